//! Proof: every shaped run and every line of a library, written down for programs that share no code with this one.
//!
//! `tests/validators/text.py` shapes the runs with HarfBuzz and orders the lines with ICU, and compares. The file is written where the
//! variable `LOTSE_PROOF` says, for the library in this repository, a JSON object a line; without it the test below lays out the shortest
//! document of the frozen one and looks whether everything is written down.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use super::Memory;
use crate::document::block::Composition;
use crate::document::compose::{Composer, Options, TranslationState, Untranslated};
use crate::font::program::Programs;
use crate::language::Direction;
use crate::library::Library;
use crate::library::manifest::{Edition, Look};
use crate::typeset::block::flow::set_blocks;
use crate::typeset::paper::canvas::{CropMarks, Sheet};
use crate::typeset::paper::emit::{emit, locate};
use crate::typeset::paper::paginate::{Paged, Room, break_pages};
use crate::typeset::reference::References;
use crate::typeset::setting::Pass;
use crate::typeset::setting::context::Context;
use crate::typeset::style::Style;
use crate::typeset::text::bidi::trailing_space;
use crate::typeset::text::glue;
use crate::typeset::text::line::{Line, parts};
use crate::typeset::text::shape::{Glyph, Shaper};
use crate::typeset::text::shaped::Shaped;

/// What is written down, each thing once.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "lowercase")]
enum Entry {
    /// A run as it went to the shaper and as it came back, lengths in design units, glyphs from left to right.
    Run {
        font: String,
        script: &'static str,
        language: String,
        rtl: bool,
        before: String,
        text: String,
        after: String,
        invisible: Option<u16>,
        /// Glyph, byte of its cluster, advance, offset to the right and upwards.
        glyphs: Vec<(u16, u32, i32, i32, i32)>,
    },
    /// A line of a text from byte to byte: the text with the controls that stand before its bytes, and the characters from left to right.
    Line { rtl: bool, text: String, controls: Vec<(usize, char)>, start: usize, end: usize, visual: String },
}

/// A run, or the part of one that was shaped again for a line.
fn run(shaped: &Shaped, index: usize, range: Range<usize>, glyphs: &[Glyph]) -> Entry {
    let (run, text) = (shaped.shape_run(index), &shaped.flat.text);
    let units = f32::from(run.font.metrics.units_per_em) / run.size;
    let unit = |points: f32| (points * units).round() as i32;
    let mut placed: Vec<_> = glyphs
        .iter()
        .map(|glyph| (glyph.id, glyph.cluster - range.start as u32, unit(glyph.advance), unit(glyph.x), unit(glyph.y)))
        .collect();
    if run.right_to_left {
        placed.reverse();
    }
    Entry::Run {
        font: run.font.face.post_script_name.clone(),
        script: run.script.short_name(),
        language: run.language.to_owned(),
        rtl: run.right_to_left,
        before: text[..range.start].to_owned(),
        text: text[range.clone()].to_owned(),
        after: text[range.end..].to_owned(),
        invisible: run.font.glyphs.invisible,
        glyphs: placed,
    }
}

/// A line with the controls that the bidi analysis saw.
fn line(shaped: &Shaped, line: &Line) -> Entry {
    let mut runs: Vec<_> = line.runs.iter().collect();
    runs.sort_by(|a, b| ends(a.glyphs.iter().map(|glyph| glyph.x)).total_cmp(&ends(b.glyphs.iter().map(|glyph| glyph.x))));
    let mut visual = String::new();
    for run in runs {
        // A hyphen that divides a word is not in the text.
        let shown = run.text.chars().filter(|character| *character != '\u{AD}');
        if run.level % 2 == 1 { visual.extend(shown.collect::<Vec<_>>().into_iter().rev()) } else { visual.extend(shown) }
    }
    let controls = glue::isolate(&shaped.flat, &glue::units(&shaped.flat));
    Entry::Line {
        rtl: shaped.style.direction == Direction::RightToLeft,
        text: shaped.flat.text.clone(),
        controls: controls.iter().map(|control| (control.at, control.kind)).collect(),
        start: line.range.start,
        end: line.range.end,
        visual,
    }
}

/// The parts of runs that were shaped again where a line was cut.
fn shaped_again(shaped: &Shaped, line: &Line) -> Vec<Entry> {
    let trailing = trailing_space(&shaped.flat.text, line.range.clone());
    let again = parts(shaped, line.range.clone(), trailing).into_iter();
    let again = again.filter(|part| shaped.cut_out(part.run, part.range.clone()).is_none());
    again.map(|part| run(shaped, part.run, part.range.clone(), &shaped.slice(&mut Shaper::new(), part.run, part.range))).collect()
}

/// Everything that was shaped for a document.
fn entries(memory: &Memory) -> BTreeSet<Entry> {
    let mut entries = BTreeSet::new();
    for kept in memory.0.values() {
        let shaped = &kept.paragraph.shaped;
        let runs = shaped.runs.iter().enumerate();
        entries.extend(runs.map(|(index, part)| run(shaped, index, part.run.range.clone(), &shaped.glyphs[part.glyphs.clone()])));
        for known in kept.lines.borrow().iter().flat_map(|(_, lines)| lines.iter()) {
            entries.insert(line(shaped, known));
            entries.extend(shaped_again(shaped, known));
        }
    }
    entries
}

/// Lays a document out twice, the second time with the pages found in the first, and forgets nothing.
fn lay_out(composition: &Composition, look: &Look, edition: &Edition, memory: &mut Memory) {
    let fonts = Programs::embedded();
    let style = Style::new(look, edition);
    let sheet = Sheet::new(&style, CropMarks::Absent);
    let mut references = References::new(composition);
    for _ in 0..2 {
        let context = Context { style: &style, composition, references: &references, level: 0, is_companion: false };
        let mut pass = Pass::new(&fonts, memory);
        let mut galley = set_blocks(&mut pass, context, None);
        let room = Room::new(&style, pass.parts(), edition);
        let pages = break_pages(&mut galley, &room);
        emit(&mut pass.setting(context), Paged { galley: &galley, pages: &pages, room: &room }, &sheet);
        references.pages = locate(&galley, &pages);
    }
}

/// The leftmost of some places.
fn ends(places: impl Iterator<Item = f32>) -> f32 {
    places.fold(f32::INFINITY, f32::min)
}

#[test]
fn every_run_and_line_is_written_down() {
    let target = std::env::var_os("LOTSE_PROOF");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = if target.is_some() { root.to_owned() } else { root.join("tests/fixtures/library") };
    let library = Library::open(&root).expect("a library of this repository");
    let composer = Composer::new(&library);
    let options = Options { untranslated: Untranslated::Mark, state: TranslationState::default() };
    let mut scripts = BTreeMap::new();
    let mut file =
        target.as_ref().map(|path| std::io::BufWriter::new(std::fs::File::create(path).expect("a file that can be written")));
    for (document, outline) in &composer.content().outlines {
        if target.is_none() && document != "zahlen-2024" {
            continue;
        }
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let composition = composer.compose(document, locale, &options).expect("a document that can be composed").0;
            let mut seen = BTreeSet::new();
            for edition in ["a4", "a5"] {
                let edition = library.edition(edition).expect("a built-in edition");
                let mut memory = Memory::default();
                lay_out(&composition, &library.manifest().look, edition, &mut memory);
                seen.append(&mut entries(&memory));
            }
            let lines = seen.iter().filter(|entry| matches!(entry, Entry::Line { .. })).count();
            assert!(lines > 50 && seen.len() - lines > 50, "{document} {locale}: {lines} of {}", seen.len());
            scripts.insert(locale.script(), lines);
            for entry in &seen {
                if let Some(file) = &mut file {
                    serde_json::to_writer(&mut *file, entry).expect("a disk with room");
                    file.write_all(b"\n").expect("a disk with room");
                }
            }
        }
    }
    assert!(scripts.len() >= 4, "{scripts:?}");
}

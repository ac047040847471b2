//! Proof: every shaped run and every line of the library in this repository, written down for programs that share no code with this one.
//!
//! `tests/validators/text.py` shapes the runs with HarfBuzz and orders the lines with ICU, and compares. The file is written where the
//! variable `LOTSE_PROOF` says, a JSON object a line; without it the test below lays out the shortest document and looks whether
//! everything is written down.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Write as _;
use std::ops::Range;
use std::path::Path;

use serde::Serialize;

use crate::document::compose::{Composer, Options, TranslationState, Untranslated};
use crate::font::FontSet;
use crate::language::Direction;
use crate::library::Library;
use crate::typeset::layout;
use crate::typeset::text::bidi::Control;
use crate::typeset::text::line::Line;
use crate::typeset::text::shape::{Glyph, ShapeRun};

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

thread_local! {
    static SEEN: RefCell<Option<BTreeSet<Entry>>> = const { RefCell::new(None) };
}

fn note(entry: impl FnOnce() -> Entry) {
    SEEN.with_borrow_mut(|seen| {
        if let Some(seen) = seen {
            seen.insert(entry());
        }
    });
}

/// Notes a run that was shaped.
pub(crate) fn run(run: &ShapeRun<'_>, text: &str, range: Range<usize>, glyphs: &[Glyph]) {
    let units = f32::from(run.face.metrics.units_per_em) / run.size;
    let unit = |points: f32| (points * units).round() as i32;
    note(|| {
        let mut placed: Vec<_> = glyphs
            .iter()
            .map(|glyph| (glyph.id, glyph.cluster - range.start as u32, unit(glyph.advance), unit(glyph.x), unit(glyph.y)))
            .collect();
        if run.right_to_left {
            placed.reverse();
        }
        Entry::Run {
            font: run.face.post_script_name.clone(),
            script: run.script.short_name(),
            language: run.language.to_owned(),
            rtl: run.right_to_left,
            before: text[..range.start].to_owned(),
            text: text[range.clone()].to_owned(),
            after: text[range.end..].to_owned(),
            invisible: run.face.glyphs.invisible,
            glyphs: placed,
        }
    });
}

/// Notes a line that was cut; `controls` are those of the analysis.
pub(crate) fn line(line: &Line, text: &str, controls: impl FnOnce() -> Vec<Control>, direction: Direction) {
    note(|| {
        let mut runs: Vec<_> = line.runs.iter().collect();
        runs.sort_by(|a, b| ends(a.glyphs.iter().map(|glyph| glyph.x)).total_cmp(&ends(b.glyphs.iter().map(|glyph| glyph.x))));
        let mut visual = String::new();
        for run in runs {
            // A hyphen that divides a word is not in the text.
            let shown = run.text.chars().filter(|character| *character != '\u{AD}');
            if run.level % 2 == 1 { visual.extend(shown.collect::<Vec<_>>().into_iter().rev()) } else { visual.extend(shown) }
        }
        Entry::Line {
            rtl: direction == Direction::RightToLeft,
            text: text.to_owned(),
            controls: controls().iter().map(|control| (control.at, control.kind)).collect(),
            start: line.range.start,
            end: line.range.end,
            visual,
        }
    });
}

/// The leftmost of some places.
fn ends(places: impl Iterator<Item = f32>) -> f32 {
    places.fold(f32::INFINITY, f32::min)
}

#[test]
fn every_run_and_line_is_written_down() {
    let target = std::env::var_os("LOTSE_PROOF");
    let library = Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the library of this repository");
    let composer = Composer::new(&library);
    let options = Options { untranslated: Untranslated::Mark, state: TranslationState::default() };
    let fonts = FontSet::embedded();
    let mut scripts = BTreeMap::new();
    let mut file =
        target.as_ref().map(|path| std::io::BufWriter::new(std::fs::File::create(path).expect("a file that can be written")));
    for (document, outline) in &composer.content().outlines {
        if target.is_none() && document != "zahlen-2024" {
            continue;
        }
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            SEEN.set(Some(BTreeSet::new()));
            let composition = composer.compose(document, locale, &options).expect("a document that can be composed").0;
            for edition in ["a4", "a5"] {
                let edition = library.edition(edition).expect("a built-in edition");
                layout(std::slice::from_ref(&composition), &library.manifest().look, edition, &fonts);
            }
            let seen = SEEN.take().expect("it was set above");
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

//! Itemizing: a text is cut into runs of one bidi level, script, face and style (UAX #24 for scripts, UAX #29 for clusters).
//!
//! The face is chosen per grapheme cluster, by [`FontSet::face_for`]. Characters of no script of their
//! own (spaces, digits, punctuation) belong to the script around them; inside a unit that [`crate::typeset::text::glue`] holds together they
//! belong to Latin where it has Western digits or letters, so that `+49 221 221-28022` is set in one face.

use std::ops::Range;

use unicode_script::{Script, UnicodeScript};

use crate::diagnostic::Diagnostic;
use crate::font::cluster::each_cluster;
use crate::font::{FontId, FontSet};
use crate::language::Direction;
use crate::typeset::text::flat::{Flat, Span, TextLanguage};
use crate::typeset::text::glue::Unit;

/// A run of one level, script, face and style.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) range: Range<usize>,
    pub(crate) level: u8,
    pub(crate) script: Script,
    pub(crate) font: FontId,
    /// Index of its span.
    pub(crate) span: u32,
}

/// A character that no font has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// PostScript names of the faces tried.
    pub fonts: Vec<String>,
}

impl MissingGlyph {
    /// What a finding about a text says of it.
    pub(crate) fn tell(&self, finding: Diagnostic) -> Diagnostic {
        finding
            .arg("reason", "character")
            .arg("name", format_args!("U+{:04X}", u32::from(self.character)))
            .arg("character", self.character)
            .arg("fonts", if self.fonts.is_empty() { "none".to_owned() } else { self.fonts.join(", ") })
    }
}

/// Cuts a text into runs; characters that no face has are reported once each and take the first face.
pub(crate) fn itemize(
    fonts: &FontSet,
    flat: &Flat,
    levels: Option<&[u8]>,
    units: &[Unit],
    base: Direction,
) -> (Vec<Run>, Vec<MissingGlyph>) {
    let text = flat.text.as_str();
    let mut itemizer =
        Itemizer { fonts, flat, levels, base, runs: Vec::new(), missing: Vec::new(), context: None, level: 0, span: 0, units };
    each_cluster(text, |range| itemizer.cluster(range));
    (itemizer.runs, itemizer.missing)
}

struct Itemizer<'a> {
    fonts: &'a FontSet,
    flat: &'a Flat,
    levels: Option<&'a [u8]>,
    base: Direction,
    runs: Vec<Run>,
    missing: Vec<MissingGlyph>,
    /// Script of the last character that has one, on this level.
    context: Option<Script>,
    level: u8,
    span: usize,
    /// Units not yet passed.
    units: &'a [Unit],
}

impl Itemizer<'_> {
    fn cluster(&mut self, range: Range<usize>) {
        let at = range.start;
        let level = self.levels.map_or(0, |levels| levels[at]);
        if level != self.level {
            self.level = level;
            self.context = None;
        }
        while self.flat.spans[self.span].range.end <= at {
            self.span += 1;
        }
        while self.units.first().is_some_and(|unit| unit.range.end <= at) {
            self.units = &self.units[1..];
        }
        let script = self.script(&range);
        let span = &self.flat.spans[self.span];
        let font = self.font(&range, script, span);
        match self.runs.last_mut() {
            Some(run) if run.level == level && run.script == script && run.font == font && run.span as usize == self.span => {
                run.range.end = range.end
            }
            _ => self.runs.push(Run { range, level, script, font, span: self.span as u32 }),
        }
    }

    fn script(&mut self, range: &Range<usize>) -> Script {
        let cluster = &self.flat.text[range.clone()];
        let own = cluster.chars().map(|character| character.script()).find(|script| !is_shared(*script));
        if let Some(script) = own {
            self.context = Some(script);
            return script;
        }
        // Digits that Arabic shares with other scripts in Unicode's table, but which no other face has.
        if cluster.starts_with([
            '\u{660}', '\u{661}', '\u{662}', '\u{663}', '\u{664}', '\u{665}', '\u{666}', '\u{667}', '\u{668}', '\u{669}',
            '\u{66B}', '\u{66C}',
        ]) {
            return Script::Arabic;
        }
        if self.units.first().is_some_and(|unit| unit.is_western && unit.range.contains(&range.start)) {
            return match self.context {
                Some(script @ (Script::Cyrillic | Script::Greek)) => script,
                _ => Script::Latin,
            };
        }
        *self.context.get_or_insert_with(|| ahead(self.flat, self.levels, range.start, self.base))
    }

    fn font(&mut self, range: &Range<usize>, script: Script, span: &Span) -> FontId {
        let cluster = &self.flat.text[range.clone()];
        let (weight, slant) = (span.style.weight, span.style.slant);
        let font = match self.fonts.face_for(cluster, (weight, slant), script) {
            Ok(font) => return font,
            Err(font) => font,
        };
        for character in self.fonts.hidden_by(font, cluster) {
            if !self.missing.iter().any(|missing| missing.character == character) {
                let candidates = self.fonts.candidates(weight, slant, script);
                let fonts = candidates.iter().map(|font| self.fonts.face(*font).post_script_name.clone()).collect();
                self.missing.push(MissingGlyph { character, fonts });
            }
        }
        font
    }
}

const fn is_shared(script: Script) -> bool {
    matches!(script, Script::Common | Script::Inherited | Script::Unknown)
}

/// Script of characters that stand before any letter of their level: that of the letters to come, else that of the language.
fn ahead(flat: &Flat, levels: Option<&[u8]>, at: usize, base: Direction) -> Script {
    let level = |at: usize| levels.map_or(0, |levels| levels[at]);
    let own = level(at);
    // A limit, so that a long row of stars costs no more than it should.
    let coming = flat.text[at..].char_indices().take(200).take_while(|(offset, _)| level(at + offset) == own);
    if let Some(script) = coming.map(|(_, character)| character.script()).find(|script| !is_shared(*script)) {
        return script;
    }
    let TextLanguage { script, direction, .. } = flat.languages[0];
    match (own % 2, direction, base) {
        (1, Direction::RightToLeft, _) | (0, Direction::LeftToRight, _) => script,
        (1, ..) => Script::Arabic,
        _ => Script::Latin,
    }
}

//! Print: what would go wrong on paper, as far as it can be known without setting a page.

use crate::diagnostic::{Code, Diagnostic};
use crate::font::{Coverage, FontSet};

use super::character::code_point;
use super::sink::Sink;
use super::view::View;

/// Which characters the fonts have.
pub(crate) struct Covered {
    coverage: Coverage,
    families: String,
}

impl Covered {
    /// The characters of a set of fonts.
    pub(crate) fn of(fonts: &FontSet) -> Self {
        let mut families: Vec<&str> = fonts.faces().map(|(_, face)| face.family.as_str()).collect();
        families.sort_unstable();
        families.dedup();
        let coverage = Coverage::of_all(fonts.faces().map(|(_, face)| &face.coverage));
        Self { coverage, families: families.join(", ") }
    }

    /// Whether some font has a character. Controls and joiners need none.
    pub(crate) fn has(&self, character: char) -> bool {
        self.coverage.contains(character) || character.is_control() || is_invisible(character)
    }

    /// The families that were asked, for the finding.
    pub(crate) fn families(&self) -> &str {
        &self.families
    }
}

/// Characters that are not drawn: the renderer takes them out before it looks for a glyph.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}

/// Tells of a character that no font has.
pub(super) fn missing_glyph<'a>(view: &View<'a>, families: &str, slice: &'a str, character: char, sink: &mut Sink<'a>) {
    let finding = Diagnostic::new(Code::MissingGlyph).at(view.resource.locate(slice)).arg("character", character);
    let fonts = if families.is_empty() { "none" } else { families };
    sink.push(finding.arg("name", code_point(character)).arg("fonts", fonts));
}

//! Print: what would go wrong on paper, as far as it can be known without setting a page.

use crate::diagnostic::{Code, Diagnostic};
use crate::typeset::font::FontSet;

use super::character::code_point;
use super::sink::Sink;
use super::view::View;

/// Which characters the fonts have: one bit each for the first 65,536, beyond which the fonts are asked.
pub(crate) struct Covered {
    bits: Vec<u64>,
    families: String,
    beyond: Vec<(u32, u32)>,
}

impl Covered {
    /// The characters of a set of fonts.
    pub(crate) fn of(fonts: &FontSet) -> Self {
        let mut bits = vec![0u64; 1024];
        let mut beyond: Vec<(u32, u32)> = Vec::new();
        for code in (0..0x3_0000).filter_map(char::from_u32).filter(|&character| fonts.covers(character)) {
            let number = u32::from(code);
            match bits.get_mut((number / 64) as usize) {
                Some(word) => *word |= 1 << (number % 64),
                None => match beyond.last_mut() {
                    Some((_, end)) if *end + 1 == number => *end = number,
                    _ => beyond.push((number, number)),
                },
            }
        }
        let mut families: Vec<&str> = fonts.faces().map(|(_, face)| face.family.as_str()).collect();
        families.sort_unstable();
        families.dedup();
        Self { bits, families: families.join(", "), beyond }
    }

    /// Whether some font has a character. Controls and joiners need none.
    pub(crate) fn has(&self, character: char) -> bool {
        let number = u32::from(character);
        let known = match self.bits.get((number / 64) as usize) {
            Some(word) => word >> (number % 64) & 1 == 1,
            None => self.beyond.iter().any(|(start, end)| (*start..=*end).contains(&number)),
        };
        known || character.is_control() || is_invisible(character)
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

impl Covered {
    /// The families that were asked, for the finding.
    pub(crate) fn families(&self) -> &str {
        &self.families
    }
}

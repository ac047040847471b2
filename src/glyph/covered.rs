//! Coverage: which characters the fonts of a library have.

use std::collections::BTreeSet;
use std::sync::OnceLock;

use icu_properties::CodePointMapData;
use icu_properties::PropertyNamesLong;
use icu_properties::props::Script;

use crate::document::sign::Sign;
use crate::font::cluster::{is_drawn, joins};
use crate::font::{Coverage, Face, FontSet, Slant, Weight};

/// Which characters the fonts have.
pub(crate) struct Covered<'f> {
    fonts: &'f FontSet,
    /// What the faces of each style have: regular and bold, upright and slanted.
    styles: [Coverage; 4],
    /// Of the first characters a bit for each that is printed and joins no other: of nearly every character of a text nothing has to be asked.
    quiet: Vec<u64>,
    families: String,
    scripts: OnceLock<BTreeSet<Script>>,
}

/// Up to where [`Covered::is_quiet`] knows: the end of Ethiopic.
const QUIET: u32 = 0x1400;

const STYLES: [(Weight, Slant); 4] = [
    (Weight::Regular, Slant::Upright),
    (Weight::Regular, Slant::Italic),
    (Weight::Bold, Slant::Upright),
    (Weight::Bold, Slant::Italic),
];

impl<'f> Covered<'f> {
    /// The characters of a set of fonts.
    pub(crate) fn of(fonts: &'f FontSet) -> Self {
        let mut families: Vec<&str> = fonts.faces().map(|(_, face)| face.family.as_str()).collect();
        families.sort_unstable();
        families.dedup();
        let families = families.join(", ");
        let styles = STYLES.map(|style| Coverage::of_all(faces(fonts, style).map(|face| &face.coverage)));
        let mut covered = Self { fonts, styles, quiet: Vec::new(), families, scripts: OnceLock::new() };
        let is_quiet = |character: char| covered.prints(character) && !joins(character);
        let word = |first: u32| {
            let bits = (0..64).filter(|bit| char::from_u32(first + bit).is_some_and(is_quiet));
            bits.fold(0, |word, bit| word | 1 << bit)
        };
        covered.quiet = (0..QUIET).step_by(64).map(word).collect();
        covered
    }

    /// Whether a character is known to be printed and to join no other; of others it has to be asked.
    pub(crate) fn is_quiet(&self, character: char) -> bool {
        let character = character as usize;
        self.quiet.get(character / 64).is_some_and(|word| word >> (character % 64) & 1 == 1)
    }

    /// Whether some font has a character, in every style, or the rules on characters tell of it.
    pub(crate) fn has(&self, character: char) -> bool {
        self.prints(character) || matches!(character, '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
    }

    /// Whether a character can be printed: what is not drawn needs no glyph.
    pub(crate) fn prints(&self, character: char) -> bool {
        self.styles.iter().all(|style| style.contains(character)) || !is_drawn(character) || Sign::of(character) != Sign::Printed
    }

    /// What of a cluster its face does not show although some font has it, in the first style where that is so: each part is printed by the same face.
    pub(crate) fn hidden_in(&self, cluster: &str) -> Option<char> {
        cluster.chars().nth(1)?;
        STYLES.iter().find_map(|style| {
            let font = self.fonts.face_for(cluster, *style, unicode_script::Script::Latin).err()?;
            self.fonts.hidden_by(font, cluster).find(|character| self.prints(*character))
        })
    }

    /// The families that were asked, for the finding.
    pub(crate) fn families(&self) -> &str {
        &self.families
    }

    /// The script of a character, if no font has a letter of it.
    pub(crate) fn script_without_font(&self, character: char) -> Option<&'static str> {
        let script = CodePointMapData::<Script>::new().get(character);
        if matches!(script, Script::Common | Script::Inherited | Script::Unknown) {
            return None;
        }
        let scripts = self.scripts.get_or_init(|| {
            let basic = (0..=0xFFFF).filter_map(char::from_u32).filter(|character| self.styles[0].contains(*character));
            basic.map(|character| CodePointMapData::<Script>::new().get(character)).collect()
        });
        if scripts.contains(&script) { None } else { PropertyNamesLong::new().get(script) }
    }
}

/// The faces that are asked for text of a style: those of every script, in another order.
fn faces(fonts: &FontSet, (weight, slant): (Weight, Slant)) -> impl Iterator<Item = &Face> {
    fonts.candidates(weight, slant, unicode_script::Script::Latin).iter().map(|id| fonts.face(*id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_fonts_have_is_known_by_character_and_by_script() {
        let fonts = FontSet::embedded();
        let covered = Covered::of(&fonts);
        for character in ('\0'..='\u{1500}').chain(['漢', '\u{fffd}', '\u{e000}', '😀']) {
            let is_known = u32::from(character) < QUIET;
            let expected = is_known && covered.prints(character) && !joins(character);
            assert_eq!(covered.is_quiet(character), expected, "{character:?}");
        }
        for (character, prints, has, script) in [
            ('a', true, true, None),
            ('\u{200d}', true, true, None),
            ('\n', true, true, None),
            ('漢', false, false, Some("Han")),
            ('か', false, false, Some("Hiragana")),
            ('\u{378}', false, false, None),
            // The rules on characters tell of these.
            ('\u{fffd}', true, true, None),
            ('\u{e000}', false, true, None),
            ('\u{f8ff}', false, true, None),
        ] {
            assert_eq!((covered.prints(character), covered.has(character)), (prints, has), "{character:?}");
            assert_eq!(covered.script_without_font(character), script, "{character:?}");
        }
        let families: Vec<&str> = covered.families().split(", ").collect();
        assert!(families.len() > 1 && families.is_sorted_by(|one, other| one < other), "{families:?}");
        assert_eq!((covered.hidden_in("a"), covered.hidden_in("a\u{301}")), (None, None));
    }
}

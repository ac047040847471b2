//! Clusters: what has to be shown by one face (UAX #29), and which face that is.
//!
//! The face is chosen per grapheme cluster: no face of the field has both Arabic letters and brackets, and a mark is drawn by the face that has
//! its letter. Checks ask here as typesetting does, so that both say the same.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::GraphemeClusterBreak;
use icu_segmenter::GraphemeClusterSegmenter;
use unicode_script::Script;

use super::{Coverage, FontId, FontSet, Slant, Weight};

/// Calls back with the range of each grapheme cluster of a text.
pub(crate) fn each_cluster(text: &str, mut take: impl FnMut(Range<usize>)) {
    if text.chars().all(is_alone) {
        text.char_indices().for_each(|(at, character)| take(at..at + character.len_utf8()));
        return;
    }
    let mut start = 0;
    for end in GraphemeClusterSegmenter::new().segment_str(text).skip(1) {
        take(start..end);
        start = end;
    }
}

/// Whether a character is a cluster among its like: no mark, no joiner, no part of a syllable or flag. Most text is such, and needs no segmenter.
pub(crate) fn is_alone(character: char) -> bool {
    match character {
        ' '..='\u{2FF}'
        | '\u{370}'..='\u{482}'
        | '\u{48A}'..='\u{52F}'
        | '\u{606}'..='\u{60F}'
        | '\u{61B}'
        | '\u{61E}'..='\u{64A}'
        | '\u{660}'..='\u{66F}'
        | '\u{671}'..='\u{6D5}'
        | '\u{6EE}'..='\u{6FF}'
        | '\u{1200}'..='\u{135A}'
        | '\u{1360}'..='\u{137C}'
        | '\u{2010}'..='\u{2027}'
        | '\u{202F}'..='\u{205E}'
        | '\u{20A0}'..='\u{20BF}'
        | '\u{2190}'..='\u{23FF}' => true,
        _ => CodePointMapData::<GraphemeClusterBreak>::new().get(character) == GraphemeClusterBreak::Other,
    }
}

/// Whether a character may have to be shown by the face of its neighbours.
pub(crate) fn joins(character: char) -> bool {
    !is_alone(character) && (is_drawn(character) || character == '\u{200D}')
}

/// Whether a character needs a glyph: all but those that Unicode calls default ignorable, as far as they occur in text.
pub(crate) const fn is_drawn(character: char) -> bool {
    !matches!(
        character,
        '\u{34F}'
            | '\u{61C}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0100}'..='\u{E01EF}'
    )
}

/// Whether a face shows all of a cluster.
fn shows(coverage: &Coverage, cluster: &str) -> bool {
    cluster.chars().all(|character| coverage.contains(character) || !is_drawn(character))
}

impl FontSet {
    /// The face that shows a cluster: the first candidate that has all of it. Where none has, the one that has its base shows what it can.
    ///
    /// # Errors
    /// That face, where it does not show all of the cluster; [`Self::hidden_by`] says what of it.
    pub(crate) fn face_for(&self, cluster: &str, (weight, slant): (Weight, Slant), script: Script) -> Result<FontId, FontId> {
        let candidates = self.candidates(weight, slant, script);
        if let Some(font) = candidates.iter().find(|font| shows(&self.face(**font).coverage, cluster)) {
            return Ok(*font);
        }
        let base = cluster.chars().next().unwrap_or(' ');
        let with_base = candidates.iter().find(|font| self.face(**font).coverage.contains(base));
        Err(*with_base.or(candidates.first()).unwrap_or(&FontId(0)))
    }

    /// The characters of a cluster that a face does not show.
    pub(crate) fn hidden_by(&self, font: FontId, cluster: &str) -> impl Iterator<Item = char> {
        let coverage = &self.face(font).coverage;
        cluster.chars().filter(|character| is_drawn(*character) && !coverage.contains(*character))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn simple_characters_are_clusters() {
        for character in (' '..'\u{3000}').filter(|character| is_alone(*character)) {
            let pair: String = ['a', character, character, 'a'].iter().collect();
            assert_eq!(GraphemeClusterSegmenter::new().segment_str(&pair).count(), 5, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn a_mark_is_shown_by_the_face_of_its_letter() {
        let fonts = FontSet::embedded();
        let style = (Weight::Regular, Slant::Upright);
        let name = |font: FontId| fonts.face(font).post_script_name.as_str();
        assert_eq!(fonts.face_for("a\u{301}", style, Script::Latin).map(name), Ok("NotoSans-Regular"));
        // A vowel sign of Arabic on a letter of Latin: each has a face, and none has both.
        let font = fonts.face_for("a\u{64B}", style, Script::Latin).unwrap_err();
        assert_eq!((name(font), fonts.hidden_by(font, "a\u{64B}").collect::<String>()), ("NotoSans-Regular", "\u{64B}".into()));
        // What is not drawn asks for no glyph.
        assert!(fonts.face_for("a\u{FE0F}\u{200D}\u{E0100}", style, Script::Latin).is_ok());
    }
}

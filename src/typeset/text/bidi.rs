//! Bidi: embedding levels of a text (UAX #9) and the visual order of the parts of a line.
//!
//! The analysed text is the paragraph's with the controls put back where they stood; levels are mapped back to the text without them
//! (UAX #9, 5.2: retaining controls is for plain text, not for us).

use std::ops::Range;

use unicode_bidi::{BidiClass, Level, ParagraphBidiInfo, bidi_class};

use crate::language::Direction;

pub(crate) const LRI: char = '\u{2066}';
pub(crate) const RLI: char = '\u{2067}';
pub(crate) const FSI: char = '\u{2068}';
pub(crate) const PDI: char = '\u{2069}';

/// A bidi control that stands before a byte of the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Control {
    pub(crate) at: usize,
    pub(crate) kind: char,
}

impl Control {
    pub(crate) const fn opens(self) -> bool {
        matches!(self.kind, LRI | RLI | FSI | '\u{202A}' | '\u{202B}' | '\u{202D}' | '\u{202E}')
    }

    pub(crate) const fn closes(self) -> bool {
        matches!(self.kind, PDI | '\u{202C}')
    }
}

/// Level of the paragraph (P2 and P3 are not asked).
pub(crate) const fn base_level(base: Direction) -> u8 {
    match base {
        Direction::LeftToRight => 0,
        Direction::RightToLeft => 1,
    }
}

/// Whether anything of the paragraph runs from right to left.
pub(crate) fn is_needed(text: &str, controls: &[Control], base: Direction) -> bool {
    // U+0590 is the first character of a right-to-left block.
    base == Direction::RightToLeft
        || text.chars().any(|c| c >= '\u{590}' && matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN))
        || controls.iter().any(|control| matches!(control.kind, RLI | '\u{200F}' | '\u{61C}' | '\u{202B}' | '\u{202E}'))
}

/// Embedding level of each byte of the text.
pub(crate) fn levels(text: &str, controls: &[Control], base: Direction) -> Vec<u8> {
    let mut analysed = String::with_capacity(text.len() + 3 * controls.len());
    let mut from = 0;
    for control in controls {
        analysed.push_str(&text[from..control.at]);
        analysed.push(control.kind);
        from = control.at;
    }
    analysed.push_str(&text[from..]);
    let level = if base == Direction::LeftToRight { Level::ltr() } else { Level::rtl() };
    let info = ParagraphBidiInfo::new(&analysed, Some(level));
    let mut levels = Vec::with_capacity(text.len());
    let (mut from, mut at) = (0, 0);
    let mut copy = |at: usize, length: usize| levels.extend(info.levels[at..at + length].iter().map(Level::number));
    for control in controls {
        copy(at, control.at - from);
        at += control.at - from + control.kind.len_utf8();
        from = control.at;
    }
    copy(at, text.len() - from);
    levels
}

/// Visual order of the parts of a line from their levels, left to right (UAX #9, L2).
pub(crate) fn visual_order(levels: &[u8]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..levels.len()).collect();
    let highest = levels.iter().copied().max().unwrap_or(0);
    let Some(lowest) = levels.iter().copied().filter(|level| level % 2 == 1).min() else { return order };
    for level in (lowest..=highest).rev() {
        let mut start = 0;
        while start < order.len() {
            if levels[order[start]] < level {
                start += 1;
                continue;
            }
            let length = order[start..].iter().take_while(|index| levels[**index] >= level).count();
            order[start..start + length].reverse();
            start += length;
        }
    }
    order
}

/// Bytes of the white space at the end of a line, which takes the level of the paragraph (UAX #9, L1) and hangs.
pub(crate) fn trailing_space(text: &str, line: Range<usize>) -> Range<usize> {
    let content = text[line.clone()].trim_end_matches(is_space);
    line.start + content.len()..line.end
}

/// White space where a line may end.
pub(crate) const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200A}' | '\u{205F}' | '\u{3000}' | '\u{200B}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_is_that_of_rule_l2() {
        // Examples of UAX #9, 3.4.
        let cases: [(&[u8], &[usize]); 5] = [
            (&[], &[]),
            (&[0, 0], &[0, 1]),
            (&[0, 1, 1, 0], &[0, 2, 1, 3]),
            (&[1, 2, 2, 1], &[3, 1, 2, 0]),
            (&[0, 1, 2, 1, 0, 3], &[0, 3, 2, 1, 4, 5]),
        ];
        for (levels, expected) in cases {
            assert_eq!(visual_order(levels), expected, "{levels:?}");
        }
    }

    #[test]
    fn controls_steer_levels_and_take_no_place() {
        let text = "نص 1-2";
        let at = text.find('1').expect("it is there");
        let plain = levels(text, &[], Direction::RightToLeft);
        let isolated = levels(text, &[Control { at, kind: LRI }, Control { at: text.len(), kind: PDI }], Direction::RightToLeft);
        assert_eq!(plain.len(), text.len());
        assert_eq!(isolated.len(), text.len());
        assert_eq!(&isolated[at..], [2, 2, 2]);
    }

    #[test]
    fn trailing_space_is_found() {
        assert_eq!(trailing_space("a b  ", 0..5), 3..5);
        assert_eq!(trailing_space("a\u{A0}", 0..3), 3..3);
    }
}

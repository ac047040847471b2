//! Memory: a text that was shaped once is not shaped again, neither in the next pass nor where it stands a second time.

use std::cell::RefCell;
use std::rc::Rc;

use hypher::Lang;
use rustc_hash::FxHashMap;

use crate::document::block::Inline;
use crate::fluent::Locale;
use crate::language::Direction;
use crate::typeset::style::{Face, Role};
use crate::typeset::text::line::Line;
use crate::typeset::text::paragraph::Paragraph;
use crate::typeset::text::style::Align;

/// The texts of a document that are shaped, by all that decides how they are; those that print a page number which has changed are
/// other texts.
#[derive(Debug, Default)]
pub(crate) struct Memory(FxHashMap<TextKey, Rc<Kept>>);

/// What decides how a text is shaped, in one edition and one set of fonts.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct TextKey {
    pub(super) inlines: Vec<Inline>,
    /// What its references say, in order.
    pub(super) references: Vec<Vec<Inline>>,
    pub(super) locale: Locale,
    /// Patterns that are not those of its language.
    pub(super) patterns: Option<Lang>,
    pub(super) role: Role,
    pub(super) direction: Direction,
    pub(super) align: Align,
    /// Percent of the size of its role.
    pub(super) percent: u8,
}

/// What a text was asked to be set as.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) role: Role,
    pub(super) direction: Direction,
    pub(super) align: Option<Align>,
}

/// A paragraph, and the lines it was broken into so far.
#[derive(Debug)]
pub(crate) struct Kept {
    paragraph: Paragraph,
    /// By the bits of the measure.
    lines: RefCell<Vec<(u32, Rc<Vec<Line>>)>>,
}

/// A text that is shaped but has no lines yet.
#[derive(Clone, Debug)]
pub(crate) struct ShapedText {
    kept: Rc<Kept>,
    pub(super) face: Face,
    pub(super) asked: Asked,
    /// Percent of the size of its role.
    pub(super) percent: u8,
}

/// A text that is set: its lines and their place on the grid.
#[derive(Clone, Debug)]
pub(crate) struct SetText {
    /// The lines.
    pub(crate) lines: Rc<Vec<Line>>,
    /// Their height and baseline.
    pub(crate) face: Face,
}

impl Memory {
    /// The text of a key, shaped by `shape` if it is new.
    pub(super) fn shaped(
        &mut self,
        key: TextKey,
        face: Face,
        asked: Asked,
        shape: impl FnOnce(&TextKey, &Face) -> Paragraph,
    ) -> ShapedText {
        let percent = key.percent;
        let kept =
            self.0.entry(key).or_insert_with_key(|key| Rc::new(Kept { paragraph: shape(key, &face), lines: RefCell::default() }));
        ShapedText { kept: Rc::clone(kept), face, asked, percent }
    }

    /// Lets go of what no pass will ask for again. The lines that stand on pages stay with the pages; what they were cut from is more than
    /// they are.
    pub(crate) fn forget(&mut self) {
        self.0.clear();
    }
}

impl ShapedText {
    /// The paragraph, to ask how wide it is.
    pub(crate) fn paragraph(&self) -> &Paragraph {
        &self.kept.paragraph
    }

    /// Breaks the text into lines of a width.
    pub(crate) fn lines(&self, width: f32) -> SetText {
        let mut known = self.kept.lines.borrow_mut();
        let lines = match known.iter().find(|(known, _)| *known == width.to_bits()) {
            Some((_, lines)) => Rc::clone(lines),
            None => {
                let lines = Rc::new(self.kept.paragraph.break_lines(|_| width));
                known.push((width.to_bits(), Rc::clone(&lines)));
                lines
            }
        };
        SetText { lines, face: self.face.clone() }
    }
}

#[cfg(test)]
mod proof;

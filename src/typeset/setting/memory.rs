//! Memory: paragraphs that one pass has shaped and the next takes over.

use std::rc::Rc;

use crate::document::block::Inline;
use crate::fluent::Locale;
use crate::language::Direction;
use crate::typeset::style::Role;
use crate::typeset::text::line::Line;
use crate::typeset::text::paragraph::Paragraph;
use crate::typeset::text::style::Align;

/// Paragraphs of the pass before. The texts of a document are set in the same order in every pass; only those that print a page number
/// which has changed are shaped again.
#[derive(Debug, Default)]
pub(crate) struct Memory(pub(super) Vec<Remembered>);

#[derive(Debug)]
pub(super) struct Remembered {
    pub(super) inlines: Vec<Inline>,
    pub(super) references: Vec<Vec<Inline>>,
    pub(super) key: (Role, Direction, Align, Locale),
    pub(super) paragraph: Rc<Paragraph>,
    pub(super) lines: Vec<(u32, Rc<Vec<Line>>)>,
}

impl Memory {
    /// Lets go of what no pass will ask for again. The lines that stand on pages stay with the pages; what they were cut from is more than
    /// they are.
    pub(crate) fn forget(&mut self, nothing: &Rc<Paragraph>) {
        for known in &mut self.0 {
            known.paragraph = Rc::clone(nothing);
            known.inlines = Vec::new();
            known.lines = Vec::new();
        }
    }
}

//! Context: what holds for the part of a document that is set.

use crate::document::block::{Composition, Labels};
use crate::typeset::reference::References;
use crate::typeset::style::Style;

/// What holds for the part of a document that is set: handed down, never changed on the way.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context<'a> {
    /// Sizes and colours.
    pub(crate) style: &'a Style,
    /// The document, for its labels and its language.
    pub(crate) composition: &'a Composition,
    /// Where anchors are, as far as the pass before has found out.
    pub(crate) references: &'a References,
    /// Level of the last heading: what has a title of its own below it is one level deeper.
    pub(crate) level: u8,
    /// Whether it is the source beside its translation: a list of headings has each once, in the language of the reader.
    pub(crate) is_companion: bool,
}

impl<'a> Context<'a> {
    /// The words of the page furniture.
    pub(crate) fn labels(self) -> &'a Labels {
        &self.composition.labels
    }

    /// Where the mark of a footnote leads, in words.
    pub(crate) fn footnote_contents(self, number: &str) -> String {
        shown(self.labels().footnote.fill(&[("number", number)]))
    }
}

/// Words that a program shows by itself: it would draw bidi controls as boxes.
fn shown(mut words: String) -> String {
    words.retain(|c| !matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'));
    words
}

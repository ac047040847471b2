//! Flat text: the characters of a paragraph without structure, and what holds for which of them.

use std::ops::Range;

use crate::document::block::Target;
use crate::font::style::{Slant, Weight};
use crate::typeset::text::bidi::Control;

/// How a span differs from the base text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SpanStyle {
    pub(crate) weight: Weight,
    pub(crate) slant: Slant,
    /// Index into [`Flat::languages`]; 0 is the language of the paragraph.
    pub(crate) language: u16,
    /// Index into [`Flat::links`].
    pub(crate) link: Option<u32>,
    /// Index of a footnote whose mark this is.
    pub(crate) mark: Option<u32>,
}

/// A stretch of the text of one style.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) range: Range<usize>,
    pub(crate) style: SpanStyle,
}

/// The flat text of a paragraph.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    pub(crate) text: String,
    /// Cover the text without gap or overlap.
    pub(crate) spans: Vec<Span>,
    /// Tags; the first is that of the paragraph.
    pub(crate) languages: Vec<String>,
    pub(crate) links: Vec<Target>,
    /// Bidi controls in the order in which they stand.
    pub(crate) controls: Vec<Control>,
    /// Where a line must end.
    pub(crate) forced: Vec<usize>,
    /// Where U+00AD stood.
    pub(crate) soft_hyphens: Vec<usize>,
}

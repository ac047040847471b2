//! Flat text: the characters of a paragraph without structure, and what holds for which of them.

use std::ops::Range;

use unicode_script::Script;

use crate::document::block::Target;
use crate::font::style::{Slant, Weight};
use crate::language::{Direction, Language, Locale, Own};
use crate::typeset::text::bidi::Control;
use crate::typeset::text::hyphenate::patterns;

/// How a span differs from the base text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct SpanStyle {
    pub(crate) weight: Weight,
    pub(crate) slant: Slant,
    /// Index into [`Flat::languages`]; 0 is the language of the paragraph.
    pub(crate) language: u16,
    /// Index into [`Flat::links`].
    pub(crate) link: Option<u32>,
    /// Which mark of a footnote this is, counted through the text from 0.
    pub(crate) mark: Option<u32>,
    /// Index into [`Flat::expansions`].
    pub(crate) abbreviation: Option<u32>,
    /// Which line to be filled in it is, counted through the text from 0.
    pub(crate) blank: Option<u32>,
}

/// A stretch of the text of one style.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    pub(crate) range: Range<usize>,
    pub(crate) style: SpanStyle,
}

/// What setting a text asks of its language, looked up once for the paragraph.
#[derive(Clone, Debug)]
pub(crate) struct TextLanguage {
    pub(crate) locale: Locale,
    /// The tag, as shapers and readers of the file take it.
    pub(crate) tag: String,
    /// The script it is written in; Latin where it is not known.
    pub(crate) script: Script,
    pub(crate) direction: Direction,
    /// The patterns that divide its words.
    pub(crate) patterns: Option<hypher::Lang>,
    pub(crate) own: &'static Own,
}

impl TextLanguage {
    pub(crate) fn of(locale: &Locale) -> Self {
        let language = Language::of(locale);
        Self {
            locale: locale.clone(),
            tag: locale.to_string(),
            script: locale.scripts().first().copied().unwrap_or(Script::Latin),
            direction: language.direction(),
            patterns: patterns(&language),
            own: language.own(),
        }
    }
}

/// The flat text of a paragraph.
#[derive(Debug, Default)]
pub(crate) struct Flat {
    pub(crate) text: String,
    /// Cover the text without gap or overlap.
    pub(crate) spans: Vec<Span>,
    /// The first is that of the paragraph.
    pub(crate) languages: Vec<TextLanguage>,
    pub(crate) links: Vec<Target>,
    /// What abbreviations stand for.
    pub(crate) expansions: Vec<String>,
    /// Bidi controls in the order in which they stand.
    pub(crate) controls: Vec<Control>,
    /// Where a line must end.
    pub(crate) forced: Vec<usize>,
    /// Where U+00AD stood.
    pub(crate) soft_hyphens: Vec<usize>,
}

impl Flat {
    /// The words of a link.
    pub(crate) fn words_of_link(&self, link: u32) -> String {
        let of_link = self.spans.iter().filter(|span| span.style.link == Some(link));
        of_link.map(|span| &self.text[span.range.clone()]).collect::<String>().trim().to_owned()
    }

    /// The language of the span that holds a byte.
    pub(crate) fn language_at(&self, at: usize) -> &TextLanguage {
        let span = self.spans.partition_point(|span| span.range.end <= at);
        &self.languages[self.spans.get(span).map_or(0, |span| usize::from(span.style.language))]
    }
}

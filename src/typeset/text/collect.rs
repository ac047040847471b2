//! Collecting: inlines become one flat text with spans, and what is no text is set apart.
//!
//! White space is folded as in CSS (`white-space: normal`). Bidi controls go into a list of their own: they steer the analysis and are
//! never drawn nor extracted. Soft hyphens become positions. A forced line break is a space and a position.

use crate::document::block::{Inline, Target};
use crate::document::sign::Sign;
use crate::fluent::Locale;
use crate::font::style::{Slant, Weight};
use crate::language::Direction;
use crate::typeset::text::bidi::{Control, FSI, LRI, PDI, RLI};
use crate::typeset::text::flat::{Flat, Span, SpanStyle, TextLanguage};
use crate::typeset::text::style::TextStyle;

/// Resolves [`Inline::Reference`] and [`Inline::Page`]: the words that are printed.
pub type Resolve<'a> = dyn Fn(&Inline) -> Vec<Inline> + 'a;

/// What a control of the content opened.
#[derive(Clone, Copy, PartialEq)]
enum Opened {
    Isolate,
    Embedding,
    /// An isolate of ours: what content opened inside ends with it, what content closes must have been opened inside.
    Ours,
}

/// Gathers inlines into a [`Flat`].
pub(crate) struct Collector {
    flat: Flat,
    style: SpanStyle,
    base_slant: Slant,
    opened: Vec<Opened>,
    /// Marks of footnotes so far.
    marks: u32,
    /// Lines to be filled in so far.
    blanks: u32,
}

impl Collector {
    pub(crate) fn new(style: &TextStyle, locale: &Locale) -> Self {
        let flat = Flat { languages: vec![TextLanguage::of(locale)], ..Flat::default() };
        let style = SpanStyle {
            weight: style.weight,
            slant: style.slant,
            language: 0,
            link: None,
            mark: None,
            abbreviation: None,
            blank: None,
        };
        Self { flat, base_slant: style.slant, style, opened: Vec::new(), marks: 0, blanks: 0 }
    }

    pub(crate) fn inlines(&mut self, inlines: &[Inline], resolve: &Resolve<'_>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.text(text),
                Inline::Strong(children) => self.styled(|style| style.weight = Weight::Bold, children, resolve),
                Inline::Emphasis(children) => {
                    let slant = if self.base_slant == Slant::Italic { Slant::Upright } else { Slant::Italic };
                    self.styled(|style| style.slant = slant, children, resolve);
                }
                Inline::Foreign(locale, children) => {
                    let language = self.language(locale);
                    let opener = match self.flat.languages[usize::from(language)].direction {
                        Direction::LeftToRight => LRI,
                        Direction::RightToLeft => RLI,
                    };
                    self.isolated(opener, |this| this.styled(|style| style.language = language, children, resolve));
                }
                Inline::Link(target, children) => {
                    let link = self.link(target);
                    self.styled(|style| style.link = Some(link), children, resolve);
                }
                Inline::Reference(anchor) => {
                    let link = self.link(&Target::Anchor(anchor.clone()));
                    let words = resolve(inline);
                    self.isolated(FSI, |this| this.styled(|style| style.link = Some(link), &words, resolve));
                }
                Inline::Page(_) => self.inlines(&resolve(inline), resolve),
                Inline::LineBreak => self.line_break(),
                Inline::Abbreviation(title, children) => {
                    self.flat.expansions.push(title.clone());
                    let index = (self.flat.expansions.len() - 1) as u32;
                    self.styled(|style| style.abbreviation = Some(index), children, resolve);
                }
                Inline::Isolate(children) => self.isolated(FSI, |this| this.inlines(children, resolve)),
                Inline::Note(number) => self.footnote_mark(number),
                Inline::Blank(length) => {
                    let line = [Inline::Text("_".repeat(usize::from(*length)))];
                    let index = self.blanks;
                    self.blanks += 1;
                    self.isolated(FSI, |this| this.styled(|style| style.blank = Some(index), &line, resolve));
                }
            }
        }
    }

    /// A mark is no part of what it stands in, and no digit of the mark before it.
    fn footnote_mark(&mut self, number: &str) {
        if self.flat.spans.last().is_some_and(|span| span.style.mark.is_some()) {
            self.push('\u{202F}');
        }
        let number = [Inline::Text(number.to_owned())];
        let index = self.marks;
        self.marks += 1;
        let mark = |style: &mut SpanStyle| (style.mark, style.link, style.abbreviation) = (Some(index), None, None);
        self.isolated(FSI, |this| this.styled(mark, &number, &|_| Vec::new()));
    }

    pub(crate) fn finish(mut self) -> Flat {
        if self.flat.text.ends_with(' ') {
            self.flat.text.pop();
        }
        let flat = &mut self.flat;
        let end = flat.text.len();
        for span in &mut flat.spans {
            span.range.end = span.range.end.min(end);
        }
        flat.spans.retain(|span| !span.range.is_empty());
        for control in &mut flat.controls {
            control.at = control.at.min(end);
        }
        flat.forced.retain(|at| *at < end);
        flat.soft_hyphens.retain(|at| *at > 0 && *at < end);
        self.flat
    }

    fn styled(&mut self, change: impl FnOnce(&mut SpanStyle), children: &[Inline], resolve: &Resolve<'_>) {
        let before = self.style.clone();
        change(&mut self.style);
        self.inlines(children, resolve);
        self.style = before;
    }

    fn isolated(&mut self, opener: char, content: impl FnOnce(&mut Self)) {
        self.control(opener);
        self.opened.push(Opened::Ours);
        content(self);
        while let Some(opened) = self.opened.pop() {
            match opened {
                Opened::Ours => break,
                Opened::Isolate => self.control(PDI),
                // Ends with the isolate around it (UAX #9, X6a).
                Opened::Embedding => {}
            }
        }
        self.control(PDI);
    }

    fn language(&mut self, locale: &Locale) -> u16 {
        let languages = &mut self.flat.languages;
        let index = languages.iter().position(|language| language.locale == *locale).unwrap_or_else(|| {
            languages.push(TextLanguage::of(locale));
            languages.len() - 1
        });
        u16::try_from(index).unwrap_or(0)
    }

    fn link(&mut self, target: &Target) -> u32 {
        self.flat.links.push(target.clone());
        (self.flat.links.len() - 1) as u32
    }

    fn text(&mut self, text: &str) {
        for character in text.chars() {
            match Sign::of(character) {
                Sign::Printed => self.push(character),
                Sign::Space => self.space(),
                Sign::LineBreak => self.line_break(),
                Sign::OptionalHyphen => {
                    if self.flat.soft_hyphens.last() != Some(&self.flat.text.len()) {
                        self.flat.soft_hyphens.push(self.flat.text.len());
                    }
                }
                Sign::DirectionMark => self.control(character),
                Sign::Isolate => {
                    self.control(character);
                    self.opened.push(Opened::Isolate);
                }
                Sign::Embedding => {
                    self.control(character);
                    self.opened.push(Opened::Embedding);
                }
                Sign::EndOfIsolate => self.close_isolate(),
                Sign::EndOfEmbedding if self.opened.last() == Some(&Opened::Embedding) => {
                    self.opened.pop();
                    self.control(character);
                }
                Sign::EndOfEmbedding | Sign::Nothing => {}
            }
        }
    }

    fn close_isolate(&mut self) {
        let own = self.opened.iter().rposition(|opened| *opened == Opened::Ours).map_or(0, |at| at + 1);
        if let Some(at) = self.opened[own..].iter().rposition(|opened| *opened == Opened::Isolate) {
            self.opened.truncate(own + at);
            self.control(PDI);
        }
    }

    fn control(&mut self, kind: char) {
        self.flat.controls.push(Control { at: self.flat.text.len(), kind });
    }

    fn space(&mut self) {
        if !self.flat.text.is_empty() && !self.flat.text.ends_with(' ') {
            self.push(' ');
        }
    }

    fn line_break(&mut self) {
        self.space();
        let at = self.flat.text.len();
        if at > 0 && self.flat.forced.last() != Some(&at) {
            self.flat.forced.push(at);
        }
    }

    fn push(&mut self, character: char) {
        let text = &mut self.flat.text;
        let start = text.len();
        text.push(character);
        match self.flat.spans.last_mut() {
            Some(span) if span.style == self.style => span.range.end = text.len(),
            _ => self.flat.spans.push(Span { range: start..text.len(), style: self.style.clone() }),
        }
    }
}

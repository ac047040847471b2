//! Paragraphs: shaped once, whole, and broken into lines of any width.

use std::borrow::Cow;
use std::sync::Arc;

use crate::document::block::Inline;
use crate::fluent::Locale;
use crate::font::program::Programs;
use crate::typeset::text::collect::{Collector, Resolve};
use crate::typeset::text::flat::Flat;
use crate::typeset::text::itemize::{self, MissingGlyph};
use crate::typeset::text::line::{Cut, Cutter, Line};
use crate::typeset::text::opportunity::{self, Kind, Opportunity};
use crate::typeset::text::shaped::Shaped;
use crate::typeset::text::style::{Align, Hyphenation, TextStyle};
use crate::typeset::text::{bidi, fit, glue};

/// Puts a paragraph together from inlines and marks.
pub struct ParagraphBuilder<'a> {
    fonts: &'a Arc<Programs>,
    style: TextStyle,
    collector: Collector,
}

impl<'a> ParagraphBuilder<'a> {
    /// An empty paragraph of a style, in a language.
    pub fn new(fonts: &'a Arc<Programs>, style: &TextStyle, locale: &Locale) -> Self {
        Self { fonts, style: style.clone(), collector: Collector::new(style, locale) }
    }

    /// Adds inlines.
    pub fn inlines(mut self, inlines: &[Inline], resolve: &Resolve<'_>) -> Self {
        self.collector.inlines(inlines, resolve);
        self
    }

    /// Adds plain text.
    pub fn text(self, text: &str) -> Self {
        self.inlines(&[Inline::Text(text.to_owned())], &|_| Vec::new())
    }

    /// Analyses and shapes the text.
    pub fn build(self) -> Paragraph {
        Paragraph::shape(self.fonts.clone(), self.collector.finish(), self.style)
    }
}

/// A paragraph, analysed and shaped, ready to be broken into lines of any width.
#[derive(Debug)]
pub struct Paragraph {
    pub(crate) shaped: Shaped,
    /// Advance of the text before each byte, and of the whole.
    advance: Vec<f32>,
    places: Vec<Opportunity>,
    missing: Vec<MissingGlyph>,
}

impl Paragraph {
    /// Shapes plain text: a label, a page number.
    pub fn plain(fonts: &Arc<Programs>, text: &str, style: &TextStyle, locale: &Locale) -> Self {
        ParagraphBuilder::new(fonts, style, locale).text(text).build()
    }

    fn shape(fonts: Arc<Programs>, flat: Flat, style: TextStyle) -> Self {
        let units = glue::units(&flat);
        let levels = bidi::is_needed(&flat.text, &flat.controls, style.direction).then(|| {
            let controls = glue::isolate(&flat, &units);
            bidi::levels(&flat.text, &controls, style.direction)
        });
        let (items, missing) = itemize::itemize(fonts.set(), &flat, levels.as_deref(), &units, style.direction);
        let mut places = opportunity::opportunities(&flat, &units, &style);
        let shaped = Shaped::new(fonts, style, flat, items);
        let advance = advances(&shaped);
        measure(&shaped, &advance, &mut places);
        Self { shaped, advance, places, missing }
    }

    /// The text, without bidi controls and soft hyphens, white space folded; a forced line break is a space.
    pub fn text(&self) -> &str {
        &self.shaped.flat.text
    }

    /// Characters that no font has, each once.
    pub fn missing(&self) -> &[MissingGlyph] {
        &self.missing
    }

    /// Breaks the paragraph into lines, `widths` giving the measure of each line in points by its index.
    ///
    /// Lines are chosen for the paragraph as a whole (total fit). An empty paragraph has no lines. A word wider than its line is divided by the
    /// patterns of its language, also where the style divides no words; what no pattern divides is broken between grapheme clusters and the
    /// line says so ([`Line::overfull`]).
    pub fn break_lines(&self, widths: impl Fn(usize) -> f32) -> Vec<Line> {
        if self.shaped.flat.text.is_empty() {
            return Vec::new();
        }
        let widths = |line: usize| widths(line).max(1.0);
        let (shape, align) = match self.shaped.style.align {
            Align::Justify => (fit::Shape::Justified, true),
            Align::Start | Align::Center | Align::End => (fit::Shape::Ragged, false),
        };
        let mut places: Cow<'_, [Opportunity]> = Cow::Borrowed(&self.places);
        let narrowest = (0..MEASURES_LOOKED_AT).map(widths).fold(f32::INFINITY, f32::min);
        if self.word_content_width() > narrowest {
            self.divide(&mut places, narrowest);
            opportunity::add_emergencies(&self.shaped.flat.text, places.to_mut(), narrowest, |at| self.advance[at]);
        }
        let mut cutter = Cutter::new(&self.shaped);
        let mut start = 0;
        let mut lines = Vec::new();
        for chosen in fit::fit(&places, &widths, shape, self.space()) {
            let place = &places[chosen.place];
            let cut = Cut {
                range: start..place.at,
                hyphenated: place.kind == Kind::Hyphen,
                measure: widths(lines.len()),
                justified: align && place.kind != Kind::Forced,
                overfull: chosen.too_wide || place.kind == Kind::Emergency,
            };
            lines.push(cutter.line(&cut));
            start = place.at;
        }
        lines
    }

    /// Whether a word is wider than such lines and no pattern divides it, so that it would be torn.
    pub(crate) fn tears(&self, width: f32) -> bool {
        if self.word_content_width() <= width + fit::TOLERANCE {
            return false;
        }
        let mut places: Cow<'_, [Opportunity]> = Cow::Borrowed(&self.places);
        self.divide(&mut places, width);
        widest(&places, |kind| kind != Kind::Emergency) > width + fit::TOLERANCE
    }

    /// Adds to the places those where patterns divide words that are wider than a line, if the style divides none.
    fn divide(&self, places: &mut Cow<'_, [Opportunity]>, width: f32) {
        let style = &self.shaped.style;
        if style.hyphenation == Hyphenation::Auto {
            return;
        }
        let flat = &self.shaped.flat;
        let places = places.to_mut();
        opportunity::add_divisions(flat, &glue::units(flat), style, places, width);
        measure(&self.shaped, &self.advance, places);
    }

    /// Width of the paragraph where it is broken only at forced breaks, in points.
    pub fn max_content_width(&self) -> f32 {
        self.widest(|kind| kind == Kind::Forced)
    }

    /// Width of the widest word (or unit that should stay whole), in points: a column that is as wide needs no hyphen.
    pub fn word_content_width(&self) -> f32 {
        self.widest(|kind| matches!(kind, Kind::Forced | Kind::Word))
    }

    /// Width of the widest part that cannot be divided by a hyphen, in points: a narrower column breaks words or units anywhere.
    pub fn min_content_width(&self) -> f32 {
        let mut places: Cow<'_, [Opportunity]> = Cow::Borrowed(&self.places);
        self.divide(&mut places, 0.0);
        widest(&places, |kind| matches!(kind, Kind::Forced | Kind::Word | Kind::Hyphen))
    }

    fn widest(&self, breaks: impl Fn(Kind) -> bool) -> f32 {
        widest(&self.places, breaks)
    }

    /// Width of a space of the base style.
    fn space(&self) -> f32 {
        SPACE * self.shaped.style.size
    }
}

/// Width of the widest part between two places of some kinds, in points.
fn widest(places: &[Opportunity], breaks: impl Fn(Kind) -> bool) -> f32 {
    let mut start = 0.0;
    let mut widest = 0.0_f32;
    for place in places.iter().filter(|place| breaks(place.kind)) {
        widest = widest.max(place.content + place.hyphen - start);
        start = place.x;
    }
    widest
}

/// Measures differ in the first lines, around a picture or an initial; after so many they are all the same.
const MEASURES_LOOKED_AT: usize = 32;
/// Width of a space in ems, about that of every text face.
const SPACE: f32 = 0.26;

/// Advance of a text before each of its bytes, and of the whole.
fn advances(shaped: &Shaped) -> Vec<f32> {
    let mut advance = vec![0.0_f32; shaped.flat.text.len() + 1];
    let mut x = 0.0_f32;
    for run in &shaped.runs {
        let glyphs = &shaped.glyphs[run.glyphs.clone()];
        let mut index = 0;
        while index < glyphs.len() {
            let start = glyphs[index].cluster as usize;
            let count = glyphs[index..].iter().take_while(|glyph| glyph.cluster as usize == start).count();
            let width: f32 = glyphs[index..index + count].iter().map(|glyph| glyph.advance).sum();
            index += count;
            let end = glyphs.get(index).map_or(run.run.range.end, |glyph| glyph.cluster as usize);
            // Inside a ligature the width is shared out.
            for (offset, slot) in advance[start..end].iter_mut().enumerate() {
                *slot = x + width * offset as f32 / (end - start) as f32;
            }
            x += width;
        }
    }
    advance[shaped.flat.text.len()] = x;
    advance
}

/// Gives every place its advance.
fn measure(shaped: &Shaped, advance: &[f32], places: &mut [Opportunity]) {
    let text = &shaped.flat.text;
    let (mut start, mut spaces) = (0, 0);
    for place in places {
        let trailing = bidi::trailing_space(text, start..place.at);
        place.x = advance[place.at];
        place.content = advance[trailing.start];
        place.spaces = spaces + text[start..trailing.start].matches([' ', '\u{A0}']).count() as u32;
        spaces += text[start..place.at].matches([' ', '\u{A0}']).count() as u32;
        if place.kind == Kind::Hyphen {
            let run = shaped.runs.partition_point(|run| run.run.range.end < place.at);
            place.hyphen = shaped.hyphen(run).map_or(0.0, |(_, width)| width);
        }
        start = place.at;
    }
}

#[cfg(test)]
mod tests;

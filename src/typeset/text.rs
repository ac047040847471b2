//! Text: the inlines of one paragraph become shaped lines. The contract between text layout and block layout.
//!
//! ```text
//! [Inline] ── collect ──► flat text + spans ── glue, bidi, itemize, shape ──► Paragraph ── break_lines(widths) ──► [Line]
//! ```
//!
//! A [`Paragraph`] is shaped once, whole; lines are slices of it, shaped again only where the shaper says that a cut changes something
//! (`unsafe_to_break`). The concatenated texts of the runs of all lines, in order, are [`Paragraph::text`], but for the hyphens that
//! divided words get: nothing is lost, nothing repeated.
//!
//! What the translator need not know is done here in every language (`glue`): telephone numbers, amounts, `§ 551 BGB`,
//! addresses and parts in other languages are isolated (UAX #9) and not divided.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use hypher::Lang;

use crate::color::Color;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Inline, Target};
use crate::fluent::Locale;
use crate::source::Location;
use crate::typeset::font::{FontId, FontSet};
use crate::typeset::itemize::{self, Run};
use crate::typeset::line_break::{self, Kind, Opportunity, fit};
use crate::typeset::page::{Direction, PlacedGlyph};
use crate::typeset::shape::{Glyph, ShapeRun, Shaper};
use crate::typeset::{bidi, glue};

pub(crate) mod collect;
mod line;

use collect::{Collector, Flat};
use line::Cut;

/// How the text of a paragraph looks where its inlines say nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct TextStyle {
    /// Size in points.
    pub size: f32,
    /// Weight of the base text.
    pub weight: Weight,
    /// Slant of the base text.
    pub slant: Slant,
    /// Colour of the base text.
    pub color: Color,
    /// Colour of links.
    pub link_color: Color,
    /// Base direction of the paragraph (UAX #9 P2 and P3 are not asked).
    pub direction: Direction,
    /// Where lines begin and end.
    pub align: Align,
    /// Whether words may be divided.
    pub hyphenation: Hyphenation,
    /// Patterns for the language of the paragraph, where they are not its own.
    pub patterns: Option<Lang>,
    /// Whether every sentence begins a line.
    pub sentences: Sentences,
}

impl Default for TextStyle {
    fn default() -> Self {
        Self {
            size: 11.0,
            weight: Weight::Regular,
            slant: Slant::Upright,
            color: Color::default(),
            link_color: Color::default(),
            direction: Direction::LeftToRight,
            align: Align::Start,
            hyphenation: Hyphenation::Auto,
            patterns: None,
            sentences: Sentences::RunOn,
        }
    }
}

/// Weight of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the two weights that are embedded")]
pub enum Weight {
    Regular,
    Bold,
}

/// Slant of a face. Scripts without italics take bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "CSS font-style")]
pub enum Slant {
    Upright,
    Italic,
}

/// Where lines begin and end; start and end follow the base direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "CSS text-align")]
pub enum Align {
    Start,
    Center,
    End,
    Justify,
}

/// Whether words may be divided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hyphenation {
    /// Only at U+00AD.
    Manual,
    /// Also where the patterns of the language allow, with at least three letters on each side.
    Auto,
}

/// Whether every sentence begins a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sentences {
    /// Sentences follow one another.
    RunOn,
    /// One sentence a line, for text that is easy to read.
    OnePerLine,
}

/// A line of a paragraph.
#[derive(Clone, Debug)]
pub struct Line {
    /// The runs, in *logical* order; each knows where it stands.
    pub runs: Vec<LineRun>,
    /// Left edge of the text in the measure, as the alignment wants it, in points.
    pub left: f32,
    /// Width of the text without trailing space, in points.
    pub width: f32,
    /// Bytes of the paragraph's text on this line, trailing space included.
    pub range: Range<usize>,
    /// Whether the line ends with a hyphen that is not in the text.
    pub hyphenated: bool,
    /// Whether a word had to be broken, or the text is wider than the line.
    pub overfull: bool,
    /// Top of the highest face above the baseline, in points. For information: line pitch is one for all fonts.
    pub ascent: f32,
    /// Bottom of the deepest face below the baseline (positive), in points. For information.
    pub descent: f32,
}

/// Glyphs of one font, style and bidi level on a line.
#[derive(Clone, Debug)]
pub struct LineRun {
    /// The font.
    pub font: FontId,
    /// Size in points.
    pub size: f32,
    /// Fill colour.
    pub color: Color,
    /// What the inlines say about it.
    pub role: RunRole,
    /// UAX #9 embedding level.
    pub level: u8,
    /// The text shown, without bidi controls.
    pub text: String,
    /// The glyphs in the order of `text`: x from the left edge of the measure, y below the baseline.
    pub glyphs: Vec<PlacedGlyph>,
    /// Left edge and width on the line, for link areas.
    pub left: f32,
    /// Width in points.
    pub width: f32,
}

/// What the inlines say about a run: each becomes an element of the structure where it says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunRole {
    /// Language tag, where it is not that of the paragraph.
    pub lang: Option<String>,
    /// Link it belongs to, with a number that tells two neighbouring links apart.
    pub link: Option<(u32, Target)>,
    /// Whether it stands for something that is read otherwise (an expanded reference, a footnote mark).
    pub footnote_mark: Option<u32>,
}

/// A character that no font has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// PostScript names of the faces tried.
    pub fonts: Vec<String>,
}

impl MissingGlyph {
    /// The finding, for the message the text came from.
    pub fn diagnostic(&self, message: &str, location: Option<&Location>) -> Diagnostic {
        let finding = Diagnostic::new(Code::MissingGlyph)
            .message(message)
            .arg("message", message)
            .arg("reason", "character")
            .arg("name", format_args!("U+{:04X}", u32::from(self.character)))
            .arg("character", self.character)
            .arg("fonts", if self.fonts.is_empty() { "none".to_owned() } else { self.fonts.join(", ") });
        match location {
            Some(location) => finding.at(location.clone()),
            None => finding,
        }
    }
}

/// Resolves [`Inline::Reference`]: from the name of an anchor to the words that are printed.
pub type Resolve<'a> = dyn Fn(&str) -> Vec<Inline> + 'a;

/// Puts a paragraph together from inlines and marks.
pub struct ParagraphBuilder<'a> {
    fonts: &'a Arc<FontSet>,
    style: TextStyle,
    collector: Collector,
}

impl<'a> ParagraphBuilder<'a> {
    /// An empty paragraph of a style, in a language.
    pub fn new(fonts: &'a Arc<FontSet>, style: &TextStyle, locale: &Locale) -> Self {
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

    /// Adds a footnote mark, raised and small, with the index of the footnote.
    pub fn footnote_mark(mut self, index: u32, number: &str) -> Self {
        self.collector.footnote_mark(index, number);
        self
    }

    /// Analyses and shapes the text.
    pub fn build(self) -> Paragraph {
        Paragraph::shape(self.fonts.clone(), self.collector.finish(), self.style)
    }
}

/// A paragraph, analysed and shaped, ready to be broken into lines of any width.
#[derive(Debug)]
pub struct Paragraph {
    fonts: Arc<FontSet>,
    style: TextStyle,
    flat: Flat,
    runs: Vec<ShapedRun>,
    /// Glyphs of all runs, in the order of the text.
    glyphs: Vec<Glyph>,
    /// Advance of the text before each byte, and of the whole.
    advance: Vec<f32>,
    places: Vec<Opportunity>,
    missing: Vec<MissingGlyph>,
}

/// A run with its glyphs.
#[derive(Debug)]
struct ShapedRun {
    run: Run,
    glyphs: Range<usize>,
}

impl Paragraph {
    /// Shapes inlines as a paragraph of a style, in a language.
    pub fn new(fonts: &Arc<FontSet>, inlines: &[Inline], style: &TextStyle, locale: &Locale, resolve: &Resolve<'_>) -> Self {
        ParagraphBuilder::new(fonts, style, locale).inlines(inlines, resolve).build()
    }

    /// Shapes plain text: a label, a page number.
    pub fn plain(fonts: &Arc<FontSet>, text: &str, style: &TextStyle, locale: &Locale) -> Self {
        ParagraphBuilder::new(fonts, style, locale).text(text).build()
    }

    fn shape(fonts: Arc<FontSet>, flat: Flat, style: TextStyle) -> Self {
        let units = glue::units(&flat);
        let levels = bidi::is_needed(&flat.text, &flat.controls, style.direction).then(|| {
            let controls = glue::isolate(&flat, &units);
            bidi::levels(&flat.text, &controls, style.direction)
        });
        let (items, missing) = itemize::itemize(&fonts, &flat, levels.as_deref(), &units, style.direction);
        let places = line_break::opportunities(&flat, &units, &style);
        let runs = items.into_iter().map(|run| ShapedRun { run, glyphs: 0..0 }).collect();
        let glyphs = Vec::with_capacity(flat.text.len());
        let mut paragraph = Self { fonts, style, runs, glyphs, advance: Vec::new(), places, missing, flat };
        paragraph.shape_runs();
        paragraph.measure();
        paragraph
    }

    fn shape_runs(&mut self) {
        let mut shaper = Shaper::new();
        let mut glyphs = std::mem::take(&mut self.glyphs);
        for index in 0..self.runs.len() {
            let first = glyphs.len();
            shaper.shape(&self.shape_run(index), &self.flat.text, self.runs[index].run.range.clone(), &mut glyphs);
            self.runs[index].glyphs = first..glyphs.len();
        }
        self.glyphs = glyphs;
    }

    /// Gives every byte and every place its advance.
    fn measure(&mut self) {
        let mut advance = vec![0.0_f32; self.flat.text.len() + 1];
        let mut x = 0.0_f32;
        for shaped in &self.runs {
            let glyphs = &self.glyphs[shaped.glyphs.clone()];
            let mut index = 0;
            while index < glyphs.len() {
                let start = glyphs[index].cluster as usize;
                let count = glyphs[index..].iter().take_while(|glyph| glyph.cluster as usize == start).count();
                let width: f32 = glyphs[index..index + count].iter().map(|glyph| glyph.advance).sum();
                index += count;
                let end = glyphs.get(index).map_or(shaped.run.range.end, |glyph| glyph.cluster as usize);
                // Inside a ligature the width is shared out.
                for (offset, slot) in advance[start..end].iter_mut().enumerate() {
                    *slot = x + width * offset as f32 / (end - start) as f32;
                }
                x += width;
            }
        }
        advance[self.flat.text.len()] = x;
        self.advance = advance;
        let mut places = std::mem::take(&mut self.places);
        let (mut start, mut spaces) = (0, 0);
        for place in &mut places {
            let trailing = bidi::trailing_space(&self.flat.text, start..place.at);
            place.x = self.advance[place.at];
            place.content = self.advance[trailing.start];
            place.spaces = spaces + self.flat.text[start..trailing.start].matches([' ', '\u{A0}']).count() as u32;
            spaces += self.flat.text[start..place.at].matches([' ', '\u{A0}']).count() as u32;
            if place.kind == Kind::Hyphen {
                let run = self.runs.partition_point(|shaped| shaped.run.range.end < place.at);
                place.hyphen = self.hyphen(run).map_or(0.0, |(_, width)| width);
            }
            start = place.at;
        }
        self.places = places;
    }

    fn shape_run(&self, index: usize) -> ShapeRun<'_> {
        let run = &self.runs[index].run;
        let language = self.flat.spans[run.span as usize].style.language;
        ShapeRun {
            face: self.fonts.face(run.font),
            script: run.script,
            language: &self.flat.languages[usize::from(language)],
            right_to_left: run.level % 2 == 1,
            size: self.size_of(run.span),
        }
    }

    fn size_of(&self, span: u32) -> f32 {
        let mark = self.flat.spans[span as usize].style.mark.is_some();
        if mark { self.style.size * line::MARK_SIZE } else { self.style.size }
    }

    /// Glyph and width of the hyphen of a run's face.
    fn hyphen(&self, run: usize) -> Option<(u16, f32)> {
        let run = &self.runs.get(run)?.run;
        let face = self.fonts.face(run.font);
        let glyph = face.glyphs.hyphen?;
        Some((glyph, face.advance(glyph) * self.size_of(run.span)))
    }

    /// The text, without bidi controls and soft hyphens, white space folded; a forced line break is a space.
    pub fn text(&self) -> &str {
        &self.flat.text
    }

    /// Characters that no font has, each once.
    pub fn missing(&self) -> &[MissingGlyph] {
        &self.missing
    }

    /// Breaks the paragraph into lines, `widths` giving the measure of each line in points by its index.
    ///
    /// Lines are chosen for the paragraph as a whole (total fit). An empty paragraph has no lines. A word wider than its line is broken
    /// between grapheme clusters and the line says so ([`Line::overfull`]).
    pub fn break_lines(&self, widths: impl Fn(usize) -> f32) -> Vec<Line> {
        if self.flat.text.is_empty() {
            return Vec::new();
        }
        let widths = |line: usize| widths(line).max(1.0);
        let (shape, align) = match self.style.align {
            Align::Justify => (fit::Shape::Justified, true),
            Align::Start | Align::Center | Align::End => (fit::Shape::Ragged, false),
        };
        let mut places = Cow::Borrowed(&self.places);
        let narrowest = (0..MEASURES_LOOKED_AT).map(widths).fold(f32::INFINITY, f32::min);
        if self.word_content_width() > narrowest {
            line_break::add_emergencies(&self.flat.text, places.to_mut(), narrowest, |at| self.advance[at]);
        }
        let mut shaper = Shaper::new();
        let mut start = 0;
        let mut lines = Vec::new();
        for chosen in fit::fit(&places, &widths, shape, self.space()) {
            let place = &places[chosen.place];
            let cut = Cut {
                range: start..place.at,
                hyphenated: place.kind == Kind::Hyphen,
                measure: Some(widths(lines.len())),
                justified: align && place.kind != Kind::Forced,
                overfull: chosen.too_wide || place.kind == Kind::Emergency,
            };
            lines.push(self.cut(&mut shaper, &cut));
            start = place.at;
        }
        lines
    }

    /// The paragraph on one line as wide as it needs, beginning at 0; forced breaks are spaces. None where there is no text.
    pub fn one_line(&self) -> Option<Line> {
        let cut = Cut { range: 0..self.flat.text.len(), hyphenated: false, measure: None, justified: false, overfull: false };
        (!self.flat.text.is_empty()).then(|| self.cut(&mut Shaper::new(), &cut))
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
        self.widest(|kind| matches!(kind, Kind::Forced | Kind::Word | Kind::Hyphen))
    }

    fn widest(&self, breaks: impl Fn(Kind) -> bool) -> f32 {
        let mut start = 0.0;
        let mut widest = 0.0_f32;
        for place in self.places.iter().filter(|place| breaks(place.kind)) {
            widest = widest.max(place.content + place.hyphen - start);
            start = place.x;
        }
        widest
    }

    /// Width of a space of the base style.
    fn space(&self) -> f32 {
        SPACE * self.style.size
    }
}

/// Measures differ in the first lines, around a picture or an initial; after so many they are all the same.
const MEASURES_LOOKED_AT: usize = 32;
/// Width of a space in ems, about that of every text face.
const SPACE: f32 = 0.26;

#[cfg(test)]
mod tests;

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

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Inline, Target};
use crate::fluent::Locale;
use crate::library::manifest::Color;
use crate::source::Location;
use crate::typeset::font::{FontId, FontSet};
use crate::typeset::page::{Direction, PlacedGlyph};

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
            .arg("codepoint", format_args!("U+{:04X}", u32::from(self.character)))
            .arg("character", self.character)
            .arg("fonts", self.fonts.join(", "));
        match location {
            Some(location) => finding.at(location.clone()),
            None => finding,
        }
    }
}

/// Resolves [`Inline::Reference`]: from the name of an anchor to the words that are printed.
pub type Resolve<'a> = dyn Fn(&str) -> String + 'a;

/// Puts a paragraph together from inlines and marks.
#[derive(Debug)]
pub struct ParagraphBuilder<'a> {
    _fonts: &'a Arc<FontSet>,
}

impl<'a> ParagraphBuilder<'a> {
    /// An empty paragraph of a style, in a language.
    pub fn new(fonts: &'a Arc<FontSet>, _style: &TextStyle, _locale: &Locale) -> Self {
        Self { _fonts: fonts }
    }

    /// Adds inlines.
    pub fn inlines(self, _inlines: &[Inline], _resolve: &Resolve<'_>) -> Self {
        self
    }

    /// Adds plain text.
    pub fn text(self, text: &str) -> Self {
        self.inlines(&[Inline::Text(text.to_owned())], &|_| String::new())
    }

    /// Adds a footnote mark, raised and small, with the index of the footnote.
    pub fn footnote_mark(self, _index: u32, _number: &str) -> Self {
        self
    }

    /// Analyses and shapes the text.
    pub fn build(self) -> Paragraph {
        Paragraph { text: String::new() }
    }
}

/// A paragraph, analysed and shaped, ready to be broken into lines of any width.
#[derive(Debug)]
pub struct Paragraph {
    text: String,
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

    /// The text, without bidi controls and soft hyphens, white space folded; a forced line break is a space.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Characters that no font has, each once.
    pub fn missing(&self) -> &[MissingGlyph] {
        &[]
    }

    /// Breaks the paragraph into lines, `widths` giving the measure of each line in points by its index.
    ///
    /// Lines are chosen for the paragraph as a whole (total fit). An empty paragraph has no lines.
    pub fn break_lines(&self, _widths: impl Fn(usize) -> f32) -> Vec<Line> {
        Vec::new()
    }

    /// The paragraph on one line as wide as it needs, beginning at 0; forced breaks are spaces.
    pub fn one_line(&self) -> Option<Line> {
        None
    }

    /// Width of the paragraph where it is broken only at forced breaks, in points.
    pub fn max_content_width(&self) -> f32 {
        0.0
    }

    /// Width of the widest word (or unit that should stay whole), in points: a column that is as wide needs no hyphen.
    pub fn word_content_width(&self) -> f32 {
        0.0
    }

    /// Width of the widest part that cannot be divided by a hyphen, in points: a narrower column overflows.
    pub fn min_content_width(&self) -> f32 {
        0.0
    }
}

//! Text: inlines of one paragraph become shaped lines. The contract between text layout and block layout.
//!
//! ```text
//! [Inline] ── collect ──► Paragraph { text, spans } ── itemize, shape ──► Shaped ── break_lines(widths) ──► [Line]
//! ```

use std::ops::Range;

use crate::document::block::Target;
use crate::library::manifest::Color;
use crate::typeset::font::FontId;
use crate::typeset::page::Direction;

/// How the text of a paragraph looks where its inlines say nothing else.
#[derive(Clone, Debug, PartialEq)]
pub struct TextStyle {
    /// Size in points.
    pub size: f32,
    /// Weight of the base text.
    pub weight: Weight,
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
}

/// Weight of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the two weights that are embedded")]
pub enum Weight {
    Regular,
    Bold,
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

/// A line of a paragraph.
#[derive(Clone, Debug)]
pub struct Line {
    /// The runs, in *logical* order; each knows where it stands.
    pub runs: Vec<LineRun>,
    /// Width of the text without trailing space, in points.
    pub width: f32,
    /// Bytes of the paragraph's text on this line, trailing space included.
    pub range: Range<usize>,
    /// Whether the line ends with a hyphen that is not in the text.
    pub hyphenated: bool,
    /// Whether the line is wider than it may be.
    pub overfull: bool,
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
    pub glyphs: Vec<crate::typeset::page::PlacedGlyph>,
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

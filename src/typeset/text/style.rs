//! Style: how the text of a paragraph looks.

use hypher::Lang;

use crate::color::Color;
use crate::font::style::{Slant, Weight};
use crate::language::Direction;

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

/// Where lines begin and end; start and end follow the base direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

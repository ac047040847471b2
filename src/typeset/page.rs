//! Finished pages: what stands where, and what it means. The contract between layout and PDF.
//!
//! Lengths are points (1/72 inch), the origin is the top left corner of the media box, y grows downwards.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::color::Color;
use crate::document::block::{Metadata, Target};
use crate::document::image::Picture;
use crate::document::image::picture::PathItem;
use crate::document::structure::{ElementId, OutlineItem, Structure};
use crate::font::FontId;
use crate::font::program::Programs;
use crate::language::Direction;
use crate::typeset::geometry::Rect;

/// A document laid out.
#[derive(Clone, Debug)]
pub struct Layout {
    /// Tag of the language of the whole (BCP 47).
    pub lang: String,
    /// Direction of the whole: page order, spine, viewer preference.
    pub direction: Direction,
    /// What the file says of itself.
    pub metadata: Metadata,
    /// The pages in reading order.
    pub pages: Vec<Page>,
    /// What the marked content means.
    pub structure: Structure,
    /// Bookmarks.
    pub outline: Vec<OutlineItem>,
    /// Where anchors are: page index and distance from the top of the page in points.
    pub destinations: BTreeMap<String, (u32, f32)>,
    /// The fonts that glyph runs refer to.
    pub fonts: Arc<Programs>,
}

/// A page.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// Width and height of the medium.
    pub media: (f32, f32),
    /// What remains after cutting.
    pub trim: Rect,
    /// What must be printed so that cutting leaves no white edge.
    pub bleed: Rect,
    /// Page label, such as `i` or `12`.
    pub label: String,
    /// What is painted, in painting order. The marked-content identifier of a sequence is its number among those with
    /// [`Mark::Element`] on this page, counted from 0.
    pub content: Vec<Content>,
    /// Link annotations.
    pub links: Vec<LinkAnnotation>,
    /// Text fields of a form; as annotations they are numbered after the links.
    pub fields: Vec<FormField>,
    /// Why it ends where it does; none on a sheet of several pages.
    pub end: Option<PageEnd>,
}

/// A text field of a form.
#[derive(Clone, Debug)]
pub struct FormField {
    /// Where it is.
    pub area: Rect,
    /// Size of what is typed, in points.
    pub size: f32,
    /// What is asked for, as a screen reader says it.
    pub label: String,
    /// Language tag of that.
    pub lang: String,
    /// The Form element it belongs to.
    pub element: ElementId,
}

/// Why a page ends where it does.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PageEnd {
    /// How many lines stand on it, with the notes at its foot.
    pub used: f32,
    /// How many it holds.
    pub room: f32,
    /// Why no more.
    pub reason: EndReason,
}

/// Why no more stands on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EndReason {
    /// The document ends.
    Document,
    /// The outline or the edition ends it: a page break, the cover, a chapter that opens a page.
    Forced,
    /// A chapter comes next, and less than a third of the page is left.
    Chapter,
    /// Not another line fits.
    Full,
    /// A note goes on on the next page.
    Note,
    /// A heading comes next, and what it keeps with does not fit.
    Heading,
    /// A figure comes next, and does not fit.
    Figure,
    /// A box, a card or a letter comes next, and it, or its next part, does not fit.
    Box,
    /// A row of a table comes next, and does not fit.
    Row,
    /// Lines come next that stay together, and do not fit.
    Lines,
    /// More would fit: with it, pages after this one were worse.
    Chosen,
    /// Nothing fits, and something had to be parted that belongs together.
    Parted,
    /// It stays empty, so that a chapter opens at the right or all sheets are filled.
    Empty,
}

impl EndReason {
    /// Its name, in small letters.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Forced => "forced",
            Self::Chapter => "chapter",
            Self::Full => "full",
            Self::Note => "note",
            Self::Heading => "heading",
            Self::Figure => "figure",
            Self::Box => "box",
            Self::Row => "row",
            Self::Lines => "lines",
            Self::Chosen => "chosen",
            Self::Parted => "parted",
            Self::Empty => "empty",
        }
    }
}

/// Items that belong to one element of the structure, or to none.
#[derive(Clone, Debug)]
pub struct Content {
    /// What they are.
    pub mark: Mark,
    /// What is painted.
    pub items: Vec<Item>,
}

/// What painted items are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Real content of this element.
    Element(ElementId),
    /// Not content (ISO 32000-1, 14.8.2.2).
    Artifact(ArtifactKind),
}

/// Kinds of artifact (ISO 32000-1, 14.8.2.2.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ArtifactKind {
    /// Running head.
    Header,
    /// Running foot with the page number.
    Footer,
    /// Rules, backgrounds, leaders, repeated table heads, decoration.
    Layout,
    /// Crop marks.
    Page,
}

/// Something painted.
#[derive(Clone, Debug)]
pub enum Item {
    /// Text.
    Glyphs(GlyphRun),
    /// Lines and areas.
    Path(PathItem),
    /// A picture scaled into a rectangle.
    Picture(Arc<Picture>, Rect),
}

/// Glyphs of one font, size and colour, in *logical* order of their text.
#[derive(Clone, Debug)]
pub struct GlyphRun {
    /// The font.
    pub font: FontId,
    /// Size in points.
    pub size: f32,
    /// Fill colour.
    pub color: Color,
    /// Embedding level (UAX #9): an odd one runs from right to left.
    pub level: u8,
    /// The text it shows, without bidi controls.
    pub text: String,
    /// The glyphs; clusters in the order of `text`.
    pub glyphs: Vec<PlacedGlyph>,
}

/// A glyph in its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PlacedGlyph {
    /// Glyph id in the font file.
    pub id: u16,
    /// Horizontal position of its origin.
    pub x: f32,
    /// Position of its baseline.
    pub y: f32,
    /// Start of the text of its cluster in [`GlyphRun::text`].
    pub start: u32,
    /// End of that text; equal to `start` for the second and later glyphs of a cluster.
    pub end: u32,
}

/// A link annotation: all of one link that is on a page.
#[derive(Clone, Debug)]
pub struct LinkAnnotation {
    /// Where it can be clicked: a rectangle for each line, at least one.
    pub areas: Vec<Rect>,
    /// Where it leads.
    pub target: Target,
    /// Its words, for those who cannot see it: what a screen reader says in the place of what stands in the link.
    pub contents: String,
    /// Language tag of the words.
    pub lang: String,
    /// The Link element it belongs to.
    pub element: ElementId,
}

//! Strips: a document as one long galley, cut into horizontal bands that no page break may divide.
//!
//! Lines of text, rows of drawing and the space between them are strips. Cells and columns that stand side by side share strips, line by
//! line, which the common grid makes possible; so a page can be cut through several columns at once.

use std::rc::Rc;
use std::sync::Arc;

use crate::document::block::Target;
use crate::document::image::Picture;
use crate::document::image::picture::PathItem;
use crate::document::structure::ElementId;
use crate::language::Direction;
use crate::typeset::galley::tree::SegmentId;
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::text::line::Line;

/// A band across the text block.
#[derive(Clone, Debug)]
pub(crate) struct Strip {
    /// Height in halves of the pitch.
    pub(crate) height: u32,
    /// Whether it is only space, which disappears at the top and the bottom of a page.
    pub(crate) space: Space,
    /// Whether a page may end below it.
    pub(crate) after: Break,
    /// What stands in it.
    pub(crate) pieces: Vec<Piece>,
    /// Where links can be clicked.
    pub(crate) links: Vec<LinkArea>,
    /// Boxes that it lies in.
    pub(crate) frames: Vec<FrameId>,
    /// The table whose head is repeated when a page begins with this strip.
    pub(crate) table: Option<TableId>,
    /// Notes that stand at the foot of the page of this strip.
    pub(crate) footnotes: Vec<usize>,
    /// What begins here.
    pub(crate) marks: Vec<Marker>,
    /// Whether a text begins here.
    pub(crate) passage: Passage,
    /// Where on its page a chapter stands that begins here.
    pub(crate) opening: Opening,
}

/// Where on its page a chapter stands that begins at a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Opening {
    /// Anywhere, or none begins.
    Anywhere,
    /// At its head, or below others where a third of the page is left.
    WithRoom,
    /// At the head of a page at the right of the spine, or its left where pages turn the other way.
    Right,
}

/// Whether a text begins at a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passage {
    /// It does.
    Begins,
    /// The strip goes on with what stands above it.
    Continues,
}

/// Whether a strip is only space.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Space {
    /// It disappears at the edge of a page.
    Discardable,
    /// It stays.
    Kept,
}

/// Whether a page may end below a strip.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Break {
    /// It must.
    Always,
    /// It may, at this cost.
    May(u32),
    /// It may not, unless nothing else fits.
    Never,
}

/// Index of a box.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct FrameId(pub(crate) u32);

/// Index of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct TableId(pub(crate) u32);

/// Something in a strip.
#[derive(Clone, Debug)]
pub(crate) struct Piece {
    /// Distance from the left edge of the text block, or of the page.
    pub(crate) x: f32,
    /// Distance from the top of the strip, or of the page.
    pub(crate) y: f32,
    /// What it is measured from.
    pub(crate) origin: Origin,
    /// What is painted.
    pub(crate) paint: Paint,
}

/// What a piece is measured from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// The text block and the strip.
    Strip,
    /// The trimmed page.
    Page,
}

/// What is painted.
#[derive(Clone, Debug)]
pub(crate) enum Paint {
    /// A line of text; `y` is its baseline.
    Line(Rc<Vec<Line>>, usize, Owners),
    /// A drawing.
    Path(Meaning, PathItem),
    /// A picture of a size.
    Picture(Meaning, Arc<Picture>, f32, f32),
}

/// What a drawing means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// Content.
    Segment(SegmentId),
    /// None.
    Artifact(ArtifactKind),
}

/// What the runs of a paragraph mean.
#[derive(Clone, Debug)]
pub(crate) enum Owners {
    /// The segment of each run of each line.
    Segments(Rc<Vec<Vec<SegmentId>>>),
    /// None.
    Artifact(ArtifactKind),
}

/// Where a link can be clicked; `rect` is relative to the text block and the strip.
#[derive(Clone, Debug)]
pub(crate) struct LinkArea {
    /// The area.
    pub(crate) rect: Rect,
    /// Where it leads.
    pub(crate) target: Target,
    /// Its element.
    pub(crate) element: ElementId,
    /// Its words.
    pub(crate) contents: String,
    /// Language tag of its words.
    pub(crate) lang: String,
}

/// What begins at a strip.
#[derive(Clone, Debug)]
pub(crate) enum Marker {
    /// A place that references lead to.
    Anchor(Rc<str>),
    /// A heading, for the bookmarks: level, title, anchor.
    Heading(u8, String, Rc<str>),
    /// A chapter, for the running head.
    Chapter(Rc<str>),
    /// A page without running head and foot.
    Bare,
    /// A figure, whose area its element states.
    Area(ElementId, Rect),
    /// A line to be filled in.
    Blank(Blank),
}

/// A line to be filled in; `rect` is relative to the text block and the strip.
#[derive(Clone, Debug)]
pub(crate) struct Blank {
    /// Where it is.
    pub(crate) rect: Rect,
    /// Its element.
    pub(crate) element: ElementId,
    /// The element of the field beside it.
    pub(crate) form: ElementId,
    /// What is asked for, where a person can fill it in on the screen.
    pub(crate) asked: Option<Asked>,
}

/// What a line to be filled in asks for.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// In words, as a screen reader says it.
    pub(crate) label: String,
    /// Language tag of the words.
    pub(crate) lang: String,
    /// Size of what is typed, in points.
    pub(crate) size: f32,
}

impl Strip {
    /// An empty strip.
    pub(crate) fn new(height: u32) -> Self {
        Self {
            height,
            space: Space::Kept,
            after: Break::May(0),
            pieces: Vec::new(),
            links: Vec::new(),
            frames: Vec::new(),
            table: None,
            footnotes: Vec::new(),
            marks: Vec::new(),
            passage: Passage::Continues,
            opening: Opening::Anywhere,
        }
    }

    /// Space that disappears at the edge of a page. The break is before it, so none is after it.
    pub(crate) fn gap(height: u32) -> Self {
        Self { space: Space::Discardable, after: Break::Never, ..Self::new(height) }
    }

    /// Adds a drawing that means nothing.
    pub(crate) fn decorate(&mut self, path: PathItem) {
        self.pieces.push(Piece {
            x: 0.0,
            y: 0.0,
            origin: Origin::Strip,
            paint: Paint::Path(Meaning::Artifact(ArtifactKind::Layout), path),
        });
    }
}

/// A part of the text block's width.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Column {
    /// Left edge, from the left edge of the text block.
    pub(crate) left: f32,
    /// Width.
    pub(crate) width: f32,
    /// Which side is the start.
    pub(crate) direction: Direction,
}

impl Column {
    /// The column of `width` whose start edge is `start` from the start edge of this one.
    pub(crate) fn at(self, start: f32, width: f32) -> Self {
        let left = match self.direction {
            Direction::LeftToRight => self.left + start,
            Direction::RightToLeft => self.left + self.width - start - width,
        };
        Self { left, width, direction: self.direction }
    }

    /// The column without its edges.
    pub(crate) fn inset(self, start: f32, end: f32) -> Self {
        self.at(start, (self.width - start - end).max(1.0))
    }

    /// The right edge.
    pub(crate) fn right(self) -> f32 {
        self.left + self.width
    }
}

/// Strips one below the other.
pub(crate) type Galley = Vec<Strip>;

/// Joins strips that stand side by side; `half` is the height of half a line in points.
///
/// Strips are joined wherever the columns have an edge at the same height, so columns of lines on the grid are joined line by line.
/// A shorter column ends above the end of the longest.
pub(crate) fn beside(columns: Vec<Galley>, half: f32) -> Galley {
    let mut joined = Galley::new();
    let mut columns: Vec<_> = columns.into_iter().map(|column| column.into_iter().peekable()).collect();
    while columns.iter_mut().any(|column| column.peek().is_some()) {
        let mut strip = Strip { space: Space::Discardable, ..Strip::new(0) };
        let mut heights = vec![0; columns.len()];
        let mut breaks = vec![None; columns.len()];
        loop {
            // The column that reaches least far down gives the next strip, until all that have any left end at one height.
            let lowest = (0..columns.len()).filter(|&index| columns[index].peek().is_some()).min_by_key(|&index| heights[index]);
            let Some(index) = lowest.filter(|&index| heights[index] < strip.height || strip.height == 0) else { break };
            let Some(next) = columns[index].next() else { break };
            // Space has no opinion on breaks: the line beside it decides.
            breaks[index] = (next.space == Space::Kept).then_some(next.after);
            absorb(&mut strip, next, heights[index] as f32 * half, &mut heights[index]);
        }
        strip.after = breaks.into_iter().flatten().max().unwrap_or(Break::Never);
        joined.push(strip);
    }
    joined
}

/// Adds a strip of a column, `shift` points below the top of `strip`.
fn absorb(strip: &mut Strip, mut next: Strip, shift: f32, height: &mut u32) {
    *height += next.height;
    for piece in next.pieces.iter_mut().filter(|piece| piece.origin == Origin::Strip) {
        piece.y += shift;
    }
    for link in &mut next.links {
        link.rect.top += shift;
    }
    for mark in &mut next.marks {
        if let Marker::Area(_, rect) | Marker::Blank(Blank { rect, .. }) = mark {
            rect.top += shift;
        }
    }
    if next.passage == Passage::Begins && shift <= 0.0 {
        strip.passage = Passage::Begins;
    }
    strip.height = strip.height.max(*height);
    if next.space == Space::Kept {
        strip.space = Space::Kept;
    }
    strip.pieces.append(&mut next.pieces);
    strip.links.append(&mut next.links);
    strip.frames.append(&mut next.frames);
    strip.table = strip.table.or(next.table);
    strip.footnotes.append(&mut next.footnotes);
    strip.marks.append(&mut next.marks);
}

/// Height of strips in halves, without space at their end.
pub(crate) fn height(strips: &[Strip]) -> u32 {
    let end = strips.iter().rposition(|strip| strip.space == Space::Kept).map_or(0, |at| at + 1);
    strips[..end].iter().map(|strip| strip.height).sum()
}

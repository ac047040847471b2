//! Boxes: backgrounds and bars behind strips, cut where the page ends and continued on the next.

use crate::color::Color;
use crate::document::image::picture::PathItem;
use crate::language::Direction;
use crate::typeset::galley::drawing::{area, outline, rounded_area, rule};
use crate::typeset::galley::strip::Column;
use crate::typeset::geometry::Rect;
use crate::typeset::style::{Style, WHITE, mix, tinted};

/// A box behind strips.
#[derive(Clone, Debug)]
pub(crate) struct Frame {
    /// Where it stands.
    pub(crate) column: Column,
    /// How it looks.
    pub(crate) look: FrameLook,
}

/// How a box looks.
#[derive(Clone, Copy, Debug)]
pub(crate) enum FrameLook {
    /// Tinted, with a bar on the start side.
    Note(Color),
    /// Tinted, with a fine edge and a bar above.
    Card,
    /// A sheet of paper.
    Sheet,
    /// A coloured field, such as the head of a table; its last strip is half a line of air, and half of that stands above it.
    Field(Color),
    /// A tinted field with round corners.
    Tile,
    /// A bar on the start side.
    Bar(Color),
    /// From edge to edge of the page, and up to its top where nothing stands above it.
    ChapterBand,
    /// Only the rule below such a field, which the other column has laid out.
    ChapterRule,
}

/// Which edges of a box are on this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edges {
    /// Whether it begins here.
    pub(crate) first: Edge,
    /// Whether it ends here.
    pub(crate) last: Edge,
}

/// Whether an edge of a box is on this page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Edge {
    /// It is.
    Closed,
    /// The box goes on on another page.
    Open,
}

/// The line round a box; where it goes on on another page it is open.
fn edge(rect: Rect, radius: f32, edges: Edges, color: Color, width: f32) -> Vec<PathItem> {
    if edges.first == Edge::Closed && edges.last == Edge::Closed {
        return vec![outline(rect, radius, color, width)];
    }
    let (left, right) = (rect.left, rect.left + rect.width);
    let (top, bottom) = (rect.top, rect.top + rect.height);
    let sides = [(Edge::Closed, (left, top), (left, bottom)), (Edge::Closed, (right, top), (right, bottom))];
    let ends = [(edges.first, (left, top), (right, top)), (edges.last, (left, bottom), (right, bottom))];
    let drawn = sides.into_iter().chain(ends).filter(|(end, ..)| *end == Edge::Closed);
    drawn.map(|(_, from, to)| rule(from, to, color, width)).collect()
}

/// Width of the bar on the start side of a box.
const BAR: f32 = 4.0;

impl Frame {
    /// The drawing of the part of the box that is on this page; `rect` is that part, `trim` the page.
    pub(crate) fn draw(&self, mut rect: Rect, edges: Edges, style: &Style, trim: Rect) -> Vec<PathItem> {
        let palette = &style.palette;
        // A box that is cut runs a little past its last line, so that the cut is seen to be one.
        let overhang = style.half * 0.5;
        if edges.first == Edge::Open {
            rect.top -= overhang;
            rect.height += overhang;
        }
        if edges.last == Edge::Open {
            rect.height += overhang;
        }
        let whole = edges.first == Edge::Closed && edges.last == Edge::Closed;
        let radius = if whole { 3.0 } else { 0.0 };
        match self.look {
            FrameLook::Note(color) => vec![area(rect, tinted(color)), area(self.bar(rect), color)],
            FrameLook::Bar(color) => vec![area(self.bar(rect), color)],
            FrameLook::Card => {
                let mut items = vec![rounded_area(rect, radius, mix(palette.tint, WHITE, 0.55))];
                items.extend(edge(rect, radius, edges, mix(palette.accent, WHITE, 0.35), 0.6));
                if edges.first == Edge::Closed {
                    items.push(area(Rect { height: 2.5, ..rect }, palette.accent));
                }
                items
            }
            FrameLook::Sheet => {
                let line = edge(rect, 0.0, edges, mix(palette.accent, WHITE, 0.5), 0.8);
                [area(rect, WHITE)].into_iter().chain(line).collect()
            }
            FrameLook::Field(color) => vec![area(Rect { top: rect.top - style.half * 0.5, ..rect }, color)],
            FrameLook::Tile => vec![rounded_area(rect, 3.0, palette.tint)],
            FrameLook::ChapterBand => {
                let leads = rect.top <= trim.top + style.top + 0.1;
                let top = if leads { trim.top - style.bleed } else { rect.top };
                let band = Rect {
                    left: trim.left - style.bleed,
                    top,
                    width: trim.width + 2.0 * style.bleed,
                    height: rect.top + rect.height - top,
                };
                vec![area(band, palette.tint), self.chapter_rule(rect, style)]
            }
            FrameLook::ChapterRule => vec![self.chapter_rule(rect, style)],
        }
    }

    fn chapter_rule(&self, rect: Rect, style: &Style) -> PathItem {
        let bottom = rect.top + rect.height;
        let width = (style.measure * 0.16).min(70.0);
        let left = if self.column.direction == Direction::LeftToRight { rect.left } else { rect.left + rect.width - width };
        rule((left, bottom), (left + width, bottom), style.palette.accent_2, 3.0)
    }

    fn bar(&self, rect: Rect) -> Rect {
        let left = match self.column.direction {
            Direction::LeftToRight => rect.left,
            Direction::RightToLeft => rect.left + rect.width - BAR,
        };
        Rect { left, width: BAR, ..rect }
    }
}

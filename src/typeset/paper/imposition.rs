//! Imposition: pages placed on the sheets of a saddle-stitched booklet.
//!
//! A sheet carries four pages. Laid on top of each other, folded in the middle and stapled there, the sheets of a booklet of *n* pages bring
//! them into order: outside on the first sheet stand the last and the first page, inside it the second and the last but one. A booklet
//! that is read from right to left is bound on the right, so the two sides change places.

use crate::document::image::picture::{PathItem, Segment};
use crate::document::structure::{OutlineItem, StructureChild};
use crate::language::Direction;
use crate::library::manifest::PageSize;
use crate::typeset::galley::drawing::{MARK, crop_marks};
use crate::typeset::geometry::Rect;
use crate::typeset::page::{ArtifactKind, Content, GlyphRun, Item, Layout, LinkAnnotation, Mark, Page, PlacedGlyph};

/// Places the pages of a layout on sheets, two on each side; `creep` is by how many points each further sheet moves its pages towards the
/// spine, because the inner sheets of a folded stack stand out.
///
/// The structure stays as it is; only pages and marked-content identifiers are numbered anew.
pub(crate) fn impose(layout: Layout, sheet: PageSize, creep: f32) -> Layout {
    let media = (sheet.width.max(sheet.height), sheet.width.min(sheet.height));
    let count = layout.pages.len().next_multiple_of(4);
    let sides = sides(count, layout.direction);
    let mut sheets = Sheets { media, creep, places: vec![None; layout.pages.len()] };
    let pages = sides.iter().enumerate().map(|(number, side)| sheets.side(&layout.pages, *side, number)).collect();
    let place_of = |page: u32| sheets.places.get(page as usize).copied().flatten().expect("every page has its place on a sheet");
    let Layout { lang, direction, metadata, mut structure, outline, destinations, fonts, .. } = layout;
    let first_pages: Vec<Option<u32>> = structure.elements.iter().map(|element| first_page(&element.children)).collect();
    for (element, page) in structure.elements.iter_mut().zip(first_pages) {
        if let (Some(bbox), Some(page)) = (&mut element.attributes.bbox, page) {
            let place = place_of(page);
            *bbox = [place.x(bbox[0]), place.y(bbox[1]), place.x(bbox[2]), place.y(bbox[3])];
        }
        for child in &mut element.children {
            match child {
                StructureChild::Element(_) => {}
                StructureChild::Content { page, mcid } => {
                    let place = place_of(*page);
                    (*page, *mcid) = (place.side, *mcid + place.first_content);
                }
                StructureChild::Annotation { page, link } => {
                    let place = place_of(*page);
                    (*page, *link) = (place.side, *link + place.first_link);
                }
            }
        }
    }
    let outline = outline.into_iter().map(|item| move_item(item, &place_of)).collect();
    let destinations = destinations
        .into_iter()
        .map(|(name, (page, top))| {
            let place = place_of(page);
            (name, (place.side, place.y(top)))
        })
        .collect();
    Layout { lang, direction, metadata, pages, structure, outline, destinations, fonts }
}

/// Page indexes at the left and the right of each side, front and back of each sheet in turn.
fn sides(count: usize, direction: Direction) -> Vec<(usize, usize)> {
    let mut sides = Vec::with_capacity(count / 2);
    for sheet in 0..count / 4 {
        let front = (count - 1 - 2 * sheet, 2 * sheet);
        let back = (2 * sheet + 1, count - 2 - 2 * sheet);
        for (left, right) in [front, back] {
            sides.push(match direction {
                Direction::LeftToRight => (left, right),
                Direction::RightToLeft => (right, left),
            });
        }
    }
    sides
}

/// Where a page has gone.
#[derive(Clone, Copy, Debug)]
struct Place {
    side: u32,
    first_content: u32,
    first_link: u32,
    dx: f32,
    dy: f32,
    scale: f32,
}

impl Place {
    fn x(&self, x: f32) -> f32 {
        x * self.scale + self.dx
    }

    fn y(&self, y: f32) -> f32 {
        y * self.scale + self.dy
    }

    fn rect(&self, rect: Rect) -> Rect {
        Rect { left: self.x(rect.left), top: self.y(rect.top), width: rect.width * self.scale, height: rect.height * self.scale }
    }
}

/// The sheets of a booklet while pages are placed on them.
struct Sheets {
    media: (f32, f32),
    creep: f32,
    places: Vec<Option<Place>>,
}

impl Sheets {
    /// Places two pages on the side of a number.
    fn side(&mut self, source: &[Page], side: (usize, usize), number: usize) -> Page {
        let media = self.media;
        let push = (number / 2) as f32 * self.creep;
        let (trim, bleed) = self.spread(source, push);
        let mut page = Page { media, trim, bleed, ..Page::default() };
        let mut cut = false;
        let mut labels = Vec::new();
        // In reading order, so that content keeps the order of the pages; the empty pages at the end have none.
        let mut order = [(side.0, Half::Left), (side.1, Half::Right)];
        order.sort_by_key(|(index, _)| *index);
        for (index, half) in order {
            let Some(from) = source.get(index) else { continue };
            let scale = self.scale(from);
            let width = from.trim.width * scale;
            let left = match half {
                Half::Left => media.0 / 2.0 - width + push,
                Half::Right => media.0 / 2.0 - push,
            };
            let top = (media.1 - from.trim.height * scale) / 2.0;
            let place = Place {
                side: u32::try_from(number).expect("fewer sheets than bytes"),
                first_content: count(page.content.iter().filter(|content| matches!(content.mark, Mark::Element(_)))),
                first_link: count(page.links.iter()),
                dx: left - from.trim.left * scale,
                dy: top - from.trim.top * scale,
                scale,
            };
            self.places[index] = Some(place);
            let spine = half.inside(media.0 / 2.0);
            for content in &from.content {
                match content.mark {
                    // The cutter cuts the spread, not each of its pages.
                    Mark::Artifact(ArtifactKind::Page) => cut = true,
                    _ => page.content.push(move_content(content, &place, &spine)),
                }
            }
            let moved = |link: &LinkAnnotation| LinkAnnotation {
                areas: link.areas.iter().map(|area| place.rect(*area)).collect(),
                ..link.clone()
            };
            page.links.extend(from.links.iter().map(moved));
            labels.push(from.label.as_str());
        }
        if cut {
            let items = crop_marks(trim, bleed, MARK).into_iter().map(Item::Path).collect();
            page.content.push(Content { mark: Mark::Artifact(ArtifactKind::Page), items });
        }
        page.label = labels.join("+");
        page
    }

    /// What remains of a side after cutting, and what must be printed: both pages, without the edges that creep pushes out.
    fn spread(&self, source: &[Page], push: f32) -> (Rect, Rect) {
        let media = Rect { left: 0.0, top: 0.0, width: self.media.0, height: self.media.1 };
        let Some(page) = source.first() else { return (media, media) };
        let scale = self.scale(page);
        let (width, height) = ((page.trim.width * scale - push) * 2.0, page.trim.height * scale);
        let trim = Rect { left: (media.width - width) / 2.0, top: (media.height - height) / 2.0, width, height };
        let over = (page.trim.left - page.bleed.left) * scale;
        let (left, top) = ((trim.left - over).max(0.0), (trim.top - over).max(0.0));
        let (right, bottom) = ((trim.left + width + over).min(media.width), (trim.top + height + over).min(media.height));
        (trim, Rect { left, top, width: right - left, height: bottom - top })
    }

    /// A page larger than half a sheet is made smaller rather than cut.
    fn scale(&self, page: &Page) -> f32 {
        (self.media.0 / 2.0 / page.trim.width.max(1.0)).min(self.media.1 / page.trim.height.max(1.0)).min(1.0)
    }
}

#[derive(Clone, Copy)]
enum Half {
    Left,
    Right,
}

impl Half {
    /// From where to where it reaches across the sheet; the other half begins at the spine.
    fn inside(self, spine: f32) -> (f32, f32) {
        match self {
            Self::Left => (f32::NEG_INFINITY, spine),
            Self::Right => (spine, f32::INFINITY),
        }
    }
}

fn count(items: impl Iterator) -> u32 {
    u32::try_from(items.count()).expect("a page has fewer items than bytes")
}

fn first_page(children: &[StructureChild]) -> Option<u32> {
    children.iter().find_map(|child| match child {
        StructureChild::Content { page, .. } => Some(*page),
        _ => None,
    })
}

fn move_item(item: OutlineItem, place_of: &impl Fn(u32) -> Place) -> OutlineItem {
    let place = place_of(item.page);
    let children = item.children.into_iter().map(|child| move_item(child, place_of)).collect();
    OutlineItem { page: place.side, top: place.y(item.top), children, ..item }
}

fn move_content(content: &Content, place: &Place, half: &(f32, f32)) -> Content {
    let items = content.items.iter().map(|item| match item {
        Item::Glyphs(run) => Item::Glyphs(GlyphRun {
            size: run.size * place.scale,
            glyphs: run.glyphs.iter().map(|glyph| PlacedGlyph { x: place.x(glyph.x), y: place.y(glyph.y), ..*glyph }).collect(),
            ..run.clone()
        }),
        Item::Path(path) => Item::Path(move_path(path, place, half)),
        Item::Picture(picture, rect) => Item::Picture(picture.clone(), place.rect(*rect)),
    });
    Content { mark: content.mark, items: items.collect() }
}

/// Moves a drawing; a field that reaches beyond its page at the spine ends there, for the other page is printed beside it.
fn move_path(path: &PathItem, place: &Place, half: &(f32, f32)) -> PathItem {
    let mut path = path.clone();
    let (x, y) = (|x| place.x(x).clamp(half.0, half.1), |y| place.y(y));
    for segment in &mut path.segments {
        *segment = match *segment {
            Segment::Move(a, b) => Segment::Move(x(a), y(b)),
            Segment::Line(a, b) => Segment::Line(x(a), y(b)),
            Segment::Cubic(a, b, c, d, e, f) => Segment::Cubic(x(a), y(b), x(c), y(d), x(e), y(f)),
            Segment::Close => Segment::Close,
        };
    }
    if let Some(stroke) = &mut path.stroke {
        stroke.width *= place.scale;
        stroke.dashes.iter_mut().for_each(|dash| *dash *= place.scale);
    }
    path
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sheets_fold_into_the_order_of_the_pages() {
        assert_eq!(sides(8, Direction::LeftToRight), [(7, 0), (1, 6), (5, 2), (3, 4)]);
        assert_eq!(sides(8, Direction::RightToLeft), [(0, 7), (6, 1), (2, 5), (4, 3)]);
        for count in [4, 8, 20] {
            let mut all: Vec<usize> = sides(count, Direction::LeftToRight).into_iter().flat_map(|(a, b)| [a, b]).collect();
            all.sort_unstable();
            assert_eq!(all, (0..count).collect::<Vec<_>>());
        }
    }
}

//! Emission: strips on their pages become positioned content with its meaning.

use std::collections::BTreeMap;

use crate::document::structure::{ElementId, OutlineItem};
use crate::language::Direction;
use crate::typeset::galley::strip::{Galley, Marker};
use crate::typeset::galley::tree::SegmentId;
use crate::typeset::page::Page;
use crate::typeset::paper::canvas::{Canvas, Sheet};
use crate::typeset::paper::ends::ends;
use crate::typeset::paper::furniture::Furniture;
use crate::typeset::paper::paginate::{Cut, Paged};
use crate::typeset::setting::Setting;

/// Everything that pages say, with the places of content in the tree.
#[derive(Debug, Default)]
pub(crate) struct Emitted {
    /// The pages.
    pub(crate) pages: Vec<Page>,
    /// Segment, page and marked-content identifier, in reading order of pages.
    pub(crate) content: Vec<(SegmentId, u32, u32)>,
    /// Element, page and index of each link annotation.
    pub(crate) links: Vec<(ElementId, u32, u32)>,
    /// Where anchors are: page index and distance from the top of the page.
    pub(crate) destinations: BTreeMap<String, (u32, f32)>,
    /// Bookmarks.
    pub(crate) outline: Vec<OutlineItem>,
    /// Areas of figures.
    pub(crate) areas: Vec<(ElementId, [f32; 4])>,
}

/// The page of each anchor.
pub(crate) fn locate(galley: &Galley, pages: &[Cut]) -> BTreeMap<String, u32> {
    let mut places = BTreeMap::new();
    for (page, cut) in (0..).zip(pages) {
        for mark in galley[cut.strips.clone()].iter().flat_map(|strip| &strip.marks) {
            if let Marker::Anchor(name) | Marker::Heading(_, _, name) = mark {
                places.entry(name.to_string()).or_insert(page);
            }
        }
    }
    places
}

/// Paints the pages.
pub(crate) fn emit(setting: &mut Setting<'_, '_>, paged: Paged<'_>, sheet: &Sheet) -> Emitted {
    let Paged { galley, pages, room } = paged;
    let mut emitted = Emitted::default();
    let extents = frame_extents(galley, setting.parts().frames.len());
    let mut furniture = Furniture::new(setting);
    let order = setting.tree().reading_order();
    let mut headings = Vec::new();
    for (index, cut) in (0_u32..).zip(pages) {
        let mut canvas = Canvas::new(setting.style(), sheet, index, setting.column().direction);
        canvas.body(setting, galley, cut.strips.clone(), &extents);
        canvas.feet(setting, cut, room);
        if !cut.strips.is_empty() || !cut.notes.is_empty() {
            furniture.page(setting, &mut canvas, index, &galley[cut.strips.clone()]);
        }
        headings.append(&mut canvas.headings);
        emitted.destinations.extend(canvas.anchors.iter().rev().map(|(name, top)| (name.to_string(), (index, *top))));
        emitted.areas.append(&mut canvas.areas);
        emitted.add(setting, canvas, sheet, &order);
    }
    if emitted.pages.is_empty() {
        let canvas = Canvas::new(setting.style(), sheet, 0, Direction::LeftToRight);
        emitted.add(setting, canvas, sheet, &order);
    }
    for (page, end) in emitted.pages.iter_mut().zip(ends(paged)) {
        page.end = Some(end);
    }
    emitted.outline = nest(&headings);
    emitted
}

impl Emitted {
    /// Adds a page that is painted.
    fn add(&mut self, setting: &Setting<'_, '_>, canvas: Canvas, sheet: &Sheet, order: &[u32]) {
        let index = canvas.index;
        let label = setting.context().references.page_label(index);
        let (page, segments, links) = canvas.finish(sheet, label, &setting.parts().tree, order);
        self.content.extend((0..).zip(segments).map(|(mcid, segment)| (segment, index, mcid)));
        self.links.extend((0..).zip(links).map(|(link, element)| (element, index, link)));
        self.pages.push(page);
    }
}

/// First and last strip of each box.
fn frame_extents(galley: &Galley, count: usize) -> Vec<Option<(usize, usize)>> {
    let mut extents: Vec<Option<(usize, usize)>> = vec![None; count];
    for (index, strip) in galley.iter().enumerate() {
        for frame in &strip.frames {
            let extent = &mut extents[frame.0 as usize];
            *extent = Some(extent.map_or((index, index), |(first, _)| (first, index)));
        }
    }
    extents
}

/// Hangs each heading below the last one of a lower level.
fn nest(headings: &[(u8, OutlineItem)]) -> Vec<OutlineItem> {
    let mut items = Vec::new();
    let mut at = 0;
    while at < headings.len() {
        let (level, item) = &headings[at];
        let inner = headings[at + 1..].iter().take_while(|(inner, _)| inner > level).count();
        items.push(OutlineItem { children: nest(&headings[at + 1..at + 1 + inner]), ..item.clone() });
        at += 1 + inner;
    }
    items
}

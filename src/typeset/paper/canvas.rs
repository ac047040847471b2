//! The canvas: a page while it is painted.

use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use crate::document::block::Target;
use crate::document::structure::{ElementId, OutlineItem};
use crate::language::Direction;
use crate::typeset::galley::drawing::{MARK, crop_marks, rule, shifted};
use crate::typeset::galley::frame::{Edge, Edges};
use crate::typeset::galley::strip::{
    Asked, Blank, FrameId, Galley, LinkArea, Marker, Meaning, Origin, Owners, Paint, Piece, Strip, height,
};
use crate::typeset::galley::tree::{SegmentId, Tree};
use crate::typeset::geometry::Rect;
use crate::typeset::page::{ArtifactKind, Content, FormField, GlyphRun, Item, LinkAnnotation, Mark, Page, PlacedGlyph};
use crate::typeset::paper::paginate::{Cut, Room};
use crate::typeset::setting::Setting;
use crate::typeset::style::Style;
use crate::typeset::text::line::Line;

/// Room on the paper outside the bleed for the cutter's marks.
const SLUG: f32 = 20.0;

/// The boxes of all pages of an edition.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sheet {
    /// The medium.
    pub(crate) media: (f32, f32),
    /// What remains after cutting.
    pub(crate) trim: Rect,
    /// What must be printed.
    pub(crate) bleed: Rect,
    /// Whether the cutter's marks are printed.
    pub(crate) marks: CropMarks,
}

/// Whether the cutter's marks are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CropMarks {
    /// They are.
    Printed,
    /// They are not.
    Absent,
}

impl Sheet {
    /// The boxes of an edition.
    pub(crate) fn new(style: &Style, marks: CropMarks) -> Self {
        let slug = if marks == CropMarks::Printed { SLUG } else { 0.0 };
        let edge = style.bleed + slug;
        let (width, height) = style.page;
        Self {
            media: (width + 2.0 * edge, height + 2.0 * edge),
            trim: Rect { left: edge, top: edge, width, height },
            bleed: Rect { left: slug, top: slug, width: width + 2.0 * style.bleed, height: height + 2.0 * style.bleed },
            marks,
        }
    }
}

/// A box on a page, from top to bottom.
pub(crate) struct Framed {
    frame: FrameId,
    top: f32,
    bottom: f32,
}

/// A page while it is painted.
pub(crate) struct Canvas {
    /// Left edge of the text block on the medium.
    pub(crate) left: f32,
    /// Top of the text block on the medium.
    pub(crate) top: f32,
    /// The trimmed page.
    pub(crate) trim: Rect,
    /// Index of the page.
    pub(super) index: u32,
    half: f32,
    backgrounds: Vec<(FrameId, Vec<Item>)>,
    artifacts: Vec<(ArtifactKind, Item)>,
    segments: BTreeMap<SegmentId, Vec<Item>>,
    links: Vec<LinkAnnotation>,
    blanks: Vec<(Blank, Rect)>,
    pub(super) anchors: Vec<(Rc<str>, f32)>,
    pub(super) headings: Vec<(u8, OutlineItem)>,
    pub(super) areas: Vec<(ElementId, [f32; 4])>,
}

impl Canvas {
    pub(super) fn new(style: &Style, sheet: &Sheet, index: u32, direction: Direction) -> Self {
        // The first page lies on the right of the spine, or on its left in a document that reads from right to left.
        let spine_at_left = index.is_multiple_of(2) == (direction == Direction::LeftToRight);
        let margin = if spine_at_left { style.inner } else { style.outer };
        Self {
            left: sheet.trim.left + margin,
            top: sheet.trim.top + style.top,
            trim: sheet.trim,
            index,
            half: style.half,
            backgrounds: Vec::new(),
            artifacts: Vec::new(),
            segments: BTreeMap::new(),
            links: Vec::new(),
            blanks: Vec::new(),
            anchors: Vec::new(),
            headings: Vec::new(),
            areas: Vec::new(),
        }
    }

    pub(super) fn body(
        &mut self,
        setting: &Setting<'_, '_>,
        galley: &Galley,
        strips: Range<usize>,
        extents: &[Option<(usize, usize)>],
    ) {
        let mut y = self.top;
        if let Some(table) = galley[strips.clone()].first().and_then(|strip| strip.table) {
            let head = &setting.parts().heads[table.0 as usize];
            for framed in self.strips(head, &mut y) {
                let edges = Edges { first: Edge::Closed, last: Edge::Closed };
                self.frame(setting, framed, edges);
            }
        }
        for framed in self.strips(&galley[strips.clone()], &mut y) {
            let (first, last) = extents[framed.frame.0 as usize].expect("a strip of this page lies in it");
            let edge = |here: bool| if here { Edge::Closed } else { Edge::Open };
            let edges = Edges { first: edge(first >= strips.start), last: edge(last < strips.end) };
            self.frame(setting, framed, edges);
        }
    }

    /// Paints strips from `y` downwards; gives the boxes they lie in.
    pub(crate) fn strips(&mut self, strips: &[Strip], y: &mut f32) -> Vec<Framed> {
        let mut frames: BTreeMap<FrameId, (f32, f32)> = BTreeMap::new();
        for strip in strips {
            let bottom = *y + strip.height as f32 * self.half;
            for frame in &strip.frames {
                frames.entry(*frame).or_insert((*y, bottom)).1 = bottom;
            }
            for piece in &strip.pieces {
                self.piece(piece, *y);
            }
            for area in &strip.links {
                let rect = Rect { left: area.rect.left + self.left, top: area.rect.top + *y, ..area.rect };
                self.link(area, rect);
            }
            for mark in &strip.marks {
                self.mark(mark, *y);
            }
            *y = bottom;
        }
        frames.into_iter().map(|(frame, (top, bottom))| Framed { frame, top, bottom }).collect()
    }

    /// The lines of a link on a page are one annotation.
    fn link(&mut self, area: &LinkArea, rect: Rect) {
        match self.links.iter_mut().rfind(|link| link.element == area.element) {
            Some(link) => link.areas.push(rect),
            None => self.links.push(LinkAnnotation {
                areas: vec![rect],
                target: area.target.clone(),
                contents: area.contents.clone(),
                lang: area.lang.clone(),
                element: area.element,
            }),
        }
    }

    fn frame(&mut self, setting: &Setting<'_, '_>, framed: Framed, edges: Edges) {
        let Framed { frame: id, top, bottom } = framed;
        let frame = &setting.parts().frames[id.0 as usize];
        let rect = Rect { left: self.left + frame.column.left, top, width: frame.column.width, height: bottom - top };
        let items = frame.draw(rect, edges, setting.style(), self.trim).into_iter().map(Item::Path).collect();
        self.backgrounds.push((id, items));
    }

    fn piece(&mut self, piece: &Piece, top: f32) {
        let (x, y) = match piece.origin {
            Origin::Strip => (self.left + piece.x, top + piece.y),
            Origin::Page => (self.trim.left + piece.x, self.trim.top + piece.y),
        };
        match &piece.paint {
            Paint::Line(lines, index, owners) => self.line(&lines[*index], *index, owners, (x, y)),
            Paint::Path(meaning, path) => self.item(*meaning, Item::Path(shifted(path.clone(), x, y))),
            Paint::Picture(meaning, picture, width, height) => {
                let rect = Rect { left: x, top: y, width: *width, height: *height };
                self.item(*meaning, Item::Picture(picture.clone(), rect));
            }
        }
    }

    fn line(&mut self, line: &Line, index: usize, owners: &Owners, (x, y): (f32, f32)) {
        for (number, run) in line.runs.iter().enumerate() {
            let place = |glyph: &PlacedGlyph| PlacedGlyph { x: glyph.x + x, y: glyph.y + y, ..*glyph };
            let glyphs = GlyphRun {
                font: run.font,
                size: run.size,
                color: run.color,
                level: run.level,
                text: run.text.clone(),
                glyphs: run.glyphs.iter().map(place).collect(),
            };
            let meaning = match owners {
                Owners::Segments(segments) => Meaning::Segment(segments[index][number]),
                Owners::Artifact(kind) => Meaning::Artifact(*kind),
            };
            self.item(meaning, Item::Glyphs(glyphs));
        }
    }

    fn item(&mut self, meaning: Meaning, item: Item) {
        match meaning {
            Meaning::Segment(segment) => self.segments.entry(segment).or_default().push(item),
            Meaning::Artifact(kind) => self.artifacts.push((kind, item)),
        }
    }

    fn mark(&mut self, mark: &Marker, y: f32) {
        match mark {
            Marker::Anchor(name) => self.anchors.push((Rc::clone(name), y)),
            Marker::Heading(level, title, name) => {
                self.anchors.push((Rc::clone(name), y));
                let item = OutlineItem {
                    title: title.clone(),
                    target: Target::Anchor(name.to_string()),
                    page: self.index,
                    top: y,
                    children: Vec::new(),
                };
                self.headings.push((*level, item));
            }
            Marker::Area(element, rect) => {
                let (left, top) = (self.left + rect.left, y + rect.top);
                self.areas.push((*element, [left, top, left + rect.width, top + rect.height]));
            }
            Marker::Blank(blank) => {
                let rect = Rect { left: self.left + blank.rect.left, top: y + blank.rect.top, ..blank.rect };
                self.blanks.push((blank.clone(), rect));
            }
            Marker::Chapter(_) | Marker::Bare => {}
        }
    }

    /// Footnotes at the foot of the text block, below a rule: a short one, or one across the text where the first began on another page.
    pub(super) fn feet(&mut self, setting: &Setting<'_, '_>, cut: &Cut, room: &Room) {
        if cut.notes.is_empty() {
            return;
        }
        let style = setting.style();
        let notes: Vec<&[Strip]> = cut.notes.iter().map(|(note, lines)| &setting.parts().notes[*note][lines.clone()]).collect();
        let total: u32 = notes.iter().map(|note| height(note)).sum();
        let mut y = self.top + style.halves(style.capacity.saturating_sub(total));
        let column = setting.column();
        let short = column.at(0.0, style.measure * if cut.continues() { 1.0 } else { 0.25 });
        let at = y - style.halves(room.footnote_rule) * 0.4;
        let from = (self.left + short.left, at);
        let line = rule(from, (from.0 + short.width, at), style.palette.accent_2, 0.6);
        self.artifacts.push((ArtifactKind::Layout, Item::Path(line)));
        for note in notes {
            self.strips(note, &mut y);
        }
    }

    /// Orders what was painted: backgrounds, decoration, content in reading order. Gives with the page the segment of each marked-content
    /// sequence and the element of each annotation.
    pub(super) fn finish(
        mut self,
        sheet: &Sheet,
        label: String,
        tree: &Tree,
        order: &[u32],
    ) -> (Page, Vec<SegmentId>, Vec<ElementId>) {
        let mut page = Page { media: sheet.media, trim: sheet.trim, bleed: sheet.bleed, label, ..Page::default() };
        let furniture = self.paint_layout(&mut page);
        let mut segments: Vec<_> = self.segments.into_iter().collect();
        segments.sort_by_key(|(segment, _)| order[segment.0 as usize]);
        let mut content = Vec::with_capacity(segments.len());
        for (segment, items) in segments {
            page.content.push(Content { mark: Mark::Element(tree.owner(segment)), items });
            content.push(segment);
        }
        for kind in [ArtifactKind::Header, ArtifactKind::Footer] {
            let items: Vec<_> = furniture.iter().filter(|(known, _)| *known == kind).map(|(_, item)| item.clone()).collect();
            if !items.is_empty() {
                page.content.push(Content { mark: Mark::Artifact(kind), items });
            }
        }
        if sheet.marks == CropMarks::Printed {
            let items = crop_marks(sheet.trim, sheet.bleed, MARK).into_iter().map(Item::Path).collect();
            page.content.push(Content { mark: Mark::Artifact(ArtifactKind::Page), items });
        }
        page.links = self.links;
        page.fields = self
            .blanks
            .into_iter()
            .filter_map(|(blank, area)| {
                let Asked { label, lang, size } = blank.asked?;
                Some(FormField { area, size, label, lang, element: blank.form })
            })
            .collect();
        let links = page.links.iter().map(|link| link.element);
        let annotations = links.chain(page.fields.iter().map(|field| field.element)).collect();
        (page, content, annotations)
    }

    /// Paints backgrounds and decoration; gives the artifacts that are painted after the content.
    fn paint_layout(&mut self, page: &mut Page) -> Vec<(ArtifactKind, Item)> {
        // A box inside a box was opened later.
        self.backgrounds.sort_by_key(|(frame, _)| *frame);
        let backgrounds = std::mem::take(&mut self.backgrounds).into_iter().flat_map(|(_, items)| items);
        let mut artifacts: Vec<(ArtifactKind, Item)> = backgrounds.map(|item| (ArtifactKind::Layout, item)).collect();
        artifacts.append(&mut self.artifacts);
        let (layout, furniture): (Vec<_>, Vec<_>) = artifacts.into_iter().partition(|(kind, _)| *kind == ArtifactKind::Layout);
        if !layout.is_empty() {
            let items = layout.into_iter().map(|(_, item)| item).collect();
            page.content.push(Content { mark: Mark::Artifact(ArtifactKind::Layout), items });
        }
        furniture
    }
}

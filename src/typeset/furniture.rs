//! Page furniture: running head and foot, artifacts all.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::typeset::emit::Canvas;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{SetText, Setting, plain_text};
use crate::typeset::strip::{Column, Marker, Strip};
use crate::typeset::style::{MM, Role};
use crate::typeset::text::Align;

/// Running head and foot, from page to page.
pub(crate) struct Furniture {
    title: Option<SetText>,
    chapter: Option<Rc<str>>,
    chapters: BTreeMap<Rc<str>, SetText>,
}

impl Furniture {
    /// The furniture of a document.
    pub(crate) fn new(setting: &mut Setting<'_>) -> Self {
        let title = setting.composition.metadata.title.clone();
        let (start, _) = halves(setting.column());
        let title = (!title.is_empty()).then(|| setting.set(&plain_text(&title), Role::Note, start, None));
        Self { title, chapter: None, chapters: BTreeMap::new() }
    }

    /// Paints the furniture of a page on which `marks` begin.
    pub(crate) fn page<'m>(
        &mut self,
        setting: &mut Setting<'_>,
        canvas: &mut Canvas,
        index: u32,
        marks: impl Iterator<Item = &'m Marker>,
    ) {
        let mut opening = false;
        for mark in marks {
            match mark {
                Marker::Bare => return,
                Marker::Heading(1, ..) => {
                    self.chapter = None;
                    opening = true;
                }
                Marker::Chapter(title) => self.chapter = Some(Rc::clone(title)),
                _ => {}
            }
        }
        let room = Room::of(setting);
        if let Some(y) = room.head.filter(|_| !opening) {
            self.head(setting, canvas, canvas.top + y);
        }
        if let Some(y) = room.foot {
            self.foot(setting, canvas, index, canvas.top + y);
        }
    }

    fn head(&mut self, setting: &mut Setting<'_>, canvas: &mut Canvas, y: f32) {
        let (start, end) = halves(setting.column());
        if let Some(title) = &self.title {
            paint(setting, canvas, title, start, y, ArtifactKind::Header);
        }
        if let Some(chapter) = self.chapter.as_ref().filter(|chapter| ***chapter != setting.composition.metadata.title) {
            let set = self
                .chapters
                .entry(Rc::clone(chapter))
                .or_insert_with(|| setting.set(&plain_text(chapter), Role::Note, end, Some(Align::End)));
            paint(setting, canvas, set, end, y, ArtifactKind::Header);
        }
    }

    fn foot(&mut self, setting: &mut Setting<'_>, canvas: &mut Canvas, index: u32, y: f32) {
        let page = setting.references.page_label(index);
        let label = setting.composition.labels.page.fill(&[("page", &page)]);
        let label = if label.is_empty() { page } else { label };
        let column = setting.column();
        // Bound pages carry their number at the outer edge, which is the start side of every second page.
        let align = if setting.style.is_bound() && index % 2 == 1 { Align::Start } else { Align::End };
        let set = setting.set(&plain_text(&label), Role::Note, column, Some(align));
        paint(setting, canvas, &set, column, y, ArtifactKind::Footer);
    }
}

/// Where head and foot stand, from the top of the text block; none where the margin is too narrow.
struct Room {
    head: Option<f32>,
    foot: Option<f32>,
}

impl Room {
    /// Nothing vital stands this near to the edge of the page, because cutting is not exact.
    const EDGE: f32 = 5.0 * MM;

    fn of(setting: &Setting<'_>) -> Self {
        let style = setting.style;
        let line = style.halves(2);
        let body = style.halves(style.capacity);
        let below = style.page.1 - style.top - body;
        let head = (style.top >= Self::EDGE + line).then(|| (-style.halves(4)).max(Self::EDGE - style.top));
        let foot = (below >= Self::EDGE + line).then(|| body + ((below - line) * 0.45).min(below - line - Self::EDGE));
        Self { head, foot }
    }
}

/// Only the first line: a head has one, and says nothing that the page does not.
fn paint(setting: &Setting<'_>, canvas: &mut Canvas, set: &SetText, column: Column, mut y: f32, kind: ArtifactKind) {
    let first: Vec<Strip> = setting.artifact(set, column, kind).into_iter().take(1).collect();
    canvas.strips(&first, &mut y);
}

fn halves(column: Column) -> (Column, Column) {
    let width = column.width * 0.48;
    (column.at(0.0, width), column.at(column.width - width, width))
}

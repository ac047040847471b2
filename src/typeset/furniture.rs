//! Page furniture: running head and foot, artifacts all.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::typeset::emit::Canvas;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{SetText, Setting, plain_text};
use crate::typeset::strip::{Column, Marker, Strip};
use crate::typeset::style::Role;
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
        if !opening && setting.style.top > 3.5 * setting.style.half {
            self.head(setting, canvas);
        }
        self.foot(setting, canvas, index);
    }

    fn head(&mut self, setting: &mut Setting<'_>, canvas: &mut Canvas) {
        let (start, end) = halves(setting.column());
        let y = canvas.top - setting.style.halves(4).min(setting.style.top - 6.0);
        if let Some(title) = &self.title {
            paint(setting, canvas, title, start, y, ArtifactKind::Header);
        }
        if let Some(chapter) = &self.chapter {
            let set = self
                .chapters
                .entry(Rc::clone(chapter))
                .or_insert_with(|| setting.set(&plain_text(chapter), Role::Note, end, Some(Align::End)));
            paint(setting, canvas, set, end, y, ArtifactKind::Header);
        }
    }

    fn foot(&mut self, setting: &mut Setting<'_>, canvas: &mut Canvas, index: u32) {
        let page = setting.references.page_label(index);
        let label = setting.composition.labels.page.fill(&[("page", &page)]);
        let label = if label.is_empty() { page } else { label };
        let column = setting.column();
        let set = setting.set(&plain_text(&label), Role::Note, column, Some(Align::End));
        let room = setting.style.page.1 - setting.style.top - setting.style.halves(setting.style.capacity);
        let y = canvas.top + setting.style.halves(setting.style.capacity) + (room - setting.style.half * 2.0).max(0.0) * 0.45;
        paint(setting, canvas, &set, column, y, ArtifactKind::Footer);
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

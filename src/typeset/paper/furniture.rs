//! Page furniture: running head and foot, artifacts all.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::document::block::Text;
use crate::typeset::galley::strip::{Column, Marker, Strip};
use crate::typeset::page::ArtifactKind;
use crate::typeset::paper::canvas::Canvas;
use crate::typeset::setting::memory::SetText;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{MM, Role};
use crate::typeset::text::style::Align;

/// Running head and foot, from page to page.
pub(crate) struct Furniture {
    title: String,
    chapter: Option<Rc<str>>,
    heads: BTreeMap<Option<Rc<str>>, Vec<(SetText, Column)>>,
}

impl Furniture {
    /// The furniture of a document.
    pub(crate) fn new(setting: &Setting<'_, '_>) -> Self {
        Self { title: setting.context().composition.metadata.title.clone(), chapter: None, heads: BTreeMap::new() }
    }

    /// Paints the furniture of a page with these strips; a cover has none.
    pub(crate) fn page(&mut self, setting: &mut Setting<'_, '_>, canvas: &mut Canvas, index: u32, strips: &[Strip]) {
        if strips.iter().flat_map(|strip| &strip.marks).any(|mark| matches!(mark, Marker::Bare)) {
            return;
        }
        let room = Room::of(setting);
        // Where a chapter opens the page, its field stands in the place of the head; else the head says what the page begins with.
        let opening = strips.first().is_some_and(|first| first.marks.iter().any(|mark| matches!(mark, Marker::Heading(1, ..))));
        if let Some(y) = room.head.filter(|_| !opening) {
            self.head(setting, canvas, canvas.top + y);
        }
        for mark in strips.iter().flat_map(|strip| &strip.marks) {
            match mark {
                Marker::Heading(1, ..) => self.chapter = None,
                Marker::Chapter(title) => self.chapter = Some(Rc::clone(title)),
                _ => {}
            }
        }
        if let Some(y) = room.foot {
            self.foot(setting, canvas, index, canvas.top + y);
        }
    }

    fn head(&mut self, setting: &mut Setting<'_, '_>, canvas: &mut Canvas, y: f32) {
        let chapter = self.chapter.clone().filter(|chapter| **chapter != *self.title);
        let title = &self.title;
        let head = self.heads.entry(chapter).or_insert_with_key(|chapter| set_head(setting, title, chapter.as_deref()));
        for placed in head {
            paint(setting, canvas, placed, y, ArtifactKind::Header);
        }
    }

    fn foot(&mut self, setting: &mut Setting<'_, '_>, canvas: &mut Canvas, index: u32, y: f32) {
        let page = setting.context().references.page_label(index);
        let label = setting.labels().page.fill(&[("page", &page)]);
        let label = if label.is_empty() { page } else { label };
        let column = setting.column();
        // Bound pages carry their number at the outer edge, which is the start side of every second page.
        let align = if setting.style().is_bound() && index % 2 == 1 { Align::Start } else { Align::End };
        let set = setting.set(&Text::of(&label), Manner::new(Role::Note, column).aligned(Some(align)), column);
        paint(setting, canvas, &(set, column), y, ArtifactKind::Footer);
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

    fn of(setting: &Setting<'_, '_>) -> Self {
        let style = setting.style();
        let line = style.halves(2);
        let body = style.halves(style.capacity);
        let below = style.page.1 - style.top - body;
        let head = (style.top >= Self::EDGE + line).then(|| (-style.halves(4)).max(Self::EDGE - style.top));
        let foot = (below >= Self::EDGE + line).then(|| body + ((below - line) * 0.45).min(below - line - Self::EDGE));
        Self { head, foot }
    }
}

/// Only the first line: heads and feet are made to have one.
fn paint(setting: &Setting<'_, '_>, canvas: &mut Canvas, placed: &(SetText, Column), mut y: f32, kind: ArtifactKind) {
    let first: Vec<Strip> = setting.artifact(&placed.0, placed.1, kind).into_iter().take(1).collect();
    canvas.strips(&first, &mut y);
}

/// Title and chapter on one line. The shorter stands whole; a longer one ends at a word, and an ellipsis says that it goes on.
fn set_head(setting: &mut Setting<'_, '_>, title: &str, chapter: Option<&str>) -> Vec<(SetText, Column)> {
    let column = setting.column();
    let wish = |setting: &mut Setting<'_, '_>, text: &str| if text.is_empty() { 0.0 } else { width_of(setting, text) };
    let widths = (wish(setting, title), chapter.map_or(0.0, |chapter| wish(setting, chapter)));
    let gap = if widths.0 > 0.0 && widths.1 > 0.0 { setting.style().size * 2.0 } else { 0.0 };
    let (start, end) = share_line(widths, column.width - gap);
    let mut head = Vec::new();
    for (text, width, place, align) in [
        (title, start, column.at(0.0, start), Align::Start),
        (chapter.unwrap_or_default(), end, column.at(column.width - end, end), Align::End),
    ] {
        let text = shortened(setting, text, width);
        if !text.is_empty() {
            head.push((setting.set(&Text::of(&text), Manner::new(Role::Note, place).aligned(Some(align)), place), place));
        }
    }
    head
}

/// Shares a line between two texts of these widths: none gets less than half of it unless it needs less.
fn share_line((first, second): (f32, f32), room: f32) -> (f32, f32) {
    if first + second <= room {
        return (first, second);
    }
    let half = room / 2.0;
    match (first <= half, second <= half) {
        (true, _) => (first, room - first),
        (false, true) => (room - second, second),
        (false, false) => (half, half),
    }
}

/// Width of a text on one line, with a hair more against rounding.
fn width_of(setting: &mut Setting<'_, '_>, text: &str) -> f32 {
    let column = setting.column();
    setting.shape(&Text::of(text), Manner::new(Role::Note, column)).paragraph().max_content_width() + 0.1
}

/// The text, or as many of its first words as fit with an ellipsis; short words do not end it.
fn shortened(setting: &mut Setting<'_, '_>, text: &str, width: f32) -> String {
    let mut words: Vec<&str> = text.split_whitespace().collect();
    // A title of many pages is not tried word by word.
    while words.len() > 1 && width_of(setting, &words[..words.len() / 2].join(" ")) > width + 0.05 {
        words.truncate(words.len() / 2);
    }
    let mut shown = words.join(" ");
    while !words.is_empty() && width_of(setting, &shown) > width + 0.05 {
        words.pop();
        while words.last().is_some_and(|word| word.chars().filter(|c| c.is_alphanumeric()).count() < 3) {
            words.pop();
        }
        let kept = words.join(" ");
        shown = format!("{}…", kept.trim_end_matches([',', ';', ':', '.', '–', '،', '؛']));
    }
    if words.is_empty() { String::new() } else { shown }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shorter_text_of_a_head_stands_whole() {
        for (widths, expected) in [
            ((30.0, 40.0), (30.0, 40.0)),
            ((30.0, 90.0), (30.0, 70.0)),
            ((90.0, 30.0), (70.0, 30.0)),
            ((90.0, 90.0), (50.0, 50.0)),
            ((90.0, 0.0), (90.0, 0.0)),
        ] {
            assert_eq!(share_line(widths, 100.0), expected, "{widths:?}");
        }
    }
}

//! Contents: chapters and sections with page numbers at the end of dotted leaders.

use std::rc::Rc;

use crate::document::block::{Block, BlockKind, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::language::Direction;
use crate::typeset::block::heading::letter_level;
use crate::typeset::block::part;
use crate::typeset::galley::drawing::leader;
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Break, Column, Galley, LinkArea, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::reference::anchor_of;
use crate::typeset::reference::without_links;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style, WHITE, mix};
use crate::typeset::text::style::Align;

/// Sets the contents.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, column: Column) -> Galley {
    let heading = &setting.labels().contents;
    let mut galley = Galley::new();
    if !heading.is_empty() {
        let element = setting.element(parent, StructureType::H1);
        setting.tree().element(parent).title = Some(heading.clone());
        let words = setting.text(element, &Text::of(heading), Role::Chapter, column);
        galley.append(&mut part::field(setting, words, column));
        galley.push(Strip::gap(3));
    }
    let list = setting.element(parent, StructureType::Toc);
    let mut inner: Option<ElementId> = None;
    let mut item = list;
    let start = galley.len();
    for entry in entries(&setting.context().composition.blocks) {
        let mut lines = if entry.is_chapter() {
            if galley.len() > start {
                galley.push(Strip::gap(1));
            }
            inner = None;
            item = setting.element(list, StructureType::Toci);
            set_entry(setting, item, &entry, column)
        } else {
            let nested = *inner.get_or_insert_with(|| setting.element(item, StructureType::Toc));
            let element = setting.element(nested, StructureType::Toci);
            set_entry(setting, element, &entry, column)
        };
        if let Some(last) = lines.last_mut() {
            last.after = if entry.is_chapter() { Break::Never } else { Break::May(20) };
        }
        galley.append(&mut lines);
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::May(0);
    }
    galley
}

/// What the contents say of a chapter, a section or a letter.
struct Entry<'a> {
    level: u8,
    number: Option<&'a str>,
    title: &'a Text,
    anchor: Rc<str>,
}

impl Entry<'_> {
    fn is_chapter(&self) -> bool {
        self.level <= 1
    }
}

/// The entries of a document: chapters, sections, and letters that stand as high.
fn entries(blocks: &[Block]) -> Vec<Entry<'_>> {
    let mut above = 0;
    let mut entries = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let (level, number, title) = match &block.kind {
            BlockKind::Heading(heading) => {
                above = heading.level.max(1);
                (heading.level, heading.number.as_deref(), &heading.title)
            }
            BlockKind::Letter(letter) => (letter_level(above), None, &letter.title),
            _ => continue,
        };
        if level <= 2 {
            entries.push(Entry { level, number, title, anchor: anchor_of(block, index) });
        }
    }
    entries
}

/// A line of the contents: number, title, leader, page.
fn set_entry(setting: &mut Setting<'_, '_>, item: ElementId, entry: &Entry<'_>, column: Column) -> Galley {
    let style = setting.style();
    let indent = style.size * 2.2;
    let figures = style.size * 2.6;
    let role = if entry.is_chapter() { Role::Strong } else { Role::Body };
    let place = column.at(indent, (column.width - indent - figures - style.size).max(1.0));
    let mut columns = Vec::new();
    if let (true, Some(number)) = (entry.is_chapter(), entry.number) {
        let label = setting.element(item, StructureType::Lbl);
        let place = column.at(0.0, indent);
        let set = setting.set(&Text::of(number), Manner::new(Role::Strong, place), place);
        columns.push(setting.strips(label, &set, place));
    }
    let reference = setting.element(item, StructureType::Reference);
    let link = setting.element(reference, StructureType::Link);
    let title = Text { inlines: without_links(&entry.title.inlines), draft_mark: None, ..entry.title.clone() };
    let words = setting.element(link, StructureType::Span);
    let set = setting.set(&title, Manner::new(role, place), place);
    setting.describe(words, &title);
    let lines = setting.strips(words, &set, place);
    let count = lines.len().max(1);
    let from = indent + set.lines.last().map_or(0.0, |line| line.width) + style.size * 0.6;
    columns.push(lines);

    let at = column.at(column.width - figures, figures);
    let page = set_page(setting, link, entry, role, at);
    // The page stands beside the last line of the title.
    let mut strips: Galley = (1..count).map(|_| Strip::new(2)).collect();
    strips.extend(page.strips);
    columns.push(strips);
    let mut galley = beside(columns, style.half);
    keep_together(&mut galley);
    if let Some(last) = galley.last_mut() {
        dot(style, last, column, (from, column.width - page.width - style.size * 0.6));
    }
    if let Some(first) = galley.first_mut() {
        let height = style.half * 2.0 * count as f32;
        let target = Target::Anchor(entry.anchor.to_string());
        first.links.push(LinkArea {
            rect: Rect { left: column.left, top: 0.0, width: column.width, height },
            contents: format!("{} {}", title.plain(), setting.context().references.page_of(&entry.anchor)),
            target,
            element: link,
            lang: setting.context().composition.locale.to_string(),
        });
    }
    galley
}

/// The page of an entry as it is printed.
struct PrintedPage {
    strips: Galley,
    width: f32,
}

fn set_page(setting: &mut Setting<'_, '_>, link: ElementId, entry: &Entry<'_>, role: Role, at: Column) -> PrintedPage {
    let page = setting.context().references.page_of(&entry.anchor);
    let number = setting.element(link, StructureType::Span);
    // Read aloud, title and page are two words: the space belongs to the number, where its line has room.
    let set = setting.set(&Text::of(&format!("\u{A0}{page}")), Manner::new(role, at).aligned(Some(Align::End)), at);
    PrintedPage { strips: setting.strips(number, &set, at), width: set.lines.last().map_or(0.0, |line| line.width) }
}

/// Draws a dotted leader between two distances from the start of the column.
fn dot(style: &Style, strip: &mut Strip, column: Column, (from, to): (f32, f32)) {
    if to - from <= style.size {
        return;
    }
    let dots = column.at(from, to - from);
    let y = style.baseline() - style.size * 0.06;
    // From the page towards the title, so that the dots of all lines stand below each other.
    let (first, last) = match column.direction {
        Direction::LeftToRight => (dots.right(), dots.left),
        Direction::RightToLeft => (dots.left, dots.right()),
    };
    let color = mix(style.palette.accent, WHITE, 0.6);
    strip.decorate(leader((first, y), (last, y), color, style.size * 0.1, style.size * 0.4));
}

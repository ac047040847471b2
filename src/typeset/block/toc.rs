//! Contents: chapters and sections with page numbers at the end of dotted leaders.

use std::borrow::Cow;
use std::rc::Rc;

use crate::document::block::{BlockKind, Heading, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::chapter::field;
use crate::typeset::block::flow::letter_level;
use crate::typeset::galley::drawing::leader;
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Break, Column, Galley, LinkArea, Marker, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::reference::anchor_of;
use crate::typeset::setting::{Setting, plain_text, without_links};
use crate::typeset::style::{Role, WHITE, mix};
use crate::typeset::text::style::Align;

/// Sets the contents.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, column: Column, anchor: &Rc<str>) -> Galley {
    let composition = setting.composition;
    let heading = composition.labels.contents.clone();
    let mut galley = Galley::new();
    if !heading.is_empty() {
        let element = setting.element(parent, StructureType::H1);
        setting.tree.element(parent).title = Some(heading.clone());
        let mut words = setting.text(element, &plain_text(&heading), Role::Chapter, column);
        if let Some(first) = words.first_mut() {
            first.marks.push(Marker::Heading(1, heading, Rc::clone(anchor)));
        }
        galley.append(&mut field(setting, words, column));
        galley.push(Strip::gap(3));
    }
    let list = setting.element(parent, StructureType::Toc);
    let mut inner: Option<ElementId> = None;
    let mut item = list;
    let mut level = 0;
    let headings = composition.blocks.iter().enumerate().filter_map(|(index, block)| {
        let heading = match &block.kind {
            BlockKind::Heading(heading) => {
                level = heading.level.max(1);
                Cow::Borrowed(heading)
            }
            BlockKind::Letter { title, .. } => Cow::Owned(Heading {
                level: letter_level(level),
                number: None,
                label: None,
                title: title.clone(),
                icon: None,
                intro: None,
            }),
            _ => return None,
        };
        (heading.level <= 2).then(|| (anchor_of(block, index), heading))
    });
    let start = galley.len();
    for (anchor, heading) in headings {
        let top = heading.level <= 1;
        let mut lines = if top {
            if galley.len() > start {
                galley.push(Strip::gap(1));
            }
            inner = None;
            item = setting.element(list, StructureType::Toci);
            set_entry(setting, item, &heading, &anchor, column)
        } else {
            let nested = *inner.get_or_insert_with(|| setting.tree.add(item, StructureType::Toc));
            let entry = setting.element(nested, StructureType::Toci);
            set_entry(setting, entry, &heading, &anchor, column)
        };
        if let Some(last) = lines.last_mut() {
            last.after = if top { Break::Never } else { Break::May(20) };
        }
        galley.append(&mut lines);
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::May(0);
    }
    galley
}

/// A line of the contents: number, title, leader, page.
fn set_entry(setting: &mut Setting<'_>, item: ElementId, heading: &Heading, anchor: &Rc<str>, column: Column) -> Galley {
    let style = setting.style;
    let top = heading.level <= 1;
    let indent = style.size * 2.2;
    let figures = style.size * 2.6;
    let role = if top { Role::Strong } else { Role::Body };
    let place = column.at(indent, (column.width - indent - figures - style.size).max(1.0));
    let mut columns = Vec::new();
    if let (true, Some(number)) = (top, &heading.number) {
        let label = setting.element(item, StructureType::Lbl);
        let set = setting.set(&plain_text(number), Role::Strong, column.at(0.0, indent), None);
        columns.push(setting.strips(label, &set, column.at(0.0, indent)));
    }
    let reference = setting.element(item, StructureType::Reference);
    let link = setting.element(reference, StructureType::Link);
    let title = Text { inlines: without_links(&heading.title.inlines), draft_mark: None, ..heading.title.clone() };
    let words = setting.element(link, StructureType::Span);
    let shaped = setting.shape(&title, role, place.direction, None, None);
    let set = setting.lines(&shaped, place.width);
    setting.describe(words, &title);
    let lines = setting.strips(words, &set, place);
    let count = lines.len().max(1);
    let end = set.lines.last().map_or(0.0, |line| line.width);
    columns.push(lines);

    let page = setting.references.page_of(anchor);
    let at = column.at(column.width - figures, figures);
    let number = setting.element(link, StructureType::Span);
    // Read aloud, title and page are two words: the space belongs to the number, where its line has room.
    let set = setting.set(&plain_text(&format!("\u{A0}{page}")), role, at, Some(Align::End));
    let width = set.lines.last().map_or(0.0, |line| line.width);
    // The page stands beside the last line of the title.
    let mut strips: Galley = (1..count).map(|_| Strip::new(2)).collect();
    strips.extend(setting.strips(number, &set, at));
    columns.push(strips);
    let mut galley = beside(columns, style.half);
    keep_together(&mut galley);
    if let Some(last) = galley.last_mut() {
        let from = indent + end + style.size * 0.6;
        let to = column.width - width - style.size * 0.6;
        if to - from > style.size {
            let dots = column.at(from, to - from);
            let y = style.baseline() - style.size * 0.06;
            // From the page towards the title, so that the dots of all lines stand below each other.
            let (first, last_dot) = match column.direction {
                crate::language::Direction::LeftToRight => (dots.right(), dots.left),
                crate::language::Direction::RightToLeft => (dots.left, dots.right()),
            };
            let color = mix(style.palette.accent, WHITE, 0.6);
            last.decorate(leader((first, y), (last_dot, y), color, style.size * 0.1, style.size * 0.4));
        }
    }
    if let Some(first) = galley.first_mut() {
        let height = style.half * 2.0 * count as f32;
        first.links.push(LinkArea {
            rect: Rect { left: column.left, top: 0.0, width: column.width, height },
            target: Target::Anchor(anchor.to_string()),
            element: link,
            contents: setting.link_contents(&Target::Anchor(anchor.to_string())),
        });
    }
    galley
}

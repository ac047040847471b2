//! Contents: chapters and sections with page numbers at the end of dotted leaders.

use std::rc::Rc;

use crate::document::block::{Block, BlockKind, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::language::Direction;
use crate::typeset::block::part;
use crate::typeset::galley::drawing::leader;
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Break, Column, Galley, LinkArea, Strip, beside, height};
use crate::typeset::geometry::Rect;
use crate::typeset::reference::anchor_of;
use crate::typeset::reference::without_links;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style, WHITE, mix};
use crate::typeset::text::style::Align;

/// Sets the contents: in one column, or in two where they fill more than a page.
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
    let style = setting.style();
    let entries = entries(&setting.context().composition.blocks);
    let list = setting.element(parent, StructureType::Toc);
    let single = Form::single(style, column);
    let abreast = Form::abreast(style, column);
    // The air above the heading is not there at the head of a page.
    let room = style.capacity.saturating_sub(height(&galley));
    let two = abreast[0].column.width >= LEAST_WIDTH * style.size && height_of(setting, &entries, &single) > room;
    if !two {
        galley.append(&mut set_entries(setting, &mut Branch::of(list), &entries, &single));
        return galley;
    }
    let (mut room, mut branch) = (room, Branch::of(list));
    // Both columns are of one width.
    let heights: Vec<u32> = entries.iter().map(|entry| height_of_entry(setting, entry, &abreast[0])).collect();
    let (mut rest, mut heights) = (&entries[..], &heights[..]);
    while !rest.is_empty() {
        let (first, second) = split(rest, heights, room);
        let columns = [&rest[..first], &rest[first..second]].into_iter().zip(&abreast);
        let columns = columns.map(|(entries, form)| set_entries(setting, &mut branch, entries, form)).collect();
        let mut lines = beside(columns, style.half);
        keep_together(&mut lines);
        (rest, heights) = (&rest[second..], &heights[second..]);
        if let Some(last) = lines.last_mut().filter(|_| !rest.is_empty()) {
            last.after = Break::Always;
        }
        galley.append(&mut lines);
        room = style.capacity;
    }
    galley
}

/// How entries are set: one column over the whole width, or two of smaller type.
struct Form {
    column: Column,
    chapter: Role,
    section: Role,
    /// Width of the number of a chapter.
    indent: f32,
    /// Width of the number of a page.
    figures: f32,
    /// Between a title and the number of its page, at least.
    gap: f32,
}

/// The least width of one of two columns in sizes of running text.
const LEAST_WIDTH: f32 = 16.0;

impl Form {
    fn single(style: &Style, column: Column) -> Self {
        let size = style.size;
        Self { column, chapter: Role::Strong, section: Role::Body, indent: 2.2 * size, figures: 2.6 * size, gap: size }
    }

    fn abreast(style: &Style, column: Column) -> [Self; 2] {
        let (size, gutter) = (style.size, 2.0 * style.size);
        let width = (column.width - gutter) / 2.0;
        [0.0, width + gutter].map(|start| Self {
            column: column.at(start, width),
            chapter: Role::SmallStrong,
            section: Role::Small,
            indent: 1.7 * size,
            figures: 2.0 * size,
            gap: 0.3 * size,
        })
    }

    fn role(&self, entry: &Entry<'_>) -> Role {
        if entry.is_chapter() { self.chapter } else { self.section }
    }

    /// Where titles stand.
    fn place(&self) -> Column {
        self.column.at(self.indent, (self.column.width - self.indent - self.figures - self.gap).max(1.0))
    }
}

/// Height of entries one below the other, in halves.
fn height_of(setting: &mut Setting<'_, '_>, entries: &[Entry<'_>], form: &Form) -> u32 {
    let lines: u32 = entries.iter().map(|entry| height_of_entry(setting, entry, form)).sum();
    lines + entries.iter().skip(1).filter(|entry| entry.is_chapter()).count() as u32
}

fn height_of_entry(setting: &mut Setting<'_, '_>, entry: &Entry<'_>, form: &Form) -> u32 {
    let place = form.place();
    let set = setting.set(&entry.title(), Manner::new(form.role(entry), place), place);
    set.face.line * u32::try_from(set.lines.len().max(1)).expect("fewer lines than bytes")
}

/// Where two columns end on a page of a height, the first and the second: of the same height where they hold all entries, else as full as may be. No
/// chapter ends a column without what belongs to it. `heights` are those of the entries.
fn split(entries: &[Entry<'_>], heights: &[u32], room: u32) -> (usize, usize) {
    let air = |at: usize| u32::from(at > 0 && entries[at].is_chapter());
    let all = (0..entries.len()).map(|at| heights[at] + air(at)).sum::<u32>();
    let mut first = 0;
    let starts = (1..entries.len()).filter_map(|at| {
        first += heights[at - 1] + air(at - 1);
        entries[at].is_chapter().then(|| (first.max(all - first - 1), at))
    });
    if let Some((_, at)) = starts.min().filter(|(height, _)| *height <= room) {
        return (at, entries.len());
    }
    let first = fill(entries, heights, room);
    (first, first + fill(&entries[first..], &heights[first..], room))
}

/// So many entries fill a column of a height: one at least, where there is one.
fn fill(entries: &[Entry<'_>], heights: &[u32], room: u32) -> usize {
    let mut used = 0;
    let holds = |(at, entry): (usize, &Entry<'_>)| {
        used += heights[at] + u32::from(at > 0 && entry.is_chapter());
        used <= room
    };
    let mut count = entries.iter().enumerate().map(holds).take_while(|holds| *holds).count();
    let leads = |count: usize| entries[count - 1].is_chapter() && entries.get(count).is_some_and(|next| !next.is_chapter());
    while count > 1 && leads(count) {
        count -= 1;
    }
    count.max(1).min(entries.len())
}

/// Fewer entries stand alone on no page.
const FEWEST: usize = 3;

/// Where entries hang in the tree: the same place whatever column or page a chapter's sections go on in.
struct Branch {
    list: ElementId,
    /// The last chapter.
    item: ElementId,
    /// The list of its sections.
    inner: Option<ElementId>,
}

impl Branch {
    fn of(list: ElementId) -> Self {
        Self { list, item: list, inner: None }
    }
}

/// Sets entries one below the other.
fn set_entries(setting: &mut Setting<'_, '_>, branch: &mut Branch, entries: &[Entry<'_>], form: &Form) -> Galley {
    let mut galley = Galley::new();
    for (at, entry) in entries.iter().enumerate() {
        let mut lines = if entry.is_chapter() {
            if !galley.is_empty() {
                galley.push(Strip::gap(1));
            }
            branch.inner = None;
            branch.item = setting.element(branch.list, StructureType::Toci);
            set_entry(setting, branch.item, entry, form)
        } else {
            let nested = *branch.inner.get_or_insert_with(|| setting.element(branch.item, StructureType::Toc));
            let element = setting.element(nested, StructureType::Toci);
            set_entry(setting, element, entry, form)
        };
        if let Some(last) = lines.last_mut() {
            // A chapter keeps with the first of its sections, and no less than three entries begin or end the contents on a page.
            let leads = entry.is_chapter() && entries.get(at + 1).is_some_and(|next| !next.is_chapter());
            let is_edge = at + 1 < FEWEST || at + FEWEST >= entries.len();
            last.after = if leads || is_edge { Break::Never } else { Break::May(20) };
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

    /// The title as the contents print it: the whole entry is one link.
    fn title(&self) -> Text {
        Text { inlines: without_links(&self.title.inlines), draft_mark: None, ..self.title.clone() }
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
            BlockKind::Letter(letter) => ((above + 1).min(6), None, &letter.title),
            _ => continue,
        };
        if level <= 2 {
            entries.push(Entry { level, number, title, anchor: anchor_of(block, index) });
        }
    }
    entries
}

/// A line of the contents: number, title, leader, page.
fn set_entry(setting: &mut Setting<'_, '_>, item: ElementId, entry: &Entry<'_>, form: &Form) -> Galley {
    let style = setting.style();
    let Form { column, indent, figures, .. } = *form;
    let (role, place) = (form.role(entry), form.place());
    let mut columns = Vec::new();
    if let (true, Some(number)) = (entry.is_chapter(), entry.number) {
        let label = setting.element(item, StructureType::Lbl);
        let place = column.at(0.0, indent);
        let set = setting.set(&Text::of(number), Manner::new(role, place), place);
        columns.push(setting.strips(label, &set, place));
    }
    let reference = setting.element(item, StructureType::Reference);
    let link = setting.element(reference, StructureType::Link);
    let title = entry.title();
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
        let tall = style.half * 2.0 * count as f32;
        let target = Target::Anchor(entry.anchor.to_string());
        first.links.push(LinkArea {
            rect: Rect { left: column.left, top: 0.0, width: column.width, height: tall },
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

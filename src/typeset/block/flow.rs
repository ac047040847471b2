//! Flow: the blocks of a document, one below the other, as one galley of strips.

use std::rc::Rc;

use crate::document::block::{Between, Block, BlockKind, Heading, Inside, Place};
use crate::document::structure::{ElementId, StructureType};
use crate::library::manifest::Opens;
use crate::typeset::block::{bilingual, dispatch};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::parts::Movable;
use crate::typeset::galley::strip::{Break, Galley, Marker, Opening, Space, Strip, height};
use crate::typeset::galley::tree::Tree;
use crate::typeset::reference::anchor_of;
use crate::typeset::setting::context::Context;
use crate::typeset::setting::{Pass, Setting};
use crate::typeset::style::Style;

/// Sets all blocks of the document; `source` is the context of the source language in a bilingual edition.
pub(crate) fn set_blocks<'a>(pass: &mut Pass<'a>, mut context: Context<'a>, mut source: Option<Context<'a>>) -> Galley {
    let blocks = &context.composition.blocks;
    let mut galley = Galley::new();
    let mut section = Section { element: None };
    let mut before = Kind::Start;
    // Whether the block before asks for a page at the right after it.
    let mut turns = false;
    let mut blocks_of_section = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let edition = context.style.edition.as_str();
        let leads = block.breaks.before.of(edition);
        let is_break = matches!(block.kind, BlockKind::PageBreak);
        if is_break || matches!(leads, Between::Page | Between::Recto) {
            end_page(&mut galley);
            find_movable(pass, &mut blocks_of_section, galley.len());
            before = Kind::Start;
        }
        if is_break {
            continue;
        }
        let kind = Kind::at(blocks, index);
        let opens = kind.opens(&block.kind, context.style.opens);
        let is_heading = matches!(block.kind, BlockKind::Heading(_));
        if opens.is_some() || is_heading {
            find_movable(pass, &mut blocks_of_section, galley.len());
        }
        if let BlockKind::Heading(heading) = &block.kind {
            context.level = heading.level.max(1);
            source = source.map(|source| Context { level: context.level, ..source });
        }
        let above = galley.len();
        let mut setting = pass.setting(context);
        let parent = section.parent(&mut setting, &block.kind);
        part(&mut galley, (before, kind), opens);
        match index.checked_sub(1).filter(|_| matches!(block.kind, BlockKind::Letter(_))) {
            Some(before) if is_introduced(&blocks[before]) => free_lead(&mut galley),
            _ if leads == Between::Avoid => keep_end(&mut galley),
            _ => {}
        }
        let start = galley.len();
        galley.extend(set_block(&mut setting, parent, (index, block), source));
        let opening = if leads == Between::Recto || turns { Opening::Right } else { opening_of(opens) };
        begin(&mut galley[start..], anchor_of(block, index), opening);
        let ends = block.breaks.after.of(edition);
        turns = ends == Between::Recto;
        let closes = kind == Kind::Cover || matches!(ends, Between::Page | Between::Recto);
        keep(&mut galley, start, block, context.style);
        if closes {
            end_page(&mut galley);
        }
        before = if closes { Kind::Start } else { kind };
        if opens.is_none() && !is_heading {
            // A page that ended here has lost the space at its end.
            let figure = if let BlockKind::Figure(figure) = &block.kind { Some(figure.place) } else { None };
            blocks_of_section.push((above.min(galley.len()), figure));
        }
        if closes {
            find_movable(pass, &mut blocks_of_section, galley.len());
        }
    }
    find_movable(pass, &mut blocks_of_section, galley.len());
    galley
}

/// Sets a block, in a bilingual edition beside the same block of the source.
fn set_block<'a>(
    setting: &mut Setting<'_, 'a>,
    parent: ElementId,
    (index, block): (usize, &Block),
    source: Option<Context<'a>>,
) -> Galley {
    let anchor = anchor_of(block, index);
    match source.and_then(|source| Some((source, source.composition.blocks.get(index)?))) {
        Some((context, block_of_source)) => {
            let source = bilingual::Source { context, block: block_of_source };
            bilingual::set(setting, parent, block, &anchor, source)
        }
        None => {
            let column = setting.column();
            dispatch::set(setting, parent, block, &anchor, column)
        }
    }
}

/// Notes at the first strip of a block that is not space what begins there.
fn begin(strips: &mut [Strip], anchor: Rc<str>, opening: Opening) {
    if let Some(first) = strips.iter_mut().find(|strip| strip.space == Space::Kept) {
        first.marks.push(Marker::Anchor(anchor));
        first.opening = opening;
    }
}

/// Keeps a block together, and with the next, if the outline says so.
fn keep(galley: &mut Galley, start: usize, block: &Block, style: &Style) {
    if block.breaks.inside.of(&style.edition) == Inside::Avoid && height(&galley[start..]) <= style.capacity {
        keep_together(&mut galley[start..]);
    }
    if block.breaks.after.of(&style.edition) == Between::Avoid {
        keep_end(galley);
    }
}

/// Notes the figures of a section that may stand elsewhere in it; `blocks` says where each block begins, with the space above it, and the place of
/// a figure. None passes another, because they are numbered.
fn find_movable(pass: &mut Pass<'_>, blocks: &mut Vec<(usize, Option<Place>)>, end: usize) {
    let starts: Vec<usize> = blocks.iter().map(|(start, _)| *start).chain([end]).collect();
    let figures: Vec<usize> = (0..blocks.len()).filter(|&at| blocks[at].1.is_some()).collect();
    for (number, &at) in figures.iter().enumerate().filter(|(_, at)| blocks[**at].1 == Some(Place::Near)) {
        let first = number.checked_sub(1).map_or(0, |before| figures[before] + 1);
        let last = figures.get(number + 1).map_or(blocks.len(), |after| *after);
        let stops = (first..=last).filter(|&stop| stop != at && stop != at + 1).map(|stop| starts[stop]).collect();
        pass.parts_mut().movable.push(Movable { strips: starts[at]..starts[at + 1], stops });
    }
    blocks.clear();
}

/// Ends the page before a block, or adds the space to the block before it.
fn part(galley: &mut Galley, (before, kind): (Kind, Kind), opens: Option<Opens>) {
    match opens {
        Some(Opens::Page | Opens::Right) => end_page(galley),
        // What stands before the chapters and is followed by none of them ends its page.
        None if before.is_front() => end_page(galley),
        _ if before != Kind::Start => join(galley, before, kind),
        _ => {}
    }
}

/// Keeps what comes next on the page of what is there.
fn keep_end(galley: &mut Galley) {
    if let Some(last) = galley.iter_mut().rev().find(|strip| strip.space == Space::Kept).filter(|last| last.after != Break::Always)
    {
        last.after = Break::Never;
    }
}

/// Rather a lead alone on its page than a letter in two parts.
fn free_lead(galley: &mut Galley) {
    if let Some(lead) = galley.iter_mut().rev().find(|strip| strip.space == Space::Kept) {
        lead.after = Break::May(10_000);
    }
}

fn opening_of(opens: Option<Opens>) -> Opening {
    match opens {
        None | Some(Opens::Page) => Opening::Anywhere,
        Some(Opens::RunOn) => Opening::WithRoom,
        Some(Opens::Right) => Opening::Right,
    }
}

/// Whether a block is a heading with a lead.
fn is_introduced(block: &Block) -> bool {
    matches!(&block.kind, BlockKind::Heading(heading) if heading.intro.is_some())
}

/// The Sect that blocks belong to: one for each chapter, and for what stands before the first.
struct Section {
    element: Option<ElementId>,
}

impl Section {
    fn parent(&mut self, setting: &mut Setting<'_, '_>, kind: &BlockKind) -> ElementId {
        let opens = match kind {
            BlockKind::Cover(_) | BlockKind::Imprint(_) | BlockKind::Contents => true,
            BlockKind::Heading(heading) => heading.level <= 1,
            _ => false,
        };
        match self.element.filter(|_| !opens) {
            Some(element) => element,
            None => {
                let element = setting.element(Tree::ROOT, StructureType::Sect);
                self.element = Some(element);
                element
            }
        }
    }
}

/// What matters of a block for the space around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Start,
    Cover,
    Contents,
    Imprint,
    Chapter,
    Section,
    Subsection,
    Paragraph,
    List,
    Display,
}

impl Kind {
    /// The kind of a block.
    fn of(kind: &BlockKind) -> Self {
        match kind {
            BlockKind::Cover(_) => Self::Cover,
            BlockKind::Imprint(_) => Self::Imprint,
            BlockKind::Contents => Self::Contents,
            BlockKind::Heading(Heading { level: 0 | 1, .. }) => Self::Chapter,
            BlockKind::Heading(Heading { level: 2, .. }) => Self::Section,
            BlockKind::Heading(_) => Self::Subsection,
            BlockKind::Paragraph(_) => Self::Paragraph,
            BlockKind::List(_) => Self::List,
            _ => Self::Display,
        }
    }

    /// The kind of a block among others: an imprint at the end of a leaflet needs no page of its own.
    fn at(blocks: &[Block], index: usize) -> Self {
        match Self::of(&blocks[index].kind) {
            Self::Imprint if index > 0 && index + 1 == blocks.len() => Self::Section,
            kind => kind,
        }
    }

    /// Where it begins, if it is a chapter or stands as high as one.
    fn opens(self, kind: &BlockKind, of_edition: Opens) -> Option<Opens> {
        match (self, kind) {
            (Self::Cover, _) => Some(Opens::Page),
            (Self::Imprint | Self::Contents, _) => Some(Opens::RunOn),
            (_, BlockKind::Heading(heading)) if heading.level <= 1 => Some(heading.opens.unwrap_or(of_edition)),
            _ => None,
        }
    }

    /// Whether it stands before the chapters and has nothing below it.
    fn is_front(self) -> bool {
        matches!(self, Self::Imprint | Self::Contents)
    }

    /// Space between two blocks in halves.
    fn space(before: Self, after: Self) -> u32 {
        match (before, after) {
            (_, Self::Chapter | Self::Contents | Self::Imprint) => 4,
            (Self::Chapter, _) => 2,
            (_, Self::Section) => 4,
            (Self::Section, Self::Subsection) => 1,
            (_, Self::Subsection) => 3,
            (Self::Section | Self::Subsection, Self::Display) => 2,
            (Self::Section, _) => 1,
            (Self::Subsection, Self::List) => 1,
            (Self::Subsection, _) => 0,
            (Self::List, Self::List) => 2,
            (Self::Display, _) | (_, Self::Display) => 2,
            _ => 1,
        }
    }
}

/// Adds the space between two blocks.
fn join(galley: &mut Galley, before: Kind, after: Kind) {
    let Some(last) = galley.last_mut() else { return };
    if before == Kind::Paragraph && after == Kind::List && last.after == Break::May(0) {
        // The paragraph before a list usually announces it.
        last.after = Break::May(1_200);
    }
    let space = Kind::space(before, after);
    if space > 0 {
        galley.push(Strip::gap(space));
    }
}

fn end_page(galley: &mut Galley) {
    while galley.last().is_some_and(|strip| strip.space == Space::Discardable) {
        galley.pop();
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::Always;
    }
}

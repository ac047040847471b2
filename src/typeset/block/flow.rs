//! Flow: the blocks of a document, one below the other, as one galley of strips.

use crate::document::block::{Block, BlockKind, Heading, Paragraph};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::bilingual::{self, Companion};
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Break, Column, Galley, Marker, Space, Strip};
use crate::typeset::galley::tree::Tree;
use crate::typeset::reference::anchor_of;
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets all blocks of the document.
pub(crate) fn set_blocks<'a>(setting: &mut Setting<'a>, companion: Option<Companion<'a>>) -> Galley {
    let column = setting.column();
    let composition = setting.composition;
    let mut galley = Galley::new();
    let mut section = Section { element: None };
    let mut before = Kind::Start;
    for (index, block) in composition.blocks.iter().enumerate() {
        if let BlockKind::PageBreak = block.kind {
            end_page(&mut galley);
            before = Kind::Start;
            continue;
        }
        let mut kind = Kind::of(&block.kind);
        if kind == Kind::Imprint && index > 0 && index + 1 == composition.blocks.len() {
            // At the end of a leaflet it needs no page of its own.
            kind = Kind::Section;
        }
        let parent = section.parent(setting, &block.kind);
        if kind.opens_page() {
            end_page(&mut galley);
        } else if before != Kind::Start {
            join(&mut galley, before, kind);
        }
        let introduced = |block: &Block| matches!(&block.kind, BlockKind::Heading(heading) if heading.intro.is_some());
        let letter = matches!(block.kind, BlockKind::Letter { .. });
        if letter && index > 0 && introduced(&composition.blocks[index - 1]) {
            // Rather a lead alone on its page than a letter in two parts.
            let lead = galley.iter_mut().rev().find(|strip| strip.space == Space::Kept);
            lead.into_iter().for_each(|strip| strip.after = Break::May(10_000));
        }
        let start = galley.len();
        galley.extend(match companion {
            Some(companion) => bilingual::set(setting, companion, parent, block, index),
            None => set_block(setting, parent, block, index, column),
        });
        if let Some(first) = galley[start..].iter_mut().find(|strip| strip.space == Space::Kept) {
            first.marks.push(Marker::Anchor(anchor_of(block, index)));
        }
        if kind.closes_page() {
            end_page(&mut galley);
            before = Kind::Start;
        } else {
            before = kind;
        }
    }
    galley
}

/// Sets a block in a column.
pub(crate) fn set_block(setting: &mut Setting<'_>, parent: ElementId, block: &Block, index: usize, column: Column) -> Galley {
    match &block.kind {
        BlockKind::Cover(cover) => crate::typeset::block::cover::set(setting, parent, cover, None),
        BlockKind::Imprint { heading, paragraphs } => {
            crate::typeset::block::imprint::set(setting, parent, heading, paragraphs, column, &anchor_of(block, index))
        }
        BlockKind::Contents => crate::typeset::block::toc::set(setting, parent, column, &anchor_of(block, index)),
        BlockKind::Heading(heading) => set_heading(setting, parent, heading, block, index, column),
        BlockKind::Paragraph(text) => set_paragraph(setting, parent, text, column),
        BlockKind::List { kind, title, items } => {
            crate::typeset::block::list::set(setting, parent, *kind, title.as_ref(), items, column)
        }
        BlockKind::Table(table) => crate::typeset::block::table::set(setting, parent, table, column),
        BlockKind::DoDont { caption, do_label, dont_label, dos, donts } => {
            let sides = [(do_label, dos.as_slice()), (dont_label, donts.as_slice())];
            crate::typeset::block::do_dont::set(setting, parent, caption, sides, column)
        }
        BlockKind::Note { style, title, paragraphs, items } => {
            crate::typeset::block::note::set(setting, parent, *style, title, paragraphs, items, column)
        }
        BlockKind::Contact(card) => crate::typeset::block::contact::set(setting, parent, card, column),
        BlockKind::Glossary { german_label, entries } => {
            crate::typeset::block::glossary::set(setting, parent, german_label, entries, column)
        }
        BlockKind::Letter { title, send_label, translation_label, passages } => {
            let labels = (send_label, translation_label.as_ref());
            let mut galley = crate::typeset::block::letter::set(setting, parent, title, labels, passages, column);
            if let Some(first) = galley.first_mut() {
                first.marks.push(Marker::Heading(letter_level(setting.level), title.plain(), anchor_of(block, index)));
            }
            galley
        }
        BlockKind::Figure(figure) => crate::typeset::block::figure::set(setting, parent, figure, column),
        BlockKind::Quote { text, attribution } => crate::typeset::block::quote::set(setting, parent, text, attribution, column),
        BlockKind::Tiles(tiles) => crate::typeset::block::tiles::set(setting, parent, tiles, column),
        BlockKind::Chart(chart) => crate::typeset::block::chart::set(setting, parent, chart, column),
        BlockKind::Qr { text, url, address, alt } => {
            crate::typeset::block::qr::set(setting, parent, text, (url, address, alt), column)
        }
        BlockKind::PageBreak => Galley::new(),
    }
}

/// The Sect that blocks belong to: one for each chapter, and for what stands before the first.
struct Section {
    element: Option<ElementId>,
}

impl Section {
    fn parent(&mut self, setting: &mut Setting<'_>, kind: &BlockKind) -> ElementId {
        let opens = match kind {
            BlockKind::Cover(_) | BlockKind::Imprint { .. } | BlockKind::Contents => true,
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
pub(crate) enum Kind {
    Start,
    Page,
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
    pub(crate) fn of(kind: &BlockKind) -> Self {
        match kind {
            BlockKind::Cover(_) => Self::Page,
            BlockKind::Imprint { .. } => Self::Imprint,
            BlockKind::Contents => Self::Page,
            BlockKind::Heading(Heading { level: 0 | 1, .. }) => Self::Chapter,
            BlockKind::Heading(Heading { level: 2, .. }) => Self::Section,
            BlockKind::Heading(_) => Self::Subsection,
            BlockKind::Paragraph(_) => Self::Paragraph,
            BlockKind::List { .. } => Self::List,
            _ => Self::Display,
        }
    }

    fn opens_page(self) -> bool {
        matches!(self, Self::Page | Self::Imprint | Self::Chapter)
    }

    fn closes_page(self) -> bool {
        matches!(self, Self::Page | Self::Imprint)
    }

    /// Space between two blocks in halves.
    pub(crate) fn space(before: Self, after: Self) -> u32 {
        match (before, after) {
            (Self::Chapter, _) => 3,
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

fn set_heading(
    setting: &mut Setting<'_>,
    parent: ElementId,
    heading: &Heading,
    block: &Block,
    index: usize,
    column: Column,
) -> Galley {
    let anchor = anchor_of(block, index);
    let title = heading.title.plain();
    setting.tree.element(parent).title.get_or_insert_with(|| title.clone());
    setting.level = heading.level.max(1);
    let mut galley = match heading.level {
        0 | 1 => crate::typeset::block::chapter::set(setting, parent, heading, column),
        level => {
            let role = if level == 2 { Role::Section } else { Role::Subsection };
            let element = setting.element(parent, heading_type(level));
            let mut galley = setting.text(element, &heading.title, role, column);
            keep_with_next(&mut galley);
            if let Some(intro) = &heading.intro {
                let element = setting.element(parent, StructureType::P);
                galley.push(Strip::gap(1));
                galley.extend(setting.text(element, intro, Role::Lead, column));
                keep_with_next(&mut galley);
            }
            galley
        }
    };
    if let Some(first) = galley.first_mut() {
        let bookmark = match &heading.number {
            Some(number) => format!("{number}  {title}"),
            None => title.clone(),
        };
        first.marks.push(Marker::Heading(heading.level.max(1), bookmark, anchor));
        if heading.level <= 1 {
            first.marks.push(Marker::Chapter(title.into()));
        }
    }
    galley
}

/// The level of a letter's title below a heading of `level`: one finds it in the contents and by its heading.
pub(crate) fn letter_level(level: u8) -> u8 {
    (level + 1).clamp(2, 6)
}

/// H1 to H6.
pub(crate) fn heading_type(level: u8) -> StructureType {
    match level {
        0 | 1 => StructureType::H1,
        2 => StructureType::H2,
        3 => StructureType::H3,
        4 => StructureType::H4,
        5 => StructureType::H5,
        _ => StructureType::H6,
    }
}

fn set_paragraph(setting: &mut Setting<'_>, parent: ElementId, paragraph: &Paragraph, column: Column) -> Galley {
    let element = setting.element(parent, StructureType::P);
    let Some(footnote) = &paragraph.footnote else {
        return setting.text(element, &paragraph.text, Role::Body, column);
    };
    let note = u32::try_from(setting.notes.len()).expect("fewer notes than bytes");
    let mark = Some((note, footnote.number.as_str()));
    let shaped = setting.shape(&paragraph.text, Role::Body, column.direction, None, mark);
    let mut galley = setting.shaped(element, &paragraph.text, &shaped, column);
    crate::typeset::block::footnote::set(setting, parent, footnote, &mut galley, column);
    galley
}

//! Dispatch: each kind of block is set by its own file, and gets the marks that lead to it.

use std::rc::Rc;

use crate::document::block::{Block, BlockKind};
use crate::document::structure::ElementId;
use crate::typeset::block::{
    chart, contact, cover, do_dont, figure, glossary, heading, imprint, letter, list, note, paragraph, qr, quote, table, tiles, toc,
};
use crate::typeset::galley::strip::{Column, Galley, Marker, Space};
use crate::typeset::setting::Setting;

/// Sets a block in a column; `anchor` is its name.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, block: &Block, anchor: &Rc<str>, column: Column) -> Galley {
    let setting = &mut setting.with_foot(column);
    let mut galley = match &block.kind {
        BlockKind::Cover(cover) => cover::set(setting, parent, cover, None),
        BlockKind::Imprint(imprint) => imprint::set(setting, parent, imprint, column),
        BlockKind::Contents => toc::set(setting, parent, column),
        BlockKind::Heading(heading) => heading::set(setting, parent, heading, column),
        BlockKind::Paragraph(paragraph) => paragraph::set(setting, parent, paragraph, column),
        BlockKind::List(list) => list::set(setting, parent, list, column),
        BlockKind::Table(table) => table::set(setting, parent, table, column),
        BlockKind::DoDont(do_dont) => do_dont::set(setting, parent, do_dont, column),
        BlockKind::Note(note) => note::set(setting, parent, note, column),
        BlockKind::Contact(card) => contact::set(setting, parent, card, column),
        BlockKind::Glossary(glossary) => glossary::set(setting, parent, glossary, column),
        BlockKind::Letter(letter) => letter::set(setting, parent, letter, column),
        BlockKind::Figure(figure) => figure::set(setting, parent, figure, column),
        BlockKind::Quote(quote) => quote::set(setting, parent, quote, column),
        BlockKind::Tiles(tiles) => tiles::set(setting, parent, tiles, column),
        BlockKind::Chart(chart) => chart::set(setting, parent, chart, column),
        BlockKind::Qr(qr) => qr::set(setting, parent, qr, column),
        BlockKind::PageBreak => Galley::new(),
    };
    let first = galley.iter_mut().find(|strip| strip.space == Space::Kept);
    if let (Some(first), Some((level, title))) = (first, bookmark(setting, &block.kind)) {
        first.marks.push(Marker::Heading(level, title, Rc::clone(anchor)));
        if let BlockKind::Heading(heading) = &block.kind
            && heading.level <= 1
        {
            first.marks.push(Marker::Chapter(heading.title.plain().into()));
        }
    }
    galley
}

/// Level and title of the bookmark of a block that has a title of its own.
fn bookmark(setting: &Setting<'_, '_>, kind: &BlockKind) -> Option<(u8, String)> {
    match kind {
        BlockKind::Imprint(imprint) => Some((1, imprint.heading.plain())),
        BlockKind::Contents => {
            let title = &setting.labels().contents;
            (!title.is_empty()).then(|| (1, title.clone()))
        }
        BlockKind::Heading(heading) => {
            let title = heading.title.plain();
            let title = match &heading.number {
                Some(number) => format!("{number}  {title}"),
                None => title,
            };
            Some((heading.level.max(1), title))
        }
        BlockKind::Letter(letter) => Some((setting.title_level(), letter.title.plain())),
        _ => None,
    }
}

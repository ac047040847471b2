//! Bilingual editions: the source beside the reader's language, the same passage at the same height.
//!
//! Each block is set twice, in two columns; where a text begins in one column, the same text begins in the other. The German column is on
//! the left in every edition: a reader and an adviser who sit side by side find it in the same place.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::document::block::{Block, BlockKind};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::{cover, dispatch};
use crate::typeset::galley::frame::FrameLook;
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, FrameId, Galley, Marker, Paint, Passage, Strip, TableId, beside, height};
use crate::typeset::setting::Setting;
use crate::typeset::setting::context::Context;

/// A block in the source language.
#[derive(Clone, Copy, Debug)]
pub(super) struct Source<'a> {
    /// The document in the source language, of the same outline.
    pub(super) context: Context<'a>,
    /// The block in it.
    pub(super) block: &'a Block,
}

/// A table of more columns than this stands below its translation, not beside it.
const MOST_COLUMNS: usize = 3;

/// Space between the two columns in sizes of running text.
const GUTTER: f32 = 1.6;

/// Sets a block in both languages.
pub(super) fn set<'a>(
    setting: &mut Setting<'_, 'a>,
    parent: ElementId,
    block: &Block,
    anchor: &Rc<str>,
    source: Source<'a>,
) -> Galley {
    let whole = setting.column();
    match (&block.kind, &source.block.kind) {
        (BlockKind::Cover(cover), BlockKind::Cover(other)) => {
            cover::set(setting, parent, cover, Some((&source.context.composition.locale, other)))
        }
        // A letter has both languages in every edition.
        (BlockKind::Letter(_), _) => dispatch::set(setting, parent, block, anchor, whole),
        (BlockKind::Table(table), _) if table.columns.len() > MOST_COLUMNS => {
            let mut galley = dispatch::set(setting, parent, block, anchor, whole);
            galley.push(Strip::gap(2));
            galley.extend(set_source(setting, parent, anchor, source, whole));
            galley
        }
        _ => {
            let gutter = setting.style().size * GUTTER;
            let width = (whole.width - gutter) / 2.0;
            let first = setting.parts().notes.len();
            let place = Column { left: whole.left + width + gutter, width, ..whole };
            let own = dispatch::set(setting, parent, block, anchor, place);
            let middle = setting.parts().notes.len();
            let german = set_source(setting, parent, anchor, source, Column { width, ..whole });
            let count = join_notes(setting, first, middle);
            let mut galley = join(setting, german, own);
            (first..first + count).for_each(|note| keep_marks(&mut galley, (note, note + count), setting.style().capacity));
            galley
        }
    }
}

/// Sets a block of the source, in a division of its language.
fn set_source<'a>(
    setting: &mut Setting<'_, 'a>,
    parent: ElementId,
    anchor: &Rc<str>,
    source: Source<'a>,
    column: Column,
) -> Galley {
    let locale = &source.context.composition.locale;
    let division = setting.element(parent, StructureType::Div);
    setting.tree().element(division).lang = Some(locale.to_string());
    let column = Column { direction: locale.direction(), ..column };
    let mut galley = dispatch::set(&mut setting.within(source.context), division, source.block, anchor, column);
    for strip in &mut galley {
        // Bookmarks and running heads speak the reader's language.
        strip.marks.retain(|mark| match mark {
            Marker::Area(..) | Marker::Blank(_) => true,
            Marker::Anchor(name) => name.starts_with("note ") || name.starts_with("mark "),
            _ => false,
        });
    }
    galley
}

/// Puts the footnotes of both languages side by side: those from `first` on are the reader's, those from `middle` on the source's. Gives how
/// many.
fn join_notes(setting: &mut Setting<'_, '_>, first: usize, middle: usize) -> usize {
    let half = setting.style().half;
    let notes = &mut setting.parts_mut().notes;
    let count = middle - first;
    if notes.len() != middle + count {
        // A passage without translation has those of the source alone: each stands for itself.
        return 0;
    }
    for note in first..middle {
        let german = std::mem::take(&mut notes[note + count]);
        let own = std::mem::take(&mut notes[note]);
        notes[note] = beside(vec![german, own], half);
    }
    count
}

/// Keeps the marks of a note in both languages on one page, as far as a third of a page holds what stands between them.
fn keep_marks(galley: &mut Galley, (own, german): (usize, usize), capacity: u32) {
    let of = |note| galley.iter().position(|strip| strip.footnotes.contains(&note));
    let (Some(own), Some(german)) = (of(own), of(german)) else { return };
    let between = own.min(german)..own.max(german);
    if height(&galley[between.clone()]) * 3 <= capacity {
        keep_with_next(&mut galley[between]);
    }
}

/// Puts the columns side by side, passage by passage.
fn join(setting: &mut Setting<'_, '_>, mut german: Galley, mut own: Galley) -> Galley {
    // Chapter openings share one field, as high as the higher of the two; what follows begins below it.
    let fields = [split_field(setting, &mut german), split_field(setting, &mut own)];
    let mut galley = Galley::new();
    if let [(Some(left), mut german), (Some(right), mut own)] = fields {
        level_icons(&mut german, &mut own, setting.style().half);
        galley = join_passages(setting, german, own);
        // The field that is painted later would cover half of the other's rule.
        setting.parts_mut().frames[left.max(right).0 as usize].look = FrameLook::ChapterRule;
        for strip in &mut galley {
            join_frame(strip, left);
            join_frame(strip, right);
        }
    }
    galley.append(&mut join_passages(setting, german, own));
    galley
}

/// Sets the icons of two fields at the height they have in the higher one.
fn level_icons(german: &mut Galley, own: &mut Galley, half: f32) {
    let height = |galley: &Galley| galley.iter().map(|strip| strip.height).sum::<u32>();
    let higher = height(german).max(height(own));
    for galley in [german, own] {
        let shift = (higher - height(galley)) as f32 * half / 2.0;
        let pieces = galley.iter_mut().flat_map(|strip| &mut strip.pieces);
        pieces.filter(|piece| matches!(piece.paint, Paint::Picture(..))).for_each(|piece| piece.y += shift);
    }
}

/// Takes the strips of a chapter's field from the top of a galley.
fn split_field(setting: &Setting<'_, '_>, galley: &mut Galley) -> (Option<FrameId>, Galley) {
    let is_field = |frame: &&FrameId| matches!(setting.parts().frames[frame.0 as usize].look, FrameLook::ChapterBand);
    let Some(&field) = galley.first().and_then(|strip| strip.frames.iter().find(is_field)) else { return (None, Galley::new()) };
    let end = galley.iter().take_while(|strip| strip.frames.contains(&field)).count();
    let rest = galley.split_off(end);
    (Some(field), std::mem::replace(galley, rest))
}

fn join_passages(setting: &mut Setting<'_, '_>, german: Galley, own: Galley) -> Galley {
    let half = setting.style().half;
    let ends: Vec<FrameId> =
        [&german, &own].iter().filter_map(|galley| galley.last()).flat_map(|strip| strip.frames.clone()).collect();
    let (left, right) = (passages(german), passages(own));
    let mut heads = BTreeMap::new();
    let mut galley = if left.len() == right.len() {
        let mut galley = Galley::new();
        for (left, right) in left.into_iter().zip(right) {
            let tables = (table_of(&left), table_of(&right));
            let mut lines = beside(vec![left, right], half);
            join_heads(setting, &mut lines, tables, &mut heads);
            galley.append(&mut lines);
        }
        galley
    } else {
        // Not the same passages: a paragraph is missing on one side, so only the blocks begin together.
        beside(vec![left.concat(), right.concat()], half)
    };
    if let Some(last) = galley.last_mut() {
        for frame in ends {
            join_frame(last, frame);
        }
    }
    galley
}

fn join_frame(strip: &mut Strip, frame: FrameId) {
    if !strip.frames.contains(&frame) {
        strip.frames.push(frame);
    }
}

/// Cuts a galley before each strip where a text begins.
fn passages(galley: Galley) -> Vec<Galley> {
    let mut passages: Vec<Galley> = vec![Galley::new()];
    for strip in galley {
        if strip.passage == Passage::Begins {
            passages.push(Galley::new());
        }
        passages.last_mut().expect("one from the start").push(strip);
    }
    passages
}

fn table_of(galley: &[Strip]) -> Option<TableId> {
    galley.iter().find_map(|strip| strip.table)
}

/// The heads of both tables are repeated together.
fn join_heads(
    setting: &mut Setting<'_, '_>,
    lines: &mut Galley,
    tables: (Option<TableId>, Option<TableId>),
    heads: &mut BTreeMap<(TableId, TableId), TableId>,
) {
    let (Some(left), Some(right)) = tables else { return };
    let joined = *heads.entry((left, right)).or_insert_with(|| {
        let head = |table: TableId| setting.parts().heads[table.0 as usize].clone();
        let both = beside(vec![head(left), head(right)], setting.style().half);
        setting.parts_mut().head(both)
    });
    for strip in lines.iter_mut().filter(|strip| strip.table.is_some()) {
        strip.table = Some(joined);
    }
}

//! Do and don't: two columns, told apart by sign and word, not by colour alone.

use crate::color::Color;
use crate::document::block::{DoDont, Text};
use crate::document::image::picture::PathItem;
use crate::document::structure::{ElementId, ListNumbering, Scope, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::drawing::{cross, tick};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, TableId, beside, height};
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Style};

/// Draws a sign in a square: left, top, side, colour.
type Sign = fn(f32, f32, f32, Color) -> PathItem;

/// One of the two columns.
struct Side<'t> {
    head: &'t Text,
    items: &'t [Text],
    place: Column,
    color: Color,
    sign: Sign,
    /// The sign, read aloud.
    mark: &'t str,
}

/// Sets caption, heads and both lists.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, block: &DoDont, column: Column) -> Galley {
    let (style, labels) = (setting.style(), setting.labels());
    let table = setting.element(parent, StructureType::Table);
    let element = setting.element(table, StructureType::Caption);
    let mut galley = setting.text(element, &block.caption, Role::Strong, column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));

    let places = halves(style, column);
    let sides = [
        Side {
            head: &block.do_label,
            items: &block.dos,
            place: places[0],
            color: style.palette.tip,
            sign: tick,
            mark: &labels.yes_mark,
        },
        Side {
            head: &block.dont_label,
            items: &block.donts,
            place: places[1],
            color: style.palette.warning,
            sign: cross,
            mark: &labels.no_mark,
        },
    ];
    let head = setting.element(table, StructureType::THead);
    let row = setting.element(head, StructureType::TR);
    let heads = sides.iter().map(|side| set_head(setting, row, side)).collect();
    let mut band = beside(heads, style.half);
    keep_with_next(&mut band);
    let repeated = part::repeated_head(setting, &band, column);
    galley.append(&mut band);

    let body = setting.element(table, StructureType::TBody);
    let row = setting.element(body, StructureType::TR);
    let columns = sides.each_ref().map(|side| set_items(setting, row, side));
    galley.extend(pair_items(style, columns, places, repeated));
    galley
}

/// Sets the head of a column.
fn set_head(setting: &mut Setting<'_, '_>, row: ElementId, side: &Side<'_>) -> Galley {
    let edge = setting.style().size * 0.6;
    let cell = setting.element(row, StructureType::TH);
    setting.tree().element(cell).attributes.scope = Some(Scope::Column);
    let mut strips = setting.text(cell, side.head, Role::ColumnHead, side.place.inset(edge, edge));
    let frame = setting.parts_mut().open(Frame { column: side.place, look: FrameLook::Field(side.color) });
    strips.push(Strip::new(1));
    part::join(&mut strips, frame);
    strips
}

/// Sets the items of a column, each with its sign.
fn set_items(setting: &mut Setting<'_, '_>, row: ElementId, side: &Side<'_>) -> Vec<Galley> {
    let style = setting.style();
    let cell = setting.element(row, StructureType::TD);
    let list = setting.element(cell, StructureType::L);
    setting.tree().element(list).attributes.list_numbering = Some(ListNumbering::None);
    let place = side.place.inset(style.size * 0.4, style.size * 0.4);
    let square = style.size * 0.95;
    let left = place.at(0.0, square).left;
    let top = style.baseline() - style.capital() / 2.0 - square / 2.0;
    let mut set_item = |text: &Text| {
        let item = setting.element(list, StructureType::LI);
        let label = setting.element(item, StructureType::Lbl);
        let sign = part::drawn_label(setting, label, side.mark, (side.sign)(left, top, square, side.color));
        let element = setting.element(item, StructureType::LBody);
        let lines = setting.text(element, text, Role::Small, place.inset(square + style.size * 0.6, 0.0));
        beside(vec![vec![sign], lines], style.half)
    };
    side.items.iter().map(&mut set_item).collect()
}

/// Puts item beside item, so that a page can end between two of them; the next one begins with the heads.
fn pair_items(style: &Style, columns: [Vec<Galley>; 2], places: [Column; 2], repeated: Option<TableId>) -> Galley {
    let count = columns[0].len().max(columns[1].len());
    let [mut dos, mut donts] = columns.map(Vec::into_iter);
    let mut galley = Galley::new();
    for index in 0..count {
        let pair = vec![dos.next().unwrap_or_default(), donts.next().unwrap_or_default()];
        let mut lines = beside(pair, style.half);
        part::close_row(style, &mut lines, &places);
        if height(&lines) < style.capacity / 2 {
            keep_together(&mut lines);
        }
        if index > 0 {
            lines.iter_mut().for_each(|strip| strip.table = repeated);
        }
        if let Some(end) = lines.last_mut() {
            end.after = if index == 0 || index + 2 == count { Break::Never } else { Break::May(40) };
            if index + 1 == count {
                end.after = Break::May(0);
            }
        }
        galley.append(&mut lines);
    }
    galley
}

fn halves(style: &Style, column: Column) -> [Column; 2] {
    let gutter = style.size;
    let width = (column.width - gutter) / 2.0;
    [column.at(0.0, width), column.at(width + gutter, width)]
}

//! Do and don't: two columns, told apart by sign and word, not by colour alone.

use crate::color::Color;
use crate::document::block::Text;
use crate::document::image::PathItem;
use crate::document::structure::{ElementId, ListNumbering, Scope, StructureType};
use crate::typeset::block::list::drawn_label;
use crate::typeset::block::table::close_row;
use crate::typeset::galley::drawing::{cross, tick};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, beside};
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Style};

/// Draws a sign in a square: left, top, side, colour.
type Sign = fn(f32, f32, f32, Color) -> PathItem;

/// Sets caption, heads and both lists.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    caption: &Text,
    sides: [(&Text, &[Text]); 2],
    column: Column,
) -> Galley {
    let style = setting.style;
    let table = setting.element(parent, StructureType::Table);
    let element = setting.element(table, StructureType::Caption);
    let mut galley = setting.text(element, caption, Role::Strong, column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));

    let places = halves(style, column);
    let colors = [style.palette.tip, style.palette.warning];
    let signs: [Sign; 2] = [tick, cross];
    let labels = [setting.composition.labels.yes_mark.clone(), setting.composition.labels.no_mark.clone()];

    let head = setting.element(table, StructureType::THead);
    let row = setting.element(head, StructureType::TR);
    let mut heads = Vec::new();
    for at in 0..2 {
        let cell = setting.element(row, StructureType::TH);
        setting.tree.element(cell).attributes.scope = Some(Scope::Column);
        let mut strips = setting.text(cell, sides[at].0, Role::ColumnHead, places[at].inset(style.size * 0.6, style.size * 0.6));
        let frame = setting.open(Frame { column: places[at], look: FrameLook::Field(colors[at]) });
        strips.push(Strip::new(1));
        strips.iter_mut().for_each(|strip| strip.frames.push(frame));
        heads.push(strips);
    }
    let mut band = beside(heads, style.half);
    keep_with_next(&mut band);
    galley.append(&mut band);

    let body = setting.element(table, StructureType::TBody);
    let row = setting.element(body, StructureType::TR);
    let mut columns: [Vec<Galley>; 2] = [Vec::new(), Vec::new()];
    for at in 0..2 {
        let cell = setting.element(row, StructureType::TD);
        let list = setting.element(cell, StructureType::L);
        setting.tree.element(list).attributes.list_numbering = Some(ListNumbering::None);
        for text in sides[at].1 {
            let item = setting.element(list, StructureType::LI);
            let label = setting.element(item, StructureType::Lbl);
            let side = style.size * 0.95;
            let place = places[at].inset(style.size * 0.4, style.size * 0.4);
            let left = place.at(0.0, side).left;
            let top = style.baseline() - style.capital() / 2.0 - side / 2.0;
            let sign = drawn_label(setting, label, &labels[at], signs[at](left, top, side, colors[at]));
            let element = setting.element(item, StructureType::LBody);
            let lines = setting.text(element, text, Role::Small, place.inset(side + style.size * 0.6, 0.0));
            columns[at].push(beside(vec![vec![sign], lines], style.half));
        }
    }
    let count = columns[0].len().max(columns[1].len());
    let [mut dos, mut donts] = columns.map(Vec::into_iter);
    for index in 0..count {
        // Item beside item, so that a page can end between two of them.
        let pair = vec![dos.next().unwrap_or_default(), donts.next().unwrap_or_default()];
        let mut lines = beside(pair, style.half);
        close_row(setting, &mut lines, &places, style.palette.hairline());
        if height(&lines) < style.capacity / 2 {
            keep_together(&mut lines);
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

//! Tiles: big numbers in a grid, with what they count.

use crate::document::block::Tile;
use crate::document::structure::{ElementId, ListNumbering, StructureType};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, beside};
use crate::typeset::setting::{Setting, ShapedText};
use crate::typeset::style::Role;
use crate::typeset::text::paragraph::Paragraph;

/// The least width of a tile in sizes of running text.
const LEAST_WIDTH: f32 = 8.8;
/// The largest size of a value, in hundredths of running text.
const LARGEST: u16 = 175;
/// The smallest; what does not fit then takes two lines.
const SMALLEST: u16 = 130;

/// Sets a grid of tiles, in reading order from the start side.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, tiles: &[Tile], column: Column) -> Galley {
    let style = setting.style;
    let gutter = style.size * 0.9;
    let pad = style.size * 0.8;
    let inner = |across: usize| (column.width - gutter * (across - 1) as f32) / across as f32 - 2.0 * pad - 1.0;
    let fit = |widest: f32| {
        let least = (LEAST_WIDTH * style.size).max(widest + 2.0 * pad + 1.0);
        (((column.width + gutter) / (least + gutter)).floor().max(1.0) as usize).min(4)
    };
    let mut values = shape_values(setting, tiles, LARGEST, column);
    let widest_value = widest(&values, Paragraph::max_content_width);
    let mut most = fit(widest_value);
    if most < tiles.len().min(3) {
        // Numbers in words are set smaller, and in two lines, before they get a row each.
        let smallest = f32::from(SMALLEST) / f32::from(LARGEST);
        let words = widest(&values, |value| value.max_content_width().min(value.word_content_width() * 2.0));
        most = fit(words * smallest);
    }
    let across = balanced(tiles.len(), most);
    let size = largest_size(widest_value, inner(across));
    if size != LARGEST {
        values = shape_values(setting, tiles, size, column);
    }
    let width = (column.width - gutter * (across - 1) as f32) / across as f32;
    let list = setting.element(parent, StructureType::L);
    setting.tree.element(list).attributes.list_numbering = Some(ListNumbering::None);
    let mut galley = Galley::new();
    for (row, values) in tiles.chunks(across).zip(values.chunks(across)) {
        if let Some(last) = galley.last_mut() {
            last.after = Break::May(300);
            galley.push(Strip::gap(1));
        }
        let mut columns = Vec::with_capacity(across);
        let mut places = Vec::with_capacity(across);
        for (index, (tile, value)) in row.iter().zip(values).enumerate() {
            let place = column.at((width + gutter) * index as f32, width);
            let inner = place.inset(pad, pad);
            let item = setting.element(list, StructureType::LI);
            let label = setting.element(item, StructureType::Lbl);
            let mut strips = vec![Strip::new(1)];
            strips.extend(setting.shaped(label, &tile.value, value, inner));
            let body = setting.element(item, StructureType::LBody);
            strips.extend(setting.label(body, &tile.label, Role::Small, inner));
            strips.push(Strip::new(1));
            columns.push(strips);
            places.push(place);
        }
        let mut lines = beside(columns, style.half);
        for place in places {
            let frame = setting.open(Frame { column: place, look: FrameLook::Tile });
            lines.iter_mut().for_each(|strip| strip.frames.push(frame));
        }
        keep_together(&mut lines);
        galley.append(&mut lines);
    }
    galley
}

fn shape_values(setting: &mut Setting<'_>, tiles: &[Tile], size: u16, column: Column) -> Vec<ShapedText> {
    tiles.iter().map(|tile| setting.shape_label(&tile.value, Role::Figure(size), column)).collect()
}

/// The largest size at which a value as wide as the widest, at the largest size, stands in one line.
fn largest_size(widest: f32, room: f32) -> u16 {
    let fitting = f32::from(LARGEST) * room / widest.max(1.0);
    // Steps of a twentieth: what is nearly alike looks like a mistake.
    ((fitting / 5.0).floor() as u16 * 5).clamp(SMALLEST, LARGEST)
}

fn widest(values: &[ShapedText], width: impl Fn(&Paragraph) -> f32) -> f32 {
    values.iter().map(|value| width(&value.paragraph)).fold(0.0, f32::max)
}

/// How many stand in a row, so that the last row is as full as can be.
fn balanced(count: usize, most: usize) -> usize {
    let most = most.clamp(1, count.max(1));
    let rows = count.div_ceil(most).max(1);
    count.div_ceil(rows).max(1)
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, SMALLEST, balanced, largest_size};

    #[test]
    fn values_are_as_large_as_their_room_allows() {
        for (widest, room, expected) in
            [(50.0, 100.0, LARGEST), (100.0, 100.0, LARGEST), (125.0, 121.0, 165), (400.0, 121.0, SMALLEST)]
        {
            assert_eq!(largest_size(widest, room), expected, "{widest} in {room}");
        }
    }

    #[test]
    fn rows_of_tiles_are_balanced() {
        for (count, most, expected) in [(0, 3, 1), (1, 3, 1), (4, 3, 2), (5, 3, 3), (6, 4, 3), (7, 4, 4), (8, 4, 4)] {
            assert_eq!(balanced(count, most), expected, "{count} tiles, at most {most}");
        }
    }
}

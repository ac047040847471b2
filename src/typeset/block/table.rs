//! Tables: columns as wide as their words ask, a head that is repeated on every page, rows that stay whole.

use crate::document::block::{RowHeaders, Table, Text};
use crate::document::structure::{ElementId, Scope, StructureType};
use crate::language::Direction;
use crate::typeset::block::columns::{Wish, share};
use crate::typeset::block::part;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, TableId, beside, height};
use crate::typeset::setting::memory::ShapedText;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style};
use crate::typeset::text::style::Align;

/// Cost of a page that ends within a table, between two rows.
const BETWEEN_ROWS: u32 = 40;

/// A table of up to so many rows stays whole, if half a page holds it.
const SMALL: usize = 6;

/// Sets a table with its caption.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, table: &Table, column: Column) -> Galley {
    let element = setting.element(parent, StructureType::Table);
    let caption = setting.element(element, StructureType::Caption);
    let mut galley = part::caption(setting, caption, &table.label, table.caption.as_ref(), column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));
    let rows = Rows { columns: &table.columns, rows: &table.rows, headers: table.row_headers };
    galley.extend(set_rows(setting, element, &rows, column));
    galley
}

/// Head and rows of a table.
pub(super) struct Rows<'t> {
    /// Heads of the columns; empty for a table without.
    pub(super) columns: &'t [Text],
    /// The rows.
    pub(super) rows: &'t [Vec<Text>],
    /// Whether the first cell of a row is its header.
    pub(super) headers: RowHeaders,
}

/// Sets head and rows as children of the Table `element`.
pub(super) fn set_rows(setting: &mut Setting<'_, '_>, element: ElementId, table: &Rows<'_>, column: Column) -> Galley {
    let cells = Cells::shape(setting, table, column);
    let count = cells.rows.iter().map(Vec::len).max().unwrap_or(0).max(cells.heads.len());
    if count == 0 {
        return Galley::new();
    }
    let style = setting.style();
    let places = places(&cells.wishes(count), column, style.size * 0.9, style.size * 0.6);
    let mut galley = Galley::new();
    let mut repeated = None;
    if !cells.heads.is_empty() {
        let (band, head) = set_head(setting, element, table, &cells.heads, (column, &places));
        repeated = head;
        galley = band;
    }
    let body = setting.element(element, StructureType::TBody);
    let (above, last) = (height(&galley), table.rows.len().saturating_sub(1));
    let mut body = Body { element: body, galley, above, first: 0, last, repeated };
    for (number, (texts, shaped)) in table.rows.iter().zip(&cells.rows).enumerate() {
        let mut lines = set_row(setting, body.element, (texts, shaped), table.headers, &places);
        part::close_row(style, &mut lines, &[column]);
        body.add(style, number, lines);
    }
    let mut galley = body.galley;
    if table.rows.len() <= SMALL && height(&galley) * 2 <= style.capacity {
        keep_together(&mut galley);
    }
    galley
}

/// The cells of a table, shaped.
struct Cells {
    heads: Vec<ShapedText>,
    rows: Vec<Vec<ShapedText>>,
}

impl Cells {
    fn shape(setting: &mut Setting<'_, '_>, table: &Rows<'_>, column: Column) -> Self {
        let aligns = aligns(table, column.direction);
        let manner = |role: Role, at: usize| Manner::new(role, column).aligned(aligns.get(at).copied().flatten());
        let role = |at: usize| match table.headers {
            RowHeaders::First if at == 0 => Role::SmallStrong,
            _ => Role::Small,
        };
        let heads = table.columns.iter().enumerate().map(|(at, text)| setting.shape(text, manner(Role::ColumnHead, at))).collect();
        let mut row =
            |row: &Vec<Text>| row.iter().enumerate().map(|(at, text)| setting.shape(text, manner(role(at), at))).collect();
        Self { heads, rows: table.rows.iter().map(&mut row).collect() }
    }

    /// How wide each cell would be, row by row.
    fn wishes(&self, count: usize) -> Vec<Vec<Wish>> {
        let wishes = |row: &Vec<ShapedText>| {
            let mut wishes: Vec<Wish> = row.iter().map(wish_of).collect();
            wishes.resize(count, Wish::default());
            wishes
        };
        [&self.heads].into_iter().chain(&self.rows).map(wishes).collect()
    }
}

/// Sets the head of a table over the whole column; gives it with its copy that continued pages repeat.
fn set_head(
    setting: &mut Setting<'_, '_>,
    element: ElementId,
    table: &Rows<'_>,
    heads: &[ShapedText],
    (column, places): (Column, &[Column]),
) -> (Galley, Option<TableId>) {
    let style = setting.style();
    let section = setting.element(element, StructureType::THead);
    let row = setting.element(section, StructureType::TR);
    let mut columns = Vec::with_capacity(heads.len());
    for ((text, shaped), place) in table.columns.iter().zip(heads).zip(places) {
        let cell = setting.element(row, StructureType::TH);
        setting.tree().element(cell).attributes.scope = Some(Scope::Column);
        columns.push(setting.shaped(cell, text, shaped, *place));
    }
    let mut band = beside(columns, style.half);
    band.push(Strip::new(1));
    let frame = setting.parts_mut().open(Frame { column, look: FrameLook::Field(style.palette.accent) });
    part::join(&mut band, frame);
    keep_with_next(&mut band);
    let head = part::repeated_head(setting, &band, column);
    (band, head)
}

/// Sets the cells of a row side by side.
fn set_row(
    setting: &mut Setting<'_, '_>,
    body: ElementId,
    (texts, shaped): (&[Text], &[ShapedText]),
    headers: RowHeaders,
    places: &[Column],
) -> Galley {
    let row = setting.element(body, StructureType::TR);
    let mut columns = Vec::with_capacity(places.len());
    for (at, ((text, shaped), place)) in texts.iter().zip(shaped).zip(places).enumerate() {
        let header = at == 0 && headers == RowHeaders::First;
        let cell = setting.element(row, if header { StructureType::TH } else { StructureType::TD });
        if header {
            setting.tree().element(cell).attributes.scope = Some(Scope::Row);
        }
        columns.push(setting.shaped(cell, text, shaped, *place));
    }
    beside(columns, setting.style().half)
}

/// The rows of a table, one below the other.
struct Body {
    element: ElementId,
    galley: Galley,
    /// Height of the head in halves.
    above: u32,
    /// Height of the first row in halves.
    first: u32,
    /// Number of the last row.
    last: usize,
    /// The head that continued pages repeat.
    repeated: Option<TableId>,
}

impl Body {
    /// Adds a row.
    fn add(&mut self, style: &Style, number: usize, mut lines: Galley) {
        let tall = height(&lines) >= style.capacity * 4 / 5;
        if !tall {
            keep_together(&mut lines);
        }
        // What cannot stand on one page anyway is better parted between its rows than within one.
        if number == 1
            && self.above + self.first + height(&lines) > style.capacity
            && let Some(end) = self.galley.last_mut()
        {
            end.after = Break::May(600);
        }
        if number == 0 {
            self.first = height(&lines);
        }
        if let Some(end) = lines.last_mut() {
            // Neither the first nor the last row stands alone.
            end.after = match number {
                _ if number == self.last => Break::May(0),
                0 => Break::Never,
                _ if number + 1 == self.last => Break::May(600),
                _ => Break::May(BETWEEN_ROWS),
            };
        }
        if number > 0 || tall {
            lines.iter_mut().for_each(|strip| strip.table = self.repeated);
        }
        self.galley.append(&mut lines);
    }
}

/// Columns of numbers end at one edge, so that one can read down them. Where text runs from right to left they begin there anyway.
fn aligns(table: &Rows<'_>, direction: Direction) -> Vec<Option<Align>> {
    let count = table.rows.iter().map(Vec::len).max().unwrap_or(0);
    let is_number = |text: &Text| {
        let words = text.plain();
        let sign = |c: char| c.is_numeric() || matches!(c, ' ' | '\u{A0}' | '\u{202F}' | '.' | ',' | '’' | '€' | '%' | '−' | '-');
        let control = |c: char| matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
        words.contains(char::is_numeric) && words.chars().all(|c| sign(c) || control(c))
    };
    let numbers = |at: usize| table.rows.len() > 1 && table.rows.iter().all(|row| row.get(at).is_some_and(is_number));
    (0..count).map(|at| (direction == Direction::LeftToRight && numbers(at)).then_some(Align::End)).collect()
}

/// How wide a cell would be.
fn wish_of(cell: &ShapedText) -> Wish {
    let paragraph = cell.paragraph();
    Wish { least: paragraph.min_content_width(), word: paragraph.word_content_width(), most: paragraph.max_content_width() }
}

/// The columns of a table, never wider than `column` all together; `rows` has as many cells in each row.
fn places(rows: &[Vec<Wish>], column: Column, gutter: f32, edge: f32) -> Vec<Column> {
    let count = rows.first().map_or(0, Vec::len);
    let gaps = gutter * (count.saturating_sub(1)) as f32 + 2.0 * edge;
    // With very many columns the gutters themselves would not fit.
    let squeeze = (column.width * 0.5 / gaps.max(0.01)).min(1.0);
    let (gutter, edge) = (gutter * squeeze, edge * squeeze);
    let room = column.width - gaps * squeeze;
    let widths = share(rows, room);
    let mut start = edge;
    widths
        .into_iter()
        .map(|width| {
            let place = column.at(start, width);
            start += width + gutter;
            place
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn columns_are_mirrored_from_right_to_left() {
        let wish = Wish { least: 10.0, word: 20.0, most: 40.0 };
        let column = |direction| Column { left: 0.0, width: 200.0, direction };
        let left = places(&[vec![wish, wish]], column(Direction::LeftToRight), 10.0, 5.0);
        let right = places(&[vec![wish, wish]], column(Direction::RightToLeft), 10.0, 5.0);
        for (left, right) in left.iter().zip(&right) {
            assert!((left.left - (200.0 - right.right())).abs() < 0.01, "{left:?} {right:?}");
        }
    }

    #[test]
    fn only_columns_of_numbers_end_at_one_edge() {
        let row = |cells: &[&str]| cells.iter().map(|cell| Text::of(cell)).collect::<Vec<_>>();
        let rows = [row(&["Miete", "600 €", "3"]), row(&["Wasser", "\u{2068}1.090 €\u{2069}", "etwa 4"])];
        let table = Rows { columns: &[], rows: &rows, headers: RowHeaders::First };
        assert_eq!(aligns(&table, Direction::LeftToRight), [None, Some(Align::End), None]);
        assert_eq!(aligns(&table, Direction::RightToLeft), [None, None, None]);
    }

    proptest! {
        #[test]
        fn columns_never_leave_their_table(
            wishes in prop::collection::vec((0.0_f32..300.0, 0.0_f32..300.0, 0.0_f32..3000.0), 1..40),
            width in 20.0_f32..600.0,
        ) {
            let wishes: Vec<Wish> =
                wishes.into_iter().map(|(least, word, most)| Wish { least, word: least + word, most: least + word + most }).collect();
            let column = Column { left: 7.0, width, direction: Direction::RightToLeft };
            let places = places(&[wishes], column, 9.0, 6.0);
            for place in &places {
                prop_assert!(place.width > 0.0 && place.left >= column.left - 0.1 && place.right() <= column.right() + 0.1);
            }
            for pair in places.windows(2) {
                prop_assert!(pair[1].right() <= pair[0].left + 0.1);
            }
        }
    }
}

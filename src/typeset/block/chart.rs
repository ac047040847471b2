//! Charts: bars drawn from facts, and the same numbers as a table for those who cannot see the bars.

use crate::document::block::{Chart, RowHeaders};
use crate::document::image::PathItem;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::table::{Rows, set_caption, set_rows};
use crate::typeset::galley::drawing::area;
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Break, Column, Galley, Marker, Meaning, Origin, Paint, Piece, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a chart with its caption and its table.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, chart: &Chart, column: Column) -> Galley {
    // As with any figure: inside it the caption would not be heard.
    let group = setting.element(parent, StructureType::Div);
    let caption = setting.element(group, StructureType::Caption);
    let figure = setting.element(group, StructureType::Figure);
    setting.tree.element(figure).alt = Some(chart.alt.clone());
    let mut galley = set_caption(setting, caption, &chart.label, Some(&chart.caption), column);
    galley.push(Strip::gap(1));
    galley.extend(set_bars(setting, figure, chart, column));
    keep_together(&mut galley);

    if let Some(last) = galley.last_mut() {
        last.after = Break::May(100);
    }
    galley.push(Strip::gap(2));
    let table = setting.element(parent, StructureType::Table);
    let caption = setting.element(table, StructureType::Caption);
    let mut label = setting.text(caption, &chart.data_label, Role::CaptionLabel, column);
    keep_with_next(&mut label);
    galley.append(&mut label);
    galley.push(Strip::gap(1));
    let columns = [chart.columns.0.clone(), chart.columns.1.clone()];
    let rows: Vec<_> = chart.bars.iter().map(|bar| vec![bar.label.clone(), bar.value.clone()]).collect();
    let rows = Rows { columns: &columns, rows: &rows, headers: RowHeaders::None };
    galley.extend(set_rows(setting, table, &rows, column));
    galley
}

/// The bars, from the start side, each with its label above and its value at its end.
///
/// The words in the drawing are artifacts: the figure is one picture with one description, and the table says every word again.
fn set_bars(setting: &mut Setting<'_>, figure: ElementId, chart: &Chart, column: Column) -> Galley {
    let style = setting.style;
    let segment = setting.tree.segment(figure);
    let mut galley = Galley::new();
    let values: Vec<_> =
        chart.bars.iter().map(|bar| setting.shape(&bar.value, Role::SmallStrong, column.direction, None, None)).collect();
    let widest = values.iter().map(|value| value.paragraph.max_content_width()).fold(0.0, f32::max).min(column.width * 0.5);
    let gap = style.size * 0.5;
    let longest = (column.width - widest - gap - 1.0).max(1.0);
    for (index, (bar, value)) in chart.bars.iter().zip(&values).enumerate() {
        if index > 0 {
            // Nearer to its own bar than to the one above.
            galley.push(Strip::new(1));
        }
        let label = setting.set(&bar.label, Role::Small, column, None);
        galley.extend(setting.artifact(&label, column, ArtifactKind::Layout));
        let fraction = if bar.fraction.is_finite() { bar.fraction.clamp(0.0, 1.0) } else { 0.0 };
        let length = (longest * fraction).max(1.0);
        let place = column.at(0.0, length);
        let mut strip = Strip::new(2);
        let height = style.half * 1.1;
        let rect = Rect { left: place.left, top: style.half - height / 2.0, width: length, height };
        strip.pieces.push(drawing(segment, area(rect, style.palette.accent_2)));
        let beside_bar = column.at(length + gap, widest + 1.0);
        let set = setting.lines(value, beside_bar.width);
        let words = setting.artifact(&set, beside_bar, ArtifactKind::Layout);
        galley.extend(beside(vec![vec![strip], words], style.half));
    }
    let height = style.halves(galley.iter().map(|strip| strip.height).sum());
    if let Some(first) = galley.first_mut() {
        let rect = Rect { left: column.left, top: 0.0, width: column.width, height };
        first.marks.push(Marker::Area(figure, rect));
    }
    galley
}

fn drawing(segment: crate::typeset::galley::tree::SegmentId, path: PathItem) -> Piece {
    Piece { x: 0.0, y: 0.0, origin: Origin::Strip, paint: Paint::Path(Meaning::Segment(segment), path) }
}

//! Figures: a picture that fits the page, its caption below it, or beside it where the picture is narrow.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::Figure;
use crate::document::image::Picture;
use crate::document::image::picture::PictureKind;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Column, Galley, Marker, Meaning, Origin, Paint, Piece, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::setting::Setting;
use crate::typeset::style::Style;

/// Sets a figure.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, figure: &Figure, column: Column) -> Galley {
    // Who listens hears the description and goes no deeper into the Figure, so the caption stands beside it.
    let group = setting.element(parent, StructureType::Div);
    let element = setting.element(group, StructureType::Figure);
    setting.tree().element(element).alt = Some(figure.alt.clone());
    // More than a third of a page, with the caption, seldom says more, and leaves holes where it does not fit.
    let tallest = setting.style().halves(setting.style().capacity) * 0.31;
    let (picture, words) = places(setting.style(), figure, column);
    let mut picture = vec![set_picture(setting, element, &figure.picture, picture, tallest)];
    let caption = setting.element(group, StructureType::Caption);
    let below = words.is_none();
    let mut caption = part::caption(setting, caption, &figure.label, figure.caption.as_ref(), words.unwrap_or(column));
    let mut galley = if below {
        picture.append(&mut caption);
        picture
    } else {
        caption.insert(0, Strip::new(1));
        beside(vec![picture, caption], setting.style().half)
    };
    keep_together(&mut galley);
    galley
}

/// The least width of a caption beside its picture in sizes of running text.
const LEAST_CAPTION: f32 = 12.0;

/// The column of the picture, and that of its caption if it stands beside it.
fn places(style: &Style, figure: &Figure, column: Column) -> (Column, Option<Column>) {
    let Some(part) = figure.width else { return (column, None) };
    let width = column.width * part.clamp(0.0, 1.0);
    let gutter = style.size * 1.2;
    let rest = column.width - width - gutter;
    if rest < LEAST_CAPTION * style.size || (figure.caption.is_none() && figure.label.inlines.is_empty()) {
        return (column.at((column.width - width) / 2.0, width), None);
    }
    (column.at(0.0, width), Some(column.at(width + gutter, rest)))
}

/// Sets a picture as content of the Figure `element`: as wide as the column, no wider than twice its natural size, no higher than
/// `tallest`.
pub(super) fn set_picture(
    setting: &mut Setting<'_, '_>,
    element: ElementId,
    picture: &Arc<Picture>,
    column: Column,
    tallest: f32,
) -> Strip {
    let style = setting.style();
    let (natural_width, natural_height) = (picture.width.max(0.01), picture.height.max(0.01));
    let scale = (column.width / natural_width).min(tallest / natural_height).min(2.0);
    // A picture of one pixel by twenty thousand is still a picture: neither side disappears.
    let (width, height) = ((natural_width * scale).max(0.5), (natural_height * scale).max(0.5));
    look_for_resolution(setting, picture, width);
    let segment = setting.tree().segment(element);
    let mut strip = Strip::new(style.holding(height) + 1);
    let left = column.at((column.width - width) / 2.0, width).left;
    let top = (style.halves(strip.height) - height) / 2.0;
    strip.pieces.push(Piece {
        x: left,
        y: top,
        origin: Origin::Strip,
        paint: Paint::Picture(Meaning::Segment(segment), Arc::clone(picture), width, height),
    });
    strip.marks.push(Marker::Area(element, Rect { left, top, width, height }));
    strip
}

/// Finds pixels too coarse for the press.
fn look_for_resolution(setting: &mut Setting<'_, '_>, picture: &Picture, width: f32) {
    let PictureKind::Raster(raster) = &picture.kind else { return };
    let dpi = raster.width as f32 / (width / 72.0);
    let least = setting.style().min_dpi as f32;
    if dpi < least {
        let composition = setting.context().composition;
        let finding = Diagnostic::new(Code::LowResolution)
            .document(&composition.document)
            .locale(&composition.locale)
            .arg("path", &picture.path)
            .arg("found", dpi.floor())
            .arg("expected", setting.style().min_dpi);
        setting.report(finding);
    }
}

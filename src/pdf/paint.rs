//! What painting in content streams and in forms has in common: colours, degrees of opacity, numbers that can be written.

use printpdf::{PdfPage, Pt, Rect as PdfRect};

use super::object::round;
use crate::color::Color;
use crate::document::image::picture::PathItem;
use crate::document::image::vector::FARTHEST;
use crate::error::Fault;

/// An empty A4 page.
pub(super) fn blank() -> PdfPage {
    let size = PdfRect::from_wh(Pt(A4.0), Pt(A4.1));
    PdfPage { media_box: size.clone(), trim_box: size.clone(), crop_box: size, ops: Vec::new() }
}

/// 210 by 297 mm in points.
pub(super) const A4: (f32, f32) = (595.28, 841.89);

/// The name of a degree of opacity (0 to 255) in the resources.
pub(super) fn opacity_name(opacity: u8) -> String {
    format!("g{opacity}")
}

/// A degree of opacity as PDF wants it.
pub(super) fn alpha(opacity: u8) -> f32 {
    round(f32::from(opacity) / 255.0)
}

/// The degree of opacity of a path.
pub(super) fn opacity(path: &PathItem) -> u8 {
    (path.opacity.clamp(0.0, 1.0) * 255.0).round() as u8
}

/// Refuses what is no number or beyond any page. Of a picture, its reader has done so before.
pub(super) fn checked(value: f32) -> Result<f32, Fault> {
    if value.abs() <= FARTHEST { Ok(value) } else { Err(Fault::Coordinate) }
}

/// The channels of a colour from 0 to 1, to three places (a step is 0.0039).
pub(super) fn components(color: Color) -> [f32; 3] {
    [color.red, color.green, color.blue].map(|channel| ((f64::from(channel) / 255.0 * 1000.0).round() / 1000.0) as f32)
}

//! Drawings of the typesetter's own: areas, rules, boxes to tick, signs of boxes, QR codes. Points, y downwards.

use crate::color::Color;
use crate::document::image::picture::{FillRule, PathItem, Roundness, Segment, Stroke};
use crate::typeset::geometry::Rect;

/// Length of the handles of a cubic that draws a quarter of a circle of radius 1.
const QUARTER: f32 = 0.552_284_8;

/// A filled area.
pub(crate) fn area(rect: Rect, color: Color) -> PathItem {
    filled(rectangle(rect), color)
}

/// A filled area with round corners.
pub(crate) fn rounded_area(rect: Rect, radius: f32, color: Color) -> PathItem {
    filled(rounded(rect, radius), color)
}

/// The outline of an area with round corners.
pub(crate) fn outline(rect: Rect, radius: f32, color: Color, width: f32) -> PathItem {
    stroked(rounded(rect, radius), color, width)
}

/// A straight rule.
pub(crate) fn rule(from: (f32, f32), to: (f32, f32), color: Color, width: f32) -> PathItem {
    let mut item = stroked(vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)], color, width);
    if let Some(stroke) = &mut item.stroke {
        stroke.round = Roundness::Sharp;
    }
    item
}

/// Dots from one place to another: the leader of a contents line.
pub(crate) fn leader(from: (f32, f32), to: (f32, f32), color: Color, dot: f32, distance: f32) -> PathItem {
    let mut item = stroked(vec![Segment::Move(from.0, from.1), Segment::Line(to.0, to.1)], color, dot);
    if let Some(stroke) = &mut item.stroke {
        stroke.dashes = vec![0.0, distance];
    }
    item
}

/// A filled disc.
pub(crate) fn disc(center: (f32, f32), radius: f32, color: Color) -> PathItem {
    filled(circle(center, radius), color)
}

/// ✓ in a square of `size`, drawn as a stroke, so that it looks the same beside every script.
pub(crate) fn tick(left: f32, top: f32, size: f32, color: Color) -> PathItem {
    let at = |x: f32, y: f32| (left + x * size, top + y * size);
    stroked(polyline(&[at(0.1, 0.55), at(0.4, 0.85), at(0.92, 0.16)]), color, size * 0.16)
}

/// ✗ in a square of `size`.
pub(crate) fn cross(left: f32, top: f32, size: f32, color: Color) -> PathItem {
    let at = |x: f32, y: f32| (left + x * size, top + y * size);
    let mut segments = polyline(&[at(0.15, 0.15), at(0.85, 0.85)]);
    segments.extend(polyline(&[at(0.85, 0.15), at(0.15, 0.85)]));
    stroked(segments, color, size * 0.16)
}

/// An empty box to tick.
pub(crate) fn tick_box(left: f32, top: f32, size: f32, color: Color) -> PathItem {
    let line = size * 0.1;
    let rect = Rect { left: left + line / 2.0, top: top + line / 2.0, width: size - line, height: size - line };
    outline(rect, size * 0.12, color, line)
}

/// The sign of good advice: a lamp.
pub(crate) fn lamp(left: f32, top: f32, size: f32, color: Color) -> Vec<PathItem> {
    let at = |x: f32, y: f32| (left + x * size / 24.0, top + y * size / 24.0);
    let line = size * 0.085;
    let mut bulb = vec![Segment::Move(at(9.0, 17.0).0, at(9.0, 17.0).1)];
    let mut curve = |a: (f32, f32), b: (f32, f32), c: (f32, f32)| {
        let (a, b, c) = (at(a.0, a.1), at(b.0, b.1), at(c.0, c.1));
        bulb.push(Segment::Cubic(a.0, a.1, b.0, b.1, c.0, c.1));
    };
    curve((9.0, 14.0), (5.0, 13.0), (5.0, 8.5));
    curve((5.0, 4.6), (8.1, 1.5), (12.0, 1.5));
    curve((15.9, 1.5), (19.0, 4.6), (19.0, 8.5));
    curve((19.0, 13.0), (15.0, 14.0), (15.0, 17.0));
    bulb.push(Segment::Close);
    vec![
        stroked(bulb, color, line),
        stroked(polyline(&[at(9.5, 20.0), at(14.5, 20.0)]), color, line),
        stroked(polyline(&[at(10.8, 22.6), at(13.2, 22.6)]), color, line),
    ]
}

/// The sign of a warning: a triangle with an exclamation mark.
pub(crate) fn triangle(left: f32, top: f32, size: f32, color: Color) -> Vec<PathItem> {
    let at = |x: f32, y: f32| (left + x * size / 24.0, top + y * size / 24.0);
    let line = size * 0.085;
    let mut edge = polyline(&[at(12.0, 2.5), at(22.8, 21.5), at(1.2, 21.5)]);
    edge.push(Segment::Close);
    vec![
        stroked(edge, color, line),
        stroked(polyline(&[at(12.0, 9.0), at(12.0, 14.6)]), color, line * 1.15),
        disc(at(12.0, 18.2), line * 0.68, color),
    ]
}

/// The sign of information: a circle with an i.
pub(crate) fn information(left: f32, top: f32, size: f32, color: Color) -> Vec<PathItem> {
    let at = |x: f32, y: f32| (left + x * size / 24.0, top + y * size / 24.0);
    let line = size * 0.085;
    vec![
        stroked(circle(at(12.0, 12.0), size * 10.4 / 24.0), color, line),
        stroked(polyline(&[at(12.0, 11.0), at(12.0, 17.2)]), color, line * 1.15),
        disc(at(12.0, 7.0), line * 0.68, color),
    ]
}

/// The dark modules of a QR code of `text` as one path in a square of `size`, quiet zone of four modules included; nothing where the
/// text is too long for any code.
pub(crate) fn qr(text: &str, left: f32, top: f32, size: f32) -> Option<PathItem> {
    const QUIET: i32 = 4;
    let code = qrcodegen::QrCode::encode_text(text, qrcodegen::QrCodeEcc::Medium).ok()?;
    let module = size / (code.size() + 2 * QUIET) as f32;
    let mut segments = Vec::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                segments.extend(rectangle(Rect {
                    left: left + (start + QUIET) as f32 * module,
                    top: top + (y + QUIET) as f32 * module,
                    width: (x - start) as f32 * module,
                    height: module,
                }));
            }
            x += 1;
        }
    }
    Some(filled(segments, Color::default()))
}

/// Length of the cutter's marks.
pub(crate) const MARK: f32 = 12.0;

/// Marks for the cutter at the corners of `trim`, outside `bleed`.
pub(crate) fn crop_marks(trim: Rect, bleed: Rect, length: f32) -> Vec<PathItem> {
    let (left, right) = (trim.left, trim.left + trim.width);
    let (top, bottom) = (trim.top, trim.top + trim.height);
    let (outer_left, outer_right) = (bleed.left, bleed.left + bleed.width);
    let (outer_top, outer_bottom) = (bleed.top, bleed.top + bleed.height);
    let mark = |from, to| rule(from, to, Color::default(), 0.25);
    vec![
        mark((left, outer_top), (left, outer_top - length)),
        mark((right, outer_top), (right, outer_top - length)),
        mark((left, outer_bottom), (left, outer_bottom + length)),
        mark((right, outer_bottom), (right, outer_bottom + length)),
        mark((outer_left, top), (outer_left - length, top)),
        mark((outer_left, bottom), (outer_left - length, bottom)),
        mark((outer_right, top), (outer_right + length, top)),
        mark((outer_right, bottom), (outer_right + length, bottom)),
    ]
}

/// Moves a drawing.
pub(crate) fn shifted(mut item: PathItem, dx: f32, dy: f32) -> PathItem {
    for segment in &mut item.segments {
        *segment = match *segment {
            Segment::Move(x, y) => Segment::Move(x + dx, y + dy),
            Segment::Line(x, y) => Segment::Line(x + dx, y + dy),
            Segment::Cubic(a, b, c, d, x, y) => Segment::Cubic(a + dx, b + dy, c + dx, d + dy, x + dx, y + dy),
            Segment::Close => Segment::Close,
        };
    }
    item
}

fn filled(segments: Vec<Segment>, color: Color) -> PathItem {
    PathItem { segments, fill: Some(color), rule: FillRule::NonZero, stroke: None, opacity: 1.0 }
}

fn stroked(segments: Vec<Segment>, color: Color, width: f32) -> PathItem {
    let stroke = Stroke { color, width, round: Roundness::Round, dashes: Vec::new() };
    PathItem { segments, fill: None, rule: FillRule::NonZero, stroke: Some(stroke), opacity: 1.0 }
}

fn polyline(points: &[(f32, f32)]) -> Vec<Segment> {
    let step = |(index, &(x, y)): (usize, &(f32, f32))| if index == 0 { Segment::Move(x, y) } else { Segment::Line(x, y) };
    points.iter().enumerate().map(step).collect()
}

fn rectangle(rect: Rect) -> Vec<Segment> {
    let Rect { left, top, width, height } = rect;
    let mut segments = polyline(&[(left, top), (left + width, top), (left + width, top + height), (left, top + height)]);
    segments.push(Segment::Close);
    segments
}

fn rounded(rect: Rect, radius: f32) -> Vec<Segment> {
    let Rect { left, top, width, height } = rect;
    let radius = radius.min(width / 2.0).min(height / 2.0).max(0.0);
    if radius <= 0.0 {
        return rectangle(rect);
    }
    let (right, bottom, bend) = (left + width, top + height, radius * (1.0 - QUARTER));
    vec![
        Segment::Move(left + radius, top),
        Segment::Line(right - radius, top),
        Segment::Cubic(right - bend, top, right, top + bend, right, top + radius),
        Segment::Line(right, bottom - radius),
        Segment::Cubic(right, bottom - bend, right - bend, bottom, right - radius, bottom),
        Segment::Line(left + radius, bottom),
        Segment::Cubic(left + bend, bottom, left, bottom - bend, left, bottom - radius),
        Segment::Line(left, top + radius),
        Segment::Cubic(left, top + bend, left + bend, top, left + radius, top),
        Segment::Close,
    ]
}

fn circle(center: (f32, f32), radius: f32) -> Vec<Segment> {
    rounded(Rect { left: center.0 - radius, top: center.1 - radius, width: 2.0 * radius, height: 2.0 * radius }, radius)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_qr_code_has_its_quiet_zone() {
        let code = qr("https://example.org", 0.0, 0.0, 100.0).expect("a short address fits");
        let least = code.segments.iter().filter_map(|segment| match *segment {
            Segment::Move(x, y) | Segment::Line(x, y) => Some(x.min(y)),
            _ => None,
        });
        let edge = least.fold(f32::MAX, f32::min);
        assert!((9.0..15.0).contains(&edge), "four of about 33 modules: {edge}");
        assert!(qr(&"x".repeat(5_000), 0.0, 0.0, 100.0).is_none());
    }
}

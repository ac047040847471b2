//! SVG as flat paths: transforms applied, solid fills and strokes.

use usvg::tiny_skia_path::PathSegment;
use usvg::{ImageHrefResolver, LineCap, LineJoin, Node, Options, PaintOrder, Transform, Tree};

use super::guard;
use super::picture::{FillRule, POINTS_PER_PIXEL, PathItem, PictureKind, Refused, Roundness, Segment, Stroke};
use crate::color::Color;

/// Coordinates and strokes beyond this many points are none that anybody drew.
pub(crate) const FARTHEST: f32 = 100_000.0;

/// The text of a file that is no raster image.
pub(super) fn text_of(bytes: &[u8]) -> Result<&str, Refused> {
    if bytes.starts_with(&[0x1F, 0x8B]) {
        return Err(Refused::Compressed);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::UnknownKind)?;
    let text = text.trim_start_matches('\u{FEFF}').trim_start();
    if text.starts_with('<') { Ok(text) } else { Err(Refused::UnknownKind) }
}

/// Reads an SVG: width and height in points, and its paths.
pub(super) fn svg(text: &str) -> Result<(f32, f32, PictureKind), Refused> {
    guard::count(text)?;
    let options = Options {
        resources_dir: None,
        // Nothing outside the file is ever looked at.
        image_href_resolver: ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) },
        ..Options::default()
    };
    let tree = Tree::from_str(text, &options).map_err(|error| Refused::Damaged(error.to_string()))?;
    let mut paths = Vec::new();
    group(tree.root(), 1.0, &mut paths)?;
    let (width, height) = (tree.size().width() * POINTS_PER_PIXEL, tree.size().height() * POINTS_PER_PIXEL);
    if !(0.1..FARTHEST).contains(&width) || !(0.1..FARTHEST).contains(&height) {
        return Err(Refused::TooLarge);
    }
    Ok((width, height, PictureKind::Vector(paths)))
}

fn group(group: &usvg::Group, opacity: f32, paths: &mut Vec<PathItem>) -> Result<(), Refused> {
    let refused = |feature: &str| Err(Refused::Feature(feature.to_owned()));
    // The view of a symbol, or of an SVG in another, clips; most hold all that is drawn in them.
    if group.clip_path().is_some_and(|clip| !holds(clip, group)) {
        return refused("overflow");
    }
    if group.mask().is_some() {
        return refused("mask");
    }
    if !group.filters().is_empty() {
        return refused("filter");
    }
    if group.blend_mode() != usvg::BlendMode::Normal {
        return refused("mix-blend-mode");
    }
    // Where several paths fade together, those below would show through those above.
    if group.opacity().get() < 1.0 && group.children().len() > 1 {
        return refused("opacity");
    }
    let opacity = opacity * group.opacity().get();
    for node in group.children() {
        match node {
            Node::Group(inner) => self::group(inner, opacity, paths)?,
            Node::Path(path) => add_path(path, opacity, paths)?,
            Node::Image(_) => return refused("image"),
            Node::Text(_) => return Err(Refused::Text(String::new())),
        }
    }
    Ok(())
}

/// Whether a clip is a rectangle that holds all of a group, so that nothing is seen of it.
fn holds(clip: &usvg::ClipPath, group: &usvg::Group) -> bool {
    let [Node::Path(path)] = clip.root().children() else { return false };
    if clip.clip_path().is_some() || !clip.transform().is_identity() || !clip.root().transform().is_identity() {
        return false;
    }
    let (bounds, drawn) = (path.data().bounds(), group.stroke_bounding_box());
    let is_corner = |x: f32, y: f32| (x == bounds.left() || x == bounds.right()) && (y == bounds.top() || y == bounds.bottom());
    let is_rectangle = path.data().points().len() == 4 && path.data().points().iter().all(|point| is_corner(point.x, point.y));
    // A hair of rounding hides nothing that is seen.
    let hair = 0.001 * bounds.width().max(bounds.height());
    is_rectangle
        && drawn.left() >= bounds.left() - hair
        && drawn.right() <= bounds.right() + hair
        && drawn.top() >= bounds.top() - hair
        && drawn.bottom() <= bounds.bottom() + hair
}

fn add_path(path: &usvg::Path, opacity: f32, paths: &mut Vec<PathItem>) -> Result<(), Refused> {
    if !path.is_visible() {
        return Ok(());
    }
    let transform = path.abs_transform().post_scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
    let segments = segments(path, transform)?;
    let mut fill_item = None;
    if let Some(fill) = path.fill() {
        let rule = match fill.rule() {
            usvg::FillRule::NonZero => FillRule::NonZero,
            usvg::FillRule::EvenOdd => FillRule::EvenOdd,
        };
        let opacity = opacity * fill.opacity().get();
        fill_item = Some(PathItem { segments: segments.clone(), fill: Some(color(fill.paint())?), rule, stroke: None, opacity });
    }
    let mut stroke_item = None;
    if let Some(stroke) = path.stroke() {
        // The width of a stroke under a transform that distorts is that of a circle of the same area.
        let scale = (transform.sx * transform.sy - transform.kx * transform.ky).abs().sqrt();
        let round = match (stroke.linecap(), stroke.linejoin()) {
            (LineCap::Round, _) | (_, LineJoin::Round) => Roundness::Round,
            _ => Roundness::Sharp,
        };
        let dashes = stroke.dasharray().unwrap_or_default().iter().map(|length| length * scale).collect();
        let width = stroke.width().get() * scale;
        // Whatever is no number is no width either.
        if !(0.0..FARTHEST).contains(&width) {
            return Err(Refused::TooLarge);
        }
        let drawn = Stroke { color: color(stroke.paint())?, width, round, dashes };
        let opacity = opacity * stroke.opacity().get();
        stroke_item = Some(PathItem { segments, fill: None, rule: FillRule::NonZero, stroke: Some(drawn), opacity });
    }
    let (first, second) = match path.paint_order() {
        PaintOrder::FillAndStroke => (fill_item, stroke_item),
        PaintOrder::StrokeAndFill => (stroke_item, fill_item),
    };
    match (first, second) {
        // One path does both where nothing is seen of the order.
        (Some(first), Some(second)) if first.fill.is_some() && first.opacity == 1.0 && second.opacity == 1.0 => {
            paths.push(PathItem { stroke: second.stroke, ..first });
        }
        (first, second) => paths.extend(first.into_iter().chain(second)),
    }
    Ok(())
}

fn color(paint: &usvg::Paint) -> Result<Color, Refused> {
    match paint {
        usvg::Paint::Color(color) => Ok(Color { red: color.red, green: color.green, blue: color.blue }),
        usvg::Paint::LinearGradient(_) => Err(Refused::Feature("linearGradient".to_owned())),
        usvg::Paint::RadialGradient(_) => Err(Refused::Feature("radialGradient".to_owned())),
        usvg::Paint::Pattern(_) => Err(Refused::Feature("pattern".to_owned())),
    }
}

fn segments(path: &usvg::Path, transform: Transform) -> Result<Vec<Segment>, Refused> {
    let too_large = || Refused::TooLarge;
    let path = path.data().clone().transform(transform).ok_or_else(too_large)?;
    let bounds = path.bounds();
    if ![bounds.left(), bounds.top(), bounds.right(), bounds.bottom()].iter().all(|edge| edge.abs() < FARTHEST) {
        return Err(too_large());
    }
    let mut last = (0.0, 0.0);
    let mut start = (0.0, 0.0);
    let mut segments = Vec::with_capacity(path.len());
    for segment in path.segments() {
        match segment {
            PathSegment::MoveTo(to) => {
                (last, start) = ((to.x, to.y), (to.x, to.y));
                segments.push(Segment::Move(to.x, to.y));
            }
            PathSegment::LineTo(to) => {
                last = (to.x, to.y);
                segments.push(Segment::Line(to.x, to.y));
            }
            PathSegment::QuadTo(control, to) => {
                // The cubic that is the same curve: its controls lie two thirds of the way to the one control.
                let toward = |end: (f32, f32)| (end.0 + (control.x - end.0) * 2.0 / 3.0, end.1 + (control.y - end.1) * 2.0 / 3.0);
                let (first, second) = (toward(last), toward((to.x, to.y)));
                last = (to.x, to.y);
                segments.push(Segment::Cubic(first.0, first.1, second.0, second.1, to.x, to.y));
            }
            PathSegment::CubicTo(first, second, to) => {
                last = (to.x, to.y);
                segments.push(Segment::Cubic(first.x, first.y, second.x, second.y, to.x, to.y));
            }
            PathSegment::Close => {
                last = start;
                segments.push(Segment::Close);
            }
        }
    }
    Ok(segments)
}

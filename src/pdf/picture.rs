//! Pictures as XObjects: vectors as forms, pixels as images.

use std::collections::BTreeMap;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use printpdf::{DictItem, ExternalStream, ExternalXObject, XObject};

use super::object::push_number;
use super::paint::{alpha, checked, components, opacity, opacity_name};
use crate::color::Color;
use crate::document::image::Picture;
use crate::document::image::picture::{FillRule, Held, PathItem, PictureKind, Raster, Roundness, Segment};
use crate::document::image::pixels::Pixels;
use crate::error::Fault;

/// The size of a picture in its own space: its natural size for vectors, one by one for pixels (ISO 32000-1, 8.9.5.1).
pub(super) fn unit(picture: &Picture) -> (f32, f32) {
    match picture.kind {
        PictureKind::Vector(_) => (picture.width, picture.height),
        PictureKind::Raster(_) => (1.0, 1.0),
    }
}

/// The XObject of a picture.
pub(super) fn object(picture: &Picture) -> Result<XObject, Fault> {
    let stream = match &picture.kind {
        PictureKind::Vector(paths) => form(paths, checked(picture.width)?, checked(picture.height)?)?,
        PictureKind::Raster(raster) => image(raster),
    };
    Ok(XObject::External(ExternalXObject { stream, width: None, height: None, dpi: None }))
}

/// The operators that paint a path, with its stroke settings but without its fill colour and opacity; nothing where it paints nothing.
pub(super) fn path(path: &PathItem, place: impl Fn(f32, f32) -> (f32, f32)) -> Result<String, Fault> {
    let mut out = String::new();
    if let Some(stroke) = &path.stroke {
        push_color(&mut out, stroke.color, [" G\n", " RG\n"]);
        push_number(&mut out, checked(stroke.width)?.max(0.0));
        out.push_str(" w\n");
        if stroke.round == Roundness::Round {
            out.push_str("1 J\n1 j\n");
        }
        // A dash array of nothing but zeros is an error (ISO 32000-1, 8.4.3.6).
        if stroke.dashes.iter().all(|dash| (0.0..1e4).contains(dash)) && stroke.dashes.iter().any(|dash| *dash >= 0.01) {
            out.push('[');
            for dash in &stroke.dashes {
                push_number(&mut out, *dash);
                out.push(' ');
            }
            out.push_str("] 0 d\n");
        }
    }
    let mut started = false;
    for segment in &path.segments {
        let points: &[(f32, f32)] = match *segment {
            Segment::Move(x, y) | Segment::Line(x, y) => &[(x, y)],
            Segment::Cubic(x1, y1, x2, y2, x, y) => &[(x1, y1), (x2, y2), (x, y)],
            Segment::Close => &[],
        };
        // A path begins with a move, whatever it says.
        let operator = match segment {
            Segment::Close if !started => continue,
            Segment::Cubic(..) if !started => return Err(Fault::Coordinate),
            Segment::Line(..) if !started => "m\n",
            Segment::Move(..) => "m\n",
            Segment::Line(..) => "l\n",
            Segment::Cubic(..) => "c\n",
            Segment::Close => "h\n",
        };
        started = true;
        for &(x, y) in points {
            let (x, y) = place(checked(x)?, checked(y)?);
            push_number(&mut out, x);
            out.push(' ');
            push_number(&mut out, y);
            out.push(' ');
        }
        out.push_str(operator);
    }
    let paint = match (path.fill.is_some(), path.stroke.is_some(), path.rule) {
        (true, true, FillRule::NonZero) => "B",
        (true, true, FillRule::EvenOdd) => "B*",
        (true, false, FillRule::NonZero) => "f",
        (true, false, FillRule::EvenOdd) => "f*",
        (false, true, _) => "S",
        (false, false, _) => return Ok(String::new()),
    };
    if !started {
        return Ok(String::new());
    }
    out.push_str(paint);
    Ok(out)
}

/// Writes a colour with the operator for grey or for red, green and blue.
fn push_color(out: &mut String, color: Color, [gray, rgb]: [&str; 2]) {
    let [red, green, blue] = components(color);
    if red == green && green == blue {
        *out += &format!("{red}{gray}");
    } else {
        *out += &format!("{red} {green} {blue}{rgb}");
    }
}

/// A form XObject of paths.
fn form(paths: &[PathItem], width: f32, height: f32) -> Result<ExternalStream, Fault> {
    let mut content = String::new();
    let mut states = BTreeMap::new();
    for item in paths {
        let opacity = opacity(item);
        let painted = path(item, |x, y| (x, height - y))?;
        if painted.is_empty() || opacity == 0 {
            continue;
        }
        content.push_str("q\n");
        if opacity < 255 {
            let alpha = DictItem::Real(alpha(opacity));
            let state = BTreeMap::from([("ca".to_owned(), alpha.clone()), ("CA".to_owned(), alpha)]);
            states.insert(opacity_name(opacity), DictItem::Dict { map: state });
            content += &format!("/{} gs\n", opacity_name(opacity));
        }
        if let Some(fill) = item.fill {
            push_color(&mut content, fill, [" g\n", " rg\n"]);
        }
        content += &painted;
        content.push_str("\nQ\n");
    }
    let mut resources = BTreeMap::new();
    if !states.is_empty() {
        resources.insert("ExtGState".to_owned(), DictItem::Dict { map: states });
    }
    let bbox = [0.0, 0.0, width, height].map(DictItem::Real).to_vec();
    let dict = BTreeMap::from([
        ("Type".to_owned(), DictItem::Name(b"XObject".to_vec())),
        ("Subtype".to_owned(), DictItem::Name(b"Form".to_vec())),
        ("BBox".to_owned(), DictItem::Array(bbox)),
        ("Resources".to_owned(), DictItem::Dict { map: resources }),
    ]);
    Ok(ExternalStream { dict, content: content.into_bytes(), compress: false })
}

/// An image XObject; what is not opaque goes into a soft mask.
fn image(raster: &Raster) -> ExternalStream {
    let size = (raster.width, raster.height);
    if let Some(space) = jpeg_space(&raster.file).filter(|_| raster.held == Held::File) {
        let mut stream = samples(size, space, Vec::new());
        stream.dict.insert("Filter".to_owned(), DictItem::Name(b"DCTDecode".to_vec()));
        stream.content = raster.file.clone();
        return stream;
    }
    let Pixels { rgb, alpha } = raster.pixels().expect("it was decoded when it was read");
    // Grey pixels as one channel.
    let mut stream = if rgb.chunks_exact(3).all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]) {
        samples(size, "DeviceGray", rgb.chunks_exact(3).map(|pixel| pixel[0]).collect())
    } else {
        samples(size, "DeviceRGB", rgb)
    };
    if let Some(alpha) = alpha {
        let mask = samples(size, "DeviceGray", alpha);
        stream.dict.insert("SMask".to_owned(), DictItem::Stream { stream: mask });
    }
    stream
}

/// An image dictionary with pixels, compressed row by row against the row above.
fn samples((width, height): (u32, u32), space: &str, pixels: Vec<u8>) -> ExternalStream {
    let channels = if space == "DeviceRGB" { 3 } else { 1 };
    let mut dict = BTreeMap::from([
        ("Type".to_owned(), DictItem::Name(b"XObject".to_vec())),
        ("Subtype".to_owned(), DictItem::Name(b"Image".to_vec())),
        ("Width".to_owned(), DictItem::Int(width.into())),
        ("Height".to_owned(), DictItem::Int(height.into())),
        ("ColorSpace".to_owned(), DictItem::Name(space.into())),
        ("BitsPerComponent".to_owned(), DictItem::Int(8)),
    ]);
    if pixels.is_empty() {
        return ExternalStream { dict, content: Vec::new(), compress: false };
    }
    let row = (width as usize).saturating_mul(channels);
    // PDF/A takes a final CR or LF for the end-of-line before `endstream`. Above the first row is nothing, so that the filters Up and None
    // leave it as it is, and differ by 2 in the sum whose last byte ends the packed data (RFC 1950).
    let content = [UP, NONE]
        .into_iter()
        .map(|first| deflate(&predicted(&pixels, row, first)))
        .find(|packed| !super::file::ends_line(packed))
        .expect("a byte less by 2 than CR or LF is neither");
    let parameters = BTreeMap::from([
        ("Predictor".to_owned(), DictItem::Int(15)),
        ("Colors".to_owned(), DictItem::Int(channels as i64)),
        ("Columns".to_owned(), DictItem::Int(width.into())),
    ]);
    dict.insert("Filter".to_owned(), DictItem::Name(b"FlateDecode".to_vec()));
    dict.insert("DecodeParms".to_owned(), DictItem::Dict { map: parameters });
    ExternalStream { dict, content, compress: false }
}

/// PNG filters (PNG, 9.2): bytes as they are, and less those above them.
const NONE: u8 = 0;
const UP: u8 = 2;

/// Pixels with PNG filters: `first` for the first row, Up for the others.
fn predicted(pixels: &[u8], row: usize, first: u8) -> Vec<u8> {
    let mut filtered = Vec::with_capacity(pixels.len() + pixels.len() / row.max(1) + 1);
    let mut above: &[u8] = &[];
    for (index, line) in pixels.chunks(row.max(1)).enumerate() {
        filtered.push(if index == 0 { first } else { UP });
        filtered.extend(line.iter().enumerate().map(|(at, &byte)| byte.wrapping_sub(above.get(at).copied().unwrap_or(0))));
        above = line;
    }
    filtered
}

fn deflate(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    let memory = "writing to memory does not fail";
    std::io::Write::write_all(&mut encoder, bytes).expect(memory);
    encoder.finish().expect(memory)
}

/// The colour space of a JPEG file from its frame header (ISO 10918-1, B.2.2); none for four channels or twelve bits.
fn jpeg_space(jpeg: &[u8]) -> Option<&'static str> {
    let mut at = 2;
    loop {
        let [0xff, marker] = *jpeg.get(at..at + 2)? else { return None };
        let length = usize::from(u16::from_be_bytes(jpeg.get(at + 2..at + 4)?.try_into().ok()?));
        if matches!(marker, 0xc0..=0xc2) {
            return match (jpeg.get(at + 4)?, jpeg.get(at + 9)?) {
                (8, 1) => Some("DeviceGray"),
                (8, 3) => Some("DeviceRGB"),
                _ => None,
            };
        }
        at += 2 + length;
    }
}

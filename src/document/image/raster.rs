//! PNG and JPEG as pixels.

use std::io::Cursor;

use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits};

use super::picture::{Held, POINTS_PER_PIXEL, PictureKind, Raster, Refused};

/// The most columns, and the most rows.
const MAX_SIDE: u32 = 16_384;
/// The most bytes of decoded pixels.
const MAX_DECODED: u64 = 128 << 20;

/// Width and height in points, and the pixels.
type Read = Result<(f32, f32, PictureKind), Refused>;

/// The kind of a raster image, by its first bytes.
pub(super) fn format_of(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0x89, b'P', b'N', b'G', ..] => Some(ImageFormat::Png),
        [0xFF, 0xD8, 0xFF, ..] => Some(ImageFormat::Jpeg),
        _ => None,
    }
}

/// Reads a PNG or JPEG, which is decoded once to see whether it can be.
pub(super) fn read(bytes: Vec<u8>, format: ImageFormat) -> Read {
    if format == ImageFormat::Jpeg && !reaches_its_end(&bytes) {
        return Err(Refused::CutOff);
    }
    let (pixels, orientation) = decode(&bytes, format)?;
    let is_plain = format == ImageFormat::Jpeg && orientation == Orientation::NoTransforms && is_plain_jpeg(&bytes);
    let held = if is_plain { Held::File } else { Held::Pixels };
    let (width, height) = (pixels.width(), pixels.height());
    let is_transparent = pixels.color().has_alpha() && pixels.into_rgba8().pixels().any(|pixel| pixel.0[3] != 255);
    let raster = Raster { width, height, is_transparent, file: bytes, held };
    Ok((width as f32 * POINTS_PER_PIXEL, height as f32 * POINTS_PER_PIXEL, PictureKind::Raster(raster)))
}

/// How many pixels a PNG or JPEG has, by its head; none if it is refused for it, or has no head.
pub(super) fn count(bytes: &[u8], format: ImageFormat) -> Option<u64> {
    open(bytes, format).ok().map(|decoder| decoder.dimensions()).map(|(width, height)| u64::from(width) * u64::from(height))
}

/// The pixels, turned as the file says.
pub(super) fn decode(bytes: &[u8], format: ImageFormat) -> Result<(DynamicImage, Orientation), Refused> {
    let mut decoder = open(bytes, format)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut pixels = DynamicImage::from_decoder(decoder).map_err(refuse)?;
    pixels.apply_orientation(orientation);
    Ok((pixels, orientation))
}

fn refuse(error: ImageError) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::TooLarge,
        error => Refused::Damaged(error.to_string()),
    }
}

/// Reads the head of a file, and refuses what has too many pixels.
fn open(bytes: &[u8], format: ImageFormat) -> Result<impl ImageDecoder + '_, Refused> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let decoder = reader.into_decoder().map_err(refuse)?;
    let (width, height) = decoder.dimensions();
    // Not every decoder keeps to the limits by itself; and whatever it decodes to, it becomes red, green, blue and opacity.
    let pixels = u64::from(width) * u64::from(height);
    if width.max(height) > MAX_SIDE || decoder.total_bytes() > MAX_DECODED || pixels * 4 > MAX_DECODED {
        return Err(Refused::TooLarge);
    }
    if width == 0 || height == 0 {
        return Err(Refused::Damaged("0 x 0".to_owned()));
    }
    Ok(decoder)
}

/// Whether the marker EOI comes after the first scan (ISO 10918-1, B.1.1.3): the decoder fills what is cut off with grey.
///
/// In a scan a byte 0xFF is followed by 0, so that no marker stands there by chance.
fn reaches_its_end(bytes: &[u8]) -> bool {
    let mut at = 2;
    while let Some(&[0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        // Any number of 0xFF may fill the space before a marker (B.1.1.2).
        if marker == 0xFF {
            at += 1;
            continue;
        }
        at += 2 + usize::from(u16::from_be_bytes([high, low]));
        if marker == 0xDA {
            break;
        }
    }
    bytes.get(at..).is_some_and(|scan| memchr::memmem::find(scan, &[0xFF, 0xD9]).is_some())
}

/// Whether PDF can hold the file as it is: baseline or progressive, 8 bit, gray or YCbCr (ISO 32000-1, 7.4.8).
fn is_plain_jpeg(bytes: &[u8]) -> bool {
    let mut at = 2;
    let mut adobe_rgb = false;
    while let Some(&[0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        let length = usize::from(u16::from_be_bytes([high, low]));
        let Some(body) = bytes.get(at + 4..at + 2 + length.max(2)) else { return false };
        match marker {
            // SOF0, SOF1 and SOF2: precision, height, width, number of components.
            0xC0..=0xC2 => {
                let components = body.get(5).copied();
                return body.first() == Some(&8) && (components == Some(1) || components == Some(3) && !adobe_rgb);
            }
            // APP14 "Adobe": its last byte 0 says that three components are RGB.
            0xEE if body.starts_with(b"Adobe") => adobe_rgb = body.get(11) == Some(&0),
            0xC3..=0xCF if marker != 0xC4 && marker != 0xC8 && marker != 0xCC => return false,
            0xDA | 0xD9 => return false,
            _ => {}
        }
        at += 2 + length;
    }
    false
}

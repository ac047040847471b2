//! The pixels of a raster image, decoded once more for whoever writes them: a library may have more pictures than memory holds pixels.

use super::picture::Raster;
use super::raster::{decode, format_of};

/// Pixels, top row first.
#[derive(Debug)]
pub(crate) struct Pixels {
    /// Three bytes (red, green, blue) a pixel, sRGB.
    pub(crate) rgb: Vec<u8>,
    /// One byte a pixel, where not all are opaque.
    pub(crate) alpha: Option<Vec<u8>>,
}

impl Raster {
    /// Its pixels; none if the file is not the one that was read.
    pub(crate) fn pixels(&self) -> Option<Pixels> {
        let (pixels, _) = decode(&self.file, format_of(&self.file)?).ok()?;
        if !self.is_transparent {
            return Some(Pixels { rgb: pixels.into_rgb8().into_raw(), alpha: None });
        }
        let rgba = pixels.into_rgba8();
        let alpha = rgba.pixels().map(|pixel| pixel.0[3]).collect();
        Some(Pixels { rgb: rgba.pixels().flat_map(|pixel| [pixel.0[0], pixel.0[1], pixel.0[2]]).collect(), alpha: Some(alpha) })
    }
}

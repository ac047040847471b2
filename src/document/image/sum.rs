//! What all pictures of a library come to together.
//!
//! A few thousand bytes can be a picture of thirty million pixels, and each has to be decoded to know that it can be. So they are counted by their
//! heads before any is, in the order of their paths: the same pictures are left out whichever is wanted first.

use std::collections::BTreeSet;
use std::path::Path;

use crate::library::Library;

use super::picture::MAX_RASTER;
use super::{guard, raster, vector};

/// The most pixels of all pictures of a library together: thirty of the largest, or some hundred photographs.
pub(crate) const MOST: u64 = 1_000_000_000;

/// An element of an SVG takes as long as so many pixels, and is kept.
const ELEMENT: u64 = 2_000;

/// Those of the pictures, in this order, that are more than a library may have together.
pub(crate) fn beyond<'p>(library: &Library, paths: impl Iterator<Item = &'p str>) -> BTreeSet<&'p str> {
    let mut left = MOST;
    let mut fits = |path: &str| match left.checked_sub(size_of(library, path)) {
        Some(rest) => {
            left = rest;
            true
        }
        None => false,
    };
    paths.filter(|path| !fits(path)).collect()
}

/// What a picture comes to; nothing if it cannot be read or is refused, which is told where it is wanted.
fn size_of(library: &Library, path: &str) -> u64 {
    let Ok(bytes) = library.read_bytes(Path::new(path), MAX_RASTER) else { return 0 };
    match raster::format_of(&bytes) {
        Some(format) => raster::count(&bytes, format).unwrap_or(0),
        None => vector::text_of(&bytes).and_then(guard::count).map_or(0, |elements| elements * ELEMENT),
    }
}

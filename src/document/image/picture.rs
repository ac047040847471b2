//! What a picture is once it is read, and why one cannot be.

use crate::color::Color;

/// The largest picture file that is read, in bytes; an SVG may have [`MAX_SVG`].
pub(crate) const MAX_RASTER: u64 = 32 << 20;
/// The largest SVG that is read, in bytes.
pub(crate) const MAX_SVG: usize = 1 << 20;
/// Points in a CSS pixel, of SVG coordinates and of raster images without a size of their own.
pub(super) const POINTS_PER_PIXEL: f32 = 0.75;

/// A picture, ready to be painted.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Path relative to the root of the library.
    pub path: String,
    /// Natural width in points.
    pub width: f32,
    /// Natural height in points.
    pub height: f32,
    /// What it is made of.
    #[doc(hidden)]
    pub kind: PictureKind,
}

/// What a picture is made of.
#[derive(Clone, Debug)]
pub enum PictureKind {
    /// Paths, in points from the top left corner.
    Vector(Vec<PathItem>),
    /// Pixels.
    Raster(Raster),
}

/// A PNG or JPEG. It is kept as the file it is, which is small: pixels are there only while somebody looks at them.
#[derive(Clone, Debug)]
pub struct Raster {
    /// Columns.
    pub width: u32,
    /// Rows.
    pub height: u32,
    /// Whether some pixel is not opaque.
    pub is_transparent: bool,
    /// The file.
    pub file: Vec<u8>,
    /// What PDF can do with the file.
    pub held: Held,
}

/// What PDF can do with the file of a raster image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    /// It holds the file as it is: a JPEG that is baseline or progressive, of 8 bit, gray or YCbCr.
    File,
    /// It holds the pixels.
    Pixels,
}

/// A path with fill and stroke.
#[derive(Clone, Debug, PartialEq)]
pub struct PathItem {
    /// Its segments.
    pub segments: Vec<Segment>,
    /// Fill.
    pub fill: Option<Color>,
    /// Which points are inside.
    pub rule: FillRule,
    /// Stroke.
    pub stroke: Option<Stroke>,
    /// 0 (nothing) to 1 (opaque).
    pub opacity: f32,
}

/// Which points are inside a path.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(missing_docs, reason = "the usual two")]
pub enum FillRule {
    #[default]
    NonZero,
    EvenOdd,
}

/// A segment of a path; coordinates in points, y downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
#[expect(missing_docs, reason = "the usual four")]
pub enum Segment {
    Move(f32, f32),
    Line(f32, f32),
    Cubic(f32, f32, f32, f32, f32, f32),
    Close,
}

/// How a path is stroked.
#[derive(Clone, Debug, PartialEq)]
pub struct Stroke {
    /// Its colour.
    pub color: Color,
    /// Its width in points.
    pub width: f32,
    /// Whether its ends and joins are round.
    pub round: Roundness,
    /// Lengths of dashes and gaps; empty for a solid line.
    pub dashes: Vec<f32>,
}

/// Shape of line ends and joins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Roundness {
    /// Butt ends, mitre joins.
    #[default]
    Sharp,
    /// Round ends and joins.
    Round,
}

/// Why a picture cannot be used: a variant of the message `invalid-image`, or words in it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// Too large in one of the measures of this module.
    TooLarge,
    /// Neither SVG nor PNG nor JPEG.
    UnknownKind,
    /// Compressed SVG.
    Compressed,
    /// A reference to another file, or an XML entity.
    External,
    /// An element or property that is not drawn.
    Feature(String),
    /// A part of a file.
    CutOff,
    /// Not what it claims to be.
    Damaged(String),
    /// Words in the picture.
    Text(String),
}

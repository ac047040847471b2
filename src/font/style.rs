//! Style: what tells the faces of a family apart.

/// Weight of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the two weights that are embedded")]
pub enum Weight {
    Regular,
    Bold,
}

/// Slant of a face. Scripts without italics take bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "CSS font-style")]
pub enum Slant {
    Upright,
    Italic,
}

//! Style: what tells the faces of a family apart.

/// Weight of a face.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    Regular,
    Bold,
}

impl Weight {
    /// Its name in the table of faces.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Bold => "bold",
        }
    }
}

/// Slant of a face. Scripts without italics take bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slant {
    Upright,
    Italic,
}

impl Slant {
    /// Its name in the table of faces.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Upright => "upright",
            Self::Italic => "italic",
        }
    }
}

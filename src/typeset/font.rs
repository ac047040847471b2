//! Fonts: the faces embedded in the binary, those of a library, and which character each can show.

/// Index of a face in its [`FontSet`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontId(pub u16);

/// The faces a document is set in, shared by all documents and threads.
#[derive(Debug, Default)]
pub struct FontSet {
    faces: Vec<Face>,
}

/// A face: one style of a family.
#[derive(Debug)]
pub struct Face {
    /// Family name, such as `Noto Sans`.
    pub family: String,
    /// PostScript name, such as `NotoSans-Bold`.
    pub post_script_name: String,
    /// The font file.
    pub data: std::borrow::Cow<'static, [u8]>,
}

impl FontSet {
    /// The face of an id.
    pub fn face(&self, id: FontId) -> &Face {
        &self.faces[usize::from(id.0)]
    }
}

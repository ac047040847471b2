//! Parts: what a document has beside its strips, and what strips name by number.

use crate::typeset::galley::frame::Frame;
use crate::typeset::galley::strip::{FrameId, Galley, TableId};
use crate::typeset::galley::tree::Tree;

/// What a document has beside its strips.
#[derive(Debug)]
pub(crate) struct Parts {
    /// The structure.
    pub(crate) tree: Tree,
    /// Boxes.
    pub(crate) frames: Vec<Frame>,
    /// Heads of tables, as they are repeated.
    pub(crate) heads: Vec<Galley>,
    /// Notes at the foot; one that stands in the text, because it is too long for a foot, has no strips here.
    pub(crate) notes: Vec<Galley>,
}

impl Parts {
    /// Those of an empty document.
    pub(crate) fn new() -> Self {
        Self { tree: Tree::new(), frames: Vec::new(), heads: Vec::new(), notes: Vec::new() }
    }

    /// Adds a box; strips join it by `frame`.
    pub(crate) fn open(&mut self, frame: Frame) -> FrameId {
        self.frames.push(frame);
        FrameId(u32::try_from(self.frames.len() - 1).expect("fewer boxes than bytes"))
    }

    /// Adds a head to repeat.
    pub(crate) fn head(&mut self, head: Galley) -> TableId {
        self.heads.push(head);
        TableId(u32::try_from(self.heads.len() - 1).expect("fewer tables than bytes"))
    }
}

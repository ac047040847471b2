//! Parts: what a document has beside its strips, and what strips name by number.

use std::ops::Range;

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
    /// Figures that may stand elsewhere in their section.
    pub(crate) movable: Vec<Movable>,
    /// Notes at the foot.
    pub(crate) notes: Vec<Galley>,
}

/// A figure that may stand elsewhere in its section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Movable {
    /// Its strips, with the space above it.
    pub(crate) strips: Range<usize>,
    /// The strips before which it may stand, ascending: where other blocks of its section begin, and where the section ends.
    pub(crate) stops: Vec<usize>,
}

impl Parts {
    /// Those of an empty document.
    pub(crate) fn new() -> Self {
        Self { tree: Tree::new(), frames: Vec::new(), heads: Vec::new(), movable: Vec::new(), notes: Vec::new() }
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

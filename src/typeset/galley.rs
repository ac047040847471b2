//! The galley: a document as strips one below the other, with what is drawn in them and what it means.

pub(crate) mod drawing;
pub(crate) mod frame;
pub(crate) mod keep;
pub(crate) mod strip;
pub(crate) mod tree;

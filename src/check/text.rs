//! The texts as the rules see them: the view of a resource, the walk past all its texts, the walk over the prose of one.

pub(crate) mod prose;
pub(crate) mod view;
pub(crate) mod walk;

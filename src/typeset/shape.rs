//! Shaping: runs of one face, script, direction and language become positioned glyphs.

/// Shape plans of a face, by script, direction and language.
#[derive(Default)]
pub(crate) struct PlanCache {}

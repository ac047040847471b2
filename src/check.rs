//! Checks.
use crate::diagnostic::{Diagnostic, Level};
use crate::translation::Coverage;

/// What a run of the checks found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings that are shown, in the order of path, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// How much of each resource each locale has.
    pub coverage: Coverage,
}

impl Report {
    /// How many findings are at `deny` and how many at `warn`.
    pub fn counts(&self) -> (usize, usize) {
        let of = |level| self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
        (of(Level::Deny), of(Level::Warn))
    }
}

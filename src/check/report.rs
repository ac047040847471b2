//! What a run of the checks says.

use crate::diagnostic::{Diagnostic, Level};
use crate::source::Location;
use crate::translation::Coverage;

/// What a run of the checks found.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// The findings that are shown: those without a place, of the files above the texts, of the source, of translations; each in the
    /// order of path, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// The findings that a comment has set aside, in the same order; they are none of those that are shown.
    pub suppressed: Vec<Suppressed>,
    /// How many documents were looked at.
    pub documents: usize,
    /// How many locales were looked at, the source among them.
    pub locales: usize,
    /// How much of each resource each locale has.
    pub coverage: Coverage,
}

/// A finding that somebody has set aside.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Suppressed {
    /// The finding, with the level that it would have.
    pub finding: Diagnostic,
    /// Why it was set aside.
    pub why: String,
    /// Where the comment says so.
    pub at: Location,
}

impl Report {
    /// How many findings are at `deny` and how many at `warn`.
    pub fn counts(&self) -> (usize, usize) {
        let of = |level| self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
        (of(Level::Deny), of(Level::Warn))
    }

    /// Whether nothing is at `deny`.
    pub fn is_clean(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.level != Level::Deny)
    }
}

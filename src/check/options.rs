//! What a run of the checks is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::fluent::Locale;
use crate::font::FontSet;

use super::baseline::Baseline;

/// What a run is asked to look at.
#[derive(Default)]
pub struct Options<'o> {
    /// The day facts are as old as; without one, no fact is stale.
    pub today: Option<Date>,
    /// Levels set on the command line; they override those of the manifest.
    pub levels: BTreeMap<Code, Level>,
    /// Percent that must be complete, by locale; overrides the manifest.
    pub require: BTreeMap<Locale, f64>,
    /// The target locales to look at; all if empty.
    pub locales: Vec<Locale>,
    /// The resources to look at, by name; all if empty.
    pub documents: Vec<String>,
    /// Findings that are known and no longer told.
    pub baseline: Option<&'o Baseline>,
    /// Only findings on these messages, by resource name and id: those changed since a revision. Findings on files stay.
    pub only: Option<&'o BTreeSet<(String, String)>>,
    /// The fonts of the library; without them no glyph is missing.
    pub fonts: Option<&'o Arc<FontSet>>,
    /// How far the library is looked at.
    pub extent: Extent,
    /// What was found on the way here, such as fonts that cannot be used; told with the rest.
    pub found: Vec<Diagnostic>,
}

impl Options<'_> {
    /// Whether a document, or a resource of that name, is to be looked at.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.documents.is_empty() || self.documents.iter().any(|document| document == name)
    }
}

/// How far a library is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Extent {
    /// Texts, and what composing makes of them.
    #[default]
    Texts,
    /// Also the pages of every document in every edition it is made for: lines that do not fit, and what else only pages show.
    /// It needs [`Options::fonts`].
    Pages,
}

//! What a run of the checks is asked.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::library::manifest::Requirement;

use super::baseline::Baseline;

/// What a run is asked to look at: everything, until one of its methods says otherwise.
///
/// ```
/// use lotse::check::Options;
///
/// let options = Options::default().today("2026-11-20".parse()?).documents(["guide"]);
/// # Ok::<(), lotse::date::NoDate>(())
/// ```
#[derive(Default)]
#[non_exhaustive]
pub struct Options<'o> {
    /// The day facts are as old as; without one, no fact is stale.
    pub today: Option<Date>,
    /// Levels set on the command line; they override those of the manifest.
    pub levels: BTreeMap<Code, Level>,
    /// How complete locales must be; overrides the manifest.
    pub require: BTreeMap<Locale, Requirement>,
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
    /// Whether findings that comments set aside are told with the rest.
    pub no_ignores: bool,
    /// What was found on the way here, such as fonts that cannot be used; told with the rest.
    pub found: Vec<Diagnostic>,
    /// Whether what is told once for a whole script is told of each message instead.
    pub(crate) apart: bool,
}

impl<'o> Options<'o> {
    /// Sets the day facts are as old as.
    pub fn today(mut self, today: Date) -> Self {
        self.today = Some(today);
        self
    }

    /// Sets the level of a finding, whatever the manifest says.
    pub fn level(mut self, code: Code, level: Level) -> Self {
        self.levels.insert(code, level);
        self
    }

    /// Requires that a locale is so complete, whatever the manifest says.
    pub fn require(mut self, locale: Locale, required: Requirement) -> Self {
        self.require.insert(locale, required);
        self
    }

    /// Looks only at these target locales.
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Self {
        self.locales.extend(locales);
        self
    }

    /// Looks only at these resources.
    pub fn documents(mut self, documents: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.documents.extend(documents.into_iter().map(Into::into));
        self
    }

    /// Tells no finding that a baseline knows.
    pub fn baseline(mut self, baseline: &'o Baseline) -> Self {
        self.baseline = Some(baseline);
        self
    }

    /// Tells only findings on these messages, by resource name and id; findings on files stay.
    pub fn only(mut self, messages: &'o BTreeSet<(String, String)>) -> Self {
        self.only = Some(messages);
        self
    }

    /// Tells the findings that comments set aside with the rest.
    pub fn no_ignores(mut self) -> Self {
        self.no_ignores = true;
        self
    }

    /// Asks these fonts for every character.
    pub fn fonts(mut self, fonts: &'o Arc<FontSet>) -> Self {
        self.fonts = Some(fonts);
        self
    }

    /// Sets how far the library is looked at.
    pub fn extent(mut self, extent: Extent) -> Self {
        self.extent = extent;
        self
    }

    /// Tells what was found on the way here with the rest, such as fonts that cannot be used.
    pub fn found(mut self, found: impl IntoIterator<Item = Diagnostic>) -> Self {
        self.found.extend(found);
        self
    }

    /// Whether a document, or a resource of that name, is to be looked at.
    pub(crate) fn wants(&self, name: &str) -> bool {
        self.documents.is_empty() || self.documents.iter().any(|document| document == name)
    }
}

/// How far a library is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Extent {
    /// Texts, and what composing makes of them.
    #[default]
    Texts,
    /// Also the pages of every document in every edition it is made for: lines that do not fit, and what else only pages show.
    /// It needs [`Options::fonts`], and the feature `render`.
    #[cfg(feature = "render")]
    Pages,
}

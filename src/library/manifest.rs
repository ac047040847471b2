//! The manifest `lotse.toml`: what cannot be found by looking at the folder.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::language::{Language, Locale, Settings};
use crate::source::Location;
use crate::state::State;

mod edition;
mod look;
mod read;
pub(crate) use edition::POINTS_PER_MM;
pub use edition::{Align, CoverSheet, Edition, Hyphenation, Imposition, Margins, Opens, PageSize, Sentences};
pub use look::Look;

/// How complete a locale must be.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub struct Requirement {
    /// Percent of the messages of the source.
    pub percent: f64,
    /// The lowest state that counts.
    pub least: State,
}

impl Requirement {
    /// So many percent, from 0 to 100, in that state or a higher one.
    pub const fn new(percent: f64, least: State) -> Self {
        Self { percent, least }
    }

    /// The state that counts where none is named: somebody, or a machine, has said that the translation is made.
    pub const LEAST: State = State::Machine;
}

/// What `lotse.toml` says.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Manifest {
    /// The language the text is written in.
    pub source: Locale,
    /// All locales in the order of the manifest, the source among them.
    pub locales: Vec<Locale>,
    /// Days after which a fact must be checked again; none for never.
    pub max_age_days: Option<u32>,
    /// So many days before a fact ceases to hold it is a finding.
    pub horizon_days: u32,
    /// Whether comments may also set aside findings at `deny` on structure, files and references.
    pub ignores_deny: bool,
    /// Levels of findings, where they are not the default.
    pub levels: BTreeMap<Code, Level>,
    /// How complete locales must be.
    pub require: BTreeMap<Locale, Requirement>,
    /// Settings of single locales: sections `[locale.<tag>]`.
    pub(crate) locale: BTreeMap<Locale, Settings>,
    /// Findings on keys that name a language which the library does not have: it opens all the same.
    pub(crate) absent: Vec<Diagnostic>,
    /// Colours, logo and fonts.
    pub look: Look,
    /// Where the logo is named.
    pub(crate) logo_at: Option<Location>,
    /// Where each font is named.
    pub(crate) fonts_at: Vec<Location>,
    /// Editions by name: the built-in ones as the manifest changes them, and its own.
    pub editions: BTreeMap<String, Edition>,
}

impl Manifest {
    /// The level of a finding, here or by default.
    pub fn level(&self, code: Code) -> Level {
        let set = self.levels.get(&code).filter(|_| !code.answers_to_no_level());
        set.copied().unwrap_or_else(|| code.default_level())
    }

    /// What is known of the language of a locale, with what is decided here.
    #[doc(hidden)]
    pub fn language(&self, locale: &Locale) -> Language {
        self.locale.get(locale).map_or_else(|| Language::of(locale), |settings| Language::with(locale, settings))
    }
}

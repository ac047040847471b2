//! The manifest `lotse.toml`: what cannot be found by looking at the folder.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Level};
use crate::language::{Language, Locale, Settings};
use crate::source::Location;

mod edition;
mod look;
mod read;
pub(crate) use edition::POINTS_PER_MM;
pub use edition::{Align, Edition, Hyphenation, Imposition, Margins, PageSize, Sentences};
pub use look::Look;

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
    /// Levels of findings, where they are not the default.
    pub levels: BTreeMap<Code, Level>,
    /// Percent of the messages that must be complete, by locale.
    pub require: BTreeMap<Locale, f64>,
    /// Settings of single locales: sections `[locale.<tag>]`.
    pub(crate) locale: BTreeMap<Locale, Settings>,
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

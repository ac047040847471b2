//! The manifest `lotse.toml`: what cannot be found by looking at the folder.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::fluent::Locale;
use crate::source::{Location, Source};

mod edition;
mod look;
mod read;
pub use edition::{Align, Edition, Hyphenation, Imposition, Margins, POINTS_PER_MM, PageSize, Sentences};
pub use look::Look;

/// What `lotse.toml` says.
#[derive(Clone, Debug)]
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
    /// Settings of single locales.
    pub locale: BTreeMap<Locale, LocaleSettings>,
    /// Colours, logo and fonts.
    pub look: Look,
    /// Where the logo is named.
    pub logo_at: Option<Location>,
    /// Where each font is named.
    pub fonts_at: Vec<Location>,
    /// Editions by name: the built-in ones as the manifest changes them, and its own.
    pub editions: BTreeMap<String, Edition>,
}

/// Settings of a locale: section `[locale.<tag>]`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LocaleSettings {
    /// Tag of the CLDR data to use, such as `ku` for `kmr`.
    pub cldr: Option<String>,
    /// Numbering system (`latn`, `arab`, `arabext`, …), where it is not `latn`.
    pub digits: Option<String>,
    /// Name of the language in itself, where CLDR has none or another.
    pub name: Option<String>,
    /// Language whose hyphenation patterns are used.
    pub hyphenation: Option<String>,
}

impl Manifest {
    /// Reads `lotse.toml`. `found` are the locales that have a folder, for a manifest that does not list them.
    ///
    /// What is wrong costs only itself and is told beside the manifest; a manifest with findings is not fit to work with.
    pub fn parse(source: &Arc<Source>, found: &[Locale]) -> (Self, Vec<Diagnostic>) {
        read::manifest(source, found)
    }

    /// The level of a finding, here or by default.
    pub fn level(&self, code: Code) -> Level {
        self.levels.get(&code).copied().unwrap_or_else(|| code.default_level())
    }

    /// The settings of a locale.
    pub fn settings(&self, locale: &Locale) -> LocaleSettings {
        self.locale.get(locale).cloned().unwrap_or_default()
    }
}

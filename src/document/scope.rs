//! Which resources are meant for which locales, and what each document names.

use std::collections::{BTreeMap, BTreeSet};

use crate::date::Date;
use crate::document::content::Content;
use crate::document::outline::Outline;
use crate::fluent::Locale;

/// What the outlines of a library say, without their blocks: all that translation has to know of documents.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The documents by name.
    pub(crate) documents: BTreeMap<String, Document>,
}

/// What one outline says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    /// The locales it is meant for; none for all of the library.
    pub locales: Option<Vec<Locale>>,
    /// The messages it names.
    pub messages: BTreeSet<String>,
    /// The facts and contacts it names.
    pub names: BTreeSet<String>,
}

impl Document {
    /// What an outline says.
    pub(crate) fn of(outline: &Outline) -> Self {
        let messages = outline.messages().into_iter().map(|name| name.text.clone()).collect();
        let names = outline.names().map(|name| name.text.clone()).collect();
        Self { locales: outline.locales.clone(), messages, names }
    }
}

impl Scope {
    /// What the outlines of a library say.
    pub fn of(content: &Content) -> Self {
        let documents = content.outlines.iter().map(|(name, outline)| (name.clone(), Document::of(outline)));
        Self { documents: documents.collect() }
    }

    /// Whether a resource is meant for a locale: those of documents as their outline says, all others for every locale.
    pub(crate) fn is_meant_for(&self, resource: &str, locale: &Locale) -> bool {
        let locales = self.documents.get(resource).and_then(|document| document.locales.as_ref());
        locales.is_none_or(|locales| locales.contains(locale))
    }
}

/// How far the translation of a document is: counts of its messages by state.
///
/// The imprint says the least of them: one passage that only a machine has translated makes it a machine translation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct TranslationState {
    /// Made by a machine, read by nobody.
    pub machine: usize,
    /// A draft, or not confirmed.
    pub draft: usize,
    /// Made by a person.
    pub translated: usize,
    /// Read by a second person.
    pub reviewed: usize,
    /// The source has changed since.
    pub outdated: usize,
    /// Who read it last.
    pub by: Option<String>,
    /// When.
    pub on: Option<Date>,
}

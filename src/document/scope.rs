//! Which resources are meant for which locales, and which messages each document names.

use std::collections::{BTreeMap, BTreeSet};

use crate::document::content::Content;
use crate::document::outline::Outline;
use crate::fluent::Locale;

/// What the outlines of a library say that concerns translation.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// The documents by name.
    pub documents: BTreeMap<String, Document>,
}

/// What one outline says.
#[derive(Clone, Debug, Default)]
pub struct Document {
    /// The locales it is meant for; none for all of the library.
    pub locales: Option<Vec<Locale>>,
    /// The messages it names.
    pub messages: BTreeSet<String>,
}

impl Scope {
    /// What the outlines of a library say.
    pub fn of(content: &Content) -> Self {
        let document = |(name, outline): (&String, &Outline)| {
            let messages = outline.messages().into_iter().map(|name| name.text.clone()).collect();
            (name.clone(), Document { locales: outline.locales.clone(), messages })
        };
        Self { documents: content.outlines.iter().map(document).collect() }
    }

    /// Whether a resource is meant for a locale: those of documents as their outline says, all others for every locale.
    pub fn is_meant_for(&self, resource: &str, locale: &Locale) -> bool {
        let locales = self.documents.get(resource).and_then(|document| document.locales.as_ref());
        locales.is_none_or(|locales| locales.contains(locale))
    }
}

//! Which resources are meant for which locales, and which messages each document prints.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::Locale;

/// What outlines say that concerns translation. Outlines themselves belong to documents; [`crate::check::scope`] makes this of them.
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
    /// Whether a resource is meant for a locale: those of documents as their outline says, all others for every locale.
    pub fn is_meant_for(&self, resource: &str, locale: &Locale) -> bool {
        let locales = self.documents.get(resource).and_then(|document| document.locales.as_ref());
        locales.is_none_or(|locales| locales.contains(locale))
    }
}

//! Resolution: messages of a locale become text, through `fluent-bundle`, with CLDR formatting and plural categories by ICU4X.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::fluent::format::Value;
use crate::fluent::{Locale, Resource};

/// Stands in resolved text for the `<` of a tag that was written in a pattern; a `<` from a value stays `<`.
pub const TAG_OPEN: char = '\u{FDD0}';

/// The messages of one locale, ready to be resolved.
pub struct Bundle {
    locale: Locale,
}

impl Bundle {
    /// Joins `resources` of `locale`; `values` are the variables every message sees.
    pub fn new(locale: &Locale, _resources: &[&Resource], _values: &BTreeMap<String, Value>) -> Self {
        Self { locale: locale.clone() }
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Whether there is a value (or that attribute) for a message.
    pub fn has(&self, _message: &str, _attribute: Option<&str>) -> bool {
        todo!()
    }

    /// Resolves a message's value or one of its attributes. Values of variables stand between U+2068 and U+2069; the `<` of a tag
    /// is [`TAG_OPEN`].
    ///
    /// # Errors
    /// An unknown message, variable, reference or function, a cycle, or an expansion past 64 KiB; without location: the caller knows it.
    pub fn format(&self, _message: &str, _attribute: Option<&str>, _extra: &[(&str, Value)]) -> Result<String, Vec<Diagnostic>> {
        todo!()
    }
}

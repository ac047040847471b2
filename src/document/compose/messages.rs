//! The messages of one locale: what they say, and where they stand.

use rustc_hash::FxHashMap;

use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;
use crate::fluent::format::Value;
use crate::fluent::{Bundle, Locale, Resource};
use crate::library::Library;
use crate::source::Location;

/// Values of a single use of a message.
pub(super) type Extra<'v> = &'v [(&'v str, Value)];

/// The messages a document sees in one locale.
pub(super) struct Messages<'c> {
    /// Ready to be resolved.
    pub(super) bundle: &'c Bundle<'c>,
    /// Where they stand.
    pub(super) resources: &'c [&'c Resource],
    /// Of these the files of the library.
    files: Vec<&'c Resource>,
    /// The messages that are there but broken, each with its file.
    broken: FxHashMap<&'c str, &'c Resource>,
}

impl<'c> Messages<'c> {
    /// Those of a bundle of these resources.
    pub(super) fn new(bundle: &'c Bundle<'c>, resources: &'c [&'c Resource]) -> Self {
        let files = resources.iter().copied().filter(|resource| Library::is_file(resource.source())).collect();
        // Of the files the first that has one.
        let broken = resources.iter().rev().flat_map(|resource| resource.broken().map(move |id| (id, *resource))).collect();
        Self { bundle, resources, files, broken }
    }

    /// The resource in which the entry of a message is there but broken; what is wrong with it is told instead of calling it missing.
    pub(super) fn broken_in(&self, message: &str) -> Option<&'c Resource> {
        self.broken.get(message).copied()
    }

    /// What a message says.
    pub(super) fn resolve(&self, message: &str, attribute: Option<&str>, extra: Extra<'_>) -> Resolved<'c> {
        let words = self.bundle.format(message, attribute, extra);
        Resolved { location: self.locate(message, attribute), words, locale: self.bundle.locale() }
    }

    /// Where a message, or its attribute, stands in the files of the library.
    pub(super) fn locate(&self, message: &str, attribute: Option<&str>) -> Option<Location> {
        let (resource, entry) = self.files.iter().find_map(|resource| Some((resource, resource.get(message)?)))?;
        let attribute = attribute.and_then(|name| entry.attribute(name));
        Some(match attribute {
            Some(attribute) => resource.locate(attribute.id.name),
            None => Location::new(resource.source(), entry.id_span),
        })
    }
}

/// What a message says in a locale.
pub(super) struct Resolved<'c> {
    /// Where the text stands.
    pub(super) location: Option<Location>,
    /// The words, or what stands in their way.
    pub(super) words: Result<String, Vec<Diagnostic>>,
    /// The locale.
    pub(super) locale: &'c Locale,
}

/// A date as the value of a variable.
pub(super) fn date_value(date: impl Into<PartialDate>) -> Value {
    let PartialDate { year, month, day } = date.into();
    Value::Date { year, month, day }
}

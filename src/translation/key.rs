//! Names of messages, resources and locales as people type them, and what they mean in a library.

use std::collections::BTreeSet;
use std::fmt;

use crate::error::{Error, Kind};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::library::nearest::nearest;

/// A message of a library: its resource and id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// Name of the resource: a document, `terms` or `common`.
    pub document: String,
    /// Id of the message, or of the term with its `-`.
    pub id: String,
}

impl Key {
    /// The name as one says it in a document: the id, with its document in front if that is another.
    pub fn seen_from(&self, document: &str) -> String {
        if self.document == document { self.id.clone() } else { self.to_string() }
    }
}

impl fmt::Display for Key {
    /// As it is typed: `document:id`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.document, self.id)
    }
}

/// The target locales, in the order of the manifest.
pub(crate) fn targets(library: &Library) -> impl Iterator<Item = &Locale> {
    library.locales().iter().filter(|locale| *locale != library.source_locale())
}

/// The target locale of a tag.
///
/// # Errors
/// [`Error::Unknown`] if the manifest does not name it; [`Error::SourceLocale`] if it is the source.
pub fn target(library: &Library, tag: &str) -> Result<Locale, Error> {
    let parsed: Option<Locale> = tag.parse().ok();
    if parsed.as_ref() == Some(library.source_locale()) {
        return Err(Error::SourceLocale(tag.to_owned()));
    }
    parsed.filter(|locale| targets(library).any(|target| target == locale)).ok_or_else(|| Error::Unknown {
        kind: Kind::Locale,
        name: tag.to_owned(),
        known: targets(library).map(ToString::to_string).collect(),
    })
}

/// Checks that the source has a resource.
///
/// # Errors
/// [`Error::Unknown`] with those it has.
pub fn known_resource(library: &Library, name: &str) -> Result<(), Error> {
    let known = library.source_names();
    if known.contains(name) {
        return Ok(());
    }
    let known = known.into_iter().map(str::to_owned).collect();
    Err(Error::Unknown { kind: Kind::Document, name: name.to_owned(), known })
}

/// The messages meant by names as people type them: an id, or `resource:id` where several resources have it.
///
/// Without a resource in the name only `document` is searched, if one is given; a name may mean messages of several resources.
///
/// # Errors
/// [`Error::Unknown`] for a name that means nothing.
pub fn resolve(library: &Library, names: &[String], document: Option<&str>) -> Result<Vec<Key>, Error> {
    let names_of = |name| library.source_resources(name).into_iter().map(move |resource| (name, resource));
    let sources: Vec<(&str, &Resource)> = library.source_names().into_iter().flat_map(names_of).collect();
    let (mut keys, mut seen) = (Vec::new(), BTreeSet::new());
    for name in names {
        let (in_document, id) = match name.split_once(':') {
            Some((document, id)) => (Some(document), id),
            None => (document, name.as_str()),
        };
        // `id.attribute` means the message.
        let id = id.split('.').next().unwrap_or(id);
        let mut is_known = false;
        for (resource_name, resource) in &sources {
            let key = || Key { document: (*resource_name).to_owned(), id: id.to_owned() };
            let is_meant = in_document.is_none_or(|document| document == *resource_name) && resource.get(id).is_some();
            // Page furniture that a library says otherwise is the same message.
            is_known |= is_meant;
            if is_meant && seen.insert(key()) {
                keys.push(key());
            }
        }
        if !is_known {
            let all = sources.iter().flat_map(|(_, resource)| resource.entries().map(|entry| entry.id));
            let mut all: Vec<&str> = all.collect();
            all.sort_unstable();
            let near = nearest(id, all);
            let known = near.into_iter().map(str::to_owned).collect();
            return Err(Error::Unknown { kind: Kind::Message, name: name.clone(), known });
        }
    }
    Ok(keys)
}

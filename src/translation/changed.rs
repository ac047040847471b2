//! What has changed since a revision.

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::error::Error;
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::library::git::Revision;
use crate::source::Source;

use super::fold::Fingerprint;
use super::key::Key;

/// What of the source has changed since a revision of git.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Since {
    /// Messages that say something else now.
    pub changed: Vec<Key>,
    /// Messages that were not there then.
    pub new: Vec<Key>,
    /// Messages that are gone.
    pub gone: Vec<Key>,
}

impl Since {
    /// Compares the source with a revision; layout and comments are no change.
    ///
    /// # Errors
    /// Those of [`Revision`].
    pub fn of(library: &Library, revision: &str) -> Result<Self, Error> {
        let revision = Revision::find(library.root(), revision)?;
        let source = library.source_locale();
        // A file that is gone cannot be listed by its name today.
        let former = revision.resource_names(source)?;
        let names: BTreeSet<&str> = former.iter().map(String::as_str).chain(library.resource_names(source)).collect();
        let paths: Vec<PathBuf> = names.iter().map(|name| Library::resource_path(source, name)).collect();
        let former = revision.texts(&paths)?;
        let mut since = Self::default();
        for (name, path) in names.into_iter().zip(&paths) {
            let parse = |text: &str| Resource::parse(Source::new(path, text));
            let former = parse(former.get(path.as_path()).map_or("", String::as_str));
            let today = library.parse(source, name).unwrap_or_else(|| parse(""));
            let key = |id: &str| Key { document: name.to_owned(), id: id.to_owned() };
            for (id, became) in compared(&former, &today) {
                let list = match became {
                    Became::Changed => &mut since.changed,
                    Became::New => &mut since.new,
                    Became::Gone => &mut since.gone,
                };
                list.push(key(id));
            }
        }
        Ok(since)
    }
}

/// What became of a message.
enum Became {
    Changed,
    New,
    Gone,
}

/// The messages that differ between two states of a file: those of today in their order, then those that are gone.
fn compared<'r>(former: &'r Resource, today: &'r Resource) -> Vec<(&'r str, Became)> {
    let here = today.entries().filter_map(|entry| match former.get(entry.id) {
        None => Some((entry.id, Became::New)),
        Some(was) if Fingerprint::of(&was) != Fingerprint::of(&entry) => Some((entry.id, Became::Changed)),
        Some(_) => None,
    });
    let gone = former.entries().filter(|entry| today.get(entry.id).is_none()).map(|entry| (entry.id, Became::Gone));
    here.chain(gone).collect()
}

/// The messages, by resource and id, that differ between the library and a revision of git, in whatever locale.
///
/// # Errors
/// Those of [`Revision`].
pub fn changed_since(library: &Library, revision: &str) -> Result<BTreeSet<(String, String)>, Error> {
    let revision = Revision::find(library.root(), revision)?;
    // A file that is gone has changed as well; in whatever locale, it is named as in the source.
    let names = |locale| library.resource_names(locale).chain(library.resource_names(library.source_locale()));
    let files: BTreeSet<(&Locale, &str)> =
        library.locales().iter().flat_map(|locale| names(locale).map(move |name| (locale, name))).collect();
    let paths: Vec<PathBuf> = files.iter().map(|(locale, name)| Library::resource_path(locale, name)).collect();
    let former = revision.texts(&paths)?;
    let mut changed = BTreeSet::new();
    for ((locale, name), path) in files.into_iter().zip(&paths) {
        let former = former.get(path.as_path()).map_or("", String::as_str);
        if library.text(locale, name).is_some_and(|source| source.text() == former) {
            continue;
        }
        let of_text = |text: &str| Resource::parse(Source::new(path, text));
        let (resource, former) = (library.parse(locale, name).unwrap_or_else(|| of_text("")), of_text(former));
        changed.extend(compared(&former, &resource).into_iter().map(|(id, _)| (name.to_owned(), id.to_owned())));
    }
    Ok(changed)
}

//! A library of documents: a manifest, outlines, facts and Fluent resources, in a folder or in memory.
//!
//! [`Library::open`] and [`Library::from_files`] read it whole: files are found by convention, read with caps, never through a link, on all cores. A file that
//! cannot be read is a finding of [`Library::diagnostics`]; nothing is skipped in silence. What is wrong *inside* a Fluent file is
//! told by its [`Resource::diagnostics`].
//!
//! Texts are held, syntax trees are not: a tree is three times as large as its text, and most commands look at each once. So a
//! Fluent file is parsed when it is asked for: [`Library::resource`] keeps the tree, [`Library::parse`] gives it away.
//!
//! ```
//! use lotse::library::Library;
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let german = library.source_locale();
//! for document in library.documents() {
//!     assert!(library.resource(german, document).is_some(), "{document} has German texts");
//! }
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Code, Diagnostic};
use crate::error::{Action, Error, Kind};
use crate::fluent::{Locale, Resource};
use crate::source::{Location, Source, Span};

mod contents;
pub(crate) mod create;
pub(crate) mod discovery;
pub(crate) mod edit;
pub(crate) mod ending;
mod export;
#[cfg(test)]
pub(crate) mod fixture;
pub(crate) mod git;
mod lock;
mod made;
pub mod manifest;
pub(crate) mod name;
pub(crate) mod nearest;
mod needs;
mod place;
mod read;
mod replace;
pub(crate) mod respell;
pub(crate) mod table;
#[cfg(test)]
mod tests;
pub(crate) mod write;

use contents::Search;
use discovery::{MAX_TEXT, Unreadable};
use edit::Edit;
use lock::Lock;
use manifest::{Edition, Manifest};
pub(crate) use name::{BUILT_IN, DOCUMENTS, FURNITURE, LEDGER, LOCALES, MANIFEST, SHARED, TERMS};
pub use needs::Needs;
pub use place::Memory;
use place::Place;

/// A library, read whole.
pub struct Library {
    root: PathBuf,
    place: Place,
    manifest: Manifest,
    documents: BTreeMap<String, Arc<Source>>,
    facts: Option<Arc<Source>>,
    contacts: Option<Arc<Source>>,
    terms: Option<Arc<Source>>,
    resources: BTreeMap<Locale, BTreeMap<String, FluentFile>>,
    /// The page furniture that Lotse knows in each locale, once somebody asked for it.
    furniture: BTreeMap<Locale, OnceLock<Option<Resource>>>,
    diagnostics: Vec<Diagnostic>,
    unread: Vec<Unread>,
    /// Held by whoever opened the library to change it.
    lock: Option<Lock>,
}

/// A file, or a folder with all that is in it, that the library would have if it could be read.
struct Unread {
    meant: PathBuf,
    /// Which of the findings says why it could not.
    at: usize,
}

/// A Fluent file of the library, and its syntax tree once somebody asked for it.
struct FluentFile {
    source: Arc<Source>,
    resource: OnceLock<Resource>,
}

impl FluentFile {
    fn resource(&self) -> &Resource {
        self.resource.get_or_init(|| Resource::parse(Arc::clone(&self.source)))
    }
}

impl Library {
    /// Opens the library that `folder` is in: the nearest folder upwards with a `lotse.toml`.
    ///
    /// # Errors
    /// [`Error::NoLibrary`], and those of [`Self::open`].
    pub fn find(folder: &Path) -> Result<Self, Error> {
        Self::open(&Self::root_of(folder)?)
    }

    /// The same library, to change it: nobody else does as long as this one is there, and what is read of it is what will be changed. `doing` is a
    /// word of small letters, for those who wait.
    ///
    /// # Errors
    /// [`Error::Locked`] if somebody else still changes it after ten seconds; [`Error::Io`] where its folder cannot be written;
    /// [`Error::NoLibrary`], and those of [`Self::open`].
    pub fn find_to_change(folder: &Path, doing: &str) -> Result<Self, Error> {
        let root = Self::root_of(folder)?;
        // Before anything is read.
        let lock = Lock::take(&root, doing)?;
        Ok(Self { lock: Some(lock), ..Self::open(&root)? })
    }

    /// The same library as it is staged in git for the next commit, whatever stands in the folder.
    ///
    /// # Errors
    /// [`Error::NoLibrary`], those of [`git::staged`], and those of [`Self::open`].
    pub fn find_staged(folder: &Path) -> Result<Self, Error> {
        let root = Self::root_of(folder)?;
        let memory = git::staged(&root)?;
        Self::read_from(Place::Memory(memory), root)
    }

    /// The nearest folder upwards with a `lotse.toml`.
    fn root_of(folder: &Path) -> Result<PathBuf, Error> {
        let start = std::path::absolute(folder).map_err(|source| read_error(folder, source))?;
        let root = start.ancestors().find(|folder| fs::symlink_metadata(folder.join(MANIFEST)).is_ok());
        root.map(Path::to_owned).ok_or_else(|| Error::NoLibrary(start.clone()))
    }

    /// Opens the library in the folder `root`.
    ///
    /// # Errors
    /// [`Error::NoLibrary`] if there is no manifest; [`Error::Invalid`] if there is anything wrong with it, for then nobody knows
    /// what the library should be.
    pub fn open(root: &Path) -> Result<Self, Error> {
        Self::read_from(Place::Folder(root.to_owned()), root.to_owned())
    }

    /// Opens a library of these files, by path relative to its root, without a folder.
    ///
    /// ```
    /// use lotse::library::Library;
    ///
    /// let library = Library::from_files([("lotse.toml", "source = \"de\""), ("locales/de/a.ftl", "a = Guten Tag")])?;
    /// assert_eq!(library.resource(library.source_locale(), "a").map(|resource| resource.len()), Some(1));
    /// # Ok::<(), lotse::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of [`Self::open`].
    pub fn from_files<P: Into<PathBuf>, B: Into<Vec<u8>>>(files: impl IntoIterator<Item = (P, B)>) -> Result<Self, Error> {
        Self::from_memory(&files.into_iter().collect())
    }

    /// Opens the library that `memory` holds. What is written to it changes `memory`; what was read stays, as with a folder.
    ///
    /// # Errors
    /// Those of [`Self::open`].
    pub fn from_memory(memory: &Memory) -> Result<Self, Error> {
        Self::read_from(Place::Memory(memory.clone()), PathBuf::new())
    }

    fn read_from(place: Place, root: PathBuf) -> Result<Self, Error> {
        let path = Path::new(MANIFEST);
        let source = place.read_text(path, MAX_TEXT).map_err(|unreadable| match unreadable {
            Unreadable::Missing => Error::NoLibrary(root.clone()),
            Unreadable::Io(source) => read_error(&root.join(path), source),
            other => Error::Invalid(vec![other.diagnostic(path)]),
        })?;
        let mut search = Search::new(&place);
        let found: Vec<(String, Option<Locale>)> =
            search.locales().into_iter().map(|name| (name.clone(), name.parse().ok())).collect();
        let told = search.told();
        let tags: Vec<Locale> = found.iter().filter_map(|(_, locale)| locale.clone()).collect();
        let (manifest, findings) = Manifest::parse(&source, &tags);
        if !findings.is_empty() {
            return Err(Error::Invalid(findings));
        }
        let mut diagnostics = manifest.absent.clone();
        for (name, locale) in &found {
            let path = Path::new(LOCALES).join(name);
            let finding = match locale {
                Some(locale) if manifest.locales.contains(locale) && locale.to_string() == *name => continue,
                Some(_) => Diagnostic::new(Code::UnlistedLocale).locale(name),
                None => Diagnostic::new(Code::InvalidLocale).arg("found", name),
            };
            diagnostics.push(finding.at(Location::new(&Source::new(path, ""), Span::default())));
        }
        let mut library = Self {
            root,
            place,
            documents: BTreeMap::new(),
            facts: None,
            contacts: None,
            terms: None,
            resources: manifest.locales.iter().map(|locale| (locale.clone(), BTreeMap::new())).collect(),
            furniture: manifest.locales.iter().map(|locale| (locale.clone(), OnceLock::new())).collect(),
            manifest,
            diagnostics,
            unread: Vec::new(),
            lock: None,
        };
        library.take_in(told);
        Ok(library)
    }

    /// The folder of the library; empty if it was opened from memory.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What `lotse.toml` says.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// Names of the documents, sorted: their outlines are `documents/<name>.toml`.
    pub fn documents(&self) -> impl Iterator<Item = &str> {
        self.documents.keys().map(String::as_str)
    }

    /// The outline of a document as TOML.
    pub(crate) fn outline_source(&self, document: &str) -> Option<&Arc<Source>> {
        self.documents.get(document)
    }

    /// Where `facts.toml` lies, or would.
    pub(crate) fn facts_path() -> PathBuf {
        Path::new(DOCUMENTS).join(contents::FACTS)
    }

    /// `documents/facts.toml`, if there is one.
    #[doc(hidden)]
    pub fn facts_source(&self) -> Option<&Arc<Source>> {
        self.facts.as_ref()
    }

    /// `documents/contacts.toml`, if there is one.
    pub(crate) fn contacts_source(&self) -> Option<&Arc<Source>> {
        self.contacts.as_ref()
    }

    /// `documents/terms.toml`, if there is one.
    pub(crate) fn terms_source(&self) -> Option<&Arc<Source>> {
        self.terms.as_ref()
    }

    /// All locales in the order of the manifest, the source among them.
    pub fn locales(&self) -> &[Locale] {
        &self.manifest.locales
    }

    /// The locale the text is written in.
    pub fn source_locale(&self) -> &Locale {
        &self.manifest.source
    }

    /// The Fluent file `locales/<locale>/<name>.ftl`, parsed at the first question and kept.
    #[doc(hidden)]
    pub fn resource(&self, locale: &Locale, name: &str) -> Option<&Resource> {
        self.resources.get(locale)?.get(name).map(FluentFile::resource)
    }

    /// The same file, parsed for the caller alone: for whoever looks at every file of a library once.
    pub(crate) fn parse(&self, locale: &Locale, name: &str) -> Option<Resource> {
        self.resources.get(locale)?.get(name).map(|file| Resource::parse(Arc::clone(&file.source)))
    }

    /// The text of the same file.
    pub fn text(&self, locale: &Locale, name: &str) -> Option<&Source> {
        self.resources.get(locale)?.get(name).map(|file| &*file.source)
    }

    /// The text of the same file, as one that can be edited.
    pub(crate) fn text_source(&self, locale: &Locale, name: &str) -> Option<&Arc<Source>> {
        self.resources.get(locale)?.get(name).map(|file| &file.source)
    }

    /// The names of the Fluent files of a locale, sorted.
    pub fn resource_names(&self, locale: &Locale) -> impl Iterator<Item = &str> {
        self.resources.get(locale).into_iter().flat_map(BTreeMap::keys).map(String::as_str)
    }

    /// The Fluent files of a locale by name, sorted, each parsed at the first question and kept.
    #[doc(hidden)]
    pub fn resources(&self, locale: &Locale) -> impl Iterator<Item = (&str, &Resource)> {
        self.resources.get(locale).into_iter().flatten().map(|(name, file)| (name.as_str(), file.resource()))
    }

    /// The names of the resources whose messages a document sees: its own, then those that all see.
    pub(crate) fn seen_by(document: &str) -> impl Iterator<Item = &str> {
        std::iter::once(document).chain(SHARED.into_iter().filter(move |name| *name != document))
    }

    /// The resources whose messages a document sees in a locale, in the order of [`Self::seen_by`]; last the page furniture that Lotse knows, so that a
    /// library says otherwise message by message.
    #[doc(hidden)]
    pub fn resources_of(&self, locale: &Locale, document: &str) -> Vec<&Resource> {
        self.resource(locale, document).into_iter().chain(self.shared_with(locale, document)).collect()
    }

    /// The same without the document's own.
    pub fn shared_with(&self, locale: &Locale, document: &str) -> impl Iterator<Item = &Resource> {
        let files = Self::seen_by(document).skip(1).filter_map(|name| self.resource(locale, name));
        files.chain(self.furniture(locale))
    }

    /// The page furniture that Lotse knows in a locale of the library, parsed at the first question and kept.
    pub fn furniture(&self, locale: &Locale) -> Option<&Resource> {
        self.furniture.get(locale)?.get_or_init(|| self.parse_furniture(locale)).as_ref()
    }

    /// The page furniture that Lotse knows in a locale, of this library or not: what its language says in a library of this source. A file of the
    /// library says otherwise, message by message.
    pub fn parse_furniture(&self, locale: &Locale) -> Option<Resource> {
        let text = self.manifest.language(locale).furniture(self.source_locale())?;
        let path = Path::new(BUILT_IN).join(Self::resource_path(locale, FURNITURE));
        Some(Resource::parse(Source::new(path, text)))
    }

    /// Whether a text stands in a file of the library, and is not one that Lotse knows.
    pub fn is_file(source: &Source) -> bool {
        !source.path().starts_with(BUILT_IN)
    }

    /// The names of the resources that have texts in the source, sorted: its Fluent files, and the page furniture where Lotse knows it.
    pub fn source_names(&self) -> BTreeSet<&str> {
        let source = self.source_locale();
        // What a file says that cannot be read is not known.
        let unread = self.is_unreadable(&Self::resource_path(source, FURNITURE));
        let furniture = self.furniture(source).filter(|_| !unread).map(|_| FURNITURE);
        self.resource_names(source).chain(furniture).collect()
    }

    /// The resources in which the texts of a name stand in the source: its file, and for the page furniture what Lotse knows.
    pub fn source_resources(&self, name: &str) -> Vec<&Resource> {
        let source = self.source_locale();
        let furniture = self.furniture(source).filter(|_| name == FURNITURE && self.source_names().contains(name));
        self.resource(source, name).into_iter().chain(furniture).collect()
    }

    /// Where the outline of a document lies, relative to the root of a library.
    pub(crate) fn outline_path(document: &str) -> PathBuf {
        Path::new(DOCUMENTS).join(format!("{document}.toml"))
    }

    /// Where the texts of a locale lie, relative to the root of a library.
    pub(crate) fn locale_folder(locale: &Locale) -> PathBuf {
        Path::new(LOCALES).join(locale.to_string())
    }

    /// Where the texts of a resource lie, relative to the root of a library.
    #[doc(hidden)]
    pub fn resource_path(locale: &Locale, name: &str) -> PathBuf {
        Self::locale_folder(locale).join(format!("{name}.ftl"))
    }

    /// Where the ledgers of a locale lie, relative to the root of a library.
    pub(crate) fn ledger_folder(locale: &Locale) -> PathBuf {
        Path::new(LEDGER).join(locale.to_string())
    }

    /// Where the ledger of a resource lies, relative to the root of a library.
    pub(crate) fn ledger_path(locale: &Locale, name: &str) -> PathBuf {
        Self::ledger_folder(locale).join(format!("{name}.ftl"))
    }

    /// What could not be read, in the order of the paths; findings inside a Fluent file are with the [`Resource`].
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether a file, or a folder on the way to it, is there and could not be read, as [`Self::diagnostics`] tells.
    pub(crate) fn is_unreadable(&self, path: &Path) -> bool {
        self.unreadable(path).is_some()
    }

    /// Why a file, or a folder on the way to it, could not be read although it is there, as [`Self::diagnostics`] tells.
    pub(crate) fn unreadable(&self, path: &Path) -> Option<&Diagnostic> {
        self.unread.iter().find(|unread| path.starts_with(&unread.meant)).map(|unread| &self.diagnostics[unread.at])
    }

    /// The edition of a name.
    ///
    /// # Errors
    /// [`Error::Unknown`] with the names there are.
    pub fn edition(&self, name: &str) -> Result<&Edition, Error> {
        let editions = &self.manifest.editions;
        editions.get(name).ok_or_else(|| Error::Unknown {
            kind: Kind::Edition,
            name: name.to_owned(),
            known: editions.keys().cloned().collect(),
        })
    }

    /// The bytes of a plain file of the library, such as a picture or a font.
    ///
    /// # Errors
    /// [`Unreadable`]: missing, outside, a link, no plain file, larger than `limit` bytes.
    pub(crate) fn read_bytes(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
        self.place.read_bytes(path, limit)
    }

    /// The text of a file of the library that [`Self::open`] does not read, such as a ledger.
    ///
    /// # Errors
    /// [`Unreadable`]: missing, outside, a link, no plain file, too large, not UTF-8.
    pub(crate) fn read_text(&self, path: &Path) -> Result<Arc<Source>, Unreadable> {
        self.place.read_text(path, MAX_TEXT)
    }

    /// The names of what is in a folder of the library, sorted, without what is hidden; none if there is no such folder.
    ///
    /// # Errors
    /// [`Unreadable`]: outside, a link, no folder.
    pub(crate) fn names_in(&self, folder: &Path) -> Result<Vec<String>, Unreadable> {
        self.place.names(folder)
    }

    /// Writes the edits of an act in their order, each file whole or not at all, and the folders they need; never through a link. What is as it
    /// should be is left alone. A folder in which no file is left goes as well.
    ///
    /// In a folder that happens under its lock, which is taken now unless the library was [opened to be changed](Self::find_to_change). A file that
    /// is no longer what was read is not written, and then no other is either, unless it changed while they were.
    ///
    /// # Errors
    /// [`Error::Unreplaceable`] for a file that somebody else has changed, that is read-only or has other names, or whose owner would be lost;
    /// [`Error::Invalid`] where a path leaves the library or is a link; [`Error::Locked`]; [`Error::Io`].
    pub fn apply(&self, edits: &[Edit]) -> Result<(), Error> {
        let edits: Vec<&Edit> = edits.iter().filter(|edit| edit.removes() || edit.text() != edit.former()).collect();
        if edits.is_empty() { Ok(()) } else { self.place.apply(&edits, self.lock.as_ref()) }
    }
}

fn read_error(path: &Path, source: std::io::Error) -> Error {
    Error::Io { action: Action::Read, path: path.to_owned(), source }
}

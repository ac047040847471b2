//! What a task needs of the files of a library, and what of it could not be read.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::language::Locale;

use super::Library;
use super::contents::{CONTACTS, FACTS, TERM_BASE};
use super::discovery::Unreadable;
use super::name::{DOCUMENTS, LEDGER, LOCALES, SHARED};

/// What a task needs of the files of a library: without what it could not read of it, its answer would be about another library.
#[derive(Clone, Debug, Default)]
pub struct Needs {
    outlines: bool,
    values: bool,
    texts: bool,
    ledgers: bool,
    /// The documents; all if it is empty. What all documents see is needed by each.
    documents: Vec<String>,
    /// The target locales; all if there is no list. The source is needed by each.
    locales: Option<Vec<Locale>>,
    /// Single files, whatever else is needed.
    files: Vec<PathBuf>,
}

impl Needs {
    /// The outlines.
    pub fn outlines(mut self) -> Self {
        self.outlines = true;
        self
    }

    /// The facts and contacts.
    pub fn values(mut self) -> Self {
        self.values = true;
        self
    }

    /// The texts.
    pub fn texts(mut self) -> Self {
        self.texts = true;
        self
    }

    /// The ledgers. Whoever goes through [`pairs`](fn@crate::translation::pairs) is told of them there.
    pub fn ledgers(mut self) -> Self {
        self.ledgers = true;
        self
    }

    /// All of it for these documents alone, if there are any.
    pub fn documents(mut self, documents: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.documents.extend(documents.into_iter().map(Into::into));
        self
    }

    /// All of it for these target locales alone.
    pub fn locales(mut self, locales: impl IntoIterator<Item = Locale>) -> Self {
        self.locales.get_or_insert_default().extend(locales);
        self
    }

    /// Also this file, by path relative to the root of the library.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        self.files.push(path.into());
        self
    }

    /// Whether a path is needed, and what is below it.
    fn includes(&self, path: &Path, library: &Library) -> bool {
        let parts: Vec<_> = path.components().map(|part| part.as_os_str().to_string_lossy()).collect();
        let parts: Vec<&str> = parts.iter().map(|part| &**part).collect();
        let is_document = |name: &str| self.documents.is_empty() || self.documents.iter().any(|document| document == name);
        let is_resource = |name: &str| is_document(name) || SHARED.contains(&name);
        let is_locale = |tag: &str| {
            let is_chosen = |locales: &Vec<Locale>| locales.iter().any(|locale| locale.to_string() == tag);
            library.source_locale().to_string() == tag || self.locales.as_ref().is_none_or(is_chosen)
        };
        match parts[..] {
            _ if self.files.iter().any(|file| file.starts_with(path)) => true,
            [] => true,
            [DOCUMENTS] => self.outlines || self.values,
            [DOCUMENTS, FACTS | CONTACTS | TERM_BASE] => self.values,
            [DOCUMENTS, file] => self.outlines && file.strip_suffix(".toml").is_some_and(is_document),
            [LOCALES] => self.texts,
            [LOCALES, tag] => self.texts && is_locale(tag),
            [LOCALES, tag, file] => self.texts && is_locale(tag) && file.strip_suffix(".ftl").is_some_and(is_resource),
            [LEDGER] => self.ledgers,
            [LEDGER, tag] => self.ledgers && is_locale(tag),
            [LEDGER, tag, file] => self.ledgers && is_locale(tag) && file.strip_suffix(".ftl").is_some_and(is_resource),
            _ => false,
        }
    }

    /// The paths of the ledgers that are needed.
    fn ledger_paths(&self, library: &Library) -> Vec<PathBuf> {
        let targets = library.locales().iter().filter(|locale| *locale != library.source_locale());
        let paths = targets.flat_map(|locale| library.source_names().into_iter().map(|name| Library::ledger_path(locale, name)));
        paths.filter(|path| self.includes(path, library)).collect()
    }
}

impl Library {
    /// Why what a task needs could not be read, although it or something in its place is there: a finding `unreadable-file` for each. Whoever goes
    /// on all the same takes it for what is not there.
    pub fn unread(&self, needs: &Needs) -> Vec<Diagnostic> {
        let found = self.unread.iter().filter(|unread| needs.includes(&unread.meant, self));
        let mut found: Vec<Diagnostic> = found.map(|unread| self.diagnostics[unread.at].clone()).collect();
        for path in needs.ledger_paths(self) {
            match self.read_text(&path) {
                Ok(_) | Err(Unreadable::Missing) => {}
                Err(unreadable) => found.push(unreadable.diagnostic(&path)),
            }
        }
        found
    }
}

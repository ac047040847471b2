//! Reading a library: every file that is looked for, on all cores, and a finding for what is there and not read.

use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::language::Locale;
use crate::source::Source;

use super::contents::{CONTACTS, FACTS, Search, TERM_BASE, Told};
use super::discovery::{MAX_TEXT, Unreadable};
use super::name::SHARED;
use super::{FluentFile, Library, Unread};

/// A file that is to be read.
struct File {
    /// None for outlines, facts and contacts.
    locale: Option<Locale>,
    /// Its name without the ending.
    name: String,
    path: PathBuf,
}

impl Library {
    /// Reads outlines, facts, contacts and texts, and looks at the rest; `told` is what was found on the way here.
    pub(super) fn take_in(&mut self, mut told: Vec<Told>) {
        let mut search = Search::inside(&self.place);
        let files = self.files(&mut search);
        told.extend(search.told());
        told.into_iter().for_each(|told| self.tell(told));
        self.read(files);
        self.stray_ledgers().into_iter().for_each(|told| self.tell(told));
    }

    /// Takes note of what is there and not read.
    fn tell(&mut self, told: Told) {
        self.unread.extend(told.meant.map(|meant| Unread { meant, at: self.diagnostics.len() }));
        self.diagnostics.push(told.finding);
    }

    /// The files that are read when a library is opened.
    fn files(&self, search: &mut Search<'_>) -> Vec<File> {
        let outlines = search.documents().into_iter().map(|(name, path)| File { locale: None, name, path });
        let mut files: Vec<File> = outlines.collect();
        for locale in self.locales() {
            let texts = search.texts(&Self::locale_folder(locale), locale);
            files.extend(texts.into_iter().map(|(name, path)| File { locale: Some(locale.clone()), name, path }));
        }
        files
    }

    fn read(&mut self, files: Vec<File>) {
        let place = &self.place;
        let read: Vec<(File, Result<Arc<Source>, Unreadable>)> = files
            .into_par_iter()
            .map(|file| {
                let text = place.read_text(&file.path, MAX_TEXT);
                (file, text)
            })
            .collect();
        for (file, text) in read {
            match (file.locale, text) {
                (_, Err(unreadable)) => self.tell(Told::of(unreadable, &file.path)),
                (None, Ok(source)) if file.path.ends_with(FACTS) => self.facts = Some(source),
                (None, Ok(source)) if file.path.ends_with(CONTACTS) => self.contacts = Some(source),
                (None, Ok(source)) if file.path.ends_with(TERM_BASE) => self.terms = Some(source),
                (None, Ok(source)) => {
                    self.documents.insert(file.name, source);
                }
                (Some(locale), Ok(source)) => {
                    let text = FluentFile { source, resource: OnceLock::new() };
                    self.resources.entry(locale).or_default().insert(file.name, text);
                }
            }
        }
    }

    /// What in `ledger/` is no ledger of a text of this library. Ledgers are read when somebody asks for them.
    fn stray_ledgers(&self) -> Vec<Told> {
        let (names, source) = (self.source_names(), self.source_locale());
        let target = |name: &str| self.locales().iter().find(|locale| *locale != source && locale.to_string() == name);
        // What a text that cannot be read says is not known.
        let is_known =
            |name: &str| names.contains(name) || SHARED.contains(&name) || self.is_unreadable(&Self::resource_path(source, name));
        let mut search = Search::inside(&self.place);
        search.ledgers(target, is_known);
        search.told()
    }
}

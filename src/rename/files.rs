//! The files of a library, read whole for an act that may change any of them.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::content::Content;
use crate::error::Error;
use crate::fluent::Resource;
use crate::language::Locale;
use crate::library::discovery::Unreadable;
use crate::library::{Library, Needs};
use crate::source::Source;
use crate::translation::Ledger;

/// The files of a library, none of which is unreadable or has a conflict in it.
pub(super) struct Files<'l> {
    pub(super) library: &'l Library,
    pub(super) content: &'l Content,
    /// The texts of all locales, target locales first, each with its ledger.
    pub(super) pairs: Vec<Pair<'l>>,
}

/// The texts of a resource in a locale, and their ledger.
pub(super) struct Pair<'l> {
    pub(super) locale: &'l Locale,
    pub(super) resource: String,
    pub(super) text: Option<Arc<Source>>,
    pub(super) ledger: Option<Arc<Source>>,
}

impl<'l> Files<'l> {
    /// Reads what [`Library::open`] did not.
    pub(super) fn of(library: &'l Library, content: &'l Content) -> Result<Self, Error> {
        let unread = library.unread(&Needs::default().outlines().values().texts().ledgers());
        if !unread.is_empty() {
            return Err(Error::Invalid(unread));
        }
        let source = library.source_locale();
        let targets = library.locales().iter().filter(|locale| *locale != source);
        let mut names: Vec<(&Locale, String)> = Vec::new();
        for locale in targets.chain([source]) {
            let mut resources: BTreeSet<String> = library.resource_names(locale).map(str::to_owned).collect();
            if locale != source {
                resources.extend(ledger_names(library, locale)?);
            }
            names.extend(resources.into_iter().map(|name| (locale, name)));
        }
        let pair = |(locale, resource): (&'l Locale, String)| {
            let text = library.text_source(locale, &resource).cloned();
            let path = Library::ledger_path(locale, &resource);
            let ledger = if locale == source { None } else { read(library, &path)? };
            Ok(Pair { locale, resource, text, ledger })
        };
        let pairs: Vec<Pair<'l>> = names.into_par_iter().map(pair).collect::<Result<_, Error>>()?;
        let conflicts: Vec<Diagnostic> = pairs.par_iter().flat_map_iter(Pair::conflicts).collect();
        if conflicts.is_empty() { Ok(Self { library, content, pairs }) } else { Err(Error::Invalid(conflicts)) }
    }

    /// Whether a pair is that of the source.
    pub(super) fn is_source(&self, pair: &Pair<'_>) -> bool {
        pair.locale == self.library.source_locale()
    }

    /// What is wrong with an outline so that it does not say which names stand in it.
    pub(super) fn broken_outline(&self, document: &str) -> Vec<Diagnostic> {
        let is_of = |finding: &&Diagnostic| finding.subject.document.as_deref() == Some(document);
        let is_text =
            |key: &String| key.starts_with("block") || matches!(key.as_str(), "title" | "subtitle" | "publisher" | "subject");
        let hides = |finding: &&Diagnostic| match finding.code {
            Code::InvalidToml | Code::UnknownKey => true,
            Code::InvalidValue => finding.args.get("key").is_some_and(is_text),
            _ => false,
        };
        self.content.diagnostics.iter().filter(is_of).filter(hides).cloned().collect()
    }

    /// What is wrong with a file of facts or contacts so that it cannot be changed key by key.
    pub(super) fn broken_values(&self, path: &Path) -> Vec<Diagnostic> {
        let stands_in = |finding: &&Diagnostic| finding.location.as_ref().is_some_and(|at| at.source.path() == path);
        let findings = self.content.diagnostics.iter().filter(|finding| finding.code == Code::InvalidToml);
        findings.filter(stands_in).cloned().collect()
    }
}

impl Pair<'_> {
    /// The conflicts of git in it.
    fn conflicts(&self) -> Vec<Diagnostic> {
        let with_marks = |source: &&Arc<Source>| ["<<<<<<<", ">>>>>>>", "======="].iter().any(|mark| source.text().contains(mark));
        let text = self.text.as_ref().filter(with_marks).map(|source| Resource::parse(Arc::clone(source)));
        let ledger = self.ledger.as_ref().filter(with_marks).map(|source| Ledger::parse(Arc::clone(source)));
        let of_text = text.iter().flat_map(Resource::conflicts).cloned();
        of_text.chain(ledger.iter().flat_map(Ledger::conflicts)).collect()
    }
}

/// The names of the ledgers of a locale, whatever the source has.
pub(super) fn ledger_names(library: &Library, locale: &Locale) -> Result<Vec<String>, Error> {
    let folder = Library::ledger_folder(locale);
    let names = match library.names_in(&folder) {
        Ok(names) => names,
        Err(Unreadable::Missing) => Vec::new(),
        Err(unreadable) => return Err(Error::Invalid(vec![unreadable.diagnostic(&folder)])),
    };
    Ok(names.iter().filter_map(|name| name.strip_suffix(".ftl")).map(str::to_owned).collect())
}

/// A file that is there or not.
pub(super) fn read(library: &Library, path: &Path) -> Result<Option<Arc<Source>>, Error> {
    match library.read_text(path) {
        Ok(source) => Ok(Some(source)),
        Err(Unreadable::Missing) => Ok(None),
        Err(unreadable) => Err(Error::Invalid(vec![unreadable.diagnostic(path)])),
    }
}

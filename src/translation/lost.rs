//! Lost records: those that a ledger keeps under a name that neither the source nor the translation has any more.
//!
//! Who moves or renames a text by hand, in the source and in every translation, forgets the ledgers. The record under the old name still says of which
//! source text the very translation under the new name was made, and who read it: it is found by both.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fluent::resource::Entry;
use crate::fluent::{Locale, Resource};
use crate::library::Library;

use super::compare::SourceTexts;
use super::fold::{Fingerprint, fold};
use super::key::Key;
use super::ledger::{Ledger, Record};

/// The records of a ledger whose message neither source nor translation has, broken ones included.
pub(crate) fn lost<'l>(
    ledger: &'l Ledger,
    in_source: impl Fn(&str) -> bool,
    target: Option<&Resource>,
) -> impl Iterator<Item = Record<'l>> {
    let broken: FxHashSet<String> = target.iter().flat_map(|target| target.broken()).map(str::to_owned).collect();
    let records = ledger.records().filter(move |record| {
        let id = record.source.id;
        !in_source(id) && !broken.contains(id) && target.is_none_or(|target| target.get(id).is_none())
    });
    records.collect::<Vec<_>>().into_iter()
}

/// What a record says: the source text, folded, and the fingerprint of the translation.
pub(crate) type Said = (String, Fingerprint);

/// What a record says, if it says anything of a translation.
pub(crate) fn said(record: &Record<'_>) -> Option<Said> {
    Some((folded(&record.source), record.sealed.ok().filter(|_| record.is_whole())?.target))
}

/// What a record would say of a translation and today's source.
pub(crate) fn would_say(source: &Entry<'_>, target: &Entry<'_>) -> Said {
    (folded(source), Fingerprint::of(target))
}

fn folded(entry: &Entry<'_>) -> String {
    let mut text = String::new();
    fold(entry, &mut text);
    text
}

/// The lost records of a locale, with their bytes, by what they say; none where several say the same.
pub(crate) struct Lost {
    records: FxHashMap<Said, Option<(Key, String)>>,
    /// What the only lost record of a translation says.
    translations: FxHashMap<Fingerprint, Option<Said>>,
}

impl Lost {
    /// Looks through every ledger of a locale that can be read, those of documents that are gone among them.
    pub(crate) fn of(library: &Library, locale: &Locale) -> Self {
        let mut lost = Self { records: FxHashMap::default(), translations: FxHashMap::default() };
        let names = library.names_in(&Library::ledger_folder(locale)).unwrap_or_default();
        for name in names.iter().filter_map(|name| name.strip_suffix(".ftl")) {
            let Ok(ledger) = library.read_text(&Library::ledger_path(locale, name)).map(Ledger::parse) else { continue };
            if !ledger.conflicts().is_empty() {
                continue;
            }
            let source = SourceTexts::new(library.source_resources(name));
            let in_source = |id: &str| source.as_ref().is_some_and(|source| source.has(id));
            for record in self::lost(&ledger, in_source, library.resource(locale, name)) {
                let Some(said) = said(&record) else { continue };
                let key = Key { document: name.to_owned(), id: record.source.id.to_owned() };
                let bytes = ledger.resource().text()[record.source.span.range()].replace("\r\n", "\n");
                lost.translations.entry(said.1).and_modify(|several| *several = None).or_insert_with(|| Some(said.clone()));
                lost.records.entry(said).and_modify(|several| *several = None).or_insert(Some((key, bytes)));
            }
        }
        lost
    }

    /// Where the record of a translation is, and its bytes.
    pub(crate) fn find(&self, said: &Said) -> Option<&(Key, String)> {
        self.records.get(said)?.as_ref()
    }

    /// The same of a translation that was recorded of another source text.
    pub(crate) fn of_translation(&self, said: &Said) -> Option<&(Key, String)> {
        self.find(self.translations.get(&said.1)?.as_ref()?)
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.records.values().all(Option::is_none)
    }
}

//! Lost records: those that a ledger keeps under a name that neither the source nor the translation has any more.
//!
//! Who moves or renames a text by hand, in the source and in every translation, forgets the ledgers. The record under the old name still says of which
//! source text the very translation under the new name was made, and who read it: it is found by both. Who gives two texts each the name of the other
//! leaves both records where the other text stands now. A record of what was only handed out says nothing of a translation, and is found by its words.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fluent::resource::Entry;
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::Source;

use super::compare::SourceTexts;
use super::fold::{Fingerprint, fold};
use super::key::Key;
use super::ledger::{Ledger, Record};
use super::state::State;
use super::words::{common_words, is_alike};

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

/// A record that a text may be looking for: where it is, and its bytes.
#[derive(Clone, Debug)]
pub(crate) struct Found {
    /// Its name in the ledger.
    pub(crate) key: Key,
    /// Its bytes.
    pub(crate) bytes: String,
    /// Whether nothing belongs to it under its name: it is a text of the same name otherwise, whose own record may be elsewhere.
    pub(crate) is_orphan: bool,
}

impl Found {
    /// The state it says.
    pub(crate) fn sealed_as(&self) -> Option<State> {
        let file = Resource::parse(Source::new("", self.bytes.as_str()));
        Some(Record::of(file.get(&self.key.id)?).sealed.ok()?.state)
    }
}

/// Records by what they say.
#[derive(Default)]
struct Index {
    /// None where several say the same.
    records: FxHashMap<Said, Option<Found>>,
    /// What the only record of a translation says.
    translations: FxHashMap<Fingerprint, Option<Said>>,
}

impl Index {
    fn put(&mut self, said: Said, found: Found) {
        self.translations.entry(said.1).and_modify(|several| *several = None).or_insert_with(|| Some(said.clone()));
        self.records.entry(said).and_modify(|several| *several = None).or_insert(Some(found));
    }
}

/// The lost records of a locale: orphans, and those of messages that have another translation now.
#[derive(Default)]
pub(crate) struct Lost {
    orphans: Index,
    /// By the translation it is of, the only record of a message that has another now, and which.
    displaced: FxHashMap<Fingerprint, Option<(Found, Fingerprint)>>,
    /// By document, what was handed out under names that are gone, with its source text.
    offers: FxHashMap<String, Vec<(Found, String)>>,
}

impl Lost {
    /// Looks through every ledger of a locale that can be read, those of documents that are gone among them.
    pub(crate) fn of(library: &Library, locale: &Locale) -> Self {
        let mut lost = Self::default();
        let names = library.names_in(&Library::ledger_folder(locale)).unwrap_or_default();
        for name in names.iter().filter_map(|name| name.strip_suffix(".ftl")) {
            let Ok(ledger) = library.read_text(&Library::ledger_path(locale, name)).map(Ledger::parse) else { continue };
            if ledger.conflicts().is_empty() {
                lost.add(library, locale, name, &ledger);
            }
        }
        lost
    }

    /// Adds the lost records of a ledger.
    fn add(&mut self, library: &Library, locale: &Locale, name: &str, ledger: &Ledger) {
        let source = SourceTexts::new(library.source_resources(name));
        let in_source = |id: &str| source.as_ref().is_some_and(|source| source.has(id));
        let target = library.resource(locale, name);
        let found = |record: &Record<'_>, is_orphan| Found {
            key: Key { document: name.to_owned(), id: record.source.id.to_owned() },
            bytes: ledger.resource().text()[record.source.span.range()].replace("\r\n", "\n"),
            is_orphan,
        };
        for record in self::lost(ledger, in_source, target) {
            match said(&record) {
                Some(said) => self.orphans.put(said, found(&record, true)),
                None if record.is_offered() => {
                    self.offers.entry(name.to_owned()).or_default().push((found(&record, true), folded(&record.source)));
                }
                None => {}
            }
        }
        let Some(target) = target else { return };
        for record in ledger.records().filter(|record| !ledger.has_several(record.source.id)) {
            let Some(seal) = record.sealed.ok().filter(|_| record.is_whole()) else { continue };
            let Some(now) = target.get(record.source.id).map(|entry| Fingerprint::of(&entry)) else { continue };
            if now != seal.target {
                let found = Some((found(&record, false), now));
                self.displaced.entry(seal.target).and_modify(|several| *several = None).or_insert(found);
            }
        }
    }

    /// The record, under a name that nothing has any more, of a translation beside today's source.
    pub(crate) fn orphan(&self, said: &Said) -> Option<&Found> {
        self.orphans.records.get(said)?.as_ref()
    }

    /// The only such record of a translation, of whatever source text.
    pub(crate) fn orphan_of(&self, translation: Fingerprint) -> Option<&Found> {
        self.orphan(self.orphans.translations.get(&translation)?.as_ref()?)
    }

    /// The record of a translation that a message has exchanged with another: it has the one that the other had, and the other has what its own record,
    /// of the fingerprint `own`, is of.
    pub(crate) fn exchanged(&self, translation: Fingerprint, own: Fingerprint) -> Option<&Found> {
        let (found, now) = self.displaced.get(&translation)?.as_ref()?;
        (*now == own && self.displaced.get(&own).is_some_and(Option::is_some)).then_some(found)
    }

    /// What was handed out in a document under a name that is gone, and has most in common with a source text: half of the words at least.
    pub(crate) fn offered(&self, document: &str, source: &str) -> Option<&Found> {
        let offers = self.offers.get(document)?.iter();
        let alike = offers.filter(|(_, offered)| is_alike(offered, source));
        alike.max_by_key(|(_, offered)| common_words(offered, source)).map(|(found, _)| found)
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.offers.is_empty() && self.orphans.records.is_empty() && self.displaced.is_empty()
    }
}

//! The comparison of a source with its translation and ledger: the status of every message.

use std::sync::OnceLock;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fluent::Resource;
use crate::fluent::resource::{Entry, EntryKind};
use crate::library::Library;
use crate::source::{Location, Span};

use super::coverage::Counts;
use super::fold::{Fingerprint, fold};
use super::ledger::{Ledger, Record, Standing, body_span};
use super::moves::OfDocument;
use super::state::{Doubt, Status};

/// A source, prepared once for the comparison with every locale: a resource; for the page furniture the resource of the library, and what Lotse knows
/// of it beside that.
pub struct SourceTexts<'s> {
    /// Where the entries stand; of an id that stands in both, the first counts.
    resources: Vec<&'s Resource>,
    entries: Vec<Entry<'s>>,
    /// How many entries stand in the first resource.
    in_first: usize,
    folded: Vec<String>,
    index: FxHashMap<&'s str, usize>,
    /// The fingerprints of the entries, once somebody asks.
    prints: OnceLock<Vec<Fingerprint>>,
    /// Ids that are there but broken: their translations are not obsolete.
    broken: FxHashSet<&'s str>,
}

impl<'s> SourceTexts<'s> {
    /// Folds every entry of a source: of its resource, and of at most one that fills the gaps of that; none without any.
    pub(crate) fn new(resources: Vec<&'s Resource>) -> Option<Self> {
        let first = *resources.first()?;
        let mut entries: Vec<_> = first.entries().collect();
        let broken: FxHashSet<&str> = first.broken().collect();
        let in_first = entries.len();
        let more = resources.iter().skip(1).flat_map(|resource| resource.entries());
        entries.extend(more.filter(|entry| first.get(entry.id).is_none() && !broken.contains(entry.id)));
        let folded = entries
            .iter()
            .map(|entry| {
                let mut text = String::new();
                fold(entry, &mut text);
                text
            })
            .collect();
        let index = entries.iter().enumerate().map(|(at, entry)| (entry.id, at)).collect();
        Some(Self { resources, entries, in_first, folded, index, prints: OnceLock::new(), broken })
    }

    /// The resources.
    pub fn resources(&self) -> &[&'s Resource] {
        &self.resources
    }

    /// The resource in which the entry of an index stands.
    pub fn resource_of(&self, at: usize) -> &'s Resource {
        self.resources[usize::from(at >= self.in_first)]
    }

    /// Whether the entry of an index stands in no file of the library, because Lotse knows it.
    pub fn is_built_in(&self, at: usize) -> bool {
        !Library::is_file(self.resource_of(at).source())
    }

    /// A place in the entry of an index.
    pub fn locate(&self, at: usize, span: Span) -> Location {
        Location::new(self.resource_of(at).source(), span)
    }

    /// Whether the source has an id, be it broken.
    pub fn has(&self, id: &str) -> bool {
        self.index.contains_key(id) || self.broken.contains(id)
    }

    /// Its messages and terms, in file order.
    pub(crate) fn entries(&self) -> &[Entry<'s>] {
        &self.entries
    }

    /// The folded form of the entry of an index.
    pub(crate) fn folded(&self, at: usize) -> &str {
        &self.folded[at]
    }

    /// The fingerprint of the entry of an index.
    fn print(&self, at: usize) -> Fingerprint {
        self.prints.get_or_init(|| self.folded.iter().map(|folded| Fingerprint::of_folded(folded)).collect())[at]
    }

    /// Whether the entry of an index is still the text that a record was made of.
    fn is_still(&self, at: usize, ledger: &Ledger, record: &Record<'_>, scratch: &mut String) -> bool {
        let former = &ledger.source().text()[body_span(&record.source).range()];
        // Most records hold the very bytes of today's source: no need to fold them.
        former == &self.resource_of(at).text()[body_span(&self.entries[at]).range()] || {
            scratch.clear();
            fold(&record.source, scratch);
            scratch == self.folded(at) || record.sealed.is_ok_and(|seal| seal.takes_for_same(self.folded(at)))
        }
    }

    /// The index of an id.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }
}

/// One message or term of source or translation, and where it stands.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Item<'a> {
    /// Its id, a term's with `-`.
    pub id: &'a str,
    /// Where it stands.
    pub status: Status,
    /// The source, and its index in [`SourceTexts`]; none if obsolete.
    pub(crate) source: Option<(usize, Entry<'a>)>,
    /// The translation; none if missing.
    pub(crate) target: Option<Entry<'a>>,
    /// What the ledger knows of it; of several records the one that counts.
    pub(crate) record: Option<Record<'a>>,
    /// Whether the ledger has several records of it, and none is of the translation that stands there.
    pub(crate) is_disputed: bool,
    /// Whether the translation is there but cannot be read: it is missing, but nobody need be told so twice.
    pub broken: bool,
}

/// Compares a source with its translation in one locale; what is `known` in that language needs none, and `moves` says what waits under another name.
/// Items come in the order of the source, then what is obsolete in the order of the translation.
///
/// A term of the translation that the source does not have is no finding: a language may need terms of its own.
pub(crate) fn compare<'a>(
    source: &'a SourceTexts<'_>,
    target: Option<&'a Resource>,
    known: Option<&Resource>,
    ledger: Option<&'a Ledger>,
    moves: OfDocument<'_>,
) -> Vec<Item<'a>> {
    let mut items = Vec::with_capacity(source.entries.len());
    let mut scratch = String::new();
    let broken: FxHashSet<&str> = target.map(|target| target.broken().collect()).unwrap_or_default();
    let mut paired = 0;
    for (at, &entry) in source.entries.iter().enumerate() {
        let translation = target.and_then(|target| target.get(entry.id));
        let standing = ledger.and_then(|ledger| {
            let is_still = |record: &Record<'_>| translation.is_some() && source.is_still(at, ledger, record, &mut scratch);
            ledger.standing(entry.id, translation.as_ref(), is_still)
        });
        let status = match &translation {
            None if known.is_some_and(|known| known.get(entry.id).is_some()) => Status::BuiltIn,
            None => Status::Missing,
            Some(translation) => {
                paired += 1;
                status_of(translation, standing.as_ref(), source.print(at), &mut scratch)
            }
        };
        let broken = translation.is_none() && broken.contains(entry.id);
        let from = moves.from(entry.id).filter(|_| status == Status::Missing && !broken);
        let status = from.map_or(status, |from| Status::Renamed { from: from.clone() });
        let is_disputed = standing.is_some_and(|standing| standing.is_disputed);
        let record = standing.map(|standing| standing.record);
        items.push(Item { id: entry.id, status, source: Some((at, entry)), target: translation, record, is_disputed, broken });
    }
    if let Some(target) = target.filter(|target| target.len() > paired) {
        add_obsolete(source, target, ledger, moves, &mut items);
    }
    items
}

/// The status of a translation with the record that counts for it; `today` is the fingerprint of the source.
fn status_of(translation: &Entry<'_>, standing: Option<&Standing<'_>>, today: Fingerprint, scratch: &mut String) -> Status {
    let Some(standing) = standing else { return Status::Unconfirmed(Doubt::Unknown) };
    if !standing.is_current {
        return Status::Outdated;
    }
    let Some(seal) = standing.record.sealed.ok().filter(|_| standing.record.is_whole_by(today)) else {
        return Status::Unconfirmed(Doubt::Unknown);
    };
    scratch.clear();
    fold(translation, scratch);
    if Fingerprint::of_folded(scratch) == seal.target { Status::Recorded(seal.state) } else { Status::Unconfirmed(Doubt::Changed) }
}

/// Adds translations without a source, but for those that wait to be carried over: they are not to be removed.
fn add_obsolete<'a>(
    source: &SourceTexts<'_>,
    target: &'a Resource,
    ledger: Option<&'a Ledger>,
    moves: OfDocument<'_>,
    items: &mut Vec<Item<'a>>,
) {
    for entry in target.entries() {
        if source.has(entry.id) || entry.kind == EntryKind::Term || moves.waits(entry.id) {
            continue;
        }
        let standing = ledger.and_then(|ledger| ledger.standing(entry.id, Some(&entry), |_| false));
        let record = standing.map(|standing| standing.record);
        let status = Status::Obsolete;
        items.push(Item { id: entry.id, status, source: None, target: Some(entry), record, is_disputed: false, broken: false });
    }
}

/// Counts the items of a comparison.
pub(crate) fn count(items: &[Item<'_>]) -> Counts {
    let mut counts = Counts::default();
    items.iter().for_each(|item| counts.add(&item.status));
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Source;

    /// The same with the fingerprint of a source text, which may be that of another.
    fn sealed_as(source: &str, recorded: &str, target: &str) -> String {
        let recorded = Fingerprint::of(&Resource::of(recorded).get("a").unwrap());
        sealed(source, target).replacen("# target", &format!("# source: {recorded}\n# target"), 1)
    }

    /// The ledger entry of a source text and its translation.
    fn sealed(source: &str, target: &str) -> String {
        let target = Resource::of(target);
        let fingerprint = Fingerprint::of(&target.entries().next().expect("there is an entry"));
        format!("# state: translated\n# target: {fingerprint}\n{source}\n\n")
    }

    #[test]
    fn every_status_is_derived() {
        let cases = [
            ("a = A", "", String::new(), "a missing"),
            ("a = A", "a = X", String::new(), "a unconfirmed"),
            ("a = A", "a = X", sealed("a = A", "a = X"), "a translated"),
            ("a = A", "a = Y", sealed("a = A", "a = X"), "a unconfirmed"),
            ("a = B", "a = X", sealed("a = A", "a = X"), "a outdated"),
            // The German of one branch below the translation of the other.
            ("a = A", "a = X", sealed_as("a = A", "a = A", "a = X"), "a translated"),
            ("a = A", "a = X", sealed_as("a =\n    A", "a = A", "a = X"), "a translated"),
            ("a = A", "a = X", sealed_as("a = A", "a = B", "a = X"), "a unconfirmed"),
            ("a = B", "a = X", sealed_as("a = A", "a = B", "a = X"), "a outdated"),
            ("a = B", "a = Y", sealed("a = A", "a = X"), "a outdated"),
            ("a = A\n    .t = T", "a = X", sealed("a = A", "a = X"), "a outdated"),
            ("# Wichtig\na =\n    A", "# c\na =   X", sealed("a = A", "a = X"), "a translated"),
            ("", "a = X", sealed("a = A", "a = X"), "a obsolete"),
            ("-t = T", "-t = X", sealed("-t = S", "-t = X"), "-t outdated"),
            ("", "-own = X", String::new(), ""),
            ("a = { $x", "a = X", String::new(), ""),
            ("a = A", "a = X", "# state: machine\na = A\n".to_owned(), "a unconfirmed"),
        ];
        for (source, target, ledger, expected) in cases {
            let (source, target) = (Resource::of(source), Resource::of(target));
            let ledger = Ledger::parse(Source::new("l.ftl", ledger));
            let texts = SourceTexts::new(vec![&source]).unwrap();
            let items = compare(&texts, Some(&target), None, Some(&ledger), OfDocument::default());
            let told: Vec<_> = items.iter().map(|item| format!("{} {}", item.id, item.status.name())).collect();
            assert_eq!(told.join(", "), expected, "{} / {}", source.text(), target.text());
        }
    }
}

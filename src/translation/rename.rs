//! Other names in the files of a translation: its texts with the stubs that wait in them, and its ledger.
//!
//! What was recorded stays true. A fingerprint that is that of the translation before becomes that of the translation after, and one that is not stays
//! as it is, so that a record matches afterwards if it matched before. The source texts in a ledger get the names that the source gets: what was of today
//! stays so. Fingerprints of former source texts (`same`) are all that is left of those, and stay.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::fluent::Resource;
use crate::fluent::rename::{Change, Names, changed, in_order, places, words_in};
use crate::fluent::resource::{Entry, EntryKind};
use crate::source::{Source, Span};

use super::fold::Fingerprint;
use super::ledger::{Draft, Ledger};
use super::place::{stub_of, waiting};

/// Where names stand in a file of texts: in its entries, and in stubs of messages that `is_known`.
pub(crate) fn places_in_texts(file: &Resource, names: &Names, is_known: &dyn Fn(&str) -> bool) -> Vec<Change> {
    if !names.may_be_in(file.text()) {
        return Vec::new();
    }
    let mut found = places(file, names);
    let mut stubs: Vec<Range<usize>> =
        waiting(file.text()).into_iter().filter(|(id, _)| is_known(id)).map(|(_, place)| place).collect();
    stubs.sort_by_key(|place| place.start);
    stubs.dedup();
    for place in stubs {
        found.extend(places_in_stub(file.text(), place, names));
    }
    in_order(found)
}

/// Where names stand in a stub: in the text behind the marks of the comment, and as words in what is told to translators above it.
fn places_in_stub(file: &str, place: Range<usize>, names: &Names) -> Vec<Change> {
    let mut found = Vec::new();
    let mut text = String::new();
    // Where each line of the text begins there, and in the file.
    let mut lines: Vec<(usize, usize)> = Vec::new();
    let mut at = place.start;
    for line in file[place].split_inclusive('\n') {
        let content = line.strip_prefix("# ").or(line.strip_prefix('#')).unwrap_or(line);
        lines.push((text.len(), at + line.len() - content.len()));
        text.push_str(content);
        words_in(file, content, names, &mut found);
        at += line.len();
    }
    let stub = Resource::parse(Source::new("", text));
    for (span, to) in places(&stub, &Names { comments: false, ..names.clone() }) {
        let line = lines.partition_point(|(start, _)| *start <= span.start) - 1;
        let (start, in_file) = lines[line];
        found.push((Span { start: in_file + span.start - start, end: in_file + span.end - start }, to));
    }
    found
}

/// A file of texts before it got other names, and after.
#[derive(Clone, Debug, Default)]
pub(crate) struct Turn {
    /// The file as it was.
    pub(crate) before: String,
    /// The file as it is.
    pub(crate) after: String,
}

/// A term whose translation has another fingerprint with other names in it.
#[derive(Clone, Debug)]
pub(crate) struct TermTurn {
    /// Its id before and after, with the `-`.
    ids: [String; 2],
    prints: (Fingerprint, Fingerprint),
}

impl Turn {
    /// The terms of the file whose fingerprints become others.
    pub(crate) fn terms(&self, names: &Names) -> Vec<TermTurn> {
        if self.before == self.after {
            return Vec::new();
        }
        let [before, after] = [&self.before, &self.after].map(|text| Resource::parse(Source::new("", text.as_str())));
        let renamed = own_ids(names);
        let turn = |entry: Entry<'_>| {
            let id = entry.id.to_owned();
            let new = renamed.iter().find(|(from, _)| *from == id).map_or_else(|| id.clone(), |(_, to)| to.clone());
            let prints = (Fingerprint::of(&entry), Fingerprint::of(&after.get(&new)?));
            (prints.0 != prints.1).then_some(TermTurn { ids: [id, new], prints })
        };
        before.entries().filter(|entry| entry.kind == EntryKind::Term).filter_map(turn).collect()
    }
}

impl TermTurn {
    /// Whether a ledger may speak of it.
    pub(crate) fn may_be_in(&self, ledger: &str) -> bool {
        self.ids.iter().any(|id| ledger.contains(id.as_str()))
    }
}

/// The id that names give an entry of their own file, with the old one.
fn own_ids(names: &Names) -> Option<(String, String)> {
    names.entry.as_ref().filter(|_| names.home).map(|(kind, (from, to))| {
        let sigil = if *kind == EntryKind::Term { "-" } else { "" };
        (format!("{sigil}{from}"), format!("{sigil}{to}"))
    })
}

/// Where names stand in a ledger: in its source texts, and terms among those that a translation was recorded to use. What else its comments hold is
/// no text.
pub(crate) fn places_in_ledger(ledger: &Ledger, names: &Names) -> Vec<Change> {
    let mut found = places(ledger.resource(), &Names { comments: false, ..names.clone() });
    let Some((EntryKind::Term, (from, to))) = &names.entry else { return found };
    for record in ledger.records().filter(|record| record.source.comment.is_some()) {
        let ids = values(&record.source, &["using"]).filter_map(|word| word.split_once('=')?.0.strip_prefix('-'));
        found.extend(ids.filter(|id| id == from).map(|id| (Span::of_slice(ledger.resource().text(), id), to.clone())));
    }
    in_order(found)
}

/// The words of some lines in the comment of a record.
fn values<'l>(record: &Entry<'l>, names: &'static [&'static str]) -> impl Iterator<Item = &'l str> {
    let lines = record.comment.into_iter().flat_map(|comment| &comment.content);
    let named = lines.filter_map(|line| line.split_once(':').filter(|(name, _)| names.contains(&name.trim())));
    named.flat_map(|(_, value)| value.split_whitespace())
}

/// What changes in a ledger: names in the source texts, and fingerprints of the translation.
pub(crate) struct LedgerChanges {
    /// Names, in the order of the file.
    pub(crate) names: Vec<Change>,
    /// Fingerprints that are those of the translation before.
    pub(crate) prints: Vec<Change>,
    /// Fingerprints that are those of the translation after, although that is not written yet.
    pub(crate) foreign: Vec<Span>,
}

impl LedgerChanges {
    /// What of a ledger changes as its translation turns, and the terms that the translation uses.
    pub(crate) fn of(ledger: &Ledger, names: &Names, turn: &Turn, terms: &[TermTurn]) -> Self {
        Self::with(ledger, places_in_ledger(ledger, names), own_ids(names), turn, terms)
    }

    /// The same with these changes of its source texts; `renamed` is the entry that gets another id.
    pub(crate) fn with(
        ledger: &Ledger,
        names: Vec<Change>,
        renamed: Option<(String, String)>,
        turn: &Turn,
        terms: &[TermTurn],
    ) -> Self {
        let mut of_ledger = Self { names, prints: Vec::new(), foreign: Vec::new() };
        for record in ledger.records() {
            of_ledger.terms_of(ledger, &record.source, terms);
        }
        if turn.before == turn.after {
            return of_ledger;
        }
        let [before, after] = [turn.before.as_str(), turn.after.as_str()].map(Version::of);
        for record in ledger.records() {
            // It may have the new name already, or have the old one still.
            let id = record.source.id;
            let ids = renamed.as_ref().filter(|(from, to)| id == from || id == to);
            let (old, new) = ids.map_or((id, id), |(from, to)| (from.as_str(), to.as_str()));
            let prints = if record.is_offered() {
                before.stub(old).zip(after.stub(new)).into_iter().collect()
            } else {
                let ends = before.file.get(old).zip(after.file.get(new));
                ends.map_or_else(Vec::new, |(before, after)| prints(&before, &after))
            };
            of_ledger.prints_of(ledger, &record.source, &prints);
        }
        of_ledger
    }

    /// Finds, in the comment of a record, the fingerprints on the left of each pair, and those on the right.
    fn prints_of(&mut self, ledger: &Ledger, record: &Entry<'_>, prints: &[(Fingerprint, Fingerprint)]) {
        let prints: Vec<(String, String)> =
            prints.iter().filter(|(was, is)| was != is).map(|(was, is)| (was.to_string(), is.to_string())).collect();
        for word in values(record, &["target", "parts"]).filter(|_| !prints.is_empty()) {
            let print = word.rsplit_once('=').map_or(word, |(_, print)| print);
            let span = Span::of_slice(ledger.resource().text(), print);
            if let Some((_, is)) = prints.iter().find(|(was, _)| was == print) {
                self.prints.push((span, is.clone()));
            } else if prints.iter().any(|(_, is)| is == print) {
                self.foreign.push(span);
            }
        }
    }

    /// Finds, in the comment of a record, the fingerprints of terms that turn.
    fn terms_of(&mut self, ledger: &Ledger, record: &Entry<'_>, terms: &[TermTurn]) {
        for (id, print) in values(record, &["using"]).filter(|_| !terms.is_empty()).filter_map(|word| word.split_once('=')) {
            let turns = |term: &&TermTurn| term.ids.iter().any(|own| own == id) && print.parse() == Ok(term.prints.0);
            if let Some(term) = terms.iter().find(turns) {
                self.prints.push((Span::of_slice(ledger.resource().text(), print), term.prints.1.to_string()));
            }
        }
    }

    /// The ledger with all of it; sorted again, if it was.
    pub(crate) fn text(self, ledger: &Ledger) -> String {
        let text = ledger.resource().text();
        let is_sorted = Draft::of(ledger.resource()).text() == text;
        let has_names = !self.names.is_empty();
        let new = changed(text, &in_order([self.names, self.prints].concat()));
        let new = if has_names { with_sources(ledger, new) } else { new };
        if is_sorted { Draft::of(&Resource::parse(Source::new("", new))).text() } else { new }
    }
}

/// A ledger whose source texts have other names, with their fingerprints written anew where they were those of the texts before.
fn with_sources(before: &Ledger, new: String) -> String {
    let after = Ledger::parse(Source::new("", new.as_str()));
    let mut changes: Vec<Change> = Vec::new();
    for (was, is) in before.records().zip(after.records()) {
        let was = Fingerprint::of(&was.source).to_string();
        for print in values(&is.source, &["source"]).filter(|print| **print == was) {
            let place = Span::of_slice(after.resource().text(), print);
            changes.push((place, Fingerprint::of(&is.source).to_string()));
        }
    }
    changed(&new, &in_order(changes))
}

/// The fingerprints of a translation and of its parts, before and after.
fn prints(before: &Entry<'_>, after: &Entry<'_>) -> Vec<(Fingerprint, Fingerprint)> {
    let whole = (Fingerprint::of(before), Fingerprint::of(after));
    if whole.0 == whole.1 {
        return Vec::new();
    }
    // Names change in their places, so parts stand in the same order.
    let values = before.value.zip(after.value);
    let attributes = before.attributes.iter().zip(after.attributes).map(|(before, after)| (&before.value, &after.value));
    let parts = values.into_iter().chain(attributes);
    let parts = parts.map(|(before, after)| (Fingerprint::of_words(before), Fingerprint::of_words(after)));
    std::iter::once(whole).chain(parts).collect()
}

/// A file of texts as it stands once.
struct Version<'v> {
    text: &'v str,
    file: Resource,
    stubs: FxHashMap<&'v str, Range<usize>>,
}

impl<'v> Version<'v> {
    fn of(text: &'v str) -> Self {
        Self { text, file: Resource::parse(Source::new("", text)), stubs: waiting(text) }
    }

    fn stub(&self, id: &str) -> Option<Fingerprint> {
        Some(Fingerprint::of_folded(&stub_of(self.text, self.stubs.get(id)?)))
    }
}

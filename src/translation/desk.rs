//! The desk: the files of one locale that an act changes, a translation and a ledger for each document, each opened once.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use crate::error::Error;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::library::discovery::Unreadable;
use crate::source::Source;

use super::Edit;
use super::key::Key;
use super::ledger::{Draft, Ledger};
use super::place::{changed, completed, end_of_line, stub_of, waiting};

/// The open files of one locale.
pub(crate) struct Desk<'l> {
    library: &'l Library,
    locale: &'l Locale,
    papers: BTreeMap<String, Paper>,
}

/// The files of one document.
struct Paper {
    target: Arc<Source>,
    text: String,
    ledger: Arc<Source>,
    draft: Draft,
    /// Whether the document is gone from the source, so that files without anything in them go as well.
    is_gone: bool,
}

impl<'l> Desk<'l> {
    /// An empty desk.
    pub(crate) fn new(library: &'l Library, locale: &'l Locale) -> Self {
        Self { library, locale, papers: BTreeMap::new() }
    }

    /// Puts the ledger of a document there as it will be, made from what `ledger` was when it was looked at.
    pub(crate) fn put(&mut self, document: &str, ledger: Arc<Source>, draft: Draft) {
        let paper = self.opened(document, ledger, draft);
        self.papers.insert(document.to_owned(), paper);
    }

    fn paper(&mut self, document: &str) -> Result<&mut Paper, Error> {
        if !self.papers.contains_key(document) {
            let path = Library::ledger_path(self.locale, document);
            let ledger = match self.library.read_text(&path) {
                Ok(source) => source,
                Err(Unreadable::Missing) => Source::new(&path, ""),
                Err(unreadable) => return Err(Error::Invalid(vec![unreadable.diagnostic(&path)])),
            };
            let conflicts = Ledger::parse(Arc::clone(&ledger)).conflicts();
            if !conflicts.is_empty() {
                return Err(Error::Invalid(conflicts));
            }
            let draft = Draft::of(&Resource::parse(Arc::clone(&ledger)));
            self.put(document, ledger, draft);
        }
        Ok(self.papers.get_mut(document).expect("it has just been opened"))
    }

    /// The files of a document, its translation as the library read it: what somebody saves meanwhile is another text than the one that was looked at.
    fn opened(&self, document: &str, ledger: Arc<Source>, draft: Draft) -> Paper {
        let read = self.library.text_source(self.locale, document).cloned();
        let target = read.unwrap_or_else(|| Source::new(Library::resource_path(self.locale, document), ""));
        let is_gone = !self.library.source_names().contains(document);
        Paper { text: target.text().to_owned(), target, ledger, draft, is_gone }
    }

    /// Takes away the comment in which a message was handed out, if it stands there as `stub`.
    pub(crate) fn clear_stub(&mut self, key: &Key, stub: &str) -> Result<(), Error> {
        let paper = self.paper(&key.document)?;
        let place = waiting(&paper.text).get(key.id.as_str()).filter(|place| stub_of(&paper.text, place) == stub).cloned();
        if let Some(place) = place {
            paper.text = changed(&paper.text, vec![(place, None)]);
        }
        Ok(())
    }

    /// Takes away what a ledger says of a message.
    pub(crate) fn drop_record(&mut self, key: &Key) -> Result<(), Error> {
        self.paper(&key.document)?.draft.remove(&key.id);
        Ok(())
    }

    /// Gives translations the names on the right, in their files or in others, with all that was recorded of them.
    pub(crate) fn carry(&mut self, moves: &[(Key, Key)]) -> Result<(), Error> {
        let mut of_files: BTreeMap<&str, Vec<(&str, &Key)>> = BTreeMap::new();
        moves.iter().for_each(|(from, to)| of_files.entry(&from.document).or_default().push((&from.id, to)));
        let mut arriving: BTreeMap<&str, BTreeMap<&str, Arrival>> = BTreeMap::new();
        for (document, moves) in of_files {
            if let Some(whole) = self.goes_whole(document, &moves)? {
                self.move_file(document, whole, &moves)?;
                continue;
            }
            for (to, arrival) in self.paper(document)?.depart(document, &moves) {
                arriving.entry(&to.document).or_default().insert(&to.id, arrival);
            }
        }
        for (document, arrivals) in arriving {
            let source = self.library.source_resources(document);
            self.paper(document)?.arrive(&source, arrivals);
        }
        Ok(())
    }

    /// The document to which a file goes as it is: its own is gone, the other has no file yet, and nothing of it goes elsewhere.
    fn goes_whole<'k>(&mut self, document: &str, moves: &[(&str, &'k Key)]) -> Result<Option<&'k str>, Error> {
        let Some((_, first)) = moves.first() else { return Ok(None) };
        if moves.iter().any(|(_, to)| to.document != first.document) {
            return Ok(None);
        }
        // Its own name is none that is free.
        let is_free = self.paper(&first.document)?.text.is_empty();
        let paper = self.paper(document)?;
        let leaving: BTreeSet<&str> = moves.iter().map(|(id, _)| *id).collect();
        let file = Resource::parse(Source::new("", paper.text.clone()));
        // Terms of the language's own go along.
        let goes = |entry: &Entry<'_>| {
            leaving.contains(entry.id) || entry.kind == EntryKind::Term && paper.draft.ids().all(|id| id != entry.id)
        };
        let is_whole = paper.is_gone && file.entries().all(|entry| goes(&entry));
        Ok(Some(&*first.document).filter(|_| is_free && is_whole))
    }

    fn move_file(&mut self, from: &str, to: &str, moves: &[(&str, &Key)]) -> Result<(), Error> {
        let paper = self.paper(from)?;
        let mut text = std::mem::take(&mut paper.text);
        let ids: BTreeMap<&str, &str> = moves.iter().map(|(id, to)| (*id, to.id.as_str())).collect();
        let file = Resource::parse(Source::new("", text.clone()));
        for entry in file.entries().collect::<Vec<_>>().iter().rev() {
            if let Some(id) = ids.get(entry.id) {
                text.replace_range(entry.id_span.range(), id);
            }
        }
        let records: Vec<_> = moves.iter().map(|(id, to)| (&to.id, all_renamed(paper.draft.remove(id), id, &to.id))).collect();
        let arrived = self.paper(to)?;
        arrived.text = text;
        records.into_iter().for_each(|(id, records)| arrived.draft.put(id, records));
        Ok(())
    }

    /// What would be written: translations, then ledgers, then files that go.
    pub(crate) fn edits(self) -> Vec<Edit> {
        let (mut texts, mut ledgers, mut gone) = (Vec::new(), Vec::new(), Vec::new());
        for paper in self.papers.into_values() {
            let ledger = paper.draft.text();
            for (former, text, edits) in [(&paper.target, paper.text, &mut texts), (&paper.ledger, ledger, &mut ledgers)] {
                if paper.is_gone && text.trim().is_empty() && !former.text().is_empty() {
                    gone.push(Edit::remove(former));
                } else if text != former.text() {
                    edits.push(Edit::of(former, text));
                }
            }
        }
        texts.append(&mut ledgers);
        texts.append(&mut gone);
        texts
    }
}

/// A translation under its new name, its comment included, and what was recorded of it.
struct Arrival {
    text: String,
    records: Vec<String>,
}

impl Paper {
    /// Takes translations out that go to other files, and renames those that stay.
    fn depart<'k>(&mut self, document: &str, moves: &[(&str, &'k Key)]) -> Vec<(&'k Key, Arrival)> {
        let file = Resource::parse(Source::new("", self.text.clone()));
        let mut gone: Vec<(Range<usize>, Option<String>)> = Vec::new();
        let mut ids: Vec<(Range<usize>, &str)> = Vec::new();
        let mut leaving = Vec::new();
        for (id, to) in moves {
            let Some(entry) = file.get(id) else { continue };
            let records = all_renamed(self.draft.remove(id), id, &to.id);
            if to.document == document {
                self.draft.put(&to.id, records);
                ids.push((entry.id_span.range(), &to.id));
                continue;
            }
            let text = under_name(&self.text[entry.span.range()].replace("\r\n", "\n"), id, &to.id);
            leaving.push((*to, Arrival { text: text.trim_end_matches('\n').to_owned(), records }));
            gone.push((entry.span.start..end_of_line(&self.text, entry.span.end), None));
        }
        // From the back, so that no place moves; a text that goes has no id that stays.
        ids.sort_by_key(|(place, _)| std::cmp::Reverse(place.start));
        let mut text = self.text.clone();
        let shift = |place: &Range<usize>| -> isize {
            let before = ids.iter().filter(|(other, _)| other.start < place.start);
            before.map(|(other, id)| id.len().cast_signed() - other.len().cast_signed()).sum()
        };
        let gone = gone.into_iter().map(|(place, new)| {
            let shift = shift(&place);
            (place.start.saturating_add_signed(shift)..place.end.saturating_add_signed(shift), new)
        });
        let gone: Vec<_> = gone.collect();
        ids.iter().for_each(|(place, id)| text.replace_range(place.clone(), id));
        self.text = changed(&text, gone);
        leaving
    }

    /// Puts translations in, each behind the message it follows in the source; a stub that nobody has touched goes.
    fn arrive(&mut self, source: &[&Resource], mut arrivals: BTreeMap<&str, Arrival>) {
        let ledger = Ledger::parse(Source::new("", self.draft.text()));
        let stubs = waiting(&self.text);
        let is_untouched = |id: &&str, place: &Range<usize>| {
            let stub = stub_of(&self.text, place);
            ledger.records_of(id).iter().any(|record| record.is_laid_out_as(&stub))
        };
        let stubs =
            arrivals.keys().filter_map(|id| Some((stubs.get(id)?.clone(), None)).filter(|(place, _)| is_untouched(id, place)));
        let text = changed(&self.text, stubs.collect());
        for (id, arrival) in &mut arrivals {
            self.draft.put(id, std::mem::take(&mut arrival.records));
        }
        let entries: Vec<_> = source.iter().flat_map(|resource| resource.entries()).collect();
        (self.text, _) = completed(&entries, &text, |entry, _| arrivals.get(entry.id).map(|arrival| arrival.text.clone()));
    }
}

/// Records under another id.
fn all_renamed(records: Vec<String>, from: &str, to: &str) -> Vec<String> {
    records.into_iter().map(|record| under_name(&record, from, to)).collect()
}

/// An entry of a Fluent file under another id; nothing else of it changes.
pub(super) fn under_name(text: &str, from: &str, to: &str) -> String {
    let mut text = text.to_owned();
    let resource = Resource::parse(Source::new("", text.clone()));
    if let Some(entry) = resource.get(from) {
        text.replace_range(entry.id_span.range(), to);
    }
    text
}

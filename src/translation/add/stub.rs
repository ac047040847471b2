//! Stubs: the comments of a file in which messages wait for text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::fold::Fingerprint;
use super::super::ledger::{Ledger, Record};
use super::super::pairs::Pair;
use super::super::place::{changed, shown, stub_of, waiting};
use super::skeleton::{Plurals, part_of};

/// A file in which the stubs that nobody has touched are those of today's source.
pub(super) struct Refreshed<'p> {
    /// The file.
    pub(super) text: String,
    /// The stubs that show today's source and are not on record, by message.
    pub(super) laid_out: BTreeMap<&'p str, String>,
    /// How many stubs were others.
    pub(super) replaced: usize,
    /// The messages that are gone and whose stub is taken away.
    pub(super) cleared: Vec<&'p str>,
    /// The messages whose stub somebody has changed, handed out with another text than today's.
    pub(super) begun: Vec<&'p str>,
}

/// Puts today's source into every stub that stands as it was laid out, and takes those away whose message is gone.
pub(super) fn refresh<'p>(
    pair: &Pair<'p>,
    text: &str,
    ledger: &'p Ledger,
    missing: &BTreeSet<&str>,
    plurals: &Plurals<'_>,
) -> Refreshed<'p> {
    let mut refreshed =
        Refreshed { text: String::new(), laid_out: BTreeMap::new(), replaced: 0, cleared: Vec::new(), begun: Vec::new() };
    let stubs = waiting(text);
    let mut changes: Vec<(Range<usize>, Option<String>)> = Vec::new();
    for entry in pair.source.entries().iter().filter(|entry| missing.contains(entry.id)) {
        let Some(place) = stubs.get(entry.id) else { continue };
        let (was, is) = (stub_of(text, place), part_of(entry, plurals));
        let record = ledger.records_of(entry.id).into_iter().find(Record::is_offered);
        let of_today = record.is_some_and(|record| Fingerprint::of(&record.source) == Fingerprint::of(entry));
        let is_untouched = record.is_some_and(|record| record.is_laid_out_as(&was));
        if was != is && is_untouched {
            refreshed.replaced += 1;
            changes.push((place.clone(), Some(is.clone())));
            refreshed.laid_out.insert(entry.id, is);
        } else if was == is || shown(&was, entry.id) == shown(&is, entry.id) {
            // It was laid out before that was recorded.
            refreshed.laid_out.extend((!of_today).then_some((entry.id, was)));
        } else if record.is_some() && !of_today {
            refreshed.begun.push(entry.id);
        }
    }
    for record in ledger.records().filter(|record| record.is_offered() && !pair.source.has(record.source.id)) {
        let id = record.source.id;
        match stubs.get(id) {
            Some(place) if record.is_laid_out_as(&stub_of(text, place)) => {
                changes.push((place.clone(), None));
                refreshed.cleared.push(id);
            }
            Some(_) => refreshed.begun.push(id),
            None if pair.target.is_none_or(|target| target.get(id).is_none()) => refreshed.cleared.push(id),
            None => {}
        }
    }
    refreshed.text = changed(text, changes);
    refreshed
}

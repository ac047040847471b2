//! Stubs: the comments of a file in which messages wait for text.

use std::collections::BTreeSet;
use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::fluent::Resource;
use crate::fluent::resource::Entry;
use crate::source::Source;

use super::super::fold::Fingerprint;
use super::super::ledger::Ledger;
use super::super::pairs::Pair;
use super::skeleton::{Plurals, part_of};

/// A file in which the stubs that nobody has touched are those of today's source.
pub(super) struct Refreshed<'p> {
    /// The file.
    pub(super) text: String,
    /// The messages whose stub is now that of today's source, and not recorded as handed out.
    pub(super) laid_out: Vec<&'p str>,
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
        Refreshed { text: String::new(), laid_out: Vec::new(), replaced: 0, cleared: Vec::new(), begun: Vec::new() };
    let stubs = waiting(text);
    let block = |place: &Range<usize>| text[place.clone()].replace("\r\n", "\n").trim_end_matches('\n').to_owned();
    let mut changes: Vec<(Range<usize>, Option<String>)> = Vec::new();
    for entry in pair.source.entries().iter().filter(|entry| missing.contains(entry.id)) {
        let Some(place) = stubs.get(entry.id) else { continue };
        let (was, is) = (block(place), part_of(entry, plurals));
        let record = ledger.get(entry.id).filter(|record| record.is_offered());
        let of_today = record.is_some_and(|record| Fingerprint::of(&record.source) == Fingerprint::of(entry));
        if was == is {
            // It was laid out before that was recorded.
            refreshed.laid_out.extend((!of_today).then_some(entry.id));
        } else if record.is_some_and(|record| record.is_laid_out_as(&was)) {
            refreshed.laid_out.push(entry.id);
            refreshed.replaced += 1;
            changes.push((place.clone(), Some(is)));
        } else if record.is_some() && !of_today {
            refreshed.begun.push(entry.id);
        }
    }
    for record in ledger.records().filter(|record| record.is_offered() && !pair.source.has(record.source.id)) {
        let id = record.source.id;
        match stubs.get(id) {
            Some(place) if record.is_laid_out_as(&block(place)) => {
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

/// A file with other text in some places; where a place is left without any, its blank line goes as well.
fn changed(text: &str, mut changes: Vec<(Range<usize>, Option<String>)>) -> String {
    changes.sort_by_key(|(place, _)| place.start);
    let mut changed = String::with_capacity(text.len());
    let mut done = 0;
    for (place, new) in changes {
        changed.push_str(&text[done..place.start]);
        done = place.end;
        match new {
            Some(new) => {
                let line_end = if text[place].contains("\r\n") { "\r\n" } else { "\n" };
                changed.push_str(&(new + "\n").replace('\n', line_end));
            }
            None => done += text[done..].len() - text[done..].trim_start_matches(['\r', '\n']).len(),
        }
    }
    changed.push_str(&text[done..]);
    changed
}

/// A file with the missing messages laid out, each behind the message it follows in the source, and which they are.
pub(super) fn completed<'e>(
    entries: &[Entry<'e>],
    text: &str,
    missing: &BTreeSet<&str>,
    plurals: &Plurals<'_>,
) -> (String, Vec<&'e str>) {
    let target = Resource::parse(Source::new("", text));
    let waiting = waiting(text);
    // Where the paragraph of a message ends: its text, or the comment it was laid out in.
    let end_of = |id: &str| match target.get(id) {
        Some(entry) => Some(end_of_line(text, entry.span.end)),
        None => waiting.get(id).map(|place| place.end),
    };
    let next = next_of_group(entries, &target);
    let (mut insertions, mut laid_out): (Vec<(usize, String)>, Vec<&str>) = Default::default();
    let mut last: Option<(usize, &Entry<'_>)> = None;
    for (index, entry) in entries.iter().enumerate() {
        if let Some(end) = end_of(entry.id) {
            last = Some((end, entry));
        } else if missing.contains(entry.id) {
            // A heading stands before the messages of its chapter: the first of them goes before the next that is there.
            let behind = last.filter(|(_, last)| last.group == entry.group).map(|(end, _)| end);
            let at = behind.or(next[index]).or(last.map(|(end, _)| end));
            let start = || target.entries().next().map_or(text.len(), |first| first.span.start);
            insertions.push((at.unwrap_or_else(start), part_of(entry, plurals)));
            laid_out.push(entry.id);
        }
    }
    // Each message comes after those laid out before it; from the back, so that no place moves.
    insertions.sort_by_key(|(at, _)| *at);
    let mut completed = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (at, part) in insertions {
        completed.push_str(&text[done..at]);
        done = at;
        let before = completed.trim_end_matches('\n').len();
        completed.truncate(before);
        if before > 0 {
            completed.push_str("\n\n");
        }
        completed.push_str(&part);
        completed.push('\n');
        if !text[at..].trim_start_matches([' ', '\r']).starts_with('\n') && at < text.len() {
            completed.push('\n');
        }
    }
    completed.push_str(&text[done..]);
    (completed, laid_out)
}

/// The end of the line that a position is in, behind its line end.
fn end_of_line(text: &str, at: usize) -> usize {
    let at = text[..at].trim_end_matches(['\n', '\r']).len();
    text[at..].find('\n').map_or(text.len(), |length| at + length + 1)
}

/// For each entry of the source, where the first of its group begins that the target has, of those from it on.
fn next_of_group(entries: &[Entry<'_>], target: &Resource) -> Vec<Option<usize>> {
    let mut next = vec![None; entries.len()];
    for (index, entry) in entries.iter().enumerate().rev() {
        let of_rest = || entries.get(index + 1).filter(|rest| rest.group == entry.group).and_then(|_| next[index + 1]);
        next[index] = target.get(entry.id).map(|found| found.span.start).or_else(of_rest);
    }
    next
}

/// The comments in which messages wait for text, by id; of several the first.
fn waiting(text: &str) -> FxHashMap<&str, Range<usize>> {
    let mut stubs: FxHashMap<&str, Range<usize>> = FxHashMap::default();
    let mut open: Vec<&str> = Vec::new();
    let (mut at, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            stubs.extend(open.drain(..).map(|id| (id, start..at)));
            start = at + line.len();
        }
        let id = line.strip_prefix("# ").and_then(|content| Some(content.split_once('=')?.0.trim_end()));
        open.extend(id.filter(|id| !stubs.contains_key(id)));
        at += line.len();
    }
    stubs.extend(open.into_iter().map(|id| (id, start..text.len())));
    stubs
}

//! Merging two ledgers: of each message its records, as a set.
//!
//! What one side recorded and the other did not touch is taken over. Where both recorded something else, both records stay: each of them is true, and the
//! one of the translation that stands counts. Two records of one translation as one of the same source become one, of the lower state.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::entry::{Version, at_most, joined, lowered};
use super::file::{File, UnitKey};
use crate::fluent::Resource;
use crate::source::Source;

use super::super::ledger::{Part, ledger_text};

/// The records of one file by id, in its order.
fn by_id<'t>(file: &File<'t>) -> BTreeMap<&'t str, Vec<Version<'t>>> {
    let mut records: BTreeMap<&str, Vec<Version<'_>>> = BTreeMap::new();
    for entry in file.entries() {
        records.entry(entry.id).or_default().push(Version::of(file.text, entry));
    }
    records
}

/// Merges two ledgers; and the ids of which there are several records now.
pub(super) fn merge_ledger(base: &File<'_>, ours: &File<'_>, theirs: &File<'_>) -> (String, Vec<String>) {
    let (of_base, of_ours, of_theirs) = (by_id(base), by_id(ours), by_id(theirs));
    let ids: BTreeSet<&str> = [&of_base, &of_ours, &of_theirs].into_iter().flat_map(|side| side.keys().copied()).collect();
    let (mut parts, mut several) = (Vec::new(), Vec::new());
    let mut add = |text: &str| {
        let part = Resource::parse(Source::new("", text));
        parts.extend(part.nodes().map(|node| Part::of(&node, text)));
    };
    for id in ids {
        let of = |side: &BTreeMap<&str, Vec<Version<'_>>>| side.get(id).map(Vec::as_slice).unwrap_or_default().len();
        let [was, own, other] = [&of_base, &of_ours, &of_theirs].map(|side| side.get(id).map(Vec::as_slice).unwrap_or_default());
        let records = merged(was, own, other);
        if records.len() > of(&of_ours).max(of(&of_theirs)).max(1) {
            several.push(id.to_owned());
        }
        records.iter().for_each(|record| add(record));
    }
    for text in rest(base, ours, theirs) {
        add(text);
    }
    (ledger_text(parts), several)
}

/// The records of one message, as both sides have them.
fn merged<'t>(base: &[Version<'t>], ours: &[Version<'t>], theirs: &[Version<'t>]) -> Vec<Cow<'t, str>> {
    let has = |side: &[Version<'_>], record: &Version<'_>| side.iter().any(|other| other.is(record));
    let same = |one: &[Version<'_>], other: &[Version<'_>]| one.len() == other.len() && one.iter().all(|record| has(other, record));
    let all = |side: &[Version<'t>]| side.iter().map(|record| Cow::Borrowed(record.text)).collect();
    if same(ours, theirs) || same(base, theirs) {
        return all(ours);
    }
    if same(base, ours) {
        return all(theirs);
    }
    // Who settles several in favour of one has not said that the others are untrue.
    let mut records: Vec<&Version<'_>> = Vec::new();
    for record in ours.iter().chain(theirs) {
        let other = records.iter_mut().find_map(|known| joined(known, record).map(|joined| (known, joined)));
        match other {
            Some((known, joined)) => *known = joined,
            None => records.push(record),
        }
    }
    // Who lowered a state has said so of the text that the other side only wrote anew, as a rename does.
    let lowest = [ours, theirs].map(|side| base.iter().flat_map(|was| side.iter().filter_map(|is| lowered(was, is))).min());
    let most = |record: &Version<'_>| if has(ours, record) { lowest[1] } else { lowest[0] };
    records.into_iter().map(|record| at_most(record, most(record))).collect()
}

/// What is no record in either ledger.
fn rest<'t>(base: &File<'t>, ours: &File<'t>, theirs: &File<'t>) -> Vec<&'t str> {
    let sides = [base, ours, theirs].map(|file| {
        let entries: BTreeSet<usize> = file.entries().map(|entry| entry.span.start).collect();
        let rest = file.units.iter().filter(move |(_, span)| !entries.contains(&span.start));
        rest.map(|(key, span)| (key, &file.text[span.range()])).collect::<BTreeMap<&UnitKey, &str>>()
    });
    let keys: BTreeSet<&UnitKey> = sides.iter().flat_map(BTreeMap::keys).copied().collect();
    let [base, ours, theirs] = &sides;
    let stays = |key: &&UnitKey| match (base.get(key), ours.get(key), theirs.get(key)) {
        (Some(was), Some(is), None) | (Some(was), None, Some(is)) => was != is,
        (_, own, other) => own.is_some() || other.is_some(),
    };
    let text =
        |key: &UnitKey| ours.get(key).filter(|own| base.get(key) != Some(own)).or(theirs.get(key)).or(ours.get(key)).copied();
    keys.into_iter().filter(stays).filter_map(text).collect()
}

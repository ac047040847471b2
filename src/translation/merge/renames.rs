//! Names that one side gave to messages, so that what the other made of them arrives under the new name.
//!
//! Neither side says so: a message is taken for renamed where a side has it no more, and has another instead, which the common ancestor had not, with the
//! same comment and the same text. Where two may be meant, none is.

use std::collections::BTreeMap;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::Entry;

use super::file::File;

/// The new names that a side gave, by the old; none that the other side has for a message, unless it gave it too.
pub(super) fn renames(base: &File<'_>, side: &File<'_>, other: &File<'_>) -> BTreeMap<String, String> {
    let lost = only_in(base, side);
    if lost.is_empty() {
        return BTreeMap::new();
    }
    let new = only_in(side, base);
    let known: FxHashSet<&str> = other.ids().collect();
    let is_free = |old: &str, new: &str| !known.contains(new) || !known.contains(old);
    let pair = |(text, old): (&String, &Option<String>)| Some((old.clone()?, new.get(text)?.clone()?));
    lost.iter().filter_map(pair).filter(|(old, new)| is_free(old, new)).collect()
}

/// The entries that one file has and the other has not, by what they say beside their id; none where several say the same.
fn only_in(one: &File<'_>, other: &File<'_>) -> FxHashMap<String, Option<String>> {
    let known: FxHashSet<&str> = other.ids().collect();
    let mut only: FxHashMap<String, Option<String>> = FxHashMap::default();
    for entry in one.entries().filter(|entry| !known.contains(entry.id) && !one.repeats(entry.id)) {
        only.entry(said(&entry)).and_modify(|several| *several = None).or_insert_with(|| Some(entry.id.to_owned()));
    }
    only
}

/// What an entry says, its comment with it, whatever it is called. A term is no message.
fn said(entry: &Entry<'_>) -> String {
    let text = entry_text(entry, Comments::Keep);
    let comment: usize = text.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
    let (comment, body) = text.split_at(comment);
    let sigil = if entry.id.starts_with('-') { "-" } else { "" };
    format!("{comment}{sigil}{}", &body[entry.id.len()..])
}

/// A file with other names for its entries; nothing else of it changes. A name that it has already is given to no other.
pub(super) fn renamed(file: &File<'_>, names: &BTreeMap<String, String>) -> Option<String> {
    let known: FxHashSet<&str> = file.ids().collect();
    let change = |entry: Entry<'_>| {
        let new = names.get(entry.id).filter(|new| !known.contains(new.as_str()))?;
        Some((entry.id_span, new))
    };
    let changes: Vec<_> = file.entries().filter_map(change).collect();
    if changes.is_empty() {
        return None;
    }
    let (mut text, mut done) = (String::with_capacity(file.text.len()), 0);
    for (span, new) in changes {
        text.push_str(&file.text[done..span.start]);
        text.push_str(new);
        done = span.end;
    }
    text.push_str(&file.text[done..]);
    Some(text)
}

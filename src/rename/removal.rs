//! Taking out what stands in texts: a message, a term, a fact, a contact.

use std::ops::Range;
use std::sync::Arc;

use crate::error::{Error, Kind as Unknown, Refusal};
use crate::fluent::Resource;
use crate::fluent::rename::{Names, places_in};
use crate::fluent::resource::{Entry, EntryKind, Node};
use crate::library::respell::{find_key, without_key};
use crate::source::{Location, Source};
use crate::translation::place::{changed, end_of_line, waiting};
use crate::translation::{Edit, Ledger};

use super::act::{Kind, Removed, Touched, refuse};
use super::files::{Files, Pair};
use super::keys::Values;
use super::plan::{Plan, unknown, unknown_entry};
use super::values::{others, own_operands};

/// Takes out what a plan is about, if nothing refers to it.
pub(super) fn remove(files: &Files<'_>, plan: &Plan) -> Result<Removed, Error> {
    let mut uses = Vec::new();
    for (document, outline) in &files.content.outlines {
        let spans = plan.places_in(files, document, outline, &plan.old);
        let own = plan.values.as_ref().is_some_and(|values| values.document.is_some());
        let operands = if plan.kind == Kind::Fact && !own { own_operands(outline.source.text(), &plan.old) } else { Vec::new() };
        // The outline that has the fact is looked at below.
        let spans = spans.into_iter().filter(|_| !own).chain(operands);
        uses.extend(spans.map(|span| outline.location(span)));
        let broken = files.broken_outline(document);
        if !broken.is_empty() && outline.source.text().contains(&plan.old) {
            return Err(Error::Invalid(broken));
        }
    }
    if let Some(values) = &plan.values {
        uses.extend(others(files, plan, &plan.old).into_iter().map(|span| Location::new(&values.source, span)));
    }
    let mut broken = Vec::new();
    let (source, targets): (Vec<&Pair<'_>>, Vec<&Pair<'_>>) = files.pairs.iter().partition(|pair| files.is_source(pair));
    for pair in source.into_iter().chain(targets) {
        find_uses(files, plan, pair, (&mut uses, &mut broken));
    }
    if !broken.is_empty() {
        return refuse(Refusal::Broken, &plan.old, broken);
    }
    if !uses.is_empty() {
        return refuse(Refusal::Used, &plan.old, uses);
    }
    let mut removed = Removed::default();
    let (mut ledgers, mut last) = (Vec::new(), Vec::new());
    for pair in files.pairs.iter().filter(|pair| plan.home.as_ref() == Some(&pair.resource)) {
        let (edit, count) = without(pair, &plan.old);
        if files.is_source(pair) {
            last.extend(edit);
            continue;
        }
        removed.put(edit);
        if count > 0 {
            *removed.translations.entry(pair.locale.clone()).or_default() += count;
        }
        ledgers.extend(pair.ledger.as_ref().and_then(|ledger| without_record(ledger, &plan.old)));
    }
    let term = plan.old.trim_start_matches('-');
    let base = files.library.terms_source().filter(|_| plan.kind == Kind::Term);
    ledgers.extend(base.and_then(|source| without_key_of(source, &[], term)));
    last.extend(plan.values.as_ref().and_then(|values| without_value(values, &plan.old)));
    ledgers.into_iter().chain(last).for_each(|edit| removed.put(Some(edit)));
    if removed.edits.is_empty() { Err(nothing(files, plan)) } else { Ok(removed) }
}

impl Removed {
    fn put(&mut self, edit: Option<(Edit, usize)>) {
        if let Some((edit, places)) = edit {
            self.files.push(Touched { path: edit.path().to_owned(), places, to: None });
            self.edits.push(edit);
        }
    }
}

/// Finds what refers to it in the texts of a pair, and where its name stands in what is broken.
fn find_uses(files: &Files<'_>, plan: &Plan, pair: &Pair<'_>, (uses, broken): (&mut Vec<Location>, &mut Vec<Location>)) {
    let Some(text) = &pair.text else { return };
    let Some(names) = plan.names_in(files, &pair.resource).filter(|names| names.may_be_in(text.text())) else { return };
    let references = Names { home: false, comments: false, ..names.clone() };
    let file = Resource::parse(Arc::clone(text));
    for node in file.nodes() {
        match node {
            // It goes itself.
            Node::Entry(entry) if names.home && entry.id == plan.old => {}
            Node::Entry(entry) => {
                let places = places_in(&file, &entry, &references);
                uses.extend(places.into_iter().map(|(span, _)| Location::new(text, span)));
            }
            Node::Junk { span, .. } if names.are_words_of(&text.text()[span.range()]) => broken.push(Location::new(text, span)),
            _ => {}
        }
    }
}

/// The texts of a pair without an entry and without the comment in which it waits for text, and how many entries go.
fn without(pair: &Pair<'_>, id: &str) -> (Option<(Edit, usize)>, usize) {
    let Some(source) = pair.text.as_ref().filter(|text| text.text().contains(id)) else { return (None, 0) };
    let text = source.text();
    let file = Resource::parse(Arc::clone(source));
    let stubs = waiting(text);
    let entries: Vec<Entry<'_>> =
        file.nodes().filter_map(|node| if let Node::Entry(entry) = node { Some(entry) } else { None }).collect();
    let entries = entries.iter().filter(|entry| entry.id == id);
    let mut places: Vec<Range<usize>> = entries
        .map(|entry| {
            // The comment above it may be one in which another message waits.
            let is_others = |(other, stub): (&&str, &Range<usize>)| *other != id && entry.span.range().contains(&stub.start);
            let start = if stubs.iter().any(is_others) { entry.id_span.start } else { entry.span.start };
            start..end_of_line(text, entry.span.end)
        })
        .collect();
    let count = places.len();
    let is_alone = |stub: &&Range<usize>| stubs.values().filter(|other| other == stub).count() == 1;
    let stub = stubs.get(id).filter(is_alone).filter(|stub| !places.iter().any(|place| place.contains(&stub.start)));
    places.extend(stub.cloned());
    if places.is_empty() {
        return (None, 0);
    }
    let total = places.len();
    let text = changed(text, places.into_iter().map(|place| (place, None)).collect());
    (Some((Edit::of(source, text), total)), count)
}

/// A ledger without a record.
fn without_record(source: &Arc<Source>, id: &str) -> Option<(Edit, usize)> {
    let text = Ledger::parse(Arc::clone(source)).without(id)?;
    Some((if text.is_empty() { Edit::remove(source) } else { Edit::of(source, text) }, 1))
}

/// A file of facts or contacts without one.
fn without_value(Values { source, path, .. }: &Values, name: &str) -> Option<(Edit, usize)> {
    without_key_of(source, path, name)
}

/// A file without a key of the table at `path`.
fn without_key_of(source: &Arc<Source>, path: &[&str], name: &str) -> Option<(Edit, usize)> {
    find_key(source.text(), path, name)?;
    Some((Edit::of(source, without_key(source.text(), path, name)), 1))
}

/// That there is nothing to take out.
fn nothing(files: &Files<'_>, plan: &Plan) -> Error {
    match plan.kind {
        Kind::Term => unknown_entry(files, EntryKind::Term, &plan.old),
        Kind::Fact => unknown(Unknown::Fact, &plan.old, files.content.every_fact().map(|(_, name, _)| name)),
        Kind::Contact => unknown(Unknown::Contact, &plan.old, files.content.contacts.contacts.keys().map(String::as_str)),
        _ => unknown_entry(files, EntryKind::Message, &plan.old),
    }
}

//! Facts and contacts in the files that have them: their keys, and the names that others are computed from.

use crate::document::fact::operands_in;
use crate::error::Error;
use crate::fluent::rename::{Change, changed};
use crate::library::respell::{entries, find_key, respelling, with_key};
use crate::source::{Location, Span};

use super::act::Kind;
use super::files::Files;
use super::item::{Item, Role, item};
use super::keys::{OWN, Values};
use super::plan::Plan;

/// Where facts of a document are computed from the fact of a name.
pub(super) fn own_operands(outline: &str, name: &str) -> Vec<Span> {
    operands(outline, OWN, name)
}

/// Where the facts in the table at `path` are computed from the fact of a name.
fn operands(text: &str, path: &[&str], name: &str) -> Vec<Span> {
    if !text.contains("derive") || !text.contains(name) {
        return Vec::new();
    }
    let within = |value: Span| {
        let found = operands_in(&text[value.range()], name).into_iter();
        found.map(move |(start, end)| Span { start: value.start + start, end: value.start + end })
    };
    entries(text, path, "derive").into_iter().flat_map(within).collect()
}

/// The file that has the fact or contact that an act is about, where it is about one.
pub(super) fn values(files: &Files<'_>, plan: &Plan) -> Result<Option<Item>, Error> {
    let Some(Values { source, path, document }) = &plan.values else { return Ok(None) };
    let mut broken = files.broken_values(source.path());
    broken.extend(document.iter().flat_map(|document| files.broken_outline(document)));
    if !broken.is_empty() {
        return Err(Error::Invalid(broken));
    }
    let references = |old: &str, new: &str| {
        let found = others(files, plan, old).into_iter();
        let mut changes: Vec<Change> = found.map(|span| (span, respelling(source.text(), span, old, new))).collect();
        changes.sort_by_key(|(span, _)| span.start);
        changes
    };
    let (mut old, mut new) = (references(&plan.old, &plan.new), references(&plan.new, &plan.old));
    let count = old.len();
    let (text, keys) = with_key(&changed(source.text(), &old), path, &plan.old, &plan.new);
    let mut defines = [false; 2];
    for (at, (changes, name)) in [(&mut old, &plan.old), (&mut new, &plan.new)].into_iter().enumerate() {
        let key = find_key(source.text(), path, name);
        defines[at] = key.is_some();
        changes.extend(key.map(|span| (span, String::new())));
        changes.sort_by_key(|(span, _)| span.start);
    }
    Ok(Some(item(source, None, Role::Home, (&old, &new)).with(defines, keys + count, text)))
}

/// The term base with another id for a term, where it is about one that the term base has.
pub(super) fn term_base(files: &Files<'_>, plan: &Plan) -> Result<Option<Item>, Error> {
    let (Kind::Term, Some(source)) = (plan.kind, files.library.terms_source()) else { return Ok(None) };
    let [old, new] = [&plan.old, &plan.new].map(|id| id.trim_start_matches('-'));
    let broken = files.broken_values(source.path());
    if !broken.is_empty() {
        return Err(Error::Invalid(broken));
    }
    let key = |id: &str| find_key(source.text(), &[], id).map(|span| (span, String::new())).into_iter().collect::<Vec<Change>>();
    let (text, places) = with_key(source.text(), &[], old, new);
    Ok(Some(item(source, None, Role::Outline, (&key(old), &key(new))).with([false; 2], places, text)))
}

/// Where the file that has a fact or contact refers to it: what is computed from it, and, in an outline, the blocks.
pub(super) fn others(files: &Files<'_>, plan: &Plan, name: &str) -> Vec<Span> {
    let Some(Values { source, path, document }) = &plan.values else { return Vec::new() };
    let mut spans = if plan.kind == Kind::Fact { operands(source.text(), path, name) } else { Vec::new() };
    let outline = document.as_ref().and_then(|document| files.content.outlines.get_key_value(document));
    spans.extend(outline.into_iter().flat_map(|(document, outline)| plan.places_in(files, document, outline, name)));
    spans
}

/// Where the library has another fact of a name: one of all documents, or one that a document has alone; of those not the one that has the name
/// already.
pub(super) fn facts_called(files: &Files<'_>, plan: &Plan, name: &str) -> Vec<Location> {
    let own = plan.values.as_ref().and_then(|values| values.document.as_deref());
    let shared = files.library.facts_source().map(|source| (source, [].as_slice()));
    // A fact of one document and one of another may have one name.
    let outlines = files.content.outlines.values().filter(|_| own.is_none()).map(|outline| (&outline.source, OWN));
    let all = shared.into_iter().chain(outlines);
    all.filter_map(|(source, path)| Some(Location::new(source, find_key(source.text(), path, name)?))).collect()
}

//! The library as a whole: is everything printed, and does each id stand once?

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::content::Content;
use crate::document::markup::Tag;
use crate::document::outline::{Outline, OutlineKind};
use crate::fluent::bundle::tags;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::usage::Usage;
use crate::library::Library;
use crate::source::{Location, Span};

use super::context::Context;

/// Resources that every document sees; the page furniture is printed by the renderer itself.
const SHARED: [&str; 2] = ["terms", "common"];

/// Checks what no text and no document shows by itself; `composed` is what composing found.
pub(super) fn check(context: &Context<'_>, composed: &[Diagnostic]) -> Vec<Diagnostic> {
    let outlines = Outlines::of(context, composed);
    let mut found = unused_messages(context, &outlines);
    found.extend(unused_facts(context, &outlines));
    found.extend(ids_in_two_resources(context));
    found
}

/// Which outlines say all that they mean to say.
struct Outlines<'a> {
    /// Those with findings: what they do not name may be what they mean.
    broken: BTreeSet<&'a str>,
}

impl<'a> Outlines<'a> {
    fn of(context: &Context<'a>, composed: &[Diagnostic]) -> Self {
        let told = |outline: &Outline| {
            let findings = context.content.diagnostics.iter().chain(composed);
            findings.filter_map(|finding| finding.location.as_ref()).any(|location| outline.is_in(&location.source))
        };
        let outlines = context.content.outlines.iter();
        Self { broken: outlines.filter(|(_, outline)| told(outline)).map(|(name, _)| name.as_str()).collect() }
    }
}

/// Messages of documents that nothing prints: no outline, no other message.
fn unused_messages(context: &Context<'_>, outlines: &Outlines<'_>) -> Vec<Diagnostic> {
    let (library, source) = (context.library, context.library.source_locale());
    let mut referred: BTreeSet<&str> = BTreeSet::new();
    for (_, resource) in library.resources(source) {
        for entry in resource.entries().filter(|entry| resource.text()[entry.span.range()].contains('{')) {
            referred.extend(Usage::of_entry(&entry).messages.iter().map(|message| message.id));
        }
    }
    let mut found = Vec::new();
    for (name, outline) in &context.content.outlines {
        let Some(resource) = library.resource(source, name).filter(|_| !outlines.broken.contains(name.as_str())) else { continue };
        // An id that stands in a resource all documents see as well is a finding of its own.
        let named: BTreeSet<&str> = outline.messages().into_iter().map(|name| name.text.as_str()).collect();
        let unused =
            |entry: &Entry<'_>| entry.kind == EntryKind::Message && !named.contains(entry.id) && !referred.contains(entry.id);
        found.extend(resource.entries().filter(unused).map(|entry| {
            let at = Location::new(resource.source(), entry.id_span);
            Diagnostic::new(Code::UnusedMessage).at(at).document(name.as_str()).locale(source).message(entry.id)
        }));
    }
    found
}

/// Facts and contacts that nothing prints: no message of the source, no outline.
fn unused_facts(context: &Context<'_>, outlines: &Outlines<'_>) -> Vec<Diagnostic> {
    let (library, source, content) = (context.library, context.library.source_locale(), context.content);
    // What a broken outline or a broken text would print is not known.
    let is_broken =
        !outlines.broken.is_empty() || library.resources(source).any(|(_, resource)| resource.broken().next().is_some());
    if is_broken || (content.facts.facts.is_empty() && content.contacts.contacts.is_empty()) {
        return Vec::new();
    }
    let mut used: BTreeSet<&str> = BTreeSet::new();
    for (_, resource) in library.resources(source) {
        for entry in resource.entries() {
            let text = &resource.text()[entry.span.range()];
            if text.contains('{') {
                used.extend(Usage::of_entry(&entry).variables.iter().map(|variable| variable.name));
            }
            used.extend(tags(text).filter_map(|at| Tag::parse(&text[at + 1..])?.0.link()));
        }
    }
    for block in content.outlines.values().flat_map(|outline| &outline.blocks) {
        match &block.kind {
            OutlineKind::Contact { contact, .. } => _ = used.insert(&contact.text),
            OutlineKind::Chart { bars, .. } => used.extend(bars.iter().map(|bar| bar.fact.text.as_str())),
            OutlineKind::Qr { link, .. } => _ = used.insert(&link.text),
            _ => {}
        }
    }
    let facts =
        content.facts.facts.iter().filter(|(name, _)| !used.contains(name.as_str())).map(|(name, fact)| (name, &fact.location));
    let contacts = content.contacts.contacts.iter();
    let contacts = contacts.filter(|(name, _)| {
        let prefix = format!("{name}-");
        !used.contains(name.as_str()) && !used.iter().any(|used| used.starts_with(&prefix))
    });
    let all = facts.chain(contacts.map(|(name, contact)| (name, &contact.location)));
    all.map(|(name, at)| Diagnostic::new(Code::UnusedFact).at(at.clone()).arg("fact", name)).collect()
}

/// The facts that stand beside each fact in a message of the source: where one changes, the others may have to.
pub fn beside<'c>(library: &Library, content: &'c Content) -> BTreeMap<&'c str, BTreeSet<&'c str>> {
    let mut beside: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for (_, resource) in library.resources(library.source_locale()) {
        for entry in resource.entries().filter(|entry| resource.text()[entry.span.range()].contains('$')) {
            let name = |name: &str| content.facts.facts.get_key_value(name).map(|(name, _)| name.as_str());
            let usage = Usage::of_entry(&entry);
            let facts: BTreeSet<&str> = usage.variables.iter().filter_map(|variable| name(variable.name)).collect();
            for fact in &facts {
                beside.entry(fact).or_default().extend(facts.iter().filter(|other| *other != fact));
            }
        }
    }
    beside
}

/// Ids that stand in a document's resource and in one that every document sees: only one would be printed.
fn ids_in_two_resources(context: &Context<'_>) -> Vec<Diagnostic> {
    let (library, source) = (context.library, context.library.source_locale());
    let mut found = Vec::new();
    let mut shared: BTreeMap<String, Location> = BTreeMap::new();
    for name in SHARED {
        let Some(resource) = library.resource(source, name) else { continue };
        for entry in resource.entries() {
            let at = Location::new(resource.source(), entry.id_span);
            match shared.get(entry.id) {
                Some(first) => found.push(twice(name, &entry, at, first.clone())),
                None => _ = shared.insert(entry.id.to_owned(), at),
            }
        }
    }
    for (name, resource) in library.resources(source).filter(|(name, _)| !SHARED.contains(name)) {
        for entry in resource.entries() {
            if let Some(first) = shared.get(entry.id) {
                found.push(twice(name, &entry, Location::new(resource.source(), entry.id_span), first.clone()));
            }
        }
    }
    found
}

fn twice(document: &str, entry: &Entry<'_>, at: Location, first: Location) -> Diagnostic {
    Diagnostic::new(Code::DuplicateMessage).at(at).document(document).message(entry.id).related("related-first", first)
}

/// Where each variable is used, for `lotse facts`: places in source texts, by variable.
pub fn uses<'l>(context: &'l Library) -> BTreeMap<&'l str, Vec<(&'l str, String, Location)>> {
    let mut uses: BTreeMap<&str, Vec<_>> = BTreeMap::new();
    for (name, resource) in context.resources(context.source_locale()) {
        for entry in resource.entries() {
            let mut add = |attribute: Option<&str>, pattern: &'l ast::Pattern<&'l str>| {
                let id = attribute.map_or_else(|| entry.id.to_owned(), |attribute| format!("{}.{attribute}", entry.id));
                for variable in Usage::of(pattern).variables {
                    let span = Span::of_slice(resource.text(), variable.name);
                    let places = uses.entry(variable.name).or_default();
                    // A selector and its variants use a variable several times in one text.
                    if places.last().is_none_or(|(document, last, _)| (*document, last) != (name, &id)) {
                        places.push((name, id.clone(), Location::new(resource.source(), span)));
                    }
                }
            };
            if let Some(value) = entry.value {
                add(None, value);
            }
            entry.attributes.iter().for_each(|attribute| add(Some(attribute.id.name), &attribute.value));
        }
    }
    uses
}

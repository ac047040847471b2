//! The library as a whole: is everything printed, and does each id stand once?

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::outline::Outline;
use crate::fluent::resource::{Entry, EntryKind};
use crate::library::{FURNITURE, SHARED};
use crate::source::Location;

use super::context::Context;

/// Checks what no text and no document shows by itself; `composed` is what composing found.
pub(super) fn check(context: &Context<'_>, composed: &[Diagnostic]) -> Vec<Diagnostic> {
    let outlines = Outlines::of(context, composed);
    let mut found = Findings::default();
    unused_messages(context, &outlines, &mut found);
    unused_facts(context, &outlines, &mut found);
    ids_in_two_resources(context, &mut found);
    found.into_vec()
}

/// Which outlines say all that they mean to say.
struct Outlines<'a> {
    /// Those with findings: what they do not name may be what they mean.
    broken: BTreeSet<&'a str>,
}

impl<'a> Outlines<'a> {
    fn of(context: &Context<'a>, composed: &[Diagnostic]) -> Self {
        let findings = context.content.diagnostics.iter().chain(composed);
        let files = findings.filter_map(|finding| Some(finding.location.as_ref()?.source.path().as_os_str()));
        let files: BTreeSet<&OsStr> = files.collect();
        let told = |outline: &Outline| files.contains(outline.source.path().as_os_str());
        let outlines = context.content.outlines.iter();
        Self { broken: outlines.filter(|(_, outline)| told(outline)).map(|(name, _)| name.as_str()).collect() }
    }
}

/// Messages of documents that nothing prints: no outline, no other message.
fn unused_messages(context: &Context<'_>, outlines: &Outlines<'_>, found: &mut Findings) {
    let (library, source) = (context.library, context.library.source_locale());
    let referred = context.graph.referred();
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
}

/// Facts and contacts that nothing prints: no message of the source, no outline.
fn unused_facts(context: &Context<'_>, outlines: &Outlines<'_>, found: &mut Findings) {
    let (library, source, content) = (context.library, context.library.source_locale(), context.content);
    // What a broken outline or a broken text would print is not known.
    let is_broken =
        !outlines.broken.is_empty() || library.resources(source).any(|(_, resource)| resource.broken().next().is_some());
    if is_broken || (content.every_fact().next().is_none() && content.contacts.contacts.is_empty()) {
        return;
    }
    let used = context.graph.names();
    // What something is computed from is used by it.
    let operands = content.every_fact().filter_map(|(document, _, fact)| Some((document, fact.derived.as_ref()?)));
    let operands: BTreeSet<(Option<&str>, &str)> =
        operands.flat_map(|(document, derived)| derived.operands.iter().map(move |name| (document, name.as_str()))).collect();
    let is_operand = |document: Option<&str>, name: &str| match document {
        Some(_) => operands.contains(&(document, name)),
        None => operands.iter().any(|(_, operand)| *operand == name),
    };
    let is_used = |document: Option<&str>, name: &str| {
        document.map_or_else(|| used.contains(name), |document| context.graph.is_named_by(document, name))
            || is_operand(document, name)
    };
    let facts = content.every_fact().filter(|(document, name, _)| !is_used(*document, name));
    let facts = facts.map(|(document, name, fact)| (document, name, &fact.location));
    let contacts = content.contacts.contacts.iter();
    let contacts = contacts.filter(|(name, _)| {
        let prefix = format!("{name}-");
        let is_part = used.range(prefix.as_str()..).next().is_some_and(|used| used.starts_with(&prefix));
        !used.contains(name.as_str()) && !is_part
    });
    let all = facts.chain(contacts.map(|(name, contact)| (None, name.as_str(), &contact.location)));
    found.extend(all.map(|(document, name, at)| {
        let finding = Diagnostic::new(Code::UnusedFact).at(at.clone()).arg("fact", name);
        document.into_iter().fold(finding, |finding, document| finding.document(document))
    }));
}

/// Ids that stand in a document's resource and in one that every document sees: only one would be printed.
fn ids_in_two_resources(context: &Context<'_>, found: &mut Findings) {
    let (library, source) = (context.library, context.library.source_locale());
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
    // Page furniture that Lotse knows, and that the library does not say otherwise, is no text of another resource.
    let said = |id: &str| library.resource(source, FURNITURE).is_some_and(|own| own.get(id).is_some());
    let known = |id: &str| library.furniture(source).is_some_and(|known| known.get(id).is_some()) && !said(id);
    for (name, resource) in library.resources(source).filter(|(name, _)| *name != FURNITURE) {
        for entry in resource.entries() {
            let at = || Location::new(resource.source(), entry.id_span);
            match shared.get(entry.id).filter(|_| !SHARED.contains(&name)) {
                Some(first) => found.push(twice(name, &entry, at(), first.clone())),
                None if known(entry.id) => {
                    let finding = Diagnostic::new(Code::DuplicateMessage).at(at()).document(name).message(entry.id);
                    found.push(finding.arg("reason", "furniture"));
                }
                None => {}
            }
        }
    }
}

fn twice(document: &str, entry: &Entry<'_>, at: Location, first: Location) -> Diagnostic {
    Diagnostic::new(Code::DuplicateMessage).at(at).document(document).message(entry.id).related("related-first", first)
}

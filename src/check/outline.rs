//! Outlines: do documents name what there is, and is everything printed?

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::graph::Graph;
use crate::document::image::Picture;
use crate::document::outline::{Outline, OutlineKind, picture_path};
use crate::fluent::resource::{Entry, EntryKind};
use crate::library::nearest::nearest;
use crate::library::table::Named;
use crate::library::{Library, SHARED};
use crate::source::Location;

use super::Context;

/// Checks all outlines against the source resources.
pub(super) fn check(context: &Context<'_>, graph: &Graph<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut named: BTreeSet<(&str, &str)> = BTreeSet::new();
    for (name, outline) in &context.content.outlines {
        let (library, source) = (context.library, context.library.source_locale());
        let resources: Vec<_> = Library::seen_by(name).filter_map(|name| Some((name, library.resource(source, name)?))).collect();
        for message in outline.messages() {
            let owner = resources.iter().find_map(|(name, resource)| Some((*name, resource.get(&message.text)?)));
            match owner {
                Some((owner, entry)) => {
                    named.insert((owner, entry.id));
                }
                // A broken entry is a syntax error already.
                None if resources.iter().any(|(_, resource)| resource.broken().any(|broken| broken == message.text)) => {}
                None => {
                    let ids = resources.iter().flat_map(|(_, resource)| resource.entries()).map(|entry| entry.id);
                    let near = nearest(&message.text, ids.filter(|id| !id.starts_with('-'))).unwrap_or("none");
                    found.push(unknown(outline, name, message).locale(source).arg("near", near));
                }
            }
        }
        found.extend(check_names(context, name, outline));
        found.extend(check_pictures(context, name, outline));
    }
    found.extend(check_logo(context.library));
    found.extend(unused_messages(context, graph, &named));
    found.extend(unused_facts(context, graph));
    found.extend(ids_in_two_resources(context));
    found
}

fn unknown(outline: &Outline, document: &str, message: &Named) -> Diagnostic {
    Diagnostic::new(Code::UnknownMessage).at(outline.location(message.span)).document(document).message(&*message.text)
}

/// Contacts and facts an outline names.
fn check_names(context: &Context<'_>, document: &str, outline: &Outline) -> Vec<Diagnostic> {
    let content = context.content;
    let mut found = Vec::new();
    let contacts: Vec<&str> = content.contacts.contacts.keys().map(String::as_str).collect();
    let facts: Vec<&str> = content.facts.facts.keys().map(String::as_str).collect();
    let mut tell = |code, argument, name: &Named, known: &mut dyn Iterator<Item = &&str>| {
        if content.is_unread(&name.text) {
            return;
        }
        let near = nearest(&name.text, known.copied()).unwrap_or("none");
        let finding = Diagnostic::new(code).at(outline.location(name.span)).document(document);
        found.push(finding.arg(argument, &name.text).arg("near", near));
    };
    for block in &outline.blocks {
        match &block.kind {
            OutlineKind::Contact { contact, .. } if content.contacts.get(&contact.text).is_none() => {
                tell(Code::UnknownContact, "name", contact, &mut contacts.iter());
            }
            OutlineKind::Chart { bars, .. } => {
                bars.iter()
                    .filter(|bar| content.facts.get(&bar.fact.text).is_none())
                    .for_each(|bar| tell(Code::UnknownFact, "name", &bar.fact, &mut facts.iter()));
            }
            OutlineKind::Qr { link, .. } if content.url(&link.text).is_none() => {
                let mut known = contacts.iter().chain(&facts).filter(|name| content.url(name).is_some());
                tell(Code::UnknownLink, "target", link, &mut known);
            }
            _ => {}
        }
    }
    found
}

/// Pictures must be sound and in the library; those that carry meaning must have words in the source.
fn check_pictures(context: &Context<'_>, document: &str, outline: &Outline) -> Vec<Diagnostic> {
    let resources = context.library.resources_of(context.library.source_locale(), document);
    let texts = outline.blocks.iter().filter_map(|block| match &block.kind {
        OutlineKind::Figure { text, .. } | OutlineKind::Chart { text, .. } => Some(text),
        OutlineKind::Cover { image_text, .. } => image_text.as_ref(),
        _ => None,
    });
    let without = texts.filter_map(|message| {
        let (resource, entry) = resources.iter().find_map(|resource| Some((resource, resource.get(&message.text)?)))?;
        let bare = entry.pattern(Some("alt")).is_none();
        bare.then(|| {
            let at = Location::new(resource.source(), entry.id_span);
            Diagnostic::new(Code::MissingAltText)
                .at(at)
                .document(document)
                .message(entry.id)
                .related("related-reference", outline.location(message.span))
        })
    });
    let broken = outline.images().flat_map(|image| {
        let findings = Picture::read(context.library, &picture_path(&image.text)).err().unwrap_or_default();
        findings.into_iter().map(|finding| finding.at(outline.location(image.span)).document(document))
    });
    without.chain(broken).collect()
}

/// The logo stands on every cover.
fn check_logo(library: &Library) -> Vec<Diagnostic> {
    let manifest = library.manifest();
    let findings = manifest.look.logo.as_ref().and_then(|path| Picture::read(library, path).err()).unwrap_or_default();
    findings.into_iter().map(|finding| Diagnostic { location: manifest.logo_at.clone(), ..finding }).collect()
}

/// Messages of documents that nothing prints: no outline, no other message.
fn unused_messages(context: &Context<'_>, graph: &Graph<'_>, named: &BTreeSet<(&str, &str)>) -> Vec<Diagnostic> {
    let (library, source) = (context.library, context.library.source_locale());
    let referred = graph.referred();
    let mut found = Vec::new();
    for (name, resource) in library.resources(source).filter(|(name, _)| context.content.outlines.contains_key(*name)) {
        let unused = |entry: &Entry<'_>| {
            entry.kind == EntryKind::Message && !named.contains(&(name, entry.id)) && !referred.contains(entry.id)
        };
        found.extend(resource.entries().filter(unused).map(|entry| {
            let at = Location::new(resource.source(), entry.id_span);
            Diagnostic::new(Code::UnusedMessage).at(at).document(name).locale(source).message(entry.id)
        }));
    }
    found
}

/// Facts and contacts that nothing prints: no message of the source, no outline.
fn unused_facts(context: &Context<'_>, graph: &Graph<'_>) -> Vec<Diagnostic> {
    let content = context.content;
    if content.facts.facts.is_empty() && content.contacts.contacts.is_empty() {
        return Vec::new();
    }
    let used = graph.names();
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

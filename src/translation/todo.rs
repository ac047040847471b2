//! What there is to do: for a translator all that is open in a locale, for an editor what a change of the source costs.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::date::Date;
use crate::error::Error;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::Entry;
use crate::fluent::usage::Usage;
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::Location;

use super::compare::{Part, PartChange, SourceTexts, changed_parts, compare};
use super::diff::{self, Change};
use super::essence::{Difference, differences};
use super::ledger::body_span;
use super::pairs::{Key, known_resource, ledger, resources_for, targets};
use super::scope::Scope;
use super::state::Status;

/// One text that waits for a translator.
#[derive(Clone, Debug)]
pub struct Task {
    /// The message.
    pub key: Key,
    /// Where it stands: missing, renamed, outdated, unconfirmed or obsolete.
    pub status: Status,
    /// Where the source stands; none if obsolete.
    pub source: Option<Location>,
    /// Where the translation stands; none if missing.
    pub target: Option<Location>,
    /// The source, in canonical Fluent.
    pub source_text: String,
    /// The translation as it is written.
    pub target_text: String,
    /// The comment for translators above the source.
    pub comment: String,
    /// What changed in the source since, word by word; empty unless outdated.
    pub changes: Vec<Change>,
    /// Which parts changed; empty unless outdated.
    pub parts: Vec<(Part, PartChange)>,
    /// What to look at: a number that is another, a link, a negation; empty unless outdated.
    pub watch: Vec<Difference>,
}

/// Lists what is open in a locale, in the order of resources and of their files; of all resources if `documents` is empty.
///
/// # Errors
/// [`Error::Unknown`] for a document that the library does not have; [`Error::Invalid`] if a ledger cannot be read.
pub fn todo(library: &Library, scope: &Scope, locale: &Locale, documents: &[String]) -> Result<Vec<Task>, Error> {
    documents.iter().try_for_each(|name| known_resource(library, name))?;
    let language = library.manifest().language(library.source_locale());
    let mut tasks = Vec::new();
    for (name, source) in resources_for(library, scope, locale) {
        if !documents.is_empty() && !documents.iter().any(|document| document == name) {
            continue;
        }
        let ledger = ledger(library, locale, name)?;
        let target = library.parse(locale, name);
        let target = target.as_ref();
        let texts = SourceTexts::new(source);
        for item in compare(&texts, target, Some(&ledger)).into_iter().filter(|item| item.status.is_open()) {
            let entry = item.source.map(|(_, entry)| entry);
            let place = |resource: &Resource, entry: &Entry<'_>| Location::new(resource.source(), body_span(entry));
            let mut task = Task {
                key: Key { document: name.to_owned(), id: item.id.to_owned() },
                status: item.status,
                source: entry.map(|entry| place(source, &entry)),
                target: target.zip(item.target).map(|(target, entry)| place(target, &entry)),
                source_text: entry.map(|entry| canonical(&entry)).unwrap_or_default(),
                target_text: target
                    .zip(item.target)
                    .map(|(target, entry)| target.text()[body_span(&entry).range()].to_owned())
                    .unwrap_or_default(),
                comment: entry.and_then(|entry| entry.comment).map(|comment| comment.content.join("\n")).unwrap_or_default(),
                changes: Vec::new(),
                parts: Vec::new(),
                watch: Vec::new(),
            };
            if let (Status::Outdated, Some(entry), Some(record)) = (&task.status, entry, item.record) {
                task.changes = diff::words(&canonical(&record.source), &task.source_text);
                task.parts = changed_parts(&record.source, &entry);
                task.watch = differences(&language, &record.source, &entry);
            }
            tasks.push(task);
        }
    }
    Ok(tasks)
}

fn canonical(entry: &Entry<'_>) -> String {
    entry_text(entry, Comments::Drop).trim_end_matches('\n').to_owned()
}

/// What a change of one source message costs.
#[derive(Clone, Debug)]
pub struct Impact {
    /// The message.
    pub key: Key,
    /// Where the source stands.
    pub source: Location,
    /// What changed, word by word, against the ledgers that know another text; more than one where locales stand at different texts.
    pub changes: Vec<Vec<Change>>,
    /// Whether `accept --minor` would take the change: nothing changed that a translation must follow.
    pub minor: bool,
    /// The days on which translations were confirmed that the change has outdated, where one was recorded.
    pub confirmed: BTreeMap<Locale, Date>,
    /// The status in each locale the message is meant for.
    pub locales: Vec<(Locale, Status)>,
    /// The documents that print it, themselves or through a term or another message.
    pub printed_in: Vec<String>,
}

impl Impact {
    /// The locales whose translation is outdated by the change.
    pub fn outdated(&self) -> impl Iterator<Item = &Locale> {
        self.locales.iter().filter(|(_, status)| *status == Status::Outdated).map(|(locale, _)| locale)
    }
}

/// Tells what changes of the source cost: of `keys`, or of every message that is outdated in some locale.
///
/// # Errors
/// [`Error::Invalid`] if a ledger cannot be read.
pub fn impact(library: &Library, scope: &Scope, keys: Option<&[Key]>) -> Result<Vec<Impact>, Error> {
    let mut impacts = impact_of(library, scope, keys, &|status| *status == Status::Outdated)?;
    impacts.par_iter_mut().for_each(|impact| impact.printed_in = printed_in(library, scope, &impact.key));
    Ok(impacts)
}

/// The messages of `keys`, or those that some locale gives a status that counts.
fn impact_of(
    library: &Library,
    scope: &Scope,
    keys: Option<&[Key]>,
    counts: &(dyn Fn(&Status) -> bool + Sync),
) -> Result<Vec<Impact>, Error> {
    let source_locale = library.source_locale();
    let resources: Vec<(&str, &Resource)> = library.resources(source_locale).collect();
    let found: Result<Vec<Vec<Impact>>, Error> = resources
        .into_par_iter()
        .filter(|(name, _)| keys.is_none_or(|keys| keys.iter().any(|key| key.document == *name)))
        .map(|(name, source)| impact_of_resource(library, scope, name, source, keys, counts))
        .collect();
    Ok(found?.into_iter().flatten().collect())
}

fn impact_of_resource(
    library: &Library,
    scope: &Scope,
    name: &str,
    source: &Resource,
    keys: Option<&[Key]>,
    counts: &dyn Fn(&Status) -> bool,
) -> Result<Vec<Impact>, Error> {
    let language = library.manifest().language(library.source_locale());
    let texts = SourceTexts::new(source);
    let mut impacts: BTreeMap<usize, Impact> = BTreeMap::new();
    for locale in targets(library).filter(|locale| scope.is_meant_for(name, locale)) {
        let ledger = ledger(library, locale, name)?;
        let target = library.parse(locale, name);
        for item in compare(&texts, target.as_ref(), Some(&ledger)) {
            let Some((at, entry)) = item.source else { continue };
            if keys.is_some_and(|keys| !keys.iter().any(|key| key.document == name && key.id == item.id)) {
                continue;
            }
            let impact = impacts.entry(at).or_insert_with(|| Impact {
                key: Key { document: name.to_owned(), id: item.id.to_owned() },
                source: Location::new(source.source(), body_span(&entry)),
                changes: Vec::new(),
                minor: true,
                confirmed: BTreeMap::new(),
                locales: Vec::new(),
                printed_in: Vec::new(),
            });
            if let (Status::Outdated, Some(record)) = (&item.status, &item.record) {
                let changes = diff::words(&canonical(&record.source), &canonical(&entry));
                if !impact.changes.contains(&changes) {
                    impact.changes.push(changes);
                }
                impact.minor &= differences(&language, &record.source, &entry).is_empty();
                let on = record.sealed.ok().and_then(|seal| seal.on);
                impact.confirmed.extend(on.map(|day| (locale.clone(), day)));
            }
            impact.locales.push((locale.clone(), item.status));
        }
    }
    if keys.is_none() {
        impacts.retain(|_, impact| impact.locales.iter().any(|(_, status)| counts(status)));
    }
    Ok(impacts.into_values().collect())
}

/// A source message without a translation in some locale.
#[derive(Clone, Debug)]
pub struct Gap {
    /// The message.
    pub key: Key,
    /// Where the source stands.
    pub source: Location,
    /// The locales without a translation, in the order of the manifest.
    pub locales: Vec<Locale>,
    /// Whether no locale has a translation: the message is new.
    pub everywhere: bool,
}

/// Lists the source messages without a translation, in the order of resources and of their files.
///
/// # Errors
/// [`Error::Invalid`] if a ledger cannot be read.
pub fn untranslated(library: &Library, scope: &Scope) -> Result<Vec<Gap>, Error> {
    let impacts = impact_of(library, scope, None, &|status| matches!(status, Status::Missing))?;
    let gap = |impact: Impact| {
        let all = impact.locales.len();
        let missing = impact.locales.into_iter().filter(|(_, status)| *status == Status::Missing);
        let locales: Vec<Locale> = missing.map(|(locale, _)| locale).collect();
        Gap { key: impact.key, source: impact.source, everywhere: locales.len() == all, locales }
    };
    Ok(impacts.into_iter().map(gap).collect())
}

/// The documents that print a message, sorted.
fn printed_in(library: &Library, scope: &Scope, key: &Key) -> Vec<String> {
    let source = library.source_locale();
    let prints = |document: &str| {
        let visible = library.resources_of(source, document);
        let named = &scope.documents[document].messages;
        if named.contains(&key.id) || key.document == "common" {
            return true;
        }
        // From the messages of the outline to whatever they refer to, each once: references may go in a circle.
        let mut seen = BTreeSet::new();
        let mut open: Vec<String> = named.iter().cloned().collect();
        while let Some(id) = open.pop() {
            if id == key.id {
                return true;
            }
            let Some(entry) = visible.iter().find_map(|resource| resource.get(&id)) else { continue };
            if seen.insert(id) {
                let usage = Usage::of_entry(&entry);
                open.extend(usage.terms.iter().map(|term| format!("-{}", term.id)));
                open.extend(usage.messages.iter().map(|message| message.id.to_owned()));
            }
        }
        false
    };
    let shared = !scope.documents.contains_key(&key.document);
    let documents = scope.documents.keys().filter(|name| shared || **name == key.document);
    documents.filter(|document| prints(document)).cloned().collect()
}

//! What a translator has to do: all that is open in a locale.

use crate::error::Error;
use crate::fluent::Locale;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::{Entry, notes};
use crate::library::Library;
use crate::source::Location;

use super::Scope;
use super::compare::Item;
use super::diff::{self, Change};
use super::essence::{Difference, Essence, differences};
use super::key::{Key, known_resource};
use super::ledger::body_span;
use super::pairs::{Choice, Pair, pairs};
use super::part::{Part, PartChange, changed_parts};
use super::state::{State, Status};

/// One text that waits for a translator.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Task {
    /// The message.
    pub key: Key,
    /// Where it stands: missing, renamed, outdated, unconfirmed, obsolete or a draft; anything recorded where [`Self::changed_terms`] are.
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
    /// The terms it prints that are translated otherwise since it was recorded.
    pub changed_terms: Vec<String>,
}

/// Lists what is open in a locale, drafts and what leans on changed terms among it, in the order of resources and of their files; of all resources if `documents` is empty.
///
/// # Errors
/// [`Error::Unknown`] for a document that the library does not have; [`Error::Invalid`] if a translation or a ledger cannot be read.
pub fn todo(library: &Library, scope: &Scope, locale: &Locale, documents: &[String]) -> Result<Vec<Task>, Error> {
    documents.iter().try_for_each(|name| known_resource(library, name))?;
    let of_pair = |pair: &Pair<'_>| -> Result<Vec<Task>, Error> {
        pair.readable()?;
        let is_open = |item: &&Item<'_>| {
            item.status.is_open() || item.status == Status::Recorded(State::Draft) || !pair.changed_terms(item).is_empty()
        };
        Ok(pair.items.iter().filter(is_open).map(|item| task(pair, item)).collect())
    };
    let tasks: Result<Vec<_>, Error> = pairs(library, scope, &Choice::of(documents, [locale])).each(of_pair).into_iter().collect();
    Ok(tasks?.into_iter().flatten().collect())
}

fn task(pair: &Pair<'_>, item: &Item<'_>) -> Task {
    let entry = item.source.map(|(_, entry)| entry);
    let target = pair.target.zip(item.target);
    let mut task = Task {
        key: Key { document: pair.resource.to_owned(), id: item.id.to_owned() },
        status: item.status.clone(),
        source: item.source.map(|(at, entry)| pair.source.locate(at, body_span(&entry))),
        target: target.map(|(target, entry)| Location::new(target.source(), body_span(&entry))),
        source_text: entry.map(|entry| canonical(&entry)).unwrap_or_default(),
        target_text: target.map(|(target, entry)| target.text()[body_span(&entry).range()].to_owned()).unwrap_or_default(),
        comment: entry.and_then(|entry| entry.comment).map(notes).unwrap_or_default(),
        changes: Vec::new(),
        parts: Vec::new(),
        watch: Vec::new(),
        changed_terms: pair.changed_terms(item).into_iter().map(str::to_owned).collect(),
    };
    if let (Status::Outdated, Some(entry), Some(record)) = (&task.status, entry, item.record) {
        task.changes = diff::words(&canonical(&record.source), &task.source_text);
        task.parts = changed_parts(&record.source, &entry);
        task.watch = differences(pair.source_language, &record.source, &entry);
        // What was rewritten is read as a whole anyway.
        task.watch.retain(|difference| difference.essence != Essence::Wording);
    }
    task
}

/// An entry in canonical Fluent, without its comment and the line end.
pub(super) fn canonical(entry: &Entry<'_>) -> String {
    entry_text(entry, Comments::Drop).trim_end_matches('\n').to_owned()
}

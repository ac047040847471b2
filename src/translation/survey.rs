//! The survey: one comparison of the whole library, and all that it tells an editor.
//!
//! How much each locale has, which texts of the source have changed since they were translated and what that costs, which are new:
//! `lotse status` and `lotse impact` show two sides of it.

use std::collections::BTreeMap;

use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::document::graph::Graph;
use crate::error::Error;
use crate::fluent::Locale;
use crate::library::Library;
use crate::source::Location;

use super::Scope;
use super::compare::{Item, SourceTexts};
use super::coverage::{Counts, Coverage, CoverageRow};
use super::diff::{self, Change};
use super::essence::differences;
use super::key::Key;
use super::ledger::body_span;
use super::pairs::{Choice, Pair, pairs};
use super::state::Status;
use super::todo::canonical;

/// What a comparison of the library tells.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Survey {
    /// How much of each resource each locale has.
    pub coverage: Coverage,
    /// The messages asked about; without a question, those that are outdated in some locale. In the order of resources and their files.
    pub impacts: Vec<Impact>,
    /// The messages without a translation in some locale, in the same order.
    pub gaps: Vec<Gap>,
    /// The ledgers that could not be read: what they should vouch for counts as unconfirmed. What else could not be read is with
    /// [`Library::diagnostics`].
    pub diagnostics: Vec<Diagnostic>,
}

/// What a change of one source message costs.
#[derive(Clone, Debug)]
#[non_exhaustive]
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

/// A source message without a translation in some locale.
#[derive(Clone, Debug)]
#[non_exhaustive]
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

impl Survey {
    /// Compares what `choice` names; with `keys`, tells what a change of these messages costs.
    pub fn of(library: &Library, scope: &Scope, choice: &Choice<'_>, keys: Option<&[Key]>) -> Self {
        let asked =
            |resource: &str, id: &str| keys.is_none_or(|keys| keys.iter().any(|key| key.document == resource && key.id == id));
        let sums = pairs(library, scope, choice).each_source(
            |pair| OfPair::new(pair, |id| asked(pair.resource, id)),
            |resource, source, found| sum(resource, source, found, keys.is_some()),
        );
        let mut survey = Self::default();
        for mut of_source in sums {
            survey.coverage.rows.append(&mut of_source.coverage.rows);
            survey.impacts.append(&mut of_source.impacts);
            survey.gaps.append(&mut of_source.gaps);
            survey.diagnostics.append(&mut of_source.diagnostics);
        }
        if !survey.impacts.is_empty() {
            let graph = Graph::of(library, scope);
            for Impact { key, printed_in, .. } in &mut survey.impacts {
                *printed_in = graph.printed_in(&key.document, &key.id).into_iter().map(str::to_owned).collect();
            }
        }
        survey
    }

    /// The same, if everything could be read.
    ///
    /// # Errors
    /// [`Error::Invalid`] with the ledgers that could not be read.
    pub fn complete(self) -> Result<Self, Error> {
        if self.diagnostics.is_empty() { Ok(self) } else { Err(Error::Invalid(self.diagnostics)) }
    }
}

/// Tells what changes of the source cost: of `keys`, or of every message that is outdated in some locale.
///
/// # Errors
/// [`Error::Invalid`] if a ledger cannot be read.
pub fn impact(library: &Library, scope: &Scope, keys: Option<&[Key]>) -> Result<Vec<Impact>, Error> {
    Ok(Survey::of(library, scope, &Choice::of_keys(keys), keys).complete()?.impacts)
}

/// What one pair tells.
struct OfPair {
    counts: Counts,
    /// The messages asked about: index in the source, status, and of the outdated what changed.
    messages: Vec<(usize, Status, Option<Box<Outdated>>)>,
    finding: Option<Diagnostic>,
}

/// A message in one locale.
type InLocale<'l> = (&'l Locale, Status, Option<Box<Outdated>>);

/// How a source differs from the text a translation was made of.
struct Outdated {
    changes: Vec<Change>,
    minor: bool,
    on: Option<Date>,
}

impl OfPair {
    fn new(pair: &Pair<'_>, asked: impl Fn(&str) -> bool) -> Self {
        let message = |item: &Item<'_>| Some((item.source?.0, item.status.clone(), Outdated::of(pair, item).map(Box::new)));
        let messages = pair.items.iter().filter(|item| asked(item.id)).filter_map(message).collect();
        Self { counts: pair.counts(), messages, finding: pair.ledger.err().cloned() }
    }
}

impl Outdated {
    fn of(pair: &Pair<'_>, item: &Item<'_>) -> Option<Self> {
        let ((_, entry), record) = item.source.zip(item.record).filter(|_| item.status == Status::Outdated)?;
        Some(Self {
            changes: diff::words(&canonical(&record.source), &canonical(&entry)),
            minor: differences(pair.source_language, &record.source, &entry).is_empty(),
            on: record.sealed.ok().and_then(|seal| seal.on),
        })
    }
}

/// What all pairs of one source tell; of all messages if they were `asked` about, else of those there is something to tell of.
fn sum(resource: &str, source: &SourceTexts<'_>, found: Vec<(&Locale, OfPair)>, asked: bool) -> Survey {
    let mut survey = Survey::default();
    let mut statuses: BTreeMap<usize, Vec<InLocale<'_>>> = BTreeMap::new();
    for (locale, pair) in found {
        survey.coverage.rows.push(CoverageRow { document: resource.to_owned(), locale: locale.clone(), counts: pair.counts });
        survey.diagnostics.extend(pair.finding);
        for (at, status, outdated) in pair.messages {
            statuses.entry(at).or_default().push((locale, status, outdated));
        }
    }
    for (at, locales) in statuses {
        let entry = &source.entries()[at];
        let key = || Key { document: resource.to_owned(), id: entry.id.to_owned() };
        let place = || source.locate(at, body_span(entry));
        let missing = locales.iter().filter(|(_, status, _)| *status == Status::Missing).map(|(locale, ..)| (*locale).clone());
        let missing: Vec<Locale> = missing.collect();
        if !missing.is_empty() {
            survey.gaps.push(Gap { key: key(), source: place(), everywhere: missing.len() == locales.len(), locales: missing });
        }
        if asked || locales.iter().any(|(_, status, _)| *status == Status::Outdated) {
            survey.impacts.push(Impact::new(key(), place(), locales));
        }
    }
    survey
}

impl Impact {
    fn new(key: Key, source: Location, locales: Vec<InLocale<'_>>) -> Self {
        let (changes, confirmed) = (Vec::new(), BTreeMap::new());
        let mut impact = Self { key, source, changes, minor: true, confirmed, locales: Vec::new(), printed_in: Vec::new() };
        for (locale, status, outdated) in locales {
            if let Some(outdated) = outdated {
                impact.minor &= outdated.minor;
                impact.confirmed.extend(outdated.on.map(|day| (locale.clone(), day)));
                if !impact.changes.contains(&outdated.changes) {
                    impact.changes.push(outdated.changes);
                }
            }
            impact.locales.push((locale.clone(), status));
        }
        impact
    }
}

//! Coverage: how much of each resource each locale has.

use crate::date::Date;
use crate::document::scope::TranslationState;
use crate::fluent::Locale;

use super::state::{State, Status};

/// What [`Status`] a locale gives each of its messages, summed up for one resource.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Counts {
    /// No translation; a renamed one is among them.
    pub missing: usize,
    /// Of the missing, those whose translation waits under an old id.
    pub renamed: usize,
    /// The source has changed since.
    pub outdated: usize,
    /// The ledger cannot vouch for it.
    pub unconfirmed: usize,
    /// Written by a machine.
    pub machine: usize,
    /// Begun.
    pub draft: usize,
    /// Translated by a person.
    pub translated: usize,
    /// Read by a named person.
    pub reviewed: usize,
    /// Recorded in whatever state, but a term that it prints is translated otherwise since.
    pub leaning: usize,
    /// Translations without a source; they count to no total.
    pub obsolete: usize,
}

impl Counts {
    /// Adds the messages of one resource, and who read it last and when, to what the imprint of a document says.
    pub(crate) fn add_to(&self, state: &mut TranslationState, reading: Option<(&str, Date)>) {
        state.machine += self.machine;
        state.draft += self.draft + self.unconfirmed;
        state.translated += self.translated;
        state.reviewed += self.reviewed;
        state.outdated += self.outdated;
        if let Some((by, on)) = reading.filter(|(_, on)| Some(*on) >= state.on) {
            (state.by, state.on) = (Some(by.to_owned()), Some(on));
        }
    }

    /// Counts one message.
    pub fn add(&mut self, status: &Status) {
        match status {
            Status::Missing => self.missing += 1,
            // Nothing is to be translated.
            Status::BuiltIn => {}
            Status::Renamed { .. } => {
                self.missing += 1;
                self.renamed += 1;
            }
            Status::Outdated => self.outdated += 1,
            Status::Unconfirmed(_) => self.unconfirmed += 1,
            Status::Recorded(State::Machine) => self.machine += 1,
            Status::Recorded(State::Draft) => self.draft += 1,
            Status::Recorded(State::Translated) => self.translated += 1,
            Status::Recorded(State::Reviewed) => self.reviewed += 1,
            Status::Obsolete => self.obsolete += 1,
        }
    }

    /// Messages of the source.
    pub fn total(&self) -> usize {
        self.missing + self.outdated + self.unconfirmed + self.machine + self.draft + self.translated + self.reviewed
    }

    /// Messages whose translation is recorded as made from today's source; what was only begun is not.
    pub fn complete(&self) -> usize {
        self.at_least(State::Machine)
    }

    /// Messages whose translation is recorded as made from today's source in this state or a higher one. A draft counts only where drafts are
    /// asked for: to have begun is no step above what a machine wrote.
    pub fn at_least(&self, least: State) -> usize {
        let higher = match least {
            State::Machine => self.machine + self.translated,
            State::Draft => self.draft + self.translated,
            State::Translated => self.translated,
            State::Reviewed => 0,
        };
        higher + self.reviewed
    }

    /// Percent complete, rounded down so that 100 means all; 100 where there is nothing to translate.
    pub fn percent(&self) -> usize {
        self.percent_at_least(State::Machine)
    }

    /// The same of [`Self::at_least`].
    pub fn percent_at_least(&self, least: State) -> usize {
        (self.at_least(least) * 100).checked_div(self.total()).unwrap_or(100)
    }
}

impl std::ops::AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.missing += other.missing;
        self.renamed += other.renamed;
        self.outdated += other.outdated;
        self.unconfirmed += other.unconfirmed;
        self.machine += other.machine;
        self.draft += other.draft;
        self.translated += other.translated;
        self.reviewed += other.reviewed;
        self.obsolete += other.obsolete;
        self.leaning += other.leaning;
    }
}

/// The counts of each resource in each target locale.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Coverage {
    /// In the order of resources, then of the locales in the manifest.
    pub rows: Vec<CoverageRow>,
}

/// The counts of one resource in one target locale.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CoverageRow {
    /// Name of the resource: a document, `terms` or `common`.
    pub document: String,
    /// The target locale.
    pub locale: Locale,
    /// Its counts.
    pub counts: Counts,
}

impl Coverage {
    /// The locales, in the order of the manifest.
    pub fn locales(&self) -> Vec<&Locale> {
        let mut locales = Vec::new();
        for row in &self.rows {
            if !locales.contains(&&row.locale) {
                locales.push(&row.locale);
            }
        }
        locales
    }

    /// The resources, in their order.
    pub fn documents(&self) -> Vec<&str> {
        let mut documents: Vec<&str> = Vec::new();
        for row in &self.rows {
            if documents.last() != Some(&row.document.as_str()) {
                documents.push(&row.document);
            }
        }
        documents
    }

    /// The counts of one resource in one locale, if it is meant for it.
    pub fn get(&self, document: &str, locale: &Locale) -> Option<&Counts> {
        self.rows.iter().find(|row| row.document == document && row.locale == *locale).map(|row| &row.counts)
    }

    /// The sum over all resources of a locale.
    pub fn of_locale(&self, locale: &Locale) -> Counts {
        let mut sum = Counts::default();
        self.rows.iter().filter(|row| row.locale == *locale).for_each(|row| sum += row.counts);
        sum
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_never_claims_too_much() {
        let counts = |missing, reviewed| Counts { missing, reviewed, ..Counts::default() };
        for (counts, percent) in [(counts(0, 0), 100), (counts(1, 999), 99), (counts(0, 5), 100), (counts(1, 0), 0)] {
            assert_eq!(counts.percent(), percent);
        }
    }

    #[test]
    fn what_nobody_confirmed_is_not_complete() {
        let counts = Counts {
            missing: 1,
            outdated: 2,
            unconfirmed: 4,
            machine: 8,
            draft: 16,
            translated: 32,
            reviewed: 64,
            ..Counts::default()
        };
        assert_eq!((counts.total(), counts.complete()), (127, 8 + 32 + 64));
        let at_least = [State::Machine, State::Draft, State::Translated, State::Reviewed].map(|least| counts.at_least(least));
        assert_eq!(at_least, [8 + 32 + 64, 16 + 32 + 64, 32 + 64, 64]);
        assert_eq!(counts.percent_at_least(State::Reviewed), 50);
    }
}

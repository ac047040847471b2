//! What an acceptance is asked for, and what it comes to.

use std::collections::BTreeSet;

use crate::library::edit::Edit;

use super::super::key::Key;
use super::super::state::{State, Why};

/// Which translations an acceptance is about.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Wanted<'w> {
    /// These messages, whatever was recorded of them; without, every message that is outdated or unconfirmed.
    pub keys: Option<&'w [Key]>,
    /// Only messages of this resource.
    pub document: Option<&'w str>,
    /// What becomes of a translation that is recorded and unchanged.
    pub recorded: Recorded,
    /// Why translations that did not change are right for a source that did; without a reason, or without [`Self::keys`], they stay outdated.
    pub unchanged: Option<&'w Why>,
    /// Whether translations with a finding that is denied are recorded all the same, as no more than drafts.
    pub overrules: bool,
    /// Translations with a finding that is denied.
    pub(crate) denied: Option<&'w BTreeSet<Key>>,
}

impl<'w> Wanted<'w> {
    /// Only these messages, whatever was recorded of them.
    pub fn keys(mut self, keys: &'w [Key]) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Only messages of this resource.
    pub fn document(mut self, document: &'w str) -> Self {
        self.document = Some(document);
        self
    }

    /// Sets what becomes of a translation that is recorded and unchanged.
    pub fn recorded(mut self, recorded: Recorded) -> Self {
        self.recorded = recorded;
        self
    }

    /// Records translations with a finding that is denied all the same, as no more than drafts.
    pub fn overruling(mut self) -> Self {
        self.overrules = true;
        self
    }

    /// Also those whose translation did not change although its source did, for this reason.
    pub fn unchanged(mut self, why: &'w Why) -> Self {
        self.unchanged = Some(why);
        self
    }
}

/// What becomes of a translation that is recorded and unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recorded {
    /// It is no matter of the request; named, it is recorded anew, but never as less than it is.
    #[default]
    Keep,
    /// It is raised to the state of the confirmation; named, it gets that state even if it is a lower one.
    Raise,
    /// It gets the state of the confirmation.
    Replace,
}

impl Wanted<'_> {
    /// Whether a translation has a finding that is denied.
    pub(super) fn is_denied(&self, document: &str, id: &str) -> bool {
        self.denied.is_some_and(|denied| denied.contains(&Key { document: document.to_owned(), id: id.to_owned() }))
    }

    /// Whether what is recorded as `was` becomes `state`; nothing if it is not asked about.
    pub(super) fn takes(&self, was: State, state: State) -> Option<bool> {
        match (self.keys.is_some(), self.recorded) {
            (true, Recorded::Keep) => Some(was <= state),
            (true, _) => Some(true),
            (false, Recorded::Keep) => None,
            // Who read it last has not read it again.
            (false, _) if was == state => None,
            // A text that a machine wrote is no draft of a person because others are.
            (false, Recorded::Raise) if state == State::Draft && was < state => None,
            (false, Recorded::Raise) => Some(was < state),
            (false, Recorded::Replace) => Some(true),
        }
    }
}

/// What an acceptance would write and what it records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// The files, translations before ledgers; see [`Library::apply`](crate::library::Library::apply).
    pub edits: Vec<Edit>,
    /// The messages that are recorded, and as what.
    pub recorded: Vec<(Key, State)>,
    /// Messages that stay as they are, because the state they have is higher than the one asked for.
    pub kept: Vec<(Key, State)>,
    /// Of the messages recorded those that are so as drafts only, because something is wrong with their translation.
    pub drafted: Vec<Key>,
    /// Messages that are not recorded, because something is wrong with their translation.
    pub denied: Vec<Key>,
    /// Messages that stay outdated: their source changed and their translation did not, and nobody said that it is right all the same.
    pub unchanged: Vec<Key>,
    /// Messages that are recorded as translations of the text that was handed out, which is not today's: they stay outdated.
    pub behind: Vec<Key>,
    /// Messages whose translation was carried over from the name at the left; what was recorded of them stays.
    pub carried: Vec<(Key, Key)>,
    /// Messages asked for that have no translation.
    pub missing: Vec<Key>,
    /// Messages that stay as they are, because their text stands beside the comment in which another text of the source was handed out: nobody knows
    /// which of them it renders.
    pub beside: Vec<Key>,
    /// Messages of which the ledger had several records, and keeps the one of the translation that stands.
    pub settled: Vec<Key>,
    /// Messages whose record waited under the name at the left, which neither source nor translation has any more; what it says stays.
    pub adopted: Vec<(Key, Key)>,
    /// Records that were dropped, because neither source nor translation has the message any more.
    pub dropped: Vec<Key>,
}

//! A message and its translations, and what the ledgers must know of them.

use std::collections::BTreeSet;

use super::text::Text;
use super::{Key, State};

/// What a record must say of a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Known {
    Nothing,
    /// The source text that was handed out.
    Offered(Text),
    Recorded {
        source: Text,
        target: Text,
        state: State,
        same: BTreeSet<Text>,
        /// Whether a reason stands there why the translation stayed as it was.
        is_kept: bool,
        /// Whether a variable in the translation got another name while it was not the one that stands there: what is left of it, a fingerprint,
        /// cannot get that name.
        is_stale: bool,
        /// The same of its value: it was another then, so that whatever stands there later was written since.
        is_value_stale: bool,
    },
}

impl Known {
    /// Whether it is of this source text, in one of its spellings.
    fn is_of(&self, today: &Text) -> bool {
        match self {
            Self::Nothing => false,
            Self::Offered(source) => source == today,
            Self::Recorded { source, same, .. } => source == today || same.contains(today),
        }
    }

    /// The state, if it is of this translation.
    fn state_of(&self, now: &Text) -> Option<State> {
        match self {
            Self::Recorded { target, state, is_stale: false, .. } if target == now => Some(*state),
            _ => None,
        }
    }

    /// Whether a translation may be one of today's source, as far as this says.
    pub(super) fn is_followed(&self, today: &Text, now: &Text) -> bool {
        match self {
            Self::Recorded { source, target, is_value_stale, .. } => source.is_followed(today, target, now, *is_value_stale),
            Self::Offered(_) | Self::Nothing => true,
        }
    }

    /// The state to which it was lowered, if it says the same otherwise.
    pub(super) fn lowered_from(&self, was: &Self) -> Option<State> {
        match (was, self) {
            (
                Self::Recorded { source: former, target: before, state: higher, .. },
                Self::Recorded { source, target, state, .. },
            ) if (former, before) == (source, target) && state < higher => Some(*state),
            _ => None,
        }
    }

    /// Records it as no more than a state.
    pub(super) fn lower_to(&mut self, most: Option<State>) {
        if let (Self::Recorded { state, .. }, Some(most)) = (self, most) {
            *state = most.min(*state);
        }
    }

    /// A variable has another name; `now` is the translation that stands there.
    pub(super) fn rename_variable(&mut self, old: &str, new: &str, now: Option<&Text>) {
        match self {
            Self::Nothing => {}
            Self::Offered(source) => *source = source.renamed(old, new),
            Self::Recorded { source, target, is_stale, is_value_stale, .. } => {
                *source = source.renamed(old, new);
                let has = target.variable.as_deref() == Some(old);
                *is_stale |= has && now != Some(target);
                *is_value_stale |= has && now.is_none_or(|now| now.of_value() != target.of_value());
                *target = target.renamed(old, new);
            }
        }
    }
}

/// A translation of a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Side {
    pub(super) target: Option<Text>,
    /// The records: several where two people recorded something else.
    pub(super) known: Vec<Known>,
    /// The source text that the comment shows in which it waits, and whether somebody has written into it. Beside a translation it stands where one wrote
    /// it and another laid the message out anew.
    pub(super) stub: Option<(Text, bool)>,
}

impl Side {
    /// Whether the text stands beside the comment in which it was handed out.
    pub(super) fn is_beside(&self) -> bool {
        let shown = self.stub.as_ref().filter(|(_, is_touched)| !is_touched).map(|(shown, _)| Known::Offered(shown.clone()));
        self.target.is_some() && shown.is_some_and(|shown| self.known.contains(&shown))
    }

    /// Records this alone.
    pub(super) fn settle(&mut self, known: Known) {
        self.known = vec![known];
    }
}

/// A message: where it is, and what it says.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) key: Key,
    pub(super) source: Text,
    pub(super) sides: [Side; 2],
}

impl Row {
    /// The record that counts, and whether there are several and none is of the translation.
    pub(super) fn known(&self, locale: usize) -> (Known, bool) {
        let side = &self.sides[locale];
        if let [] | [_] = side.known[..] {
            return (side.known.first().cloned().unwrap_or(Known::Nothing), false);
        }
        let today = &self.source;
        let own = side.target.iter().flat_map(|now| side.known.iter().filter_map(move |known| Some((known.state_of(now)?, known))));
        let best = own.min_by_key(|(state, known)| (!known.is_of(today), *state));
        let doubtful = || side.known.iter().min_by_key(|known| (known.is_of(today), matches!(known, Known::Offered(_))));
        match best {
            Some((_, known)) => (known.clone(), false),
            None => (doubtful().cloned().unwrap_or(Known::Nothing), true),
        }
    }

    pub(super) fn status(&self, locale: usize) -> String {
        let Some(target) = &self.sides[locale].target else { return "missing".to_owned() };
        let (known, _) = self.known(locale);
        match known {
            Known::Nothing => "unconfirmed".to_owned(),
            _ if !known.is_of(&self.source) => "outdated".to_owned(),
            _ => known.state_of(target).map_or_else(|| "unconfirmed".to_owned(), |state| state.name().to_owned()),
        }
    }
}

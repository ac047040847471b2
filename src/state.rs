//! States: what a ledger records of a translation.

use std::fmt;
use std::str::FromStr;

/// What somebody recorded of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum State {
    /// A machine wrote it; nobody has read it.
    Machine,
    /// A person began it.
    Draft,
    /// A person translated it.
    Translated,
    /// A named person read it against the source on a given day.
    Reviewed,
}

impl State {
    /// Every state, from the least to the most trusted.
    pub const ALL: &[Self] = &[Self::Machine, Self::Draft, Self::Translated, Self::Reviewed];

    /// The word in the ledger.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Machine => "machine",
            Self::Draft => "draft",
            Self::Translated => "translated",
            Self::Reviewed => "reviewed",
        }
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text is no state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownState;

impl fmt::Display for UnknownState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a state is one of machine, draft, translated, reviewed")
    }
}

impl std::error::Error for UnknownState {}

impl FromStr for State {
    type Err = UnknownState;

    fn from_str(name: &str) -> Result<Self, UnknownState> {
        Self::ALL.iter().copied().find(|state| state.name() == name).ok_or(UnknownState)
    }
}

//! Translation status: what is missing, what is out of date, and the acts that change it.
//!
//! A *source locale* is the language a text is written in, a *target locale* each other one; a text's identity is its resource and
//! id. For each resource and target locale there is a [`ledger`](ledger::Ledger): the source texts as they stood when their
//! translations were made or confirmed. Everything else is derived by [`compare`](compare::compare) and stored nowhere; [`pairs`](fn@pairs)
//! brings the three together for whoever asks:
//!
//! | status | source | translation | ledger |
//! |---|---|---|---|
//! | missing | there | – | |
//! | built-in | there | known by Lotse | |
//! | renamed | there, under a new name | under the old name, in this document or another | knows the same text under the old name |
//! | outdated | there | there | knows another source text, with this translation or another |
//! | unconfirmed | there | there | knows nothing, or another translation |
//! | machine, draft, translated, reviewed | there | there | knows both |
//! | obsolete | – | there | |
//!
//! Git times and hashes in comments were not taken: times are wrong after a formatter run or in a shallow clone, and a hash cannot
//! show a translator what has changed. The ledger holds the former text itself.
//!
//! Acts return what they would write as [`Edit`]s: whole new texts of files, the translation before the ledger. Written in that
//! order by [`Library::apply`](crate::library::Library::apply), each whole or not at all, an interruption leaves a text unconfirmed and never
//! falsely confirmed.

pub(crate) mod accept;
pub(crate) mod add;
pub(crate) mod changed;
pub(crate) mod compare;
pub(crate) mod coverage;
pub(crate) mod desk;
pub(crate) mod diff;
pub(crate) mod essence;
#[cfg(test)]
mod fixture;
pub(crate) mod fold;
pub(crate) mod key;
pub(crate) mod lean;
pub(crate) mod ledger;
pub(crate) mod lost;
pub(crate) mod merge;
pub(crate) mod minor;
pub(crate) mod moves;
pub(crate) mod pairs;
pub(crate) mod part;
pub(crate) mod place;
pub(crate) mod profile;
pub(crate) mod rename;
pub(crate) mod state;
pub(crate) mod survey;
#[cfg(test)]
mod tests;
pub(crate) mod todo;

pub use accept::{Accepted, Recorded, Wanted, accept};
pub use add::{Added, Plurals, add};
pub use changed::{Since, changed_since};
pub use compare::{Item, SourceTexts};
pub use coverage::{Counts, Coverage, CoverageRow};
pub use diff::Change;
pub use essence::{Difference, Essence};
pub use fold::{Fingerprint, NoFingerprint};
pub use key::Key;
pub use ledger::Ledger;
pub use merge::{FileKind, Merged, merge};
pub use minor::{Force, Minor, accept_minor};
pub(crate) use pairs::TURN;
pub use pairs::{Choice, Pair, Pairs, pairs};
pub use part::{Part, PartChange};
pub use state::{Confirmation, Doubt, NoReviewer, State, Status, UnknownState, Why};
pub use survey::{Gap, Impact, Survey, impact};
pub use todo::{Task, todo};

pub use crate::document::scope::Scope;
pub use crate::library::edit::Edit;

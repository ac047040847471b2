//! Translation status: what is missing, what is out of date, and the acts that change it.
//!
//! A *source locale* is the language a text is written in, a *target locale* each other one; a text's identity is its resource and
//! id. For each resource and target locale there is a [`ledger`](ledger::Ledger): the source texts as they stood when their
//! translations were made or confirmed. Everything else is derived by [`compare`](compare::compare) and stored nowhere:
//!
//! | status | source | translation | ledger |
//! |---|---|---|---|
//! | missing | there | – | |
//! | renamed | there, under a new id | under the old id | knows the same text under the old id |
//! | outdated | there | there | knows another source text |
//! | unconfirmed | there | there | knows nothing, or another translation |
//! | machine, draft, translated, reviewed | there | there | knows both |
//! | obsolete | – | there | |
//!
//! Git times and hashes in comments were not taken: times are wrong after a formatter run or in a shallow clone, and a hash cannot
//! show a translator what has changed. The ledger holds the former text itself.
//!
//! Acts return what they would write as [`Edit`]s: whole new texts of files, the translation before the ledger. Written in that
//! order, each whole or not at all, an interruption leaves a text unconfirmed and never falsely confirmed.

use std::path::PathBuf;

pub mod accept;
pub mod add;
pub mod changed;
pub mod compare;
pub mod coverage;
pub mod diff;
pub mod essence;
pub mod fold;
pub mod ledger;
pub mod merge;
pub mod pairs;
pub(crate) mod profile;
pub mod scope;
pub mod state;
pub mod todo;

pub use accept::{Accepted, Force, Minor, Recorded, Wanted, accept, accept_minor};
pub use add::{Added, Plurals, add};
pub use changed::changed_since;
pub use compare::{Item, SourceTexts, compare};
pub use coverage::{Counts, Coverage, CoverageRow};

pub use fold::Fingerprint;
pub use ledger::Ledger;
pub use merge::{FileKind, Merged, merge};
pub use pairs::{Key, apply};
pub use scope::Scope;
pub use state::{Confirmation, Doubt, State, Status};
pub use todo::{Gap, Impact, Task, impact, todo, untranslated};

/// The new text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The path, relative to the root of the library.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

//! What an act is about, and what it would write.

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::error::{Error, Refusal};
use crate::language::Locale;
use crate::source::Location;
use crate::translation::Edit;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A message: its id, or `document:id` where several documents have it; with a `-`, a term.
    Message,
    /// A term, with its `-` or without.
    Term,
    /// A fact of `facts.toml`, and a variable of every text.
    Fact,
    /// A contact of `contacts.toml`, whose parts are variables of every text.
    Contact,
    /// A variable that is no fact: an argument of terms, or one that is mistyped. Where the new name is that of a fact or of a part of a contact, it
    /// becomes that one; else the new name must be free.
    Variable,
    /// A document, with its outline, texts and ledgers, or another resource of the source.
    Document,
    /// A locale: the folders of its texts and ledgers, and whatever names it in the manifest and in outlines. The source too: its tag then says more or
    /// less about the same language, such as `de` and `de-AT`.
    Locale,
}

/// A file that an act changes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Touched {
    /// Its path, relative to the root of the library.
    pub path: PathBuf,
    /// In how many places.
    pub places: usize,
    /// The path it gets, if it is another.
    pub to: Option<PathBuf>,
}

/// What giving another name would write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Renamed {
    /// The edits, in an order that may be cut off anywhere.
    pub edits: Vec<Edit>,
    /// The files and how much of them changes, in the same order.
    pub files: Vec<Touched>,
    /// The locales of those of them that are texts or ledgers, sorted.
    pub locales: Vec<Locale>,
    /// How many files have the new name already, because an earlier run was ended before it was done, or somebody began by hand.
    pub done: usize,
}

/// What taking something out would write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Removed {
    /// The edits, in an order that may be cut off anywhere.
    pub edits: Vec<Edit>,
    /// The files and how much goes of them, in the same order; none of those that go whole.
    pub files: Vec<Touched>,
    /// How many translations go with it, by locale.
    pub translations: BTreeMap<Locale, usize>,
}

/// Refuses an act.
pub(super) fn refuse<T>(refusal: Refusal, name: &str, places: Vec<Location>) -> Result<T, Error> {
    Err(Error::Refused { refusal, name: name.to_owned(), places })
}

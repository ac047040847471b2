//! Other names for what a library has, and taking out what it shall have no more: every file in one go, and what was recorded stays true.
//!
//! A name stands in many files: a message in the source, in each translation, in each ledger, in texts that refer to it, in outlines, in comments that wait
//! to become a translation. [`rename`] changes it in all of them, in the places that syntax trees tell, and leaves every other byte; states, reviewers
//! and days stay. [`remove`] is its counterpart, and refuses as long as anything refers to what would be gone.
//!
//! Both return what they would write as edits, whole texts of files. They stand in an order that may be cut off anywhere: translations, ledgers, outlines,
//! then the source, and last the file that has the name. So whatever a run that was killed has done, the same act again does the rest: a file that has the
//! new name and not the old one is done. That a new name is free can only be told from the files too, so one that is there before the first of
//! those that still have the old one is taken for done.
//!
//! ```
//! use lotse::document::content::Content;
//! use lotse::library::Library;
//! use lotse::rename::{Kind, rename};
//!
//! let library = Library::from_files([
//!     ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]"),
//!     ("locales/de/guide.ftl", "deposit = Die Kaution\nhours = Siehe: { deposit }\n"),
//!     ("locales/uk/guide.ftl", "deposit = Застава\n"),
//! ])?;
//! let renamed = rename(&library, &Content::read(&library), Kind::Message, "deposit", "deposit-title")?;
//! let texts: Vec<&str> = renamed.edits.iter().map(|edit| edit.text()).collect();
//! assert_eq!(texts, ["deposit-title = Застава\n", "deposit-title = Die Kaution\nhours = Siehe: { deposit-title }\n"]);
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::BTreeMap;
use std::path::PathBuf;

use crate::document::content::Content;
use crate::error::{Error, Refusal};
use crate::language::Locale;
use crate::library::Library;
use crate::source::Location;
use crate::translation::Edit;

mod document;
mod files;
mod locale;
mod moving;
mod names;
mod plan;
mod removal;
mod taken;

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// A message: its id, or `document:id` where several documents have it.
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

/// Gives something another name, everywhere; see the [module](self).
///
/// A name that is given to what has it already changes nothing.
///
/// # Errors
/// [`Error::Unknown`] for an old name that nothing has; [`Error::Refused`] for a new one that is none or is taken, and for what stands in a broken entry;
/// [`Error::Invalid`] for files that cannot be read, or in which a conflict of git is not settled.
pub fn rename(library: &Library, content: &Content, kind: Kind, old: &str, new: &str) -> Result<Renamed, Error> {
    let files = files::Files::of(library, content)?;
    match kind {
        Kind::Document => document::rename(&files, old, new),
        Kind::Locale => locale::rename(&files, old, new),
        _ => names::rename(&files, &plan::Plan::of(&files, kind, old, new)?),
    }
}

/// Takes something out, everywhere; see the [module](self).
///
/// # Errors
/// [`Error::Unknown`] for a name that nothing has; [`Error::Refused`] with the places that still refer to it; [`Error::SourceLocale`] for the locale of
/// the source; [`Error::Invalid`] as [`rename`].
pub fn remove(library: &Library, content: &Content, kind: Kind, name: &str) -> Result<Removed, Error> {
    let files = files::Files::of(library, content)?;
    match kind {
        Kind::Document => document::remove(&files, name),
        Kind::Locale => locale::remove(&files, name),
        Kind::Variable => refuse(Refusal::NothingToRemove, name, Vec::new()),
        _ => removal::remove(&files, &plan::Plan::to_remove(&files, kind, name)?),
    }
}

/// Refuses an act.
fn refuse<T>(refusal: Refusal, name: &str, places: Vec<Location>) -> Result<T, Error> {
    Err(Error::Refused { refusal, name: name.to_owned(), places })
}

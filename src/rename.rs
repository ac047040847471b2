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

use crate::document::content::Content;
use crate::error::{Error, Refusal};
use crate::library::Library;

mod act;
mod document;
mod extract;
mod files;
mod item;
mod keys;
mod locale;
mod moving;
mod names;
mod plan;
mod removal;
mod taken;
#[cfg(test)]
mod tests;
mod values;

pub use act::{Kind, Removed, Renamed, Touched};
pub use extract::{Extracted, Extraction, extract};

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
        Kind::Variable => act::refuse(Refusal::NothingToRemove, name, Vec::new()),
        _ => removal::remove(&files, &plan::Plan::to_remove(&files, kind, name)?),
    }
}

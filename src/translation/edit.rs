//! Edits: what an act would write.

use std::path::PathBuf;

use crate::error::Error;
use crate::library::Library;

/// The new text of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The path, relative to the root of the library.
    pub path: PathBuf,
    /// The whole text.
    pub text: String,
}

/// Writes the edits of an act in their order, each whole or not at all; what is as it should be is left alone.
///
/// # Errors
/// [`Error::Io`] and [`Error::Invalid`] of [`Library::write`]; what was written before stays, which at worst leaves a translation
/// unconfirmed.
pub fn apply(library: &Library, edits: &[Edit]) -> Result<(), Error> {
    for edit in edits {
        if library.read_text(&edit.path).is_ok_and(|old| old.text() == edit.text) {
            continue;
        }
        library.write(&edit.path, edit.text.as_bytes())?;
    }
    Ok(())
}

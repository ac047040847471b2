//! Edits: what an act would write.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::source::Source;

/// The new text of a file.
#[derive(Clone, Debug)]
pub struct Edit {
    former: Arc<Source>,
    text: String,
}

impl Edit {
    /// A file that was read gets another text. Where somebody else has changed it since, it is not written: see
    /// [`Library::apply`](super::Library::apply). A file that is empty and one that is not there are the same.
    pub fn of(former: &Arc<Source>, text: impl Into<String>) -> Self {
        Self { former: Arc::clone(former), text: text.into() }
    }

    /// A file that is not there yet.
    pub fn new_file(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { former: Source::new(path, ""), text: text.into() }
    }

    /// The path, relative to the root of the library.
    pub fn path(&self) -> &Path {
        self.former.path()
    }

    /// The text that was read; empty if there was no file.
    pub fn former(&self) -> &str {
        self.former.text()
    }

    /// The whole new text.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl PartialEq for Edit {
    fn eq(&self, other: &Self) -> bool {
        (self.path(), self.former(), self.text()) == (other.path(), other.former(), other.text())
    }
}

impl Eq for Edit {}

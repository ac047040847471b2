//! Edits: what an act would write.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::source::Source;

/// The new text of a file, or that it goes.
#[derive(Clone, Debug)]
pub struct Edit {
    former: Arc<Source>,
    text: Option<String>,
}

impl Edit {
    /// A file that was read gets another text. Where somebody else has changed it since, it is not written: see
    /// [`Library::apply`](super::Library::apply). A file that is empty and one that is not there are the same.
    pub fn of(former: &Arc<Source>, text: impl Into<String>) -> Self {
        Self { former: Arc::clone(former), text: Some(text.into()) }
    }

    /// A file that was read is taken away. Such edits come last in an act, so that what moved elsewhere is there before it goes.
    pub fn remove(former: &Arc<Source>) -> Self {
        Self { former: Arc::clone(former), text: None }
    }

    /// A file that is not there yet.
    pub fn new_file(path: impl Into<PathBuf>, text: impl Into<String>) -> Self {
        Self { former: Source::new(path, ""), text: Some(text.into()) }
    }

    /// The path, relative to the root of the library.
    pub fn path(&self) -> &Path {
        self.former.path()
    }

    /// The text that was read; empty if there was no file.
    pub fn former(&self) -> &str {
        self.former.text()
    }

    /// The whole new text; empty if the file goes.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or_default()
    }

    /// Whether the file goes.
    pub fn removes(&self) -> bool {
        self.text.is_none()
    }
}

impl PartialEq for Edit {
    fn eq(&self, other: &Self) -> bool {
        (self.path(), self.former(), &self.text) == (other.path(), other.former(), &other.text)
    }
}

impl Eq for Edit {}

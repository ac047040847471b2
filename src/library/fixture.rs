//! Libraries for tests: in memory, and where a test is about folders on disk.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{Library, Memory};
use crate::error::Error;

/// A library in memory.
pub(crate) struct Fixture {
    files: Memory,
}

impl Fixture {
    /// These files (path, content).
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        Self { files: files.iter().copied().collect() }
    }

    /// Writes a file.
    pub(crate) fn write(&self, path: &str, content: &[u8]) {
        self.files.put(path, content);
    }

    /// Reads a file.
    pub(crate) fn read(&self, path: &str) -> String {
        String::from_utf8(self.files.get(path.as_ref()).unwrap()).unwrap()
    }

    /// Removes a file or folder.
    pub(crate) fn remove(&self, path: &str) {
        self.files.remove(path.as_ref());
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Library, Error> {
        Library::from_memory(&self.files)
    }
}

/// A library in a temporary folder, which goes when this goes.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A folder with these files (path, content).
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        for (path, content) in files {
            let path = folder.root().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        folder
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.0.path()
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Library, Error> {
        Library::open(self.root())
    }
}

/// Findings as lines `path:line:column: code args`, for comparison.
pub(crate) fn lines(diagnostics: &[crate::diagnostic::Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(crate::diagnostic::Diagnostic::bare).collect()
}

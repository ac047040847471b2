//! A library in a temporary folder, for tests.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::Library;
use crate::error::Error;

/// A library in a temporary folder, which goes when this goes.
pub(crate) struct Fixture {
    folder: TempDir,
}

impl Fixture {
    /// A folder with these files (path, content).
    pub(crate) fn new(files: &[(&str, &str)]) -> Self {
        let fixture = Self { folder: tempfile::tempdir().unwrap() };
        for (path, content) in files {
            fixture.write(path, content.as_bytes());
        }
        fixture
    }

    /// The folder.
    pub(crate) fn root(&self) -> &Path {
        self.folder.path()
    }

    /// Writes a file and the folders it needs.
    pub(crate) fn write(&self, path: &str, content: &[u8]) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    /// Opens it.
    pub(crate) fn open(&self) -> Result<Library, Error> {
        Library::open(self.root())
    }
}

/// Findings as lines `path:line:column: code args`, for comparison.
pub(crate) fn lines(diagnostics: &[crate::diagnostic::Diagnostic]) -> Vec<String> {
    diagnostics.iter().map(ToString::to_string).collect()
}

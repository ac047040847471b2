//! A library in a temporary folder: the one helper of the tests that need one on disk.

use std::fs;
use std::path::{Path, PathBuf};

use lotse::library::Library;
use tempfile::TempDir;

/// A library in a temporary folder, which goes with it.
pub(crate) struct Folder(TempDir);

impl Folder {
    /// A library of these files, with a manifest that they may replace.
    pub(crate) fn new(files: &[(&str, &[u8])]) -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        folder.write("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\", \"pl\"]\n");
        files.iter().for_each(|(path, bytes)| folder.write(path, bytes));
        folder
    }

    /// The frozen library, copied.
    pub(crate) fn frozen() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        copy(&frozen(), folder.path());
        folder
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    /// Writes a file, and the folders above it.
    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Reads a file.
    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).unwrap()
    }

    /// Opens it.
    pub(crate) fn library(&self) -> Library {
        Library::open(self.path()).unwrap()
    }
}

/// Where the frozen library is: a part of the library of this repository as it once stood, which nobody edits.
pub(crate) fn frozen() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library")
}

fn copy(from: &Path, to: &Path) {
    if from.is_dir() {
        fs::create_dir_all(to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            copy(&entry.path(), &to.join(entry.file_name()));
        }
    } else if from.is_file() {
        fs::copy(from, to).unwrap();
    }
}

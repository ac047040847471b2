//! What an act has made so far, taken away again if it fails.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::write::{folder_of, sync_folder};

/// Files and folders that were not there before. Dropped, it takes away all of them but folders in which somebody else has put something.
#[derive(Debug, Default)]
pub(super) struct Made {
    /// In the order in which they were made.
    paths: Vec<PathBuf>,
}

impl Made {
    /// Makes a folder and those above it.
    pub(super) fn folders(&mut self, folder: &Path) -> io::Result<()> {
        let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && fs::symlink_metadata(folder).is_err();
        let missing: Vec<&Path> = folder.ancestors().take_while(is_missing).collect();
        for folder in missing.into_iter().rev() {
            match fs::create_dir(folder) {
                Ok(()) => {
                    self.paths.push(folder.to_owned());
                    sync_folder(folder_of(folder))?;
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Takes note of a file that was made.
    pub(super) fn file(&mut self, path: &Path) {
        self.paths.push(path.to_owned());
    }

    /// Leaves everything where it is.
    pub(super) fn keep(mut self) {
        self.paths.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for path in self.paths.iter().rev() {
            // A folder that is not empty stays by itself.
            _ = if fs::symlink_metadata(path).is_ok_and(|metadata| metadata.is_dir()) {
                fs::remove_dir(path)
            } else {
                fs::remove_file(path)
            };
        }
    }
}

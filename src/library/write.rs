//! Writing files whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::error::{Action, Error};

/// Writes a file whole or not at all: into a temporary file of the same folder, which then takes the name.
///
/// An interruption at any moment leaves the old file or the new one. A file that is there keeps its permissions; a link is replaced,
/// never followed. Folders that are missing are made.
///
/// # Errors
/// [`Error::Io`] where the folder is read-only or no folder, or the disk is full; the old file is then untouched.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let write = || {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        let mut builder = tempfile::Builder::new();
        builder.prefix(".lotse-");
        let old = fs::symlink_metadata(path).ok();
        if old.as_ref().is_some_and(fs::Metadata::is_dir) {
            return Err(std::io::ErrorKind::IsADirectory.into());
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            // A temporary file is private by default; this one becomes a file like any other, under the user's umask.
            builder.permissions(fs::Permissions::from_mode(0o666));
        }
        fs::create_dir_all(folder)?;
        let mut file = builder.tempfile_in(folder)?;
        if let Some(old) = old.filter(fs::Metadata::is_file) {
            file.as_file().set_permissions(old.permissions())?;
        }
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(|source| Error::Io { action: Action::Write, path: path.to_owned(), source })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_a_failure_keeps_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        write_atomic(&path, b"one").unwrap();
        write_atomic(&path, b"two").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        write_atomic(&folder.path().join("new/folder/c.ftl"), b"x").unwrap();
        let below_a_file = folder.path().join("a.ftl/d.ftl");
        assert!(matches!(write_atomic(&below_a_file, b"x"), Err(Error::Io { action: Action::Write, .. })));
        fs::create_dir(folder.path().join("b.ftl")).unwrap();
        assert!(write_atomic(&folder.path().join("b.ftl"), b"x").is_err());
        let left: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(left.len(), 3, "no temporary file is left: {left:?}");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_replaced_and_not_followed() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        fs::write(&target, "old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        write_atomic(&link, b"new").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"old");
        assert!(fs::symlink_metadata(&link).unwrap().is_file());
    }
}

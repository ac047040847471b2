//! A new library on disk: all of its files, or none.

use std::path::Path;

use crate::error::{Error, Obstacle};

use super::made::Made;
use super::write::{Durability, fill, folder_of, sync_folder, temporary, write_error};

/// Makes the files of a library, in their order, in a folder that is made if it is not there. Where one cannot be made, those before it are taken
/// away again; what was there before is neither replaced nor taken away.
///
/// # Errors
/// [`Error::Unreplaceable`] if there is such a file already; [`Error::Io`].
pub fn create(root: &Path, files: &[(impl AsRef<Path>, impl AsRef<[u8]>)]) -> Result<(), Error> {
    let mut made = Made::default();
    for (path, bytes) in files {
        let path = root.join(path);
        let failed = |error| write_error(&path, error);
        let folder = folder_of(&path);
        made.folders(folder).map_err(failed)?;
        let file = temporary(folder).map_err(failed)?;
        fill(file.as_file(), bytes.as_ref(), Durability::Machine).map_err(failed)?;
        file.persist_noclobber(&path).map_err(|error| match error.error.kind() {
            std::io::ErrorKind::AlreadyExists => Error::Unreplaceable { path: path.clone(), obstacle: Obstacle::Changed },
            _ => write_error(&path, error.error),
        })?;
        made.file(&path);
        sync_folder(folder).map_err(failed)?;
    }
    made.keep();
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn what_fails_half_way_leaves_what_was_there() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("a/b");
        let files =
            [("locales/de/g.ftl", "a = A\n"), ("documents/g.toml", "x"), ("documents/g.toml/below", "x"), ("lotse.toml", "x")];
        assert!(create(&root, &files).is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "folders above it went too");
        fs::create_dir_all(root.join("locales/de")).unwrap();
        fs::write(root.join("locales/de/own.ftl"), "own").unwrap();
        fs::write(root.join("lotse.toml"), "own").unwrap();
        let told = create(&root, &[files[0], files[1], files[3]]);
        assert!(matches!(told, Err(Error::Unreplaceable { obstacle: Obstacle::Changed, .. })), "{told:?}");
        assert_eq!(fs::read_to_string(root.join("lotse.toml")).unwrap(), "own");
        assert_eq!(fs::read_dir(root.join("locales/de")).unwrap().count(), 1);
        assert!(!root.join("documents").exists());
    }
}

//! A new library on disk: all of its files, or none.

use std::fs;
use std::io::ErrorKind;
use std::path::Path;

use crate::error::{Error, Obstacle};

use super::discovery;
use super::made::Made;
use super::name::MANIFEST;
use super::write::{Durability, fill, folder_of, is_temporary, sweep, sync_folder, temporary, undisturbed, write_error};

/// Whether a folder holds nothing but what a run that was killed has left of [`create`]: files as they would be made, and no manifest yet.
pub fn is_begun(root: &Path, files: &[(impl AsRef<Path>, impl AsRef<[u8]>)]) -> bool {
    let is_left = |entry: &fs::DirEntry, below: &Path| match entry.file_type() {
        Ok(kind) if kind.is_file() && below != Path::new(MANIFEST) => {
            let of_ours = files.iter().find(|(file, _)| file.as_ref() == below);
            is_temporary(&entry.file_name()) || of_ours.is_some_and(|(_, bytes)| is_made(root, below, bytes.as_ref()))
        }
        Ok(kind) => kind.is_dir() && files.iter().any(|(file, _)| file.as_ref() != below && file.as_ref().starts_with(below)),
        Err(_) => false,
    };
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let Ok(entry) = entry else { return false };
            let path = entry.path();
            if !path.strip_prefix(root).is_ok_and(|below| is_left(&entry, below)) {
                return false;
            }
            // What is no folder has no entries.
            folders.push(path);
        }
    }
    true
}

/// Whether a file is there as it would be made.
fn is_made(root: &Path, path: &Path, bytes: &[u8]) -> bool {
    discovery::read_bytes(root, path, bytes.len() as u64).is_ok_and(|found| found == bytes)
}

/// Makes the files of a library, in their order, in a folder that is made if it is not there. Where one cannot be made, those before it are taken
/// away again; what was there before is neither replaced nor taken away. A file that is there as it would be made is left as it is.
///
/// # Errors
/// [`Error::Unreplaceable`] if there is another file already; [`Error::Io`].
pub fn create(root: &Path, files: &[(impl AsRef<Path>, impl AsRef<[u8]>)]) -> Result<(), Error> {
    // Ended half way, it would leave a folder that is in the way of the next try.
    let _undisturbed = undisturbed();
    let mut made = Made::default();
    for (below, bytes) in files {
        let (below, bytes) = (below.as_ref(), bytes.as_ref());
        let path = root.join(below);
        let failed = |error| write_error(&path, error);
        let folder = folder_of(&path);
        made.folders(folder).map_err(failed)?;
        sweep(folder);
        let file = temporary(folder).map_err(failed)?;
        fill(file.as_file(), bytes, Durability::Machine).map_err(failed)?;
        match file.persist_noclobber(&path) {
            Ok(_) => made.file(&path),
            Err(error) if error.error.kind() != ErrorKind::AlreadyExists => return Err(failed(error.error)),
            Err(_) if is_made(root, below, bytes) => {}
            Err(_) => return Err(Error::Unreplaceable { path, obstacle: Obstacle::Changed }),
        }
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

    #[test]
    fn what_a_killed_run_left_is_finished_and_what_is_somebody_elses_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let files = [("locales/de/g.ftl", "a = A\n"), ("documents/g.toml", "x"), ("lotse.toml", "y")];
        let left = |path: &str, text: &str| {
            fs::create_dir_all(root.join(path).parent().unwrap()).unwrap();
            fs::write(root.join(path), text).unwrap();
        };
        assert!(is_begun(root, &files));
        left("locales/de/g.ftl", "a = A\n");
        left("documents/.lotse-a1B2c3", "half");
        assert!(is_begun(root, &files));
        for (path, text) in [("notes", ""), ("documents/g.toml", "mine"), ("documents/more/x", "x"), ("lotse.toml", "y")] {
            left(path, text);
            assert!(!is_begun(root, &files), "{path}");
            fs::remove_file(root.join(path)).unwrap();
        }
        fs::remove_dir(root.join("documents/more")).unwrap();
        create(root, &files).unwrap();
        assert_eq!(fs::read_to_string(root.join("lotse.toml")).unwrap(), "y");
        assert_eq!(fs::read_dir(root.join("documents")).unwrap().count(), 1, "what was half written is swept");
    }
}

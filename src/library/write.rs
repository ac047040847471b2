//! Writing files whole or not at all.
//!
//! New bytes go into a temporary file, which then takes the name it is for: an interruption at any moment leaves the old file or the new one.
//! A file that is there keeps its permissions, its owner and its group. Where something would be lost all the same, the old file stays and
//! [`Error::Unreplaceable`] says why: it is read-only, has other names, is a link, or belongs to somebody the new one cannot be given to.
//!
//! A run that is killed leaves its temporary file behind. While it lives it holds a lock on it, so whoever writes into the same folder next can
//! tell the two apart, and takes away what nobody holds ([`sweep`]).

use std::ffi::OsStr;
use std::fs::{self, File, Metadata, TryLockError};
use std::io::{self, Write as _};
use std::path::Path;
use std::sync::{PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use tempfile::NamedTempFile;

use crate::error::{Action, Error, Obstacle};

use super::discovery;

/// What the names of temporary files begin with; as many letters and digits follow.
const PREFIX: &str = ".lotse-";
const RANDOM: usize = 6;
/// How often a temporary file is made anew because somebody has taken it for one that nobody needs.
const TRIES: usize = 8;

/// What a file must outlive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Durability {
    /// A machine that stops at any moment: the bytes are on the disk before the file takes its name. For people's work.
    Machine,
    /// The process. For what is made again by the next run, such as a PDF: waiting for the disk costs more than writing.
    Process,
}

/// Writes a file whole or not at all: into a temporary file of the same folder, which then takes the name. Folders that are missing are made.
///
/// # Errors
/// [`Error::Unreplaceable`]; [`Error::Io`] where the folder is read-only or no folder, or the disk is full. The old file is then untouched.
pub fn write_atomic(path: &Path, bytes: &[u8], durability: Durability) -> Result<(), Error> {
    let failed = |source| write_error(path, source);
    let _undisturbed = undisturbed();
    let folder = folder_of(path);
    let old = replaceable(path)?;
    fs::create_dir_all(folder).map_err(failed)?;
    sweep(folder);
    let file = temporary(folder).map_err(failed)?;
    fill(file.as_file(), bytes, durability).map_err(failed)?;
    inherit(file.as_file(), path, old.as_ref())?;
    file.persist(path).map_err(|error| failed(error.error))?;
    if durability == Durability::Machine { sync_folder(folder).map_err(failed) } else { Ok(()) }
}

/// Held for reading by whoever writes, for writing by whoever ends the process.
static WRITING: RwLock<()> = RwLock::new(());

/// Keeps the process from being [ended](disturbed) while something is written.
pub(super) fn undisturbed() -> RwLockReadGuard<'static, ()> {
    WRITING.read().unwrap_or_else(PoisonError::into_inner)
}

/// Waits until what is being written is whole, and lets nobody begin.
pub(super) fn disturbed() -> RwLockWriteGuard<'static, ()> {
    WRITING.write().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn write_error(path: &Path, source: io::Error) -> Error {
    Error::Io { action: Action::Write, path: path.to_owned(), source }
}

/// The folder of a file.
pub(super) fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// What stands at a path, if it can be replaced without a loss.
pub(super) fn replaceable(path: &Path) -> Result<Option<Metadata>, Error> {
    let Ok(old) = fs::symlink_metadata(path) else { return Ok(None) };
    let obstacle = if old.is_symlink() {
        Obstacle::Link
    } else if !old.is_file() {
        Obstacle::Kind
    } else if old.permissions().readonly() {
        Obstacle::ReadOnly
    } else if has_other_names(&old) {
        Obstacle::HardLinks
    } else {
        return Ok(Some(old));
    };
    Err(Error::Unreplaceable { path: path.to_owned(), obstacle })
}

#[cfg(unix)]
pub(super) fn has_other_names(file: &Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(file) > 1
}

#[cfg(not(unix))]
pub(super) fn has_other_names(_: &Metadata) -> bool {
    // The standard library does not tell.
    false
}

/// Makes a temporary file that [`sweep`] leaves alone while this process lives.
pub(super) fn temporary(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(PREFIX).rand_bytes(RANDOM);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A temporary file is private by default; this one becomes a file like any other, under the user's umask.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    for _ in 0..TRIES {
        let file = builder.tempfile_in(folder)?;
        // Somebody may sweep between the making and the locking.
        let is_swept = matches!(file.as_file().try_lock(), Err(TryLockError::WouldBlock));
        if !is_swept && is_linked(file.as_file()) {
            return Ok(file);
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// Whether a file still has a name.
fn is_linked(file: &File) -> bool {
    #[cfg(unix)]
    {
        file.metadata().is_ok_and(|metadata| std::os::unix::fs::MetadataExt::nlink(&metadata) > 0)
    }
    #[cfg(not(unix))]
    {
        _ = file;
        true
    }
}

/// Writes all bytes of a temporary file.
pub(super) fn fill(mut file: &File, bytes: &[u8], durability: Durability) -> io::Result<()> {
    file.write_all(bytes)?;
    if durability == Durability::Machine { file.sync_data() } else { Ok(()) }
}

/// Gives a temporary file owner, group and permissions of the file it is to replace.
pub(super) fn inherit(file: &File, path: &Path, old: Option<&Metadata>) -> Result<(), Error> {
    let Some(old) = old else { return Ok(()) };
    #[cfg(unix)]
    {
        use std::os::unix::fs::{MetadataExt as _, fchown};
        let new = file.metadata().map_err(|error| write_error(path, error))?;
        let differs = |new: u32, old: u32| (new != old).then_some(old);
        let (owner, group) = (differs(new.uid(), old.uid()), differs(new.gid(), old.gid()));
        if (owner, group) != (None, None) && fchown(file, owner, group).is_err() {
            return Err(Error::Unreplaceable { path: path.to_owned(), obstacle: Obstacle::Owner });
        }
    }
    // Last, because a new owner takes bits away.
    file.set_permissions(old.permissions()).map_err(|error| write_error(path, error))
}

/// Whether a name is one that [`temporary`] gives.
pub(super) fn is_temporary(name: &OsStr) -> bool {
    let is_random = |rest: &str| rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric());
    name.to_str().and_then(|name| name.strip_prefix(PREFIX)).is_some_and(is_random)
}

/// Takes away the temporary files of runs that were killed. What cannot be taken away is no obstacle to writing.
pub(crate) fn sweep(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if !is_temporary(&entry.file_name()) {
            continue;
        }
        let path = entry.path();
        if let Ok(file) = discovery::open_itself(&path)
            && file.metadata().is_ok_and(|metadata| metadata.is_file())
            && file.try_lock().is_ok()
        {
            _ = fs::remove_file(&path);
        }
    }
}

/// Brings the names in a folder to the disk, where the system can.
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        use io::ErrorKind::{InvalidInput, PermissionDenied, Unsupported};
        match File::open(folder).and_then(|folder| folder.sync_all()) {
            Err(error) if matches!(error.kind(), InvalidInput | PermissionDenied | Unsupported) => Ok(()),
            done => done,
        }
    }
    #[cfg(not(unix))]
    {
        _ = folder;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
        write_atomic(path, bytes, Durability::Process)
    }

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_replaced_whole_and_a_failure_keeps_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        write(&path, b"one").unwrap();
        write_atomic(&path, b"two", Durability::Machine).unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"two");
        write(&folder.path().join("new/folder/c.ftl"), b"x").unwrap();
        let below_a_file = folder.path().join("a.ftl/d.ftl");
        assert!(matches!(write(&below_a_file, b"x"), Err(Error::Io { action: Action::Write, .. })));
        fs::create_dir(folder.path().join("b.ftl")).unwrap();
        assert!(write(&folder.path().join("b.ftl"), b"x").is_err());
        assert_eq!(names(folder.path()), ["a.ftl", "b.ftl", "new"], "no temporary file is left");
    }

    #[cfg(unix)]
    #[test]
    fn what_would_be_lost_is_told_and_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::write(at("target"), "old").unwrap();
        std::os::unix::fs::symlink(at("target"), at("link")).unwrap();
        fs::write(at("hard"), "old").unwrap();
        fs::hard_link(at("hard"), at("other")).unwrap();
        fs::write(at("read-only"), "old").unwrap();
        let mut permissions = fs::metadata(at("read-only")).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(at("read-only"), permissions).unwrap();
        fs::create_dir(at("folder")).unwrap();
        rustix::fs::mknodat(rustix::fs::CWD, at("fifo"), rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600), 0)
            .unwrap();
        for (name, expected) in [
            ("link", Obstacle::Link),
            ("hard", Obstacle::HardLinks),
            ("read-only", Obstacle::ReadOnly),
            ("folder", Obstacle::Kind),
            ("fifo", Obstacle::Kind),
        ] {
            let told = write(&at(name), b"new");
            assert!(matches!(told, Err(Error::Unreplaceable { obstacle, .. }) if obstacle == expected), "{name}: {told:?}");
        }
        for name in ["target", "hard", "other", "read-only"] {
            assert_eq!(fs::read(at(name)).unwrap(), b"old", "{name}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_file_keeps_its_permissions_owner_and_group() {
        use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.ftl");
        fs::write(&path, "old").unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        // Only the system's administrator can give a file away; for others there is nothing to keep but their own.
        let given = chown(&path, Some(12_345), Some(23_456)).is_ok();
        let old = fs::metadata(&path).unwrap();
        write(&path, b"new").unwrap();
        let new = fs::metadata(&path).unwrap();
        assert_eq!((new.uid(), new.gid(), new.mode()), (old.uid(), old.gid(), old.mode()));
        assert!(!given || new.uid() == 12_345);
    }

    #[test]
    fn what_a_killed_run_left_is_swept_and_what_lives_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let alive = temporary(folder.path()).unwrap();
        for name in [".lotse-a1B2c3", ".lotse-a1B2c3d", ".lotse-", ".lotse-notes.txt", "a1B2c3"] {
            fs::write(folder.path().join(name), "left").unwrap();
        }
        write(&folder.path().join("a.ftl"), b"x").unwrap();
        let alive = alive.path().file_name().unwrap().to_str().unwrap();
        let mut expected = vec![".lotse-", ".lotse-a1B2c3d", ".lotse-notes.txt", "a.ftl", "a1B2c3", alive];
        expected.sort_unstable();
        assert_eq!(names(folder.path()), expected);
    }
}

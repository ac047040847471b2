//! One writer at a time: whoever changes a library holds a lock of the operating system on `.lotse/lock`.
//!
//! The lock is the system's, so it goes with the process that holds it, however that ends; the file stays and means nothing by itself. What
//! stands in it is for those who wait: what the holder does, and its process. Who only reads takes no lock: each file is replaced whole.
//! On a file system that knows no locks the work goes on without one; that no file is overwritten which somebody else has changed holds there too.

use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use crate::error::{Action, Error, Holder, Obstacle};

use super::discovery::{self, Unreadable};
use super::name::PRIVATE;
use super::write::has_other_names;

/// How long is waited between two tries.
const PAUSE: Duration = Duration::from_millis(5);
/// How often is tried: for ten seconds.
const TRIES: u32 = 2_000;
/// The most bytes that are read of what a holder says of itself.
const MAX_HOLDER: u64 = 64;

/// The lock of a library, held until this is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    /// Nothing on a file system without locks.
    file: Option<File>,
}

impl Lock {
    /// Takes the lock of the library in `root`; waits ten seconds for whoever has it. `doing` is a word of small letters.
    ///
    /// # Errors
    /// [`Error::Locked`]; [`Error::Io`] where the folder of the library cannot be written; [`Error::Invalid`] where `.lotse` is a link or a file.
    pub(super) fn take(root: &Path, doing: &str) -> Result<Self, Error> {
        Self::try_for(TRIES, root, doing)
    }

    fn try_for(tries: u32, root: &Path, doing: &str) -> Result<Self, Error> {
        let path = private_folder(root)?.join("lock");
        let failed = |source| write_error(&path, source);
        for again in 0..tries {
            let mut file = open(&path)?;
            match file.try_lock() {
                // Whoever had it may have been the last to know the file.
                Ok(()) if !is_at(&file, &path) => continue,
                Ok(()) => {
                    file.set_len(0).map_err(failed)?;
                    // What others may read of it is no part of the work.
                    _ = write!(file, "{doing} {}", std::process::id());
                    return Ok(Self { file: Some(file) });
                }
                Err(TryLockError::WouldBlock) if again + 1 < tries => thread::sleep(PAUSE),
                Err(TryLockError::WouldBlock) => break,
                Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => return Ok(Self { file: None }),
                Err(TryLockError::Error(error)) => return Err(failed(error)),
            }
        }
        Err(Error::Locked { holder: open(&path).ok().and_then(|file| holder(&file)), path })
    }

    /// Whether nobody else can hold it.
    pub(super) fn is_exclusive(&self) -> bool {
        self.file.is_some()
    }
}

/// The folder of what the tool needs for itself, made if it is not there. Git ignores what is in it.
pub(super) fn private_folder(root: &Path) -> Result<PathBuf, Error> {
    let folder = root.join(PRIVATE);
    match discovery::resolve(root, PRIVATE.as_ref()) {
        Ok((_, metadata)) if metadata.is_dir() => {}
        Ok(_) => return Err(Error::Invalid(vec![Unreadable::Kind.diagnostic(PRIVATE.as_ref())])),
        Err(Unreadable::Missing) => match fs::create_dir(&folder) {
            Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(write_error(&folder, error)),
            _ => {}
        },
        Err(Unreadable::Io(error)) => return Err(write_error(&folder, error)),
        Err(unreadable) => return Err(Error::Invalid(vec![unreadable.diagnostic(PRIVATE.as_ref())])),
    }
    let ignore = folder.join(".gitignore");
    // What has other names is not written into, and a link not followed; git then shows what it would not need to.
    let is_wanted = |metadata: fs::Metadata| metadata.is_file() && metadata.len() == 0 && !has_other_names(&metadata);
    if fs::symlink_metadata(&ignore).map_or(true, is_wanted) {
        let mut options = File::options();
        discovery::itself(options.write(true).create(true).truncate(false));
        let written = options.open(&ignore).and_then(|mut file| file.write_all(b"*\n"));
        written.map_err(|error| write_error(&ignore, error))?;
    }
    Ok(folder)
}

/// Opens the file of the lock, made if it is not there.
fn open(path: &Path) -> Result<File, Error> {
    let mut options = File::options();
    discovery::itself(options.read(true).write(true).create(true).truncate(false));
    let file = options.open(path).map_err(|error| write_error(path, error))?;
    match file.metadata() {
        // What is written into it would stand in the file of the other name as well.
        Ok(metadata) if metadata.is_file() && has_other_names(&metadata) => {
            Err(Error::Unreplaceable { path: path.to_owned(), obstacle: Obstacle::HardLinks })
        }
        Ok(metadata) if metadata.is_file() => Ok(file),
        Ok(_) => Err(Error::Invalid(vec![Unreadable::Kind.diagnostic(&Path::new(PRIVATE).join("lock"))])),
        Err(error) => Err(write_error(path, error)),
    }
}

/// Whether a file that was opened is still the one at its path.
fn is_at(file: &File, path: &Path) -> bool {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let of = |metadata: &fs::Metadata| (metadata.dev(), metadata.ino());
        matches!((file.metadata(), fs::symlink_metadata(path)), (Ok(open), Ok(there)) if of(&open) == of(&there))
    }
    #[cfg(not(unix))]
    {
        _ = file;
        path.exists()
    }
}

/// Who says in the file that it holds the lock. Anybody can write there, so nothing but a word and a number is taken from it.
fn holder(file: &File) -> Option<Holder> {
    let mut bytes = Vec::new();
    file.take(MAX_HOLDER).read_to_end(&mut bytes).ok()?;
    let (doing, process) = std::str::from_utf8(&bytes).ok()?.split_once(' ')?;
    let is_word = !doing.is_empty() && doing.bytes().all(|byte| byte.is_ascii_lowercase());
    Some(Holder { doing: doing.to_owned(), process: process.parse().ok()? }).filter(|_| is_word)
}

fn write_error(path: &Path, source: io::Error) -> Error {
    Error::Io { action: Action::Write, path: path.to_owned(), source }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lock_is_held_by_one_and_names_who_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let held = Lock::take(folder.path(), "accept").unwrap();
        assert!(held.is_exclusive());
        let told = Lock::try_for(2, folder.path(), "fmt").unwrap_err();
        let Error::Locked { path, holder: Some(holder) } = told else { panic!("{told}") };
        assert_eq!((path, holder.doing.as_str()), (folder.path().join(".lotse/lock"), "accept"));
        assert_eq!(holder.process, std::process::id());
        drop(held);
        Lock::try_for(1, folder.path(), "fmt").expect("it goes with its holder");
        assert_eq!(fs::read_to_string(folder.path().join(".lotse/.gitignore")).unwrap(), "*\n");
    }

    #[test]
    fn whoever_waits_gets_it_when_it_is_free() {
        let folder = tempfile::tempdir().unwrap();
        let held = Lock::take(folder.path(), "accept").unwrap();
        thread::scope(|scope| {
            let waiting = scope.spawn(|| Lock::take(folder.path(), "fmt").is_ok());
            thread::sleep(PAUSE * 4);
            drop(held);
            assert!(waiting.join().unwrap());
        });
    }

    #[test]
    fn what_stands_in_the_lock_is_shown_only_if_it_is_a_word_and_a_number() {
        let folder = tempfile::tempdir().unwrap();
        let _held = Lock::take(folder.path(), "accept").unwrap();
        for text in ["", "accept", "\u{1b}[2J 12", "::error 12", "rm -rf", "accept 99999999999", "accept 12\n::error::x", " 12"] {
            fs::write(folder.path().join(".lotse/lock"), text).unwrap();
            let told = Lock::try_for(1, folder.path(), "fmt").unwrap_err();
            assert!(matches!(told, Error::Locked { holder: None, .. }), "{text:?}: {told}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_is_a_link_or_a_fifo_is_told_and_not_opened() {
        let folder = tempfile::tempdir().unwrap();
        let (elsewhere, private) = (folder.path().join("elsewhere"), folder.path().join(".lotse"));
        fs::write(&elsewhere, "untouched").unwrap();
        std::os::unix::fs::symlink(folder.path(), &private).unwrap();
        assert!(matches!(Lock::take(folder.path(), "fmt"), Err(Error::Invalid(_))));
        fs::remove_file(&private).unwrap();
        fs::create_dir(&private).unwrap();
        std::os::unix::fs::symlink(&elsewhere, private.join("lock")).unwrap();
        assert!(matches!(Lock::take(folder.path(), "fmt"), Err(Error::Io { .. })));
        fs::remove_file(private.join("lock")).unwrap();
        rustix::fs::mknodat(
            rustix::fs::CWD,
            private.join("lock"),
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::from_raw_mode(0o600),
            0,
        )
        .unwrap();
        assert!(matches!(Lock::take(folder.path(), "fmt"), Err(Error::Invalid(_))));
        fs::remove_file(private.join("lock")).unwrap();
        fs::hard_link(&elsewhere, private.join("lock")).unwrap();
        let told = Lock::take(folder.path(), "fmt");
        assert!(matches!(told, Err(Error::Unreplaceable { obstacle: Obstacle::HardLinks, .. })), "{told:?}");
        assert_eq!(fs::read_to_string(elsewhere).unwrap(), "untouched");
    }

    #[cfg(unix)]
    #[test]
    fn what_git_is_to_ignore_is_written_into_no_other_file() {
        let folder = tempfile::tempdir().unwrap();
        let (elsewhere, private) = (folder.path().join("elsewhere"), folder.path().join(".lotse"));
        fs::write(&elsewhere, "").unwrap();
        fs::create_dir(&private).unwrap();
        let ignore = private.join(".gitignore");
        fs::hard_link(&elsewhere, &ignore).unwrap();
        Lock::take(folder.path(), "fmt").unwrap();
        fs::remove_file(&ignore).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &ignore).unwrap();
        Lock::take(folder.path(), "fmt").unwrap();
        assert_eq!(fs::read_to_string(&elsewhere).unwrap(), "");
        fs::remove_file(&ignore).unwrap();
        fs::write(&ignore, "").unwrap();
        Lock::take(folder.path(), "fmt").unwrap();
        assert_eq!(fs::read_to_string(&ignore).unwrap(), "*\n");
    }
}

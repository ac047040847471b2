//! The files of one act, written together.
//!
//! All new files are written under temporary names first, in `.lotse/tmp`: a full disk shows before anything is changed. Then each old file is
//! compared with what was read of it, and only if nobody has changed any of them do the new ones take their names, in the order of the edits. A
//! run that is killed between two of them leaves the first ones changed and the others not; acts put their edits in an order in which that is
//! told by the next check and finished by the next run.
//!
//! An editor takes no lock. So where the system can exchange two names in one step, what came out is looked at once more, and goes back in if
//! somebody has saved between the look and the exchange.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use tempfile::TempPath;

use crate::error::{Error, Obstacle};

use super::discovery::{self, MAX_TEXT, Unreadable};
use super::edit::Edit;
use super::lock::{Lock, private_folder};
use super::made::Made;
use super::write::{Durability, fill, folder_of, inherit, replaceable, sweep, sync_folder, temporary, undisturbed, write_error};

/// Writes the edits of an act in the folder of a library, under its lock.
///
/// # Errors
/// [`Error::Unreplaceable`] and [`Error::Invalid`] before anything is written; [`Error::Io`].
pub(super) fn replace(root: &Path, edits: &[&Edit], lock: &Lock) -> Result<(), Error> {
    let _undisturbed = undisturbed();
    let private = private_folder(root)?.join("tmp");
    match fs::create_dir(&private) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(write_error(&private, error)),
        _ => {}
    }
    // A link there would lead the new files elsewhere.
    if !fs::symlink_metadata(&private).is_ok_and(|metadata| metadata.is_dir()) {
        return Err(Error::Unreplaceable { path: private, obstacle: Obstacle::Kind });
    }
    if lock.is_exclusive() {
        sweep(&private);
    }
    let staged: Vec<Staged<'_>> = edits.iter().map(|edit| Staged::new(root, edit, &private)).collect::<Result<_, _>>()?;
    staged.iter().try_for_each(Staged::compare)?;
    let mut made = Made::default();
    let folders: BTreeSet<PathBuf> = staged.iter().map(|file| folder_of(&file.place).to_owned()).collect();
    for folder in &folders {
        made.folders(folder).map_err(|error| write_error(folder, error))?;
        sweep(folder);
    }
    let mut files = staged.into_iter().peekable();
    while let Some(file) = files.next() {
        let folder = folder_of(&file.place).to_owned();
        file.take_name()?;
        // Texts have reached the disk before the ledgers that speak of them.
        if files.peek().is_none_or(|next| folder_of(&next.place) != folder) {
            let left = folder.ancestors().find(|folder| folder.is_dir()).unwrap_or(root);
            sync_folder(left).map_err(|error| write_error(left, error))?;
        }
    }
    made.keep();
    Ok(())
}

/// A new file under a temporary name.
struct Staged<'e> {
    root: &'e Path,
    edit: &'e Edit,
    place: PathBuf,
    /// Whether there is a file to replace.
    is_there: bool,
    temporary: TempPath,
}

impl<'e> Staged<'e> {
    fn new(root: &'e Path, edit: &'e Edit, folder: &Path) -> Result<Self, Error> {
        let place = root.join(edit.path());
        let old = match discovery::resolve(root, edit.path()) {
            Ok((place, _)) => replaceable(&place)?,
            Err(Unreadable::Missing) => None,
            Err(Unreadable::Io(error)) => return Err(write_error(&place, error)),
            Err(unreadable) => return Err(Error::Invalid(vec![unreadable.diagnostic(edit.path())])),
        };
        let file = temporary(folder).map_err(|error| write_error(folder, error))?;
        fill(file.as_file(), edit.text().as_bytes(), Durability::Machine).map_err(|error| write_error(&place, error))?;
        inherit(file.as_file(), &place, old.as_ref())?;
        // Closed, because there may be more files than can be open at once; whoever sweeps here holds the lock of the library.
        Ok(Self { root, edit, place, is_there: old.is_some(), temporary: file.into_temp_path() })
    }

    fn changed(&self) -> Error {
        Error::Unreplaceable { path: self.place.clone(), obstacle: Obstacle::Changed }
    }

    /// Compares the file as it is with what was read of it.
    fn compare(&self) -> Result<(), Error> {
        match discovery::read_bytes(self.root, self.edit.path(), MAX_TEXT) {
            Ok(bytes) if self.is_there && bytes == self.edit.former().as_bytes() => Ok(()),
            Err(Unreadable::Missing) if !self.is_there && self.edit.former().is_empty() => Ok(()),
            _ => Err(self.changed()),
        }
    }

    /// Gives the new file its name, if the old one is still what was read.
    fn take_name(mut self) -> Result<(), Error> {
        let failed = |error| write_error(&self.place, error);
        let taken = match self.rename() {
            Err(error) if error.kind() == io::ErrorKind::CrossesDevices => {
                // The folder of the file is another file system.
                let beside = temporary(folder_of(&self.place)).map_err(failed)?;
                fill(beside.as_file(), self.edit.text().as_bytes(), Durability::Machine).map_err(failed)?;
                inherit(beside.as_file(), &self.place, replaceable(&self.place)?.as_ref())?;
                let place = self.place.clone();
                self.temporary = beside.into_temp_path();
                self.rename().map_err(|error| write_error(&place, error))?
            }
            taken => taken.map_err(failed)?,
        };
        if !taken {
            return Err(self.changed());
        }
        // An empty file stands there now, and what it took the place of was what was read.
        if self.edit.removes() { remove(self.root, &self.place).map_err(|error| write_error(&self.place, error)) } else { Ok(()) }
    }

    /// Whether the new file has the name now; nothing is lost if it has not.
    fn rename(&self) -> io::Result<bool> {
        if !self.is_there {
            return name_new(&self.temporary, &self.place);
        }
        if self.compare().is_err() {
            return Ok(false);
        }
        exchange(&self.temporary, &self.place, self.edit)
    }
}

/// Takes away a file that has become empty, and the folders it was the last in, up to those that every library has.
fn remove(root: &Path, place: &Path) -> io::Result<()> {
    if fs::metadata(place).is_ok_and(|file| file.len() > 0) {
        return Ok(());
    }
    fs::remove_file(place)?;
    let folders = folder_of(place)
        .ancestors()
        .take_while(|folder| folder.parent().is_some_and(|above| above != root && above.starts_with(root)));
    // One that holds something else stays.
    folders.map(fs::remove_dir).take_while(Result::is_ok).for_each(drop);
    Ok(())
}

/// Gives a file a name, if no other has it.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn name_new(temporary: &Path, place: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, temporary, CWD, place, RenameFlags::NOREPLACE) {
        Ok(()) => Ok(true),
        Err(Errno::EXIST) => Ok(false),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => name_if_missing(temporary, place),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn name_new(temporary: &Path, place: &Path) -> io::Result<bool> {
    name_if_missing(temporary, place)
}

fn name_if_missing(temporary: &Path, place: &Path) -> io::Result<bool> {
    let is_missing = matches!(fs::symlink_metadata(place), Err(error) if error.kind() == io::ErrorKind::NotFound);
    if is_missing { fs::rename(temporary, place).map(|()| true) } else { Ok(false) }
}

/// Puts a new file in the place of the old one, and looks at what came out.
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn exchange(temporary: &Path, place: &Path, edit: &Edit) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    let exchange = || renameat_with(CWD, temporary, CWD, place, RenameFlags::EXCHANGE);
    match exchange() {
        Ok(()) => {}
        // Deleted since it was compared.
        Err(Errno::NOENT) => return Ok(false),
        // A file system that knows no exchange.
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => return fs::rename(temporary, place).map(|()| true),
        Err(error) => return Err(error.into()),
    }
    let came_out = |text: &str| fs::read(temporary).is_ok_and(|bytes| bytes == text.as_bytes());
    if came_out(edit.former()) {
        return Ok(true);
    }
    exchange()?;
    // Saved once more meanwhile: the last one stays.
    if !came_out(edit.text()) {
        exchange()?;
    }
    Ok(false)
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn exchange(temporary: &Path, place: &Path, _: &Edit) -> io::Result<bool> {
    fs::rename(temporary, place).map(|()| true)
}

//! Where the files of a library come from: a folder, or memory.
//!
//! An editor that holds texts nobody has saved yet, a commit that is about to be made, and a test have no folder. [`Memory`] is a folder for
//! them: the same rules hold in it, what is written goes into the map, and who keeps a clone sees it there.

use std::collections::BTreeMap;
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

use crate::error::{Error, Obstacle};
use crate::source::Source;

use super::discovery::{self, Unreadable};
use super::edit::Edit;
use super::lock::Lock;
use super::replace::replace;

/// Files held in memory by path relative to the root of the library. A clone is the same files.
#[derive(Clone, Debug, Default)]
pub struct Memory(Arc<RwLock<BTreeMap<PathBuf, Entry>>>);

/// What stands at a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    /// A plain file.
    File(Vec<u8>),
    /// A link, which is never followed.
    Link,
    /// Another repository, of which only the name is there.
    Repository,
    /// A file of more bytes than any library needs.
    Large,
}

impl<P: Into<PathBuf>, B: Into<Vec<u8>>> FromIterator<(P, B)> for Memory {
    fn from_iter<I: IntoIterator<Item = (P, B)>>(files: I) -> Self {
        Self::of(files.into_iter().map(|(path, bytes)| (path.into(), Entry::File(bytes.into()))).collect())
    }
}

impl Memory {
    pub(super) fn of(entries: BTreeMap<PathBuf, Entry>) -> Self {
        Self(Arc::new(RwLock::new(entries)))
    }

    /// The bytes of a file.
    pub fn get(&self, path: &Path) -> Option<Vec<u8>> {
        match self.entries().get(path) {
            Some(Entry::File(bytes)) => Some(bytes.clone()),
            _ => None,
        }
    }

    /// Puts a file in place of whatever stands at its path.
    pub fn put(&self, path: impl Into<PathBuf>, bytes: impl Into<Vec<u8>>) {
        self.entries_mut().insert(path.into(), Entry::File(bytes.into()));
    }

    /// Takes out a file, or all files of a folder.
    pub fn remove(&self, path: &Path) {
        self.entries_mut().retain(|other, _| !other.starts_with(path));
    }

    /// The paths of all files, sorted.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.entries().keys().cloned().collect()
    }

    /// Puts the new texts in, if what stands at each path is what was read of it: all of them or none.
    fn apply(&self, edits: &[&Edit]) -> Result<(), Error> {
        for edit in edits {
            let path = edit.path();
            let is_former = self.at(path, |found| match found {
                Found::File(Entry::File(bytes)) => Ok(bytes == edit.former().as_bytes()),
                Found::File(_) | Found::Folder(_) => Err(Unreadable::Kind),
            });
            match is_former {
                Ok(true) => {}
                Err(Unreadable::Missing) if edit.former().is_empty() => {}
                Ok(false) | Err(Unreadable::Missing) => {
                    return Err(Error::Unreplaceable { path: path.to_owned(), obstacle: Obstacle::Changed });
                }
                Err(unreadable) => return Err(Error::Invalid(vec![unreadable.diagnostic(path)])),
            }
        }
        for edit in edits {
            if edit.removes() { self.remove(edit.path()) } else { self.put(edit.path(), edit.text()) }
        }
        Ok(())
    }

    // A thread that panicked while it held the files has not left half a file: each is put in whole.
    fn entries(&self) -> RwLockReadGuard<'_, BTreeMap<PathBuf, Entry>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn entries_mut(&self) -> RwLockWriteGuard<'_, BTreeMap<PathBuf, Entry>> {
        self.0.write().unwrap_or_else(PoisonError::into_inner)
    }

    /// Reads what stands at a path with `read`, if no component of the path leaves the library or is a link.
    fn at<T>(&self, path: &Path, read: impl FnOnce(Found<'_>) -> Result<T, Unreadable>) -> Result<T, Unreadable> {
        let entries = self.entries();
        let mut place = PathBuf::new();
        let mut components = path.components().peekable();
        while let Some(component) = components.next() {
            let Component::Normal(name) = component else { return Err(Unreadable::Outside) };
            place.push(name);
            match entries.get(&place) {
                None => {}
                Some(Entry::Link) => return Err(Unreadable::Link),
                Some(Entry::Repository) => return Err(Unreadable::Repository),
                Some(_) if components.peek().is_some() => return Err(Unreadable::Kind),
                Some(entry) => return read(Found::File(entry)),
            }
        }
        if place.as_os_str().is_empty() {
            return Err(Unreadable::Kind);
        }
        // Paths are sorted by component, so what is in a folder follows its place.
        let after = entries.range(place.clone()..).map(|(other, _)| other.strip_prefix(&place));
        let below: Vec<&Path> = after.map_while(Result::ok).collect();
        if below.is_empty() { Err(Unreadable::Missing) } else { read(Found::Folder(below)) }
    }
}

/// What stands at a path.
enum Found<'e> {
    File(&'e Entry),
    /// A folder, with the paths in it.
    Folder(Vec<&'e Path>),
}

/// Where the files of a library come from.
#[derive(Clone, Debug)]
pub(super) enum Place {
    /// A folder on disk.
    Folder(PathBuf),
    /// Memory.
    Memory(Memory),
}

impl Place {
    /// The bytes of a plain file; see [`discovery::read_bytes`].
    pub(super) fn read_bytes(&self, path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
        match self {
            Self::Folder(root) => discovery::read_bytes(root, path, limit),
            Self::Memory(memory) => memory.at(path, |found| match found {
                Found::File(Entry::File(bytes)) if bytes.len() as u64 <= limit => Ok(bytes.clone()),
                Found::File(_) => Err(Unreadable::TooLarge { limit }),
                Found::Folder(_) => Err(Unreadable::Kind),
            }),
        }
    }

    /// The text of a plain UTF-8 file.
    pub(super) fn read_text(&self, path: &Path, limit: u64) -> Result<Arc<Source>, Unreadable> {
        discovery::text_of(path, self.read_bytes(path, limit)?)
    }

    /// The names in a folder; see [`discovery::names`].
    pub(super) fn names(&self, folder: &Path) -> Result<Vec<String>, Unreadable> {
        match self {
            Self::Folder(root) => discovery::names(root, folder),
            Self::Memory(memory) if folder.as_os_str().is_empty() => {
                names_of(Found::Folder(memory.entries().keys().map(PathBuf::as_path).collect()))
            }
            Self::Memory(memory) => match memory.at(folder, names_of) {
                Err(Unreadable::Missing) => Ok(Vec::new()),
                names => names,
            },
        }
    }

    /// Whether what stands at a path is a folder.
    ///
    /// # Errors
    /// [`Unreadable`]: missing, outside, a link, another repository.
    pub(super) fn is_folder(&self, path: &Path) -> Result<bool, Unreadable> {
        match self {
            Self::Folder(root) => discovery::resolve(root, path).map(|(_, metadata)| metadata.is_dir()),
            Self::Memory(memory) => memory.at(path, |found| Ok(matches!(found, Found::Folder(_)))),
        }
    }

    /// Writes the edits of an act; in a folder under its lock, which is taken for as long as that takes if nobody has taken it already.
    pub(super) fn apply(&self, edits: &[&Edit], lock: Option<&Lock>) -> Result<(), Error> {
        match (self, lock) {
            (Self::Memory(memory), _) => memory.apply(edits),
            (Self::Folder(root), Some(lock)) => replace(root, edits, lock),
            (Self::Folder(root), None) => replace(root, edits, &Lock::take(root, "write")?),
        }
    }
}

/// The names in a folder held in memory.
fn names_of(found: Found<'_>) -> Result<Vec<String>, Unreadable> {
    let Found::Folder(below) = found else { return Err(Unreadable::Kind) };
    let first = below.iter().filter_map(|path| path.components().next());
    let mut names: Vec<String> = first.map(|name| name.as_os_str().to_string_lossy().into_owned()).collect();
    names.retain(|name| !name.starts_with('.'));
    names.sort_unstable();
    names.dedup();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a path gives in words.
    fn told<T: std::fmt::Debug>(result: Result<T, Unreadable>) -> String {
        result.map_or_else(|unreadable| unreadable.diagnostic(Path::new("")).args["reason"].clone(), |found| format!("{found:?}"))
    }

    /// Gives a file with this text another one.
    fn apply(place: &Place, path: &str, former: &str, text: &str) -> Result<(), Error> {
        place.apply(&[&Edit::of(&Source::new(path, former), text)], None)
    }

    #[test]
    fn memory_answers_as_a_folder_does() {
        let folder = tempfile::tempdir().unwrap();
        let memory = Memory::default();
        for (path, text) in [("a/b/c.ftl", "c"), ("a/b.ftl", "b"), ("a/.hidden", "h"), ("top", "t"), ("a/large", "123456789")] {
            memory.put(path, text);
            apply(&Place::Folder(folder.path().to_owned()), path, "", text).unwrap();
        }
        let places = [Place::Folder(folder.path().to_owned()), Place::Memory(memory.clone())];
        for path in
            ["a/b/c.ftl", "a/b.ftl", "a/b", "a", "none", "a/none", "top/x", "../x", "/etc/passwd", "", "a/large", "a/./b.ftl"]
        {
            let path = Path::new(path);
            let [on_disk, in_memory] = &places;
            let of =
                |place: &Place| (told(place.read_bytes(path, 8)), told(place.names(path)), place.is_folder(path).unwrap_or(false));
            assert_eq!(of(on_disk), of(in_memory), "{}", path.display());
        }
        for (path, former, told) in [
            ("new/d.ftl", "", ""),
            ("a/b.ftl", "b", ""),
            ("a/b.ftl", "b", "has changed since it was read"),
            ("a/.hidden", "", "has changed since it was read"),
            ("a/none", "was here", "has changed since it was read"),
            ("a/b", "", "no plain file"),
            ("top/x", "", "no plain file"),
            ("../x", "", "outside"),
            ("", "", "no plain file"),
        ] {
            for place in &places {
                let found = match apply(place, path, former, "new") {
                    Ok(()) => String::new(),
                    // A folder is told as what stands in the place of a file, or as what cannot be read as one.
                    Err(Error::Invalid(findings)) => findings[0].args["reason"].replace("kind", "no plain file"),
                    Err(error) => error.to_string(),
                };
                assert!(found.contains(told) && found.is_empty() == told.is_empty(), "{path}: {found}");
            }
        }
        assert_eq!(memory.get(Path::new("new/d.ftl")).as_deref(), Some(&b"new"[..]));
        assert_eq!(std::fs::read(folder.path().join("new/d.ftl")).unwrap(), b"new");
    }
}

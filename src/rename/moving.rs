//! Files that get another path: first all of them stand under the new one, then those under the old one go.
//!
//! A run that was killed leaves both, or only the new ones; so a file that is the same under both paths is moved already.

use std::path::PathBuf;
use std::sync::Arc;

use crate::error::{Error, Refusal};
use crate::library::Library;
use crate::source::{Location, Source, Span};
use crate::translation::Edit;

use super::act::{Renamed, Touched, refuse};
use super::files::read;

/// A file that gets another path.
pub(super) struct Moving {
    from: PathBuf,
    to: PathBuf,
    old: Option<Arc<Source>>,
    new: Option<Arc<Source>>,
}

impl Moving {
    /// Reads what is at both paths.
    pub(super) fn of(library: &Library, from: PathBuf, to: PathBuf) -> Result<Self, Error> {
        Ok(Self { old: read(library, &from)?, new: read(library, &to)?, from, to })
    }

    /// Whether there is such a file under the old path.
    pub(super) fn is_there(&self) -> bool {
        self.old.is_some()
    }

    /// Whether there is such a file under the new path alone.
    pub(super) fn is_new_alone(&self) -> bool {
        self.old.is_none() && self.new.is_some()
    }

    /// Whether it has still to be written.
    fn is_open(&self) -> bool {
        self.old.is_some() && self.new.is_none()
    }
}

/// The edits before those that take away, and those.
pub(super) struct Moved {
    pub(super) first: Renamed,
    last: Vec<Edit>,
}

/// Moves files. `is_begun` says whether somebody has already given the new name to what is moved; else what stands under a new path alone was there before.
pub(super) fn moved(files: Vec<Moving>, is_begun: bool, name: &str) -> Result<Moved, Error> {
    let is_begun = is_begun || !files.iter().any(Moving::is_open);
    let is_taken = |file: &&Moving| match (&file.old, &file.new) {
        (Some(old), Some(new)) => old.text() != new.text(),
        (None, Some(_)) => !is_begun,
        _ => false,
    };
    let at = |file: &Moving| Some(Location::new(file.new.as_ref()?, Span::default()));
    let taken: Vec<Location> = files.iter().filter(is_taken).filter_map(at).collect();
    if !taken.is_empty() {
        return refuse(Refusal::Taken, name, taken);
    }
    let mut moved = Moved { first: Renamed::default(), last: Vec::new() };
    for file in files {
        let Some(old) = &file.old else { continue };
        moved.last.push(Edit::remove(old));
        if file.new.is_some() {
            moved.first.done += 1;
            continue;
        }
        moved.first.edits.push(Edit::new_file(&file.to, old.text()));
        moved.first.files.push(Touched { path: file.from, places: 0, to: Some(file.to) });
    }
    Ok(moved)
}

impl Moved {
    /// All of it.
    pub(super) fn finish(mut self) -> Renamed {
        self.first.edits.append(&mut self.last);
        self.first
    }
}

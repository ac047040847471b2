//! Paths: where a finding is, written the same on every system.

use crate::shown;
use crate::source::Location;

/// The path of a finding as machines read it: relative, with `/` on every system.
pub(super) fn path_of(location: &Location) -> String {
    let parts: Vec<_> = location.source.path().components().map(|part| part.as_os_str().to_string_lossy()).collect();
    parts.join("/")
}

/// The same path as people see it.
pub(super) fn shown_path(location: &Location) -> String {
    shown::line(&path_of(location)).into_owned()
}

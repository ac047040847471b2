//! Places as they are shown: `path:line`.

use lotse::Location;
use lotse::internal::shown;

/// A place in a file of the library.
pub(super) fn place(location: &Location) -> String {
    format!("{}:{}", shown::line(&location.source.path().to_string_lossy()), location.start().line)
}

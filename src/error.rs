//! Errors: the work cannot go on.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::diagnostic::Diagnostic;

/// Why the work cannot go on.
///
/// What is wrong with somebody's content is told as [`Diagnostic`]s with file and line; the other variants concern the machine and
/// the request.
#[derive(Debug)]
pub enum Error {
    /// The operating system refused to read or write a path.
    Io {
        /// What was tried.
        action: Action,
        /// The path it was tried on.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Content that makes the result impossible.
    Invalid(Vec<Diagnostic>),
    /// A request for something the library does not have.
    Unknown {
        /// The kind of thing.
        kind: Kind,
        /// The name asked for.
        name: String,
        /// The names there are, sorted.
        known: Vec<String>,
    },
    /// No `lotse.toml` in the folder or above it.
    NoLibrary(PathBuf),
    /// A request that makes no sense; `id` names the message of [`crate::words`] that says why.
    Usage {
        /// Id of the message.
        id: &'static str,
        /// Its arguments.
        args: Vec<(&'static str, String)>,
    },
}

/// What was tried on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Reading a file or folder.
    Read,
    /// Writing a file or folder.
    Write,
}

/// The kind of thing that was asked for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A document.
    Document,
    /// A locale.
    Locale,
    /// An edition.
    Edition,
    /// A message.
    Message,
    /// A finding code.
    Code,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io { action: Action::Read, path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Self::Io { action: Action::Write, path, source } => write!(f, "cannot write {}: {source}", path.display()),
            Self::Invalid(diagnostics) => {
                for (index, diagnostic) in diagnostics.iter().enumerate() {
                    write!(f, "{}{diagnostic}", if index == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
            Self::Unknown { kind, name, known } => {
                let kind = match kind {
                    Kind::Document => "document",
                    Kind::Locale => "locale",
                    Kind::Edition => "edition",
                    Kind::Message => "message",
                    Kind::Code => "code",
                };
                write!(f, "no {kind} {name:?}; there are {}", known.join(", "))
            }
            Self::Usage { id, args } => {
                write!(f, "{id}")?;
                args.iter().try_for_each(|(name, value)| write!(f, " {name}={value:?}"))
            }
            Self::NoLibrary(path) => write!(f, "no lotse.toml in {} or any folder above it", path.display()),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { source, .. } => Some(source),
            _ => None,
        }
    }
}

//! Why a command cannot do its work: what the library refuses, or a request that makes no sense.

use std::fmt::Display;
use std::path::PathBuf;

use lotse::Error;
use lotse::words::Words;

/// Why a command cannot do its work.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The library says why.
    Library(Error),
    /// What was asked for makes no sense.
    Usage(Usage),
}

/// What was asked for, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Usage {
    /// A day that is not written as a date of ISO 8601.
    Date(String),
    /// `SOURCE_DATE_EPOCH` is no number of seconds.
    Epoch(String),
    /// A day that lies ahead, where something was done.
    Ahead(String),
    /// A language tag that is not one of BCP 47.
    LocaleTag(String),
    /// A language that CLDR does not know.
    UnknownLanguage {
        /// The tag.
        tag: String,
        /// The tag that was probably meant.
        near: Option<String>,
    },
    /// A language in which the tool does not speak.
    Speech(String),
    /// A format of reports that there is not.
    Format(String),
    /// An output that is not `FORMAT=FILE`.
    Output(String),
    /// A requirement that is not `LOCALE=PERCENT`.
    Requirement(String),
    /// A baseline with a line that is no finding.
    Baseline {
        /// The file.
        path: PathBuf,
        /// The line, from 1.
        line: usize,
    },
    /// A reviewed translation without the name of its reader.
    NoReader,
    /// A translation that did not change is confirmed without a name or a reason.
    NoReason,
    /// A fact where a message is meant.
    FactForMessage(String),
    /// A folder for a new library that is not empty.
    FolderInUse(PathBuf),
    /// So many threads as the system does not start; what it said.
    Threads(String),
    /// The command has taken longer than the seconds it was given.
    Timeout(u64),
}

impl Usage {
    /// Tells it in words.
    pub(super) fn told(&self, words: &Words) -> String {
        let told = |id: &str, name: &str, value: &dyn Display| words.text(id, &[(name, value)]);
        match self {
            Self::Date(found) => told("error-date", "found", found),
            Self::Epoch(found) => told("error-epoch", "found", found),
            Self::Ahead(found) => told("error-date-ahead", "found", found),
            Self::LocaleTag(found) => told("error-locale-tag", "found", found),
            Self::UnknownLanguage { tag, near } => {
                words.text("error-unknown-language", &[("found", tag), ("near", &near.as_deref().unwrap_or("none"))])
            }
            Self::Speech(found) => told("error-lang", "found", found),
            Self::Format(found) => told("error-format", "found", found),
            Self::Output(found) => told("error-output", "found", found),
            Self::Requirement(found) => told("error-require", "found", found),
            Self::Baseline { path, line } => words.text("error-baseline", &[("path", &path.display()), ("line", line)]),
            Self::NoReader => words.text("accept-needs-name", &[]),
            Self::NoReason => words.text("accept-needs-reason", &[]),
            Self::FactForMessage(name) => told("impact-fact", "fact", name),
            Self::FolderInUse(path) => told("new-exists", "path", &path.display()),
            Self::Threads(detail) => told("error-threads", "detail", detail),
            Self::Timeout(seconds) => told("error-timeout", "seconds", seconds),
        }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error)
    }
}

impl From<Usage> for Failure {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

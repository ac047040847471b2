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
    /// A request that makes no sense.
    Usage(Usage),
    /// A page that cannot be written as PDF.
    Unprintable {
        /// Page index, from 0.
        page: u32,
        /// What is wrong with it.
        fault: Fault,
    },
}

/// What was asked for, and what is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Usage {
    /// A day that is not written as a date of ISO 8601.
    Date(String),
    /// A language tag that is not one of BCP 47.
    LocaleTag(String),
    /// A language that CLDR does not know.
    UnknownLanguage {
        /// The tag.
        tag: String,
        /// The tag that was probably meant.
        near: Option<String>,
    },
    /// The source locale where a target locale is meant.
    SourceLocale(String),
    /// A language in which the tool does not speak.
    Speech(String),
    /// A revision that git does not know.
    Revision(String),
    /// A folder in no repository that git trusts.
    NoRepository(PathBuf),
    /// A file that stands in git's index in several versions of an unsettled merge.
    Unmerged(PathBuf),
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
    /// A fact where a message is meant.
    FactForMessage(String),
    /// A folder for a new library that is not empty.
    FolderInUse(PathBuf),
    /// So many threads as the system does not start; what it said.
    Threads(String),
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(found) => write!(f, "{found:?} is no date"),
            Self::LocaleTag(found) => write!(f, "{found:?} is no language tag"),
            Self::UnknownLanguage { tag, near: None } => write!(f, "CLDR knows no language {tag:?}"),
            Self::UnknownLanguage { tag, near: Some(near) } => write!(f, "the tag {tag:?} is written {near:?}"),
            Self::SourceLocale(tag) => write!(f, "{tag} is the source locale"),
            Self::Speech(found) => write!(f, "{found:?} is no language of messages"),
            Self::Revision(found) => write!(f, "git knows no revision {found:?}"),
            Self::NoRepository(path) => write!(f, "{} is in no repository that git trusts", path.display()),
            Self::Unmerged(path) => write!(f, "{} is not merged", path.display()),
            Self::Format(found) => write!(f, "{found:?} is no format"),
            Self::Output(found) => write!(f, "{found:?} is not FORMAT=FILE"),
            Self::Requirement(found) => write!(f, "{found:?} is not LOCALE=PERCENT"),
            Self::Baseline { path, line } => write!(f, "line {line} of {} is no finding", path.display()),
            Self::NoReader => f.write_str("a reviewed translation needs the name of its reader"),
            Self::FactForMessage(name) => write!(f, "{name} is a fact, no message"),
            Self::FolderInUse(path) => write!(f, "{} is not empty", path.display()),
            Self::Threads(detail) => write!(f, "cannot start threads: {detail}"),
        }
    }
}

impl From<Usage> for Error {
    fn from(usage: Usage) -> Self {
        Self::Usage(usage)
    }
}

/// Why a page cannot be written as PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A length or position that is no finite number, or beyond what PDF readers take.
    Coordinate,
    /// A page smaller than 3 or larger than 14,400 points (ISO 32000-1, annex C).
    PageSize,
    /// A glyph for a character that the font does not have (PDF/A-2, 6.2.11.8).
    MissingGlyph {
        /// The text it should show.
        text: String,
        /// The font.
        font: String,
    },
    /// A font file that cannot be read.
    DamagedFont(String),
    /// More pairs of glyph and text than one font can have (15,375).
    TooManyGlyphs(String),
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Coordinate => f.write_str("a position is no number or beyond any page"),
            Self::PageSize => f.write_str("its size is not between 3 and 14400 points"),
            Self::MissingGlyph { text, font } => write!(f, "the font {font} has no glyph for {text:?}"),
            Self::DamagedFont(font) => write!(f, "the file of the font {font} is damaged"),
            Self::TooManyGlyphs(font) => write!(f, "the font {font} shows more than 15375 different glyphs"),
        }
    }
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
    /// A fact.
    Fact,
    /// A Fluent file of the library.
    Resource,
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
                    Kind::Fact => "fact",
                    Kind::Resource => "resource",
                };
                write!(f, "no {kind} {name:?}; there are {}", known.join(", "))
            }
            Self::Usage(usage) => write!(f, "{usage}"),
            Self::Unprintable { page, fault } => write!(f, "cannot print page {}: {fault}", page + 1),
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

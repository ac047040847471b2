//! Errors: the work cannot go on.

use std::fmt;
use std::io;
use std::path::PathBuf;

use crate::diagnostic::Diagnostic;
use crate::shown;
use crate::source::Location;

/// Why the work cannot go on.
///
/// What is wrong with somebody's content is told as [`Diagnostic`]s with file and line; the other variants concern the machine and
/// the request.
#[derive(Debug)]
#[non_exhaustive]
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
    /// The source locale where a target locale is meant.
    SourceLocale(String),
    /// A revision that git does not know.
    NoRevision(String),
    /// A folder in no repository that git trusts.
    NoRepository(PathBuf),
    /// A file that stands in git's index in several versions of an unsettled merge.
    Unmerged(PathBuf),
    /// A file that is there and stays as it is, because putting another in its place would lose something.
    Unreplaceable {
        /// The file.
        path: PathBuf,
        /// What would be lost.
        obstacle: Obstacle,
    },
    /// Another command changes the library, for longer than this one waits.
    Locked {
        /// The file that is locked.
        path: PathBuf,
        /// Who holds the lock, if that can be read.
        holder: Option<Holder>,
    },
    /// A name that is not changed or taken away, because that would lose something or leave something broken. Nothing was written.
    Refused {
        /// Why.
        refusal: Refusal,
        /// The name it is about.
        name: String,
        /// Where that shows, in the order of the files.
        places: Vec<Location>,
    },
    /// A page that cannot be written as PDF.
    Unprintable {
        /// Page index, from 0.
        page: u32,
        /// What is wrong with it.
        fault: Fault,
    },
    /// Pages that cannot be finished as an accessible PDF, because the crates that write them gave other objects than are known. A fault of
    /// the program, not of the content.
    UnexpectedObject {
        /// Its path from the catalog on, such as `/Root/Pages/Kids`, its number, such as `12 0 R`, or the crate.
        object: String,
        /// What is unexpected about it.
        surprise: Surprise,
    },
}

/// Why a name is not changed or taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Refusal {
    /// The new name is there already, or where a text would see it.
    Taken,
    /// The new name is no identifier of Fluent.
    Identifier,
    /// The new name can be that of no fact or contact: they are written in small letters.
    Variable,
    /// The new name can be that of no file on every system, or is that of another kind of file.
    FileName,
    /// The new name is no tag of BCP 47.
    Tag,
    /// Several resources have it, which are these, or texts that all documents see mean one of several.
    Ambiguous(Vec<String>),
    /// The variable is a part of this contact.
    PartOfContact(String),
    /// It is one of the words that Lotse knows by itself: page furniture, one of its variables, or a resource that all documents see.
    Furniture,
    /// It stands where nobody can read it as what it is: in an entry or a file that is broken.
    Broken,
    /// Something refers to it still.
    Used,
    /// No text of the source has these words.
    NoSuchWords,
    /// An outline is meant for this locale alone.
    OnlyLocale,
    /// Only a text or document can be taken away by name, no variable.
    NothingToRemove,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Taken => f.write_str("is taken"),
            Self::Identifier => f.write_str("is no identifier of Fluent"),
            Self::Variable => f.write_str("is no name of a fact or contact"),
            Self::FileName => f.write_str("is no name of a document"),
            Self::Tag => f.write_str("is no language tag"),
            Self::Ambiguous(resources) => write!(f, "is in {}", resources.join(", ")),
            Self::PartOfContact(contact) => write!(f, "is a part of the contact {contact}"),
            Self::Furniture => f.write_str("is a word of Lotse"),
            Self::Broken => f.write_str("stands in what cannot be read"),
            Self::Used => f.write_str("is used"),
            Self::NoSuchWords => f.write_str("stands in no text of the source"),
            Self::OnlyLocale => f.write_str("is the only locale of a document"),
            Self::NothingToRemove => f.write_str("is a variable"),
        }
    }
}

/// Why a file is not replaced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Obstacle {
    /// Somebody else changed it after it was read.
    Changed,
    /// It is read-only.
    ReadOnly,
    /// It has other names, which would keep the old content.
    HardLinks,
    /// It belongs to a user or a group that a new file cannot be given to.
    Owner,
    /// It is a link.
    Link,
    /// It is a folder, a FIFO, a device or a socket.
    Kind,
    /// It belongs to the library, and something else than the library's text would take its place.
    Library,
}

impl fmt::Display for Obstacle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Changed => "has changed since it was read",
            Self::ReadOnly => "is read-only",
            Self::HardLinks => "has other names",
            Self::Owner => "belongs to somebody else",
            Self::Link => "is a link",
            Self::Kind => "is no plain file",
            Self::Library => "is a file of the library",
        })
    }
}

/// Who holds the lock of a library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder {
    /// What it does: a word of small letters, such as `accept`.
    pub doing: String,
    /// Its number among the processes.
    pub process: u32,
}

/// What is unexpected about an object of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Surprise {
    /// It is not there.
    Missing,
    /// It is of another kind, or has other entries.
    Kind,
    /// It has more or fewer parts.
    Count {
        /// The number that was expected.
        expected: usize,
        /// The number it has.
        found: usize,
    },
    /// The crate that wrote it gives a warning.
    Warning(String),
}

impl fmt::Display for Surprise {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing => f.write_str("is missing"),
            Self::Kind => f.write_str("is of an unexpected kind"),
            Self::Count { expected, found } => write!(f, "has {found} parts instead of {expected}"),
            Self::Warning(text) => write!(f, "warns: {text}"),
        }
    }
}

/// Why a page cannot be written as PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
#[non_exhaustive]
pub enum Action {
    /// Reading a file or folder.
    Read,
    /// Writing a file or folder.
    Write,
}

/// The kind of thing that was asked for by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
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
    /// A term.
    Term,
    /// A contact.
    Contact,
    /// A variable.
    Variable,
    /// A Fluent file of the library.
    Resource,
}

/// Prints a line for logs, in English. What steers a terminal is shown by its number.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&shown::line(&Told(self).to_string()))
    }
}

/// An error as it is told, with the names in it as they are.
struct Told<'e>(&'e Error);

impl fmt::Display for Told<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Error::Io { action: Action::Read, path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Error::Io { action: Action::Write, path, source } => write!(f, "cannot write {}: {source}", path.display()),
            Error::Invalid(diagnostics) => {
                for (index, diagnostic) in diagnostics.iter().enumerate() {
                    write!(f, "{}{diagnostic}", if index == 0 { "" } else { "; " })?;
                }
                Ok(())
            }
            Error::Unknown { kind, name, known } => {
                let kind = match kind {
                    Kind::Document => "document",
                    Kind::Locale => "locale",
                    Kind::Edition => "edition",
                    Kind::Message => "message",
                    Kind::Code => "code",
                    Kind::Fact => "fact",
                    Kind::Term => "term",
                    Kind::Contact => "contact",
                    Kind::Variable => "variable",
                    Kind::Resource => "resource",
                };
                write!(f, "no {kind} {name:?}; there are {}", known.join(", "))
            }
            Error::SourceLocale(tag) => write!(f, "{tag} is the source locale"),
            Error::NoRevision(found) => write!(f, "git knows no revision {found:?}"),
            Error::NoRepository(path) => write!(f, "{} is in no repository that git trusts", path.display()),
            Error::Unmerged(path) => write!(f, "{} is not merged", path.display()),
            Error::Unreplaceable { path, obstacle } => write!(f, "{} {obstacle}", path.display()),
            Error::Locked { path, holder: None } => write!(f, "another process holds {}", path.display()),
            Error::Locked { path, holder: Some(Holder { doing, process }) } => {
                write!(f, "{doing}, process {process}, holds {}", path.display())
            }
            Error::Refused { refusal, name, places } => {
                write!(f, "{name:?} {refusal}")?;
                places.iter().try_for_each(|place| write!(f, "; {place}"))
            }
            Error::Unprintable { page, fault } => write!(f, "cannot print page {}: {fault}", page + 1),
            Error::UnexpectedObject { object, surprise } => write!(f, "cannot finish the PDF: {object} {surprise}"),
            Error::NoLibrary(path) => write!(f, "no lotse.toml in {} or any folder above it", path.display()),
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

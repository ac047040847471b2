//! What is in the folder: files are found and read by component, so that nothing outside the library is touched.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::guard;
use crate::source::{Location, Source, Span};

/// The largest text file that is read, in bytes.
pub const MAX_TEXT: u64 = 8 << 20;

/// The most messages and terms of a Fluent file: ten times those of a book of a thousand pages. Each takes a hundred times its bytes while it is looked at.
pub(crate) const MAX_ENTRIES: usize = 100_000;

/// Why a file of the library was not read.
#[derive(Debug)]
pub(crate) enum Unreadable {
    /// There is no such file.
    Missing,
    /// The path leaves the library: it is absolute, or has a `..`.
    Outside,
    /// The path, or a folder on the way, is a link.
    Link,
    /// It is a folder, a FIFO, a device or a socket.
    Kind,
    /// It is a folder where no folders are read.
    Folder,
    /// Its name is none on every system.
    Name,
    /// Some file system takes its name for that of another file.
    Twin,
    /// It is another repository, of which git keeps no more than its name.
    Repository,
    /// It has more bytes than are read.
    TooLarge {
        /// The most bytes that are read.
        limit: u64,
    },
    /// It is Fluent and has more messages and terms than are read.
    TooMany {
        /// The most that are read.
        limit: usize,
    },
    /// It is not UTF-8.
    Encoding {
        /// Its text with U+FFFD for what is none, for a position.
        lossy: String,
        /// Offset of the first bad byte.
        offset: usize,
    },
    /// The operating system refused.
    Io(io::Error),
}

impl Unreadable {
    /// The finding `unreadable-file` on a path of the library.
    pub(crate) fn diagnostic(self, path: &Path) -> Diagnostic {
        let mut limit = 0;
        let mut detail = String::new();
        let mut place = (String::new(), 0);
        let reason = match self {
            Self::Missing => "missing",
            Self::Outside => "outside",
            Self::Link => "link",
            Self::Kind => "kind",
            Self::Folder => "folder",
            Self::Name => "name",
            Self::Twin => "twin",
            Self::Repository => "repository",
            Self::TooLarge { limit: most } => {
                limit = most;
                "too-large"
            }
            Self::TooMany { limit: most } => {
                limit = most as u64;
                "too-many"
            }
            Self::Encoding { lossy, offset } => {
                place = (lossy, offset);
                "encoding"
            }
            Self::Io(error) => {
                detail = error.to_string();
                "other"
            }
        };
        let source = Source::new(path, place.0);
        Diagnostic::new(Code::UnreadableFile)
            .at(Location::new(&source, Span { start: place.1, end: place.1 }))
            .arg("reason", reason)
            .arg("path", path.display())
            .arg("limit", limit)
            .arg("detail", detail)
    }
}

impl From<io::Error> for Unreadable {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound { Self::Missing } else { Self::Io(error) }
    }
}

/// The place of a path of the library on disk, if every component of it is inside and none is a link.
///
/// # Errors
/// [`Unreadable::Outside`], [`Unreadable::Link`], [`Unreadable::Kind`] for a file where a folder should be,
/// [`Unreadable::Missing`], [`Unreadable::Io`].
pub(crate) fn resolve(root: &Path, path: &Path) -> Result<(PathBuf, fs::Metadata), Unreadable> {
    let mut place = root.to_owned();
    let mut found = None;
    for component in path.components() {
        let Component::Normal(name) = component else { return Err(Unreadable::Outside) };
        if found.as_ref().is_some_and(|metadata: &fs::Metadata| !metadata.is_dir()) {
            return Err(Unreadable::Kind);
        }
        place.push(name);
        let metadata = fs::symlink_metadata(&place)?;
        if metadata.is_symlink() {
            return Err(Unreadable::Link);
        }
        found = Some(metadata);
    }
    found.map(|metadata| (place, metadata)).ok_or(Unreadable::Kind)
}

/// Opens what stands at a path of the library without following a link below its root. Folders are opened one in the other, so nobody can
/// put a link between a look and the opening; and nobody is kept waiting by a FIFO or a device.
#[cfg(unix)]
fn open(root: &Path, path: &Path) -> Result<fs::File, Unreadable> {
    use rustix::fs::{CWD, Mode, OFlags, openat};
    use rustix::io::Errno;
    // To pass a folder takes less permission than to list it.
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const FOLDER: OFlags = OFlags::PATH.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::CLOEXEC);
    let told = |error: Errno| match error {
        Errno::NOENT => Unreadable::Missing,
        // A link, a file on the way, a socket: which of them only the words need to know.
        Errno::LOOP | Errno::MLINK | Errno::NOTDIR | Errno::NXIO => resolve(root, path).err().unwrap_or(Unreadable::Kind),
        error => Unreadable::Io(error.into()),
    };
    let name = |component| if let Component::Normal(name) = component { Ok(name) } else { Err(Unreadable::Outside) };
    let names: Vec<_> = path.components().map(name).collect::<Result<_, _>>()?;
    let (last, folders) = names.split_last().ok_or(Unreadable::Kind)?;
    let mut at = openat(CWD, root, FOLDER, Mode::empty()).map_err(told)?;
    for folder in folders {
        at = openat(&at, *folder, FOLDER.union(OFlags::NOFOLLOW), Mode::empty()).map_err(told)?;
    }
    let flags = OFlags::RDONLY | OFlags::CLOEXEC | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
    Ok(openat(&at, *last, flags, Mode::empty()).map_err(told)?.into())
}

/// Opens what stands at a path of the library, if it is a plain file and no link is on the way: the best that the standard library offers.
#[cfg(not(unix))]
fn open(root: &Path, path: &Path) -> Result<fs::File, Unreadable> {
    let (place, metadata) = resolve(root, path)?;
    if metadata.is_file() { Ok(open_itself(&place)?) } else { Err(Unreadable::Kind) }
}

/// Opens what stands at a path for reading, itself and not what it links to, without waiting for anybody.
pub(super) fn open_itself(place: &Path) -> io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    itself(options.read(true));
    options.open(place)
}

/// The text of a file that somebody named on the command line, which may be a link. Nobody is kept waiting by a FIFO.
///
/// # Errors
/// Those of the system; [`io::ErrorKind::InvalidInput`] for what is no plain file, [`io::ErrorKind::FileTooLarge`], and
/// [`io::ErrorKind::InvalidData`] for what is not UTF-8.
pub fn read_argument(path: &Path, limit: u64) -> io::Result<String> {
    let mut options = fs::OpenOptions::new();
    options.read(true);
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        options.custom_flags((OFlags::NONBLOCK | OFlags::NOCTTY).bits().cast_signed());
    }
    let file = options.open(path)?;
    if !file.metadata()?.is_file() {
        return Err(io::Error::new(io::ErrorKind::InvalidInput, "not a plain file"));
    }
    let mut bytes = Vec::new();
    file.take(limit + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > limit {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    String::from_utf8(bytes).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
}

/// Lets a file be opened itself and not what it links to, without waiting for anybody.
pub(super) fn itself(options: &mut fs::OpenOptions) {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt as _;
        let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::NOCTTY;
        options.custom_flags(flags.bits().cast_signed());
    }
    #[cfg(windows)]
    {
        use std::os::windows::fs::OpenOptionsExt as _;
        // FILE_FLAG_OPEN_REPARSE_POINT
        options.custom_flags(0x0020_0000);
    }
    #[cfg(not(any(unix, windows)))]
    {
        _ = options;
    }
}

/// The bytes of a plain file of the library.
///
/// # Errors
/// Any [`Unreadable`] but `Encoding`.
pub(crate) fn read_bytes(root: &Path, path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
    let file = open(root, path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(if metadata.is_symlink() { Unreadable::Link } else { Unreadable::Kind });
    }
    let mut bytes = Vec::with_capacity(usize::try_from(metadata.len().min(limit)).unwrap_or(0));
    file.take(limit + 1).read_to_end(&mut bytes)?;
    // Counted, not taken from the metadata: a file may grow meanwhile.
    if bytes.len() as u64 > limit { Err(Unreadable::TooLarge { limit }) } else { Ok(bytes) }
}

/// The text of the bytes of a file.
///
/// # Errors
/// [`Unreadable::Encoding`], [`Unreadable::TooMany`].
pub(super) fn text_of(path: &Path, bytes: Vec<u8>) -> Result<Arc<Source>, Unreadable> {
    match String::from_utf8(bytes) {
        Ok(text) if path.extension().is_some_and(|ending| ending == "ftl") && guard::has_more(&text, MAX_ENTRIES) => {
            Err(Unreadable::TooMany { limit: MAX_ENTRIES })
        }
        Ok(text) => Ok(Source::new(path, text)),
        Err(error) => Err(Unreadable::Encoding {
            offset: error.utf8_error().valid_up_to(),
            lossy: String::from_utf8_lossy(error.as_bytes()).into_owned(),
        }),
    }
}

/// The names in a folder of the library, or in the library itself without one, sorted; none if there is no such folder. Hidden names are left
/// out. A name that is not UTF-8 comes with U+FFFD, so that its file is not found and that is told.
///
/// # Errors
/// Any [`Unreadable`] but `Missing` and `Encoding`.
pub(crate) fn names(root: &Path, folder: &Path) -> Result<Vec<String>, Unreadable> {
    let place = match resolve(root, folder) {
        // The folder of the library itself, wherever it stands.
        _ if folder.as_os_str().is_empty() => root.to_owned(),
        Ok((place, metadata)) if metadata.is_dir() => place,
        Ok(_) => return Err(Unreadable::Kind),
        Err(Unreadable::Missing) => return Ok(Vec::new()),
        Err(unreadable) => return Err(unreadable),
    };
    let mut names = Vec::new();
    for entry in fs::read_dir(place)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            names.push(name);
        }
    }
    names.sort_unstable();
    Ok(names)
}

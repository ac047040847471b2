//! Pictures: SVG as paths, PNG and JPEG as pixels, read with guards because a library may come from a stranger.

use std::path::Path;

use crate::diagnostic::{Code, Diagnostic};
use crate::library::Library;
use crate::library::discovery::Unreadable;

mod guard;
pub(crate) mod picture;
#[cfg(feature = "render")]
pub(crate) mod pixels;
mod raster;
mod sum;
pub(crate) mod vector;

pub use picture::Picture;
pub(crate) use sum::{MOST, beyond};

use picture::{MAX_RASTER, Refused};

impl Picture {
    /// Reads a picture; `path` is relative to the root of the library.
    ///
    /// # Errors
    /// `invalid-image` with the reason, or `text-in-image`; without location: the caller knows who names the picture.
    pub(crate) fn read(library: &Library, path: &str) -> Result<Self, Vec<Diagnostic>> {
        let invalid = |reason: &str| Diagnostic::new(Code::InvalidImage).arg("path", path).arg("reason", reason);
        let bytes = library.read_bytes(Path::new(path), MAX_RASTER).map_err(|unreadable| {
            vec![match unreadable {
                Unreadable::Missing => invalid("missing"),
                Unreadable::Outside => invalid("outside"),
                Unreadable::Link => invalid("link"),
                // Of these only a look into a folder, or into the index of git, tells the last three.
                Unreadable::Kind | Unreadable::Folder | Unreadable::Name | Unreadable::Twin | Unreadable::Repository => {
                    invalid("kind")
                }
                Unreadable::TooLarge { .. } => invalid("too-large"),
                Unreadable::Io(error) => invalid("damaged").arg("detail", error),
                Unreadable::Encoding { .. } | Unreadable::TooMany { .. } => invalid("unknown-kind"),
            }]
        })?;
        Self::parse(path, bytes).map_err(|refused| {
            vec![match refused {
                Refused::TooLarge => invalid("too-large"),
                Refused::UnknownKind => invalid("unknown-kind"),
                Refused::Compressed => invalid("compressed"),
                Refused::External => invalid("external"),
                Refused::Feature(feature) => invalid("feature").arg("feature", feature),
                Refused::CutOff => invalid("cut-off"),
                Refused::Damaged(detail) => invalid("damaged").arg("detail", detail),
                Refused::Text(found) => Diagnostic::new(Code::TextInImage).arg("path", path).arg("found", found),
            }]
        })
    }

    fn parse(path: &str, bytes: Vec<u8>) -> Result<Self, Refused> {
        let (width, height, kind) = match raster::format_of(&bytes) {
            Some(format) => raster::read(bytes, format)?,
            None => vector::svg(vector::text_of(&bytes)?)?,
        };
        Ok(Self { path: path.to_owned(), width, height, kind })
    }
}

#[cfg(test)]
mod tests;

//! What a command makes of a library: PDFs, reports, baselines, badges.
//!
//! Where they go, the person says who runs the command, and a link on the way there is hers. But inside the library's own folder everything may
//! come from a stranger: a folder `out` that leads elsewhere, or a report that is called like the manifest. So below the root of the library
//! no link is followed, and no file of the library is replaced.

use std::fs;
use std::path::{Component, Path, PathBuf};

use crate::error::{Error, Obstacle};

use super::Library;
use super::name::{DOCUMENTS, LEDGER, LOCALES, MANIFEST, PRIVATE};
use super::write::{Durability, write_atomic};

/// What no command replaces, in the root of a library.
const KEPT: [&str; 6] = [MANIFEST, DOCUMENTS, LOCALES, LEDGER, PRIVATE, ".git"];

impl Library {
    /// Writes what was made of the library to a file, whole or not at all; folders that are missing are made.
    ///
    /// # Errors
    /// [`Error::Unreplaceable`] for a file of the library, and for what lies behind a link inside it; those of [`write_atomic`].
    #[doc(hidden)]
    pub fn export(&self, path: &Path, bytes: &[u8], durability: Durability) -> Result<(), Error> {
        if let Some(obstacle) = self.obstacle(path) {
            return Err(Error::Unreplaceable { path: path.to_owned(), obstacle });
        }
        write_atomic(path, bytes, durability)
    }

    /// Why nothing is written to a path inside the library.
    fn obstacle(&self, path: &Path) -> Option<Obstacle> {
        let (root, below) = self.below_root(path)?;
        let is_kept = below.components().next().is_some_and(|first| {
            let first = first.as_os_str().to_string_lossy().to_lowercase();
            // Windows leaves out what stands at the end of a name.
            KEPT.contains(&first.trim_end_matches(['.', ' ']))
        });
        let look = &self.manifest.look;
        if is_kept || look.fonts.iter().chain(&look.logo).any(|named| Path::new(named) == below) {
            return Some(Obstacle::Library);
        }
        let mut place = root;
        for component in below.components() {
            let Component::Normal(name) = component else { return Some(Obstacle::Link) };
            place.push(name);
            match fs::symlink_metadata(&place) {
                Ok(metadata) if metadata.is_symlink() => return Some(Obstacle::Link),
                Ok(_) => {}
                Err(_) => break,
            }
        }
        None
    }

    /// The root of the library as it stands in a path that leads into it, and the rest of the path.
    fn below_root(&self, path: &Path) -> Option<(PathBuf, PathBuf)> {
        // A library in memory has no folder.
        let root = fs::canonicalize(Some(&self.root).filter(|root| !root.as_os_str().is_empty())?).ok()?;
        let path = std::path::absolute(path).ok()?;
        let above = path.ancestors().find(|above| fs::canonicalize(above).is_ok_and(|above| above == root))?;
        Some((above.to_owned(), path.strip_prefix(above).ok()?.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_a_library_is_replaced_by_what_is_made_of_it() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("library");
        fs::create_dir_all(root.join("locales/de")).unwrap();
        fs::write(root.join(MANIFEST), "source = \"de\"\n[look]\nfonts = [\"own/a.ttf\"]").unwrap();
        let library = Library::open(&root).unwrap();
        let write = |path: &Path| library.export(path, b"made", Durability::Process);
        let obstacle = |path: &Path| match write(path) {
            Err(Error::Unreplaceable { obstacle, .. }) => Some(obstacle),
            _ => None,
        };
        for kept in [
            MANIFEST,
            "LOTSE.TOML",
            "locales./x.json",
            "documents/a.toml",
            "locales/de/new.ftl",
            "locales/../lotse.toml",
            "ledger/x",
            ".git/hooks/x",
            ".lotse/lock",
            "own/a.ttf",
        ] {
            assert!(matches!(obstacle(&root.join(kept)), Some(Obstacle::Library)), "{kept}");
        }
        for free in ["out/a/b.pdf", "report.json", "own/b.ttf"] {
            write(&root.join(free)).unwrap();
        }
        let outside = folder.path().join("elsewhere/a.pdf");
        write(&outside).unwrap();
        assert_eq!(fs::read_dir(&root).unwrap().count(), 5);
    }

    #[cfg(unix)]
    #[test]
    fn links_are_followed_to_a_library_and_not_inside() {
        use std::os::unix::fs::symlink;
        let folder = tempfile::tempdir().unwrap();
        let (root, elsewhere) = (folder.path().join("library"), folder.path().join("elsewhere"));
        fs::create_dir_all(root.join("real")).unwrap();
        fs::create_dir(&elsewhere).unwrap();
        fs::write(root.join(MANIFEST), "source = \"de\"").unwrap();
        symlink(&root, folder.path().join("alias")).unwrap();
        symlink(&elsewhere, root.join("out")).unwrap();
        symlink(&elsewhere, root.join("real/guide")).unwrap();
        symlink(&elsewhere, folder.path().join("mine")).unwrap();
        let library = Library::open(&root).unwrap();
        let write = |path: &str| library.export(&folder.path().join(path), b"made", Durability::Process);
        for led in ["library/out/a.pdf", "alias/out/a.pdf", "library/real/guide/a.pdf", "library/real/../out/a.pdf"] {
            assert!(matches!(write(led), Err(Error::Unreplaceable { obstacle: Obstacle::Link, .. })), "{led}");
        }
        assert_eq!(fs::read_dir(&elsewhere).unwrap().count(), 0);
        for own in ["alias/real/a.pdf", "mine/a.pdf"] {
            write(own).unwrap();
        }
        assert!(root.join("real/a.pdf").is_file() && elsewhere.join("a.pdf").is_file());
    }
}

//! The fonts of a library: those its manifest names, before those of the binary.

use std::path::Path;
use std::sync::Arc;

use super::face::FontFault;
use super::{Face, FontSet, MAX_FACES};
use crate::diagnostic::{Code, Diagnostic};
use crate::library::Library;
use crate::library::discovery::Unreadable;

/// The largest font file that is read.
const MAX_FONT: u64 = 32 << 20;
/// The most bytes of all fonts of a library together: they stay in memory.
const MAX_SUM: u64 = 256 << 20;

impl FontSet {
    /// The faces a library is set in, and a finding for each font of the manifest that cannot be used; such a font is left out.
    pub fn of_library(library: &Library) -> (Arc<Self>, Vec<Diagnostic>) {
        let manifest = library.manifest();
        let (mut faces, mut findings) = (Vec::new(), Vec::new());
        let mut left = MAX_SUM;
        for (index, path) in manifest.look.fonts.iter().enumerate() {
            let mut refuse = |reason: &str, table: &str, detail: &str| {
                let finding = Diagnostic::new(Code::InvalidFont).arg("path", path).arg("reason", reason);
                let finding = finding.arg("table", table).arg("detail", detail);
                findings.push(Diagnostic { location: manifest.fonts_at.get(index).cloned(), ..finding });
            };
            if index >= MAX_FACES {
                refuse("too-many", "", "");
                continue;
            }
            match library.read_bytes(Path::new(path), MAX_FONT) {
                Ok(data) => match left.checked_sub(data.len() as u64) {
                    None => refuse("sum", "", ""),
                    Some(rest) => {
                        left = rest;
                        match read(data) {
                            Ok(face) => faces.push(Arc::new(face)),
                            Err(fault) => refuse(fault.name(), fault.table().unwrap_or_default(), ""),
                        }
                    }
                },
                Err(Unreadable::Missing) => refuse("missing", "", ""),
                Err(Unreadable::Outside) => refuse("outside", "", ""),
                Err(Unreadable::Link) => refuse("link", "", ""),
                Err(Unreadable::TooLarge { .. }) => refuse("too-large", "", ""),
                Err(Unreadable::Io(error)) => refuse("unreadable", "", &error.to_string()),
                Err(_) => refuse("kind", "", ""),
            }
        }
        (Self::with_own(faces), findings)
    }
}

/// Reads a face. Whether its outlines can be embedded is known only to a build that embeds some.
fn read(data: Vec<u8>) -> Result<Face, FontFault> {
    let face = Face::read(data);
    #[cfg(feature = "render")]
    let face = face.and_then(super::program::look_at_outlines);
    face
}

#[cfg(test)]
mod tests {
    use crate::library::fixture::{Fixture, Folder};

    use super::*;

    #[test]
    fn every_font_of_the_manifest_that_cannot_be_used_is_told_where_it_is_named() {
        let manifest =
            "source = \"de\"\n[look]\nfonts = [\n  \"fonts/none.ttf\",\n  \"fonts\",\n  \"fonts/text.ttf\",\n  \"../a.ttf\",\n]\n";
        let fixture = Fixture::new(&[("lotse.toml", manifest), ("fonts/text.ttf", "no font")]);
        let library = fixture.open().unwrap();
        let (fonts, findings) = FontSet::of_library(&library);
        assert_eq!(fonts.faces().count(), FontSet::embedded().faces().count());
        let told: Vec<_> = findings
            .iter()
            .map(|finding| (finding.location.as_ref().map(|at| at.start().line), finding.args["reason"].as_str()))
            .collect();
        assert_eq!(told, [(Some(4), "missing"), (Some(5), "kind"), (Some(6), "not-a-font"), (Some(7), "outside")]);
    }

    #[test]
    fn the_fonts_of_a_library_are_bounded_together() {
        let named = |count: usize| format!("source = \"de\"\n[look]\nfonts = [{}]\n", "\"big.ttf\", ".repeat(count));
        let fixture = Folder::new(&[("lotse.toml", &named(65))]);
        let big = std::fs::File::create(fixture.root().join("big.ttf")).unwrap();
        big.set_len(MAX_FONT).unwrap();
        let reasons = || {
            let (_, findings) = FontSet::of_library(&fixture.open().unwrap());
            findings.into_iter().map(|finding| finding.args["reason"].clone()).collect::<Vec<_>>()
        };
        let expected = [vec!["not-a-font"; 8], vec!["sum"; 56], vec!["too-many"]].concat();
        assert_eq!(reasons(), expected);
        // The bound holds to the byte.
        big.set_len(1).unwrap();
        assert_eq!(reasons(), [vec!["not-a-font"; 64], vec!["too-many"]].concat());
    }
}

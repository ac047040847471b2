//! The files that an act would change, as they are listed.

use std::io::Write;

use lotse::Error;
use lotse::rename::Touched;

use super::terminal::{Terminal, write_error};

/// Lists files, each with how much of it would change.
pub(super) fn list(files: &[Touched], terminal: &Terminal) -> Result<(), Error> {
    let mut out = terminal.out();
    for file in files {
        let path = file.path.display();
        let line = match &file.to {
            Some(to) => terminal.words.text("touched-moved", &[("path", &path), ("to", &to.display())]),
            None if file.places == 0 => terminal.words.text("touched-whole", &[("path", &path)]),
            None => terminal.words.text("touched-places", &[("path", &path), ("count", &file.places)]),
        };
        writeln!(out, "{line}").map_err(write_error)?;
    }
    Ok(())
}

//! `lotse fmt`: Fluent files in canonical form.

use std::fmt::Display;
use std::path::{Path, PathBuf};

use lotse::Error;
use lotse::error::{Action, Kind};
use lotse::fluent::Resource;
use lotse::internal::fluent::format_file;
use lotse::library::{Library, Needs};
use lotse::translation::Edit;

use super::args::FmtArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::terminal::Terminal;

pub(crate) fn run(args: &FmtArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let resources = if args.files.is_empty() { all(library) } else { named(&args.files, library)? };
    let mut edits = Vec::new();
    for resource in resources {
        let text = format_file(resource);
        // Git writes line ends as each system has them; they are no matter of form.
        if text != resource.source().text() && text != resource.source().text().replace("\r\n", "\n") {
            edits.push(Edit::of(resource.source(), text));
        }
    }
    if !args.check {
        library.apply(&edits)?;
    }
    for edit in &edits {
        let path: &dyn Display = &edit.path().display();
        if args.check {
            terminal.warn("fmt-would-change", &[("path", path)]);
        } else {
            terminal.say("written", &[("path", path)]);
        }
    }
    let changed = edits.len();
    terminal.say(if args.check { "fmt-check-summary" } else { "fmt-summary" }, &[("files", &changed)]);
    Ok(if args.check && changed > 0 { Exit::Findings } else { Exit::Clean })
}

fn all(library: &Library) -> Vec<&Resource> {
    library.locales().iter().flat_map(|locale| library.resources(locale)).map(|(_, resource)| resource).collect()
}

/// The resources of paths as they were typed, from the current folder or from the root of the library.
fn named<'l>(files: &[PathBuf], library: &'l Library) -> Result<Vec<&'l Resource>, Error> {
    let canonical = |path: &Path| path.canonicalize();
    let root =
        canonical(library.root()).map_err(|source| Error::Io { action: Action::Read, path: library.root().to_owned(), source })?;
    files
        .iter()
        .map(|file| {
            let absolute = canonical(file).map_err(|source| Error::Io { action: Action::Read, path: file.clone(), source })?;
            let inside = absolute.strip_prefix(&root).unwrap_or(&absolute);
            let unread = library.unread(&Needs::default().file(inside));
            if !unread.is_empty() {
                return Err(Error::Invalid(unread));
            }
            all(library).into_iter().find(|resource| resource.source().path() == inside).ok_or_else(|| Error::Unknown {
                kind: Kind::Resource,
                name: file.display().to_string(),
                known: all(library).iter().map(|resource| resource.source().path().display().to_string()).collect(),
            })
        })
        .collect()
}

//! `lotse merge`: the merge driver for git.

use std::path::Path;

use lotse::Error;
use lotse::error::Action;
use lotse::internal::library::{Durability, MAX_TEXT, read_argument, write_atomic};
use lotse::translation::{FileKind, merge};

use super::args::MergeArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::terminal::Terminal;

pub(crate) fn run(args: &MergeArgs, terminal: &Terminal) -> Result<Exit, Failure> {
    let read = |path: &Path| {
        read_argument(path, MAX_TEXT).map_err(|source| Error::Io { action: Action::Read, path: path.to_owned(), source })
    };
    // Git hands over temporary files; what kind of file it is, only the path in the repository says.
    let path = args.path.as_deref().unwrap_or(&args.ours);
    let merged = merge(&read(&args.base)?, &read(&args.ours)?, &read(&args.theirs)?, FileKind::of(path));
    write_atomic(&args.ours, merged.text.as_bytes(), Durability::Process)?;
    for (id, messages) in [("merge-conflict", &merged.conflicts), ("merge-several", &merged.several)] {
        if !messages.is_empty() {
            terminal.warn(id, &[("path", &path.display()), ("messages", &messages.join(", "))]);
        }
    }
    // Git takes any other code than 0 for a conflict.
    Ok(if merged.conflicts.is_empty() { Exit::Clean } else { Exit::Findings })
}

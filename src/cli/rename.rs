//! `lotse rename`: another name for something, in every file at once.

use lotse::library::Library;
use lotse::rename::{Kind, rename};

use super::args::{KindArg, RenameArgs};
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::terminal::Terminal;
use super::touched;

pub(crate) fn run(args: &RenameArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let renamed = rename(library, &pick::content(library, terminal), kind(args.kind), &args.old, &args.new)?;
    let names: super::terminal::Args<'_> =
        &[("old", &args.old), ("new", &args.new), ("files", &renamed.files.len()), ("locales", &renamed.locales.len())];
    if renamed.edits.is_empty() {
        terminal.say("rename-same", names);
    } else if args.dry_run {
        touched::list(&renamed.files, terminal)?;
        terminal.say("rename-would", names);
    } else {
        library.apply(&renamed.edits)?;
        terminal.say("rename-done", names);
    }
    if renamed.done > 0 {
        terminal.say("rename-finished", &[("files", &renamed.done)]);
    }
    Ok(Exit::Clean)
}

/// What is meant by a kind that was typed.
pub(super) fn kind(typed: KindArg) -> Kind {
    match typed {
        KindArg::Message => Kind::Message,
        KindArg::Term => Kind::Term,
        KindArg::Fact => Kind::Fact,
        KindArg::Contact => Kind::Contact,
        KindArg::Variable => Kind::Variable,
        KindArg::Document => Kind::Document,
        KindArg::Locale => Kind::Locale,
    }
}

//! `lotse remove`: something goes, from every file at once.

use lotse::library::Library;
use lotse::rename::remove;

use super::args::RemoveArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::rename::kind;
use super::terminal::Terminal;
use super::touched;

pub(crate) fn run(args: &RemoveArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let removed = remove(library, &pick::content(library, terminal), kind(args.kind), &args.name)?;
    let names: super::terminal::Args<'_> = &[("name", &args.name), ("files", &removed.files.len())];
    if args.dry_run {
        touched::list(&removed.files, terminal)?;
        terminal.say("remove-would", names);
    } else {
        library.apply(&removed.edits)?;
        terminal.say("remove-done", names);
    }
    for (locale, count) in &removed.translations {
        terminal.say("remove-translations", &[("locale", locale), ("count", count)]);
    }
    Ok(Exit::Clean)
}

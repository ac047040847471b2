//! The command line: parse, run, exit code. The only part that prints.

use std::env;
use std::path::Path;

use clap::{CommandFactory, FromArgMatches};
use lotse::Error;
use lotse::library::Library;
use lotse::words::Words;

mod accept;
mod add;
mod args;
mod change;
mod check;
mod completions;
mod day;
mod exit;
mod extract;
mod facts;
mod failure;
mod fmt;
mod help;
mod hyphen;
mod impact;
mod merge;
mod need;
mod new;
mod pick;
mod place;
mod remove;
mod rename;
mod render;
mod status;
mod sweep;
mod terminal;
mod terms;
mod timeout;
mod todo;
mod touched;
mod usage;

use args::{Cli, Command};
use exit::Exit;
use failure::{Failure, Usage};
use terminal::{Talk, Terminal};

/// Runs what was typed.
pub(crate) fn run() -> Exit {
    let words = Words::new(&language());
    let mut command = help::localize(Cli::command(), &words);
    command.build();
    let typed = hyphen::with_terms(env::args_os(), &command);
    let matches = match command.try_get_matches_from(typed) {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version are no errors: they go to stdout and end clean.
            let exit = if error.use_stderr() { Exit::Failure } else { Exit::Clean };
            let told = usage::tell(&error, &words);
            let terminal = Terminal::new(words, Talk::Quiet, args::ColorChoice::Auto);
            match told {
                Some((message, help)) => terminal.error(&message, Some(&help)),
                None => return terminal.parser(&error, exit),
            }
            return exit;
        }
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => return Terminal::new(words, Talk::Quiet, args::ColorChoice::Auto).parser(&error, Exit::Failure),
    };
    let talk = if cli.global.quiet { Talk::Quiet } else { Talk::Normal };
    let mut terminal = Terminal::new(words, talk, cli.global.color);
    if let Some(found) = cli.global.lang.as_deref().filter(|tag| !Words::speaks(tag)) {
        terminal.fail(&Usage::Speech(found.to_owned()).into());
        return Exit::Failure;
    }
    if let Some(seconds) = cli.global.timeout {
        timeout::after(seconds, Terminal::new(Words::new(&language()), talk, cli.global.color));
    }
    dispatch(&cli, &mut terminal).unwrap_or_else(|error| {
        terminal.fail(&error);
        Exit::Failure
    })
}

fn dispatch(cli: &Cli, terminal: &mut Terminal) -> Result<Exit, Failure> {
    match &cli.command {
        Command::Check(args) if args.explain.is_some() => return check::explain(args, terminal),
        Command::Merge(args) => return merge::run(args, terminal),
        Command::New(args) => return new::run(args, terminal),
        Command::Completions(args) => return completions::run(args, terminal),
        _ => {}
    }
    let folder = cli.global.directory.as_deref().unwrap_or(Path::new("."));
    let library = match &cli.command {
        Command::Check(args) if args.staged => Library::find_staged(folder)?,
        Command::Fmt(args) if args.staged => Library::find_staged(folder)?,
        Command::Accept(_) => Library::find_to_change(folder, "accept")?,
        Command::Add(_) => Library::find_to_change(folder, "add")?,
        Command::Facts(args) if args.writes() => Library::find_to_change(folder, "facts")?,
        Command::Rename(args) if !args.dry_run => Library::find_to_change(folder, "rename")?,
        Command::Remove(args) if !args.dry_run => Library::find_to_change(folder, "remove")?,
        Command::Fmt(args) if !args.check => Library::find_to_change(folder, "fmt")?,
        _ => Library::find(folder)?,
    };
    terminal.words.set_source(library.source_locale().language());
    // One door for all: none goes on as if a file that cannot be read were not there.
    let unread = need::unread(&cli.command, &library);
    if !unread.is_empty() {
        return Err(Error::Invalid(unread).into());
    }
    match &cli.command {
        Command::Status(args) => status::run(args, &library, terminal),
        Command::Check(args) => check::run(args, &library, terminal),
        Command::Todo(args) => todo::run(args, &library, terminal),
        Command::Add(args) => add::run(args, &library, terminal),
        Command::Accept(args) => accept::run(args, &library, terminal),
        Command::Rename(args) => rename::run(args, &library, terminal),
        Command::Remove(args) => remove::run(args, &library, terminal),
        Command::Impact(args) => impact::run(args, &library, terminal),
        Command::Render(args) => render::run(args, &library, terminal),
        Command::Facts(args) => facts::run(args, &library, terminal),
        Command::Terms(args) => terms::run(args, &library, terminal),
        Command::Sweep(args) => sweep::run(args, &library, terminal),
        Command::Fmt(args) => fmt::run(args, &library, terminal),
        Command::Merge(_) | Command::New(_) | Command::Completions(_) => unreachable!("these need no library and are done"),
    }
}

/// The language of messages: `--lang` wherever it stands, else the environment in the order of POSIX.
///
/// It is needed before the command line is parsed, because the parser's own help is told in it.
fn language() -> String {
    let mut args = env::args_os().skip(1).map(|arg| arg.to_string_lossy().into_owned());
    let mut asked = None;
    while let Some(arg) = args.next() {
        match arg.strip_prefix("--lang") {
            Some("") => asked = args.next(),
            Some(rest) if rest.starts_with('=') => asked = Some(rest[1..].to_owned()),
            _ => {}
        }
    }
    // That there is no such language is told in one there is.
    if let Some(asked) = asked.filter(|tag| Words::speaks(tag)) {
        return asked;
    }
    let set = |name| env::var(name).ok().filter(|value| !value.is_empty());
    set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG")).unwrap_or_default()
}

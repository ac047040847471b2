//! The command line: parse, run, exit code. The only part that prints.

use std::env;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use anstyle::{AnsiColor, Style};
use clap::{CommandFactory, FromArgMatches};
use lotse::date::Date;
use lotse::document::content::Content;
use lotse::error::{Kind, Usage};
use lotse::fluent::Locale;
use lotse::library::Library;
use lotse::translation::Scope;
use lotse::translation::diff::Change;
use lotse::translation::essence::Difference;
use lotse::words::Words;
use lotse::{Diagnostic, Error, Level};

mod accept;
mod add;
mod args;
mod check;
mod completions;
mod exit;
mod facts;
mod fmt;
mod help;
mod impact;
mod merge;
mod new;
mod render;
mod status;
mod terminal;
mod todo;
mod usage;

use args::{Cli, Command};
use exit::Exit;
use terminal::{Talk, Terminal};

/// Runs what was typed.
pub(crate) fn run() -> Exit {
    let words = Words::new(&language());
    let matches = match help::localize(Cli::command(), &words).try_get_matches() {
        Ok(matches) => matches,
        Err(error) => {
            // Help and version are no errors: they go to stdout and end clean.
            let exit = if error.use_stderr() { Exit::Failure } else { Exit::Clean };
            if let Some((message, help)) = usage::tell(&error, &words) {
                Terminal::new(words, Talk::Quiet, args::ColorChoice::Auto).error(&message, Some(&help));
                return exit;
            }
            return if error.print().is_ok() { exit } else { Exit::Failure };
        }
    };
    let cli = match Cli::from_arg_matches(&matches) {
        Ok(cli) => cli,
        Err(error) => {
            let _ = error.print();
            return Exit::Failure;
        }
    };
    let talk = if cli.global.quiet { Talk::Quiet } else { Talk::Normal };
    let mut terminal = Terminal::new(words, talk, cli.global.color);
    if let Some(found) = cli.global.lang.as_deref().filter(|tag| !Words::speaks(tag)) {
        terminal.fail(&Usage::Speech(found.to_owned()).into());
        return Exit::Failure;
    }
    dispatch(&cli, &mut terminal).unwrap_or_else(|error| {
        terminal.fail(&error);
        Exit::Failure
    })
}

fn dispatch(cli: &Cli, terminal: &mut Terminal) -> Result<Exit, Error> {
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
        _ => Library::find(folder)?,
    };
    terminal.words.set_source(library.source_locale().language());
    match &cli.command {
        Command::Status(args) => status::run(args, &library, terminal),
        Command::Check(args) => check::run(args, &library, terminal),
        Command::Todo(args) => todo::run(args, &library, terminal),
        Command::Add(args) => add::run(args, &library, terminal),
        Command::Accept(args) => accept::run(args, &library, terminal),
        Command::Impact(args) => impact::run(args, &library, terminal),
        Command::Render(args) => render::run(args, &library, terminal),
        Command::Facts(args) => facts::run(args, &library, terminal),
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

/// The day given on the command line, that of `SOURCE_DATE_EPOCH`, or today's (UTC).
fn day(given: Option<&str>) -> Result<Date, Error> {
    if let Some(text) = given {
        return text.parse().map_err(|_| Usage::Date(text.to_owned()).into());
    }
    let epoch = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<i64>().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    Ok(Date::from_unix_days(epoch.unwrap_or_else(now).div_euclid(86_400)))
}

/// The exit code of a list of findings.
fn exit_of(diagnostics: &[Diagnostic]) -> Exit {
    if diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Deny) { Exit::Findings } else { Exit::Clean }
}

/// The documents meant: those named, in the order of the library, or all.
fn pick_documents<'l>(library: &'l Library, wanted: &[&String]) -> Result<Vec<&'l str>, Error> {
    let known: Vec<&str> = library.documents().collect();
    match wanted.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(Error::Unknown {
            kind: Kind::Document,
            name: (*name).clone(),
            known: known.iter().map(|name| (*name).to_owned()).collect(),
        }),
        None => Ok(known.into_iter().filter(|name| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name)).collect()),
    }
}

/// The locale of a tag that names a language.
///
/// A language that CLDR does not know has no plural forms, quotation marks or direction: most often it is a slip. Who means it names
/// its script as well.
fn language_of(tag: &str) -> Result<Locale, Error> {
    let locale: Locale = tag.parse().map_err(|_| Usage::LocaleTag(tag.to_owned()))?;
    if locale.script() != "Zyyy" {
        return Ok(locale);
    }
    let near = locale.canonical().filter(|near| near.script() != "Zyyy").map(|near| near.to_string());
    Err(Usage::UnknownLanguage { tag: tag.to_owned(), near }.into())
}

/// The locales meant: those named, in the order of the manifest, or all.
fn pick_locales<'l>(library: &'l Library, wanted: &[String]) -> Result<Vec<&'l Locale>, Error> {
    let known: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
    match wanted.iter().find(|tag| !known.contains(tag)) {
        Some(tag) => Err(Error::Unknown { kind: Kind::Locale, name: tag.clone(), known }),
        None => Ok(library.locales().iter().filter(|locale| wanted.is_empty() || wanted.contains(&locale.to_string())).collect()),
    }
}

/// What outlines say that concerns translation; a broken outline is told and leaves its document meant for every locale.
fn scope(library: &Library, terminal: &Terminal) -> Scope {
    let content = Content::read(library);
    terminal.diagnostics(&content.diagnostics);
    Scope::of(&content)
}

/// A difference that translations must follow, in words: `number: 3 → 2`.
fn difference(difference: &Difference, words: &Words) -> String {
    let essence = words.text(&format!("watch-{}", difference.essence.name()), &[]);
    let change = match (difference.former.is_empty(), difference.new.is_empty()) {
        (true, _) => "added",
        (_, true) => "removed",
        _ => "changed",
    };
    let args: terminal::Args<'_> =
        &[("change", &change), ("essence", &essence), ("former", &difference.former), ("new", &difference.new)];
    words.text("watch", args)
}

/// A diff by words for a terminal: what went is red and struck through, what came is green. Without colour, brackets say it.
fn diff(changes: &[Change]) -> String {
    const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
    const ADDED: Style = AnsiColor::Green.on_default().bold();
    changes
        .iter()
        .map(|change| match change {
            Change::Same(text) => text.clone(),
            Change::Removed(text) => format!("{REMOVED}[-{text}-]{REMOVED:#}"),
            Change::Added(text) => format!("{ADDED}{{+{text}+}}{ADDED:#}"),
        })
        .collect()
}

//! `lotse sweep`: every message that depends on a number, for the numbers at which languages change their words.

use std::io::Write;

use anstyle::Style;
use lotse::check::sweep::{Swept, sweep};
use lotse::internal::shown;
use lotse::library::Library;

use super::args::SweepArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::place::place;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &SweepArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let content = pick::content(library, terminal);
    let documents: Vec<String> =
        pick::documents(library, &args.documents.iter().collect::<Vec<_>>())?.into_iter().map(str::to_owned).collect();
    let locales: Vec<_> = pick::locales(library, &args.locale)?.into_iter().cloned().collect();
    let swept = sweep(library, &content, &documents, &locales);
    let mut out = terminal.out();
    let is_marked = |swept: &&Swept| swept.readings.iter().any(|reading| !reading.other.is_empty());
    for message in swept.iter().filter(|swept| !args.marked || is_marked(swept)) {
        write_message(message, terminal, &mut out).map_err(write_error)?;
    }
    let marked = swept.iter().filter(is_marked).count();
    terminal.say("sweep-count", &[("count", &swept.len()), ("marked", &marked)]);
    Ok(Exit::Clean)
}

fn write_message(swept: &Swept, terminal: &Terminal, out: &mut impl Write) -> std::io::Result<()> {
    let bold = Style::new().bold();
    let (message, variable) = (shown::line(&swept.message), shown::line(&swept.variable));
    writeln!(out, "{bold}{message}{bold:#} · {} · ${variable} · {}", swept.locale, place(&swept.location))?;
    for reading in &swept.readings {
        let numbers: Vec<String> = reading.numbers.iter().map(ToString::to_string).collect();
        writeln!(out, "  {}: {}", numbers.join(" "), shown::line(&reading.text))?;
        for (expected, found) in &reading.other {
            let words = [("expected", &shown::line(expected) as &dyn std::fmt::Display), ("found", &shown::line(found))];
            writeln!(out, "  ! {}", terminal.words.text("sweep-other", &words))?;
        }
    }
    writeln!(out)
}

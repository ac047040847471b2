//! `lotse todo`: what a translator has to do, with what changed in the source.

use std::io::Write;

use anstyle::Style;
use lotse::internal::shown;
use lotse::internal::translation::target;
use lotse::library::Library;
use lotse::translation::Status;
use lotse::translation::{Task, todo};

use super::args::TodoArgs;
use super::change;
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::place::place;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &TodoArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let locale = target(library, &args.locale)?;
    let tasks = todo(library, &pick::scope(library, terminal), &locale, &args.document)?;
    let mut out = terminal.out();
    for task in &tasks {
        write_task(task, terminal, &mut out).map_err(write_error)?;
    }
    terminal.say("todo-count", &[("count", &tasks.len()), ("locale", &locale)]);
    Ok(Exit::Clean)
}

fn write_task(task: &Task, terminal: &Terminal, out: &mut impl Write) -> std::io::Result<()> {
    let bold = Style::new().bold();
    let words = |id: &str| terminal.words.text(id, &[]);
    let status = words(&format!("status-{}", task.status.name()));
    let place_of_source = task.source.as_ref().or(task.target.as_ref()).map(place);
    writeln!(out, "{bold}{}{bold:#} · {status} · {}", shown::line(&task.key.id), place_of_source.unwrap_or_default())?;
    if let Status::Renamed { from } = &task.status {
        writeln!(out, "  ← {}", shown::line(&from.seen_from(&task.key.document)))?;
    }
    for line in shown::lines(&task.comment).lines() {
        writeln!(out, "  # {line}")?;
    }
    let source = if task.changes.is_empty() { shown::lines(&task.source_text) } else { change::diff(&task.changes).into() };
    source.lines().try_for_each(|line| writeln!(out, "  {line}"))?;
    for difference in &task.watch {
        writeln!(out, "  = {}: {}", words("todo-watch"), change::difference(difference, &terminal.words))?;
    }
    if !task.changed_terms.is_empty() {
        writeln!(out, "  = {}: {}", words("todo-terms"), shown::line(&task.changed_terms.join(", ")))?;
    }
    if !task.target_text.is_empty() {
        writeln!(out, "  {} · {}", words("todo-translation"), task.target.as_ref().map(place).unwrap_or_default())?;
        shown::lines(&task.target_text).lines().try_for_each(|line| writeln!(out, "  {line}"))?;
    }
    writeln!(out)
}

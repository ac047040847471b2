//! `lotse facts`: facts with their source, the day somebody checked them, and every place that prints them.

use std::collections::BTreeSet;
use std::io::Write;

use anstyle::Style;
use lotse::Code;
use lotse::Error;
use lotse::document::content::Content;
use lotse::error::Kind;
use lotse::internal::document::{Graph, Horizon, Place, note_checks, places_of_facts};
use lotse::internal::fluent::Formatter;
use lotse::internal::shown;
use lotse::library::Library;
use lotse::translation::Scope;

use super::args::FactsArgs;
use super::day;
use super::exit::Exit;
use super::failure::Failure;
use super::place::place;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &FactsArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let content = Content::read(library);
    terminal.diagnostics(&content.diagnostics);
    for name in &args.facts {
        if content.facts.get(name).is_none() {
            let known = content.facts.facts.keys().cloned().collect();
            return Err(Error::Unknown { kind: Kind::Fact, name: name.clone(), known }.into());
        }
    }
    if args.checked {
        return note(args, library, terminal);
    }
    let manifest = library.manifest();
    let today = day::day(args.today.as_deref())?;
    let horizon = Horizon { today, max_age: manifest.max_age_days, ahead: manifest.horizon_days };
    // What soon will be is not yet past its date.
    let findings = content.facts.stale(&horizon).into_iter().filter(|finding| finding.code == Code::StaleFact);
    let stale: BTreeSet<String> = findings.filter_map(|finding| finding.args.get("fact").cloned()).collect();
    let places = places_of_facts(library, &content);
    let graph = Graph::of(library, &Scope::of(&content));
    let beside = graph.beside();
    let formatter = Formatter::of(library.manifest().language(library.source_locale()));
    let bold = Style::new().bold();
    let mut out = terminal.out();
    for (name, fact) in &content.facts.facts {
        let wanted = (args.facts.is_empty() || args.facts.contains(name)) && (!args.stale || stale.contains(name));
        if !wanted {
            continue;
        }
        let label = |id: &str| terminal.words.text(id, &[]);
        let mut lines = vec![
            format!("{bold}{}{bold:#} = {}", shown::line(name), shown::line(&formatter.format(&fact.value))),
            format!("    {}: {}", label("facts-source"), shown::line(&fact.provenance.origin)),
        ];
        lines.extend(fact.provenance.as_of.map(|date| format!("    {}: {date}", label("facts-as-of"))));
        lines.push(match fact.provenance.checked {
            Some(checked) => format!("    {}: {checked}", label("facts-checked")),
            None => format!("    {}", label("facts-never-checked")),
        });
        if let Some(until) = fact.valid_until {
            lines.push(format!("    {}: {until}", label("facts-valid-until")));
        }
        if stale.contains(name) {
            lines.push(format!("    {}", label("facts-stale")));
        }
        let others = beside.get(name.as_str()).into_iter().flatten().filter(|other| content.facts.get(other).is_some());
        let others: Vec<&str> = others.copied().collect();
        if !others.is_empty() {
            lines.push(format!("    {}: {}", label("facts-beside"), shown::line(&others.join(", "))));
        }
        match places.get(name.as_str()) {
            Some(places) => lines.extend(places.iter().map(printed_at)),
            None => lines.push(format!("    {}", label("facts-unused"))),
        }
        for line in lines {
            writeln!(out, "{line}").map_err(write_error)?;
        }
    }
    if args.stale && !content.facts.facts.keys().any(|name| stale.contains(name)) {
        terminal.say("facts-none-stale", &[]);
    }
    Ok(exit_of(content.diagnostics.iter().any(|finding| finding.level == lotse::Level::Deny)))
}

/// Notes that somebody has looked facts up, today or on the day given.
fn note(args: &FactsArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let names: Vec<&str> = args.facts.iter().map(String::as_str).collect();
    let on = day::past(args.on.as_deref())?;
    let edit = library.facts_source().and_then(|facts| note_checks(facts, &names, on));
    library.apply(edit.as_slice())?;
    for name in names.iter().filter(|_| edit.is_some()) {
        terminal.say("facts-noted", &[("fact", name), ("date", &on)]);
    }
    if edit.is_none() {
        terminal.warn("facts-not-noted", &[("facts", &names.join(", "))]);
        return Ok(Exit::Findings);
    }
    Ok(Exit::Clean)
}

fn exit_of(broken: bool) -> Exit {
    if broken { Exit::Findings } else { Exit::Clean }
}

/// A place as `path:line message`.
fn printed_at(at: &Place) -> String {
    let message = at.message.as_ref().map(|message| format!(" {}", shown::line(message))).unwrap_or_default();
    format!("    {}{message}", place(&at.location))
}

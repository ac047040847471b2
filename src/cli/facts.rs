//! `lotse facts`: facts with their source, the day somebody checked them, and every place that prints them.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use anstyle::Style;
use lotse::check;
use lotse::document::content::Content;
use lotse::document::outline::OutlineKind;
use lotse::error::Kind;
use lotse::fluent::Resource;
use lotse::fluent::format::Formatter;
use lotse::fluent::usage::Usage;
use lotse::library::Library;
use lotse::{Error, Location};

use super::args::FactsArgs;
use super::exit::Exit;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &FactsArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Error> {
    let content = Content::read(library);
    terminal.diagnostics(&content.diagnostics);
    for name in &args.facts {
        if content.facts.get(name).is_none() {
            let known = content.facts.facts.keys().cloned().collect();
            return Err(Error::Unknown { kind: Kind::Fact, name: name.clone(), known });
        }
    }
    let stale: BTreeSet<String> = content
        .facts
        .stale(super::day(args.today.as_deref())?, library.manifest().max_age_days)
        .into_iter()
        .filter_map(|finding| finding.args.get("fact").cloned())
        .collect();
    let places = places(library, &content);
    let beside = check::beside(library, &content);
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
            format!("{bold}{name}{bold:#} = {}", formatter.format(&fact.value)),
            format!("    {}: {}", label("facts-source"), fact.provenance.origin),
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
        if let Some(others) = beside.get(name.as_str()).filter(|others| !others.is_empty()) {
            let others: Vec<&str> = others.iter().copied().collect();
            lines.push(format!("    {}: {}", label("facts-beside"), others.join(", ")));
        }
        match places.get(name.as_str()) {
            Some(places) => lines.extend(places.iter().map(|place| format!("    {place}"))),
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

fn exit_of(broken: bool) -> Exit {
    if broken { Exit::Findings } else { Exit::Clean }
}

/// The places that print a fact, as `path:line message`, source locale first.
fn places<'c>(library: &Library, content: &'c Content) -> BTreeMap<&'c str, Vec<String>> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    let show = |location: &Location| format!("{}:{}", location.source.path().display(), location.start().line);
    let mut add = |name: &str, place: String| {
        if let Some((name, _)) = content.facts.facts.get_key_value(name) {
            places.entry(name).or_default().push(place);
        }
    };
    for outline in content.outlines.values() {
        for block in &outline.blocks {
            match &block.kind {
                OutlineKind::Chart { bars, .. } => {
                    bars.iter().for_each(|bar| add(&bar.fact.text, show(&outline.location(bar.fact.span))));
                }
                OutlineKind::Qr { link, .. } => add(&link.text, show(&outline.location(link.span))),
                _ => {}
            }
        }
    }
    let source = library.source_locale();
    let others = library.locales().iter().filter(|locale| *locale != source);
    let resources = std::iter::once(source).chain(others).flat_map(|locale| library.resources(locale));
    for (_, resource) in resources {
        for (name, place) in uses(resource) {
            add(&name, place);
        }
    }
    places
}

/// The variables of each message with the place of the message, each once.
fn uses(resource: &Resource) -> Vec<(String, String)> {
    let mut uses = Vec::new();
    for entry in resource.entries() {
        let names: BTreeSet<&str> = Usage::of_entry(&entry).variables.iter().map(|variable| variable.name).collect();
        let place = resource.locate(entry.id);
        let line = place.start().line;
        uses.extend(
            names.into_iter().map(|name| (name.to_owned(), format!("{}:{line} {}", place.source.path().display(), entry.id))),
        );
    }
    uses
}

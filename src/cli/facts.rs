//! `lotse facts`: facts with their source, the day somebody checked them, and every place that prints them.

use std::collections::{BTreeMap, BTreeSet};
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

use super::args::{FactsArgs, FactsCommand};
use super::day;
use super::exit::Exit;
use super::extract;
use super::failure::Failure;
use super::place::place;
use super::terminal::{Terminal, write_error};

/// A fact: the document that has it alone, and its name.
type Key<'c> = (Option<&'c str>, &'c str);

pub(crate) fn run(args: &FactsArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let content = Content::read(library);
    terminal.diagnostics(&content.diagnostics);
    if let Some(FactsCommand::Extract(args)) = &args.command {
        return extract::run(args, library, &content, terminal);
    }
    let wanted = wanted(&args.facts, &content)?;
    if args.checked {
        return note(args, (&wanted, &content), library, terminal);
    }
    let manifest = library.manifest();
    let today = day::day(args.today.as_deref())?;
    let horizon = Horizon { today, max_age: manifest.max_age_days, ahead: manifest.horizon_days };
    // What soon will be is not yet past its date.
    let findings: Vec<_> = content.stale_facts(&horizon).into_iter().filter(|finding| finding.code == Code::StaleFact).collect();
    let stale: BTreeSet<Key<'_>> = findings
        .iter()
        .filter_map(|finding| Some((finding.subject.document.as_deref(), finding.args.get("fact")?.as_str())))
        .collect();
    let listing = Listing { library, content: &content, terminal, stale: &stale };
    listing.write(|key| wanted.contains(&key) && (!args.stale || stale.contains(&key)))?;
    if args.stale && stale.is_empty() {
        terminal.say("facts-none-stale", &[]);
    }
    Ok(exit_of(content.diagnostics.iter().any(|finding| finding.level == lotse::Level::Deny)))
}

/// The facts that are asked for: all, or those of these names, each a name alone or `document:name`.
fn wanted<'c>(names: &[String], content: &'c Content) -> Result<BTreeSet<Key<'c>>, Error> {
    let all = || content.every_fact().map(|(document, name, _)| (document, name));
    if names.is_empty() {
        return Ok(all().collect());
    }
    let mut wanted = BTreeSet::new();
    for asked in names {
        let (own, name) = asked.split_once(':').map_or((None, asked.as_str()), |(document, name)| (Some(document), name));
        let found: Vec<Key<'_>> = all().filter(|key| key.1 == name && (own.is_none() || key.0 == own)).collect();
        if found.is_empty() {
            let known = all().map(called).collect();
            return Err(Error::Unknown { kind: Kind::Fact, name: asked.clone(), known });
        }
        wanted.extend(found);
    }
    Ok(wanted)
}

/// The facts of a library as they are listed.
struct Listing<'l> {
    library: &'l Library,
    content: &'l Content,
    terminal: &'l Terminal,
    stale: &'l BTreeSet<Key<'l>>,
}

impl Listing<'_> {
    fn write(&self, is_wanted: impl Fn(Key<'_>) -> bool) -> Result<(), Failure> {
        let Self { library, content, terminal, stale } = *self;
        let places = places_of_facts(library, content);
        let graph = Graph::of(library, &Scope::of(content));
        let beside = graph.beside();
        let formatter = Formatter::of(library.manifest().language(library.source_locale()));
        let bold = Style::new().bold();
        let mut out = terminal.out();
        let all: BTreeSet<&str> = content.every_fact().map(|(_, name, _)| name).collect();
        for (document, name, fact) in content.every_fact().filter(|(document, name, _)| is_wanted((*document, name))) {
            let label = |id: &str| terminal.words.text(id, &[]);
            let called = called((document, name));
            let mut lines =
                vec![format!("{bold}{}{bold:#} = {}", shown::line(&called), shown::line(&formatter.format(&fact.value)))];
            match &fact.derived {
                Some(derived) => lines.push(format!("    {}: {}", label("facts-derived"), shown::line(&derived.expression))),
                None => {
                    lines.push(format!("    {}: {}", label("facts-source"), shown::line(&fact.provenance.origin)));
                    lines.extend(fact.provenance.as_of.map(|date| format!("    {}: {date}", label("facts-as-of"))));
                    lines.push(match fact.provenance.checked {
                        Some(checked) => format!("    {}: {checked}", label("facts-checked")),
                        None => format!("    {}", label("facts-never-checked")),
                    });
                }
            }
            if let Some(until) = fact.valid_until {
                lines.push(format!("    {}: {until}", label("facts-valid-until")));
            }
            if stale.contains(&(document, name)) {
                lines.push(format!("    {}", label("facts-stale")));
            }
            let others = beside.get(name).into_iter().flatten().copied().filter(|other| all.contains(other));
            let others: Vec<&str> = others.collect();
            if !others.is_empty() {
                lines.push(format!("    {}: {}", label("facts-beside"), shown::line(&others.join(", "))));
            }
            match places.get(&(document, name)) {
                Some(places) => lines.extend(places.iter().map(printed_at)),
                None => lines.push(format!("    {}", label("facts-unused"))),
            }
            for line in lines {
                writeln!(out, "{line}").map_err(write_error)?;
            }
        }
        Ok(())
    }
}

/// Notes that somebody has looked facts up, today or on the day given.
fn note(
    args: &FactsArgs,
    (wanted, content): (&BTreeSet<Key<'_>>, &Content),
    library: &Library,
    terminal: &Terminal,
) -> Result<Exit, Failure> {
    let is_computed =
        |key: Key<'_>| content.every_fact().any(|(document, name, fact)| (document, name) == key && fact.derived.is_some());
    let on = day::past(args.on.as_deref())?;
    let computed: Vec<String> = wanted.iter().filter(|key| is_computed(**key)).map(|key| called(*key)).collect();
    if !computed.is_empty() {
        terminal.warn("facts-computed", &[("facts", &computed.join(", "))]);
        return Ok(Exit::Findings);
    }
    let mut homes: BTreeMap<Option<&str>, Vec<&str>> = BTreeMap::new();
    wanted.iter().for_each(|(document, name)| homes.entry(*document).or_default().push(name));
    let edits: Option<Vec<_>> = homes.iter().map(|(document, names)| note_checks(library, *document, names, on)).collect();
    library.apply(edits.as_deref().unwrap_or_default())?;
    for key in wanted.iter().filter(|_| edits.is_some()) {
        terminal.say("facts-noted", &[("fact", &called(*key)), ("date", &on)]);
    }
    if edits.is_none() {
        terminal.warn("facts-not-noted", &[("facts", &args.facts.join(", "))]);
        return Ok(Exit::Findings);
    }
    Ok(Exit::Clean)
}

/// The name of a fact as commands take it.
fn called((document, name): Key<'_>) -> String {
    document.map_or_else(|| name.to_owned(), |document| format!("{document}:{name}"))
}

fn exit_of(broken: bool) -> Exit {
    if broken { Exit::Findings } else { Exit::Clean }
}

/// A place as `path:line message`.
fn printed_at(at: &Place) -> String {
    let message = at.message.as_ref().map(|message| format!(" {}", shown::line(message))).unwrap_or_default();
    format!("    {}{message}", place(&at.location))
}

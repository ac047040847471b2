//! `lotse impact`: what a change of the source costs.

use std::collections::BTreeSet;
use std::io::Write;

use anstyle::Style;
use lotse::Locale;
use lotse::document::content::Content;
use lotse::internal::shown;
use lotse::internal::translation::resolve;
use lotse::library::Library;
use lotse::translation::{Choice, Key, Status, Survey};
use lotse::{Error, Location};

use super::args::ImpactArgs;
use super::change;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::place::place;
use super::terminal::{Terminal, write_error};

/// So many new messages are listed; `lotse todo` lists all.
const SHOWN: usize = 10;

pub(crate) fn run(args: &ImpactArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let keys = if args.messages.is_empty() { None } else { Some(messages(args, library)?) };
    let scope = pick::scope(library, terminal);
    let choice = Choice::of_keys(keys.as_deref());
    let Survey { impacts, gaps, .. } = Survey::of(library, &scope, &choice, keys.as_deref()).complete()?;
    let words = |id: &str| terminal.words.text(id, &[]);
    let (mut locales, mut documents) = (BTreeSet::new(), BTreeSet::new());
    let mut out = terminal.out();
    for impact in &impacts {
        let mut lines = vec![headline(&impact.key, &impact.source)];
        lines.extend(impact.changes.iter().map(|changes| format!("  {}", change::diff(changes).replace('\n', "\n  "))));
        let outdated: Vec<String> = impact.outdated().map(ToString::to_string).collect();
        if !outdated.is_empty() {
            lines.push(format!("  {}: {}", words("impact-outdated"), outdated.join(", ")));
        }
        let missing = impact.locales.iter().filter(|(_, status)| matches!(status, Status::Missing));
        let missing: Vec<String> = missing.map(|(locale, _)| locale.to_string()).collect();
        if !missing.is_empty() {
            lines.push(format!("  {}: {}", words("impact-missing"), missing.join(", ")));
        }
        let up_to_date = |status: &Status| matches!(status, Status::Recorded(_) | Status::Unconfirmed(_));
        let others = impact.locales.iter().filter(|(_, status)| up_to_date(status)).map(|(locale, _)| locale.to_string());
        let others: Vec<String> = others.collect();
        if outdated.is_empty() && !others.is_empty() {
            locales.extend(others.iter().cloned());
            lines.push(format!("  {}: {}", words("impact-up-to-date"), others.join(", ")));
        }
        lines.push(format!("  {}: {}", words("impact-printed"), shown::line(&impact.printed_in.join(", "))));
        if impact.minor && !outdated.is_empty() {
            lines.push(format!("  {}", terminal.words.text("impact-minor", &[("message", &impact.key.id)])));
        }
        locales.extend(outdated);
        documents.extend(impact.printed_in.iter());
        writeln!(out, "{}\n", lines.join("\n")).map_err(write_error)?;
    }
    let gaps = if keys.is_none() { gaps } else { Vec::new() };
    // A language that has only begun would hide what is new.
    for gap in gaps.iter().filter(|gap| gap.everywhere).take(SHOWN) {
        let locales: Vec<String> = gap.locales.iter().map(ToString::to_string).collect();
        let missing = words("impact-missing");
        let headline = headline(&gap.key, &gap.source);
        writeln!(out, "{headline}\n  {missing}: {}\n", locales.join(", ")).map_err(write_error)?;
    }
    if impacts.is_empty() {
        terminal.say("impact-none", &[]);
        if library.facts_source().is_some() {
            terminal.say("impact-facts", &[]);
        }
    } else {
        let counts: super::terminal::Args<'_> =
            &[("messages", &impacts.len()), ("locales", &locales.len()), ("documents", &documents.len())];
        terminal.say("impact-summary", counts);
    }
    if !gaps.is_empty() {
        let missing: BTreeSet<&Locale> = gaps.iter().flat_map(|gap| &gap.locales).collect();
        terminal.say("impact-untranslated", &[("messages", &gaps.len()), ("locales", &missing.len())]);
    }
    Ok(Exit::Clean)
}

/// A message, and where its source text stands.
fn headline(key: &Key, source: &Location) -> String {
    let bold = Style::new().bold();
    format!("{bold}{}{bold:#} · {}", shown::line(&key.id), place(source))
}

/// The messages that were named; a fact is told for what it is.
fn messages(args: &ImpactArgs, library: &Library) -> Result<Vec<Key>, Failure> {
    resolve(library, &args.messages, None).map_err(|error| match error {
        Error::Unknown { name, .. } if Content::read(library).every_fact().any(|(_, fact, _)| fact == name) => {
            Usage::FactForMessage(name).into()
        }
        error => error.into(),
    })
}

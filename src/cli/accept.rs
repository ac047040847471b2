//! `lotse accept`: records that translations render the source text of today.

use lotse::Error;
use lotse::library::Library;
use lotse::translation::accept::{Force, accept, accept_minor};
use lotse::translation::pairs::{Key, apply, resolve, target};
use lotse::translation::{Confirmation, State};

use super::args::{AcceptArgs, StateArg};
use super::exit::Exit;
use super::terminal::Terminal;

pub(crate) fn run(args: &AcceptArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Error> {
    if !args.minor.is_empty() {
        return minor(args, library, terminal);
    }
    let locale = target(library, args.locale.as_deref().unwrap_or_default())?;
    let state = match args.state {
        StateArg::Machine => State::Machine,
        StateArg::Draft => State::Draft,
        StateArg::Translated => State::Translated,
        StateArg::Reviewed => State::Reviewed,
    };
    // A machine's or draft's day says nothing; a reviewer's does.
    let on = if state == State::Reviewed || args.on.is_some() { Some(super::day(args.on.as_deref())?) } else { None };
    let confirmation =
        Confirmation::new(state, args.by.as_deref(), on).map_err(|_| Error::Usage { id: "accept-needs-name", args: Vec::new() })?;
    let keys = match (args.messages.is_empty(), &args.document) {
        (false, document) => Some(resolve(library, &args.messages, document.as_deref())?),
        (true, Some(document)) => Some(all_of(library, document)?),
        (true, None) => None,
    };
    let accepted = accept(library, &super::scope(library, terminal), &locale, keys.as_deref(), &confirmation)?;
    apply(library, &accepted.edits)?;
    for (from, key) in &accepted.carried {
        terminal.say("accept-carried", &[("message", &key.id), ("from", from)]);
    }
    for key in &accepted.dropped {
        terminal.say("accept-dropped", &[("message", &key.id)]);
    }
    for key in &accepted.missing {
        terminal.warn("accept-missing", &[("message", &key.id)]);
    }
    if accepted.recorded.is_empty() {
        terminal.say("accept-nothing", &[("locale", &locale)]);
    } else {
        let count = accepted.recorded.len();
        terminal.say("accept-done", &[("count", &count), ("locale", &locale), ("state", &state.name())]);
    }
    Ok(if accepted.missing.is_empty() { Exit::Clean } else { Exit::Findings })
}

/// Every message of a resource that the source has.
fn all_of(library: &Library, document: &str) -> Result<Vec<Key>, Error> {
    let source = library.source_locale();
    let resource = library.resource(source, document).ok_or_else(|| Error::Unknown {
        kind: lotse::error::Kind::Document,
        name: document.to_owned(),
        known: library.resources(source).map(|(name, _)| name.to_owned()).collect(),
    })?;
    Ok(resource.entries().map(|entry| Key { document: document.to_owned(), id: entry.id.to_owned() }).collect())
}

/// Takes over corrections of the source that no translation needs to follow.
fn minor(args: &AcceptArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Error> {
    let keys = resolve(library, &args.minor, args.document.as_deref())?;
    let force = if args.force { Force::Yes } else { Force::No };
    let minor = accept_minor(library, &super::scope(library, terminal), &keys, force)?;
    apply(library, &minor.edits)?;
    for (key, locales) in &minor.taken {
        terminal.say("accept-minor-done", &[("message", &key.id), ("count", &locales.len())]);
    }
    for (key, differences) in &minor.refused {
        let told: Vec<String> = differences.iter().map(|difference| super::difference(difference, &terminal.words)).collect();
        terminal.warn("accept-minor-refused", &[("message", &key.id), ("reason", &told.join("; "))]);
    }
    Ok(if minor.refused.is_empty() { Exit::Clean } else { Exit::Findings })
}

//! `lotse accept`: records that translations render the source text of today.

use std::collections::BTreeMap;
use std::fmt::Display;

use lotse::Locale;
use lotse::confirm::{Confirmed, confirm};
use lotse::internal::translation::{resolve, target};
use lotse::library::Library;
use lotse::translation::{Accepted, Confirmation, Force, Key, Recorded, State, Wanted, Why, accept_minor};

use super::args::{AcceptArgs, StateArg};
use super::change;
use super::day;
use super::exit::Exit;
use super::failure::{Failure, Usage};
use super::pick;
use super::terminal::Terminal;

pub(crate) fn run(args: &AcceptArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    if !args.minor.is_empty() {
        return minor(args, library, terminal);
    }
    let locales = match &args.locale {
        Some(tag) => vec![target(library, tag)?],
        None => library.locales().iter().filter(|locale| *locale != library.source_locale()).cloned().collect(),
    };
    let state = match args.state {
        Some(StateArg::Machine) => State::Machine,
        Some(StateArg::Draft) => State::Draft,
        None | Some(StateArg::Translated) => State::Translated,
        Some(StateArg::Reviewed) => State::Reviewed,
    };
    let recorded = match (args.force, args.state) {
        // What did not change stays what it is, unless a state is asked for.
        (true, None) if args.unchanged => Recorded::Keep,
        (true, _) => Recorded::Replace,
        (false, Some(_)) => Recorded::Raise,
        (false, None) => Recorded::Keep,
    };
    // A machine's or draft's day says nothing; a reviewer's does.
    let on = if state == State::Reviewed || args.on.is_some() { Some(day::past(args.on.as_deref())?) } else { None };
    let confirmation = Confirmation::new(state, args.by.as_deref(), on).map_err(|_| Usage::NoReader)?;
    let keys = match &args.messages[..] {
        [] => None,
        messages => Some(resolve(library, messages, args.document.as_deref())?),
    };
    let mut wanted = Wanted::default().recorded(recorded);
    (wanted.keys, wanted.document, wanted.overrules) = (keys.as_deref(), args.document.as_deref(), args.force);
    let why = match (args.unchanged, args.why.as_deref().and_then(Why::new)) {
        (false, _) => None,
        (true, Some(why)) if keys.is_some() => Some(why),
        (true, _) => return Err(Usage::NoReason.into()),
    };
    wanted.unchanged = why.as_ref();
    let content = pick::content(library, terminal);
    let confirmed = locales.iter().map(|locale| confirm(library, &content, locale, &wanted, &confirmation));
    let confirmed: Vec<Confirmed> = confirmed.collect::<Result<_, _>>()?;
    // All at once: no locale is written if another cannot be.
    let edits: Vec<_> = confirmed.iter().flat_map(|confirmed| confirmed.accepted.edits.iter().cloned()).collect();
    library.apply(&edits)?;
    let told = locales.iter().zip(&confirmed).map(|(locale, confirmed)| tell_locale(args, locale, confirmed, terminal));
    Ok(if told.fold(true, |all, clean| all & clean) { Exit::Clean } else { Exit::Findings })
}

/// Tells what became of the messages of one locale; whether all that was asked for by name is recorded.
fn tell_locale(args: &AcceptArgs, locale: &Locale, confirmed: &Confirmed, terminal: &Terminal) -> bool {
    let accepted = &confirmed.accepted;
    terminal.diagnostics(&confirmed.denied);
    tell(accepted, locale, terminal);
    let mut recorded: BTreeMap<State, usize> = BTreeMap::new();
    accepted.recorded.iter().for_each(|(_, state)| *recorded.entry(*state).or_default() += 1);
    for (state, count) in recorded.into_iter().rev() {
        terminal.say("accept-done", &[("count", &count), ("locale", locale), ("state", &word(state, terminal))]);
    }
    // Why nothing is, has been said of each.
    let lists = [&accepted.behind, &accepted.beside, &accepted.settled, &accepted.unchanged, &accepted.denied];
    let pairs = [&accepted.carried, &accepted.adopted];
    if accepted.recorded.is_empty() && lists.iter().all(|list| list.is_empty()) && pairs.iter().all(|list| list.is_empty()) {
        let among = if args.messages.is_empty() && args.state.is_none() { "open" } else { "asked" };
        terminal.say("accept-nothing", &[("locale", locale), ("among", &among)]);
    }
    let is_outdated = !accepted.unchanged.is_empty() || !accepted.behind.is_empty();
    accepted.missing.is_empty() && accepted.denied.is_empty() && (args.messages.is_empty() || !is_outdated)
}

/// Tells what became of messages that are not simply recorded.
fn tell(accepted: &Accepted, locale: &Locale, terminal: &Terminal) {
    let mut carried: BTreeMap<(&str, &str), Vec<&(Key, Key)>> = BTreeMap::new();
    let moved = accepted.carried.iter().chain(&accepted.adopted);
    moved.for_each(|moved| carried.entry((&moved.0.document, &moved.1.document)).or_default().push(moved));
    for ((from, to), moved) in carried {
        if from != to && moved.len() > 1 {
            terminal.say("accept-carried-document", &[("count", &moved.len()), ("from", &from), ("to", &to), ("locale", locale)]);
            continue;
        }
        for (from, key) in moved {
            terminal.say("accept-carried", &[("message", &key.id), ("from", &from.seen_from(to))]);
        }
    }
    for key in &accepted.dropped {
        terminal.say("accept-dropped", &[("message", &key.id)]);
    }
    for key in &accepted.missing {
        terminal.warn("accept-missing", &[("message", &key.id)]);
    }
    if let Some(first) = accepted.denied.first() {
        terminal.warn("accept-denied", &[("count", &accepted.denied.len()), ("message", &first.id)]);
    }
    if let Some(first) = accepted.unchanged.first() {
        let count = accepted.unchanged.len();
        terminal.warn("accept-unchanged", &[("count", &count), ("message", &first.id), ("locale", locale)]);
    }
    if let Some(first) = accepted.settled.first() {
        terminal.say("accept-settled", &[("count", &accepted.settled.len()), ("message", &first.id)]);
    }
    if let Some(first) = accepted.beside.first() {
        terminal.warn("accept-beside", &[("count", &accepted.beside.len()), ("message", &first.id), ("locale", locale)]);
    }
    if let Some(first) = accepted.behind.first() {
        let count = accepted.behind.len();
        terminal.warn("accept-behind", &[("count", &count), ("message", &first.id), ("locale", locale)]);
    }
    let mut kept: BTreeMap<State, Vec<&str>> = BTreeMap::new();
    accepted.kept.iter().for_each(|(key, was)| kept.entry(*was).or_default().push(&key.id));
    for (was, messages) in kept.iter().rev() {
        let first: &dyn Display = messages.first().unwrap_or(&"");
        terminal.warn("accept-kept", &[("count", &messages.len()), ("message", first), ("was", &word(*was, terminal))]);
    }
}

/// A state in words.
fn word(state: State, terminal: &Terminal) -> String {
    terminal.words.text(&format!("status-{state}"), &[])
}

/// Takes over corrections of the source that no translation needs to follow.
fn minor(args: &AcceptArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let keys = resolve(library, &args.minor, args.document.as_deref())?;
    let force = if args.force { Force::Yes } else { Force::No };
    let minor = accept_minor(library, &pick::scope(library, terminal), &keys, force)?;
    library.apply(&minor.edits)?;
    for (key, locales) in &minor.taken {
        terminal.say("accept-minor-done", &[("message", &key.id), ("count", &locales.len())]);
        if let Some((_, changes)) = minor.changes.iter().find(|(changed, _)| changed == key) {
            terminal.add(&format!("  {}", change::diff(changes).trim_end().replace('\n', "\n  ")));
        }
    }
    for key in &minor.unrecorded {
        terminal.say("accept-minor-unrecorded", &[("message", &key.id)]);
    }
    for (key, locales) in &minor.older {
        let locales: Vec<String> = locales.iter().map(ToString::to_string).collect();
        terminal.warn("accept-minor-older", &[("message", &key.id), ("locales", &locales.join(", "))]);
    }
    for (key, differences) in &minor.refused {
        let told: Vec<String> = differences.iter().map(|difference| change::difference(difference, &terminal.words)).collect();
        terminal.warn("accept-minor-refused", &[("message", &key.id), ("reason", &told.join("; "))]);
    }
    Ok(if minor.refused.is_empty() { Exit::Clean } else { Exit::Findings })
}

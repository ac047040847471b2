//! `lotse add`: a new locale, so that the next step is to write text.

use lotse::Error;
use lotse::font::FontSet;
use lotse::internal::fluent::{Formatter, Value};
use lotse::internal::language::PluralKind;
use lotse::language::Direction;
use lotse::library::Library;
use lotse::translation::{Plurals, add};

use super::args::AddArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::terminal::Terminal;

pub(crate) fn run(args: &AddArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let locale = pick::language(&args.locale)?;
    if locale == *library.source_locale() {
        return Err(Error::SourceLocale(args.locale.clone()).into());
    }
    let language = library.manifest().language(&locale);
    let (cardinal, ordinal) = (language.categories(PluralKind::Cardinal), language.categories(PluralKind::Ordinal));
    let (fonts, unusable) = FontSet::of_library(library);
    terminal.diagnostics(&unusable);
    let plurals = Plurals { cardinal: &cardinal, ordinal: &ordinal };
    let added = add(library, &pick::scope(library, terminal), &args.locale, &plurals, &|letter| fonts.covers(letter))?;
    library.apply(&added.edits)?;
    let state = match (added.messages, added.laid_out) {
        (0, _) => "complete",
        (_, 0) => "waiting",
        _ if library.locales().contains(&locale) => "more",
        _ => "new",
    };
    let counts: super::terminal::Args<'_> =
        &[("state", &state), ("locale", &locale), ("messages", &added.messages), ("count", &added.laid_out)];
    terminal.say("add-done", counts);
    for (word, count) in
        [("add-refreshed", added.refreshed), ("add-cleared", added.cleared)].into_iter().filter(|(_, count)| *count > 0)
    {
        terminal.say(word, &[("count", &count)]);
    }
    if let Some(first) = added.begun.first() {
        terminal.warn("add-begun", &[("count", &added.begun.len()), ("message", &first.id)]);
    }
    let direction = if locale.direction() == Direction::RightToLeft { "rtl" } else { "ltr" };
    terminal.say("add-direction", &[("direction", &direction), ("script", &locale.script())]);
    if let Some(quotes) = language.quotes() {
        let outer = format!("{}…{}", quotes.outer.0, quotes.outer.1);
        terminal.say("add-quotes", &[("quotes", &outer)]);
    }
    if !cardinal.is_empty() {
        terminal.say("add-plurals", &[("categories", &cardinal.join(", "))]);
    }
    let hyphenation = language.hyphenation();
    let unknown = language.unknown();
    let formatter = Formatter::of(language);
    let date = Value::Date { year: 2026, month: Some(11), day: Some(20) };
    let (number, date) = (formatter.format(&Value::from(12_345_u32)), formatter.format(&date));
    terminal.say("add-numbers", &[("number", &number), ("date", &date)]);
    terminal.say("add-hyphenation", &[("hyphenation", &hyphenation.as_deref().unwrap_or("none"))]);
    for what in unknown {
        terminal.warn("add-unknown", &[("locale", &locale), ("what", &what.name()), ("key", &what.key())]);
    }
    if !added.letters_known {
        terminal.say("add-letters-unknown", &[("locale", &locale)]);
    } else if added.missing_letters.is_empty() {
        terminal.say("add-letters", &[]);
    } else {
        let letters: Vec<String> = added.missing_letters.iter().take(40).map(char::to_string).collect();
        terminal.warn("add-letters-missing", &[("letters", &letters.join(" "))]);
    }
    if added.messages > 0 {
        terminal.say("add-next", &[("locale", &locale)]);
    }
    Ok(Exit::Clean)
}

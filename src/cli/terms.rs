//! `lotse terms`: the terms of the library, what each is in which language, and what the term base says of them.

use std::io::Write;

use anstyle::Style;
use lotse::Error;
use lotse::Locale;
use lotse::error::Kind;
use lotse::internal::document::Words;
use lotse::internal::fluent::default_text;
use lotse::internal::library::TERMS;
use lotse::internal::shown;
use lotse::library::Library;

use super::args::TermsArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &TermsArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    let content = pick::content(library, terminal);
    let source = library.source_locale();
    let mut ids: Vec<&str> = library
        .resource(source, TERMS)
        .into_iter()
        .flat_map(|terms| terms.entries())
        .filter_map(|entry| entry.id.strip_prefix('-'))
        .collect();
    let asked: Vec<&str> = args.terms.iter().map(|term| term.trim_start_matches('-')).collect();
    if let Some(unknown) = asked.iter().find(|asked| !ids.contains(asked)) {
        let known = ids.iter().map(|id| format!("-{id}")).collect();
        return Err(Error::Unknown { kind: Kind::Term, name: format!("-{unknown}"), known }.into());
    }
    ids.retain(|id| asked.is_empty() || asked.contains(id));
    let locales = pick::locales(library, &args.locale)?;
    let bold = Style::new().bold();
    let mut out = terminal.out();
    for id in ids {
        let term = content.terms.terms.get(id);
        let printed = |locale: &Locale| {
            let entry = library.resource(locale, TERMS)?.get(&format!("-{id}"))?;
            Some(default_text(entry.value?))
        };
        let mut lines = vec![format!("{bold}-{id}{bold:#} = {}", shown::line(&printed(source).unwrap_or_default()))];
        if let Some(note) = term.and_then(|term| term.note.as_ref()) {
            lines.push(format!("    {}", shown::line(note)));
        }
        if term.is_some_and(|term| term.beside) {
            lines.push(format!("    {}", terminal.words.text("terms-beside", &[])));
        }
        let mut locales: Vec<&Locale> = locales.clone();
        locales.sort_by_key(|locale| *locale != source);
        for locale in locales {
            let words = term.and_then(|term| term.words.get(locale));
            let own = if locale == source { None } else { printed(locale) };
            let said = [own].into_iter().flatten().chain(words.into_iter().flat_map(|words| said(words, terminal)));
            let said: Vec<String> = said.collect();
            if !said.is_empty() {
                lines.push(format!(
                    "    {locale}: {}",
                    said.iter().map(|word| shown::line(word).to_string()).collect::<Vec<_>>().join(" · ")
                ));
            }
        }
        for line in lines {
            writeln!(out, "{line}").map_err(write_error)?;
        }
    }
    Ok(if content.diagnostics.iter().any(|finding| finding.level == lotse::Level::Deny) { Exit::Findings } else { Exit::Clean })
}

/// What the term base says of the words of a term in a language.
fn said(words: &Words, terminal: &Terminal) -> Vec<String> {
    let list = |id: &str, words: &[String]| (!words.is_empty()).then(|| terminal.words.text(id, &[("words", &words.join(", "))]));
    let preferred: Vec<String> = words.preferred.iter().cloned().collect();
    [("terms-preferred", &preferred), ("terms-allowed", &words.allowed), ("terms-forbidden", &words.forbidden)]
        .into_iter()
        .filter_map(|(id, words)| list(id, words))
        .collect()
}

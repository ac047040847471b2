//! What was typed wrongly, in the language of the user: the parser speaks English only.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use lotse::words::Words;

/// Tells an error of the parser: what is wrong, and what was probably meant. Nothing for kinds that nobody meets.
pub(crate) fn tell(error: &clap::Error, words: &Words) -> Option<(String, String)> {
    let context = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) if !texts.is_empty() => Some(texts.join(", ")),
        _ => None,
    };
    let argument = context(ContextKind::InvalidArg).unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let (id, found) = match error.kind() {
        ErrorKind::UnknownArgument => ("usage-unknown-argument", String::new()),
        ErrorKind::InvalidSubcommand => ("usage-unknown-command", context(ContextKind::InvalidSubcommand).unwrap_or_default()),
        ErrorKind::MissingRequiredArgument => ("usage-missing", String::new()),
        ErrorKind::InvalidValue if value.is_empty() => ("usage-no-value", String::new()),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => ("usage-value", value),
        ErrorKind::MissingSubcommand => ("usage-no-command", String::new()),
        ErrorKind::ArgumentConflict => ("usage-conflict", context(ContextKind::PriorArg).unwrap_or_default()),
        _ => return None,
    };
    let message = words.text(id, &[("argument", &argument), ("found", &found)]);
    // The parser names several, the nearest last.
    let nearest = |kind| match error.get(kind) {
        Some(ContextValue::Strings(texts)) => texts.last().cloned(),
        _ => context(kind),
    };
    let near =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue].into_iter().find_map(nearest);
    let help = match (near, context(ContextKind::ValidValue).or_else(|| context(ContextKind::ValidSubcommand))) {
        (Some(near), _) => words.text("error-near", &[("near", &near)]),
        (None, Some(known)) => words.text("error-known", &[("known", &known)]),
        (None, None) => words.text("usage-help", &[]),
    };
    Some((message, help))
}

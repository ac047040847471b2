//! What has changed in a text, as a terminal shows it.

use anstyle::{AnsiColor, Style};
use lotse::internal::shown;
use lotse::translation::Change;
use lotse::translation::Difference;
use lotse::words::Words;

use super::terminal::Args;

/// A difference that translations must follow, in words: `number: 3 → 2`.
pub(super) fn difference(difference: &Difference, words: &Words) -> String {
    let essence = words.text(&format!("watch-{}", difference.essence.name()), &[]);
    let change = match (difference.former.is_empty(), difference.new.is_empty()) {
        (true, _) => "added",
        (_, true) => "removed",
        _ => "changed",
    };
    let args: Args<'_> = &[("change", &change), ("essence", &essence), ("former", &difference.former), ("new", &difference.new)];
    words.text("watch", args)
}

/// A diff by words for a terminal: what went is red and struck through, what came is green. Without colour, brackets say it.
pub(super) fn diff(changes: &[Change]) -> String {
    const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
    const ADDED: Style = AnsiColor::Green.on_default().bold();
    changes
        .iter()
        .map(|change| match change {
            Change::Same(text) => shown::lines(text).into_owned(),
            Change::Removed(text) => format!("{REMOVED}[-{}-]{REMOVED:#}", shown::lines(text)),
            Change::Added(text) => format!("{ADDED}{{+{}+}}{ADDED:#}", shown::lines(text)),
        })
        .collect()
}

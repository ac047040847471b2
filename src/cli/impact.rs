//! `lotse impact`: what a change of the source costs.

use std::collections::BTreeSet;
use std::io::Write;

use anstyle::Style;
use lotse::Error;
use lotse::library::Library;
use lotse::translation::Status;
use lotse::translation::pairs::resolve;
use lotse::translation::todo::impact;

use super::args::ImpactArgs;
use super::exit::Exit;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &ImpactArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Error> {
    let keys = if args.messages.is_empty() { None } else { Some(resolve(library, &args.messages, None)?) };
    let impacts = impact(library, &super::scope(library, terminal), keys.as_deref())?;
    let bold = Style::new().bold();
    let words = |id: &str| terminal.words.text(id, &[]);
    let (mut locales, mut documents) = (BTreeSet::new(), BTreeSet::new());
    let mut out = terminal.out();
    for impact in &impacts {
        let mut lines = vec![format!(
            "{bold}{}{bold:#} · {}:{}",
            impact.key.id,
            impact.source.source.path().display(),
            impact.source.start().line
        )];
        lines.extend(impact.changes.iter().map(|changes| format!("  {}", super::diff(changes).replace('\n', "\n  "))));
        let outdated: Vec<String> = impact.outdated().map(ToString::to_string).collect();
        if !outdated.is_empty() {
            lines.push(format!("  {}: {}", words("impact-outdated"), outdated.join(", ")));
        }
        let up_to_date = |status: &Status| matches!(status, Status::Recorded(_) | Status::Unconfirmed(_));
        let others = impact.locales.iter().filter(|(_, status)| up_to_date(status)).map(|(locale, _)| locale.to_string());
        let others: Vec<String> = others.collect();
        if outdated.is_empty() && !others.is_empty() {
            lines.push(format!("  {}: {}", words("impact-up-to-date"), others.join(", ")));
        }
        lines.push(format!("  {}: {}", words("impact-printed"), impact.printed_in.join(", ")));
        if impact.minor && !outdated.is_empty() {
            lines.push(format!("  {}", terminal.words.text("impact-minor", &[("message", &impact.key.id)])));
        }
        locales.extend(outdated);
        documents.extend(impact.printed_in.iter());
        writeln!(out, "{}\n", lines.join("\n")).map_err(write_error)?;
    }
    if impacts.is_empty() {
        terminal.say("impact-none", &[]);
    } else {
        let counts: super::terminal::Args<'_> =
            &[("messages", &impacts.len()), ("locales", &locales.len()), ("documents", &documents.len())];
        terminal.say("impact-summary", counts);
    }
    Ok(Exit::Clean)
}

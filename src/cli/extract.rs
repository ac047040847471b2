//! `lotse facts extract`: words of texts become a fact, in every file at once.

use lotse::document::content::Content;
use lotse::library::Library;
use lotse::rename::{Extraction, extract};

use super::args::ExtractArgs;
use super::exit::Exit;
use super::failure::Failure;
use super::terminal::Terminal;
use super::touched;

pub(super) fn run(args: &ExtractArgs, library: &Library, content: &Content, terminal: &Terminal) -> Result<Exit, Failure> {
    let mut extraction = Extraction::of(&args.text, &args.name);
    extraction.document.clone_from(&args.document);
    extraction.kind.clone_from(&args.kind);
    extraction.value.clone_from(&args.value);
    extraction.source.clone_from(&args.source);
    let extracted = extract(library, content, &extraction)?;
    let variable = format!("{{ ${} }}", args.name);
    let names: super::terminal::Args<'_> =
        &[("text", &args.text), ("variable", &variable), ("texts", &extracted.texts), ("files", &extracted.files.len())];
    if args.dry_run {
        touched::list(&extracted.files, terminal)?;
        terminal.say("extract-would", names);
    } else {
        library.apply(&extracted.edits)?;
        terminal.say("extract-done", names);
    }
    for (locale, texts) in &extracted.without {
        let messages: Vec<&str> = texts.iter().map(|(id, _)| id.as_str()).collect();
        terminal.warn("extract-without", &[("locale", locale), ("messages", &messages.join(", "))]);
    }
    // A number alone may mean something else in a translation.
    if !args.text.contains(|sign: char| sign.is_alphabetic() || matches!(sign, '§' | '€' | '$' | '%')) {
        terminal.say("extract-look", &[("text", &args.text)]);
    }
    let count: usize = extracted.without.values().map(Vec::len).sum();
    if count > 0 {
        terminal.say("extract-without-help", &[("count", &count), ("variable", &variable)]);
    }
    Ok(Exit::Clean)
}

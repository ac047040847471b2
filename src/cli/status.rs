//! `lotse status`: how far each document is translated into each locale.

use std::io::Write;

use lotse::document::content::Content;
use lotse::internal::library::Durability;
use lotse::internal::translation::known_resource;
use lotse::library::Library;
use lotse::report::{badge, status};
use lotse::translation::{Choice, Scope, Survey};

use super::args::{StatusArgs, StatusFormat};
use super::exit::Exit;
use super::failure::Failure;
use super::pick;
use super::terminal::{Terminal, write_error};

pub(crate) fn run(args: &StatusArgs, library: &Library, terminal: &Terminal) -> Result<Exit, Failure> {
    args.document.iter().try_for_each(|name| known_resource(library, name))?;
    let content = Content::read(library);
    let choice = Choice::of(&args.document, pick::locales(library, &args.locale)?);
    let Survey { coverage, impacts, diagnostics: findings, .. } = Survey::of(library, &Scope::of(&content), &choice, None);
    if let Some(folder) = &args.badges {
        for locale in coverage.locales() {
            let mut svg = Vec::new();
            badge::write(&locale.to_string(), &coverage.of_locale(locale), &mut svg).map_err(write_error)?;
            let path = folder.join(format!("{locale}.svg"));
            library.export(&path, &svg, Durability::Process)?;
            terminal.say("written", &[("path", &path.display())]);
        }
    }
    let format = match args.format {
        StatusFormat::Table => status::Format::Table,
        StatusFormat::Json => status::Format::Json,
        StatusFormat::Markdown => status::Format::Markdown,
    };
    let mut out = terminal.format();
    status::write(format, &coverage, &impacts, &terminal.words, &mut out).and_then(|()| out.flush()).map_err(write_error)?;
    terminal.diagnostics(library.diagnostics());
    terminal.diagnostics(&findings);
    // Counts without a ledger are not the truth.
    if !findings.is_empty() {
        return Ok(Exit::Failure);
    }
    Ok(Exit::of(library.diagnostics()))
}

//! `lotse status`: how far each document is translated into each locale.

use std::io::Write;

use lotse::document::content::Content;
use lotse::internal::library::Durability;
use lotse::internal::translation::known_resource;
use lotse::library::Library;
use lotse::report::{badge, status};
use lotse::translation::{Choice, Key, Scope, Since, Survey};

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
    let followed = args.since.as_deref().map(|revision| followed(library, &content, &choice, revision)).transpose()?;
    let mut told = status::Told::new(&coverage, &impacts);
    told.since = followed.as_ref();
    let mut out = terminal.format();
    status::write(format, told, &terminal.words, &mut out).and_then(|()| out.flush()).map_err(write_error)?;
    terminal.diagnostics(library.diagnostics());
    terminal.diagnostics(&findings);
    // Counts without a ledger are not the truth.
    if !findings.is_empty() {
        return Ok(Exit::Failure);
    }
    Ok(Exit::of(library.diagnostics()))
}

/// What of the source has changed since a revision, in the documents asked for, and how far the translations have followed.
fn followed(library: &Library, content: &Content, choice: &Choice<'_>, revision: &str) -> Result<status::Followed, Failure> {
    let mut since = Since::of(library, revision)?;
    let is_chosen = |key: &Key| choice.resources.as_ref().is_none_or(|names| names.contains(&key.document.as_str()));
    for keys in [&mut since.changed, &mut since.new, &mut since.gone] {
        keys.retain(is_chosen);
    }
    let keys: Vec<Key> = since.changed.iter().chain(&since.new).cloned().collect();
    let impacts = Survey::of(library, &Scope::of(content), choice, Some(&keys)).impacts;
    Ok(status::Followed::of(revision, since, &impacts))
}

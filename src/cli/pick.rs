//! What is meant by the names that were typed: documents, locales, languages.

use lotse::Error;
use lotse::Locale;
use lotse::document::content::Content;
use lotse::error::Kind;
use lotse::library::Library;
use lotse::translation::Scope;

use super::failure::{Failure, Usage};
use super::terminal::Terminal;

/// The documents meant: those named, in the order of the library, or all.
pub(super) fn documents<'l>(library: &'l Library, wanted: &[&String]) -> Result<Vec<&'l str>, Error> {
    let known: Vec<&str> = library.documents().collect();
    match wanted.iter().find(|name| !known.contains(&name.as_str())) {
        Some(name) => Err(Error::Unknown {
            kind: Kind::Document,
            name: (*name).clone(),
            known: known.iter().map(|name| (*name).to_owned()).collect(),
        }),
        None => Ok(known.into_iter().filter(|name| wanted.is_empty() || wanted.iter().any(|wanted| wanted == name)).collect()),
    }
}

/// The locale of a tag that names a language.
///
/// A language that CLDR does not know has no plural forms, quotation marks or direction: most often it is a slip. Who means it names
/// its script as well.
pub(super) fn language(tag: &str) -> Result<Locale, Failure> {
    let locale: Locale = tag.parse().map_err(|_| Usage::LocaleTag(tag.to_owned()))?;
    let shorter = locale.shorter().map(|shorter| shorter.to_string());
    if locale.script() != "Zyyy" && shorter.is_none() {
        return Ok(locale);
    }
    let near = shorter.or_else(|| locale.canonical().filter(|near| near.script() != "Zyyy").map(|near| near.to_string()));
    Err(Usage::UnknownLanguage { tag: tag.to_owned(), near }.into())
}

/// The locales meant: those named, in the order of the manifest, or all.
pub(super) fn locales<'l>(library: &'l Library, wanted: &[String]) -> Result<Vec<&'l Locale>, Error> {
    let known: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
    match wanted.iter().find(|tag| !known.contains(tag)) {
        Some(tag) => Err(Error::Unknown { kind: Kind::Locale, name: tag.clone(), known }),
        None => Ok(library.locales().iter().filter(|locale| wanted.is_empty() || wanted.contains(&locale.to_string())).collect()),
    }
}

/// What outlines say that concerns translation; a broken outline is told and leaves its document meant for every locale.
pub(super) fn scope(library: &Library, terminal: &Terminal) -> Scope {
    Scope::of(&content(library, terminal))
}

/// Outlines, facts and contacts; what is wrong with them is told.
pub(super) fn content(library: &Library, terminal: &Terminal) -> Content {
    let content = Content::read(library);
    terminal.diagnostics(&content.diagnostics);
    content
}

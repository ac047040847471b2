//! Another tag for a locale, or none: the folders of its texts and ledgers, the manifest, the outlines that list it.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::error::{Error, Kind as Unknown, Refusal};
use crate::fluent::Resource;
use crate::language::Locale;
use crate::library::discovery::Unreadable;
use crate::library::respell::{find_key, keys, list, respelt, value, with_key, without_item, without_key};
use crate::library::{Library, MANIFEST};
use crate::source::{Location, Source, Span};
use crate::translation::Edit;

use super::act::{Removed, Renamed, Touched, refuse};
use super::files::{Files, read};
use super::moving::{Moving, moved};
use super::plan::unknown;

/// The tables of a file whose keys are locales, by path: of the manifest, of addresses that are others in some languages, of the term base.
fn tables(files: &Files<'_>, source: &Source) -> Vec<Vec<String>> {
    let text = source.text();
    let path = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<String>>();
    let within = |table: &[&str], last: &str| -> Vec<Vec<String>> {
        keys(text, table).iter().map(|name| path(&[table, &[name], &[last]].concat())).collect()
    };
    let is = |other: Option<&Arc<Source>>| other.is_some_and(|other| other.path() == source.path());
    let library = files.library;
    if source.path() == Path::new(MANIFEST) {
        vec![path(&["require"]), path(&["locale"])]
    } else if is(library.facts_source()) {
        within(&[], "value")
    } else if is(library.contacts_source()) {
        within(&[], "url")
    } else if is(library.terms_source()) {
        within(&[], "locale")
    } else {
        within(&["facts"], "value")
    }
}

/// Gives a locale another tag.
pub(super) fn rename(files: &Files<'_>, old: &str, new: &str) -> Result<Renamed, Error> {
    let library = files.library;
    let old = known(files, old)?;
    let Ok(to) = new.parse::<Locale>() else { return refuse(Refusal::Tag, new, Vec::new()) };
    if old == to {
        return Ok(Renamed::default());
    }
    if old.to_string().eq_ignore_ascii_case(&to.to_string()) {
        // A file system that takes both for one would lose it.
        return refuse(Refusal::FileName, new, Vec::new());
    }
    let mut moving = Vec::new();
    for folder in [Library::locale_folder, Library::ledger_folder] {
        for name in names_in(library, &folder(&old))?.into_iter().chain(names_in(library, &folder(&to))?) {
            let (from, to) = (folder(&old).join(&name), folder(&to).join(&name));
            moving.push((from, to));
        }
    }
    moving.sort_by_key(|(from, _)| from.starts_with(Library::ledger_folder(&old)));
    moving.dedup();
    let moving = moving.into_iter().map(|(from, to)| Moving::of(library, from, to)).collect::<Result<Vec<_>, _>>()?;
    // The manifest is the last that is written: with it, whatever is missing is there.
    let is_begun = !library.locales().contains(&old) && library.locales().contains(&to);
    let mut moved = moved(moving, is_begun, &to.to_string())?;
    let [from, tag] = [&old, &to].map(ToString::to_string);
    for source in mentions(files)? {
        let (text, places) = retagged(&source, &tables(files, &source), &old, (&from, &tag))?;
        if places > 0 {
            moved.first.files.push(Touched { path: source.path().to_owned(), places, to: None });
            moved.first.edits.push(Edit::of(&source, text));
        }
    }
    moved.first.locales = vec![to];
    Ok(moved.finish())
}

/// Takes a locale out.
pub(super) fn remove(files: &Files<'_>, tag: &str) -> Result<Removed, Error> {
    let library = files.library;
    let locale = known(files, tag)?;
    if locale == *library.source_locale() {
        return Err(Error::SourceLocale(tag.to_owned()));
    }
    let alone = files
        .content
        .outlines
        .values()
        .filter(|outline| outline.locales.as_ref().is_some_and(|all| all.iter().all(|one| *one == locale)));
    let alone: Vec<Location> =
        alone.flat_map(|outline| outline.locale_names.iter().map(|named| outline.location(named.span))).collect();
    if !alone.is_empty() {
        return refuse(Refusal::OnlyLocale, tag, alone);
    }
    let mut removed = Removed::default();
    for source in mentions(files)? {
        let (text, places) = without(&source, &tables(files, &source), &locale);
        if places > 0 {
            removed.files.push(Touched { path: source.path().to_owned(), places, to: None });
            removed.edits.push(Edit::of(&source, text));
        }
    }
    let mut translations = 0;
    for folder in [Library::locale_folder(&locale), Library::ledger_folder(&locale)] {
        for name in names_in(library, &folder)? {
            let Some(source) = read(library, &folder.join(&name))? else { continue };
            if folder == Library::locale_folder(&locale) && name.ends_with(".ftl") {
                translations += Resource::parse(Arc::clone(&source)).len();
            }
            removed.files.push(Touched { path: source.path().to_owned(), places: 0, to: None });
            removed.edits.push(Edit::remove(&source));
        }
    }
    if translations > 0 {
        removed.translations.insert(locale, translations);
    }
    Ok(removed)
}

/// The locale of a tag: one of the library, or one that has a folder still.
fn known(files: &Files<'_>, tag: &str) -> Result<Locale, Error> {
    let library = files.library;
    let locale: Option<Locale> = tag.parse().ok();
    let has_folder = |locale: &Locale| {
        [Library::locale_folder(locale), Library::ledger_folder(locale)]
            .iter()
            .any(|folder| names_in(library, folder).is_ok_and(|names| !names.is_empty()))
    };
    locale.filter(|locale| library.locales().contains(locale) || has_folder(locale)).ok_or_else(|| {
        let known: Vec<String> = library.locales().iter().map(ToString::to_string).collect();
        unknown(Unknown::Locale, tag, known.iter().map(String::as_str))
    })
}

/// The names of the files in a folder.
fn names_in(library: &Library, folder: &Path) -> Result<Vec<String>, Error> {
    match library.names_in(folder) {
        Ok(names) => Ok(names),
        Err(Unreadable::Missing) => Ok(Vec::new()),
        Err(unreadable) => Err(Error::Invalid(vec![unreadable.diagnostic(folder)])),
    }
}

/// The files that may name a locale: facts, contacts, the term base, outlines, then the manifest.
fn mentions(files: &Files<'_>) -> Result<Vec<Arc<Source>>, Error> {
    let library = files.library;
    let values = [library.facts_source(), library.contacts_source(), library.terms_source()];
    let mut mentions: Vec<Arc<Source>> = Vec::new();
    for source in values.into_iter().flatten() {
        let broken = files.broken_values(source.path());
        if !broken.is_empty() {
            return Err(Error::Invalid(broken));
        }
        mentions.push(Arc::clone(source));
    }
    for (document, outline) in &files.content.outlines {
        let broken = files.broken_outline(document);
        if !broken.is_empty() {
            return Err(Error::Invalid(broken));
        }
        mentions.push(Arc::clone(&outline.source));
    }
    mentions.extend(read(files.library, &PathBuf::from(MANIFEST))?);
    Ok(mentions)
}

/// The places in a file that are a tag: of the list of locales, and of the source.
fn tags(text: &str, locale: &Locale) -> Vec<(String, Span)> {
    let is_meant = |(tag, _): &(String, Span)| tag.parse::<Locale>().is_ok_and(|tag| tag == *locale);
    list(text, "locales").into_iter().chain(value(text, "source")).filter(is_meant).collect()
}

/// A file in which a locale has another tag, and in how many places it stood.
fn retagged(
    source: &Arc<Source>,
    tables: &[Vec<String>],
    locale: &Locale,
    (from, to): (&str, &str),
) -> Result<(String, usize), Error> {
    let text = source.text();
    let mut tags = tags(text, locale);
    let taken = |span: Span| refuse(Refusal::Taken, to, vec![Location::new(source, span)]);
    if !tags.is_empty()
        && let Some((_, span)) = list(text, "locales").into_iter().find(|(tag, _)| tag == to)
    {
        return taken(span);
    }
    // From the back, so that no place moves.
    tags.sort_by_key(|(_, span)| std::cmp::Reverse(span.start));
    let mut places = tags.len();
    let mut text = tags.iter().fold(text.to_owned(), |text, (tag, span)| respelt(&text, *span, tag, to));
    for table in tables {
        let table: Vec<&str> = table.iter().map(String::as_str).collect();
        let from = written(&text, &table, locale).unwrap_or_else(|| from.to_owned());
        let (with, count) = with_key(&text, &table, &from, to);
        if count > 0
            && let Some(span) = find_key(&text, &table, to)
        {
            return taken(span);
        }
        (text, places) = (with, places + count);
    }
    Ok((text, places))
}

/// The key of a table that is a locale, as it is written there.
fn written(text: &str, table: &[&str], locale: &Locale) -> Option<String> {
    keys(text, table).into_iter().find(|key| key.parse::<Locale>().is_ok_and(|key| key == *locale))
}

/// A file without a locale, and in how many places it stood.
fn without(source: &Arc<Source>, tables: &[Vec<String>], locale: &Locale) -> (String, usize) {
    let mut text = source.text().to_owned();
    let mut places = 0;
    while let Some((_, span)) = tags(&text, locale).pop() {
        text = without_item(&text, span);
        places += 1;
    }
    for table in tables {
        let table: Vec<&str> = table.iter().map(String::as_str).collect();
        if let Some(tag) = written(&text, &table, locale) {
            text = without_key(&text, &table, &tag);
            places += 1;
        }
    }
    (text, places)
}

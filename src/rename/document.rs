//! Another name for a document, or none: its outline, its texts in every locale, their ledgers.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::Arc;

use crate::error::{Error, Kind as Unknown, Refusal};
use crate::fluent::Resource;
use crate::fluent::usage::Usage;
use crate::language::Locale;
use crate::library::name::{Neighbours, is_sound};
use crate::library::{Library, SHARED};
use crate::source::{Location, Source, Span};
use crate::translation::Edit;

use super::act::{Removed, Renamed, Touched, refuse};
use super::files::Files;
use super::moving::{Moving, moved};
use super::plan::unknown;

/// Names that are those of other files beside outlines.
const RESERVED: [&str; 2] = ["facts", "contacts"];

/// Gives a document another name.
pub(super) fn rename(files: &Files<'_>, old: &str, new: &str) -> Result<Renamed, Error> {
    known(files, old)?;
    if old == new {
        return Ok(Renamed::default());
    }
    if SHARED.contains(&new) {
        return refuse(Refusal::Furniture, new, Vec::new());
    }
    // A file system that takes both for one would lose it.
    let is_twin = Neighbours::of(names(files).filter(|name| *name != new)).is_twin(new);
    if !is_sound(new) || RESERVED.contains(&new) || is_twin {
        return refuse(Refusal::FileName, new, Vec::new());
    }
    let of_name = |name: &str| paths(files, name);
    let pairs = of_name(old).into_iter().zip(of_name(new));
    let moving: Vec<Moving> = pairs.map(|(from, to)| Moving::of(files.library, from, to)).collect::<Result<_, _>>()?;
    // The outline and the texts of the source come last.
    let own = &moving[moving.len() - 2..];
    let is_begun = own.iter().any(Moving::is_new_alone) && !own.iter().any(Moving::is_there);
    let mut renamed = moved(moving, is_begun, new)?.finish();
    let of_document = files.pairs.iter().filter(|pair| pair.resource == old).map(|pair| pair.locale.clone());
    renamed.locales = of_document.collect::<BTreeSet<Locale>>().into_iter().collect();
    Ok(renamed)
}

/// Takes a document out.
pub(super) fn remove(files: &Files<'_>, name: &str) -> Result<Removed, Error> {
    known(files, name)?;
    let uses = uses(files, name);
    if !uses.is_empty() {
        return refuse(Refusal::Used, name, uses);
    }
    let mut removed = Removed::default();
    let mut put = |source: &Arc<Source>| {
        removed.files.push(Touched { path: source.path().to_owned(), places: 0, to: None });
        removed.edits.push(Edit::remove(source));
    };
    let pairs: Vec<_> = files.pairs.iter().filter(|pair| pair.resource == name).collect();
    pairs.iter().filter(|pair| !files.is_source(pair)).filter_map(|pair| pair.text.as_ref()).for_each(&mut put);
    pairs.iter().filter_map(|pair| pair.ledger.as_ref()).for_each(&mut put);
    files.library.outline_source(name).into_iter().for_each(&mut put);
    pairs.iter().filter(|pair| files.is_source(pair)).filter_map(|pair| pair.text.as_ref()).for_each(&mut put);
    for pair in pairs.iter().filter(|pair| !files.is_source(pair)) {
        let Some(text) = &pair.text else { continue };
        let count = Resource::parse(Arc::clone(text)).len();
        if count > 0 {
            removed.translations.insert(pair.locale.clone(), count);
        }
    }
    Ok(removed)
}

/// Checks that there is a document, or a resource, of a name, and that it is one that has a name of its own.
fn known(files: &Files<'_>, name: &str) -> Result<(), Error> {
    if SHARED.contains(&name) {
        return refuse(Refusal::Furniture, name, Vec::new());
    }
    let known: BTreeSet<&str> = names(files).collect();
    if known.contains(name) {
        return Ok(());
    }
    Err(unknown(Unknown::Document, name, known.into_iter()))
}

/// The names of all documents and resources, of which there may be no more than a translation or a ledger.
fn names<'f>(files: &'f Files<'_>) -> impl Iterator<Item = &'f str> {
    let resources = files.pairs.iter().map(|pair| pair.resource.as_str()).filter(|name| !SHARED.contains(name));
    files.library.documents().chain(resources)
}

/// Where the files of a document lie, whether they are there or not: texts, ledgers, then the outline and the texts of the source.
fn paths(files: &Files<'_>, name: &str) -> Vec<PathBuf> {
    let source = files.library.source_locale();
    let targets = || files.library.locales().iter().filter(|locale| *locale != source);
    let texts = targets().map(|locale| Library::resource_path(locale, name));
    let ledgers = targets().map(|locale| Library::ledger_path(locale, name));
    let own = [Library::outline_path(name), Library::resource_path(source, name)];
    texts.chain(ledgers).chain(own).collect()
}

/// Where texts that all documents see refer to what this one alone has.
fn uses(files: &Files<'_>, name: &str) -> Vec<Location> {
    let library = files.library;
    let source = library.source_locale();
    let Some(own) = library.resource(source, name) else { return Vec::new() };
    let others: Vec<&Resource> = library.resources(source).filter(|(other, _)| *other != name).map(|(_, file)| file).collect();
    let is_own_alone = |id: &str| own.get(id).is_some() && others.iter().all(|other| other.get(id).is_none());
    let mut uses = Vec::new();
    for file in SHARED.iter().filter_map(|shared| library.resource(source, shared)) {
        for entry in file.entries() {
            let usage = Usage::of_entry(&entry);
            let messages = usage.messages.iter().filter(|message| is_own_alone(message.id)).map(|message| message.id);
            let terms = usage.terms.iter().filter(|term| is_own_alone(&format!("-{}", term.id))).map(|term| term.id);
            let slices = messages.chain(terms).map(|slice| Location::new(file.source(), Span::of_slice(file.text(), slice)));
            uses.extend(slices);
        }
    }
    uses
}

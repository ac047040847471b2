//! What was touched since a revision: texts that say something else, and texts that print a fact or contact that does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use crate::document::content::Content;
use crate::error::Error;
use crate::fluent::format::Value;
use crate::fluent::resource::Entry;
use crate::fluent::usage::Usage;
use crate::fluent::{Locale, Resource};
use crate::library::git::Revision;
use crate::library::{Library, SHARED};
use crate::translation::changed_since;

/// What was touched since a revision of git.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Touched {
    /// Messages and terms, by resource and id, that say something else in some locale, or print what does.
    pub messages: BTreeSet<(String, String)>,
    /// Facts and parts of contacts that those messages print, and those whose values are others.
    pub facts: BTreeSet<String>,
}

impl Touched {
    /// These messages, and whatever they print.
    pub fn new(library: &Library, messages: BTreeSet<(String, String)>) -> Self {
        let mut touched = Self { messages, facts: BTreeSet::new() };
        touched.add_facts(library);
        touched
    }

    /// Compares a library with a revision.
    ///
    /// # Errors
    /// [`Error::NoRepository`], [`Error::NoRevision`] and [`Error::Io`] as git has it.
    pub fn since(library: &Library, content: &Content, revision: &str) -> Result<Self, Error> {
        let mut touched = Self { messages: changed_since(library, revision)?, facts: BTreeSet::new() };
        let changed = changed_values(library, content, &former(library, content, revision)?);
        if !changed.is_empty() {
            let locales = library.locales();
            locales.iter().for_each(|locale| touched.messages.extend(printing(library, locale, &changed)));
        }
        touched.add_facts(library);
        touched.facts.extend(changed.into_values().flatten());
        Ok(touched)
    }

    fn add_facts(&mut self, library: &Library) {
        for (resource, id) in &self.messages {
            let texts = library.locales().iter().filter_map(|locale| library.resource(locale, resource));
            for entry in texts.filter_map(|file| file.get(id)) {
                self.facts.extend(Usage::of_entry(&entry).variables.iter().map(|variable| variable.name.to_owned()));
            }
        }
    }
}

/// Outlines, facts and contacts as the revision has them.
fn former(library: &Library, content: &Content, revision: &str) -> Result<Content, Error> {
    let revision = Revision::find(library.root(), revision)?;
    let shared = ["lotse.toml", "documents/facts.toml", "documents/contacts.toml"].map(PathBuf::from);
    let outlines = content.outlines.keys().map(|name| PathBuf::from(format!("documents/{name}.toml")));
    let paths: Vec<PathBuf> = shared.into_iter().chain(outlines).collect();
    let texts = revision.texts(&paths)?;
    let files = texts.into_iter().map(|(path, text)| (path.to_string_lossy().into_owned(), text));
    // Without a manifest, or with one that cannot be read, there was no library.
    Ok(Library::from_files(files).map(|library| Content::read(&library)).unwrap_or_default())
}

/// The names of facts and parts of contacts that have other values, by the document whose texts see that.
fn changed_values(library: &Library, today: &Content, former: &Content) -> BTreeMap<String, BTreeSet<String>> {
    let all = |content: &Content, document: &str, locale: &Locale| -> BTreeMap<String, Value> {
        let mut values = content.variables();
        values.extend(content.variables_of(document, locale));
        values
    };
    let mut changed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for document in today.outlines.keys().map(String::as_str).chain(SHARED) {
        for locale in library.locales() {
            let (is, was) = (all(today, document, locale), all(former, document, locale));
            let names = is.keys().chain(was.keys()).filter(|name| is.get(*name) != was.get(*name));
            let names: BTreeSet<String> = names.cloned().collect();
            if !names.is_empty() {
                changed.entry(document.to_owned()).or_default().extend(names);
            }
        }
    }
    changed
}

/// The messages and terms of a locale that print one of these names, themselves or through others.
fn printing(library: &Library, locale: &Locale, changed: &BTreeMap<String, BTreeSet<String>>) -> BTreeSet<(String, String)> {
    // What all documents see prints what any of them sees.
    let anywhere: BTreeSet<&String> = changed.values().flatten().collect();
    let mut found = BTreeSet::new();
    // By what is referred to, who refers to it.
    let mut referring: BTreeMap<(&str, String), Vec<(&str, &str)>> = BTreeMap::new();
    let mut open: Vec<(&str, String)> = Vec::new();
    let resources: Vec<(&str, &Resource)> = library.resources(locale).collect();
    for (name, resource) in &resources {
        for entry in resource.entries().filter(|entry| resource.text()[entry.span.range()].contains('{')) {
            let usage = Usage::of_entry(&entry);
            let is_changed = |variable: &str| match SHARED.contains(name) {
                true => anywhere.iter().any(|changed| *changed == variable),
                false => changed.get(*name).is_some_and(|changed| changed.contains(variable)),
            };
            if usage.variables.iter().any(|variable| is_changed(variable.name)) {
                open.push((*name, entry.id.to_owned()));
            }
            for target in targets(&usage) {
                let seen = Library::seen_by(name).find(|seen| has(&resources, seen, &target));
                seen.into_iter().for_each(|seen| referring.entry((seen, target.clone())).or_default().push((*name, entry.id)));
            }
        }
    }
    while let Some((resource, id)) = open.pop() {
        let others = referring.get(&(resource, id.clone())).into_iter().flatten();
        if found.insert((resource.to_owned(), id)) {
            open.extend(others.map(|(resource, id)| (*resource, (*id).to_owned())));
        }
    }
    found
}

/// The ids that a text refers to.
fn targets(usage: &Usage<'_>) -> Vec<String> {
    let terms = usage.terms.iter().map(|term| format!("-{}", term.id));
    terms.chain(usage.messages.iter().map(|message| message.id.to_owned())).collect()
}

fn has(resources: &[(&str, &Resource)], name: &str, id: &str) -> bool {
    let entry: Option<Entry<'_>> = resources.iter().find(|(own, _)| *own == name).and_then(|(_, resource)| resource.get(id));
    entry.is_some()
}

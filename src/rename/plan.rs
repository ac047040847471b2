//! What an act is about: the names it concerns, and in which files they stand.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::document::contact::PARTS;
use crate::document::fact::{FactKind, is_variable};
use crate::document::outline::{NameKind, Outline};
use crate::error::{Error, Kind as Unknown, Refusal};
use crate::fluent::Resource;
use crate::fluent::rename::{Names, is_identifier};
use crate::fluent::resource::EntryKind;
use crate::language::FURNITURE;
use crate::library::nearest::nearest;
use crate::library::{FURNITURE as COMMON, SHARED};
use crate::source::{Source, Span};

use super::act::{Kind, refuse};
use super::files::Files;
use super::keys::Values;

/// What an act is about.
pub(super) struct Plan {
    pub(super) kind: Kind,
    /// The name as it is typed, without the document.
    pub(super) old: String,
    pub(super) new: String,
    /// The resource that has the entry, if it is about one.
    pub(super) home: Option<String>,
    /// Whether other resources have an entry of the same id.
    has_namesakes: bool,
    /// The names it concerns in texts.
    names: Names,
    /// Where a fact or contact is a key.
    pub(super) values: Option<Values>,
    /// Whether the new name may be there: what was mistyped becomes what was meant.
    pub(super) merges: bool,
}

impl Plan {
    /// What giving another name is about.
    pub(super) fn of(files: &Files<'_>, kind: Kind, old: &str, new: &str) -> Result<Self, Error> {
        // A message that is named with a hyphen is a term: findings call both messages.
        let is_term = old.split_once(':').map_or(old, |(_, id)| id).starts_with('-');
        match kind {
            Kind::Message if is_term => Self::of_entry(files, Kind::Term, old, new),
            Kind::Message | Kind::Term => Self::of_entry(files, kind, old, new),
            Kind::Contact => Self::of_contact(files, old, new),
            Kind::Variable => Self::of_variable(files, old, new),
            _ => Self::of_fact(files, old, new),
        }
    }

    /// What taking something out is about.
    pub(super) fn to_remove(files: &Files<'_>, kind: Kind, name: &str) -> Result<Self, Error> {
        // A name that is given to itself is checked like every other.
        let new = name.split_once(':').map_or(name, |(_, id)| id);
        Self::of(files, kind, name, new)
    }

    fn of_entry(files: &Files<'_>, kind: Kind, old: &str, new: &str) -> Result<Self, Error> {
        let (document, old) = old.split_once(':').map_or((None, old), |(document, id)| (Some(document), id));
        let (entry, bare) = match kind {
            Kind::Term => (EntryKind::Term, [old, new].map(|id| id.strip_prefix('-').unwrap_or(id))),
            _ => (EntryKind::Message, [old, new]),
        };
        let [from, to] = bare.map(str::to_owned);
        let id = |name: &str| if entry == EntryKind::Term { format!("-{name}") } else { name.to_owned() };
        let is_furniture = |name: &str| entry == EntryKind::Message && FURNITURE.iter().any(|word| word.id == name);
        if from != to && is_furniture(&from) && document.is_none_or(|document| document == COMMON) {
            return refuse(Refusal::Furniture, &from, Vec::new());
        }
        let homes = homes(files, document, &id(&from), &id(&to));
        let home = match &homes[..] {
            [] => return Err(unknown_entry(files, entry, &id(&from))),
            [home] => home.clone(),
            _ => return refuse(Refusal::Ambiguous(homes), &id(&from), Vec::new()),
        };
        if !is_identifier(&to) {
            return refuse(Refusal::Identifier, &id(&to), Vec::new());
        }
        if is_furniture(&to) && from != to {
            return refuse(Refusal::Furniture, &to, Vec::new());
        }
        let namesakes = homes_in_source(files, None, &id(&from));
        let has_namesakes = namesakes.iter().any(|other| *other != home);
        let names = Names { entry: Some((entry, (from.clone(), to.clone()))), comments: true, ..Names::default() };
        let (old, new) = (id(&from), id(&to));
        Ok(Self { kind, old, new, home: Some(home), has_namesakes, names, values: None, merges: false })
    }

    fn of_fact(files: &Files<'_>, old: &str, new: &str) -> Result<Self, Error> {
        let (document, old) = fact_of(files, old, new)?;
        let content = files.content;
        if !is_variable(new) {
            return refuse(Refusal::Variable, new, Vec::new());
        }
        if old != new && is_given(new) {
            return refuse(Refusal::Furniture, new, Vec::new());
        }
        let fact = |name: &&str| content.fact(document.unwrap_or_default(), name);
        let is_url = [old, new].iter().filter_map(fact).any(|fact| fact.kind == FactKind::Url);
        let pair = (old.to_owned(), new.to_owned());
        // A contact goes before a fact of the same name.
        let link = Some(pair.clone()).filter(|_| is_url && files.content.contacts.get(old).is_none());
        let names = Names { variables: vec![pair], link, comments: true, ..Names::default() };
        let values = match document {
            Some(document) => Values::own(files, document),
            None => Values::shared(files.library.facts_source()),
        };
        Ok(Self { names, values, ..Self::nothing(Kind::Fact, old, new) })
    }

    fn of_contact(files: &Files<'_>, old: &str, new: &str) -> Result<Self, Error> {
        let contacts = &files.content.contacts;
        let is_there = |name: &str| contacts.contacts.contains_key(name) || contacts.left_out.contains(name);
        if !is_there(old) && !is_there(new) {
            return Err(unknown(Unknown::Contact, old, contacts.contacts.keys().map(String::as_str)));
        }
        if !is_variable(new) {
            return refuse(Refusal::Variable, new, Vec::new());
        }
        let variables = PARTS.iter().map(|part| (format!("{old}-{part}"), format!("{new}-{part}"))).collect();
        let names = Names { variables, link: Some((old.to_owned(), new.to_owned())), comments: true, ..Names::default() };
        Ok(Self { names, values: Values::shared(files.library.contacts_source()), ..Self::nothing(Kind::Contact, old, new) })
    }

    fn of_variable(files: &Files<'_>, old: &str, new: &str) -> Result<Self, Error> {
        if homes_of_fact(files, old).next().is_some() {
            return Self::of_fact(files, old, new);
        }
        if let Some(contact) = contact_of(files, old) {
            return refuse(Refusal::PartOfContact(contact.to_owned()), old, Vec::new());
        }
        if is_given(old) || is_given(new) {
            return refuse(Refusal::Furniture, if is_given(old) { old } else { new }, Vec::new());
        }
        if !is_identifier(new) {
            return refuse(Refusal::Identifier, new, Vec::new());
        }
        let merges = old != new && (files.content.facts.get(new).is_some() || contact_of(files, new).is_some());
        let names = Names { variables: vec![(old.to_owned(), new.to_owned())], comments: true, ..Names::default() };
        Ok(Self { names, merges, ..Self::nothing(Kind::Variable, old, new) })
    }

    fn nothing(kind: Kind, old: &str, new: &str) -> Self {
        let (old, new, names) = (old.to_owned(), new.to_owned(), Names::default());
        Self { kind, old, new, home: None, has_namesakes: false, names, values: None, merges: false }
    }

    /// What the act concerns in the texts of a resource, if anything.
    pub(super) fn names_in(&self, files: &Files<'_>, resource: &str) -> Option<Names> {
        let names = Names { furniture: resource == COMMON, ..self.names.clone() };
        // What a document has alone, no other text sees.
        let own = self.values.as_ref().and_then(|values| values.document.as_deref());
        if own.is_some_and(|document| document != resource) {
            return None;
        }
        let Some(home) = self.home.as_deref() else {
            let has_anchor = |outline: &Outline| outline.anchors().any(|anchor| anchor.text == self.old);
            let outlines = &files.content.outlines;
            let is_anchor = match outlines.get(resource) {
                Some(outline) => has_anchor(outline),
                None => outlines.values().any(has_anchor),
            };
            return Some(Names { link: names.link.filter(|_| !is_anchor), ..names });
        };
        if resource == home {
            return Some(Names { home: true, ..names });
        }
        let sees = if SHARED.contains(&home) { !has_entry(files, resource, &self.old) } else { SHARED.contains(&resource) };
        sees.then_some(names)
    }

    /// Whether links lead to it.
    pub(super) fn is_linked(&self) -> bool {
        self.names.link.is_some()
    }

    /// Whether a text of `resource` means the entry in one document and its namesake in another.
    pub(super) fn is_ambiguous_in(&self, resource: &str) -> bool {
        self.has_namesakes && self.home.as_deref().is_some_and(|home| home != resource && !SHARED.contains(&home))
    }

    /// Whether a text of `resource` would take an entry of its own for the one that the act is about.
    pub(super) fn sees_home(&self, resource: &str) -> bool {
        self.home.as_deref().is_some_and(|home| SHARED.contains(&home) || SHARED.contains(&resource))
    }

    /// Where an outline has a name that the act is about, or the one it gets.
    pub(super) fn places_in(&self, files: &Files<'_>, document: &str, outline: &Outline, name: &str) -> Vec<Span> {
        let spans = |kinds: &[NameKind]| {
            let named = outline.names_of_kinds().filter(|(kind, named)| kinds.contains(kind) && named.text == name);
            named.map(|(_, named)| named.span).collect()
        };
        match self.kind {
            Kind::Message | Kind::Term => {
                let sees = self.names_in(files, document).is_some();
                outline.messages().into_iter().filter(|named| sees && named.text == name).map(|named| named.span).collect()
            }
            Kind::Fact if self.names.link.is_some() => spans(&[NameKind::Fact, NameKind::Link]),
            Kind::Fact => spans(&[NameKind::Fact]),
            Kind::Contact => spans(&[NameKind::Contact, NameKind::Link]),
            _ => Vec::new(),
        }
    }
}

/// Where there is a fact of a name, sound or not: with all documents, or in one.
fn homes_of_fact<'f>(files: &'f Files<'_>, name: &str) -> impl Iterator<Item = Option<&'f str>> {
    let own = files.content.outlines.iter().map(|(document, outline)| (Some(document.as_str()), &outline.facts));
    let all = std::iter::once((None, &files.content.facts)).chain(own);
    all.filter(move |(_, facts)| facts.has(name)).map(|(document, _)| document)
}

/// The document that has a fact alone, if it is one of those, and its name as it is typed after `document:`.
fn fact_of<'f>(files: &'f Files<'_>, old: &'f str, new: &str) -> Result<(Option<&'f str>, &'f str), Error> {
    let (document, old) = old.split_once(':').map_or((None, old), |(document, name)| (Some(document), name));
    let homes = |name: &str| -> Vec<Option<&'f str>> {
        homes_of_fact(files, name).filter(|home| document.is_none() || *home == document).collect()
    };
    let of_old = homes(old);
    match if of_old.is_empty() { homes(new) } else { of_old }.as_slice() {
        [] => Err(unknown(Unknown::Fact, old, files.content.every_fact().map(|(_, name, _)| name))),
        [home] => Ok((*home, old)),
        homes => refuse(Refusal::Ambiguous(homes.iter().flatten().map(|home| (*home).to_owned()).collect()), old, Vec::new()),
    }
}

/// The contact of which a variable is a part.
pub(super) fn contact_of<'f>(files: &'f Files<'_>, variable: &str) -> Option<&'f str> {
    let contacts = &files.content.contacts;
    let mut keys = contacts.contacts.keys().chain(&contacts.left_out);
    let is_part = |key: &&String| {
        variable.strip_prefix(key.as_str()).and_then(|rest| rest.strip_prefix('-')).is_some_and(|part| PARTS.contains(&part))
    };
    keys.find(is_part).map(String::as_str)
}

/// Whether Lotse gives a variable of this name to some message of the page furniture.
pub(super) fn is_given(variable: &str) -> bool {
    FURNITURE.iter().any(|word| word.variables.contains(&variable))
}

/// Whether the source has an entry in a resource.
fn has_entry(files: &Files<'_>, resource: &str, id: &str) -> bool {
    let source = files.library.source_locale();
    files.library.text(source, resource).is_some_and(|text| text.text().contains(id))
        && files.library.resource(source, resource).is_some_and(|file| file.get(id).is_some())
}

/// Whether a file has an entry.
pub(super) fn defines(text: &Arc<Source>, id: &str) -> bool {
    text.text().contains(id) && Resource::parse(Arc::clone(text)).get(id).is_some()
}

/// The resources that have an entry, or else those that have it under its new name already.
fn homes(files: &Files<'_>, document: Option<&str>, old: &str, new: &str) -> Vec<String> {
    let homes = homes_of(files, document, old);
    if homes.is_empty() { homes_of(files, document, new) } else { homes }
}

/// The resources that have an entry: in the source, else in a translation or a ledger.
fn homes_of(files: &Files<'_>, document: Option<&str>, id: &str) -> Vec<String> {
    let of_source = homes_in_source(files, document, id);
    if !of_source.is_empty() {
        return of_source;
    }
    let has = |source: &Option<Arc<Source>>| source.as_ref().is_some_and(|source| defines(source, id));
    let pairs = files.pairs.iter().filter(|pair| document.is_none_or(|document| document == pair.resource));
    let homes = pairs.filter(|pair| has(&pair.text) || has(&pair.ledger)).map(|pair| pair.resource.clone());
    homes.collect::<BTreeSet<String>>().into_iter().collect()
}

fn homes_in_source(files: &Files<'_>, document: Option<&str>, id: &str) -> Vec<String> {
    let names = files.library.resource_names(files.library.source_locale());
    let names = names.filter(|name| document.is_none_or(|document| document == *name));
    names.filter(|name| has_entry(files, name, id)).map(str::to_owned).collect()
}

/// That nothing has a name, with the nearest that something has.
pub(super) fn unknown<'k>(kind: Unknown, name: &str, known: impl Iterator<Item = &'k str>) -> Error {
    Error::Unknown { kind, name: name.to_owned(), known: nearest(name, known).into_iter().map(str::to_owned).collect() }
}

/// That no resource has an entry.
pub(super) fn unknown_entry(files: &Files<'_>, kind: EntryKind, id: &str) -> Error {
    let source = files.library.source_locale();
    let entries = files.library.resources(source).flat_map(|(_, resource)| resource.entries());
    let mut ids: Vec<&str> = entries.filter(|entry| entry.kind == kind).map(|entry| entry.id).collect();
    ids.sort_unstable();
    unknown(if kind == EntryKind::Term { Unknown::Term } else { Unknown::Message }, id, ids.into_iter())
}

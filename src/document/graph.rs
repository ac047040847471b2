//! What refers to what: documents name messages, facts and contacts; messages refer to terms, to each other, to facts and contacts.
//!
//! The texts of the source are walked once; whoever asks what a document prints, where a message is printed, or what nothing prints, asks
//! here.
//!
//! ```
//! use lotse::document::content::Content;
//! use lotse::internal::document::Graph;
//! use lotse::translation::Scope;
//! use lotse::library::Library;
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let graph = Graph::of(&library, &Scope::of(&Content::read(&library)));
//! assert_eq!(graph.printed_in("terms", "-wbs"), ["wegweiser-wohnen"]);
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::document::content::Content;
use crate::document::outline::Outline;
use crate::document::scope::{Document, Scope};
use crate::fluent::Resource;
use crate::fluent::resource::Entry;
use crate::fluent::tag::{Tag, tags};
use crate::fluent::usage::Usage;
use crate::library::{FURNITURE, Library};
use crate::source::Location;

/// With more variables than this a text is no sentence but a list.
const MANY: usize = 20;

/// The references among the documents and the source texts of a library.
pub struct Graph<'l> {
    documents: BTreeMap<String, Document>,
    /// What each entry refers to, by resource and id; an entry that refers to nothing is there too.
    entries: BTreeMap<&'l str, BTreeMap<&'l str, References<'l>>>,
    /// By document, the entries it prints.
    printed: BTreeMap<String, BTreeSet<Node<'l>>>,
}

/// An entry: its resource and id.
type Node<'l> = (&'l str, &'l str);

/// What an entry refers to.
#[derive(Debug, Default)]
struct References<'l> {
    /// Ids of messages.
    messages: Vec<&'l str>,
    /// Ids of terms, with their `-`.
    terms: Vec<String>,
    /// Variables, each once: facts, and the parts of contacts. A set would take ten times the memory of so few names.
    variables: Vec<&'l str>,
    /// Targets of links: parts of the document, facts, contacts.
    links: Vec<&'l str>,
}

impl<'l> References<'l> {
    fn of(resource: &'l Resource, entry: &Entry<'l>) -> Self {
        let text = &resource.text()[entry.span.range()];
        let links = tags(text).filter_map(|at| Tag::parse(&text[at + 1..])?.0.link()).collect();
        if !text.contains('{') {
            return Self { links, ..Self::default() };
        }
        let usage = Usage::of_entry(entry);
        let variables: BTreeSet<&str> = usage.variables.iter().map(|variable| variable.name).collect();
        Self {
            messages: usage.messages.iter().map(|message| message.id).collect(),
            terms: usage.terms.iter().map(|term| format!("-{}", term.id)).collect(),
            variables: variables.into_iter().collect(),
            links,
        }
    }

    /// The ids of the entries it refers to.
    fn entries(&self) -> impl Iterator<Item = &str> {
        self.messages.iter().copied().chain(self.terms.iter().map(String::as_str))
    }
}

impl<'l> Graph<'l> {
    /// Walks the source texts of a library.
    pub fn of(library: &'l Library, scope: &Scope) -> Self {
        Self::new(library.resources(library.source_locale()), scope.documents.clone())
    }

    /// Walks the source texts that one document sees.
    pub fn of_document(library: &'l Library, document: &str, outline: &Outline) -> Self {
        let resources =
            library.resource_names(library.source_locale()).filter(|name| Library::seen_by(document).any(|seen| seen == *name));
        let resources = resources.filter_map(|name| Some((name, library.resource(library.source_locale(), name)?)));
        Self::new(resources, BTreeMap::from([(document.to_owned(), Document::of(outline))]))
    }

    fn new(resources: impl Iterator<Item = (&'l str, &'l Resource)>, documents: BTreeMap<String, Document>) -> Self {
        let of_resource = |(name, resource): (&'l str, &'l Resource)| {
            let entries = resource.entries().map(|entry| (entry.id, References::of(resource, &entry)));
            (name, entries.collect())
        };
        let mut graph = Self { entries: resources.map(of_resource).collect(), documents, printed: BTreeMap::new() };
        graph.printed = graph.documents.iter().map(|(name, outline)| (name.clone(), graph.walk(name, outline))).collect();
        graph
    }

    fn all(&self) -> impl Iterator<Item = &References<'l>> {
        self.entries.values().flat_map(BTreeMap::values)
    }

    /// The entry that an id means in a document, and what it refers to.
    fn find(&self, document: &str, id: &str) -> Option<(Node<'l>, &References<'l>)> {
        Library::seen_by(document).find_map(|name| {
            let (resource, entries) = self.entries.get_key_value(name)?;
            let (id, references) = entries.get_key_value(id)?;
            Some(((*resource, *id), references))
        })
    }

    /// The entries that a document prints: those its outline names, and whatever they refer to.
    fn walk(&self, document: &str, outline: &Document) -> BTreeSet<Node<'l>> {
        // Each once: references may go in a circle.
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = outline.messages.iter().map(String::as_str).collect();
        while let Some(id) = open.pop() {
            let Some((node, references)) = self.find(document, id) else { continue };
            if seen.insert(node) {
                open.extend(references.entries());
            }
        }
        seen
    }

    /// The documents that print a message or term, themselves or through others, sorted; the page furniture is printed by all.
    pub fn printed_in(&self, resource: &str, id: &str) -> Vec<&str> {
        let printing = self.printed.iter().filter(|(_, printed)| resource == FURNITURE || printed.contains(&(resource, id)));
        printing.map(|(name, _)| name.as_str()).collect()
    }

    /// The facts, contacts and parts of contacts that a document prints: in its texts, or by a block that names them.
    pub fn names_in(&self, document: &str) -> BTreeSet<&str> {
        let printed = self.printed.get(document).into_iter().flatten();
        let variables = printed.filter_map(|(resource, id)| self.entries.get(resource)?.get(id)).flat_map(|entry| &entry.variables);
        let named = self.documents.get(document).into_iter().flat_map(|outline| &outline.names);
        variables.copied().chain(named.map(String::as_str)).collect()
    }

    /// Whether the texts or the outline of a document name a fact or contact, printed or not.
    pub fn is_named_by(&self, document: &str, name: &str) -> bool {
        let entries = self.entries.get(document).into_iter().flat_map(BTreeMap::values);
        let in_texts = entries.flat_map(|entry| entry.variables.iter().chain(&entry.links)).any(|named| *named == name);
        in_texts || self.documents.get(document).is_some_and(|outline| outline.names.contains(name))
    }

    /// The messages that some other entry refers to.
    pub fn referred(&self) -> BTreeSet<&str> {
        self.all().flat_map(|entry| &entry.messages).copied().collect()
    }

    /// The facts, contacts and parts of contacts that some text or outline of the library names, and whatever else texts link to.
    pub fn names(&self) -> BTreeSet<&str> {
        let in_texts = self.all().flat_map(|entry| entry.variables.iter().chain(&entry.links)).copied();
        let in_outlines = self.documents.values().flat_map(|outline| &outline.names).map(String::as_str);
        in_texts.chain(in_outlines).collect()
    }

    /// For each variable of a text, those that stand beside it in some text: where one changes, the others may have to. A text with more than
    /// [`MANY`] is a list; that its variables stand in one text says nothing.
    pub fn beside(&self) -> BTreeMap<&'l str, BTreeSet<&'l str>> {
        let mut beside: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for entry in self.all().filter(|entry| entry.variables.len() <= MANY) {
            for name in &entry.variables {
                beside.entry(name).or_default().extend(entry.variables.iter().filter(|other| *other != name));
            }
        }
        beside
    }
}

/// A place that names a fact or a contact.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Where.
    pub location: Location,
    /// The message, if it is one and no outline.
    pub message: Option<String>,
}

/// A fact: the document that has it alone, and its name.
pub(crate) type FactKey<'c> = (Option<&'c str>, &'c str);

/// Every place that names a fact, by fact: in what is computed from it, in outlines, in the source, then in each translation.
pub fn places_of_facts<'c>(library: &Library, content: &'c Content) -> BTreeMap<FactKey<'c>, Vec<Place>> {
    let mut known: BTreeMap<&str, Vec<FactKey<'_>>> = BTreeMap::new();
    content.every_fact().for_each(|(document, name, _)| known.entry(name).or_default().push((document, name)));
    let mut places: BTreeMap<FactKey<'_>, Vec<Place>> = BTreeMap::new();
    let mut add = |document: &str, name: &str, place: Place| {
        // One of all documents, or of this one.
        let is_seen = |key: &&FactKey<'_>| key.1 == name && key.0.is_none_or(|own| own == document);
        if let Some(key) = known.get(name).and_then(|keys| keys.iter().find(is_seen)) {
            places.entry(*key).or_default().push(place);
        }
    };
    for (document, _, fact) in content.every_fact() {
        for name in fact.derived.iter().flat_map(|derived| &derived.operands) {
            add(document.unwrap_or_default(), name, Place { location: fact.location.clone(), message: None });
        }
    }
    for (document, outline) in &content.outlines {
        for name in outline.names() {
            add(document, &name.text, Place { location: outline.location(name.span), message: None });
        }
    }
    let source = library.source_locale();
    let others = library.locales().iter().filter(|locale| *locale != source);
    for (document, resource) in std::iter::once(source).chain(others).flat_map(|locale| library.resources(locale)) {
        for entry in resource.entries() {
            for name in References::of(resource, &entry).variables {
                add(document, name, Place { location: resource.locate(entry.id), message: Some(entry.id.to_owned()) });
            }
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILES: [(&str, &str); 7] = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        (
            "documents/a.toml",
            "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"contact\"\ncontact = \"office\"\n[[block]]\nkind = \"qr\"\nlink = \"web\"\ntext = \"t\"\n",
        ),
        ("documents/b.toml", "title = \"own\"\ndate = 2026-11-20\n"),
        (
            "documents/facts.toml",
            "[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\n[web]\nkind = \"url\"\nvalue = \"https://koeln.de\"\nsource = \"BGB\"\n",
        ),
        ("locales/de/a.ftl", "t = { other } <a name=\"part\">x</a>\nother = { t } { -wbs }\nunused = { $days }\n"),
        ("locales/de/b.ftl", "own = Text\nother = Anderes\n"),
        ("locales/de/terms.ftl", "-wbs = { -city } { $months } { $days }\n-city = Köln\n-alone = X\n"),
    ];

    #[test]
    fn whoever_asks_hears_the_same() {
        let library = Library::from_files(FILES.iter().copied().chain([("locales/uk/a.ftl", "t = { $months }\n")])).unwrap();
        let content = Content::read(&library);
        let graph = Graph::of(&library, &Scope::of(&content));
        for (resource, id, documents) in [
            ("a", "t", &["a"][..]),
            ("a", "other", &["a"]),
            ("a", "unused", &[]),
            ("b", "own", &["b"]),
            // The same id in another document is another message.
            ("b", "other", &[]),
            ("terms", "-city", &["a"]),
            ("terms", "-alone", &[]),
            ("common", "page", &["a", "b"]),
        ] {
            assert_eq!(graph.printed_in(resource, id), documents, "{resource} {id}");
        }
        let set = |names: &'static [&'static str]| names.iter().copied().collect::<BTreeSet<_>>();
        assert_eq!(graph.names_in("a"), set(&["days", "months", "office", "web"]));
        assert_eq!(graph.names_in("b"), set(&[]));
        assert_eq!(graph.names(), set(&["days", "months", "office", "part", "web"]));
        assert_eq!(graph.referred(), set(&["other", "t"]));
        assert_eq!(graph.beside(), BTreeMap::from([("days", set(&["months"])), ("months", set(&["days"]))]));
        for (count, expected) in [(MANY, MANY), (MANY + 1, 0)] {
            let text: String = (0..count).map(|index| format!("{{ $v{index} }}")).collect();
            let library =
                Library::from_files([("lotse.toml", "source = \"de\"".to_owned()), ("locales/de/a.ftl", format!("t = {text}\n"))]);
            let library = library.unwrap();
            let graph = Graph::of(&library, &Scope::of(&Content::read(&library)));
            assert_eq!(graph.beside().len(), expected, "{count} variables");
        }
        let places = places_of_facts(&library, &content);
        let told = |name: &str| places[&(None, name)].iter().map(|place| place.location.to_string()).collect::<Vec<_>>();
        assert_eq!(told("months"), ["locales/de/terms.ftl:1:1", "locales/uk/a.ftl:1:1"]);
        assert_eq!(told("web"), ["documents/a.toml:8:8"]);
    }
}

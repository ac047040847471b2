//! A file as the parts that are merged, each with an identity.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::Resource;
use crate::fluent::resource::{Entry, Node};
use crate::source::Span;

use super::super::place::stub_id;
use super::entry::{Version, plain};

/// The identity of a part of a file.
#[derive(Clone, Debug)]
pub(super) enum UnitKey {
    /// A message or term, and which of several of that id.
    Entry(String, usize),
    /// The comment in which a message waits for its text.
    Stub(String),
    /// A comment that stands alone, or what is not Fluent: its text, and which of several with that text.
    Other(String, usize),
}

impl UnitKey {
    /// Entries before all else, as a ledger has them.
    fn order(&self) -> (u8, &str, usize) {
        match self {
            Self::Entry(id, nth) => (0, id, *nth),
            Self::Stub(id) => (1, id, 0),
            Self::Other(text, nth) => (2, text, *nth),
        }
    }

    /// What stands in the same place: of a message its text, or the comment in which it waits for one.
    pub(super) fn counterpart(&self) -> Option<Self> {
        match self {
            Self::Entry(id, 0) => Some(Self::Stub(id.clone())),
            Self::Stub(id) => Some(Self::Entry(id.clone(), 0)),
            Self::Entry(..) | Self::Other(..) => None,
        }
    }

    /// How it is called: its id, or its first line.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Entry(id, _) | Self::Stub(id) => id.clone(),
            Self::Other(text, _) => text.lines().next().unwrap_or_default().to_owned(),
        }
    }
}

impl Ord for UnitKey {
    fn cmp(&self, other: &Self) -> Ordering {
        #[cfg(test)]
        super::tests::WORK.with(|count| count.set(count.get() + 1));
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for UnitKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for UnitKey {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for UnitKey {}

/// A file as its parts.
pub(super) struct File<'t> {
    pub(super) text: &'t str,
    pub(super) units: Vec<(UnitKey, Span)>,
    resource: &'t Resource,
    /// Ids that stand there more than once.
    repeated: BTreeSet<String>,
}

impl<'t> File<'t> {
    pub(super) fn read(resource: &'t Resource) -> Self {
        let text = resource.text();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut count = |name: String| {
            let count = seen.entry(name).or_insert(0);
            *count += 1;
            *count - 1
        };
        let units: Vec<_> = resource
            .nodes()
            .map(|node| match node {
                Node::Entry(entry) => (UnitKey::Entry(entry.id.to_owned(), count(format!("={}", entry.id))), entry.span),
                Node::Junk { id: Some(id), span } => (UnitKey::Entry(id.to_owned(), count(format!("={id}"))), span),
                Node::Comment { span, .. } | Node::Junk { span, .. } => {
                    let text = plain(&text[span.range()]);
                    let stub = stub_id(&text).filter(|id| count(format!("~{id}")) == 0).map(|id| UnitKey::Stub(id.to_owned()));
                    (stub.unwrap_or_else(|| UnitKey::Other(text.clone(), count(format!("#{text}")))), span)
                }
            })
            .collect();
        let repeated = units.iter().filter_map(|(key, _)| match key {
            UnitKey::Entry(id, 1) => Some(id.clone()),
            _ => None,
        });
        Self { text, repeated: repeated.collect(), units, resource }
    }

    /// Its parts by their identity.
    pub(super) fn map(&self) -> BTreeMap<&UnitKey, &'t str> {
        self.units.iter().map(|(key, span)| (key, &self.text[span.range()])).collect()
    }

    /// Its entries, those that stand there more than once among them.
    pub(super) fn entries(&self) -> impl Iterator<Item = Entry<'t>> {
        self.resource.nodes().filter_map(|node| match node {
            Node::Entry(entry) => Some(entry),
            Node::Comment { .. } | Node::Junk { .. } => None,
        })
    }

    /// The ids that stand there, be they broken.
    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries().map(|entry| entry.id).chain(self.resource.broken())
    }

    /// Whether an id stands there more than once.
    pub(super) fn repeats(&self, id: &str) -> bool {
        self.repeated.contains(id)
    }

    /// A message as its parts; of several of one id none, and none that is broken.
    pub(super) fn version(&self, key: &UnitKey) -> Option<Version<'t>> {
        let UnitKey::Entry(id, 0) = key else { return None };
        let entry = self.resource.get(id).filter(|_| !self.repeats(id))?;
        let names = entry.attributes.iter().map(|attribute| attribute.id.name).collect::<BTreeSet<_>>();
        (names.len() == entry.attributes.len()).then(|| Version::of(self.text, entry))
    }
}

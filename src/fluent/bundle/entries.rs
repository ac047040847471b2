//! The entries that messages of a locale can name.

use rustc_hash::FxHashMap;

use crate::fluent::Resource;
use crate::fluent::resource::{Entry, EntryKind};

/// The entries of several resources by id; of duplicates the first.
pub(super) struct Entries<'r> {
    pub(super) list: Vec<(&'r Resource, Entry<'r>)>,
    index: FxHashMap<&'r str, usize>,
    terms: FxHashMap<&'r str, usize>,
}

impl<'r> Entries<'r> {
    pub(super) fn new(resources: &[&'r Resource]) -> Self {
        let mut entries = Self { list: Vec::new(), index: FxHashMap::default(), terms: FxHashMap::default() };
        for resource in resources {
            for entry in resource.entries() {
                let at = entries.list.len();
                let map = match entry.kind {
                    EntryKind::Message => &mut entries.index,
                    EntryKind::Term => &mut entries.terms,
                };
                let id = entry.id.strip_prefix('-').unwrap_or(entry.id);
                if !map.contains_key(id) {
                    map.insert(id, at);
                    entries.list.push((resource, entry));
                }
            }
        }
        entries
    }

    /// The place of a message.
    pub(super) fn message(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The place of a term, whose id is given without `-`.
    pub(super) fn term(&self, id: &str) -> Option<usize> {
        self.terms.get(id).copied()
    }
}

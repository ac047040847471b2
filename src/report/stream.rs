//! A list that is written entry by entry: a library may have a hundred thousand findings, and as a tree of JSON each weighs twenty times as much.

use std::cell::Cell;

use serde::{Serialize, Serializer};
use serde_json::Value;

/// What an iterator gives, serialised as it comes; it can be serialised once.
pub(super) struct Entries<I>(Cell<Option<I>>);

impl<I: Iterator<Item = Value>> Entries<I> {
    /// Holds the iterator until it is written.
    pub(super) fn new(entries: I) -> Self {
        Self(Cell::new(Some(entries)))
    }
}

impl<I: Iterator<Item = Value>> Serialize for Entries<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.take().into_iter().flatten())
    }
}

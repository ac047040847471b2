//! A file that an act concerns, and where it stands in the order of writing.

use std::sync::Arc;

use crate::fluent::rename::Change;
use crate::language::Locale;
use crate::source::{Location, Source, Span};

/// A file that may have one of the names.
pub(super) struct Item {
    /// The file that was looked at.
    pub(super) source: Arc<Source>,
    /// The file that was read.
    pub(super) read: Arc<Source>,
    /// The locale, where it is one of texts or a ledger.
    pub(super) locale: Option<Locale>,
    pub(super) role: Role,
    /// Where it has the old name.
    pub(super) old: Vec<Span>,
    /// Where it has the new one.
    pub(super) new: Vec<Span>,
    /// Whether it has what is named, under the old name or the new one.
    pub(super) defines: [bool; 2],
    /// In how many places it changes.
    pub(super) places: usize,
    /// The file with the new name.
    pub(super) text: String,
}

/// What a file is, in the order in which files are written. The last of them has the name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Translation,
    Ledger,
    Outline,
    Source,
    Home,
}

impl Item {
    fn location(&self, span: Span) -> Location {
        Location::new(&self.source, span)
    }

    /// The places of the new name.
    pub(super) fn new_places(&self) -> impl Iterator<Item = Location> {
        self.new.iter().map(|span| self.location(*span))
    }

    /// Whether it is the file that has the name.
    pub(super) fn is_home(&self) -> bool {
        self.role == Role::Home
    }
}

/// A file with the old and the new names in it.
pub(super) fn item(source: &Arc<Source>, locale: Option<Locale>, role: Role, (old, new): (&[Change], &[Change])) -> Item {
    let spans = |changes: &[Change]| changes.iter().map(|(span, _)| *span).collect();
    let (source, read, text) = (Arc::clone(source), Arc::clone(source), String::new());
    Item { source, read, locale, role, old: spans(old), new: spans(new), defines: [false; 2], places: 0, text }
}

impl Item {
    /// The same, with whether it defines each of the names, and what becomes of it.
    pub(super) fn with(mut self, defines: [bool; 2], places: usize, text: String) -> Self {
        (self.defines, self.places, self.text) = (defines, places, text);
        self
    }
}

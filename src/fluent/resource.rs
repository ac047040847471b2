//! A Fluent file, parsed, with the place of every entry.

use std::sync::Arc;

use fluent_syntax::ast;

use crate::diagnostic::Diagnostic;
use crate::source::{Source, Span};

/// A parsed file. Broken entries cost only themselves: each is a finding, the rest is there.
pub struct Resource {
    source: Arc<Source>,
}

/// A message or term of a [`Resource`].
pub struct Entry<'r> {
    /// Message or term.
    pub kind: EntryKind,
    /// The identifier; that of a term with its `-`.
    pub id: &'r str,
    /// From the first byte of its comment, or its id, to the end of its last line.
    pub span: Span,
    /// The identifier's own bytes.
    pub id_span: Span,
    /// The value.
    pub value: Option<&'r ast::Pattern<&'r str>>,
    /// The attributes in file order.
    pub attributes: &'r [ast::Attribute<&'r str>],
    /// The bound comment.
    pub comment: Option<&'r ast::Comment<&'r str>>,
}

/// Message or term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A message.
    Message,
    /// A term.
    Term,
}

impl Resource {
    /// Parses a file; what is wrong with it is in [`Self::diagnostics`].
    pub fn parse(source: Arc<Source>) -> Self {
        Self { source }
    }

    /// The file.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// Messages and terms in file order; of duplicates the first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        std::iter::empty()
    }

    /// The entry of an id (a term's with its `-`).
    pub fn get(&self, _id: &str) -> Option<Entry<'_>> {
        todo!()
    }

    /// What is wrong with the file itself.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &[]
    }
}

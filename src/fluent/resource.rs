//! A Fluent file, parsed, with the place of every entry.
//!
//! The parser of `fluent-syntax` keeps no positions, but its slices borrow the text, so their addresses are the positions: a
//! [`Resource`] holds the text and the syntax tree in one cell, and every slice of the tree answers to
//! [`Span::of_slice`] with [`Resource::text`]. A broken entry costs only itself. What [`guard`] refuses is never given to
//! the parser; both kinds are [`Node::Junk`] and a finding each, and the rest of the file is there.

use std::sync::Arc;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;
use self_cell::self_cell;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::fluent::guard::{self, Offence};
use crate::source::{Location, Source, Span};

mod duplicate;
mod syntax_error;

/// A parsed file. Broken entries cost only themselves: each is a finding, the rest is there.
pub struct Resource {
    cell: Cell,
}

self_cell!(
    struct Cell {
        owner: Arc<Source>,
        #[covariant]
        dependent: Parsed,
    }
);

/// The syntax tree of a text and what was found beside it.
struct Parsed<'t> {
    body: Vec<ast::Entry<&'t str>>,
    places: Vec<Place>,
    /// The first place of each id, a term's with its `-`.
    index: FxHashMap<&'t str, u32>,
    /// The attributes of entries that have more than [`FEW`], by body.
    attributes: FxHashMap<u32, ByName<'t>>,
    diagnostics: Findings,
}

/// Where a node of the body stands. Small, because there is one for each message of a library; [`guard::MAX_BYTES`] fits in 32 bits.
#[derive(Clone, Copy)]
struct Place {
    /// Index in the body; [`NONE`] for what is broken, or the parser never saw.
    body: u32,
    /// Body index of the group comment above, or [`NONE`].
    group: u32,
    span: (u32, u32),
    /// The bytes of the id, if there is one.
    id: (u32, u32),
    /// Whether an entry of the same id stands before.
    repeated: bool,
}

/// The first attribute of each name.
type ByName<'t> = FxHashMap<&'t str, u32>;

/// So many attributes are looked through faster than a table is made.
const FEW: usize = 16;

/// No node of a body: there are fewer nodes than bytes.
const NONE: u32 = u32::MAX;

impl Place {
    fn new(body: Option<usize>, span: Span, id: Span) -> Self {
        let narrow = |span: Span| (span.start as u32, span.end as u32);
        Self { body: body.map_or(NONE, |index| index as u32), group: NONE, span: narrow(span), id: narrow(id), repeated: false }
    }

    fn span(&self) -> Span {
        Span { start: self.span.0 as usize, end: self.span.1 as usize }
    }

    fn id(&self) -> Span {
        Span { start: self.id.0 as usize, end: self.id.1 as usize }
    }
}

/// A message or term of a [`Resource`].
#[derive(Clone, Copy, Debug)]
pub struct Entry<'r> {
    /// Message or term.
    pub kind: EntryKind,
    /// The identifier; that of a term with its `-`.
    pub id: &'r str,
    /// From the first byte of its comment, or its id, to the end of its last line, without the line end.
    pub span: Span,
    /// The identifier's own bytes.
    pub id_span: Span,
    /// The value.
    pub value: Option<&'r ast::Pattern<&'r str>>,
    /// The attributes in file order.
    pub attributes: &'r [ast::Attribute<&'r str>],
    /// The bound comment.
    pub comment: Option<&'r ast::Comment<&'r str>>,
    /// The group comment (`##`) it stands under.
    pub group: Option<&'r ast::Comment<&'r str>>,
    /// The attributes by name, where there are many.
    pub(crate) by_name: Option<&'r ByName<'r>>,
}

impl<'r> Entry<'r> {
    /// The value, or the attribute of a name; of attributes that stand twice the first.
    pub(crate) fn pattern(&self, attribute: Option<&str>) -> Option<&'r ast::Pattern<&'r str>> {
        match attribute {
            None => self.value,
            Some(name) => self.attribute(name).map(|attribute| &attribute.value),
        }
    }

    /// The attribute of a name; of those that stand twice the first.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'r ast::Attribute<&'r str>> {
        self.position(name).map(|at| &self.attributes[at])
    }

    /// Which of the attributes has a name; of those that stand twice the first.
    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        match self.by_name {
            Some(by_name) => by_name.get(name).map(|at| *at as usize),
            None => self.attributes.iter().position(|attribute| attribute.id.name == name),
        }
    }
}

/// Message or term.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EntryKind {
    /// A message.
    Message,
    /// A term.
    Term,
}

/// A part of a file, in the order of the file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Node<'r> {
    /// A message or term, also one whose id stands twice.
    Entry(Entry<'r>),
    /// A comment that belongs to no entry.
    Comment {
        /// How many `#`.
        level: CommentLevel,
        /// Its lines.
        comment: &'r ast::Comment<&'r str>,
        /// Its bytes, without the last line end.
        span: Span,
    },
    /// What is not Fluent, or was refused.
    Junk {
        /// The id it seems to be meant for, a term's with its `-`.
        id: Option<&'r str>,
        /// Its bytes, without line ends after it.
        span: Span,
    },
}

/// What a line of a comment begins with that sets a finding aside, and is no word to translators.
pub(crate) const IGNORE: &str = "lotse-ignore:";

/// What such a line says: a code and a reason.
pub(crate) fn ignored(line: &str) -> Option<&str> {
    line.trim_start().strip_prefix(IGNORE).map(str::trim)
}

/// The lines of a comment that are meant for translators.
pub(crate) fn notes(comment: &ast::Comment<&str>) -> String {
    comment.content.iter().copied().filter(|line| ignored(line).is_none()).collect::<Vec<_>>().join("\n")
}

/// What a comment belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CommentLevel {
    /// `#`: nothing, if it stands alone.
    Standalone,
    /// `##`: the entries up to the next group.
    Group,
    /// `###`: the file.
    Resource,
}

impl Resource {
    /// Parses a file; what is wrong with it is in [`Self::diagnostics`].
    pub fn parse(source: Arc<Source>) -> Self {
        Self { cell: Cell::new(source, parse) }
    }

    /// The file.
    pub fn source(&self) -> &Arc<Source> {
        self.cell.borrow_owner()
    }

    /// The text every slice of the syntax tree borrows from.
    pub fn text(&self) -> &str {
        self.source().text()
    }

    /// The place of a slice of the syntax tree.
    pub(crate) fn locate(&self, slice: &str) -> Location {
        Location::new(self.source(), Span::of_slice(self.text(), slice))
    }

    /// Messages and terms in file order; of duplicates the first.
    #[doc(hidden)]
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        let parsed = self.cell.borrow_dependent();
        parsed.places.iter().filter(|place| !place.repeated).filter_map(|place| match self.node(place) {
            Node::Entry(entry) => Some(entry),
            _ => None,
        })
    }

    /// How many messages and terms [`Self::entries`] has.
    pub fn len(&self) -> usize {
        self.cell.borrow_dependent().index.len()
    }

    /// Whether there is no message and no term.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The entry of an id (a term's with its `-`).
    #[doc(hidden)]
    pub fn get(&self, id: &str) -> Option<Entry<'_>> {
        let parsed = self.cell.borrow_dependent();
        match self.node(&parsed.places[*parsed.index.get(id)? as usize]) {
            Node::Entry(entry) => Some(entry),
            _ => None,
        }
    }

    /// The entry that a node of [`Self::nodes`] is.
    pub(crate) fn entry_at(&self, at: usize) -> Option<Entry<'_>> {
        let place = self.cell.borrow_dependent().places.get(at)?;
        match self.node(place) {
            Node::Entry(entry) => Some(entry),
            Node::Comment { .. } | Node::Junk { .. } => None,
        }
    }

    /// Every part of the file in its order: entries (duplicates too), comments that stand alone, junk.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node<'_>> {
        self.cell.borrow_dependent().places.iter().map(|place| self.node(place))
    }

    /// Ids of entries that are there but broken, so that nobody calls them missing.
    pub(crate) fn broken(&self) -> impl Iterator<Item = &str> {
        self.nodes().filter_map(|node| match node {
            Node::Junk { id, .. } => id,
            _ => None,
        })
    }

    /// What is wrong with the file itself.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        self.cell.borrow_dependent().diagnostics.as_slice()
    }

    /// The conflicts of git among [`Self::diagnostics`]: of the texts between them nobody has chosen one.
    pub fn conflicts(&self) -> impl Iterator<Item = &Diagnostic> {
        let reason = |finding: &Diagnostic| finding.args.get("reason").is_some_and(|reason| reason == "conflict-marker");
        self.diagnostics().iter().filter(move |finding| finding.code == Code::SyntaxError && reason(finding))
    }

    fn node(&self, place: &Place) -> Node<'_> {
        let parsed = self.cell.borrow_dependent();
        let (span, id_span) = (place.span(), place.id());
        let id = &self.text()[id_span.range()];
        let body = |index: u32| parsed.body.get(index as usize);
        // Nearly no file has an entry of so many.
        let by_name = if parsed.attributes.is_empty() { None } else { parsed.attributes.get(&place.body) };
        let group = match body(place.group) {
            Some(ast::Entry::GroupComment(comment)) => Some(comment),
            _ => None,
        };
        match body(place.body) {
            Some(ast::Entry::Message(ast::Message { value, attributes, comment, .. })) => {
                let (value, comment) = (value.as_ref(), comment.as_ref());
                Node::Entry(Entry { kind: EntryKind::Message, id, span, id_span, value, attributes, comment, group, by_name })
            }
            Some(ast::Entry::Term(ast::Term { value, attributes, comment, .. })) => {
                let (value, comment) = (Some(value), comment.as_ref());
                Node::Entry(Entry { kind: EntryKind::Term, id, span, id_span, value, attributes, comment, group, by_name })
            }
            Some(ast::Entry::Comment(comment)) => Node::Comment { level: CommentLevel::Standalone, comment, span },
            Some(ast::Entry::GroupComment(comment)) => Node::Comment { level: CommentLevel::Group, comment, span },
            Some(ast::Entry::ResourceComment(comment)) => Node::Comment { level: CommentLevel::Resource, comment, span },
            // The body has no junk.
            Some(ast::Entry::Junk { .. }) | None => Node::Junk { id: (!id.is_empty()).then_some(id), span },
        }
    }
}

#[cfg(test)]
impl Resource {
    /// A file with this text, for tests.
    pub(crate) fn of(text: impl Into<String>) -> Self {
        Self::parse(Source::new("test.ftl", text))
    }
}

impl std::fmt::Debug for Resource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Resource").field("path", &self.source().path()).field("entries", &self.len()).finish_non_exhaustive()
    }
}

/// Parses what the guard lets through, piece by piece.
fn parse(source: &Arc<Source>) -> Parsed<'_> {
    let text = source.text();
    let scan = guard::scan(text);
    let (index, attributes) = (FxHashMap::default(), FxHashMap::default());
    let mut parsed = Parsed { body: Vec::new(), places: Vec::new(), index, attributes, diagnostics: Findings::default() };
    let mut refusals = scan.refusals.iter().peekable();
    for piece in &scan.pieces {
        while let Some(refusal) = refusals.next_if(|refusal| refusal.entry.start < piece.start) {
            parsed.refuse(source, refusal);
        }
        parsed.parse_piece(source, piece.clone());
    }
    for refusal in refusals {
        parsed.refuse(source, refusal);
    }
    parsed.index_entries(source);
    for at in guard::stray_controls(text) {
        let name = if text.as_bytes()[at] == 0 { "U+0000" } else { "U+000D" };
        parsed.diagnostics.push(
            Diagnostic::new(Code::InvalidCharacter)
                .at(Location::new(source, at..at + 1))
                .arg("reason", "control")
                .arg("character", name),
        );
    }
    parsed
}

impl<'t> Parsed<'t> {
    fn parse_piece(&mut self, source: &'t Arc<Source>, piece: std::ops::Range<usize>) {
        let text = source.text();
        // Spaces before the end of a file are a blank line in the grammar (`line_end`), but junk to the parser.
        let (tree, errors) = match fluent_syntax::parser::parse(text[piece.clone()].trim_end_matches(' ')) {
            Ok(tree) => (tree, Vec::new()),
            Err(broken) => broken,
        };
        self.places.reserve(tree.body.len());
        let mut index = self.body.len();
        let mut entries = tree.body.iter().peekable();
        let mut start = entries.peek().map_or(piece.end, |entry| start_of(text, entry, piece.end));
        while let Some(entry) = entries.next() {
            let next = entries.peek().map_or(piece.end, |entry| start_of(text, entry, piece.end));
            let (body, id) = match entry {
                ast::Entry::Message(message) => (Some(index), Span::of_slice(text, message.id.name)),
                ast::Entry::Term(term) => {
                    let name = Span::of_slice(text, term.id.name);
                    (Some(index), Span { start: name.start - 1, end: name.end })
                }
                ast::Entry::Junk { .. } => (None, syntax_error::guess_id(text, start)),
                _ => (Some(index), Span::default()),
            };
            let span = Span { start, end: last_line_end(text, start, next) };
            self.places.push(Place::new(body, span, id));
            index += usize::from(body.is_some());
            start = next;
        }
        // Of what is broken the place is enough.
        if errors.is_empty() && self.body.is_empty() {
            self.body = tree.body;
        } else {
            self.body.extend(tree.body.into_iter().filter(|entry| !matches!(entry, ast::Entry::Junk { .. })));
        }
        for error in errors {
            self.diagnostics.push(syntax_error::diagnose(source, piece.start, &error));
            self.diagnostics.extend(syntax_error::diagnose_conflict(source, piece.start, &error));
        }
    }

    fn refuse(&mut self, source: &Arc<Source>, refusal: &guard::Refusal) {
        let text = source.text();
        let start = refusal.entry.start;
        let (code, reason, limit) = match refusal.offence {
            Offence::TooLarge => (Code::UnreadableFile, "too-large", guard::MAX_BYTES),
            Offence::ByteOrderMark => (Code::SyntaxError, "byte-order-mark", 0),
            Offence::TooDeep => (Code::SyntaxError, "too-deep", guard::MAX_NESTING),
            Offence::TooManyArguments => (Code::SyntaxError, "too-many-arguments", guard::MAX_NAMED_ARGUMENTS),
            Offence::NoLiteral => (Code::SyntaxError, "expected-literal", 0),
            Offence::BadEscape => (Code::SyntaxError, "bad-escape", 0),
            Offence::EscapeWithoutCharacter => (Code::SyntaxError, "escape-without-character", 0),
            Offence::Noncharacter => (Code::InvalidCharacter, "noncharacter", 0),
            Offence::Steering => (Code::InvalidCharacter, "control", 0),
        };
        let mut diagnostic = Diagnostic::new(code).at(Location::new(source, refusal.span)).arg("reason", reason);
        match refusal.offence {
            Offence::TooLarge | Offence::TooDeep | Offence::TooManyArguments => diagnostic = diagnostic.arg("limit", limit),
            Offence::BadEscape | Offence::EscapeWithoutCharacter => {
                diagnostic = diagnostic.arg("found", &text[refusal.span.range()])
            }
            Offence::Noncharacter | Offence::Steering => {
                let character = text[refusal.span.range()].chars().next().filter(|&char| char != '\\');
                let name = match character {
                    Some(character) => format!("U+{:04X}", u32::from(character)),
                    None => text[refusal.span.range()].to_owned(),
                };
                diagnostic = diagnostic.arg("character", name);
            }
            Offence::ByteOrderMark | Offence::NoLiteral => {}
        }
        let id = syntax_error::guess_id(text, start);
        if id.start < id.end {
            diagnostic = diagnostic.message(&text[id.range()]);
        }
        self.diagnostics.push(diagnostic);
        let known = self.places.last().is_some_and(|place| place.span().start == start && place.body == NONE);
        if !known && !matches!(refusal.offence, Offence::TooLarge | Offence::ByteOrderMark) {
            let span = Span { start, end: last_line_end(text, start, refusal.entry.end) };
            self.places.push(Place::new(None, span, id));
        }
    }

    /// Fills the index and the groups; reports what stands twice.
    fn index_entries(&mut self, source: &'t Arc<Source>) {
        let text = source.text();
        let mut group = NONE;
        self.index.reserve(self.places.len());
        for at in 0..self.places.len() {
            let place = self.places[at];
            let (value, attributes) = match self.body.get(place.body as usize) {
                Some(ast::Entry::Message(message)) => (message.value.as_ref(), &message.attributes),
                Some(ast::Entry::Term(term)) => (Some(&term.value), &term.attributes),
                Some(ast::Entry::GroupComment(comment)) => {
                    // An empty `##` ends a group.
                    group = if comment.content.iter().any(|line| !line.is_empty()) { place.body } else { NONE };
                    continue;
                }
                _ => continue,
            };
            let id = &text[place.id().range()];
            self.places[at].group = group;
            if let Some(&first) = self.index.get(id) {
                self.places[at].repeated = true;
                let first = Location::new(source, self.places[first as usize].id());
                let found = Diagnostic::new(Code::DuplicateMessage).at(Location::new(source, place.id()));
                self.diagnostics.push(found.arg("message", id).message(id).related("related-first", first));
            } else {
                self.index.insert(id, at as u32);
            }
            if attributes.len() > FEW {
                let names = attributes.iter().enumerate().rev().map(|(at, attribute)| (attribute.id.name, at as u32));
                self.attributes.insert(place.body, names.collect());
            }
            duplicate::find(source, id, value, attributes, &mut self.diagnostics);
        }
    }
}

/// The first byte of a node: of its comment's first line, its id, its junk.
fn start_of(text: &str, entry: &ast::Entry<&str>, piece_end: usize) -> usize {
    let comment_start = |comment: &ast::Comment<&str>| {
        // Bare `#`s that end the file are a comment without a line.
        let end = || text[..piece_end].trim_end_matches(' ').len();
        let line = comment.content.first().map_or_else(end, |line| Span::of_slice(text, line).start);
        // Before the text of the line stand `#`s and at most one space.
        line - text.as_bytes()[..line].iter().rev().take_while(|&&byte| byte == b' ' || byte == b'#').count()
    };
    match entry {
        ast::Entry::Message(message) => {
            message.comment.as_ref().map_or_else(|| Span::of_slice(text, message.id.name).start, comment_start)
        }
        ast::Entry::Term(term) => term.comment.as_ref().map_or_else(|| Span::of_slice(text, term.id.name).start - 1, comment_start),
        ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) | ast::Entry::ResourceComment(comment) => {
            comment_start(comment)
        }
        ast::Entry::Junk { content } => Span::of_slice(text, content).start,
    }
}

/// The end of the last line between `start` and `next` that is not blank.
fn last_line_end(text: &str, start: usize, next: usize) -> usize {
    let end = start + text[start..next].trim_end_matches([' ', '\n', '\r']).len();
    let line = text[end..next].find('\n').map_or(next, |newline| end + newline);
    if line < next && text[end..line].ends_with('\r') { line - 1 } else { line }
}

#[cfg(test)]
mod tests;

//! The text that `fluent-bundle` gets to see; see [`bundle`](super).
//!
//! Each entry is copied from its file with edits at the places the syntax tree names, so that nothing is serialised that need not be.
//! Messages are called `m-…`, terms `t…` with a number and messages inside of terms `s…` with one, because the bundle keeps messages,
//! terms and functions under one roof.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use super::entries::Entries;
use super::function::{CATEGORY, DECIMAL, SHOW, exact_key};
use super::plain::is_simple;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::tag::{TAG_OPEN, tags};
use crate::fluent::usage::key;
use crate::source::Span;

/// The id of a message in the rewritten text.
pub(super) fn message_id(id: &str) -> String {
    format!("m-{id}")
}

/// Named arguments of a term as they stand in the text.
type Arguments<'r> = &'r [ast::NamedArgument<&'r str>];

/// The terms asked for so far, each with its arguments, by number.
#[derive(Default)]
struct Terms<'r> {
    asked: Vec<(usize, Arguments<'r>)>,
    numbers: FxHashMap<(usize, String), usize>,
    /// The messages that stand in others.
    messages: BTreeSet<usize>,
}

impl<'r> Terms<'r> {
    /// The number of a term with its arguments.
    fn number(&mut self, term: usize, arguments: Arguments<'r>) -> usize {
        let mut written: Vec<String> =
            arguments.iter().map(|argument| format!("{}:{}", argument.name.name, literal(&argument.value))).collect();
        written.sort_unstable();
        let next = self.asked.len();
        let number = *self.numbers.entry((term, written.join(","))).or_insert(next);
        if number == next {
            self.asked.push((term, arguments));
        }
        number
    }
}

/// A literal as it stands in the text.
fn literal(value: &ast::InlineExpression<&str>) -> String {
    match value {
        ast::InlineExpression::StringLiteral { value } => format!("\"{value}\""),
        ast::InlineExpression::NumberLiteral { value } => (*value).to_owned(),
        // The grammar allows literals only.
        _ => "\"\"".to_owned(),
    }
}

/// A number as it goes through the bundle.
fn decimal(digits: &str) -> String {
    format!("{DECIMAL}(\"{digits}\")")
}

/// Where forms of terms are no longer written, in bytes: what asks for one more is not resolved. A guide in one language needs a thousandth of it.
const MAX_BYTES: usize = 64 << 20;

/// The text of all messages that are not simple or stand in one that is not, and of every term in every form that is asked for.
pub(super) fn rewrite<'r>(entries: &Entries<'r>) -> String {
    let mut text = String::new();
    let mut terms = Terms::default();
    let is_bare = |entry: &Entry<'_>| {
        let is_simple = |pattern: &ast::Pattern<&str>| is_simple(pattern, entries);
        entry.value.is_none_or(is_simple) && entry.attributes.iter().all(|attribute| is_simple(&attribute.value))
    };
    let message = |at: usize, terms: &mut Terms<'r>, text: &mut String| {
        let (resource, entry) = &entries.list[at];
        let edits = Rewriter { file: resource.text(), entries, terms, arguments: None, edits: Vec::new() }.entry(entry);
        copy(resource.text(), entry, &message_id(entry.id), edits, text);
    };
    for (at, (_, entry)) in entries.list.iter().enumerate() {
        if entry.kind == EntryKind::Message && !is_bare(entry) {
            message(at, &mut terms, &mut text);
        }
    }
    let mut done = 0;
    let mut written = BTreeSet::new();
    loop {
        if let Some(at) = terms.messages.pop_first() {
            // The others are written already; what this one names may be asked for by nobody else.
            if is_bare(&entries.list[at].1) && written.insert(at) {
                message(at, &mut terms, &mut text);
            }
            continue;
        }
        let Some(&(term, arguments)) = terms.asked.get(done).filter(|_| text.len() < MAX_BYTES) else { break };
        let (resource, entry) = &entries.list[term];
        let rewriter =
            Rewriter { file: resource.text(), entries, terms: &mut terms, arguments: Some(arguments), edits: Vec::new() };
        let edits = rewriter.entry(entry);
        let sigil = if entry.kind == EntryKind::Term { "-t" } else { "s" };
        copy(resource.text(), entry, &format!("{sigil}{done}"), edits, &mut text);
        done += 1;
    }
    text
}

/// Bytes to be replaced, and what by.
type Edit = (Span, String);

/// Appends an entry under another id with its edits.
fn copy(file: &str, entry: &Entry<'_>, id: &str, mut edits: Vec<Edit>, text: &mut String) {
    edits.sort_by_key(|(span, _)| (span.start, span.end));
    text.push_str(id);
    let mut at = entry.id_span.end;
    for (span, new) in edits {
        // An edit inside of one that replaced more: the arguments of a term.
        if span.start < at {
            continue;
        }
        text.push_str(&file[at..span.start]);
        text.push_str(&new);
        at = span.end;
    }
    text.push_str(&file[at..entry.span.end]);
    text.push('\n');
}

/// What an expression is used for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Printed,
    Passed,
}

struct Rewriter<'a, 'r> {
    file: &'r str,
    entries: &'a Entries<'r>,
    terms: &'a mut Terms<'r>,
    /// The arguments of the term being written; none in a message.
    arguments: Option<Arguments<'r>>,
    edits: Vec<Edit>,
}

impl<'r> Rewriter<'_, 'r> {
    fn entry(mut self, entry: &Entry<'r>) -> Vec<Edit> {
        if let Some(value) = entry.value {
            self.pattern(value);
        }
        for attribute in entry.attributes {
            self.pattern(&attribute.value);
        }
        self.edits
    }

    fn insert(&mut self, at: usize, text: impl Into<String>) {
        self.edits.push((Span { start: at, end: at }, text.into()));
    }

    fn span(&self, slice: &str) -> Span {
        Span::of_slice(self.file, slice)
    }

    fn pattern(&mut self, pattern: &'r ast::Pattern<&'r str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.tags(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    /// Marks the `<` of tags.
    fn tags(&mut self, text: &str) {
        let start = self.span(text).start;
        for at in tags(text) {
            self.edits.push((Span { start: start + at, end: start + at + 1 }, TAG_OPEN.to_string()));
        }
    }

    fn expression(&mut self, expression: &'r ast::Expression<&'r str>) {
        match expression {
            ast::Expression::Inline(inline) => {
                self.inline(inline, Role::Printed);
            }
            ast::Expression::Select { selector, variants } => {
                self.selector(selector, variants);
                for variant in variants {
                    if let ast::VariantKey::NumberLiteral { value } = variant.key {
                        self.edits.push((self.span(value), exact_key(value)));
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn selector(&mut self, selector: &'r ast::InlineExpression<&'r str>, variants: &'r [ast::Variant<&'r str>]) {
        let start = match selector {
            ast::InlineExpression::VariableReference { id } => self.span(id.name).start - 1,
            ast::InlineExpression::FunctionReference { id, .. } => self.span(id.name).start,
            ast::InlineExpression::NumberLiteral { value } => self.span(value).start,
            _ => {
                self.inline(selector, Role::Passed);
                return;
            }
        };
        self.insert(start, format!("{CATEGORY}("));
        let end = self.inline(selector, Role::Passed);
        let exact = variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. }));
        let keys: String = exact.map(|variant| format!(", \"{}\"", key(variant))).collect();
        self.insert(end, keys + ")");
    }

    /// Rewrites an inline expression; returns where it ends.
    fn inline(&mut self, inline: &'r ast::InlineExpression<&'r str>, role: Role) -> usize {
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.span(value).end + 1,
            ast::InlineExpression::NumberLiteral { value } => {
                let Span { start, end } = self.span(value);
                self.show(start, end, role);
                self.edits.push((Span { start, end }, decimal(value)));
                end
            }
            ast::InlineExpression::VariableReference { id } => {
                let name = self.span(id.name);
                let Some(arguments) = self.arguments else {
                    self.show(name.start - 1, name.end, role);
                    return name.end;
                };
                let given = arguments.iter().find(|argument| argument.name.name == id.name);
                let value = match given.map(|argument| &argument.value) {
                    Some(ast::InlineExpression::NumberLiteral { value }) if role == Role::Printed => {
                        format!("{SHOW}({})", decimal(value))
                    }
                    Some(ast::InlineExpression::NumberLiteral { value }) => decimal(value),
                    Some(value) => literal(value),
                    None => "\"\"".to_owned(),
                };
                self.edits.push((Span { start: name.start - 1, end: name.end }, value));
                name.end
            }
            ast::InlineExpression::MessageReference { id, attribute } => self.message(id, attribute.as_ref()),
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let name = self.span(id.name);
                let mut end = attribute.as_ref().map_or(name.end, |attribute| self.span(attribute.name).end);
                let named = arguments.as_ref().map_or(&[][..], |arguments| &arguments.named);
                if arguments.is_some() {
                    end = call_end(self.file, end);
                }
                if let Some(term) = self.entries.term(id.name) {
                    let number = self.terms.number(term, named);
                    let attribute = attribute.as_ref().map_or_else(String::new, |attribute| format!(".{}", attribute.name));
                    self.edits.push((Span { start: name.start, end }, format!("t{number}{attribute}")));
                }
                end
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let name = self.span(id.name);
                let end = call_end(self.file, name.end);
                if role == Role::Printed {
                    self.insert(name.start, format!("{SHOW}("));
                }
                for argument in &arguments.positional {
                    self.inline(argument, Role::Passed);
                }
                if role == Role::Printed {
                    self.insert(end, ")");
                }
                end
            }
            ast::InlineExpression::Placeable { expression } => {
                self.expression(expression);
                // Nobody asks: no selector is a placeable.
                0
            }
        }
    }

    /// Rewrites a reference to a message; returns where it ends.
    fn message(&mut self, id: &ast::Identifier<&'r str>, attribute: Option<&ast::Identifier<&'r str>>) -> usize {
        let name = self.span(id.name);
        match (self.arguments, self.entries.message(id.name)) {
            // A message inside of a term sees the arguments of the term.
            (Some(arguments), Some(message)) => {
                let number = self.terms.number(message, arguments);
                self.edits.push((name, format!("s{number}")));
            }
            (_, message) => {
                self.terms.messages.extend(message);
                self.insert(name.start, "m-");
            }
        }
        attribute.map_or(name.end, |attribute| self.span(attribute.name).end)
    }

    fn show(&mut self, start: usize, end: usize, role: Role) {
        if role == Role::Printed {
            self.insert(start, format!("{SHOW}("));
            self.insert(end, ")");
        }
    }
}

/// Where a call ends whose name ends at `at`: after the parenthesis that closes it.
fn call_end(file: &str, at: usize) -> usize {
    let bytes = file.as_bytes();
    let (mut depth, mut at) = (0, at);
    while at < bytes.len() {
        match bytes[at] {
            b'(' => depth += 1,
            b')' if depth == 1 => return at + 1,
            b')' => depth -= 1,
            b'"' => {
                at += 1;
                while at < bytes.len() && bytes[at] != b'"' {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
            }
            _ => {}
        }
        at += 1;
    }
    bytes.len()
}

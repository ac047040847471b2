//! What each message needs, and what keeps it from being resolved: looked at once, before anything is resolved.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use super::call;
use super::entries::Entries;
use super::plain::is_plain;
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Resource;
use crate::fluent::format::Value;
use crate::fluent::resource::EntryKind;
use crate::source::{Location, Span};

/// The most bytes a message may become.
pub(crate) const MAX_EXPANSION: usize = 64 << 10;

/// The most placeables a message may have, those of the terms and messages it refers to included: `fluent-bundle` cuts off the text after so many.
pub(super) const MAX_PLACEABLES: usize = 100;

/// So many problems of a pattern are told.
const MAX_PROBLEMS: usize = 50;

/// So many of them are handed on to those that name it: a broken term in a hundred thousand messages is told with each.
const MAX_HANDED_ON: usize = 3;

/// So many problems of all patterns together are told in full; then one of each pattern, which is enough to refuse it.
const MANY_PROBLEMS: usize = 10_000;

/// The most variables a pattern may have, in whichever of its variants: one that prints more has too many placeables.
const MAX_VARIABLES: usize = MAX_PLACEABLES;

/// What one pattern needs.
#[derive(Clone, Debug, Default)]
pub(super) struct Analysis<'r> {
    /// Variables, through references too.
    pub(super) variables: BTreeMap<&'r str, Needed<'r>>,
    /// Bytes of its longest form, without variables.
    pub(super) bytes: usize,
    /// Placeables of its longest form.
    placeables: usize,
    /// Why it cannot be resolved.
    pub(super) problems: Vec<Arc<Diagnostic>>,
}

impl Analysis<'_> {
    fn add_problem(&mut self, problem: Diagnostic) {
        if self.problems.len() < MAX_PROBLEMS {
            self.problems.push(Arc::new(problem));
        }
    }
}

/// A variable that is needed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Needed<'r> {
    /// How often it prints at most.
    pub(super) count: usize,
    /// Where it stands first.
    resource: &'r Resource,
    name: &'r str,
    /// What for, in the order of the text.
    uses: [Option<Use>; 5],
}

/// What a variable is given to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Use {
    Printed,
    Selecting,
    Number,
    Date,
    /// A call that asks for the sign of a currency and names none.
    Money,
}

impl Needed<'_> {
    /// Where it stands first, with its `$`.
    pub(super) fn location(&self) -> Location {
        with_sigil(self.resource, self.name)
    }

    /// What its places take, if a value is something else.
    pub(super) fn mismatch(&self, value: &Value) -> Option<&'static str> {
        self.mismatch_of(value.is_number(), matches!(value, Value::Date { .. }), matches!(value, Value::Money { .. }))
    }

    /// What its places take, if a literal is something else.
    fn mismatch_with(&self, literal: &ast::InlineExpression<&str>) -> Option<&'static str> {
        self.mismatch_of(matches!(literal, ast::InlineExpression::NumberLiteral { .. }), false, false)
    }

    fn mismatch_of(&self, is_number: bool, is_date: bool, is_money: bool) -> Option<&'static str> {
        self.uses.iter().flatten().find_map(|needed| match needed {
            Use::Number if !is_number => Some("number"),
            Use::Date if !is_date => Some("date"),
            Use::Money if !is_money => Some("money"),
            _ => None,
        })
    }
}

/// Analyses every pattern of a message that is more than text.
pub(super) fn analyse<'r>(entries: &Entries<'r>) -> FxHashMap<Key<'r>, Analysis<'r>> {
    let mut analyser = Analyser { entries, known: FxHashMap::default(), path: Vec::new(), problems: 0 };
    for (at, (_, entry)) in entries.list.iter().enumerate().filter(|(_, (_, entry))| entry.kind == EntryKind::Message) {
        let value = entry.value.map(|value| (None, value));
        let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
        for (name, _) in value.into_iter().chain(attributes).filter(|(_, pattern)| !is_plain(pattern)) {
            analyser.pattern_of((at, name));
        }
    }
    analyser.known
}

/// A value or attribute of an entry.
pub(super) type Key<'r> = (usize, Option<&'r str>);

struct Analyser<'a, 'r> {
    entries: &'a Entries<'r>,
    known: FxHashMap<Key<'r>, Analysis<'r>>,
    /// The patterns being looked at, outermost first.
    path: Vec<Key<'r>>,
    /// How many problems are known.
    problems: usize,
}

impl<'r> Analyser<'_, 'r> {
    /// Looks at a pattern, once.
    fn pattern_of(&mut self, key: Key<'r>) -> &Analysis<'r> {
        if !self.known.contains_key(&key) {
            let (resource, entry) = &self.entries.list[key.0];
            self.path.push(key);
            let mut analysis = Analysis::default();
            if let Some(pattern) = entry.pattern(key.1) {
                self.pattern(resource, pattern, &mut analysis);
            }
            self.path.pop();
            let is_wide = analysis.placeables > MAX_PLACEABLES || analysis.variables.len() > MAX_VARIABLES;
            if analysis.problems.is_empty() && (analysis.bytes > MAX_EXPANSION || is_wide) {
                let (reason, limit) = if is_wide { ("placeables", MAX_PLACEABLES) } else { ("bytes", MAX_EXPANSION) };
                let problem = Diagnostic::new(Code::ExpansionTooLarge).at(Location::new(resource.source(), entry.id_span));
                let name = self.name(key);
                let problem = problem.arg("reason", reason).arg("limit", limit).arg("message", &name).message(name);
                analysis.problems.push(Arc::new(problem));
            }
            if analysis.variables.len() > MAX_VARIABLES {
                // Nobody resolves it, and whoever names it would take them all over.
                analysis.variables.clear();
            }
            analysis.problems.truncate(if self.problems < MANY_PROBLEMS { MAX_PROBLEMS } else { 1 });
            analysis.problems.shrink_to_fit();
            self.problems += analysis.problems.len();
            self.known.insert(key, analysis);
        }
        &self.known[&key]
    }

    /// The name of a pattern as findings say it.
    fn name(&self, (at, attribute): Key<'_>) -> String {
        let id = self.entries.list[at].1.id;
        attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"))
    }

    /// The pattern being looked at.
    fn current(&self) -> Key<'r> {
        *self.path.last().expect("a pattern is looked at")
    }

    fn problem(&self, code: Code, resource: &Resource, slice: &str) -> Diagnostic {
        let name = self.name(self.current());
        Diagnostic::new(code).at(resource.locate(slice)).arg("message", &name).message(name)
    }

    /// The finding about a literal that is given to a term which does with it what it cannot.
    fn mismatched(&self, resource: &Resource, needed: &Needed<'_>, argument: &ast::NamedArgument<&str>) -> Option<Diagnostic> {
        let expected = needed.mismatch_with(&argument.value)?;
        let is_number = matches!(argument.value, ast::InlineExpression::NumberLiteral { .. });
        let problem = self.problem(Code::WrongVariableType, resource, argument.name.name).arg("variable", argument.name.name);
        Some(problem.arg("found", if is_number { "number" } else { "text" }).arg("expected", expected))
    }

    /// The finding about a circle, told from its first name on and where that stands, from wherever it was entered.
    fn circle(&self, circle: &[Key<'r>]) -> Diagnostic {
        let first = circle.iter().enumerate().min_by_key(|(_, key)| self.name(**key)).map_or(0, |(at, _)| at);
        let round = circle[first..].iter().chain(&circle[..first]).chain(circle.get(first));
        let names: Vec<String> = round.map(|key| self.name(*key)).collect();
        let (resource, entry) = &self.entries.list[circle[first].0];
        let finding = Diagnostic::new(Code::CyclicReference).at(Location::new(resource.source(), entry.id_span));
        finding.arg("message", &names[0]).arg("cycle", names.join(" → ")).message(&*names[0])
    }

    fn pattern(&mut self, resource: &'r Resource, pattern: &'r ast::Pattern<&'r str>, into: &mut Analysis<'r>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    into.bytes = into.bytes.saturating_add(value.len() + 2 * count_tags(value))
                }
                ast::PatternElement::Placeable { expression } => {
                    into.placeables = into.placeables.saturating_add(1);
                    self.expression(resource, expression, into);
                }
            }
        }
    }

    fn expression(&mut self, resource: &'r Resource, expression: &'r ast::Expression<&'r str>, into: &mut Analysis<'r>) {
        let (selector, variants) = match expression {
            ast::Expression::Inline(inline) => return self.inline(resource, inline, Use::Printed, into),
            ast::Expression::Select { selector, variants } => (selector, variants),
        };
        self.inline(resource, selector, Use::Selecting, into);
        // Only one of the variants prints: the longest counts.
        let mut longest = Analysis::default();
        for variant in variants {
            let mut analysis = Analysis::default();
            self.pattern(resource, &variant.value, &mut analysis);
            longest.bytes = longest.bytes.max(analysis.bytes);
            longest.placeables = longest.placeables.max(analysis.placeables);
            analysis.problems.truncate(MAX_PROBLEMS.saturating_sub(longest.problems.len()));
            longest.problems.append(&mut analysis.problems);
            for (name, needed) in analysis.variables {
                merge(&mut longest.variables, name, needed, usize::max);
            }
        }
        add(into, longest);
    }

    fn inline(&mut self, resource: &'r Resource, inline: &'r ast::InlineExpression<&'r str>, role: Use, into: &mut Analysis<'r>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => into.bytes = into.bytes.saturating_add(value.len()),
            ast::InlineExpression::NumberLiteral { value } => into.bytes = into.bytes.saturating_add(2 * value.len() + 30),
            ast::InlineExpression::VariableReference { id } => {
                let needed = Needed { count: 1, resource, name: id.name, uses: [Some(role), None, None, None, None] };
                merge(&mut into.variables, id.name, needed, usize::saturating_add);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                self.refer(resource, Reference { id: id.name, attribute, arguments: None }, into);
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|attribute| attribute.name);
                let named = arguments.as_ref().map_or(&[][..], |arguments| &arguments.named);
                self.refer(resource, Reference { id: id.name, attribute, arguments: Some(named) }, into);
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let name = self.name(self.current());
                if into.problems.len() < MAX_PROBLEMS {
                    let faults = call::faults(resource, id.name, arguments).into_iter();
                    faults.for_each(|fault| into.add_problem(fault.arg("message", &name).message(&*name)));
                }
                let takes = match id.name {
                    "NUMBER" if call::lacks_currency(arguments) && !matches!(role, Use::Number | Use::Money) => Use::Money,
                    "NUMBER" => Use::Number,
                    "DATETIME" => Use::Date,
                    _ => return,
                };
                for argument in &arguments.positional {
                    self.inline(resource, argument, takes, into);
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(resource, expression, into),
        }
    }

    /// Adds what another message or term needs.
    fn refer(&mut self, resource: &'r Resource, reference: Reference<'r>, into: &mut Analysis<'r>) {
        let Reference { id, attribute, arguments } = reference;
        let at = if arguments.is_some() { self.entries.term(id) } else { self.entries.message(id) };
        let known = at.and_then(|at| self.entries.list[at].1.pattern(attribute).map(|_| at));
        let Some(at) = known else {
            let dash = if arguments.is_some() { "-" } else { "" };
            let (reason, name) = match (attribute, at) {
                (Some(attribute), Some(_)) => ("attribute", format!("{dash}{id}.{attribute}")),
                (None, Some(_)) => ("value", format!("{dash}{id}")),
                _ if arguments.is_some() => ("term", format!("-{id}")),
                _ => ("message", id.to_owned()),
            };
            let at = match (attribute, at) {
                (Some(attribute), Some(_)) => resource.locate(attribute),
                _ if arguments.is_some() => with_sigil(resource, id),
                _ => resource.locate(id),
            };
            let problem = self.problem(Code::UnknownReference, resource, id).at(at);
            into.add_problem(problem.arg("reason", reason).arg("name", name).arg("near", "none"));
            return;
        };
        let key = (at, attribute);
        if let Some(start) = self.path.iter().position(|on| *on == key) {
            into.add_problem(self.circle(&self.path[start..]));
            return;
        }
        if self.path.len() >= MAX_PLACEABLES {
            // Each step of the chain is a placeable: one more is too many.
            let problem = self.problem(Code::ExpansionTooLarge, resource, id);
            into.add_problem(problem.arg("reason", "placeables").arg("limit", MAX_PLACEABLES));
            return;
        }
        if into.placeables > MAX_PLACEABLES {
            // It is refused already.
            return;
        }
        let mut analysis = self.pattern_of(key).clone();
        analysis.problems.truncate(MAX_HANDED_ON);
        if let Some(arguments) = arguments {
            // A term sees its arguments only. One that is not given selects the default; printed, it would leave a hole.
            let inside = std::mem::take(&mut analysis.variables);
            for (name, needed) in inside {
                let given = arguments.iter().find(|argument| argument.name.name == name);
                match given {
                    Some(argument) => {
                        self.mismatched(resource, &needed, argument).into_iter().for_each(|problem| analysis.add_problem(problem));
                        let bytes = match argument.value {
                            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                                2 * value.len() + 30
                            }
                            _ => 0,
                        };
                        analysis.bytes = analysis.bytes.saturating_add(bytes.saturating_mul(needed.count));
                    }
                    None if needed.uses.iter().flatten().all(|needed| *needed == Use::Selecting) => {}
                    None if analysis.problems.len() >= MAX_HANDED_ON => {}
                    None => {
                        let problem = self.problem(Code::UnknownVariable, resource, id).arg("variable", name);
                        analysis.add_problem(problem.arg("reason", "argument").arg("term", format!("-{id}")).arg("near", "none"));
                    }
                }
            }
        }
        add(into, analysis);
    }
}

/// A message or a term as a text names it.
#[derive(Clone, Copy)]
struct Reference<'r> {
    id: &'r str,
    attribute: Option<&'r str>,
    /// What is handed to a term; none for a message.
    arguments: Option<&'r [ast::NamedArgument<&'r str>]>,
}

/// The place of a variable with its `$`, or of a term with its `-`.
fn with_sigil(resource: &Resource, name: &str) -> Location {
    let Span { start, end } = Span::of_slice(resource.text(), name);
    Location::new(resource.source(), Span { start: start - 1, end })
}

/// How many `<` there are, each of which may become a longer character.
fn count_tags(text: &str) -> usize {
    memchr::memchr_iter(b'<', text.as_bytes()).count()
}

/// Adds what stands beside.
fn add<'r>(into: &mut Analysis<'r>, other: Analysis<'r>) {
    into.bytes = into.bytes.saturating_add(other.bytes);
    into.placeables = into.placeables.saturating_add(other.placeables);
    // One finding of a kind is enough to act on; a broken term in a thousand messages is told a thousand times.
    for problem in other.problems {
        if into.problems.len() < MAX_PROBLEMS && !into.problems.contains(&problem) {
            into.problems.push(problem);
        }
    }
    for (name, needed) in other.variables {
        merge(&mut into.variables, name, needed, usize::saturating_add);
    }
}

fn merge<'r>(variables: &mut BTreeMap<&'r str, Needed<'r>>, name: &'r str, needed: Needed<'r>, count: fn(usize, usize) -> usize) {
    match variables.entry(name) {
        std::collections::btree_map::Entry::Vacant(vacant) => {
            vacant.insert(needed);
        }
        std::collections::btree_map::Entry::Occupied(mut occupied) => {
            let known = occupied.get_mut();
            known.count = count(known.count, needed.count);
            for needed in needed.uses.into_iter().flatten().map(Some) {
                if !known.uses.contains(&needed)
                    && let Some(free) = known.uses.iter_mut().find(|known| known.is_none())
                {
                    *free = needed;
                }
            }
        }
    }
}

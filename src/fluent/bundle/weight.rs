//! How much a message can become, known before it is resolved.
//!
//! `fluent-bundle` stops after 100 placeables without saying so at every place, panics at others, and follows references without counting
//! what they produce. So each pattern is weighed once: the longest variant of every selector, and what it refers to.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Resource;

/// The most bytes a message may become.
const MAX_BYTES: usize = 64 * 1024;

/// The most placeables `fluent-bundle` resolves in one message, those of what it refers to included.
const MAX_PLACEABLES: usize = 100;

/// Bytes of a value whose length is not known here: a number, a date, an amount.
const VALUE_BYTES: usize = 64;

/// A pattern of the bundle: the id of its entry (a term's with `-`) and its attribute.
pub(super) type Key = (String, Option<String>);

/// What stands in the way of resolving a pattern.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Obstacle {
    /// It refers to itself, through these.
    Cycle(Vec<String>),
    /// It would become larger than this many bytes, or more than so many placeables.
    TooLarge { bytes: usize, placeables: usize },
}

impl Obstacle {
    /// The finding, without a place.
    pub(super) fn diagnostic(&self) -> Diagnostic {
        match self {
            Self::Cycle(path) => Diagnostic::new(Code::CyclicReference).arg("cycle", path.join(" → ")),
            Self::TooLarge { bytes, placeables } => {
                let (reason, found, limit) = if *placeables > MAX_PLACEABLES {
                    ("placeables", placeables, MAX_PLACEABLES)
                } else {
                    ("bytes", bytes, MAX_BYTES)
                };
                Diagnostic::new(Code::ExpansionTooLarge).arg("reason", reason).arg("found", found).arg("limit", limit)
            }
        }
    }
}

#[derive(Clone, Copy, Default)]
struct Weight {
    bytes: usize,
    placeables: usize,
}

/// What a pattern has itself, and what it refers to.
#[derive(Default)]
struct Own {
    weight: Weight,
    references: Vec<Key>,
}

/// The obstacles of all patterns that have one.
pub(super) fn obstacles(resources: &[&Resource], value_bytes: &dyn Fn(&str) -> Option<usize>) -> FxHashMap<Key, Obstacle> {
    let mut own: BTreeMap<Key, Own> = BTreeMap::new();
    for entry in resources.iter().flat_map(|resource| resource.entries()) {
        let mut put = |attribute: Option<&str>, pattern: &ast::Pattern<&str>| {
            own.entry((entry.id.to_owned(), attribute.map(str::to_owned))).or_insert_with(|| weigh(pattern, value_bytes));
        };
        if let Some(value) = entry.value {
            put(None, value);
        }
        entry.attributes.iter().for_each(|attribute| put(Some(attribute.id.name), &attribute.value));
    }
    let mut known: BTreeMap<&Key, Result<Weight, Obstacle>> = BTreeMap::new();
    for key in own.keys() {
        settle(key, &own, &mut known);
    }
    known.into_iter().filter_map(|(key, weight)| Some((key.clone(), weight.err()?))).collect()
}

/// Weighs what `start` needs and then itself, with a stack of its own: a chain of references may be longer than the thread's stack.
fn settle<'o>(start: &'o Key, own: &'o BTreeMap<Key, Own>, known: &mut BTreeMap<&'o Key, Result<Weight, Obstacle>>) {
    let mut path: Vec<(&'o Key, usize, Weight)> = Vec::new();
    let Some(first) = own.get(start) else { return };
    if known.contains_key(start) {
        return;
    }
    // The path as a set: a search in it for each reference would make a long chain quadratic.
    let mut open: BTreeSet<&Key> = BTreeSet::from([start]);
    path.push((start, 0, first.weight));
    while let Some((key, next, weight)) = path.pop() {
        let references = &own[key].references;
        let Some(reference) = references.get(next) else {
            let too_large = weight.bytes > MAX_BYTES || weight.placeables > MAX_PLACEABLES;
            let obstacle = Obstacle::TooLarge { bytes: weight.bytes, placeables: weight.placeables };
            known.insert(key, if too_large { Err(obstacle) } else { Ok(weight) });
            open.remove(key);
            continue;
        };
        let Some((reference, needed)) = own.get_key_value(reference) else {
            // It exists nowhere; resolving says so.
            path.push((key, next + 1, weight));
            continue;
        };
        match known.get(reference) {
            Some(Ok(other)) => {
                let sum = Weight {
                    bytes: weight.bytes.saturating_add(other.bytes),
                    placeables: weight.placeables.saturating_add(other.placeables),
                };
                path.push((key, next + 1, sum));
            }
            Some(Err(obstacle)) => {
                let obstacle = obstacle.clone();
                known.insert(key, Err(obstacle));
                open.remove(key);
            }
            None => {
                if open.contains(reference) {
                    path.push((key, next, weight));
                    let at = path.iter().position(|(other, ..)| *other == reference).expect("what is open is on the path");
                    let mut names: Vec<String> = path[at..].iter().map(|(other, ..)| name(other)).collect();
                    names.push(name(reference));
                    known.insert(key, Err(Obstacle::Cycle(names)));
                    open.remove(key);
                    path.pop();
                } else {
                    path.push((key, next, weight));
                    path.push((reference, 0, needed.weight));
                    open.insert(reference);
                }
            }
        }
    }
}

fn name((id, attribute): &Key) -> String {
    attribute.as_ref().map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"))
}

fn weigh(pattern: &ast::Pattern<&str>, value_bytes: &dyn Fn(&str) -> Option<usize>) -> Own {
    let mut own = Own::default();
    own.pattern(pattern, value_bytes);
    own
}

impl Own {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>, value_bytes: &dyn Fn(&str) -> Option<usize>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.weight.bytes += value.len(),
                ast::PatternElement::Placeable { expression } => {
                    self.weight.placeables += 1;
                    self.expression(expression, value_bytes);
                }
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>, value_bytes: &dyn Fn(&str) -> Option<usize>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, value_bytes),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, value_bytes);
                // Only one variant is printed: the heaviest counts, but every reference must be sound.
                let mut heaviest = Weight::default();
                for variant in variants {
                    let mut own = Own::default();
                    own.pattern(&variant.value, value_bytes);
                    heaviest.bytes = heaviest.bytes.max(own.weight.bytes);
                    heaviest.placeables = heaviest.placeables.max(own.weight.placeables);
                    self.references.append(&mut own.references);
                }
                self.weight.bytes += heaviest.bytes;
                self.weight.placeables += heaviest.placeables;
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>, value_bytes: &dyn Fn(&str) -> Option<usize>) {
        let key = |id: String, attribute: &Option<ast::Identifier<&str>>| (id, attribute.as_ref().map(|name| name.name.to_owned()));
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.weight.bytes += value.len(),
            ast::InlineExpression::NumberLiteral { .. } => self.weight.bytes += VALUE_BYTES,
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                self.weight.bytes += VALUE_BYTES;
                arguments.positional.iter().for_each(|argument| self.inline(argument, value_bytes));
            }
            ast::InlineExpression::VariableReference { id } => {
                self.weight.bytes += value_bytes(id.name).unwrap_or(VALUE_BYTES);
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.references.push(key(id.name.to_owned(), attribute));
            }
            ast::InlineExpression::TermReference { id, attribute, .. } => {
                self.references.push(key(format!("-{}", id.name), attribute));
            }
            ast::InlineExpression::Placeable { expression } => {
                self.weight.placeables += 1;
                self.expression(expression, value_bytes);
            }
        }
    }
}

//! Variants: does each sentence that a translation can become hold what every sentence of its source holds?

use std::collections::BTreeSet;

use fluent_syntax::ast;
use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::resource::EntryKind;
use crate::fluent::usage::{Branch, Piece, branches, key};

use crate::check::rule::selector::variable_of;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// What a sentence prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Printed<'r> {
    Variable(&'r str),
    Term(&'r str),
}

/// Compares the variables and terms of each variant with those that all variants of the source have; what the translation has nowhere is told
/// of the whole text.
pub(crate) fn compare<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let sentences = branches(source.pattern);
    let expected = always(&sentences);
    if expected.is_empty() {
        return;
    }
    let usage = &target.profile.usage;
    let is_somewhere = |printed: &Printed<'_>| match printed {
        Printed::Variable(name) => usage.variables.iter().any(|variable| variable.name == *name),
        Printed::Term(id) => usage.terms.iter().any(|term| term.id == *id),
    };
    let takes = |printed: &Printed<'_>| target.entry.kind == EntryKind::Message || matches!(printed, Printed::Term(_));
    let known: BTreeSet<Printed<'_>> = sentences.iter().flat_map(printed).collect();
    let is_alike = |one: &Printed<'_>, other: &Printed<'_>| std::mem::discriminant(one) == std::mem::discriminant(other);
    let mut told = FxHashSet::default();
    for branch in branches(target.pattern) {
        let printed = printed(&branch);
        for lacking in expected.iter().filter(|expected| takes(expected) && is_somewhere(expected) && !printed.contains(*expected))
        {
            // What stands in its place is told as what the source does not have.
            if printed.iter().any(|other| is_alike(other, lacking) && !known.contains(other)) {
                continue;
            }
            let Some((_, variant)) = branch.chosen.last().filter(|_| !may_drop(&branch, *lacking)) else { continue };
            let variant = key(variant);
            if !told.insert((*lacking, variant.as_ptr())) {
                continue;
            }
            let at = view.resource.locate(variant);
            let finding = match lacking {
                Printed::Variable(name) => Diagnostic::new(Code::MissingVariable).arg("variable", *name).arg("near", "none"),
                Printed::Term(id) => Diagnostic::new(Code::MissingTerm).arg("term", format!("-{id}")),
            };
            sink.push_beside(finding.at(at).arg("variant", variant));
        }
    }
}

/// What all sentences print, but for the count where it may be dropped.
fn always<'r>(sentences: &[Branch<'r>]) -> BTreeSet<Printed<'r>> {
    let all: BTreeSet<Printed<'r>> = sentences.iter().flat_map(printed).collect();
    let of_each: Vec<_> = sentences.iter().map(|branch| (branch, printed(branch))).collect();
    let is_in = |one: &Printed<'r>| of_each.iter().all(|(branch, printed)| printed.contains(one) || may_drop(branch, *one));
    all.into_iter().filter(is_in).collect()
}

fn printed<'r>(branch: &Branch<'r>) -> BTreeSet<Printed<'r>> {
    branch.pieces.iter().filter_map(printed_by).collect()
}

fn printed_by<'r>(piece: &Piece<'r>) -> Option<Printed<'r>> {
    match piece {
        Piece::Value(ast::InlineExpression::TermReference { id, .. }) => Some(Printed::Term(id.name)),
        Piece::Value(
            value @ (ast::InlineExpression::VariableReference { .. } | ast::InlineExpression::FunctionReference { .. }),
        ) => Some(Printed::Variable(variable_of(value))),
        _ => None,
    }
}

/// Whether a sentence need not print a variable, because it is for this one number of it: *no month*, *one month*, *both months*.
fn may_drop(branch: &Branch<'_>, printed: Printed<'_>) -> bool {
    let is_one_number = |variant: &ast::Variant<&str>| {
        matches!(variant.key, ast::VariantKey::NumberLiteral { .. }) || matches!(key(variant), "zero" | "one" | "two")
    };
    let counts = |selector| Printed::Variable(variable_of(selector)) == printed;
    branch.chosen.iter().any(|(selector, variant)| counts(selector) && is_one_number(variant))
}

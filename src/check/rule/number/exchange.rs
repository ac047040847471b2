//! Numbers that changed places between variants: each is somewhere in the translation, and none where it belongs.

use rustc_hash::FxHashSet;

use crate::check::rule::selector::variable_of;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::usage::{Branch, Piece, branches, key};
use crate::translation::profile::{Number, Profile};

/// Compares the numbers of each sentence with those of the sentence of the source that is chosen by the same variants. Where the source has none, because
/// its language counts otherwise, nobody can tell.
pub(super) fn compare<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    if source.profile.numbers.len() < 2 || target.profile.numbers.len() < 2 {
        return;
    }
    let sentences = branches(source.pattern);
    let chosen: Vec<_> = sentences.iter().map(choice).collect();
    let mut told = FxHashSet::default();
    for branch in branches(target.pattern) {
        let Some(at) = chosen.iter().position(|chosen| *chosen == choice(&branch)) else { continue };
        let (was, is) = (numbers(&sentences[at], source.profile), numbers(&branch, target.profile));
        let (missing, extra) = (without(&was, &is), without(&is, &was));
        for (expected, found) in missing.into_iter().zip(extra) {
            if told.insert(found.text.as_ptr()) {
                let finding = Diagnostic::new(Code::NumberMismatch).at(view.resource.locate(found.text));
                sink.push_beside(finding.arg("expected", expected.text).arg("found", found.text));
            }
        }
    }
}

/// By what a sentence is chosen: variables with the key of a variant, in the order of the variables.
fn choice<'r>(branch: &Branch<'r>) -> Vec<(&'r str, &'r str)> {
    let mut chosen: Vec<_> = branch.chosen.iter().map(|(selector, variant)| (variable_of(selector), key(variant))).collect();
    chosen.sort_unstable();
    chosen
}

/// The numbers of a text that stand in one of its sentences.
fn numbers<'n, 'r>(branch: &Branch<'r>, profile: &'n Profile<'r>) -> Vec<&'n Number<'r>> {
    let runs = branch.pieces.iter().filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.as_bytes().as_ptr_range()),
        _ => None,
    });
    let runs: Vec<_> = runs.collect();
    profile.numbers.iter().filter(|number| runs.iter().any(|run| run.contains(&number.text.as_ptr()))).collect()
}

/// The numbers of one sentence that another lacks.
fn without<'n, 'r>(numbers: &[&'n Number<'r>], others: &[&Number<'_>]) -> Vec<&'n Number<'r>> {
    let others: FxHashSet<u64> = others.iter().map(|number| number.compared()).collect();
    numbers.iter().copied().filter(|number| !others.contains(&number.compared())).collect()
}

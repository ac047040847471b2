//! Composing: every document in every locale is put together as for print, and what would keep it from being printed is told.
//!
//! Rules look at texts where they stand; composing sees what becomes of them in a document: values put in, links resolved, the words of
//! the page furniture. What it finds leaves a hole in the document, so that it is denied whatever the levels are, as `render` does.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::compose::{Composer, TranslationState};
use crate::fluent::Locale;
use crate::library::LOCALES;
use crate::source::Span;

use super::context::{Context, Levels};
use super::glyphs;

/// Composes documents, each in a locale, and tells what keeps them from being printed.
pub(super) fn survey_all(
    context: &Context<'_>,
    composer: &Composer<'_>,
    jobs: &[(&str, &Locale, TranslationState)],
) -> Vec<Diagnostic> {
    let survey = |(document, locale, state): &(&str, &Locale, TranslationState)| {
        let (composition, mut findings) = composer.survey(document, locale, state.clone());
        if let Some(composition) = composition {
            findings.extend(glyphs::missing(context, &composition));
        }
        findings
    };
    let surveys: Vec<Vec<Diagnostic>> = jobs.par_iter().map(survey).collect();
    surveys.into_iter().flatten().collect()
}

/// Adds what composing found to what the rules found, once for each code and place.
///
/// The rules know the place as well and the locale better; of both, the finding of the rule is kept and denied.
pub(super) fn merge(found: &mut Vec<Diagnostic>, composed: Vec<Diagnostic>, levels: &Levels) {
    if composed.is_empty() {
        return;
    }
    let mut known: FxHashMap<(Code, String, Span), Vec<usize>> = FxHashMap::default();
    for (at, finding) in found.iter().enumerate() {
        if let Some(place) = place(finding) {
            known.entry(place).or_default().push(at);
        }
    }
    let mut told: FxHashSet<String> = FxHashSet::default();
    for mut finding in composed {
        // Without its words a picture is printed all the same.
        finding.level = if finding.code == Code::MissingAltText { levels.get(finding.code) } else { Level::Deny };
        if let Some(at) = same_circle(found, &finding) {
            found[at].level = Level::Deny;
            continue;
        }
        if let Some(same) = place(&finding).and_then(|place| known.get(&place)) {
            for at in same {
                found[*at].level = found[*at].level.max(finding.level);
            }
            continue;
        }
        about_its_file(&mut finding);
        // A text of the source stands in every locale that has not translated it.
        if told.insert(format!("{} {:?}", finding.bare(), finding.subject.message)) {
            found.push(finding);
        }
    }
}

/// The finding about the same circle of references, wherever it was entered.
fn same_circle(found: &[Diagnostic], finding: &Diagnostic) -> Option<usize> {
    let circle = |finding: &Diagnostic| -> Option<BTreeSet<String>> {
        Some(finding.args.get("cycle")?.split(" → ").map(str::to_owned).collect())
    };
    let wanted = circle(finding)?;
    let locale = &finding.subject.locale;
    found.iter().position(|other| {
        other.code == Code::CyclicReference && other.subject.locale == *locale && circle(other).as_ref() == Some(&wanted)
    })
}

fn place(finding: &Diagnostic) -> Option<(Code, String, Span)> {
    let location = finding.location.as_ref()?;
    Some((finding.code, location.source.path().display().to_string(), location.span))
}

/// A finding in a Fluent file is about the resource that the file is, whichever document prints it.
fn about_its_file(finding: &mut Diagnostic) {
    let Some(location) = &finding.location else { return };
    let path = location.source.path();
    if path.starts_with(LOCALES)
        && let Some(name) = path.file_stem().and_then(|name| name.to_str())
    {
        finding.subject.document = Some(name.to_owned());
    }
}

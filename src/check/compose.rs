//! Composing: every document in every locale is put together as for print, and what would keep it from being printed is told.
//!
//! Rules look at texts where they stand; composing sees what becomes of them in a document: values put in, links resolved, the words of
//! the page furniture. What it finds leaves a hole in the document, so that it is denied whatever the levels are, as `render` does.

use std::collections::BTreeSet;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::compose::{Composer, TranslationState};
use crate::fluent::{Locale, Resource};
use crate::library::LOCALES;
use crate::source::Span;

use super::context::{Context, Levels};
use super::glyphs;
use super::print::Pages;

/// A document by name, in a locale.
pub(super) type Document = (String, Locale);

/// What composing a document in a locale tells.
#[derive(Default)]
pub(super) struct Survey {
    /// What keeps it from being printed.
    pub(super) composed: Vec<Diagnostic>,
    /// What only its pages show.
    pub(super) on_pages: Vec<Diagnostic>,
}

/// Composes the documents of a run, each in each locale once.
pub(super) struct Surveyor<'s> {
    context: &'s Context<'s>,
    composer: &'s Composer<'s>,
    /// All of them, in the order in which findings are told.
    documents: Vec<Document>,
    pages: Option<Pages<'s>>,
}

impl<'s> Surveyor<'s> {
    /// Composes these documents; with `pages` it lays them out as well.
    pub(super) fn new(
        context: &'s Context<'s>,
        composer: &'s Composer<'s>,
        documents: Vec<Document>,
        pages: Option<Pages<'s>>,
    ) -> Self {
        Self { context, composer, documents, pages }
    }

    /// Composes a document in a locale and tells what keeps it from being printed; `own` is its translation, where somebody has parsed it.
    pub(super) fn survey(&self, document: &str, locale: &Locale, state: TranslationState, own: Option<&Resource>) -> Survey {
        let compose = |locale: &Locale, state| {
            let (composition, mut findings) = self.composer.survey(document, locale, state, own);
            findings.extend(composition.iter().flat_map(|composition| glyphs::missing(self.context, composition)));
            (composition, findings)
        };
        match &self.pages {
            None => Survey { composed: compose(locale, state).1, on_pages: Vec::new() },
            Some(pages) => {
                // The imprint of the source says nothing of a translation.
                let state_of = |wanted: &Locale| if wanted == locale { state.clone() } else { TranslationState::default() };
                let (composed, on_pages) = pages.survey(document, locale, |wanted| compose(wanted, state_of(wanted)));
                Survey { composed, on_pages }
            }
        }
    }

    /// Composes the documents that are not among those `done`, and puts all in their order.
    pub(super) fn rest(
        &self,
        mut done: FxHashMap<Document, Survey>,
        state: impl Fn(&str, &Locale) -> TranslationState + Sync,
    ) -> Vec<Survey> {
        let rest: Vec<&Document> = self.documents.iter().filter(|document| !done.contains_key(document)).collect();
        let survey = |document: &&Document| {
            let (name, locale) = document;
            ((*document).clone(), self.survey(name, locale, state(name, locale), None))
        };
        let surveys: Vec<(Document, Survey)> = rest.par_iter().map(survey).collect();
        done.extend(surveys);
        self.documents.iter().filter_map(|document| done.remove(document)).collect()
    }
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
    let mut circles = circles(found);
    let mut told: FxHashSet<String> = FxHashSet::default();
    for mut finding in composed {
        // Without its words a picture is printed all the same.
        finding.level = if finding.code == Code::MissingAltText { levels.get(finding.code) } else { Level::Deny };
        let circle = circle(&finding);
        if let Some(at) = circle.as_ref().and_then(|circle| circles.get(circle)) {
            found[*at].level = Level::Deny;
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
            circles.extend(circle.map(|circle| (circle, found.len())));
            found.push(finding);
        }
    }
}

/// A circle of references by its locale and its entries, wherever it was entered.
type Circle = (Option<String>, BTreeSet<String>);

fn circle(finding: &Diagnostic) -> Option<Circle> {
    let entries = finding.args.get("cycle").filter(|_| finding.code == Code::CyclicReference)?;
    Some((finding.subject.locale.clone(), entries.split(" → ").map(str::to_owned).collect()))
}

/// The first finding of the rules about each circle.
fn circles(found: &[Diagnostic]) -> FxHashMap<Circle, usize> {
    let mut circles = FxHashMap::default();
    for (at, finding) in found.iter().enumerate() {
        if let Some(circle) = circle(finding) {
            circles.entry(circle).or_insert(at);
        }
    }
    circles
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

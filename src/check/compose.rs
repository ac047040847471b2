//! Composing: every document in every locale is put together as for print, and what would keep it from being printed is told.
//!
//! Rules look at texts where they stand; composing sees what becomes of them in a document: values put in, links resolved, the words of
//! the page furniture. What it finds leaves a hole in the document, so that it is denied whatever the levels are, as `render` does.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic, Findings, Level};
use crate::document::compose::{Composer, TranslationState};
use crate::document::content::Content;
use crate::fluent::{Locale, Resource};
use crate::glyph;
use crate::library::LOCALES;
use crate::source::Span;
use crate::translation::TURN;

use super::context::{Context, Document, Levels};
use super::draft::Draft;
use super::print::Pages;
use super::terms;

/// What composing a document in a locale tells.
#[derive(Default)]
pub(super) struct Survey {
    /// What keeps it from being printed.
    pub(super) composed: Vec<Diagnostic>,
    /// What only its pages show.
    pub(super) on_pages: Vec<Diagnostic>,
    /// What keeps it from being more than a draft.
    pub(super) draft: Option<Draft>,
}

/// What composing tells of all documents, each thing once: as the first document tells it in the order of documents, whichever was composed
/// first.
#[derive(Default)]
pub(super) struct Surveys {
    composed: Findings,
    /// The place in that order of the document that told each.
    ranks: Vec<usize>,
    /// Where each stands.
    told: FxHashMap<String, usize>,
    on_pages: Findings,
    done: FxHashSet<usize>,
    /// The documents that can be printed as drafts alone.
    pub(super) drafts: FxHashMap<Document, Draft>,
}

impl Surveys {
    /// Takes over what is told of the document of a rank; gives back what makes it a draft.
    fn add(&mut self, rank: usize, survey: Survey) -> Option<Draft> {
        self.done.insert(rank);
        self.on_pages.extend(survey.on_pages);
        for finding in survey.composed {
            let same = identity(&finding);
            if let Some(&at) = self.told.get(&same) {
                if rank < self.ranks[at] {
                    self.composed.replace(at, finding);
                    self.ranks[at] = rank;
                }
                continue;
            }
            let code = finding.code;
            let Some(at) = self.composed.keep(finding) else { continue };
            self.ranks.push(rank);
            if self.composed.as_slice()[at].code == code {
                self.told.insert(same, at);
            }
        }
        survey.draft
    }

    /// What keeps documents from being printed, and what only pages show.
    pub(super) fn finish(self) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let mut composed: Vec<(usize, Diagnostic)> = self.ranks.into_iter().zip(self.composed.into_vec()).collect();
        composed.sort_by_key(|(rank, _)| *rank);
        (composed.into_iter().map(|(_, finding)| finding).collect(), self.on_pages.into_vec())
    }
}

/// What makes a finding of composing the same in two documents or locales: a text of the source stands in every locale that has not translated it.
fn identity(finding: &Diagnostic) -> String {
    format!("{} {:?}", finding.bare(), finding.subject.message)
}

/// Composes the documents of a run, each in each locale once.
pub(super) struct Surveyor<'s> {
    context: &'s Context<'s>,
    composer: &'s Composer<'s>,
    /// The place of each in the order in which findings are told.
    ranks: FxHashMap<Document, usize>,
    pages: Option<Pages<'s>>,
    /// The most bytes that they come to together.
    most: usize,
    /// Whether the documents composed so far come to more. Looked at between turns, so that it is the same on every machine.
    is_spent: AtomicBool,
    /// Whether facts and contacts are denied: then what lacks them is only a consequence.
    are_values_denied: bool,
    /// The documents whose outlines are denied: their own facts stand there.
    denied: FxHashSet<String>,
}

impl<'s> Surveyor<'s> {
    /// Composes these documents; with `pages` it lays them out as well.
    pub(super) fn new(
        context: &'s Context<'s>,
        composer: &'s Composer<'s>,
        documents: Vec<Document>,
        pages: Option<Pages<'s>>,
    ) -> Self {
        let ranks = documents.into_iter().enumerate().map(|(rank, document)| (document, rank)).collect();
        let is_denied = |finding: &&Diagnostic| context.levels.get(finding.weighs_as()) == Level::Deny;
        let of_outlines = context.content.diagnostics.iter().filter(is_denied);
        let denied = of_outlines.filter_map(|finding| finding.subject.document.clone()).collect();
        let read = context.library.diagnostics().iter().chain(&context.content.diagnostics);
        let are_values_denied = read.filter(is_denied).any(Content::is_about_values);
        Self { context, composer, ranks, pages, most: usize::MAX, is_spent: AtomicBool::new(false), are_values_denied, denied }
    }

    /// The same, until the documents come to so many bytes together.
    pub(super) fn within(self, most: usize) -> Self {
        Self { most, ..self }
    }

    /// Ends a turn: takes over what was told of its documents.
    pub(super) fn end_turn(&self, surveys: &mut Surveys, turn: impl IntoIterator<Item = (Document, Survey)>) {
        for (document, survey) in turn {
            if let Some(rank) = self.ranks.get(&document) {
                let draft = surveys.add(*rank, survey);
                surveys.drafts.extend(draft.map(|draft| (document, draft)));
            }
        }
        self.is_spent.fetch_or(self.composer.composed() > self.most, Ordering::Relaxed);
    }

    /// Composes a document in a locale and tells what keeps it from being printed; `own` is its translation, where somebody has parsed it.
    pub(super) fn survey(&self, document: &str, locale: &Locale, state: TranslationState, own: Option<&Resource>) -> Survey {
        if self.is_spent.load(Ordering::Relaxed) {
            let outline = &self.context.content.outlines[document];
            let finding = Diagnostic::new(Code::ExpansionTooLarge).at(outline.location(Span::default()));
            let finding = finding.arg("reason", "library").arg("limit", self.most).document(document).locale(locale);
            return Survey { composed: vec![finding], ..Survey::default() };
        }
        let compose = |locale: &Locale, state| {
            let (composition, mut findings) = self.composer.survey(document, locale, state, own);
            if let (Some(composition), Some(covered)) = (&composition, &self.context.glyphs) {
                findings
                    .extend(glyph::missing(self.context.library, covered, composition).into_iter().map(|missing| missing.finding));
            }
            (composition, findings)
        };
        let (mut composed, on_pages) = match &self.pages {
            None => {
                let (composition, composed) = compose(locale, state);
                let on_pages = composition.iter().flat_map(|composition| terms::missing(self.context, composition)).collect();
                (composed, on_pages)
            }
            Some(pages) => {
                // The imprint of the source says nothing of a translation.
                let state_of = |wanted: &Locale| if wanted == locale { state.clone() } else { TranslationState::default() };
                pages.survey(document, locale, |wanted| compose(wanted, state_of(wanted)))
            }
        };
        let content = self.context.content;
        let are_values_denied = self.are_values_denied || self.denied.contains(document);
        composed.retain(|finding| !(are_values_denied && content.is_consequence(document, finding)));
        let draft = Draft::take(&mut composed, self.context.library.source_locale());
        Survey { composed, on_pages, draft }
    }

    /// Composes the documents that nobody has composed yet.
    pub(super) fn rest(&self, surveys: &mut Surveys, state: impl Fn(&str, &Locale) -> TranslationState + Sync) {
        let mut rest: Vec<(&Document, usize)> = self.ranks.iter().map(|(document, rank)| (document, *rank)).collect();
        rest.retain(|(_, rank)| !surveys.done.contains(rank));
        rest.sort_unstable_by_key(|(_, rank)| *rank);
        for turn in rest.chunks(TURN) {
            let survey = |(document, _): &(&Document, usize)| {
                let (name, locale) = document;
                ((*document).clone(), self.survey(name, locale, state(name, locale), None))
            };
            let turn: Vec<(Document, Survey)> = turn.par_iter().map(survey).collect();
            self.end_turn(surveys, turn);
        }
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
        let code = finding.weighs_as();
        finding.level = if code == Code::MissingAltText { levels.get(code) } else { Level::Deny };
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
        if told.insert(identity(&finding)) {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Location, Source};

    fn finding(code: Code, path: &str, at: usize) -> Diagnostic {
        Diagnostic::new(code).at(Location::new(&Source::new(path, "t = Titel\na = Satz\n"), at..at + 1))
    }

    fn survey(composed: Vec<Diagnostic>) -> Survey {
        Survey { composed, on_pages: vec![Diagnostic::new(Code::OverfullLine)], draft: None }
    }

    #[test]
    fn what_documents_share_is_told_as_of_the_first() {
        let shared = |document: &str| finding(Code::UnknownLink, "locales/de/terms.ftl", 0).message("-x").document(document);
        let own = |document: &str, at| finding(Code::UnknownLink, "locales/de/terms.ftl", at).message("-x").document(document);
        let mut surveys = Surveys::default();
        surveys.add(2, survey(vec![shared("c"), own("c", 2)]));
        surveys.add(0, survey(vec![shared("a")]));
        surveys.add(1, survey(vec![shared("b"), own("b", 4), shared("b").message("-y")]));
        let (composed, on_pages) = surveys.finish();
        let told: Vec<_> = composed
            .iter()
            .map(|finding| (finding.subject.document.as_deref().unwrap(), finding.location.as_ref().unwrap().span.start))
            .collect();
        assert_eq!((told, on_pages.len()), (vec![("a", 0), ("b", 4), ("b", 0), ("c", 2)], 3));
    }

    #[test]
    fn what_rules_found_and_composing_denies_is_one_finding() {
        let library = crate::library::fixture::Fixture::new(&[("lotse.toml", "source = \"de\"\n")]).open().unwrap();
        let levels = Levels::new(&library, &crate::check::Options::default().level(Code::MissingAltText, Level::Warn));
        let warned = |finding: Diagnostic| Diagnostic { level: Level::Warn, ..finding };
        let circle = |locale: &str, cycle: &str, at| {
            finding(Code::CyclicReference, "locales/de/g.ftl", at).locale(locale).arg("cycle", cycle)
        };
        let mut found = vec![
            warned(finding(Code::UnknownLink, "locales/de/g.ftl", 0)),
            warned(finding(Code::UnknownLink, "locales/de/g.ftl", 4)),
            warned(circle("uk", "a → b → a", 6)),
        ];
        let composed = vec![
            finding(Code::UnknownLink, "locales/de/g.ftl", 0),
            finding(Code::UnknownLink, "locales/de/terms.ftl", 0).document("g"),
            finding(Code::UnknownLink, "locales/de/terms.ftl", 0).document("h"),
            finding(Code::UnknownLink, "documents/g.toml", 0).document("g"),
            finding(Code::MissingAltText, "documents/g.toml", 4).document("g"),
            circle("uk", "b → a → b", 8),
            circle("de", "b → a → b", 9),
            circle("de", "a → b → a", 7),
        ];
        merge(&mut found, composed, &levels);
        let told: Vec<String> = found
            .iter()
            .map(|finding| {
                let document = finding.subject.document.as_deref().unwrap_or("-");
                let path = finding.location.as_ref().map(ToString::to_string).unwrap_or_default();
                format!("{} {path} {document} {:?}", finding.code, finding.level)
            })
            .collect();
        assert_eq!(
            told,
            [
                "unknown-link locales/de/g.ftl:1:1 - Deny",
                "unknown-link locales/de/g.ftl:1:5 - Warn",
                "cyclic-reference locales/de/g.ftl:1:7 - Deny",
                "unknown-link locales/de/terms.ftl:1:1 terms Deny",
                "unknown-link documents/g.toml:1:1 g Deny",
                "missing-alt-text documents/g.toml:1:5 g Warn",
                "cyclic-reference locales/de/g.ftl:1:10 g Deny",
            ]
        );
    }
}

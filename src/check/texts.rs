//! The texts of a library: every one of the source, and every translation beside its own; each document is composed while its texts are at hand.

use std::collections::BTreeMap;

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Findings, Level};
use crate::document::compose::TranslationState;
use crate::fluent::Locale;
use crate::library::{Library, SHARED};
use crate::source::{Location, Span};
use crate::translation::{Choice, Coverage, CoverageRow, Pair, Pairs, TURN, pairs};

use super::compose::{Survey, Surveyor, Surveys};
use super::context::{Context, Document};
use super::ignore::{self, Ignore};
use super::language::Language;
use super::options::Options;
use super::rule::structure;
use super::sink::Sink;
use super::text::view::{SourceView, View};
use super::text::walk;

/// What is said of all texts, and of the documents that they become.
#[derive(Default)]
pub(super) struct Texts {
    /// What the rules found.
    pub(super) findings: Findings,
    /// How complete each locale is.
    pub(super) coverage: Coverage,
    /// Why ledgers cannot be read, or translations are not checked.
    pub(super) unread: Vec<Diagnostic>,
    /// What composing found.
    pub(super) surveys: Surveys,
    /// What comments set aside.
    pub(super) ignores: Vec<Ignore>,
}

/// What is said of a resource and its translation.
struct Checked {
    /// The index of the resource.
    at: usize,
    row: CoverageRow,
    /// Who read it last, and when.
    reading: Option<(String, Date)>,
    /// Why the ledger cannot be read, without which no imprint can say how far the translation is.
    unread: Option<Diagnostic>,
    findings: Vec<Diagnostic>,
    /// What its comments set aside.
    ignores: Vec<Ignore>,
    /// What composing found, if it is a document.
    survey: Option<Survey>,
}

impl Checked {
    fn document(&self) -> Document {
        (self.row.document.clone(), self.row.locale.clone())
    }
}

impl Texts {
    /// Checks every text of the source, and every translation beside its own, and composes the documents in the source and in `targets`.
    ///
    /// What all documents see comes first: a document needs it, and says in its imprint how far it is translated. Of translations so many are
    /// looked at as there are at `most` texts.
    pub(super) fn check(
        context: &Context<'_>,
        surveyor: &Surveyor<'_>,
        targets: &[&Locale],
        options: &Options<'_>,
        most: usize,
    ) -> Self {
        let library = context.library;
        let source_language = language_of(library, library.source_locale());
        let locales: Vec<&Locale> = options.locales.iter().collect();
        let pairs = pairs(library, &context.scope, &Choice::of(&options.documents, locales));
        let mut all = Self::default();
        for locale in targets {
            all.findings.extend(structure::extra_resources(library, locale, &pairs, |name| options.wants(name)));
        }
        let sources = all.read_sources(context, &source_language, &pairs);
        let languages: BTreeMap<&Locale, Language> = targets.iter().map(|locale| (*locale, language_of(library, locale))).collect();
        let look = |pair: &Pair<'_>| check_pair(context, &sources[pair.at], &languages[pair.locale], pair);
        let (mut checked, mut shared) = (Vec::new(), Vec::new());
        let left_out = all.leave_out(&pairs, most);
        let wanted = |is_shared| {
            let (left_out, pairs) = (&left_out, &pairs);
            move |at: usize, locale: &Locale| {
                SHARED.contains(&pairs.sources()[at].0) == is_shared && !left_out.contains(&(at, locale))
            }
        };
        pairs.each_in_turn(wanted(true), look, |turn| shared.extend(all.take_over(turn)));
        let states = States::of(&shared);
        let with_document = |pair: &Pair<'_>| {
            let checked = look(pair);
            let is_document = context.content.outlines.get(pair.resource).is_some_and(|outline| outline.is_meant_for(pair.locale));
            let state = states.of_document(pair.resource, pair.locale, Some(&checked));
            let survey = is_document.then(|| surveyor.survey(pair.resource, pair.locale, state, pair.target));
            Checked { survey, ..checked }
        };
        let mut surveys = Surveys::default();
        pairs.each_in_turn(wanted(false), with_document, |turn| {
            let mut turn = all.take_over(turn);
            let surveyed = turn.iter_mut().filter_map(|checked| Some((checked.document(), checked.survey.take()?)));
            surveyor.end_turn(&mut surveys, surveyed);
            checked.append(&mut turn);
        });
        surveyor.rest(&mut surveys, |document, locale| states.of_document(document, locale, None));
        all.surveys = surveys;
        checked.extend(shared);
        // As if they had been looked at in their order.
        checked.sort_by_key(|checked| checked.at);
        for checked in checked {
            all.coverage.rows.push(checked.row);
            all.unread.extend(checked.unread);
        }
        all
    }

    /// Checks every text of the source.
    fn read_sources<'a>(&mut self, context: &Context<'a>, language: &'a Language, pairs: &'a Pairs<'a>) -> Vec<SourceView<'a>> {
        let mut views = Vec::with_capacity(pairs.sources().len());
        for turn in pairs.sources().chunks(TURN) {
            let read = turn.par_iter().map(|(name, texts)| walk::read_source(context, language, name, texts));
            for (view, findings) in read.collect::<Vec<_>>() {
                self.findings.extend(findings);
                for resource in view.texts.resources() {
                    let (ignores, findings) = ignore::read(resource, view.name, None);
                    self.ignores.extend(ignores);
                    self.findings.extend(findings);
                }
                views.push(view);
            }
        }
        views
    }

    /// The pairs that are more than is checked of a library, in their order. That is told of each resource, and denied.
    fn leave_out<'a>(&mut self, pairs: &Pairs<'a>, most: usize) -> FxHashSet<(usize, &'a Locale)> {
        let (mut left, mut left_out) = (most, FxHashSet::default());
        let mut told = None;
        for (at, locale) in pairs.tasks() {
            let (name, texts) = &pairs.sources()[at];
            match left.checked_sub(texts.entries().len()) {
                Some(rest) => left = rest,
                None => {
                    left_out.insert((at, locale));
                    if told.replace(at) != Some(at) {
                        let place = Location::new(texts.resources()[0].source(), Span::default());
                        let finding = Diagnostic::new(Code::ExpansionTooLarge).at(place).document(*name);
                        self.unread.push(finding.arg("reason", "translations").arg("limit", most));
                    }
                }
            }
        }
        left_out
    }

    /// Takes over the findings of a turn.
    fn take_over(&mut self, mut turn: Vec<Checked>) -> Vec<Checked> {
        for checked in &mut turn {
            self.findings.extend(std::mem::take(&mut checked.findings));
            self.ignores.append(&mut checked.ignores);
        }
        turn
    }
}

/// How far the texts are translated that all documents see.
struct States<'c> {
    shared: FxHashMap<(&'c str, &'c Locale), &'c Checked>,
}

impl<'c> States<'c> {
    fn of(shared: &'c [Checked]) -> Self {
        let by_name = |checked: &'c Checked| ((checked.row.document.as_str(), &checked.row.locale), checked);
        Self { shared: shared.iter().map(by_name).collect() }
    }

    /// How far the translation of a document is, for its imprint: what its resources are together.
    fn of_document(&self, document: &str, locale: &Locale, own: Option<&Checked>) -> TranslationState {
        let mut state = TranslationState::default();
        for name in Library::seen_by(document) {
            let own = own.filter(|own| own.row.document == name);
            let Some(checked) = own.or_else(|| self.shared.get(&(name, locale)).copied()) else { continue };
            let reading = checked.reading.as_ref().map(|(by, on)| (by.as_str(), *on));
            checked.row.counts.add_to(&mut state, reading);
        }
        state
    }
}

/// Checks a translation beside its source.
fn check_pair<'a>(context: &Context<'a>, source: &'a SourceView<'a>, language: &'a Language, pair: &'a Pair<'a>) -> Checked {
    let mut sink = Sink::new(context.levels, source.name, &language.tag);
    let row = CoverageRow { document: source.name.to_owned(), locale: pair.locale.clone(), counts: pair.counts() };
    structure::missing_furniture(source, pair, &mut sink);
    structure::moved(source, pair, &mut sink);
    structure::leaning(source, pair, &mut sink);
    match pair.ledger {
        Ok(ledger) => {
            ledger.diagnostics().into_iter().for_each(|diagnostic| sink.push(diagnostic));
            structure::records(&pair.items, ledger, pair.target, &mut sink);
        }
        Err(finding) => sink.push(finding.clone()),
    }
    if let Some(target) = pair.target {
        target.diagnostics().iter().for_each(|diagnostic| sink.push(diagnostic.clone()));
        let view = View::new(context, target, pair.locale, language, source.name);
        walk::check_items(context, source, &view, pair, &mut sink);
    } else if pair.unread.is_none() {
        for item in &pair.items {
            structure::check(source, None, item, None, &mut sink);
        }
    }
    let mut ignores = Vec::new();
    if let Some(target) = pair.target {
        let (read, findings) = ignore::read(target, source.name, Some(&language.tag));
        ignores = read;
        findings.into_iter().for_each(|finding| sink.push(finding));
    }
    let reading = pair.last_reading().map(|(by, on)| (by.to_owned(), on));
    let mut findings = sink.found.into_vec();
    if let Some(once) = structure::not_begun(source, pair).filter(|once| context.levels.get(once.code) != Level::Allow) {
        findings.retain(|finding| finding.weighs_as() != once.code);
        findings.push(once);
    }
    Checked { at: pair.at, row, reading, unread: pair.ledger.err().cloned(), findings, ignores, survey: None }
}

pub(super) fn language_of(library: &Library, locale: &Locale) -> Language {
    Language::new(&library.manifest().language(locale))
}

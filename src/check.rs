//! Checks: what is wrong with a library, found without printing it.
//!
//! [`run`] opens nothing and writes nothing: it takes a library, today's date and what the command line asked for, and returns a
//! [`Report`]. Each family of checks has a file of its own and the same shape: functions that look at one text, or at a source and
//! its translation side by side, and put findings into a [`Sink`].
//!
//! | family | asks |
//! |---|---|
//! | [`rule::structure`] | is there a translation of today's source, with all its parts? |
//! | [`rule::reference`] | do variables, terms, messages, functions exist? |
//! | [`rule::selector`] | are the plural variants those of the language? |
//! | [`rule::facts`] | are numbers and addresses those of the source? |
//! | [`rule::markup`] | are tags and links those of the source, and sound? |
//! | [`rule::character`] | does every character belong where it stands? |
//! | [`rule::typography`] | spaces, quotation marks, sentence ends |
//! | [`rule::wording`] | address, glossary, the same text twice |
//! | [`mod@library`] | is everything printed, and does each id stand once? |
//!
//! Every rule keeps to one law: text that is right gives no finding. Where a rule cannot know, it is silent.
//!
//! Work is shared out by resource and locale over all cores. Each text is walked once, into a profile whose memory is used again;
//! a translation is parsed, its ledger read, the two compared and dropped within one task. So 34,000 messages take less than a tenth
//! of a second, and memory holds hardly more than the texts.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level, Subject};
use crate::document::compose::{Composer, TranslationState};
use crate::document::content::Content;
use crate::document::furniture;
use crate::document::graph::Graph;
use crate::document::scope::Scope;
use crate::fluent::Locale;
use crate::library::{LEDGER, LOCALES, Library};
use crate::source::Location;
use crate::translation::{Choice, Coverage, CoverageRow, Pair, pairs};

mod baseline;
mod compose;
mod context;
mod covered;
mod glyphs;
pub(crate) mod language;
mod library;
mod options;
mod print;
mod report;
pub(crate) mod rule;
mod sink;
mod text;

pub use baseline::Baseline;
pub use options::{Extent, Options};
pub use report::Report;

use context::{Context, Levels};
use covered::Covered;
use language::Language;
use rule::{glyph, reference, structure};
use sink::Sink;
use text::view::{SourceView, View};
use text::{prose, walk};

/// Checks a library.
pub fn run(library: &Library, content: &Content, options: &Options<'_>) -> Report {
    let levels = Levels::new(library, options);
    let glyphs = options.fonts.map(|fonts| Covered::of(fonts));
    let scope = Scope::of(content);
    let context = Context {
        library,
        content,
        graph: Graph::of(library, &scope),
        scope,
        levels: &levels,
        plain: prose::plain_letters(glyphs.as_ref()),
        glyphs,
        variables: reference::variables(content),
    };
    let source = library.source_locale();
    let targets: Vec<&Locale> = library
        .locales()
        .iter()
        .filter(|locale| *locale != source && (options.locales.is_empty() || options.locales.contains(locale)))
        .collect();
    let mut found = found_before(&context, options);
    let texts = check_texts(&context, &targets, options);
    found.extend(texts.findings);
    for locale in &targets {
        found.extend(structure::extra_resources(library, locale, |name| options.wants(name)));
    }
    found.extend(unknown_languages(library, targets.iter().copied().chain([source])));
    found.extend(requirements(library, options, &texts.coverage));
    let composer = Composer::of(library, content);
    let mut jobs: Vec<(&str, &Locale, TranslationState)> = Vec::new();
    for (document, outline) in content.outlines.iter().filter(|(name, _)| options.wants(name)) {
        for locale in [source].into_iter().chain(targets.iter().copied()).filter(|locale| outline.is_meant_for(locale)) {
            jobs.push((document, locale, translation_state(document, locale, &texts.coverage, &texts.readings)));
        }
    }
    let mut composed = texts.unread;
    composed.extend(compose::survey_all(&context, &composer, &jobs));
    found.extend(library::check(&context, &composed));
    // Also where no document has a cover yet.
    composed.extend(composer.logo().err().unwrap_or_default());
    // A font that cannot be used stands in the way of every document.
    composed.extend(options.found.iter().cloned());
    if let (Extent::Pages, Some(fonts)) = (options.extent, options.fonts) {
        found.extend(print::lay_out(&context, &composer, &jobs, fonts));
    }
    let documents = content.outlines.keys().filter(|name| options.wants(name)).count();
    let diagnostics = finish(found, composed, &levels, options, source);
    Report { diagnostics, documents, locales: targets.len() + 1, coverage: texts.coverage }
}

/// What is known before any text is looked at: what was found on the way here, and what is too old.
fn found_before(context: &Context<'_>, options: &Options<'_>) -> Vec<Diagnostic> {
    let (library, content) = (context.library, context.content);
    let mut found = options.found.clone();
    found.extend(library.diagnostics().iter().cloned());
    found.extend(content.diagnostics.iter().cloned());
    let Some(today) = options.today else { return found };
    let max_age = library.manifest().max_age_days;
    let facts = content.facts.stale(today, max_age);
    let beside = if facts.is_empty() { BTreeMap::new() } else { context.graph.beside() };
    found.extend(facts.into_iter().map(|finding| {
        let others = finding.args.get("fact").and_then(|fact| beside.get(fact.as_str())).into_iter().flatten();
        let others = others.filter(|other| content.facts.get(other).is_some()).map(|other| format!("${other}"));
        let others = others.collect::<Vec<_>>().join(", ");
        finding.arg("beside", if others.is_empty() { "none" } else { &others })
    }));
    found.extend(content.contacts.stale(today, max_age).into_iter().map(|finding| finding.arg("beside", "none")));
    found
}

/// Who read the translation of a resource last, and when, by resource and locale.
type Readings = BTreeMap<(String, Locale), Option<(String, Date)>>;

/// What is said of all texts.
struct CheckedTexts {
    findings: Vec<Diagnostic>,
    coverage: Coverage,
    readings: Readings,
    /// Why ledgers cannot be read.
    unread: Vec<Diagnostic>,
}

/// Checks every text of the source, and every translation beside its own.
fn check_texts(context: &Context<'_>, targets: &[&Locale], options: &Options<'_>) -> CheckedTexts {
    let library = context.library;
    let source_language = language_of(library, library.source_locale());
    let locales: Vec<&Locale> = options.locales.iter().collect();
    let pairs = pairs(library, &context.scope, &Choice::of(&options.documents, locales));
    let sources: Vec<(SourceView<'_>, Vec<Diagnostic>)> =
        pairs.sources().par_iter().map(|(name, texts)| walk::read_source(context, &source_language, name, texts)).collect();
    let languages: BTreeMap<&Locale, Language> = targets.iter().map(|locale| (*locale, language_of(library, locale))).collect();
    let results: Vec<Checked> = pairs.each(|pair| check_pair(context, &sources[pair.at].0, &languages[pair.locale], pair));
    let mut all =
        CheckedTexts { findings: Vec::new(), coverage: Coverage::default(), readings: BTreeMap::new(), unread: Vec::new() };
    for checked in results {
        all.readings.insert((checked.row.document.clone(), checked.row.locale.clone()), checked.reading);
        all.coverage.rows.push(checked.row);
        all.findings.extend(checked.findings);
        all.unread.extend(checked.unread);
    }
    all.findings.extend(sources.into_iter().flat_map(|(_, diagnostics)| diagnostics));
    all
}

/// How far the translation of a document is, for its imprint: what its resources are together.
fn translation_state(document: &str, locale: &Locale, coverage: &Coverage, readings: &Readings) -> TranslationState {
    let mut state = TranslationState::default();
    for name in Library::seen_by(document) {
        let Some(counts) = coverage.get(name, locale) else { continue };
        let reading = readings.get(&(name.to_owned(), locale.clone())).and_then(Option::as_ref);
        counts.add_to(&mut state, reading.map(|(by, on)| (by.as_str(), *on)));
    }
    state
}

/// Applies levels and filters, and sorts.
fn finish(
    mut found: Vec<Diagnostic>,
    composed: Vec<Diagnostic>,
    levels: &Levels,
    options: &Options<'_>,
    source: &Locale,
) -> Vec<Diagnostic> {
    found.iter_mut().for_each(|diagnostic| diagnostic.level = levels.get(diagnostic.code));
    compose::merge(&mut found, composed, levels);
    glyph::join_scripts(&mut found);
    furniture::join(&mut found);
    found.iter_mut().for_each(only_in_files);
    found.retain(|diagnostic| {
        diagnostic.level != Level::Allow
            && options.baseline.is_none_or(|baseline| !baseline.knows(diagnostic))
            && options.only.is_none_or(|only| is_among(&diagnostic.subject, only))
    });
    // What is wrong with the source is often the cause of what is wrong with its translations.
    let folder = Library::locale_folder(source);
    let rank = |location: &Location| match location.source.path() {
        path if path.starts_with(&folder) => 1,
        path if path.starts_with(LOCALES) || path.starts_with(LEDGER) => 2,
        _ => 0,
    };
    found.par_sort_by(|a, b| {
        let place = |location: &Option<Location>| location.as_ref().map(|location| location.span);
        let (one, other) = (a.location.as_ref(), b.location.as_ref());
        one.map(|location| (rank(location), location.source.path()))
            .cmp(&other.map(|location| (rank(location), location.source.path())))
            .then_with(|| place(&a.location).cmp(&place(&b.location)))
            .then_with(|| (a.code, &a.subject, &a.args).cmp(&(b.code, &b.subject, &b.args)))
    });
    found.dedup();
    found
}

/// Takes out of a finding the places that are in no file of the library: of page furniture that Lotse knows.
fn only_in_files(finding: &mut Diagnostic) {
    finding.location.take_if(|location| !Library::is_file(&location.source));
    finding.related.retain(|(_, location)| Library::is_file(&location.source));
}

fn is_among(subject: &Subject, only: &BTreeSet<(String, String)>) -> bool {
    match (&subject.document, &subject.message) {
        (Some(document), Some(message)) => {
            let id = message.split('.').next().unwrap_or_default();
            only.contains(&(document.clone(), id.to_owned()))
        }
        _ => true,
    }
}

fn language_of(library: &Library, locale: &Locale) -> Language {
    Language::new(&library.manifest().language(locale))
}

/// What is not known of the languages of a library and would be needed.
fn unknown_languages<'l>(library: &Library, locales: impl Iterator<Item = &'l Locale>) -> Vec<Diagnostic> {
    let of = |locale: &'l Locale| {
        let unknown = library.manifest().language(locale).unknown();
        unknown.into_iter().map(move |what| Diagnostic::new(Code::UnknownLanguage).locale(locale).arg("what", what.name()))
    };
    locales.flat_map(of).collect()
}

/// What is said of a resource and its translation.
struct Checked {
    row: CoverageRow,
    /// Who read it last, and when.
    reading: Option<(String, Date)>,
    /// Why the ledger cannot be read, without which no imprint can say how far the translation is.
    unread: Option<Diagnostic>,
    findings: Vec<Diagnostic>,
}

/// Checks a translation beside its source.
fn check_pair<'a>(context: &Context<'a>, source: &'a SourceView<'a>, language: &'a Language, pair: &'a Pair<'a>) -> Checked {
    let mut sink = Sink::new(context.levels, source.name, &language.tag);
    let row = CoverageRow { document: source.name.to_owned(), locale: pair.locale.clone(), counts: pair.counts() };
    structure::missing_furniture(source, pair, &mut sink);
    match pair.ledger {
        Ok(ledger) => {
            ledger.diagnostics().into_iter().for_each(|diagnostic| sink.push(diagnostic));
            structure::orphans(&pair.items, ledger, pair.target, &mut sink);
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
    let reading = pair.last_reading().map(|(by, on)| (by.to_owned(), on));
    Checked { row, reading, unread: pair.ledger.err().cloned(), findings: sink.found }
}

/// A finding for every locale that is less complete than it must be.
fn requirements(library: &Library, options: &Options<'_>, coverage: &Coverage) -> Vec<Diagnostic> {
    let mut require = library.manifest().require.clone();
    require.extend(options.require.iter().map(|(locale, percent)| (locale.clone(), *percent)));
    let unmet = |(locale, percent): (&Locale, &f64)| {
        let counts = coverage.of_locale(locale);
        let looked_at = coverage.rows.iter().any(|row| row.locale == *locale);
        let short = looked_at && (counts.complete() as f64) * 100.0 < percent * counts.total() as f64;
        short
            .then(|| Diagnostic::new(Code::RequirementUnmet).locale(locale).arg("found", counts.percent()).arg("expected", percent))
    };
    require.iter().filter_map(unmet).collect()
}

#[cfg(test)]
mod tests;

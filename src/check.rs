//! Checks: what is wrong with a library, found without printing it.
//!
//! [`run`] opens nothing and writes nothing: it takes a library, today's date and what the command line asked for, and returns a
//! [`Report`]. Each family of checks has a file of its own and the same shape: functions that look at one text, or at a source and
//! its translation side by side, and put findings into a [`Sink`].
//!
//! | family | asks |
//! |---|---|
//! | [`structure`] | is there a translation of today's source, with all its parts? |
//! | [`mod@reference`] | do variables, terms, messages, functions exist? |
//! | [`selector`] | are the plural variants those of the language? |
//! | [`facts`] | are numbers and addresses those of the source? |
//! | [`markup`] | are tags and links those of the source, and sound? |
//! | [`character`] | does every character belong where it stands? |
//! | [`typography`] | spaces, quotation marks, sentence ends |
//! | [`wording`] | address, glossary, the same text twice |
//! | [`outline`] | do documents name what there is? |
//! | [`mod@print`] | does a font have every character, has every picture words? |
//!
//! Every rule keeps to one law: text that is right gives no finding. Where a rule cannot know, it is silent.
//!
//! Work is shared out by resource and locale over all cores. Each text is walked once, into a profile whose memory is used again;
//! a translation is parsed, its ledger read, the two compared and dropped within one task. So 34,000 messages take less than a tenth
//! of a second, and memory holds hardly more than the texts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level, Subject};
use crate::document::content::Content;
use crate::document::outline::Outline;
use crate::error::Error;
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::library::Library;
use crate::source::Location;
use crate::translation::compare::count;
use crate::translation::pairs::ledger;
use crate::translation::scope::Document;
use crate::translation::{Coverage, CoverageRow, Ledger, Scope, SourceTexts, compare};

pub mod baseline;
mod character;
mod facts;
mod glossary;
pub(crate) mod language;
mod markup;
mod outline;
mod print;
mod prose;
mod reference;
mod selector;
mod sink;
mod structure;
mod typography;
mod view;
mod walk;
mod wording;

pub use baseline::Baseline;
pub use outline::{beside, uses};

use language::Language;
use sink::Sink;
use view::{SourceView, View};

/// What a run is asked to look at.
#[derive(Default)]
pub struct Options<'o> {
    /// The day facts are as old as; without one, no fact is stale.
    pub today: Option<Date>,
    /// Levels set on the command line; they override those of the manifest.
    pub levels: BTreeMap<Code, Level>,
    /// Percent that must be complete, by locale; overrides the manifest.
    pub require: BTreeMap<Locale, f64>,
    /// The target locales to look at; all if empty.
    pub locales: Vec<Locale>,
    /// The resources to look at, by name; all if empty.
    pub documents: Vec<String>,
    /// Findings that are known and no longer told.
    pub baseline: Option<&'o Baseline>,
    /// Only findings on these messages, by resource name and id: those changed since a revision. Findings on files stay.
    pub only: Option<&'o BTreeSet<(String, String)>>,
    /// The fonts of the library; without them no glyph is missing.
    pub fonts: Option<&'o FontSet>,
    /// What was found on the way here, such as fonts that cannot be used; told with the rest.
    pub found: Vec<Diagnostic>,
}

/// What a run of the checks found.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// The findings that are shown: those without a place, of the files above the texts, of the source, of translations; each in the
    /// order of path, place and code.
    pub diagnostics: Vec<Diagnostic>,
    /// How many documents were looked at.
    pub documents: usize,
    /// How many locales were looked at, the source among them.
    pub locales: usize,
    /// How much of each resource each locale has.
    pub coverage: Coverage,
}

impl Report {
    /// How many findings are at `deny` and how many at `warn`.
    pub fn counts(&self) -> (usize, usize) {
        let of = |level| self.diagnostics.iter().filter(|diagnostic| diagnostic.level == level).count();
        (of(Level::Deny), of(Level::Warn))
    }

    /// Whether nothing is at `deny`.
    pub fn is_clean(&self) -> bool {
        self.diagnostics.iter().all(|diagnostic| diagnostic.level != Level::Deny)
    }
}

/// The levels in force: of the command line, else of the manifest, else of the table of codes.
pub(crate) struct Levels {
    of: Vec<Level>,
}

impl Levels {
    fn new(library: &Library, options: &Options<'_>) -> Self {
        let manifest = &library.manifest().levels;
        let level = |code: &Code| options.levels.get(code).or(manifest.get(code)).copied().unwrap_or(code.default_level());
        Self { of: Code::ALL.iter().map(level).collect() }
    }

    /// The level of a code.
    pub(crate) fn get(&self, code: Code) -> Level {
        self.of[code as usize]
    }
}

/// What all tasks share.
pub(crate) struct Context<'a> {
    pub(crate) library: &'a Library,
    pub(crate) content: &'a Content,
    pub(crate) scope: Scope,
    pub(crate) levels: &'a Levels,
    pub(crate) glyphs: Option<print::Covered>,
    pub(crate) plain: prose::PlainLetters,
    /// The kind of every variable that facts and contacts give.
    pub(crate) variables: FxHashMap<String, reference::Kind>,
}

/// Checks a library.
pub fn run(library: &Library, content: &Content, options: &Options<'_>) -> Report {
    let levels = Levels::new(library, options);
    let glyphs = options.fonts.map(print::Covered::of);
    let context = Context {
        library,
        content,
        scope: scope(content),
        levels: &levels,
        plain: prose::PlainLetters::new(glyphs.as_ref()),
        glyphs,
        variables: reference::variables(content),
    };
    let wanted = |name: &str| options.documents.is_empty() || options.documents.iter().any(|document| document == name);
    let source = library.source_locale();
    let mut found: Vec<Diagnostic> = Vec::new();
    found.extend(options.found.iter().cloned());
    found.extend(library.diagnostics().iter().cloned());
    found.extend(content.diagnostics.iter().cloned());
    if let Some(today) = options.today {
        let max_age = library.manifest().max_age_days;
        let facts = content.facts.stale(today, max_age);
        let beside = if facts.is_empty() { BTreeMap::new() } else { outline::beside(library, content) };
        found.extend(facts.into_iter().map(|finding| {
            let others = finding.args.get("fact").and_then(|fact| beside.get(fact.as_str())).filter(|others| !others.is_empty());
            let others = others.map(|others| others.iter().map(|other| format!("${other}")).collect::<Vec<_>>().join(", "));
            finding.arg("beside", others.as_deref().unwrap_or("none"))
        }));
        found.extend(content.contacts.stale(today, max_age).into_iter().map(|finding| finding.arg("beside", "none")));
    }
    let source_language = language_of(library, source);
    let names: Vec<&str> = library.resource_names(source).filter(|name| wanted(name)).collect();
    let sources: Vec<(SourceView<'_>, Vec<Diagnostic>)> =
        names.par_iter().filter_map(|name| walk::read_source(&context, &source_language, name)).collect();
    found.extend(outline::check(&context));
    let targets: Vec<&Locale> = library
        .locales()
        .iter()
        .filter(|locale| *locale != source && (options.locales.is_empty() || options.locales.contains(locale)))
        .collect();
    let languages: Vec<Language> = targets.iter().map(|locale| language_of(library, locale)).collect();
    let mut tasks = Vec::new();
    for (at, (view, _)) in sources.iter().enumerate() {
        for (locale, language) in targets.iter().zip(&languages) {
            if context.scope.is_meant_for(view.name, locale) {
                tasks.push((at, *locale, language));
            }
        }
    }
    let results: Vec<(CoverageRow, Vec<Diagnostic>)> =
        tasks.par_iter().map(|&(at, locale, language)| check_pair(&context, &sources[at].0, locale, language)).collect();
    let mut coverage = Coverage::default();
    for (row, diagnostics) in results {
        coverage.rows.push(row);
        found.extend(diagnostics);
    }
    found.extend(sources.into_iter().flat_map(|(_, diagnostics)| diagnostics));
    for locale in &targets {
        found.extend(structure::extra_resources(library, locale, wanted));
    }
    found.extend(unknown_languages(library, targets.iter().copied().chain([source])));
    found.extend(requirements(library, options, &coverage));
    let documents = content.outlines.keys().filter(|name| wanted(name)).count();
    let diagnostics = finish(found, &levels, options, source);
    Report { diagnostics, documents, locales: targets.len() + 1, coverage }
}

/// Applies levels and filters, and sorts.
fn finish(mut found: Vec<Diagnostic>, levels: &Levels, options: &Options<'_>, source: &Locale) -> Vec<Diagnostic> {
    found.retain_mut(|diagnostic| {
        diagnostic.level = levels.get(diagnostic.code);
        diagnostic.level != Level::Allow
            && options.baseline.is_none_or(|baseline| !baseline.knows(diagnostic))
            && options.only.is_none_or(|only| is_among(&diagnostic.subject, only))
    });
    // What is wrong with the source is often the cause of what is wrong with its translations.
    let folder = Path::new("locales").join(source.to_string());
    let rank = |location: &Location| match location.source.path() {
        path if path.starts_with(&folder) => 1,
        path if path.starts_with("locales") || path.starts_with("ledger") => 2,
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

/// What the outlines say that concerns translation.
pub fn scope(content: &Content) -> Scope {
    let document = |(name, outline): (&String, &Outline)| {
        let messages = outline.messages().into_iter().map(|name| name.text.clone()).collect();
        (name.clone(), Document { locales: outline.locales.clone(), messages })
    };
    Scope { documents: content.outlines.iter().map(document).collect() }
}

/// The ledger of a resource, or what keeps it from being read.
fn read_ledger(library: &Library, locale: &Locale, resource: &str) -> (Option<Ledger>, Vec<Diagnostic>) {
    match ledger(library, locale, resource) {
        Ok(ledger) => (Some(ledger), Vec::new()),
        Err(Error::Invalid(findings)) => (None, findings),
        // The function has no other error.
        Err(_) => (None, Vec::new()),
    }
}

fn check_pair(
    context: &Context<'_>,
    source: &SourceView<'_>,
    locale: &Locale,
    language: &Language,
) -> (CoverageRow, Vec<Diagnostic>) {
    let mut sink = Sink::new(context.levels, source.name, &language.tag);
    let (ledger, findings) = read_ledger(context.library, locale, source.name);
    findings.into_iter().for_each(|finding| sink.push(finding));
    let target = context.library.parse(locale, source.name);
    let target = target.as_ref();
    let items = compare(&source.texts, target, ledger.as_ref());
    let row = CoverageRow { document: source.name.to_owned(), locale: locale.clone(), counts: count(&items) };
    if let Some(ledger) = &ledger {
        ledger.diagnostics().into_iter().for_each(|diagnostic| sink.push(diagnostic));
        structure::orphans(&items, ledger, target, &mut sink);
    }
    if let Some(target) = target {
        target.diagnostics().iter().for_each(|diagnostic| sink.push(diagnostic.clone()));
        let view = View::new(context, target, locale, language, source.name);
        walk::check_items(context, source, &view, &items, ledger.as_ref(), &mut sink);
    } else if !context.library.is_unreadable(&texts_path(locale, source.name)) {
        for item in &items {
            structure::check(source, None, item, None, &mut sink);
        }
    }
    (row, sink.found)
}

/// Where the texts of a resource stand, relative to the root of the library.
fn texts_path(locale: &Locale, name: &str) -> PathBuf {
    Path::new("locales").join(locale.to_string()).join(format!("{name}.ftl"))
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

/// Coverage alone: what `lotse status` shows, without any check of texts.
pub fn coverage(library: &Library, content: &Content) -> (Coverage, Vec<Diagnostic>) {
    let scope = scope(content);
    let source = library.source_locale();
    let texts: Vec<(&str, SourceTexts<'_>)> = library
        .resource_names(source)
        .collect::<Vec<_>>()
        .into_par_iter()
        .filter_map(|name| Some((name, SourceTexts::new(library.resource(source, name)?))))
        .collect();
    let mut tasks = Vec::new();
    for (name, texts) in &texts {
        for locale in library.locales().iter().filter(|locale| *locale != source && scope.is_meant_for(name, locale)) {
            tasks.push((*name, texts, locale));
        }
    }
    let results: Vec<_> = tasks
        .par_iter()
        .map(|&(name, texts, locale)| {
            let (ledger, found) = read_ledger(library, locale, name);
            let target = library.parse(locale, name);
            let counts = count(&compare(texts, target.as_ref(), ledger.as_ref()));
            (CoverageRow { document: name.to_owned(), locale: locale.clone(), counts }, found)
        })
        .collect();
    let mut coverage = Coverage::default();
    let mut findings = Vec::new();
    for (row, found) in results {
        coverage.rows.push(row);
        findings.extend(found);
    }
    (coverage, findings)
}

#[cfg(test)]
mod tests;

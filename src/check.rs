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

use rayon::prelude::*;
use rustc_hash::FxHashMap;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level, Subject};
use crate::document::content::Content;
use crate::document::graph::Graph;
use crate::document::scope::Scope;
use crate::fluent::Locale;
use crate::library::{LEDGER, LOCALES, Library};
use crate::source::Location;
use crate::translation::{Choice, Coverage, CoverageRow, Pair, pairs};
use crate::typeset::font::FontSet;

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
        scope: Scope::of(content),
        levels: &levels,
        plain: prose::PlainLetters::new(glyphs.as_ref()),
        glyphs,
        variables: reference::variables(content),
    };
    let graph = Graph::of(library, &context.scope);
    let wanted = |name: &str| options.documents.is_empty() || options.documents.iter().any(|document| document == name);
    let source = library.source_locale();
    let mut found: Vec<Diagnostic> = Vec::new();
    found.extend(options.found.iter().cloned());
    found.extend(library.diagnostics().iter().cloned());
    found.extend(content.diagnostics.iter().cloned());
    if let Some(today) = options.today {
        let max_age = library.manifest().max_age_days;
        let facts = content.facts.stale(today, max_age);
        let beside = if facts.is_empty() { BTreeMap::new() } else { graph.beside() };
        found.extend(facts.into_iter().map(|finding| {
            let others = finding.args.get("fact").and_then(|fact| beside.get(fact.as_str())).into_iter().flatten();
            let others = others.filter(|other| content.facts.get(other).is_some()).map(|other| format!("${other}"));
            let others = others.collect::<Vec<_>>().join(", ");
            finding.arg("beside", if others.is_empty() { "none" } else { &others })
        }));
        found.extend(content.contacts.stale(today, max_age).into_iter().map(|finding| finding.arg("beside", "none")));
    }
    let source_language = language_of(library, source);
    let locales: Vec<&Locale> = options.locales.iter().collect();
    let pairs = pairs(library, &context.scope, &Choice::of(&options.documents, locales));
    let sources: Vec<(SourceView<'_>, Vec<Diagnostic>)> =
        pairs.sources().par_iter().map(|(name, texts)| walk::read_source(&context, &source_language, name, texts)).collect();
    found.extend(outline::check(&context, &graph));
    // What follows has need of the memory.
    drop(graph);
    let targets: Vec<&Locale> = library
        .locales()
        .iter()
        .filter(|locale| *locale != source && (options.locales.is_empty() || options.locales.contains(locale)))
        .collect();
    let languages: BTreeMap<&Locale, Language> = targets.iter().map(|locale| (*locale, language_of(library, locale))).collect();
    let results: Vec<(CoverageRow, Vec<Diagnostic>)> =
        pairs.each(|pair| check_pair(&context, &sources[pair.at].0, &languages[pair.locale], pair));
    let mut coverage = Coverage::default();
    for (row, diagnostics) in results {
        coverage.rows.push(row);
        found.extend(diagnostics);
    }
    found.extend(sources.into_iter().flat_map(|(_, diagnostics)| diagnostics));
    for locale in &targets {
        found.extend(structure::extra_resources(library, locale, wanted));
    }
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
    let cldr = library.manifest().locale.get(locale).and_then(|settings| settings.cldr.as_deref());
    Language::new(locale, cldr)
}

/// Checks a translation beside its source.
fn check_pair<'a>(
    context: &Context<'a>,
    source: &'a SourceView<'a>,
    language: &'a Language,
    pair: &'a Pair<'a>,
) -> (CoverageRow, Vec<Diagnostic>) {
    let mut sink = Sink::new(context.levels, source.name, &language.tag);
    let row = CoverageRow { document: source.name.to_owned(), locale: pair.locale.clone(), counts: pair.counts() };
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
        walk::check_items(context, source, &view, &pair.items, pair.ledger.ok(), &mut sink);
    } else if pair.unread.is_none() {
        for item in &pair.items {
            structure::check(source, None, item, None, &mut sink);
        }
    }
    (row, sink.found)
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

//! Checks: what is wrong with a library, found without printing it.
//!
//! [`run`] opens nothing and writes nothing: it takes a library, today's date and what the command line asked for, and returns a
//! [`Report`]. Each family of checks has a file of its own and the same shape: functions that look at one text, or at a source and
//! its translation side by side, and put findings into a `Sink`.
//!
//! | family | asks |
//! |---|---|
//! | [`rule::structure`] | is there a translation of today's source, with all its parts? |
//! | [`rule::reference`] | do variables, terms, messages, functions exist? |
//! | [`rule::selector`] | are the plural variants those of the language? |
//! | [`rule::variant`] | has each variant what every variant of the source has? |
//! | [`rule::number`] | are numbers those of the source, in digits or in words? |
//! | [`rule::facts`] | are addresses those of the source? |
//! | [`rule::markup`] | are tags and links those of the source, and sound? |
//! | [`rule::typed`] | is markup of another format typed, which nobody reads? |
//! | [`rule::character`] | does every character belong where it stands? |
//! | [`rule::typography`] | spaces, quotation marks, sentence ends |
//! | [`rule::wording`] | address, glossary, the same text twice |
//! | [`rule::glyph`] | has a font every character of a text? |
//! | [`mod@library`] | is everything printed, and does each id stand once? |
//! | [`mod@compose`] | can every document be put together in every language, and has a font all that it prints? |
//! | [`mod@print`] | with [`Extent::Pages`]: do the lines and pictures of every edition fit? |
//!
//! Every rule keeps to one law: text that is right gives no finding. Where a rule cannot know, it is silent.
//!
//! Work is shared out by resource and locale over all cores ([`texts`]). Each text is walked once, into a profile whose memory is used again; a
//! translation is parsed, its ledger read, the two compared, its document composed and with `--print` laid out, and all of it dropped
//! within one task. What all documents see is looked at first, because a document needs it. So memory holds hardly more than the texts.
//! What it costs is in `docs/performance.md`; that it grows with the library and no faster is held by `tests/suite/growth.rs`, in instructions.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, Findings, Level, Subject};
use crate::document::compose::Composer;
use crate::document::content::Content;
use crate::document::furniture;
use crate::document::graph::Graph;
use crate::document::outline::Outline;
use crate::document::provenance::Horizon;
use crate::document::scope::Scope;
use crate::fluent::Locale;
use crate::glyph::{self, Covered};
use crate::library::manifest::Requirement;
use crate::library::{LEDGER, LOCALES, Library};
use crate::source::Location;
use crate::translation::Coverage;

mod baseline;
mod compose;
mod context;
mod draft;
mod figure;
mod ignore;
pub(crate) mod language;
mod library;
mod numeral;
mod options;
#[cfg(feature = "render")]
mod print;
#[cfg(not(feature = "render"))]
#[path = "check/unprinted.rs"]
mod print;
mod report;
pub(crate) mod rule;
mod sink;
pub mod sweep;
mod terms;
mod text;
mod texts;

pub use baseline::Baseline;
pub use options::{Extent, Options};
pub use report::{Report, Suppressed};

use compose::Surveyor;
use context::{Context, Levels};
use print::Pages;
use text::prose;
use texts::Texts;

/// Checks a library.
pub fn run(library: &Library, content: &Content, options: &Options<'_>) -> Report {
    run_within(library, content, options, &Bounds::default())
}

/// How much of a library one run looks at. What is beyond is told, and denied.
struct Bounds {
    /// The most bytes that all documents come to when they are put together, each in each locale.
    composed: usize,
    /// The most texts and translations.
    texts: usize,
}

/// Some thousands of long guides; thirty times the texts of a hundred documents in seventeen languages.
impl Default for Bounds {
    fn default() -> Self {
        Self { composed: 1 << 30, texts: 10_000_000 }
    }
}

fn run_within(library: &Library, content: &Content, options: &Options<'_>, bounds: &Bounds) -> Report {
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
        kinds: context::kinds(content),
        laws: context::laws(content),
    };
    let source = library.source_locale();
    let targets: Vec<&Locale> = library
        .locales()
        .iter()
        .filter(|locale| *locale != source && (options.locales.is_empty() || options.locales.contains(locale)))
        .collect();
    let composer = Composer::of(library, content);
    let wanted = content.outlines.iter().filter(|(name, _)| options.wants(name));
    let jobs = wanted.flat_map(|(document, outline)| {
        let is_printed = |locale: &&Locale| outline.is_meant_for(locale) || *locale == source && is_bilingual(outline, library);
        let locales = [source].into_iter().chain(targets.iter().copied()).filter(is_printed);
        locales.map(|locale| (document.clone(), locale.clone()))
    });
    let surveyor = Surveyor::new(&context, &composer, jobs.collect(), Pages::of(&context, options)).within(bounds.composed);
    let mut texts = Texts::check(&context, &surveyor, &targets, options, bounds.texts);
    let ignores = std::mem::take(&mut texts.ignores);
    let mut found = found_before(&context, options);
    found.extend(texts.findings.into_vec());
    found.extend(unknown_languages(library, targets.iter().copied().chain([source])));
    found.extend(requirements(library, options, &texts.coverage));
    let drafts = std::mem::take(&mut texts.surveys.drafts);
    let (surveyed, on_pages) = texts.surveys.finish();
    let mut composed = texts.unread;
    composed.extend(surveyed);
    let of_library = library::check(&context, &composed).into_iter();
    // Of documents that were asked about, nobody asked what others print.
    found.extend(of_library.filter(|finding| options.documents.is_empty() || finding.code != Code::UnusedFact));
    // Also where no document has a cover yet.
    composed.extend(composer.logo().err().unwrap_or_default());
    // A font that cannot be used stands in the way of every document.
    composed.extend(options.found.iter().cloned());
    found.extend(on_pages);
    let documents = content.outlines.keys().filter(|name| options.wants(name)).count();
    found.iter_mut().for_each(|diagnostic| diagnostic.level = levels.get(diagnostic.weighs_as()));
    let mut suppressed = Vec::new();
    if !options.no_ignores {
        suppressed = ignore::apply(&mut found, ignores, &levels, options, !library.manifest().ignores_deny);
        suppressed.retain(|aside| is_shown(&aside.finding, options));
        suppressed.sort_by(|one, other| in_order(&one.finding, &other.finding, source));
    }
    let before = found.len();
    draft::tell(&mut found, &drafts, content, source);
    found[before..].iter_mut().for_each(|diagnostic| diagnostic.level = levels.get(diagnostic.code));
    let diagnostics = finish(found, composed, &levels, options, source);
    Report { diagnostics, suppressed, documents, locales: targets.len() + 1, coverage: texts.coverage }
}

/// Whether an edition that a document is made for prints the source beside each translation, meant for the source or not.
fn is_bilingual(outline: &Outline, library: &Library) -> bool {
    let editions = &library.manifest().editions;
    outline.editions(editions).into_iter().any(|edition| editions[edition].bilingual)
}

/// What is known before any text is looked at: what was found on the way here, and what is too old.
fn found_before(context: &Context<'_>, options: &Options<'_>) -> Vec<Diagnostic> {
    let (library, content) = (context.library, context.content);
    let mut found = options.found.clone();
    found.extend(library.diagnostics().iter().cloned());
    found.extend(content.diagnostics.iter().cloned());
    let Some(today) = options.today else { return found };
    let horizon = Horizon { today, max_age: library.manifest().max_age_days, ahead: library.manifest().horizon_days };
    let printed = options
        .documents
        .iter()
        .map(|document| (document.as_str(), content.with_operands(document, context.graph.names_in(document))));
    let printed: BTreeMap<&str, BTreeSet<&str>> = printed.collect();
    // Of documents that were asked about, what they print.
    let is_printed = |finding: &Diagnostic| {
        let Some(name) = finding.args.get("fact").filter(|_| !printed.is_empty()) else { return true };
        let own = finding.subject.document.as_deref();
        printed.iter().any(|(document, names)| own.is_none_or(|own| own == *document) && names.contains(name.as_str()))
    };
    let mut facts = content.stale_facts(&horizon);
    facts.retain(&is_printed);
    let beside = if facts.is_empty() { BTreeMap::new() } else { context.graph.beside() };
    found.extend(facts.into_iter().map(|finding| {
        let others = finding.args.get("fact").and_then(|fact| beside.get(fact.as_str())).into_iter().flatten();
        let document = finding.subject.document.as_deref().unwrap_or_default();
        let others = others.filter(|other| content.fact(document, other).is_some()).map(|other| format!("${other}"));
        let others = others.collect::<Vec<_>>().join(", ");
        finding.arg("beside", if others.is_empty() { "none" } else { &others })
    }));
    let is_part =
        |contact: &str| printed.values().flatten().any(|name| name.strip_prefix(contact).is_some_and(|rest| rest.starts_with('-')));
    let mut contacts = content.contacts.stale(&horizon);
    contacts.retain(|finding| is_printed(finding) || finding.args.get("fact").is_some_and(|contact| is_part(contact)));
    found.extend(contacts.into_iter().map(|finding| finding.arg("beside", "none")));
    found
}

/// Adds what composing found, filters, and sorts.
fn finish(
    mut found: Vec<Diagnostic>,
    composed: Vec<Diagnostic>,
    levels: &Levels,
    options: &Options<'_>,
    source: &Locale,
) -> Vec<Diagnostic> {
    compose::merge(&mut found, composed, levels);
    if !options.apart {
        glyph::join_scripts(&mut found);
    }
    furniture::join(&mut found);
    found.iter_mut().for_each(only_in_files);
    found.retain(|diagnostic| is_shown(diagnostic, options));
    found.par_sort_by(|a, b| in_order(a, b, source));
    found.dedup();
    found.into_iter().collect::<Findings>().into_vec()
}

/// Whether a finding is one that was asked for.
fn is_shown(finding: &Diagnostic, options: &Options<'_>) -> bool {
    finding.level != Level::Allow
        && (finding.code.answers_to_no_baseline() || options.baseline.is_none_or(|baseline| !baseline.knows(finding)))
        && options.only.is_none_or(|only| is_among(&finding.subject, only))
}

/// The order of findings. What is wrong with the source is often the cause of what is wrong with its translations.
fn in_order(a: &Diagnostic, b: &Diagnostic, source: &Locale) -> Ordering {
    let folder = Library::locale_folder(source);
    let rank = |location: &Location| match location.source.path() {
        path if path.starts_with(&folder) => 1,
        path if path.starts_with(LOCALES) || path.starts_with(LEDGER) => 2,
        _ => 0,
    };
    let place = |location: &Option<Location>| location.as_ref().map(|location| location.span);
    let (one, other) = (a.location.as_ref(), b.location.as_ref());
    one.map(|location| (rank(location), location.source.path()))
        .cmp(&other.map(|location| (rank(location), location.source.path())))
        .then_with(|| place(&a.location).cmp(&place(&b.location)))
        .then_with(|| (a.code, &a.subject, &a.args).cmp(&(b.code, &b.subject, &b.args)))
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

/// What is not known of the languages of a library and would be needed.
fn unknown_languages<'l>(library: &Library, locales: impl Iterator<Item = &'l Locale>) -> Vec<Diagnostic> {
    let of = |locale: &'l Locale| {
        let finding = |what: &str| Diagnostic::new(Code::UnknownLanguage).locale(locale).arg("what", what);
        // Under its own tag all of it may be known.
        if let Some(shorter) = locale.shorter() {
            return vec![finding("tag").arg("expected", shorter)];
        }
        library.manifest().language(locale).unknown().into_iter().map(|what| finding(what.name())).collect()
    };
    locales.flat_map(of).collect()
}

/// A finding for every locale that is less complete than it must be.
fn requirements(library: &Library, options: &Options<'_>, coverage: &Coverage) -> Vec<Diagnostic> {
    let mut require = library.manifest().require.clone();
    require.extend(options.require.iter().map(|(locale, required)| (locale.clone(), *required)));
    let unmet = |(locale, required): (&Locale, &Requirement)| {
        let counts = coverage.of_locale(locale);
        let looked_at = coverage.rows.iter().any(|row| row.locale == *locale);
        let short = looked_at && (counts.at_least(required.least) as f64) * 100.0 < required.percent * counts.total() as f64;
        let finding = || Diagnostic::new(Code::RequirementUnmet).locale(locale).arg("state", required.least);
        short.then(|| finding().arg("found", counts.percent_at_least(required.least)).arg("expected", required.percent))
    };
    require.iter().filter_map(unmet).collect()
}

#[cfg(test)]
mod tests;

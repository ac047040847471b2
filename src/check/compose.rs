//! Composing: every document in every locale is put together as for print, and what would keep it from being printed is told.
//!
//! Rules look at texts where they stand; composing sees what becomes of them in a document: values put in, links resolved, the words of
//! the page furniture. What it finds leaves a hole in the document, so that it is denied whatever the levels are, as `render` does.

use std::borrow::Cow;
use std::collections::BTreeSet;

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;
use icu_segmenter::GraphemeClusterSegmenter;
use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::block::{Composition, Inline, Text};
use crate::document::compose::{Composer, TranslationState};
use crate::fluent::Locale;
use crate::library::LOCALES;
use crate::source::{Location, Span};

use super::context::{Context, Levels};
use super::covered::Covered;
use super::rule::glyph;

/// Composes documents, each in a locale, and tells what keeps them from being printed.
pub(super) fn survey_all(
    context: &Context<'_>,
    composer: &Composer<'_>,
    jobs: &[(&str, &Locale, TranslationState)],
) -> Vec<Diagnostic> {
    let survey = |(document, locale, state): &(&str, &Locale, TranslationState)| {
        let (composition, mut findings) = composer.survey(document, locale, state.clone());
        if let (Some(composition), Some(covered)) = (composition, &context.glyphs) {
            Glyphs { context, covered, document, locale, findings: &mut findings }.of(&composition);
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

/// Looks for characters that no font has in what a document prints.
struct Glyphs<'g, 'a> {
    context: &'g Context<'a>,
    covered: &'g Covered<'a>,
    document: &'g str,
    locale: &'g Locale,
    findings: &'g mut Vec<Diagnostic>,
}

impl Glyphs<'_, '_> {
    fn of(&mut self, composition: &Composition) {
        for block in &composition.blocks {
            for text in block.texts() {
                self.inlines(text, &text.inlines);
                if let Some(mark) = &text.draft_mark {
                    self.words(&furniture("untranslated"), mark);
                }
            }
        }
        for (id, words) in composition.labels.words() {
            self.words(&furniture(id), &words);
        }
    }

    fn inlines(&mut self, text: &Text, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(text, words),
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) | Inline::Link(_, inner) => {
                    self.inlines(text, inner);
                }
                Inline::Reference(_) | Inline::LineBreak => {}
            }
        }
    }

    fn words(&mut self, text: &Text, words: &str) {
        let mut has_marks = false;
        for character in words.chars() {
            if self.context.plain.contains(character) {
                continue;
            }
            if !self.covered.prints(character) {
                self.missing(text, character);
            }
            has_marks |= is_mark(character);
        }
        if has_marks {
            self.clusters(text, words);
        }
    }

    /// A mark is drawn by the face that has its letter.
    fn clusters(&mut self, text: &Text, words: &str) {
        let mut start = 0;
        for end in GraphemeClusterSegmenter::new().segment_str(words).skip(1) {
            let cluster = &words[start..end];
            start = end;
            if cluster.chars().nth(1).is_none() || self.covered.has_cluster(cluster) {
                continue;
            }
            if let Some(mark) = cluster.chars().skip(1).find(|character| is_mark(*character)) {
                self.missing(text, mark);
            }
        }
    }

    fn missing(&mut self, text: &Text, character: char) {
        let finding = glyph::finding(self.covered, character).document(self.document).locale(self.locale);
        let finding = finding.message(text.message.as_str());
        let location = self.place(text, character);
        let finding = match location {
            Some(location) => finding.at(location),
            None => finding,
        };
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// Where a text has the character itself, else where the text stands: then it is in a value.
    fn place(&self, text: &Text, character: char) -> Option<Location> {
        let id = text.message.split('.').next().unwrap_or_default();
        let locales = [self.locale, self.context.library.source_locale()];
        let locales = &locales[..if text.locale.is_some() { 2 } else { 1 }];
        let known = text.location.as_ref();
        for locale in locales.iter().rev() {
            let resources = self.context.library.resources_of(locale, self.document);
            let entry = resources.iter().find_map(|resource| Some((resource, resource.get(id)?)));
            let Some((resource, entry)) = entry else { continue };
            if known.is_some_and(|known| known.source.path() != resource.source().path()) {
                continue;
            }
            let from = known.map_or(entry.id_span.start, |known| known.span.start);
            let words: Cow<'_, str> = resource.text()[from..entry.span.end].into();
            if let Some(at) = words.find(character) {
                let span = Span { start: from + at, end: from + at + character.len_utf8() };
                return Some(Location::new(resource.source(), span));
            }
            return Some(known.cloned().unwrap_or_else(|| Location::new(resource.source(), entry.id_span)));
        }
        known.cloned()
    }
}

/// A text of the page furniture, for findings about it.
fn furniture(id: &str) -> Text {
    Text { message: id.to_owned(), ..Text::default() }
}

fn is_mark(character: char) -> bool {
    // Nothing below the combining diacritical marks is one.
    character >= '\u{300}'
        && matches!(
            CodePointMapData::<GeneralCategory>::new().get(character),
            GeneralCategory::NonspacingMark | GeneralCategory::EnclosingMark
        )
}

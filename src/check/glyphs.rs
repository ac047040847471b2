//! Characters that no font has, in what a document prints: in its texts, in values, in the words of the page furniture.

use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::Arc;

use icu_segmenter::GraphemeClusterSegmenter;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Diagnostic;
use crate::document::block::{Composition, Inline, Text};
use crate::fluent::Locale;
use crate::source::{Location, Source, Span};

use super::context::Context;
use super::covered::{Covered, is_mark};
use super::rule::glyph;

/// What no font has of a composition: each character of a text once.
pub(super) fn missing(context: &Context<'_>, composition: &Composition) -> Vec<Diagnostic> {
    let Some(covered) = &context.glyphs else { return Vec::new() };
    let (document, locale) = (composition.document.as_str(), &composition.locale);
    let (missing, told, findings) = (Vec::new(), FxHashMap::default(), Vec::new());
    let mut glyphs = Glyphs { context, covered, document, locale, missing, told, findings };
    glyphs.of(composition);
    glyphs.findings
}

struct Glyphs<'g, 'a> {
    context: &'g Context<'a>,
    covered: &'g Covered<'a>,
    document: &'g str,
    locale: &'g Locale,
    /// What is missing in the text at hand, each time it stands there.
    missing: Vec<char>,
    /// What was told so far, and of which texts.
    told: FxHashMap<Key, Told>,
    findings: Vec<Diagnostic>,
}

/// What tells one text from another: its message, where it stands, and whether it is in the source language for want of a translation.
type Key = (String, Option<(PathBuf, Span)>, bool);

/// What was told of a text.
struct Told {
    characters: FxHashSet<char>,
    places: Places,
}

impl Glyphs<'_, '_> {
    fn of(&mut self, composition: &Composition) {
        for block in &composition.blocks {
            for text in block.texts() {
                self.inlines(&text.inlines);
                self.tell(text);
                if let Some(mark) = &text.draft_mark {
                    self.words(mark);
                    self.tell(&furniture("untranslated"));
                }
            }
        }
        for (id, words) in composition.labels.words() {
            self.words(&words);
            self.tell(&furniture(id));
        }
    }

    fn inlines(&mut self, inlines: &[Inline]) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => self.words(words),
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) | Inline::Link(_, inner) => {
                    self.inlines(inner);
                }
                Inline::Reference(_) | Inline::LineBreak => {}
            }
        }
    }

    fn words(&mut self, words: &str) {
        let mut has_marks = false;
        for character in words.chars() {
            if self.covered.is_quiet(character) {
                continue;
            }
            if !self.covered.prints(character) {
                self.missing.push(character);
            }
            has_marks |= is_mark(character);
        }
        if has_marks {
            self.clusters(words);
        }
    }

    /// A mark is drawn by the face that has its letter.
    fn clusters(&mut self, words: &str) {
        let mut start = 0;
        for end in GraphemeClusterSegmenter::new().segment_str(words).skip(1) {
            let cluster = &words[start..end];
            start = end;
            if cluster.chars().nth(1).is_none() || self.covered.has_cluster(cluster) {
                continue;
            }
            self.missing.extend(cluster.chars().skip(1).find(|character| is_mark(*character)));
        }
    }

    /// Tells what is missing in a text, but what was told of it: a message may stand in many places.
    fn tell(&mut self, text: &Text) {
        if self.missing.is_empty() {
            return;
        }
        let place = text.location.as_ref().map(|location| (location.source.path().to_owned(), location.span));
        let told = match self.told.entry((text.message.clone(), place, text.locale.is_some())) {
            Entry::Occupied(told) => told.into_mut(),
            Entry::Vacant(new) => {
                let places = Places::of(text, self.context, self.document, self.locale);
                new.insert(Told { characters: FxHashSet::default(), places })
            }
        };
        for character in self.missing.drain(..) {
            if !told.characters.insert(character) {
                continue;
            }
            let mut finding = glyph::finding(self.covered, character).document(self.document).locale(self.locale);
            finding.location = told.places.find(character);
            self.findings.push(finding.message(text.message.as_str()));
        }
    }
}

/// Where the characters of a text stand.
struct Places {
    /// The file, and where behind the name of the text each character stands first.
    first: Option<(Arc<Source>, FxHashMap<char, usize>)>,
    /// Where the text stands.
    text: Option<Location>,
}

impl Places {
    fn of(text: &Text, context: &Context<'_>, document: &str, locale: &Locale) -> Self {
        let id = text.message.split('.').next().unwrap_or_default();
        let locales = [locale, context.library.source_locale()];
        let locales = &locales[..if text.locale.is_some() { 2 } else { 1 }];
        let known = text.location.as_ref();
        for locale in locales.iter().rev() {
            let resources = context.library.resources_of(locale, document);
            let entry = resources.iter().find_map(|resource| Some((resource, resource.get(id)?)));
            let Some((resource, entry)) = entry else { continue };
            if known.is_some_and(|known| known.source.path() != resource.source().path()) {
                continue;
            }
            let from = known.map_or(entry.id_span.start, |known| known.span.start);
            let mut first = FxHashMap::default();
            for (at, character) in resource.text()[from..entry.span.end].char_indices() {
                first.entry(character).or_insert(from + at);
            }
            let text = known.cloned().unwrap_or_else(|| Location::new(resource.source(), entry.id_span));
            return Self { first: Some((Arc::clone(resource.source()), first)), text: Some(text) };
        }
        Self { first: None, text: known.cloned() }
    }

    /// Where a character stands in the text itself, else where the text stands: then it is in a value.
    fn find(&self, character: char) -> Option<Location> {
        let first = self.first.as_ref().and_then(|(source, first)| Some((source, *first.get(&character)?)));
        first.map_or_else(|| self.text.clone(), |(source, at)| Some(Location::new(source, at..at + character.len_utf8())))
    }
}

/// A text of the page furniture, for findings about it.
fn furniture(id: &str) -> Text {
    Text { message: id.to_owned(), ..Text::default() }
}

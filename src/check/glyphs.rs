//! Characters that no font has, in what a document prints: in its texts, in values, in the words of the page furniture.

use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::Diagnostic;
use crate::document::block::{Composition, Inline, Text};
use crate::document::sign::Sign;
use crate::fluent::Locale;
use crate::font::cluster::{each_cluster, joins};
use crate::source::{Location, Source, Span};

use super::context::Context;
use super::covered::Covered;
use super::rule::glyph;

/// What no font has of a composition: each character of a text once.
pub(super) fn missing(context: &Context<'_>, composition: &Composition) -> Vec<Diagnostic> {
    let Some(covered) = &context.glyphs else { return Vec::new() };
    let (document, locale) = (composition.document.as_str(), &composition.locale);
    let labels = &composition.labels;
    let digit = &labels.digits.0[..1].iter().collect::<String>();
    let reference = labels.cross_reference.fill(&[("number", digit), ("page", digit)]);
    let (missing, told, findings) = (Vec::new(), FxHashMap::default(), Vec::new());
    let mut glyphs = Glyphs { context, covered, document, locale, reference, missing, told, findings };
    glyphs.of(composition);
    glyphs.findings
}

struct Glyphs<'g, 'a> {
    context: &'g Context<'a>,
    covered: &'g Covered<'a>,
    document: &'g str,
    locale: &'g Locale,
    /// What a reference says, but for the number.
    reference: String,
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
                self.text(&text.inlines);
                self.tell(text);
                if let Some(mark) = &text.draft_mark {
                    self.text(&[Inline::Text(mark.clone())]);
                    self.tell(&furniture("untranslated"));
                }
            }
        }
        for (id, words) in composition.labels.words() {
            self.text(&[Inline::Text(words)]);
            self.tell(&furniture(id));
        }
    }

    /// A text: its characters, and where some of them join others, the clusters of all its inlines together, as they are set.
    fn text(&mut self, inlines: &[Inline]) {
        if self.characters(inlines) {
            let mut line = String::new();
            self.line(inlines, &mut line);
            each_cluster(&line, |range| self.missing.extend(self.covered.hidden_in(&line[range])));
        }
    }

    /// Looks for the characters of inlines; whether some of them join others.
    fn characters(&mut self, inlines: &[Inline]) -> bool {
        let mut has_joins = false;
        for inline in inlines {
            match inline {
                Inline::Text(words) => {
                    for character in words.chars().filter(|character| !self.covered.is_quiet(*character)) {
                        if !self.covered.prints(character) {
                            self.missing.push(character);
                        }
                        has_joins |= joins(character);
                    }
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) | Inline::Link(_, inner) => {
                    has_joins |= self.characters(inner);
                }
                Inline::Reference(_) | Inline::LineBreak => {}
            }
        }
        has_joins
    }

    /// The inlines as they are set.
    fn line(&self, inlines: &[Inline], line: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => {
                    line.extend(words.chars().filter_map(|character| match Sign::of(character) {
                        Sign::Printed => Some(character),
                        Sign::Space | Sign::LineBreak => Some(' '),
                        _ => None,
                    }));
                }
                Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Foreign(_, inner) | Inline::Link(_, inner) => {
                    self.line(inner, line);
                }
                Inline::Reference(_) => line.push_str(&self.reference),
                Inline::LineBreak => line.push(' '),
            }
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

//! The word of the source beside a term of the translation, where a chapter names it first.
//!
//! Readers meet the German word on the form and in the letter; a guide that gives only their own word for it leaves them alone there.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{BlockKind, Composition, Text};
use crate::fluent::find::has_form;
use crate::fluent::resource::EntryKind;
use crate::fluent::usage::Usage;
use crate::library::{Library, TERMS};

use super::context::Context;

/// The texts of a translation that name a term first in a chapter, and lack the word of the source.
pub(super) fn missing(context: &Context<'_>, composition: &Composition) -> Vec<Diagnostic> {
    let library = context.library;
    let source = library.source_locale();
    let terms = beside(context);
    if terms.is_empty() || composition.locale == *source {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for block in &composition.blocks {
        match &block.kind {
            BlockKind::Heading(heading) if heading.level == 1 => named.clear(),
            // The entries of a glossary have both words by their nature.
            BlockKind::Glossary(_) => continue,
            _ => {}
        }
        let is_heading = matches!(block.kind, BlockKind::Heading(_));
        for text in block.texts() {
            if is_heading {
                // A heading need not have both words; where it has the one of the source, everybody has read it.
                let plain = text.plain();
                let there = terms.iter().filter(|(_, words)| words.iter().any(|word| has_form(&plain, word)));
                named.extend(there.map(|(id, _)| *id));
                continue;
            }
            for id in terms_of(library, &composition.document, text) {
                let Some((id, words)) = terms.get_key_value(id.as_str()) else { continue };
                if !named.insert(id) || text.locale.is_some() || text.draft_mark.is_some() {
                    continue;
                }
                let plain = text.plain();
                if words.iter().any(|word| has_form(&plain, word)) {
                    continue;
                }
                let finding = Diagnostic::new(Code::MissingSourceTerm).document(&composition.document).locale(&composition.locale);
                let finding = finding.message(&text.message).arg("term", format!("-{id}")).arg("expected", &words[0]);
                found.extend(text.location.clone().map(|at| finding.at(at)));
            }
        }
    }
    found
}

/// The terms whose word of the source stands beside, by id, with the words that will do.
fn beside<'a>(context: &Context<'a>) -> BTreeMap<&'a str, Vec<String>> {
    let (library, base) = (context.library, &context.content.terms);
    let source = library.source_locale();
    let Some(resource) = library.resource(source, TERMS) else { return BTreeMap::new() };
    let words = |id: &str| {
        let mut words: Vec<String> = Vec::new();
        let value = resource.get(&format!("-{id}")).and_then(|entry| entry.value);
        words.extend(value.into_iter().flat_map(|value| Usage::of(value).text).map(|text| text.trim().to_owned()));
        words.extend(base.words(id, source).into_iter().flat_map(|words| words.sound()).map(str::to_owned));
        words.retain(|word| !word.is_empty());
        words
    };
    let terms = base.terms.iter().filter(|(_, term)| term.beside).map(|(id, _)| (id.as_str(), words(id)));
    terms.filter(|(_, words)| !words.is_empty()).collect()
}

/// The terms that the source of a text names.
fn terms_of(library: &Library, document: &str, text: &Text) -> Vec<String> {
    let (id, attribute) = text.message.split_once('.').map_or((text.message.as_str(), None), |(id, part)| (id, Some(part)));
    let resources = library.resources_of(library.source_locale(), document);
    let entry = resources.iter().find_map(|resource| resource.get(id)).filter(|entry| entry.kind == EntryKind::Message);
    let pattern = entry.and_then(|entry| entry.pattern(attribute));
    pattern.map_or_else(Vec::new, |pattern| Usage::of(pattern).terms.iter().map(|term| term.id.to_owned()).collect())
}

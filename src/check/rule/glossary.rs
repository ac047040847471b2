//! The glossary: which of its terms the texts of a source name in plain words, and which texts stand twice.

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::fluent::resource::EntryKind;
use crate::library::TERMS;
use crate::translation::SourceTexts;
use crate::translation::profile::Profile;

use crate::check::context::Context;

/// Which terms of the glossary each entry of a source resource names in plain words, and which texts stand twice.
pub(crate) struct SourceGlossary<'a> {
    /// Id and text of the terms that stand somewhere in plain words.
    pub(crate) terms: Vec<(&'a str, &'a str)>,
    /// For each entry the terms it names, as indices.
    pub(crate) named: Vec<Vec<u16>>,
    /// For each entry the first entry with the same text, if that is another and long enough to mean one thing.
    pub(crate) twin: Vec<Option<usize>>,
}

/// Texts shorter than this, in bytes, may be rendered differently in different places: headings of columns, "yes" and "no".
const TWIN_LENGTH: usize = 30;

impl<'a> SourceGlossary<'a> {
    pub(crate) fn new(context: &Context<'a>, texts: &SourceTexts<'a>, profiles: &[Vec<Profile<'a>>]) -> Self {
        let source = context.library.source_locale();
        let resource = context.library.resource(source, TERMS).filter(|terms| !std::ptr::eq(*terms, texts.resources()[0]));
        let entries = resource.into_iter().flat_map(|resource| resource.entries());
        let terms: Vec<(&'a str, &'a str)> = entries
            .filter(|entry| entry.kind == EntryKind::Term)
            .filter_map(|entry| match &entry.value?.elements[..] {
                [ast::PatternElement::TextElement { value }] if value.chars().count() >= 5 => Some((entry.id, *value)),
                _ => None,
            })
            .collect();
        let named = profiles
            .iter()
            .map(|of_entry| {
                let names =
                    |term: &str| of_entry.iter().take(1).any(|profile| profile.usage.text.iter().any(|text| has_word(text, term)));
                terms.iter().enumerate().filter(|(_, (_, term))| names(term)).map(|(at, _)| at as u16).collect()
            })
            .collect();
        let mut first: FxHashMap<&str, usize> = FxHashMap::default();
        let twin = (0..texts.entries().len())
            .map(|at| {
                let folded = texts.folded(at);
                let before = *first.entry(folded).or_insert(at);
                (before != at && folded.len() >= TWIN_LENGTH).then_some(before)
            })
            .collect();
        Self { terms, named, twin }
    }
}

/// Whether a word stands in a text by itself.
fn has_word(text: &str, word: &str) -> bool {
    let mut from = 0;
    while let Some(at) = text[from..].find(word) {
        let (start, end) = (from + at, from + at + word.len());
        let free = |character: Option<char>| character.is_none_or(|character| !character.is_alphanumeric() && character != '-');
        if free(text[..start].chars().next_back()) && free(text[end..].chars().next()) {
            return true;
        }
        from = end;
    }
    false
}

//! The glossary: which of its terms the texts of a source name in plain words, and which texts stand twice.

use std::collections::BTreeSet;

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
    pub(crate) named: Vec<Vec<u32>>,
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
        let by_word = Terms::of(&terms);
        let named = |of_entry: &Vec<Profile<'a>>| of_entry.first().map(|profile| by_word.named_in(&profile.usage.text));
        let named = profiles.iter().map(|of_entry| named(of_entry).unwrap_or_default()).collect();
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

/// The terms by the word that they begin with.
struct Terms<'a> {
    by_word: FxHashMap<&'a str, Vec<(u32, &'a str)>>,
}

/// So many terms that begin with the same word are looked for; of more nobody could say which is meant.
const ALIKE: usize = 64;

/// So many terms are looked for in one text: whoever lists more has written no text.
const NAMED: usize = 100;

impl<'a> Terms<'a> {
    fn of(terms: &[(&'a str, &'a str)]) -> Self {
        let mut by_word: FxHashMap<&str, Vec<(u32, &str)>> = FxHashMap::default();
        for (at, (_, term)) in (0..).zip(terms) {
            let alike = by_word.entry(first_word(term)).or_default();
            if alike.len() < ALIKE {
                alike.push((at, term));
            }
        }
        Self { by_word }
    }

    /// The terms that stand in some text by themselves, in their order.
    fn named_in(&self, texts: &[&str]) -> Vec<u32> {
        let mut named = BTreeSet::new();
        if self.by_word.is_empty() {
            return Vec::new();
        }
        for text in texts {
            let mut rest = *text;
            let mut in_word = false;
            while !rest.is_empty() {
                let word = first_word(rest);
                // A sign behind a word belongs to that.
                let alike = self.by_word.get(word).filter(|_| !in_word).into_iter().flatten();
                in_word = word.ends_with(is_of_word);
                let is_here = |term: &str| rest.strip_prefix(term).is_some_and(|after| !after.starts_with(is_of_word));
                named.extend(alike.filter(|(_, term)| is_here(term)).map(|(at, _)| *at));
                rest = &rest[word.len()..];
            }
        }
        named.into_iter().take(NAMED).collect()
    }
}

/// The word that a text begins with; a sign that belongs to no word stands alone.
fn first_word(text: &str) -> &str {
    let end = text.find(|character: char| !is_of_word(character)).unwrap_or(text.len());
    let sign = text.chars().next().map_or(0, char::len_utf8);
    &text[..if end == 0 { sign } else { end }]
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || character == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_found_by_themselves() {
        let terms = [("-a", "Miete"), ("-b", "Miete kalt"), ("-c", "§ 551"), ("-d", "Kaution")].map(|(id, term)| (id, term));
        let terms = Terms::of(&terms);
        for (text, expected) in [
            ("Die Miete kalt.", &[0, 1][..]),
            ("Miete", &[0]),
            ("Mietende, Miete-kalt, Kalt-Miete, Mieten", &[]),
            ("Nach (§ 551) gilt Kaution", &[2, 3]),
            ("§ 5512 und § 551a, S§ 551", &[]),
            ("", &[]),
        ] {
            assert_eq!(terms.named_in(&[text]), expected, "{text}");
        }
        assert_eq!(terms.named_in(&["Kaution", "Miete"]), [0, 3]);
    }

    #[test]
    fn of_terms_that_begin_alike_so_many_are_looked_for() {
        let names: Vec<String> = (0..=ALIKE).map(|at| format!("Miete {at}")).collect();
        let terms: Vec<(&str, &str)> = names.iter().map(|name| ("-a", name.as_str())).collect();
        let terms = Terms::of(&terms);
        assert_eq!(terms.named_in(&[&names[ALIKE - 1]]), [ALIKE as u32 - 1]);
        assert!(terms.named_in(&[&names[ALIKE]]).is_empty());
        let names: Vec<String> = (0..=NAMED).map(|at| format!("Miete{at}")).collect();
        let terms: Vec<(&str, &str)> = names.iter().map(|name| ("-a", name.as_str())).collect();
        assert_eq!(Terms::of(&terms).named_in(&[&names.join(" ")]).len(), NAMED);
    }
}

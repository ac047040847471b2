//! What counts in an entry, read off in one go.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast;

use crate::fluent::canonical::argument_text;
use crate::fluent::resource::Entry;
use crate::language::Own;
use crate::translation::profile::{Profile, TagSide};

use super::kind::Essence;

/// What counts in an entry.
#[derive(Default)]
pub(super) struct Reading {
    pub(super) essences: BTreeMap<Essence, Vec<String>>,
    /// Its words, in their order, of the same one twice on end once: nobody means to write it twice.
    pub(super) words: Vec<Word>,
    /// Which of them each part has: the value, by no name, and each attribute.
    pub(super) parts: BTreeMap<String, Range<usize>>,
    /// Who is named, in their order, of the same one after the other once.
    pub(super) parties: Vec<&'static str>,
}

/// A word of a text.
pub(super) struct Word {
    /// In small letters; of a word of duty, the one that its forms belong to.
    pub(super) text: String,
    /// As it is written.
    pub(super) written: String,
    /// Whether a sentence may begin with it, so that its first letter says nothing.
    pub(super) opens: bool,
    /// Whom it names.
    pub(super) party: Option<&'static str>,
}

impl Reading {
    pub(super) fn of(own: &Own, entry: &Entry<'_>) -> Self {
        let mut reading = Self::default();
        let value = entry.value.map(|value| ("", value));
        for (name, pattern) in
            value.into_iter().chain(entry.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)))
        {
            let begin = reading.words.len();
            // Numbers are compared as they are written: a point that becomes a comma is another number.
            let profile = Profile::of(pattern, '\0');
            reading.add(Essence::Part, format!(".{name}"));
            reading.add_profile(&profile);
            let mut opens = true;
            for text in &profile.usage.text {
                figures(text).for_each(|figure| reading.add(Essence::Number, figure));
                opens = reading.add_words(own, text, (opens, begin));
            }
            reading.parts.insert(name.to_owned(), begin..reading.words.len());
        }
        reading
    }

    fn add(&mut self, essence: Essence, text: String) {
        self.essences.entry(essence).or_default().push(text);
    }

    /// Adds what is no text.
    fn add_profile(&mut self, profile: &Profile<'_>) {
        let usage = &profile.usage;
        profile.urls.iter().chain(&profile.emails).for_each(|text| self.add(Essence::Address, (*text).to_owned()));
        usage.variables.iter().for_each(|variable| self.add(Essence::Variable, format!("${}", variable.name)));
        let arguments = |named: &[ast::NamedArgument<&str>]| named.iter().map(argument_text).collect::<Vec<_>>().join(", ");
        for function in &usage.functions {
            self.add(Essence::Variable, format!("{}({})", function.name, arguments(&function.arguments.named)));
        }
        usage.numbers.iter().for_each(|number| self.add(Essence::Number, (*number).to_owned()));
        for term in &usage.terms {
            let attribute = term.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
            let arguments = Some(arguments(term.arguments)).filter(|text| !text.is_empty()).map(|text| format!("({text})"));
            self.add(Essence::Reference, format!("-{}{attribute}{}", term.id, arguments.unwrap_or_default()));
        }
        for message in &usage.messages {
            let attribute = message.attribute.map(|attribute| format!(".{attribute}")).unwrap_or_default();
            self.add(Essence::Reference, format!("{}{attribute}", message.id));
        }
        let opening = profile.tags.iter().filter(|tag| tag.side == TagSide::Open);
        opening.for_each(|tag| self.add(Essence::Markup, tag.text.to_owned()));
        for selector in &usage.selectors {
            let keys: Vec<&str> = selector.variants.iter().map(crate::fluent::usage::key).collect();
            self.add(Essence::Variants, keys.join(" "));
        }
        usage.literals.iter().for_each(|literal| self.add(Essence::Variants, format!("\"{literal}\"")));
    }

    /// Adds the words of a text, and says whether a sentence may begin behind it. `from` is whether one may begin with it, and the first word of its part.
    fn add_words(&mut self, own: &Own, text: &str, from: (bool, usize)) -> bool {
        let (mut opens, begin) = from;
        let is_letter = |character: char| character.is_alphabetic() || matches!(character, '’' | '\'');
        let mut rest = text;
        while let Some(at) = rest.find(is_letter) {
            opens |= ends_sentence(&rest[..at]);
            rest = &rest[at..];
            let (word, after) = rest.split_at(rest.find(|character| !is_letter(character)).unwrap_or(rest.len()));
            rest = after;
            // An apostrophe is one however it is typed; at an end it is a quotation mark.
            let written = word.replace('\'', "’");
            let written = written.trim_matches('’');
            if !written.is_empty() {
                self.add_word(own, written, (opens, begin));
                opens = false;
            }
        }
        opens || ends_sentence(rest)
    }

    fn add_word(&mut self, own: &Own, written: &str, (opens, begin): (bool, usize)) {
        let (watched, word) = (&own.watched, written.to_lowercase());
        let party = watched.parties.iter().filter(|party| word.starts_with(**party)).max_by_key(|party| party.len()).copied();
        self.parties.extend(party.filter(|party| self.parties.last() != Some(party)));
        // Another form of the same word is grammar.
        let duty = watched.duties.iter().find(|(_, forms)| forms.contains(&word.as_str())).map(|(duty, _)| *duty);
        if watched.negates(&word) {
            self.add(Essence::Negation, word.clone());
        } else if let Some(duty) = duty {
            self.add(Essence::Duty, duty.to_owned());
        } else if watched.counts(&word) {
            self.add(Essence::Number, word.clone());
        } else if is_roman(written) {
            self.add(Essence::Number, written.to_owned());
        }
        let text = duty.map_or(word, str::to_owned);
        if self.words[begin..].last().is_none_or(|last| last.text != text) {
            self.words.push(Word { text, written: written.to_owned(), opens, party });
        }
    }
}

/// Whether a sentence may begin behind what stands between two words.
fn ends_sentence(between: &str) -> bool {
    between.contains(['.', '!', '?', ':', '…'])
}

/// Whether a word is a number in Roman figures: `SGB II`.
fn is_roman(word: &str) -> bool {
    word.chars().all(|letter| "IVXLCDM".contains(letter))
}

/// The numbers of a text, with whatever is part of them, and the signs that say of what they are: `-5`, `3,5`, `31.12.2026`, `§`, `%`, `€`.
fn figures(text: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = text.chars().collect();
    let mut at = 0;
    std::iter::from_fn(move || {
        while at < letters.len() {
            let begin = at;
            at += 1;
            if is_sign(letters[begin]) {
                return Some(letters[begin].to_string());
            }
            if !letters[begin].is_numeric() {
                continue;
            }
            // A sign between two numbers is part of both; a stop behind the last ends a sentence.
            let is_part = |at: usize| {
                let between = letters.get(at).is_some_and(|letter| ".,:/'’-–−\u{a0}\u{202f}".contains(*letter));
                letters.get(at).is_some_and(|letter| letter.is_numeric())
                    || between && letters.get(at + 1).is_some_and(|letter| letter.is_numeric())
            };
            while is_part(at) {
                at += 1;
            }
            let is_negative = begin > 0 && is_minus(letters[begin - 1]) && (begin < 2 || !letters[begin - 2].is_alphanumeric());
            let number: String = letters[begin..at].iter().collect();
            return Some(if is_negative { format!("-{number}") } else { number });
        }
        None
    })
}

/// A sign before a number that makes it less than nothing.
fn is_minus(letter: char) -> bool {
    matches!(letter, '-' | '−' | '–')
}

/// A sign that says of what a number is, or how it compares.
fn is_sign(letter: char) -> bool {
    matches!(letter, '§' | '%' | '‰' | '°' | '≤' | '≥' | '=' | '±' | '+' | '×' | '÷' | '$' | '¢'..='¥' | '\u{20a0}'..='\u{20cf}')
}

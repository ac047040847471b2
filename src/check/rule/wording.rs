//! Wording: one form of address, the words of the glossary, one translation for one text.

use rustc_hash::FxHashMap;

use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::find::has_form;
use crate::translation::fold::fold_pattern;

use crate::check::context::Context;
use crate::check::figure::is_server;
use crate::check::language::Language;
use crate::check::sink::Sink;
use crate::check::text::view::{Beside, Text, View, parts};
use crate::translation::profile::Profile;

/// What is remembered from text to text within one resource of one locale.
pub(crate) struct Wording<'a> {
    /// Words of address and whether they are formal.
    address: FxHashMap<&'static str, bool>,
    formal: Vec<(&'a str, &'a str)>,
    informal: Vec<(&'a str, &'a str)>,
    /// The longest word of address, in bytes: longer words are not looked up.
    longest: usize,
    /// Folded translations of texts that stand twice, by index of the first.
    twins: FxHashMap<usize, String>,
}

impl<'a> Wording<'a> {
    pub(crate) fn new(language: &Language) -> Self {
        let words = language.own.address;
        let formal = words.formal.iter().map(|word| (*word, true));
        let address: FxHashMap<_, _> = formal.chain(words.informal.iter().map(|word| (*word, false))).collect();
        let longest = address.keys().map(|word| word.len()).max().unwrap_or(0);
        Self { address, formal: Vec::new(), informal: Vec::new(), longest, twins: FxHashMap::default() }
    }

    /// Takes a word of the entry `id`.
    pub(crate) fn word(&mut self, word: &'a str, id: &'a str) {
        if word.len() > self.longest {
            return;
        }
        match self.address.get(word) {
            Some(true) => self.formal.push((word, id)),
            Some(false) => self.informal.push((word, id)),
            None => {}
        }
    }

    /// Tells of the form of address that is the rarer one, if there are both.
    pub(crate) fn finish(&self, view: &View<'a>, sink: &mut Sink<'a>) {
        let (rare, reason, usual) = match (self.formal.len(), self.informal.len()) {
            (0, _) | (_, 0) => return,
            (formal, informal) if formal < informal => (&self.formal, "formal", &self.informal),
            _ => (&self.informal, "informal", &self.formal),
        };
        for &(word, id) in rare {
            sink.about(id, None, None);
            let other = view.resource.locate(usual[0].0);
            let place = other.start();
            let finding = Diagnostic::new(Code::MixedAddress).at(view.resource.locate(word)).related("related-other", other);
            let other = format!("{}:{}", view.resource.source().path().display(), place.line);
            sink.push(finding.arg("reason", reason).arg("found", word).arg("other", other));
        }
    }

    /// Compares the wording of a translation with that of its source.
    pub(crate) fn compare(&mut self, beside: &Beside<'_, 'a, '_>, (context, view): (&Context<'a>, &View<'a>), sink: &mut Sink<'a>) {
        let &Beside { source, at, was, is } = beside;
        let is_sibling = view.language.tag.split('-').next() == view.source_tag.split('-').next();
        if !is_sibling && is_untranslated(was, is) {
            sink.push_beside(Diagnostic::new(Code::SameAsSource).at(is.head(view.resource)));
            return;
        }
        check_length(view, was, is, sink);
        if is.attribute.is_some() {
            return;
        }
        let named = &source.glossary.named[at];
        if !named.is_empty() {
            let words: Vec<String> = is.profile.usage.text.iter().map(|text| text.to_lowercase()).collect();
            for &term in named {
                let (id, word) = source.glossary.terms[term as usize];
                let allowed = context.content.terms.words(id, view.locale).into_iter().flat_map(|words| words.sound());
                let is_allowed = allowed.into_iter().any(|form| is.profile.usage.text.iter().any(|text| has_form(text, form)));
                if !is_allowed {
                    check_term(view, (id, word), (is, &words), sink);
                }
            }
        }
        self.check_twin(beside, view, sink);
    }

    fn check_twin(&mut self, beside: &Beside<'_, 'a, '_>, view: &View<'a>, sink: &mut Sink<'a>) {
        let &Beside { source, at, is, .. } = beside;
        let Some(first) = source.glossary.twin[at] else { return };
        let folded_of = |pattern| {
            let mut folded = String::new();
            fold_pattern(pattern, &mut folded);
            folded
        };
        let id = source.texts.entries()[first].id;
        let Some(other) = view.resource.get(id) else { return };
        let Some(value) = other.value else { return };
        let twin = self.twins.entry(first).or_insert_with(|| folded_of(value));
        if *twin != folded_of(is.pattern) {
            let place = crate::source::Location::new(view.resource.source(), other.id_span);
            let finding = Diagnostic::new(Code::InconsistentTranslation).at(is.head(view.resource)).related("related-other", place);
            sink.push_beside(finding.arg("other", id));
        }
    }
}

/// Whether a translation is the source, word for word, and a sentence: names, keys and addresses stay as they are.
fn is_untranslated(was: &Text<'_, '_>, is: &Text<'_, '_>) -> bool {
    let (was, is) = (&was.profile, &is.profile);
    if is.prose < 15 || was.usage.text != is.usage.text {
        return false;
    }
    let texts: Vec<String> = is.usage.text.iter().map(|text| without_tags(text)).collect();
    let words: Vec<&str> = texts.iter().flat_map(|text| words_of(text)).collect();
    let is_small = |word: &&&str| word.chars().all(|sign| sign.is_lowercase() || sign == '-');
    let longest = words.iter().filter(is_small).map(|word| word.chars().count()).max().unwrap_or(0);
    // Between the abbreviations of laws and the parts of an address stand words of three letters at most.
    let is_name = || {
        let mut others = words.iter().filter(|word| !is_small(word));
        others.all(|word| word.chars().all(char::is_uppercase)) || texts.iter().any(|text| has_postcode(text))
    };
    words.len() >= 3 && longest >= 3 && (longest > 3 || !is_name())
}

/// The words of a text, of two letters and more: *Off-the-Record* is one. Placeholders of other programs, addresses and names of servers are none.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let is_technical = |word: &str| {
        let bare = word.trim_matches(|sign: char| "()\"“”„«»,;:!?.".contains(sign));
        bare.contains("://")
            || bare.contains('@')
            || is_server(bare)
            || bare.len() > 2 && bare.starts_with('%') && bare.ends_with('%')
    };
    let tokens = text.split_whitespace().filter(move |word| !is_technical(word));
    let words = tokens.flat_map(|word| word.split(|sign: char| !sign.is_alphabetic() && sign != '-'));
    words.map(|word| word.trim_matches('-')).filter(|word| word.chars().nth(1).is_some())
}

/// Whether a text has a postcode and the place behind it: `An der Straße 12, 50667 Köln`.
fn has_postcode(text: &str) -> bool {
    text.split(',').skip(1).map(str::trim_start).any(|part| {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        (4..=5).contains(&digits) && part[digits..].trim_start().starts_with(char::is_uppercase)
    })
}

/// Texts shorter than this, in characters, may well be three times as long in another language.
const LENGTH_FROM: usize = 60;

fn check_length<'a>(view: &View<'a>, was: &Text<'_, '_>, is: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let (source, target) = (was.profile, is.profile);
    let selects = !source.usage.selectors.is_empty() || !target.usage.selectors.is_empty();
    // Bytes tell quickly that nothing is wrong: no script needs more than three for a letter.
    if selects || source.prose < LENGTH_FROM || (source.prose..source.prose * 3).contains(&target.prose) {
        return;
    }
    let letters = |profile: &Profile<'_>| -> usize {
        let text: usize = profile.usage.text.iter().map(|text| text.chars().count()).sum();
        let tags: usize = profile.tags.iter().map(|tag| tag.text.chars().count()).sum();
        // A value or term prints about ten letters.
        text.saturating_sub(tags) + 10 * (profile.usage.variables.len() + profile.usage.terms.len() + profile.usage.messages.len())
    };
    let (expected, found) = (letters(source), letters(target));
    if expected < LENGTH_FROM {
        return;
    }
    // Ethiopic writes a syllable with one letter, Arabic no short vowels.
    let least = match view.language.script {
        Some(crate::check::language::Script::Ethiopic | crate::check::language::Script::Arabic) => 5,
        _ => 3,
    };
    let reason = if found * least < expected {
        "short"
    } else if found > expected * 3 {
        "long"
    } else {
        return;
    };
    let finding = Diagnostic::new(Code::LengthRatio).at(is.head(view.resource)).arg("reason", reason);
    sink.push_beside(finding.arg("found", found).arg("expected", expected));
}

/// Tells of a term that stands in the source in plain words and is rendered otherwise than in the locale's terms. `words` is the text in
/// small letters.
fn check_term<'a>(view: &View<'a>, (id, word): (&str, &str), (is, words): (&Text<'a, '_>, &[String]), sink: &mut Sink<'a>) {
    let name = id.trim_start_matches('-');
    if is.profile.usage.terms.iter().any(|term| term.id == name) {
        return;
    }
    let Some(own) = view.visible.iter().find_map(|resource| resource.get(id)) else { return };
    let Some((_, value)) = parts(&own).next() else { return };
    let [ast::PatternElement::TextElement { value }] = &value.elements[..] else { return };
    let expected = without_tags(value);
    // Endings change with grammar: the first three fifths of the first word must be there.
    let stem_source = expected.split_whitespace().next().unwrap_or_default().to_lowercase();
    // An article or a preposition that is written with the word changes with the sentence: السكن, للسكن.
    let bare = view.language.own.proclitics.iter().find_map(|proclitic| stem_source.strip_prefix(proclitic));
    let stem_source = bare.filter(|bare| bare.chars().nth(2).is_some()).unwrap_or(&stem_source);
    let letters = stem_source.chars().count();
    let stem: String = stem_source.chars().take((letters * 3).div_ceil(5).max(4)).collect();
    if !words.iter().any(|text| text.contains(&stem)) {
        let finding = Diagnostic::new(Code::Glossary).at(is.head(view.resource)).arg("term", word);
        sink.push_beside(finding.arg("expected", expected));
    }
}

fn without_tags(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(start) = rest.find('<') {
        plain.push_str(&rest[..start]);
        rest = rest[start..].find('>').map_or("", |end| &rest[start + end + 1..]);
    }
    plain + rest
}

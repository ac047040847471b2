//! What the checks ask of a language, looked up once for all its texts, and the signs that end sentences in all scripts.

use std::sync::OnceLock;

use crate::language::{self, Own, Strangers};

use super::numeral::Numerals;
pub(crate) use crate::language::{PluralKind as Plural, Script, is_category};

/// What the checks ask of the language of a locale.
pub(crate) struct Language {
    /// The locale as people write it.
    pub(crate) tag: String,
    /// The script of the language; none where it is not known.
    pub(crate) script: Option<Script>,
    /// The character between groups of three digits.
    pub(crate) group: char,
    /// Pairs of quotation marks that are right, or nothing where they are not known; the first is named in findings.
    pub(crate) quotes: Vec<String>,
    /// The letters of its script that it does not write, where that is known.
    strangers: Option<Strangers>,
    /// What is known of it beyond CLDR.
    pub(crate) own: &'static Own,
    cardinal: Categories,
    ordinal: Categories,
    /// What is known of it, for what few texts ask.
    known: language::Language,
    numerals: OnceLock<Numerals>,
}

/// The categories of a language, and those of sample numbers.
struct Categories {
    names: Vec<&'static str>,
    samples: Vec<(u64, &'static str)>,
}

impl Language {
    /// Looks up what is known of a language.
    pub(crate) fn new(language: &language::Language) -> Self {
        let categories = |kind| Categories { names: language.categories(kind), samples: language.samples(kind) };
        Self {
            tag: language.locale().to_string(),
            script: language.script(),
            group: language.group_sign(),
            quotes: language.accepted_quotes(),
            strangers: language.strangers(),
            own: language.own(),
            cardinal: categories(Plural::Cardinal),
            ordinal: categories(Plural::Ordinal),
            known: language.clone(),
            numerals: OnceLock::new(),
        }
    }

    /// Its words for numbers.
    pub(crate) fn numerals(&self) -> &Numerals {
        self.numerals.get_or_init(|| Numerals::of(&self.known))
    }

    /// Whether it is written from right to left.
    pub(crate) fn is_right_to_left(&self) -> bool {
        self.known.direction() == language::Direction::RightToLeft
    }

    /// Whether a letter is of its script and none that it writes; not so for one of which its file says what stands instead, which is told by itself.
    pub(crate) fn is_strange(&self, letter: char) -> bool {
        self.strangers.as_ref().is_some_and(|strangers| strangers.has(letter))
            && self.own.foreign_letters.iter().all(|(foreign, _)| *foreign != letter)
    }

    /// The letters that a walk over text has to look at, however plain: those that it does not write.
    pub(crate) fn watched_letters(&self) -> impl Iterator<Item = char> + '_ {
        let foreign = self.own.foreign_letters.iter().map(|(letter, _)| *letter);
        foreign.chain(self.strangers.iter().flat_map(Strangers::letters))
    }

    /// Whether dates have a form of their own in a case of `DATETIME`; true for a word that is none, which is another finding.
    pub(crate) fn knows_case(&self, word: &str) -> bool {
        language::CASES.iter().find(|(name, _)| *name == word).is_none_or(|(_, case)| self.known.knows_case(*case))
    }

    /// The categories of the language in CLDR's order; empty where CLDR does not know it.
    pub(crate) fn categories(&self, plural: Plural) -> &[&'static str] {
        &self.of(plural).names
    }

    /// Sample numbers of a category, from the smallest.
    pub(crate) fn samples<'s>(&'s self, plural: Plural, category: &'s str) -> impl Iterator<Item = u64> + 's {
        self.of(plural).samples.iter().filter(move |(_, of_number)| *of_number == category).map(|(number, _)| *number)
    }

    fn of(&self, plural: Plural) -> &Categories {
        match plural {
            Plural::Cardinal => &self.cardinal,
            Plural::Ordinal => &self.ordinal,
        }
    }
}

/// Closing marks and brackets that may stand after the end of a sentence.
pub(crate) fn is_closing(character: char) -> bool {
    matches!(
        character,
        ')' | ']'
            | '"'
            | '\''
            | '”'
            | '“'
            | '’'
            | '‘'
            | '»'
            | '›'
            | '«'
            | '‹'
            | '}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2069}'
            | '\u{a0}'
            | '\u{202f}'
    )
}

/// The kind of a sentence end, the same for all scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SentenceEnd {
    /// A full stop or an exclamation mark: which one is a matter of tone.
    Stop,
    /// A question mark.
    Question,
    /// A colon.
    Colon,
    /// An ellipsis.
    Ellipsis,
    /// A comma or semicolon, as after a salutation.
    Comma,
    /// None.
    None,
}

impl SentenceEnd {
    /// The kind of a last character.
    pub(crate) fn of(character: char) -> Self {
        match character {
            '.' | '!' | '。' | '።' | '۔' | '।' | '។' | '။' | '፨' | '！' => Self::Stop,
            '?' | '؟' | '፧' | '？' => Self::Question,
            ':' | '፡' | '፦' | '፥' | '：' => Self::Colon,
            '…' => Self::Ellipsis,
            ',' | ';' | '،' | '؛' | '፣' | '፤' => Self::Comma,
            _ => Self::None,
        }
    }
}

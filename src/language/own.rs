//! What the file of a language may say of it beyond CLDR.
//!
//! Everything has a value for a language of which nobody has said anything; a file names what it knows. A rule for checks stands there only if
//! text that keeps it is never wrong by it: a check that calls good typography wrong teaches people to look away.

use super::plural::OwnRules;
use super::table::Quotes;

/// What a file says of a language.
#[cfg_attr(not(feature = "render"), expect(dead_code, reason = "where a line may end is asked only where lines are set"))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Own {
    /// The tag under which CLDR files the language: `ku` for what people write `kmr`.
    pub(super) tag: &'static str,
    /// The name in itself, where CLDR has none.
    pub(super) endonym: Option<&'static str>,
    /// The quotation marks, where CLDR has none or is departed from.
    pub(super) quotes: Option<Quotes>,
    /// Pairs of quotation marks that printed books of the language use beside those of CLDR.
    pub(super) accepted_quotes: &'static [&'static str],
    /// Words of address.
    pub(crate) address: AddressWords,
    /// Whether `; ! ?` and guillemets take a space.
    pub(crate) spaces_punctuation: bool,
    /// Whether a word may stand twice in a row to say "each" or "very".
    pub(crate) reduplicates: bool,
    /// Words that may stand twice in a row, each with a meaning of its own: *die, die*, *të të dhënave*.
    pub(crate) repeated: &'static [&'static str],
    /// Whether a sentence may end without a sign, a question too: a word says that it is one.
    pub(crate) omits_stops: bool,
    /// Whether a noun is the same after every number, so that a selector may go.
    pub(crate) has_one_noun_form: bool,
    /// Nouns in small letters that are the same for one and for many.
    pub(crate) one_form: &'static [&'static str],
    /// What is written together with the word behind it: articles, prepositions, *and*; the longest first.
    pub(crate) proclitics: &'static [&'static str],
    /// By how many years the years of its calendars differ from those of the Gregorian one.
    pub(crate) year_offsets: &'static [u64],
    /// Whether the hours of a day are told from 1 to 12.
    pub(crate) counts_twelve_hours: bool,
    /// Sentence ends of other scripts and what the language writes instead.
    pub(crate) foreign_ends: &'static [(char, char)],
    /// Letters of another language's keyboard that have no place in this one, and what it writes instead; the same letter where no single one does.
    pub(crate) foreign_letters: &'static [(char, &'static str)],
    /// Its plural rules for counts, where it counts as no language that ICU4X carries.
    pub(super) cardinal: Option<OwnRules>,
    /// How an ordinal is written in digits.
    pub(crate) ordinal: Ordinal,
    /// Whether a number with a full stop may be an ordinal inside of a sentence.
    pub(crate) stops_ordinals: bool,
    /// The language whose hyphenation patterns serve it, where it is another.
    pub(super) hyphenation: Option<&'static str>,
    /// Whether an apostrophe sets the ending of a name off, so that each side is divided by itself.
    pub(crate) sets_off_endings: bool,
    /// Whether the hyphen of a compound that is divided at it stands at the end of the line and again at the beginning of the next.
    pub(crate) repeats_hyphen: bool,
    /// Whether a line must not end with a word of one letter.
    pub(crate) binds_single_letters: bool,
    /// Words for a million and a milliard, each as one, few and other, where ICU4X has none.
    pub(crate) large_numbers: Option<[[&'static str; 3]; 2]>,
    /// Euro after millions in words, with what links them: ` de euros`.
    pub(crate) euros_after_words: Option<&'static str>,
    /// What CLDR's dates lack.
    pub(crate) dates: Dates,
    /// Words by which a text says how many, whether at all, and whether one must.
    pub(crate) watched: Watched,
    /// The page furniture: a message of Fluent in each line, as [`super::FURNITURE`] lists them.
    pub(super) furniture: Option<&'static str>,
}

/// Words that address the reader in one way and mean nothing else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AddressWords {
    /// Formal: *Sie*, *vous*, *Ви*.
    pub(crate) formal: &'static [&'static str],
    /// Informal: *du*, *tu*, *ти*.
    pub(crate) informal: &'static [&'static str],
}

/// How an ordinal is written in digits: the digits-ordinal form of CLDR (RBNF), in the gender that stands without a noun.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Ordinal {
    /// As the plain number.
    Plain,
    /// With an ending: `15.`
    Ending(&'static str),
    /// With what stands before and after the number: `15th`, `al 15-lea`.
    By(fn(u32) -> (&'static str, &'static str)),
    /// As CLDR has it, but the first has a word of its own: `primul`.
    First(&'static str, fn(u32) -> (&'static str, &'static str)),
}

/// What the dates of CLDR lack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Dates {
    /// A whole date with the month in words, where CLDR 48 is departed from.
    pub(crate) long: Option<&'static str>,
    /// A month in words with its year, likewise.
    pub(super) month_and_year: Option<&'static str>,
    /// The first day of a month, where it is an ordinal: `1er`.
    pub(crate) first_day: Option<&'static str>,
    /// Names of months, January first, where CLDR is departed from.
    pub(crate) months: Option<&'static Months>,
    /// Other names of months, by the word that the manifest chooses them with.
    pub(crate) named: &'static [(&'static str, Months)],
    /// The months in the genitive, after a day or *of*.
    pub(crate) genitive: Option<&'static Months>,
    /// The months in the locative (in Russian the prepositional), after *in*.
    pub(crate) locative: Option<&'static Months>,
}

/// The names of the twelve months.
pub(crate) type Months = [&'static str; 12];

/// Words by which a text says how many, whether at all, and whether one must: a change of them is no minor edit.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Watched {
    /// Words that negate.
    pub(crate) negations: &'static [&'static str],
    /// Endings of words that negate: `n’t`.
    pub(crate) negative_endings: &'static [&'static str],
    /// Words that are numbers and hardly ever anything else, in small letters and all their forms, behind the number they say: `("3", "drei dritte")`.
    /// Articles and pronouns are none.
    pub(crate) numbers: &'static [(&'static str, &'static str)],
    /// Words that say whether one must, may, shall or can, and the limits of that (at most, at least), with their forms: another form
    /// is a matter of grammar, another word one of law.
    pub(crate) duties: &'static [(&'static str, &'static [&'static str])],
    /// Beginnings of words for people and offices that have rights or duties: who does what to whom is no matter of spelling.
    pub(crate) parties: &'static [&'static str],
    /// What turns a word into its opposite: `gültig`, `ungültig`.
    pub(crate) opposites: &'static [&'static str],
    /// What stands before a stem and makes another word of it: `anmelden`, `abmelden`.
    pub(crate) prefixes: &'static [&'static str],
    /// Words of little difference in spelling and much in meaning, in small letters, each with its forms: none of one line is a slip of the pen for one of
    /// another. Words further apart need no list.
    pub(crate) apart: &'static [&'static str],
    /// Words without which a text says the same: articles, *please*.
    pub(crate) fillers: &'static [&'static str],
    /// Beginnings of words that may say a number, with that number. They only excuse: a word that begins so may say something else.
    pub(crate) stems: &'static [(&'static str, u64)],
    /// Units that stand behind a number, each with its words in small letters: those of four letters and more, and those of scripts without capitals, are
    /// beginnings.
    pub(crate) units: &'static [(Unit, &'static str)],
}

/// What a number counts: times, and storeys, which some languages count from the ground and some from above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Storey,
}

impl Unit {
    /// Its length in minutes, or in months where it is of months: how long a month is depends on which.
    pub(crate) fn length(self) -> Option<u64> {
        match self {
            Self::Minute | Self::Month => Some(1),
            Self::Hour => Some(60),
            Self::Day => Some(24 * 60),
            Self::Week => Some(7 * 24 * 60),
            Self::Year => Some(12),
            Self::Storey => None,
        }
    }

    /// Whether it is a number of months.
    pub(crate) fn is_of_months(self) -> bool {
        matches!(self, Self::Month | Self::Year)
    }
}

impl Own {
    /// A language of which no file says anything.
    pub(super) const fn of(tag: &'static str) -> Self {
        Self {
            tag,
            endonym: None,
            quotes: None,
            accepted_quotes: &[],
            address: AddressWords { formal: &[], informal: &[] },
            spaces_punctuation: false,
            reduplicates: false,
            repeated: &[],
            omits_stops: false,
            has_one_noun_form: false,
            one_form: &[],
            proclitics: &[],
            year_offsets: &[],
            counts_twelve_hours: false,
            foreign_ends: &[],
            foreign_letters: &[],
            cardinal: None,
            ordinal: Ordinal::Plain,
            stops_ordinals: false,
            hyphenation: None,
            sets_off_endings: false,
            repeats_hyphen: false,
            binds_single_letters: false,
            large_numbers: None,
            euros_after_words: None,
            dates: Dates::NONE,
            watched: Watched::NONE,
            furniture: None,
        }
    }
}

impl Dates {
    /// Nothing beyond CLDR.
    pub(super) const NONE: Self =
        Self { long: None, month_and_year: None, first_day: None, months: None, named: &[], genitive: None, locative: None };
}

impl Watched {
    /// Whether a word in small letters negates.
    pub(crate) fn negates(&self, word: &str) -> bool {
        self.negations.contains(&word) || self.negative_endings.iter().any(|ending| word.ends_with(ending))
    }

    /// Whether a word in small letters is a number.
    pub(crate) fn counts(&self, word: &str) -> bool {
        self.numbers.iter().any(|(_, words)| words.split(' ').any(|number| number == word))
    }

    /// Whether two words in small letters are known to be others, however near they are in spelling.
    pub(crate) fn sets_apart(&self, one: &str, other: &str) -> bool {
        let line = |word: &str| self.apart.iter().position(|forms| forms.split(' ').any(|form| form == word));
        line(one).zip(line(other)).is_some_and(|(one, other)| one != other)
    }

    /// No word is watched.
    pub(super) const NONE: Self = Self {
        negations: &[],
        negative_endings: &[],
        numbers: &[],
        duties: &[],
        parties: &[],
        opposites: &[],
        prefixes: &[],
        apart: &[],
        fillers: &[],
        stems: &[],
        units: &[],
    };
}

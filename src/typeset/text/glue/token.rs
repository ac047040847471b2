//! Tokens: what stands between spaces, with the punctuation around it set apart.

/// A word with its place, without the punctuation around it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    /// Byte where the core begins, or an opening bracket that belongs to a number.
    pub(super) start: usize,
    /// Byte where the core ends, with the full stop of an abbreviation.
    pub(super) end: usize,
    /// Punctuation before the core.
    pub(super) head: &'a str,
    pub(super) core: &'a str,
    /// Punctuation after the core.
    pub(super) tail: &'a str,
}

const HEADS: [char; 12] = ['(', '[', '{', '„', '“', '”', '"', '«', '»', '‹', '‚', '‘'];
const TAILS: [char; 30] = [
    '.', ',', ';', ':', '!', '?', ')', ']', '}', '“', '”', '"', '»', '«', '›', '’', '‘', '\'', '…', '،', '؛', '؟', '۔', '።', '፣',
    '፤', '፥', '፦', '*', '|',
];

/// Months that a day stands before without a year; in other languages dates come from facts, already marked.
pub(super) const MONTHS: [&str; 13] = [
    "Januar",
    "Jänner",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];
const CURRENCIES: [&str; 12] = ["€", "$", "£", "EUR", "Euro", "euro", "evro", "avro", "євро", "евро", "يورو", "ዩሮ"];
const MEASURES: [&str; 38] = [
    "%", "٪", "‰", "°C", "m", "m²", "m³", "qm", "cm", "mm", "km", "l", "L", "ml", "g", "kg", "t", "kW", "kWh", "W", "h", "min",
    "Uhr", "Cent", "ct", "euros", "euri", "eur", "یورو", "یۆرۆ", "лв", "zł", "грн", "Std", "Min", "m2", "MB", "dpi",
];
const SCALES: [&str; 14] = [
    "Mio",
    "Mrd",
    "Tsd",
    "Millionen",
    "Million",
    "Milliarden",
    "млн",
    "млрд",
    "milioni",
    "milionów",
    "mln",
    "million",
    "milyon",
    "مليون",
];
const SECTION_WORDS: [&str; 22] = [
    "Art", "art", "Nr", "nr", "Abs", "abs", "Kap", "S", "Ziff", "Rn", "ст", "Ст", "п", "п.п", "№", "No", "n°", "N°", "nº", "Anm",
    "Az", "br",
];
const TOP_LEVEL: [&str; 12] = [".de", ".com", ".org", ".net", ".eu", ".info", ".koeln", ".nrw", ".gov", ".int", ".ua", ".at"];

/// Cuts a text at its spaces.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::with_capacity(text.len() / 6 + 1);
    let mut at = 0;
    for word in text.split(' ') {
        if !word.is_empty() {
            tokens.push(token(word, at));
        }
        at += word.len() + 1;
    }
    tokens
}

fn token(word: &str, at: usize) -> Token<'_> {
    let rest = word.trim_start_matches(HEADS);
    let head = &word[..word.len() - rest.len()];
    let mut core = rest.trim_end_matches(TAILS);
    // `(0221)` and `(مركز)`: brackets in the middle of a core are its own.
    if core.is_empty() {
        core = rest;
    }
    // `https://…/(wbs)`: a bracket that the core opens is its own.
    while let Some(closer) = rest[core.len()..].chars().next().filter(|closer| opens(core, *closer)) {
        core = &rest[..core.len() + closer.len_utf8()];
    }
    let tail = &rest[core.len()..];
    let mut token = Token { start: at + head.len(), end: at + head.len() + core.len(), head, core, tail };
    let is_letter = core.chars().count() == 1 && core.chars().all(char::is_alphabetic);
    let dotted =
        is_letter || token.is_section_word() || (token.is_scale() && core.chars().count() <= 4) || matches!(core, "Std" | "Min");
    if dotted && tail.starts_with('.') {
        // The full stop belongs to the abbreviation, also where it ends the sentence.
        token.end += 1;
        if token.is_section_word() {
            token.tail = &tail[1..];
        }
    }
    if head.ends_with('(')
        && (core.starts_with('0') || core.starts_with('+'))
        && tail.starts_with(')')
        && core.bytes().all(|b| b.is_ascii_digit() || b == b'+')
    {
        token.start -= 1;
        token.end += 1;
    }
    token
}

/// Whether a text has more opening brackets of this closing one than closing ones.
fn opens(text: &str, closer: char) -> bool {
    let opener = match closer {
        ')' => '(',
        ']' => '[',
        '}' => '{',
        _ => return false,
    };
    text.matches(opener).count() > text.matches(closer).count()
}

impl<'a> Token<'a> {
    /// The word with the bracket before it.
    pub(super) fn whole(&self) -> String {
        let bracket = if self.head.ends_with('(') && self.tail.starts_with(')') { "(" } else { "" };
        format!("{bracket}{}", self.core)
    }

    /// An e-mail or web address.
    pub(super) fn is_address(&self) -> bool {
        let core = self.core;
        if core.len() < 5 || !core.is_ascii() && !core.contains("://") {
            return false;
        }
        if let Some((name, host)) = core.split_once('@') {
            return !name.is_empty()
                && host.contains('.')
                && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
        }
        let host = core.split('/').next().unwrap_or_default();
        let is_host =
            host.split('.').all(|label| !label.is_empty() && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-'));
        core.starts_with("http://")
            || core.starts_with("https://")
            || core.starts_with("www.")
            || (is_host && TOP_LEVEL.iter().any(|top| host.ends_with(top)))
    }

    /// Digits with signs of numbers, dates and times between and around them.
    pub(super) fn is_number(&self) -> bool {
        let is_sign = |c: char| {
            matches!(
                c,
                '.' | ','
                    | ':'
                    | '/'
                    | '-'
                    | '–'
                    | '−'
                    | '+'
                    | '%'
                    | '٪'
                    | '٫'
                    | '٬'
                    | '€'
                    | '$'
                    | '£'
                    | '°'
                    | '\''
                    | '’'
                    | '\u{A0}'
                    | '\u{202F}'
                    | '×'
            )
        };
        let mut digits = 0;
        for c in self.core.chars() {
            if c.is_numeric() {
                digits += 1;
            } else if !is_sign(c) {
                // `80 m²` with a no-break space, `16m²`.
                return digits > 0 && self.core.split(['\u{A0}', '\u{202F}']).next_back().is_some_and(is_unit_word);
            }
        }
        digits > 0
    }

    /// A number with an optional letter: `551`, `551a`, `15/2`.
    pub(super) fn is_numbered(&self) -> bool {
        self.core.starts_with(char::is_numeric) && self.core.chars().filter(|c| c.is_alphabetic()).count() <= 1
    }

    /// The word before a number in references: `Art.`, `Nr.`, `Abs.`
    pub(super) fn is_section_word(&self) -> bool {
        SECTION_WORDS.contains(&self.core)
    }

    /// Abbreviated name of a law: `BGB`, `WoGG`, `AufenthG`.
    pub(super) fn is_law(&self) -> bool {
        let capitals = self.core.chars().filter(char::is_ascii_uppercase).count();
        capitals >= 2
            && self.core.starts_with(|c: char| c.is_ascii_uppercase())
            && self.core.chars().all(char::is_alphabetic)
            && self.core.len() <= 12
    }

    /// `II`, `XII`, `9`: the book of a code of law.
    pub(super) fn is_roman(&self) -> bool {
        !self.core.is_empty()
            && (self.core.bytes().all(|b| matches!(b, b'I' | b'V' | b'X'))
                || self.core.len() <= 2 && self.core.bytes().all(|b| b.is_ascii_digit()))
    }

    pub(super) fn is_currency(&self) -> bool {
        CURRENCIES.contains(&self.core)
    }

    /// A unit or currency that stands after a number.
    pub(super) fn is_measure(&self) -> bool {
        is_unit_word(self.core)
    }

    /// A word for thousands and millions.
    pub(super) fn is_scale(&self) -> bool {
        SCALES.contains(&self.core)
    }
}

fn is_unit_word(word: &str) -> bool {
    CURRENCIES.contains(&word) || MEASURES.contains(&word.trim_start_matches(|c: char| c.is_numeric()))
}

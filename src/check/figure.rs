//! What a number says where it stands: how many thousands it counts, and of which unit of time.

use crate::check::language::Language;
use crate::check::numeral::{Said, Scales};
use crate::language::Unit;
use crate::translation::profile::{Number, Profile};

/// A number of a text, in digits or in words.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figure<'t> {
    /// Its value, without leading zeros.
    pub(crate) value: u64,
    /// As written.
    pub(crate) text: &'t str,
    /// Whether it is a word.
    pub(crate) in_words: bool,
    /// The value of the digits before its decimal sign, if it is what stands behind one.
    pub(crate) whole: Option<u64>,
    /// What it comes to with the thousand or million behind it: `1,5 Mio.`
    pub(crate) product: Option<u64>,
    /// Of what it counts so many, if that is known.
    unit: Option<Unit>,
    /// Whether a word stands behind it.
    before_word: bool,
}

/// Which words make a language's figures larger, and which are its units.
#[derive(Clone, Copy)]
pub(crate) struct Words<'l> {
    /// Thousand, million.
    scales: Scales<'l>,
    /// Units of time and storeys, each with the beginnings of its words.
    units: &'static [(Unit, &'static str)],
}

impl<'l> Words<'l> {
    pub(crate) fn of(language: &'l Language) -> Self {
        Self { scales: language.numerals().scales(), units: language.own.watched.units }
    }
}

impl<'t> Figure<'t> {
    /// What a number in digits says.
    pub(crate) fn of(number: &Number<'t>, runs: &[&'t str], words: Words<'_>) -> Self {
        let (before, after) = around(runs, number.text);
        let figure = Self::at(number.plain(), number.text, after, words);
        let scale = scale_of(after, words.scales);
        let whole = scale.and_then(|_| whole_before(before));
        let tenths = 10u64.checked_pow(u32::try_from(number.text.chars().count()).unwrap_or(u32::MAX));
        let product = scale.and_then(|scale| match (whole, tenths) {
            (Some(whole), Some(tenths)) => Some(whole.checked_mul(scale)?.checked_add(figure.value.checked_mul(scale)? / tenths)?),
            _ => figure.value.checked_mul(scale),
        });
        Self { whole, product, ..figure }
    }

    /// What a number in words says.
    pub(crate) fn of_word(value: u64, text: &'t str, runs: &[&'t str], words: Words<'_>) -> Self {
        let figure = Self::at(value, text, around(runs, text).1, words);
        // A word may hold its unit: *fortnight*.
        Self { in_words: true, unit: figure.unit.or_else(|| unit_of(text, words.units)), ..figure }
    }

    fn at(value: u64, text: &'t str, after: &str, words: Words<'_>) -> Self {
        let before_word = behind_blanks(after).starts_with(char::is_alphabetic);
        let unit = unit_behind(after, words.units);
        Self { value, text, in_words: false, whole: None, product: None, unit, before_word }
    }

    /// Whether another figure says the same in another way: with a word for thousand, or in another unit of time.
    pub(crate) fn is_same(&self, other: &Figure<'_>) -> bool {
        let by_scale = (self.product.is_some() || other.product.is_some()) && self.amount() == other.amount();
        by_scale || self.spans_as(other)
    }

    fn amount(&self) -> u64 {
        self.product.unwrap_or(self.value)
    }

    /// Whether both are the same time in two units: 7 days, 1 week; *quinze jours*, 14 days.
    fn spans_as(&self, other: &Figure<'_>) -> bool {
        let (Some(one), Some(two)) = (self.unit, other.unit) else { return false };
        if one != two {
            return one.is_of_months() == two.is_of_months()
                && one.length().zip(two.length()).is_some_and(|(one, two)| {
                    self.value.checked_mul(one).is_some_and(|span| other.value.checked_mul(two) == Some(span))
                })
                || self.is_fortnight() && other.is_fortnight();
        }
        self.is_fortnight() && other.is_fortnight()
    }

    /// Two weeks; Romance languages call them fifteen days, in words.
    fn is_fortnight(&self) -> bool {
        matches!(
            (self.unit, self.value, self.in_words),
            (Some(Unit::Day), 14, _) | (Some(Unit::Day), 15, true) | (Some(Unit::Week), 2, _)
        )
    }

    /// Whether it is certain that a figure of a translation is another number than this one of its source, and no other way to say it. `knows` is
    /// whether the words for thousand of the translation's language are known.
    pub(crate) fn is_surely_not(&self, other: &Figure<'_>, knows: bool) -> bool {
        let (smaller, larger) = (self.amount().min(other.amount()), self.amount().max(other.amount()));
        // More than none is at least one.
        let is_bound = (smaller, larger) == (0, 1);
        // Eight bits are the numbers up to 255.
        let is_paraphrase = self.in_words != other.in_words && smaller < 100 && larger >= 100;
        let is_storey = self.unit == Some(Unit::Storey) && other.unit == Some(Unit::Storey) && larger - smaller == 1;
        // The 2000s are the beginning of the 21st century.
        let is_century = (1_000..2_100).contains(&larger) && larger.is_multiple_of(10) && larger / 100 + 1 == smaller;
        // A word for thousand that nobody knows.
        let is_scaled =
            !knows && other.before_word && [1_000, 1_000_000].iter().any(|scale| smaller.checked_mul(*scale) == Some(larger));
        !(is_bound || is_paraphrase || is_storey || is_century || is_scaled || self.is_about(other))
    }

    /// Whether both are about the same time: 31 days, a month. Where one unit is not known, whether some unit would make them the same.
    fn is_about(&self, other: &Figure<'_>) -> bool {
        const FACTORS: [u64; 9] = [7, 12, 24, 28, 30, 31, 52, 60, 365];
        let (Some(one), two) = (self.unit.or(other.unit), self.unit.and(other.unit)) else { return false };
        if two.is_none() {
            let (smaller, larger) = (self.value.min(other.value), self.value.max(other.value));
            let unknown = if self.unit.is_none() { self } else { other };
            return one != Unit::Storey
                && unknown.before_word
                && FACTORS.iter().any(|factor| smaller > 0 && smaller.checked_mul(*factor) == Some(larger));
        }
        if self.unit == other.unit {
            return false;
        }
        let minutes = |figure: &Figure<'_>| {
            let unit = figure.unit?;
            let month = if unit.is_of_months() { 43_830 } else { 1 };
            unit.length()?.checked_mul(month)?.checked_mul(figure.value)
        };
        let (Some(one), Some(two)) = (minutes(self), minutes(other)) else { return false };
        one.abs_diff(two) <= one.max(two) / 10
    }
}

/// All that a text says in digits and in words.
pub(crate) fn all<'t>(profile: &Profile<'t>, said: &Said<'t>, words: Words<'_>) -> Vec<Figure<'t>> {
    let runs = &profile.usage.text;
    let digits = profile.numbers.iter().map(|number| Figure::of(number, runs, words));
    digits.chain(said.numbers.iter().map(|(value, text)| Figure::of_word(*value, text, runs, words))).collect()
}

/// Whether a number is none of the text: a length of a style sheet, `15.4em`, a part of the name of a server, or of `1:1`, which is said in words.
pub(crate) fn is_technical(number: &Number<'_>, runs: &[&str]) -> bool {
    let (before, after) = around(runs, number.text);
    if number.text == "1" && (after.starts_with(":1") || before.ends_with("1:")) {
        return true;
    }
    let behind = after.trim_start_matches(|character: char| character == '.' || character.is_ascii_digit());
    let unit = behind.split(|character: char| !character.is_ascii_alphanumeric()).next().unwrap_or_default();
    if matches!(unit, "em" | "rem" | "px" | "vw" | "vh") {
        return true;
    }
    let blank = |character: char| character.is_whitespace() || "<>()\"“”„«»,;".contains(character);
    let start = before.rfind(blank).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let end = after.find(blank).unwrap_or(after.len());
    let word = [&before[start..], number.text, &after[..end]].concat();
    is_server(word.split('/').next().unwrap_or_default().trim_end_matches(['.', ':', '!', '?']))
}

/// Whether a word names a server: labels of Latin letters and digits between full stops, the last without digits.
pub(crate) fn is_server(word: &str) -> bool {
    let Some((labels, top)) = word.trim_start_matches('@').rsplit_once('.') else { return false };
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    labels.split('.').all(is_label)
        && labels.starts_with(|first: char| first.is_ascii_alphabetic())
        && (2..=6).contains(&top.len())
        && top.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// What stands before and behind a part of the runs of a text; at the end of a line also what the next begins with.
pub(crate) fn around<'t>(runs: &[&'t str], part: &str) -> (&'t str, &'t str) {
    let holds = |run: &&str| run.as_bytes().as_ptr_range().contains(&part.as_ptr());
    let Some(at) = runs.iter().position(holds) else { return ("", "") };
    let start = part.as_ptr() as usize - runs[at].as_ptr() as usize;
    let after = runs[at].get(start + part.len()..).unwrap_or_default();
    let next = if after.trim().is_empty() { runs.get(at + 1) } else { None };
    (&runs[at][..start], next.copied().unwrap_or(after))
}

/// What stands behind blanks, written as they are or as entities, hyphens and tags.
fn behind_blanks(text: &str) -> &str {
    let mut rest = text;
    loop {
        let next =
            rest.trim_start_matches(|character: char| character.is_whitespace() || matches!(character, '-' | '‑' | '\u{2060}'));
        let next = match next.strip_prefix('<') {
            Some(tag) => tag.split_once('>').map_or(next, |(_, behind)| behind),
            None => &next[crate::translation::profile::blank_entity(next)..],
        };
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// The first word of a text.
fn word_of(text: &str) -> &str {
    let is_mark = |character: char| matches!(character, '\u{64b}'..='\u{65f}' | '\u{200c}');
    &text[..text.find(|character: char| !character.is_alphabetic() && !is_mark(character)).unwrap_or(text.len())]
}

/// The power of ten that stands behind a figure.
fn scale_of(after: &str, scales: Scales<'_>) -> Option<u64> {
    let glued = word_of(after);
    if matches!(glued, "k" | "K") {
        return (!after[1..].starts_with(char::is_numeric)).then_some(1_000);
    }
    let behind = behind_blanks(after);
    let word = word_of(behind);
    let scale = match word {
        "" => None,
        "M" => Some(1_000_000),
        word => scales.of(word),
    };
    // Another figure behind it is a part of the same number: 1万5千.
    let further = behind[word.len()..].trim_start_matches(['.', ' ', '\u{a0}']);
    scale.filter(|_| !further.starts_with(char::is_numeric))
}

/// The digits before a decimal sign that ends a text.
fn whole_before(before: &str) -> Option<u64> {
    let digits = before.strip_suffix(['.', ',', '٫'])?;
    let start = digits.char_indices().rev().take_while(|(_, sign)| sign.is_numeric()).last()?.0;
    digits[start..].chars().try_fold(0u64, |value, sign| value.checked_mul(10)?.checked_add(u64::from(digit(sign)?)))
}

fn digit(sign: char) -> Option<u32> {
    match sign {
        '٠'..='٩' => Some(sign as u32 - '٠' as u32),
        '۰'..='۹' => Some(sign as u32 - '۰' as u32),
        _ => sign.to_digit(10),
    }
}

/// The unit behind a figure, and behind the ending of an ordinal: `7-day`, `1. Stock`, `2nd floor`.
fn unit_behind(after: &str, units: &[(Unit, &str)]) -> Option<Unit> {
    let behind = behind_blanks(after.strip_prefix('.').unwrap_or(after));
    let word = word_of(behind);
    let ending = after.starts_with(char::is_alphabetic) && word.chars().count() <= 3;
    unit_of(word, units).or_else(|| ending.then(|| unit_of(word_of(behind_blanks(&behind[word.len()..])), units)).flatten())
}

/// The unit that a word names: short words as they stand, others by their beginning.
fn unit_of(word: &str, units: &[(Unit, &str)]) -> Option<Unit> {
    if word.is_empty() {
        return None;
    }
    let small = word.to_lowercase();
    let names = |form: &str| {
        let is_beginning = form.chars().nth(3).is_some() || !form.starts_with(char::is_lowercase);
        if is_beginning { small.starts_with(form) } else { small == form }
    };
    units.iter().find(|(_, forms)| forms.split(' ').any(names)).map(|(unit, _)| *unit)
}

//! Numbers that a text says in words, and the months of its dates.
//!
//! Two questions are told apart. What a word *is*: only words that are numbers and hardly ever anything else say that another number stands
//! there. What a word *may be*: whatever begins like a number excuses one that is not found in digits.

use rustc_hash::FxHashMap;

use crate::language;

/// The words for numbers of a language.
pub(crate) struct Numerals {
    words: FxHashMap<&'static str, u64>,
    stems: &'static [(&'static str, u64)],
    proclitics: &'static [&'static str],
    months: Vec<(String, u8)>,
}

/// What a text says in words.
#[derive(Default)]
pub(crate) struct Said<'t> {
    /// Words that are numbers.
    pub(crate) numbers: Vec<(u64, &'t str)>,
    /// Names of months that stand beside a number.
    pub(crate) months: Vec<(u64, &'t str)>,
    /// Numbers that some word may say.
    pub(crate) possible: Vec<u64>,
    /// How many words count in hundreds, thousands or millions: what that makes of a number beside it is known only right behind a figure.
    pub(crate) scales: usize,
    /// Whether a number is made of several words, such as *twenty-one*.
    is_compound: bool,
}

/// Hundreds, thousands and millions, as they stand behind a figure.
#[derive(Clone, Copy)]
pub(crate) struct Scales<'n>(&'n Numerals);

/// How thousands and millions are written short, in small letters.
const SHORT_SCALES: [(u64, &[&str]); 3] = [
    (1_000, &["tsd", "tis", "tys", "tyś", "тыс", "тис", "хил", "хиљ", "hilj"]),
    (1_000_000, &["mio", "mln", "млн", "mill"]),
    (1_000_000_000, &["mrd", "mld", "млрд", "bn"]),
];

impl Scales<'_> {
    /// By how much a word behind a figure multiplies it.
    pub(crate) fn of(self, word: &str) -> Option<u64> {
        let small = word.to_lowercase();
        let short = || SHORT_SCALES.iter().find(|(_, words)| words.contains(&&*small)).map(|(scale, _)| *scale);
        let by_word = self.0.words.get(small.as_str()).copied().filter(|value| *value >= SCALES);
        let mut stems = self.0.stems.iter().filter(|(_, number)| *number >= SCALES);
        by_word.or_else(|| stems.find(|(stem, _)| small.starts_with(stem)).map(|(_, number)| *number)).or_else(short)
    }

    /// Whether the words of the language for thousand are known.
    pub(crate) fn are_known(self) -> bool {
        self.0.stems.iter().any(|(_, number)| *number >= 1_000) || self.0.words.values().any(|number| *number >= 1_000)
    }
}

/// From here on, a word beside another number is a part of one.
const COMPOUNDS: u64 = 10;

/// From here on, a word is multiplied by a number before it.
const SCALES: u64 = 100;

/// So many signs and letters may stand between a number and the name of its month: `31st of December`.
const BESIDE: usize = 7;

impl Numerals {
    /// Looks up what is known of a language.
    pub(crate) fn of(language: &language::Language) -> Self {
        let own = language.own();
        let number = |(number, words): &(&str, &'static str)| Some((number.parse::<u64>().ok()?, *words));
        let numbers = own.watched.numbers.iter().filter_map(number);
        let words = numbers.flat_map(|(number, words)| words.split(' ').map(move |word| (word, number))).collect();
        Self { words, stems: own.watched.stems, proclitics: own.proclitics, months: language.month_names() }
    }

    /// What the runs of a text say in words.
    pub(crate) fn said<'t>(&self, runs: &[&'t str]) -> Said<'t> {
        let mut said = Said::default();
        for run in runs {
            // The value of the last number, and how many words ago it was.
            let mut last: Option<(u64, usize)> = None;
            for word in run.split(|character: char| !is_of_word(character)).filter(|word| !word.is_empty()) {
                last = last.map(|(value, ago)| (value, ago + 1));
                let Some(value) = self.read(word, &mut said) else { continue };
                let is_part = |(before, ago)| ago <= 2 && before != value && value.max(before) >= COMPOUNDS;
                said.is_compound |= last.is_some_and(is_part);
                last = Some((value, 0));
            }
            self.find_months(run, &mut said);
        }
        if said.is_compound {
            said.numbers.clear();
        }
        said
    }

    /// The number that a word is or may be, if any; what it is goes to `said`, and what it may be.
    fn read<'t>(&self, word: &'t str, said: &mut Said<'t>) -> Option<u64> {
        let small = word.to_lowercase();
        // Turkish İ becomes an i with a dot above it.
        let small = if small.contains('\u{307}') { small.replace('\u{307}', "") } else { small };
        let bare =
            self.proclitics.iter().find_map(|proclitic| small.strip_prefix(proclitic)).filter(|bare| bare.chars().nth(1).is_some());
        let mut value = None;
        let mut is_scale = false;
        for form in [Some(small.as_str()), bare].into_iter().flatten() {
            let of_form = self.words.get(form).copied();
            value = value.or(of_form);
            said.possible.extend(self.prefixes_of(form).filter_map(|prefix| self.words.get(prefix)));
            said.possible.extend(self.stems.iter().filter(|(stem, _)| form.starts_with(stem)).map(|(_, number)| *number));
            // A short beginning may be that of any word, but where a letter is a syllable or more.
            let is_long = |stem: &str| stem.chars().nth(4).is_some() || !stem.starts_with(char::is_lowercase);
            let scales = |(stem, number): &(&str, u64)| *number >= SCALES && is_long(stem) && form.starts_with(stem);
            is_scale |= self.stems.iter().any(scales);
        }
        is_scale |= value.is_some_and(|value| value >= SCALES);
        said.scales += usize::from(is_scale);
        if let Some(value) = value {
            // None and one are articles and pronouns as well.
            if value > 1 {
                said.numbers.push((value, word));
            }
        }
        let begins = |form: &str| self.stems.iter().find(|(stem, _)| form.starts_with(stem)).map(|(_, number)| *number);
        // واثنا عشر is twelve, with an *and* before it.
        value.or_else(|| begins(&small)).or_else(|| bare.and_then(begins))
    }

    /// What may stand behind a figure and make it larger.
    pub(crate) fn scales(&self) -> Scales<'_> {
        Scales(self)
    }

    /// A word and its beginnings that are long enough to mean something: `neunziger`, `dreimonatig`.
    fn prefixes_of<'w>(&self, word: &'w str) -> impl Iterator<Item = &'w str> {
        const SHORTEST: usize = 4;
        let ends = word.char_indices().map(|(at, _)| at).skip(SHORTEST).map(|end| &word[..end]);
        ends.chain([word])
    }

    /// Finds the months that stand beside a number in digits.
    fn find_months<'t>(&self, run: &'t str, said: &mut Said<'t>) {
        if !run.contains(char::is_numeric) {
            return;
        }
        let mut rest = 0;
        while let Some(start) = run[rest..].find(is_of_word).map(|at| rest + at) {
            let end = run[start..].find(|character| !is_of_word(character)).map_or(run.len(), |length| start + length);
            rest = end;
            let ends_word = |name: &str| !run[start + name.len()..].starts_with(is_of_word);
            let named = self.months.iter().find(|(name, _)| is_named(&run[start..], name) && ends_word(name));
            let Some((name, month)) = named else { continue };
            let end = start + name.len();
            let before = run[..start].chars().rev().take(BESIDE).any(char::is_numeric);
            let after = run[end..].chars().take(BESIDE).any(char::is_numeric);
            if before || after {
                said.months.push((u64::from(*month), &run[start..end]));
            }
            said.possible.push(u64::from(*month));
            rest = end;
        }
    }
}

/// Whether a text begins with a name, be it the first word of a sentence or not.
fn is_named(text: &str, name: &str) -> bool {
    let (Some(first), Some(letter)) = (text.chars().next(), name.chars().next()) else { return false };
    let is_first = first == letter || letter.to_uppercase().eq([first]);
    is_first
        && text.get(first.len_utf8()..).is_some_and(|rest| rest.starts_with(&name[letter.len_utf8()..]))
        && first.len_utf8() == letter.len_utf8()
}

fn is_of_word(character: char) -> bool {
    character.is_alphabetic()
        || matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '’' | '\u{2bc}' | '\'' | '\u{ad}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_months_are_read_in_words_of_the_language() {
        for (tag, text, expected) in [
            ("de", "Beide zahlen am dritten Werktag", "2 3"),
            ("de", "einundzwanzig Tage, ein Mieter", ""),
            ("en", "The tenant waits twenty-one days", ""),
            ("en", "Two or four months, often", "2 4"),
            ("en", "31 December 2026", "m12"),
            ("en", "You may, in December", ""),
            ("en", "31st of December; Dec 24", "m12 m12"),
            ("de", "31. Dezember 2026", "m12"),
            ("uk", "31 грудня 2026 року, три місяці", "3 m12"),
            ("ar", "٣١ ديسمبر ٢٠٢٦", "m12"),
            ("ar", "وثلاثة أشهر", "3"),
            ("tr", "İki ay", "2"),
            ("pl", "31 grudnia, dwóch", "2 m12"),
        ] {
            let numerals = Numerals::of(&language::Language::of(&tag.parse().expect("a tag")));
            let said = numerals.said(&[text]);
            let months = said.months.iter().map(|(month, _)| format!("m{month}"));
            let told: Vec<String> = said.numbers.iter().map(|(number, _)| number.to_string()).chain(months).collect();
            assert_eq!(told.join(" "), expected, "{tag}: {text}");
        }
    }
}

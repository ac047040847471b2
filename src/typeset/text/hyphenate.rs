//! Hyphenation: where a word of a language may be divided.

use hypher::Lang;

use crate::language::Language;

/// Letters that must stand on each side of a hyphen.
pub(crate) const MIN_LETTERS: usize = 3;
/// What stands for an apostrophe, or for a letter that looks like one.
const APOSTROPHES: [char; 3] = ['\'', '’', 'ʼ'];
/// A longer "word" is none; patterns are not asked.
const MAX_WORD: usize = 200;

/// The patterns that divide the words of a language; none where there are none, or its script divides no words.
pub(crate) fn patterns(language: &Language) -> Option<Lang> {
    Lang::from_iso(language.hyphenation()?.as_bytes().try_into().ok()?)
}

/// Byte offsets in a word where it may be divided, ascending.
///
/// Beside an apostrophe no word is divided: it marks a border by itself (*Köln’de*, *об’єднання*).
///
/// Words in capitals or with capitals inside are names or abbreviations (`WoGG`, `SGB`) and stay whole.
pub(crate) fn divide(word: &str, patterns: Lang) -> Vec<usize> {
    let capitals = word.chars().filter(|c| c.is_uppercase()).count();
    let first_is_capital = word.chars().next().is_some_and(char::is_uppercase);
    if word.len() > MAX_WORD || capitals > usize::from(first_is_capital) || word.chars().count() < 2 * MIN_LETTERS {
        return Vec::new();
    }
    let (left, right) = patterns.bounds();
    // An apostrophe counts as a character for the patterns, but is no letter.
    let mut rest = letters(word);
    let mut before = 0;
    let mut at = 0;
    let mut points = Vec::new();
    for part in hypher::hyphenate_bounded(word, patterns, left.max(MIN_LETTERS), right.max(MIN_LETTERS)) {
        at += part.len();
        let here = letters(part);
        before += here;
        rest -= here;
        let by_apostrophe = part.ends_with(APOSTROPHES) || word[at..].starts_with(APOSTROPHES);
        if at < word.len() && before >= MIN_LETTERS && rest >= MIN_LETTERS && !by_apostrophe {
            points.push(at);
        }
    }
    points
}

/// The same for each side of an apostrophe by itself, in a language where it sets the ending of a name off: *İstan-bul’dakiler*.
pub(crate) fn divide_sides(word: &str, patterns: Lang) -> Vec<usize> {
    let mut start = 0;
    let mut points = Vec::new();
    for side in word.split(APOSTROPHES) {
        points.extend(divide(side, patterns).into_iter().map(|at| start + at));
        start += side.len();
        start += word[start..].chars().next().map_or(0, char::len_utf8);
    }
    points
}

/// Number of letters.
fn letters(text: &str) -> usize {
    text.chars().filter(|c| is_letter(*c)).count()
}

/// Whether it is a letter, as [`char::is_alphabetic`] says, whose table is slow to search beyond ASCII.
pub(crate) fn is_letter(character: char) -> bool {
    match character {
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{2C1}' => true,
        '\u{370}'..='\u{373}' | '\u{38E}'..='\u{3A1}' | '\u{3A3}'..='\u{3F5}' | '\u{3F7}'..='\u{481}' | '\u{48A}'..='\u{52F}' => {
            true
        }
        '\u{620}'..='\u{657}' | '\u{66E}'..='\u{6D3}' | '\u{1200}'..='\u{1248}' => true,
        '\u{A0}'..='\u{A9}' | '\u{AB}'..='\u{B4}' | '\u{2000}'..='\u{2070}' => false,
        _ => character.is_alphabetic(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_the_standard_library() {
        for character in '\0'..='\u{3000}' {
            assert_eq!(is_letter(character), character.is_alphabetic(), "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn words_divide_with_three_letters_on_each_side() {
        let cases = [
            ("de", "Wohnberechtigungsschein", "Wohn-be-rech-ti-gungs-schein"),
            ("de", "Miete", "Miete"),
            ("de", "WoGG", "WoGG"),
            ("de", "SOZIALAMT", "SOZIALAMT"),
            ("uk", "візьміть", "візьміть"),
            ("uk", "оголошення", "ого-ло-ше-ння"),
            ("tr", "sözleşmesi", "söz-leş-mesi"),
            ("fr", "l’appartement", "l’ap-par-te-ment"),
            ("sr-Latn", "stanarina", "sta-na-rina"),
            ("kmr", "karsaziyê", "kar-sa-ziyê"),
        ];
        for (tag, word, expected) in cases {
            let mut shown = word.to_owned();
            for at in divide(word, patterns(&Language::of(&tag.parse().expect(tag))).expect(tag)).into_iter().rev() {
                shown.insert(at, '-');
            }
            assert_eq!(shown, expected, "{tag}");
        }
    }

    #[test]
    fn an_ending_behind_an_apostrophe_is_divided_by_itself() {
        let patterns = patterns(&Language::of(&"tr".parse().expect("tr"))).expect("tr");
        for word in ["İstanbul’dakilerden", "İstanbul'dakilerden", "Köln’de"] {
            let apostrophe = word.find(APOSTROPHES).expect(word);
            let points = divide_sides(word, patterns);
            assert_eq!(points.len(), if word.starts_with('K') { 0 } else { 3 }, "{word} {points:?}");
            assert!(points.iter().all(|at| at.abs_diff(apostrophe) >= MIN_LETTERS), "{word} {points:?}");
        }
    }
}

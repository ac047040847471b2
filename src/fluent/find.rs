//! Words in the text of a pattern.

use std::collections::BTreeMap;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use super::tag::{Tag, tags};

/// Where a text has one of the needles as whole words, outside of tags, whatever blanks stand between its words; the first needle goes first.
pub(crate) fn words_in(text: &str, needles: &[&str]) -> Vec<(usize, usize)> {
    // What is taken: from where, up to where.
    let of_tags = tags(text).filter_map(|at| Some((at, at + 1 + Tag::parse(&text[at + 1..])?.1)));
    let mut taken: BTreeMap<usize, usize> = of_tags.collect();
    let mut found: Vec<(usize, usize)> = Vec::new();
    for needle in needles {
        for at in begun(text, needle) {
            let Some(length) = matched(&text[at..], needle) else { continue };
            let end = at + length;
            let is_free = taken.range(..end).next_back().is_none_or(|(_, before)| *before <= at);
            if is_free && begins(text, at) && ends(text, end) {
                taken.insert(at, end);
                found.push((at, end));
            }
        }
    }
    found
}

/// Where a text has what a needle begins with, up to its first blank: all but these places are passed over at once.
fn begun<'t>(text: &'t str, needle: &'t str) -> impl Iterator<Item = usize> + 't {
    let head = needle.split(is_blank).next().unwrap_or_default();
    memchr::memmem::find_iter(text.as_bytes(), head.as_bytes()).filter(|at| text.is_char_boundary(*at))
}

/// Where a text has a form of a word: as it is, or with a capital letter where a sentence begins; a form that ends in `*` has any ending.
pub(crate) fn forms_in(text: &str, form: &str) -> Vec<(usize, usize)> {
    let (stem, is_open) = form.strip_suffix('*').map_or((form, false), |stem| (stem, true));
    let mut letters = stem.chars();
    let capital = letters.next().map(|first| first.to_uppercase().chain(letters).collect::<String>());
    let needles = [Some(stem.to_owned()), capital.filter(|capital| capital != stem)];
    let needles: Vec<&str> = needles.iter().flatten().map(String::as_str).collect();
    if !is_open {
        return words_in(text, &needles);
    }
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut places: Vec<(usize, &str)> =
        needles.iter().flat_map(|needle| begun(text, needle).map(move |at| (at, *needle))).collect();
    places.sort_unstable();
    for (at, needle) in places {
        let Some(length) = matched(&text[at..], needle) else { continue };
        let end = text[at + length..].find(|sign: char| !is_part(sign)).map_or(text.len(), |end| at + length + end);
        if begins(text, at) && found.last().is_none_or(|(_, before)| *before <= at) {
            found.push((at, end));
        }
    }
    found
}

/// Whether a text has a form of a word.
pub(crate) fn has_form(text: &str, form: &str) -> bool {
    !forms_in(text, form).is_empty()
}

/// Whether a sign is a part of a word: a letter, a digit, a mark on one, or what joins or divides letters without being seen.
fn is_part(sign: char) -> bool {
    sign.is_alphanumeric()
        || matches!(sign, '\u{200C}' | '\u{200D}' | '\u{AD}')
        || GeneralCategoryGroup::Mark.contains(CodePointMapData::<GeneralCategory>::new().get(sign))
}

/// Whether a sign may stand between the digits of a number, or of numbers that belong together: `1.600`, `11:30`, `3-4`.
fn parts_digits(sign: char) -> bool {
    matches!(sign, '.' | ',' | ':' | '/' | '-' | '–' | '−' | '\'' | '’' | '٫' | '٬' | ' ' | '\u{A0}' | '\u{202F}')
}

/// Whether a word, a number or a citation begins at a place, and is not the rest of a longer one.
fn begins(text: &str, at: usize) -> bool {
    let (Some(first), mut before) = (text[at..].chars().next(), text[..at].chars().rev()) else { return true };
    let (last, other) = (before.next(), before.next());
    let Some(last) = last else { return true };
    let is_compound = last == '-' && first.is_alphabetic() && other.is_some_and(is_part);
    let is_signed = matches!(last, '-' | '−') && first.is_numeric();
    let is_of_number = first.is_numeric() && parts_digits(last) && other.is_some_and(char::is_numeric);
    !(is_part(last) && is_part(first) || is_compound || is_signed || is_of_number || last == '§' && first == '§')
}

/// Whether a word, a number or a citation ends before a place.
fn ends(text: &str, at: usize) -> bool {
    let (Some(last), mut after) = (text[..at].chars().next_back(), text[at..].chars()) else { return true };
    let (first, other) = (after.next(), after.next());
    let Some(first) = first else { return true };
    let is_compound = matches!(first, '-' | '’' | '\'' | 'ʼ') && last.is_alphabetic() && other.is_some_and(char::is_alphabetic);
    let is_of_number = last.is_numeric() && parts_digits(first) && other.is_some_and(char::is_numeric);
    // A mark belongs to whatever it stands behind.
    let is_mark = is_part(first) && !first.is_alphanumeric();
    !(is_part(last) && is_part(first) || is_mark || is_compound || is_of_number)
}

fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\u{A0}' | '\u{202F}')
}

/// How many bytes at the start of a text are the needle, a blank of one being as good as any.
fn matched(text: &str, needle: &str) -> Option<usize> {
    let mut signs = text.char_indices();
    for wanted in needle.chars() {
        let (_, found) = signs.next()?;
        if found != wanted && !(is_blank(found) && is_blank(wanted)) {
            return None;
        }
    }
    (!needle.is_empty()).then(|| signs.next().map_or(text.len(), |(at, _)| at))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_a_word_are_found() {
        for (text, form, expected) in [
            ("das Bürgergeld", "Bürgergeld", &["Bürgergeld"][..]),
            ("des Bürgergeldes", "Bürgergeld", &[]),
            ("des Bürgergeldes, Bürgergeld", "Bürgergeld*", &["Bürgergeldes", "Bürgergeld"]),
            ("Schein und schein", "schein", &["schein", "Schein"]),
            ("Ein Mietschein", "schein*", &[]),
            ("x", "*", &[]),
        ] {
            let found: Vec<&str> = forms_in(text, form).into_iter().map(|(from, to)| &text[from..to]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn words_are_found_whole_and_outside_of_tags() {
        for (text, needles, expected) in [
            ("Siehe § 551 BGB.", &["§ 551 BGB"][..], &["§ 551 BGB"][..]),
            ("Siehe §\u{A0}551\u{202F}BGB.", &["§ 551 BGB"], &["§\u{A0}551\u{202F}BGB"]),
            ("§ 551 BGB", &["§\u{A0}551 BGB"], &["§ 551 BGB"]),
            ("§ 551 BGBl und § 551 BGB", &["§ 551 BGB"], &["§ 551 BGB"]),
            ("§ 1551 BGB, § 551a BGB", &["§ 551 BGB"], &[]),
            ("3 von 30 und 3,", &["3"], &["3", "3"]),
            ("600 €, 1.600 €, 1 600 €, 1\u{202F}600 €", &["600 €"], &["600 €"]),
            ("3,5 1.3 3.000 -3 −3 3-4 11:3 3/4 3", &["3"], &[]),
            ("am 3. Tag, um 3: 3", &["3"], &["3", "3", "3"]),
            ("§ 5 BGB, §§ 5 BGB, § 5-7 BGB", &["§ 5"], &["§ 5"]),
            ("BGB-E, D-BGB und BGB – so", &["BGB"], &["BGB"]),
            ("u\u{308}ber u", &["u"], &["u"]),
            ("خانه‌دار خانه", &["خانه"], &["خانه"]),
            ("сім’я і сім", &["сім"], &["сім"]),
            ("l’eau", &["eau"], &["eau"]),
            ("<a name=\"BGB\">BGB</a>", &["BGB"], &["BGB"]),
            ("1.800 € oder 1800 €", &["1800 €", "1.800 €"], &["1800 €", "1.800 €"]),
            ("a a a", &["a a"], &["a a"]),
            ("a", &[""], &[]),
            ("a < b", &["b"], &["b"]),
        ] {
            let found: Vec<&str> = words_in(text, needles).into_iter().map(|(from, to)| &text[from..to]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }
}

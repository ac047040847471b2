//! Letters of a language that no font has, and signs that its numbers, dates and quotations print.

use std::collections::BTreeSet;

use fixed_decimal::Decimal;

use crate::fluent::Locale;
use crate::fluent::format::{Formatter, Value};
use crate::language::Language;

/// How many letters of a script are named where no font has any.
const SOME: usize = 10;

/// The letters of a script by its code in ISO 15924, those of the mixed scripts of Japan and Korea among them.
fn letters_of(script: &str) -> impl Iterator<Item = char> + use<> {
    use unicode_script::{Script, UnicodeScript as _};
    let scripts: Vec<Script> = match script {
        "Jpan" => vec![Script::Hiragana, Script::Katakana, Script::Han],
        "Kore" => vec![Script::Hangul, Script::Han],
        "Hans" | "Hant" => vec![Script::Han],
        script => Script::from_short_name(script).into_iter().collect(),
    };
    ('\u{a1}'..='\u{1ffff}').filter(move |letter| letter.is_alphabetic() && scripts.contains(&letter.script()))
}

/// Letters and signs of the language that no font has, and whether its letters are known at all.
pub(super) fn missing_letters(language: &Language, has_glyph: &dyn Fn(char) -> bool) -> (bool, Vec<char>) {
    let (known, mut missing) = missing_of_alphabet(language.locale(), has_glyph);
    // Where a whole script has no font, its first letters say enough.
    if known && missing.len() < SOME {
        missing.extend(signs(language).into_iter().filter(|&sign| !has_glyph(sign)));
        let mut seen = BTreeSet::new();
        missing.retain(|&sign| seen.insert(sign));
    }
    (known, missing)
}

/// What values print in the language, and its quotation marks: the minus of a negative number, the names of its months.
fn signs(language: &Language) -> BTreeSet<char> {
    let amount = Decimal::from(-1_234_567);
    let money = Value::Money { amount: amount.clone(), currency: "EUR".to_owned(), compact: false };
    let date = |month| Value::Date { year: 2026, month: Some(month), day: Some(20) };
    let values = [Value::Percent(amount.clone()), Value::Number(amount), money, Value::Ordinal(3)];
    let formatter = Formatter::of(language.clone());
    let texts = values.into_iter().chain((1..=12).map(date)).map(|value| formatter.format(&value));
    let quotes = language.quotes().map(|quotes| [quotes.outer.0, quotes.outer.1, quotes.inner.0, quotes.inner.1].concat());
    let is_drawn =
        |character: &char| !character.is_whitespace() && !character.is_control() && !matches!(character, '\u{200c}'..='\u{200f}');
    texts.chain(quotes).flat_map(|text| text.chars().collect::<Vec<_>>()).filter(is_drawn).collect()
}

fn missing_of_alphabet(locale: &Locale, has_glyph: &dyn Fn(char) -> bool) -> (bool, Vec<char>) {
    use icu_locale::exemplar_chars::ExemplarCharacters;
    let listed = ExemplarCharacters::try_new_main(&locale.cldr().into());
    let letters: Vec<char> = match &listed {
        Ok(listed) => ('\u{a1}'..='\u{2fff}').filter(|&letter| listed.contains(letter)).collect(),
        Err(_) => Vec::new(),
    };
    if letters.is_empty() && locale.script() != "Latn" {
        // A font that has no letter of the script at all is no font for the language.
        let letters: Vec<char> = letters_of(&locale.script()).collect();
        let none = !letters.is_empty() && !letters.iter().any(|&letter| has_glyph(letter));
        return if none { (true, letters.into_iter().take(SOME).collect()) } else { (false, Vec::new()) };
    }
    // CLDR answers with the alphabet of no language where it knows none; Latin letters are in every font.
    let missing: Vec<char> = letters.iter().copied().filter(|&letter| !has_glyph(letter)).collect();
    (!letters.is_empty() || locale.script() == "Latn", missing)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::FontSet;

    /// Wherever the alphabet has a font, a negative number, money, a date and a quotation have one: CLDR writes U+2212 in many languages.
    #[test]
    fn what_values_print_has_a_font_where_the_alphabet_has_one() {
        let fonts = FontSet::embedded();
        let has_glyph = |letter| fonts.covers(letter);
        let mut counted = 0;
        let mut faults = Vec::new();
        let tags = include_str!("../../language/expected.tsv").lines().filter_map(|line| line.split('\t').next());
        for tag in tags.filter(|tag| !tag.starts_with('#')) {
            let language = Language::of(&tag.parse().expect("the table has tags that parse"));
            let (known, missing) = missing_of_alphabet(language.locale(), &has_glyph);
            if !known || !missing.is_empty() {
                continue;
            }
            counted += 1;
            let (_, missing) = missing_letters(&language, &has_glyph);
            if !missing.is_empty() {
                faults.push(format!("{tag}: {missing:?}"));
            }
        }
        assert!(counted > 400, "{counted}");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        let swedish = Language::of(&"sv".parse().unwrap());
        assert_eq!(missing_letters(&swedish, &|letter| letter != '−'), (true, vec!['−']));
    }
}

//! Letters of a language that no font has.

use crate::fluent::Locale;

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

/// Letters of the language that no font has, and whether its letters are known at all.
pub(super) fn missing_letters(locale: &Locale, has_glyph: &dyn Fn(char) -> bool) -> (bool, Vec<char>) {
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

//! Bulgarian.

use super::own::{AddressWords, Ordinal, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["‚‘", "’‘"],
    address: AddressWords { formal: &["Вие", "вие", "Вас", "Вашия", "Вашата", "вашия", "вашата"], informal: &["тебе", "твоя", "твоята", "твоето", "твоите"] },
    foreign_letters: &[('ы', "и"), ('э', "е"), ('ё', "йо"), ('Ы', "И"), ('Э', "Е"), ('Ё', "Йо")],
    ordinal: Ordinal::By(ordinal),
    euros_after_words: Some(" евро"),
    watched: Watched { stems: &[("един", 1), ("едн", 1), ("първ", 1), ("два", 2), ("две", 2), ("втор", 2), ("три", 3), ("трет", 3), ("четири", 4), ("четвърт", 4), ("пет", 5), ("шест", 6), ("седем", 7), ("осем", 8), ("девет", 9), ("десет", 10), ("единадесет", 11), ("единайсет", 11), ("дванадесет", 12), ("дванайсет", 12), ("сто", 100), ("хиляд", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("bg.ftl")),
    ..Own::of("bg")
};

/// First, second, seventh and eighth have endings of their own, but in the teens.
fn ordinal(number: u32) -> (&'static str, &'static str) {
    let ending = match (number % 100, number % 10) {
        (11..=19, _) => "-и",
        (_, 1) => "-ви",
        (_, 2) => "-ри",
        (_, 7 | 8) => "-ми",
        _ => "-и",
    };
    ("", ending)
}

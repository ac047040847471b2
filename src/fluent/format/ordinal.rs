//! Ordinals in digits: `15.`, `15th`, `15e`.

use fixed_decimal::Decimal;

use super::Formatter;

/// The digits-ordinal form of CLDR (RBNF) for the language; the plain number where there is none.
pub(super) fn format(formatter: &Formatter, number: u32) -> String {
    let digits = formatter.number(&Decimal::from(number), None);
    let (tens, units) = (number % 100, number % 10);
    let teens = (11..=13).contains(&tens);
    let suffix = match formatter.cldr.id.language.as_str() {
        "de" | "pl" | "sr" | "bs" | "hr" | "tr" | "cs" | "sk" | "sl" | "hu" | "da" | "nb" | "fi" => ".",
        "en" => match units {
            1 if !teens => "st",
            2 if !teens => "nd",
            3 if !teens => "rd",
            _ => "th",
        },
        "fr" => {
            if number == 1 {
                "er"
            } else {
                "e"
            }
        }
        "nl" => "e",
        "it" | "pt" => "º",
        "es" => ".º",
        "el" => "ος",
        "sq" => match units {
            1 if number == 1 => "-rë",
            4 if tens != 14 => "-t",
            _ => "-të",
        },
        "bg" => match (tens, units) {
            (11..=19, _) => "-и",
            (_, 1) => "-ви",
            (_, 2) => "-ри",
            (_, 7 | 8) => "-ми",
            _ => "-и",
        },
        "uk" | "ru" => "-й",
        "ro" => {
            return if number == 1 { "primul".to_owned() } else { format!("al {digits}-lea") };
        }
        _ => "",
    };
    format!("{digits}{suffix}")
}

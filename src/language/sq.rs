//! Albanian.

use super::own::{AddressWords, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro"],
    repeated: &["të", "e", "i", "së"],
    accepted_quotes: &["«»", "„“", "„”", "‹›"],
    address: AddressWords { formal: &["juaj", "Juaj", "tuaj", "tuajin"], informal: &["ty", "jotja", "jote", "tënden", "tëndin"] },
    ordinal: Ordinal::By(ordinal),
    euros_after_words: Some(" euro"),
    watched: Watched { numbers: &[("2", "dy dyja dytë dytën dytin"), ("3", "tri tretë tretën tretin"), ("4", "katër katërt"), ("5", "pesë pestë"), ("6", "gjashtë"), ("7", "shtatë"), ("8", "tetë"), ("9", "nëntë"), ("10", "dhjetë"), ("11", "njëmbëdhjetë"), ("12", "dymbëdhjetë mesditë"), ("14", "katërmbëdhjetë"), ("15", "pesëmbëdhjetë"), ("20", "njëzet"), ("30", "tridhjetë"), ("40", "dyzet"), ("50", "pesëdhjetë"), ("60", "gjashtëdhjetë"), ("100", "njëqind"), ("1000", "mijë")], stems: &[("një", 1), ("parë", 1), ("dy", 2), ("tre", 3), ("tri", 3), ("katër", 4), ("pesë", 5), ("gjashtë", 6), ("shtatë", 7), ("tetë", 8), ("nëntë", 9), ("dhjetë", 10), ("njëmbëdhjetë", 11), ("dymbëdhjetë", 12), ("njëqind", 100), ("mijë", 1000), ("milion", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "orë"), (Unit::Day, "ditë ditor"), (Unit::Week, "javë javor"), (Unit::Month, "muaj"), (Unit::Year, "vit vite vjet"), (Unit::Storey, "kat katin")], ..Watched::NONE },
    furniture: Some(include_str!("sq.ftl")),
    ..Own::of("sq")
};

/// The first, and all that end in four but fourteen, have endings of their own.
fn ordinal(number: u32) -> (&'static str, &'static str) {
    let ending = match (number % 100, number % 10) {
        (1, _) if number == 1 => "-rë",
        (tens, 4) if tens != 14 => "-t",
        _ => "-të",
    };
    ("", ending)
}

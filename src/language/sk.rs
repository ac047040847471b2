//! Slovak.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    repeated: &["sa", "si"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" eur"),
    accepted_quotes: &["»«"],
    dates: Dates { genitive: Some(&["januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra", "novembra", "decembra"]), locative: Some(&["januári", "februári", "marci", "apríli", "máji", "júni", "júli", "auguste", "septembri", "októbri", "novembri", "decembri"]), ..Dates::NONE },
    ..Own::of("sk")
};

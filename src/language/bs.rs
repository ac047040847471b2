//! Bosnian.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["„“", "’’", "‚’", "‚‘", "»«"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    hyphenation: Some("hr"),
    repeats_hyphen: true,
    euros_after_words: Some(" eura"),
    dates: Dates { genitive: Some(&["januara", "februara", "marta", "aprila", "maja", "juna", "jula", "augusta", "septembra", "oktobra", "novembra", "decembra"]), locative: Some(&["januaru", "februaru", "martu", "aprilu", "maju", "junu", "julu", "augustu", "septembru", "oktobru", "novembru", "decembru"]), ..Dates::NONE },
    ..Own::of("bs")
};

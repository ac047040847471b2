//! Croatian.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["„”", "’’", "‘’", "‚’", "»«"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    euros_after_words: Some(" eura"),
    dates: Dates { genitive: Some(&["siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca"]), locative: Some(&["siječnju", "veljači", "ožujku", "travnju", "svibnju", "lipnju", "srpnju", "kolovozu", "rujnu", "listopadu", "studenome", "prosincu"]), ..Dates::NONE },
    ..Own::of("hr")
};

//! Serbian in Cyrillic letters.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["„“", "‘’", "‚’", "‚‘", "»«", "‘‘"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    euros_after_words: Some(" евра"),
    dates: Dates { genitive: Some(&["јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра", "октобра", "новембра", "децембра"]), locative: Some(&["јануару", "фебруару", "марту", "априлу", "мају", "јуну", "јулу", "августу", "септембру", "октобру", "новембру", "децембру"]), ..Dates::NONE },
    ..Own::of("sr")
};

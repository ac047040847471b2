//! Serbian in Cyrillic letters.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["евро"],
    accepted_quotes: &["„“", "‘’", "‚’", "‚‘", "»«", "‘‘"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    euros_after_words: Some(" евра"),
    dates: Dates { genitive: Some(&["јануара", "фебруара", "марта", "априла", "маја", "јуна", "јула", "августа", "септембра", "октобра", "новембра", "децембра"]), locative: Some(&["јануару", "фебруару", "марту", "априлу", "мају", "јуну", "јулу", "августу", "септембру", "октобру", "новембру", "децембру"]), ..Dates::NONE },
    watched: Watched { stems: &[("хиљад", 1000), ("милион", 1000000), ("милијард", 1000000000)], units: &[(Unit::Minute, "минут"), (Unit::Hour, "сат сата сати"), (Unit::Day, "дан дана"), (Unit::Week, "недељ седмиц"), (Unit::Month, "месец"), (Unit::Year, "годин"), (Unit::Storey, "спрат")], ..Watched::NONE },
    ..Own::of("sr")
};

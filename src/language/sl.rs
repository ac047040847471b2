//! Slovenian.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    euros_after_words: Some(" evrov"),
    accepted_quotes: &["»«"],
    dates: Dates { genitive: Some(&["januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta", "septembra", "oktobra", "novembra", "decembra"]), locative: Some(&["januarju", "februarju", "marcu", "aprilu", "maju", "juniju", "juliju", "avgustu", "septembru", "oktobru", "novembru", "decembru"]), ..Dates::NONE },
    watched: Watched { stems: &[("tisoč", 1000), ("milijon", 1000000), ("milijard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "ura ure uri ur"), (Unit::Day, "dan dni dneva"), (Unit::Week, "teden tedn"), (Unit::Month, "mesec"), (Unit::Year, "leto leta leti let"), (Unit::Storey, "nadstrop")], ..Watched::NONE },
    ..Own::of("sl")
};

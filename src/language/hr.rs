//! Croatian.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["„”", "’’", "‘’", "‚’", "»«"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    euros_after_words: Some(" eura"),
    dates: Dates { genitive: Some(&["siječnja", "veljače", "ožujka", "travnja", "svibnja", "lipnja", "srpnja", "kolovoza", "rujna", "listopada", "studenoga", "prosinca"]), locative: Some(&["siječnju", "veljači", "ožujku", "travnju", "svibnju", "lipnju", "srpnju", "kolovozu", "rujnu", "listopadu", "studenome", "prosincu"]), ..Dates::NONE },
    watched: Watched { stems: &[("tisuć", 1000), ("milijun", 1000000), ("milijard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "sat sata sati"), (Unit::Day, "dan dana"), (Unit::Week, "tjed"), (Unit::Month, "mjesec"), (Unit::Year, "godin"), (Unit::Storey, "kat katu")], ..Watched::NONE },
    ..Own::of("hr")
};

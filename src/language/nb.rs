//! Norwegian Bokmål.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["“”", "„“", "„”"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    watched: Watched { stems: &[("tusen", 1000), ("million", 1000000), ("milliard", 1000000000)], units: &[(Unit::Minute, "minutt"), (Unit::Hour, "time timer timers"), (Unit::Day, "dag dager dagers"), (Unit::Week, "uke uker ukers"), (Unit::Month, "måned"), (Unit::Year, "år års"), (Unit::Storey, "etasje")], ..Watched::NONE },
    ..Own::of("nb")
};

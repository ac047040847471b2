//! Danish.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»«", "„“", "„”"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    watched: Watched { stems: &[("tusind", 1000), ("million", 1000000), ("milliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "time timer timers"), (Unit::Day, "dag dage dages"), (Unit::Week, "uge uger ugers"), (Unit::Month, "måned"), (Unit::Year, "år års"), (Unit::Storey, "sal")], ..Watched::NONE },
    ..Own::of("da")
};

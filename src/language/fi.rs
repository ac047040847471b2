//! Finnish.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»»"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    watched: Watched { stems: &[("tuhat", 1000), ("tuhan", 1000), ("miljoon", 1000000), ("miljard", 1000000000)], units: &[(Unit::Minute, "minuut"), (Unit::Hour, "tunti tuntia tunnin"), (Unit::Day, "päivä"), (Unit::Week, "viiko"), (Unit::Month, "kuukau"), (Unit::Year, "vuosi vuot vuode"), (Unit::Storey, "kerro")], ..Watched::NONE },
    ..Own::of("fi")
};

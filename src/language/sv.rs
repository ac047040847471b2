//! Swedish.

use super::own::{Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»»", "»«"],
    watched: Watched { stems: &[("tusen", 1000), ("miljon", 1000000), ("miljard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "timme timmar timmars"), (Unit::Day, "dag dagar dagars"), (Unit::Week, "veck"), (Unit::Month, "månad"), (Unit::Year, "år"), (Unit::Storey, "våning")], ..Watched::NONE },
    ..Own::of("sv")
};

//! Hungarian.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    accepted_quotes: &["«»"],
    euros_after_words: Some(" euró"),
    repeated: &["az", "ez"],
    watched: Watched { stems: &[("ezer", 1000), ("millió", 1000000), ("milliárd", 1000000000)], units: &[(Unit::Minute, "perc"), (Unit::Hour, "óra órá"), (Unit::Day, "nap napos napon"), (Unit::Week, "hét hetes"), (Unit::Month, "hónap"), (Unit::Year, "év éves"), (Unit::Storey, "emelet")], ..Watched::NONE },
    ..Own::of("hu")
};

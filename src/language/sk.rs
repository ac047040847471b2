//! Slovak.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro"],
    repeated: &["sa", "si"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" eur"),
    accepted_quotes: &["»«"],
    dates: Dates { genitive: Some(&["januára", "februára", "marca", "apríla", "mája", "júna", "júla", "augusta", "septembra", "októbra", "novembra", "decembra"]), locative: Some(&["januári", "februári", "marci", "apríli", "máji", "júni", "júli", "auguste", "septembri", "októbri", "novembri", "decembri"]), ..Dates::NONE },
    watched: Watched { stems: &[("tisíc", 1000), ("milión", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minút"), (Unit::Hour, "hodin hodín"), (Unit::Day, "deň dni dní"), (Unit::Week, "týžd"), (Unit::Month, "mesiac"), (Unit::Year, "rok roka roky rokov"), (Unit::Storey, "poschod")], ..Watched::NONE },
    ..Own::of("sk")
};

//! Czech.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro"],
    repeated: &["se", "si"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" eur"),
    dates: Dates { genitive: Some(&["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"]), locative: Some(&["lednu", "únoru", "březnu", "dubnu", "květnu", "červnu", "červenci", "srpnu", "září", "říjnu", "listopadu", "prosinci"]), ..Dates::NONE },
    accepted_quotes: &["»«"],
    watched: Watched { stems: &[("tisíc", 1000), ("milion", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "hodin"), (Unit::Day, "den dny dní dnů dne"), (Unit::Week, "týden týdn"), (Unit::Month, "měsíc"), (Unit::Year, "rok roku roky let"), (Unit::Storey, "patr")], ..Watched::NONE },
    ..Own::of("cs")
};

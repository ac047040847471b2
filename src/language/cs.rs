//! Czech.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    repeated: &["se", "si"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" eur"),
    dates: Dates { genitive: Some(&["ledna", "února", "března", "dubna", "května", "června", "července", "srpna", "září", "října", "listopadu", "prosince"]), locative: Some(&["lednu", "únoru", "březnu", "dubnu", "květnu", "červnu", "červenci", "srpnu", "září", "říjnu", "listopadu", "prosinci"]), ..Dates::NONE },
    accepted_quotes: &["»«"],
    ..Own::of("cs")
};

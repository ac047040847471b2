//! Slovenian.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    euros_after_words: Some(" evrov"),
    accepted_quotes: &["»«"],
    dates: Dates { genitive: Some(&["januarja", "februarja", "marca", "aprila", "maja", "junija", "julija", "avgusta", "septembra", "oktobra", "novembra", "decembra"]), locative: Some(&["januarju", "februarju", "marcu", "aprilu", "maju", "juniju", "juliju", "avgustu", "septembru", "oktobru", "novembru", "decembru"]), ..Dates::NONE },
    ..Own::of("sl")
};

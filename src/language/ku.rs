//! Kurmanji, which people write `kmr`.

use super::own::{AddressWords, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    address: AddressWords { formal: &["hûn", "Hûn"], informal: &["tuyê", "Tuyê"] },
    reduplicates: true,
    has_one_noun_form: true,
    stops_ordinals: true,
    euros_after_words: Some(" euro"),
    watched: Watched { stems: &[("yek", 1), ("du", 2), ("sê", 3), ("çar", 4), ("pênc", 5), ("şeş", 6), ("heft", 7), ("heşt", 8), ("neh", 9), ("deh", 10), ("yanzdeh", 11), ("yazdeh", 11), ("dwanzdeh", 12), ("dozdeh", 12), ("sed", 100), ("hezar", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ku.ftl")),
    ..Own::of("ku")
};

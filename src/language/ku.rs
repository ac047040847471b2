//! Kurmanji, which people write `kmr`.

use super::own::{AddressWords, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    address: AddressWords { formal: &["hûn", "Hûn"], informal: &["tuyê", "Tuyê"] },
    reduplicates: true,
    has_one_noun_form: true,
    stops_ordinals: true,
    euros_after_words: Some(" euro"),
    watched: Watched { numbers: &[("2", "duyem duduyan"), ("3", "sisê sisêyem"), ("4", "çar çarem"), ("5", "pênc pêncem"), ("6", "şeş şeşem"), ("7", "heft heftem"), ("8", "heşt heştem"), ("9", "nehem"), ("11", "yanzdeh yazdeh"), ("12", "dwanzdeh dozdeh"), ("20", "bîst"), ("30", "sî"), ("50", "pêncî")], stems: &[("yek", 1), ("du", 2), ("sê", 3), ("çar", 4), ("pênc", 5), ("şeş", 6), ("heft", 7), ("heşt", 8), ("neh", 9), ("deh", 10), ("yanzdeh", 11), ("yazdeh", 11), ("dwanzdeh", 12), ("dozdeh", 12), ("sed", 100), ("hezar", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ku.ftl")),
    ..Own::of("ku")
};

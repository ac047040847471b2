//! Italian.

use super::own::{AddressWords, Ordinal, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["‘’"],
    address: AddressWords { formal: &["Suo", "Suoi"], informal: &["tuo", "tuoi", "tue", "Tuo"] },
    ordinal: Ordinal::Ending("º"),
    euros_after_words: Some(" di euro"),
    watched: Watched { stems: &[("un", 1), ("prim", 1), ("due", 2), ("second", 2), ("tre", 3), ("terz", 3), ("quattro", 4), ("quart", 4), ("cinque", 5), ("quint", 5), ("sei", 6), ("sette", 7), ("otto", 8), ("nove", 9), ("dieci", 10), ("undici", 11), ("dodici", 12), ("cento", 100), ("mille", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("it.ftl")),
    ..Own::of("it")
};

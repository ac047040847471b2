//! Polish.
//!
//! A line must not end with *w*, *z*, *i*, and the hyphen of a divided compound is repeated (rules of the Council for the Polish Language).

use super::own::{Dates, Ordinal, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["‚’"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" euro"),
    dates: Dates { genitive: Some(&["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"]), locative: Some(&["styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu", "lipcu", "sierpniu", "wrześniu", "październiku", "listopadzie", "grudniu"]), ..Dates::NONE },
    watched: Watched { stems: &[("jeden", 1), ("jedn", 1), ("pierwsz", 1), ("dwa", 2), ("dwie", 2), ("dwóch", 2), ("drug", 2), ("trzy", 3), ("trzech", 3), ("trzeci", 3), ("cztery", 4), ("czterech", 4), ("czwart", 4), ("pięć", 5), ("pięciu", 5), ("sześć", 6), ("sześciu", 6), ("siedem", 7), ("siedmiu", 7), ("osiem", 8), ("ośmiu", 8), ("dziewięć", 9), ("dziewięciu", 9), ("dziesięć", 10), ("dziesięciu", 10), ("jedenaście", 11), ("jedenastu", 11), ("dwanaście", 12), ("dwunastu", 12), ("sto", 100), ("tysiąc", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("pl.ftl")),
    ..Own::of("pl")
};

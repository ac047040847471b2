//! Polish.
//!
//! A line must not end with *w*, *z*, *i*, and the hyphen of a divided compound is repeated (rules of the Council for the Polish Language).

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro"],
    accepted_quotes: &["‚’"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" euro"),
    dates: Dates { genitive: Some(&["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września", "października", "listopada", "grudnia"]), locative: Some(&["styczniu", "lutym", "marcu", "kwietniu", "maju", "czerwcu", "lipcu", "sierpniu", "wrześniu", "październiku", "listopadzie", "grudniu"]), ..Dates::NONE },
    watched: Watched { numbers: &[("0", "zero"), ("2", "dwa dwie dwóch dwu dwom dwoma dwiema dwoje obie oba obu"), ("3", "trzy trzech trzem trzema troje trzeci trzecia trzecie trzeciego trzeciej"), ("4", "cztery czterech czterem czterema czworo czwarty czwarta czwarte czwartego czwartej"), ("5", "pięć pięciu pięcioro piąty piąta piątego piątej"), ("6", "sześć sześciu szósty szósta szóstego"), ("7", "siedem siedmiu siódmy siódma siódmego"), ("8", "osiem ośmiu ósmy ósma ósmego"), ("9", "dziewięć dziewięciu dziewiąty dziewiąta"), ("10", "dziesięć dziesięciu dziesiąty dziesiąta"), ("11", "jedenaście jedenastu"), ("12", "dwanaście dwunastu południe południa"), ("14", "czternaście czternastu"), ("15", "piętnaście piętnastu"), ("20", "dwadzieścia dwudziestu"), ("30", "trzydzieści trzydziestu"), ("40", "czterdzieści"), ("50", "pięćdziesiąt pięćdziesięciu"), ("60", "sześćdziesiąt"), ("100", "sto stu"), ("1000", "tysiąc tysiąca")], stems: &[("jeden", 1), ("jedn", 1), ("pierwsz", 1), ("dwa", 2), ("dwie", 2), ("dwóch", 2), ("drug", 2), ("trzy", 3), ("trzech", 3), ("trzeci", 3), ("cztery", 4), ("czterech", 4), ("czwart", 4), ("pięć", 5), ("pięciu", 5), ("sześć", 6), ("sześciu", 6), ("siedem", 7), ("siedmiu", 7), ("osiem", 8), ("ośmiu", 8), ("dziewięć", 9), ("dziewięciu", 9), ("dziesięć", 10), ("dziesięciu", 10), ("jedenaście", 11), ("jedenastu", 11), ("dwanaście", 12), ("dwunastu", 12), ("sto", 100), ("tysiąc", 1000), ("tysięc", 1000), ("milion", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "godzin"), (Unit::Day, "dzień dni dnia"), (Unit::Week, "tydzień tygodni"), (Unit::Month, "miesi"), (Unit::Year, "rok roku lata lat"), (Unit::Storey, "piętr")], ..Watched::NONE },
    furniture: Some(include_str!("pl.ftl")),
    ..Own::of("pl")
};

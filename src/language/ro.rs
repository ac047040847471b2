//! Romanian.
//!
//! The cedilla letters of old keyboards stand for those with a comma.

use super::own::{AddressWords, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro"],
    address: AddressWords { formal: &["dumneavoastră", "Dumneavoastră", "dvs"], informal: &["tu", "Tu", "tine", "ție", "tău", "tăi"] },
    foreign_letters: &[('ş', "ș"), ('ţ', "ț"), ('Ş', "Ș"), ('Ţ', "Ț")],
    repeated: &["și"],
    ordinal: Ordinal::First("primul", |_| ("al ", "-lea")),
    euros_after_words: Some(" de euro"),
    watched: Watched { numbers: &[("0", "zero"), ("2", "doi ambele ambii doilea"), ("3", "trei treilea treia"), ("4", "patru patrulea patra"), ("5", "cinci cincilea cincea"), ("6", "șase șaselea șasea"), ("7", "șapte șaptelea șaptea"), ("8", "optulea opta"), ("9", "nouălea"), ("10", "zece zecelea zecea"), ("11", "unsprezece"), ("12", "doisprezece douăsprezece"), ("14", "paisprezece"), ("15", "cincisprezece"), ("20", "douăzeci"), ("30", "treizeci"), ("40", "patruzeci"), ("50", "cincizeci"), ("60", "șaizeci"), ("1000", "mie mii")], stems: &[("un", 1), ("prim", 1), ("doi", 2), ("două", 2), ("doua", 2), ("trei", 3), ("treia", 3), ("patru", 4), ("cinci", 5), ("șase", 6), ("șapte", 7), ("opt", 8), ("nouă", 9), ("zece", 10), ("unsprezece", 11), ("doisprezece", 12), ("douăsprezece", 12), ("sut", 100), ("mie", 1000), ("mii", 1000), ("milion", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "oră ore"), (Unit::Day, "zile"), (Unit::Week, "săptăm"), (Unit::Month, "lună luni"), (Unit::Year, "an ani"), (Unit::Storey, "etaj")], ..Watched::NONE },
    furniture: Some(include_str!("ro.ftl")),
    ..Own::of("ro")
};

//! Serbian in Latin letters.
//!
//! The patterns of Serbian are Cyrillic, so Croatian ones divide it; the plural rules of large numbers are filed under another name, which the
//! formatter of ICU4X does not look up, so their words stand here.

use super::own::{AddressWords, Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["evro"],
    accepted_quotes: &["„“", "‘’", "‚’", "‚‘", "»«"],
    address: AddressWords { formal: &["vam", "Vam", "vaš", "vaša", "vaše", "Vaš", "Vaša", "Vaše"], informal: &["tebe", "tebi", "tvoj", "tvoja", "tvoje"] },
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    hyphenation: Some("hr"),
    repeats_hyphen: true,
    large_numbers: Some([["milion", "miliona", "miliona"], ["milijarda", "milijarde", "milijardi"]]),
    euros_after_words: Some(" evra"),
    dates: Dates { genitive: Some(&["januara", "februara", "marta", "aprila", "maja", "juna", "jula", "avgusta", "septembra", "oktobra", "novembra", "decembra"]), locative: Some(&["januaru", "februaru", "martu", "aprilu", "maju", "junu", "julu", "avgustu", "septembru", "oktobru", "novembru", "decembru"]), ..Dates::NONE },
    watched: Watched { numbers: &[("0", "nula"), ("2", "dva dve dvije dvoje obe oba obje"), ("3", "tri troje treći treća treće trećeg"), ("4", "četiri četvoro četvrti četvrta četvrtog"), ("5", "petoro peti peta petog"), ("6", "šest šesti šesta šestog"), ("7", "sedam sedmi sedma sedmog"), ("8", "osam osmi osma osmog"), ("9", "devet deveti deveta devetog"), ("10", "deset deseti deseta desetog"), ("11", "jedanaest"), ("12", "dvanaest podne"), ("14", "četrnaest"), ("15", "petnaest"), ("20", "dvadeset"), ("30", "trideset"), ("40", "četrdeset"), ("50", "pedeset"), ("60", "šezdeset"), ("1000", "hiljada hiljadu")], stems: &[("jedan", 1), ("jedn", 1), ("prv", 1), ("dva", 2), ("dve", 2), ("dvi", 2), ("drug", 2), ("tri", 3), ("treć", 3), ("četir", 4), ("četvrt", 4), ("pet", 5), ("šest", 6), ("sedam", 7), ("osam", 8), ("devet", 9), ("deset", 10), ("jedanaest", 11), ("dvanaest", 12), ("sto", 100), ("hiljad", 1000), ("milion", 1000000), ("milijard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "sat sata sati"), (Unit::Day, "dan dana"), (Unit::Week, "nedelj sedmic"), (Unit::Month, "mesec"), (Unit::Year, "godin"), (Unit::Storey, "sprat")], ..Watched::NONE },
    furniture: Some(include_str!("sr_latn.ftl")),
    ..Own::of("sr-Latn")
};

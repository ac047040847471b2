//! Italian.

use super::own::{AddressWords, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["promemoria", "novità", "città", "qualità", "unità", "attività", "possibilità", "proprietà", "metà", "università", "identità", "opportunità", "specie", "serie", "crisi", "analisi", "ipotesi", "tesi", "oasi", "euro", "bar", "sport", "film", "file", "computer", "link", "tram", "bus", "autobus", "foto", "radio", "moto", "auto"],
    repeated: &["via", "piano", "si"],
    accepted_quotes: &["‘’"],
    address: AddressWords { formal: &["Suo", "Suoi"], informal: &["tuo", "tuoi", "tue", "Tuo"] },
    ordinal: Ordinal::Ending("º"),
    euros_after_words: Some(" di euro"),
    watched: Watched { numbers: &[("0", "zero"), ("2", "due entrambi entrambe"), ("3", "tre terzo terza terzi terze"), ("4", "quattro quarto quarta"), ("5", "cinque quinto quinta"), ("6", "sesto sesta"), ("7", "sette settimo settima"), ("8", "otto ottavo ottava"), ("9", "nove nono nona"), ("10", "dieci decimo decima"), ("11", "undici undicesimo"), ("12", "dodici dodicesimo mezzogiorno"), ("14", "quattordici"), ("15", "quindici"), ("20", "venti"), ("30", "trenta"), ("40", "quaranta"), ("50", "cinquanta"), ("60", "sessanta"), ("100", "cento"), ("1000", "mille mila")], stems: &[("un", 1), ("prim", 1), ("due", 2), ("second", 2), ("tre", 3), ("terz", 3), ("quattro", 4), ("quart", 4), ("cinque", 5), ("quint", 5), ("sei", 6), ("sette", 7), ("otto", 8), ("nove", 9), ("dieci", 10), ("undici", 11), ("dodici", 12), ("cento", 100), ("mille", 1000), ("milion", 1000000), ("miliard", 1000000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "ora ore"), (Unit::Day, "giorn"), (Unit::Week, "settiman"), (Unit::Month, "mese mesi"), (Unit::Year, "anno anni annual"), (Unit::Storey, "piano")], ..Watched::NONE },
    furniture: Some(include_str!("it.ftl")),
    ..Own::of("it")
};

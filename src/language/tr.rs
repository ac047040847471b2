//! Turkish.

use super::own::{AddressWords, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    address: AddressWords { formal: &["siz", "Siz", "sizin", "Sizin", "sizi", "sizden"], informal: &["sen", "Sen", "senin", "Senin", "seni", "sana", "senden"] },
    reduplicates: true,
    has_one_noun_form: true,
    sets_off_endings: true,
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    euros_after_words: Some(" euro"),
    watched: Watched { numbers: &[("0", "sıfır"), ("2", "iki ikinci"), ("3", "üç üçüncü"), ("4", "dört dördüncü"), ("5", "beş beşinci"), ("6", "altıncı"), ("7", "yedinci"), ("8", "sekiz sekizinci"), ("9", "dokuz dokuzuncu"), ("10", "onuncu"), ("20", "yirmi"), ("30", "otuz"), ("50", "elli"), ("60", "altmış"), ("1000", "bin")], stems: &[("bir", 1), ("iki", 2), ("üç", 3), ("dört", 4), ("beş", 5), ("altı", 6), ("yedi", 7), ("sekiz", 8), ("dokuz", 9), ("on", 10), ("yüz", 100), ("bin", 1000), ("milyon", 1000000), ("milyar", 1000000000)], units: &[(Unit::Minute, "dakika"), (Unit::Hour, "saat"), (Unit::Day, "gün günü günlük gündür"), (Unit::Week, "hafta"), (Unit::Month, "ay aylık ayı"), (Unit::Year, "yıl yıllık yılı sene"), (Unit::Storey, "kat katta")], ..Watched::NONE },
    furniture: Some(include_str!("tr.ftl")),
    ..Own::of("tr")
};

//! Dutch.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["euro", "cent", "procent", "uur", "jaar", "meter", "kilometer"],
    repeated: &["om", "die", "dat", "het"],
    accepted_quotes: &["“”", "„”"],
    ordinal: Ordinal::Ending("e"),
    euros_after_words: Some(" euro"),
    watched: Watched { numbers: &[("0", "nul"), ("2", "twee beide tweede"), ("3", "drie derde"), ("4", "vier vierde"), ("5", "vijf vijfde"), ("6", "zes zesde"), ("7", "zeven zevende"), ("8", "acht achtste"), ("9", "negen negende"), ("10", "tien tiende"), ("11", "elf elfde"), ("12", "twaalf twaalfde"), ("14", "veertien"), ("15", "vijftien"), ("20", "twintig"), ("30", "dertig"), ("40", "veertig"), ("50", "vijftig"), ("60", "zestig"), ("100", "honderd"), ("1000", "duizend")], stems: &[("een", 1), ("één", 1), ("eerst", 1), ("twee", 2), ("dubbel", 2), ("half", 2), ("drie", 3), ("duizend", 1000), ("miljoen", 1000000), ("miljard", 1000000000)], units: &[(Unit::Minute, "minu"), (Unit::Hour, "uur uren"), (Unit::Day, "dag dagen daags"), (Unit::Week, "week weken"), (Unit::Month, "maand"), (Unit::Year, "jaar jaren"), (Unit::Storey, "verdieping")], ..Watched::NONE },
    ..Own::of("nl")
};

//! Tigrinya.
//!
//! CLDR writes ጉንበት for May; the readers say and write ግንቦት. The day stands first, as in CLDR 49.

use super::own::{Dates, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["‹›", "‘’"],
    reduplicates: true,
    has_one_noun_form: true,
    proclitics: &["ካብ", "ን", "ብ", "ከ", "ናይ"],
    foreign_ends: &[('.', '።')],
    euros_after_words: Some(" ዩሮ"),
    dates: Dates { long: Some("d MMMM y"), months: Some(&["ጥሪ", "ለካቲት", "መጋቢት", "ሚያዝያ", "ግንቦት", "ሰነ", "ሓምለ", "ነሓሰ", "መስከረም", "ጥቅምቲ", "ሕዳር", "ታሕሳስ"]), ..Dates::NONE },
    watched: Watched { numbers: &[("2", "ክልተ ካልኣይ ክልቲኦም ክልተኦም"), ("3", "ሰለስተ ሳልሳይ"), ("4", "ኣርባዕተ ራብዓይ"), ("5", "ሓሙሽተ ሓምሻይ"), ("6", "ሽዱሽተ ሻድሻይ"), ("7", "ሸውዓተ ሻውዓይ"), ("8", "ሸሞንተ ሻምናይ"), ("9", "ትሽዓተ ታሽዓይ"), ("10", "ዓሰርተ ዓስራይ"), ("20", "ዕስራ"), ("30", "ሰላሳ"), ("50", "ሓምሳ"), ("100", "ሚእቲ"), ("1000", "ሽሕ")], stems: &[("ሓደ", 1), ("ክልተ", 2), ("ሰለስተ", 3), ("ኣርባዕተ", 4), ("ሓሙሽተ", 5), ("ሽዱሽተ", 6), ("ሸውዓተ", 7), ("ሸሞንተ", 8), ("ትሽዓተ", 9), ("ዓሰርተ", 10), ("ሚእቲ", 100), ("ሽሕ", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ti.ftl")),
    ..Own::of("ti")
};

//! Arabic.
//!
//! The Levant has other names of months than Egypt, whose names CLDR gives for `ar`: an office chooses with `months = "levant"`.

use super::own::{Dates, Months, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»", "“”"],
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ک', "ك"), ('ی', "ي")],
    euros_after_words: Some(" يورو"),
    dates: Dates { named: &[("levant", LEVANT)], ..Dates::NONE },
    watched: Watched { stems: &[("واحد", 1), ("أول", 1), ("اثن", 2), ("ثاني", 2), ("ثلاث", 3), ("ثالث", 3), ("أربع", 4), ("رابع", 4), ("خمس", 5), ("خامس", 5), ("ست", 6), ("سادس", 6), ("سبع", 7), ("سابع", 7), ("ثمان", 8), ("ثامن", 8), ("تسع", 9), ("تاسع", 9), ("عشر", 10), ("عاشر", 10), ("مئة", 100), ("مائة", 100), ("ألف", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ar.ftl")),
    ..Own::of("ar")
};

const LEVANT: Months = ["كانون الثاني", "شباط", "آذار", "نيسان", "أيار", "حزيران", "تموز", "آب", "أيلول", "تشرين الأول", "تشرين الثاني", "كانون الأول"];

//! Sorani.
//!
//! CLDR has hardly more than month names: quotation marks and words for large numbers are those of Sorani print.

use super::own::{AddressWords, Own, Watched};
use super::table::Quotes;

pub(super) const LANGUAGE: Own = Own {
    quotes: Some(Quotes::new(["“", "”", "‘", "’"])),
    accepted_quotes: &["«»"],
    address: AddressWords { formal: &["ئێوە"], informal: &["تۆ"] },
    reduplicates: true,
    has_one_noun_form: true,
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ي', "ی"), ('ك', "ک")],
    large_numbers: Some([["ملیۆن"; 3], ["ملیار"; 3]]),
    euros_after_words: Some(" یۆرۆ"),
    watched: Watched { stems: &[("یەک", 1), ("دوو", 2), ("سێ", 3), ("چوار", 4), ("پێنج", 5), ("شەش", 6), ("حەوت", 7), ("هەشت", 8), ("نۆ", 9), ("دە", 10), ("یازدە", 11), ("دوازدە", 12), ("سەد", 100), ("هەزار", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ckb.ftl")),
    ..Own::of("ckb")
};

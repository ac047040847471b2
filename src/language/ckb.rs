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
    counts_twelve_hours: true,
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ي', "ی"), ('ك', "ک")],
    large_numbers: Some([["ملیۆن"; 3], ["ملیار"; 3]]),
    euros_after_words: Some(" یۆرۆ"),
    watched: Watched { numbers: &[("2", "دووەم"), ("3", "سێیەم"), ("4", "چوار چوارەم"), ("5", "پێنج پێنجەم"), ("6", "شەش شەشەم"), ("7", "حەوت حەوتەم"), ("8", "هەشت هەشتەم"), ("10", "دەیەم"), ("11", "یازدە"), ("12", "دوازدە"), ("20", "بیست"), ("30", "سی"), ("50", "پەنجا"), ("1000", "هەزار")], stems: &[("یەک", 1), ("دوو", 2), ("سێ", 3), ("چوار", 4), ("پێنج", 5), ("شەش", 6), ("حەوت", 7), ("هەشت", 8), ("نۆ", 9), ("دە", 10), ("یازدە", 11), ("دوازدە", 12), ("سەد", 100), ("هەزار", 1000)], ..Watched::NONE },
    furniture: Some(include_str!("ckb.ftl")),
    ..Own::of("ckb")
};

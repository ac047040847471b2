//! Amharic.

use super::own::{AddressWords, Own};

pub(super) const LANGUAGE: Own = Own {
    reduplicates: true,
    foreign_ends: &[('.', '።')],
    euros_after_words: Some(" ዩሮ"),
    accepted_quotes: &["“”", "‘’"],
    address: AddressWords { formal: &["እርስዎ", "እርስዎን", "የእርስዎ", "ለእርስዎ", "ከእርስዎ"], informal: &["አንተ", "አንተን", "ያንተ", "የአንተ", "አንቺ", "አንቺን", "ያንቺ", "የአንቺ"] },
    furniture: Some(include_str!("am.ftl")),
    ..Own::of("am")
};

//! Amharic.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    reduplicates: true,
    foreign_ends: &[('.', '።')],
    euros_after_words: Some(" ዩሮ"),
    accepted_quotes: &["“”", "‘’"],
    ..Own::of("am")
};

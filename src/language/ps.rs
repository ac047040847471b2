//! Pashto.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ك', "ک")],
    euros_after_words: Some(" یورو"),
    // The solar Hijri year begins in March.
    year_offsets: &[621, 622],
    ..Own::of("ps")
};

//! Pashto.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ك', "ک")],
    euros_after_words: Some(" یورو"),
    ..Own::of("ps")
};

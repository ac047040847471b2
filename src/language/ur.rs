//! Urdu.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    foreign_ends: &[('?', '؟'), (';', '؛')],
    foreign_letters: &[('ي', "ی"), ('ك', "ک")],
    euros_after_words: Some(" یورو"),
    accepted_quotes: &["“”", "‘’"],
    ..Own::of("ur")
};

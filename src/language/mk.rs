//! Macedonian.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["„”", "’‘"],
    euros_after_words: Some(" евра"),
    ..Own::of("mk")
};

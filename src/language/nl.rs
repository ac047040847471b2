//! Dutch.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["“”", "„”"],
    ordinal: Ordinal::Ending("e"),
    euros_after_words: Some(" euro"),
    ..Own::of("nl")
};

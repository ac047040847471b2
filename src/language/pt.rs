//! Portuguese.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    ordinal: Ordinal::Ending("º"),
    repeats_hyphen: true,
    euros_after_words: Some(" de euros"),
    ..Own::of("pt")
};

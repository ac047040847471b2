//! Spanish.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["«»"],
    ordinal: Ordinal::Ending(".º"),
    euros_after_words: Some(" de euros"),
    ..Own::of("es")
};

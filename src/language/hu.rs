//! Hungarian.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    accepted_quotes: &["«»"],
    euros_after_words: Some(" euró"),
    repeated: &["az", "ez"],
    ..Own::of("hu")
};

//! Slovak.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    repeated: &["sa", "si"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    repeats_hyphen: true,
    binds_single_letters: true,
    euros_after_words: Some(" eur"),
    accepted_quotes: &["»«"],
    ..Own::of("sk")
};

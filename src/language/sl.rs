//! Slovenian.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    euros_after_words: Some(" evrov"),
    accepted_quotes: &["»«"],
    ..Own::of("sl")
};

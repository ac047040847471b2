//! Greek.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("ος"),
    euros_after_words: Some(" ευρώ"),
    ..Own::of("el")
};

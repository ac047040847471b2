//! Somali.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    euros_after_words: Some(" Yuuro"),
    ..Own::of("so")
};

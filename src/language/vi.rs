//! Vietnamese.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    euros_after_words: Some(" euro"),
    ..Own::of("vi")
};

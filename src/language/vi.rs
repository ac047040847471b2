//! Vietnamese.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    reduplicates: true,
    has_one_noun_form: true,
    euros_after_words: Some(" euro"),
    ..Own::of("vi")
};

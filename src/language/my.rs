//! Burmese.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    reduplicates: true,
    has_one_noun_form: true,
    omits_stops: true,
    ..Own::of("my")
};

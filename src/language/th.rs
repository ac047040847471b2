//! Thai.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    omits_stops: true,
    has_one_noun_form: true,
    // The Buddhist era.
    year_offsets: &[543],
    ..Own::of("th")
};

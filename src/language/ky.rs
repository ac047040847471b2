//! Kyrgyz.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    has_one_noun_form: true,
    ..Own::of("ky")
};

//! Malay.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    reduplicates: true,
    ..Own::of("ms")
};

//! Estonian.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    stops_ordinals: true,
    ..Own::of("et")
};

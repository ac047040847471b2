//! Danish.

use super::own::{Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»«", "„“", "„”"],
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    ..Own::of("da")
};

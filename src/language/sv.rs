//! Swedish.

use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»»", "»«"],
    ..Own::of("sv")
};

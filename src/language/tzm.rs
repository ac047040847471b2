//! Tamazight of the Central Atlas.
//!
//! It counts as no other language does, and ICU4X does not carry it.

use icu_plurals::{PluralCategory, PluralOperands};

use super::own::Own;

pub(super) const LANGUAGE: Own = Own { cardinal: Some(cardinal), ..Own::of("tzm") };

/// `one: n = 0..1 or n = 11..99`.
fn cardinal(number: &PluralOperands) -> PluralCategory {
    let is_one = (0..=1).chain(11..=99_u64).any(|one| *number == PluralOperands::from(one));
    if is_one { PluralCategory::One } else { PluralCategory::Other }
}

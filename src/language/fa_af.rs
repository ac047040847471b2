//! Dari.
//!
//! CLDR names the locale by its language; its readers call it by its own name.

use super::fa::PERSIAN;
use super::own::Own;

pub(super) const LANGUAGE: Own = Own {
    tag: "fa-AF",
    endonym: Some("دری"),
    // Some everyday words of Dari are others, and nobody has said them.
    furniture: None,
    ..PERSIAN
};

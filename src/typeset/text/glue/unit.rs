//! Units: what belongs together.

use std::ops::Range;

/// What belongs together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Unit {
    pub(crate) range: Range<usize>,
    pub(crate) kind: UnitKind,
    /// Whether it has Western digits or Latin letters: its spaces and signs are set in the face of those.
    pub(crate) is_western: bool,
}

/// How a unit behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UnitKind {
    /// E-mail or web address: runs from left to right; where it is wider than a line it divides after a sign.
    Address,
    /// Telephone number, section of a law, IBAN: runs from left to right.
    Code,
    /// Number, date, amount, range: runs as its first letter does.
    Value,
    /// Kept together, but no matter of direction: an abbreviation.
    Words,
    /// A short part in another language: rather not divided. Isolated already.
    Foreign,
}

//! Passages without translation.

/// What becomes of passages without translation.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Untranslated {
    /// Each is a finding, and there is no composition.
    #[default]
    Refuse,
    /// They stay in the source language, marked: a draft.
    Mark,
}

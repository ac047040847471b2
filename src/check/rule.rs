//! The rules on texts, a family a file: each looks at one text, or at a source and its translation side by side.

pub(crate) mod alphabet;
pub(crate) mod character;
pub(crate) mod facts;
pub(crate) mod glossary;
pub(crate) mod glyph;
pub(crate) mod markup;
pub(crate) mod number;
pub(crate) mod reference;
pub(crate) mod selector;
pub(crate) mod structure;
pub(crate) mod term;
pub(crate) mod typed;
pub(crate) mod typography;
pub(crate) mod variant;
pub(crate) mod wording;

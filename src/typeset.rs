//! Typesetting: blocks of a composition become pages. Knows no PDF.
//!
//! Stages, in the order the data passes: `itemize` (bidi levels, scripts, fonts) → `shape` → `line_break` → `paragraph` (lines of a
//! text) → `flow` and `table` (blocks on pages) → [`page`] (what stands where).

pub mod font;
pub mod page;
mod shape;
pub mod style;
pub mod text;

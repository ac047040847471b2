//! Typesetting: blocks of a composition become pages. Knows no PDF.
//!
//! Stages, in the order the data passes: `itemize` (bidi levels, scripts, fonts) → `shape` → `line_break` → `paragraph` (lines of a
//! text) → `flow` and `table` (blocks on pages) → [`page`] (what stands where).

mod bidi;
mod bilingual;
mod chapter;
mod chart;
mod contact;
mod cover;
mod do_dont;
mod drawing;
mod emit;
mod figure;
mod flow;
pub mod font;
mod footnote;
mod frame;
mod furniture;
mod glossary;
mod glue;
pub mod hyphenate;
mod imposition;
mod imprint;
mod itemize;
mod keep;
mod layout;
mod letter;
mod line_break;
mod list;
mod note;
pub mod page;
mod paginate;
mod qr;
mod quote;
mod reference;
mod setting;
mod shape;
mod strip;
mod style;
mod table;
pub mod text;
mod tiles;
mod toc;
mod tree;

pub use layout::layout;

//! Typesetting: blocks of a composition become pages. Knows no PDF.
//!
//! ```text
//! Block ── setting, one file per kind of block ──► [Strip] ── paginate ──► pages of strips ── emit ──► Layout
//!            │                                        ▲
//!            └─ text: glue, bidi, itemize, shape, ─────┘
//!               line_break: Inline ► Paragraph ► Line
//! ```
//!
//! A document is one long galley of strips on a baseline grid; pages are cut out of it at the cheapest places. What stands side by side
//! shares strips, so that a page may be cut through all columns at once. The structure tree grows while blocks are set, and learns at
//! emission which content of which page belongs to which element. Page numbers in the text are those of the pass before; passes are
//! repeated until the pages stand still, and only text that has changed is shaped again. See [`layout()`] and [`page`].

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
#[cfg(test)]
mod proof;
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

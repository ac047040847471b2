//! Typesetting: blocks of a composition become pages. Knows no PDF.
//!
//! ```text
//! Block ── block, one file per kind ──► [Strip] ── paper: paginate ──► pages of strips ── emit ──► Layout
//!            │                             ▲
//!            └─ text: Inline ► Paragraph ► Line ─┘
//! ```
//!
//! The rooms stand in the order of the stages, and none asks a later one: `text` (one paragraph), `galley` (strips and what they mean),
//! `setting` (text as strips), `block` (each kind of block), `paper` (pages and sheets), and [`layout()`] over all of them.
//!
//! A document is one long galley of strips on a baseline grid; pages are cut out of it at the cheapest places. What stands side by side
//! shares strips, so that a page may be cut through all columns at once. The structure tree grows while blocks are set, and learns at
//! emission which content of which page belongs to which element. Page numbers in the text are those of the pass before; passes are
//! repeated until the pages stand still, and only text that has changed is shaped again. See [`layout()`] and [`page`].

mod block;
mod galley;
pub mod geometry;
mod layout;
pub mod page;
mod paper;
mod reference;
mod setting;
mod style;
pub mod text;

pub use layout::layout;

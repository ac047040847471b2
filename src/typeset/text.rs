//! Text: the inlines of one paragraph become shaped lines. The contract between text layout and block layout.
//!
//! ```text
//! [Inline] ── collect ──► flat text + spans ── glue, bidi, itemize, shape ──► Paragraph ── break_lines(widths) ──► [Line]
//! ```
//!
//! A [`Paragraph`] is shaped once, whole; lines are slices of it, shaped again only where the shaper says that a cut changes something
//! (`unsafe_to_break`). The concatenated texts of the runs of all lines, in order, are [`Paragraph::text`], but for the hyphens that
//! divided words get: nothing is lost, nothing repeated.
//!
//! What the translator need not know is done here in every language (`glue`): telephone numbers, amounts, `§ 551 BGB`,
//! addresses and parts in other languages are isolated (UAX #9) and not divided.

pub(crate) mod bidi;
pub(crate) mod collect;
pub(crate) mod fit;
pub(crate) mod flat;
pub(crate) mod glue;
pub(crate) mod hyphenate;
pub(crate) mod itemize;
pub(crate) mod line;
pub(crate) mod opportunity;
pub(crate) mod paragraph;
pub(crate) mod shape;
pub(crate) mod shaped;
pub(crate) mod style;

pub use collect::Resolve;
pub use itemize::MissingGlyph;
pub use line::{Line, LineRun, RunRole};
pub use paragraph::{Paragraph, ParagraphBuilder};
pub use style::{Align, Hyphenation, Sentences, TextStyle};

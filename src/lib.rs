//! Lotse keeps multilingual documents as Fluent resources, says which translation is missing or out of date, and prints every language as an
//! accessible PDF.
//!
//! A *library* is a folder, or the same files in memory: a manifest, outlines, facts, Fluent resources, pictures. Two pipelines lead out of it,
//! one way each. [`language`] is what both ask about the languages they meet, and `docs/DESIGN.md` says where all else that is known lives.
//!
//! # Checking
//!
//! ```text
//! Library → translation::pairs (source, target, ledger) ─┬─ rules on each pair ───────────────┐
//!                                                        └─ document::compose, each document ─┴→ Report → report::write
//! ```
//!
//! [`translation::pairs`](fn@translation::pairs) is the one door to what is true of a translation; every command goes through it.
//! Source text and translation are compared message by message with the [ledger](translation::ledger), which holds the source as it stood when the
//! translation was made. Every document is composed in every language as well, so that what [`check::run`] passes can be printed. What is found is
//! data: a [`Diagnostic`] has a [`Code`], a place and arguments; its prose is a Fluent message of [`words`], in German or English.
//!
//! ```
//! use lotse::check::{self, Options};
//! use lotse::document::content::Content;
//! use lotse::library::Library;
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let report = check::run(&library, &Content::read(&library), &Options::default());
//! assert!(report.is_clean(), "{:?}", report.diagnostics);
//! # Ok::<(), lotse::Error>(())
//! ```
//!
//! An editor holds texts that nobody has saved; it checks them without a folder:
//!
//! ```
//! use lotse::Code;
//! use lotse::check::{self, Options};
//! use lotse::document::content::Content;
//! use lotse::library::Library;
//!
//! let library = Library::from_files([
//!     ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]"),
//!     ("locales/de/guide.ftl", "deposit = Die Kaution\nhours = Ab 9 Uhr"),
//!     ("locales/uk/guide.ftl", "deposit = Застава"),
//! ])?;
//! let report = check::run(&library, &Content::read(&library), &Options::default());
//! let missing = report.diagnostics.iter().find(|finding| finding.code == Code::MissingTranslation).expect("one is missing");
//! assert_eq!(missing.subject.message.as_deref(), Some("hours"));
//! # Ok::<(), lotse::Error>(())
//! ```
//!
//! # Printing
//!
//! ```text
//! Library → document::compose → Composition → typeset::layout → Layout → pdf::write → bytes
//! ```
//!
//! Outline, facts and messages become the blocks of one document in one locale; blocks become pages with a structure tree; pages become a file
//! that is PDF/UA-1 and PDF/A-2a at once. [`render::Renderer`] is the pipeline in one call; it refuses what [`check::run`] denies.
//!
//! ```
//! use lotse::library::Library;
//! use lotse::render::{Renderer, Untranslated};
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let locale = "ar".parse().expect("a BCP 47 tag");
//! let rendered = Renderer::new(&library)?.render("zahlen-2024", &locale, "a5", Untranslated::Refuse)?;
//! assert!(rendered.pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), lotse::Error>(())
//! ```
//!
//! # Features
//!
//! | feature | what it brings | its doors |
//! |---|---|---|
//! | `check` | libraries, translations, composing, findings and reports; of fonts, which characters they have. The base, always there | all but those below |
//! | `render` | typesetting and PDF, with the font files | [`render`], [`check::Extent::Pages`] |
//! | `cli`, the default | the command `lotse` | none |
//!
//! Whoever only checks writes `lotse = { version = "0.1", default-features = false, features = ["check"] }` and compiles no font program, no PDF
//! writer and no command line. Fonts that a library brings are read for their characters there too; whether their outlines can be embedded is
//! known with `render` alone. For each door `examples/` has a program of its own.
//!
//! The library crate prints nothing, asks no clock and draws no lots: the same input gives the same bytes.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod check;
pub mod color;
pub mod confirm;
pub mod date;
pub mod diagnostic;
pub mod document;
pub mod error;
pub mod fluent;
pub mod font;
mod glyph;
#[doc(hidden)]
pub mod internal;
pub mod language;
pub mod library;
#[cfg(feature = "render")]
mod pdf;
pub mod rename;
#[cfg(feature = "render")]
pub mod render;
pub mod report;
mod shown;
pub mod source;
mod state;
pub mod translation;
#[cfg(feature = "render")]
mod typeset;
pub mod words;

pub use diagnostic::{Code, Diagnostic, Level};
pub use error::Error;
pub use language::Locale;
pub use source::{Location, Source, Span};

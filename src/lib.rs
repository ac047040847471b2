//! Lotse keeps multilingual documents as Fluent resources, says which translation is missing or out of date, and prints
//! every language as an accessible PDF.

pub mod check;
pub mod diagnostic;
pub mod document;
pub mod error;
pub mod fluent;
pub mod library;
pub mod pdf;
pub mod render;
pub mod report;
pub mod source;
pub mod translation;
pub mod typeset;
pub mod words;

pub use diagnostic::{Code, Diagnostic, Level};
pub use error::Error;
pub use source::{Location, Source, Span};

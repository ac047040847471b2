//! Romani.
//!
//! CLDR does not know it; name and quotation marks are those of print in Germany.

use super::own::Own;
use super::table::Quotes;

pub(super) const LANGUAGE: Own = Own {
    endonym: Some("romani čhib"),
    quotes: Some(Quotes::new(["„", "“", "‚", "‘"])),
    euros_after_words: Some(" euro"),
    ..Own::of("rom")
};

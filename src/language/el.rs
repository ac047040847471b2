//! Greek.

use super::own::{Dates, Ordinal, Own};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("ος"),
    euros_after_words: Some(" ευρώ"),
    dates: Dates { genitive: Some(&["Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου", "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου"]), ..Dates::NONE },
    ..Own::of("el")
};

//! Greek.

use super::own::{Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    ordinal: Ordinal::Ending("ος"),
    euros_after_words: Some(" ευρώ"),
    dates: Dates { genitive: Some(&["Ιανουαρίου", "Φεβρουαρίου", "Μαρτίου", "Απριλίου", "Μαΐου", "Ιουνίου", "Ιουλίου", "Αυγούστου", "Σεπτεμβρίου", "Οκτωβρίου", "Νοεμβρίου", "Δεκεμβρίου"]), ..Dates::NONE },
    watched: Watched { stems: &[("χιλιάδ", 1000), ("εκατομμ", 1000000), ("δισεκατ", 1000000000)], units: &[(Unit::Minute, "λεπτ"), (Unit::Hour, "ώρα ώρες ωρών"), (Unit::Day, "ημέρ μέρα μέρες"), (Unit::Week, "εβδομάδ"), (Unit::Month, "μήνα μήνες μηνών"), (Unit::Year, "έτος έτη ετών χρόν"), (Unit::Storey, "όροφο")], ..Watched::NONE },
    ..Own::of("el")
};

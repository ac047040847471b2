//! German.

use super::own::{AddressWords, Ordinal, Own, Watched};

pub(super) const LANGUAGE: Own = Own {
    accepted_quotes: &["»«", "›‹"],
    address: AddressWords { formal: &["Sie", "Ihnen", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"], informal: &["du", "Du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "Dein", "Deine", "euch", "eure", "euren", "eurem"] },
    ordinal: Ordinal::Ending("."),
    stops_ordinals: true,
    euros_after_words: Some(" Euro"),
    watched: Watched { negations: &["nicht", "nichts", "nie", "niemals", "niemand", "niemandem", "niemanden", "kein", "keine", "keinen", "keinem", "keiner", "keines", "ohne", "weder", "nirgends", "nirgendwo", "keinesfalls", "keineswegs", "außer"], numbers: &["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "zwanzig", "dreißig", "vierzig", "fünfzig", "hundert", "tausend", "halb", "halbe", "halben", "halbes", "doppelt", "doppelte", "doppelten", "zweimal", "dreimal", "erste", "ersten", "zweite", "zweiten", "dritte", "dritten", "vierte", "vierten"], duties: &[("müssen", &["muss", "musst", "müssen", "müsst", "müsse", "musste", "mussten"]), ("dürfen", &["darf", "darfst", "dürfen", "dürft", "dürfe", "durfte", "durften"]), ("sollen", &["soll", "sollst", "sollen", "sollt", "solle"]), ("sollte", &["sollte", "sollten", "solltest"]), ("können", &["kann", "kannst", "können", "könnt", "könne", "konnte", "konnten"]), ("könnte", &["könnte", "könnten", "könntest"]), ("brauchen", &["brauche", "braucht", "brauchst", "brauchen"]), ("höchstens", &["höchstens", "maximal"]), ("mindestens", &["mindestens", "wenigstens"]), ("spätestens", &["spätestens"]), ("frühestens", &["frühestens"])], parties: &["mieter", "vermieter", "untermieter", "nachmieter", "vormieter", "hauptmieter", "eigentümer", "hausverwaltung", "makler", "nachbar", "jobcenter", "sozialamt", "wohnungsamt", "wohnamt", "ausländerbehörde", "gericht", "beklagte", "kläger", "gläubiger", "schuldner"], opposites: &["un", "in", "non"], stems: &[("ein", 1), ("erst", 1), ("null", 0), ("zwei", 2), ("zweit", 2), ("beid", 2), ("halb", 2), ("doppel", 2), ("drei", 3), ("dritt", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieb", 7), ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("hundert", 100), ("tausend", 1000), ("million", 1000000)], ..Watched::NONE },
    furniture: Some(include_str!("de.ftl")),
    ..Own::of("de")
};

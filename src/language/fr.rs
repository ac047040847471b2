//! French.

use super::own::{AddressWords, Dates, Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    proclitics: &["qu’", "qu'", "d’", "d'", "l’", "l'"],
    one_form: &["mois", "fois", "prix", "choix", "pays", "cas", "repas", "avis", "bus", "cours", "secours", "bras", "corps", "fils", "voix", "croix", "temps", "relais", "accès", "succès", "procès", "décès", "congrès", "colis", "devis", "permis", "propos"],
    repeated: &["nous", "vous"],
    accepted_quotes: &["“”", "‹›"],
    address: AddressWords { formal: &["vous", "Vous", "votre", "Votre", "vos", "Vos"], informal: &["tu", "Tu", "toi", "tes", "Tes"] },
    spaces_punctuation: true,
    ordinal: Ordinal::By(ordinal),
    euros_after_words: Some(" d’euros"),
    dates: Dates { first_day: Some("1er"), ..Dates::NONE },
    watched: Watched { numbers: &[("0", "zéro"), ("2", "deux deuxième deuxièmes"), ("3", "trois troisième troisièmes"), ("4", "quatre quatrième"), ("5", "cinq cinquième"), ("6", "six sixième"), ("7", "sept septième"), ("8", "huit huitième"), ("9", "neuvième"), ("10", "dix dixième"), ("11", "onze onzième"), ("12", "douze douzième midi"), ("14", "quatorze"), ("15", "quinze"), ("20", "vingt"), ("30", "trente"), ("40", "quarante"), ("50", "cinquante"), ("60", "soixante"), ("100", "cent cents"), ("1000", "mille")], stems: &[("un", 1), ("premier", 1), ("première", 1), ("deux", 2), ("deuxième", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8), ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("cent", 100), ("mille", 1000), ("million", 1000000), ("milliard", 1000000000)], units: &[(Unit::Minute, "minute"), (Unit::Hour, "heure"), (Unit::Day, "jour"), (Unit::Week, "semaine"), (Unit::Month, "mois"), (Unit::Year, "an ans année"), (Unit::Storey, "étage")], ..Watched::NONE },
    furniture: Some(include_str!("fr.ftl")),
    ..Own::of("fr")
};

fn ordinal(number: u32) -> (&'static str, &'static str) {
    ("", if number == 1 { "er" } else { "e" })
}

//! Portuguese.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["lápis", "ônibus", "vírus"],
    accepted_quotes: &["«»"],
    ordinal: Ordinal::Ending("º"),
    repeats_hyphen: true,
    euros_after_words: Some(" de euros"),
    watched: Watched { numbers: &[("0", "zero"), ("2", "dois duas ambos ambas"), ("3", "três terceiro terceira"), ("4", "quatro quarta"), ("5", "cinco quinto"), ("6", "seis sexto"), ("7", "sete sétimo"), ("8", "oito oitavo"), ("9", "nove nono"), ("10", "dez décimo"), ("11", "onze"), ("12", "doze"), ("15", "quinze"), ("20", "vinte"), ("30", "trinta"), ("40", "quarenta"), ("50", "cinquenta"), ("60", "sessenta"), ("100", "cem cento"), ("1000", "mil")], stems: &[("um", 1), ("primeir", 1), ("dois", 2), ("duas", 2), ("dupl", 2), ("três", 3), ("mei", 2), ("segund", 2), ("milhão", 1000000), ("milhões", 1000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "hora"), (Unit::Day, "dia dias"), (Unit::Week, "semana"), (Unit::Month, "mês meses"), (Unit::Year, "ano anos"), (Unit::Storey, "andar piso")], ..Watched::NONE },
    ..Own::of("pt")
};

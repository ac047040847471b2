//! Spanish.

use super::own::{Ordinal, Own, Unit, Watched};

pub(super) const LANGUAGE: Own = Own {
    one_form: &["crisis", "análisis", "lunes", "martes", "miércoles", "jueves", "viernes", "virus"],
    accepted_quotes: &["«»"],
    ordinal: Ordinal::Ending(".º"),
    euros_after_words: Some(" de euros"),
    watched: Watched { numbers: &[("0", "cero"), ("2", "dos ambos ambas"), ("3", "tres tercero tercera tercer"), ("4", "cuatro cuarto cuarta"), ("5", "cinco quinto quinta"), ("6", "seis sexto sexta"), ("7", "siete séptimo séptima"), ("8", "ocho octavo octava"), ("9", "nueve noveno"), ("10", "diez décimo décima"), ("11", "once"), ("12", "doce mediodía"), ("14", "catorce"), ("15", "quince"), ("20", "veinte"), ("30", "treinta"), ("40", "cuarenta"), ("50", "cincuenta"), ("60", "sesenta"), ("100", "cien ciento"), ("1000", "mil")], stems: &[("un", 1), ("primer", 1), ("dos", 2), ("dobl", 2), ("tres", 3), ("cuatr", 4), ("cinc", 5), ("medi", 2), ("segund", 2), ("millon", 1000000), ("millón", 1000000)], units: &[(Unit::Minute, "minut"), (Unit::Hour, "hora"), (Unit::Day, "día días"), (Unit::Week, "semana"), (Unit::Month, "mes meses"), (Unit::Year, "año años"), (Unit::Storey, "piso planta")], ..Watched::NONE },
    ..Own::of("es")
};

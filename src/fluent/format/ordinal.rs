//! Ordinals in digits: `15.`, `15th`, `15e`.

use crate::language::Ordinal;

/// The digits-ordinal form of CLDR (RBNF) of a number whose `digits` the language writes so; the plain number where there is none.
pub(super) fn format(ordinal: &Ordinal, number: u32, digits: &str) -> String {
    let (before, after) = match ordinal {
        Ordinal::Plain => ("", ""),
        Ordinal::Ending(ending) => ("", *ending),
        Ordinal::First(word, _) if number == 1 => return (*word).to_owned(),
        Ordinal::By(parts) | Ordinal::First(_, parts) => parts(number),
    };
    format!("{before}{digits}{after}")
}

//! Ordinals in digits: `15.`, `15th`, `15e`.

use fixed_decimal::Decimal;

use super::Formatter;
use crate::language::Ordinal;

/// The digits-ordinal form of CLDR (RBNF) for the language; the plain number where there is none.
pub(super) fn format(formatter: &Formatter, number: u32) -> String {
    let digits = formatter.number(&Decimal::from(number), None);
    let (before, after) = match formatter.language.formats().ordinal {
        Ordinal::Plain => ("", ""),
        Ordinal::Ending(ending) => ("", ending),
        Ordinal::First(word, _) if number == 1 => return word.to_owned(),
        Ordinal::By(parts) | Ordinal::First(_, parts) => parts(number),
    };
    format!("{before}{digits}{after}")
}

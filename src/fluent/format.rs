//! Values of variables and their CLDR formatting by ICU4X.
//!
//! Facts are variables: one amount, and each language writes it its own way — `1.000 €`, `€1,000`, `1 000 €`. Grouping, decimal signs,
//! month names and words such as *million* come from ICU4X; where a sign stands, and what a language has beyond CLDR, [`language`](crate::language) knows.
//!
//! **Digits.** Western digits in every language unless the manifest says otherwise: readers compare with German contracts.
//!
//! **Money.** Whole amounts have no decimals, others two. CLDR surrounds some patterns and signs with marks (U+200E, U+200F in Arabic and
//! Persian) to hold them in place inside of text of the other direction. They are left out here: every value is printed inside an isolate
//! of its own, and the typesetter gives it the direction that the marks would give.
//!
//! **Ordinals.** CLDR spells ordinals by rules that ICU4X does not carry. The forms here are its *digits-ordinal* forms, in the gender that
//! stands without a noun, for the languages that have one; other languages print the plain number. A translator who needs another form
//! selects with `NUMBER($n, type: "ordinal")` and writes it out.

use std::borrow::Cow;
use std::sync::{Arc, RwLock};

use fixed_decimal::{CompactDecimal, Decimal, Sign, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::CompactDecimalFormatter;
use icu_plurals::PluralCategory;

pub(crate) use crate::language::DateStyle;
use crate::language::{Language, Locale, PluralKind, currency_sign};

mod date;
mod option;
mod ordinal;
pub use option::Options;
pub(crate) use option::{DATETIME_OPTIONS, NUMBER_OPTIONS, Values, digits};
use option::{FRACTION_DIGITS, INTEGER_DIGITS};
pub(crate) use option::{Grouping, Style};

/// The value of a variable.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A plain number.
    Number(Decimal),
    /// An amount of money in a currency (ISO 4217); whole amounts print without decimals.
    Money {
        /// The amount.
        amount: Decimal,
        /// The currency, such as `EUR`.
        currency: String,
        /// Whether it prints in words such as "8.7 million".
        compact: bool,
    },
    /// A ratio; 0.15 prints as 15 %.
    Percent(Decimal),
    /// An ordinal, such as the 15th.
    Ordinal(u32),
    /// A date of the Gregorian calendar, whole or partial.
    Date {
        /// Year.
        year: i32,
        /// Month, 1 to 12.
        month: Option<u8>,
        /// Day, 1 to 31; only with a month.
        day: Option<u8>,
    },
    /// Text; never parsed as markup.
    Text(String),
}

impl Value {
    /// Whether it can stand where a number is asked for.
    pub(crate) fn is_number(&self) -> bool {
        matches!(self, Self::Number(_) | Self::Money { .. } | Self::Percent(_) | Self::Ordinal(_))
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Self::Number(number.into())
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// The smallest power of ten that is written in words: a million.
const COMPACT_FROM: i16 = 6;

/// The formatting of one locale. Cheap to make and to clone.
#[derive(Clone, Debug)]
pub struct Formatter {
    language: Language,
    /// With the numbering system.
    cldr: icu_locale::Locale,
    /// The last numbers and what they look like: a document has few, and prints each often.
    numbers: Arc<RwLock<Vec<Written>>>,
}

/// A number, how its digits are grouped, and what it looks like.
type Written = (Decimal, Option<Grouping>, String);

/// So many numbers are remembered.
const REMEMBERED: usize = 32;

/// A number as it is shown: what plural rules look at.
struct Shown<'v> {
    decimal: Decimal,
    style: Style,
    currency: Cow<'v, str>,
    compact: bool,
}

impl Formatter {
    /// The formatting of a locale of which no manifest decides anything.
    pub fn new(locale: &Locale) -> Self {
        Self::of(Language::of(locale))
    }

    /// The formatting of a language.
    #[doc(hidden)]
    pub fn of(language: Language) -> Self {
        Self { cldr: language.icu(), language, numbers: Arc::default() }
    }

    /// The text of a value.
    pub fn format(&self, value: &Value) -> String {
        self.format_with(value, &Options::default())
    }

    /// The text of a value with options of `NUMBER` or `DATETIME`.
    pub(crate) fn format_with(&self, value: &Value, options: &Options) -> String {
        match value {
            Value::Text(text) => text.clone(),
            Value::Date { year, month, day } => self.format_date(*year, *month, *day, options),
            Value::Ordinal(number) if options.style.is_none() => {
                ordinal::format(&self.language.formats().ordinal, *number, &self.number(&Decimal::from(*number), None))
            }
            _ => self.show(value, options).map_or_else(String::new, |shown| self.write(&shown, options)),
        }
    }

    /// The plural category that a value is selected by; none for dates and text.
    pub fn category(&self, value: &Value, options: &Options) -> Option<PluralCategory> {
        let kind = if options.ordinal || matches!(value, Value::Ordinal(_)) { PluralKind::Ordinal } else { PluralKind::Cardinal };
        let shown = self.show(value, options)?;
        let rules = self.language.plural_rules(kind);
        let exponent = if shown.compact { self.compact_exponent(&shown.decimal) } else { 0 };
        if exponent == 0 {
            return Some(rules.category_for(&shown.decimal));
        }
        let significand = shifted(&shown.decimal, -i16::from(exponent));
        Some(rules.category_for(&CompactDecimal::from_significand_and_exponent(significand, exponent)))
    }

    /// The number that a value shows, as it is compared with the numeric keys of a selector; none for dates and text.
    pub(crate) fn exact(&self, value: &Value, options: &Options) -> Option<Decimal> {
        self.show(value, options).map(|shown| trimmed(shown.decimal))
    }

    fn show<'v>(&self, value: &'v Value, options: &'v Options) -> Option<Shown<'v>> {
        let (decimal, style, currency, compact) = match value {
            Value::Number(decimal) => (decimal.clone(), Style::Decimal, "", false),
            Value::Money { amount, currency, compact } => (amount.clone(), Style::Currency, currency.as_str(), *compact),
            Value::Percent(ratio) => (ratio.clone(), Style::Percent, "", false),
            Value::Ordinal(number) => (Decimal::from(*number), Style::Decimal, "", false),
            Value::Date { .. } | Value::Text(_) => return None,
        };
        let style = options.style.unwrap_or(style);
        let currency = Cow::from(options.currency.as_deref().unwrap_or(currency));
        let compact = options.compact.unwrap_or(compact);
        let mut decimal = decimal;
        match style {
            Style::Percent => decimal = trimmed(shifted(&decimal, 2)),
            // Whole amounts have no decimals, others two; in words they have what they need.
            Style::Currency if !(compact && decimal.absolute.nonzero_magnitude_start() >= COMPACT_FROM) => {
                round(&mut decimal, 2);
                decimal.absolute.trim_end();
                if decimal.absolute.magnitude_range().start() < &0 {
                    decimal.absolute.pad_end(-2);
                }
            }
            _ => {}
        }
        if let Some(most) = options.maximum_fraction_digits {
            round(&mut decimal, i16::from(most.min(*FRACTION_DIGITS.end())));
        }
        if let Some(least) = options.minimum_fraction_digits {
            decimal.absolute.pad_end(-i16::from(least.min(*FRACTION_DIGITS.end())));
        }
        if let Some(least) = options.minimum_integer_digits {
            decimal.absolute.pad_start(i16::from(least.min(*INTEGER_DIGITS.end())));
        }
        Some(Shown { decimal, style, currency, compact })
    }

    fn write(&self, shown: &Shown<'_>, options: &Options) -> String {
        let exponent = if shown.compact { self.compact_exponent(&shown.decimal) } else { 0 };
        if exponent > 0 {
            let words = |decimal: &Decimal| self.in_words(decimal, exponent);
            return match (shown.style, &*shown.currency, self.language.formats().euros_after_words) {
                (Style::Currency, "EUR", Some(euros)) => format!("{}{euros}", words(&shown.decimal)),
                (Style::Currency, currency, _) => {
                    let absolute = Decimal::new(Sign::None, shown.decimal.absolute.clone());
                    self.language.money_in_words(&words(&absolute), shown.decimal.sign, currency_sign(currency))
                }
                _ => words(&shown.decimal),
            };
        }
        match shown.style {
            Style::Decimal => self.number(&shown.decimal, options.grouping),
            Style::Percent => self.language.percent(&shown.decimal, options.grouping.map(Grouping::strategy)),
            Style::Currency => {
                self.language.money(&shown.decimal, currency_sign(&shown.currency), options.grouping.map(Grouping::strategy))
            }
        }
    }

    /// A number with its decimal sign and groups.
    pub(crate) fn number(&self, decimal: &Decimal, grouping: Option<Grouping>) -> String {
        let is_it = |(known, groups, _): &&(Decimal, Option<Grouping>, String)| known == decimal && *groups == grouping;
        let known = self.numbers.read().ok().and_then(|known| known.iter().find(is_it).map(|(.., text)| text.clone()));
        if let Some(text) = known {
            return text;
        }
        let text = self.language.number(decimal, grouping.map(Grouping::strategy));
        if let Ok(mut known) = self.numbers.write() {
            if known.len() == REMEMBERED {
                known.remove(0);
            }
            known.push((decimal.clone(), grouping, text.clone()));
        }
        text
    }

    /// The power of ten that is said in words: 6 for 8.7 million; 0 below a million.
    fn compact_exponent(&self, decimal: &Decimal) -> u8 {
        let magnitude = decimal.absolute.nonzero_magnitude_start();
        if magnitude < COMPACT_FROM {
            return 0;
        }
        match self.language.formats().large_numbers {
            Some(_) => {
                if magnitude < 9 {
                    6
                } else {
                    9
                }
            }
            None if !self.has_words() => 0,
            None => self.compact().compact_exponent_for_magnitude(magnitude),
        }
    }

    /// A large number with its power of ten in words: `8,7 Millionen`.
    fn in_words(&self, decimal: &Decimal, exponent: u8) -> String {
        let significand = trimmed(shifted(decimal, -i16::from(exponent)));
        if let Some([million, milliard]) = self.language.formats().large_numbers {
            let rules = self.language.plural_rules(PluralKind::Cardinal);
            let forms = if exponent == 6 { million } else { milliard };
            let form = match rules.category_for(&significand) {
                PluralCategory::One => forms[0],
                PluralCategory::Few => forms[1],
                _ => forms[2],
            };
            return format!("{} {form}", self.number(&significand, None));
        }
        let formatter = self.compact();
        let text = formatter.format_with_exponent(&significand, exponent).map(|text| text.to_string());
        unmarked(text.unwrap_or_else(|_| self.number(decimal, None)))
    }

    /// Whether ICU4X carries words for a million; the root of CLDR writes `1M`.
    fn has_words(&self) -> bool {
        let million = |formatter: CompactDecimalFormatter| {
            let exponent = formatter.compact_exponent_for_magnitude(COMPACT_FROM);
            let shown = shifted(&Decimal::from(1_000_000), -i16::from(exponent));
            formatter.format_with_exponent(&shown, exponent).map(|text| text.to_string()).ok()
        };
        let of_root = CompactDecimalFormatter::try_new_long(icu_locale::locale!("und-u-nu-latn").into(), Default::default());
        million(self.compact()) != of_root.ok().and_then(million)
    }

    fn compact(&self) -> CompactDecimalFormatter {
        CompactDecimalFormatter::try_new_long((&self.cldr).into(), Default::default())
            .expect("compiled data answers for every locale")
    }
}

/// The number times a power of ten.
fn shifted(decimal: &Decimal, power: i16) -> Decimal {
    let mut shifted = decimal.clone();
    shifted.absolute.multiply_pow10(power);
    shifted.absolute.trim_start();
    shifted
}

/// The number without zeros at its ends.
fn trimmed(mut decimal: Decimal) -> Decimal {
    decimal.absolute.trim_start();
    decimal.absolute.trim_end();
    decimal
}

/// Rounds to so many decimals, halves away from zero.
fn round(decimal: &mut Decimal, digits: i16) {
    decimal.round_with_mode(-digits, SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand));
    // Rounding pads to the digit it rounds to.
    decimal.absolute.trim_end_if_integer();
}

/// The text without bidirectional marks; see the head of this module.
fn unmarked(text: String) -> String {
    let is_mark = |char: char| matches!(char, '\u{200E}' | '\u{200F}' | '\u{61C}');
    if text.contains(is_mark) { text.replace(is_mark, "") } else { text }
}

#[cfg(test)]
mod tests;

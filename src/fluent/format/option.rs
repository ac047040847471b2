//! Options of `NUMBER` and `DATETIME`, named as in ECMA-402 and Fluent.

use std::fmt;
use std::ops::RangeInclusive;

use icu_decimal::options::GroupingStrategy;

use crate::language::{CASES, Case, DateStyle};

/// How a value is formatted where a message asks for it; what is not set, the value and the locale decide.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Options {
    /// At least so many decimals.
    pub minimum_fraction_digits: Option<u8>,
    /// At most so many decimals; halves are rounded away from zero.
    pub maximum_fraction_digits: Option<u8>,
    /// At least so many digits before the decimal sign.
    pub minimum_integer_digits: Option<u8>,
    /// Whether digits are grouped.
    pub grouping: Option<Grouping>,
    /// As what a number prints.
    pub style: Option<Style>,
    /// The currency (ISO 4217) of [`Style::Currency`].
    pub currency: Option<String>,
    /// Whether millions are written in words.
    pub compact: Option<bool>,
    /// Whether the plural category is that of an ordinal.
    pub ordinal: bool,
    /// How much of a date is printed.
    pub date: Option<DateStyle>,
    /// In which grammatical case a date is printed, where the language has a form of its own.
    pub case: Case,
}

/// Whether digits are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// `1000`
    Never,
    /// `1.000` also where the locale does not group four digits.
    Always,
    /// `1000`, but `10.000`.
    Min2,
}

impl Grouping {
    /// As ICU4X calls it.
    pub(super) fn strategy(self) -> GroupingStrategy {
        match self {
            Self::Never => GroupingStrategy::Never,
            Self::Always => GroupingStrategy::Always,
            Self::Min2 => GroupingStrategy::Min2,
        }
    }
}

/// As what a number prints.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// A plain number.
    Decimal,
    /// A hundred times the number, with a percent sign.
    Percent,
    /// With the sign of a currency.
    Currency,
}

/// The options of `NUMBER`.
pub(crate) const NUMBER_OPTIONS: [&str; 9] = [
    "minimumFractionDigits",
    "maximumFractionDigits",
    "minimumIntegerDigits",
    "useGrouping",
    "style",
    "currency",
    "currencyDisplay",
    "notation",
    "type",
];

/// The options of `DATETIME`.
pub(crate) const DATETIME_OPTIONS: [&str; 6] = ["dateStyle", "weekday", "year", "month", "day", "case"];

/// How many decimals can be asked for (ECMA-402 until 2022; more is no number that people read).
pub(super) const FRACTION_DIGITS: RangeInclusive<u8> = 0..=20;

/// How many digits before the decimal sign can be asked for (ECMA-402, `minimumIntegerDigits`).
pub(super) const INTEGER_DIGITS: RangeInclusive<u8> = 1..=21;

/// The values that an option takes.
pub(crate) enum Values {
    /// A whole number.
    Digits(RangeInclusive<u8>),
    /// One of these.
    OneOf(&'static [&'static str]),
    /// The name of a grammatical case.
    Case,
    /// The code of a currency (ISO 4217).
    Currency,
}

impl Values {
    /// Those of an option of `NUMBER` or `DATETIME` (ECMA-402, `NumberFormat` and `DateTimeFormat`); none of a name that is no option.
    pub(crate) fn of(option: &str) -> Option<Self> {
        Some(match option {
            "minimumFractionDigits" | "maximumFractionDigits" => Self::Digits(FRACTION_DIGITS),
            "minimumIntegerDigits" => Self::Digits(INTEGER_DIGITS),
            "useGrouping" => Self::OneOf(&["always", "auto", "false", "min2", "never", "true", "0", "1"]),
            "style" => Self::OneOf(&["currency", "decimal", "percent"]),
            "currency" => Self::Currency,
            "currencyDisplay" => Self::OneOf(&["code", "name", "narrowSymbol", "symbol"]),
            "notation" => Self::OneOf(&["compact", "standard"]),
            "type" => Self::OneOf(&["cardinal", "ordinal"]),
            "dateStyle" => Self::OneOf(&["full", "long", "medium", "short"]),
            "weekday" => Self::OneOf(&["long", "narrow", "short"]),
            "month" => Self::OneOf(&["2-digit", "long", "narrow", "numeric", "short"]),
            "year" | "day" => Self::OneOf(&["2-digit", "numeric"]),
            "case" => Self::Case,
            _ => return None,
        })
    }

    /// Whether a value is one of them.
    pub(crate) fn take(&self, value: &str) -> bool {
        match self {
            Self::Digits(range) => digits(value).is_some_and(|digits| range.contains(&digits)),
            Self::OneOf(values) => values.contains(&value),
            Self::Case => CASES.iter().any(|(name, _)| *name == value),
            Self::Currency => value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_alphabetic()),
        }
    }
}

/// As findings list them.
impl fmt::Display for Values {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Digits(range) => write!(f, "{}–{}", range.start(), range.end()),
            Self::OneOf(values) => f.write_str(&values.join(", ")),
            Self::Case => f.write_str(&CASES.map(|(name, _)| name).join(", ")),
            Self::Currency => f.write_str("EUR, USD …"),
        }
    }
}

/// A number of digits, if a text is one and not beyond any measure.
pub(crate) fn digits(value: &str) -> Option<u8> {
    let digits = value.parse::<f64>().ok()?;
    (digits.fract() == 0.0 && (0.0..=255.0).contains(&digits)).then_some(digits as u8)
}

impl Options {
    /// Sets an option of `NUMBER` or `DATETIME` by its name; a value that is none of its [`Values`] changes nothing.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        if !Values::of(name).is_some_and(|values| values.take(value)) {
            return;
        }
        match (name, value) {
            ("minimumFractionDigits", _) => self.minimum_fraction_digits = digits(value),
            ("maximumFractionDigits", _) => self.maximum_fraction_digits = digits(value),
            ("minimumIntegerDigits", _) => self.minimum_integer_digits = digits(value),
            ("useGrouping", "false" | "never" | "0") => self.grouping = Some(Grouping::Never),
            ("useGrouping", "always" | "true" | "1") => self.grouping = Some(Grouping::Always),
            ("useGrouping", "min2") => self.grouping = Some(Grouping::Min2),
            ("style", "decimal") => self.style = Some(Style::Decimal),
            ("style", "percent") => self.style = Some(Style::Percent),
            ("style", "currency") => self.style = Some(Style::Currency),
            ("currency", code) => {
                self.currency = Some(code.to_owned());
            }
            ("notation", "compact") => self.compact = Some(true),
            ("notation", "standard") => self.compact = Some(false),
            ("type", "ordinal") => self.ordinal = true,
            ("dateStyle", "full") | ("weekday", _) => self.date = Some(DateStyle::Full),
            ("dateStyle", "long") => self.date = Some(DateStyle::Long),
            ("dateStyle", "medium") | ("month", "short") => self.date = Some(DateStyle::Medium),
            ("dateStyle", "short") | ("month", "numeric" | "2-digit") => self.date = Some(DateStyle::Short),
            // In Fluent the parts are named; what is named last is the smallest part.
            ("year", _) if self.date.is_none() => self.date = Some(DateStyle::Year),
            ("month", _) if matches!(self.date, None | Some(DateStyle::Year)) => self.date = Some(DateStyle::MonthAndYear),
            ("day", _) if matches!(self.date, None | Some(DateStyle::Year | DateStyle::MonthAndYear)) => {
                self.date = Some(DateStyle::Long)
            }
            ("case", case) => {
                if let Some((_, case)) = CASES.iter().find(|(name, _)| *name == case) {
                    self.case = *case;
                }
            }
            _ => {}
        }
    }
}

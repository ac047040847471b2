//! Options of `NUMBER` and `DATETIME`, named as in ECMA-402 and Fluent.

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

/// Whether an option of `NUMBER` or `DATETIME` takes a value (ECMA-402, `NumberFormat` and `DateTimeFormat`).
pub(crate) fn takes(option: &str, value: &str) -> bool {
    let one_of = |values: &[&str]| values.contains(&value);
    match option {
        "minimumFractionDigits" | "maximumFractionDigits" | "minimumIntegerDigits" => {
            value.parse::<f64>().is_ok_and(|digits| digits >= 0.0 && digits.fract() == 0.0)
        }
        "useGrouping" => one_of(&["always", "auto", "false", "min2", "never", "true", "0", "1"]),
        "style" => one_of(&["currency", "decimal", "percent"]),
        "currency" => value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_alphabetic()),
        "currencyDisplay" => one_of(&["code", "name", "narrowSymbol", "symbol"]),
        "notation" => one_of(&["compact", "standard"]),
        "type" => one_of(&["cardinal", "ordinal"]),
        "dateStyle" => one_of(&["full", "long", "medium", "short"]),
        "weekday" => one_of(&["long", "narrow", "short"]),
        "month" => one_of(&["2-digit", "long", "narrow", "numeric", "short"]),
        "year" | "day" => one_of(&["2-digit", "numeric"]),
        "case" => CASES.iter().any(|(name, _)| *name == value),
        _ => false,
    }
}

impl Options {
    /// Sets an option of `NUMBER` or `DATETIME` by its name; a value it does not take, of which [`takes`] tells, changes nothing.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        // Past 20 digits nothing is read any more; see `MAX_DIGITS`.
        let digits = || value.parse::<f64>().ok().map(|digits| digits.clamp(0.0, 20.0) as u8);
        match (name, value) {
            ("minimumFractionDigits", _) => self.minimum_fraction_digits = digits(),
            ("maximumFractionDigits", _) => self.maximum_fraction_digits = digits(),
            ("minimumIntegerDigits", _) => self.minimum_integer_digits = digits(),
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

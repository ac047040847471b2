//! Facts that are computed from others: `derive = "3 * example-rent"`.
//!
//! Numbers are exact fractions until they are facts; what then has no end of digits is refused, unless it is rounded on purpose. A name is that of a fact
//! and may hold hyphens, so a minus stands between blanks.
//!
//! | expression | is |
//! |---|---|
//! | `3 * rent`, `fee / 4`, `(a + b) * 1.5`, `-a` | a number or an amount |
//! | `round(x, 2)`, `floor(x)`, `ceil(x, 1)` | the same with so many decimals, none where none are said; halves go away from zero |
//! | `min(a, b)`, `max(a, b)` | the smaller or larger, the earlier or later |
//! | `start + 3 months`, `end - 1 day`, `start + notice-months months` | a date; one that its month lacks is the last of the month (§ 188 BGB) |
//! | `start-of-month(d)`, `end-of-month(d)`, `start-of-year(d)`, `end-of-year(d)` | a day |

use num_rational::Ratio;
use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedSub, Signed, Zero};

use crate::date::{Date, PartialDate};
use crate::fluent::format::Value;

use super::kind::{FactKind, MAX_DIGITS};

mod read;

pub(crate) use read::operands_in;
pub(crate) use read::parse;

/// The most bytes of an expression.
const MAX_LENGTH: usize = 500;
/// How deep brackets and calls may be nested.
const MAX_NESTING: usize = 16;
/// The most days, weeks, months or years that are counted.
const MAX_SPAN: i128 = 100_000;
/// The most decimals that are rounded to.
const MAX_DECIMALS: i128 = 18;

type Number = Ratio<i128>;

/// Why there is no value: `reason` chooses the variant of the message `invalid-derivation`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) reason: &'static str,
    /// What it is about, as it is written.
    pub(super) found: String,
}

impl Fault {
    pub(super) fn new(reason: &'static str, found: impl Into<String>) -> Self {
        Self { reason, found: found.into() }
    }
}

/// What an expression computes.
#[derive(Clone, Debug)]
pub(super) struct Expression {
    node: Node,
    /// The facts it names, each once, in its order.
    pub(super) operands: Vec<String>,
}

#[derive(Clone, Debug)]
enum Node {
    Number(Number),
    Fact(String),
    Negative(Box<Node>),
    /// So many days, weeks, months or years.
    Span(Box<Node>, Unit),
    Binary(Operator, Box<Node>, Box<Node>),
    Call(Function, Vec<Node>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Add,
    Subtract,
    Multiply,
    Divide,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

const UNITS: [(&str, Unit); 8] = [
    ("day", Unit::Days),
    ("days", Unit::Days),
    ("week", Unit::Weeks),
    ("weeks", Unit::Weeks),
    ("month", Unit::Months),
    ("months", Unit::Months),
    ("year", Unit::Years),
    ("years", Unit::Years),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Function {
    Round,
    Floor,
    Ceil,
    Min,
    Max,
    StartOfMonth,
    EndOfMonth,
    StartOfYear,
    EndOfYear,
}

/// The functions with the least and the most arguments each takes.
const FUNCTIONS: [(&str, Function, (usize, usize)); 9] = [
    ("round", Function::Round, (1, 2)),
    ("floor", Function::Floor, (1, 2)),
    ("ceil", Function::Ceil, (1, 2)),
    ("min", Function::Min, (2, 8)),
    ("max", Function::Max, (2, 8)),
    ("start-of-month", Function::StartOfMonth, (1, 1)),
    ("end-of-month", Function::EndOfMonth, (1, 1)),
    ("start-of-year", Function::StartOfYear, (1, 1)),
    ("end-of-year", Function::EndOfYear, (1, 1)),
];

/// What a part of an expression comes to.
#[derive(Clone, Debug, PartialEq)]
enum Amount {
    Plain(Number),
    Money(Number, String),
    Span(i128, Unit),
    Date(PartialDate),
}

impl Amount {
    fn of(value: &Value) -> Option<Self> {
        Some(match value {
            Value::Number(number) | Value::Percent(number) => Self::Plain(fraction(&number.to_string())?),
            Value::Ordinal(number) => Self::Plain(Number::from_integer(i128::from(*number))),
            Value::Money { amount, currency, .. } => Self::Money(fraction(&amount.to_string())?, currency.clone()),
            Value::Date { year, month, day } => Self::Date(PartialDate { year: *year, month: *month, day: *day }),
            Value::Text(_) => return None,
        })
    }

    /// The number, and the currency where it is an amount of money.
    fn number(self) -> Option<(Number, Option<String>)> {
        match self {
            Self::Plain(number) => Some((number, None)),
            Self::Money(number, currency) => Some((number, Some(currency))),
            _ => None,
        }
    }

    fn with(number: Number, currency: Option<String>) -> Self {
        currency.map_or_else(|| Self::Plain(number), |currency| Self::Money(number, currency))
    }

    /// What it is, for findings.
    fn name(&self) -> &'static str {
        match self {
            Self::Plain(_) => "number",
            Self::Money(..) => "money",
            Self::Span(..) => "span",
            Self::Date(_) => "date",
        }
    }
}

/// A fraction that is small enough to be rounded: rounding adds up to its denominator.
fn bounded(number: Number) -> Option<Number> {
    let is_small = |part: &i128| part.unsigned_abs() < i128::MAX.unsigned_abs() / 4;
    (is_small(number.numer()) && is_small(number.denom())).then_some(number)
}

/// A decimal number as a fraction, if it is not too large.
fn fraction(text: &str) -> Option<Number> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let scale = 10_i128.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    let digits: i128 = format!("{whole}{decimals}").parse().ok()?;
    bounded(Number::new(digits, scale))
}

/// A fraction as a decimal number; none if its digits have no end, or are too many.
fn decimal(number: Number) -> Option<String> {
    let scale = (0..u32::try_from(MAX_DIGITS).ok()?).find_map(|decimals| {
        let scale = 10_i128.checked_pow(decimals)?;
        (scale % number.denom() == 0).then_some((decimals, scale / number.denom()))
    });
    let (decimals, factor) = scale?;
    let digits = number.numer().checked_mul(&factor)?;
    let decimals = usize::try_from(decimals).ok()?;
    let (sign, digits) = (if digits < 0 { "-" } else { "" }, digits.unsigned_abs().to_string());
    if digits.len().max(decimals + 1) > MAX_DIGITS {
        return None;
    }
    let digits = format!("{digits:0>width$}", width = decimals + 1);
    let (whole, rest) = digits.split_at(digits.len() - decimals);
    Some(if rest.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{rest}") })
}

impl Expression {
    /// What the fact of a kind comes to; `compact` is for money. `value_of` gives the value of a fact.
    pub(super) fn value(
        &self,
        kind: FactKind,
        compact: bool,
        value_of: &dyn Fn(&str) -> Result<Value, Fault>,
    ) -> Result<Value, Fault> {
        let amount = evaluate(&self.node, value_of)?;
        let name = amount.name();
        let number = |number: Number| {
            let text = decimal(number).ok_or_else(|| Fault::new("endless", ""))?;
            text.parse().map_err(|_| Fault::new("large", ""))
        };
        Ok(match (kind, amount) {
            (FactKind::Number, Amount::Plain(plain)) => Value::Number(number(plain)?),
            (FactKind::Percent, Amount::Plain(plain)) => Value::Percent(number(plain)?),
            (FactKind::Money, Amount::Money(amount, currency)) => Value::Money { amount: number(amount)?, currency, compact },
            (FactKind::Ordinal, Amount::Plain(plain)) => {
                let whole = plain.is_integer().then(|| u32::try_from(*plain.numer()).ok()).flatten();
                Value::Ordinal(whole.filter(|whole| (1..=1_000_000).contains(whole)).ok_or_else(|| Fault::new("ordinal", ""))?)
            }
            (FactKind::Date, Amount::Date(PartialDate { year, month, day })) => Value::Date { year, month, day },
            _ => return Err(Fault::new("kind", name)),
        })
    }
}

fn evaluate(node: &Node, value_of: &dyn Fn(&str) -> Result<Value, Fault>) -> Result<Amount, Fault> {
    match node {
        Node::Number(number) => Ok(Amount::Plain(*number)),
        Node::Fact(name) => Amount::of(&value_of(name)?).ok_or_else(|| Fault::new("operand", name)),
        Node::Negative(node) => match evaluate(node, value_of)?.number() {
            Some((number, currency)) => Ok(Amount::with(-number, currency)),
            None => Err(Fault::new("together", "-")),
        },
        Node::Span(count, unit) => match evaluate(count, value_of)? {
            Amount::Plain(count) if count.is_integer() && count.abs() <= Number::from_integer(MAX_SPAN) => {
                Ok(Amount::Span(*count.numer(), *unit))
            }
            _ => Err(Fault::new("span", "")),
        },
        Node::Binary(operator, one, other) => combine(*operator, evaluate(one, value_of)?, evaluate(other, value_of)?),
        Node::Call(function, arguments) => {
            let arguments = arguments.iter().map(|node| evaluate(node, value_of)).collect::<Result<Vec<_>, _>>()?;
            call(*function, arguments)
        }
    }
}

fn combine(operator: Operator, one: Amount, other: Amount) -> Result<Amount, Fault> {
    let sign = match operator {
        Operator::Add => "+",
        Operator::Subtract => "-",
        Operator::Multiply => "*",
        Operator::Divide => "/",
    };
    let apart = || Fault::new("together", sign);
    if let (Operator::Add | Operator::Subtract, Amount::Date(date), Amount::Span(count, unit)) = (operator, &one, &other) {
        let count = if operator == Operator::Add { *count } else { -*count };
        return moved(*date, count, *unit).map(Amount::Date);
    }
    let (Some((one, first)), Some((other, second))) = (one.number(), other.number()) else { return Err(apart()) };
    let currency = match (operator, first, second) {
        (Operator::Add | Operator::Subtract, first, second) if first == second => first,
        (Operator::Multiply, first, None) => first,
        (Operator::Multiply, None, second) => second,
        (Operator::Divide, first, None) => first,
        (Operator::Divide, Some(first), Some(second)) if first == second => None,
        _ => return Err(apart()),
    };
    if operator == Operator::Divide && other.is_zero() {
        return Err(Fault::new("zero", ""));
    }
    let result = match operator {
        Operator::Add => one.checked_add(&other),
        Operator::Subtract => one.checked_sub(&other),
        Operator::Multiply => one.checked_mul(&other),
        Operator::Divide => one.checked_div(&other),
    };
    Ok(Amount::with(result.and_then(bounded).ok_or_else(|| Fault::new("large", ""))?, currency))
}

fn call(function: Function, mut arguments: Vec<Amount>) -> Result<Amount, Fault> {
    let name = FUNCTIONS.iter().find(|(_, known, _)| *known == function).map_or("", |(name, ..)| name);
    let apart = || Fault::new("together", name);
    match function {
        Function::Round | Function::Floor | Function::Ceil => {
            let decimals = if arguments.len() > 1 { arguments.pop() } else { None };
            let decimals = match decimals {
                None => 0,
                Some(Amount::Plain(number)) if number.is_integer() => *number.numer(),
                Some(_) => return Err(apart()),
            };
            let (number, currency) = arguments.pop().and_then(Amount::number).ok_or_else(apart)?;
            let scale = Some(decimals).filter(|decimals| (0..=MAX_DECIMALS).contains(decimals)).ok_or_else(apart)?;
            let scale = Number::from_integer(10_i128.pow(u32::try_from(scale).map_err(|_| apart())?));
            let scaled = number.checked_mul(&scale).and_then(bounded).ok_or_else(|| Fault::new("large", ""))?;
            let whole = match function {
                Function::Round => scaled.round(),
                Function::Floor => scaled.floor(),
                _ => scaled.ceil(),
            };
            Ok(Amount::with(whole / scale, currency))
        }
        Function::Min | Function::Max => {
            let mut arguments = arguments.into_iter();
            let first = arguments.next().ok_or_else(apart)?;
            arguments.try_fold(first, |best, other| {
                let is_less = less(&other, &best).ok_or_else(apart)?;
                Ok(if is_less == (function == Function::Min) { other } else { best })
            })
        }
        _ => match arguments.pop() {
            Some(Amount::Date(date)) => {
                edge(function, date).map(|day| Amount::Date(day.into())).ok_or_else(|| Fault::new("day", ""))
            }
            _ => Err(apart()),
        },
    }
}

/// Whether one amount is less than another; none if they cannot be compared.
fn less(one: &Amount, other: &Amount) -> Option<bool> {
    match (one, other) {
        (Amount::Plain(one), Amount::Plain(other)) => Some(one < other),
        (Amount::Money(one, currency), Amount::Money(other, same)) if currency == same => Some(one < other),
        (Amount::Date(one), Amount::Date(other)) if one.day.is_some() && other.day.is_some() => {
            Some(one.first_day() < other.first_day())
        }
        _ => None,
    }
}

/// The first or last day of the month or year of a date; none if nobody has said its month.
fn edge(function: Function, date: PartialDate) -> Option<Date> {
    let (month, is_end) = match function {
        Function::StartOfMonth => (date.month?, false),
        Function::EndOfMonth => (date.month?, true),
        Function::StartOfYear => (1, false),
        _ => (12, true),
    };
    if is_end { last_until(date.year, month, 31) } else { Date::new(date.year, month, 1) }
}

/// The day of a month, or its last day where it has fewer.
fn last_until(year: i32, month: u8, day: u8) -> Option<Date> {
    (1..=day).rev().find_map(|day| Date::new(year, month, day))
}

/// A date so many days, weeks, months or years later. What is counted may not be finer than what is known of the date.
fn moved(date: PartialDate, count: i128, unit: Unit) -> Result<PartialDate, Fault> {
    let out = || Fault::new("large", "");
    let count = i64::try_from(count).map_err(|_| out())?;
    match (unit, date) {
        (Unit::Days | Unit::Weeks, PartialDate { day: Some(_), .. }) => {
            let days = if unit == Unit::Weeks { count * 7 } else { count };
            let day = date.first_day().unix_days() + days;
            let moved = Date::from_unix_days(day);
            // The calendar ends where years have four digits.
            if moved.unix_days() == day { Ok(moved.into()) } else { Err(out()) }
        }
        (Unit::Months, PartialDate { year, month: Some(month), day }) => {
            let months = i64::from(year) * 12 + i64::from(month) - 1 + count;
            let year = i32::try_from(months.div_euclid(12)).map_err(|_| out())?;
            let month = u8::try_from(months.rem_euclid(12) + 1).map_err(|_| out())?;
            within(year, Some(month), day)
        }
        (Unit::Years, PartialDate { year, month, day }) => {
            within(i32::try_from(i64::from(year) + count).map_err(|_| out())?, month, day)
        }
        _ => Err(Fault::new("day", "")),
    }
}

/// A date that is as exact as before.
fn within(year: i32, month: Option<u8>, day: Option<u8>) -> Result<PartialDate, Fault> {
    let whole = last_until(year, month.unwrap_or(1), day.unwrap_or(1)).ok_or_else(|| Fault::new("large", ""))?;
    Ok(PartialDate { year, month, day: day.map(|_| whole.day) })
}

#[cfg(test)]
mod tests;

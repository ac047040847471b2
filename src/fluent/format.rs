//! Values of variables and their CLDR formatting by ICU4X.

use fixed_decimal::Decimal;

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

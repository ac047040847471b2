//! Numbers in the digits and signs of a language.
//!
//! Western digits are written with the signs of the table, since ICU4X carries those of some languages only; other digits by ICU4X.

use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::Language;
use super::symbols::Symbols;
use super::table::Placement;

/// The sign of a currency in every language; its code for one that has none of its own.
pub(crate) fn currency_sign(code: &str) -> &str {
    match code {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        "TRY" => "₺",
        "UAH" => "₴",
        code => code,
    }
}

impl Language {
    /// A number with its minus, decimal sign and groups.
    pub(crate) fn number(&self, number: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        let digits = self.digits(number, grouping);
        match number.sign {
            Sign::Negative => format!("{}{digits}", self.minus()),
            Sign::Positive => format!("+{digits}"),
            Sign::None => digits,
        }
    }

    /// An amount of money with the sign of its currency.
    pub(crate) fn money(&self, amount: &Decimal, sign: &str, grouping: Option<GroupingStrategy>) -> String {
        self.placed(&self.currency(), amount, sign, grouping)
    }

    /// An amount of money whose number is in words, `8,7 millones`, without its minus.
    pub(crate) fn money_in_words(&self, words: &str, sign: Sign, currency: &str) -> String {
        let minus = (sign == Sign::Negative).then(|| self.minus());
        self.currency().place(words, minus.as_deref(), currency)
    }

    /// A number of hundredths with the sign of percent.
    pub(crate) fn percent(&self, hundredths: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        let is_arabic = self.digits(&Decimal::from(1), None).starts_with(['١', '۱']);
        self.placed(&self.percent_sign(), hundredths, if is_arabic { "٪" } else { "%" }, grouping)
    }

    fn placed(&self, placement: &Placement, number: &Decimal, sign: &str, grouping: Option<GroupingStrategy>) -> String {
        let minus = (number.sign == Sign::Negative).then(|| self.minus());
        placement.place(&self.digits(number, grouping), minus.as_deref(), sign)
    }

    /// Whether it writes numbers in Western digits.
    pub(super) fn has_western_digits(&self) -> bool {
        match self.settings.digits.as_deref() {
            None | Some("latn") => true,
            Some(_) => self.carried(&Decimal::from(1), None) == "1",
        }
    }

    /// A number without its sign.
    fn digits(&self, number: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        if self.has_western_digits() {
            return self.symbols().digits(number, grouping);
        }
        self.carried(&Decimal::new(Sign::None, number.absolute.clone()), grouping)
    }

    /// The minus of a negative number.
    fn minus(&self) -> String {
        if self.has_western_digits() {
            return self.symbols().minus.to_owned();
        }
        let one = Decimal::from(1);
        self.carried(&Decimal::new(Sign::Negative, one.absolute.clone()), None).replace(&self.carried(&one, None), "")
    }

    fn symbols(&self) -> &'static Symbols {
        self.row.numbers.as_ref().unwrap_or(&Symbols::ROOT)
    }

    /// A number as ICU4X writes it.
    fn carried(&self, number: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = grouping;
        let formatter = DecimalFormatter::try_new((&self.icu()).into(), options).expect("compiled data answers for every locale");
        formatter.format(number).to_string().replace(['\u{200E}', '\u{200F}', '\u{61C}'], "")
    }
}

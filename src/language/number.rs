//! Numbers in the digits and signs of a language.
//!
//! Western digits are written with the signs of the table, since ICU4X carries those of some languages only; other digits by ICU4X.

use fixed_decimal::{Decimal, Sign};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};

use super::Language;
use super::table::Placement;

/// The signs by which a language writes numbers in Western digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbols {
    decimal: &'static str,
    group: &'static str,
    minus: &'static str,
    /// How many digits the last group has, and those before it.
    sizes: (usize, usize),
    /// How many digits stand before the first sign between groups at least.
    least: usize,
}

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

impl Symbols {
    /// Those of the root of CLDR.
    const ROOT: Self = Self { decimal: ".", group: ",", minus: "-", sizes: (3, 3), least: 1 };

    /// Reads a cell of the table: `, . - 3 3 1`, a no-break space as `_` and a narrow one as `~`.
    pub(super) fn parse(cell: &'static str) -> Option<Self> {
        let [decimal, group, minus, last, before, least] = cell.split(' ').collect::<Vec<_>>().try_into().ok()?;
        let sign = |cell| match cell {
            "_" => "\u{A0}",
            "~" => "\u{202F}",
            sign => sign,
        };
        let count = |cell: &str| cell.parse().ok().filter(|count: &usize| *count > 0);
        let (sizes, least) = ((count(last)?, count(before)?), count(least)?);
        Some(Self { decimal: sign(decimal), group: sign(group), minus: sign(minus), sizes, least })
    }

    /// A number without its sign.
    fn digits(&self, number: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        let written = number.absolute.to_string();
        let (whole, fraction) = written.split_once('.').map_or((written.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
        let (last, before) = self.sizes;
        let least = match grouping {
            Some(GroupingStrategy::Always) => 1,
            Some(GroupingStrategy::Min2) => self.least.max(2),
            _ => self.least,
        };
        let is_grouped = grouping != Some(GroupingStrategy::Never) && whole.len() >= last + least;
        let mut text = String::new();
        for (at, digit) in whole.chars().enumerate() {
            let behind = whole.len() - at;
            if is_grouped && at > 0 && behind >= last && (behind - last) % before == 0 {
                text.push_str(self.group);
            }
            text.push(digit);
        }
        for part in fraction.into_iter().flat_map(|fraction| [self.decimal, fraction]) {
            text.push_str(part);
        }
        text
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

//! The signs by which a language writes numbers in Western digits.

use fixed_decimal::Decimal;
use icu_decimal::options::GroupingStrategy;

/// The signs by which a language writes numbers in Western digits.
#[derive(Clone, Copy, Debug)]
pub(super) struct Symbols {
    decimal: &'static str,
    group: &'static str,
    /// Before a negative number.
    pub(super) minus: &'static str,
    /// How many digits the last group has, and those before it.
    sizes: (usize, usize),
    /// How many digits stand before the first sign between groups at least.
    least: usize,
}

impl Symbols {
    /// Those of the root of CLDR.
    pub(super) const ROOT: Self = Self { decimal: ".", group: ",", minus: "-", sizes: (3, 3), least: 1 };

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
    pub(super) fn digits(&self, number: &Decimal, grouping: Option<GroupingStrategy>) -> String {
        let written = number.absolute.to_string();
        let (whole, fraction) =
            written.split_once('.').map_or((written.as_str(), None), |(whole, fraction)| (whole, Some(fraction)));
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

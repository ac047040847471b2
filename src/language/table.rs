//! What ICU4X does not carry, or carries of some languages only, from CLDR 48: names of languages in themselves, quotation marks, the signs of numbers and
//! where those of money and percent stand, patterns of dates, names of months, and of which languages plural rules are known at all.
//!
//! `cldr.tsv` is written by `generate.mjs`; nobody edits it. What departs from it stands in the file of the language, with its reason. Marks of
//! direction around a sign are left out: values are isolated where they are printed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::symbols::Symbols;

/// The quotation marks of a language, each as CLDR has it, in logical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Before and after a quotation.
    pub outer: (&'static str, &'static str),
    /// Before and after a quotation inside another.
    pub inner: (&'static str, &'static str),
}

impl Quotes {
    /// The marks from four words: opening, closing, opening and closing inside.
    pub(super) const fn new([open, close, inner_open, inner_close]: [&'static str; 4]) -> Self {
        Self { outer: (open, close), inner: (inner_open, inner_close) }
    }
}

/// Where a sign stands by a number, as patterns with `¤` or `%` for the sign and `#` for the digits: `#\u{A0}%`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placement {
    positive: String,
    /// With `-` for the minus.
    negative: String,
}

impl Placement {
    /// Reads a pattern of CLDR such as `#,##0.00 ¤`, or one with a single `#` for its digits, and behind a semicolon that of negative numbers if
    /// its minus does not stand before all of it; blanks become no-break spaces.
    ///
    /// Nothing for a pattern that has not the sign and the digits once each, side by side.
    pub(crate) fn parse(pattern: &str, sign: char) -> Option<Self> {
        let pattern = pattern.replace(' ', "\u{A0}");
        let mut parts = pattern.split(';').map(|part| shape(part, sign));
        let (positive, positive_parts) = parts.next()??;
        let negative = match parts.next() {
            None => format!("-{positive}"),
            Some(negative) => negative.filter(|(_, parts)| parts.contains('-')).map(|(negative, _)| negative)?,
        };
        (!positive_parts.contains('-')).then_some(Self { positive, negative })
    }

    /// A number with a sign; `minus` is that of a negative one, whose digits come without it.
    ///
    /// A sign of letters never touches a digit, nor any sign a word.
    pub(super) fn place(&self, digits: &str, minus: Option<&str>, sign: &str) -> String {
        let mut text = if minus.is_some() { self.negative.clone() } else { self.positive.clone() };
        let is_word = |end: Option<char>| end.is_some_and(char::is_alphabetic);
        if is_word(sign.chars().next()) || is_word(digits.chars().next_back()) {
            text = text.replace("#¤", "#\u{A0}¤");
        }
        if is_word(sign.chars().next_back()) || is_word(digits.chars().next()) {
            text = text.replace("¤#", "¤\u{A0}#");
        }
        let part = |character: char| match character {
            '¤' | '%' => sign.to_owned(),
            '#' => digits.to_owned(),
            '-' => minus.unwrap_or_default().to_owned(),
            other => other.to_string(),
        };
        text.chars().map(part).collect()
    }
}

/// A pattern with its digits as one `#`, and its parts without blanks; nothing if it has not the sign and the digits once, and a minus at most once.
fn shape(pattern: &str, sign: char) -> Option<(String, String)> {
    let is_digit = |character: char| matches!(character, '#' | '0' | ',' | '.');
    let is_blank = |character: char| matches!(character, '\u{A0}' | '\u{202F}');
    let mut shape = String::new();
    for character in pattern.chars().map(|character| if is_digit(character) { '#' } else { character }) {
        if character != '#' || !shape.ends_with('#') {
            shape.push(character);
        }
    }
    let mut parts: Vec<char> = shape.chars().filter(|character| !is_blank(*character)).collect();
    let text: String = parts.iter().collect();
    let blanks_touch = shape.chars().zip(shape.chars().skip(1)).any(|(one, other)| is_blank(one) && is_blank(other));
    parts.retain(|part| *part != '-');
    let sound = (parts == [sign, '#'] || parts == ['#', sign]) && text.matches('-').count() < 2 && !blanks_touch;
    (sound && !shape.starts_with(is_blank) && !shape.ends_with(is_blank)).then_some((shape, text))
}

/// Where a sign stands beside Western digits, and beside the digits of the language itself.
#[derive(Clone, Debug)]
pub(super) struct Placements {
    pub(super) western: Placement,
    pub(super) native: Placement,
}

impl Placements {
    /// Reads a cell: one pattern, or two with a bar between.
    fn parse(cell: &str, sign: char) -> Option<Self> {
        let (western, native) = cell.split_once('|').unwrap_or((cell, cell));
        Some(Self { western: Placement::parse(western, sign)?, native: Placement::parse(native, sign)? })
    }
}

/// A row of the table; empty where CLDR says nothing.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) endonym: Option<&'static str>,
    pub(super) quotes: Option<Quotes>,
    pub(super) currency: Option<Placements>,
    pub(super) percent: Option<Placements>,
    /// The signs by which it writes numbers in Western digits.
    pub(super) numbers: Option<Symbols>,
    /// The language by whose plural rules it counts, if CLDR has any: itself, or one that ICU4X carries; empty for itself.
    pub(super) cardinal: Option<&'static str>,
    /// Whether CLDR has plural rules for places in an order.
    pub(super) has_ordinal: bool,
    /// The pattern of a whole date with its month in words, where it has no other fields than these.
    pub(super) date: Option<&'static str>,
    /// The pattern of a month with its year, likewise.
    pub(super) month_and_year: Option<&'static str>,
    /// The names of the months in a date, of a language that ICU4X may not carry.
    pub(super) months: Option<[&'static str; 12]>,
    /// Their names where they stand alone, if those are others.
    pub(super) months_alone: Option<[&'static str; 12]>,
}

impl Row {
    /// The row of a language of which CLDR says nothing.
    pub(super) const NONE: Self = Self {
        endonym: None,
        quotes: None,
        currency: None,
        percent: None,
        numbers: None,
        cardinal: None,
        has_ordinal: false,
        date: None,
        month_and_year: None,
        months: None,
        months_alone: None,
    };
}

struct Table {
    rows: BTreeMap<&'static str, Row>,
    names: BTreeMap<&'static str, &'static str>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table = Table { rows: BTreeMap::new(), names: BTreeMap::new() };
    for line in include_str!("cldr.tsv").lines().filter(|line| !line.starts_with('#')) {
        let Some((tag, cells)) = line.split_once('\t') else { continue };
        match cells.strip_prefix('=') {
            Some(name) => drop(table.names.insert(tag, name)),
            None => drop(table.rows.insert(tag, row(cells))),
        }
    }
    table
});

fn row(cells: &'static str) -> Row {
    let mut cells = cells.split('\t').map(|cell| Some(cell).filter(|cell| !cell.is_empty()));
    let mut next = || cells.next().flatten();
    let endonym = next();
    let quotes = next().and_then(|marks| <[&str; 4]>::try_from(marks.split(' ').collect::<Vec<_>>()).ok());
    Row {
        endonym,
        quotes: quotes.map(Quotes::new),
        currency: next().and_then(|patterns| Placements::parse(patterns, '¤')),
        percent: next().and_then(|patterns| Placements::parse(patterns, '%')),
        numbers: next().and_then(Symbols::parse),
        cardinal: next().map(|rules| rules.split_once(" = ").map_or("", |(_, language)| language)),
        has_ordinal: next().is_some(),
        date: next(),
        month_and_year: next(),
        months: next().and_then(months),
        months_alone: next().and_then(months),
    }
}

fn months(names: &'static str) -> Option<[&'static str; 12]> {
    names.split('|').collect::<Vec<_>>().try_into().ok()
}

/// The row of a tag.
pub(super) fn find(tag: &str) -> Option<&'static Row> {
    TABLE.rows.get(tag)
}

/// The tag that CLDR writes for a code that stands for it: `ku` for `kmr`.
pub(super) fn renamed(code: &str) -> Option<&'static str> {
    TABLE.names.get(code).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_is_read() {
        for line in include_str!("cldr.tsv").lines().filter(|line| !line.starts_with('#') && !line.contains("\t=")) {
            let cells: Vec<&str> = line.split('\t').collect();
            let row = find(cells[0]).expect(line);
            assert_eq!(cells.len(), 12, "{line}");
            let read = [
                row.endonym.is_some(),
                row.quotes.is_some(),
                row.currency.is_some(),
                row.percent.is_some(),
                row.numbers.is_some(),
                row.cardinal.is_some(),
                row.has_ordinal,
                row.date.is_some(),
                row.month_and_year.is_some(),
                row.months.is_some(),
                row.months_alone.is_some(),
            ];
            let filled: Vec<bool> = cells[1..].iter().map(|cell| !cell.is_empty()).collect();
            assert_eq!(read.as_slice(), filled, "{line}");
        }
    }

    #[test]
    fn patterns_are_placements() {
        let of = |pattern| {
            let shown = |placement: Placement| {
                [None, Some("−")].map(|minus| placement.place("5", minus, "€")).join(" ").replace('\u{A0}', "_")
            };
            Placement::parse(pattern, '¤').map(shown)
        };
        for (pattern, expected) in [
            ("#,##0.00\u{A0}¤", Some("5_€ −5_€")),
            ("# ¤", Some("5_€ −5_€")),
            ("¤#,##,##0.00", Some("€5 −€5")),
            ("¤\u{A0}#,##0.00;¤\u{A0}-#,##0.00", Some("€_5 €_−5")),
            ("¤ #;¤-#", Some("€_5 €−5")),
            ("¤ #;¤ #-", Some("€_5 €_5−")),
            ("#¤", Some("5€ −5€")),
            ("¤", None),
            ("#,##0", None),
            ("¤ # ¤", None),
            ("€ #", None),
            ("¤  #", None),
            (" ¤#", None),
            ("¤ #;¤ #", None),
            ("¤ -#", None),
        ] {
            assert_eq!(of(pattern).as_deref(), expected, "{pattern}");
        }
        let letters = |pattern, minus| Placement::parse(pattern, '¤').map(|placement| placement.place("5", minus, "CHF"));
        assert_eq!(letters("¤#", Some("-")).as_deref(), Some("-CHF\u{A0}5"));
        assert_eq!(letters("#¤", None).as_deref(), Some("5\u{A0}CHF"));
    }
}

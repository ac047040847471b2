//! What ICU4X does not carry, from CLDR 48: names of languages in themselves, quotation marks, where the signs of money and percent stand, and of
//! which languages plural rules are known at all.
//!
//! `cldr.tsv` is written by `generate.mjs`; nobody edits it. What departs from it stands in the file of the language, with its reason. Marks of
//! direction around a sign are left out: values are isolated where they are printed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

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

/// Where a sign stands by a number, and what is between them: `#\u{A0}%`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Placement {
    /// Whether the sign stands before the number.
    pub before: bool,
    /// Between the sign and the number: nothing, or a no-break space.
    pub space: String,
}

impl Placement {
    /// Reads a pattern of CLDR such as `#,##0.00 ¤`, or one with a single `#` for its digits; blanks become no-break spaces.
    ///
    /// Nothing for a pattern that has not the sign and the digits once each, side by side.
    pub(crate) fn parse(pattern: &str, sign: char) -> Option<Self> {
        let is_digit = |character: char| matches!(character, '#' | '0' | ',' | '.');
        let is_blank = |character: char| matches!(character, ' ' | '\u{A0}' | '\u{202F}');
        let pattern = pattern.split(';').next()?.replace(' ', "\u{A0}");
        let (before, rest) = match pattern.strip_prefix(sign) {
            Some(rest) => (true, rest),
            None => (false, pattern.strip_suffix(sign)?),
        };
        let digits = rest.trim_matches(is_blank);
        let space = if before { rest.strip_suffix(digits) } else { rest.strip_prefix(digits) }?;
        let sound = !digits.is_empty() && digits.chars().all(is_digit) && space.chars().count() < 2;
        sound.then(|| Self { before, space: space.to_owned() })
    }
}

/// A row of the table; empty where CLDR says nothing.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) endonym: Option<&'static str>,
    pub(super) quotes: Option<Quotes>,
    pub(super) currency: Option<Placement>,
    pub(super) percent: Option<Placement>,
    /// The language by whose plural rules it counts, if CLDR has any: itself, or one that ICU4X carries; empty for itself.
    pub(super) cardinal: Option<&'static str>,
    /// Whether CLDR has plural rules for places in an order.
    pub(super) has_ordinal: bool,
    /// The pattern of a whole date with its month in words, where it has no other fields than these.
    pub(super) date: Option<&'static str>,
    /// The names of the months, of a language that ICU4X may not carry.
    pub(super) months: Option<[&'static str; 12]>,
}

impl Row {
    /// The row of a language of which CLDR says nothing.
    pub(super) const NONE: Self = Self {
        endonym: None,
        quotes: None,
        currency: None,
        percent: None,
        cardinal: None,
        has_ordinal: false,
        date: None,
        months: None,
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
        currency: next().and_then(|pattern| Placement::parse(pattern, '¤')),
        percent: next().and_then(|pattern| Placement::parse(pattern, '%')),
        cardinal: next().map(|rules| rules.split_once(" = ").map_or("", |(_, language)| language)),
        has_ordinal: next().is_some(),
        date: next(),
        months: next().and_then(|names| <[&str; 12]>::try_from(names.split('|').collect::<Vec<_>>()).ok()),
    }
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
            assert_eq!(cells.len(), 9, "{line}");
            let read = [
                row.endonym.is_some(),
                row.quotes.is_some(),
                row.currency.is_some(),
                row.percent.is_some(),
                row.cardinal.is_some(),
            ];
            assert_eq!(
                (read, row.months.is_some()),
                ([1, 2, 3, 4, 5].map(|cell: usize| !cells[cell].is_empty()), !cells[8].is_empty()),
                "{line}"
            );
        }
    }

    #[test]
    fn patterns_are_placements() {
        let placed = |before, space: &str| Some(Placement { before, space: space.to_owned() });
        for (pattern, expected) in [
            ("#,##0.00\u{A0}¤", placed(false, "\u{A0}")),
            ("# ¤", placed(false, "\u{A0}")),
            ("¤#,##,##0.00", placed(true, "")),
            ("¤\u{A0}#,##0.00;¤\u{A0}-#,##0.00", placed(true, "\u{A0}")),
            ("#¤", placed(false, "")),
            ("¤", None),
            ("#,##0", None),
            ("¤ # ¤", None),
            ("€ #", None),
        ] {
            assert_eq!(Placement::parse(pattern, '¤'), expected, "{pattern}");
        }
    }
}

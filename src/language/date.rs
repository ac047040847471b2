//! Dates of the Gregorian calendar in the words of a language.
//!
//! ICU4X composes them; the parts it names (day, month, year) are then put into the form that the language has and CLDR has no field for: other names
//! of months, inflected ones, a first day that is an ordinal, a whole date in an order of its own.

use std::fmt;

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{M, MD, Y, YM, YMD, YMDE};
use icu_datetime::parts;
use icu_decimal::options::GroupingStrategy;
use writeable::{Part, PartsWrite, Writeable};

use super::Language;
use super::own::{Dates, Months};

/// How much of a date is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateStyle {
    /// With the day of the week.
    Full,
    /// The month in words; the usual one.
    Long,
    /// The month abbreviated.
    Medium,
    /// All in digits.
    Short,
    /// Month and year only.
    MonthAndYear,
    /// The year only.
    Year,
}

/// The grammatical case in which a sentence asks for a date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    /// As the language writes a date that stands alone.
    #[default]
    Nominative,
    /// *Of* a day or month: `1. marta 2025.`
    Genitive,
    /// *In* a month: `у березні 2025 р.`
    Locative,
}

/// The values of `case`, as glosses of linguists abbreviate them (Leipzig rules).
pub(crate) const CASES: [(&str, Case); 3] = [("nom", Case::Nominative), ("gen", Case::Genitive), ("loc", Case::Locative)];

/// A piece of a written date.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Piece {
    kind: Kind,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Day,
    Month,
    Year,
    Other,
}

impl Piece {
    /// Whether it is a month of the root of CLDR, which has no names: `M01`.
    fn is_unnamed(&self) -> bool {
        let number = self.text.strip_prefix('M');
        self.kind == Kind::Month
            && number.is_some_and(|number| number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether it is a month by its name.
    fn is_named(&self) -> bool {
        self.kind == Kind::Month && !self.text.contains(char::is_numeric)
    }
}

/// Gathers what ICU4X writes, with the fields it names.
#[derive(Default)]
struct Pieces {
    pieces: Vec<Piece>,
    kind: Option<Kind>,
}

impl fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let kind = self.kind.unwrap_or(Kind::Other);
        match self.pieces.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(text),
            _ => self.pieces.push(Piece { kind, text: text.to_owned() }),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        let outer = self.kind;
        self.kind = match part {
            parts::DAY => Some(Kind::Day),
            parts::MONTH => Some(Kind::Month),
            parts::YEAR => Some(Kind::Year),
            _ => outer,
        };
        let written = write(self);
        self.kind = outer;
        written
    }
}

/// The pieces of some fields of a Gregorian date.
macro_rules! pieces {
    ($locale:expr, $fields:expr, $date:expr) => {{
        let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new((&$locale).into(), $fields)
            .expect("compiled data answers for every locale");
        let mut pieces = Pieces::default();
        formatter.format($date).write_to_parts(&mut pieces).expect("a string takes everything");
        pieces.pieces
    }};
}

impl Language {
    /// A date in words; in figures, where neither CLDR nor anybody else has said them.
    pub(crate) fn date(&self, date: &Date<Gregorian>, style: DateStyle, case: Case) -> String {
        let locale = self.icu();
        let mut pieces = match style {
            DateStyle::Full => self.full_date(date),
            DateStyle::Long => self.long_date(date),
            DateStyle::Medium => pieces!(locale, YMD::medium(), date),
            DateStyle::Short => pieces!(locale, YMD::short(), date),
            DateStyle::MonthAndYear => self.month_and_year(date),
            DateStyle::Year => pieces!(locale, Y::long(), date),
        };
        let fields: &[Kind] = match style {
            DateStyle::Year => &[Kind::Year],
            DateStyle::MonthAndYear => &[Kind::Month, Kind::Year],
            _ => &[Kind::Day, Kind::Month, Kind::Year],
        };
        let in_words = matches!(style, DateStyle::Full | DateStyle::Long | DateStyle::MonthAndYear);
        let is_said = in_words && (self.settings.months.is_some() || self.dates().months.is_some());
        let is_whole = has_all(&pieces, fields) || is_said && pieces.iter().any(Piece::is_unnamed);
        if !is_whole {
            return iso(date, style);
        }
        let has_day = pieces.iter().any(|piece| piece.kind == Kind::Day);
        for piece in &mut pieces {
            match piece.kind {
                Kind::Month if in_words => {
                    if let Some(name) = self.month(date, has_day, case) {
                        piece.text = name;
                    }
                }
                // Beside a month in words a day has no zero before it; some patterns have one (Serbian).
                Kind::Day if in_words => piece.text = piece.text.trim_start_matches('0').to_owned(),
                _ => {}
            }
            if piece.kind == Kind::Day
                && style != DateStyle::Short
                && date.day_of_month().0 == 1
                && let Some(first) = self.dates().first_day
            {
                piece.text = first.to_owned();
            }
        }
        pieces.into_iter().map(|piece| piece.text).collect()
    }

    /// Whether somebody has said its months in a case.
    pub(crate) fn knows_case(&self, case: Case) -> bool {
        let of_file = match case {
            Case::Nominative => return true,
            Case::Genitive => self.dates().genitive,
            Case::Locative => self.dates().locative,
        };
        of_file.is_some() && self.settings.months.is_none()
    }

    /// What its file says of dates.
    fn dates(&self) -> &'static Dates {
        &self.formats.dates
    }

    /// The name of a month where it is not that of ICU4X: of the manifest, in the case asked for, of the language's file.
    fn month(&self, date: &Date<Gregorian>, has_day: bool, case: Case) -> Option<String> {
        let month = usize::from(date.month().ordinal) - 1;
        if let Some(months) = &self.settings.months {
            return months.0.get(month).cloned();
        }
        let dates = self.dates();
        let inflected = match (case, has_day) {
            (Case::Nominative, _) => None,
            // The month after a day is in the genitive, whatever the day is in.
            (Case::Genitive, _) | (Case::Locative, true) => dates.genitive,
            (Case::Locative, false) => dates.locative,
        };
        inflected.or(dates.months).and_then(|months| months.get(month)).map(|name| (*name).to_owned())
    }

    /// A whole date with the day of the week; without it, where ICU4X lacks a field.
    fn full_date(&self, date: &Date<Gregorian>) -> Vec<Piece> {
        let locale = self.icu();
        let pieces = pieces!(locale, YMDE::long(), date);
        let is_whole = has_all(&pieces, &[Kind::Day, Kind::Month, Kind::Year]);
        if is_whole && (self.row.months.is_none() || pieces.iter().any(Piece::is_named)) { pieces } else { self.long_date(date) }
    }

    /// A whole date with the month in words.
    fn long_date(&self, date: &Date<Gregorian>) -> Vec<Piece> {
        let locale = self.icu();
        // ICU4X composes a pattern from the fields asked for; in some languages CLDR has another for the whole date.
        match self.dates().long.or(self.row.date) {
            Some(pattern) => {
                let pieces = pieces!(locale, YMD::long(), date);
                arranged(pattern, &self.named(self.row.months.as_ref(), pieces, date))
            }
            None => pieces!(locale, YMD::long(), date),
        }
    }

    /// Month and year by the pattern of the table. ICU4X composes one from the fields asked for, in some languages in another order or with a number for
    /// the month.
    fn month_and_year(&self, date: &Date<Gregorian>) -> Vec<Piece> {
        let locale = self.icu();
        let of_carried = pieces!(locale, YM::long(), date);
        let Some(pattern) = self.dates().month_and_year.or(self.row.month_and_year) else { return of_carried };
        // A month that stands alone has a form of its own in some languages, and only these two know it.
        let alone = Some(of_carried).filter(|pieces| pattern.contains('L') && pieces.iter().any(Piece::is_named));
        let names = self.row.months_alone.as_ref().filter(|_| pattern.contains('L')).or(self.row.months.as_ref());
        let pieces = alone.unwrap_or_else(|| pieces!(locale, YMD::long(), date));
        arranged(pattern, &self.named(names, pieces, date))
    }

    /// The pieces with the name that the table has for the month; with the year, where ICU4X has left it out.
    fn named(&self, names: Option<&Months>, mut pieces: Vec<Piece>, date: &Date<Gregorian>) -> Vec<Piece> {
        let Some(name) = names.and_then(|names| names.get(usize::from(date.month().ordinal) - 1)) else { return pieces };
        pieces.retain(|piece| piece.kind != Kind::Month);
        pieces.push(Piece { kind: Kind::Month, text: (*name).to_owned() });
        let day = self.number(&date.day_of_month().0.into(), None);
        let year = self.number(&date.era_year().extended_year.into(), Some(GroupingStrategy::Never));
        for (kind, text) in [(Kind::Day, day), (Kind::Year, year)] {
            if pieces.iter().all(|piece| piece.kind != kind) {
                pieces.push(Piece { kind, text });
            }
        }
        pieces
    }

    /// Every name of a month by which a date may be written, in all forms that are known, with the number of the month; those that begin
    /// like another one, the longer first.
    pub(crate) fn month_names(&self) -> Vec<(String, u8)> {
        let mut names: Vec<(String, u8)> = Vec::new();
        let row = [self.row.months.as_ref(), self.row.months_alone.as_ref()];
        let tables = [self.dates().months, self.dates().genitive, self.dates().locative].into_iter().chain(row).flatten();
        for table in tables.chain(self.dates().named.iter().map(|(_, months)| months)) {
            names.extend((1..).zip(table.iter()).map(|(month, name)| ((*name).to_owned(), month)));
        }
        for month in 1..=12 {
            let first = Date::try_new_gregorian(2001, month, 1).expect("the calendar has the day");
            let locale = self.icu();
            let of_cldr =
                [pieces!(locale, M::long(), &first), pieces!(locale, MD::long(), &first), pieces!(locale, MD::medium(), &first)];
            let own = self.month(&first, true, Case::Nominative);
            let of_cldr = of_cldr.into_iter().flatten().filter(Piece::is_named).map(|piece| piece.text);
            names.extend(of_cldr.chain(own).map(|name| (name.trim_end_matches('.').to_owned(), month)));
        }
        names.sort_by(|(one, _), (other, _)| other.len().cmp(&one.len()).then_with(|| one.cmp(other)));
        names.dedup();
        names.retain(|(name, _)| !name.is_empty());
        names
    }

    /// Whether anybody has said how its months are called.
    pub(super) fn knows_months(&self) -> bool {
        self.names_months() || self.is_carried()
    }

    /// Whether ICU4X carries its months: the root of CLDR writes `M01`.
    fn is_carried(&self) -> bool {
        let first = Date::try_new_gregorian(2001, 1, 1).expect("the calendar has the day");
        let locale = self.icu();
        let [alone, beside] = [pieces!(locale, M::long(), &first), pieces!(locale, MD::long(), &first)];
        !alone.iter().chain(&beside).any(Piece::is_unnamed)
    }

    /// Whether the manifest, its file or the table names its months.
    fn names_months(&self) -> bool {
        self.settings.months.is_some() || self.dates().months.is_some() || self.row.months.is_some()
    }
}

/// Whether each of some fields is there; a month of the root of CLDR is none.
fn has_all(pieces: &[Piece], fields: &[Kind]) -> bool {
    fields.iter().all(|field| pieces.iter().any(|piece| piece.kind == *field && !piece.is_unnamed()))
}

/// The pieces in the order of a pattern of CLDR (UTS #35, part 4) with `d`, `M`, `L` and `y`; text stands between apostrophes.
fn arranged(pattern: &str, pieces: &[Piece]) -> Vec<Piece> {
    let piece = |kind| pieces.iter().find(|piece| piece.kind == kind).cloned();
    let mut arranged: Vec<Piece> = Vec::new();
    for (index, part) in pattern.split('\'').enumerate() {
        let is_text = index % 2 == 1;
        let mut last = None;
        for character in part.chars() {
            let kind = match character {
                _ if is_text => Kind::Other,
                'd' => Kind::Day,
                'M' | 'L' => Kind::Month,
                'y' => Kind::Year,
                _ => Kind::Other,
            };
            if kind == Kind::Other {
                arranged.push(Piece { kind, text: character.to_string() });
            } else if last != Some(kind) {
                arranged.extend(piece(kind));
            }
            last = Some(kind);
        }
    }
    arranged
}

/// A date in figures (ISO 8601), for a language whose months nobody has named.
fn iso(date: &Date<Gregorian>, style: DateStyle) -> String {
    let (year, month, day) = (date.era_year().extended_year, date.month().ordinal, date.day_of_month().0);
    match style {
        DateStyle::MonthAndYear => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    }
}

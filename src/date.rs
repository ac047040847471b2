//! Days of the calendar.

use std::fmt;
use std::str::FromStr;

use icu_calendar::Iso;
use icu_calendar::types::RataDie;

/// 1970-01-01, counted from the day before 0001-01-01.
const UNIX_EPOCH: i64 = 719_163;
/// 0001-01-01 and 9999-12-31, counted from 1970-01-01.
const UNIX_DAYS: (i64, i64) = (-719_162, 2_932_896);

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day, 1 to 31.
    pub day: u8,
}

impl Date {
    /// The day, if the calendar has it; years 1 to 9999.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        icu_calendar::Date::try_new_iso(year, month, day).ok().filter(|_| (1..=9999).contains(&year))?;
        Some(Self { year, month, day })
    }

    /// The day so many days after 1970-01-01; the first or last that the calendar has where it is further away.
    pub fn from_unix_days(days: i64) -> Self {
        let days = days.clamp(UNIX_DAYS.0, UNIX_DAYS.1);
        let date = icu_calendar::Date::from_rata_die(RataDie::new(days + UNIX_EPOCH), Iso);
        Self { year: date.year().extended_year(), month: date.month().ordinal, day: date.day_of_month().0 }
    }

    /// Days since 1970-01-01.
    ///
    /// # Panics
    /// If the fields were set to a day that [`Self::new`] refuses.
    pub(crate) fn unix_days(self) -> i64 {
        let date = icu_calendar::Date::try_new_iso(self.year, self.month, self.day);
        date.expect("dates are read or made by `new`, which asks the calendar").to_rata_die().to_i64_date() - UNIX_EPOCH
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A day, or a month or year whose day nobody has said.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct PartialDate {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12, if it is known.
    pub month: Option<u8>,
    /// The day, 1 to 31, if month and day are known.
    pub day: Option<u8>,
}

impl PartialDate {
    /// The first day it may mean: what is as old as a year is at most as old as its first day.
    pub(crate) fn first_day(self) -> Date {
        Date { year: self.year, month: self.month.unwrap_or(1), day: self.day.unwrap_or(1) }
    }
}

impl From<Date> for PartialDate {
    fn from(Date { year, month, day }: Date) -> Self {
        Self { year, month: Some(month), day: Some(day) }
    }
}

impl FromStr for PartialDate {
    type Err = NoDate;

    /// Reads `2026-11-20`, `2026-11` or `2026`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // A partial date borrows what it lacks, to be checked like a whole one.
        let rest = match text.len() {
            4 => "-01-01",
            7 => "-01",
            10 => "",
            _ => return Err(NoDate),
        };
        let Date { year, month, day } = format!("{text}{rest}").parse()?;
        Ok(Self { year, month: (text.len() > 4).then_some(month), day: (text.len() > 7).then_some(day) })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        self.month.iter().chain(&self.day).try_for_each(|part| write!(f, "-{part:02}"))
    }
}

/// The text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDate;

impl fmt::Display for NoDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a date of ISO 8601")
    }
}

impl std::error::Error for NoDate {}

/// Reads the form `2026-11-20` (ISO 8601, extended).
impl FromStr for Date {
    type Err = NoDate;

    fn from_str(text: &str) -> Result<Self, NoDate> {
        let part = |range: std::ops::Range<usize>| {
            let digits = text.get(range).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()))?;
            digits.parse::<u16>().ok()
        };
        let shape = text.len() == 10 && text.as_bytes()[4] == b'-' && text.as_bytes()[7] == b'-';
        let date = (|| {
            let (month, day) = (u8::try_from(part(5..7)?).ok()?, u8::try_from(part(8..10)?).ok()?);
            Self::new(i32::from(part(0..4)?), month, day)
        })();
        date.filter(|_| shape).ok_or(NoDate)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_and_counted() {
        for (text, days) in [
            ("1970-01-01", 0),
            ("2000-02-29", 11_016),
            ("2026-11-20", 20_777),
            ("1969-12-31", -1),
            ("0001-01-01", -719_162),
            ("9999-12-31", 2_932_896),
        ] {
            let date: Date = text.parse().unwrap();
            assert_eq!(date.unix_days(), days, "{text}");
            assert_eq!(Date::from_unix_days(days), date);
            assert_eq!(date.to_string(), text);
        }
        assert_eq!(Date::from_unix_days(i64::MAX).to_string(), "9999-12-31");
        assert_eq!(Date::from_unix_days(i64::MIN).to_string(), "0001-01-01");
        for text in [
            "2026-02-29",
            "2100-02-29",
            "2026-04-31",
            "2026-13-01",
            "2026-1-01",
            "20261120",
            "2026-11-2x",
            "+026-11-20",
            "0000-01-01",
            "äöü-1-1",
        ] {
            assert_eq!(text.parse::<Date>(), Err(NoDate), "{text}");
        }
    }
}

//! Dates: the Gregorian calendar in every language, whole or partial.

use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD, YMDE};

use super::{DateStyle, Formatter, Options, unmarked};

/// A formatter of some fields of a Gregorian date.
macro_rules! write {
    ($locale:expr, $fields:expr, $date:expr) => {
        FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new($locale.into(), $fields)
            .expect("compiled data answers for every locale")
            .format($date)
            .to_string()
    };
}

impl Formatter {
    /// The text of a date; a date that the calendar does not have prints as its numbers.
    pub(super) fn format_date(&self, year: i32, month: Option<u8>, day: Option<u8>, options: &Options) -> String {
        let Ok(date) = Date::try_new_gregorian(year, month.unwrap_or(1), day.unwrap_or(1)) else {
            return [Some(year.to_string()), month.map(|month| month.to_string()), day.map(|day| day.to_string())]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join("-");
        };
        let style = options.date.unwrap_or(DateStyle::Long);
        let locale = &self.cldr;
        let mut text = match (style, month, day) {
            (DateStyle::Year, ..) | (_, None, _) => write!(locale, Y::long(), &date),
            (DateStyle::MonthAndYear, Some(_), _) | (_, Some(_), None) => self.month_and_year(&date),
            (DateStyle::Full, ..) => write!(locale, YMDE::long(), &date),
            (DateStyle::Long, ..) => write!(locale, YMD::long(), &date),
            (DateStyle::Medium, ..) => write!(locale, YMD::medium(), &date),
            (DateStyle::Short, ..) => write!(locale, YMD::short(), &date),
        };
        // Beside a month in words a day has no zero before it; some patterns have one (Serbian).
        if let (DateStyle::Long, Some(bare)) = (style, text.strip_prefix('0')) {
            text = bare.to_owned();
        }
        let first_of_month = day == Some(1) && month.is_some() && !matches!(style, DateStyle::Short);
        if first_of_month && self.cldr.id.language.as_str() == "fr" {
            // French says the first day of a month as an ordinal; the patterns of CLDR have no field for it.
            return unmarked(text).replacen("1 ", "1er ", 1);
        }
        unmarked(text)
    }

    /// Month and year, in the form in which they stand alone.
    fn month_and_year(&self, date: &Date<Gregorian>) -> String {
        if self.cldr.id.language.as_str() == "pt" {
            // The pattern of ICU4X 2.4 for Portuguese asks for a number it does not load; the whole date has the month, after "1 de ".
            let Ok(first) = Date::try_new_gregorian(date.era_year().extended_year, date.month().ordinal, 1) else {
                return String::new();
            };
            let text = write!(&self.cldr, YMD::long(), &first);
            return text.split_once(" de ").map(|(_, rest)| rest.to_owned()).unwrap_or(text);
        }
        write!(&self.cldr, YM::long(), date)
    }
}

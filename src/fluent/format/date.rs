//! Dates: the Gregorian calendar in every language, whole or partial.

use icu_calendar::Date;

use super::{DateStyle, Formatter, Options, unmarked};

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
        let style = match (options.date.unwrap_or(DateStyle::Long), month, day) {
            (DateStyle::Year, ..) | (_, None, _) => DateStyle::Year,
            (_, Some(_), None) => DateStyle::MonthAndYear,
            (style, ..) => style,
        };
        unmarked(self.language.date(&date, style, options.case))
    }
}

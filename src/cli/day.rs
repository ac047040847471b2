//! The day it is, for facts that grow old.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use lotse::date::Date;

use super::failure::{Failure, Usage};

/// The day given on the command line, that of `SOURCE_DATE_EPOCH`, or today's (UTC).
pub(super) fn day(given: Option<&str>) -> Result<Date, Failure> {
    match given {
        Some(text) => text.parse().map_err(|_| Usage::Date(text.to_owned()).into()),
        None => Ok(Date::from_unix_days(today()?)),
    }
}

/// The same, if it does not lie ahead anywhere on earth: nobody has read a text tomorrow.
pub(super) fn past(given: Option<&str>) -> Result<Date, Failure> {
    let on = day(given)?;
    match given {
        Some(text) if on > Date::from_unix_days(today()? + 1) => Err(Usage::Ahead(text.to_owned()).into()),
        _ => Ok(on),
    }
}

/// Today (UTC), in days since 1970-01-01. What is no number of seconds is told: a build that is to come out the same would not.
fn today() -> Result<i64, Failure> {
    let seconds = match env::var_os("SOURCE_DATE_EPOCH") {
        None => SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0)),
        Some(text) => {
            let seconds = text.to_str().and_then(|text| text.parse::<i64>().ok()).filter(|seconds| (0..=LAST).contains(seconds));
            seconds.ok_or_else(|| Usage::Epoch(text.to_string_lossy().into_owned()))?
        }
    };
    Ok(seconds.div_euclid(86_400))
}

/// The last second of the year 9999: no date is written with more digits.
const LAST: i64 = 253_402_300_799;

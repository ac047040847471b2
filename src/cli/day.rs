//! The day it is, for facts that grow old.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use lotse::date::Date;

use super::failure::{Failure, Usage};

/// The day given on the command line, that of `SOURCE_DATE_EPOCH`, or today's (UTC).
pub(super) fn day(given: Option<&str>) -> Result<Date, Failure> {
    match given {
        Some(text) => text.parse().map_err(|_| Usage::Date(text.to_owned()).into()),
        None => Ok(Date::from_unix_days(today())),
    }
}

/// The same, if it does not lie ahead anywhere on earth: nobody has read a text tomorrow.
pub(super) fn past(given: Option<&str>) -> Result<Date, Failure> {
    let on = day(given)?;
    match given {
        Some(text) if on > Date::from_unix_days(today() + 1) => Err(Usage::Ahead(text.to_owned()).into()),
        _ => Ok(on),
    }
}

/// Today (UTC), in days since 1970-01-01.
fn today() -> i64 {
    let epoch = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<i64>().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    epoch.unwrap_or_else(now).div_euclid(86_400)
}

//! The day it is, for facts that grow old.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

use lotse::date::Date;

use super::failure::{Failure, Usage};

/// The day given on the command line, that of `SOURCE_DATE_EPOCH`, or today's (UTC).
pub(super) fn day(given: Option<&str>) -> Result<Date, Failure> {
    if let Some(text) = given {
        return text.parse().map_err(|_| Usage::Date(text.to_owned()).into());
    }
    let epoch = env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse::<i64>().ok());
    let now = || SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| i64::try_from(since.as_secs()).unwrap_or(0));
    Ok(Date::from_unix_days(epoch.unwrap_or_else(now).div_euclid(86_400)))
}

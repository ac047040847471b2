//! Provenance: where a fact or a contact stands written, how old that is, and whether somebody has looked since.

use crate::date::{Date, PartialDate};
use crate::diagnostic::{Code, Diagnostic};
use crate::library::table::{Field, Fields};

/// Where something stands written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// The place, in words: a section of a law, a page.
    pub origin: String,
    /// How old the source is, where that is known: the day, month or year of its text.
    pub as_of: Option<PartialDate>,
    /// When a person last looked, if anybody did.
    pub checked: Option<Date>,
    /// What was true then stays true: nobody has to look again.
    pub historic: bool,
}

/// How old facts and contacts may be.
#[derive(Clone, Copy, Debug)]
pub struct Horizon {
    /// The day it is.
    pub today: Date,
    /// After so many days somebody has to look again; without, never.
    pub max_age: Option<u32>,
    /// So many days ahead it is told that something will no longer hold.
    pub ahead: u32,
}

/// How many days a clock may be ahead of this one, somewhere on earth.
const ELSEWHERE: i64 = 1;

impl Provenance {
    /// Reads `source`, `as-of`, `checked` and `historic`; `checked` may be a table that the caller reads further.
    pub(super) fn read(fields: &Fields<'_>) -> Option<Self> {
        let origin = fields.require("source").and_then(|field| field.text());
        let as_of = fields.optional("as-of", Field::partial_date);
        let checked = fields.optional("checked", |field| match field.is_table() {
            true => field.table(|fields| {
                // What the value was then, the fact reads.
                fields.get("value");
                fields.require("on").and_then(|on| on.date())
            })?,
            false => field.date(),
        });
        let historic = fields.optional("historic", Field::flag);
        Some(Self { origin: origin?, as_of: as_of?, checked: checked?, historic: historic?.unwrap_or(false) })
    }

    /// That of what is computed: it is as old as what it is computed from, and nobody looks it up.
    pub(super) fn of_derived(origin: String) -> Self {
        Self { origin, as_of: None, checked: None, historic: true }
    }

    /// What there is to say of something with this provenance that holds until a day. It is past that day, or soon will be; a date lies ahead on which
    /// somebody is said to have looked; or nobody has looked for too long. Where nobody ever has, its age is that of the source; what has no date at
    /// all has no age, nor has what is historic.
    pub(super) fn findings(&self, horizon: &Horizon, valid_until: Option<Date>) -> Vec<Diagnostic> {
        let today = horizon.today.unix_days();
        let find = |code: Code| Diagnostic::new(code).arg("origin", &self.origin);
        let mut found = Vec::new();
        for (key, date) in [("checked", self.checked), ("as-of", self.as_of.map(PartialDate::first_day))] {
            if let Some(date) = date.filter(|date| date.unix_days() > today + ELSEWHERE) {
                found.push(find(Code::DateAhead).arg("key", key).arg("date", date));
            }
        }
        if let Some(last) = valid_until {
            let days = last.unix_days() - today;
            if days < 0 {
                found.push(find(Code::StaleFact).arg("reason", "expired").arg("date", last).arg("days", -days));
                return found;
            }
            if days <= i64::from(horizon.ahead) {
                found.push(find(Code::ExpiresSoon).arg("date", last).arg("days", days));
            }
        }
        let (reason, date, since) = match (self.checked, self.as_of) {
            (Some(checked), _) => ("unchecked", checked.to_string(), checked),
            (None, Some(as_of)) => ("never-checked", as_of.to_string(), as_of.first_day()),
            (None, None) => return found,
        };
        let days = today - since.unix_days();
        if !self.historic && horizon.max_age.is_some_and(|most| days > i64::from(most)) {
            found.push(find(Code::StaleFact).arg("reason", reason).arg("date", date).arg("days", days));
        }
        found
    }
}

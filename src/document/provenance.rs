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
}

impl Provenance {
    /// Reads `source`, `as-of` and `checked`.
    pub(super) fn read(fields: &Fields<'_>) -> Option<Self> {
        let origin = fields.require("source").and_then(|field| field.text());
        let as_of = fields.optional("as-of", Field::partial_date);
        let checked = fields.optional("checked", Field::date);
        Some(Self { origin: origin?, as_of: as_of?, checked: checked? })
    }

    /// The finding `stale-fact` on something with this provenance that holds until a day, if it is past that day or if nobody has looked for
    /// more than `max_age` days. Where nobody ever has, its age is that of the source; what has no date at all has no age.
    pub(super) fn stale(&self, today: Date, max_age: Option<u32>, valid_until: Option<Date>) -> Option<Diagnostic> {
        let finding = Diagnostic::new(Code::StaleFact).arg("origin", &self.origin);
        if let Some(last) = valid_until.filter(|last| *last < today) {
            return Some(finding.arg("reason", "expired").arg("date", last).arg("days", today.unix_days() - last.unix_days()));
        }
        let (reason, date, since) = match (self.checked, self.as_of) {
            (Some(checked), _) => ("unchecked", checked.to_string(), checked),
            (None, Some(as_of)) => ("never-checked", as_of.to_string(), as_of.first_day()),
            (None, None) => return None,
        };
        let days = today.unix_days() - since.unix_days();
        let old = max_age.is_some_and(|most| days > i64::from(most));
        old.then(|| finding.arg("reason", reason).arg("date", date).arg("days", days))
    }
}

//! Statuses: what follows from the texts of today and what a ledger records, and who confirms it.

use std::fmt;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use super::key::Key;
use crate::date::Date;
pub use crate::state::{State, UnknownState};

/// Where a message stands in one target locale. Derived from source, translation and ledger; stored nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    /// There is no translation.
    Missing,
    /// There is no translation, and none is needed: it is page furniture that Lotse knows in the language.
    BuiltIn,
    /// There is no translation under this id, but one under a name the source has given up, in this document or another, made from the same text.
    Renamed {
        /// The name the translation still has.
        from: Key,
    },
    /// The source is another than the translation was made from.
    Outdated,
    /// The ledger cannot vouch for the translation.
    Unconfirmed(Doubt),
    /// Source and translation are those the ledger knows.
    Recorded(State),
    /// There is a translation, but no such message in the source.
    Obsolete,
}

/// Why the ledger cannot vouch for a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Doubt {
    /// It does not know it.
    Unknown,
    /// The translation has been changed since it was recorded.
    Changed,
}

impl Status {
    /// Whether it is recorded for today's source, as more than a draft.
    pub fn is_complete(&self) -> bool {
        matches!(self, Self::Recorded(state) if *state != State::Draft)
    }

    /// Whether `lotse todo` lists it.
    pub fn is_open(&self) -> bool {
        !matches!(self, Self::Recorded(_) | Self::BuiltIn)
    }

    /// The stable word: `missing`, `built-in`, `renamed`, `outdated`, `unconfirmed`, `machine`, `draft`, `translated`, `reviewed`, `obsolete`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::BuiltIn => "built-in",
            Self::Renamed { .. } => "renamed",
            Self::Outdated => "outdated",
            Self::Unconfirmed(_) => "unconfirmed",
            Self::Recorded(state) => state.name(),
            Self::Obsolete => "obsolete",
        }
    }
}

/// Who confirms a translation, and as what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Confirmation {
    state: State,
    by: Option<String>,
    on: Option<Date>,
    kept: Option<String>,
}

/// Only a named person makes a text reviewed, on a given day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoReviewer;

impl fmt::Display for NoReviewer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a reviewed translation needs the name of its reader and the day")
    }
}

impl std::error::Error for NoReviewer {}

impl Confirmation {
    /// A confirmation; the lines of a name become one, because the ledger holds it in a comment.
    ///
    /// # Errors
    /// A reviewed translation without a name or day.
    pub fn new(state: State, by: Option<&str>, on: Option<Date>) -> Result<Self, NoReviewer> {
        let by = by.and_then(one_line);
        if state == State::Reviewed && (by.is_none() || on.is_none()) {
            return Err(NoReviewer);
        }
        Ok(Self { state, by, on, kept: None })
    }

    /// The same as no more than a state.
    pub(crate) fn at_most(&self, most: State) -> Self {
        Self { state: self.state.min(most), ..self.clone() }
    }

    /// The same of a translation that stayed as it was when its source changed, with the reason why it is right all the same.
    pub(crate) fn kept_because(self, why: &Why) -> Self {
        Self { kept: Some(why.0.clone()), ..self }
    }

    /// The state.
    pub fn state(&self) -> State {
        self.state
    }

    /// The name.
    pub fn by(&self) -> Option<&str> {
        self.by.as_deref()
    }

    /// The day.
    pub fn on(&self) -> Option<Date> {
        self.on
    }

    /// Why the translation stayed as it was when its source changed.
    pub(crate) fn kept(&self) -> Option<&str> {
        self.kept.as_deref()
    }
}

/// A text in one line, if it says anything that can be seen: the ledger holds it in a comment.
fn one_line(text: &str) -> Option<String> {
    let unseen = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let says = text.chars().any(|character| character.is_alphanumeric() && !unseen.contains(character));
    let ends_line = |character: char| character.is_control() || matches!(character, '\u{2028}' | '\u{2029}');
    let lines: Vec<&str> = text.split(ends_line).map(str::trim).filter(|line| !line.is_empty()).collect();
    says.then(|| lines.join(" "))
}

/// Why a translation that did not change is right for a source that did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why(String);

impl Why {
    /// A reason in words; nothing where there are none. Its lines become one.
    pub fn new(words: &str) -> Option<Self> {
        one_line(words).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_named_person_reviews() {
        let day = "2026-11-20".parse().ok();
        assert_eq!(Confirmation::new(State::Reviewed, None, day), Err(NoReviewer));
        for nobody in ["  ", "\u{200b}", "\u{2060}\u{ad}", "-", "\u{3164}"] {
            assert_eq!(Confirmation::new(State::Reviewed, Some(nobody), day), Err(NoReviewer), "{nobody:?}");
            assert_eq!(Why::new(nobody), None, "{nobody:?}");
        }
        assert_eq!(Confirmation::new(State::Reviewed, Some("Olena"), None), Err(NoReviewer));
        assert_eq!(Confirmation::new(State::Reviewed, Some("Olena\n# state: x"), day).unwrap().by(), Some("Olena # state: x"));
        for name in [
            "Olena\nKovalenko",
            " Olena \r\n\r\n Kovalenko\n",
            "Olena\rKovalenko",
            "Olena\u{2028}Kovalenko",
            "Olena\u{1b}\tKovalenko",
        ] {
            assert_eq!(Confirmation::new(State::Reviewed, Some(name), day).unwrap().by(), Some("Olena Kovalenko"), "{name:?}");
        }
        assert!(Confirmation::new(State::Machine, None, None).is_ok());
    }
}

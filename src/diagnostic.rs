//! Findings: facts about somebody's content, each with a stable code.
//!
//! A finding carries no prose. It names its [`Code`] and the arguments of that code's Fluent message, so that one finding can be
//! told in German and in English; see [`crate::words`], which also prints it as a line for logs ([`Display`](fmt::Display)).

use std::collections::BTreeMap;
use std::fmt;

use crate::source::Location;

mod code;
mod findings;

pub use code::{Code, UnknownCode};
pub(crate) use findings::Findings;

/// How much a finding weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Not shown.
    Allow,
    /// Shown; the run is still clean.
    Warn,
    /// Shown; the run fails with exit code 1.
    Deny,
}

/// A fact about somebody's content.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// What was found.
    pub code: Code,
    /// How much it weighs: the code's default until a manifest or command line sets it.
    pub level: Level,
    /// Where it was found, if it has a place in a file.
    pub location: Option<Location>,
    /// Arguments of the Fluent message that tells it, by name.
    pub args: BTreeMap<&'static str, String>,
    /// Other places that matter, such as the German text, each with the id of the Fluent message that labels it.
    pub related: Vec<(&'static str, Location)>,
    /// The document, locale and message it is about; together with the code its identity across edits.
    pub subject: Subject,
}

/// What a finding is about, independent of lines and columns.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Subject {
    /// Document or resource name (`wegweiser-wohnen`, `terms`).
    pub document: Option<String>,
    /// Locale as people write it (`uk`).
    pub locale: Option<String>,
    /// Message or term id (`deposit-limit`, `-wbs`), with `.attribute` where one is meant.
    pub message: Option<String>,
}

impl Diagnostic {
    /// A finding of `code` at its default level.
    pub fn new(code: Code) -> Self {
        Self {
            code,
            level: code.default_level(),
            location: None,
            args: BTreeMap::new(),
            related: Vec::new(),
            subject: Subject::default(),
        }
    }

    /// Sets the place.
    pub fn at(mut self, location: Location) -> Self {
        self.location = Some(location);
        self
    }

    /// Adds an argument of the message.
    pub fn arg(mut self, name: &'static str, value: impl fmt::Display) -> Self {
        self.args.insert(name, value.to_string());
        self
    }

    /// Adds another place, labelled by the Fluent message `label`.
    pub(crate) fn related(mut self, label: &'static str, location: Location) -> Self {
        self.related.push((label, location));
        self
    }

    /// Sets the document.
    pub fn document(mut self, document: impl Into<String>) -> Self {
        self.subject.document = Some(document.into());
        self
    }

    /// Sets the locale.
    pub fn locale(mut self, locale: impl fmt::Display) -> Self {
        self.subject.locale = Some(locale.to_string());
        self
    }

    /// Sets the message.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.subject.message = Some(message.into());
        self
    }
}

impl Diagnostic {
    /// Its place, code and bare arguments, `path:line:column: code name="value"`: what tells it from other findings, whatever its words are.
    #[doc(hidden)]
    pub fn bare(&self) -> String {
        let place = self.location.iter().map(|location| format!("{location}: "));
        let args = self.args.iter().map(|(name, value)| format!(" {name}={value:?}"));
        place.chain([self.code.to_string()]).chain(args).collect()
    }
}

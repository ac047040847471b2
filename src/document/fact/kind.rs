//! Kinds and names of facts.

/// The most characters a number may have; more digits than any amount needs, few enough to format at once.
pub(super) const MAX_DIGITS: usize = 32;

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    Number,
    Money,
    Percent,
    Date,
    Ordinal,
    Phone,
    Url,
    /// The section of a law, as it is cited.
    Law,
    Text,
}

impl FactKind {
    pub(super) const ALL: [(&'static str, Self); 9] = [
        ("number", Self::Number),
        ("money", Self::Money),
        ("percent", Self::Percent),
        ("date", Self::Date),
        ("ordinal", Self::Ordinal),
        ("phone", Self::Phone),
        ("url", Self::Url),
        ("law", Self::Law),
        ("text", Self::Text),
    ];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

/// Whether a name can be a Fluent variable.
pub(crate) fn is_variable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

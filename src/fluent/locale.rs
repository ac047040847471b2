//! Locales: the tag people write, and the CLDR data behind it.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;

/// A locale: a BCP 47 language tag as people write it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
}

impl FromStr for Locale {
    type Err = unic_langid::LanguageIdentifierError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        Ok(Self { id: tag.parse()? })
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

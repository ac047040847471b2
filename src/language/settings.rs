//! What an office decides of a language, in `[locale.<tag>]` of the manifest.

use super::{FILES, Locale, Placement};

/// What an office decides of a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Settings {
    /// The locale whose data of CLDR are used, such as `en-GB` for `en`.
    pub cldr: Option<Locale>,
    /// Numbering system (UTS #35: `latn`, `arab`, `arabext`; `native` for that of the locale), where it is not `latn`.
    pub digits: Option<String>,
    /// Name of the language in itself, where CLDR has none or another.
    pub name: Option<String>,
    /// Language whose hyphenation patterns are used.
    pub hyphenation: Option<Locale>,
    /// Where the sign of a currency stands.
    pub currency: Option<Placement>,
    /// The names of the months.
    pub months: Option<Months>,
}

/// The names of the twelve months, January first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Months(pub [String; 12]);

impl Months {
    /// The names that some language knows by a word: `levant`.
    pub(crate) fn named(word: &str) -> Option<Self> {
        let named = FILES.iter().flat_map(|own| own.dates.named).find(|(name, _)| *name == word);
        named.map(|(_, months)| Self(months.map(str::to_owned)))
    }

    /// The words that [`Months::named`] knows.
    pub(crate) fn words() -> Vec<&'static str> {
        FILES.iter().flat_map(|own| own.dates.named).map(|(word, _)| *word).collect()
    }
}

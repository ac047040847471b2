//! What ICU4X does not carry, from CLDR 47 (cldr-json 47.0.0), for the languages of the project and those offices add next.
//!
//! Where CLDR has bidirectional marks around a sign, they are left out: values are isolated where they are printed, see
//! [`format`](crate::fluent::format). Euro after a number in words (`8,7 Millionen Euro`) has no pattern in CLDR; the words are the language's own.

use super::Quotes;

/// A language of the table.
#[derive(Debug)]
pub(crate) struct Known {
    /// The tag as people write it.
    tag: &'static str,
    /// The name of the language in itself.
    pub(super) endonym: &'static str,
    pub(super) quotes: Quotes,
    /// Where the sign of a currency stands.
    pub(crate) currency: Currency,
    /// Where the percent sign stands.
    pub(crate) percent: Percent,
    /// Euro after millions in words, with what links them.
    pub(crate) millions_of_euro: &'static str,
    pub(super) hyphenation: Option<&'static str>,
}

/// Where the sign of a currency stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Currency {
    /// `€18.36`
    Before,
    /// `€ 18.36`, with a no-break space
    BeforeSpace,
    /// `18,36 €`, with a no-break space
    After,
}

/// Where the percent sign stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Percent {
    /// `%15`
    Before,
    /// `15%`
    After,
    /// `15 %`, with a no-break space
    AfterSpace,
}

/// The row of a tag.
pub(super) fn find(tag: &str) -> Option<&'static Known> {
    KNOWN.binary_search_by(|known| known.tag.cmp(tag)).ok().map(|index| &KNOWN[index])
}

const fn row(
    tag: &'static str,
    endonym: &'static str,
    [open, close, inner_open, inner_close]: [&'static str; 4],
    currency: Currency,
    percent: Percent,
    millions_of_euro: &'static str,
    hyphenation: Option<&'static str>,
) -> Known {
    let quotes = Quotes { outer: (open, close), inner: (inner_open, inner_close) };
    Known { tag, endonym, quotes, currency, percent, millions_of_euro, hyphenation }
}

/// Sorted by tag.
#[rustfmt::skip]
static KNOWN: &[Known] = &[
    row("am", "አማርኛ", ["«", "»", "‹", "›"], Currency::Before, Percent::After, " ዩሮ", None),
    row("ar", "العربية", ["”", "“", "’", "‘"], Currency::After, Percent::After, " يورو", None),
    row("bg", "български", ["„", "“", "„", "“"], Currency::After, Percent::After, " евро", Some("bg")),
    row("bs", "bosanski", ["„", "”", "’", "’"], Currency::After, Percent::AfterSpace, " eura", Some("hr")),
    row("ckb", "کوردیی ناوەندی", ["“", "”", "‘", "’"], Currency::After, Percent::AfterSpace, " یۆرۆ", None),
    row("cs", "čeština", ["„", "“", "‚", "‘"], Currency::After, Percent::AfterSpace, " eur", Some("cs")),
    row("de", "Deutsch", ["„", "“", "‚", "‘"], Currency::After, Percent::AfterSpace, " Euro", Some("de")),
    row("el", "Ελληνικά", ["«", "»", "“", "”"], Currency::After, Percent::After, " ευρώ", Some("el")),
    row("en", "English", ["“", "”", "‘", "’"], Currency::Before, Percent::After, " euros", Some("en")),
    row("es", "español", ["«", "»", "“", "”"], Currency::After, Percent::AfterSpace, " de euros", Some("es")),
    row("fa", "فارسی", ["«", "»", "‹", "›"], Currency::Before, Percent::After, " یورو", None),
    row("fa-AF", "دری", ["«", "»", "‹", "›"], Currency::Before, Percent::After, " یورو", None),
    row("fr", "français", ["«", "»", "«", "»"], Currency::After, Percent::AfterSpace, " d’euros", Some("fr")),
    row("hr", "hrvatski", ["„", "“", "‚", "‘"], Currency::After, Percent::AfterSpace, " eura", Some("hr")),
    row("hu", "magyar", ["„", "”", "»", "«"], Currency::After, Percent::After, " euró", Some("hu")),
    row("it", "italiano", ["«", "»", "“", "”"], Currency::After, Percent::After, " di euro", Some("it")),
    row("kmr", "kurdî (kurmancî)", ["“", "”", "‘", "’"], Currency::After, Percent::Before, " euro", Some("ku")),
    row("mk", "македонски", ["„", "“", "’", "‘"], Currency::After, Percent::AfterSpace, " евра", None),
    row("nl", "Nederlands", ["‘", "’", "“", "”"], Currency::BeforeSpace, Percent::After, " euro", Some("nl")),
    row("pl", "polski", ["„", "”", "«", "»"], Currency::After, Percent::After, " euro", Some("pl")),
    row("ps", "پښتو", ["“", "”", "‘", "’"], Currency::After, Percent::After, " یورو", None),
    row("pt", "português", ["“", "”", "‘", "’"], Currency::BeforeSpace, Percent::After, " de euros", Some("pt")),
    row("ro", "română", ["„", "”", "«", "»"], Currency::After, Percent::AfterSpace, " de euro", None),
    row("rom", "romani čhib", ["„", "“", "‚", "‘"], Currency::After, Percent::After, " euro", None),
    row("ru", "русский", ["«", "»", "„", "“"], Currency::After, Percent::AfterSpace, " евро", Some("ru")),
    row("sk", "slovenčina", ["„", "“", "‚", "‘"], Currency::After, Percent::AfterSpace, " eur", Some("sk")),
    row("sl", "slovenščina", ["„", "“", "‚", "‘"], Currency::After, Percent::AfterSpace, " evrov", Some("sl")),
    row("so", "Soomaali", ["“", "”", "‘", "’"], Currency::Before, Percent::After, " Yuuro", None),
    row("sq", "shqip", ["«", "»", "“", "”"], Currency::After, Percent::After, " euro", Some("sq")),
    row("sr", "српски", ["„", "“", "‘", "‘"], Currency::After, Percent::After, " евра", None),
    row("sr-Latn", "srpski", ["„", "”", "’", "’"], Currency::After, Percent::After, " evra", Some("hr")),
    row("ti", "ትግርኛ", ["«", "»", "“", "”"], Currency::Before, Percent::After, " ዩሮ", None),
    row("tr", "Türkçe", ["“", "”", "‘", "’"], Currency::Before, Percent::Before, " euro", Some("tr")),
    row("uk", "українська", ["«", "»", "„", "“"], Currency::After, Percent::After, " євро", Some("uk")),
    row("ur", "اردو", ["”", "“", "’", "‘"], Currency::Before, Percent::After, " یورو", None),
    row("vi", "Tiếng Việt", ["“", "”", "‘", "’"], Currency::After, Percent::After, " euro", None),
    row("zh", "中文", ["“", "”", "‘", "’"], Currency::Before, Percent::After, "欧元", None),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_sorted() {
        assert!(KNOWN.is_sorted_by(|a, b| a.tag < b.tag));
    }
}

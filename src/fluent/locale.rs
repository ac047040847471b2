//! Locales: the tag people write, and the CLDR data behind it.
//!
//! People write `kmr` for Kurmanji and `prs` for Dari, as the offices they write to do; CLDR files the same languages under `ku` and `fa-AF`. A
//! [`Locale`] keeps the tag as it was written and asks CLDR under the name that CLDR knows ([`Locale::cldr`]).
//!
//! ICU4X carries numbers, dates and plural rules for every language of this project. What it does not carry — the names of languages in
//! themselves, quotation marks, the patterns of money and percent — stands in a small table from CLDR 47, for the languages of the
//! project and those that offices add next (`locale::table`).

use std::fmt;
use std::str::FromStr;

use icu_plurals::{PluralCategory, PluralRules};
use unic_langid::LanguageIdentifier;

mod table;
pub(crate) use table::{Currency, Known, Percent};

/// A locale: a BCP 47 language tag as people write it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
}

/// Which way a line runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the left, as Latin does.
    LeftToRight,
    /// From the right, as Arabic does.
    RightToLeft,
}

/// The quotation marks of a language, each as CLDR has it, in logical order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quotes {
    /// Before and after a quotation.
    pub outer: (&'static str, &'static str),
    /// Before and after a quotation inside another.
    pub inner: (&'static str, &'static str),
}

/// Which numbers a plural category is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PluralKind {
    /// Counts: 1 flat, 2 flats.
    Cardinal,
    /// Places in an order: 1st, 2nd.
    Ordinal,
}

/// A plural category of a language with numbers that fall into it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PluralExample {
    /// The name: `zero`, `one`, `two`, `few`, `many`, `other`.
    pub category: &'static str,
    /// Up to five numbers, smallest first, with a point as decimal sign.
    pub numbers: Vec<&'static str>,
}

impl Locale {
    /// The identifier.
    pub fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The language alone: `sr` of `sr-Latn`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// The locale under which CLDR has its data: `ku` for `kmr`, `fa-AF` for `prs`.
    pub fn cldr(&self) -> icu_locale::Locale {
        let (language, implied) = match self.language() {
            "kmr" => ("ku", ""),
            "prs" => ("fa", "-AF"),
            "pes" => ("fa", ""),
            "sh" => ("sr", "-Latn"),
            "tl" => ("fil", ""),
            "mo" => ("ro", "-MD"),
            "iw" => ("he", ""),
            "in" => ("id", ""),
            language => (language, ""),
        };
        let mut tag = language.to_owned();
        match self.id.script {
            Some(script) => tag.extend(["-", script.as_str()]),
            None if implied.len() == 5 => tag.push_str(implied),
            None => {}
        }
        match self.id.region {
            Some(region) => tag.extend(["-", region.as_str()]),
            None if implied.len() == 3 => tag.push_str(implied),
            None => {}
        }
        tag.parse().expect("subtags of one identifier make another")
    }

    /// The locale of plural rules, which CLDR keeps by language: those of `sr-Latn` are found under `sr` alone.
    pub(crate) fn plural_locale(&self) -> icu_locale::Locale {
        let mut locale = self.cldr();
        locale.id.script = None;
        locale
    }

    /// The likely script, as an ISO 15924 code: `Arab` for `ckb`; `Zyyy` for a language that CLDR does not know.
    pub fn script(&self) -> String {
        let mut id = self.cldr().id;
        icu_locale::LocaleExpander::new_extended().maximize(&mut id);
        id.script.map_or_else(|| "Zyyy".to_owned(), |script| script.as_str().to_owned())
    }

    /// The tag that CLDR writes for it, if that is another: `uk` for `ukr`, the code of three letters.
    pub fn canonical(&self) -> Option<Self> {
        let mut locale = icu_locale::Locale::from(self.cldr().id);
        icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        locale.to_string().parse().ok().filter(|canonical| canonical != self)
    }

    /// Which way a line of it runs.
    pub fn direction(&self) -> Direction {
        if icu_locale::LocaleDirectionality::new_extended().is_right_to_left(&self.cldr().id) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The name of the language in itself; the tag if it is not known.
    pub fn endonym(&self) -> String {
        self.known().map_or_else(|| self.to_string(), |known| known.endonym.to_owned())
    }

    /// The quotation marks, if they are known.
    pub fn quotes(&self) -> Option<Quotes> {
        self.known().map(|known| known.quotes)
    }

    /// The language whose hyphenation patterns serve it (ISO 639): `hr` for Serbian in Latin letters, `ku` for Kurmanji. Nothing where there are none or
    /// where the script does not divide words.
    pub fn hyphenation(&self) -> Option<&'static str> {
        self.known().and_then(|known| known.hyphenation)
    }

    /// The plural categories of the language with examples, in the order of CLDR.
    pub fn plurals(&self, kind: PluralKind) -> Vec<PluralExample> {
        let rules = self.plural_rules(kind);
        let all = [
            PluralCategory::Zero,
            PluralCategory::One,
            PluralCategory::Two,
            PluralCategory::Few,
            PluralCategory::Many,
            PluralCategory::Other,
        ];
        let present: Vec<_> = rules.categories().collect();
        let numbers: &[&str] = match kind {
            PluralKind::Cardinal => &SAMPLES,
            PluralKind::Ordinal => &SAMPLES[..WHOLE_SAMPLES],
        };
        let example = |category: PluralCategory| {
            let falls = |number: &&&str| {
                let decimal: fixed_decimal::CompactDecimal = number.parse().expect("the samples are numbers");
                rules.category_for(&decimal) == category
            };
            PluralExample { category: category_name(category), numbers: numbers.iter().filter(falls).take(5).copied().collect() }
        };
        all.into_iter().filter(|category| present.contains(category)).map(example).collect()
    }

    pub(crate) fn plural_rules(&self, kind: PluralKind) -> PluralRules {
        let locale = self.plural_locale();
        let rules = match kind {
            PluralKind::Cardinal => PluralRules::try_new_cardinal((&locale).into()),
            PluralKind::Ordinal => PluralRules::try_new_ordinal((&locale).into()),
        };
        rules.expect("compiled data answers for every locale")
    }

    /// The row of the table: of the tag as written, of the name in CLDR, of the language.
    pub(crate) fn known(&self) -> Option<&'static Known> {
        let cldr = self.cldr().to_string();
        let tags = [self.to_string(), cldr.clone()];
        let written = tags.iter().find_map(|tag| table::find(tag));
        // Script and region may say more than the table tells apart: `de-AT`, `sr-Latn-ME`.
        written
            .or_else(|| cldr.rsplit_once('-').and_then(|(shorter, _)| table::find(shorter)))
            .or_else(|| table::find(self.language()).filter(|_| self.id.script.is_none()))
            .or_else(|| (self.language() == "ku").then(|| table::find("kmr")).flatten())
    }
}

/// The name of a plural category in Fluent and CLDR.
pub fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

/// How many of [`SAMPLES`] are plain whole numbers.
const WHOLE_SAMPLES: usize = 40;

/// Numbers that tell the categories of all languages apart: whole, decimal, and millions as words write them (`c` is the power of ten).
const SAMPLES: [&str; 50] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22",
    "23", "24", "30", "31", "80", "81", "100", "101", "102", "103", "111", "250", "1000", "1001", "2000", "100000", "1000000",
    "0.0", "0.1", "0.5", "1.0", "1.5", "2.0", "2.5", "1c6", "2c6", "8.7c6",
];

impl FromStr for Locale {
    type Err = unic_langid::LanguageIdentifierError;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let id: LanguageIdentifier = tag.parse()?;
        // BCP 47 reserves longer languages and has registered none, and CLDR takes none.
        if id.language.as_str().len() > 3 {
            return Err(unic_langid::LanguageIdentifierError::Unknown);
        }
        Ok(Self { id })
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

#[cfg(test)]
mod tests;

//! Plural categories, from the rules of CLDR that ICU4X carries.

use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

use super::Language;

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

/// The plural rules of a language.
pub(crate) enum Rules {
    /// Those that ICU4X carries.
    Carried(PluralRules),
    /// Those of a language that counts as no other does, from its file.
    Own(OwnRules),
}

/// Plural rules written out, for a language that counts as no other does and that ICU4X does not carry.
pub(crate) type OwnRules = fn(&PluralOperands) -> PluralCategory;

impl Rules {
    /// The category of a number.
    pub(crate) fn category_for(&self, number: impl Into<PluralOperands>) -> PluralCategory {
        match self {
            Self::Carried(rules) => rules.category_for(number),
            Self::Own(rules) => rules(&number.into()),
        }
    }

    fn categories(&self) -> Vec<PluralCategory> {
        match self {
            Self::Carried(rules) => rules.categories().collect(),
            Self::Own(rules) => {
                CATEGORIES.into_iter().filter(|category| whole_numbers().any(|number| rules(&number.into()) == *category)).collect()
            }
        }
    }
}

/// The categories in CLDR's order.
const CATEGORIES: [PluralCategory; 6] = [
    PluralCategory::Zero,
    PluralCategory::One,
    PluralCategory::Two,
    PluralCategory::Few,
    PluralCategory::Many,
    PluralCategory::Other,
];

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

/// Whether a variant key is a word of CLDR's plural categories.
pub(crate) fn is_category(key: &str) -> bool {
    CATEGORIES.iter().any(|&category| category_name(category) == key)
}

/// How many of [`SAMPLES`] are plain whole numbers.
const WHOLE_SAMPLES: usize = 40;

/// Numbers that tell the categories of all languages apart: whole, decimal, and millions as words write them (`c` is the power of ten).
const SAMPLES: [&str; 50] = [
    "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22",
    "23", "24", "30", "31", "80", "81", "100", "101", "102", "103", "111", "250", "1000", "1001", "2000", "100000", "1000000",
    "0.0", "0.1", "0.5", "1.0", "1.5", "2.0", "2.5", "1c6", "2c6", "8.7c6",
];

/// Whole numbers whose category is asked: enough that every category of every language of CLDR that whole numbers reach is among
/// them, the millions of French included.
fn whole_numbers() -> impl Iterator<Item = u64> {
    (0..=210).chain([1000, 10_000, 100_000, 1_000_000, 2_000_000])
}

impl Language {
    /// Whether CLDR has plural rules for the language; without them every number is `other`, which is a rule only where it is known.
    pub(crate) fn has_plural_rules(&self, kind: PluralKind) -> bool {
        match kind {
            PluralKind::Cardinal => self.row.cardinal.is_some() || self.formats.cardinal.is_some(),
            PluralKind::Ordinal => self.row.has_ordinal,
        }
    }

    /// The names of the plural categories in the order of CLDR; none if CLDR has no rules for the language.
    pub fn categories(&self, kind: PluralKind) -> Vec<&'static str> {
        if !self.has_plural_rules(kind) {
            return Vec::new();
        }
        let present = self.plural_rules(kind).categories();
        CATEGORIES.into_iter().filter(|category| present.contains(category)).map(category_name).collect()
    }

    /// The plural categories of the language with examples, in the order of CLDR; none if CLDR has no rules for it.
    pub fn plurals(&self, kind: PluralKind) -> Vec<PluralExample> {
        let rules = self.plural_rules(kind);
        let numbers: &[&str] = match kind {
            PluralKind::Cardinal => &SAMPLES,
            PluralKind::Ordinal => &SAMPLES[..WHOLE_SAMPLES],
        };
        let falls = |number: &str, category| {
            let decimal: fixed_decimal::CompactDecimal = number.parse().expect("the samples are numbers");
            category_name(rules.category_for(&decimal)) == category
        };
        let of = |category| numbers.iter().filter(|number| falls(number, category)).take(5).copied().collect();
        self.categories(kind).into_iter().map(|category| PluralExample { category, numbers: of(category) }).collect()
    }

    /// Whole numbers with their category, ascending; enough to reach every category that whole numbers reach.
    pub(crate) fn samples(&self, kind: PluralKind) -> Vec<(u64, &'static str)> {
        let rules = self.plural_rules(kind);
        whole_numbers().map(|number| (number, category_name(rules.category_for(number)))).collect()
    }

    /// The rules; those of no language, by which every number is `other`, where CLDR has none.
    pub(crate) fn plural_rules(&self, kind: PluralKind) -> Rules {
        if let (PluralKind::Cardinal, Some(rules)) = (kind, self.formats.cardinal) {
            return Rules::Own(rules);
        }
        let mut locale = self.data.cldr();
        // CLDR keeps them by language, and only for Portuguese by region: those of `sr-Latn-ME` are found under `sr` alone.
        locale.id.script = None;
        if locale.id.language.as_str() != "pt" {
            locale.id.region = None;
        }
        if let (PluralKind::Cardinal, Some(language)) = (kind, self.row.cardinal.filter(|language| !language.is_empty())) {
            locale = language.parse().expect("the table has tags that parse");
        }
        let rules = match kind {
            PluralKind::Cardinal => PluralRules::try_new_cardinal((&locale).into()),
            PluralKind::Ordinal => PluralRules::try_new_ordinal((&locale).into()),
        };
        Rules::Carried(rules.expect("compiled data answers for every locale"))
    }
}

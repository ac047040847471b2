//! What is known of languages: one place for it, asked by all rooms.
//!
//! A [`Locale`] is a tag as people write it. A [`Language`] is what is known of it, from three sources, in this order:
//!
//! 1. what the office decides in the manifest ([`Settings`]): other data, digits, months, where the sign of a currency stands;
//! 2. the file of the language, where more is known than CLDR says (`own`): words of address, letters of neighbours, line breaks, words for
//!    numbers and for *must* and *not*, and each departure from CLDR with its reason; beside it, in Fluent, the words of the page furniture;
//! 3. CLDR: ICU4X for script, direction, letters, plural rules, numbers and dates, and for what ICU4X does not carry a generated table (`table`).
//!
//! What none of them knows is `None`, never a guess: [`Language::unknown`] names it, and `add` and `check` say what to set.
//!
//! **Adding a language** of which CLDR knows enough takes nothing. What more is known goes into a file named for the tag under which CLDR files the
//! language (`lotse` asks `ku` for `kmr`), and its name into the list below. `generate.mjs` makes the table anew from the packages of CLDR;
//! `departures.tsv` lists, with their reasons, where Lotse and the table differ, and a test reads it.
//!
//! This room imports nothing of the crate.

use std::sync::Arc;

mod alphabet;
mod date;
mod furniture;
mod locale;
mod number;
mod own;
pub(crate) mod plural;
mod script;
mod settings;
mod symbols;
mod table;

pub(crate) use alphabet::Strangers;
pub(crate) use date::{CASES, Case, DateStyle};
pub use furniture::{FURNITURE, Furniture, Known};
pub use locale::{Direction, Locale, NoLocale};
pub(crate) use own::{Ordinal, Own, Unit};

pub(crate) use number::currency_sign;
pub(crate) use plural::{PluralKind, category_name, is_category};
pub(crate) use script::Script;
pub(crate) use settings::{Months, Settings};
pub(crate) use table::{Placement, Quotes};

/// Lists the files of languages.
macro_rules! languages {
    ($($name:ident)*) => {
        $(mod $name;)*
        /// What the files say, by the tag in each.
        static FILES: &[&Own] = &[$(&$name::LANGUAGE),*];
    };
}

languages! {
    am ar az bg bs ckb cs da de el en es et fa fa_af fi fr hr hu hy id is it ja ka kk km ko ku ky lo lv mk ms my nb nl pl ps pt ro rom ru sk sl so sq sr
    sr_latn sv th ti tr tzm uk ur uz vi zh
}

/// What is known of the language of a locale.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct Language {
    locale: Locale,
    /// The locale whose data count: that of the manifest, else the locale itself.
    data: Locale,
    settings: Arc<Settings>,
    own: &'static Own,
    /// The file of the language whose data count: how it writes numbers and dates.
    formats: &'static Own,
    row: &'static table::Row,
}

/// Something that is not known of a language, and a document or a check would need.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Unknown {
    /// Its name in itself.
    Name,
    /// Its plural rules.
    Plurals,
    /// Its quotation marks.
    Quotes,
    /// The names of its months.
    Months,
}

impl Unknown {
    /// The stable word: `name`, `plurals`, `quotes`, `months`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Plurals => "plurals",
            Self::Quotes => "quotes",
            Self::Months => "months",
        }
    }

    /// The key of the manifest that says it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Plurals | Self::Quotes => "cldr",
            Self::Months => "months",
        }
    }
}

/// The file for a locale, from its closest tag.
fn file_of(lineage: &[String]) -> Option<&'static Own> {
    lineage.iter().find_map(|tag| FILES.iter().find(|own| own.tag == tag).copied())
}

/// The row for a locale, from its closest tag.
fn row_of(lineage: &[String]) -> Option<&'static table::Row> {
    lineage.iter().find_map(|tag| table::find(tag))
}

impl Language {
    /// What is known of a locale where no manifest decides anything.
    pub fn of(locale: &Locale) -> Self {
        Self::with(locale, &Settings::default())
    }

    /// What is known of a locale, with what the manifest decides.
    pub(crate) fn with(locale: &Locale, settings: &Settings) -> Self {
        static UNKNOWN: Own = Own::of("und");
        static NOTHING: table::Row = table::Row::NONE;
        let lineage = locale.lineage();
        let data = settings.cldr.clone().unwrap_or_else(|| locale.clone());
        let of_data = if data == *locale { lineage.clone() } else { data.lineage() };
        Self {
            own: file_of(&lineage).unwrap_or(&UNKNOWN),
            formats: file_of(&of_data).unwrap_or(&UNKNOWN),
            row: row_of(&of_data).unwrap_or(&NOTHING),
            locale: locale.clone(),
            data,
            settings: Arc::new(settings.clone()),
        }
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// What the manifest decides.
    pub(crate) fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What its file says.
    pub(crate) fn own(&self) -> &'static Own {
        self.own
    }

    /// What the file of the language whose data count says: how numbers and dates are written.
    pub(crate) fn formats(&self) -> &'static Own {
        self.formats
    }

    /// The script it is written in, as far as checks tell scripts apart; none where it is not known.
    pub(crate) fn script(&self) -> Option<Script> {
        self.locale.scripts().first().map(|script| Script::from(*script))
    }

    /// Which way a line of it runs.
    pub fn direction(&self) -> Direction {
        self.locale.direction()
    }

    /// The name of the language in itself, if anybody has said it.
    pub fn endonym(&self) -> Option<&str> {
        let row = || row_of(&self.locale.lineage()).and_then(|row| row.endonym);
        self.settings.name.as_deref().or(self.own.endonym).or_else(row)
    }

    /// The quotation marks, if they are known.
    #[doc(hidden)]
    pub fn quotes(&self) -> Option<Quotes> {
        self.formats.quotes.or(self.row.quotes)
    }

    /// Pairs of quotation marks that are right in print, that of CLDR first; empty if none is known.
    pub(crate) fn accepted_quotes(&self) -> Vec<String> {
        let Some(Quotes { outer, inner }) = self.quotes() else { return Vec::new() };
        let pairs = [outer, inner].map(|(open, close)| format!("{open}{close}"));
        pairs.into_iter().chain(self.own.accepted_quotes.iter().map(|pair| (*pair).to_owned())).collect()
    }

    /// The language whose hyphenation patterns divide its words: `hr` for Serbian in Latin letters. Nothing where there are none, or
    /// where the script does not divide words.
    #[doc(hidden)]
    pub fn hyphenation(&self) -> Option<String> {
        match &self.settings.hyphenation {
            Some(named) => Self::of(named).own_hyphenation(),
            None => self.own_hyphenation(),
        }
    }

    fn own_hyphenation(&self) -> Option<String> {
        let tag = match self.own.hyphenation {
            Some(named) => named.to_owned(),
            // The patterns of a language are those of its usual script.
            None => self.locale.lineage().pop().filter(|tag| !tag.contains('-'))?,
        };
        has_patterns(&tag).then_some(tag)
    }

    /// Where the sign of a currency stands.
    fn currency(&self) -> Placement {
        let of_digits = |placements: &table::Placements| self.of_digits(placements);
        let known = self.settings.currency.clone().or_else(|| self.row.currency.as_ref().map(of_digits));
        known.unwrap_or_else(|| Placement::parse("# ¤", '¤').expect("a pattern that is sound"))
    }

    /// Where the percent sign stands.
    fn percent_sign(&self) -> Placement {
        let known = self.row.percent.as_ref().map(|placements| self.of_digits(placements));
        known.unwrap_or_else(|| Placement::parse("#%", '%').expect("a pattern that is sound"))
    }

    /// The placement beside the digits it writes.
    fn of_digits(&self, placements: &table::Placements) -> Placement {
        if self.has_western_digits() { placements.western.clone() } else { placements.native.clone() }
    }

    /// The locale of ICU4X whose data format its numbers and dates, with its numbering system: Western digits unless the manifest says
    /// otherwise.
    pub(crate) fn icu(&self) -> icu_locale::Locale {
        let cldr = self.data.cldr();
        let digits = self.settings.digits.as_deref().unwrap_or("latn");
        format!("{cldr}-u-nu-{digits}").parse().ok().filter(|_| digits != "native").unwrap_or(cldr)
    }

    /// The character between groups of three digits, in the digits of the language itself.
    pub(crate) fn group_sign(&self) -> char {
        let formatter = icu_decimal::DecimalFormatter::try_new((&self.data.cldr()).into(), Default::default());
        let formatter = formatter.expect("compiled data answers for every locale");
        let number = formatter.format(&fixed_decimal::Decimal::from(1_234_567)).to_string();
        number.chars().find(|character| !character.is_numeric()).unwrap_or('.')
    }

    /// What is not known of it and would be needed, in a fixed order.
    #[doc(hidden)]
    pub fn unknown(&self) -> Vec<Unknown> {
        let found = [
            (Unknown::Name, self.endonym().is_none()),
            (Unknown::Plurals, !self.has_plural_rules(PluralKind::Cardinal)),
            (Unknown::Quotes, self.quotes().is_none()),
            (Unknown::Months, !self.knows_months()),
        ];
        found.into_iter().filter(|(_, unknown)| *unknown).map(|(what, _)| what).collect()
    }
}

/// Whether there are patterns of a language, by its code of two letters (ISO 639-1).
fn has_patterns(language: &str) -> bool {
    language.as_bytes().try_into().is_ok_and(|code| hypher::Lang::from_iso(code).is_some())
}

#[cfg(test)]
mod tests;

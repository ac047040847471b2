//! Locales: the tag people write, and the name under which CLDR has the data behind it.

use std::fmt;
use std::str::FromStr;

use unic_langid::LanguageIdentifier;
use unicode_script::Script;

use super::table;

/// A locale: a BCP 47 language tag as people write it.
///
/// People write `kmr` for Kurmanji and `prs` for Dari, as the offices they write to do; CLDR files the same languages under `ku` and `fa-AF`.
/// A locale keeps the tag as it was written and asks CLDR under the name that CLDR knows ([`Locale::cldr`]).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale {
    id: LanguageIdentifier,
}

/// Which way a line runs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// From the left, as Latin does.
    #[default]
    LeftToRight,
    /// From the right, as Arabic does.
    RightToLeft,
}

impl Locale {
    /// The identifier.
    pub(crate) fn id(&self) -> &LanguageIdentifier {
        &self.id
    }

    /// The language alone: `sr` of `sr-Latn`.
    pub fn language(&self) -> &str {
        self.id.language.as_str()
    }

    /// The locale under which CLDR has its data: `ku` for `kmr`, `fa-AF` for `prs`, `he` for `iw`.
    pub(crate) fn cldr(&self) -> icu_locale::Locale {
        let mut id = self.icu();
        if let Some(name) = table::renamed(self.language()) {
            let named: icu_locale::LanguageIdentifier = name.parse().expect("the table has tags that parse");
            id.language = named.language;
            id.script = id.script.or(named.script);
            id.region = id.region.or(named.region);
        }
        icu_locale::Locale::from(id)
    }

    /// The tag as it was written, without variants, of which CLDR has no data.
    fn icu(&self) -> icu_locale::LanguageIdentifier {
        let id = &self.id;
        let subtags = [id.script.map(|script| script.to_string()), id.region.map(|region| region.to_string())];
        let mut tag = self.language().to_owned();
        subtags.into_iter().flatten().for_each(|subtag| tag.extend(["-", &subtag]));
        tag.parse().expect("subtags of one identifier make another")
    }

    /// The likely script, as an ISO 15924 code: `Arab` for `ckb`; `Zyyy` for a language that CLDR does not know.
    pub fn script(&self) -> String {
        self.likely_script().map_or_else(|| "Zyyy".to_owned(), |script| script.as_str().to_owned())
    }

    fn likely_script(&self) -> Option<icu_locale::subtags::Script> {
        let mut id = self.cldr().id;
        if id.script.is_none() {
            icu_locale::LocaleExpander::new_extended().maximize(&mut id);
        }
        id.script
    }

    /// The scripts whose letters it is written in, the main one first: those of the mixed scripts of Japan and Korea; none for a language that CLDR does
    /// not know.
    pub(crate) fn scripts(&self) -> Vec<Script> {
        match self.likely_script().as_ref().map(icu_locale::subtags::Script::as_str) {
            Some("Jpan") => vec![Script::Han, Script::Hiragana, Script::Katakana],
            Some("Kore") => vec![Script::Hangul, Script::Han],
            Some("Hans" | "Hant") => vec![Script::Han],
            Some(script) => Script::from_short_name(script).into_iter().collect(),
            None => Vec::new(),
        }
    }

    /// Which way a line of it runs.
    pub fn direction(&self) -> Direction {
        if icu_locale::LocaleDirectionality::new_extended().is_right_to_left(&self.cldr().id) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The tag that CLDR writes for it, if that is another: `uk` for `ukr`, the code of three letters.
    pub fn canonical(&self) -> Option<Self> {
        let mut locale = icu_locale::Locale::from(self.cldr().id);
        icu_locale::LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
        locale.to_string().parse().ok().filter(|canonical| canonical != self)
    }

    /// The tag to write instead of one whose code of three letters stands for one of two, under which everything is known: `uk` for `ukr`, `de` for
    /// `ger`. A dialect of a language, such as `kmr`, keeps its code.
    #[doc(hidden)]
    pub fn shorter(&self) -> Option<Self> {
        let is_slip = self.language().len() == 3 && table::renamed(self.language()).is_none();
        self.canonical().filter(|canonical| is_slip && canonical.language().len() == 2)
    }

    /// The tags under which something may be known of it, from the closest: `sr-Latn-ME`, `sr-Latn`; `de-AT`, `de`. A language in another
    /// script than its own is another one: what is said of `sr` is not true of `sr-Latn`.
    pub(super) fn lineage(&self) -> Vec<String> {
        let id = self.cldr().id;
        let language = id.language.as_str();
        if id.script.is_none() && id.region.is_none() {
            return vec![language.to_owned()];
        }
        let mut full = id.clone();
        icu_locale::LocaleExpander::new_extended().maximize(&mut full);
        let mut alone = icu_locale::LanguageIdentifier { region: None, script: None, ..id.clone() };
        icu_locale::LocaleExpander::new_extended().maximize(&mut alone);
        let is_usual = full.script == alone.script;
        let script = full.script.map(|script| script.to_string());
        let region = id.region.map(|region| region.to_string());
        let mut tags = Vec::new();
        if let Some(script) = &script {
            tags.extend(region.iter().map(|region| format!("{language}-{script}-{region}")));
            if is_usual {
                tags.extend(region.iter().map(|region| format!("{language}-{region}")));
            }
            tags.push(format!("{language}-{script}"));
        }
        if is_usual {
            tags.push(language.to_owned());
        }
        tags
    }
}

impl FromStr for Locale {
    type Err = NoLocale;

    fn from_str(tag: &str) -> Result<Self, Self::Err> {
        let id: LanguageIdentifier = tag.parse().map_err(|_| NoLocale)?;
        // BCP 47 reserves longer languages and has registered none, and CLDR takes none.
        if id.language.as_str().len() > 3 {
            return Err(NoLocale);
        }
        Ok(Self { id })
    }
}

/// A text that is no language tag of BCP 47.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoLocale;

impl fmt::Display for NoLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a language tag of BCP 47")
    }
}

impl std::error::Error for NoLocale {}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.id.fmt(f)
    }
}

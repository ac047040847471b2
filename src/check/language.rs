//! What the checks know of each language: data, with care. A rule is here only if text that keeps it is never wrong by it.
//!
//! Quotation marks and punctuation are those of CLDR and, beside them, those that printed books of the language use as well: a check
//! that calls good typography wrong teaches people to look away. Markers of address are only those words that can mean nothing else.

use std::sync::LazyLock;

use icu_locale::Locale as CldrLocale;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules, PluralRulesOptions};

use crate::fluent::Locale;

/// A script, as far as the checks tell scripts apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Script {
    /// Latin.
    Latin,
    /// Cyrillic.
    Cyrillic,
    /// Greek.
    Greek,
    /// Arabic.
    Arabic,
    /// Ethiopic.
    Ethiopic,
    /// Hebrew.
    Hebrew,
    /// Any other script with letters.
    Other,
}

/// The scripts of the first characters, up to the end of Ethiopic: nearly every letter of every language here.
static TABLE: LazyLock<Vec<Option<Script>>> = LazyLock::new(|| ('\0'..'\u{1400}').map(Script::look_up).collect());

impl Script {
    /// The script of a letter; nothing for what is no letter or belongs to all scripts.
    #[inline]
    pub(crate) fn of(character: char) -> Option<Self> {
        match TABLE.get(character as usize) {
            Some(script) => *script,
            None => Self::look_up(character),
        }
    }

    fn look_up(character: char) -> Option<Self> {
        match character {
            'a'..='z' | 'A'..='Z' => Some(Self::Latin),
            '\0'..='\u{a9}' | '\u{ab}'..='\u{b9}' | '\u{bb}'..='\u{bf}' | '×' | '÷' => None,
            '\u{aa}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Some(Self::Latin),
            '\u{400}'..='\u{482}' | '\u{48a}'..='\u{52f}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{6fa}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Some(Self::Arabic),
            '\u{1200}'..='\u{135a}' | '\u{1380}'..='\u{138f}' => Some(Self::Ethiopic),
            '\u{2000}'..='\u{206f}' | '\u{20a0}'..='\u{20cf}' | '\u{2190}'..='\u{2bff}' => None,
            _ if !character.is_alphabetic() => None,
            _ => match unicode_script::UnicodeScript::script(&character) {
                unicode_script::Script::Latin => Some(Self::Latin),
                unicode_script::Script::Cyrillic => Some(Self::Cyrillic),
                unicode_script::Script::Greek => Some(Self::Greek),
                unicode_script::Script::Arabic => Some(Self::Arabic),
                unicode_script::Script::Ethiopic => Some(Self::Ethiopic),
                unicode_script::Script::Hebrew => Some(Self::Hebrew),
                unicode_script::Script::Common | unicode_script::Script::Inherited | unicode_script::Script::Unknown => None,
                _ => Some(Self::Other),
            },
        }
    }

    /// Its bit in a set of scripts.
    pub(crate) const fn bit(self) -> u8 {
        1 << self as u8
    }

    /// The name in English, which is its name in Unicode.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Latin => "Latin",
            Self::Cyrillic => "Cyrillic",
            Self::Greek => "Greek",
            Self::Arabic => "Arabic",
            Self::Ethiopic => "Ethiopic",
            Self::Hebrew => "Hebrew",
            Self::Other => "another script",
        }
    }
}

/// Words that address the reader in one way and mean nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct AddressWords {
    /// Formal: *Sie*, *vous*, *Ви*.
    pub(crate) formal: &'static [&'static str],
    /// Informal: *du*, *tu*, *ти*.
    pub(crate) informal: &'static [&'static str],
}

/// What the checks know of the language of a locale.
pub(crate) struct Language {
    /// The locale as people write it.
    pub(crate) tag: String,
    /// The script of the language; none where it is not known.
    pub(crate) script: Option<Script>,
    /// The character between groups of three digits.
    pub(crate) group: char,
    /// Quotation marks that are right, or nothing where they are not known; the first pair is named in findings.
    pub(crate) quotes: &'static [&'static str],
    /// Whether `; ! ?` and guillemets take a space (French).
    pub(crate) spaced_punctuation: bool,
    /// Whether a word may stand twice in a row to say "each" or "very".
    pub(crate) reduplicates: bool,
    /// Whether a noun is the same after every number, so that a selector may go.
    pub(crate) one_noun_form: bool,
    /// Sentence ends of other scripts and what the language writes instead.
    pub(crate) foreign_ends: &'static [(char, char)],
    /// Letters of another language's keyboard and what the language writes instead.
    pub(crate) foreign_letters: &'static [(char, char)],
    /// Words of address.
    pub(crate) address: AddressWords,
    cardinal: Categories,
    ordinal: Categories,
}

/// The categories of a language, and those of sample numbers.
#[derive(Default)]
struct Categories {
    names: Vec<&'static str>,
    samples: Vec<(u64, &'static str)>,
}

/// Whole numbers whose category is asked: enough that every category of every language of CLDR that whole numbers reach is among
/// them, the millions of French included.
fn samples() -> impl Iterator<Item = u64> {
    (0..=210).chain([1000, 10_000, 100_000, 1_000_000, 2_000_000])
}

/// Plural categories in CLDR's order.
const CATEGORIES: [(PluralCategory, &str); 6] = [
    (PluralCategory::Zero, "zero"),
    (PluralCategory::One, "one"),
    (PluralCategory::Two, "two"),
    (PluralCategory::Few, "few"),
    (PluralCategory::Many, "many"),
    (PluralCategory::Other, "other"),
];

/// Whether a variant key is a word of CLDR's plural categories.
pub(crate) fn is_category(key: &str) -> bool {
    CATEGORIES.iter().any(|(_, name)| *name == key)
}

/// Cardinal or ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plural {
    /// How many.
    Cardinal,
    /// The how-manieth.
    Ordinal,
}

impl Language {
    /// What is known of a locale; `cldr` is the tag of its CLDR data where the manifest sets one.
    pub(crate) fn new(locale: &Locale, cldr: Option<&str>) -> Self {
        let tag = locale.to_string();
        let data = cldr.unwrap_or(match tag.as_str() {
            "kmr" => "ku",
            "prs" => "fa-AF",
            "sh" => "sr-Latn",
            tag => tag,
        });
        // Plural rules go by language and region; with the script, data for Serbian in Latin letters would be that of no language.
        let data: Vec<&str> =
            data.split('-').enumerate().filter(|(at, part)| *at == 0 || part.len() != 4).map(|(_, part)| part).collect();
        let cldr: Option<CldrLocale> = data.join("-").parse().ok();
        let cardinal = Categories::new(cldr.as_ref(), PluralRuleType::Cardinal);
        let ordinal = Categories::new(cldr.as_ref(), PluralRuleType::Ordinal);
        let language = tag.split('-').next().unwrap_or_default();
        Self {
            script: script_of(&tag, language),
            group: group_of(language),
            quotes: quotes_of(language),
            spaced_punctuation: language == "fr",
            reduplicates: matches!(language, "tr" | "fa" | "ckb" | "kmr" | "ku" | "ti" | "am" | "id" | "ms" | "hy" | "ka"),
            one_noun_form: matches!(
                language,
                "tr" | "az"
                    | "kk"
                    | "ky"
                    | "uz"
                    | "fa"
                    | "prs"
                    | "ckb"
                    | "kmr"
                    | "ku"
                    | "ti"
                    | "hu"
                    | "ka"
                    | "hy"
                    | "ja"
                    | "ko"
                    | "zh"
                    | "vi"
                    | "th"
                    | "id"
            ),
            foreign_ends: match language {
                "ar" | "fa" | "prs" | "ckb" | "ur" | "ps" => &[('?', '؟'), (';', '؛')],
                "ti" | "am" => &[('.', '።')],
                _ => &[],
            },
            foreign_letters: match language {
                "fa" | "prs" => &[('ي', 'ی'), ('ك', 'ک')],
                "ckb" => &[('ي', 'ی'), ('ك', 'ک')],
                "ro" => &[('ş', 'ș'), ('ţ', 'ț'), ('Ş', 'Ș'), ('Ţ', 'Ț')],
                _ => &[],
            },
            address: address_of(&tag, language),
            tag,
            cardinal,
            ordinal,
        }
    }

    /// The categories of the language in CLDR's order; empty where CLDR does not know it.
    pub(crate) fn categories(&self, plural: Plural) -> &[&'static str] {
        &self.of(plural).names
    }

    /// Sample numbers of a category, from the smallest.
    pub(crate) fn samples<'s>(&'s self, plural: Plural, category: &'s str) -> impl Iterator<Item = u64> + 's {
        self.of(plural).samples.iter().filter(move |(_, of_number)| *of_number == category).map(|(number, _)| *number)
    }

    fn of(&self, plural: Plural) -> &Categories {
        match plural {
            Plural::Cardinal => &self.cardinal,
            Plural::Ordinal => &self.ordinal,
        }
    }
}

impl Categories {
    fn new(locale: Option<&CldrLocale>, kind: PluralRuleType) -> Self {
        let rules =
            locale.and_then(|locale| PluralRules::try_new(locale.into(), PluralRulesOptions::default().with_type(kind)).ok());
        let Some(rules) = rules else { return Self::default() };
        let known: Vec<_> = rules.categories().collect();
        let name_of = |category| CATEGORIES.iter().find(|(known, _)| *known == category).map_or("other", |(_, name)| *name);
        Self {
            names: CATEGORIES.iter().filter(|(category, _)| known.contains(category)).map(|(_, name)| *name).collect(),
            samples: samples().map(|number| (number, name_of(rules.category_for(number)))).collect(),
        }
    }
}

fn script_of(tag: &str, language: &str) -> Option<Script> {
    let written = tag.split('-').nth(1).filter(|part| part.len() == 4);
    match written {
        Some("Latn") => return Some(Script::Latin),
        Some("Cyrl") => return Some(Script::Cyrillic),
        Some("Arab") => return Some(Script::Arabic),
        Some("Grek") => return Some(Script::Greek),
        Some("Hebr") => return Some(Script::Hebrew),
        Some("Ethi") => return Some(Script::Ethiopic),
        Some(_) => return None,
        None => {}
    }
    match language {
        "de" | "en" | "fr" | "it" | "pl" | "ro" | "sq" | "sh" | "hr" | "bs" | "sl" | "tr" | "kmr" | "ku" | "es" | "pt" | "nl"
        | "cs" | "sk" | "hu" | "lt" | "lv" | "et" | "fi" | "sv" | "da" | "nb" | "nn" | "vi" | "so" | "sw" | "az" | "ca" => {
            Some(Script::Latin)
        }
        "uk" | "ru" | "bg" | "be" | "mk" | "sr" | "kk" | "ky" | "mn" => Some(Script::Cyrillic),
        "ar" | "fa" | "prs" | "ckb" | "ur" | "ps" => Some(Script::Arabic),
        "ti" | "am" => Some(Script::Ethiopic),
        "el" => Some(Script::Greek),
        "he" | "yi" => Some(Script::Hebrew),
        _ => None,
    }
}

fn group_of(language: &str) -> char {
    match language {
        "en" | "ar" | "ti" | "am" | "ur" | "he" => ',',
        "fr" => '\u{202f}',
        "pl" | "bg" | "sq" | "uk" | "ru" | "be" | "cs" | "sk" => '\u{a0}',
        "fa" | "ckb" | "prs" => '٬',
        _ => '.',
    }
}

/// Pairs of quotation marks. Beside CLDR's: the guillemets of Arabic and Sorani print, the German-style pair of Albanian and Serbian.
fn quotes_of(language: &str) -> &'static [&'static str] {
    match language {
        "de" => &["„“", "‚‘", "»«", "›‹"],
        "en" => &["“”", "‘’"],
        "fr" => &["«»", "“”", "‹›"],
        "it" => &["«»", "“”", "‘’"],
        "pl" => &["„”", "«»", "‚’"],
        "ro" => &["„”", "«»"],
        "bg" => &["„“", "‚‘", "’‘"],
        "sq" => &["«»", "“”", "„“", "„”", "‘’", "‹›"],
        "sr" | "sh" | "hr" | "bs" => &["„”", "„“", "’’", "‘’", "‚’", "‚‘", "»«"],
        "tr" => &["“”", "‘’", "«»"],
        "kmr" | "ku" => &["“”", "‘’", "«»"],
        "uk" | "ru" | "be" => &["«»", "„“", "“”"],
        "ar" => &["”“", "«»", "“”", "’‘"],
        "fa" | "prs" => &["«»", "‹›"],
        "ckb" => &["“”", "«»", "‘’"],
        "ti" | "am" => &["«»", "“”", "‹›", "‘’"],
        _ => &[],
    }
}

fn address_of(tag: &str, language: &str) -> AddressWords {
    let words = |formal, informal| AddressWords { formal, informal };
    match language {
        "de" => words(
            &["Sie", "Ihnen", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"],
            &[
                "du", "Du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines", "Dein", "Deine", "euch",
                "eure", "euren", "eurem",
            ],
        ),
        "fr" => words(&["vous", "Vous", "votre", "Votre", "vos", "Vos"], &["tu", "Tu", "toi", "tes", "Tes"]),
        "it" => words(&["Suo", "Suoi"], &["tuo", "tuoi", "tue", "Tuo"]),
        "ro" => words(&["dumneavoastră", "Dumneavoastră", "dvs"], &["tu", "Tu", "tine", "ție", "tău", "tăi"]),
        "bg" => {
            words(&["Вие", "вие", "Вас", "Вашия", "Вашата", "вашия", "вашата"], &["тебе", "твоя", "твоята", "твоето", "твоите"])
        }
        "sq" => words(&["juaj", "Juaj", "tuaj", "tuajin"], &["ty", "jotja", "jote", "tënden", "tëndin"]),
        "sr" if tag.contains("Latn") => {
            words(&["vam", "Vam", "vaš", "vaša", "vaše", "Vaš", "Vaša", "Vaše"], &["tebe", "tebi", "tvoj", "tvoja", "tvoje"])
        }
        "tr" => {
            words(&["siz", "Siz", "sizin", "Sizin", "sizi", "sizden"], &["sen", "Sen", "senin", "Senin", "seni", "sana", "senden"])
        }
        "uk" => words(
            &["Ви", "ви", "Вас", "вас", "Вам", "вам"],
            &["ти", "Ти", "тебе", "тобі", "твій", "твоя", "твоє", "твої", "твого", "твоєї"],
        ),
        "ru" => words(
            &["Вы", "вы", "Вас", "вас", "Вам", "вам"],
            &["ты", "Ты", "тебя", "тебе", "твой", "твоя", "твоё", "твои", "твоего", "твоей"],
        ),
        "fa" | "prs" => words(&["شما"], &["تو"]),
        "ckb" => words(&["ئێوە"], &["تۆ"]),
        "kmr" | "ku" => words(&["hûn", "Hûn"], &["tuyê", "Tuyê"]),
        _ => AddressWords::default(),
    }
}

/// Closing marks and brackets that may stand after the end of a sentence.
pub(crate) fn is_closing(character: char) -> bool {
    matches!(
        character,
        ')' | ']'
            | '"'
            | '\''
            | '”'
            | '“'
            | '’'
            | '‘'
            | '»'
            | '›'
            | '«'
            | '‹'
            | '}'
            | '\u{200e}'
            | '\u{200f}'
            | '\u{2069}'
            | '\u{a0}'
            | '\u{202f}'
    )
}

/// The kind of a sentence end, the same for all scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SentenceEnd {
    /// A full stop or an exclamation mark: which one is a matter of tone.
    Stop,
    /// A question mark.
    Question,
    /// A colon.
    Colon,
    /// An ellipsis.
    Ellipsis,
    /// A comma or semicolon, as after a salutation.
    Comma,
    /// None.
    None,
}

impl SentenceEnd {
    /// The kind of a last character.
    pub(crate) fn of(character: char) -> Self {
        match character {
            '.' | '!' | '。' | '።' | '۔' | '।' | '፨' | '！' => Self::Stop,
            '?' | '؟' | '፧' | '？' => Self::Question,
            ':' | '፡' | '፦' | '፥' | '：' => Self::Colon,
            '…' => Self::Ellipsis,
            ',' | ';' | '،' | '؛' | '፣' | '፤' => Self::Comma,
            _ => Self::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn language(tag: &str) -> Language {
        Language::new(&tag.parse().unwrap(), None)
    }

    #[test]
    fn categories_are_those_of_current_cldr() {
        let cases = [
            ("de", "one other"),
            ("fr", "one many other"),
            ("it", "one many other"),
            ("pl", "one few many other"),
            ("ro", "one few other"),
            ("sr-Latn", "one few other"),
            ("uk", "one few many other"),
            ("ar", "zero one two few many other"),
            ("kmr", "one other"),
            ("ti", "one other"),
            ("tr", "one other"),
        ];
        for (tag, categories) in cases {
            assert_eq!(language(tag).categories(Plural::Cardinal).join(" "), categories, "{tag}");
        }
        assert_eq!(language("en").categories(Plural::Ordinal).join(" "), "one two few other");
        assert_eq!(language("uk").samples(Plural::Cardinal, "few").take(4).collect::<Vec<_>>(), [2, 3, 4, 22]);
    }

    #[test]
    fn scripts_are_told_apart() {
        let cases = [
            ('a', Some(Script::Latin)),
            ('ß', Some(Script::Latin)),
            ('ș', Some(Script::Latin)),
            ('ї', Some(Script::Cyrillic)),
            ('ک', Some(Script::Arabic)),
            ('ێ', Some(Script::Arabic)),
            ('ት', Some(Script::Ethiopic)),
            ('7', None),
            ('٣', None),
            ('§', None),
            ('–', None),
            ('€', None),
            ('·', None),
            ('የ', Some(Script::Ethiopic)),
            ('中', Some(Script::Other)),
            ('λ', Some(Script::Greek)),
        ];
        for (character, script) in cases {
            assert_eq!(Script::of(character), script, "{character}");
        }
    }
}

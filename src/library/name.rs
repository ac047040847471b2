//! Names of the folders and files that every library has, and what the names that a library chooses have to be.

use std::collections::BTreeSet;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::props::{DefaultIgnorableCodePoint, GeneralCategory};
use icu_properties::{CodePointMapData, CodePointSetData};

/// Name of the manifest.
pub const MANIFEST: &str = "lotse.toml";
/// Folder of the outlines, facts, contacts and pictures.
pub const DOCUMENTS: &str = "documents";
/// Folder of the texts, a folder in it for each locale.
pub(crate) const LOCALES: &str = "locales";
/// Folder of the ledgers, a folder in it for each target locale.
pub(crate) const LEDGER: &str = "ledger";
/// Name of the resource of terms.
pub const TERMS: &str = "terms";
/// Name of the resource of page furniture.
pub const FURNITURE: &str = "common";
/// The resources whose messages every document sees.
pub(crate) const SHARED: [&str; 2] = [TERMS, FURNITURE];
/// Where the page furniture that Lotse knows is said to stand: in no folder of a library.
pub(crate) const BUILT_IN: &str = "<lotse>";
/// Folder of what the tool needs for itself: the lock of those who write, and files that are not whole yet. Git ignores it.
pub(super) const PRIVATE: &str = ".lotse";

/// The most bytes of a name: with a locale and an edition behind it a file system takes it still.
pub(crate) const MAX_NAME: usize = 100;
/// What Windows keeps for its devices, whatever stands behind a dot.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];
/// The same with a digit behind.
const NUMBERED_DEVICES: [&str; 2] = ["com", "lpt"];

/// Whether a name that somebody chose for a document, a resource or an edition can be that of a file on every system, and shown in a line:
/// letters, marks and digits of any script, between them hyphens, underscores, full stops and spaces; in normal form C, and no device of Windows.
pub(crate) fn is_sound(name: &str) -> bool {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let is_letter = |sign: char| {
        use GeneralCategory::{NonspacingMark, SpacingMark};
        sign.is_alphanumeric() && !ignorable.contains(sign) || matches!(categories.get(sign), NonspacingMark | SpacingMark)
    };
    let first = name.chars().next();
    let last = name.chars().next_back();
    name.len() <= MAX_NAME
        && first.is_some_and(char::is_alphanumeric)
        && last.is_some_and(|last| !matches!(last, ' ' | '.'))
        && name.chars().all(|sign| is_letter(sign) || matches!(sign, '-' | '_' | '.' | ' '))
        && ComposingNormalizerBorrowed::new_nfc().is_normalized(name)
        && !is_device(name)
}

fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let numbered = |device: &&str| {
        stem.strip_prefix(*device)
            .is_some_and(|rest| matches!(rest, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³"))
    };
    DEVICES.contains(&stem.as_str()) || NUMBERED_DEVICES.iter().any(numbered)
}

/// Names that lie side by side: those that a file system would take for one another are told apart from the first.
#[derive(Debug, Default)]
pub(crate) struct Neighbours(BTreeSet<String>);

impl Neighbours {
    /// The names that are there before others come.
    pub(crate) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        Self(names.into_iter().map(str::to_lowercase).collect())
    }

    /// Whether a name is no other than one of those before it but for small and capital letters.
    pub(crate) fn is_twin(&mut self, name: &str) -> bool {
        !self.0.insert(name.to_lowercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_on_every_system() {
        let long = "a".repeat(MAX_NAME);
        for sound in ["guide", "wohnen-2024", "Über uns", "a.b_c", "путівник", "دليل", "คู่มือ", "com10", "console", "कृषि", &long]
        {
            assert!(is_sound(sound), "{sound}");
        }
        let too_long = "a".repeat(MAX_NAME + 1);
        for refused in [
            "",
            &too_long,
            "../evil",
            "a/b",
            "a\\b",
            ".hidden",
            "-rf",
            " a",
            "a ",
            "a.",
            "a\nb",
            "a\u{1b}[31m",
            "a\u{202e}b",
            "a\u{200b}b",
            "a\u{3164}",
            "CON",
            "nul.txt",
            "Com1",
            "lpt9 .x",
            "conin$",
            "a:b",
            "a*b",
            "a`b",
            "a|b",
            "u\u{308}ber",
            "a\u{a0}b",
        ] {
            assert!(!is_sound(refused), "{refused:?}");
        }
    }

    #[test]
    fn names_that_differ_by_capitals_alone_are_twins() {
        let mut names = Neighbours::default();
        assert_eq!(["Guide", "guides", "guide", "ÜBER", "über"].map(|name| names.is_twin(name)), [false, false, true, false, true]);
    }
}

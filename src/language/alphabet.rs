//! The letters by which a language is written, as far as that tells it from its neighbours.

use icu_locale::exemplar_chars::{ExemplarCharacters, ExemplarCharactersBorrowed};
use icu_normalizer::ComposingNormalizerBorrowed;

use super::{Language, Script};

/// The end of the letters that are told apart, which is that of Latin Extended Additional.
const END: char = '\u{1f00}';

/// How many letters of its script CLDR lists at least where it lists an alphabet, and not what is added to that of another language.
const LEAST: usize = 15;

/// The letters of a script that a language does not write.
#[derive(Clone, Debug)]
pub(crate) struct Strangers(Vec<bool>);

impl Strangers {
    /// Whether a letter, small or capital, is one.
    pub(crate) fn has(&self, letter: char) -> bool {
        self.0.get(letter as usize).is_some_and(|is_one| *is_one)
    }

    /// All of them.
    pub(crate) fn letters(&self) -> impl Iterator<Item = char> + '_ {
        ('\0'..END).filter(|letter| self.has(*letter))
    }
}

impl Language {
    /// The letters of its script that it does not write, not even in words of other languages: those that CLDR has neither among its letters nor
    /// among the auxiliary ones. Only for Latin, Cyrillic and Arabic, whose alphabets differ from language to language; nothing where CLDR
    /// lists no alphabet.
    pub(crate) fn strangers(&self) -> Option<Strangers> {
        let script = self.script().filter(|script| matches!(script, Script::Latin | Script::Cyrillic | Script::Arabic))?;
        let locale = self.locale().cldr().into();
        let main = ExemplarCharacters::try_new_main(&locale).ok()?;
        let of_script = ('\0'..END).filter(|letter| Script::of(*letter) == Some(script));
        if of_script.clone().filter(|letter| main.contains(*letter)).count() < LEAST {
            return None;
        }
        let auxiliary = ExemplarCharacters::try_new_auxiliary(&locale).ok();
        let mut is_stranger = vec![false; END as usize];
        for letter in of_script {
            is_stranger[letter as usize] = true;
        }
        for listed in [Some(main), auxiliary].into_iter().flatten() {
            for letter in letters(&listed) {
                for form in letter.to_lowercase().chain(letter.to_uppercase()).chain([letter]) {
                    if let Some(is_stranger) = is_stranger.get_mut(form as usize) {
                        *is_stranger = false;
                    }
                }
            }
        }
        Some(Strangers(is_stranger))
    }
}

/// The letters of a list, and those of which its sequences are made.
fn letters(listed: &ExemplarCharactersBorrowed<'_>) -> Vec<char> {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let sequences = listed.strings().iter().flat_map(|sequence| normalizer.normalize(sequence).chars().collect::<Vec<_>>());
    listed.code_points().iter_chars().chain(sequences).collect()
}

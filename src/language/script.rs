//! The script of a letter, fast: nearly every letter of every text is asked.

use std::sync::LazyLock;

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
                unicode_script::Script::Common | unicode_script::Script::Inherited | unicode_script::Script::Unknown => None,
                script => Some(Self::from(script)),
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

impl From<unicode_script::Script> for Script {
    fn from(script: unicode_script::Script) -> Self {
        match script {
            unicode_script::Script::Latin => Self::Latin,
            unicode_script::Script::Cyrillic => Self::Cyrillic,
            unicode_script::Script::Greek => Self::Greek,
            unicode_script::Script::Arabic => Self::Arabic,
            unicode_script::Script::Ethiopic => Self::Ethiopic,
            unicode_script::Script::Hebrew => Self::Hebrew,
            _ => Self::Other,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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

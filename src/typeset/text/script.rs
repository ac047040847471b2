//! Script: what a language is usually written in, and which way.

use unicode_script::Script;

use crate::typeset::geometry::Direction;

/// Script and direction of a language tag: the script subtag, else the usual one of the language.
pub(crate) fn script_of(tag: &str) -> (Script, Direction) {
    let mut subtags = tag.split(['-', '_']);
    let language = subtags.next().unwrap_or_default();
    let script = match subtags.find(|subtag| subtag.len() == 4) {
        Some(subtag) => Script::from_short_name(subtag).unwrap_or(Script::Latin),
        None => match language {
            "ar" | "fa" | "ckb" | "ur" | "ps" | "sd" | "ug" | "prs" | "arz" | "apc" | "ary" => Script::Arabic,
            "he" | "yi" => Script::Hebrew,
            "ti" | "am" | "tig" => Script::Ethiopic,
            "uk" | "ru" | "bg" | "be" | "mk" | "sr" | "kk" | "ky" | "tg" | "mn" => Script::Cyrillic,
            "el" => Script::Greek,
            "ka" => Script::Georgian,
            "hy" => Script::Armenian,
            _ => Script::Latin,
        },
    };
    let direction = match script {
        Script::Arabic | Script::Hebrew | Script::Syriac | Script::Thaana | Script::Nko => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    };
    (script, direction)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_have_scripts() {
        let cases = [
            ("de", Script::Latin, Direction::LeftToRight),
            ("ckb", Script::Arabic, Direction::RightToLeft),
            ("sr-Latn", Script::Latin, Direction::LeftToRight),
            ("sr", Script::Cyrillic, Direction::LeftToRight),
            ("ku-Arab", Script::Arabic, Direction::RightToLeft),
            ("ti", Script::Ethiopic, Direction::LeftToRight),
        ];
        for (tag, script, direction) in cases {
            assert_eq!(script_of(tag), (script, direction), "{tag}");
        }
    }
}

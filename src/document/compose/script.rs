//! Words of the source language that nobody marks: in a text of another script abbreviations and names of streets, in every translation the
//! sections of a law. They are marked here, so that a screen reader says them in the right voice and no translator has to think of it.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::Script;

use crate::document::block::Inline;
use crate::fluent::Locale;
use crate::language::Direction;

/// Marks the words of the source language in texts of one locale.
pub(super) struct ForeignWords {
    language: Locale,
    /// The script of the source, where the text has another: there every word of it belongs to the source.
    script: Option<Script>,
    /// Whether the text runs from right to left: there a part that is marked is isolated, and a bracket inside is lost to one outside.
    right_to_left: bool,
}

impl ForeignWords {
    /// What a translation from one locale into another has to mark.
    pub(super) fn between(source: &Locale, target: &Locale) -> Self {
        let (source_script, target_script) = (source.script(), target.script());
        let script = icu_properties::PropertyParser::<Script>::new().get_strict(&source_script);
        Self {
            language: source.clone(),
            script: script.filter(|_| source_script != target_script),
            right_to_left: target.direction() == Direction::RightToLeft,
        }
    }

    /// The inlines with the stretches of the other script marked, which are not marked yet.
    pub(super) fn mark(&self, inlines: Vec<Inline>) -> Vec<Inline> {
        // Most texts have none.
        if !inlines.iter().any(|inline| self.may_mark(inline)) {
            return inlines;
        }
        let mut marked = Vec::with_capacity(inlines.len());
        for inline in inlines {
            match inline {
                Inline::Text(text) => self.mark_text(text, &mut marked),
                foreign @ Inline::Foreign(..) => marked.push(foreign),
                element => marked.push(element.around(|inner| self.mark(inner))),
            }
        }
        marked
    }

    /// Whether there may be something to mark in an inline.
    fn may_mark(&self, inline: &Inline) -> bool {
        match inline {
            Inline::Text(text) => match self.script {
                None => text.contains('§'),
                // A letter of ASCII, or of a block whose first byte is none of Cyrillic, Arabic, Hebrew and their neighbours.
                Some(Script::Latin) => {
                    text.bytes().fold(false, |may, byte| may | byte.is_ascii_alphabetic() | !matches!(byte, 0..=0xC1 | 0xCE..=0xDF))
                }
                Some(_) => true,
            },
            Inline::Foreign(..) => false,
            element => element.inner().iter().any(|inline| self.may_mark(inline)),
        }
    }

    fn mark_text(&self, text: String, marked: &mut Vec<Inline>) {
        let mut end = 0;
        let mut stretches = self.script.map_or_else(|| laws(&text), |script| stretches(&text, script));
        if self.right_to_left {
            stretches = stretches.into_iter().flat_map(|stretch| with_brackets(&text, stretch)).collect();
        }
        for stretch in stretches {
            if end < stretch.start {
                marked.push(Inline::Text(text[end..stretch.start].to_owned()));
            }
            end = stretch.end;
            marked.push(Inline::Foreign(self.language.clone(), vec![Inline::Text(text[stretch].to_owned())]));
        }
        if end == 0 {
            marked.push(Inline::Text(text));
        } else if end < text.len() {
            marked.push(Inline::Text(text[end..].to_owned()));
        }
    }
}

/// From the first letter of a script to the last before another script, an isolate or a sentence mark that ends a stretch; numbers
/// belong to the word before them, and those of a section of a law to what follows: *§ 551 BGB*, *Straße 12*.
fn stretches(text: &str, script: Script) -> Vec<Range<usize>> {
    // Nearly every character is a letter of ASCII, or one of the alphabets between the Latin blocks: of those no table is asked.
    let is_latin = script == Script::Latin;
    let is_of_script = |character: char| match character {
        '\0'..='\u{7f}' => is_latin && character.is_ascii_alphabetic(),
        '\u{370}'..='\u{1cff}' if is_latin => false,
        _ => CodePointMapData::<Script>::new().get(character) == script && character.is_alphabetic(),
    };
    let mut stretches: Vec<Range<usize>> = Vec::new();
    for (start, character) in text.char_indices().filter(|(_, character)| is_of_script(*character)) {
        let end = start + character.len_utf8();
        match stretches.last_mut() {
            Some(last) if text[last.end..start].chars().all(joins) => last.end = end,
            _ => stretches.push(start..end),
        }
    }
    with_numbers(text, stretches)
}

/// The names of laws after a section sign, with the section: *§ 551 BGB*, *§ 22 SGB II*.
fn laws(text: &str) -> Vec<Range<usize>> {
    let Some(section) = text.find('§') else { return Vec::new() };
    let mut stretches: Vec<Range<usize>> = Vec::new();
    let mut end = section;
    for word in text[section..].split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let start = end + text[end..].find(word).expect("it is a part of the text");
        end = start + word.len();
        if !word.starts_with(char::is_uppercase) || word.chars().filter(|c| c.is_uppercase()).count() < 2 {
            continue;
        }
        match stretches.last_mut() {
            Some(last) if text[last.end..start].chars().all(char::is_whitespace) => last.end = end,
            _ => stretches.push(start..end),
        }
    }
    with_numbers(text, stretches)
}

/// Stretches with the numbers that belong to them.
fn with_numbers(text: &str, mut stretches: Vec<Range<usize>>) -> Vec<Range<usize>> {
    for index in 0..stretches.len() {
        let floor = if index > 0 { stretches[index - 1].end } else { 0 };
        let ceiling = stretches.get(index + 1).map_or(text.len(), |next| next.start);
        let stretch = &mut stretches[index];
        stretch.start -= digits_before(&text[floor..stretch.start]);
        stretch.start -= section_before(&text[floor..stretch.start]);
        stretch.end += number_after(&text[stretch.end..ceiling]);
    }
    stretches
}

/// A stretch with both brackets of each pair or none: one that it opens and that is closed behind it becomes its own, at any other it is
/// divided.
fn with_brackets(text: &str, stretch: Range<usize>) -> Vec<Range<usize>> {
    let closer = |opener: char| match opener {
        '(' => Some(')'),
        '[' => Some(']'),
        '{' => Some('}'),
        _ => None,
    };
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut cuts = Vec::new();
    for (at, character) in text[stretch.clone()].char_indices().map(|(at, character)| (stretch.start + at, character)) {
        match character {
            '(' | '[' | '{' => open.push((at, character)),
            ')' | ']' | '}' => match open.pop() {
                Some((_, opener)) if closer(opener) == Some(character) => {}
                before => cuts.extend(before.map(|(at, _)| at).into_iter().chain([at])),
            },
            _ => {}
        }
    }
    let mut end = stretch.end;
    while let Some((at, opener)) = open.pop() {
        let behind = text[end..].find(|c: char| c.is_alphanumeric() || closer(opener) == Some(c));
        match behind.filter(|behind| text[end + behind..].starts_with(|c| closer(opener) == Some(c))) {
            Some(behind) => end += behind + 1,
            None => cuts.push(at),
        }
    }
    cuts.sort_unstable();
    let ends = cuts.iter().copied().chain([end]);
    let starts = std::iter::once(stretch.start).chain(cuts.iter().map(|cut| cut + 1));
    starts.zip(ends).filter_map(|(start, end)| trimmed(text, start..end)).collect()
}

/// A stretch without what stands around its words, but for brackets; none without a word.
fn trimmed(text: &str, stretch: Range<usize>) -> Option<Range<usize>> {
    let is_own = |c: char| c.is_alphanumeric() || matches!(c, '§' | '(' | ')' | '[' | ']' | '{' | '}');
    let words = &text[stretch.clone()];
    words.contains(char::is_alphabetic).then_some(())?;
    let start = stretch.start + words.find(is_own)?;
    let end = stretch.start + words.trim_end_matches(|c| !is_own(c)).len();
    Some(start..end)
}

/// Whether a character between two words leaves them one stretch.
fn joins(character: char) -> bool {
    !character.is_alphabetic()
        && !matches!(character, '\u{2066}'..='\u{2069}' | '،' | '؛' | '؟' | '።' | '፣' | '፤' | ';' | ':' | '?' | '!')
}

/// Length of the digits at the end, which are one word with the letter after them: *558b*.
fn digits_before(text: &str) -> usize {
    text.len() - text.trim_end_matches(|c: char| c.is_ascii_digit()).len()
}

/// Length of a section of a law at the end: `§§ 20a und` is none, `§ 551 ` is one.
fn section_before(text: &str) -> usize {
    let rest = text.trim_end_matches(|c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '–' | '-' | ',' | '.'));
    let section = rest.trim_end_matches('§');
    if section.len() < rest.len() { text.len() - section.len() } else { 0 }
}

/// Length of a number at the start, which follows a word: ` 12`, ` 2.300`, `₂`.
fn number_after(text: &str) -> usize {
    let spaces = text.len() - text.trim_start_matches([' ', '\u{A0}']).len();
    let is_number = |c: char| c.is_numeric() || matches!(c, '.' | ',' | '/' | '–' | '-');
    let number = &text[spaces..];
    let number = &number[..number.find(|c| !is_number(c)).unwrap_or(number.len())];
    let number = number.trim_end_matches(|c: char| !c.is_numeric());
    if number.starts_with(char::is_numeric) { spaces + number.len() } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn show(inlines: &[Inline]) -> String {
        let piece = |inline: &Inline| match inline {
            Inline::Text(text) => text.clone(),
            Inline::Foreign(locale, inner) => format!("[{locale}: {}]", show(inner)),
            Inline::Strong(inner) => format!("*{}*", show(inner)),
            other => panic!("{other:?}"),
        };
        inlines.iter().map(piece).collect()
    }

    #[test]
    fn words_of_the_other_script_are_marked_with_their_numbers() {
        for (target, text, expected) in [
            ("uk", "Закон: § 551 BGB.", "Закон: [de: § 551 BGB]."),
            ("uk", "Див. §§ 556d–556g BGB; далі", "Див. [de: §§ 556d–556g BGB]; далі"),
            ("ru", "по 558b и 24a", "по [de: 558b] и [de: 24a]"),
            ("ar", "العنوان Siegburger Straße 241.", "العنوان [de: Siegburger Straße 241]."),
            ("ar", "(\u{2068}August-Horch-Straße 3, Köln\u{2069})", "(\u{2068}[de: August-Horch-Straße 3, Köln]\u{2069})"),
            ("ar", "شهادة Wohnberechtigungsschein (WBS).", "شهادة [de: Wohnberechtigungsschein (WBS)]."),
            ("ar", "(انظر Amt) WBS (مكتب)", "(انظر [de: Amt]) [de: WBS] (مكتب)"),
            ("ar", "عند Amt (Köln مكتب)", "عند [de: Amt] ([de: Köln] مكتب)"),
            ("uk", "довідка Wohnberechtigungsschein (WBS).", "довідка [de: Wohnberechtigungsschein (WBS])."),
            ("ti", "CO₂፣ QR", "[de: CO₂]፣ [de: QR]"),
            ("ru", "QR-код и № 12", "[de: QR]-код и № 12"),
            ("ru", "без слов: 12 §", "без слов: 12 §"),
            ("ru", "α и BGB", "α и [de: BGB]"),
            ("fr", "Le § 551 BGB. Voir l’ADB et le WBS", "Le [de: § 551 BGB]. Voir l’[de: ADB] et le [de: WBS]"),
            ("fr", "§ 22 SGB II, §§ 556d à 556g BGB", "[de: § 22 SGB II], §§ 556d à 556g [de: BGB]"),
            ("fr", "Le WBS et le CO₂", "Le WBS et le CO₂"),
        ] {
            let words = ForeignWords::between(&"de".parse().unwrap(), &target.parse().unwrap());
            assert_eq!(show(&words.mark(vec![Inline::Text(text.to_owned())])), expected);
        }
    }

    #[test]
    fn what_is_marked_already_stays() {
        let german: Locale = "de".parse().unwrap();
        let words = ForeignWords::between(&german, &"uk".parse().unwrap());
        let inlines = vec![
            Inline::Strong(vec![Inline::Text("це WBS".to_owned())]),
            Inline::Foreign("en".parse().unwrap(), vec![Inline::Text("Housing".to_owned())]),
        ];
        assert_eq!(show(&words.mark(inlines)), "*це [de: WBS]*[en: Housing]");
    }
}

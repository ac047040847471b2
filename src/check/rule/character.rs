//! Characters: does each belong where it stands?

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Location, Span};

use crate::check::language::Script;
use crate::check::sink::Sink;
use crate::check::text::view::{Place, View};

/// A word of the text.
#[derive(Clone, Copy)]
pub(crate) struct Word<'a> {
    /// Its letters.
    pub(crate) text: &'a str,
    /// The scripts of its letters, as bits.
    pub(crate) scripts: u8,
}

/// Letters that look the same in Latin and Cyrillic: the Latin one, the Cyrillic one.
const LOOKALIKES: &[(char, char)] = &[
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('J', 'Ј'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('x', 'х'),
    ('y', 'у'),
    ('ï', 'ї'),
    ('ë', 'ё'),
    ('k', 'к'),
    ('h', 'һ'),
];

/// `U+0435` and the like.
pub(crate) fn code_point(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

/// Tells of a letter that looks like one of the word's script and is not; says whether it did.
pub(crate) fn homoglyph<'a>(view: &View<'a>, word: Word<'a>, sink: &mut Sink<'a>) -> bool {
    let both = Script::Latin.bit() | Script::Cyrillic.bit();
    if word.scripts & both != both {
        return false;
    }
    let count = |script| word.text.chars().filter(|&character| Script::of(character) == Some(script)).count();
    let (latin, cyrillic) = (count(Script::Latin), count(Script::Cyrillic));
    // The script with fewer letters is the stranger; of equals the one that is not the language's.
    let strange = match latin.cmp(&cyrillic) {
        std::cmp::Ordering::Less => Script::Latin,
        std::cmp::Ordering::Greater => Script::Cyrillic,
        std::cmp::Ordering::Equal if view.language.script == Some(Script::Cyrillic) => Script::Latin,
        std::cmp::Ordering::Equal => Script::Cyrillic,
    };
    let looks_alike = |character: char| LOOKALIKES.iter().any(|&(latin, cyrillic)| character == latin || character == cyrillic);
    let found = word.text.char_indices().find(|&(_, character)| Script::of(character) == Some(strange) && looks_alike(character));
    let Some((at, character)) = found else { return false };
    let place = Place { run: word.text, at, character };
    let finding = Diagnostic::new(Code::Homoglyph).at(view.resource.locate(place.slice())).arg("character", character);
    let name = format!("{} {}", strange.name(), code_point(character));
    sink.push(finding.arg("name", name).arg("word", word.text).arg("reason", "script").arg("expected", ""));
    true
}

/// Tells of a letter of a neighbouring language's keyboard, such as an Arabic yeh in Persian.
pub(crate) fn foreign_letter<'a>(view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
    if let Some((_, own)) = view.language.own.foreign_letters.iter().find(|(foreign, _)| *foreign == place.character) {
        let finding = Diagnostic::new(Code::Homoglyph).at(view.resource.locate(place.slice())).arg("character", place.character);
        let finding = finding.arg("name", code_point(place.character)).arg("word", "").arg("reason", "language");
        let points: Vec<String> = own.chars().map(code_point).collect();
        sink.push(finding.arg("expected", format!("{own} ({})", points.join(" "))));
    }
}

/// Whether a word may stand in any language: one letter, or an abbreviation in capitals such as WBS, BGB, SCHUFA.
pub(crate) fn is_free(word: &str) -> bool {
    word.chars().nth(1).is_none() || (word.len() <= 8 && word.chars().all(|character| character.is_ascii_uppercase()))
}

/// Tells of words in a script that the language does not use.
pub(crate) fn wrong_script<'a>(view: &View<'a>, first: &'a str, last: &'a str, scripts: u8, sink: &mut Sink<'a>) {
    const ALL: [Script; 7] =
        [Script::Latin, Script::Cyrillic, Script::Greek, Script::Arabic, Script::Ethiopic, Script::Hebrew, Script::Other];
    let script = ALL.into_iter().find(|script| scripts & script.bit() != 0).unwrap_or(Script::Other);
    sink.push_beside(strange(view, (first, last)).arg("reason", "script").arg("script", script.name()).arg("letters", ""));
}

/// Tells of words in letters of the language's script that it does not write.
pub(crate) fn wrong_letters<'a>(view: &View<'a>, words: (&'a str, &'a str), letters: &[char], sink: &mut Sink<'a>) {
    let letters: Vec<String> = letters.iter().map(|&letter| format!("{letter} ({})", code_point(letter))).collect();
    sink.push_beside(strange(view, words).arg("reason", "letters").arg("script", "").arg("letters", letters.join(", ")));
}

/// A finding about the words from the first to the last.
fn strange<'a>(view: &View<'a>, (first, last): (&'a str, &'a str)) -> Diagnostic {
    let text = view.resource.text();
    let span = Span { start: Span::of_slice(text, first).start, end: Span::of_slice(text, last).end };
    let finding = Diagnostic::new(Code::WrongScript).at(Location::new(view.resource.source(), span));
    finding.arg("found", excerpt(&text[span.range()]))
}

/// The beginning of a text as it is read: without tags and line ends, and where it is long, whole words and an ellipsis.
fn excerpt(text: &str) -> String {
    const LONGEST: usize = 60;
    let mut plain = String::new();
    let mut in_tag = false;
    for character in text.chars() {
        match character {
            '<' => in_tag = true,
            '>' if in_tag => in_tag = false,
            _ if in_tag => {}
            character if character.is_whitespace() => {
                if !plain.ends_with(' ') {
                    plain.push(' ');
                }
            }
            character => plain.push(character),
        }
        if plain.len() > LONGEST * 4 {
            break;
        }
    }
    let Some((end, _)) = plain.char_indices().nth(LONGEST) else { return plain };
    let end = plain[..end].rfind(' ').unwrap_or(end);
    plain.truncate(end);
    plain.push('…');
    plain
}

/// Tells of an ASCII control character.
pub(crate) fn control<'a>(view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
    invalid(view, place, "control", sink);
}

fn invalid<'a>(view: &View<'a>, place: Place<'a>, reason: &str, sink: &mut Sink<'a>) {
    let finding = Diagnostic::new(Code::InvalidCharacter).at(view.resource.locate(place.slice()));
    sink.push(finding.arg("reason", reason).arg("character", code_point(place.character)));
}

/// Tells of a character beyond ASCII, no letter, that is not one.
pub(crate) fn other<'a>(view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
    let reason = match place.character {
        // Punctuation and signs of every text.
        '\u{a0}'..='\u{2ff}' | '\u{2010}'..='\u{2027}' | '\u{202f}'..='\u{205e}' | '\u{20a0}'..='\u{20bf}' => return,
        '\u{fffd}' => "replacement",
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => "private-use",
        '\u{80}'..='\u{9f}' | '\u{fff9}'..='\u{fffb}' => "control",
        _ => match CodePointMapData::<GeneralCategory>::new().get(place.character) {
            GeneralCategory::Unassigned => "unassigned",
            _ => return,
        },
    };
    invalid(view, place, reason, sink);
}

/// Whether a character may stand in text that is not in NFC. Only such text is looked at closely.
pub(crate) fn may_be_decomposed(character: char) -> bool {
    matches!(
        character,
        '\u{300}'..='\u{36f}' | '\u{374}' | '\u{37e}' | '\u{387}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
            | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}' | '\u{900}'..='\u{d7f}' | '\u{e31}'..='\u{109f}' | '\u{1100}'..='\u{11ff}'
            | '\u{135d}'..='\u{135f}' | '\u{1f00}'..='\u{2001}' | '\u{20d0}'..='\u{20ff}' | '\u{2126}'..='\u{212b}' | '\u{2329}' | '\u{232a}'
            | '\u{3099}' | '\u{309a}' | '\u{f900}'..='\u{faff}' | '\u{fb1d}'..='\u{fb4f}'
    )
}

/// A text as keyboards write what no reader can tell apart: with the vowel signs of Arabic and Hebrew in the order of their combining classes,
/// which is that of their code points, where people put the shadda and the dagesh first; and with the letters with a nukta in two characters, which
/// have a key of their own and are never composed.
fn in_order(text: &str) -> String {
    let is_sign = |character: &char| matches!(character, '\u{64b}'..='\u{652}' | '\u{5b0}'..='\u{5c2}');
    let mut ordered = String::with_capacity(text.len());
    let mut signs: Vec<char> = Vec::new();
    for character in text.chars() {
        if is_sign(&character) {
            signs.push(character);
            continue;
        }
        signs.sort_unstable();
        ordered.extend(signs.drain(..));
        match character {
            '\u{958}'..='\u{95f}' | '\u{9dc}'..='\u{9df}' | '\u{a33}'..='\u{a5e}' | '\u{b5c}' | '\u{b5d}' => {
                ordered.push_str(&ComposingNormalizerBorrowed::new_nfc().normalize(character.encode_utf8(&mut [0; 4])));
            }
            _ => ordered.push(character),
        }
    }
    signs.sort_unstable();
    ordered.extend(signs);
    ordered
}

/// Tells of text that is not in Normalization Form C.
pub(crate) fn normalization<'a>(view: &View<'a>, run: &'a str, sink: &mut Sink<'a>) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    let (sound, rest) = normalizer.split_normalized(run);
    if rest.is_empty() || normalizer.is_normalized(&in_order(run)) {
        return;
    }
    // The first word that is not normalized is named.
    let start = sound.trim_end_matches(|character: char| !character.is_whitespace()).len();
    let end = rest.find(char::is_whitespace).map_or(run.len(), |at| sound.len() + at);
    let word = &run[start..end];
    sink.push(Diagnostic::new(Code::NotNormalized).at(view.resource.locate(word)).arg("found", word));
}

/// Bidi controls that wait for their partner (UAX #9, BD8 to BD13).
#[derive(Default)]
pub(crate) struct Controls<'a> {
    open: Vec<(&'a str, char)>,
    /// How many isolates are among them; the others embed or override.
    isolates: usize,
}

impl<'a> Controls<'a> {
    /// Takes the next character.
    pub(crate) fn take(&mut self, view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
        match place.character {
            '\u{202a}' | '\u{202b}' | '\u{202d}' | '\u{202e}' | '\u{2066}'..='\u{2068}' => {
                self.open.push((place.slice(), place.character));
                self.isolates += usize::from(is_isolate(place.character));
            }
            // What was opened outside an isolate cannot be ended within it.
            '\u{202c}' if self.open.pop_if(|(_, open)| !is_isolate(*open)).is_none() => {
                tell(view, place.slice(), place.character, sink);
            }
            '\u{2069}' if self.isolates == 0 => tell(view, place.slice(), place.character, sink),
            '\u{2069}' => {
                self.isolates -= 1;
                // It ends what was opened within, too.
                while self.open.pop().is_some_and(|(_, open)| !is_isolate(open)) {}
            }
            _ => {}
        }
    }

    /// Tells of those left open.
    pub(crate) fn finish(&mut self, view: &View<'a>, sink: &mut Sink<'a>) {
        for (slice, character) in self.open.drain(..) {
            tell(view, slice, character, sink);
        }
    }
}

fn is_isolate(control: char) -> bool {
    matches!(control, '\u{2066}'..='\u{2068}')
}

fn tell<'a>(view: &View<'a>, slice: &'a str, character: char, sink: &mut Sink<'a>) {
    let at = view.resource.locate(slice);
    sink.push(Diagnostic::new(Code::UnbalancedBidiControl).at(at).arg("character", code_point(character)));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_ends_between_words() {
        let cases = [
            ("Die Kaution", "Die Kaution"),
            ("Die <strong>Kaution</strong>\n    ist", "Die Kaution ist"),
            (
                "This translation was made by a machine. No person has checked it yet.",
                "This translation was made by a machine. No person has…",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(excerpt(text), expected);
        }
        let word = |letters: usize| "x".repeat(letters);
        let (whole, cut) = (word(60), format!("{}…", word(60)));
        assert_eq!((excerpt(&whole), excerpt(&word(61))), (whole.clone(), cut));
        assert_eq!(excerpt("5 > 4 <br>\n   und\n"), "5 > 4 und ");
        assert_eq!(excerpt(&"ї".repeat(1000)).chars().count(), 61);
    }
}

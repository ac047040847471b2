//! Letters: the German to send, and what it says: beside it, passage by passage, or below it where the column is narrow.
//!
//! Read aloud, the German comes first as a whole, then the translation, each after the words that say what it is for.

use icu_properties::CodePointMapData;
use icu_properties::props::GraphemeClusterBreak;

use crate::document::block::{Inline, Letter, Text};
use crate::document::sign::Sign;
use crate::document::structure::{ElementId, StructureType};
use crate::language::Locale;
use crate::typeset::block::part;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Asked, Blank, Break, Column, Galley, Marker, Strip, beside, height};
use crate::typeset::setting::context::Context;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style, Tone};

/// The least number of letters' widths at which two languages stand side by side.
const LEAST_COLUMN: f32 = 15.0;

/// Where the two languages of a letter stand.
struct Places {
    /// The sheet of the German.
    paper: Column,
    /// The words on it.
    inner: Column,
    /// The translation.
    reading: Column,
    /// Whether they stand side by side.
    abreast: bool,
}

impl Places {
    fn new(style: &Style, letter: &Letter, column: Column) -> Self {
        let pad = style.padding();
        let gutter = style.size * 1.4;
        let half = (column.width - gutter) / 2.0;
        let abreast = is_translated(letter) && half - 2.0 * pad >= LEAST_COLUMN * style.size;
        // German stands on the left in every language, as it does in a bilingual edition: it is read from there.
        let (paper, reading) = match abreast {
            true => {
                let left = Column { width: half, ..column };
                (left, Column { left: column.left + half + gutter, width: half, ..column })
            }
            false => (column, column.inset(pad, pad)),
        };
        Self { paper, inner: paper.inset(pad, pad), reading, abreast }
    }
}

fn is_translated(letter: &Letter) -> bool {
    letter.translation_label.is_some() || letter.passages.iter().any(|(_, translation)| translation.is_some())
}

/// Sets a letter.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, letter: &Letter, column: Column) -> Galley {
    let style = setting.style();
    let section = setting.element(parent, StructureType::Sect);
    let element = setting.heading(section, setting.title_level());
    let mut galley = setting.text(element, &letter.title, Role::Subsection, column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));

    let places = Places::new(style, letter, column);
    let sheet = setting.parts_mut().open(Frame { column: places.paper, look: FrameLook::Sheet });
    let mut send = set_german(setting, section, letter, places.inner);
    ask(setting, letter, &mut send);
    let read = if is_translated(letter) { set_translation(setting, section, letter, &places) } else { Vec::new() };
    let (rows, below) = match places.abreast {
        true => (send.into_iter().zip(read).map(|(send, read)| beside(vec![send, read], style.half)).collect(), Vec::new()),
        false => (send, read),
    };
    galley.push(Strip { frames: vec![sheet], after: Break::Never, ..Strip::new(1) });
    let mut lines = join_rows(rows, style.capacity);
    part::join(&mut lines, sheet);
    galley.append(&mut lines);
    if let Some(last) = galley.last_mut() {
        last.after = Break::Never;
    }
    galley.push(Strip { frames: vec![sheet], ..Strip::new(1) });
    // What is sent is one sheet.
    if height(&galley) <= style.capacity {
        keep_together(&mut galley);
    }
    if !below.is_empty() {
        let mut below = join_rows(below, style.capacity);
        if height(&below) * 3 <= style.capacity * 2 {
            keep_together(&mut below);
        }
        let bar = setting.parts_mut().open(Frame { column, look: FrameLook::Bar(style.palette.accent_2) });
        part::join(&mut below, bar);
        galley.push(Strip::gap(2));
        galley.append(&mut below);
    }
    galley
}

/// Sets the German passage by passage, after the words that say what it is for.
fn set_german(setting: &mut Setting<'_, '_>, section: ElementId, letter: &Letter, inner: Column) -> Vec<Galley> {
    let part = setting.element(section, StructureType::Div);
    let label = part::paragraph(setting, part, &letter.send_label, Role::BoxTitle(Tone::Accent), inner);
    let passages = letter.passages.iter().map(|(german, _)| set_passage(setting, part, german, Role::Body, inner));
    [label].into_iter().chain(passages).collect()
}

/// Sets the translation in the same rows; a passage without one is empty.
fn set_translation(setting: &mut Setting<'_, '_>, section: ElementId, letter: &Letter, places: &Places) -> Vec<Galley> {
    let part = setting.element(section, StructureType::Div);
    let mut set = |text: &Option<Text>, role: Role| match text {
        Some(text) => set_passage(setting, part, text, role, places.reading),
        None => Galley::new(),
    };
    let role = if places.abreast { Role::Body } else { Role::Aside };
    let label = set(&letter.translation_label, Role::CaptionLabel);
    let passages = letter.passages.iter().map(|(_, translation)| set(translation, role));
    [label].into_iter().chain(passages).collect()
}

/// Sets a passage; a line to be filled in is no longer than the column.
fn set_passage(setting: &mut Setting<'_, '_>, part: ElementId, text: &Text, role: Role, column: Column) -> Galley {
    fn fitted(inlines: Vec<Inline>, most: u16) -> Vec<Inline> {
        let fit = |inline| match inline {
            Inline::Blank(length) => Inline::Blank(length.min(most)),
            element => element.around(|inner| fitted(inner, most)),
        };
        inlines.into_iter().map(fit).collect()
    }
    let one = setting.shape(&Text::of("_"), Manner::new(role, column)).paragraph().max_content_width();
    let most = (column.width / one.max(0.1)).floor() as u16;
    let text = Text { inlines: fitted(text.inlines.clone(), most.max(1)), ..text.clone() };
    part::paragraph(setting, part, &text, role, column)
}

/// Lets the lines of the German be filled in where the letter is read on a screen; each asks in the words that stand before it, in the reader's
/// language.
fn ask(setting: &mut Setting<'_, '_>, letter: &Letter, german: &mut [Galley]) {
    // The font of what is typed has no other letters.
    let is_latin = |locale: &Locale| locale.script() == "Latn";
    let Context { style, composition, .. } = setting.context();
    let own = composition.locale.to_string();
    // The first galley is the label.
    for (galley, (text, translation)) in german.iter_mut().skip(1).zip(&letter.passages) {
        if !style.on_screen || !is_latin(text.locale.as_ref().unwrap_or(&composition.locale)) {
            return;
        }
        let blanks: Vec<&mut Blank> = galley
            .iter_mut()
            .flat_map(|strip| &mut strip.marks)
            .filter_map(|mark| match mark {
                Marker::Blank(blank) => Some(blank),
                _ => None,
            })
            .collect();
        let source = text.locale.as_ref().map_or_else(|| own.clone(), Locale::to_string);
        let translated = translation.as_ref().filter(|text| text.locale.is_none()).map(|text| (asked_in(text), own.clone()));
        let (labels, lang) =
            translated.filter(|(labels, _)| labels.len() == blanks.len()).unwrap_or_else(|| (asked_in(text), source));
        for (blank, label) in blanks.into_iter().zip(labels) {
            let label = if label.is_empty() { setting.labels().blank.clone() } else { label };
            // The field speaks for itself.
            setting.tree().element(blank.element).actual_text = Some(" ".to_owned());
            blank.asked = Some(Asked { label, lang: lang.clone(), size: style.size * 0.9 });
        }
    }
}

/// The words before each line to be filled in; those before the line above, where there are none.
fn asked_in(text: &Text) -> Vec<String> {
    fn collect(inlines: &[Inline], words: &mut String, asked: &mut Vec<String>) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => words.extend(text.chars().filter(|c| Sign::of(*c) == Sign::Printed || c.is_whitespace())),
                Inline::LineBreak => words.push(' '),
                Inline::Blank(_) => {
                    let label = Some(last_words(words)).filter(|label| !label.is_empty());
                    let label = label.or_else(|| asked.last().cloned()).unwrap_or_default();
                    asked.push(label);
                    words.clear();
                }
                element => collect(element.inner(), words, asked),
            }
        }
    }
    let (mut words, mut asked) = (String::new(), Vec::new());
    collect(&text.inlines, &mut words, &mut asked);
    asked
}

/// The last sentence of what stands before a line to be filled in, without the punctuation around it.
fn last_words(words: &str) -> String {
    // A stop behind a number counts: it is on the third of May.
    let ends = |&(at, stop): &(usize, &str)| {
        let counts = stop == "." && words[..at].ends_with(|c: char| c.is_numeric());
        words[at + stop.len()..].starts_with(char::is_whitespace) && !counts
    };
    let stops = words.match_indices(['.', '!', '?', '؟', '።', '。']).filter(ends).map(|(at, stop)| at + stop.len());
    let starts: Vec<usize> = std::iter::once(0).chain(stops).chain([words.len()]).collect();
    let is_word = |sentence: &&str| sentence.contains(char::is_alphanumeric);
    let last = starts.windows(2).map(|ends| &words[ends[0]..ends[1]]).rfind(is_word).unwrap_or_default();
    let around = |c: char| !c.is_alphanumeric();
    // A mark may stand on the last letter; a bracket that closes what was opened belongs to the words.
    let begun = last.trim_start_matches(around);
    let ended = begun.trim_end_matches(|c: char| around(c) && !matches!(c, ')' | '*') && !is_mark(c));
    match ended.strip_suffix(')') {
        Some(inner) if inner.matches('(').count() <= inner.matches(')').count() => inner.trim_end_matches(around).to_owned(),
        _ => ended.to_owned(),
    }
}

/// Whether a character is a mark on the one before it.
fn is_mark(character: char) -> bool {
    CodePointMapData::<GraphemeClusterBreak>::new().get(character) == GraphemeClusterBreak::Extend
}

/// Passages one below the other; a page may end between them, but neither after the first, which says what follows, nor before the last.
fn join_rows(rows: Vec<Galley>, capacity: u32) -> Galley {
    let count = rows.len();
    let mut galley = Galley::new();
    for (index, mut lines) in rows.into_iter().enumerate() {
        if lines.is_empty() {
            continue;
        }
        if height(&lines) < capacity / 3 {
            keep_together(&mut lines);
        }
        if index == 0 || index + 2 == count {
            keep_with_next(&mut lines);
        }
        galley.append(&mut lines);
        if index + 1 < count {
            galley.push(Strip::gap(1));
        }
    }
    galley
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_asks_in_the_words_of_its_own_sentence() {
        let blank = || Inline::Blank(5);
        let words = |words: &str| Inline::Text(words.to_owned());
        for (inlines, expected) in [
            (
                vec![words("Von (Namen aller Mieter*innen):"), Inline::LineBreak, blank(), Inline::LineBreak, blank()],
                vec!["Von (Namen aller Mieter*innen)"; 2],
            ),
            (
                vec![
                    words("beträgt "),
                    blank(),
                    words(" Euro. Ich rüge das (\u{2068}§ 556d BGB\u{2069}). Zu Ihrer Auskunft ("),
                    blank(),
                    words("): weil "),
                    blank(),
                ],
                vec!["beträgt", "Zu Ihrer Auskunft", "weil"],
            ),
            (vec![words("Köln, am \u{2068}3. Mai\u{2069} "), blank()], vec!["Köln, am 3. Mai"]),
            (vec![words("العنوان: "), blank(), words("، المدينة: "), blank()], vec!["العنوان", "المدينة"]),
            (vec![words("ስም፦ "), blank(), words("። ቦታ፦ "), blank()], vec!["ስም", "ቦታ"]),
            (vec![words("["), blank(), words("] „"), blank()], vec![""; 2]),
        ] {
            assert_eq!(asked_in(&Text { inlines, ..Text::default() }), expected);
        }
    }
}

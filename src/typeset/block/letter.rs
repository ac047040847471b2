//! Letters: the German to send, and what it says: beside it, passage by passage, or below it where the column is narrow.
//!
//! Read aloud, the German comes first as a whole, then the translation, each after the words that say what it is for.

use crate::document::block::{Inline, Letter, Text};
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
    let fonts = |locale: &Locale| locale.script() == "Latn";
    let Context { style, composition, .. } = setting.context();
    let own = composition.locale.to_string();
    // The first galley is the label.
    for (galley, (text, translation)) in german.iter_mut().skip(1).zip(&letter.passages) {
        if !style.on_screen || !fonts(text.locale.as_ref().unwrap_or(&composition.locale)) {
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
                Inline::Text(text) => words.push_str(text),
                Inline::LineBreak => words.push(' '),
                Inline::Blank(_) => {
                    let around = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '\u{2066}'..='\u{2069}');
                    let label = words.trim_start_matches(|c| around(c) || c == ')').trim_end_matches(around);
                    let label = if label.is_empty() { asked.last().cloned().unwrap_or_default() } else { label.to_owned() };
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

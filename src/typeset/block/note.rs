//! Note boxes: tip, warning, information; each with its sign, its tint and a bar on the start side, so that colour is never alone.

use crate::document::block::{ListKind, Note, NoteStyle};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::{list, part};
use crate::typeset::galley::drawing::{information, lamp, triangle};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Meaning, Strip};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Tone};

/// Sets a note box.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, note: &Note, column: Column) -> Galley {
    let style = setting.style();
    let inner = column.inset(style.padding() + 4.0, style.padding());
    let section = setting.element(parent, StructureType::Sect);
    let mut galley = vec![Strip::new(1)];
    galley.extend(set_head(setting, section, note, inner));
    for (index, text) in note.paragraphs.iter().enumerate() {
        if index > 0 {
            galley.push(Strip::gap(1));
        }
        galley.extend(part::paragraph(setting, section, text, Role::Body, inner));
    }
    if !note.items.is_empty() {
        galley.extend(list::set_items(setting, section, ListKind::Bulleted, &note.items, inner));
    }
    part::close(setting, galley, Frame { column, look: FrameLook::Note(style.tone(tone(note.style))) })
}

/// The colour of a style.
const fn tone(style: NoteStyle) -> Tone {
    match style {
        NoteStyle::Tip => Tone::Tip,
        NoteStyle::Warning => Tone::Warning,
        NoteStyle::Info => Tone::Info,
    }
}

/// Sets the title beside the sign.
fn set_head(setting: &mut Setting<'_, '_>, section: ElementId, note: &Note, inner: Column) -> Galley {
    let style = setting.style();
    let tone = tone(note.style);
    let color = style.tone(tone);
    let side = style.size * 1.5;
    let gutter = style.size * 0.6;
    // A title of its own is looked for among the headings; "Tip" is not.
    let element =
        if is_label(note) { setting.element(section, StructureType::P) } else { setting.heading(section, setting.title_level()) };
    let meaning = meaning(setting, element, note);
    let mut head = setting.text(element, &note.title, Role::BoxTitle(tone), inner.inset(side + gutter, 0.0));
    if let Some(first) = head.first_mut() {
        let left = inner.at(0.0, side).left;
        let top = style.baseline() - style.capital() / 2.0 - side / 2.0;
        let sign = match note.style {
            NoteStyle::Tip => lamp(left, top, side, color),
            NoteStyle::Warning => triangle(left, top, side, color),
            NoteStyle::Info => information(left, top, side, color),
        };
        first.pieces.extend(sign.into_iter().map(|path| part::drawing(meaning, path)));
    }
    keep_with_next(&mut head);
    head
}

/// The word for the style of a note.
fn label<'a>(setting: &Setting<'_, 'a>, note: &Note) -> &'a str {
    &setting.labels().notes[match note.style {
        NoteStyle::Tip => 0,
        NoteStyle::Warning => 1,
        NoteStyle::Info => 2,
    }]
}

/// Whether a note has no other title than that word: the same in all languages, whatever the word is in one.
fn is_label(note: &Note) -> bool {
    matches!(note.title.message.as_str(), "note-tip" | "note-warning" | "note-info")
}

/// What the sign means: where the title does not say it, the sign does, also to those who listen.
fn meaning(setting: &mut Setting<'_, '_>, element: ElementId, note: &Note) -> Meaning {
    let kind = label(setting, note);
    if kind.is_empty() || kind == note.title.plain() {
        return Meaning::Artifact(ArtifactKind::Layout);
    }
    let label = setting.element(element, StructureType::Span);
    setting.tree().element(label).actual_text = Some(format!("{kind}: "));
    Meaning::Segment(setting.tree().segment(label))
}

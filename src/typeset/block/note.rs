//! Note boxes: tip, warning, information; each with its sign, its tint and a bar on the start side, so that colour is never alone.

use crate::document::block::{ListKind, NoteStyle, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::list::{self, WHOLE};
use crate::typeset::galley::drawing::{information, lamp, triangle};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Column, Galley, Meaning, Origin, Paint, Piece, Strip};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Tone};

/// Sets a note box.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    note: NoteStyle,
    title: &Text,
    paragraphs: &[Text],
    items: &[Text],
    column: Column,
) -> Galley {
    let style = setting.style;
    let tone = match note {
        NoteStyle::Tip => Tone::Tip,
        NoteStyle::Warning => Tone::Warning,
        NoteStyle::Info => Tone::Info,
    };
    let color = style.tone(tone);
    let inner = column.inset(style.padding() + 4.0, style.padding());
    let side = style.size * 1.5;
    let gutter = style.size * 0.6;
    let section = setting.element(parent, StructureType::Sect);
    let element = setting.element(section, StructureType::P);
    let mut galley = vec![Strip::new(1)];
    let kind = &setting.composition.labels.notes[match note {
        NoteStyle::Tip => 0,
        NoteStyle::Warning => 1,
        NoteStyle::Info => 2,
    }];
    // Where the title does not say it, the sign does, also to those who listen.
    let meaning = if kind.is_empty() || *kind == title.plain() {
        Meaning::Artifact(ArtifactKind::Layout)
    } else {
        let label = setting.element(element, StructureType::Span);
        setting.tree.element(label).actual_text = Some(format!("{kind}: "));
        Meaning::Segment(setting.tree.segment(label))
    };
    let mut head = setting.text(element, title, Role::BoxTitle(tone), inner.inset(side + gutter, 0.0));
    if let Some(first) = head.first_mut() {
        let left = inner.at(0.0, side).left;
        let top = style.baseline() - style.capital() / 2.0 - side / 2.0;
        let sign = match note {
            NoteStyle::Tip => lamp(left, top, side, color),
            NoteStyle::Warning => triangle(left, top, side, color),
            NoteStyle::Info => information(left, top, side, color),
        };
        let piece = |path| Piece { x: 0.0, y: 0.0, origin: Origin::Strip, paint: Paint::Path(meaning, path) };
        first.pieces.extend(sign.into_iter().map(piece));
    }
    keep_with_next(&mut head);
    galley.append(&mut head);
    for (index, text) in paragraphs.iter().enumerate() {
        if index > 0 {
            galley.push(Strip::gap(1));
        }
        let element = setting.element(section, StructureType::P);
        galley.extend(setting.text(element, text, Role::Body, inner));
    }
    if !items.is_empty() {
        galley.extend(list::set_items(setting, section, ListKind::Bulleted, items, inner));
    }
    close(setting, galley, Frame { column, look: FrameLook::Note(color) })
}

/// Ends a box: space below, the frame behind, and no break inside where the box is short.
pub(crate) fn close(setting: &mut Setting<'_>, mut galley: Galley, frame: Frame) -> Galley {
    if let Some(first) = galley.first_mut() {
        first.after = crate::typeset::galley::strip::Break::Never;
    }
    if let Some(last) = galley.last_mut() {
        last.after = crate::typeset::galley::strip::Break::Never;
    }
    galley.push(Strip::new(1));
    let frame = setting.open(frame);
    for strip in &mut galley {
        strip.frames.insert(0, frame);
    }
    if height(&galley) <= (WHOLE + 4).max(setting.style.capacity / 3) {
        keep_together(&mut galley);
    }
    galley
}

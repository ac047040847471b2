//! Footnotes: at the foot of the page of their mark, or below their paragraph where they are too long for a foot.
//!
//! In the tree a note follows the paragraph of its mark, or ends the item or the cell. The mark leads to it, and its number back.

use std::rc::Rc;

use crate::document::block::{Footnote, Inline, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Galley, Marker, Strip, beside, height};
use crate::typeset::setting::Setting;
use crate::typeset::setting::owners::{mark_anchor, note_anchor};
use crate::typeset::style::Role;

/// Sets the footnotes of a text whose lines are `galley`, set as the content of `element`.
pub(super) fn set(setting: &mut Setting<'_, '_>, element: ElementId, text: &Text, galley: &mut Galley) {
    if text.footnotes.is_empty() {
        return;
    }
    let mut parent = element;
    while matches!(setting.tree().element(parent).kind, StructureType::P | StructureType::Span) {
        parent = setting.tree().parent(parent);
    }
    for footnote in &text.footnotes {
        set_note(setting, parent, footnote, galley);
    }
}

fn set_note(setting: &mut Setting<'_, '_>, parent: ElementId, footnote: &Footnote, galley: &mut Galley) {
    let locale = &setting.context().composition.locale;
    let (anchor, back) = (note_anchor(locale, &footnote.number), mark_anchor(locale, &footnote.number));
    let (style, column) = (setting.style(), setting.foot);
    let note = setting.element(parent, StructureType::Note);
    let marked = galley.iter().enumerate().find_map(|(at, strip)| {
        let mark = strip.links.iter().find(|link| matches!(&link.target, Target::Anchor(name) if *name == anchor))?;
        Some((at, mark.element))
    });
    let label = setting.element(note, StructureType::Lbl);
    let indent = style.size * 1.6;
    let words = vec![Inline::Link(Target::Anchor(back.clone()), vec![Inline::Text(footnote.number.clone())])];
    let number = setting.text(label, &Text { inlines: words, ..Text::default() }, Role::Note, column.at(0.0, indent));
    let body = setting.element(note, StructureType::P);
    let lines = setting.text(body, &footnote.text, Role::Note, column.inset(indent, 0.0));
    let mut lines = beside(vec![number, lines], style.half);
    keep_together(&mut lines);
    if let Some(first) = lines.first_mut() {
        first.marks.push(Marker::Anchor(anchor.into()));
    }
    let at = marked.map_or(galley.len().saturating_sub(1), |(at, _)| at);
    if let Some((_, mark)) = marked {
        setting.tree().refer(mark, note);
        setting.tree().refer(note, mark);
    }
    let is_long = height(&lines) * 5 > style.capacity * 2;
    let Some(strip) = galley.get_mut(at) else { return };
    strip.marks.push(Marker::Anchor(Rc::from(back)));
    let notes = &mut setting.parts_mut().notes;
    if is_long {
        notes.push(Galley::new());
        galley.push(Strip::gap(1));
        galley.extend(lines);
        return;
    }
    strip.footnotes.push(notes.len());
    notes.push(lines);
}

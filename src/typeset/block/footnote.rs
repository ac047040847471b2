//! Footnotes: at the foot of the page of their mark, or below their paragraph where they are too long for a foot.

use crate::document::block::{Footnote, Target};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Column, Galley, Marker, Strip, beside};
use crate::typeset::setting::{Setting, note_anchor, plain_text};
use crate::typeset::style::Role;

/// Sets a footnote of the paragraph that ends `galley`.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, footnote: &Footnote, galley: &mut Galley, column: Column) {
    let note = setting.element(parent, StructureType::Note);
    let label = setting.element(note, StructureType::Lbl);
    let indent = setting.style.size * 1.6;
    let number = setting.text(label, &plain_text(&footnote.number), Role::Note, column.at(0.0, indent));
    let body = setting.element(note, StructureType::P);
    let text = setting.text(body, &footnote.text, Role::Note, column.inset(indent, 0.0));
    let mut lines = beside(vec![number, text], setting.style.half);
    keep_together(&mut lines);
    let index = u32::try_from(setting.notes.len()).expect("fewer notes than bytes");
    if let (Some(first), Target::Anchor(name)) = (lines.first_mut(), note_anchor(index)) {
        first.marks.push(Marker::Anchor(name.into()));
    }
    if height(&lines) * 5 > setting.style.capacity * 2 {
        galley.push(Strip::gap(1));
        galley.extend(lines);
        setting.notes.push(Galley::new());
        return;
    }
    setting.notes.push(lines);
    if let Some(last) = galley.last_mut() {
        last.footnotes.push(setting.notes.len() - 1);
    }
}

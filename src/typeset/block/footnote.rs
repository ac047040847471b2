//! Footnotes: they begin at the foot of the page of their mark, and go on at that of the next where they do not fit.

use crate::document::block::{Footnote, Target, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::strip::{Column, Galley, Marker, beside};
use crate::typeset::setting::owners::note_anchor;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::Role;

/// Sets a footnote of the paragraph that ends `galley`.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, footnote: &Footnote, galley: &mut Galley, column: Column) {
    let note = setting.element(parent, StructureType::Note);
    let label = setting.element(note, StructureType::Lbl);
    let number = Text::of(&footnote.number);
    let size = setting.style().size;
    let width = setting.shape(&number, Manner::new(Role::Note, column)).paragraph().max_content_width();
    // From 1,000 on the number is wider than the place of others.
    let indent = (width + size * 0.5).max(size * 1.6);
    let number = setting.text(label, &number, Role::Note, column.at(0.0, indent));
    let body = setting.element(note, StructureType::P);
    let text = setting.text(body, &footnote.text, Role::Note, column.inset(indent, 0.0));
    let mut lines = beside(vec![number, text], setting.style().half);
    let index = u32::try_from(setting.parts().notes.len()).expect("fewer notes than bytes");
    if let (Some(first), Target::Anchor(name)) = (lines.first_mut(), note_anchor(index)) {
        first.marks.push(Marker::Anchor(name.into()));
    }
    let notes = &mut setting.parts_mut().notes;
    notes.push(lines);
    if let Some(last) = galley.last_mut() {
        last.footnotes.push(notes.len() - 1);
    }
}

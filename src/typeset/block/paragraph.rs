//! Paragraphs: running text, with the note that belongs to it.

use crate::document::block::Paragraph;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::footnote;
use crate::typeset::galley::strip::{Column, Galley};
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::Role;

/// Sets a paragraph.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, paragraph: &Paragraph, column: Column) -> Galley {
    let element = setting.element(parent, StructureType::P);
    let manner = Manner::new(Role::Body, column);
    let Some(footnote) = &paragraph.footnote else {
        return setting.text(element, &paragraph.text, Role::Body, column);
    };
    let note = u32::try_from(setting.parts().notes.len()).expect("fewer notes than bytes");
    let shaped = setting.shape(&paragraph.text, manner.marked(note, &footnote.number));
    let mut galley = setting.shaped(element, &paragraph.text, &shaped, column);
    footnote::set(setting, parent, footnote, &mut galley, column);
    galley
}

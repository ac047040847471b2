//! Imprint: who made this and in which state it is, on a page of its own.

use crate::document::block::Text;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Marker, Strip};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets heading and paragraphs.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    heading: &Text,
    paragraphs: &[Text],
    column: Column,
    anchor: &std::rc::Rc<str>,
) -> Galley {
    let element = setting.element(parent, StructureType::H1);
    let mut galley = setting.text(element, heading, Role::Section, column);
    let title = heading.plain();
    setting.tree.element(parent).title = Some(title.clone());
    if let Some(first) = galley.first_mut() {
        first.marks.push(Marker::Heading(1, title, anchor.clone()));
    }
    keep_with_next(&mut galley);
    for text in paragraphs {
        galley.push(Strip::gap(1));
        let element = setting.element(parent, StructureType::P);
        galley.extend(setting.text(element, text, Role::Small, column));
    }
    galley
}

//! Imprint: who made this and in which state it is, on a page of its own.

use crate::document::block::Imprint;
use crate::document::structure::ElementId;
use crate::typeset::block::part;
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Strip};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets heading and paragraphs.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, imprint: &Imprint, column: Column) -> Galley {
    let element = setting.heading(parent, 1);
    let mut galley = setting.text(element, &imprint.heading, Role::Section, column);
    setting.tree().element(parent).title = Some(imprint.heading.plain());
    keep_with_next(&mut galley);
    for text in &imprint.paragraphs {
        galley.push(Strip::gap(1));
        galley.extend(part::paragraph(setting, parent, text, Role::Small, column));
    }
    galley
}

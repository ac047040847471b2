//! Headings: chapters open a page, sections stand in the text.

use crate::document::block::Heading;
use crate::document::structure::ElementId;
use crate::typeset::block::{chapter, part};
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Strip};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a heading with its lead.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, heading: &Heading, column: Column) -> Galley {
    setting.tree().element(parent).title.get_or_insert_with(|| heading.title.plain());
    if heading.level <= 1 {
        return chapter::set(setting, parent, heading, column);
    }
    let role = if heading.level == 2 { Role::Section } else { Role::Subsection };
    let element = setting.heading(parent, heading.level);
    let mut galley = setting.text(element, &heading.title, role, column);
    if let Some(intro) = &heading.intro {
        galley.push(Strip::gap(1));
        galley.extend(part::paragraph(setting, parent, intro, Role::Lead, column));
    }
    keep_with_next(&mut galley);
    galley
}

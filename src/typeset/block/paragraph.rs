//! Paragraphs: running text.

use crate::document::block::Paragraph;
use crate::document::structure::ElementId;
use crate::typeset::block::part;
use crate::typeset::galley::strip::{Column, Galley};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a paragraph.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, paragraph: &Paragraph, column: Column) -> Galley {
    part::paragraph(setting, parent, &paragraph.text, Role::Body, column)
}

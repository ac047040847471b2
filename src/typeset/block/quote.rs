//! Quotations: somebody's words, larger, beside a bar, and who said them.

use crate::document::block::Quote;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Column, Galley, Strip};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a quotation.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, quote: &Quote, column: Column) -> Galley {
    let style = setting.style();
    let inner = column.inset(style.padding() * 1.4, style.padding());
    let block = setting.element(parent, StructureType::BlockQuote);
    let mut galley = part::paragraph(setting, block, &quote.text, Role::Quote, inner);
    if !quote.attribution.inlines.is_empty() {
        galley.push(Strip::gap(1));
        let element = setting.element(block, StructureType::P);
        galley.extend(setting.label(element, &quote.attribution, Role::SmallStrong, inner));
    }
    keep_together(&mut galley);
    let frame = setting.parts_mut().open(Frame { column, look: FrameLook::Bar(style.palette.accent_2) });
    part::join(&mut galley, frame);
    galley
}

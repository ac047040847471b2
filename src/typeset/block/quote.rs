//! Quotations: somebody's words, larger, beside a bar, and who said them.

use crate::document::block::Text;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Column, Galley, Strip};
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a quotation.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, text: &Text, attribution: &Text, column: Column) -> Galley {
    let style = setting.style;
    let inner = column.inset(style.padding() * 1.4, style.padding());
    let quote = setting.element(parent, StructureType::BlockQuote);
    let element = setting.element(quote, StructureType::P);
    let mut galley = setting.text(element, text, Role::Quote, inner);
    if !attribution.inlines.is_empty() {
        galley.push(Strip::gap(1));
        let element = setting.element(quote, StructureType::P);
        galley.extend(setting.label(element, attribution, Role::SmallStrong, inner));
    }
    keep_together(&mut galley);
    let frame = setting.open(Frame { column, look: FrameLook::Bar(style.palette.accent_2) });
    galley.iter_mut().for_each(|strip| strip.frames.push(frame));
    galley
}

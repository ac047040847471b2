//! Contact cards: who, what for, and how to reach them.

use crate::document::block::ContactCard;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::note::close;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Column, Galley, Strip, beside};
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Tone};

/// Sets a card.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, card: &ContactCard, column: Column) -> Galley {
    let style = setting.style;
    let inner = column.inset(style.padding(), style.padding());
    let section = setting.element(parent, StructureType::Sect);
    let mut galley = vec![Strip::new(1)];
    let element = setting.element(section, StructureType::P);
    let mut name = setting.label(element, &card.name, Role::BoxTitle(Tone::Accent), inner);
    keep_with_next(&mut name);
    galley.append(&mut name);
    if let Some(text) = &card.text {
        let element = setting.element(section, StructureType::P);
        galley.extend(setting.text(element, text, Role::Small, inner));
    }
    // Labels share one column, as wide as the longest of them but not more than a third of the card.
    let gutter = style.size * 0.8;
    let labels: Vec<_> =
        card.lines.iter().map(|(label, _)| setting.shape(label, Role::SmallStrong, inner.direction, None, None)).collect();
    let widest = labels.iter().map(|label| label.paragraph.max_content_width()).fold(0.0, f32::max);
    let width = (widest + 0.5).min(inner.width * 0.36);
    if !card.lines.is_empty() {
        galley.push(Strip::gap(1));
    }
    for ((label, value), shaped) in card.lines.iter().zip(&labels) {
        let line = setting.element(section, StructureType::P);
        // A value that is a whole sentence has no label, and an empty element says nothing.
        let mut columns = Vec::new();
        if !label.inlines.is_empty() {
            let element = setting.element(line, StructureType::Span);
            columns.push(setting.shaped(element, label, shaped, inner.at(0.0, width)));
            columns.push(setting.spacer(line, inner.at(width, gutter)));
        }
        let element = setting.element(line, StructureType::Span);
        columns.push(setting.label(element, value, Role::Small, inner.inset(width + gutter, 0.0)));
        let mut row = beside(columns, style.half);
        keep_together(&mut row);
        galley.append(&mut row);
    }
    let mut galley = close(setting, galley, Frame { column, look: FrameLook::Card });
    // A name without its address helps nobody.
    if height(&galley) * 3 <= style.capacity * 2 {
        keep_together(&mut galley);
    }
    galley
}

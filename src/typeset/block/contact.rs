//! Contact cards: who, what for, and how to reach them.

use crate::document::block::ContactCard;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, beside};
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Tone};

/// Sets a card.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, card: &ContactCard, column: Column) -> Galley {
    let style = setting.style();
    let inner = column.inset(style.padding(), style.padding());
    let section = setting.element(parent, StructureType::Sect);
    let mut galley = vec![Strip::new(1)];
    let element = setting.heading(section, setting.title_level());
    let mut name = setting.label(element, &card.name, Role::BoxTitle(Tone::Accent), inner);
    keep_with_next(&mut name);
    galley.append(&mut name);
    if let Some(text) = &card.text {
        galley.extend(part::paragraph(setting, section, text, Role::Small, inner));
    }
    // Labels share one column, as wide as the longest of them but not more than a third of the card.
    let gutter = style.size * 0.8;
    let labels: Vec<_> = card.lines.iter().map(|(label, _)| setting.shape(label, Manner::new(Role::SmallStrong, inner))).collect();
    let widest = labels.iter().map(|label| label.paragraph().max_content_width()).fold(0.0, f32::max);
    let width = (widest + 0.5).min(inner.width * 0.36);
    if !card.lines.is_empty() {
        galley.push(Strip::gap(1));
    }
    let count = card.lines.len();
    for (index, ((label, value), shaped)) in card.lines.iter().zip(&labels).enumerate() {
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
        if index == 0 && count > 1 {
            // A name without its address helps nobody.
            keep_with_next(&mut galley);
        } else if index + 2 == count
            && let Some(last) = galley.last_mut()
        {
            last.after = Break::Never;
        }
    }
    part::close(setting, galley, Frame { column, look: FrameLook::Card })
}

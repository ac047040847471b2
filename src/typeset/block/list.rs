//! Lists: bullets, steps, boxes to tick, and the marks of do and don't.

use crate::document::block::{List, ListKind, Text};
use crate::document::structure::{ElementId, ListNumbering, StructureType};
use crate::typeset::block::part;
use crate::typeset::block::part::WHOLE;
use crate::typeset::galley::drawing::{disc, tick_box};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{Break, Column, Galley, Meaning, Strip, beside, height};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::Role;
use crate::typeset::text::style::Align;

/// Sets a list with its title.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, list: &List, column: Column) -> Galley {
    let mut galley = Galley::new();
    let element = setting.element(parent, StructureType::L);
    if let Some(title) = &list.title {
        let caption = setting.element(element, StructureType::Caption);
        galley.extend(part::paragraph(setting, caption, title, Role::Strong, column));
        keep_with_next(&mut galley);
    }
    galley.extend(fill(setting, element, list.kind, &list.items, column));
    galley
}

/// Sets items as a list of their own.
pub(super) fn set_items(
    setting: &mut Setting<'_, '_>,
    parent: ElementId,
    kind: ListKind,
    items: &[Text],
    column: Column,
) -> Galley {
    let list = setting.element(parent, StructureType::L);
    fill(setting, list, kind, items, column)
}

/// Sets the items of a list.
fn fill(setting: &mut Setting<'_, '_>, list: ElementId, kind: ListKind, items: &[Text], column: Column) -> Galley {
    setting.tree().element(list).attributes.list_numbering = Some(match kind {
        ListKind::Bulleted => ListNumbering::Disc,
        ListKind::Numbered => ListNumbering::Decimal,
        ListKind::Checklist => ListNumbering::Square,
    });
    let mut set_item = |(index, text): (usize, &Text)| {
        let item = setting.element(list, StructureType::LI);
        let (marker, indent) = set_marker(setting, item, kind, index, column);
        set_item(setting, item, (marker, indent), text, column)
    };
    let items: Vec<Galley> = items.iter().enumerate().map(&mut set_item).collect();
    // Short bullets stand close, as words of one sentence; longer ones are paragraphs.
    let spaced = kind != ListKind::Bulleted || items.iter().any(|item| height(item) > 4);
    let count = items.len();
    let mut galley = Galley::new();
    for (index, mut item) in items.into_iter().enumerate() {
        if index > 0 && (index == 1 || index + 1 == count) {
            // Neither the first nor the last item stands alone, if it can be helped; of two, neither does.
            if let Some(last) = galley.last_mut() {
                last.after = Break::May(if count == 2 { 1_200 } else { 300 });
            }
        }
        if index > 0 && spaced {
            galley.push(Strip::gap(1));
        }
        galley.append(&mut item);
    }
    galley
}

/// Sets the label of an item; gives it with the width that it takes from the text.
fn set_marker(setting: &mut Setting<'_, '_>, item: ElementId, kind: ListKind, index: usize, column: Column) -> (Strip, f32) {
    let style = setting.style();
    let label = setting.element(item, StructureType::Lbl);
    let indent = style.size * if kind == ListKind::Bulleted { 1.4 } else { 2.1 };
    let place = column.at(0.0, indent);
    let marker = match kind {
        ListKind::Bulleted => bullet(setting, label, place),
        ListKind::Numbered => step(setting, label, index, place),
        ListKind::Checklist => {
            let side = style.size * 1.05;
            let left = place.at(0.0, side).left;
            let top = style.baseline() - style.capital() / 2.0 - side / 2.0;
            let text = &setting.labels().checkbox;
            part::drawn_label(setting, label, text, tick_box(left, top, side, style.palette.accent))
        }
    };
    (marker, indent)
}

/// Sets the text of an item beside its label.
fn set_item(setting: &mut Setting<'_, '_>, item: ElementId, (marker, indent): (Strip, f32), text: &Text, column: Column) -> Galley {
    let body = setting.element(item, StructureType::LBody);
    let lines = setting.text(body, text, Role::Body, column.inset(indent, 0.0));
    let mut galley = beside(vec![vec![marker], lines], setting.style().half);
    if height(&galley) <= WHOLE {
        keep_together(&mut galley);
    }
    galley
}

fn bullet(setting: &mut Setting<'_, '_>, label: ElementId, place: Column) -> Strip {
    let style = setting.style();
    let radius = style.size * 0.17;
    let left = place.at(style.size * 0.35, 2.0 * radius).left;
    let center = (left + radius, style.baseline() - style.size * 0.27);
    part::drawn_label(setting, label, "•", disc(center, radius, style.palette.accent_2))
}

fn step(setting: &mut Setting<'_, '_>, label: ElementId, index: usize, place: Column) -> Strip {
    let style = setting.style();
    let diameter = style.size * 1.5;
    let around = place.at(0.0, diameter);
    let number = Text::of(&setting.context().references.number(index + 1));
    let set = setting.set(&number, Manner::new(Role::Step, around).aligned(Some(Align::Center)), around);
    let mut strips = setting.strips(label, &set, around);
    let mut strip = if strips.is_empty() { Strip::new(2) } else { strips.swap_remove(0) };
    let center = (around.left + diameter / 2.0, style.baseline() - style.capital() * 0.45);
    let disc = disc(center, diameter / 2.0, style.palette.accent);
    strip.pieces.insert(0, part::drawing(Meaning::Artifact(ArtifactKind::Layout), disc));
    strip
}

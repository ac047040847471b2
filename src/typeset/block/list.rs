//! Lists: bullets, steps, boxes to tick, and the marks of do and don't.

use crate::document::block::{ListKind, Text};
use crate::document::structure::{ElementId, ListNumbering, StructureType};
use crate::typeset::galley::drawing::{disc, tick_box};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Break, Column, Galley, Meaning, Origin, Paint, Piece, Strip, beside};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{Setting, plain_text};
use crate::typeset::style::Role;
use crate::typeset::text::style::Align;

/// An item of up to this many halves is not divided.
pub(crate) const WHOLE: u32 = 16;

/// Sets a list with its title.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    kind: ListKind,
    title: Option<&Text>,
    items: &[Text],
    column: Column,
) -> Galley {
    let mut galley = Galley::new();
    if let Some(title) = title {
        let element = setting.element(parent, StructureType::P);
        galley.extend(setting.text(element, title, Role::Strong, column));
        keep_with_next(&mut galley);
    }
    galley.extend(set_items(setting, parent, kind, items, column));
    galley
}

/// Sets the items of a list.
pub(crate) fn set_items(setting: &mut Setting<'_>, parent: ElementId, kind: ListKind, items: &[Text], column: Column) -> Galley {
    let list = setting.element(parent, StructureType::L);
    setting.tree.element(list).attributes.list_numbering = Some(match kind {
        ListKind::Bulleted => ListNumbering::Disc,
        ListKind::Numbered => ListNumbering::Decimal,
        ListKind::Checklist => ListNumbering::Square,
    });
    let items: Vec<Galley> =
        items.iter().enumerate().map(|(index, text)| set_item(setting, list, kind, index, text, column)).collect();
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

fn set_item(setting: &mut Setting<'_>, list: ElementId, kind: ListKind, index: usize, text: &Text, column: Column) -> Galley {
    let style = setting.style;
    let item = setting.element(list, StructureType::LI);
    let label = setting.element(item, StructureType::Lbl);
    let indent = style.size * if kind == ListKind::Bulleted { 1.4 } else { 2.1 };
    let place = column.at(0.0, indent);
    let marker = match kind {
        ListKind::Bulleted => bullet(setting, label, place),
        ListKind::Numbered => step(setting, label, index, place),
        ListKind::Checklist => {
            let text = setting.composition.labels.checkbox.clone();
            let side = style.size * 1.05;
            let left = place.at(0.0, side).left;
            let top = style.baseline() - style.capital() / 2.0 - side / 2.0;
            drawn_label(setting, label, &text, tick_box(left, top, side, style.palette.accent))
        }
    };
    let body = setting.element(item, StructureType::LBody);
    let lines = setting.text(body, text, Role::Body, column.inset(indent, 0.0));
    let mut galley = beside(vec![vec![marker], lines], style.half);
    if height(&galley) <= WHOLE {
        keep_together(&mut galley);
    }
    galley
}

/// A strip with a drawn label that is read as `text`.
pub(crate) fn drawn_label(
    setting: &mut Setting<'_>,
    label: ElementId,
    text: &str,
    drawing: crate::document::image::PathItem,
) -> Strip {
    let segment = setting.tree.segment(label);
    if !text.is_empty() {
        setting.tree.element(label).actual_text = Some(text.to_owned());
    }
    let mut strip = Strip::new(2);
    strip.pieces.push(Piece { x: 0.0, y: 0.0, origin: Origin::Strip, paint: Paint::Path(Meaning::Segment(segment), drawing) });
    strip
}

fn bullet(setting: &mut Setting<'_>, label: ElementId, place: Column) -> Strip {
    let style = setting.style;
    let radius = style.size * 0.17;
    let left = place.at(style.size * 0.35, 2.0 * radius).left;
    let center = (left + radius, style.baseline() - style.size * 0.27);
    drawn_label(setting, label, "•", disc(center, radius, style.palette.accent_2))
}

fn step(setting: &mut Setting<'_>, label: ElementId, index: usize, place: Column) -> Strip {
    let style = setting.style;
    let diameter = style.size * 1.5;
    let around = place.at(0.0, diameter);
    let number = setting.references.number(index + 1);
    let set = setting.set(&plain_text(&number), Role::Step, around, Some(Align::Center));
    let mut strips = setting.strips(label, &set, around);
    let mut strip = if strips.is_empty() { Strip::new(2) } else { strips.swap_remove(0) };
    let center = (around.left + diameter / 2.0, style.baseline() - style.capital() * 0.45);
    strip.pieces.insert(
        0,
        Piece {
            x: 0.0,
            y: 0.0,
            origin: Origin::Strip,
            paint: Paint::Path(Meaning::Artifact(ArtifactKind::Layout), disc(center, diameter / 2.0, style.palette.accent)),
        },
    );
    strip
}

//! Chapter openings: a tinted field across the top of the page with label, title, icon and lead.

use std::sync::Arc;

use crate::document::block::{Heading, Text};
use crate::document::image::Picture;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Meaning, Origin, Paint, Piece, Strip, beside, height};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style};

/// Sets a heading of level 1.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, heading: &Heading, column: Column) -> Galley {
    let style = setting.style();
    let role = role(setting, heading, column);
    let widest = (style.half * 9.0).min(column.width * 0.26);
    let beside = column.inset(0.0, widest + style.size * 1.5);
    // A picture that only adorns gives way to a word that needs its room.
    let widest_word = setting.shape(&heading.title, Manner::new(role, column)).paragraph().word_content_width();
    let icon = heading.icon.as_ref().filter(|_| widest_word <= beside.width);
    let words = if icon.is_some() { beside } else { column };
    let mut band = Galley::new();
    let element = setting.heading(parent, 1);
    if let Some(label) = &heading.label {
        band.extend(set_label(setting, element, label, words));
    }
    band.extend(setting.text(element, &heading.title, role, words));
    if let Some(icon) = icon {
        // The field is as high as its words ask, and the icon no higher.
        let side = widest.min(style.halves(height(&band)));
        set_icon(style, &mut band, icon, side, column);
    }
    let mut galley = part::field(setting, band, column);
    if let Some(intro) = &heading.intro {
        galley.push(Strip::gap(2));
        galley.extend(part::paragraph(setting, parent, intro, Role::Lead, column));
    }
    keep_with_next(&mut galley);
    galley
}

/// Sets "Chapter 5" above the title: to those who listen it is a part of the heading, and a word of its own.
fn set_label(setting: &mut Setting<'_, '_>, heading: ElementId, label: &Text, column: Column) -> Galley {
    let shaped = setting.shape(label, Manner::new(Role::ChapterLabel, column));
    let width = shaped.paragraph().max_content_width().min(column.width - 1.0);
    let element = setting.element(heading, StructureType::Span);
    let words = setting.shaped(element, label, &shaped, column);
    let space = setting.spacer(heading, column.inset(width, 0.0));
    beside(vec![words, space], setting.style().half)
}

/// The size of a title: smaller where it would fill more than half of a page, which it would share with nothing it is the title of.
fn role(setting: &mut Setting<'_, '_>, heading: &Heading, column: Column) -> Role {
    let holds = |role: &Role| {
        let set = setting.set(&heading.title, Manner::new(*role, column), column);
        u32::try_from(set.lines.len()).is_ok_and(|lines| lines.saturating_mul(set.face.line) * 2 <= setting.style().capacity)
    };
    [Role::Chapter, Role::Section].into_iter().find(holds).unwrap_or(Role::Strong)
}

/// Sets the icon beside the words of a field.
fn set_icon(style: &Style, band: &mut Galley, icon: &Arc<Picture>, side: f32, column: Column) {
    let scale = (side / icon.width.max(0.1)).min(side / icon.height.max(0.1));
    let (width, tall) = (icon.width * scale, icon.height * scale);
    let place = column.at(column.width - side + (side - width) / 2.0, width);
    let room = style.halves(height(band));
    if let Some(first) = band.first_mut() {
        first.pieces.push(Piece {
            x: place.left,
            y: (room - tall) / 2.0,
            origin: Origin::Strip,
            paint: Paint::Picture(Meaning::Artifact(ArtifactKind::Layout), icon.clone(), width, tall),
        });
    }
}

//! Chapter openings: a tinted field across the top of the page with label, title, icon and lead.

use crate::document::block::Heading;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_with_next;
use crate::typeset::galley::strip::{Column, Galley, Meaning, Origin, Paint, Piece, Strip};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::Role;

/// Sets a heading of level 1.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, heading: &Heading, column: Column) -> Galley {
    let style = setting.style;
    let side = (style.half * 9.0).min(column.width * 0.26);
    let reserved = if heading.icon.is_some() { side + style.size * 1.5 } else { 0.0 };
    let words = column.inset(0.0, reserved);
    let mut band = Galley::new();
    if let Some(label) = &heading.label {
        let element = setting.element(parent, StructureType::P);
        band.extend(setting.text(element, label, Role::ChapterLabel, words));
    }
    let element = setting.element(parent, StructureType::H1);
    band.extend(setting.text(element, &heading.title, Role::Chapter, words));
    if let Some(icon) = &heading.icon {
        // The icon stands beside the words, and the field is as high as the higher of the two.
        let height: u32 = band.iter().map(|strip| strip.height).sum();
        let needed = style.holding(side);
        if height < needed {
            band.insert(0, Strip::new((needed - height) / 2));
            band.push(Strip::new(needed - height - (needed - height) / 2));
        }
        let scale = (side / icon.width.max(0.1)).min(side / icon.height.max(0.1));
        let (width, tall) = (icon.width * scale, icon.height * scale);
        let place = column.at(column.width - side + (side - width) / 2.0, width);
        let room = style.halves(band.iter().map(|strip| strip.height).sum());
        if let Some(first) = band.first_mut() {
            first.pieces.push(Piece {
                x: place.left,
                y: (room - tall) / 2.0,
                origin: Origin::Strip,
                paint: Paint::Picture(Meaning::Artifact(ArtifactKind::Layout), icon.clone(), width, tall),
            });
        }
    }
    let mut galley = field(setting, band, column);
    if let Some(intro) = &heading.intro {
        galley.push(Strip::gap(3));
        let element = setting.element(parent, StructureType::P);
        galley.extend(setting.text(element, intro, Role::Lead, column));
    }
    keep_with_next(&mut galley);
    galley
}

/// Lays the field of an opening behind the words.
pub(crate) fn field(setting: &mut Setting<'_>, mut words: Galley, column: Column) -> Galley {
    words.push(Strip::new(2));
    let frame = setting.open(Frame { column, look: FrameLook::ChapterBand });
    for strip in &mut words {
        strip.frames.push(frame);
    }
    keep_with_next(&mut words);
    words
}

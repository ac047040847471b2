//! QR codes: the code, what one finds there, and the address in letters for those who type it.

use crate::diagnostic::Code;
use crate::document::block::Qr;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::part;
use crate::typeset::galley::drawing::{area, qr};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Column, Galley, Marker, Meaning, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::{MM, Role, WHITE};

/// Width and height of a code with its quiet zone: large enough for a telephone at arm's length.
const SIDE: f32 = 30.0 * MM;

/// Sets a code with its address.
pub(super) fn set(setting: &mut Setting<'_, '_>, parent: ElementId, qr: &Qr, column: Column) -> Galley {
    let style = setting.style();
    let side = SIDE.min(column.width * 0.4);
    let pad = style.size * 0.6;
    let inner = column.inset(pad, pad);
    let section = setting.element(parent, StructureType::Div);
    let code = set_code(setting, section, qr, inner.at(0.0, side));
    let words = inner.inset(side + style.size, 0.0);
    let mut lines = part::paragraph(setting, section, &qr.text, Role::Body, words);
    let element = setting.element(section, StructureType::P);
    lines.extend(setting.label(element, &qr.address, Role::SmallStrong, words));
    let height: u32 = lines.iter().map(|strip| strip.height).sum();
    if height < code.height {
        lines.insert(0, Strip::new((code.height - height) / 2));
    }
    let mut galley = vec![Strip::new(1)];
    galley.extend(beside(vec![vec![code], lines], style.half));
    galley.push(Strip::new(1));
    let frame = setting.parts_mut().open(Frame { column, look: FrameLook::Tile });
    part::join(&mut galley, frame);
    keep_together(&mut galley);
    galley
}

/// Sets the code, as wide as its place.
fn set_code(setting: &mut Setting<'_, '_>, section: ElementId, code: &Qr, place: Column) -> Strip {
    let style = setting.style();
    let figure = setting.element(section, StructureType::Figure);
    setting.tree().element(figure).alt = Some(code.alt.clone());
    let segment = setting.tree().segment(figure);
    let side = place.width;
    let mut strip = Strip::new(style.holding(side));
    let top = (style.halves(strip.height) - side) / 2.0;
    let rect = Rect { left: place.left, top, width: side, height: side };
    match qr(&code.url, rect.left, rect.top, side) {
        Some(path) => {
            // A reader needs dark on white, whatever is printed around it.
            strip.pieces.push(part::drawing(Meaning::Artifact(ArtifactKind::Layout), area(rect, WHITE)));
            strip.pieces.push(part::drawing(Meaning::Segment(segment), path));
        }
        None => {
            let finding = setting.finding(Code::TextTooLong, &code.address);
            setting.report(finding);
        }
    }
    strip.marks.push(Marker::Area(figure, rect));
    strip
}

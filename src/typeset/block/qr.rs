//! QR codes: the code, what one finds there, and the address in letters for those who type it.

use crate::diagnostic::Code;
use crate::document::block::Text;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::drawing::{area, qr};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::keep_together;
use crate::typeset::galley::strip::{Column, Galley, Marker, Meaning, Origin, Paint, Piece, Strip, beside};
use crate::typeset::geometry::Rect;
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::Setting;
use crate::typeset::style::{MM, Role, WHITE};

/// Width and height of a code with its quiet zone: large enough for a telephone at arm's length.
const SIDE: f32 = 30.0 * MM;

/// Sets a code with its address; `link` is the address, the same as text, and the description of the code.
pub(crate) fn set(setting: &mut Setting<'_>, parent: ElementId, text: &Text, link: (&str, &Text, &str), column: Column) -> Galley {
    let style = setting.style;
    let (url, address, alt) = link;
    let side = SIDE.min(column.width * 0.4);
    let pad = style.size * 0.6;
    let inner = column.inset(pad, pad);
    let section = setting.element(parent, StructureType::Div);
    let figure = setting.element(section, StructureType::Figure);
    setting.tree.element(figure).alt = Some(alt.to_owned());
    let segment = setting.tree.segment(figure);
    let place = inner.at(0.0, side);
    let mut code = Strip::new(style.holding(side));
    let top = (style.halves(code.height) - side) / 2.0;
    let rect = Rect { left: place.left, top, width: side, height: side };
    match qr(url, rect.left, rect.top, side) {
        Some(path) => {
            // A reader needs dark on white, whatever is printed around it.
            code.pieces.push(paint(Meaning::Artifact(ArtifactKind::Layout), area(rect, WHITE)));
            code.pieces.push(paint(Meaning::Segment(segment), path));
        }
        None => {
            let finding = setting.finding(Code::TextTooLong, address);
            setting.report(finding);
        }
    }
    code.marks.push(Marker::Area(figure, rect));
    let words = inner.inset(side + style.size, 0.0);
    let element = setting.element(section, StructureType::P);
    let mut lines = setting.text(element, text, Role::Body, words);
    let element = setting.element(section, StructureType::P);
    lines.extend(setting.label(element, address, Role::SmallStrong, words));
    let height: u32 = lines.iter().map(|strip| strip.height).sum();
    if height < code.height {
        lines.insert(0, Strip::new((code.height - height) / 2));
    }
    let mut galley = vec![Strip::new(1)];
    galley.extend(beside(vec![vec![code], lines], style.half));
    galley.push(Strip::new(1));
    let frame = setting.open(Frame { column, look: FrameLook::Tile });
    galley.iter_mut().for_each(|strip| strip.frames.push(frame));
    keep_together(&mut galley);
    galley
}

fn paint(meaning: Meaning, path: crate::document::image::PathItem) -> Piece {
    Piece { x: 0.0, y: 0.0, origin: Origin::Strip, paint: Paint::Path(meaning, path) }
}

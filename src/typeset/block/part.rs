//! Parts that several kinds of block have: captions, drawn labels, fields and boxes.

use crate::document::block::Text;
use crate::document::image::picture::PathItem;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::galley::drawing::rule;
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::{
    Break, Column, FrameId, Galley, Meaning, Origin, Owners, Paint, Piece, Strip, TableId, height,
};
use crate::typeset::page::ArtifactKind;
use crate::typeset::setting::{Manner, Setting};
use crate::typeset::style::{Role, Style};

/// An item of up to this many halves is not divided.
pub(super) const WHOLE: u32 = 16;

/// Sets a text as a paragraph of `parent`.
pub(super) fn paragraph(setting: &mut Setting<'_, '_>, parent: ElementId, text: &Text, role: Role, column: Column) -> Galley {
    let element = setting.element(parent, StructureType::P);
    setting.text(element, text, role, column)
}

/// Sets "Table 3" and the caption, one below the other, as content of `caption`.
pub(super) fn caption(
    setting: &mut Setting<'_, '_>,
    caption: ElementId,
    label: &Text,
    text: Option<&Text>,
    column: Column,
) -> Galley {
    let mut galley = Galley::new();
    if !label.inlines.is_empty() {
        galley.extend(paragraph(setting, caption, label, Role::CaptionLabel, column));
    }
    if let Some(text) = text {
        galley.extend(paragraph(setting, caption, text, Role::Small, column));
    }
    keep_together(&mut galley);
    galley
}

/// A piece that paints a drawing where it was drawn in its strip.
pub(super) fn drawing(meaning: Meaning, path: PathItem) -> Piece {
    Piece { x: 0.0, y: 0.0, origin: Origin::Strip, paint: Paint::Path(meaning, path) }
}

/// A strip with a drawn label that is read as `text`.
pub(super) fn drawn_label(setting: &mut Setting<'_, '_>, label: ElementId, text: &str, path: PathItem) -> Strip {
    let segment = setting.tree().segment(label);
    if !text.is_empty() {
        setting.tree().element(label).actual_text = Some(text.to_owned());
    }
    let mut strip = Strip::new(2);
    strip.pieces.push(drawing(Meaning::Segment(segment), path));
    strip
}

/// Lets strips join a box.
pub(super) fn join(strips: &mut [Strip], frame: FrameId) {
    for strip in strips {
        strip.frames.push(frame);
    }
}

/// Lays the field of a chapter opening behind its words. At the head of a page it goes up to its edge; elsewhere it has the air above the
/// words that it has below them.
pub(super) fn field(setting: &mut Setting<'_, '_>, mut words: Galley, column: Column) -> Galley {
    words.insert(0, Strip::gap(2));
    words.push(Strip::new(2));
    let frame = setting.parts_mut().open(Frame { column, look: FrameLook::ChapterBand });
    join(&mut words, frame);
    keep_with_next(&mut words);
    words
}

/// A box of up to six lines is not divided: twelve halves, and one of air above and below.
const WHOLE_BOX: u32 = 14;
/// Cost of a page that ends inside a box, at least.
const INSIDE_BOX: u32 = 150;

/// Ends a box: space below, the frame behind, and no break inside where the box is short.
pub(super) fn close(setting: &mut Setting<'_, '_>, mut galley: Galley, frame: Frame) -> Galley {
    if let Some(first) = galley.first_mut() {
        first.after = Break::Never;
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::Never;
    }
    galley.push(Strip::new(1));
    let frame = setting.parts_mut().open(frame);
    for strip in &mut galley {
        strip.frames.insert(0, frame);
    }
    if height(&galley) <= WHOLE_BOX {
        keep_together(&mut galley);
    }
    for strip in &mut galley {
        if let Break::May(cost) = &mut strip.after {
            *cost = INSIDE_BOX.max(*cost);
        }
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::May(0);
    }
    galley
}

/// The head of a table as it stands on the pages that continue it: "continued", then the same cells, all of it artifacts.
///
/// None where it would take more than a third of each page.
pub(super) fn repeated_head(setting: &mut Setting<'_, '_>, band: &[Strip], column: Column) -> Option<TableId> {
    if height(band) * 3 > setting.style().capacity {
        return None;
    }
    let label = &setting.labels().continued;
    let mut head = Galley::new();
    if !label.is_empty() {
        let set = setting.set(&Text::of(label), Manner::new(Role::Note, column), column);
        head.extend(setting.artifact(&set, column, ArtifactKind::Layout));
        // The field of the head reaches a quarter of a line up.
        head.push(Strip::new(1));
    }
    for strip in band {
        let mut copy = Strip { frames: strip.frames.clone(), ..Strip::new(strip.height) };
        copy.pieces = strip.pieces.clone();
        for piece in &mut copy.pieces {
            match &mut piece.paint {
                Paint::Line(_, _, owners) => *owners = Owners::Artifact(ArtifactKind::Layout),
                Paint::Path(meaning, _) | Paint::Picture(meaning, ..) => *meaning = Meaning::Artifact(ArtifactKind::Layout),
            }
        }
        head.push(copy);
    }
    Some(setting.parts_mut().head(head))
}

/// Half a line of air between rows: a quarter below the text of this row, where its rule is, and a quarter above that of the next.
pub(super) fn close_row(style: &Style, lines: &mut Galley, places: &[Column]) {
    let mut air = Strip::new(1);
    let y = style.half * 0.5;
    for place in places {
        air.decorate(rule((place.left, y), (place.right(), y), style.palette.hairline(), 0.6));
    }
    lines.push(air);
}

//! Letters: the German to send, and beside it, passage by passage, what it says.

use crate::document::block::Text;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::frame::{Frame, FrameLook};
use crate::typeset::keep::{keep_together, keep_with_next};
use crate::typeset::paginate::height;
use crate::typeset::setting::Setting;
use crate::typeset::strip::{Break, Column, Galley, Strip, beside};
use crate::typeset::style::{Role, Tone};

/// The least number of letters' widths at which two languages stand side by side.
const LEAST_COLUMN: f32 = 15.0;

/// Sets a letter.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    title: &Text,
    labels: (&Text, Option<&Text>),
    passages: &[(Text, Option<Text>)],
    column: Column,
) -> Galley {
    let style = setting.style;
    let section = setting.element(parent, StructureType::Sect);
    let element = setting.element(section, StructureType::P);
    let mut galley = setting.text(element, title, Role::Subsection, column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));

    let pad = style.padding();
    let gutter = style.size * 1.4;
    let half = (column.width - gutter) / 2.0;
    let two = labels.1.is_some() || passages.iter().any(|(_, translation)| translation.is_some());
    let abreast = two && half - 2.0 * pad >= LEAST_COLUMN * style.size;
    // German stands on the left in every language, as it does in a bilingual edition: it is read from there.
    let (paper, beside_paper) = match (two, abreast) {
        (true, true) => {
            let left = Column { width: half, ..column };
            (left, Column { left: column.left + half + gutter, width: half, ..column })
        }
        _ => (column, column.inset(pad, pad)),
    };
    let sheet = setting.open(Frame { column: paper, look: FrameLook::Sheet });
    let inner = paper.inset(pad, pad);

    let mut rows: Vec<(Galley, Galley)> = Vec::new();
    let element = setting.element(section, StructureType::P);
    let send = setting.text(element, labels.0, Role::BoxTitle(Tone::Accent), inner);
    let read = match labels.1 {
        Some(label) => {
            let element = setting.element(section, StructureType::P);
            setting.text(element, label, Role::CaptionLabel, beside_paper)
        }
        None => Galley::new(),
    };
    rows.push((send, read));
    for (german, translation) in passages {
        let pair = setting.element(section, StructureType::Div);
        let element = setting.element(pair, StructureType::P);
        let send = setting.text(element, german, Role::Body, inner);
        let read = match translation {
            Some(translation) => {
                let element = setting.element(pair, StructureType::P);
                setting.text(element, translation, if abreast { Role::Body } else { Role::Aside }, beside_paper)
            }
            None => Galley::new(),
        };
        rows.push((send, read));
    }

    let count = rows.len();
    galley.push(Strip { frames: vec![sheet], after: Break::Never, ..Strip::new(1) });
    for (index, (send, read)) in rows.into_iter().enumerate() {
        let mut lines = if abreast {
            beside(vec![send, read], style.half)
        } else {
            let mut stacked = send;
            keep_with_next(&mut stacked);
            stacked.extend(read);
            stacked
        };
        if height(&lines) < style.capacity / 3 {
            keep_together(&mut lines);
        }
        if index == 0 || index + 2 == count {
            keep_with_next(&mut lines);
        }
        if index + 1 < count {
            lines.push(Strip { after: Break::Never, ..Strip::gap(1) });
        }
        lines.iter_mut().for_each(|strip| strip.frames.push(sheet));
        galley.append(&mut lines);
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::Never;
    }
    galley.push(Strip { frames: vec![sheet], ..Strip::new(1) });
    galley
}

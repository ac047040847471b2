//! Letters: the German to send, and what it says: beside it, passage by passage, or below it where the column is narrow.
//!
//! Read aloud, the German comes first as a whole, then the translation, each after the words that say what it is for.

use crate::document::block::Text;
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::flow::{heading_type, letter_level};
use crate::typeset::galley::frame::{Frame, FrameLook};
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Break, Column, Galley, Strip, beside};
use crate::typeset::setting::Setting;
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
    let element = setting.element(section, heading_type(letter_level(setting.level)));
    let mut galley = setting.text(element, title, Role::Subsection, column);
    keep_with_next(&mut galley);
    galley.push(Strip::gap(1));

    let pad = style.padding();
    let gutter = style.size * 1.4;
    let half = (column.width - gutter) / 2.0;
    let two = labels.1.is_some() || passages.iter().any(|(_, translation)| translation.is_some());
    let abreast = two && half - 2.0 * pad >= LEAST_COLUMN * style.size;
    // German stands on the left in every language, as it does in a bilingual edition: it is read from there.
    let (paper, reading) = match abreast {
        true => {
            let left = Column { width: half, ..column };
            (left, Column { left: column.left + half + gutter, width: half, ..column })
        }
        false => (column, column.inset(pad, pad)),
    };
    let sheet = setting.open(Frame { column: paper, look: FrameLook::Sheet });
    let inner = paper.inset(pad, pad);

    let part = setting.element(section, StructureType::Div);
    let element = setting.element(part, StructureType::P);
    let mut send = vec![setting.text(element, labels.0, Role::BoxTitle(Tone::Accent), inner)];
    for (german, _) in passages {
        let element = setting.element(part, StructureType::P);
        send.push(setting.text(element, german, Role::Body, inner));
    }
    let mut read = Vec::new();
    if two {
        let part = setting.element(section, StructureType::Div);
        read.push(match labels.1 {
            Some(label) => {
                let element = setting.element(part, StructureType::P);
                setting.text(element, label, Role::CaptionLabel, reading)
            }
            None => Galley::new(),
        });
        for (_, translation) in passages {
            read.push(match translation {
                Some(translation) => {
                    let element = setting.element(part, StructureType::P);
                    setting.text(element, translation, if abreast { Role::Body } else { Role::Aside }, reading)
                }
                None => Galley::new(),
            });
        }
    }

    let rows = match abreast {
        true => send.into_iter().zip(std::mem::take(&mut read)).map(|(send, read)| beside(vec![send, read], style.half)).collect(),
        false => send,
    };
    galley.push(Strip { frames: vec![sheet], after: Break::Never, ..Strip::new(1) });
    for mut strip in join_rows(rows, style.capacity) {
        strip.frames.push(sheet);
        galley.push(strip);
    }
    if let Some(last) = galley.last_mut() {
        last.after = Break::Never;
    }
    galley.push(Strip { frames: vec![sheet], ..Strip::new(1) });
    // What is sent is one sheet.
    if height(&galley) <= style.capacity {
        keep_together(&mut galley);
    }
    if !read.is_empty() {
        let mut below = join_rows(read, style.capacity);
        if height(&below) * 3 <= style.capacity * 2 {
            keep_together(&mut below);
        }
        let bar = setting.open(Frame { column, look: FrameLook::Bar(style.palette.accent_2) });
        below.iter_mut().for_each(|strip| strip.frames.push(bar));
        galley.push(Strip::gap(2));
        galley.append(&mut below);
    }
    galley
}

/// Passages one below the other; a page may end between them, but neither after the first, which says what follows, nor before the last.
fn join_rows(rows: Vec<Galley>, capacity: u32) -> Galley {
    let count = rows.len();
    let mut galley = Galley::new();
    for (index, mut lines) in rows.into_iter().enumerate() {
        if lines.is_empty() {
            continue;
        }
        if height(&lines) < capacity / 3 {
            keep_together(&mut lines);
        }
        if index == 0 || index + 2 == count {
            keep_with_next(&mut lines);
        }
        galley.append(&mut lines);
        if index + 1 < count {
            galley.push(Strip::gap(1));
        }
    }
    galley
}

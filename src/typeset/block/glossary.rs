//! Glossary: the German word, the reader's word, the explanation.

use crate::document::block::{GlossaryEntry, Text};
use crate::document::structure::{ElementId, StructureType};
use crate::typeset::block::list::WHOLE;
use crate::typeset::galley::drawing::rule;
use crate::typeset::galley::keep::{keep_together, keep_with_next};
use crate::typeset::galley::strip::height;
use crate::typeset::galley::strip::{Column, Galley, Strip, beside};
use crate::typeset::setting::Setting;
use crate::typeset::style::{Role, Tone};

/// Sets the entries.
pub(crate) fn set(
    setting: &mut Setting<'_>,
    parent: ElementId,
    german_label: &Text,
    entries: &[GlossaryEntry],
    column: Column,
) -> Galley {
    let style = setting.style;
    let gutter = style.size * 1.2;
    let two = entries.iter().any(|entry| entry.word.is_some());
    let mut galley = Galley::new();
    if two {
        let element = setting.element(parent, StructureType::P);
        galley.extend(setting.text(element, german_label, Role::CaptionLabel, column));
        keep_with_next(&mut galley);
    }
    let list = setting.element(parent, StructureType::L);
    for entry in entries {
        let item = setting.element(list, StructureType::LI);
        let label = setting.element(item, StructureType::Lbl);
        let half = (column.width - gutter) / 2.0;
        let mut words = match &entry.word {
            Some(word) => {
                let element = setting.element(label, StructureType::Span);
                let german = setting.label(element, &entry.german, Role::BoxTitle(Tone::Accent), column.at(0.0, half));
                let space = setting.spacer(label, column.at(half, gutter));
                let element = setting.element(label, StructureType::Span);
                let word = setting.label(element, word, Role::Strong, column.at(half + gutter, half));
                beside(vec![german, space, word], style.half)
            }
            None => setting.label(label, &entry.german, Role::BoxTitle(Tone::Accent), column),
        };
        keep_with_next(&mut words);
        let body = setting.element(item, StructureType::LBody);
        words.extend(setting.text(body, &entry.explanation, Role::Body, column));
        if height(&words) <= WHOLE {
            keep_together(&mut words);
        }
        galley.append(&mut words);
        let mut line = Strip::gap(1);
        let y = style.half * 0.5;
        line.decorate(rule((column.left, y), (column.right(), y), style.palette.hairline(), 0.5));
        galley.push(line);
    }
    // The rule divides entries; below the last there is nothing to divide.
    galley.pop();
    galley
}

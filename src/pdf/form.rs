//! The interactive form (ISO 32000-1, 12.7): blanks of letters as text fields.
//!
//! No script, no calculation, nothing is sent: what a person types stays in the file that she saves. Each field has an empty appearance, as PDF/A-2
//! (6.4.1) asks, and a font that is embedded, with all letters of WinAnsiEncoding, because a viewer draws what is typed with it.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};
use read_fonts::types::GlyphId;
use read_fonts::{FontRef, TableProvider};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use super::metrics::Metrics;
use super::object::{ascii, dictionary, name, number, numbers, reference, text};
use super::outlines::with_characters;
use crate::error::{Error, Fault};
use crate::font::program::{Program, Programs};
use crate::typeset::page::FormField;

/// The face of what is typed.
const FACE: &str = "NotoSans-Regular";
/// Its name in the resources of the form.
const RESOURCE: &str = "sans";
/// WinAnsiEncoding (ISO 32000-1, annex D) from 80 to 9F; what is missing there is U+FFFD.
const FROM_80: [char; 32] = [
    '€', '\u{FFFD}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{FFFD}', 'Ž', '\u{FFFD}', '\u{FFFD}', '‘', '’', '“',
    '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{FFFD}', 'ž', 'Ÿ',
];

/// The character of a code of WinAnsiEncoding.
fn character(code: u8) -> char {
    match code {
        0x80..=0x9F => FROM_80[usize::from(code - 0x80)],
        code => char::from(code),
    }
}

/// The widget annotation of a field, the `number`th of the file from 1, on a page; `rect` is on the page, `key` in the parent tree.
pub(super) fn widget(
    document: &mut Document,
    field: &FormField,
    (number, key): (usize, i64),
    (page, rect): (ObjectId, [f32; 4]),
) -> ObjectId {
    let [left, bottom, right, top] = rect;
    let appearance = dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Form")),
        ("BBox", numbers(&[0.0, 0.0, right - left, top - bottom])),
        ("Resources", Object::Dictionary(Dictionary::new())),
    ]);
    let appearance = document.add_object(Stream::new(appearance, b"/Tx BMC\nEMC".to_vec()));
    let mut widget = dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Widget")),
        ("FT", name("Tx")),
        ("T", ascii(&format!("blank-{number:04}"))),
        ("TU", text(&field.label)),
        ("Rect", numbers(&rect)),
        ("F", 4.into()),
        ("DA", ascii(&default_appearance(field.size))),
        ("AP", Object::Dictionary(dictionary([("N", reference(appearance))]))),
        ("StructParent", key.into()),
        ("P", reference(page)),
    ]);
    widget.set("Lang", text(&field.lang));
    document.add_object(widget)
}

fn default_appearance(size: f32) -> String {
    format!("/{RESOURCE} {} Tf 0 g", super::object::round(size))
}

/// The form with these fields.
///
/// # Errors
/// [`Error::Unprintable`] where the font of the fields is damaged.
pub(super) fn form(document: &mut Document, fonts: &Programs, fields: Vec<ObjectId>) -> Result<Object, Error> {
    let damaged = || Error::Unprintable { page: 0, fault: Fault::DamagedFont(FACE.to_owned()) };
    let embedded = Programs::embedded();
    let (_, program) = fonts.named(FACE).or_else(|| embedded.named(FACE)).ok_or_else(damaged)?;
    let font = font(document, program).ok_or_else(damaged)?;
    let resources = dictionary([("Font", Object::Dictionary(dictionary([(RESOURCE, reference(font))])))]);
    Ok(Object::Dictionary(dictionary([
        ("Fields", fields.into_iter().map(reference).collect::<Vec<_>>().into()),
        ("DA", ascii(&default_appearance(11.0))),
        ("DR", Object::Dictionary(resources)),
    ])))
}

/// A simple font of the letters of WinAnsiEncoding; none where the file lacks a table.
fn font(document: &mut Document, program: &Program) -> Option<ObjectId> {
    let metrics = Metrics::read(program.data())?;
    let charmap = FontRef::from_index(program.data(), 0).ok()?.cmap().ok()?;
    let mut glyphs = GlyphRemapper::new();
    let (mut widths, mut characters) = (Vec::new(), Vec::new());
    for code in 0x20..=0xFF {
        let character = character(code);
        let glyph = charmap.map_codepoint(character).and_then(|glyph: GlyphId| u16::try_from(glyph.to_u32()).ok()).unwrap_or(0);
        widths.push(Object::Integer(i64::from(metrics.scaled(i32::from(metrics.advance(glyph)?)))));
        if glyph != 0 {
            characters.push((character as u16, glyphs.remap(glyph)));
        }
    }
    let subset = subsetter::subset(program.data(), 0, &glyphs).ok()?;
    let data = with_characters(&subset, &characters)?;
    let tag: String = Sha256::digest(&data).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect();
    let base = format!("{tag}+{FACE}");
    let length = data.len() as i64;
    let file = document.add_object(Stream::new(dictionary([("Length1", length.into())]), data));
    let scaled = |value: i16| number(metrics.scaled(i32::from(value)) as f32);
    let descriptor = document.add_object(dictionary([
        ("Type", name("FontDescriptor")),
        ("FontName", name(&base)),
        // Nonsymbolic.
        ("Flags", 32.into()),
        ("FontBBox", metrics.bbox.into_iter().map(scaled).collect::<Vec<_>>().into()),
        ("ItalicAngle", 0.into()),
        ("Ascent", scaled(metrics.ascent)),
        ("Descent", scaled(metrics.descent)),
        ("CapHeight", number(metrics.scaled(metrics.cap_height) as f32)),
        ("StemV", 80.into()),
        ("FontFile2", reference(file)),
    ]));
    Some(document.add_object(dictionary([
        ("Type", name("Font")),
        ("Subtype", name("TrueType")),
        ("BaseFont", name(&base)),
        ("FirstChar", 0x20.into()),
        ("LastChar", 0xFF.into()),
        ("Widths", widths.into()),
        ("Encoding", name("WinAnsiEncoding")),
        ("FontDescriptor", reference(descriptor)),
    ])))
}

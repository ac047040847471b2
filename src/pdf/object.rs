//! Small makers of PDF objects.

use lopdf::{Dictionary, Object, ObjectId, StringFormat};

/// A name.
pub(super) fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

/// A number of points: rounded to hundredths (3.5 µm), as an integer where it is one.
pub(super) fn number(value: f32) -> Object {
    let rounded = round(value);
    if rounded.fract() == 0.0 && rounded.abs() < 1e6 { Object::Integer(rounded as i64) } else { Object::Real(rounded) }
}

/// Rounds to hundredths.
pub(super) fn round(value: f32) -> f32 {
    // Through f64, so that the result is the float nearest to the decimal and prints short.
    ((f64::from(value) * 100.0).round() / 100.0) as f32
}

/// An array of numbers.
pub(super) fn numbers(values: &[f32]) -> Object {
    Object::Array(values.iter().copied().map(number).collect())
}

/// A text string (ISO 32000-1, 7.9.2.2): PDFDocEncoding where ASCII will do, else UTF-16 with byte-order mark.
///
/// Cut at 16,000 code units, because PDF/A-2 (6.1.13) limits a string to 32,767 bytes.
pub(super) fn text(text: &str) -> Object {
    const LIMIT: usize = 16_000;
    let bytes = if text.is_ascii() && text.bytes().all(|byte| byte >= b' ' && byte != 0x7f) {
        text.bytes().take(LIMIT).collect()
    } else {
        let mut bytes = vec![0xfe, 0xff];
        let mut units = 0;
        for character in text.chars() {
            units += character.len_utf16();
            if units > LIMIT {
                break;
            }
            let mut buffer = [0; 2];
            bytes.extend(character.encode_utf16(&mut buffer).iter().flat_map(|unit| unit.to_be_bytes()));
        }
        bytes
    };
    Object::String(bytes, StringFormat::Literal)
}

/// A string of ASCII bytes.
pub(super) fn ascii(text: &str) -> Object {
    Object::String(text.bytes().filter(u8::is_ascii).collect(), StringFormat::Literal)
}

/// A reference.
pub(super) fn reference(id: ObjectId) -> Object {
    Object::Reference(id)
}

/// A dictionary from pairs.
pub(super) fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    let mut dictionary = Dictionary::new();
    for (key, value) in entries {
        dictionary.set(key, value);
    }
    dictionary
}

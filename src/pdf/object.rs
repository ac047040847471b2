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

/// Writes a number of points as [`number`] rounds it, in as few digits as it takes.
pub(super) fn push_number(out: &mut String, value: f32) {
    let hundredths = (f64::from(value) * 100.0).round() as i64;
    if hundredths < 0 {
        out.push('-');
    }
    let hundredths = hundredths.unsigned_abs();
    push_digits(out, hundredths / 100);
    let digit = |value: u64| char::from(b'0' + (value % 10) as u8);
    if !hundredths.is_multiple_of(100) {
        out.push('.');
        out.push(digit(hundredths / 10));
        if !hundredths.is_multiple_of(10) {
            out.push(digit(hundredths));
        }
    }
}

/// Writes a number of points to ten-thousandths, which no picture of a page shows.
pub(super) fn push_exact(out: &mut String, value: f32) {
    let parts = (f64::from(value) * 10_000.0).round() as i64;
    if parts < 0 {
        out.push('-');
    }
    let parts = parts.unsigned_abs();
    push_digits(out, parts / 10_000);
    let (mut rest, mut unit) = (parts % 10_000, 1_000);
    if rest > 0 {
        out.push('.');
    }
    while rest > 0 {
        push_digits(out, rest / unit);
        (rest, unit) = (rest % unit, unit / 10);
    }
}

/// Writes an integer.
pub(super) fn push_integer(out: &mut String, value: i64) {
    if value < 0 {
        out.push('-');
    }
    push_digits(out, value.unsigned_abs());
}

fn push_digits(out: &mut String, value: u64) {
    let mut buffer = [0; 20];
    out.extend(digits(value, &mut buffer).iter().map(|digit| char::from(*digit)));
}

/// The decimal digits of a number.
pub(super) fn digits(mut value: u64, buffer: &mut [u8; 20]) -> &[u8] {
    let mut start = buffer.len();
    loop {
        start -= 1;
        buffer[start] = b'0' + (value % 10) as u8;
        value /= 10;
        if value == 0 {
            return &buffer[start..];
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short() {
        let cases = [
            (0.0, "0"),
            (-0.001, "0"),
            (12.0, "12"),
            (0.5, "0.5"),
            (0.05, "0.05"),
            (-841.89, "-841.89"),
            (100_000.0, "100000"),
            (1.005, "1"),
            (0.999, "1"),
        ];
        for (value, expected) in cases {
            let mut out = String::new();
            push_number(&mut out, value);
            assert_eq!(out, expected);
            assert_eq!(out.parse(), Ok(round(value)), "{value}");
        }
        for (value, expected) in
            [(0.0, "0"), (-0.00004, "0"), (342.531_25, "342.5313"), (-12.05, "-12.05"), (7.0, "7"), (0.0203, "0.0203")]
        {
            let mut out = String::new();
            push_exact(&mut out, value);
            assert_eq!(out, expected);
        }
        let mut out = String::new();
        push_integer(&mut out, -1203);
        assert_eq!(out, "-1203");
    }

    #[test]
    fn texts_are_short_and_whole() {
        for case in ["Kaution", "Müller", "لأن", "𝒳", ""] {
            assert_eq!(lopdf::decode_text_string(&text(case)).unwrap(), case);
        }
        let Object::String(long, _) = text(&"ü".repeat(40_000)) else { panic!("no string") };
        assert!(long.len() < 32_767);
    }
}

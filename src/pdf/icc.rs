//! The colour profile of the output intent: sRGB (IEC 61966-2-1) as an ICC profile of version 4.2 (ICC.1:2004-10), made from the
//! numbers of the standard.

/// Fixed-point numbers of the primaries and of the white point D50, as every sRGB profile has them (adapted by Bradford).
const WHITE: [f64; 3] = [0.964_2, 1.0, 0.824_9];
const RED: [f64; 3] = [0.436_066, 0.222_488, 0.013_916];
const GREEN: [f64; 3] = [0.385_147, 0.716_873, 0.097_076];
const BLUE: [f64; 3] = [0.143_066, 0.060_608, 0.714_096];

/// Adaptation of the white point from D65 to D50.
const ADAPTATION: [f64; 9] = [1.047_886, 0.022_919, -0.050_216, 0.029_582, 0.990_484, -0.017_079, -0.009_252, 0.015_073, 0.751_678];

/// The transfer curve: gamma, a, b, c, d of a parametric curve of type 3.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile.
pub(super) fn srgb() -> Vec<u8> {
    let curve = numbers(b"para", &[0, 3, 0, 0], &CURVE);
    let tags: [(&[u8; 4], Vec<u8>); 10] = [
        (b"desc", localized("sRGB IEC61966-2.1")),
        (b"cprt", localized("No copyright, use freely")),
        (b"wtpt", numbers(b"XYZ ", &[], &WHITE)),
        (b"chad", numbers(b"sf32", &[], &ADAPTATION)),
        (b"rXYZ", numbers(b"XYZ ", &[], &RED)),
        (b"gXYZ", numbers(b"XYZ ", &[], &GREEN)),
        (b"bXYZ", numbers(b"XYZ ", &[], &BLUE)),
        (b"rTRC", curve.clone()),
        (b"gTRC", curve.clone()),
        (b"bTRC", curve),
    ];
    let mut directory = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data: Vec<u8> = Vec::new();
    let start = 128 + 4 + 12 * tags.len();
    let mut previous: Option<(Vec<u8>, u32)> = None;
    for (tag, element) in tags {
        // The three curves are one.
        let offset = match &previous {
            Some((known, offset)) if *known == element => *offset,
            _ => {
                let offset = (start + data.len()) as u32;
                data.extend(&element);
                data.resize(data.len().next_multiple_of(4), 0);
                offset
            }
        };
        directory.extend(tag);
        directory.extend(offset.to_be_bytes());
        directory.extend((element.len() as u32).to_be_bytes());
        previous = Some((element, offset));
    }
    let mut profile = header((128 + directory.len() + data.len()) as u32);
    profile.extend(directory);
    profile.extend(data);
    profile
}

fn header(size: u32) -> Vec<u8> {
    let mut header = size.to_be_bytes().to_vec();
    header.extend([0; 4]);
    header.extend([4, 0x20, 0, 0]);
    header.extend(b"mntrRGB XYZ ");
    // 2000-01-01 00:00:00: a fixed date, so that the profile is the same everywhere.
    header.extend([2000u16, 1, 1, 0, 0, 0].iter().flat_map(|part| part.to_be_bytes()));
    header.extend(b"acsp");
    // Platform, flags, manufacturer, model, attributes, rendering intent (perceptual).
    header.extend([0; 28]);
    header.extend(WHITE.iter().flat_map(|value| fixed(*value)));
    header.resize(128, 0);
    header
}

/// A number with 16 bits after the point.
fn fixed(value: f64) -> [u8; 4] {
    ((value * 65_536.0).round() as i32).to_be_bytes()
}

fn numbers(kind: &[u8; 4], head: &[u8], values: &[f64]) -> Vec<u8> {
    let mut element = kind.to_vec();
    element.extend([0; 4]);
    element.extend(head);
    element.extend(values.iter().flat_map(|value| fixed(*value)));
    element
}

/// A text in English (multiLocalizedUnicodeType).
fn localized(text: &str) -> Vec<u8> {
    let units: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut element = b"mluc".to_vec();
    element.extend([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 12]);
    element.extend(b"enUS");
    element.extend((units.len() as u32).to_be_bytes());
    element.extend(28u32.to_be_bytes());
    element.extend(units);
    element
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn profile_is_well_formed() {
        let profile = srgb();
        let long = |at: usize| u32::from_be_bytes(profile[at..at + 4].try_into().unwrap()) as usize;
        assert_eq!(long(0), profile.len());
        assert_eq!(&profile[36..40], b"acsp");
        let count = long(128);
        assert_eq!(count, 10);
        for tag in 0..count {
            let (offset, size) = (long(132 + 12 * tag + 4), long(132 + 12 * tag + 8));
            assert!(offset % 4 == 0 && offset + size <= profile.len(), "tag {tag}");
        }
    }

    #[test]
    fn primaries_add_up_to_white() {
        for channel in 0..3 {
            let sum = RED[channel] + GREEN[channel] + BLUE[channel];
            assert!((sum - WHITE[channel]).abs() < 1e-3, "channel {channel}: {sum}");
        }
    }
}

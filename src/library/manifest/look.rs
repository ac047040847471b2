//! Colours, logo and fonts of a publisher.

/// A colour in sRGB, 0 to 255 a channel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Color {
    /// Red.
    pub red: u8,
    /// Green.
    pub green: u8,
    /// Blue.
    pub blue: u8,
}

impl Color {
    /// The colour of `#rrggbb`, or nothing where the text is not of that form.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        if digits.len() != 6 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Self { red, green, blue })
    }

    /// The contrast ratio against another colour, 1 to 21 (WCAG 2.2, "contrast ratio").
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    /// Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let value = f64::from(channel) / 255.0;
            if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }

    const fn of(rgb: u32) -> Self {
        let [_, red, green, blue] = rgb.to_be_bytes();
        Self { red, green, blue }
    }
}

/// Colours, logo and fonts: section `[look]`.
#[derive(Clone, Debug, PartialEq)]
pub struct Look {
    /// Running text.
    pub text: Color,
    /// Headings, rules, table heads.
    pub accent: Color,
    /// Second colour: chapter openings, markers.
    pub accent_2: Color,
    /// Background of boxes and table stripes.
    pub tint: Color,
    /// Good advice, and "do".
    pub tip: Color,
    /// Warnings, and "do not".
    pub warning: Color,
    /// Background information.
    pub info: Color,
    /// Links.
    pub link: Color,
    /// Picture on the cover, as a path from the root of the library.
    pub logo: Option<String>,
    /// Further font files, as paths from the root of the library; asked before the embedded ones.
    pub fonts: Vec<String>,
}

/// Calm colours, each at least 4.5:1 against white.
impl Default for Look {
    fn default() -> Self {
        Self {
            text: Color::of(0x1f2933),
            accent: Color::of(0x14506e),
            accent_2: Color::of(0x2a7f8f),
            tint: Color::of(0xeaf2f4),
            tip: Color::of(0x2b6a3f),
            warning: Color::of(0x9a3412),
            info: Color::of(0x14506e),
            link: Color::of(0x0b5394),
            logo: None,
            fonts: Vec::new(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_from_six_hexadecimal_digits() {
        for (text, expected) in [
            ("#14506e", Some(Color { red: 0x14, green: 0x50, blue: 0x6e })),
            ("#FFFFFF", Some(Color { red: 255, green: 255, blue: 255 })),
            ("14506e", None),
            ("#14506", None),
            ("#14506é", None),
            ("#+14506", None),
        ] {
            assert_eq!(Color::parse(text), expected, "{text}");
        }
    }

    #[test]
    fn the_default_colours_can_be_read_on_white() {
        let look = Look::default();
        let white = Color::of(0xffffff);
        for color in [look.text, look.accent, look.accent_2, look.tip, look.warning, look.info, look.link] {
            assert!(color.contrast(white) >= 4.5, "{color:?} has {}", color.contrast(white));
        }
        assert!((Color::default().contrast(white) - 21.0).abs() < 1e-9);
    }
}

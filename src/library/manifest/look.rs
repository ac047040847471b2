//! Colours, logo and fonts of a publisher.

use crate::color::Color;

/// Colours, logo and fonts: section `[look]`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
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
    fn the_default_colours_can_be_read_on_white() {
        let look = Look::default();
        let white = Color::of(0xffffff);
        for color in [look.text, look.accent, look.accent_2, look.tip, look.warning, look.info, look.link] {
            assert!(color.contrast(white) >= 4.5, "{color:?} has {}", color.contrast(white));
        }
        assert!((Color::default().contrast(white) - 21.0).abs() < 1e-9);
    }
}

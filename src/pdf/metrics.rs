//! Metrics of a font file that a font descriptor needs (OpenType tables head, hhea, hmtx, OS/2).

use read_fonts::tables::hmtx::Hmtx;
use read_fonts::types::{GlyphId, Tag};
use read_fonts::{FontRef, TableProvider};

/// What is read.
pub(super) struct Metrics<'a> {
    pub(super) units_per_em: u16,
    /// Left, bottom, right, top.
    pub(super) bbox: [i16; 4],
    pub(super) ascent: i16,
    pub(super) descent: i16,
    pub(super) cap_height: i32,
    /// Rise and run.
    pub(super) caret_slope: (i16, i16),
    pub(super) weight: u16,
    /// Whether the outlines are CFF.
    pub(super) cff: bool,
    advances: Hmtx<'a>,
}

impl<'a> Metrics<'a> {
    /// Reads them from a file, or from the first face of a collection; none where it is no OpenType font.
    pub(super) fn read(data: &'a [u8]) -> Option<Self> {
        let font = FontRef::from_index(data, 0).ok()?;
        let (head, hhea) = (font.head().ok()?, font.hhea().ok()?);
        // Old files have no table OS/2, or a shorter one than the standard now asks for, without what is read here.
        let os2 = font.os2().ok();
        let ascent = hhea.ascender().to_i16();
        // sCapHeight came with version 2 of the table.
        let cap_height = os2.as_ref().and_then(|os2| os2.s_cap_height()).filter(|height| *height > 0);
        Some(Self {
            units_per_em: Some(head.units_per_em()).filter(|units| (16..=16_384).contains(units))?,
            bbox: [head.x_min(), head.y_min(), head.x_max(), head.y_max()],
            ascent,
            descent: hhea.descender().to_i16(),
            cap_height: i32::from(cap_height.unwrap_or(ascent)),
            caret_slope: (hhea.caret_slope_rise(), hhea.caret_slope_run()),
            weight: os2.map_or(0, |os2| os2.us_weight_class()),
            cff: font.table_data(Tag::new(b"CFF ")).is_some(),
            advances: font.hmtx().ok()?,
        })
    }

    /// The advance of a glyph in font units; none where the file has none.
    pub(super) fn advance(&self, glyph: u16) -> Option<u16> {
        self.advances.advance(GlyphId::from(glyph))
    }

    /// Font units as thousandths of the font size.
    pub(super) fn scaled(&self, units: i32) -> i32 {
        (f64::from(units) * 1000.0 / f64::from(self.units_per_em)).round() as i32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::program::Programs;

    #[test]
    fn metrics_are_those_of_the_file() {
        let fonts = Programs::embedded();
        let (_, font) = fonts.named("NotoSans-BoldItalic").expect("it is embedded");
        let metrics = Metrics::read(font.data()).expect("it is sound");
        assert_eq!((metrics.ascent, metrics.descent, metrics.cap_height), (1069, -293, 714));
        assert_eq!((metrics.weight, metrics.cff, metrics.scaled(500)), (700, false, 500));
        assert!(metrics.caret_slope.1 > 0, "it leans: {:?}", metrics.caret_slope);
        assert_eq!(metrics.advance(0), Some(600));
    }

    #[test]
    fn a_file_that_is_no_font_has_none() {
        for data in [&b""[..], b"ttcf", b"\0\x01\0\0\xff\xff", &[0xff; 40]] {
            assert!(Metrics::read(data).is_none(), "{data:?}");
        }
    }
}

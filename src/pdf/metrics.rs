//! Metrics of a font file that a font descriptor needs (OpenType tables head, hhea, hmtx, OS/2), read with every offset checked.

/// What is read.
#[derive(Debug)]
pub(super) struct Metrics<'a> {
    units_per_em: u16,
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
    advances: &'a [u8],
    advance_count: u16,
}

impl<'a> Metrics<'a> {
    /// Reads them; none where the file is no OpenType font.
    pub(super) fn read(font: &'a [u8]) -> Option<Self> {
        let head = table(font, b"head")?;
        let hhea = table(font, b"hhea")?;
        let units_per_em = unsigned(head, 18).filter(|units| (16..=16_384).contains(units))?;
        let os2 = table(font, b"OS/2").unwrap_or_default();
        let ascent = signed(hhea, 4)?;
        Some(Self {
            units_per_em,
            bbox: [signed(head, 36)?, signed(head, 38)?, signed(head, 40)?, signed(head, 42)?],
            ascent,
            descent: signed(hhea, 6)?,
            // sCapHeight came with version 2 of the table.
            cap_height: i32::from(signed(os2, 88).filter(|height| *height > 0).unwrap_or(ascent)),
            caret_slope: (signed(hhea, 18)?, signed(hhea, 20)?),
            weight: unsigned(os2, 4).unwrap_or(0),
            cff: table(font, b"CFF ").is_some(),
            advances: table(font, b"hmtx")?,
            advance_count: unsigned(hhea, 34).filter(|count| *count > 0)?,
        })
    }

    /// The advance of a glyph in font units.
    pub(super) fn advance(&self, glyph: u16) -> u16 {
        // Glyphs beyond the last record share its advance.
        let record = usize::from(glyph.min(self.advance_count - 1));
        unsigned(self.advances, 4 * record).unwrap_or(0)
    }

    /// Font units as thousandths of the font size.
    pub(super) fn scaled(&self, units: i32) -> i32 {
        (f64::from(units) * 1000.0 / f64::from(self.units_per_em)).round() as i32
    }
}

fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    // The first face of a collection.
    let start = if font.starts_with(b"ttcf") { long(font, 12)? } else { 0 };
    let count = unsigned(font, start + 4)?;
    let record = (0..usize::from(count)).map(|index| start + 12 + 16 * index).find(|&at| font.get(at..at + 4) == Some(tag))?;
    let offset = long(font, record + 8)?;
    font.get(offset..offset.checked_add(long(font, record + 12)?)?)
}

fn long(bytes: &[u8], at: usize) -> Option<usize> {
    let bytes = bytes.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_be_bytes(bytes.try_into().ok()?)).ok()
}

fn unsigned(bytes: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(at..at.checked_add(2)?)?.try_into().ok()?))
}

fn signed(bytes: &[u8], at: usize) -> Option<i16> {
    unsigned(bytes, at).map(|value| value as i16)
}

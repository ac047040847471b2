//! Faces: a font file that is read, and why one cannot be.

use std::borrow::Cow;
use std::fmt;

use subsetter::GlyphRemapper;

use super::coverage::Coverage;
use super::directory::TableDirectory;
use super::plan::PlanCache;
use super::style::{Slant, Weight};

/// A face: one style of a family.
pub struct Face {
    /// Family name, such as `Noto Sans`.
    pub family: String,
    /// PostScript name, such as `NotoSans-Bold`.
    pub post_script_name: String,
    /// Weight, from the font's own tables.
    pub weight: Weight,
    /// Slant, from the font's own tables.
    pub slant: Slant,
    /// The font file.
    pub data: Cow<'static, [u8]>,
    /// Measures of the face as a whole.
    pub metrics: Metrics,
    /// The characters it has glyphs for.
    pub coverage: Coverage,
    /// The font as the shaper sees it.
    pub(crate) font: harfrust::Font,
    /// Shape plans made so far.
    pub(crate) plans: PlanCache,
    /// Glyphs that the typesetter asks for by itself.
    pub(crate) glyphs: NamedGlyphs,
}

/// Measures of a face, in thousandths of the size unless they say otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// Design units per em.
    pub units_per_em: u16,
    /// Top of the line above the baseline, as a part of the size. For information: line pitch does not depend on it.
    pub ascent: f32,
    /// Bottom of the line below the baseline (positive), as a part of the size.
    pub descent: f32,
    /// Height of a capital letter, as a part of the size.
    pub cap_height: f32,
    /// Height of a lower-case x, as a part of the size.
    pub x_height: f32,
}

/// Glyphs that the typesetter asks for by itself.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct NamedGlyphs {
    /// Shown at a divided word: U+00AD, else U+2010, else U+002D.
    pub(crate) hyphen: Option<u16>,
    /// Stands for a character without shape, such as U+200C: U+200B, else the space.
    pub(crate) invisible: Option<u16>,
}

/// Why a font file cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FontFault {
    /// It is no TrueType or OpenType font, or its table directory is damaged.
    NotAFont,
    /// A table that typesetting or embedding needs is missing or damaged.
    MissingTable(&'static str),
    /// A table is not what its checksum says: the file was changed by accident.
    Checksum(&'static str),
    /// It has no Unicode character map.
    NoUnicodeMap,
    /// It has more glyphs than a simple glyph id can name, or none.
    GlyphCount,
    /// It is larger than 32 MiB.
    TooLarge,
}

impl FontFault {
    /// The name of the case, for the message that tells it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::NotAFont => "not-a-font",
            Self::MissingTable(_) => "missing-table",
            Self::Checksum(_) => "checksum",
            Self::NoUnicodeMap => "no-unicode-map",
            Self::GlyphCount => "glyph-count",
            Self::TooLarge => "too-large",
        }
    }

    /// The table that is at fault, if it is one.
    pub(crate) const fn table(self) -> Option<&'static str> {
        match self {
            Self::MissingTable(table) | Self::Checksum(table) => Some(table),
            Self::NotAFont | Self::NoUnicodeMap | Self::GlyphCount | Self::TooLarge => None,
        }
    }
}

impl fmt::Display for FontFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAFont => f.write_str("no TrueType or OpenType font, or damaged"),
            Self::MissingTable(table) => write!(f, "table {table} is missing or damaged"),
            Self::Checksum(table) => write!(f, "table {table} is not what its checksum says"),
            Self::NoUnicodeMap => f.write_str("no Unicode character map"),
            Self::GlyphCount => f.write_str("number of glyphs is 0 or above 65535"),
            Self::TooLarge => f.write_str("larger than 32 MiB"),
        }
    }
}

impl std::error::Error for FontFault {}

/// Larger files are refused: no face of the field comes near.
const MAX_FILE: usize = 32 << 20;

impl Face {
    /// Reads a face from a font file.
    ///
    /// # Errors
    /// Where the file is damaged or cannot be embedded in a document.
    pub(crate) fn new(data: Cow<'static, [u8]>) -> Result<Self, FontFault> {
        if data.len() > MAX_FILE {
            return Err(FontFault::TooLarge);
        }
        let font = match &data {
            Cow::Borrowed(data) => harfrust::Font::new(*data, 0),
            Cow::Owned(data) => harfrust::Font::new(data.clone(), 0),
        }
        .ok_or(FontFault::NotAFont)?;
        let directory = TableDirectory::of(&data);
        look_at_tables(&directory)?;
        // The embedded files are read at every start, so a test looks at theirs.
        if let Cow::Owned(_) = data
            && let Some(table) = directory.damaged()
        {
            return Err(FontFault::Checksum(table));
        }
        if font.metrics().raw_units_per_em == 0 {
            return Err(FontFault::MissingTable("head"));
        }
        if !(1..=0xFFFF).contains(&font.num_glyphs()) {
            return Err(FontFault::GlyphCount);
        }
        if let Cow::Owned(_) = data {
            look_at_outlines(&data, font.num_glyphs(), &directory)?;
        }
        let charmap = font.charmap();
        if !charmap.has_unicode() {
            return Err(FontFault::NoUnicodeMap);
        }
        let coverage = Coverage::new(
            charmap
                .unicodes()
                .filter(|(_, glyph)| glyph.to_u32() != 0 && glyph.to_u32() < font.num_glyphs())
                .map(|(character, _)| character),
        );
        let glyph = |character: char| {
            charmap.map_unicode(character).and_then(|glyph| u16::try_from(glyph.to_u32()).ok()).filter(|glyph| *glyph != 0)
        };
        let glyphs = NamedGlyphs {
            hyphen: glyph('\u{AD}').or_else(|| glyph('\u{2010}')).or_else(|| glyph('-')),
            invisible: glyph('\u{200B}').or_else(|| glyph(' ')),
        };
        let family = name(&font, 16).or_else(|| name(&font, 1)).unwrap_or_else(|| "unnamed".to_owned());
        let style = name(&font, 17).or_else(|| name(&font, 2)).unwrap_or_default().to_lowercase();
        let post_script_name = name(&font, 6).unwrap_or_else(|| family.replace(' ', ""));
        let metrics = Metrics::new(&font);
        Ok(Self {
            weight: if style.contains("bold") || style.contains("black") { Weight::Bold } else { Weight::Regular },
            slant: if style.contains("italic") || style.contains("oblique") { Slant::Italic } else { Slant::Upright },
            family,
            post_script_name,
            metrics,
            coverage,
            glyphs,
            plans: PlanCache::default(),
            font,
            data,
        })
    }
}

/// Whether a font file has the tables that typesetting and embedding need.
fn look_at_tables(directory: &TableDirectory<'_>) -> Result<(), FontFault> {
    for table in ["head", "hhea", "hmtx", "maxp", "cmap"] {
        if !directory.has(table) {
            return Err(FontFault::MissingTable(table));
        }
    }
    if directory.has("CFF ") || directory.has("glyf") && directory.has("loca") {
        return Ok(());
    }
    Err(FontFault::MissingTable("glyf"))
}

/// Whether every glyph can be embedded, whichever a document will use. A true checksum says nothing about who made the table.
fn look_at_outlines(data: &[u8], glyphs: u32, directory: &TableDirectory<'_>) -> Result<(), FontFault> {
    let all: Vec<u16> = (0..=u16::MAX).take(glyphs as usize).collect();
    let outlines = if directory.has("CFF ") { "CFF " } else { "glyf" };
    subsetter::subset(data, 0, &GlyphRemapper::new_from_glyphs_sorted(&all))
        .map(|_| ())
        .map_err(|_| FontFault::MissingTable(outlines))
}

impl Face {
    /// Advance of a glyph as a part of the size.
    pub(crate) fn advance(&self, glyph: u16) -> f32 {
        self.font.glyph_metrics().h_advance(harfrust::GlyphId::new(u32::from(glyph))) / f32::from(self.metrics.units_per_em)
    }
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Face").field("post_script_name", &self.post_script_name).finish_non_exhaustive()
    }
}

impl Metrics {
    fn new(font: &harfrust::Font) -> Self {
        let metrics = font.metrics();
        let part = |value: Option<f32>, default: f32| {
            value.filter(|value| value.is_finite()).map_or(default, |value| value / f32::from(metrics.units_per_em))
        };
        let line = metrics.h_line();
        Self {
            units_per_em: metrics.units_per_em,
            ascent: part(line.map(|line| line.ascender.to_f64() as f32), 1.0),
            descent: -part(line.map(|line| line.descender.to_f64() as f32), -0.3),
            cap_height: part(metrics.cap_height.map(|value| value.to_f64() as f32), 0.7),
            x_height: part(metrics.x_height.map(|value| value.to_f64() as f32), 0.5),
        }
    }
}

/// An entry of the name table, in English where there is a choice.
fn name(font: &harfrust::Font, id: u16) -> Option<String> {
    let name = font.names().get(id.into())?.english_or_first()?.name().to_string();
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

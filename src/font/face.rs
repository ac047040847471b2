//! Faces: what is known of one without setting text in it, and why a font file cannot be used.

use std::fmt;
use std::sync::Arc;

use read_fonts::model::Font;
use read_fonts::types::GlyphId;
use read_fonts::{FontRef, TableProvider};

use super::coverage::Coverage;
use super::directory::TableDirectory;
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
    /// The characters it has glyphs for.
    pub coverage: Coverage,
    /// Its font file.
    pub file: FontFile,
}

/// The font file of a face.
pub enum FontFile {
    /// One of those that come with Lotse, by its place among them.
    Embedded(usize),
    /// One of a library.
    Own(Arc<Vec<u8>>),
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
    /// Where the file is damaged or cannot be embedded in a document; its outlines are not looked at.
    pub(crate) fn read(data: Vec<u8>) -> Result<Self, FontFault> {
        if data.len() > MAX_FILE {
            return Err(FontFault::TooLarge);
        }
        let data = Arc::new(data);
        let font = FontFile::open(&data).ok_or(FontFault::NotAFont)?;
        let directory = TableDirectory::of(&data);
        look_at_tables(&directory)?;
        if let Some(table) = directory.damaged() {
            return Err(FontFault::Checksum(table));
        }
        if !(1..=0xFFFF).contains(&font.num_glyphs()) {
            return Err(FontFault::GlyphCount);
        }
        look_at_metrics(&data, font.num_glyphs())?;
        let charmap = font.charmap();
        if !charmap.has_unicode() {
            return Err(FontFault::NoUnicodeMap);
        }
        let shown = charmap.unicodes().filter(|(_, glyph)| glyph.to_u32() != 0 && glyph.to_u32() < font.num_glyphs());
        let coverage = Coverage::new(shown.map(|(character, _)| character));
        let family = name(&font, 16).or_else(|| name(&font, 1)).unwrap_or_else(|| "unnamed".to_owned());
        let style = name(&font, 17).or_else(|| name(&font, 2)).unwrap_or_default().to_lowercase();
        let post_script_name = name(&font, 6).unwrap_or_else(|| family.replace(' ', ""));
        Ok(Self {
            weight: if style.contains("bold") || style.contains("black") { Weight::Bold } else { Weight::Regular },
            slant: if style.contains("italic") || style.contains("oblique") { Slant::Italic } else { Slant::Upright },
            family,
            post_script_name,
            coverage,
            file: FontFile::Own(data),
        })
    }
}

impl FontFile {
    /// The font in a file of a library; the first one of a collection.
    pub(super) fn open(data: &Arc<Vec<u8>>) -> Option<Font> {
        let shared: Arc<dyn AsRef<[u8]> + Send + Sync> = data.clone();
        Font::new(shared, 0)
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

/// Whether a font file has the measures that a page and a font descriptor need, of every glyph. A true checksum says nothing about what is in a table.
fn look_at_metrics(data: &[u8], glyphs: u32) -> Result<(), FontFault> {
    let damaged = |table| move |_| FontFault::MissingTable(table);
    let font = FontRef::from_index(data, 0).map_err(|_| FontFault::NotAFont)?;
    // What the format allows.
    if !(16..=16_384).contains(&font.head().map_err(damaged("head"))?.units_per_em()) {
        return Err(FontFault::MissingTable("head"));
    }
    font.hhea().map_err(damaged("hhea"))?;
    let advances = font.hmtx().map_err(damaged("hmtx"))?;
    advances.advance(GlyphId::new(glyphs - 1)).map(|_| ()).ok_or(FontFault::MissingTable("hmtx"))
}

impl fmt::Debug for Face {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Face").field("post_script_name", &self.post_script_name).finish_non_exhaustive()
    }
}

/// An entry of the name table, in English where there is a choice.
fn name(font: &Font, id: u16) -> Option<String> {
    let name = font.names().get(id.into())?.english_or_first()?.name().to_string();
    Some(name.trim().to_owned()).filter(|name| !name.is_empty())
}

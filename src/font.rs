//! Fonts: the faces embedded in the binary, those of a library, and which character each can show.
//!
//! A [`FontSet`] is made once and shared by every document and thread: the parsed tables, the coverage and the shape plans of a face
//! are kept with the face. Which faces are tried for a text, and in which order, is decided by [`FontSet::candidates`] from weight,
//! slant and script; which of them shows a character is decided per grapheme cluster by the itemizer.

use std::borrow::Cow;
use std::fmt;
use std::sync::{Arc, LazyLock};

use unicode_script::Script;

mod coverage;
mod directory;
mod embedded;
mod own;
pub(crate) mod plan;
pub(crate) mod style;

pub use coverage::Coverage;
use directory::TableDirectory;
use plan::PlanCache;
pub use style::{Slant, Weight};

/// Index of a face in its [`FontSet`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FontId(pub u16);

/// The faces a document is set in, shared by all documents and threads.
#[derive(Debug)]
pub struct FontSet {
    faces: Vec<Arc<Face>>,
    /// Order in which faces are tried, by style and [`Group`].
    candidates: [[Vec<FontId>; Group::COUNT]; 4],
}

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
pub enum FontFault {
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
    /// The font set has no room for another face.
    TooMany,
}

impl FontFault {
    /// The name of the case, for the message that tells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::NotAFont => "not-a-font",
            Self::MissingTable(_) => "missing-table",
            Self::Checksum(_) => "checksum",
            Self::NoUnicodeMap => "no-unicode-map",
            Self::GlyphCount => "glyph-count",
            Self::TooLarge => "too-large",
            Self::TooMany => "too-many",
        }
    }

    /// The table that is at fault, if it is one.
    pub const fn table(self) -> Option<&'static str> {
        match self {
            Self::MissingTable(table) | Self::Checksum(table) => Some(table),
            Self::NotAFont | Self::NoUnicodeMap | Self::GlyphCount | Self::TooLarge | Self::TooMany => None,
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
            Self::TooMany => f.write_str("more than 64 faces"),
        }
    }
}

impl std::error::Error for FontFault {}

/// Larger files are refused: no face of the field comes near.
const MAX_FILE: usize = 32 << 20;
/// More faces than this make fallback slow and no document better.
const MAX_FACES: usize = 64;

impl FontSet {
    /// The faces embedded in the binary; always the same instance.
    pub fn embedded() -> Arc<Self> {
        static EMBEDDED: LazyLock<Arc<FontSet>> = LazyLock::new(|| {
            let faces = embedded::FILES
                .iter()
                .map(|data| Face::new(Cow::Borrowed(*data)).expect("the embedded fonts are sound; a test reads them"));
            Arc::new(FontSet::of(faces.map(Arc::new).collect()))
        });
        EMBEDDED.clone()
    }

    /// The given faces, tried before those embedded in the binary.
    ///
    /// # Errors
    /// With the index of the first file that is no usable font, and why.
    pub fn with_faces(files: Vec<Vec<u8>>) -> Result<Arc<Self>, (usize, FontFault)> {
        if files.is_empty() {
            return Ok(Self::embedded());
        }
        let embedded = Self::embedded();
        let mut faces = Vec::with_capacity(files.len() + embedded.faces.len());
        for (index, file) in files.into_iter().enumerate() {
            if index >= MAX_FACES {
                return Err((index, FontFault::TooMany));
            }
            faces.push(Arc::new(Face::new(Cow::Owned(file)).map_err(|fault| (index, fault))?));
        }
        faces.extend(embedded.faces.iter().cloned());
        Ok(Arc::new(Self::of(faces)))
    }

    fn of(faces: Vec<Arc<Face>>) -> Self {
        let candidates = std::array::from_fn(|style| std::array::from_fn(|group| order(&faces, STYLES[style], Group::ALL[group])));
        Self { faces, candidates }
    }

    /// The face of an id.
    pub fn face(&self, id: FontId) -> &Face {
        &self.faces[usize::from(id.0)]
    }

    /// All faces with their ids.
    pub fn faces(&self) -> impl Iterator<Item = (FontId, &Face)> {
        self.faces.iter().enumerate().map(|(index, face)| (FontId(index as u16), &**face))
    }

    /// The faces to try for text of a style and script, best first: one of each family.
    ///
    /// A family that has no italics gives its bold for emphasis.
    pub fn candidates(&self, weight: Weight, slant: Slant, script: Script) -> &[FontId] {
        let style = STYLES.iter().position(|style| *style == (weight, slant)).expect("STYLES has every combination");
        &self.candidates[style][Group::of(script) as usize]
    }

    /// Whether some face has a glyph for the character.
    pub fn covers(&self, character: char) -> bool {
        self.faces.iter().any(|face| face.coverage.contains(character))
    }
}

const STYLES: [(Weight, Slant); 4] = [
    (Weight::Regular, Slant::Upright),
    (Weight::Regular, Slant::Italic),
    (Weight::Bold, Slant::Upright),
    (Weight::Bold, Slant::Italic),
];

/// Scripts that have a family of their own to begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Group {
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Ethiopic,
    Other,
}

impl Group {
    const COUNT: usize = 6;
    const ALL: [Self; Self::COUNT] = [Self::Latin, Self::Cyrillic, Self::Greek, Self::Arabic, Self::Ethiopic, Self::Other];

    fn of(script: Script) -> Self {
        match script {
            Script::Latin => Self::Latin,
            Script::Cyrillic => Self::Cyrillic,
            Script::Greek => Self::Greek,
            Script::Arabic => Self::Arabic,
            Script::Ethiopic => Self::Ethiopic,
            _ => Self::Other,
        }
    }

    /// A letter that every font made for the script has.
    const fn sample(self) -> Option<char> {
        match self {
            Self::Latin => Some('n'),
            Self::Cyrillic => Some('н'),
            Self::Greek => Some('ν'),
            Self::Arabic => Some('ن'),
            Self::Ethiopic => Some('ነ'),
            Self::Other => None,
        }
    }
}

fn order(faces: &[Arc<Face>], (weight, slant): (Weight, Slant), group: Group) -> Vec<FontId> {
    let mut families: Vec<&str> = Vec::new();
    for face in faces {
        if !families.contains(&face.family.as_str()) {
            families.push(&face.family);
        }
    }
    let made_for = |family: &str| {
        group.sample().is_some_and(|sample| faces.iter().any(|face| face.family == family && face.coverage.contains(sample)))
    };
    families.sort_by_key(|family| !made_for(family));
    // Without italics emphasis is bold; without bold it is whatever there is.
    let wanted = |face: &Face| match (slant, face.slant == slant, face.weight == weight) {
        (_, true, true) => 0,
        (Slant::Italic, false, _) if face.weight == Weight::Bold => 1,
        (_, true, false) => 2,
        _ => 3,
    };
    families
        .into_iter()
        .filter_map(|family| {
            let of_family = faces.iter().enumerate().filter(|(_, face)| face.family == family);
            of_family.min_by_key(|(_, face)| wanted(face)).map(|(index, _)| FontId(index as u16))
        })
        .collect()
}

impl Face {
    /// Reads a face from a font file.
    ///
    /// # Errors
    /// Where the file is damaged or cannot be embedded in a document.
    pub fn new(data: Cow<'static, [u8]>) -> Result<Self, FontFault> {
        if data.len() > MAX_FILE {
            return Err(FontFault::TooLarge);
        }
        let font = match &data {
            Cow::Borrowed(data) => harfrust::Font::new(*data, 0),
            Cow::Owned(data) => harfrust::Font::new(data.clone(), 0),
        }
        .ok_or(FontFault::NotAFont)?;
        let directory = TableDirectory::of(&data);
        for table in ["head", "hhea", "hmtx", "maxp", "cmap"] {
            if !directory.has(table) {
                return Err(FontFault::MissingTable(table));
            }
        }
        if !(directory.has("CFF ") || directory.has("glyf") && directory.has("loca")) {
            return Err(FontFault::MissingTable("glyf"));
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_faces_are_sound_and_complete() {
        let set = FontSet::embedded();
        let names: Vec<_> = set.faces().map(|(_, face)| face.post_script_name.as_str()).collect();
        assert_eq!(
            names,
            [
                "NotoSans-Regular",
                "NotoSans-Bold",
                "NotoSans-Italic",
                "NotoSans-BoldItalic",
                "NotoSansArabic-Regular",
                "NotoSansArabic-Bold",
                "NotoSansEthiopic-Regular",
                "NotoSansEthiopic-Bold",
                "NotoSansSymbols-Regular",
                "NotoSansSymbols2-Regular"
            ]
        );
        for character in "aßИїґےپێڕ٪٣ግርኛ።€§✓✗☐→–„“”«»…•\u{200C}\u{AD}\u{202F}".chars() {
            assert!(set.covers(character), "U+{:04X}", u32::from(character));
        }
        for (_, face) in set.faces() {
            assert!(face.metrics.ascent > 0.5 && face.metrics.descent > 0.1, "{face:?} {:?}", face.metrics);
            assert!(face.glyphs.invisible.is_some());
        }
    }

    #[test]
    fn styles_choose_faces() {
        let set = FontSet::embedded();
        let first = |weight, slant, script| set.face(set.candidates(weight, slant, script)[0]).post_script_name.clone();
        let cases = [
            (Weight::Regular, Slant::Upright, Script::Latin, "NotoSans-Regular"),
            (Weight::Bold, Slant::Italic, Script::Cyrillic, "NotoSans-BoldItalic"),
            (Weight::Regular, Slant::Upright, Script::Arabic, "NotoSansArabic-Regular"),
            (Weight::Regular, Slant::Italic, Script::Arabic, "NotoSansArabic-Bold"),
            (Weight::Bold, Slant::Italic, Script::Ethiopic, "NotoSansEthiopic-Bold"),
            (Weight::Regular, Slant::Italic, Script::Common, "NotoSans-Italic"),
        ];
        for (weight, slant, script, expected) in cases {
            assert_eq!(first(weight, slant, script), expected);
        }
        assert_eq!(set.candidates(Weight::Bold, Slant::Upright, Script::Arabic).len(), 5);
    }

    #[test]
    fn damaged_fonts_are_refused_with_a_reason() {
        let sound = embedded::FILES[8];
        let flipped = |at: usize| {
            let mut data = sound.to_vec();
            data[at] ^= 0x40;
            data
        };
        let cases: [(&str, Vec<u8>, &str); 6] = [
            ("one bit in the middle", flipped(sound.len() / 2), "checksum"),
            ("one bit of the offset of the second table", flipped(12 + 16 + 10), "checksum"),
            ("empty", Vec::new(), "not-a-font"),
            ("text", b"this is a text file".to_vec(), "not-a-font"),
            ("cut", sound[..sound.len() / 2].to_vec(), "missing-table"),
            ("header only", sound[..12].to_vec(), "missing-table"),
        ];
        for (what, data, expected) in cases {
            let (index, fault) = FontSet::with_faces(vec![data]).expect_err(what);
            assert_eq!((index, fault.name()), (0, expected), "{what}: {fault}");
        }
    }

    #[test]
    fn own_faces_come_first() {
        let set = FontSet::with_faces(vec![embedded::FILES[4].to_vec()]).expect("a sound font");
        assert_eq!(set.candidates(Weight::Regular, Slant::Upright, Script::Arabic)[0], FontId(0));
    }
}

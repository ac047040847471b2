//! Font programs: what text is set in and what is embedded, beyond what [`FontSet`] knows of each face.
//!
//! [`Programs`] is made once and shared by every document and thread: the parsed tables and the shape plans of a face are kept with its
//! program.

use std::fmt;
use std::sync::{Arc, LazyLock};

use harfrust::{Font, GlyphId};
use subsetter::GlyphRemapper;

use super::directory::TableDirectory;
use super::face::{Face, FontFault, FontFile};
use super::{FontId, FontSet};

mod embedded;
pub(crate) mod plan;

use plan::PlanCache;

/// The programs of the faces of a [`FontSet`], by the same ids.
#[derive(Debug)]
pub struct Programs {
    set: Arc<FontSet>,
    programs: Vec<Arc<Program>>,
}

/// A face with its font program.
pub struct Program {
    /// What is known of it without the program.
    pub face: Arc<Face>,
    /// Measures of the face as a whole.
    pub metrics: Metrics,
    /// The font as the shaper sees it.
    pub(crate) font: Font,
    /// Shape plans made so far.
    pub(crate) plans: PlanCache,
    /// Glyphs that the typesetter asks for by itself.
    pub(crate) glyphs: NamedGlyphs,
}

/// Measures of a face, as parts of the size unless they say otherwise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Metrics {
    /// Design units per em.
    pub units_per_em: u16,
    /// Top of the line above the baseline. For information: line pitch does not depend on it.
    pub ascent: f32,
    /// Bottom of the line below the baseline (positive).
    pub descent: f32,
    /// Height of a capital letter.
    pub cap_height: f32,
    /// Height of a lower-case x.
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

impl Programs {
    /// Those of the faces that come with Lotse; always the same instance.
    pub fn embedded() -> Arc<Self> {
        static EMBEDDED: LazyLock<Arc<Programs>> = LazyLock::new(|| {
            let set = FontSet::embedded();
            let programs = set.faces.iter().map(|face| Arc::new(Program::of(face))).collect();
            Arc::new(Programs { set, programs })
        });
        EMBEDDED.clone()
    }

    /// Those of the faces of a set.
    pub fn of(set: &Arc<FontSet>) -> Arc<Self> {
        let embedded = Self::embedded();
        if Arc::ptr_eq(set, &embedded.set) {
            return embedded;
        }
        let of_face = |face: &Arc<Face>| match face.file {
            FontFile::Embedded(index) => embedded.programs[index].clone(),
            FontFile::Own(_) => Arc::new(Program::of(face)),
        };
        Arc::new(Self { set: set.clone(), programs: set.faces.iter().map(of_face).collect() })
    }

    /// What is known of the faces without their programs.
    pub(crate) fn set(&self) -> &FontSet {
        &self.set
    }

    /// The program of an id.
    pub(crate) fn get(&self, id: FontId) -> &Program {
        &self.programs[usize::from(id.0)]
    }

    /// The face of a PostScript name.
    pub fn named(&self, post_script_name: &str) -> Option<(FontId, &Program)> {
        let at = self.programs.iter().position(|program| program.face.post_script_name == post_script_name)?;
        Some((FontId(at as u16), &self.programs[at]))
    }
}

impl Program {
    fn of(face: &Arc<Face>) -> Self {
        let font = match &face.file {
            FontFile::Embedded(index) => Font::new(embedded::FILES[*index].1, 0),
            FontFile::Own(data) => FontFile::open(data),
        };
        let font = font.expect("the file of a face was read, that of an embedded one by a test");
        let charmap = font.charmap();
        let glyph = |character: char| {
            charmap.map_unicode(character).and_then(|glyph| u16::try_from(glyph.to_u32()).ok()).filter(|glyph| *glyph != 0)
        };
        let glyphs = NamedGlyphs {
            hyphen: glyph('\u{AD}').or_else(|| glyph('\u{2010}')).or_else(|| glyph('-')),
            invisible: glyph('\u{200B}').or_else(|| glyph(' ')),
        };
        let metrics = Metrics::new(&font);
        Self { face: face.clone(), metrics, glyphs, plans: PlanCache::default(), font }
    }

    /// The font file.
    pub fn data(&self) -> &[u8] {
        match &self.face.file {
            FontFile::Embedded(index) => embedded::FILES[*index].1,
            FontFile::Own(data) => data,
        }
    }

    /// Advance of a glyph as a part of the size.
    pub(crate) fn advance(&self, glyph: u16) -> f32 {
        self.font.glyph_metrics().h_advance(GlyphId::new(u32::from(glyph))) / f32::from(self.metrics.units_per_em)
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.face.fmt(f)
    }
}

impl Metrics {
    fn new(font: &Font) -> Self {
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

/// Gives a face back if every glyph can be embedded, whichever a document will use. A true checksum says nothing about who made the table.
pub(super) fn look_at_outlines(face: Face) -> Result<Face, FontFault> {
    let FontFile::Own(data) = &face.file else { return Ok(face) };
    let glyphs = FontFile::open(data).map_or(0, |font| font.num_glyphs());
    let all: Vec<u16> = (0..=u16::MAX).take(glyphs as usize).collect();
    match subsetter::subset(data, 0, &GlyphRemapper::new_from_glyphs_sorted(&all)) {
        Ok(_) => Ok(face),
        Err(_) => Err(FontFault::MissingTable(if TableDirectory::of(data).has("CFF ") { "CFF " } else { "glyf" })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_programs_are_sound_and_those_of_their_faces() {
        let programs = Programs::embedded();
        assert_eq!(programs.programs.len(), programs.set.faces.len());
        for (program, (name, _)) in programs.programs.iter().zip(embedded::FILES) {
            assert_eq!(program.face.post_script_name, name);
            let metrics = program.metrics;
            assert!(metrics.ascent > 0.5 && metrics.descent > 0.1, "{program:?} {metrics:?}");
            assert!(program.glyphs.invisible.is_some());
        }
    }

    #[test]
    fn own_faces_come_first_with_their_own_programs() {
        let own = Arc::new(Face::read(embedded::FILES[4].1.to_vec()).expect("a sound font"));
        let programs = Programs::of(&FontSet::with_own(vec![own.clone()]));
        assert!(Arc::ptr_eq(&programs.get(FontId(0)).face, &own));
        assert!(Arc::ptr_eq(&programs.programs[1], &Programs::embedded().programs[0]), "read once for all sets");
        assert_eq!(programs.get(FontId(0)).data(), programs.get(FontId(5)).data());
    }
}

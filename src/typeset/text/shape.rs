//! Shaping: runs of one face, script, direction and language become positioned glyphs.
//!
//! Glyphs are kept in the order of the text, also from right to left; where they stand is worked out on the line.

use std::ops::Range;

use harfrust::{Buffer, ClusterLevel, GlyphId, Language, ShapeOptions, ShaperFont};
use unicode_script::Script;

use crate::font::program::Program;
use crate::font::program::plan::{PlanKey, direction, script_tag};

/// A glyph of a shaped run, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    /// Whether a cut before this glyph's cluster changes how either side is shaped.
    pub(crate) unsafe_to_break: bool,
    /// Byte of the paragraph's text where its cluster begins.
    pub(crate) cluster: u32,
    pub(crate) advance: f32,
    /// Offset to the right.
    pub(crate) x: f32,
    /// Offset upwards.
    pub(crate) y: f32,
}

/// What shaping needs to know of a run.
#[derive(Clone, Debug)]
pub(crate) struct ShapeRun<'a> {
    pub(crate) font: &'a Program,
    pub(crate) script: Script,
    pub(crate) language: &'a str,
    pub(crate) right_to_left: bool,
    /// Points per em.
    pub(crate) size: f32,
}

/// Shapes runs, keeping its buffer from one to the next.
pub(crate) struct Shaper {
    buffer: Buffer,
}

impl Shaper {
    pub(crate) fn new() -> Self {
        let mut buffer = Buffer::new();
        buffer.set_cluster_level(ClusterLevel::MonotoneCharacters);
        Self { buffer }
    }

    /// Shapes a part of a text, knowing what stands before and after it, and appends the glyphs in the order of the text.
    pub(crate) fn shape(&mut self, run: &ShapeRun<'_>, text: &str, range: Range<usize>, glyphs: &mut Vec<Glyph>) {
        let buffer = &mut self.buffer;
        buffer.clear();
        let key = PlanKey {
            script: run.script,
            right_to_left: run.right_to_left,
            language: Language::new(run.language).unwrap_or_else(|| Language::new("und").expect("not empty")),
        };
        buffer.set_invisible_glyph(run.font.glyphs.invisible.map(|glyph| GlyphId::new(u32::from(glyph))));
        buffer.set_direction(direction(run.right_to_left));
        buffer.set_script(script_tag(run.script));
        buffer.set_language(Some(key.language.clone()));
        buffer.set_pre_context(&text[..range.start]);
        buffer.set_post_context(&text[range.end..]);
        for (offset, character) in text[range.clone()].char_indices() {
            buffer.push(character.into(), (range.start + offset) as u32);
        }
        let plan = run.font.plans.get(&run.font.font, key);
        harfrust::shape(&ShaperFont::new(&run.font.font), buffer, ShapeOptions::new().plan(Some(&plan)))
            .expect("the buffer has the plan's direction and script, and was cleared");
        let scale = run.size / f32::from(run.font.metrics.units_per_em);
        let first = glyphs.len();
        glyphs.extend(buffer.glyph_infos().iter().zip(buffer.glyph_positions()).map(|(info, position)| Glyph {
            id: info.glyph_id as u16,
            unsafe_to_break: info.unsafe_to_break(),
            cluster: info.cluster,
            advance: position.x_advance as f32 * scale,
            x: position.x_offset as f32 * scale,
            y: position.y_offset as f32 * scale,
        }));
        if run.right_to_left {
            glyphs[first..].reverse();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::font::program::Programs;

    #[derive(serde::Deserialize)]
    struct Expected {
        font: String,
        script: String,
        language: String,
        direction: String,
        before: String,
        text: String,
        after: String,
        /// Glyph, cluster, advance, offset to the right, offset upwards, as HarfBuzz gives them: left to right.
        glyphs: Vec<(u16, u32, i32, i32, i32)>,
    }

    #[test]
    fn runs_are_shaped_as_by_harfbuzz() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/shaping/runs.json");
        let runs: Vec<Expected> = serde_json::from_str(&std::fs::read_to_string(path).expect(path)).expect(path);
        assert!(runs.len() > 100, "{}", runs.len());
        let fonts = Programs::embedded();
        let mut shaper = Shaper::new();
        for expected in runs {
            let (_, font) = fonts.named(&expected.font).expect(&expected.font);
            let run = ShapeRun {
                font,
                script: Script::from_short_name(&expected.script).expect(&expected.script),
                language: &expected.language,
                right_to_left: expected.direction == "rtl",
                size: f32::from(font.metrics.units_per_em),
            };
            let text = format!("{}{}{}", expected.before, expected.text, expected.after);
            let start = expected.before.len();
            let mut glyphs = Vec::new();
            shaper.shape(&run, &text, start..start + expected.text.len(), &mut glyphs);
            if run.right_to_left {
                glyphs.reverse();
            }
            let found: Vec<_> = glyphs
                .iter()
                .map(|glyph| (glyph.id, glyph.cluster - start as u32, glyph.advance as i32, glyph.x as i32, glyph.y as i32))
                .collect();
            assert_eq!(found, expected.glyphs, "{} {} {:?}", expected.font, expected.language, expected.text);
        }
    }
}

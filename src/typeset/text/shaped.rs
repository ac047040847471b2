//! Shaped text: the runs of a paragraph with their glyphs, which lines are cut from.

use std::ops::Range;
use std::sync::Arc;

use crate::font::program::Programs;
use crate::typeset::text::flat::Flat;
use crate::typeset::text::itemize::Run;
use crate::typeset::text::shape::{Glyph, ShapeRun, Shaper};
use crate::typeset::text::style::TextStyle;

/// Footnote marks are this part of the size.
const MARK_SIZE: f32 = 0.62;

/// A text with the glyphs of all its runs.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) fonts: Arc<Programs>,
    pub(crate) style: TextStyle,
    pub(crate) flat: Flat,
    /// The runs in the order of the text.
    pub(crate) runs: Vec<ShapedRun>,
    /// Glyphs of all runs, in the order of the text.
    pub(crate) glyphs: Vec<Glyph>,
}

/// A run with its glyphs.
#[derive(Debug)]
pub(crate) struct ShapedRun {
    pub(crate) run: Run,
    /// Which of [`Shaped::glyphs`] are its own.
    pub(crate) glyphs: Range<usize>,
}

impl Shaped {
    /// Shapes the runs of a text.
    pub(crate) fn new(fonts: Arc<Programs>, style: TextStyle, flat: Flat, runs: Vec<Run>) -> Self {
        let runs = runs.into_iter().map(|run| ShapedRun { run, glyphs: 0..0 }).collect();
        let mut glyphs = Vec::with_capacity(flat.text.len());
        let mut shaped = Self { fonts, style, flat, runs, glyphs: Vec::new() };
        let mut shaper = Shaper::new();
        for index in 0..shaped.runs.len() {
            let first = glyphs.len();
            shaper.shape(&shaped.shape_run(index), &shaped.flat.text, shaped.runs[index].run.range.clone(), &mut glyphs);
            shaped.runs[index].glyphs = first..glyphs.len();
        }
        shaped.glyphs = glyphs;
        shaped
    }

    /// Glyphs of a part of a run: cut out where that is safe, shaped again where it is not.
    pub(crate) fn slice(&self, shaper: &mut Shaper, index: usize, range: Range<usize>) -> Vec<Glyph> {
        if let Some(glyphs) = self.cut_out(index, range.clone()) {
            return glyphs.to_vec();
        }
        let mut glyphs = Vec::with_capacity(range.len());
        shaper.shape(&self.shape_run(index), &self.flat.text, range, &mut glyphs);
        glyphs
    }

    /// Glyphs of a part of a run, where it may be cut out: the shaper says of each glyph whether a cut before it changes something.
    pub(crate) fn cut_out(&self, index: usize, range: Range<usize>) -> Option<&[Glyph]> {
        let shaped = &self.runs[index];
        let all = &self.glyphs[shaped.glyphs.clone()];
        let end_of_run = shaped.run.range.end;
        let edge = |at: usize| {
            if at == end_of_run {
                return Some(all.len());
            }
            let glyph = all.partition_point(|glyph| (glyph.cluster as usize) < at);
            all.get(glyph).filter(|found| found.cluster as usize == at && !found.unsafe_to_break).map(|_| glyph)
        };
        let start = if range.start == shaped.run.range.start { 0 } else { edge(range.start)? };
        all.get(start..edge(range.end)?)
    }

    /// What the shaper needs to know of a run.
    pub(crate) fn shape_run(&self, index: usize) -> ShapeRun<'_> {
        let run = &self.runs[index].run;
        let language = self.flat.spans[run.span as usize].style.language;
        ShapeRun {
            font: self.fonts.get(run.font),
            script: run.script,
            language: &self.flat.languages[usize::from(language)].tag,
            right_to_left: run.level % 2 == 1,
            size: self.size_of(run.span),
        }
    }

    /// The size of a span in points.
    pub(crate) fn size_of(&self, span: u32) -> f32 {
        let mark = self.flat.spans[span as usize].style.mark.is_some();
        if mark { self.style.size * MARK_SIZE } else { self.style.size }
    }

    /// Glyph and width of the hyphen of a run's face.
    pub(crate) fn hyphen(&self, run: usize) -> Option<(u16, f32)> {
        let run = &self.runs.get(run)?.run;
        let font = self.fonts.get(run.font);
        let glyph = font.glyphs.hyphen?;
        Some((glyph, font.advance(glyph) * self.size_of(run.span)))
    }
}

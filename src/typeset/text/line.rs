//! Lines: a slice of the shaped paragraph, in visual order, with every glyph in its place.

use std::ops::Range;

use super::{Align, Line, LineRun, Paragraph, RunRole};
use crate::typeset::bidi::{trailing_space, visual_order};
use crate::typeset::page::{Direction, PlacedGlyph};
use crate::typeset::shape::{Glyph, Shaper};

/// Footnote marks are this part of the size, raised by this part.
pub(super) const MARK_SIZE: f32 = 0.62;
const MARK_RISE: f32 = 0.36;

/// What a line is cut for.
pub(super) struct Cut {
    pub(super) range: Range<usize>,
    /// Whether a hyphen is drawn at its end.
    pub(super) hyphenated: bool,
    /// The measure; none where the line is as wide as it needs.
    pub(super) measure: Option<f32>,
    /// Whether spaces stretch to fill the measure.
    pub(super) justified: bool,
    pub(super) overfull: bool,
}

/// A part of a run on a line.
struct Piece {
    run: usize,
    range: Range<usize>,
    level: u8,
    glyphs: Vec<Glyph>,
    /// The hyphen at the end of the line.
    hyphen: Option<(u16, f32)>,
}

impl Piece {
    fn width(&self) -> f32 {
        let glyphs: f32 = self.glyphs.iter().map(|glyph| glyph.advance).sum();
        glyphs + self.hyphen.map_or(0.0, |(_, width)| width)
    }
}

/// What glyphs are wider or narrower on a line than they were shaped.
#[derive(Clone, Copy)]
struct Stretch {
    /// For each space between words.
    space: f32,
    /// For each other glyph that has a width.
    letter: f32,
    /// Byte where the white space at the end of the line begins, which stays as it is.
    trailing: usize,
}

impl Stretch {
    fn of(self, text: &str, glyph: &Glyph) -> f32 {
        let at = glyph.cluster as usize;
        if (self.space == 0.0 && self.letter == 0.0) || at >= self.trailing || glyph.advance <= 0.0 {
            0.0
        } else if text[at..].starts_with([' ', '\u{A0}']) {
            self.space
        } else {
            self.letter
        }
    }
}

impl Paragraph {
    pub(super) fn cut(&self, shaper: &mut Shaper, cut: &Cut) -> Line {
        let text = self.flat.text.as_str();
        let trailing = trailing_space(text, cut.range.clone());
        let pieces = self.pieces(shaper, cut, trailing.clone());
        let natural: f32 = pieces.iter().map(|piece| piece.width()).sum();
        let hanging: f32 = pieces
            .iter()
            .flat_map(|piece| &piece.glyphs)
            .filter(|glyph| glyph.cluster as usize >= trailing.start)
            .map(|glyph| glyph.advance)
            .sum();
        let content = natural - hanging;
        let gaps = text[cut.range.start..trailing.start].matches([' ', '\u{A0}']).count();
        // Shaping at the edges may differ by a kern from what was measured; a line never leaves its measure for that.
        let slightly_over = |measure: f32| content > measure && content < measure * 1.05;
        let mut stretch = Stretch { space: 0.0, letter: 0.0, trailing: trailing.start };
        match cut.measure {
            Some(measure) if gaps > 0 && (cut.justified || slightly_over(measure)) => {
                stretch.space = (measure - content) / gaps as f32
            }
            Some(measure) if slightly_over(measure) => {
                let wide = pieces
                    .iter()
                    .flat_map(|piece| &piece.glyphs)
                    .filter(|glyph| glyph.advance > 0.0 && (glyph.cluster as usize) < trailing.start);
                stretch.letter = (measure - content) / wide.count().max(1) as f32;
            }
            _ => {}
        }
        let width = content + pieces.iter().map(|piece| self.stretched(piece, stretch)).sum::<f32>();
        let free = cut.measure.map_or(0.0, |measure| (measure - width).max(0.0));
        let right_to_left = self.style.direction == Direction::RightToLeft;
        let left = match (self.style.align, right_to_left) {
            (Align::Center, _) => free / 2.0,
            (Align::Start | Align::Justify, true) | (Align::End, false) => free,
            (Align::Start | Align::Justify, false) | (Align::End, true) => 0.0,
        };
        // White space at the end of the line hangs outside: on the left where the paragraph runs from the right.
        let mut pen = if right_to_left { left - hanging } else { left };
        let levels: Vec<u8> = pieces.iter().map(|piece| piece.level).collect();
        let mut lefts = vec![0.0; pieces.len()];
        for index in visual_order(&levels) {
            lefts[index] = pen;
            pen += pieces[index].width() + self.stretched(&pieces[index], stretch);
        }
        let (mut ascent, mut descent) = (0.0_f32, 0.0_f32);
        let mut runs = Vec::with_capacity(pieces.len());
        for (piece, left) in pieces.iter().zip(lefts) {
            let run = self.line_run(piece, left, stretch);
            let metrics = &self.fonts.face(run.font).metrics;
            ascent = ascent.max(metrics.ascent * run.size);
            descent = descent.max(metrics.descent * run.size);
            runs.push(run);
        }
        let overfull = cut.overfull || cut.measure.is_some_and(|measure| width > measure + 0.5);
        let line = Line { runs, left, width, range: cut.range.clone(), hyphenated: cut.hyphenated, overfull, ascent, descent };
        #[cfg(test)]
        crate::typeset::proof::line(&line, text, || self.controls(), self.style.direction);
        line
    }

    /// The controls that the bidi analysis saw.
    #[cfg(test)]
    fn controls(&self) -> Vec<crate::typeset::bidi::Control> {
        crate::typeset::glue::isolate(&self.flat, &crate::typeset::glue::units(&self.flat))
    }

    fn stretched(&self, piece: &Piece, stretch: Stretch) -> f32 {
        piece.glyphs.iter().map(|glyph| stretch.of(&self.flat.text, glyph)).sum()
    }

    /// The parts of the runs on a line, in logical order.
    fn pieces(&self, shaper: &mut Shaper, cut: &Cut, trailing: Range<usize>) -> Vec<Piece> {
        let base = crate::typeset::bidi::base_level(self.style.direction);
        let first = self.runs.partition_point(|run| run.run.range.end <= cut.range.start);
        let mut pieces: Vec<Piece> = Vec::new();
        for (index, shaped) in self.runs.iter().enumerate().skip(first) {
            let run = &shaped.run;
            if run.range.start >= cut.range.end {
                break;
            }
            let range = run.range.start.max(cut.range.start)..run.range.end.min(cut.range.end);
            let mut push = |range: Range<usize>, level: u8| {
                if !range.is_empty() {
                    let glyphs = self.slice(shaper, index, range.clone());
                    pieces.push(Piece { run: index, range, level, glyphs, hyphen: None });
                }
            };
            if run.level == base || range.end <= trailing.start {
                push(range, run.level);
            } else {
                let middle = range.start.max(trailing.start);
                push(range.start..middle, run.level);
                push(middle..range.end, base);
            }
        }
        if let Some(piece) = pieces.last_mut().filter(|_| cut.hyphenated) {
            piece.hyphen = self.hyphen(piece.run);
        }
        pieces
    }

    /// Glyphs of a part of a run: cut out where that is safe, shaped again where it is not.
    fn slice(&self, shaper: &mut Shaper, index: usize, range: Range<usize>) -> Vec<Glyph> {
        let shaped = &self.runs[index];
        let all = &self.glyphs[shaped.glyphs.clone()];
        let edge = |at: usize, end: usize| {
            if at == end {
                return Some(all.len());
            }
            let glyph = all.partition_point(|glyph| (glyph.cluster as usize) < at);
            all.get(glyph).filter(|found| found.cluster as usize == at && !found.unsafe_to_break).map(|_| glyph)
        };
        let start = if range.start == shaped.run.range.start { Some(0) } else { edge(range.start, shaped.run.range.end) };
        match (start, edge(range.end, shaped.run.range.end)) {
            (Some(start), Some(end)) if start <= end => all[start..end].to_vec(),
            _ => {
                let mut glyphs = Vec::with_capacity(range.len());
                shaper.shape(&self.shape_run(index), &self.flat.text, range, &mut glyphs);
                glyphs
            }
        }
    }

    fn line_run(&self, piece: &Piece, left: f32, stretch: Stretch) -> LineRun {
        let run = &self.runs[piece.run].run;
        let span = &self.flat.spans[run.span as usize].style;
        let text = &self.flat.text;
        let size = self.size_of(run.span);
        let rise = if span.mark.is_some() { self.style.size * MARK_RISE } else { 0.0 };
        let right_to_left = piece.level % 2 == 1;
        let width = piece.width() + self.stretched(piece, stretch);
        let mut shown = String::with_capacity(piece.range.len() + 2);
        shown.push_str(&text[piece.range.clone()]);
        let mut pen = if right_to_left { left + width } else { left };
        let mut place = |id: u16, advance: f32, x: f32, y: f32, start: usize, end: usize| {
            if right_to_left {
                pen -= advance;
            }
            let placed = PlacedGlyph { id, x: pen + x, y: -y - rise, start: start as u32, end: end as u32 };
            if !right_to_left {
                pen += advance;
            }
            placed
        };
        let mut glyphs = Vec::with_capacity(piece.glyphs.len() + 1);
        let mut previous = usize::MAX;
        for (index, glyph) in piece.glyphs.iter().enumerate() {
            let start = glyph.cluster as usize;
            let later = piece.glyphs[index..].iter().map(|glyph| glyph.cluster as usize).find(|cluster| *cluster > start);
            let end = if start == previous { start } else { later.unwrap_or(piece.range.end) };
            glyphs.push(place(
                glyph.id,
                glyph.advance + stretch.of(text, glyph),
                glyph.x,
                glyph.y,
                start - piece.range.start,
                end - piece.range.start,
            ));
            previous = start;
        }
        if let Some((id, advance)) = piece.hyphen {
            let start = shown.len();
            shown.push('\u{AD}');
            glyphs.push(place(id, advance, 0.0, 0.0, start, shown.len()));
        }
        let role = RunRole {
            lang: (span.language != 0).then(|| self.flat.languages[usize::from(span.language)].clone()),
            link: span.link.map(|link| (link, self.flat.links[link as usize].clone())),
            footnote_mark: span.mark,
        };
        let color = if span.link.is_some() { self.style.link_color } else { self.style.color };
        // The area of a link ends where its letters end.
        let hanging: f32 =
            piece.glyphs.iter().filter(|glyph| glyph.cluster as usize >= stretch.trailing).map(|glyph| glyph.advance).sum();
        let left = if right_to_left { left + hanging } else { left };
        LineRun { font: run.font, size, color, role, level: piece.level, text: shown, glyphs, left, width: width - hanging }
    }
}

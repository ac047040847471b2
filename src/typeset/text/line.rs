//! Lines: a slice of the shaped paragraph, in visual order, with every glyph in its place.

use std::ops::Range;

use crate::color::Color;
use crate::document::block::Target;
use crate::font::FontId;
use crate::language::Direction;
use crate::typeset::page::PlacedGlyph;
use crate::typeset::text::bidi::{base_level, trailing_space, visual_order};
use crate::typeset::text::shape::{Glyph, Shaper};
use crate::typeset::text::shaped::Shaped;
use crate::typeset::text::style::Align;

/// A line of a paragraph.
#[derive(Clone, Debug)]
pub struct Line {
    /// The runs, in *logical* order; each knows where it stands.
    pub runs: Vec<LineRun>,
    /// Left edge of the text in the measure, as the alignment wants it, in points.
    pub left: f32,
    /// Width of the text without trailing space, in points.
    pub width: f32,
    /// Bytes of the paragraph's text on this line, trailing space included.
    pub range: Range<usize>,
    /// Whether the line ends with a hyphen that is not in the text.
    pub hyphenated: bool,
    /// Whether a word had to be broken, or the text is wider than the line.
    pub overfull: bool,
}

/// Glyphs of one font, style and bidi level on a line.
#[derive(Clone, Debug)]
pub struct LineRun {
    /// The font.
    pub font: FontId,
    /// Size in points.
    pub size: f32,
    /// Fill colour.
    pub color: Color,
    /// What the inlines say about it.
    pub role: RunRole,
    /// UAX #9 embedding level.
    pub level: u8,
    /// The text shown, without bidi controls.
    pub text: String,
    /// The glyphs in the order of `text`: x from the left edge of the measure, y below the baseline.
    pub glyphs: Vec<PlacedGlyph>,
    /// Left edge and width on the line, for link areas.
    pub left: f32,
    /// Width in points.
    pub width: f32,
}

/// What the inlines say about a run: each becomes an element of the structure where it says something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunRole {
    /// Language tag, where it is not that of the paragraph.
    pub lang: Option<String>,
    /// Link it belongs to.
    pub link: Option<LinkRole>,
    /// Which mark of a footnote it is, counted through the text from 0.
    pub footnote_mark: Option<u32>,
    /// What it is an abbreviation of, with a number that tells two neighbours apart.
    pub expansion: Option<(u32, String)>,
    /// Which line to be filled in it is, counted through the text from 0.
    pub blank: Option<u32>,
}

/// A link, as every run of it has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkRole {
    /// A number that tells two neighbouring links apart.
    pub number: u32,
    /// Where it leads.
    pub target: Target,
    /// Its words, those of all its lines.
    pub words: String,
}

/// Footnote marks are raised by this part of the size.
const MARK_RISE: f32 = 0.36;

/// What a line is cut for.
pub(crate) struct Cut {
    pub(crate) range: Range<usize>,
    /// Whether a hyphen is drawn at its end.
    pub(crate) hyphenated: bool,
    /// The measure.
    pub(crate) measure: f32,
    /// Whether spaces stretch to fill the measure.
    pub(crate) justified: bool,
    pub(crate) overfull: bool,
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
    /// The stretch of a line whose content has a natural width of `content`.
    fn new(text: &str, cut: &Cut, pieces: &[Piece], content: f32, trailing: usize) -> Self {
        let gaps = text[cut.range.start..trailing].matches([' ', '\u{A0}']).count();
        // Shaping at the edges may differ by a kern from what was measured; a line never leaves its measure for that.
        let slightly_over = content > cut.measure && content < cut.measure * 1.05;
        let mut stretch = Self { space: 0.0, letter: 0.0, trailing };
        if gaps > 0 && (cut.justified || slightly_over) {
            stretch.space = (cut.measure - content) / gaps as f32;
        } else if slightly_over {
            let glyphs = pieces.iter().flat_map(|piece| &piece.glyphs);
            let wide = glyphs.filter(|glyph| glyph.advance > 0.0 && (glyph.cluster as usize) < trailing);
            stretch.letter = (cut.measure - content) / wide.count().max(1) as f32;
        }
        stretch
    }

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

    fn of_all(self, text: &str, piece: &Piece) -> f32 {
        piece.glyphs.iter().map(|glyph| self.of(text, glyph)).sum()
    }
}

/// Sets glyphs one after the other, in the order of the text.
struct Pen {
    x: f32,
    right_to_left: bool,
    /// How far the glyphs are raised, in points.
    rise: f32,
}

impl Pen {
    /// Sets a glyph that shows these bytes of its run.
    fn place(&mut self, glyph: &Glyph, bytes: Range<usize>) -> PlacedGlyph {
        if self.right_to_left {
            self.x -= glyph.advance;
        }
        let (start, end) = (bytes.start as u32, bytes.end as u32);
        let placed = PlacedGlyph { id: glyph.id, x: self.x + glyph.x, y: -glyph.y - self.rise, start, end };
        if !self.right_to_left {
            self.x += glyph.advance;
        }
        placed
    }
}

/// Cuts lines from a shaped text.
pub(crate) struct Cutter<'a> {
    shaped: &'a Shaped,
    shaper: Shaper,
}

impl<'a> Cutter<'a> {
    /// A cutter of the lines of a text.
    pub(crate) fn new(shaped: &'a Shaped) -> Self {
        Self { shaped, shaper: Shaper::new() }
    }

    /// Cuts a line.
    pub(crate) fn line(&mut self, cut: &Cut) -> Line {
        let text = self.shaped.flat.text.as_str();
        let trailing = trailing_space(text, cut.range.clone());
        let pieces = self.pieces(cut, trailing.clone());
        let natural: f32 = pieces.iter().map(|piece| piece.width()).sum();
        let hanging: f32 = pieces
            .iter()
            .flat_map(|piece| &piece.glyphs)
            .filter(|glyph| glyph.cluster as usize >= trailing.start)
            .map(|glyph| glyph.advance)
            .sum();
        let content = natural - hanging;
        let stretch = Stretch::new(text, cut, &pieces, content, trailing.start);
        let width = content + pieces.iter().map(|piece| stretch.of_all(text, piece)).sum::<f32>();
        let free = (cut.measure - width).max(0.0);
        let right_to_left = self.shaped.style.direction == Direction::RightToLeft;
        let left = match (self.shaped.style.align, right_to_left) {
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
            pen += pieces[index].width() + stretch.of_all(text, &pieces[index]);
        }
        let runs = pieces.iter().zip(lefts).map(|(piece, left)| self.run(piece, left, stretch)).collect();
        let overfull = cut.overfull || width > cut.measure + 0.5;
        Line { runs, left, width, range: cut.range.clone(), hyphenated: cut.hyphenated, overfull }
    }

    /// The parts of the runs on a line with their glyphs, in logical order.
    fn pieces(&mut self, cut: &Cut, trailing: Range<usize>) -> Vec<Piece> {
        let shaped = self.shaped;
        let parts = parts(shaped, cut.range.clone(), trailing);
        let piece = |Part { run, range, level }: Part| {
            let glyphs = shaped.slice(&mut self.shaper, run, range.clone());
            Piece { run, range, level, glyphs, hyphen: None }
        };
        let mut pieces: Vec<Piece> = parts.into_iter().map(piece).collect();
        if let Some(piece) = pieces.last_mut().filter(|_| cut.hyphenated) {
            piece.hyphen = shaped.hyphen(piece.run);
        }
        pieces
    }

    /// A piece with every glyph in its place.
    fn run(&self, piece: &Piece, left: f32, stretch: Stretch) -> LineRun {
        let (style, flat) = (&self.shaped.style, &self.shaped.flat);
        let run = &self.shaped.runs[piece.run].run;
        let span = &flat.spans[run.span as usize].style;
        let rise = if span.mark.is_some() { style.size * MARK_RISE } else { 0.0 };
        let right_to_left = piece.level % 2 == 1;
        let width = piece.width() + stretch.of_all(&flat.text, piece);
        let pen = Pen { x: if right_to_left { left + width } else { left }, right_to_left, rise };
        let (text, glyphs) = place_glyphs(&flat.text, piece, stretch, pen);
        let role = RunRole {
            lang: (span.language != 0).then(|| flat.languages[usize::from(span.language)].tag.clone()),
            link: span.link.map(|number| LinkRole {
                number,
                target: flat.links[number as usize].clone(),
                words: flat.words_of_link(number),
            }),
            footnote_mark: span.mark,
            blank: span.blank,
            expansion: span.abbreviation.map(|index| (index, flat.expansions[index as usize].clone())),
        };
        let color = if span.link.is_some() { style.link_color } else { style.color };
        // The area of a link ends where its letters end.
        let hanging: f32 =
            piece.glyphs.iter().filter(|glyph| glyph.cluster as usize >= stretch.trailing).map(|glyph| glyph.advance).sum();
        let left = if right_to_left { left + hanging } else { left };
        let size = self.shaped.size_of(run.span);
        LineRun { font: run.font, size, color, role, level: piece.level, text, glyphs, left, width: width - hanging }
    }
}

/// The bytes of a run that stand on a line at one bidi level.
pub(crate) struct Part {
    /// Index of the run.
    pub(crate) run: usize,
    pub(crate) range: Range<usize>,
    pub(crate) level: u8,
}

/// The parts of the runs on a line, in logical order; the white space at its end has the level of the paragraph (UAX #9, L1).
pub(crate) fn parts(shaped: &Shaped, line: Range<usize>, trailing: Range<usize>) -> Vec<Part> {
    let base = base_level(shaped.style.direction);
    let first = shaped.runs.partition_point(|run| run.run.range.end <= line.start);
    let mut parts = Vec::new();
    for (index, shaped) in shaped.runs.iter().enumerate().skip(first) {
        let run = &shaped.run;
        if run.range.start >= line.end {
            break;
        }
        let range = run.range.start.max(line.start)..run.range.end.min(line.end);
        let middle = if run.level == base { range.end } else { range.start.max(trailing.start).min(range.end) };
        for (range, level) in [(range.start..middle, run.level), (middle..range.end, base)] {
            if !range.is_empty() {
                parts.push(Part { run: index, range, level });
            }
        }
    }
    parts
}

/// The text of a piece, and its glyphs as `pen` sets them; a hyphen that divides a word is U+00AD in it.
fn place_glyphs(text: &str, piece: &Piece, stretch: Stretch, mut pen: Pen) -> (String, Vec<PlacedGlyph>) {
    let mut shown = String::with_capacity(piece.range.len() + 2);
    shown.push_str(&text[piece.range.clone()]);
    let mut glyphs = Vec::with_capacity(piece.glyphs.len() + 1);
    let mut previous = usize::MAX;
    for (index, glyph) in piece.glyphs.iter().enumerate() {
        let start = glyph.cluster as usize;
        let later = piece.glyphs[index..].iter().map(|glyph| glyph.cluster as usize).find(|cluster| *cluster > start);
        let end = if start == previous { start } else { later.unwrap_or(piece.range.end) };
        let stretched = Glyph { advance: glyph.advance + stretch.of(text, glyph), ..*glyph };
        glyphs.push(pen.place(&stretched, start - piece.range.start..end - piece.range.start));
        previous = start;
    }
    if let Some((id, advance)) = piece.hyphen {
        let start = shown.len();
        shown.push('\u{AD}');
        let hyphen = Glyph { id, unsafe_to_break: false, cluster: 0, advance, x: 0.0, y: 0.0 };
        glyphs.push(pen.place(&hyphen, start..shown.len()));
    }
    (shown, glyphs)
}

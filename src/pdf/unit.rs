//! Units: what runs from right to left, as codes in the order of its text.

use super::fonts::{Fonts, Offset, Shown};
use super::object::round;
use super::paint::checked;
use crate::error::Fault;
use crate::typeset::page::{GlyphRun, Item, PlacedGlyph};

/// The font of a run in this file, and its size.
#[derive(Clone, Copy)]
pub(super) struct Face {
    pub(super) number: usize,
    pub(super) size: f32,
}

/// Whether a run stands from right to left.
pub(super) fn is_reversed(run: &GlyphRun) -> bool {
    run.level % 2 == 1
}

/// The runs of the unit that a run begins: those after it that differ in nothing and stand on the same line.
pub(super) fn unit<'a>(first: &'a GlyphRun, rest: &'a [Item]) -> Vec<&'a GlyphRun> {
    let line = |run: &GlyphRun| run.glyphs.first().map(|glyph| glyph.y);
    let same = |run: &&GlyphRun| {
        (run.level, run.font, run.color) == (first.level, first.font, first.color)
            && run.size == first.size
            && line(run).zip(line(first)).is_some_and(|(one, other)| (one - other).abs() < SAME_LINE)
    };
    let runs = rest.iter().map_while(|item| if let Item::Glyphs(run) = item { Some(run) } else { None });
    std::iter::once(first).chain(runs.take_while(same)).collect()
}

/// Baselines that are less apart are one, in points.
pub(super) const SAME_LINE: f32 = 0.01;

/// The codes of a unit in the order of the text.
pub(super) struct Unit {
    pub(super) codes: Vec<Code>,
    pub(super) baseline: f32,
}

/// A code of a unit.
pub(super) struct Code {
    pub(super) shown: Shown,
    /// How far it is raised by the text state, in points: where the font cannot be given a raised glyph.
    pub(super) rise: f32,
    pub(super) place: Place,
}

/// Where a code stands.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Its origin is here.
    At(f32),
    /// Its origin is that of the last code before it that stands somewhere.
    OnBase,
    /// Where the pen is.
    Anywhere,
}

impl Unit {
    pub(super) fn new(runs: &[&GlyphRun], height: f32, face: Face, fonts: &mut Fonts<'_>) -> Result<Self, Fault> {
        let clusters: Vec<Cluster<'_>> = runs.iter().flat_map(|run| clusters(run)).collect();
        // Marks are raised and lowered.
        let glyphs = || clusters.iter().flat_map(|cluster| cluster.glyphs);
        let letter = glyphs().find(|glyph| fonts.advance(face.number, glyph.id).is_ok_and(|advance| advance > 0));
        let baseline = letter.or_else(|| glyphs().next()).map_or(0.0, |glyph| glyph.y);
        let unit = Self { codes: Vec::new(), baseline: height - checked(baseline)? };
        let mut writing = Writing { unit, height, face, fonts, base: None };
        for (index, cluster) in clusters.iter().enumerate() {
            let next = clusters.get(index + 1);
            writing.cluster(cluster, next.is_some_and(|next| next.text.starts_with(char::is_whitespace)))?;
        }
        Ok(writing.unit)
    }
}

/// What a code that draws a mark is wider than the mark where a blank stands to its left, in thousandths of the size: the pen goes back by as
/// much. pdf.js forgets the blank's width at a mark and puts in a second blank before the base, unless it has seen the pen go back.
const BEHIND_BLANK: f32 = 250.0;

/// A unit while its codes are found.
struct Writing<'u, 'f> {
    unit: Unit,
    /// Height of the page.
    height: f32,
    face: Face,
    fonts: &'u mut Fonts<'f>,
    /// Origin of the last glyph that is no mark.
    base: Option<f32>,
}

impl Writing<'_, '_> {
    fn cluster(&mut self, cluster: &Cluster<'_>, blank_follows: bool) -> Result<(), Fault> {
        let number = self.face.number;
        let Some((first, others)) = cluster.glyphs.split_first() else { return Ok(()) };
        if !self.fonts.takes_glyphs(number) {
            return cluster.glyphs.iter().zip(cluster.texts()).try_for_each(|(glyph, text)| self.as_it_is(glyph, text));
        }
        let hangs = |fonts: &Fonts<'_>, glyph: &PlacedGlyph| fonts.advance(number, glyph.id).is_ok_and(|advance| advance == 0);
        if cluster.text.chars().count() > cluster.glyphs.len() && others.iter().all(|glyph| hangs(self.fonts, glyph)) {
            return self.ligature(cluster, first, others);
        }
        let last = cluster.glyphs.len() - 1;
        for (index, (glyph, text)) in cluster.glyphs.iter().zip(cluster.texts()).enumerate() {
            let (before, own) = split_last(text);
            self.nothing(before)?;
            let (x, rise) = self.place(glyph)?;
            let base = self.base.filter(|_| hangs(self.fonts, glyph));
            let wider = if base.is_some() && index == last && blank_follows { BEHIND_BLANK / 1000.0 } else { 0.0 };
            let by = Offset { right: base.map_or(0.0, |base| x - base) / self.face.size, up: rise / self.face.size, wider };
            let shown = self.fonts.show_moved(number, glyph.id, own, by)?;
            let place = if base.is_some() { Place::OnBase } else { Place::At(x) };
            self.base = base.or(Some(x));
            self.unit.codes.push(Code { shown, rise: 0.0, place });
        }
        Ok(())
    }

    /// The glyph of several letters is shown first, because readers take where it ends for where the others stand; the marks over it hang on
    /// its end.
    fn ligature(&mut self, cluster: &Cluster<'_>, first: &PlacedGlyph, marks: &[PlacedGlyph]) -> Result<(), Fault> {
        let (number, size) = (self.face.number, self.face.size);
        let (x, rise) = self.place(first)?;
        let (mut text, own) = split_last(cluster.text);
        let shown = self.fonts.show_moved(number, first.id, own, Offset { up: rise / size, ..Offset::default() })?;
        let end = x + f32::from(shown.width) * size / 1000.0;
        let mut codes = vec![Code { shown, rise: 0.0, place: Place::At(x) }];
        for mark in marks {
            let (x, rise) = self.place(mark)?;
            let (before, own) = split_last(text);
            let by = Offset { right: (x - end) / size, up: rise / size, wider: 0.0 };
            let shown = self.fonts.show_moved(number, mark.id, own, by)?;
            codes.push(Code { shown, rise: 0.0, place: Place::Anywhere });
            text = before;
        }
        self.nothing(text)?;
        self.unit.codes.extend(codes.into_iter().rev());
        self.base = Some(x);
        Ok(())
    }

    /// Codes for letters that other glyphs show.
    fn nothing(&mut self, text: &str) -> Result<(), Fault> {
        for (at, character) in text.char_indices() {
            // PDFium drops a code that stands twice in one place.
            let nth = text[..at].chars().filter(|earlier| *earlier == character).count();
            let shown = self.fonts.show_nothing(self.face.number, &text[at..at + character.len_utf8()], nth)?;
            self.unit.codes.push(Code { shown, rise: 0.0, place: Place::Anywhere });
        }
        Ok(())
    }

    /// A glyph of a font that takes no others: the pen moves to it, and the text state raises it.
    fn as_it_is(&mut self, glyph: &PlacedGlyph, text: &str) -> Result<(), Fault> {
        let (x, rise) = self.place(glyph)?;
        let shown = self.fonts.show(self.face.number, glyph.id, text)?;
        let rise = if rise.abs() < SAME_LINE { 0.0 } else { round(rise) };
        self.unit.codes.push(Code { shown, rise, place: Place::At(x) });
        Ok(())
    }

    /// Where a glyph stands, and how far above the baseline.
    fn place(&self, glyph: &PlacedGlyph) -> Result<(f32, f32), Fault> {
        Ok((checked(glyph.x)?, self.height - checked(glyph.y)? - self.unit.baseline))
    }
}

/// A text before its last character, and that.
fn split_last(text: &str) -> (&str, &str) {
    text.split_at(text.char_indices().next_back().map_or(0, |(at, _)| at))
}

/// Glyphs that show a text together.
pub(super) struct Cluster<'a> {
    pub(super) glyphs: &'a [PlacedGlyph],
    text: &'a str,
}

/// The clusters of a run in the order of the text.
pub(super) fn clusters(run: &GlyphRun) -> impl Iterator<Item = Cluster<'_>> {
    let mut glyphs = run.glyphs.as_slice();
    std::iter::from_fn(move || {
        let (first, rest) = glyphs.split_first()?;
        let others = rest.iter().take_while(|glyph| glyph.start == glyph.end).count();
        let (cluster, after) = glyphs.split_at(1 + others);
        glyphs = after;
        Some(Cluster { glyphs: cluster, text: run.text.get(first.start as usize..first.end as usize).unwrap_or_default() })
    })
}

impl<'a> Cluster<'a> {
    /// The text of each glyph: each has a character, the last one the rest.
    ///
    /// A glyph without text would have no place in ToUnicode, which both standards ask for every glyph; one that is left over because its
    /// cluster has fewer characters than glyphs gets U+200B, which shows and says nothing.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let mut text = self.text;
        (0..self.glyphs.len()).rev().map(move |left| {
            let cut = if left == 0 { text.len() } else { text.chars().next().map_or(0, char::len_utf8) };
            let (own, more) = text.split_at(cut);
            text = more;
            if own.is_empty() { "\u{200B}" } else { own }
        })
    }
}

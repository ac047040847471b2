//! Page breaking: which strips stand on which page.
//!
//! Breaks are chosen for the whole galley at once, as line breaking chooses them for a paragraph: each page costs, white space at its
//! foot costs, a break in a bad place costs, space between blocks that gives way or grows costs a little, and the cheapest way through wins.
//! Only breaks that the best way can reach are followed, and from each no further than one page, so the time grows with the length of the
//! galley and no faster.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::library::manifest::{CoverSheet, Edition, Imposition};
use crate::typeset::galley::parts::Parts;
use crate::typeset::galley::strip::{Break, Galley, Marker, Opening, Space, Strip};
use crate::typeset::paper::feet::Feet;
use crate::typeset::style::Style;

/// What breaking needs to know about heights, all in halves.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    /// Height of the text block.
    pub(crate) capacity: u32,
    /// Height of each line of each footnote.
    pub(crate) footnotes: Vec<Vec<u32>>,
    /// Height of the rule and space above the first footnote of a page.
    pub(crate) footnote_rule: u32,
    /// Height of the head of each table, as it is repeated.
    pub(crate) heads: Vec<u32>,
    /// How many empty pages stand where.
    pub(crate) binding: Binding,
}

/// How pages are bound: which stay empty so that all come on whole sheets.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Binding {
    /// The number of pages is a multiple of this.
    pub(crate) pad_to: usize,
    /// The number of pages within a cover that is a sheet of its own is a multiple of this; none where the cover is on the sheet of the others.
    pub(crate) within_cover: Option<usize>,
}

impl Binding {
    /// That of an edition.
    fn of(edition: &Edition) -> Self {
        let pad_to = (edition.pad_to as usize).max(1);
        let on_sheets = if edition.imposition == Imposition::None { 2 } else { 4 };
        let within_cover = (edition.cover == CoverSheet::Separate).then(|| pad_to.max(on_sheets));
        Self { pad_to, within_cover }
    }
}

impl Room {
    /// The room of an edition, and what notes and heads of a document take of it.
    pub(crate) fn new(style: &Style, parts: &Parts, edition: &Edition) -> Self {
        let head = |head: &Galley| head.iter().map(|strip| strip.height).sum();
        Self {
            capacity: style.capacity,
            footnotes: parts.notes.iter().map(|note| note.iter().map(|line| line.height).collect()).collect(),
            footnote_rule: 2,
            heads: parts.heads.iter().map(head).collect(),
            binding: Binding::of(edition),
        }
    }
}

/// What stands on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Cut {
    /// Its strips, which begin and end with something other than space; none on a page without content, or with notes alone.
    pub(crate) strips: Range<usize>,
    /// The notes at its foot: the number of each, and which of its lines.
    pub(crate) notes: Vec<(usize, Range<usize>)>,
}

impl Cut {
    /// A page that stays empty, before a strip.
    fn empty(before: usize) -> Self {
        Self { strips: before..before, notes: Vec::new() }
    }

    /// Height of its notes, with the rule above them.
    pub(super) fn feet(&self, room: &Room) -> u32 {
        let lines = self.notes.iter().flat_map(|(note, lines)| &room.footnotes[*note][lines.clone()]);
        if self.notes.is_empty() { 0 } else { room.footnote_rule + lines.sum::<u32>() }
    }

    /// Whether a note goes on here that began on another page.
    pub(crate) fn continues(&self) -> bool {
        self.notes.first().is_some_and(|(_, lines)| lines.start > 0)
    }
}

/// A galley cut into pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paged<'g> {
    /// The galley.
    pub(crate) galley: &'g Galley,
    /// What stands on each page, as [`break_pages`] gives it.
    pub(crate) pages: &'g [Cut],
    /// The heights they were cut by.
    pub(crate) room: &'g Room,
}

/// A page costs more than any white space that could save it.
const PAGE: u64 = 20_000;
/// A page less than half full that is not the last of its stretch: rather one page more.
const HOLLOW: u64 = 1_000_000;
/// A chapter that begins where less than a third of a page is left.
const CROWDED: u64 = 10_000_000;
/// A break that is forbidden is taken only where nothing else fits.
const FORBIDDEN: u64 = 100_000_000;
/// Something higher than the page: nothing can be worse, but it must end somewhere.
const OVERFLOW: u64 = 10_000_000_000;
/// A mark whose note does not begin on its page.
const PARTED: u64 = 2 * FORBIDDEN;
/// A note that goes on on the next page: as dear as six lines of white at the foot.
const DIVIDED: u64 = 144;
/// So many ways to a strip are followed at which notes are left over.
const MOST_LEFT_OVER: usize = 6;
/// A last page with less than this many halves, or less than a fifth of the text block, looks forgotten: a box alone, a card, a few lines.
/// Something moves to it if it can.
const SCANT: u32 = 16;
/// What each half line costs that a last page lacks, squared: a runt is dearer than a page.
const RUNT: u64 = 400;
/// Half a line of space that gives way.
const TIGHT: u64 = 4;
/// Half a line of space that grows: less than the same at the foot.
const LOOSE: u64 = 2;

/// What stands on each page.
///
/// Space between blocks gives way or grows by half a line where that fills a page: the galley comes back with the heights that it has on its pages.
pub(crate) fn break_pages(galley: &mut Galley, room: &Room) -> Vec<Cut> {
    let mut pages = Vec::new();
    for stretch in choose(galley, room) {
        let start = stretch[0].strips.start;
        if galley[start].opening == Opening::Right && pages.len() % 2 == 1 {
            // The page before it stays empty.
            pages.push(Cut::empty(start));
        }
        for (index, page) in stretch.iter().enumerate() {
            fill(&mut galley[page.strips.clone()], page.feet(room), room, index + 1 == stretch.len());
        }
        pages.extend(stretch);
        if pages.len() == 1 && room.binding.within_cover.is_some() && is_cover(galley, &pages[0]) {
            // The inside of the cover.
            pages.push(Cut::empty(pages[0].strips.end));
        }
    }
    pad(galley, &mut pages, room.binding);
    pages
}

fn is_cover(galley: &Galley, page: &Cut) -> bool {
    galley[page.strips.clone()].iter().flat_map(|strip| &strip.marks).any(|mark| matches!(mark, Marker::Bare))
}

/// Adds the empty pages at the end.
fn pad(galley: &Galley, pages: &mut Vec<Cut>, binding: Binding) {
    let empty = || Cut::empty(galley.len());
    match binding.within_cover.filter(|_| pages.first().is_some_and(|first| is_cover(galley, first))) {
        Some(multiple) => {
            let within = pages.len() - 2;
            // The inside of the back of the cover, and the back.
            pages.extend((within..within.next_multiple_of(multiple) + 2).map(|_| empty()));
        }
        None => pages.extend((pages.len()..pages.len().next_multiple_of(binding.pad_to)).map(|_| empty())),
    }
}

/// The pages of each stretch between two breaks that are forced.
pub(super) fn choose(galley: &Galley, room: &Room) -> Vec<Vec<Cut>> {
    let mut stretches = Vec::new();
    let mut start = skip_space(galley, 0);
    // A forced break parts the galley into stretches that do not influence each other.
    while start < galley.len() {
        let end = (start..galley.len()).find(|&at| galley[at].after == Break::Always).map_or(galley.len(), |at| at + 1);
        stretches.push(break_stretch(galley, start..end, End::Stretch, room).pages);
        start = skip_space(galley, end);
    }
    stretches
}

/// What the last page of some pages is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// The last before a break that is forced: it ends where its content ends.
    Stretch,
    /// A page like others.
    Page,
}

/// Pages, and what they cost.
pub(super) struct Broken {
    pub(super) pages: Vec<Cut>,
    pub(super) cost: u64,
}

/// Where a page begins: with which strip, and with which line of the notes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    strip: usize,
    note: usize,
}

/// The cheapest way to a place: the page before it.
#[derive(Clone, Copy)]
struct Way {
    cost: u64,
    from: Place,
    /// Where the strips of the page end.
    end: usize,
}

/// The cheapest ways to the places of a stretch.
struct Ways {
    first: usize,
    /// To each strip at which no note is left over.
    whole: Vec<Option<Way>>,
    /// To places at which one is.
    left_over: BTreeMap<Place, Way>,
}

impl Ways {
    fn new(stretch: &Range<usize>) -> Self {
        let mut whole = vec![None; stretch.len() + 1];
        let start = Place { strip: stretch.start, note: 0 };
        whole[0] = Some(Way { cost: 0, from: start, end: stretch.start });
        Self { first: stretch.start, whole, left_over: BTreeMap::new() }
    }

    /// The ways to a strip: few, however many notes are left over.
    fn to(&self, strip: usize, feet: &Feet) -> Vec<(Place, u64)> {
        let whole = self.whole[strip - self.first].map(|way| (Place { strip, note: feet.due(strip) }, way.cost));
        let places = Place { strip, note: 0 }..Place { strip: strip + 1, note: 0 };
        let mut ways: Vec<_> = self.left_over.range(places).map(|(place, way)| (*place, way.cost)).collect();
        ways.sort_by_key(|(place, cost)| (*cost, *place));
        ways.truncate(MOST_LEFT_OVER);
        ways.extend(whole);
        ways
    }

    fn get(&self, place: Place, feet: &Feet) -> Option<Way> {
        if place.note == feet.due(place.strip) { self.whole[place.strip - self.first] } else { self.left_over.get(&place).copied() }
    }

    fn offer(&mut self, place: Place, way: Way, feet: &Feet) {
        if self.get(place, feet).is_some_and(|known| known.cost <= way.cost) {
            return;
        }
        if place.note == feet.due(place.strip) {
            self.whole[place.strip - self.first] = Some(way);
        } else {
            self.left_over.insert(place, way);
        }
    }
}

/// The cheapest pages of some strips.
pub(super) fn break_stretch(galley: &Galley, stretch: Range<usize>, last: End, room: &Room) -> Broken {
    let feet = Feet::of(&galley[stretch.clone()], stretch.start, &room.footnotes, room.footnote_rule);
    let mut ways = Ways::new(&stretch);
    let breaking = Breaking { galley, feet: &feet, last, room };
    for strip in stretch.clone() {
        for (from, cost) in ways.to(strip, &feet) {
            breaking.for_each_end(from, stretch.end, |end, note, more| {
                let place = Place { strip: skip_space(galley, end).min(stretch.end), note };
                ways.offer(place, Way { cost: cost.saturating_add(more), from, end }, &feet);
            });
        }
    }
    let due = feet.due(stretch.end);
    let ends = ways.to(stretch.end, &feet).into_iter();
    let after = |(place, cost): (Place, u64)| (cost.saturating_add(breaking.left_over(place.note..due)), place);
    let (cost, mut at) = ends.map(after).min().unwrap_or((0, Place { strip: stretch.end, note: due }));
    let mut pages = Vec::new();
    let mut note = at.note;
    while note < due && last == End::Stretch {
        let end = feet.fill_page(note..due, room.capacity);
        pages.push(Cut { strips: stretch.end..stretch.end, notes: feet.notes(note..end) });
        note = end;
    }
    pages.reverse();
    while at.strip > stretch.start {
        let way = ways.get(at, &feet).expect("from every start at least one strip is taken");
        pages.push(Cut { strips: way.from.strip..way.end, notes: feet.notes(way.from.note..at.note) });
        at = way.from;
    }
    pages.reverse();
    Broken { pages, cost }
}

/// What the pages of a stretch are chosen by.
struct Breaking<'b> {
    galley: &'b Galley,
    feet: &'b Feet,
    last: End,
    room: &'b Room,
}

impl Breaking<'_> {
    /// Calls `take` with each end of a page that begins at `from`, how far its notes reach, and its cost.
    fn for_each_end(&self, from: Place, stretch_end: usize, mut take: impl FnMut(usize, usize, u64)) {
        let Self { galley, feet, room, .. } = *self;
        let mut filled = Filled { feet: feet.height(from.note..feet.due(from.strip)), ..Filled::default() };
        for (at, strip) in galley.iter().enumerate().take(stretch_end).skip(from.strip) {
            filled.add(strip, room);
            let most = room.capacity + filled.gives;
            if filled.used > most && at > from.strip {
                // Everything from here on is higher still. If nothing before could end the page, it ends here all the same.
                return;
            }
            if strip.space == Space::Discardable && at + 1 < stretch_end {
                continue;
            }
            let end = at + 1;
            let due = feet.due(end);
            let all = filled.used + feet.height(from.note..due) <= most;
            let to = if all { due } else { feet.fill(from.note..due, room.capacity.saturating_sub(filled.used)) };
            filled.feet = feet.height(from.note..to);
            let fits = filled.height() <= most;
            let foot = if end == stretch_end && self.last == End::Stretch {
                u64::from(SCANT.max(room.capacity / 5).saturating_sub(filled.height())).pow(2) * RUNT
            } else {
                let bad = match strip.after {
                    Break::Never => FORBIDDEN,
                    Break::May(cost) => u64::from(cost),
                    Break::Always => 0,
                };
                bad + filled.foot(room)
            };
            let crowded = if filled.crowded { CROWDED } else { 0 };
            let parted = match to < due {
                true if feet.parts_mark(to, due) => PARTED,
                true => DIVIDED,
                false => 0,
            };
            take(end, to, PAGE + foot + filled.tightness(room) + crowded + parted + if fits { 0 } else { OVERFLOW });
        }
    }

    /// What it costs that lines of notes are left over when the strips end: pages of their own, or where others follow a note in their way.
    fn left_over(&self, lines: Range<usize>) -> u64 {
        let mut cost = 0;
        let mut note = lines.start;
        while note < lines.end && self.last == End::Stretch {
            note = self.feet.fill_page(note..lines.end, self.room.capacity);
            cost += PAGE + DIVIDED;
        }
        cost + if note < lines.end { PARTED } else { 0 }
    }
}

/// What stands on a page, in halves.
#[derive(Clone, Copy, Debug, Default)]
struct Filled {
    /// Height of the strips and of the head that is repeated above them.
    used: u32,
    /// Height of the notes at the foot.
    feet: u32,
    /// By how much the space in it can give way.
    gives: u32,
    /// By how much it can grow.
    grows: u32,
    /// Height up to the end of the last strip that is not space.
    kept: u32,
    /// Whether a chapter begins too far down.
    crowded: bool,
    begun: bool,
}

impl Filled {
    fn add(&mut self, strip: &Strip, room: &Room) {
        if !std::mem::replace(&mut self.begun, true) {
            self.used = strip.table.map_or(0, |table| room.heads[table.0 as usize]);
        }
        let left = room.capacity.saturating_sub(self.kept + self.feet);
        self.crowded |= strip.opening == Opening::WithRoom && self.kept > 0 && left * 3 < room.capacity;
        self.used += strip.height;
        if strip.space == Space::Kept {
            self.kept = self.used;
        }
        self.gives += gives(strip);
        self.grows += u32::from(is_elastic(strip));
    }

    fn height(&self) -> u32 {
        self.used + self.feet
    }

    /// What a page costs that is not the last: white space at its foot, and space that grew to leave less of it.
    fn foot(&self, room: &Room) -> u64 {
        let white = room.capacity.saturating_sub(self.height());
        let grown = white.min(self.grows);
        let left = u64::from(white - grown);
        left * left + u64::from(grown) * LOOSE + if white * 2 > room.capacity { HOLLOW } else { 0 }
    }

    /// What the space costs that gives way.
    fn tightness(&self, room: &Room) -> u64 {
        u64::from(self.height().saturating_sub(room.capacity)) * TIGHT
    }
}

/// By how much a strip can give way: two lines of space and more by a line, a line by half of it.
fn gives(strip: &Strip) -> u32 {
    if is_elastic(strip) { (strip.height / 2).min(2) } else { 0 }
}

/// Whether it is space between blocks, a line or more: that can be half a line more, or somewhat less, and still parts them.
fn is_elastic(strip: &Strip) -> bool {
    strip.space == Space::Discardable && strip.height > 1 && strip.frames.is_empty() && strip.pieces.is_empty()
}

/// Gives the space on a page the heights that fill it; the last page of a stretch ends where it ends.
fn fill(page: &mut [Strip], feet: u32, room: &Room, last: bool) {
    let mut filled = Filled { feet, ..Filled::default() };
    page.iter().for_each(|strip| filled.add(strip, room));
    let (excess, white) = (filled.height().saturating_sub(room.capacity), room.capacity.saturating_sub(filled.height()));
    // The widest first: there it shows least.
    let mut gaps: Vec<&mut Strip> = page.iter_mut().filter(|strip| is_elastic(strip)).collect();
    let mut left: Vec<u32> = gaps.iter().map(|gap| gives(gap)).collect();
    for _ in 0..excess {
        let widest = (0..gaps.len()).filter(|&at| left[at] > 0).max_by_key(|&at| (gaps[at].height, std::cmp::Reverse(at)));
        let Some(widest) = widest else { break };
        gaps[widest].height -= 1;
        left[widest] -= 1;
    }
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.height));
    if !last {
        for gap in gaps.iter_mut().take(white as usize) {
            gap.height += 1;
        }
    }
}

fn skip_space(galley: &Galley, mut at: usize) -> usize {
    while galley.get(at).is_some_and(|strip| strip.space == Space::Discardable && strip.after != Break::Always) {
        at += 1;
    }
    at
}

#[cfg(test)]
mod tests;

//! Page breaking: which strips stand on which page.
//!
//! Breaks are chosen for the whole galley at once, as line breaking chooses them for a paragraph: each page costs, white space at its
//! foot costs, a break in a bad place costs, space between blocks that gives way or grows costs a little, and the cheapest way through wins.
//! Only breaks that the best way can reach are followed, and from each no further than one page, so the time grows with the length of the
//! galley and no faster.

use std::ops::Range;

use crate::typeset::galley::parts::Parts;
use crate::typeset::galley::strip::{Break, Galley, Opening, Space, Strip, height};
use crate::typeset::style::Style;

/// What breaking needs to know about heights, all in halves.
#[derive(Clone, Debug)]
pub(crate) struct Room {
    /// Height of the text block.
    pub(crate) capacity: u32,
    /// Height of each footnote.
    pub(crate) footnotes: Vec<u32>,
    /// Height of the rule and space above the first footnote of a page.
    pub(crate) footnote_rule: u32,
    /// Height of the head of each table, as it is repeated.
    pub(crate) heads: Vec<u32>,
}

impl Room {
    /// The room of an edition, and what notes and heads of a document take of it.
    pub(crate) fn new(style: &Style, parts: &Parts) -> Self {
        let head = |head: &Galley| head.iter().map(|strip| strip.height).sum();
        Self {
            capacity: style.capacity,
            footnotes: parts.notes.iter().map(|note| height(note)).collect(),
            footnote_rule: 2,
            heads: parts.heads.iter().map(head).collect(),
        }
    }
}

/// A galley cut into pages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paged<'g> {
    /// The galley.
    pub(crate) galley: &'g Galley,
    /// The strips of each page, as [`break_pages`] gives them.
    pub(crate) pages: &'g [Range<usize>],
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
/// A last page with less than this many halves, or less than a fifth of the text block, looks forgotten: a box alone, a card, a few lines.
/// Something moves to it if it can.
const SCANT: u32 = 16;
/// What each half line costs that a last page lacks, squared: a runt is dearer than a page.
const RUNT: u64 = 400;
/// Half a line of space that gives way.
const TIGHT: u64 = 4;
/// Half a line of space that grows: less than the same at the foot.
const LOOSE: u64 = 2;

/// The strips of each page: ranges that begin and end with something other than space; an empty one is a page without content.
///
/// Space between blocks gives way or grows by half a line where that fills a page: the galley comes back with the heights that it has on its pages.
pub(crate) fn break_pages(galley: &mut Galley, room: &Room) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    for stretch in choose(galley, room) {
        if galley[stretch[0].start].opening == Opening::Right && pages.len() % 2 == 1 {
            // The page before it stays empty.
            pages.push(stretch[0].start..stretch[0].start);
        }
        for (index, page) in stretch.iter().enumerate() {
            fill(&mut galley[page.clone()], room, index + 1 == stretch.len());
        }
        pages.extend(stretch);
    }
    pages
}

/// The pages of each stretch between two breaks that are forced.
pub(super) fn choose(galley: &Galley, room: &Room) -> Vec<Vec<Range<usize>>> {
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
    pub(super) pages: Vec<Range<usize>>,
    pub(super) cost: u64,
}

#[derive(Clone, Copy)]
struct Way {
    cost: u64,
    from: usize,
    end: usize,
}

/// The cheapest pages of some strips.
pub(super) fn break_stretch(galley: &Galley, stretch: Range<usize>, last: End, room: &Room) -> Broken {
    let mut best: Vec<Option<Way>> = vec![None; stretch.len() + 1];
    best[0] = Some(Way { cost: 0, from: stretch.start, end: stretch.start });
    for start in stretch.clone() {
        let Some(way) = best[start - stretch.start] else { continue };
        for_each_end(galley, start..stretch.end, last, room, |end, cost| {
            let next = skip_space(galley, end).min(stretch.end);
            let slot = &mut best[next - stretch.start];
            let cost = way.cost.saturating_add(cost);
            if slot.is_none_or(|known| cost < known.cost) {
                *slot = Some(Way { cost, from: start, end });
            }
        });
    }
    let cost = best[stretch.len()].map_or(0, |way| way.cost);
    let mut pages = Vec::new();
    let mut at = stretch.end;
    while at > stretch.start {
        let way = best[at - stretch.start].expect("from every start at least one strip is taken");
        pages.push(way.from..way.end);
        at = way.from;
    }
    pages.reverse();
    Broken { pages, cost }
}

/// Calls `take` with each end of a page that begins at `rest.start`, and its cost.
fn for_each_end(galley: &Galley, rest: Range<usize>, last: End, room: &Room, mut take: impl FnMut(usize, u64)) {
    let mut filled = Filled::default();
    for at in rest.clone() {
        let strip = &galley[at];
        filled.add(strip, room);
        let fits = filled.height() <= room.capacity + filled.gives;
        if !fits && at > rest.start {
            // Everything from here on is higher still. If nothing before could end the page, it ends here all the same.
            return;
        }
        if strip.space == Space::Discardable && at + 1 < rest.end {
            continue;
        }
        let end = at + 1;
        let foot = if end == rest.end && last == End::Stretch {
            u64::from(SCANT.max(room.capacity / 5).saturating_sub(filled.used)).pow(2) * RUNT
        } else {
            let bad = match strip.after {
                Break::Never => FORBIDDEN,
                Break::May(cost) => u64::from(cost),
                Break::Always => 0,
            };
            bad + filled.foot(room)
        };
        let crowded = if filled.crowded { CROWDED } else { 0 };
        take(end, PAGE + foot + filled.tightness(room) + crowded + if fits { 0 } else { OVERFLOW });
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
        for &note in &strip.footnotes {
            self.feet += room.footnotes[note] + if self.feet == 0 { room.footnote_rule } else { 0 };
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
fn fill(page: &mut [Strip], room: &Room, last: bool) {
    let mut filled = Filled::default();
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
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn room(capacity: u32) -> Room {
        Room { capacity, footnotes: vec![2, 4, 6], footnote_rule: 2, heads: vec![3] }
    }

    fn line(after: Break) -> Strip {
        Strip { after, ..Strip::new(2) }
    }

    #[test]
    fn a_break_that_is_forbidden_is_not_taken() {
        // A heading on the fifth line keeps with what follows.
        let mut galley: Galley = (0..14).map(|_| line(Break::May(0))).collect();
        galley[4].after = Break::Never;
        assert_eq!(break_pages(&mut galley, &room(10)), [0..4, 4..9, 9..14]);
    }

    #[test]
    fn space_disappears_at_the_edge_of_a_page() {
        let mut galley = vec![line(Break::May(0)), Strip::gap(2), line(Break::May(0)), Strip::gap(3), line(Break::May(0))];
        assert_eq!(break_pages(&mut galley, &room(6)), [0..3, 4..5]);
    }

    #[test]
    fn a_strip_higher_than_the_page_has_one_of_its_own() {
        let mut galley = vec![line(Break::May(0)), Strip::new(50), line(Break::May(0))];
        assert_eq!(break_pages(&mut galley, &room(10)), [0..1, 1..2, 2..3]);
    }

    #[test]
    fn a_footnote_takes_its_room_on_the_page_of_its_mark() {
        let mut galley: Galley = (0..8).map(|_| line(Break::May(0))).collect();
        galley[4].footnotes.push(0);
        assert_eq!(break_pages(&mut galley, &room(12)), [0..4, 4..8]);
    }

    #[test]
    fn a_repeated_head_takes_its_room() {
        let mut galley: Galley = (0..11).map(|_| line(Break::May(0))).collect();
        for strip in &mut galley[1..] {
            strip.table = Some(crate::typeset::galley::strip::TableId(0));
        }
        let pages = break_pages(&mut galley, &room(10));
        assert_eq!(pages, [0..5, 5..8, 8..11], "a head of three halves leaves room for three lines");
    }

    /// Ten lines with a line of space after each.
    fn spaced() -> Galley {
        (0..10).flat_map(|_| [line(Break::May(0)), Strip::gap(2)]).collect()
    }

    #[test]
    fn space_gives_way_where_it_saves_a_page() {
        let mut galley = spaced();
        // Ten lines and nine gaps are 38 halves; the space gives what is needed and no more.
        for (capacity, expected) in [(38, 38), (37, 37), (29, 29)] {
            let mut galley = spaced();
            assert_eq!(break_pages(&mut galley, &room(capacity)).len(), 1, "{capacity}");
            assert_eq!(height(&galley), expected);
        }
        assert_eq!(break_pages(&mut galley, &room(28)).len(), 2, "no gap gives more than half a line");
    }

    #[test]
    fn space_grows_where_a_page_would_end_early_but_not_on_the_last() {
        let mut galley = spaced();
        // A block of twenty halves does not fit below.
        galley.extend([Strip { after: Break::Never, ..Strip::new(10) }, Strip::new(10)]);
        let pages = break_pages(&mut galley, &room(44));
        assert_eq!(pages, [0..19, 20..22]);
        assert_eq!(height(&galley[0..19]), 44, "six of nine gaps grow");
        assert!(galley.iter().filter(|strip| strip.space == Space::Discardable).all(|gap| gap.height <= 3));
    }

    #[test]
    fn a_page_that_is_not_the_last_is_at_least_half_full() {
        // A box as high as three quarters of a page, after a quarter and a half that may part.
        let mut galley: Galley = (0..6).map(|_| line(Break::May(0))).collect();
        galley.extend((0..15).map(|at| line(if at == 14 { Break::May(0) } else { Break::Never })));
        galley.extend((0..10).map(|_| line(Break::May(0))));
        let pages = break_pages(&mut galley, &room(40));
        let full: Vec<u32> = pages.iter().map(|page| height(&galley[page.clone()])).collect();
        assert_eq!(pages.len(), 3, "{pages:?}");
        assert!(full[1] >= 20, "{full:?}");
    }

    #[test]
    fn a_chapter_runs_on_where_a_third_of_the_page_is_left() {
        for (above, count) in [(20, 1), (21, 2)] {
            // On pages of 60 halves: lines, half a line of space, and a chapter of eight lines, which would fit in either case.
            let mut galley: Galley = (0..above).map(|_| line(Break::May(0))).collect();
            galley.push(Strip::gap(1));
            galley.push(Strip { opening: Opening::WithRoom, ..line(Break::Never) });
            galley.extend((0..7).map(|_| line(Break::May(0))));
            let pages = break_pages(&mut galley, &room(60));
            assert_eq!(pages.len(), count, "{above} lines above: {pages:?}");
            assert_eq!(pages.last().expect("one").start, if count == 1 { 0 } else { above + 1 });
        }
    }

    #[test]
    fn a_chapter_that_opens_on_the_right_has_an_empty_page_before_it() {
        let mut galley: Galley = vec![line(Break::Always), Strip { opening: Opening::Right, ..line(Break::Always) }];
        galley.push(Strip { opening: Opening::Right, ..line(Break::May(0)) });
        assert_eq!(break_pages(&mut galley, &room(10)), [0..1, 1..1, 1..2, 2..2, 2..3]);
    }

    #[test]
    fn a_box_does_not_end_a_chapter_alone() {
        let mut galley: Galley = (0..15).map(|_| line(Break::May(0))).collect();
        galley.extend([Strip::gap(2), Strip { after: Break::Never, ..Strip::new(5) }, Strip::new(5)]);
        let pages = break_pages(&mut galley, &room(30));
        assert_eq!(pages.len(), 2);
        assert!(pages[1].start < 15, "lines move to the box: {pages:?}");
    }

    #[test]
    fn two_thousand_pages_break_in_linear_time() {
        let mut galley: Galley = (0..100_000).map(|_| line(Break::May(0))).collect();
        assert_eq!(break_pages(&mut galley, &room(100)).len(), 2_000);
    }

    fn strip() -> impl Strategy<Value = Strip> {
        (0_u32..9, 0_u8..12, 0_usize..20).prop_map(|(height, kind, note)| {
            let mut strip = match kind {
                0 | 1 => Strip::gap(height),
                2 | 3 => line(Break::Never),
                4 => line(Break::Always),
                _ => Strip { after: Break::May(height), ..Strip::new(height) },
            };
            if note < 3 && strip.space == Space::Kept {
                strip.footnotes.push(note);
            }
            strip
        })
    }

    proptest! {
        #[test]
        fn breaking_loses_nothing_and_keeps_the_order(mut galley in prop::collection::vec(strip(), 0..120), capacity in 1_u32..60) {
            let room = room(capacity);
            let pages = break_pages(&mut galley, &room);
            let mut at = 0;
            for page in &pages {
                prop_assert!(page.start < page.end && at <= page.start);
                prop_assert!(galley[at..page.start].iter().all(|strip| strip.space == Space::Discardable));
                at = page.end;
            }
            prop_assert!(galley[at..].iter().all(|strip| strip.space == Space::Discardable));
            for page in &pages {
                let strips = &galley[page.clone()];
                let notes: Vec<_> = strips.iter().flat_map(|strip| &strip.footnotes).collect();
                let feet: u32 = notes.iter().map(|&&note| room.footnotes[note]).sum::<u32>() + if notes.is_empty() { 0 } else { 2 };
                prop_assert!(height(strips) + feet <= capacity || page.len() == 1, "a page overflows though it could be broken");
            }
        }
    }
}

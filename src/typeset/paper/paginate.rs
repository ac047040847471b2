//! Page breaking: which strips stand on which page.
//!
//! Breaks are chosen for the whole galley at once, as line breaking chooses them for a paragraph: each page costs, white space at its
//! foot costs, a break in a bad place costs, and the cheapest way through wins. Only breaks that the best way can reach are followed, and
//! from each no further than one page, so the time grows with the length of the galley and no faster.

use std::ops::Range;

use crate::typeset::galley::strip::{Break, Galley, Space, Strip, height};

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

/// A page costs more than any white space that could save it.
const PAGE: u64 = 20_000;
/// A break that is forbidden is taken only where nothing else fits.
const FORBIDDEN: u64 = 100_000_000;
/// Something higher than the page: nothing can be worse, but it must end somewhere.
const OVERFLOW: u64 = 10_000_000_000;
/// A last page with less than this many halves looks forgotten: a box alone, a card, a few lines. Something moves to it if it can.
const SCANT: u32 = 16;

/// The strips of each page: ranges that begin and end with something other than space.
///
/// Where a stretch ends with a nearly empty page, the space in it is drawn tighter if that saves the page.
pub(crate) fn break_pages(galley: &mut Galley, room: &Room) -> Vec<Range<usize>> {
    let mut pages = Vec::new();
    let mut start = skip_space(galley, 0);
    // A forced break parts the galley into stretches that do not influence each other.
    while start < galley.len() {
        let end = (start..galley.len()).find(|&at| galley[at].after == Break::Always).map_or(galley.len(), |at| at + 1);
        let stretch = start..end;
        let mut wide = break_stretch(galley, stretch.clone(), room);
        // As if all pages before the last were full, because lines move to a last page that would be scant.
        let total: u32 = wide.iter().map(|page| height(&galley[page.clone()])).sum();
        let full = room.capacity.saturating_mul(u32::try_from(wide.len() - 1).unwrap_or(u32::MAX));
        if wide.len() > 1 && total < full.saturating_add(room.capacity / 3) {
            let heights: Vec<u32> = galley[stretch.clone()].iter().map(|strip| strip.height).collect();
            galley[stretch.clone()].iter_mut().for_each(tighten);
            let tight = break_stretch(galley, stretch.clone(), room);
            if tight.len() < wide.len() {
                wide = tight;
            } else {
                galley[stretch].iter_mut().zip(heights).for_each(|(strip, height)| strip.height = height);
            }
        }
        pages.append(&mut wide);
        start = skip_space(galley, end);
    }
    pages
}

#[derive(Clone, Copy)]
struct Way {
    cost: u64,
    from: usize,
    end: usize,
}

/// Half a line less where there is a whole line or more of space.
fn tighten(strip: &mut Strip) {
    if strip.space == Space::Discardable && strip.height > 1 {
        strip.height -= 1;
    }
}

fn break_stretch(galley: &Galley, stretch: Range<usize>, room: &Room) -> Vec<Range<usize>> {
    let mut best: Vec<Option<Way>> = vec![None; stretch.len() + 1];
    best[0] = Some(Way { cost: 0, from: stretch.start, end: stretch.start });
    for start in stretch.clone() {
        let Some(way) = best[start - stretch.start] else { continue };
        for_each_end(galley, start..stretch.end, room, |end, cost| {
            let next = skip_space(galley, end).min(stretch.end);
            let slot = &mut best[next - stretch.start];
            let cost = way.cost.saturating_add(cost);
            if slot.is_none_or(|known| cost < known.cost) {
                *slot = Some(Way { cost, from: start, end });
            }
        });
    }
    let mut pages = Vec::new();
    let mut at = stretch.end;
    while at > stretch.start {
        let way = best[at - stretch.start].expect("from every start at least one strip is taken");
        pages.push(way.from..way.end);
        at = way.from;
    }
    pages.reverse();
    pages
}

/// Calls `take` with each end of a page that begins at `rest.start`, and its cost.
fn for_each_end(galley: &Galley, rest: Range<usize>, room: &Room, mut take: impl FnMut(usize, u64)) {
    let mut used = galley[rest.start].table.map_or(0, |table| room.heads[table.0 as usize]);
    let mut feet = 0;
    for at in rest.clone() {
        let strip = &galley[at];
        used += strip.height;
        for &note in &strip.footnotes {
            feet += room.footnotes[note] + if feet == 0 { room.footnote_rule } else { 0 };
        }
        let fits = used + feet <= room.capacity;
        if !fits && at > rest.start {
            // Everything from here on is higher still. If nothing before could end the page, it ends here all the same.
            return;
        }
        if strip.space == Space::Discardable && at + 1 < rest.end {
            continue;
        }
        let end = at + 1;
        let white = u64::from(room.capacity.saturating_sub(used + feet));
        let last = end == rest.end;
        let foot = match (last, strip.after) {
            (true, _) => u64::from(SCANT.saturating_sub(used)).pow(2) * 40,
            (false, Break::Never) => FORBIDDEN + white * white,
            (false, Break::May(cost)) => u64::from(cost) + white * white,
            (false, Break::Always) => 0,
        };
        take(end, PAGE + foot + if fits { 0 } else { OVERFLOW });
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

    #[test]
    fn space_gives_way_where_it_saves_a_page() {
        let mut galley = Galley::new();
        for _ in 0..10 {
            galley.extend([line(Break::May(0)), Strip::gap(2)]);
        }
        assert_eq!(break_pages(&mut galley, &room(37)).len(), 1);
        assert_eq!(galley.iter().map(|strip| strip.height).sum::<u32>(), 30);
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

//! Figures that may stand near their place: each goes where its pages cost least.
//!
//! A figure is moved between the blocks of its section, and the pages around it are chosen anew within the breaks before and after them. What stays
//! outside these pages does not change, so what they save is saved.

use std::ops::Range;

use crate::typeset::galley::parts::Movable;
use crate::typeset::galley::strip::{Break, Galley, Strip};
use crate::typeset::paper::paginate::{Broken, Cut, End, Room, break_stretch, choose};

/// What each block costs that a figure stands away from its place.
const AWAY: u64 = 25;
/// So many pages before and after that of the figure are chosen anew.
const AROUND: usize = 1;

/// Moves figures to where their pages cost least.
pub(crate) fn place_figures(galley: &mut Galley, movable: &[Movable], room: &Room) {
    if movable.is_empty() {
        return;
    }
    let mut pages = choose(galley, room);
    // Where the last figure that went down ends: none passes another, and what it passed begins elsewhere now.
    let mut floor = 0;
    for figure in movable {
        let Some((window, last)) = window(&pages, figure.strips.end - 1) else { continue };
        let stops = figure.stops.iter().copied().filter(|stop| (floor.max(window.start + 1)..=window.end).contains(stop));
        let mut best: Option<(u64, usize)> = None;
        let stays = break_stretch(galley, window.clone(), last, room).cost;
        for stop in stops {
            let away =
                figure.stops.iter().filter(|other| (stop.min(figure.strips.start)..=stop.max(figure.strips.start)).contains(other));
            let away = away.count() as u64 * AWAY;
            carry(galley, &figure.strips, stop);
            let Broken { cost, .. } = break_stretch(galley, window.clone(), last, room);
            carry_back(galley, &figure.strips, stop);
            if cost + away < best.map_or(stays, |(cost, _)| cost) {
                best = Some((cost + away, stop));
            }
        }
        if let Some((_, stop)) = best {
            carry(galley, &figure.strips, stop);
            floor = floor.max(stop);
            pages = choose(galley, room);
        }
    }
}

/// The strips of the pages around that of a strip, and what the last of them is; none where a note goes on over their edges, for the page that
/// it begins on and that it ends on are chosen together.
fn window(stretches: &[Vec<Cut>], strip: usize) -> Option<(Range<usize>, End)> {
    let pages = stretches.iter().find(|pages| pages.iter().any(|page| page.strips.contains(&strip)))?;
    let at = pages.iter().position(|page| page.strips.contains(&strip))?;
    let (first, last) = (at.saturating_sub(AROUND), (at + AROUND).min(pages.len() - 1));
    if pages[first].continues() || pages.get(last + 1).is_some_and(Cut::continues) {
        return None;
    }
    let end = if last + 1 == pages.len() { End::Stretch } else { End::Page };
    Some((pages[first].strips.start..pages[last].strips.end, end))
}

/// Moves strips before the strip `stop`, which lies outside them.
fn carry(galley: &mut Galley, strips: &Range<usize>, stop: usize) {
    match stop < strips.start {
        true => turn(&mut galley[stop..strips.end], |moved| moved.rotate_right(strips.len())),
        false => turn(&mut galley[strips.start..stop], |moved| moved.rotate_left(strips.len())),
    }
}

/// Takes back what [`carry`] did.
fn carry_back(galley: &mut Galley, strips: &Range<usize>, stop: usize) {
    match stop < strips.start {
        true => turn(&mut galley[stop..strips.end], |moved| moved.rotate_left(strips.len())),
        false => turn(&mut galley[strips.start..stop], |moved| moved.rotate_right(strips.len())),
    }
}

/// Turns strips round; a break that is forced after the last of them stays after the last.
fn turn(moved: &mut [Strip], rotate: impl FnOnce(&mut [Strip])) {
    let end = moved.len() - 1;
    let forced = moved[end].after == Break::Always;
    if forced {
        moved[end].after = Break::May(0);
    }
    rotate(moved);
    if forced {
        moved[end].after = Break::Always;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::galley::strip::{Marker, height};
    use crate::typeset::paper::paginate::{Binding, break_pages};
    use proptest::prelude::*;

    fn room(capacity: u32) -> Room {
        Room {
            capacity,
            footnotes: Vec::new(),
            footnote_rule: 2,
            heads: Vec::new(),
            binding: Binding { pad_to: 1, within_cover: None },
        }
    }

    /// Paragraphs of three lines, the figure (twelve halves) before the paragraph `at`; with where each begins.
    fn section(paragraphs: usize, at: usize) -> (Galley, Movable) {
        let (mut galley, mut starts, mut figure) = (Galley::new(), Vec::new(), 0..0);
        for index in 0..paragraphs {
            if index == at {
                figure = galley.len()..galley.len() + 2;
                galley.extend([Strip::gap(1), Strip::new(12)]);
            }
            starts.push(galley.len());
            galley.push(Strip::gap(1));
            galley.extend((0..3).map(|line| Strip { after: if line < 2 { Break::Never } else { Break::May(0) }, ..Strip::new(2) }));
        }
        starts.push(galley.len());
        let stops = starts.into_iter().filter(|stop| *stop != figure.end).collect();
        (galley, Movable { strips: figure, stops })
    }

    #[test]
    fn a_figure_moves_to_where_it_leaves_no_hole() {
        // Four paragraphs of seven halves and the figure do not fit on 33; three and the figure fill it.
        let (mut galley, figure) = section(6, 4);
        let heights = |galley: &Galley| galley.iter().map(|strip| strip.height).collect::<Vec<_>>();
        let before = heights(&galley);
        place_figures(&mut galley, std::slice::from_ref(&figure), &room(33));
        assert_ne!(heights(&galley), before);
        let place = galley.iter().position(|strip| strip.height == 12).expect("it is still there");
        let pages = break_pages(&mut galley, &room(33));
        assert!(pages[0].strips.contains(&place), "{pages:?}");
        assert_eq!(height(&galley[pages[0].strips.clone()]), 33);
        let mut sorted = (heights(&galley), before);
        sorted.0.sort_unstable();
        sorted.1.sort_unstable();
        assert_eq!(sorted.0, sorted.1, "nothing is lost");
    }

    proptest! {
        #[test]
        fn blocks_stay_whole_and_figures_and_texts_in_their_order(
            blocks in prop::collection::vec((0_u8..4, 1_u32..14), 1..14),
            capacity in 20_u32..40,
        ) {
            // Each block is two strips that carry its number; one in four is a figure.
            let mut galley = Galley::new();
            let mut starts = Vec::new();
            for (number, (_, height)) in blocks.iter().enumerate() {
                starts.push(galley.len());
                for height in [1, *height] {
                    let mark = Marker::Anchor(number.to_string().into());
                    galley.push(Strip { marks: vec![mark], ..Strip::new(height) });
                }
            }
            starts.push(galley.len());
            let figures: Vec<usize> = (0..blocks.len()).filter(|at| blocks[*at].0 == 0).collect();
            let movable: Vec<Movable> = figures
                .iter()
                .enumerate()
                .map(|(number, &at)| {
                    let first = number.checked_sub(1).map_or(0, |before| figures[before] + 1);
                    let last = figures.get(number + 1).map_or(blocks.len(), |after| *after);
                    let stops = (first..=last).filter(|stop| *stop != at && *stop != at + 1).map(|stop| starts[stop]).collect();
                    Movable { strips: starts[at]..starts[at + 1], stops }
                })
                .collect();
            place_figures(&mut galley, &movable, &room(capacity));
            let numbers: Vec<usize> = galley
                .iter()
                .flat_map(|strip| &strip.marks)
                .map(|mark| if let Marker::Anchor(name) = mark { name.parse().expect("a number") } else { usize::MAX })
                .collect();
            prop_assert!(numbers.chunks(2).all(|pair| pair[0] == pair[1]), "{numbers:?}");
            for kind in [true, false] {
                let of_kind: Vec<usize> = numbers.iter().copied().filter(|number| (blocks[*number].0 == 0) == kind).collect();
                prop_assert!(of_kind.is_sorted(), "{numbers:?}");
            }
        }
    }

    #[test]
    fn a_figure_that_fits_stays_and_one_without_stops_stays() {
        let (mut galley, figure) = section(3, 1);
        place_figures(&mut galley, std::slice::from_ref(&figure), &room(60));
        assert_eq!(galley[figure.strips.end - 1].height, 12);
        let (mut galley, figure) = section(10, 4);
        place_figures(&mut galley, &[Movable { stops: Vec::new(), ..figure.clone() }], &room(33));
        assert_eq!(galley[figure.strips.end - 1].height, 12);
    }
}

//! Total fit: the breaks of a paragraph that cost least as a whole, after Knuth and Plass, *Breaking Paragraphs into Lines* (1981), for
//! ragged and for justified text.
//!
//! A ragged line costs the square of ten times the part of the measure it leaves empty; a justified one the cube of how far its spaces
//! stretch. The last line may be short. On top come the costs of the places and of hyphens on consecutive lines.

use crate::typeset::text::opportunity::{Kind, Opportunity};

/// What lines are made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Ragged,
    Justified,
}

/// A chosen end of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Chosen {
    /// Index of the place.
    pub(crate) place: usize,
    /// Whether the line is wider than its measure.
    pub(crate) too_wide: bool,
}

struct Node {
    /// Place the line before ends at; none at the beginning.
    place: Option<usize>,
    /// Lines up to here.
    line: usize,
    cost: f32,
    previous: usize,
    hyphens: u8,
    too_wide: bool,
}

/// More beginnings than this are not weighed at a time: lines of that many places are read by nobody.
const MAX_ACTIVE: usize = 200;
/// Beginnings kept for one place, where the measure changes from line to line.
const MAX_PER_PLACE: usize = 3;
/// Every line costs a little, so that lines are not spent to even out others.
const LINE: f32 = 0.3;
/// A last line of a syllable.
const SHORT_LAST: f32 = 6.0;
/// A last line that begins with the rest of a word.
const LAST_HYPHEN: f32 = 4.0;
/// A line that leaves as much of its measure empty is not weighed where more would still leave as much.
const HOPELESS: f32 = 0.5;
/// Rounding of measures.
const TOLERANCE: f32 = 0.01;
/// Part of its width by which a space of a justified line may shrink.
pub(crate) const SHRINK: f32 = 0.15;
/// Width of the text that counts as a word of two letters, in spaces.
const STUB_IN_SPACES: f32 = 5.0;

/// Chooses the ends of the lines.
pub(crate) fn fit(places: &[Opportunity], widths: &impl Fn(usize) -> f32, shape: Shape, space: f32) -> Vec<Chosen> {
    let mut nodes = vec![Node { place: None, line: 0, cost: 0.0, previous: 0, hyphens: 0, too_wide: false }];
    let mut active = vec![0_usize];
    let mut retired: Option<usize> = None;
    let mut skip_to = whole_line(places, 0, 0.0, widths(0));
    for (index, place) in places.iter().enumerate() {
        if index < skip_to {
            continue;
        }
        let mut best: Vec<Node> = Vec::new();
        active.retain(|&node| {
            let from = &nodes[node];
            let width = widths(from.line);
            let (x, spaces) = from
                .place
                .map(|place| &places[place])
                .map_or((0.0, 0), |place| (place.x, place.spaces + u32::from(place.x > place.content)));
            let natural = place.content - x;
            let gaps = place.spaces.saturating_sub(spaces) as f32;
            let shrink = if shape == Shape::Justified { gaps * space * SHRINK } else { 0.0 };
            if natural - shrink > width + TOLERANCE {
                retired = retired.filter(|old| *old > node).or(Some(node));
                return false;
            }
            let slack = width - natural - place.hyphen;
            // The last place is forced, so there is a next one.
            if place.kind != Kind::Forced && slack > width * HOPELESS {
                let next = &places[index + 1];
                if next.cost <= place.cost && next.content + next.hyphen - x < width * (1.0 - HOPELESS) {
                    return true;
                }
            }
            if slack + shrink >= -TOLERANCE {
                let hyphens = if place.hyphen > 0.0 { from.hyphens.saturating_add(1) } else { 0 };
                let line = line_cost(place, from, slack, width, gaps * space, space, shape) + place.cost;
                let cost = from.cost + line + LINE + if hyphens > 1 { 3.0 * f32::from(hyphens) } else { 0.0 };
                offer(&mut best, Node { place: Some(index), line: from.line + 1, cost, previous: node, hyphens, too_wide: false });
            }
            true
        });
        if best.is_empty() && (active.is_empty() || place.kind == Kind::Forced) {
            // Nothing fits: not even the narrowest part. It goes on a line of its own, and the line says so.
            let previous = retired.unwrap_or(0).max(active.last().copied().unwrap_or(0));
            let from = &nodes[previous];
            best.push(Node {
                place: Some(index),
                line: from.line + 1,
                cost: from.cost + 1e6,
                previous,
                hyphens: 0,
                too_wide: true,
            });
        }
        if place.kind == Kind::Forced {
            active.clear();
            let line = best.iter().map(|node| node.line).max().unwrap_or(0);
            skip_to = whole_line(places, index + 1, place.x, widths(line));
        }
        retired = None;
        for node in best {
            active.push(nodes.len());
            nodes.push(node);
        }
        if active.len() > MAX_ACTIVE {
            let dearest = (0..active.len()).max_by(|a, b| nodes[active[*a]].cost.total_cmp(&nodes[active[*b]].cost));
            active.remove(dearest.expect("there are many"));
        }
    }
    let last = active.iter().copied().min_by(|a, b| nodes[*a].cost.total_cmp(&nodes[*b].cost)).unwrap_or(0);
    let mut chosen = Vec::new();
    let mut at = last;
    while let Some(place) = nodes[at].place {
        chosen.push(Chosen { place, too_wide: nodes[at].too_wide });
        at = nodes[at].previous;
    }
    chosen.reverse();
    chosen
}

/// The next forced break, where everything up to it fits on one line of this width; else the first place.
fn whole_line(places: &[Opportunity], first: usize, x: f32, width: f32) -> usize {
    // What does not fit is found out soon: the search ends where the line does.
    let fits = places[first..].iter().position(|place| place.kind == Kind::Forced || place.content - x > width);
    match fits.map(|offset| first + offset) {
        Some(index) if places[index].kind == Kind::Forced && places[index].content - x <= width => index,
        _ => first,
    }
}

/// Keeps a node unless one with the same number of lines is cheaper.
fn offer(best: &mut Vec<Node>, node: Node) {
    if let Some(same) = best.iter_mut().find(|other| other.line == node.line) {
        if node.cost < same.cost {
            *same = node;
        }
    } else if best.len() < MAX_PER_PLACE {
        best.push(node);
    } else if let Some(dearest) =
        best.iter_mut().max_by(|a, b| a.cost.total_cmp(&b.cost)).filter(|dearest| node.cost < dearest.cost)
    {
        *dearest = node;
    }
}

fn line_cost(place: &Opportunity, from: &Node, slack: f32, width: f32, gaps: f32, space: f32, shape: Shape) -> f32 {
    if place.kind == Kind::Forced {
        let stub = from.line > 0 && width - slack < STUB_IN_SPACES * space;
        return if stub { SHORT_LAST } else { 0.0 } + if from.hyphens > 0 { LAST_HYPHEN } else { 0.0 };
    }
    match shape {
        Shape::Ragged => {
            let empty = 10.0 * slack.max(0.0) / width.max(1.0);
            empty * empty
        }
        Shape::Justified => {
            let give = if slack < 0.0 { gaps * SHRINK } else { gaps * 0.5 };
            let ratio = if give > 0.0 { slack.abs() / give } else { 10.0 };
            ratio.powi(3).min(10_000.0)
        }
    }
}

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
pub(crate) const TOLERANCE: f32 = 0.01;
/// Part of its width by which a space of a justified line may shrink.
pub(crate) const SHRINK: f32 = 0.15;
/// Width of the text that counts as a word of two letters, in spaces.
const STUB_IN_SPACES: f32 = 5.0;

/// Chooses the ends of the lines.
pub(crate) fn fit(places: &[Opportunity], widths: &impl Fn(usize) -> f32, shape: Shape, space: f32) -> Vec<Chosen> {
    let start = Node { place: None, line: 0, cost: 0.0, previous: 0, hyphens: 0, too_wide: false };
    let mut fit = Fit { places, widths, shape, space, nodes: vec![start], active: vec![0] };
    let mut skip_to = whole_line(places, 0, 0.0, widths(0));
    for (index, place) in places.iter().enumerate() {
        if index < skip_to {
            continue;
        }
        let best = fit.ways(index);
        if place.kind == Kind::Forced {
            fit.active.clear();
            let line = best.iter().map(|node| node.line).max().unwrap_or(0);
            skip_to = whole_line(places, index + 1, place.x, widths(line));
        }
        for node in best {
            fit.active.push(fit.nodes.len());
            fit.nodes.push(node);
        }
        if fit.active.len() > MAX_ACTIVE {
            let nodes = &fit.nodes;
            let active = &mut fit.active;
            let dearest = (0..active.len()).max_by(|a, b| nodes[active[*a]].cost.total_cmp(&nodes[active[*b]].cost));
            active.remove(dearest.expect("there are many"));
        }
    }
    fit.cheapest()
}

/// The ways through a paragraph that are still open.
struct Fit<'a, W> {
    places: &'a [Opportunity],
    /// The measure of each line.
    widths: &'a W,
    shape: Shape,
    /// Width of a space.
    space: f32,
    nodes: Vec<Node>,
    /// The nodes a line can still begin at.
    active: Vec<usize>,
}

/// A line from a node to a place.
enum Way {
    /// It is wider than its measure, as all further lines from the node are.
    TooWide,
    /// It does not end well here, but a longer line may.
    Open,
    /// It ends here.
    Line(Node),
}

/// A line to be weighed, in points.
struct Measured {
    width: f32,
    /// What it leaves empty; below zero what it is too wide.
    slack: f32,
    /// Width of its spaces.
    gaps: f32,
}

impl<W: Fn(usize) -> f32> Fit<'_, W> {
    /// The best ways to end a line at a place; nodes that no further line can begin at are given up.
    fn ways(&mut self, index: usize) -> Vec<Node> {
        let mut best: Vec<Node> = Vec::new();
        let mut retired: Option<usize> = None;
        let mut active = std::mem::take(&mut self.active);
        active.retain(|&node| match self.way(node, index) {
            Way::TooWide => {
                retired = retired.filter(|old| *old > node).or(Some(node));
                false
            }
            Way::Open => true,
            Way::Line(node) => {
                offer(&mut best, node);
                true
            }
        });
        self.active = active;
        if best.is_empty() && (self.active.is_empty() || self.places[index].kind == Kind::Forced) {
            // Nothing fits: not even the narrowest part. It goes on a line of its own, and the line says so.
            let previous = retired.unwrap_or(0).max(self.active.last().copied().unwrap_or(0));
            let from = &self.nodes[previous];
            let (line, cost) = (from.line + 1, from.cost + 1e6);
            best.push(Node { place: Some(index), line, cost, previous, hyphens: 0, too_wide: true });
        }
        best
    }

    /// The line from a node to a place.
    fn way(&self, node: usize, index: usize) -> Way {
        let (from, place) = (&self.nodes[node], &self.places[index]);
        let width = (self.widths)(from.line);
        let (x, spaces) = from
            .place
            .map(|place| &self.places[place])
            .map_or((0.0, 0), |place| (place.x, place.spaces + u32::from(place.x > place.content)));
        let natural = place.content - x;
        let gaps = place.spaces.saturating_sub(spaces) as f32;
        let shrink = if self.shape == Shape::Justified { gaps * self.space * SHRINK } else { 0.0 };
        if natural - shrink > width + TOLERANCE {
            return Way::TooWide;
        }
        let slack = width - natural - place.hyphen;
        // The last place is forced, so there is a next one.
        if place.kind != Kind::Forced && slack > width * HOPELESS {
            let next = &self.places[index + 1];
            if next.cost <= place.cost && next.content + next.hyphen - x < width * (1.0 - HOPELESS) {
                return Way::Open;
            }
        }
        if slack + shrink < -TOLERANCE {
            return Way::Open;
        }
        let hyphens = if place.hyphen > 0.0 { from.hyphens.saturating_add(1) } else { 0 };
        let line = self.line_cost(place, from, &Measured { width, slack, gaps: gaps * self.space }) + place.cost;
        let cost = from.cost + line + LINE + if hyphens > 1 { 3.0 * f32::from(hyphens) } else { 0.0 };
        Way::Line(Node { place: Some(index), line: from.line + 1, cost, previous: node, hyphens, too_wide: false })
    }

    fn line_cost(&self, place: &Opportunity, from: &Node, line: &Measured) -> f32 {
        let Measured { width, slack, gaps } = *line;
        if place.kind == Kind::Forced {
            let stub = from.line > 0 && width - slack < STUB_IN_SPACES * self.space;
            return if stub { SHORT_LAST } else { 0.0 } + if from.hyphens > 0 { LAST_HYPHEN } else { 0.0 };
        }
        match self.shape {
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

    /// The ends of the lines of the cheapest way.
    fn cheapest(&self) -> Vec<Chosen> {
        let nodes = &self.nodes;
        let last = self.active.iter().copied().min_by(|a, b| nodes[*a].cost.total_cmp(&nodes[*b].cost)).unwrap_or(0);
        let mut chosen = Vec::new();
        let mut at = last;
        while let Some(place) = nodes[at].place {
            chosen.push(Chosen { place, too_wide: nodes[at].too_wide });
            at = nodes[at].previous;
        }
        chosen.reverse();
        chosen
    }
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

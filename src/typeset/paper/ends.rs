//! Ends: why each page ends where it does, read from the pages that were chosen.

use crate::typeset::galley::strip::{Break, Galley, Marker, Opening, Paint, Space, Strip, height};
use crate::typeset::page::{EndReason, PageEnd};
use crate::typeset::paper::paginate::{Cut, Paged};

/// Why each page ends.
pub(crate) fn ends(paged: Paged<'_>) -> Vec<PageEnd> {
    (0..paged.pages.len()).map(|at| end(paged, at)).collect()
}

fn end(paged: Paged<'_>, at: usize) -> PageEnd {
    let Paged { galley, pages, room } = paged;
    let cut = &pages[at];
    let head = galley[cut.strips.clone()].first().and_then(|strip| strip.table).map_or(0, |table| room.heads[table.0 as usize]);
    let used = head + height(&galley[cut.strips.clone()]) + cut.feet(room);
    let lines = |halves: u32| halves as f32 / 2.0;
    let reason = reason(galley, cut, &pages[at + 1..], (room.capacity.saturating_sub(used), room.capacity));
    PageEnd { used: lines(used), room: lines(room.capacity), reason }
}

/// Why a page ends before the pages that follow, with so much white at its foot.
fn reason(galley: &Galley, cut: &Cut, others: &[Cut], (white, capacity): (u32, u32)) -> EndReason {
    if cut.strips.is_empty() && cut.notes.is_empty() {
        return EndReason::Empty;
    }
    if others.first().is_some_and(Cut::continues) {
        return EndReason::Note;
    }
    let Some(next) = others.iter().map(|page| page.strips.start).find(|start| *start < galley.len() && *start >= cut.strips.end)
    else {
        return EndReason::Document;
    };
    let last = galley[cut.strips.clone()].last().map_or(Break::May(0), |strip| strip.after);
    match last {
        Break::Always => return EndReason::Forced,
        Break::Never => return EndReason::Parted,
        Break::May(_) => {}
    }
    if galley[next].opening == Opening::WithRoom && white * 3 < capacity && white >= 2 {
        return EndReason::Chapter;
    }
    // Less than a line.
    if white < 2 {
        return EndReason::Full;
    }
    let unit = unit(galley, next);
    let above: u32 = galley[cut.strips.end..next].iter().map(|strip| strip.height).sum();
    if above + height(unit) > white { kind(unit) } else { EndReason::Chosen }
}

/// What would have to stand on the page together: the strips up to where it may end.
fn unit(galley: &Galley, next: usize) -> &[Strip] {
    let end = galley[next..].iter().position(|strip| strip.space == Space::Kept && strip.after != Break::Never);
    &galley[next..end.map_or(galley.len(), |end| next + end + 1)]
}

fn kind(unit: &[Strip]) -> EndReason {
    let has = |wanted: fn(&Marker) -> bool| unit.iter().flat_map(|strip| &strip.marks).any(wanted);
    let painted = |strip: &Strip| strip.pieces.iter().any(|piece| matches!(piece.paint, Paint::Picture(..)));
    let first = &unit[0];
    if first.marks.iter().any(|mark| matches!(mark, Marker::Heading(..)))
        || !first.frames.is_empty() && has(|mark| matches!(mark, Marker::Heading(1, ..)))
    {
        EndReason::Heading
    } else if has(|mark| matches!(mark, Marker::Area(..))) || unit.iter().any(painted) {
        EndReason::Figure
    } else if first.table.is_some() {
        EndReason::Row
    } else if unit.iter().any(|strip| !strip.frames.is_empty()) {
        EndReason::Box
    } else {
        EndReason::Lines
    }
}

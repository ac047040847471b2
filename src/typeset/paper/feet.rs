//! Feet: which lines of which notes stand at the foot of a page.
//!
//! A note begins on the page of its mark, with two lines at least, and goes on at the foot of the next where it does not fit. So the notes of some
//! strips are one sequence of lines, in the order of their marks, and a page takes the next of them.

use std::ops::Range;

use crate::typeset::galley::strip::Strip;

/// So many lines of a note stand on a page together, unless it has no more.
const LEAST: usize = 2;

/// The notes of some strips, line by line in the order of their marks.
pub(super) struct Feet {
    /// Each note, and where in the sequence its lines stand.
    notes: Vec<(usize, Range<usize>)>,
    /// Height of the lines before each line, and of all, in halves.
    heights: Vec<u32>,
    /// Index of the note that each line belongs to.
    owners: Vec<usize>,
    /// Number of the first strip.
    first: usize,
    /// How many lines belong to marks before each strip; empty if there is no note.
    due: Vec<usize>,
    /// Height of the rule above the notes and of the space around it.
    rule: u32,
}

impl Feet {
    /// The notes of `strips`, the first of which has the number `first`; `lines` are the heights of the lines of each note of the document.
    pub(super) fn of(strips: &[Strip], first: usize, lines: &[Vec<u32>], rule: u32) -> Self {
        let mut feet = Self { notes: Vec::new(), heights: vec![0], owners: Vec::new(), first, due: Vec::new(), rule };
        if strips.iter().all(|strip| strip.footnotes.is_empty()) {
            return feet;
        }
        let mut height = 0;
        for strip in strips {
            feet.due.push(feet.owners.len());
            for &note in &strip.footnotes {
                let begin = feet.owners.len();
                for line in &lines[note] {
                    height += line;
                    feet.heights.push(height);
                    feet.owners.push(feet.notes.len());
                }
                feet.notes.push((note, begin..feet.owners.len()));
            }
        }
        feet.due.push(feet.owners.len());
        feet
    }

    /// How many lines belong to marks before a strip.
    pub(super) fn due(&self, strip: usize) -> usize {
        self.due.get(strip - self.first).copied().unwrap_or(0)
    }

    /// Height of some lines at the foot of a page, with the rule above them.
    pub(super) fn height(&self, lines: Range<usize>) -> u32 {
        if lines.is_empty() { 0 } else { self.rule + self.heights[lines.end] - self.heights[lines.start] }
    }

    /// Where the lines end that stand at the foot of a page: of those that are due there, as many as `room` holds.
    pub(super) fn fill(&self, due: Range<usize>, room: u32) -> usize {
        let from = due.start;
        if self.height(due.clone()) <= room {
            return due.end;
        }
        let Some(room) = room.checked_sub(self.rule) else { return from };
        let limit = self.heights[from] + room;
        let to = from + self.heights[from + 1..=due.end].partition_point(|height| *height <= limit);
        let note = &self.notes[self.owners[to]].1;
        if note.start >= to {
            return to;
        }
        let begin = note.start.max(from);
        let to = to.min(note.end.saturating_sub(LEAST));
        if to < begin + LEAST { begin } else { to }
    }

    /// Where the lines end on a page that has nothing else: at least one.
    pub(super) fn fill_page(&self, due: Range<usize>, capacity: u32) -> usize {
        self.fill(due.clone(), capacity).max((due.start + 1).min(due.end))
    }

    /// Whether a mark stands on a page, or one before it, whose note has not begun when the lines end at `to`.
    pub(super) fn parts_mark(&self, to: usize, due: usize) -> bool {
        to < due && self.notes[self.owners[due - 1]].1.start >= to
    }

    /// The notes of a page by their lines: the number of each, and which of its lines.
    pub(super) fn notes(&self, lines: Range<usize>) -> Vec<(usize, Range<usize>)> {
        let mut notes = Vec::new();
        let mut at = lines.start;
        while at < lines.end {
            let (note, all) = &self.notes[self.owners[at]];
            let end = all.end.min(lines.end);
            notes.push((*note, at - all.start..end - all.start));
            at = end;
        }
        notes
    }
}

//! Stretches: what runs from left to right inside text that runs from right to left, whole.
//!
//! A unit that is isolated alone is parted from the words it stands with: in `Fax 0221 2211` the bidi algorithm by itself keeps the order of
//! the word and the number, and an isolate round the number turns it. So a unit is isolated together with the Latin words, numbers and units
//! that are in one run with it, with both brackets of a pair or none. Where the algorithm by itself would begin another run (behind an amount
//! without letters), so does a stretch: isolation does more than the algorithm, never less.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::unit::{Unit, UnitKind};
use crate::typeset::text::flat::Flat;

/// What the bidi algorithm, or an isolate of a part alone, would tear apart or turn round, in ascending order. Of text from right to left;
/// `foreign` are its parts in languages from left to right, with the controls that isolate them.
pub(super) fn stretches(flat: &Flat, units: &[&Unit], foreign: &[([usize; 2], Range<usize>)]) -> Vec<Range<usize>> {
    let mut finder = Finder { text: &flat.text, current: None, found: Vec::new() };
    let mut pieces = pieces(units, foreign).into_iter().peekable();
    // Isolates of the text, and where a line must end: a stretch goes over neither.
    let is_part = |index: usize| foreign.iter().any(|(controls, _)| controls.contains(&index));
    let controls = flat.controls.iter().enumerate().filter(|(index, _)| !is_part(*index)).map(|(_, control)| control.at);
    let mut bounds: Vec<usize> = controls.chain(flat.forced.iter().copied()).collect();
    bounds.sort_unstable();
    let mut bounds = bounds.into_iter().peekable();
    let mut at = 0;
    while let Some(character) = flat.text[at..].chars().next() {
        while bounds.next_if(|bound| *bound <= at).is_some() {
            finder.close();
        }
        let Some(piece) = pieces.next_if(|piece| piece.range.start <= at) else {
            finder.character(at, character);
            at += character.len_utf8();
            continue;
        };
        at = piece.range.end;
        if bounds.next_if(|bound| *bound < at).is_some() {
            // It holds an isolate of the text, or ends in one.
            while bounds.next_if(|bound| *bound < at).is_some() {}
            finder.close();
        } else {
            finder.piece(piece);
        }
    }
    finder.close();
    finder.found
}

/// A unit or a foreign part, with all that it overlaps.
struct Piece {
    range: Range<usize>,
    /// Whether it has a foreign part.
    foreign: bool,
    /// Whether it has a telephone number, an account, a section of a law or an address: what a label stands before.
    code: bool,
}

fn pieces(units: &[&Unit], foreign: &[([usize; 2], Range<usize>)]) -> Vec<Piece> {
    let units = units.iter().map(|unit| Piece { range: unit.range.clone(), foreign: false, code: unit.kind != UnitKind::Value });
    let foreign = foreign.iter().map(|(_, range)| Piece { range: range.clone(), foreign: true, code: false });
    let mut all: Vec<Piece> = units.chain(foreign).collect();
    all.sort_by_key(|piece| piece.range.start);
    let mut joined: Vec<Piece> = Vec::with_capacity(all.len());
    for piece in all {
        match joined.last_mut().filter(|last| piece.range.start < last.range.end) {
            Some(last) => {
                last.range.end = last.range.end.max(piece.range.end);
                last.foreign |= piece.foreign;
                last.code |= piece.code;
            }
            None => joined.push(piece),
        }
    }
    joined
}

/// A stretch while it is found.
struct Stretch {
    start: usize,
    /// Behind the last letter, digit or whole pair of brackets.
    end: usize,
    /// Whether it has a Latin letter: from there on the algorithm takes digits for letters.
    latin: bool,
    /// Whether it has what needs an isolate: a unit, a foreign part, or groups of digits.
    needed: bool,
    /// Whether all of it is digits and blanks.
    bare: bool,
    /// Whether it is a telephone number so far, which goes on with groups of digits, in brackets or not.
    dialled: bool,
    /// Whether it ends with a foreign part. Where that ends somebody has said: a number or another part behind it is a word of its own.
    marked: bool,
    /// Brackets not closed yet, each with the end before it.
    open: Vec<(char, usize)>,
}

const fn is_space(character: char) -> bool {
    matches!(character, ' ' | '\u{A0}' | '\u{202F}')
}

struct Finder<'t> {
    text: &'t str,
    current: Option<Stretch>,
    found: Vec<Range<usize>>,
}

impl Finder<'_> {
    fn piece(&mut self, piece: Piece) {
        let text = &self.text[piece.range.clone()];
        if text.chars().any(|character| matches!(bidi_class(character), BidiClass::R | BidiClass::AL | BidiClass::AN)) {
            return self.close();
        }
        let latin = piece.foreign || text.chars().any(|character| bidi_class(character) == BidiClass::L);
        let parted = |stretch: &Stretch| {
            let between = &self.text[stretch.end..piece.range.start];
            match (stretch.latin, stretch.marked && between.contains(is_space)) {
                // A bare number before a unit is none of it.
                (false, _) => !stretch.needed || latin,
                // `E-Mail: info@…`, `Tel. (0221) …`
                (true, true) => !between.contains(':') && (piece.foreign || !(piece.code || text.starts_with('+'))),
                (true, false) => false,
            }
        };
        if self.current.as_ref().is_some_and(parted) {
            self.close();
        }
        self.add(piece.range, latin);
        if let Some(stretch) = &mut self.current {
            (stretch.needed, stretch.bare, stretch.marked) = (true, false, piece.foreign);
            stretch.dialled = text.starts_with('+') || piece.code;
        }
    }

    fn character(&mut self, at: usize, character: char) {
        let range = at..at + character.len_utf8();
        match bidi_class(character) {
            BidiClass::L => {
                if self.current.as_ref().is_some_and(|stretch| !stretch.latin) {
                    self.close();
                }
                self.add(range, true);
            }
            BidiClass::EN => self.digit(range),
            BidiClass::R | BidiClass::AL | BidiClass::AN | BidiClass::B => self.close(),
            _ => self.sign(at, character),
        }
    }

    fn digit(&mut self, range: Range<usize>) {
        let marked = |stretch: &Stretch| stretch.marked && self.text[stretch.end..range.start].contains(is_space);
        if self.current.as_ref().is_some_and(marked) {
            self.close();
        }
        if let Some(stretch) = self.current.as_mut().filter(|stretch| !stretch.latin && stretch.end < range.start) {
            let between = &self.text[stretch.end..range.start];
            let is_blank = |between: &str| matches!(between, " " | "\u{A0}" | "\u{202F}");
            if !between.contains(is_space) {
                stretch.bare = false;
            } else if is_blank(between) && stretch.bare {
                // `116 117`: the algorithm would set the groups from right to left.
                stretch.needed = true;
            } else if !stretch.dialled || !is_blank(between.trim_matches(['(', ')'])) {
                self.close();
            }
        }
        self.add(range, false);
    }

    fn sign(&mut self, at: usize, character: char) {
        let Some(stretch) = &mut self.current else { return };
        let end = at + character.len_utf8();
        match character {
            '(' | '[' | '{' => stretch.open.push((character, stretch.end)),
            ')' | ']' | '}' => {
                let opener = match character {
                    ')' => '(',
                    ']' => '[',
                    _ => '{',
                };
                match stretch.open.pop() {
                    Some((open, _)) if open == opener => stretch.end = end,
                    _ => self.close(),
                }
            }
            // Signs of the text around it.
            '،' | '؛' | '؟' | '۔' => self.close(),
            _ if is_space(character) => {}
            // In the middle of a word or number.
            _ if self.text[end..].starts_with(|next: char| next.is_ascii_digit() || stretch.latin && next.is_alphabetic()) => {}
            // What parts or ends a sentence belongs to the sentence; a full stop may be that of an abbreviation.
            ',' | ';' | '!' | '?' | '…' | '"' | '„' | '“' | '”' | '«' | '»' => self.close(),
            _ if stretch.latin => {}
            _ => self.close(),
        }
    }

    fn add(&mut self, range: Range<usize>, latin: bool) {
        let new = || Stretch {
            start: range.start,
            end: range.end,
            latin: false,
            needed: false,
            bare: true,
            dialled: false,
            marked: false,
            open: Vec::new(),
        };
        let stretch = self.current.get_or_insert_with(new);
        stretch.end = range.end;
        stretch.latin |= latin;
        stretch.marked = false;
    }

    /// Ends the stretch, before a bracket that is not closed.
    fn close(&mut self) {
        let Some(stretch) = self.current.take().filter(|stretch| stretch.needed) else { return };
        let end = stretch.open.first().map_or(stretch.end, |(_, end)| *end);
        self.found.push(stretch.start..end);
    }
}

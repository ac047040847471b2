//! Text objects (ISO 32000-1, 9.4): how runs of either direction are shown.
//!
//! What runs from left to right is shown in the order of its text, one `TJ` array a line. What runs from right to left is shown in *units*
//! (runs of one level, font, size and colour on one line of one sequence, [`super::unit`]), each with a `Td` and a `TJ` array of its own:
//!
//! - Units follow each other in the order of the text; inside one the glyphs stand from left to right, blanks among them. Readers that
//!   run the bidi algorithm on what they find (PDFium, pdf.js, poppler, MuPDF) turn that into the text.
//! - A unit of more than one code is marked `ReversedChars` (14.8.2.3.3), for readers that take codes as they come. The standard wants no
//!   blanks in such a sequence; with a sequence for each word no reader finds two words that follow each other, so here we depart.
//! - A code stands for one character. Where a glyph shows several (lam-alef), its code has the last, and a code without outline or
//!   advance follows for each of the others: whoever turns codes round and whoever turns characters round read the same.
//! - A mark stands before its base and is drawn where the pen is: the font gets a glyph that has the mark in its place over this base
//!   ([`super::outlines`]). Readers take a move of the pen inside a word for a blank.
//!
//! There is no `ActualText`: readers that honour it lose the rest of the line.

use super::fonts::{self, Shown};
use super::object::{push_exact, push_integer, push_number, round};
use super::unit::{Code, Place, SAME_LINE, Unit};

/// A code in its place on the page, y upwards.
pub(super) struct Placed {
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) shown: Shown,
}

/// An open text object. Positions in the units of the page, y upwards.
#[derive(Default)]
pub(super) struct TextObject {
    /// Start of the current line in hundredths of a point, as rounding leaves it: what positions are counted from.
    start: (f32, f32),
    /// Where the last `Td` led, which the next is relative to.
    written: (f32, f32),
    /// Where the pen is after the text shown so far, in the order of the text.
    pen: f32,
    /// Whether the pen of a reader is elsewhere, behind the right end of a unit.
    astray: bool,
    /// Level of the last run from left to right.
    level: u8,
    /// Codes not yet written.
    codes: Vec<u8>,
    /// Whether the `TJ` array is open.
    showing: bool,
}

impl TextObject {
    /// Begins a run from left to right.
    pub(super) fn begin_run(&mut self, level: u8) {
        // A run of another level may stand to the left of the one before it.
        self.astray |= self.level != level && self.level.is_multiple_of(2) && level > 0 && self.level > 0;
        self.level = level;
    }

    /// Shows a code to the right of those before it.
    pub(super) fn forward(&mut self, Placed { x, y, shown }: Placed, size: f32, raw: &mut String) {
        if (y - self.start.1).abs() > SAME_LINE {
            self.end_array(raw);
            line(raw);
            self.begin_line(x, y, raw);
        }
        let back = self.back_to(x, size);
        if self.astray {
            self.end_array(raw);
            line(raw);
            self.jump(self.pen, raw);
        }
        if !self.showing {
            line(raw);
            raw.push('[');
            self.showing = true;
        }
        if back != 0.0 && !self.astray {
            self.flush(raw);
            push_integer(raw, back as i64);
        }
        self.astray = false;
        self.codes.extend(shown.code.to_be_bytes());
        self.pen += f32::from(shown.width) * size / 1000.0;
    }

    /// Shows a unit.
    pub(super) fn backward(&mut self, unit: &Unit, size: f32, raw: &mut String) {
        self.end_array(raw);
        let places = self.places(unit, size);
        line(raw);
        let marked = unit.codes.len() > 1;
        if marked {
            raw.push_str("/ReversedChars BMC\n");
        }
        let (mut pen, mut rise) = (None, 0.0);
        for (code, at) in unit.codes.iter().zip(places).rev() {
            let start = *pen.get_or_insert_with(|| {
                let at = at.unwrap_or(self.pen);
                self.jump(at, raw);
                at
            });
            if code.rise != rise {
                self.end_array(raw);
                line(raw);
                push_number(raw, code.rise);
                raw.push_str(" Ts");
                rise = code.rise;
            }
            if !self.showing {
                line(raw);
                raw.push('[');
                self.showing = true;
            }
            // The number is subtracted from the pen, in thousandths of the font size.
            let back = at.map_or(0.0, |at| ((start - at) * 1000.0 / size).round());
            if back != 0.0 {
                self.flush(raw);
                push_integer(raw, back as i64);
            }
            self.codes.extend(code.shown.code.to_be_bytes());
            pen = Some(start - back * size / 1000.0 + f32::from(code.shown.width) * size / 1000.0);
        }
        self.end_array(raw);
        if rise != 0.0 {
            raw.push_str("\n0 Ts");
        }
        if marked {
            raw.push_str("\nEMC");
        }
        self.astray = true;
        self.level = 1;
    }

    /// Where the codes of a unit stand, by a pen that follows the order of the text as it does in [`Self::forward`], so that the order in
    /// which they are shown moves nothing; none for those that stand anywhere.
    fn places(&mut self, unit: &Unit, size: f32) -> Vec<Option<f32>> {
        let mut base = self.pen;
        let mut begun = (unit.baseline - self.start.1).abs() <= SAME_LINE;
        let mut place = |code: &Code| match code.place {
            Place::At(x) => {
                if !begun {
                    self.start_at(x, unit.baseline);
                    begun = true;
                }
                self.back_to(x, size);
                base = self.pen;
                self.pen += f32::from(code.shown.width) * size / 1000.0;
                Some(base)
            }
            Place::OnBase => Some(base),
            Place::Anywhere => None,
        };
        unit.codes.iter().map(&mut place).collect()
    }

    /// Moves the pen to a place by whole thousandths of the size; gives how many, to the left.
    fn back_to(&mut self, x: f32, size: f32) -> f32 {
        // The number is subtracted from the pen, in thousandths of the font size.
        let back = ((self.pen - x) * 1000.0 / size).round();
        if back != 0.0 {
            self.pen -= back * size / 1000.0;
        }
        back
    }

    /// Begins a line of text.
    pub(super) fn begin_line(&mut self, x: f32, y: f32, raw: &mut String) {
        let was_there = self.start == self.written;
        let (right, up) = self.start_at(x, y);
        if was_there {
            self.written = self.start;
            push_number(raw, right);
            raw.push(' ');
            push_number(raw, up);
            raw.push_str(" Td");
        } else {
            self.jump(self.start.0, raw);
        }
        self.astray = false;
    }

    /// Counts from a new start; gives how far it is from the old one.
    fn start_at(&mut self, x: f32, y: f32) -> (f32, f32) {
        let (right, up) = (round(x - self.start.0), round(y - self.start.1));
        self.start = (self.start.0 + right, self.start.1 + up);
        self.pen = self.start.0;
        (right, up)
    }

    /// Leads the pen of a reader to a place on the current line.
    fn jump(&mut self, x: f32, raw: &mut String) {
        push_exact(raw, x - self.written.0);
        raw.push(' ');
        push_exact(raw, self.start.1 - self.written.1);
        raw.push_str(" Td");
        self.written = (x, self.start.1);
    }

    /// Writes the codes that wait as a string.
    fn flush(&mut self, raw: &mut String) {
        if self.codes.is_empty() {
            return;
        }
        if self.codes.iter().copied().all(fonts::is_plain) {
            raw.push('(');
            raw.extend(self.codes.iter().copied().map(char::from));
            raw.push(')');
        } else {
            raw.push('<');
            self.codes.iter().for_each(|byte| raw.push_str(&format!("{byte:02x}")));
            raw.push('>');
        }
        self.codes.clear();
    }

    /// Closes the `TJ` array.
    pub(super) fn end_array(&mut self, raw: &mut String) {
        self.flush(raw);
        if std::mem::take(&mut self.showing) {
            raw.push_str("]TJ");
        }
    }
}

/// Begins an operator after those before it.
pub(super) fn line(raw: &mut String) {
    if !raw.is_empty() && !raw.ends_with('\n') {
        raw.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALEF: Shown = Shown { code: 0x2141, width: 300 };
    const LAM: Shown = Shown { code: 0x2142, width: 500 };
    const MARK: Shown = Shown { code: 0x2143, width: 0 };
    const WIDE_MARK: Shown = Shown { code: 0x2144, width: 250 };

    fn code(shown: Shown, place: Place) -> Code {
        Code { shown, rise: 0.0, place }
    }

    /// What is written of units on the baseline 700, in size 10.
    fn written(units: Vec<Vec<Code>>) -> String {
        let (mut text, mut raw) = (TextObject::default(), String::new());
        for codes in units {
            text.backward(&Unit { codes, baseline: 700.0 }, 10.0, &mut raw);
        }
        raw
    }

    #[test]
    fn a_unit_is_shown_from_left_to_right() {
        use Place::{Anywhere, At, OnBase};
        let cases: [(Vec<Vec<Code>>, &str); 7] = [
            // A single code needs no mark.
            (vec![vec![code(ALEF, At(97.0))]], "97 700 Td\n[(!A)]TJ"),
            (vec![vec![code(ALEF, At(97.0)), code(LAM, At(92.0))]], "/ReversedChars BMC\n92 700 Td\n[(!B!A)]TJ\nEMC"),
            // Kerned by half a point.
            (vec![vec![code(ALEF, At(97.0)), code(LAM, At(92.5))]], "/ReversedChars BMC\n92.5 700 Td\n[(!B)50(!A)]TJ\nEMC"),
            // A mark stands before its base, and the pen does not move for it.
            (vec![vec![code(LAM, At(92.0)), code(MARK, OnBase)]], "/ReversedChars BMC\n92 700 Td\n[(!C!B)]TJ\nEMC"),
            // It goes back before the base by what the mark is wider than it is.
            (vec![vec![code(LAM, At(92.0)), code(WIDE_MARK, OnBase)]], "/ReversedChars BMC\n92 700 Td\n[(!D)250(!B)]TJ\nEMC"),
            // A ligature of two letters: the last one's code draws it, that of the first follows.
            (vec![vec![code(MARK, Anywhere), code(LAM, At(92.0))]], "/ReversedChars BMC\n92 700 Td\n[(!B!C)]TJ\nEMC"),
            // Units follow each other in the order of the text.
            (vec![vec![code(ALEF, At(97.0))], vec![code(LAM, At(92.0))]], "97 700 Td\n[(!A)]TJ\n-5 0 Td\n[(!B)]TJ"),
        ];
        for (units, expected) in cases {
            assert_eq!(written(units), expected);
        }
    }

    #[test]
    fn what_the_font_cannot_raise_the_text_state_does() {
        let codes = vec![code(LAM, Place::At(92.0)), Code { rise: 2.5, ..code(MARK, Place::At(93.0)) }];
        let expected = "/ReversedChars BMC\n93 700 Td\n2.5 Ts\n[(!C)]TJ\n0 Ts\n[100(!B)]TJ\nEMC";
        assert_eq!(written(vec![codes]), expected);
    }

    #[test]
    fn what_follows_a_unit_begins_where_it_would_without_it() {
        let (mut text, mut raw) = (TextObject::default(), String::new());
        text.backward(&Unit { codes: vec![code(ALEF, Place::At(97.126))], baseline: 700.0 }, 10.5, &mut raw);
        text.begin_run(2);
        text.forward(Placed { x: 80.0, y: 700.0, shown: LAM }, 10.5, &mut raw);
        text.forward(Placed { x: 85.25, y: 700.0, shown: LAM }, 10.5, &mut raw);
        text.begin_run(1);
        text.forward(Placed { x: 60.0, y: 690.0, shown: LAM }, 10.5, &mut raw);
        text.end_array(&mut raw);
        // 97.13 is rounded, and 1931 thousandths of the size behind the alef's end.
        assert_eq!(raw, "97.13 700 Td\n[(!A)]TJ\n-17.1255 0 Td\n[(!B!B)]TJ\n-20.0045 -10 Td\n[(!B)]TJ");
    }
}

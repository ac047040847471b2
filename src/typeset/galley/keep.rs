//! Keeping strips together where a page might end between them.

use crate::typeset::galley::strip::{Break, Galley, Strip};

/// No single first or last line: paragraphs of up to three lines stay whole.
pub(crate) fn keep_lines(galley: &mut Galley) {
    /// Cost of a page break inside a paragraph.
    const INSIDE: u32 = 60;
    let count = galley.len();
    for (index, strip) in galley.iter_mut().enumerate() {
        if index + 1 < count {
            let edge = index == 0 || index + 2 == count;
            strip.after = if edge { Break::Never } else { Break::May(INSIDE) };
        }
    }
}

/// Forbids breaks between the strips.
pub(crate) fn keep_together(galley: &mut [Strip]) {
    if let Some((_, rest)) = galley.split_last_mut() {
        for strip in rest {
            strip.after = Break::Never;
        }
    }
}

/// Forbids breaks between the strips and after them.
pub(crate) fn keep_with_next(galley: &mut [Strip]) {
    for strip in galley {
        strip.after = Break::Never;
    }
}

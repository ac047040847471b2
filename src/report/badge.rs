//! Badges: an SVG per locale that says how much of it is complete.

use std::io::{self, Write};

use crate::translation::coverage::Counts;

/// Height of a badge, in pixels.
const HEIGHT: usize = 20;
/// Mean advance of a digit or letter at 11 px; the text is fitted to the width, so that any font will do.
const ADVANCE: usize = 7;

/// Writes the badge of a locale: its tag at the left, the percentage at the right, and both as a title for screen readers.
///
/// # Errors
/// What `out` refuses.
pub fn write(locale: &str, counts: &Counts, out: &mut dyn Write) -> io::Result<()> {
    let percent = counts.percent();
    // Contrast of white text is at least 4.5:1 on each.
    let colour = match percent {
        100 => "#1b7a3d",
        75..=99 => "#4f7016",
        50..=74 => "#8a5d00",
        _ => "#b3261e",
    };
    let value = format!("{percent} %");
    let locale: String = locale.chars().filter(|character| character.is_ascii_alphanumeric() || *character == '-').collect();
    let (left, right) = (locale.len() * ADVANCE + 12, value.len() * ADVANCE + 12);
    let width = left + right;
    writeln!(
        out,
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{HEIGHT}" role="img" aria-label="{locale}: {value}">"#
    )?;
    writeln!(out, "  <title>{locale}: {value}</title>")?;
    writeln!(out, r##"  <path fill="#3c4650" d="M3 0h{}v{HEIGHT}H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z"/>"##, left - 3)?;
    writeln!(out, r#"  <path fill="{colour}" d="M{left} 0h{}a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H{left}z"/>"#, right - 3)?;
    writeln!(out, r##"  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11" text-anchor="middle">"##)?;
    for (middle, text) in [(left / 2, &locale), (left + right / 2, &value)] {
        writeln!(out, r#"    <text x="{middle}" y="14" textLength="{}">{text}</text>"#, text.len() * ADVANCE)?;
    }
    writeln!(out, "  </g>\n</svg>")
}

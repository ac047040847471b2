//! Glyphs: has a font every character?

use crate::check::sink::Sink;
use crate::check::text::view::{Place, View};
use crate::glyph::{self, Covered};

/// Tells of a character that no font has.
pub(crate) fn missing_glyph<'a>(view: &View<'a>, covered: &Covered<'_>, place: Place<'a>, sink: &mut Sink<'a>) {
    let finding = glyph::finding(covered, place.character).at(view.resource.locate(place.slice()));
    // A script that no font has is told once for a text.
    if finding.args.get("reason").is_none_or(|reason| reason != "script") || !sink.has_told(&finding) {
        sink.push(finding);
    }
}

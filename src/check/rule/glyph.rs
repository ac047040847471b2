//! Print: what would go wrong on paper, as far as it can be known without setting a page.

use crate::diagnostic::{Code, Diagnostic};

use crate::check::rule::character::code_point;
use crate::check::sink::Sink;
use crate::check::text::view::View;

/// Tells of a character that no font has.
pub(crate) fn missing_glyph<'a>(view: &View<'a>, families: &str, slice: &'a str, character: char, sink: &mut Sink<'a>) {
    let finding = Diagnostic::new(Code::MissingGlyph).at(view.resource.locate(slice)).arg("character", character);
    let fonts = if families.is_empty() { "none" } else { families };
    sink.push(finding.arg("name", code_point(character)).arg("fonts", fonts));
}

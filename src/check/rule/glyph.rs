//! Glyphs: has a font every character?

use crate::check::covered::Covered;
use crate::check::rule::character::code_point;
use crate::check::sink::Sink;
use crate::check::text::view::{Place, View};
use crate::diagnostic::{Code, Diagnostic};

/// Tells of a character that no font has.
pub(crate) fn missing_glyph<'a>(view: &View<'a>, covered: &Covered<'_>, place: Place<'a>, sink: &mut Sink<'a>) {
    let finding = finding(covered, place.character).at(view.resource.locate(place.slice()));
    // A script that no font has is told once for a text.
    if finding.args.get("reason").is_none_or(|reason| reason != "script") || !sink.has_told(&finding) {
        sink.push(finding);
    }
}

/// So many messages are named where a script is in no font.
const NAMED: usize = 3;

/// Makes one finding for each script and locale of those about scripts that no font has.
pub(crate) fn join_scripts(found: &mut Vec<Diagnostic>) {
    let of_script = |finding: &Diagnostic| {
        finding.code == Code::MissingGlyph && finding.args.get("reason").is_some_and(|reason| reason == "script")
    };
    if !found.iter().any(of_script) {
        return;
    }
    let (mut scripts, others): (Vec<_>, Vec<_>) = std::mem::take(found).into_iter().partition(of_script);
    *found = others;
    scripts.sort_by(|a, b| {
        // What stands in a file comes first: there is something to be looked at.
        let place = |finding: &Diagnostic| {
            let at = finding.location.as_ref().map(|at| (at.source.path().to_owned(), at.span));
            (at.is_none(), at)
        };
        (&a.subject.locale, a.args.get("script"))
            .cmp(&(&b.subject.locale, b.args.get("script")))
            .then_with(|| place(a).cmp(&place(b)))
    });
    let same =
        |a: &Diagnostic, b: &Diagnostic| a.subject.locale == b.subject.locale && a.args.get("script") == b.args.get("script");
    for group in scripts.chunk_by(same) {
        let mut messages: Vec<&str> = group.iter().filter_map(|finding| finding.subject.message.as_deref()).collect();
        messages.dedup();
        let named = messages[..messages.len().min(NAMED)].join(", ");
        let mut finding = group[0].clone();
        // It is about no single message.
        finding.subject.message = None;
        found.push(finding.arg("messages", named).arg("count", messages.len()));
    }
}

/// The finding about a character that no font has; about its whole script, if no font has a letter of it.
pub(crate) fn finding(covered: &Covered<'_>, character: char) -> Diagnostic {
    let fonts = if covered.families().is_empty() { "none" } else { covered.families() };
    let finding = Diagnostic::new(Code::MissingGlyph).arg("fonts", fonts);
    match covered.script_without_font(character) {
        Some(script) => finding.arg("reason", "script").arg("script", script),
        None => {
            let finding = finding.arg("reason", "character").arg("character", character);
            finding.arg("name", code_point(character))
        }
    }
}

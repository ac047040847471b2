//! The term base: words that must not be used.

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::find::forms_in;

use crate::check::context::Context;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// Tells of words that the term base forbids in the language of a text.
pub(crate) fn forbidden<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let base = &context.content.terms;
    for (id, term) in &base.terms {
        let Some(words) = term.words.get(view.locale).filter(|words| !words.forbidden.is_empty()) else { continue };
        for piece in &text.profile.usage.text {
            for form in &words.forbidden {
                for (from, to) in forms_in(piece, form) {
                    let found = &piece[from..to];
                    let finding = Diagnostic::new(Code::ForbiddenTerm).at(view.resource.locate(found)).arg("found", found);
                    let finding = finding.arg("term", format!("-{id}")).arg("note", term.note.as_deref().unwrap_or("none"));
                    sink.push(finding.arg("expected", words.preferred.as_deref().unwrap_or("none")));
                }
            }
        }
    }
}

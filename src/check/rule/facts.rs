//! Facts in text: are web and e-mail addresses those of the source, and is what is a fact typed?

use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::find::words_in;
use crate::fluent::resource::EntryKind;

use crate::check::context::Context;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// Tells of sections of laws that the source types, although they are facts: the number of one that gets another would stay there.
pub(crate) fn typed_laws<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    // A term sees what it is given, and no facts.
    let is_term = text.entry.kind == EntryKind::Term;
    if context.laws.is_empty() || is_term || view.locale != context.library.source_locale() {
        return;
    }
    let seen = context.laws.iter().filter(|law| law.document.is_none_or(|document| document == view.name));
    for law in seen {
        for piece in &text.profile.usage.text {
            for (from, to) in words_in(piece, &[law.citation]) {
                let found = &piece[from..to];
                let finding = Diagnostic::new(Code::TypedLaw).at(view.resource.locate(found)).arg("found", found);
                sink.push(finding.arg("fact", law.name).arg("written", format!("{{ ${} }}", law.name)));
            }
        }
    }
}

/// Compares the addresses of a translation with those of its source.
pub(crate) fn compare<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let (was, is) = (source.profile, target.profile);
    Difference::of_texts(&was.urls, &is.urls).tell(Code::UrlMismatch, view, target, sink);
    // An address that stands for any has a name in each language: yourname@example.com.
    if !was.emails.is_empty() && was.emails.iter().all(|email| is_reserved(email)) {
        return;
    }
    Difference::of_texts(&was.emails, &is.emails).tell(Code::EmailMismatch, view, target, sink);
}

/// Whether an e-mail address belongs to nobody: its domain is reserved for examples (RFC 2606), or called so.
fn is_reserved(email: &str) -> bool {
    let domain = email.rsplit('@').next().unwrap_or_default();
    let mut labels = domain.rsplit('.');
    matches!(labels.next(), Some("example" | "test" | "invalid" | "localhost")) || labels.next() == Some("example")
}

/// What one text has and the other has not, as it is written.
struct Difference<'s, 't> {
    missing: Vec<&'s str>,
    extra: Vec<&'t str>,
}

impl<'s, 't> Difference<'s, 't> {
    fn of_texts(was: &[&'s str], is: &[&'t str]) -> Self {
        if was == is {
            return Self { missing: Vec::new(), extra: Vec::new() };
        }
        let (of_source, of_target): (FxHashSet<&str>, FxHashSet<&str>) =
            (was.iter().copied().collect(), is.iter().copied().collect());
        let mut missing: Vec<&str> = was.iter().copied().filter(|text| !of_target.contains(text)).collect();
        let mut extra: Vec<&str> = is.iter().copied().filter(|text| !of_source.contains(text)).collect();
        missing.dedup();
        extra.dedup();
        Self { missing, extra }
    }

    /// Tells of each; what is missing and what is there instead are one finding.
    fn tell(&self, code: Code, view: &View<'_>, target: &Text<'_, '_>, sink: &mut Sink<'_>) {
        for at in 0..self.missing.len().max(self.extra.len()) {
            let (expected, found) = (self.missing.get(at), self.extra.get(at));
            let reason = match (expected, found) {
                (Some(_), Some(_)) => "changed",
                (Some(_), None) => "missing",
                _ => "extra",
            };
            let place = found.map_or_else(|| target.head(view.resource), |text| view.resource.locate(text));
            let finding = Diagnostic::new(code).at(place).arg("reason", reason);
            sink.push_beside(finding.arg("expected", expected.unwrap_or(&"")).arg("found", found.unwrap_or(&"")));
        }
    }
}

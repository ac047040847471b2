//! Drafts: documents that can be printed with passages of the source language alone. Findings say which those are, but levels and comments may hide
//! them; then one finding for a document in a locale stays, because printing refuses what nobody was told of.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::content::Content;
use crate::fluent::Locale;
use crate::library::Library;
use crate::source::{Location, Span};

use super::context::Document;

/// So many passages are named.
const NAMED: usize = 3;

/// What a document lacks in a locale.
pub(super) struct Draft {
    /// The first passages, and one more where there are more.
    messages: Vec<String>,
    /// Where the first stands.
    at: Option<Location>,
}

impl Draft {
    /// Takes out of what composing found the passages without translation, if there are any.
    pub(super) fn take(composed: &mut Vec<Diagnostic>, source: &Locale) -> Option<Self> {
        let mut draft: Option<Self> = None;
        for finding in composed.extract_if(.., |finding| is_of_draft(finding, source)) {
            let draft = draft.get_or_insert_with(|| Self { messages: Vec::new(), at: finding.location });
            if draft.messages.len() <= NAMED {
                draft.messages.extend(finding.subject.message);
            }
        }
        draft
    }

    fn tell(&self, (document, locale): &Document, content: &Content) -> Diagnostic {
        let named = self.messages[..self.messages.len().min(NAMED)].join(", ");
        let more = if self.messages.len() > NAMED { ", …" } else { "" };
        let head = || Some(content.outlines.get(document)?.location(Span::default()));
        let finding = Diagnostic::new(Code::DraftOnly)
            .document(document)
            .locale(locale)
            .arg("messages", named + more)
            .arg("count", self.messages.len());
        Diagnostic { location: self.at.clone().or_else(head), ..finding }
    }
}

/// Whether a finding says that a passage is not translated: a draft prints it in the source language, and nothing else does.
fn is_of_draft(finding: &Diagnostic, source: &Locale) -> bool {
    match finding.weighs_as() {
        Code::MissingTranslation | Code::MissingAttribute | Code::MissingValue => true,
        // What the source does not say, no draft can print.
        Code::MissingFurniture => finding.subject.locale.as_deref() != Some(&source.to_string()),
        _ => false,
    }
}

/// Tells of each draft of which nothing is told.
pub(super) fn tell(found: &mut Vec<Diagnostic>, drafts: &FxHashMap<Document, Draft>, content: &Content, source: &Locale) {
    if drafts.is_empty() {
        return;
    }
    let told = found.iter().filter(|finding| finding.level != Level::Allow && is_of_draft(finding, source));
    let told: FxHashSet<(String, String)> =
        told.filter_map(|finding| Some((finding.subject.document.clone()?, finding.subject.locale.clone()?))).collect();
    let is_hidden = |(document, locale): &Document| {
        let locale = locale.to_string();
        !Library::seen_by(document).any(|name| told.contains(&(name.to_owned(), locale.clone())))
    };
    let mut hidden: Vec<(&Document, &Draft)> = drafts.iter().filter(|(document, _)| is_hidden(document)).collect();
    hidden.sort_unstable_by_key(|(document, _)| *document);
    found.extend(hidden.into_iter().map(|(document, draft)| draft.tell(document, content)));
}

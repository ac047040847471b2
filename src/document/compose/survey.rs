//! A survey for checks: a document is composed as far as it goes, and everything that stands in its way is told at once.

use crate::diagnostic::Diagnostic;
use crate::document::block::Composition;
use crate::fluent::{Locale, Resource};
use crate::library::Library;

use super::{Composer, Options, Seen, TranslationState, Untranslated};

/// So much of what is broken in the texts of a document keeps it from being printed.
const MOST_BROKEN: usize = 50;

impl Composer<'_> {
    /// Composes a draft as far as it goes; `own` is the translation of the document, where somebody has parsed it.
    ///
    /// With it come the findings that [`Self::compose`] would refuse it for, but for outlines, facts and contacts, which are told where
    /// they are read, and its passages without translation. Where texts of the source could not be read there is nothing to compose.
    pub(crate) fn survey(
        &self,
        document: &str,
        locale: &Locale,
        state: TranslationState,
        own: Option<&Resource>,
    ) -> (Option<Composition>, Vec<Diagnostic>) {
        let Some(outline) = self.content.outlines.get(document) else { return (None, Vec::new()) };
        let seen = Seen::of(self.library, document, locale, own);
        let unread = self.library.diagnostics().iter().filter(|finding| self.is_text_of(finding, document, locale));
        let mut told: Vec<Diagnostic> = unread.cloned().collect();
        // The rules tell all that is broken; here it is denied.
        told.extend(seen.broken_texts(Untranslated::Refuse).into_iter().take(MOST_BROKEN));
        let source = self.library.source_locale();
        let mut sources = Library::seen_by(document).map(|name| Library::resource_path(source, name));
        if sources.any(|path| self.library.is_unreadable(&path)) {
            return (None, told);
        }
        let options = Options { untranslated: Untranslated::Mark, state };
        let (composition, findings) = self.put_together(outline, &seen, &options);
        told.extend(findings);
        (composition, told)
    }
}

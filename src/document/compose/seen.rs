//! What a document sees in a locale: the files in which its messages stand, in the source language and in that of the locale.

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::fluent::{Locale, Resource};
use crate::library::Library;

use super::untranslated::Untranslated;

/// The resources of a document in a locale.
pub(super) struct Seen<'s> {
    /// The document.
    pub(super) document: &'s str,
    /// The locale.
    pub(super) locale: &'s Locale,
    source_locale: &'s Locale,
    /// Those of the source, in the order in which a message is looked for.
    pub(super) source: Vec<&'s Resource>,
    /// Those of the locale; none in the source locale itself.
    pub(super) target: Option<Vec<&'s Resource>>,
}

impl<'s> Seen<'s> {
    /// What a document sees; `own` is its translation, where somebody has parsed it.
    pub(super) fn of(library: &'s Library, document: &'s str, locale: &'s Locale, own: Option<&'s Resource>) -> Self {
        let source_locale = library.source_locale();
        let target = || match own {
            Some(own) => std::iter::once(own).chain(library.shared_with(locale, document)).collect(),
            None => library.resources_of(locale, document),
        };
        let source = library.resources_of(source_locale, document);
        Self { document, locale, source_locale, source, target: (locale != source_locale).then(target) }
    }

    /// What in the texts is no Fluent: a passage is missing there, and of a conflict of git nobody has chosen a side.
    pub(super) fn broken_texts(&self, untranslated: Untranslated) -> Vec<Diagnostic> {
        let level = match untranslated {
            Untranslated::Refuse => Level::Deny,
            Untranslated::Mark => Level::Warn,
        };
        let of_target = self.target.iter().flatten().map(|resource| (self.locale, *resource));
        let all = self.source.iter().map(|resource| (self.source_locale, *resource)).chain(of_target);
        let mut findings = Vec::new();
        for (locale, resource) in all {
            let broken = resource.diagnostics().iter().filter(|finding| finding.code == Code::SyntaxError);
            findings.extend(broken.map(|finding| Diagnostic { level, ..finding.clone() }.document(self.document).locale(locale)));
        }
        findings
    }
}

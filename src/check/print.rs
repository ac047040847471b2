//! Pages: every document is laid out in every edition it is made for, for what only pages show.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::Composition;
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::font::program::Programs;
use crate::library::manifest::Edition;
use crate::typeset::layout;

use super::context::Context;
use super::options::{Extent, Options};
use super::terms;

/// A composition and what was found on the way.
type Composed = (Option<Composition>, Vec<Diagnostic>);

/// The pages of the documents of a run; nothing is written.
pub(super) struct Pages<'p> {
    context: &'p Context<'p>,
    fonts: Arc<Programs>,
    /// Each document in the source language: by itself, and beside every translation in bilingual editions.
    sources: BTreeMap<&'p str, OnceLock<Composed>>,
}

impl<'p> Pages<'p> {
    /// Lays out, if a run asks for it.
    pub(super) fn of(context: &'p Context<'p>, options: &Options<'_>) -> Option<Self> {
        let fonts = options.fonts.filter(|_| options.extent == Extent::Pages)?;
        Some(Self::new(context, fonts))
    }

    fn new(context: &'p Context<'p>, fonts: &Arc<FontSet>) -> Self {
        let sources = context.content.outlines.keys().map(|name| (name.as_str(), OnceLock::new())).collect();
        Self { context, fonts: Programs::of(fonts), sources }
    }

    /// Lays out a document in all its editions: what composing found, and what only pages show. `compose` composes it in a locale; it is asked
    /// once for each.
    pub(super) fn survey(
        &self,
        document: &str,
        locale: &Locale,
        compose: impl Fn(&Locale) -> Composed,
    ) -> (Vec<Diagnostic>, Vec<Diagnostic>) {
        let source = self.context.library.source_locale();
        let in_source = || self.sources.get(document).map(|cell| cell.get_or_init(|| compose(source)));
        let mut own = None;
        let composed = if locale == source { in_source() } else { Some(&*own.insert(compose(locale))) };
        let Some((composition, findings)) = composed else { return (Vec::new(), Vec::new()) };
        let Some(composition) = composition else { return (findings.clone(), Vec::new()) };
        let mut on_pages = terms::missing(self.context, composition);
        let outline = &self.context.content.outlines[document];
        // A source that is printed beside its translations alone has no pages of its own.
        let editions =
            if outline.is_meant_for(locale) { outline.editions(&self.context.library.manifest().editions) } else { Vec::new() };
        for edition in editions {
            let Ok(edition) = self.context.library.edition(edition) else { continue };
            let beside = if edition.bilingual && locale != source { in_source() } else { None };
            let beside = beside.and_then(|(composition, _)| composition.as_ref());
            let compositions: Vec<Composition> = beside.into_iter().chain([composition]).cloned().collect();
            on_pages.extend(self.of_edition(&compositions, composition, edition));
        }
        (findings.clone(), on_pages)
    }

    fn of_edition(&self, compositions: &[Composition], composition: &Composition, edition: &Edition) -> Vec<Diagnostic> {
        let (_, found) = layout(compositions, &self.context.library.manifest().look, edition, &self.fonts);
        // Characters without a glyph were told where they stand.
        let found = found.into_iter().filter(|finding| finding.code != Code::MissingGlyph);
        let about = |mut finding: Diagnostic| {
            finding.subject.document.get_or_insert_with(|| composition.document.clone());
            finding.subject.locale.get_or_insert_with(|| composition.locale.to_string());
            finding.arg("edition", &edition.name)
        };
        found.map(about).collect()
    }
}

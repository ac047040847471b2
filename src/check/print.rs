//! Pages: every document is laid out in every edition it is made for, for what only pages show.

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::Composition;
use crate::document::compose::{Composer, TranslationState};
use crate::document::outline::Outline;
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::font::program::Programs;
use crate::library::manifest::Edition;
use crate::typeset::layout;

use super::context::Context;

/// Lays out the documents in all their editions and tells what does not fit; nothing is written.
pub(super) fn lay_out(
    context: &Context<'_>,
    composer: &Composer<'_>,
    jobs: &[(&str, &Locale, TranslationState)],
    fonts: &Arc<FontSet>,
) -> Vec<Diagnostic> {
    let fonts = &Programs::of(fonts);
    let of_job = |(document, locale, state): &(&str, &Locale, TranslationState)| {
        let Some(composition) = composer.survey(document, locale, state.clone()).0 else { return Vec::new() };
        let editions = editions_of(&context.content.outlines[*document]);
        editions.iter().flat_map(|edition| of_edition(context, composer, &composition, edition, fonts)).collect()
    };
    jobs.par_iter().flat_map_iter(of_job).collect()
}

/// The editions a document is made for: its own, or A4, and those it names besides.
fn editions_of(outline: &Outline) -> Vec<&str> {
    let own = outline.edition.as_ref().map_or(Edition::DEFAULT, |edition| &edition.text);
    let mut editions = vec![own];
    for edition in &outline.editions {
        if !editions.contains(&edition.text.as_str()) {
            editions.push(&edition.text);
        }
    }
    editions
}

fn of_edition(
    context: &Context<'_>,
    composer: &Composer<'_>,
    composition: &Composition,
    edition: &str,
    fonts: &Arc<Programs>,
) -> Vec<Diagnostic> {
    // An edition the library does not have is told where the outline names it.
    let Ok(edition) = context.library.edition(edition) else { return Vec::new() };
    let (document, locale) = (&composition.document, &composition.locale);
    let source = context.library.source_locale();
    let beside =
        if edition.bilingual && locale != source { composer.survey(document, source, TranslationState::default()).0 } else { None };
    let compositions: Vec<Composition> = beside.into_iter().chain([composition.clone()]).collect();
    let (_, found) = layout(&compositions, &context.library.manifest().look, edition, fonts);
    // Characters without a glyph were told where they stand.
    let found = found.into_iter().filter(|finding| finding.code != Code::MissingGlyph);
    let about = |mut finding: Diagnostic| {
        finding.subject.document.get_or_insert_with(|| document.clone());
        finding.subject.locale.get_or_insert_with(|| locale.to_string());
        finding.arg("edition", &edition.name)
    };
    found.map(about).collect()
}

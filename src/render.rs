//! Rendering: the second pipeline in one call, from a library to the bytes of a PDF.
//!
//! ```no_run
//! use lotse::library::Library;
//! use lotse::render::{Renderer, Untranslated};
//!
//! let library = Library::open("my-library".as_ref())?;
//! let renderer = Renderer::new(&library)?;
//! let rendered = renderer.render("wegweiser-wohnen", &"uk".parse().expect("a BCP 47 tag"), "a4", Untranslated::Refuse)?;
//! std::fs::write("wegweiser-wohnen.uk.pdf", rendered.pdf).expect("a folder that can be written");
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::HashSet;
use std::sync::Arc;

use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::document::block::Composition;
use crate::document::compose::{Composer, Options, TranslationState};
use crate::document::graph::Graph;
use crate::document::provenance::Horizon;
use crate::error::Error;
use crate::fluent::Locale;
use crate::font::FontSet;
use crate::font::program::Programs;
use crate::glyph::{self, Covered, Missing};
use crate::library::Library;
use crate::library::manifest::{Edition, Imposition};
use crate::translation::{Choice, Pair, Scope, pairs};
use crate::typeset::page::Layout;
use crate::{pdf, typeset};

pub use crate::document::compose::Untranslated;
pub use crate::typeset::page::{EndReason, PageEnd};

/// Prints the documents of a library. Holds what all of them share: outlines, facts, pictures, and the fonts with what is known of them.
pub struct Renderer<'l> {
    library: &'l Library,
    composer: Composer<'l>,
    scope: Scope,
    fonts: Arc<Programs>,
}

/// A document in one locale and edition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rendered {
    /// The PDF file.
    pub pdf: Vec<u8>,
    /// Number of pages.
    pub pages: usize,
    /// Findings that did not stand in the way.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'l> Renderer<'l> {
    /// Reads what the documents share.
    ///
    /// # Errors
    /// [`Error::Invalid`] if a font that the manifest names cannot be used.
    pub fn new(library: &'l Library) -> Result<Self, Error> {
        let (fonts, findings) = FontSet::of_library(library);
        if !findings.is_empty() {
            return Err(Error::Invalid(findings));
        }
        let composer = Composer::new(library);
        let scope = Scope::of(composer.content());
        Ok(Self { library, composer, scope, fonts: Programs::of(&fonts) })
    }

    /// Prints facts that no longer hold on this day with the last day they held. Without a day every fact prints as it is.
    pub fn today(mut self, today: Date) -> Self {
        self.composer = self.composer.today(today);
        self
    }

    /// Which locales a document is meant for, in the order of the manifest.
    pub fn locales_of(&self, document: &str) -> Vec<&'l Locale> {
        let outline = self.composer.content().outlines.get(document);
        let meant = |locale: &&Locale| outline.is_none_or(|outline| outline.is_meant_for(locale));
        self.library.locales().iter().filter(meant).collect()
    }

    /// The edition a document is made for: the one of its outline, or A4.
    pub fn edition_of(&self, document: &str) -> &str {
        let outline = self.composer.content().outlines.get(document);
        outline.and_then(|outline| outline.edition.as_ref()).map_or(Edition::DEFAULT, |edition| &edition.text)
    }

    /// Whether the outline of a document names an edition among those it is printed in. One that names none is printed in each.
    pub fn is_made_for(&self, document: &str, edition: &str) -> bool {
        let all = &self.library.manifest().editions;
        self.composer.content().outlines.get(document).is_none_or(|outline| outline.editions(all).contains(&edition))
    }

    /// The facts that these documents print and that are past their last day.
    pub fn expired<'d>(&self, documents: impl IntoIterator<Item = &'d str>, today: Date) -> Vec<Diagnostic> {
        let content = self.composer.content();
        let graph = Graph::of(self.library, &self.scope);
        let printed = |document: &'d str| content.with_operands(document, graph.names_in(document)).into_iter().collect::<Vec<_>>();
        let printed: Vec<(&str, Vec<&str>)> = documents.into_iter().map(|document| (document, printed(document))).collect();
        let horizon = Horizon { today, max_age: None, ahead: 0 };
        let mut found = content.stale_facts(&horizon);
        found.retain(|finding| {
            finding.code == Code::StaleFact && finding.args.get("reason").is_some_and(|reason| reason == "expired")
        });
        found.retain(|finding| {
            let (name, own) = (finding.args.get("fact").map_or("", String::as_str), finding.subject.document.as_deref());
            printed.iter().any(|(document, names)| own.is_none_or(|own| own == *document) && names.contains(&name))
        });
        found.into_iter().map(|finding| finding.arg("beside", "none")).collect()
    }

    /// Prints a document in a locale and an edition.
    ///
    /// # Errors
    /// [`Error::Unknown`] for a document, locale or edition that the library does not have; [`Error::Invalid`] with all findings if one of
    /// them is at [`Level::Deny`], or if a ledger cannot be read: then nothing is printed; [`Error::Unprintable`] if a page cannot be written as PDF.
    pub fn render(&self, document: &str, locale: &Locale, edition: &str, untranslated: Untranslated) -> Result<Rendered, Error> {
        let (layout, diagnostics) = self.lay_out(document, locale, self.library.edition(edition)?, untranslated)?;
        Ok(Rendered { pages: layout.pages.len(), pdf: pdf::write(&layout)?, diagnostics })
    }

    /// Why each page of a document ends where it does, in a locale and an edition: of its pages, also where they are printed several on a sheet.
    ///
    /// # Errors
    /// Those of [`render`](Self::render).
    pub fn ends(&self, document: &str, locale: &Locale, edition: &str, untranslated: Untranslated) -> Result<Vec<PageEnd>, Error> {
        let mut edition = self.library.edition(edition)?.clone();
        edition.imposition = Imposition::None;
        let (layout, _) = self.lay_out(document, locale, &edition, untranslated)?;
        Ok(layout.pages.into_iter().filter_map(|page| page.end).collect())
    }

    fn lay_out(
        &self,
        document: &str,
        locale: &Locale,
        edition: &Edition,
        untranslated: Untranslated,
    ) -> Result<(Layout, Vec<Diagnostic>), Error> {
        let source = self.library.source_locale();
        let compose = |locale: &Locale| {
            let state = if locale == source { TranslationState::default() } else { self.state(document, locale)? };
            self.composer.compose(document, locale, &Options { untranslated, state })
        };
        let (composition, mut diagnostics) = compose(locale)?;
        let compositions = if edition.bilingual && locale != source {
            let (german, findings) = compose(source)?;
            // What is wrong with the source has been told with the translation.
            let new: Vec<_> = findings.into_iter().filter(|finding| !diagnostics.contains(finding)).collect();
            diagnostics.extend(new);
            vec![german, composition]
        } else {
            vec![composition]
        };
        let (layout, findings) = typeset::layout(&compositions, &self.library.manifest().look, edition, &self.fonts);
        let mut findings = self.placed(findings, &compositions);
        for finding in &mut findings {
            // No file can be written that shows what no font has, whatever weight a library gives it.
            let is_unprintable = finding.code == Code::MissingGlyph;
            finding.level = if is_unprintable { Level::Deny } else { self.library.manifest().level(finding.weighs_as()) };
            finding.subject.document.get_or_insert_with(|| document.to_owned());
            finding.subject.locale.get_or_insert_with(|| locale.to_string());
        }
        diagnostics.extend(findings);
        if diagnostics.iter().any(|finding| finding.level == Level::Deny) {
            return Err(Error::Invalid(diagnostics));
        }
        Ok((layout, diagnostics))
    }

    /// Says of characters that no font has, which a page knows by the text that it sets, where they stand written, as checks do.
    fn placed(&self, mut findings: Vec<Diagnostic>, compositions: &[Composition]) -> Vec<Diagnostic> {
        let on_pages: Vec<Diagnostic> = findings.extract_if(.., |finding| finding.code == Code::MissingGlyph).collect();
        if on_pages.is_empty() {
            return findings;
        }
        let covered = Covered::of(self.fonts.set());
        let written: Vec<Missing> =
            compositions.iter().flat_map(|composition| glyph::missing(self.library, &covered, composition)).collect();
        type Key = (String, Option<String>);
        let of_page =
            |finding: &Diagnostic| (finding.args.get("character").cloned().unwrap_or_default(), finding.subject.locale.clone());
        let of_text = |missing: &Missing| (missing.character.to_string(), missing.finding.subject.locale.clone());
        let on_page: HashSet<Key> = on_pages.iter().map(of_page).collect();
        let in_text: HashSet<Key> = written.iter().map(of_text).collect();
        findings.extend(on_pages.into_iter().filter(|finding| !in_text.contains(&of_page(finding))));
        findings.extend(written.into_iter().filter(|missing| on_page.contains(&of_text(missing))).map(|missing| missing.finding));
        glyph::join_scripts(&mut findings);
        findings
    }

    /// How far the translation of a document is, for its imprint.
    fn state(&self, document: &str, locale: &Locale) -> Result<TranslationState, Error> {
        let choice = Choice { resources: Some(Library::seen_by(document).collect()), locales: Some(vec![locale]) };
        let of_pair =
            |pair: &Pair<'_>| pair.readable().map(|_| (pair.counts(), pair.last_reading().map(|(by, on)| (by.to_owned(), on))));
        let mut state = TranslationState::default();
        for of_pair in pairs(self.library, &self.scope, &choice).each(of_pair) {
            let (counts, reading) = of_pair?;
            counts.add_to(&mut state, reading.as_ref().map(|(by, on)| (by.as_str(), *on)));
        }
        Ok(state)
    }
}

//! A library, printed: what is read back from each file is what was laid out, and the translations of a document have the same skeleton.

use std::collections::BTreeMap;

use lotse::Locale;
use lotse::document::compose::{Composer, Options, Untranslated};
use lotse::internal::document::structure::{Structure, StructureChild, StructureType};
use lotse::internal::typeset::page::{Item, Layout, Mark};
use lotse::library::Library;

use crate::tagged::Tagged;

/// Lays out a document of the library in a locale. Passages without translation are printed in German: what is tested here is not
/// whether the library is complete.
pub(crate) fn lay_out(library: &Library, composer: &Composer<'_>, document: &str, locale: &Locale, edition: &str) -> Layout {
    let options = Options::default().untranslated(Untranslated::Mark);
    let compose = |locale: &Locale| composer.compose(document, locale, &options).expect("a document that can be composed").0;
    let edition = library.edition(edition).expect("a built-in edition");
    let compositions = match edition.bilingual && locale != library.source_locale() {
        true => vec![compose(library.source_locale()), compose(locale)],
        false => vec![compose(locale)],
    };
    lotse::internal::typeset::layout(&compositions, &library.manifest().look, edition, &lotse::internal::font::Programs::embedded())
        .0
}

/// Writes a layout, reads it back and compares.
pub(crate) fn assert_reads_as_laid_out(layout: &Layout, what: &str) {
    let tagged = Tagged::read(&lotse::internal::pdf::write(layout).unwrap_or_else(|error| panic!("{what}: {error}")));
    assert_eq!(tagged.faults(), Vec::<String>::new(), "{what}");
    assert_eq!(tagged.pages.len(), layout.pages.len(), "{what}");
    for (page, &id) in layout.pages.iter().zip(&tagged.pages) {
        let marked = page.content.iter().filter(|content| matches!(content.mark, Mark::Element(_)));
        for (mcid, content) in (0..).zip(marked) {
            let laid_out: String = content
                .items
                .iter()
                .filter_map(|item| if let Item::Glyphs(run) = item { Some(run.text.as_str()) } else { None })
                .collect();
            let read = tagged.text(id, mcid).unwrap_or_default();
            assert_eq!(read, laid_out, "{what}: sequence {mcid} of page {}", page.label);
        }
    }
}

/// The types of the elements in reading order, by depth. Spans are left out: where German stands in a sentence is up to the language.
fn skeleton(structure: &Structure) -> String {
    fn walk(structure: &Structure, element: usize, depth: usize, out: &mut String) {
        let element = &structure.elements[element];
        // A line that nobody can fill in on a screen has no field; a language may need more such lines beside the letter that is sent.
        if element.kind == StructureType::Form && element.children.is_empty() {
            return;
        }
        if element.kind != StructureType::Span {
            out.push_str(&format!("{}{}\n", " ".repeat(depth), element.kind.name()));
        }
        for child in &element.children {
            if let StructureChild::Element(child) = child {
                walk(structure, child.0 as usize, depth + 1, out);
            }
        }
    }
    let mut out = String::new();
    walk(structure, 0, 0, &mut out);
    out
}

/// Prints every document in every locale it is meant for, in its own edition.
pub(crate) fn assert_files_read_as_laid_out_and_share_a_skeleton(library: &Library) {
    let composer = Composer::new(library);
    let documents: Vec<&String> = composer.content().outlines.keys().collect();
    assert!(!documents.is_empty());
    for document in documents {
        let mut skeletons = BTreeMap::new();
        let outline = &composer.content().outlines[document];
        let edition = outline.edition.as_ref().map_or("a4", |edition| &edition.text);
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let layout = lay_out(library, &composer, document, locale, edition);
            assert_reads_as_laid_out(&layout, &format!("{document} {locale}"));
            if document == "zahlen-2024" {
                assert_eq!(layout.pages.len(), 2, "the figures of the year are one sheet of paper in {locale}");
            }
            skeletons.insert(locale.to_string(), skeleton(&layout.structure));
        }
        // The German has no lines on the state of the translation, no second column of letters, no German words beside its own.
        skeletons.remove("de");
        let mut skeletons = skeletons.into_iter();
        let Some((first, expected)) = skeletons.next() else { continue };
        for (locale, skeleton) in skeletons {
            if skeleton != expected {
                let diff = similar::TextDiff::from_lines(&expected, &skeleton);
                panic!("{document}: {locale} has another skeleton than {first}:\n{}", diff.unified_diff().context_radius(2));
            }
        }
    }
}

//! The library of this repository, printed: what is read back from each file is what was laid out, and the translations of a
//! document have the same skeleton.

use std::collections::BTreeMap;
use std::path::Path;

use lotse::document::compose::{Composer, Options, TranslationState, Untranslated};
use lotse::document::structure::{Structure, StructureChild, StructureType};
use lotse::fluent::Locale;
use lotse::font::FontSet;
use lotse::library::Library;
use lotse::library::manifest::Edition;
use lotse::typeset::page::{ArtifactKind, Item, Layout, Mark};

use crate::tagged::Tagged;

pub(crate) fn library() -> Library {
    Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the library of this repository")
}

/// Lays out a document of the library in a locale. Passages without translation are printed in German: what is tested here is not
/// whether the library is complete.
pub(crate) fn lay_out(library: &Library, composer: &Composer<'_>, document: &str, locale: &Locale, edition: &str) -> Layout {
    let options = Options { untranslated: Untranslated::Mark, state: TranslationState::default() };
    let compose = |locale: &Locale| composer.compose(document, locale, &options).expect("a document that can be composed").0;
    let edition = library.edition(edition).expect("a built-in edition");
    let compositions = match edition.bilingual && locale != library.source_locale() {
        true => vec![compose(library.source_locale()), compose(locale)],
        false => vec![compose(locale)],
    };
    lotse::typeset::layout(&compositions, &library.manifest().look, edition, &FontSet::embedded()).0
}

/// Writes a layout, reads it back and compares.
fn assert_reads_as_laid_out(layout: &Layout, what: &str) {
    let tagged = Tagged::read(&lotse::pdf::write(layout).unwrap_or_else(|error| panic!("{what}: {error}")));
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

#[test]
fn every_file_reads_as_laid_out_and_translations_share_a_skeleton() {
    let library = library();
    let composer = Composer::new(&library);
    let documents: Vec<&String> = composer.content().outlines.keys().collect();
    assert!(!documents.is_empty());
    for document in documents {
        let mut skeletons = BTreeMap::new();
        let outline = &composer.content().outlines[document];
        let edition = outline.edition.as_ref().map_or("a4", |edition| &edition.text);
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let layout = lay_out(&library, &composer, document, locale, edition);
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

#[test]
fn every_edition_reads_as_laid_out() {
    let library = library();
    let composer = Composer::new(&library);
    for edition in Edition::BUILT_IN {
        for locale in ["de", "ar"] {
            let locale = locale.parse().expect("a tag");
            assert_reads_as_laid_out(
                &lay_out(&library, &composer, "zahlen-2024", &locale, edition),
                &format!("{edition} {locale}"),
            );
        }
    }
}

/// The numbers that the typesetter sets or fills in, wherever they stand: labels of lists and chapters, pages in the contents and in
/// references, captions, feet of pages.
#[test]
fn digits_of_the_locale_reach_every_number() {
    for (locale, digits, zero) in [("ar", "arab", '٠'), ("ar", "arabext", '۰')] {
        let folder = crate::folder::Folder::of_repository();
        let manifest = folder.read("lotse.toml");
        folder.write("lotse.toml", format!("{manifest}\n[locale.{locale}]\ndigits = {digits:?}\n").as_bytes());
        let library = folder.library();
        let composer = Composer::new(&library);
        let layout = lay_out(&library, &composer, "wegweiser-wohnen", &locale.parse().expect("a tag"), "a4");
        let is_western = |text: &str| text.contains(|digit: char| digit.is_ascii_digit());
        let is_native =
            |text: &str| text.contains(|digit: char| (zero..=char::from_u32(zero as u32 + 9).expect("a digit")).contains(&digit));
        let elements = &layout.structure.elements;
        let mut counts = BTreeMap::new();
        for (index, element) in elements.iter().enumerate() {
            let text = own_text(&layout, index);
            let told = element.message.is_none() && element.lang.is_none() && (is_native(&text) || is_western(&text));
            if told && matches!(element.kind, StructureType::Lbl | StructureType::Span | StructureType::P) {
                assert!(!is_western(&text) || text.contains(['+', '§', '@', '/']) || text.contains(" Köln"), "{locale}: {text:?}");
                *counts.entry(element.kind).or_insert(0) += 1;
            }
        }
        assert!(counts[&StructureType::Lbl] > 20 && counts[&StructureType::Span] > 40, "{counts:?}");
        for page in &layout.pages {
            assert!(is_native(&page.label) && !is_western(&page.label), "{}", page.label);
            let feet = page.content.iter().filter(|content| content.mark == Mark::Artifact(ArtifactKind::Footer));
            assert!(
                feet.flat_map(|content| &content.items).all(|item| !matches!(item, Item::Glyphs(run) if is_western(&run.text)))
            );
        }
    }
}

/// The text that is marked as content of an element itself.
fn own_text(layout: &Layout, element: usize) -> String {
    let places = layout.structure.elements[element].children.iter().filter_map(|child| match child {
        StructureChild::Content { page, mcid } => Some((*page as usize, *mcid as usize)),
        _ => None,
    });
    let runs = places.flat_map(|(page, mcid)| {
        let mut marked = layout.pages[page].content.iter().filter(|content| matches!(content.mark, Mark::Element(_)));
        marked.nth(mcid).map_or(&[][..], |content| &content.items)
    });
    runs.filter_map(|item| if let Item::Glyphs(run) = item { Some(run.text.as_str()) } else { None }).collect()
}

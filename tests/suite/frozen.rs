//! The frozen library, printed: what holds for its pages holds whatever becomes of the texts of this repository.

use std::collections::BTreeMap;

use lotse::document::compose::Composer;
use lotse::internal::document::structure::{StructureChild, StructureType};
use lotse::internal::typeset::page::{ArtifactKind, Item, Layout, Mark};
use lotse::library::Library;
use lotse::library::manifest::Edition;

use crate::folder::{self, Folder};
use crate::printed::{assert_files_read_as_laid_out_and_share_a_skeleton, assert_reads_as_laid_out, lay_out};
use crate::spoken::assert_every_block_reads_as_its_message_says;

fn frozen() -> Library {
    Library::open(&folder::frozen()).expect("the frozen library")
}

#[test]
fn every_file_reads_as_laid_out_and_translations_share_a_skeleton() {
    assert_files_read_as_laid_out_and_share_a_skeleton(&frozen());
}

#[test]
fn every_block_in_every_language_reads_as_its_message_says() {
    assert_every_block_reads_as_its_message_says(&frozen());
}

#[test]
fn every_edition_reads_as_laid_out() {
    let library = frozen();
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
        let folder = Folder::frozen();
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

//! Footnotes: a note begins on the page of its mark, in every edition, and may go on overleaf.

use std::collections::BTreeSet;

use lotse::document::block::Target;
use lotse::document::compose::Composer;
use lotse::internal::document::structure::{StructureChild, StructureType};
use lotse::internal::typeset::page::{Item, Layout};

use crate::folder::Folder;
use crate::printed::lay_out;

/// A document whose paragraph of forty words, after `above` others, has a note of so many words.
fn with_note(above: usize, words: usize) -> Folder {
    let sentence = "Die Kaution beträgt höchstens drei Mieten ohne Heizung und Betriebskosten. ";
    let paragraph = |text: &str| format!("[[block]]\nkind = \"paragraph\"\ntext = \"{text}\"\n");
    let marked = "[[block]]\nkind = \"paragraph\"\ntext = \"p\"\nfootnote = \"n\"\n";
    let blocks = paragraph("p").repeat(above) + marked + &paragraph("p").repeat(6);
    let texts = |title: &str| format!("t = {title}\np = {}\nn = {}\n", sentence.repeat(4), sentence.repeat(words / 10));
    let outline = format!("title = \"t\"\ndate = 2026-11-20\n{blocks}");
    Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\", \"ar\"]\n"),
        ("documents/a.toml", outline.as_bytes()),
        ("locales/de/a.ftl", texts("Titel").as_bytes()),
        ("locales/uk/a.ftl", texts("Титул").as_bytes()),
        ("locales/ar/a.ftl", texts("عنوان").as_bytes()),
    ])
}

/// The pages of each note, and the page of the mark that leads to it.
fn notes_and_marks(layout: &Layout) -> Vec<(BTreeSet<u32>, u32)> {
    let elements = &layout.structure.elements;
    let pages_of = |index: usize| {
        let (mut pages, mut open) = (BTreeSet::new(), vec![index]);
        while let Some(index) = open.pop() {
            for child in &elements[index].children {
                match *child {
                    StructureChild::Element(child) => open.push(child.0 as usize),
                    StructureChild::Content { page, .. } => {
                        pages.insert(page);
                    }
                    StructureChild::Annotation { .. } => {}
                }
            }
        }
        pages
    };
    let is_mark = |target: &Target| matches!(target, Target::Anchor(name) if name.starts_with("note "));
    let marks =
        (0..).zip(&layout.pages).flat_map(|(page, laid)| laid.links.iter().filter(|link| is_mark(&link.target)).map(move |_| page));
    let notes = (0..elements.len()).filter(|at| elements[*at].kind == StructureType::Note).map(pages_of);
    notes.zip(marks).collect()
}

#[test]
fn a_note_begins_on_the_page_of_its_mark() {
    let mut continued = 0;
    for (edition, words) in [("a4", 240), ("a5", 150), ("easy", 190), ("large", 110), ("bilingual", 120), ("a4", 900)] {
        for above in 1..9 {
            let folder = with_note(above, words);
            let library = folder.library();
            for locale in ["uk", "ar"] {
                let layout = lay_out(&library, &Composer::new(&library), "a", &locale.parse().expect("a tag"), edition);
                let notes = notes_and_marks(&layout);
                assert_eq!(notes.len(), if edition == "bilingual" { 2 } else { 1 });
                for (pages, mark) in notes {
                    assert_eq!(pages.first(), Some(&mark), "{edition}, {words} words, {above} above, {locale}: {pages:?}");
                    continued += usize::from(pages.len() > 1);
                }
            }
        }
    }
    assert!(continued >= 16, "a note of a page and more goes on, others may: {continued}");
}

/// The words of each page, a line each for every run of glyphs.
fn runs(layout: &Layout) -> Vec<Vec<String>> {
    let of_page = |page: &lotse::internal::typeset::page::Page| {
        let items = page.content.iter().flat_map(|content| &content.items);
        items.filter_map(|item| if let Item::Glyphs(run) = item { Some(run.text.to_string()) } else { None }).collect()
    };
    layout.pages.iter().map(of_page).collect()
}

#[test]
fn the_thousandth_note_has_its_number_on_one_line() {
    let blocks = "[[block]]\nkind = \"paragraph\"\ntext = \"t\"\nfootnote = \"t\"\n".repeat(1_001);
    let outline = format!("title = \"t\"\ndate = 2026-11-20\n{blocks}");
    let folder = Folder::new(&[("documents/a.toml", outline.as_bytes()), ("locales/de/a.ftl", b"t = Satz.\n")]);
    let library = folder.library();
    let layout = lay_out(&library, &Composer::new(&library), "a", &"de".parse().expect("a tag"), "a4");
    let last = runs(&layout).pop().expect("a page");
    assert!(last.iter().any(|run| run.trim() == "1.001"), "{last:?}");
}

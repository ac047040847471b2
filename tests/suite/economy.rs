//! Economy: what a page costs is printed in many languages and thousands of copies, so pages are full and words are whole.
//!
//! What grows or shrinks is held on the frozen library, so that no edit of a text turns a test red. The table over the library of this repository, or
//! over another one, is printed by
//!
//! ```text
//! LOTSE_PAGES=1 cargo suite economy::table -- --nocapture
//! LOTSE_PAGES=folder LOTSE_PAGES_EDITIONS=a4,bilingual LOTSE_PAGES_LOCALES=de,ar cargo suite economy::table -- --nocapture
//! ```
//!
//! The second line prints a folder, in some editions and locales alone; `frozen` is the frozen library.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::path::Path;

use lotse::Code;
use lotse::Locale;
use lotse::color::Color;
use lotse::document::compose::{Composer, Options, Untranslated};
use lotse::internal::document::structure::{StructureChild, StructureType};
use lotse::internal::font::Programs;
use lotse::internal::typeset::layout;
use lotse::internal::typeset::page::{Item, Layout};
use lotse::library::Library;
use lotse::library::manifest::{Edition, Imposition};
use rayon::prelude::*;

use crate::folder::{self, Folder};
use crate::printed::lay_out;
use measure::Economy;

mod measure;

/// Measures a document in a locale and an edition.
fn measure(library: &Library, composer: &Composer<'_>, document: &str, locale: &Locale, edition: &Edition) -> Economy {
    let options = Options::default().untranslated(Untranslated::Mark);
    let compose = |locale: &Locale| composer.compose(document, locale, &options).expect("a document that can be composed").0;
    let mut compositions = vec![compose(locale)];
    if edition.bilingual && locale != library.source_locale() {
        compositions.insert(0, compose(library.source_locale()));
    }
    // Sheets are folded from the same pages.
    let mut edition = edition.clone();
    edition.imposition = Imposition::None;
    let (layout, findings) = layout(&compositions, &library.manifest().look, &edition, &Programs::embedded());
    let mut economy = Economy::of(&layout, compositions.last().expect("one at least"), &edition);
    economy.overfull = findings.iter().filter(|finding| finding.code == Code::OverfullLine).count();
    economy
}

/// The words of an environment variable, parted by commas.
fn listed(name: &str) -> Option<Vec<String>> {
    env::var(name).ok().map(|names| names.split(',').map(str::to_owned).collect())
}

/// The most that the feet of an edition are empty over the frozen library, in percent. Where chapters open pages, what is left below the last line of each is
/// most of it.
const MOST_EMPTY: [(&str, f32); 6] =
    [("a4", 6.0), ("a5", 6.0), ("bilingual", 6.0), ("easy", 6.0), ("large", 14.0), ("print", 14.0)];

#[test]
fn pages_of_the_frozen_library_are_full() {
    let library = Library::open(&folder::frozen()).expect("the frozen library");
    let composer = Composer::new(&library);
    let mut jobs = Vec::new();
    for (edition, most) in MOST_EMPTY {
        for (document, outline) in &composer.content().outlines {
            for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
                jobs.push((edition, most, document, locale));
            }
        }
    }
    let measured: Vec<Economy> = jobs
        .par_iter()
        .map(|(edition, _, document, locale)| {
            measure(&library, &composer, document, locale, library.edition(edition).expect("built in"))
        })
        .collect();
    let mut totals: BTreeMap<&str, (f32, Economy)> = BTreeMap::new();
    for ((edition, most, document, locale), economy) in jobs.into_iter().zip(measured) {
        assert_eq!(economy.hollow, Vec::<String>::new(), "half-empty pages of {document} in {locale}, {edition}");
        assert_eq!((&economy.torn, economy.overfull), (&Vec::new(), 0), "torn words of {document} in {locale}, {edition}");
        assert_eq!(economy.runts, Vec::<String>::new(), "runts of {document} in {locale}, {edition}");
        if (edition, document.as_str(), locale.to_string().as_str()) == ("a4", "wegweiser-wohnen", "de") {
            assert!(economy.pages <= 32, "{} pages of the guide in German", economy.pages);
        }
        totals.entry(edition).or_insert((most, Economy::default())).1.add(economy);
    }
    for (edition, (most, economy)) in totals {
        assert!(economy.empty_percent() <= most, "{edition}: {:.1} %", economy.empty_percent());
    }
}

#[test]
fn table() {
    let Ok(which) = env::var("LOTSE_PAGES") else { return };
    let root = match which.as_str() {
        "1" => Path::new(env!("CARGO_MANIFEST_DIR")).to_owned(),
        "frozen" => folder::frozen(),
        folder => folder.into(),
    };
    let library = Library::open(&root).expect("a library");
    let composer = Composer::new(&library);
    let editions = listed("LOTSE_PAGES_EDITIONS");
    let locales = listed("LOTSE_PAGES_LOCALES");
    let is_wanted =
        |list: &Option<Vec<String>>, name: &str| list.as_ref().is_none_or(|list| list.iter().any(|known| known == name));
    let mut jobs = Vec::new();
    for (document, outline) in &composer.content().outlines {
        for locale in
            library.locales().iter().filter(|locale| outline.is_meant_for(locale) && is_wanted(&locales, &locale.to_string()))
        {
            for edition in library.manifest().editions.values().filter(|edition| is_wanted(&editions, &edition.name)) {
                jobs.push((document, locale, edition));
            }
        }
    }
    let measured: Vec<Economy> =
        jobs.par_iter().map(|(document, locale, edition)| measure(&library, &composer, document, locale, edition)).collect();
    println!("{:<28}{:<14}{:<9}{}", "document", "edition", "locale", HEADS);
    let mut totals: BTreeMap<&str, Economy> = BTreeMap::new();
    for ((document, locale, edition), economy) in jobs.iter().zip(measured) {
        println!("{document:<28}{:<14}{:<9}{}", edition.name, locale.to_string(), row(&economy));
        totals.entry(&edition.name).or_default().add(economy);
    }
    println!("\n{:<28}{:<14}{:<9}{}", "all", "edition", "", HEADS);
    for (edition, economy) in &totals {
        println!("{:<28}{edition:<14}{:<9}{}", "", "", row(economy));
    }
    let torn: Vec<&String> = totals.values().flat_map(|economy| &economy.torn).collect();
    println!("\ntorn: {torn:?}");
}

const HEADS: &str = "pages  empty %  hollow  runts  divided %  torn  overfull";

fn row(economy: &Economy) -> String {
    let Economy { pages, hollow, runts, torn, overfull, .. } = economy;
    let (empty, divided) = (economy.empty_percent(), economy.divided_percent());
    format!("{pages:>5}{empty:>9.1}{:>8}{:>7}{divided:>11.1}{:>6}{overfull:>10}", hollow.len(), runts.len(), torn.len())
}

/// The pages on which the chapters of a document of six short ones begin, and the number of pages, in an edition.
fn openings(edition: &str, of_one: &str) -> (Vec<u32>, usize) {
    let mut outline = "title = \"t\"\ndate = 2026-11-20\n".to_owned();
    for index in 0..6 {
        let opens = if index == 3 { of_one } else { "" };
        outline += &format!("[[block]]\nkind = \"chapter\"\nid = \"c{index}\"\ntitle = \"t\"\n{opens}\n");
        outline += "[[block]]\nkind = \"paragraph\"\ntext = \"p\"\n";
    }
    let texts = format!("t = Titel\np = {}\n", "Die Kaution beträgt höchstens drei Nettokaltmieten. ".repeat(8));
    let folder = Folder::new(&[("documents/a.toml", outline.as_bytes()), ("locales/de/a.ftl", texts.as_bytes())]);
    let library = folder.library();
    let composer = Composer::new(&library);
    let layout = lay_out(&library, &composer, "a", &"de".parse().expect("a tag"), edition);
    ((0..6).map(|index| layout.destinations[&format!("c{index}")].0).collect(), layout.pages.len())
}

#[test]
fn chapters_begin_where_the_edition_or_they_themselves_say() {
    for (edition, of_one, expected, pages) in [
        ("a4", "", [0, 0, 0, 1, 1, 1], 2),
        ("a4", "opens = \"page\"", [0, 0, 0, 1, 1, 1], 2),
        ("a4", "opens = \"right\"", [0, 0, 0, 2, 2, 2], 3),
        ("large", "", [0, 1, 2, 3, 4, 5], 6),
        ("large", "opens = \"run-on\"", [0, 1, 2, 2, 3, 4], 5),
        ("print", "", [0, 2, 4, 6, 8, 10], 12),
    ] {
        assert_eq!(openings(edition, of_one), (expected.to_vec(), pages), "{edition} {of_one}");
    }
}

/// A document of blocks that print the messages `p`, a paragraph, and `l`, a long one; as it is laid out on a4.
fn laid_out(blocks: &str, files: &[(&str, &[u8])]) -> Layout {
    let outline = format!("title = \"p\"\ndate = 2026-11-20\n{blocks}");
    let sentence = "Die Kaution beträgt höchstens drei Nettokaltmieten. ";
    let texts = format!("p = {}\nl = {}\nf = Ein Bild\n    .alt = Haus\n", sentence.repeat(4), sentence.repeat(12));
    let folder = Folder::new(files);
    folder.write("documents/a.toml", outline.as_bytes());
    folder.write("locales/de/a.ftl", texts.as_bytes());
    let library = folder.library();
    lay_out(&library, &Composer::new(&library), "a", &"de".parse().expect("a tag"), "a4")
}

const PARAGRAPH: &str = "[[block]]\nkind = \"paragraph\"\ntext = \"p\"\n";

/// The pages on which an element has content.
fn pages_of(layout: &Layout, index: usize) -> BTreeSet<u32> {
    let element = &layout.structure.elements[index];
    let mut pages = BTreeSet::new();
    for child in &element.children {
        match *child {
            StructureChild::Element(child) => pages.extend(pages_of(layout, child.0 as usize)),
            StructureChild::Content { page, .. } => {
                pages.insert(page);
            }
            StructureChild::Annotation { .. } => {}
        }
    }
    pages
}

#[test]
fn a_box_of_more_than_six_lines_is_divided_and_stays_one_element() {
    for (text, divided) in [("l", true), ("p", false)] {
        let note = format!("[[block]]\nkind = \"note\"\nstyle = \"tip\"\ntitle = \"f\"\ntext = [\"{text}\"]\n");
        let is_box = |layout: &Layout, at: &usize| *at > 1 && layout.structure.elements[*at].kind == StructureType::Sect;
        // Ever more paragraphs push the box over the end of the page, line by line.
        let cut = (6..12).any(|count| {
            let layout = laid_out(&(PARAGRAPH.repeat(count) + &note + &PARAGRAPH.repeat(8)), &[]);
            let boxes: Vec<usize> = (0..layout.structure.elements.len()).filter(|at| is_box(&layout, at)).collect();
            assert_eq!(boxes.len(), 1);
            pages_of(&layout, boxes[0]).len() == 2
        });
        assert_eq!(cut, divided, "{text}");
    }
}

const SQUARE: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"600\" height=\"300\"><rect width=\"600\" height=\"300\" fill=\"#123456\"/></svg>";

fn figure(keys: &str) -> String {
    format!("[[block]]\nkind = \"figure\"\nimage = \"images/a.svg\"\ntext = \"f\"\n{keys}\n")
}

/// The box of the one figure.
fn area_of_figure(layout: &Layout) -> [f32; 4] {
    let mut figures = layout.structure.elements.iter().filter(|element| element.kind == StructureType::Figure);
    figures.next().and_then(|figure| figure.attributes.bbox).expect("a figure")
}

#[test]
fn a_figure_is_as_wide_as_it_is_asked_to_be() {
    let files: &[(&str, &[u8])] = &[("documents/images/a.svg", SQUARE)];
    let measure = 210.0 - 2.0 * 27.0;
    let of_mm = 72.0 / 25.4;
    for (part, keys) in [(0.5, "width = 0.5"), (0.3, "width = 0.3")] {
        let [left, top, right, bottom] = area_of_figure(&laid_out(&figure(keys), files));
        assert!(((right - left) / of_mm - measure * part).abs() < 0.1, "{keys}: {left}–{right}");
        assert!(((right - left) / (bottom - top) - 2.0).abs() < 0.01);
    }
    let wrong = Folder::new(files);
    wrong.write(
        "documents/a.toml",
        format!("title = \"f\"\ndate = 2026-11-20\n{}", figure("width = 2\nplace = \"far\"")).as_bytes(),
    );
    wrong.write("locales/de/a.ftl", "f = Ein Bild\n    .alt = Haus\n".as_bytes());
    let library = wrong.library();
    let found: Vec<_> = Composer::new(&library).content().diagnostics.iter().map(|finding| finding.bare().to_string()).collect();
    assert!(
        found.iter().any(|line| line.contains("block.width")) && found.iter().any(|line| line.contains("block.place")),
        "{found:?}"
    );
}

#[test]
fn a_figure_moves_within_its_section_to_where_it_fits_and_is_read_where_it_was_written() {
    let files: &[(&str, &[u8])] = &[("documents/images/a.svg", SQUARE)];
    let section = "[[block]]\nkind = \"chapter\"\ntitle = \"f\"\n";
    let place = |keys: &str, before: usize| {
        let blocks = section.to_owned() + &PARAGRAPH.repeat(before) + &figure(keys) + &PARAGRAPH.repeat(14 - before);
        let layout = laid_out(&blocks, files);
        let pages: Vec<BTreeSet<u32>> = (0..layout.structure.elements.len())
            .filter(|at| layout.structure.elements[*at].kind == StructureType::Figure)
            .map(|at| pages_of(&layout, at))
            .collect();
        let kinds: Vec<StructureType> = layout.structure.elements.iter().map(|element| element.kind).collect();
        (pages, kinds)
    };
    // Where it does not fit on the first page by a little, it goes up.
    let moved = (4..10).filter(|before| {
        let (here, near) = (place("", *before), place("place = \"near\"", *before));
        assert_eq!(here.1, near.1, "the tree has the order of the outline");
        here.0 != near.0
    });
    assert!(moved.count() > 0);
}

#[test]
fn long_contents_stand_in_two_columns_on_as_many_pages_as_they_take() {
    let chapter = "[[block]]\nkind = \"chapter\"\nid = \"c\"\ntitle = \"f\"\n".to_owned() + PARAGRAPH;
    // A page holds two columns of 28; the first chapter runs on below the last of them.
    for (count, pages) in [(15, 0), (60, 1), (110, 2)] {
        let chapters = chapter.replace("id = \"c\"", "id = \"first\"") + &chapter.replace("id = \"c\"\n", "").repeat(count - 1);
        let layout = laid_out(&format!("[[block]]\nkind = \"contents\"\n{chapters}"), &[]);
        assert_eq!(layout.destinations["first"].0, pages, "{count} chapters");
    }
}

#[test]
fn what_to_do_and_not_to_do_has_its_heads_on_every_page() {
    let items = vec!["p"; 40];
    let block = format!("[[block]]\nkind = \"do-dont\"\ncaption = \"f\"\ndo = {items:?}\ndont = {items:?}\n");
    let layout = laid_out(&block, &[]);
    assert!(layout.pages.len() > 2);
    let is_head = |item: &Item| matches!(item, Item::Glyphs(run) if run.color == Color { red: 255, green: 255, blue: 255 });
    for page in &layout.pages {
        let heads = page.content.iter().flat_map(|content| &content.items).filter(|item| is_head(item)).count();
        assert!(heads >= 2, "{heads}");
    }
}

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

use std::collections::BTreeMap;
use std::env;
use std::path::Path;

use lotse::Code;
use lotse::Locale;
use lotse::document::compose::{Composer, Options, Untranslated};
use lotse::internal::font::Programs;
use lotse::internal::typeset::layout;
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
        ("print", "", [0, 2, 4, 6, 8, 10], 11),
    ] {
        assert_eq!(openings(edition, of_one), (expected.to_vec(), pages), "{edition} {of_one}");
    }
}

//! Tests of the content: the library of this repository, whatever its texts say today. They know no text of it by heart.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::path::Path;

use lotse::check::{self, Options};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::library::Library;
use lotse::{Code, Level};

mod languages;
#[path = "../suite/printed.rs"]
mod printed;
#[path = "../suite/spoken.rs"]
mod spoken;
#[expect(dead_code, reason = "the tests of the tool read more of a file than those of the content")]
#[path = "../suite/tagged.rs"]
mod tagged;

fn library() -> Library {
    Library::open(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the library of this repository")
}

/// The age of facts hangs on the day; on no day is anything else told.
#[test]
fn nothing_but_old_facts_is_told() {
    let library = library();
    let fonts = FontSet::embedded();
    let options = Options::default().fonts(&fonts);
    let report = check::run(&library, &Content::read(&library), &options);
    let told = report.diagnostics.iter().filter(|finding| finding.level != Level::Allow && finding.code != Code::StaleFact);
    assert_eq!(told.map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    assert!(report.coverage.rows.iter().all(|row| row.counts.complete() == row.counts.total()), "{:?}", report.coverage);
}

#[test]
fn every_file_reads_as_laid_out_and_translations_share_a_skeleton() {
    printed::assert_files_read_as_laid_out_and_share_a_skeleton(&library());
}

#[test]
fn every_block_in_every_language_reads_as_its_message_says() {
    spoken::assert_every_block_reads_as_its_message_says(&library());
}

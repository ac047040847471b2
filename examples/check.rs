//! Checks texts that stand in memory, as an editor would, and tells what is wrong with them.
//!
//! `cargo run --no-default-features --features check --example check`

#![expect(clippy::print_stdout, reason = "an example shows what it found")]

use lotse::check::{self, Options};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::library::Library;
use lotse::words::Words;

fn main() -> Result<(), lotse::Error> {
    let library = Library::from_files([
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]"),
        ("locales/de/guide.ftl", "deposit = Die Kaution sind <strong>drei Monate</strong>.\nhours = Ab 9 Uhr"),
        ("locales/uk/guide.ftl", "deposit = Застава: { $month } місяці 𓀀."),
    ])?;
    // Which characters can be printed is known without any font program.
    let (fonts, unusable) = FontSet::of_library(&library);
    let options = Options::default().fonts(&fonts).found(unusable);
    let report = check::run(&library, &Content::read(&library), &options);

    let words = Words::new("en");
    for finding in &report.diagnostics {
        let place = finding.location.as_ref().map_or_else(String::new, |location| format!("{location}: "));
        let told = words.diagnostic(finding);
        println!("{place}{} [{}]", told.message, finding.code);
    }
    println!("{} documents, {} locales, clean: {}", report.documents, report.locales, report.is_clean());
    Ok(())
}

//! Prints a document in a locale as a PDF: into the file that is named, or only to count its pages.
//!
//! `cargo run --example render -- figures.pdf`

#![expect(clippy::print_stdout, reason = "an example shows what it made")]

use std::error::Error;
use std::path::Path;

use lotse::library::Library;
use lotse::render::{Renderer, Untranslated};

fn main() -> Result<(), Box<dyn Error>> {
    let library = Library::open(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/library"))?;
    // Fonts, facts and pictures are read once for all documents.
    let renderer = Renderer::new(&library)?;
    let document = "zahlen-2024";
    for locale in renderer.locales_of(document) {
        let rendered = renderer.render(document, locale, renderer.edition_of(document), Untranslated::Refuse)?;
        println!("{document} in {locale}: {} page(s), {} finding(s)", rendered.pages, rendered.diagnostics.len());
        if let Some(path) = std::env::args().nth(1) {
            std::fs::write(format!("{locale}.{path}"), &rendered.pdf)?;
        }
    }
    Ok(())
}

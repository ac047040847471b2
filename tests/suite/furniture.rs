//! The page furniture that Lotse knows: a library without a file of it is printed in every language that has it.

use lotse::Locale;
use lotse::language::Language;
use lotse::library::Library;
use lotse::render::{Renderer, Untranslated};

use crate::tagged::Tagged;

const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-22\n[[block]]\nkind = \"imprint\"\n[[block]]\nkind = \"contents\"\n[[block]]\nkind = \"chapter\"\nid = \"c\"\ntitle = \"c\"\n";

/// The languages that have it.
const LOCALES: [&str; 17] =
    ["de", "en", "fr", "it", "pl", "ro", "bg", "sq", "sr-Latn", "tr", "uk", "ru", "ar", "fa", "ckb", "kmr", "ti"];

/// A library of one document in all of them, with these files more.
fn library(source: &str, more: &[(&str, &str)]) -> Library {
    let texts = LOCALES.iter().map(|tag| (format!("locales/{tag}/g.ftl"), "t = 1\nc = 2\n".to_owned()));
    let manifest = format!("source = \"{source}\"\nlocales = {LOCALES:?}\n");
    let own = [("lotse.toml".to_owned(), manifest), ("documents/g.toml".to_owned(), OUTLINE.to_owned())];
    let more = more.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned()));
    Library::from_files(own.into_iter().chain(texts).chain(more)).unwrap()
}

/// What is read aloud of the document in a locale.
fn printed(library: &Library, locale: &Locale) -> String {
    let rendered = Renderer::new(library).unwrap().render("g", locale, "a4", Untranslated::Refuse).unwrap();
    assert_eq!(rendered.diagnostics, [], "{locale}");
    Tagged::read(&rendered.pdf).texts().join("\n").replace('\u{A0}', " ")
}

/// A word of the page furniture in a locale.
fn word(locale: &Locale, source: &Locale, id: &str) -> String {
    let text = Language::of(locale).furniture(source).unwrap();
    text.lines().find_map(|line| line.strip_prefix(&format!("{id} = "))).unwrap().to_owned()
}

#[test]
fn a_library_without_page_furniture_is_printed_in_every_language_that_has_it() {
    let library = library("de", &[]);
    for locale in library.locales() {
        let text = printed(&library, locale);
        for id in ["contents", "imprint"] {
            let word = word(locale, library.source_locale(), id);
            assert!(text.contains(&word), "{locale}: {word} is not in {text}");
        }
    }
}

#[test]
fn a_library_in_english_says_what_names_its_language_and_nothing_else() {
    let names = "imprint-source = This is the original.\nimprint-german-decides = The English text counts.\n";
    let library =
        library("en", &[("locales/en/common.ftl", names), ("locales/uk/common.ftl", "imprint-german-decides = Є текст.\n")]);
    let english = printed(&library, library.source_locale());
    assert!(english.contains("Contents") && english.contains("This is the original."), "{english}");
    let ukrainian = printed(&library, &"uk".parse().unwrap());
    assert!(ukrainian.contains("Зміст") && ukrainian.contains("Є текст."), "{ukrainian}");
}

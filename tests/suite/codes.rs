//! The page of codes, and that every example in it shows its finding.

#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

use std::fs;

use lotse::check::{self, Options};
use lotse::diagnostic::{Code, Diagnostic, Level};
use lotse::document::content::Content;
use lotse::error::Error;
use lotse::font::FontSet;
use lotse::internal::report::{example, example_names, page};
use lotse::library::Library;
use lotse::words::Words;

/// What a check makes of an example, in a small library around its files.
fn finding(code: Code) -> Option<Diagnostic> {
    let example = example(code);
    if !example.args.is_empty() {
        let finding = Diagnostic::new(code).document("guide").locale("de").message("deposit");
        return Some(example.args.iter().fold(finding, |finding, (name, value)| finding.arg(name, value)));
    }
    let fact = "source = \"BGB § 551\"\nchecked = 2026-08-19\n";
    let facts = format!("[months]\nkind = \"number\"\nvalue = 3\n{fact}[day]\nkind = \"date\"\nvalue = 2026-12-31\n{fact}");
    let outline = "title = \"title\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"title\"\n[[block]]\nkind = \"paragraph\"\ntext = \"deposit\"\n";
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    for (path, text) in [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"en\", \"uk\", \"ar\"]\n"),
        ("documents/facts.toml", facts.as_str()),
        ("documents/guide.toml", outline),
        ("locales/de/guide.ftl", "title = …\ndeposit = …\n"),
    ] {
        write(path, text);
    }
    for (path, text) in &example.files {
        let title = if path.ends_with("guide.ftl") && path.starts_with("locales") { "title = …\n" } else { "" };
        write(path, &format!("{title}{text}"));
    }
    let library = match Library::open(folder.path()) {
        Ok(library) => library,
        Err(Error::Invalid(findings)) => return findings.into_iter().find(|finding| finding.code == code),
        Err(error) => panic!("{code}: {error}"),
    };
    let fonts = FontSet::embedded();
    let options = Options::default().fonts(&fonts).today("2026-11-22".parse().expect("a date"));
    // What is silent unless asked for is asked for.
    let options = if code.default_level() == Level::Allow { options.level(code, Level::Warn) } else { options };
    check::run(&library, &Content::read(&library), &options).diagnostics.into_iter().find(|finding| finding.code == code)
}

#[test]
fn every_code_has_an_example_that_shows_it() {
    let without: Vec<_> = Code::ALL.iter().filter(|code| example(**code).files.is_empty() || finding(**code).is_none()).collect();
    assert!(without.is_empty(), "{without:?}");
    let names: Vec<&str> = example_names().collect();
    assert!(names.is_sorted() && names.iter().all(|name| name.parse::<Code>().is_ok()), "{names:?}");
}

#[test]
fn the_page_of_codes_is_up_to_date() {
    let page = page(&Words::new("en"), &finding);
    assert!(!page.contains("{$"), "an argument is missing: {}", page.lines().find(|line| line.contains("{$")).unwrap_or_default());
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/codes.md");
    if std::env::var_os("LOTSE_BLESS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == page, "docs/codes.md has drifted; run LOTSE_BLESS=1 cargo test --test suite codes::");
}

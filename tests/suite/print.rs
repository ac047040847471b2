//! `lotse check --print`: what only pages show is told of each edition that a document is made for, beside all that texts show.

use std::collections::BTreeSet;

use lotse::check::{self, Extent, Options, Report};
use lotse::diagnostic::{Code, Diagnostic};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::render::{Renderer, Untranslated};
use lotse::words::Words;

use crate::command::lotse;
use crate::folder::Folder;

const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-20\nedition = \"a5\"\neditions = [\"large\", \"bilingual\"]\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";

fn run(extent: Extent, outline: &str) -> Report {
    let word = "x".repeat(400);
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", outline.as_bytes()),
        ("locales/de/g.ftl", format!("t = Titel\na = {word} <em>und\n").as_bytes()),
        ("locales/uk/g.ftl", "t = Титул\na = Слово\n".as_bytes()),
    ]);
    let library = folder.library();
    let fonts = FontSet::embedded();
    check::run(&library, &Content::read(&library), &Options::default().fonts(&fonts).extent(extent))
}

#[test]
fn what_pages_show_is_told_of_its_edition() {
    let (texts, pages) = (run(Extent::Texts, OUTLINE).diagnostics, run(Extent::Pages, OUTLINE).diagnostics);
    let (on_pages, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        pages.iter().partition(|finding| finding.code == Code::OverfullLine);
    assert_eq!(others, texts.iter().collect::<Vec<_>>(), "what texts show is the same");
    assert_eq!(told(on_pages), ["de a5", "de bilingual", "de large"]);
    // What is printed beside its translation alone has no pages in the other editions.
    let beside = run(Extent::Pages, &format!("locales = [\"uk\"]\n{OUTLINE}")).diagnostics;
    assert_eq!(told(beside.iter().filter(|finding| finding.code == Code::OverfullLine)), ["de bilingual"]);
    // One that names none is printed in each.
    let any = OUTLINE.replace("edition = \"a5\"\neditions = [\"large\", \"bilingual\"]\n", "");
    let any = run(Extent::Pages, &any).diagnostics;
    let all = ["a4", "a5", "a5-booklet", "bilingual", "easy", "large", "print"].map(|edition| format!("de {edition}"));
    assert_eq!(told(any.iter().filter(|finding| finding.code == Code::OverfullLine)), all);
}

#[test]
fn an_edition_that_no_document_is_made_for_is_told() {
    let outline = "title = \"t\"\ndate = 2026-11-20\nedition = \"a5\"\n[[block]]\nkind = \"paragraph\"\ntext = \"t\"\n";
    let folder = Folder::new(&[("documents/g.toml", outline.as_bytes()), ("locales/de/g.ftl", b"t = Titel\n")]);
    let done = lotse(folder.path(), &["render", "--edition", "bilingual"]);
    let told = String::from_utf8_lossy(&done.stderr).into_owned();
    assert!(told.contains("no document is made for the edition bilingual"), "{told}");
}

#[test]
fn editions_are_one_at_least_and_each_once() {
    for editions in ["[]", "[\"a5\", \"large\", \"a5\"]"] {
        let outline = format!("title = \"t\"\ndate = 2026-11-20\neditions = {editions}\n");
        let folder = Folder::new(&[("documents/g.toml", outline.as_bytes()), ("locales/de/g.ftl", b"t = Titel\n")]);
        let library = folder.library();
        let found = Content::read(&library).diagnostics.clone();
        let told: Vec<String> = found
            .iter()
            .filter(|finding| finding.code == Code::InvalidValue)
            .map(|finding| Words::new("en").diagnostic(finding).message)
            .collect();
        assert_eq!(told.len(), 1, "{editions}: {told:?}");
    }
}

/// Locale and edition of each finding.
fn told<'d>(findings: impl IntoIterator<Item = &'d Diagnostic>) -> Vec<String> {
    let of_edition = |finding: &Diagnostic| {
        let edition = &finding.args["edition"];
        let message = Words::new("en").diagnostic(finding).message;
        assert!(message.ends_with(&format!("(edition {edition})")), "{message}");
        format!("{} {edition}", finding.subject.locale.as_deref().unwrap_or("none"))
    };
    findings.into_iter().map(of_edition).collect::<BTreeSet<String>>().into_iter().collect()
}

#[test]
fn documents_are_printed_in_the_editions_they_are_made_for() {
    let outline = |keys: &str| format!("title = \"t\"\ndate = 2026-11-20\n{keys}\n[[block]]\nkind = \"paragraph\"\ntext = \"t\"\n");
    let names = ["any", "sheet", "some"];
    let keys = ["", "edition = \"a5\"", "editions = [\"large\", \"easy\"]"];
    let mut files = vec![("lotse.toml".to_owned(), b"source = \"de\"\nlocales = [\"de\"]\n".to_vec())];
    for (name, keys) in names.into_iter().zip(keys) {
        files.push((format!("documents/{name}.toml"), outline(keys).into_bytes()));
        files.push((format!("locales/de/{name}.ftl"), b"t = Titel\n".to_vec()));
    }
    let files: Vec<(&str, &[u8])> = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect();
    for (arguments, expected, warned) in [
        (vec!["--edition", "large"], vec!["any.de.large", "some.de.large"], false),
        (vec!["--edition", "a5"], vec!["any.de.a5", "sheet.de"], false),
        (vec!["--edition", "a4"], vec!["any.de", "some.de"], false),
        (vec![], vec!["any.de", "sheet.de", "some.de"], false),
        (vec!["sheet", "--edition", "large"], vec!["sheet.de.large"], true),
    ] {
        let folder = Folder::new(&files);
        let done = lotse(folder.path(), &[&["render"], &arguments[..]].concat());
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(0), "{arguments:?}: {told}");
        let printed = names.iter().flat_map(|name| std::fs::read_dir(folder.path().join("out").join(name)).into_iter().flatten());
        let mut printed: Vec<String> =
            printed.map(|entry| entry.unwrap().file_name().to_string_lossy().replace(".pdf", "")).collect();
        printed.sort();
        assert_eq!(printed, expected, "{arguments:?}");
        assert_eq!(told.contains("is not made for the edition large"), warned, "{told}");
    }
}

const SENTENCE: &str = "Die Kaution beträgt höchstens drei Nettokaltmieten. ";

/// A document of these blocks, which print the messages `p`, a paragraph of four lines, and `t`, a title.
fn document(blocks: &str, manifest: &str) -> Folder {
    let outline = format!("title = \"t\"\ndate = 2026-11-20\n{blocks}");
    let texts = format!("t = Titel\np = {}\nf = Bild\n    .alt = Haus\n", SENTENCE.repeat(6));
    let square = b"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"300\"><rect width=\"300\" height=\"300\" fill=\"#123456\"/></svg>";
    Folder::new(&[
        ("lotse.toml", format!("source = \"de\"\nlocales = [\"de\"]\n{manifest}").as_bytes()),
        ("documents/g.toml", outline.as_bytes()),
        ("documents/images/a.svg", square),
        ("locales/de/g.ftl", texts.as_bytes()),
    ])
}

fn paragraphs(count: usize) -> String {
    "[[block]]\nkind = \"paragraph\"\ntext = \"p\"\n".repeat(count)
}

/// The reason why each page ends.
fn reasons(folder: &Folder, edition: &str) -> Vec<&'static str> {
    let library = folder.library();
    let renderer = Renderer::new(&library).expect("a sound library");
    let ends = renderer.ends("g", library.source_locale(), edition, Untranslated::Refuse).expect("a document that can be printed");
    assert!(ends.iter().all(|end| end.used <= end.room));
    ends.iter().map(|end| end.reason.name()).collect()
}

#[test]
fn each_page_says_why_it_ends() {
    let figure = "[[block]]\nkind = \"figure\"\nimage = \"images/a.svg\"\ntext = \"f\"\n";
    let chapter = "[[block]]\nkind = \"chapter\"\ntitle = \"t\"\n";
    let page_break = "[[block]]\nkind = \"page-break\"\n";
    for (blocks, edition, expected) in [
        (paragraphs(2), "a4", vec!["document"]),
        (paragraphs(2) + page_break + &paragraphs(1), "a4", vec!["forced", "document"]),
        (paragraphs(6) + figure + &paragraphs(1), "a4", vec!["figure", "document"]),
        (paragraphs(7) + chapter + &paragraphs(4), "a4", vec!["chapter", "document"]),
        (chapter.to_owned() + &paragraphs(1) + chapter + &paragraphs(1), "print", vec!["forced", "empty", "document", "empty"]),
    ] {
        assert_eq!(reasons(&document(&blocks, ""), edition), expected, "{blocks}");
    }
    let folder = document(&(paragraphs(2) + page_break + &paragraphs(1)), "");
    let done = lotse(folder.path(), &["render", "--explain-pages", "g"]);
    let told = String::from_utf8_lossy(&done.stdout).into_owned();
    let lines: Vec<&str> = told.lines().collect();
    assert_eq!(lines.len(), 3, "{told}");
    assert!(lines[0].starts_with("g · de · a4: 2 pages"), "{told}");
    assert!(lines[1].ends_with("lines; the outline or the edition ends it") && lines[2].ends_with("the document ends"), "{told}");
    assert!(!folder.path().join("out").exists(), "nothing is printed");
}

#[test]
fn a_block_says_where_a_page_may_end() {
    let paragraph = |keys: &str| format!("[[block]]\nkind = \"paragraph\"\ntext = \"p\"\n{keys}\n");
    for (keys, a4, large) in [
        ("break-before = \"page\"", 2, 2),
        ("break-after = \"page\"", 2, 2),
        ("break-before = \"recto\"", 3, 3),
        ("break-after = \"recto\"", 3, 3),
        ("break-before = { default = \"auto\", large = \"page\" }", 1, 2),
        ("break-inside = \"avoid\"", 1, 1),
    ] {
        let folder = document(&(paragraph("") + &paragraph(keys) + &paragraph("")), "");
        assert_eq!((reasons(&folder, "a4").len(), reasons(&folder, "large").len()), (a4, large), "{keys}");
    }
    // Of paragraphs that fill a page, one is parted, unless it says otherwise; and one keeps with the next.
    let parted = |keys: &str| reasons(&document(&(0..16).map(|_| paragraph(keys)).collect::<String>(), ""), "a5");
    assert_ne!(parted(""), parted("break-inside = \"avoid\""));
    for (key, value, code) in
        [("break-before", "\"always\"", Code::InvalidValue), ("break-inside", "{ larg = \"avoid\" }", Code::InvalidValue)]
    {
        let folder = document(&paragraph(&format!("{key} = {value}")), "");
        let library = folder.library();
        let found = Content::read(&library).diagnostics.clone();
        assert_eq!(found.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code], "{key}");
    }
}

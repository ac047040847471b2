//! `lotse check --print`: what only pages show is told of each edition that a document is made for, beside all that texts show.

use std::collections::BTreeSet;

use lotse::check::{self, Extent, Options, Report};
use lotse::diagnostic::{Code, Diagnostic};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::words::Words;

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

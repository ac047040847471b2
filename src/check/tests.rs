//! What a run finds in small libraries: each table has a text, its translation and what is told of them.

use super::*;
use crate::font::FontSet;
use crate::library::fixture::Fixture;

const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\", \"fr\", \"ar\", \"en\", \"tr\", \"ti\", \"fa\", \"cs\", \"ja\", \"sq\", \"el\", \"fi\", \"pl\", \"sl\", \"sr\", \"be\", \"mk\", \"kk\", \"nl\", \"it\", \"ru\"]\n";
const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"t\"\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";
const COMMON: &str = include_str!("../document/compose/tests/common.ftl");
const FACTS: &str = "[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2026-08-19\n[day]\nkind = \"date\"\nvalue = 2026-12-31\nsource = \"BGB\"\nchecked = 2026-08-19\n[rank]\nkind = \"ordinal\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2026-08-19\n[web]\nkind = \"url\"\nvalue = \"https://www.koeln.de\"\nsource = \"BGB\"\nchecked = 2026-08-19\n";

/// What a run finds in a document `g` with the source text `source` and, in `locale`, `target`, as lines `line:column code args`,
/// without the findings on what is not recorded yet and on what this small library does not use.
fn findings(source: &str, locale: &str, target: &str) -> Vec<String> {
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", OUTLINE),
        ("documents/facts.toml", FACTS),
        ("locales/de/g.ftl", &format!("t = …\n{source}")),
        ("locales/de/common.ftl", COMMON),
        ("locales/de/terms.ftl", "-wbs = Wohnschein\n"),
        (&format!("locales/{locale}/g.ftl"), &format!("t = …\n{target}")),
        (&format!("locales/{locale}/terms.ftl"), "-wbs = <span lang=\"de\">Wohnschein</span>\n"),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let fixture = Fixture::new(if locale == "de" { &files[..6] } else { &files });
    let library = fixture.open().expect("the manifest is sound");
    let content = Content::read(&library);
    let quiet = [Code::UnconfirmedTranslation, Code::UnusedFact, Code::UnusedMessage];
    let levels = quiet.into_iter().map(|code| (code, Level::Allow)).collect();
    let locales = if locale == "de" { Vec::new() } else { vec![locale.parse().expect("a tag")] };
    let fonts = FontSet::embedded();
    let options = Options { levels, locales, fonts: Some(&fonts), today: "2026-11-22".parse().ok(), ..Options::default() };
    let report = run(&library, &content, &options);
    let told = |diagnostic: &Diagnostic| {
        let line = diagnostic.bare();
        line.strip_prefix(&format!("locales/{locale}/g.ftl:")).map_or(line.clone(), str::to_owned)
    };
    report
        .diagnostics
        .iter()
        // The page furniture is there to be printed, in German.
        .filter(|diagnostic| !is_furniture(diagnostic))
        .filter(|diagnostic| locale != "de" || diagnostic.subject.locale.as_deref() == Some("de"))
        .map(told)
        .collect()
}

fn is_furniture(diagnostic: &Diagnostic) -> bool {
    diagnostic.subject.document.as_deref() == Some("common")
}

/// Source, locale, translation, and the start of each finding there must be, between `|`; nothing where the text is right.
type Row<'r> = (&'r str, &'r str, &'r str, &'r str);

/// Holds what is found against what a table expects.
fn told_as_expected(rows: &[Row<'_>]) {
    let mut wrong = Vec::new();
    for (source, locale, target, expected) in rows {
        let mut found = findings(source, locale, target);
        found.retain(|line| !line.starts_with("documents/"));
        let expected: Vec<&str> = expected.split(" | ").filter(|start| !start.is_empty()).collect();
        let fits =
            found.len() == expected.len() && found.iter().zip(&expected).all(|(found, expected)| found.starts_with(expected));
        if !fits {
            wrong.push(format!("{source}\n{locale}: {target}  found    {found:#?}\n  expected {expected:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What a run finds in a library of these files beside `lotse.toml`, as lines, without what is not recorded or not used.
fn found_in(manifest: &str, files: &[(&str, &str)]) -> Vec<String> {
    let own = [("lotse.toml", manifest), ("locales/de/common.ftl", COMMON)];
    let files: Vec<(&str, &str)> = own.into_iter().chain(files.iter().copied()).collect();
    let fixture = Fixture::new(&files);
    let library = fixture.open().expect("the manifest is sound");
    let quiet = [Code::UnconfirmedTranslation, Code::UnusedFact, Code::UnusedMessage];
    let levels = quiet.into_iter().map(|code| (code, Level::Allow)).collect();
    let report = run(&library, &Content::read(&library), &Options { levels, ..Options::default() });
    report.diagnostics.iter().filter(|diagnostic| !is_furniture(diagnostic)).map(Diagnostic::bare).collect()
}
/// What a run finds in a library of these files and nothing else, as lines, but for facts and messages that are not used.
fn all_found(files: &[(&str, &str)]) -> Vec<String> {
    let library = Fixture::new(files);
    let library = library.open().expect("the manifest is sound");
    let levels = [Code::UnusedFact, Code::UnusedMessage, Code::UnknownLanguage].into_iter().map(|code| (code, Level::Allow));
    let fonts = FontSet::embedded();
    let options = Options { levels: levels.collect(), fonts: Some(&fonts), ..Options::default() };
    let report = run(&library, &Content::read(&library), &options);
    for (label, at) in report.diagnostics.iter().flat_map(|finding| &finding.related) {
        assert!(Library::is_file(&at.source), "{label} at {at}");
    }
    report.diagnostics.iter().filter(|finding| finding.code != Code::UnconfirmedTranslation).map(Diagnostic::bare).collect()
}
mod clean;
mod defects;
mod furniture;
mod ignore;
mod library;
mod number;
mod parts;
mod runs;
mod sentences;
mod terms;

//! The common kinds of defect, seeded into the frozen guide in each of its languages, is found; the guide itself has none.

use std::collections::BTreeSet;
use std::sync::Arc;

use lotse::Locale;
use lotse::check::{self, Options};
use lotse::diagnostic::{Code, Diagnostic, Level};
use lotse::document::content::Content;
use lotse::font::FontSet;
use lotse::library::Library;

use crate::folder::Folder;

const GUIDE: &str = "wegweiser-wohnen";

/// Makes a defect of a sound message that stands on one line; nothing where it has no place for it.
pub(crate) type Seed = fn(&str) -> Option<String>;

/// What is to be found, and how it is made.
pub(crate) const SEEDS: &[(Code, Seed)] = &[
    (Code::SyntaxError, |line| line.rfind('}').map(|at| line[..at].to_owned())),
    (Code::DuplicateMessage, |line| Some(format!("{line}\n\n{line}"))),
    (Code::MissingTranslation, |_| Some(String::new())),
    (Code::EmptyTranslation, |line| Some(format!("{} = {{ \"\" }}", line.split(" = ").next()?))),
    (Code::ExtraAttribute, |line| Some(format!("{line}\n    .extra = 1"))),
    (Code::UnknownVariable, |line| replaced(line, "{ $", "{ $q")),
    (Code::MissingVariable, |line| replaced(line, "{ $", "{ $q")),
    (Code::UnknownReference, |line| replaced(line, "{ -", "{ -q")),
    (Code::UnknownFunction, |line| line.find("{ $").map(|at| format!("{} ONE($x) }}{}", &line[..=at], &line[at..]))),
    (Code::NumberMismatch, |line| line.find("§ ").map(|at| format!("{}9{}", &line[..at + "§ ".len()], &line[at + "§ ".len()..]))),
    (Code::MarkupMismatch, |line| replaced(line, "<strong>", "").and_then(|line| replaced(&line, "</strong>", ""))),
    (Code::MarkupSyntax, |line| replaced(line, "</strong>", "")),
    (Code::UnknownLink, |line| replaced(line, "<a name=\"", "<a name=\"nowhere-")),
    (Code::UnbalancedBidiControl, |line| replaced(line, " = ", " = \u{2067}")),
    (Code::InvalidCharacter, |line| Some(format!("{line}\u{fffd}"))),
    (Code::NotNormalized, |line| Some(format!("{line} e\u{301}"))),
    (Code::DoubleSpace, |line| {
        let (id, text) = line.split_once(" = ")?;
        let plain = &text[..text.find(['<', '{']).unwrap_or(text.len())];
        let at = plain.trim_end().rfind(' ')?;
        Some(format!("{id} = {} {}", &text[..at], &text[at..]))
    }),
    (Code::TypedMarkup, |line| Some(format!("{line} **WBS**"))),
    (Code::UnusedIgnore, |line| Some(format!("# lotse-ignore: double-space – it has none\n{line}"))),
    (Code::MissingGlyph, |line| Some(format!("{line} 𒀀"))),
    (Code::UnconfirmedTranslation, |line| Some(format!("{line} 1"))),
];

fn replaced(line: &str, from: &str, to: &str) -> Option<String> {
    line.contains(from).then(|| line.replacen(from, to, 1))
}

/// The codes found about a message of the guide in a locale, and those about nothing in particular.
fn found(library: &Library, fonts: &Arc<FontSet>, locale: &Locale, message: &str) -> BTreeSet<Code> {
    let options = Options::default().locales([locale.clone()]).documents([GUIDE]).fonts(fonts);
    let options = options.today("2026-11-22".parse().expect("a date"));
    let about = |subject: &lotse::diagnostic::Subject| {
        subject.message.as_deref().is_none_or(|id| id.split('.').next() == Some(message))
            && subject.locale.as_deref().is_none_or(|tag| tag == locale.to_string())
    };
    let report = check::run(library, &Content::read(library), &options);
    report.diagnostics.iter().filter(|finding| about(&finding.subject)).map(|finding| finding.code).collect()
}

#[test]
fn every_seeded_defect_is_found_in_every_language_and_the_guide_has_none() {
    let folder = Folder::frozen();
    let fonts = FontSet::embedded();
    let library = folder.library();
    let options = Options::default().fonts(&fonts).today("2026-11-22".parse().expect("a date"));
    let sound = check::run(&library, &Content::read(&library), &options);
    let place = |finding: &Diagnostic| finding.location.as_ref().map(ToString::to_string).unwrap_or_default();
    let told = sound.diagnostics.iter().filter(|finding| finding.level != Level::Allow);
    let told: Vec<_> = told.map(|finding| format!("{} {}", place(finding), finding.code)).collect();
    // What is true of the guide as it was on that day, and nothing else.
    let expected = [
        "documents/facts.toml:242:2 expires-soon",
        "documents/facts.toml:250:2 expires-soon",
        "locales/de/wegweiser-wohnen.ftl:266:10 modal-in-plural",
    ];
    assert_eq!(told, expected);

    let (mut seeded, mut missed) = (0, Vec::new());
    for locale in library.locales().iter().filter(|locale| *locale != library.source_locale()) {
        let path = format!("locales/{locale}/{GUIDE}.ftl");
        let text = folder.read(&path);
        let lines: Vec<&str> = text
            .lines()
            .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()) && line.contains(" = "))
            .collect();
        for (turn, (code, seed)) in SEEDS.iter().enumerate() {
            // Another message for each defect and language, in an order without chance.
            let start = (turn * 31 + seeded * 7) % lines.len();
            let mut turned = lines[start..].iter().chain(&lines[..start]);
            let Some((line, broken)) = turned.find_map(|line| Some((line, seed(line)?))) else {
                missed.push(format!("{locale}: no place for {code}"));
                continue;
            };
            let message = line.split(" =").next().unwrap();
            folder.write(&path, text.replacen(line, &broken, 1).as_bytes());
            if !found(&folder.library(), &fonts, locale, message).contains(code) {
                missed.push(format!("{locale}: {code} in {broken}"));
            }
            seeded += 1;
        }
        folder.write(&path, text.as_bytes());
    }
    assert!(missed.is_empty(), "{} of {seeded} were not found:\n{}", missed.len(), missed.join("\n"));
    assert_eq!(seeded, SEEDS.len() * (library.locales().len() - 1));
}

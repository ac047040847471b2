//! What check passes, render prints; what render refuses, check has denied at the same place. Held over libraries broken at random.
//!
//! `LOTSE_LIBRARIES=20000 cargo test --release --test suite composes::` tries more than the suite does.

use std::collections::BTreeSet;
use std::env;

use lotse::Locale;
use lotse::check::{self, Options, Report};
use lotse::diagnostic::{Code, Diagnostic, Level};
use lotse::document::content::Content;
use lotse::error::Error;
use lotse::font::FontSet;
use lotse::library::Library;
use lotse::render::{Renderer, Untranslated};
use rayon::prelude::*;

use crate::defects::SEEDS;
use crate::folder::Folder;

mod commands;

/// So many libraries are broken by the suite; each becomes three documents.
const LIBRARIES: u64 = 250;

const OUTLINE: &str = include_str!("../../src/document/outline/every_kind.toml");
const GERMAN: &str = include_str!("../../src/document/compose/tests/de.ftl");
const COMMON: &str = include_str!("../../src/document/compose/tests/common.ftl");
const FACTS: &str = include_str!("../../src/document/compose/tests/facts.toml");
const CONTACTS: &str = include_str!("../../src/document/compose/tests/contacts.toml");
const FONTS: [(&str, &[u8]); 2] = [
    ("fonts/boxes.otf", include_bytes!("../fixtures/fonts/boxes.otf")),
    ("fonts/boxes.ttf", include_bytes!("../fixtures/fonts/boxes.ttf")),
];
const PNG: &[u8] = include_bytes!("../fixtures/pictures/dots.png");
const JPEG: &[u8] = include_bytes!("../fixtures/pictures/dots.jpg");
const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><path d=\"M0 0h9v9z\"/></svg>";

/// What the fixture of composing has not: selectors, functions, terms, a date.
const MORE: &str = "
m-limit-detail =
    { $limit ->
        [one] <em>Ein</em> Monat, { NUMBER($limit, minimumFractionDigits: 1) }
       *[other] <em>Mehrere</em> Monate bis { DATETIME($day, dateStyle: \"long\") }, { -office(case: \"dative\") }
    }
m-note = { -office } und { m-do }, { $rank ->
        [1] erst
       *[other] später
    }
";
const TERMS: &str = "-office = { $case ->
        [dative] dem <strong>Amt</strong>
       *[nominative] das Amt
    }
";
const MORE_FACTS: &str = "
[day]
kind = \"date\"
value = 2026-12-31
source = \"law\"
checked = 2026-08-19

[rank]
kind = \"ordinal\"
value = 2
source = \"law\"
checked = 2026-08-19
";

/// Everything an office may decide.
const MANIFEST: &str = "source = \"de\"
locales = [\"de\", \"tr\", \"fa\"]

[facts]
max-age-days = 400

[locale.fa]
digits = \"arabext\"

[look]
accent = \"#14506e\"
logo = \"documents/images/logo.png\"
fonts = [\"fonts/boxes.otf\", \"fonts/boxes.ttf\"]

[editions.small]
page = [120, 160]
size = 8.5
leading = 1.3
margins = { top = 10, bottom = 12, inner = 11, outer = 9 }
align = \"justify\"
hyphenation = \"none\"

[levels]
";

/// What a library may give another weight: findings that leave a hole are denied all the same, and where a document can be printed as a draft alone,
/// something says so.
const WEIGHED: &[&str] = &[
    "syntax-error",
    "duplicate-message",
    "unknown-message",
    "unknown-key",
    "invalid-value",
    "invalid-locale",
    "unknown-fact",
    "unknown-contact",
    "invalid-image",
    "invalid-font",
    "unknown-variable",
    "unknown-reference",
    "cyclic-reference",
    "unknown-function",
    "wrong-variable-type",
    "expansion-too-large",
    "markup-syntax",
    "unknown-link",
    "link-without-text",
    "unknown-note",
    "unmarked-note",
    "invalid-character",
    "missing-glyph",
    "missing-alt-text",
    "missing-translation",
    "missing-furniture",
    "missing-attribute",
    "missing-value",
    "draft-only",
    "invalid-toml",
];

/// A sound library, as files.
fn sound() -> Vec<(String, Vec<u8>)> {
    let replaced = |id: &str| MORE.contains(&format!("\n{id} ="));
    let german: String = GERMAN
        .lines()
        .filter(|line| line.split_once(" =").is_none_or(|(id, _)| !replaced(id)))
        .map(|line| format!("{line}\n"))
        .collect();
    let german = german + MORE;
    let outline = OUTLINE
        .replace("[\"de\", \"uk\"]", "[\"de\", \"tr\", \"fa\"]")
        .replace("edition = \"a5\"", "edition = \"small\"\neditions = [\"bilingual\", \"large\"]")
        .replacen("images/icon.svg", "images/icon.png", 1)
        .replace("kind = \"figure\"\nimage = \"images/cover.svg\"", "kind = \"figure\"\nimage = \"images/figure.jpg\"");
    let mut files: Vec<(String, Vec<u8>)> = vec![
        ("lotse.toml".to_owned(), MANIFEST.into()),
        ("documents/guide.toml".to_owned(), outline.into()),
        ("documents/facts.toml".to_owned(), format!("{FACTS}{MORE_FACTS}").into()),
        ("documents/contacts.toml".to_owned(), CONTACTS.into()),
        ("documents/images/cover.svg".to_owned(), SVG.into()),
        ("documents/images/icon.svg".to_owned(), SVG.into()),
        ("documents/images/icon.png".to_owned(), PNG.into()),
        ("documents/images/logo.png".to_owned(), PNG.into()),
        ("documents/images/figure.jpg".to_owned(), JPEG.into()),
    ];
    files.extend(FONTS.map(|(path, font)| (path.to_owned(), font.to_vec())));
    for locale in ["de", "tr", "fa"] {
        files.push((format!("locales/{locale}/guide.ftl"), german.clone().into()));
        files.push((format!("locales/{locale}/common.ftl"), COMMON.into()));
        files.push((format!("locales/{locale}/terms.ftl"), TERMS.into()));
    }
    files
}

/// Files as a library takes them.
fn folder_of(files: &[(String, Vec<u8>)]) -> Folder {
    Folder::new(&files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice())).collect::<Vec<_>>())
}

/// Pseudo-random numbers (xorshift), the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % limit.max(1)
    }

    fn of<'t, T: ?Sized>(&mut self, all: &[&'t T]) -> &'t T {
        all[self.below(all.len())]
    }
}

/// Pieces that mean something to one of the formats.
const PIECES: &[&str] = &[
    "{",
    "}",
    "<",
    ">",
    "\"",
    "'",
    "-",
    "$",
    ".",
    "=",
    "[",
    "]",
    "*",
    "#",
    "\n",
    "    ",
    " = ",
    "0",
    "7",
    "Я",
    "ی",
    "−",
    "\u{301}",
    "\u{e000}",
    "\u{202e}",
    "\u{2066}",
    "\u{fe0f}",
    "𒀀",
    "漢",
    "<em>",
    "</em>",
    "<strong>",
    "</strong>",
    "<br>",
    "<br/>",
    "<b>",
    "<span lang = 'en'>x</span>",
    "<span lang=\"de\">",
    "</span>",
    "<a name=\"deposit\">",
    "<a name=\"limit\"></a>",
    "<a name=\"nowhere\">x</a>",
    "</a>",
    "<a href=\"x\">",
    "{ $limit }",
    "{ $budget }",
    "{ $day }",
    "{ $office-url }",
    "{ $nothing }",
    "{ -office }",
    "{ -office(case: \"x\") }",
    "{ -nothing }",
    "{ m-do }",
    "{ m-quote.name }",
    "{ m-cover-picture }",
    "{ NUMBER() }",
    "{ NUMBER($limit, minimumFractionDigits: \"two\") }",
    "{ NUMBER($day) }",
    "{ DATETIME($limit) }",
    "{ DATETIME($day, dateStyle: \"gigantic\") }",
    "{ NUMBER($rank, type: \"ordinals\") }",
    "{ ONE($limit) }",
    "{ \"\\u0007\" }",
    "{ \"<em>\" }",
    "{ $limit ->\n    [few] x\n   *[other] y\n    }",
    "<<<<<<< HEAD\n",
    "=======\n",
    "\n    .alt = Bild",
    "\n    .name = N",
    "\n-new = { -new }\n",
    "\nm-new = x\n",
];

/// Values of facts and keys of outlines, as they may be typed.
const VALUES: &[&str] = &[
    "-5",
    "0",
    "3.25",
    "1e9",
    "2026-12-31",
    "\"x\"",
    "\"漢\"",
    "true",
    "\"https://example.org\"",
    "9007199254740993",
    "[]",
    "\"m-title\"",
    "\"nowhere\"",
];

/// Breaks one file in one way.
fn break_one(text: &str, is_toml: bool, chance: &mut Chance) -> String {
    // Nothing is left to break after what went before.
    if text.is_empty() {
        return chance.of(PIECES).to_string();
    }
    let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
    let at = places[chance.below(places.len())];
    let next = |at: usize| at + text[at..].chars().next().map_or(0, char::len_utf8);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line = chance.below(lines.len());
    let without = |line: usize| lines.iter().enumerate().filter(|(at, _)| *at != line).map(|(_, text)| *text).collect::<String>();
    match chance.below(if is_toml { 8 } else { 9 }) {
        0 => format!("{}{}", &text[..at], &text[next(at)..]),
        1 | 2 => format!("{}{}{}", &text[..at], chance.of(PIECES), &text[at..]),
        3 => format!("{}{}{}", &text[..at], chance.of(PIECES), &text[next(at)..]),
        4 => without(line),
        5 => lines.iter().enumerate().map(|(at, text)| if at == line { text.repeat(2) } else { (*text).to_owned() }).collect(),
        6 => {
            let mut swapped = lines.clone();
            swapped.swap(line, chance.below(lines.len()));
            swapped.concat()
        }
        7 => {
            // Another value, or another message or name.
            let words: Vec<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| word.len() > 2).collect();
            if words.is_empty() {
                // Nothing is left to exchange after what went before.
                return text.to_owned();
            }
            let (from, to) = (chance.of(&words), chance.of(&words));
            let valued: Vec<&str> = lines.iter().copied().filter(|line| line.contains(" = ")).collect();
            if is_toml && chance.below(2) == 0 && !valued.is_empty() {
                let line = chance.of(&valued);
                let key = line.split(" = ").next().unwrap_or_default();
                text.replacen(line, &format!("{key} = {}\n", chance.of(VALUES)), 1)
            } else {
                text.replacen(from, to, 1 + chance.below(2))
            }
        }
        _ => {
            let sound: Vec<&str> = text
                .lines()
                .filter(|line| line.starts_with(|first: char| first.is_ascii_lowercase()) && line.contains(" = "))
                .collect();
            let (_, seed) = SEEDS[chance.below(SEEDS.len())];
            match sound.get(chance.below(sound.len())) {
                Some(line) => seed(line).map_or_else(|| text.to_owned(), |broken| text.replacen(line, &broken, 1)),
                None => text.to_owned(),
            }
        }
    }
}

/// Breaks a file that is no text in one way; the checksums of a font are made true again more often than not.
fn break_bytes(bytes: &[u8], is_font: bool, chance: &mut Chance) -> Vec<u8> {
    let mut broken = bytes.to_vec();
    let at = chance.below(bytes.len());
    let end = (at + 1 + chance.below(24)).min(bytes.len());
    match chance.below(5) {
        0 => broken[at] ^= 1 << chance.below(8),
        1 => broken.truncate(at),
        2 => broken[at..end].fill([0, 0xFF, 0x7F][chance.below(3)]),
        3 => broken.splice(at..at, bytes[at..end].to_vec()).for_each(drop),
        // A number of two bytes, which most tables are made of.
        _ => broken[at & !1..].iter_mut().zip([0x7F, 0xFF]).for_each(|(byte, new)| *byte = new),
    }
    if is_font && chance.below(4) > 0 {
        true_checksums(&mut broken);
    }
    broken
}

/// Makes the checksum of each table of a font what the table says, as far as there is one.
fn true_checksums(font: &mut [u8]) {
    let field = |font: &[u8], at: usize| Some(u32::from_be_bytes(font.get(at..at + 4)?.try_into().ok()?));
    for record in (12..12 + 16 * usize::from(font.get(5).copied().unwrap_or_default())).step_by(16) {
        let (Some(start), Some(length)) = (field(font, record + 8), field(font, record + 12)) else { return };
        let Some(table) = font.get(start as usize..start as usize + length as usize) else { continue };
        let word = |bytes: &[u8]| bytes.iter().chain(&[0; 3]).take(4).fold(0_u32, |word, byte| word << 8 | u32::from(*byte));
        let sum = table.chunks(4).map(word).fold(0, u32::wrapping_add);
        font[record + 4..record + 8].copy_from_slice(&sum.to_be_bytes());
    }
}

/// What keeps a document from being more than a draft.
const OF_DRAFTS: [Code; 4] = [Code::MissingTranslation, Code::MissingFurniture, Code::MissingAttribute, Code::MissingValue];

/// Whether a finding says that a passage is not translated, or that there are more such passages than are told.
fn is_of_drafts(finding: &Diagnostic) -> bool {
    OF_DRAFTS.iter().any(|code| finding.code == *code || finding.args.get("of").is_some_and(|of| of == code.name()))
}

/// Whether check has said that a document can be printed in a locale as a draft alone: by a finding about a text that it sees, or for all of them.
fn was_told_a_draft(report: &Report, document: &str, locale: &Locale) -> bool {
    let sees = |finding: &Diagnostic| {
        finding.subject.document.as_deref().is_some_and(|name| [document, "terms", "common"].contains(&name))
            && finding.subject.locale.as_deref() == Some(&locale.to_string())
    };
    report.diagnostics.iter().any(|told| sees(told) && (told.code == Code::DraftOnly || is_of_drafts(told)))
}

/// Whether check has denied what render refuses, by the same code and at the same place.
fn was_told(report: &Report, refused: &Diagnostic) -> bool {
    let place = |finding: &Diagnostic| {
        let location = finding.location.as_ref();
        (location.map(|location| location.source.path().to_owned()), location.map(|location| location.span))
    };
    report.diagnostics.iter().any(|told| told.level == Level::Deny && told.code == refused.code && place(told) == place(refused))
}

/// What is wrong about the answers of the two commands to a library.
fn contradictions(library: &Library) -> Vec<String> {
    let content = Content::read(library);
    let (fonts, found) = FontSet::of_library(library);
    let usable = found.is_empty();
    let mut options = Options::default().found(found);
    options.fonts = usable.then_some(&fonts);
    let report = check::run(library, &content, &options);
    let untold = |refused: Vec<Diagnostic>| {
        let untold: BTreeSet<String> =
            refused.iter().filter(|finding| !was_told(&report, finding)).map(ToString::to_string).collect();
        untold
    };
    let renderer = match Renderer::new(library) {
        Ok(renderer) => renderer,
        Err(Error::Invalid(findings)) => return untold(findings).into_iter().collect(),
        Err(error) => return vec![error.to_string()],
    };
    let mut wrong = Vec::new();
    for (document, outline) in &content.outlines {
        let editions = outline.editions.iter().map(|edition| edition.text.as_str()).chain([renderer.edition_of(document)]);
        let editions: Vec<&str> = editions.collect();
        for (locale, edition) in
            renderer.locales_of(document).into_iter().flat_map(|locale| editions.iter().map(move |edition| (locale, edition)))
        {
            let print = |untranslated| match renderer.render(document, locale, edition, untranslated) {
                Ok(_) => Vec::new(),
                Err(Error::Invalid(findings)) => findings.into_iter().filter(|finding| finding.level == Level::Deny).collect(),
                Err(error) => vec![Diagnostic::new(Code::InvalidValue).arg("error", error)],
            };
            // A passage without translation is a warning in check, and render prints it in a draft.
            let (of_drafts, mut refused): (Vec<_>, Vec<_>) = print(Untranslated::Refuse).into_iter().partition(is_of_drafts);
            refused.extend(of_drafts.into_iter().filter(|_| !was_told_a_draft(&report, document, locale)));
            refused.extend(print(Untranslated::Mark));
            wrong.extend(untold(refused).into_iter().map(|finding| format!("{locale} {edition}: {finding}")));
        }
    }
    wrong
}

#[test]
fn what_check_passes_render_prints() {
    let files = sound();
    let folder = folder_of(&files);
    let library = folder.library();
    let (fonts, found) = FontSet::of_library(&library);
    let report = check::run(&library, &Content::read(&library), &Options::default().fonts(&fonts).found(found));
    let denied: Vec<String> =
        report.diagnostics.iter().filter(|finding| finding.level == Level::Deny).map(ToString::to_string).collect();
    assert_eq!(denied, Vec::<String>::new());

    let count = env::var("LOTSE_LIBRARIES").ok().and_then(|count| count.parse().ok()).unwrap_or(LIBRARIES);
    let wrong: Vec<String> = (0..count)
        .into_par_iter()
        .flat_map_iter(|number| {
            let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ (number + 1).wrapping_mul(0x2545_F491_4F6C_DD1D));
            let mut files = files.clone();
            let mut done = String::new();
            for _ in 0..chance.below(4) {
                let weight = format!("{} = \"{}\"\n", chance.of(WEIGHED), chance.of(&["warn", "allow"]));
                if !done.contains(weight.split(' ').next().unwrap_or_default()) {
                    done += &format!("  {weight}");
                    files[0].1.extend(weight.bytes());
                }
            }
            for _ in 0..=chance.below(2) {
                let (path, bytes) = {
                    let at = chance.below(files.len());
                    &mut files[at]
                };
                match std::str::from_utf8(bytes) {
                    Ok(text) => {
                        let broken = break_one(text, path.ends_with(".toml"), &mut chance);
                        done += &difference(path, text, &broken);
                        *bytes = broken.into();
                    }
                    Err(_) => {
                        *bytes = break_bytes(bytes, path.starts_with("fonts/"), &mut chance);
                        done += &format!("  {path}\n");
                    }
                }
            }
            let folder = folder_of(&files);
            // What cannot be opened is refused by both alike.
            let wrong = Library::open(folder.path()).map_or_else(|_| Vec::new(), |library| contradictions(&library));
            wrong.into_iter().map(move |finding| format!("library {number}: {finding}\n{done}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong[..wrong.len().min(12)].join("\n"));
}

/// The lines that differ, for a message.
fn difference(path: &str, before: &str, after: &str) -> String {
    let (before, after): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    let same = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let line = |lines: &[&str]| lines.get(same).copied().unwrap_or_default().to_owned();
    format!("  {path}:{}\n  - {}\n  + {}\n", same + 1, line(&before), line(&after))
}

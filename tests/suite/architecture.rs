//! Who may import whom, as `docs/DESIGN.md` says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

mod house;
mod paths;

use house::{House, rust_files};

/// What a module may use of the crate, by first path segment after `crate::`, and does use: an arrow that nobody needs any more goes from here.
const ALLOWED: &[(&str, &[&str])] = &[
    ("shown", &[]),
    ("source", &["shown"]),
    ("color", &[]),
    ("date", &[]),
    ("state", &[]),
    ("language", &[]),
    ("diagnostic", &["source"]),
    ("error", &["diagnostic", "shown", "source"]),
    ("fluent", &["shown", "source", "language", "diagnostic"]),
    ("library", &["source", "color", "date", "state", "language", "diagnostic", "error", "fluent"]),
    ("font", &["diagnostic", "library"]),
    ("document", &["source", "color", "date", "language", "diagnostic", "error", "fluent", "library"]),
    ("translation", &["source", "date", "state", "language", "diagnostic", "error", "fluent", "library", "document"]),
    ("typeset", &["color", "language", "diagnostic", "library", "document", "font"]),
    ("glyph", &["source", "language", "diagnostic", "library", "document", "font"]),
    ("pdf", &["color", "error", "document", "font", "typeset"]),
    (
        "render",
        &["date", "language", "diagnostic", "error", "library", "document", "translation", "font", "glyph", "typeset", "pdf"],
    ),
    (
        "check",
        &[
            "shown",
            "source",
            "date",
            "language",
            "diagnostic",
            "fluent",
            "library",
            "document",
            "translation",
            "font",
            "glyph",
            "typeset",
        ],
    ),
    ("confirm", &["language", "diagnostic", "error", "library", "document", "translation", "font", "check"]),
    ("rename", &["source", "language", "diagnostic", "error", "fluent", "library", "document", "translation"]),
    ("words", &["shown", "source", "diagnostic", "error"]),
    ("report", &["shown", "source", "language", "diagnostic", "translation", "check", "words"]),
];

/// The rooms of typeset in the order of the stages: each may use those before it.
const STAGES: [&str; 10] = ["geometry", "page", "reference", "text", "style", "galley", "setting", "block", "paper", "layout"];

fn house() -> House {
    House::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

#[test]
fn modules_import_what_the_design_allows_and_no_less_is_allowed() {
    let house = house();
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.iter().copied().collect();
    let mut idle: BTreeSet<(&str, &str)> =
        ALLOWED.iter().flat_map(|(room, others)| others.iter().map(|other| (*room, *other))).collect();
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (from, targets) in house.arrows() {
        let Some((room, allowed)) = from.first().and_then(|room| allowed.get_key_value(room.as_str())) else { continue };
        for target in targets {
            seen += 1;
            let other = target.first().map_or("the crate root", String::as_str);
            idle.remove(&(*room, other));
            if other != *room && !allowed.contains(&other) {
                wrong.push(format!("{} uses {}", from.join("::"), target.join("::")));
            }
        }
    }
    assert!(seen > 300, "the paths were not found: {seen}");
    assert!(wrong.is_empty(), "against the design:\n{}", wrong.join("\n"));
    assert!(idle.is_empty(), "allowed, and used by nobody: {idle:?}");
}

#[test]
fn the_design_shows_this_table() {
    let design = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/DESIGN.md")).expect("the page of the design");
    let rows = design.lines().filter_map(|line| line.strip_prefix("| `")?.strip_suffix(" |")?.split_once("` | imports "));
    let shown: BTreeMap<&str, BTreeSet<&str>> = rows.map(|(room, others)| (room, others.split(", ").collect())).collect();
    let others =
        |rooms: &[&'static str]| if rooms.is_empty() { BTreeSet::from(["nothing"]) } else { rooms.iter().copied().collect() };
    let held: BTreeMap<&str, BTreeSet<&str>> = ALLOWED.iter().map(|(room, rooms)| (*room, others(rooms))).collect();
    assert_eq!(shown, held);
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let house = house();
    let show = |circle: &BTreeSet<&Vec<String>>| circle.iter().map(|name| name.join("::")).collect::<Vec<_>>().join(", ");
    let circles: Vec<String> = house.circles().iter().map(show).collect();
    assert!(circles.is_empty(), "circles:\n{}", circles.join("\n"));
}

#[test]
fn the_rooms_of_typeset_stand_in_the_order_of_its_stages() {
    let stage = |name: &[String]| match name {
        [typeset, room, ..] if typeset == "typeset" => STAGES.iter().position(|stage| stage == room),
        _ => None,
    };
    let house = house();
    let arrows = house.arrows();
    let rooms: BTreeSet<&str> = arrows
        .keys()
        .filter(|name| name.first().is_some_and(|room| room == "typeset"))
        .filter_map(|name| Some(name.get(1)?.as_str()))
        .collect();
    assert_eq!(rooms, STAGES.into_iter().collect(), "the table and the folder differ");
    let mut back = Vec::new();
    for (from, targets) in arrows {
        for target in targets {
            if let (Some(stage), Some(used)) = (stage(from), stage(target))
                && stage < used
            {
                back.push(format!("{} uses {}", from.join("::"), target.join("::")));
            }
        }
    }
    assert!(back.is_empty(), "against the order of the stages:\n{}", back.join("\n"));
}

#[test]
fn every_module_stands_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = fs::read_to_string(root.join("lib.rs")).expect("the crate root");
    let modules = lib.lines().filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'));
    // No room: it gives on what rooms have, and no room may use it.
    let rooms = modules.filter(|module| *module != "internal");
    let missing: Vec<_> = rooms.filter(|module| !ALLOWED.iter().any(|(name, _)| name == module)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn only_the_command_line_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    for file in files {
        let path = file.strip_prefix(&root).expect("below the root");
        if path.starts_with("cli") || path == Path::new("main.rs") || path == Path::new("cli.rs") {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        for forbidden in ["println!", "eprintln!", "io::stdout", "io::stderr", "crate::cli"] {
            assert!(!text.contains(forbidden), "{} contains {forbidden}", path.display());
        }
    }
}

/// Folders and names of a library, of which only the library knows where they stand.
const PLACES: [&str; 10] = [
    "\"terms\"",
    "\"common\"",
    "\"ledger\"",
    "\"locales/",
    "\"ledger/",
    "join(\"locales\")",
    "new(\"locales\")",
    "starts_with(\"locales\")",
    "join(\"documents\")",
    "}.ftl",
];

/// Whether a file is the tests of a room, or one of those beside them.
fn is_of_tests(path: &Path) -> bool {
    path.ends_with("tests.rs") || path.components().any(|part| part.as_os_str() == "tests")
}

#[test]
fn only_the_library_knows_where_its_files_lie() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).expect("below the root");
        if path.starts_with("library") || path == Path::new("library.rs") || is_of_tests(path) {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        for line in lines.filter(|line| PLACES.iter().any(|place| line.contains(place))) {
            wrong.push(format!("{}: {}", path.display(), line.trim()));
        }
    }
    assert!(wrong.is_empty(), "a path of a library built by hand:\n{}", wrong.join("\n"));
}

#[test]
fn translation_knows_of_documents_only_what_they_name() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![root.join("translation.rs")];
    rust_files(&root.join("translation"), &mut files);
    for file in files {
        let text = fs::read_to_string(&file).expect("a source file");
        let uses = text.lines().filter(|line| !line.trim_start().starts_with("//") && line.contains("crate::document::"));
        let wrong: Vec<&str> =
            uses.filter(|line| !line.contains("document::scope::") && !line.contains("document::graph::")).collect();
        assert!(wrong.is_empty(), "{}: {wrong:?}", file.display());
    }
}

/// Tags of languages that files of the room of languages know, and that are no word or unit of anything else.
const TAGS: &[&str] = &[
    "ar", "bg", "bs", "ckb", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "hr", "hu", "hy", "it", "ja", "ka", "kk",
    "kmr", "ko", "ku", "ky", "lv", "mk", "nb", "nl", "pes", "pl", "prs", "ps", "pt", "ro", "rom", "ru", "sh", "sk", "sl", "so",
    "sq", "sr", "sr-Latn", "sv", "th", "ti", "tr", "uk", "ur", "uz", "vi", "zh",
];

/// Files that name languages because their own texts are in them, and no more.
const OWN_TEXTS: [&str; 3] = ["words.rs", "cli/new.rs", "cli/args.rs"];

/// What is known of a language stands in its file: no other room tells languages apart by their tags.
#[test]
fn only_the_room_of_languages_tells_them_apart() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).expect("below the root");
        let is_test = is_of_tests(path) || path.ends_with("fixture.rs") || path.ends_with("proof.rs");
        let path = path.display().to_string();
        // Names of elements of HTML are no tags of languages.
        if path.starts_with("language") || path.starts_with("html") || OWN_TEXTS.contains(&path.as_str()) || is_test {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source file");
        let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let strings = line.split('"').skip(1).step_by(2);
            wrong.extend(strings.filter(|text| TAGS.contains(text)).map(|tag| format!("{path}:{}: {tag}", number + 1)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

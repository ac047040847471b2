//! Who may import whom, as `docs/DESIGN.md` says.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What a module may use of the crate, by first path segment after `crate::`.
const ALLOWED: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("color", &[]),
    ("date", &[]),
    ("diagnostic", &["source"]),
    ("error", &["diagnostic"]),
    ("language", &[]),
    ("fluent", &["language", "date", "source", "diagnostic", "error"]),
    ("font", &["language", "source", "diagnostic", "error", "fluent", "library"]),
    ("library", &["language", "color", "date", "source", "diagnostic", "error", "fluent"]),
    ("translation", &["language", "date", "source", "diagnostic", "error", "fluent", "library"]),
    ("document", &["language", "color", "date", "source", "diagnostic", "error", "fluent", "library"]),
    ("typeset", &["language", "color", "source", "diagnostic", "error", "fluent", "library", "document", "font"]),
    ("pdf", &["language", "color", "source", "diagnostic", "error", "document", "font", "typeset"]),
    ("check", &["language", "date", "source", "diagnostic", "error", "fluent", "library", "document", "translation", "font"]),
    ("words", &["language", "date", "source", "diagnostic", "error", "fluent"]),
    ("report", &["language", "date", "source", "diagnostic", "error", "fluent", "library", "translation", "check", "words"]),
    (
        "render",
        &[
            "language",
            "date",
            "source",
            "diagnostic",
            "error",
            "fluent",
            "library",
            "document",
            "translation",
            "font",
            "typeset",
            "pdf",
        ],
    ),
];

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder of a module") {
        let path = entry.expect("an entry of the folder").path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            into.push(path);
        }
    }
}

/// First segments of all `crate::…` paths in code, groups such as `crate::{a, b::C}` included.
fn used(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n");
    for (at, _) in code.match_indices("crate::") {
        if code[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_') {
            continue;
        }
        let rest = &code[at + "crate::".len()..];
        let group = match rest.strip_prefix('{') {
            Some(group) => group,
            None => {
                names.push(rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
                continue;
            }
        };
        let (mut depth, mut name) = (0, String::new());
        for character in group.chars() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => names.push(std::mem::take(&mut name)),
                _ if depth == 0 => name.push(character),
                _ => {}
            }
        }
        names.push(name);
    }
    names.iter().map(|name| name.trim().split("::").next().unwrap_or_default().to_owned()).filter(|name| !name.is_empty()).collect()
}

#[test]
fn modules_import_only_what_the_design_allows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let allowed: BTreeMap<&str, &[&str]> = ALLOWED.iter().copied().collect();
    // What the crate root re-exports belongs to these modules.
    let home = BTreeMap::from([
        ("Code", "diagnostic"),
        ("Diagnostic", "diagnostic"),
        ("Level", "diagnostic"),
        ("Error", "error"),
        ("Source", "source"),
        ("Span", "source"),
        ("Location", "source"),
    ]);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (module, allowed) in &allowed {
        let mut files = vec![root.join(format!("{module}.rs"))];
        let folder = root.join(module);
        if folder.is_dir() {
            rust_files(&folder, &mut files);
        }
        for file in files {
            let text = fs::read_to_string(&file).expect("a module of the table");
            for name in used(&text) {
                let name = home.get(name.as_str()).map_or(name.as_str(), |module| module);
                seen += 1;
                if name != *module && !allowed.contains(&name) {
                    wrong.push(format!("{} uses crate::{name}", file.strip_prefix(&root).expect("below the root").display()));
                }
            }
        }
    }
    assert!(seen > 100, "the paths were not found: {seen}");
    assert!(wrong.is_empty(), "against the design:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_stands_in_the_table() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lib = fs::read_to_string(root.join("lib.rs")).expect("the crate root");
    let modules = lib.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let missing: Vec<_> = modules.filter(|module| !ALLOWED.iter().any(|(name, _)| name == module)).collect();
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
        let path = file.strip_prefix(&root).expect("below the root").display().to_string();
        let is_test = path.ends_with("tests.rs") || path.ends_with("fixture.rs") || path.ends_with("proof.rs");
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

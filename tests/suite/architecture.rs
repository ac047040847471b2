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
    ("fluent", &["date", "source", "diagnostic", "error"]),
    ("library", &["color", "date", "source", "diagnostic", "error", "fluent"]),
    ("translation", &["date", "source", "diagnostic", "error", "fluent", "library", "document"]),
    ("document", &["color", "date", "source", "diagnostic", "error", "fluent", "library"]),
    ("typeset", &["color", "source", "diagnostic", "error", "fluent", "library", "document"]),
    ("pdf", &["color", "source", "diagnostic", "error", "document", "typeset"]),
    ("check", &["date", "source", "diagnostic", "error", "fluent", "library", "document", "translation", "typeset"]),
    ("words", &["date", "source", "diagnostic", "error", "fluent"]),
    ("report", &["date", "source", "diagnostic", "error", "fluent", "library", "translation", "check", "words"]),
    ("render", &["date", "source", "diagnostic", "error", "fluent", "library", "document", "translation", "typeset", "pdf"]),
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

#[test]
fn only_the_library_knows_where_its_files_lie() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    rust_files(&root, &mut files);
    let mut wrong = Vec::new();
    for file in files {
        let path = file.strip_prefix(&root).expect("below the root");
        if path.starts_with("library") || path == Path::new("library.rs") || path.ends_with("tests.rs") {
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

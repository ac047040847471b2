//! Other names on a whole library: whatever was found and recorded is the same but for the name, and back again every file has the bytes it had.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{lotse, sound};
use crate::folder::Folder;

/// A name of each kind in the frozen library, and one of the same length, so that findings stand in the same columns.
const NAMES: [(&str, &str, &str); 8] = [
    ("message", "deposit-limit", "deposit-limyt"),
    ("message", "wegweiser-wohnen:costs-check", "costs-chekk"),
    ("term", "-wbs", "-wbz"),
    ("fact", "deposit-months", "deposit-monthz"),
    ("fact", "wbs-page", "wbs-pagy"),
    ("contact", "adb", "adx"),
    ("variable", "case", "caze"),
    ("document", "zahlen-2024", "zahlen-2034"),
];

/// The frozen library, in which something is out of date, missing, obsolete and wrong.
fn library() -> Folder {
    let folder = Folder::frozen();
    let change = |path: &str, old: &str, new: &str| {
        let text = folder.read(path);
        assert!(text.contains(old), "{path} has no {old}");
        folder.write(path, text.replace(old, new).as_bytes());
    };
    change("locales/de/wegweiser-wohnen.ftl", "deposit-limit-note = § 551 BGB.", "deposit-limit-note = § 552 BGB.");
    change("locales/uk/wegweiser-wohnen.ftl", "\nguide-subtitle =", "\ngone-subtitle =");
    change("locales/fr/wegweiser-wohnen.ftl", "{ $deposit-months }", "{ $deposit-months } {$deposit-months}");
    change("locales/uk/terms.ftl", "-wbs =", "-wbs = нова");
    assert!(lotse(folder.path(), &["add", "uk"]).status.success());
    folder
}

/// Every file with its bytes, but for what the tool needs for itself.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(next).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != ".lotse") {
            match entry.file_type().unwrap().is_dir() {
                true => open.push(entry.path()),
                false => _ = all.insert(entry.path().strip_prefix(folder).unwrap().to_owned(), fs::read(entry.path()).unwrap()),
            }
        }
    }
    all
}

/// What `check` finds and `status` counts; without lines, because ledgers are sorted by name, and fingerprints, which are made of names.
fn told(folder: &Folder) -> String {
    let of = |arguments: &[&str]| String::from_utf8(lotse(folder.path(), arguments).stdout).unwrap();
    let told = of(&["check", "--format", "json", "-W", "kept-translation"]) + &of(&["status", "--format", "json"]);
    let lines = told.lines().filter(|line| !line.contains("\"line\":") && !line.contains("\"fingerprint\":"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// Compares what was told, and shows the first difference alone.
fn assert_same(now: &str, before: &str, what: &str) {
    let difference = now.lines().zip(before.lines()).find(|(now, before)| now != before);
    assert!(difference.is_none() && now.len() == before.len(), "{what}: {difference:?}");
}

fn run(folder: &Folder, line: &str) -> String {
    let done = lotse(folder.path(), &line.split(' ').collect::<Vec<_>>());
    let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    assert!(done.status.success(), "{line}: {said}");
    said
}

#[test]
fn whatever_is_found_and_recorded_stays_but_for_the_name() {
    let folder = library();
    let (before, bytes) = (told(&folder), files(folder.path()));
    for code in ["outdated-translation", "unconfirmed-translation", "obsolete-translation"] {
        assert!(before.contains(code), "{code}: {before}");
    }
    for (kind, old, new) in NAMES {
        let id = old.rsplit(':').next().unwrap();
        let document = old.strip_suffix(id).unwrap();
        let preview = run(&folder, &format!("rename {kind} {old} {new} --dry-run"));
        assert!(files(folder.path()) == bytes, "{kind} {old}: a dry run has written");
        assert!(preview.contains("nothing was written"), "{preview}");
        run(&folder, &format!("rename {kind} {old} {new}"));
        assert_same(&told(&folder).replace(new, id), &before, old);
        assert!(files(folder.path()) != bytes);
        run(&folder, &format!("rename {kind} {document}{new} {id}"));
        let now = files(folder.path());
        for (path, text) in &bytes {
            assert!(now.get(path) == Some(text), "{kind} {old}: {} is another", path.display());
        }
        assert_eq!(now.len(), bytes.len(), "{kind} {old}");
    }
    run(&folder, "rename locale fr fr-FR");
    assert_same(&told(&folder).replace("fr-FR", "fr"), &before, "fr");
    run(&folder, "rename locale fr-FR fr");
    assert!(files(folder.path()) == bytes);
}

#[test]
fn a_refusal_names_the_places_and_what_to_do() {
    for (line, code, words) in [
        ("rename message a b", 2, &["“b” is taken", "locales/uk/g.ftl:3:1", "nothing was written", "choose another name"][..]),
        ("rename message a größe", 2, &["no identifier"]),
        ("rename message aa z", 2, &["no message “aa”", "did you mean a?"]),
        ("rename message a a", 0, &["nothing is to be done"]),
        ("rename locale uk xx_", 2, &["no language tag"]),
        ("remove message a", 2, &["“a” is still used", "documents/g.toml:1:9", "take it out there first"]),
        ("remove locale de", 2, &["the language the texts are written in"]),
        ("remove variable x", 2, &["a variable"]),
        ("remove locale uk", 0, &["uk is gone: 2 files", "uk: 3 translations"]),
    ] {
        let folder = sound();
        let before = files(folder.path());
        let done = lotse(folder.path(), &line.split(' ').collect::<Vec<_>>());
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert_eq!(done.status.code(), Some(code), "{line}: {said}");
        words.iter().for_each(|word| assert!(said.contains(word), "{line}: {said}"));
        assert!(files(folder.path()) == before || line.ends_with("locale uk"), "{line}");
    }
}

#[test]
fn what_is_removed_leaves_the_check_no_worse() {
    let folder = Folder::frozen();
    let findings = |folder: &Folder| String::from_utf8(lotse(folder.path(), &["check"]).stderr).unwrap();
    let before = findings(&folder);
    for line in ["remove locale ti", "remove document zahlen-2024"] {
        run(&folder, line);
        let after = findings(&folder);
        let is_denied = |text: &str| text.contains("error[");
        assert_eq!(is_denied(&after), is_denied(&before), "{line}: {after}");
        assert!(lotse(folder.path(), &["check"]).status.success(), "{line}: {after}");
    }
    assert!(!folder.path().join("locales/ti").exists() && !folder.path().join("ledger/ti").exists());
    assert!(!files(folder.path()).keys().any(|path| path.to_string_lossy().contains("zahlen-2024")));
}

//! The same library gives the same bytes: in any folder, on any number of threads, in any order, time zone and locale of the environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::folder::Folder;

/// The files that the command prints, by their path below the folder of the output.
fn printed(library: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> BTreeMap<PathBuf, Vec<u8>> {
    let out = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_lotse"))
        .current_dir(library)
        .args(["render", "--draft", "--quiet", "--out"])
        .arg(out.path())
        .args(arguments)
        .env_remove("LANG")
        .envs(environment.iter().copied())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut files = BTreeMap::new();
    let mut open = vec![out.path().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                open.push(path);
            } else {
                files.insert(path.strip_prefix(out.path()).unwrap().to_owned(), fs::read(&path).unwrap());
            }
        }
    }
    files
}

#[test]
fn the_same_library_gives_the_same_bytes_everywhere() {
    let (here, there) = (Folder::frozen(), Folder::frozen());
    let locales: Vec<String> = here.library().locales().iter().map(ToString::to_string).collect();
    let both = ["zahlen-2024", "taetigkeitsbericht-2024", "--edition", "a4", "--edition", "a5-booklet"];
    let expected = printed(here.path(), &[&both[..], &["--jobs", "1"]].concat(), &[]);
    assert!(expected.len() >= 2 * locales.len(), "{} files", expected.len());

    // Documents, editions and locales the other way round, on more threads than there are processors.
    let mut turned = vec!["--edition", "a5-booklet", "--edition", "a4", "taetigkeitsbericht-2024", "zahlen-2024", "--jobs", "7"];
    turned.extend(locales.iter().rev().flat_map(|locale| ["--locale", locale.as_str()]));
    let elsewhere = [("TZ", "Pacific/Kiritimati"), ("LANG", "ar_EG.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("HOME", "/nonexistent")];
    // A file younger than the others, and a manifest that names the locales in another order.
    let manifest = there.read("lotse.toml");
    let start = manifest.find("locales = [").unwrap();
    let end = start + manifest[start..].find(']').unwrap() + 1;
    let order: Vec<String> = locales.iter().rev().map(|locale| format!("{locale:?}")).collect();
    let manifest = format!("{}locales = [{}]{}", &manifest[..start], order.join(", "), &manifest[end..]);
    there.write("lotse.toml", manifest.as_bytes());

    let found = printed(there.path(), &turned, &elsewhere);
    assert_eq!(found.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    for (path, bytes) in &expected {
        assert!(found[path] == *bytes, "{} differs", path.display());
    }
}

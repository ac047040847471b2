//! The same library gives the same bytes: in any folder, on any number of threads, in any order, time zone and locale of the environment.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use lotse::library::manifest::Edition;
use sha2::{Digest, Sha256};

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

/// What a PDF says, whatever its streams were packed with: each object in its order, unpacked.
fn digest(pdf: &[u8]) -> String {
    let document = lopdf::Document::load_mem(pdf).expect("a PDF");
    let mut hash = Sha256::new();
    for (id, object) in &document.objects {
        match object {
            lopdf::Object::Stream(stream) => {
                let mut dictionary = stream.dict.clone();
                if dictionary
                    .get(b"Type")
                    .and_then(lopdf::Object::as_name)
                    .is_ok_and(|kind| [&b"XRef"[..], b"ObjStm"].contains(&kind))
                {
                    continue;
                }
                dictionary.remove(b"Length");
                hash.update(format!("{id:?} {dictionary:?}"));
                hash.update(stream.decompressed_content().unwrap_or_else(|_| stream.content.clone()));
            }
            other => hash.update(format!("{id:?} {other:?}")),
        }
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// Pages that were looked at once: whoever changes a line, a place or a tag anywhere in them looks again.
#[test]
fn the_pages_are_those_that_were_looked_at() {
    let folder = Folder::frozen();
    let guide = ["de", "uk", "ar", "ti"].iter().flat_map(|locale| ["--locale", locale]);
    let guide: Vec<&str> = ["wegweiser-wohnen"].into_iter().chain(guide).collect();
    let report = ["taetigkeitsbericht-2024", "--locale", "de", "--locale", "ar"];
    let mut figures = vec!["zahlen-2024", "--locale", "de", "--locale", "ar"];
    figures.extend(Edition::BUILT_IN.iter().flat_map(|edition| ["--edition", edition]));
    let files = [&guide[..], &report, &figures].map(|arguments| printed(folder.path(), arguments, &[]));
    let lines = files.iter().flatten().map(|(path, pdf)| format!("{}  {}\n", digest(pdf), path.file_name().unwrap().display()));
    let lines: String = lines.collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/pages.txt");
    if std::env::var_os("LOTSE_BLESS").is_some() {
        fs::write(&path, &lines).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let changed: Vec<&str> = lines.lines().filter(|line| !committed.lines().any(|other| other == *line)).collect();
    assert!(
        committed == lines,
        "these are no longer as they were; look at them, then run LOTSE_BLESS=1 cargo suite reproducible::\n{}",
        changed.join("\n")
    );
}

//! What a library may make the tool write, and where: only under names that are ones everywhere, never through a link of its own, never over
//! its own files.

use std::fs;
use std::path::Path;

use crate::command::{lotse, sound};

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// The names in a folder and in those below, sorted.
fn names(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            found.push(path.strip_prefix(folder).unwrap().to_string_lossy().into_owned());
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            }
        }
    }
    found.sort();
    found
}

#[test]
fn an_edition_is_no_path() {
    for name in ["x/../../../evil", "../evil", "a\\u001B[31m", "CON", "evil ", "a\\nb", "A5"] {
        let folder = sound();
        folder.write(
            "lotse.toml",
            format!("source = \"de\"\nlocales = [\"de\", \"uk\"]\n[editions.\"{name}\"]\npage = \"a4\"\n").as_bytes(),
        );
        let before = names(folder.path());
        let printed = lotse(folder.path(), &["render", "--edition", name]);
        let told = text(&printed.stderr);
        assert_eq!(printed.status.code(), Some(2), "{name}: {told}");
        assert!(told.contains("lotse.toml:3:11\n") && told.contains("error[invalid-value]"), "{told}");
        assert_eq!(names(folder.path()), before, "{name}");
        assert!(!folder.path().parent().unwrap().join("evil").exists() && !folder.path().join("evil").exists(), "{name}");
    }
}

#[cfg(unix)]
#[test]
fn a_document_whose_name_is_none_everywhere_is_told_and_not_printed() {
    let folder = sound();
    let outline = folder.read("documents/g.toml");
    for name in ["a\nb", "con", "G", "a\u{202e}b", "a`b"] {
        folder.write(&format!("documents/{name}.toml"), outline.as_bytes());
    }
    folder.write("locales/uk/a:b.ftl", b"a = A");
    let checked = lotse(folder.path(), &["check", "--format", "json"]);
    assert_eq!(checked.status.code(), Some(1));
    let told = text(&checked.stdout);
    assert_eq!(told.matches("\"unreadable-file\"").count(), 6, "{told}");
    lotse(folder.path(), &["render"]);
    let printed: Vec<String> = names(folder.path()).into_iter().filter(|name| name.ends_with(".pdf")).collect();
    assert!(printed.iter().all(|name| name.to_lowercase().starts_with("out/g/g.")), "{printed:?}");
}

#[cfg(unix)]
#[test]
fn a_link_of_the_library_leads_no_page_out() {
    use std::os::unix::fs::symlink;
    for linked in ["out", "out/g", "pages"] {
        let folder = sound();
        let elsewhere = tempfile::tempdir().unwrap();
        if let Some(parent) = Path::new(linked).parent() {
            fs::create_dir_all(folder.path().join(parent)).unwrap();
        }
        symlink(elsewhere.path(), folder.path().join(linked)).unwrap();
        let arguments: &[&str] = if linked == "pages" { &["render", "--out", "pages"] } else { &["render"] };
        let printed = lotse(folder.path(), arguments);
        assert_eq!(printed.status.code(), Some(2), "{linked}: {}", text(&printed.stderr));
        assert_eq!(names(elsewhere.path()), [""; 0], "{linked}");
    }
    // A link on the way to the library, and one outside it, are the user's own.
    let (folder, own) = (sound(), tempfile::tempdir().unwrap());
    fs::create_dir(own.path().join("real")).unwrap();
    symlink(own.path().join("real"), own.path().join("mine")).unwrap();
    symlink(folder.path(), own.path().join("library")).unwrap();
    let out = own.path().join("mine");
    let printed = lotse(&own.path().join("library"), &["render", "--locale", "de", "--out", out.to_str().unwrap()]);
    assert_eq!(printed.status.code(), Some(0), "{}", text(&printed.stderr));
    assert!(own.path().join("real/g/g.de.pdf").is_file());
}

#[test]
fn no_report_takes_the_place_of_a_file_of_the_library() {
    let folder = sound();
    for path in ["lotse.toml", "locales/uk/g.ftl", "documents/g.toml", "locales/uk/new.ftl", "LOCALES/uk/g.ftl"] {
        let before = names(folder.path());
        let manifest = folder.read("lotse.toml");
        for arguments in [["check", "--output", &format!("json={path}")], ["check", "--write-baseline", path]] {
            let checked = lotse(folder.path(), &arguments);
            assert_eq!(checked.status.code(), Some(2), "{path}: {}", text(&checked.stderr));
        }
        assert_eq!((names(folder.path()), folder.read("lotse.toml")), (before, manifest), "{path}");
    }
    let checked = lotse(folder.path(), &["status", "--badges", "locales"]);
    assert_eq!(checked.status.code(), Some(2), "{}", text(&checked.stderr));
    let checked = lotse(folder.path(), &["check", "--output", "json=report.json", "--write-baseline", "baseline"]);
    assert_eq!(checked.status.code(), Some(0), "{}", text(&checked.stderr));
}

#[cfg(unix)]
#[test]
fn nobody_waits_for_a_file_that_never_ends() {
    let folder = sound();
    let fifo = folder.path().join("fifo");
    rustix::fs::mknodat(rustix::fs::CWD, &fifo, rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600), 0).unwrap();
    for arguments in [
        &["merge", "locales/uk/g.ftl", "fifo", "locales/uk/g.ftl"][..],
        &["merge", "fifo", "locales/uk/g.ftl", "locales/uk/g.ftl"],
        &["check", "--baseline", "fifo"],
        &["check", "--baseline", "/dev/zero"],
    ] {
        let done = lotse(folder.path(), arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}: {}", text(&done.stderr));
    }
}

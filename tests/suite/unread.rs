//! Nothing is skipped in silence: whatever cannot be read, no command that needed it ends with 0, `check` names it and ends with 1, and nothing is written.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use rayon::prelude::*;

use crate::command::{git, lotse};
use crate::folder::Folder;

/// How a file is made unreadable, and what is called otherwise then.
type Way = (&'static str, fn(&Path));

const WAYS: [Way; 11] = [
    ("not UTF-8", |path| fs::write(path, b"a = \xff\n").unwrap()),
    ("link", |path| {
        fs::rename(path, path.with_file_name("elsewhere")).unwrap();
        symlink("elsewhere", path).unwrap();
    }),
    ("wrong ending", |path| fs::rename(path, format!("{}.txt", path.display())).unwrap()),
    ("wrong case", |path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        fs::rename(path, path.with_file_name(name.to_uppercase().replacen('G', "g", 1))).unwrap();
    }),
    ("dangling link", |path| {
        fs::remove_file(path).unwrap();
        symlink("/nowhere", path).unwrap();
    }),
    ("backup", |path| fs::rename(path, format!("{}~", path.display())).unwrap()),
    ("FIFO", |path| {
        fs::remove_file(path).unwrap();
        assert!(Command::new("mkfifo").arg(path).status().unwrap().success());
    }),
    ("socket", |path| {
        fs::remove_file(path).unwrap();
        // The name of a socket is short, so it is bound elsewhere.
        let folder = tempfile::tempdir().unwrap();
        drop(std::os::unix::net::UnixListener::bind(folder.path().join("s")).unwrap());
        fs::rename(folder.path().join("s"), path).unwrap();
    }),
    ("folder", |path| {
        fs::remove_file(path).unwrap();
        fs::create_dir(path).unwrap();
    }),
    ("permission", |path| fs::set_permissions(path, fs::Permissions::from_mode(0o000)).unwrap()),
    ("too large", |path| fs::write(path, vec![b'#'; (8 << 20) + 1]).unwrap()),
];

/// The commands that read a library.
const COMMANDS: [&str; 17] = [
    "status",
    "todo uk",
    "add uk",
    "add fr",
    "accept uk",
    "accept --minor a",
    "rename message a z",
    "remove message p",
    "impact",
    "render",
    "facts",
    "facts extract Einss einss --kind text",
    "terms",
    "sweep",
    "fmt",
    "fmt --check",
    "check",
];

/// A kind of file: its path, how many of the ways are tried, and the commands that do not need it.
const FILES: [(&str, usize, &[&str]); 10] = [
    ("documents/g.toml", WAYS.len(), &["fmt", "fmt --check"]),
    ("documents/facts.toml", 4, &["status", "todo uk", "add uk", "add fr", "accept uk", "accept --minor a", "fmt", "fmt --check"]),
    (
        "documents/contacts.toml",
        3,
        &["status", "todo uk", "add uk", "add fr", "accept uk", "accept --minor a", "fmt", "fmt --check"],
    ),
    ("documents/terms.toml", 3, &["status", "todo uk", "add uk", "add fr", "accept uk", "accept --minor a", "fmt", "fmt --check"]),
    ("locales/de/g.ftl", WAYS.len(), &[]),
    ("locales/uk/g.ftl", WAYS.len(), &["add fr"]),
    ("locales/de/terms.ftl", 4, &[]),
    ("locales/uk/terms.ftl", 4, &["add fr"]),
    ("ledger/uk/g.ftl", WAYS.len(), &["add fr", "facts", "terms", "sweep", "fmt", "fmt --check"]),
    ("lotse.toml", 2, &[]),
];

fn library() -> Folder {
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n[look]\nfonts = [\"fonts/Own.ttf\"]\n"),
        (
            "documents/g.toml",
            b"title = \"a\"\ndate = 2026-11-20\n[[block]]\nkind = \"cover\"\nimage = \"images/p.svg\"\nimage-text = \"p\"\n[[block]]\nkind = \"paragraph\"\ntext = \"b\"\n",
        ),
        ("documents/facts.toml", b"[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nas-of = 2026-11-01\n"),
        ("documents/contacts.toml", b"[office]\nname = \"Amt\"\nphone = \"0221 1\"\nsource = \"x\"\nas-of = 2026-11-01\n"),
        ("documents/terms.toml", b"[amt]\nnote = \"Amt\"\n"),
        ("documents/images/p.svg", b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M1 1h5v5z'/></svg>"),
        ("fonts/Own.ttf", include_bytes!("../../fonts/NotoSans-Regular.ttf")),
        ("locales/de/g.ftl", "a = Eins { $months }.\n\nb =   { -amt } { $office-name }.\n\np = Bild\n    .alt = Ein Bild.\n".as_bytes()),
        ("locales/uk/g.ftl", "a = Один { $months }.\n\nb =   { -amt } { $office-name }.\n\np = Малюнок\n    .alt = Це малюнок.\n".as_bytes()),
        ("locales/de/terms.ftl", b"-amt = Amt\n"),
        ("locales/uk/terms.ftl", "-amt = Відомство\n".as_bytes()),
    ]);
    assert!(lotse(folder.path(), &["accept", "uk"]).status.success());
    // So that there is something to accept, and something to lay out.
    folder.write("locales/de/g.ftl", folder.read("locales/de/g.ftl").replace("Eins", "Einss").as_bytes());
    folder
}

/// Every path in a folder, with what the system says of it and the bytes of plain files, but for what the tool needs for itself.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, String> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.file_name() != ".lotse") {
            let (path, metadata) = (entry.path(), entry.metadata().unwrap());
            let bytes = if metadata.is_file() { fs::read(&path).unwrap_or_default() } else { Vec::new() };
            if metadata.is_dir() {
                open.push(path.clone());
            }
            all.insert(path, format!("{:?} {bytes:?}", metadata.file_type()));
        }
    }
    all
}

/// Exit code and words of a command in a folder.
fn run(folder: &Path, command: &str) -> (i32, String) {
    let done = lotse(folder, &command.split(' ').collect::<Vec<_>>());
    (done.status.code().unwrap_or(-1), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
}

/// Whether the permissions of files count for whoever runs this.
fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|done| done.stdout == b"0\n")
}

#[test]
fn no_command_goes_on_as_if_a_file_were_not_there() {
    let cases = FILES.iter().flat_map(|(path, ways, idle)| WAYS[..*ways].iter().map(move |way| (*path, way, *idle)));
    let cases: Vec<_> = cases.filter(|(_, (name, _), _)| *name != "permission" || !is_root()).collect();
    let faults: Vec<String> = cases
        .into_par_iter()
        .flat_map_iter(|(path, (name, break_it), idle)| {
            let folder = library();
            break_it(&folder.path().join(path));
            let before = snapshot(folder.path());
            let stem = path.rsplit('/').next().unwrap().split('.').next().unwrap();
            let mut faults = Vec::new();
            for command in COMMANDS.into_iter().filter(|command| !idle.contains(command)) {
                let (code, told) = run(folder.path(), command);
                // Without a manifest nobody knows what there is to check.
                let expected = if command == "check" && path != "lotse.toml" { 1 } else { 2 };
                if code != expected || !told.to_lowercase().contains(stem) {
                    faults.push(format!("{path}, {name}: {command} ends with {code}, not {expected}: {told}"));
                }
                if snapshot(folder.path()) != before {
                    faults.push(format!("{path}, {name}: {command} has written"));
                }
            }
            faults
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_command_that_reads_a_library_is_tried() {
    let folder = library();
    for command in crate::strangers::commands(folder.path()) {
        let is_tried = COMMANDS.iter().any(|line| line.split(' ').next() == Some(command.as_str()));
        assert!(is_tried || ["new", "merge", "completions"].contains(&command.as_str()), "{command} is in no row of COMMANDS");
    }
}

#[test]
fn whoever_does_not_need_a_file_goes_on() {
    for (path, _, idle) in FILES {
        let folder = library();
        WAYS[0].1(&folder.path().join(path));
        for command in idle {
            let (code, told) = run(folder.path(), command);
            // Whatever cannot be read stands below the table of `status`, too.
            let expected = i32::from(*command == "status");
            assert!(code == expected || *command == "fmt --check", "{path}: {command} ends with {code}: {told}");
        }
    }
}

#[test]
fn pictures_and_fonts_are_told_by_whoever_prints() {
    for path in ["documents/images/p.svg", "fonts/Own.ttf"] {
        for (name, break_it) in WAYS.iter().filter(|(name, _)| *name != "permission" && *name != "too large") {
            let folder = library();
            break_it(&folder.path().join(path));
            for command in ["check", "render"] {
                let (code, told) = run(folder.path(), command);
                assert!(code == 1 || code == 2, "{path}, {name}: {command} ends with {code}: {told}");
                assert!(told.contains(path.rsplit('/').next().unwrap()), "{path}, {name}: {told}");
            }
            assert!(!folder.path().join("out/g/g.de.pdf").exists(), "{path}, {name}");
        }
    }
}

#[test]
fn what_is_nobodys_text_is_silent_and_the_rest_is_told() {
    // A path, whether a folder stands there, and what is said of it.
    let cases: &[(&str, Option<&str>)] = &[
        ("documents/.DS_Store", None),
        ("documents/Thumbs.db", None),
        ("documents/~$guide.docx", None),
        ("documents/README.md", None),
        ("documents/notes.txt", None),
        ("documents/images/photo.jpg", None),
        ("locales/README.md", None),
        ("locales/.gitkeep", None),
        ("locales/uk/README", None),
        ("locales/uk/desktop.ini", None),
        ("locales/uk/g.ftl~", None),
        ("locales/uk/g.ftl.orig", None),
        ("ledger/README.md", None),
        ("ledger/uk/.keep", None),
        ("documents/h.TOML", Some("h.toml")),
        ("documents/h.toml.txt", Some("h.toml")),
        ("documents/more/h.toml", Some("outlines are read from documents/ alone")),
        ("locales/uk/h.FTL", Some("h.ftl")),
        ("locales/uk/g.ftl.txt", Some("g.ftl stands beside it")),
        ("locales/uk/more/h.ftl", Some("the folder is not read")),
        ("ledger/uk/g.FTL", Some("g.ftl stands beside it")),
        ("ledger/uk/more/g.ftl", Some("the folder is not read")),
        ("ledger/uk/old.ftl", Some("belongs to no text")),
        ("ledger/pl/g.ftl", Some("belongs to no language")),
        ("ledger/de/g.ftl", Some("belongs to no language")),
        ("ledger/g.ftl", Some("belongs to no language")),
    ];
    for (path, told) in cases {
        let folder = library();
        folder.write(path, b"x\n");
        for command in ["check", "check -A unreadable-file", "check --baseline known"] {
            if command.ends_with("known") {
                run(folder.path(), "check --write-baseline known");
            }
            let (code, said) = run(folder.path(), command);
            let is_told = told.is_some_and(|told| said.contains(told) && said.contains("unreadable-file"));
            assert_eq!(
                (code, is_told, said.contains("unreadable-file")),
                (i32::from(told.is_some()), told.is_some(), told.is_some()),
                "{path}, {command}: {said}"
            );
        }
        // What belongs to nothing is missed by nobody.
        let is_stray = told.is_some_and(|told| told.contains(' '));
        if is_stray || told.is_none() {
            for command in ["todo uk", "render", "status", "fmt"] {
                let (code, said) = run(folder.path(), command);
                assert!(code == 0 || command == "status" && code == 1, "{path}: {command} ends with {code}: {said}");
            }
        }
    }
}

#[test]
fn folders_that_lead_elsewhere_or_are_called_otherwise_are_told() {
    for (path, to) in [
        ("documents", "Documents"),
        ("locales", "Locales"),
        ("ledger", "LEDGER"),
        ("locales/uk", "elsewhere"),
        ("documents", "elsewhere"),
        ("ledger/uk", "elsewhere"),
    ] {
        let folder = library();
        fs::rename(folder.path().join(path), folder.path().join(to)).unwrap();
        if to == "elsewhere" {
            symlink(folder.path().join(to), folder.path().join(path)).unwrap();
        }
        let before = snapshot(folder.path());
        for command in ["check", "todo uk", "accept uk", "render", "status", "impact"] {
            let (code, told) = run(folder.path(), command);
            assert!(code == if command == "check" { 1 } else { 2 }, "{path} as {to}: {command} ends with {code}: {told}");
            assert!(told.contains("unreadable-file"), "{path} as {to}: {command}: {told}");
        }
        assert_eq!(snapshot(folder.path()), before);
    }
    // Both are there, and one of them is not read.
    for path in ["Documents/h.toml", "LOCALES/uk/h.ftl", "Ledger/uk/g.ftl", "Lotse.toml"] {
        let folder = library();
        folder.write(path, b"");
        // A system that takes both for one has no second.
        if fs::read_dir(folder.path()).unwrap().any(|entry| path.starts_with(entry.unwrap().file_name().to_str().unwrap())) {
            let (code, told) = run(folder.path(), "check");
            assert!(code == 1 && told.contains("stands beside it and is"), "{path}: {told}");
        }
    }
    for path in ["documents/more", "locales/uk/more", "ledger/uk/more", "ledger/more"] {
        let folder = library();
        symlink(folder.path().join("fonts"), folder.path().join(path)).unwrap();
        let (code, told) = run(folder.path(), "check");
        assert!(code == 1 && told.contains(path), "{path}: {told}");
    }
}

#[test]
fn what_is_staged_and_no_file_is_told() {
    let folder = library();
    let path = folder.path();
    git(path, &["init", "-q"]);
    git(path, &["add", "-A"]);
    for command in ["check --staged", "fmt --check --staged"] {
        assert_ne!(run(path, command).0, 2, "{command}: {}", run(path, command).1);
    }
    // Another repository, and a link, in the place of a text: as the index holds them.
    let object = String::from_utf8(git(path, &["hash-object", "-w", "lotse.toml"]).stdout).unwrap();
    for mode in ["160000", "120000"] {
        for place in ["locales/uk/h.ftl", "locales/uk"] {
            git(path, &["rm", "-rq", "--cached", "locales/uk"]);
            git(path, &["update-index", "--add", "--cacheinfo", &format!("{mode},{},{place}", object.trim())]);
            for (command, expected) in [("check --staged", 1), ("fmt --check --staged", 2)] {
                let (code, told) = run(path, command);
                assert!(
                    code == expected && told.contains("unreadable-file") && told.contains(place),
                    "{mode} {place}: {command} ends with {code}: {told}"
                );
            }
            git(path, &["update-index", "--force-remove", place]);
            git(path, &["add", "-A"]);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_name_that_is_not_utf8_is_told_for_what_it_is() {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = library();
    fs::write(folder.path().join("locales/uk").join(std::ffi::OsStr::from_bytes(b"h\xff.ftl")), "a = b\n").unwrap();
    for (command, expected) in [("check", 1), ("fmt", 2)] {
        let (code, told) = run(folder.path(), command);
        assert!(code == expected && told.contains("the name of the file is not UTF-8"), "{command} ends with {code}: {told}");
    }
}

#[cfg(unix)]
#[test]
fn a_name_that_is_none_everywhere_is_told_for_what_it_is() {
    for path in ["locales/uk/con.ftl", "documents/-x.toml", "ledger/uk/a:b.ftl"] {
        let folder = library();
        folder.write(path, b"a = b\n");
        let (code, told) = run(folder.path(), "check");
        assert!(code == 1 && told.contains("the name is none on every system"), "{path}: {told}");
        assert!(!told.contains("is not UTF-8"), "{path}: {told}");
    }
}

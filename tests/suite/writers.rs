//! Whoever writes: two at once, one that is killed, an editor that saves meanwhile, a disk that is full. Nothing is lost, and what was not done
//! is told.
//!
//! Each race is run a few rounds; `LOTSE_ROUNDS=100` runs more of them, and what takes its time besides.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::thread;
use std::time::Duration;

use lotse::error::{Error, Holder, Obstacle};
use lotse::translation::Edit;
use lotse::translation::{Confirmation, Scope, State, Wanted, accept};
use lotse::words::Words;

use crate::command::{lotse, sound};
use crate::folder::Folder;

/// How many rounds of a race are run, if nobody asks for more.
const FEW: u64 = 6;

fn asked_rounds() -> Option<u64> {
    std::env::var("LOTSE_ROUNDS").ok().and_then(|rounds| rounds.parse().ok())
}

fn rounds() -> u64 {
    asked_rounds().unwrap_or(FEW)
}

fn start(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.current_dir(folder).args(arguments).env("LC_ALL", "en_US.UTF-8").stdout(Stdio::null()).stderr(Stdio::piped());
    command.spawn().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Runs two commands at once; both must do their work.
fn both(folder: &Folder, one: &[&str], other: &[&str]) {
    let running = [start(folder.path(), one), start(folder.path(), other)];
    for (child, arguments) in running.into_iter().zip([one, other]) {
        let done = child.wait_with_output().unwrap();
        assert_eq!(done.status.code(), Some(0), "{arguments:?}: {}", told(&done));
    }
}

/// The names in a folder, those that begin with a point too.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// A library with many texts that are not in canonical form.
fn untidy() -> Folder {
    let folder = sound();
    for number in 0..UNTIDY {
        folder.write(&format!("locales/de/r{number}.ftl"), text_of(number, "   ").as_bytes());
        folder.write(&format!("locales/uk/r{number}.ftl"), text_of(number, "  ").as_bytes());
    }
    folder
}

const UNTIDY: usize = 20;

fn text_of(number: usize, blanks: &str) -> String {
    format!("m{number} ={blanks}Text.\n\nn{number} ={blanks}{}\n", "Wort ".repeat(200).trim_end())
}

#[test]
fn two_commands_at_once_lose_nothing() {
    for _ in 0..rounds() {
        let folder = sound();
        both(&folder, &["accept", "uk", "a"], &["accept", "uk", "b"]);
        let ledger = folder.read("ledger/uk/g.ftl");
        assert!(ledger.contains("\na = Eins.") && ledger.contains("\nb = Zwei."), "{ledger}");

        let folder = sound();
        both(&folder, &["add", "fr"], &["add", "pl"]);
        let manifest = folder.read("lotse.toml");
        assert!(manifest.contains("\"fr\"") && manifest.contains("\"pl\""), "{manifest}");

        // Both change the same file: one the name of a message, the other its form.
        let folder = sound();
        assert!(lotse(folder.path(), &["accept", "uk"]).status.success());
        folder.write("locales/de/g.ftl", b"x = Eins.\n\nb = Zwei.\n\nc = Drei.\n");
        folder.write("locales/uk/g.ftl", "a   =   Один.\n\nb = Два.\n\nc = Три.\n".as_bytes());
        both(&folder, &["accept", "uk"], &["fmt"]);
        assert_eq!(folder.read("locales/uk/g.ftl"), "x = Один.\n\nb = Два.\n\nc = Три.\n");
        assert!(folder.read("ledger/uk/g.ftl").contains("\nx = Eins."));
    }
}

#[test]
fn an_editor_that_saves_while_a_command_runs_keeps_its_text() {
    let mut refused = 0;
    for round in 0..rounds() {
        let folder = untidy();
        let path = folder.path().join("locales/uk/r7.ftl");
        let child = start(folder.path(), &["fmt"]);
        thread::sleep(Duration::from_micros(round * 1_700 % 40_000));
        let saved = text_of(7, "   ").replace("Text", "Gespeichert");
        // Some editors write into the file, others put a new one in its place.
        if round % 2 == 0 {
            fs::write(&path, &saved).unwrap();
        } else {
            fs::write(folder.path().join("buffer"), &saved).unwrap();
            fs::rename(folder.path().join("buffer"), &path).unwrap();
        }
        let done = child.wait_with_output().unwrap();
        let found = fs::read_to_string(&path).unwrap();
        let formatted = saved.replace("=   ", "= ");
        assert!(found == saved || found == formatted, "{round}: {}: {found}", told(&done));
        match done.status.code() {
            Some(0) => {}
            Some(2) => {
                refused += 1;
                assert!(told(&done).contains("locales/uk/r7.ftl has changed since it was read"), "{}", told(&done));
            }
            code => panic!("{code:?}: {}", told(&done)),
        }
        assert_eq!(names(&folder.path().join(".lotse/tmp")), [""; 0]);
    }
    assert!(asked_rounds().is_none_or(|rounds| rounds < 50) || refused > 0, "no save fell between reading and writing");
}

#[test]
fn what_was_read_and_has_changed_is_not_overwritten() {
    let folder = sound();
    let library = folder.library();
    let german = library.resource(library.source_locale(), "g").unwrap();
    let ukrainian = library.resource(&"uk".parse().unwrap(), "g").unwrap();
    let edits =
        [Edit::of(german.source(), "a = Neu.\n"), Edit::of(ukrainian.source(), "a = Нове.\n"), Edit::new_file("new/n.ftl", "n")];
    folder.write("locales/uk/g.ftl", "a = Збережено.\n".as_bytes());
    let refused = library.apply(&edits);
    assert!(matches!(refused, Err(Error::Unreplaceable { obstacle: Obstacle::Changed, .. })), "{refused:?}");
    assert_eq!(folder.read("locales/uk/g.ftl"), "a = Збережено.\n");
    assert!(folder.read("locales/de/g.ftl").starts_with("a = Eins."), "no other file either");
    assert!(!folder.path().join("new").exists());
    // A file that came, and one that went.
    assert!(library.apply(&[Edit::new_file("locales/uk/g.ftl", "x")]).is_err());
    fs::remove_file(folder.path().join("locales/uk/g.ftl")).unwrap();
    assert!(library.apply(&[Edit::of(ukrainian.source(), "x")]).is_err());
    assert!(!folder.path().join("locales/uk/g.ftl").exists());
    library.apply(&edits[..1]).unwrap();
    assert_eq!(folder.read("locales/de/g.ftl"), "a = Neu.\n");
}

#[cfg(unix)]
#[test]
fn a_killed_command_leaves_whole_files_no_lock_and_nothing_that_is_not_swept() {
    let kills = asked_rounds().map_or(FEW, |rounds| rounds / 2);
    let mut half_done = 0;
    for round in 0..kills {
        let folder = untidy();
        let mut child = start(folder.path(), &["fmt"]);
        if round % 2 == 0 {
            thread::sleep(Duration::from_micros(round * 1_300 % 50_000));
        } else {
            // As soon as the first file has changed: the moment between two files is short.
            let is_first_done = || folder.read("locales/de/r0.ftl") == text_of(0, " ");
            while !is_first_done() && child.try_wait().unwrap().is_none() {}
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let mut done = 0;
        for number in 0..UNTIDY {
            for (locale, blanks) in [("de", "   "), ("uk", "  ")] {
                let found = folder.read(&format!("locales/{locale}/r{number}.ftl"));
                done += usize::from(found == text_of(number, " "));
                assert!(found == text_of(number, blanks) || found == text_of(number, " "), "torn: {found}");
            }
        }
        half_done += usize::from(done > 0 && done < UNTIDY * 2);
        fs::create_dir_all(folder.path().join(".lotse/tmp")).unwrap();
        folder.write(".lotse/tmp/.lotse-a1B2c3", b"half a file");
        folder.write("locales/uk/.lotse-a1B2c3", b"half a file");
        let next = lotse(folder.path(), &["fmt"]);
        assert!(next.status.success(), "{}", told(&next));
        assert_eq!(folder.read("locales/uk/r0.ftl"), text_of(0, " "));
        let left = done == UNTIDY * 2;
        assert!(left || names(&folder.path().join(".lotse/tmp")).is_empty(), "swept");
        assert!(left || !names(&folder.path().join("locales/uk")).contains(&".lotse-a1B2c3".to_owned()), "swept");
    }
    assert!(kills < 20 || half_done > 0, "no kill fell between two files");
}

#[test]
fn an_act_that_stops_between_two_files_is_told_and_finished_by_the_next() {
    let texts = |id: &str| format!("{id} = Eins.\nb = Zwei.\n");
    let folder = || {
        let folder = Folder::new(&[("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n")]);
        for name in ["g", "h"] {
            folder.write(&format!("locales/de/{name}.ftl"), texts("a").as_bytes());
            folder.write(&format!("locales/uk/{name}.ftl"), texts("a").as_bytes());
        }
        record(&folder);
        for name in ["g", "h"] {
            folder.write(&format!("locales/de/{name}.ftl"), texts("x").as_bytes());
        }
        folder
    };
    let whole = folder();
    let edits = record(&whole);
    let paths: Vec<String> = edits.iter().map(|edit| edit.path().display().to_string()).collect();
    assert_eq!(paths, ["locales/uk/g.ftl", "locales/uk/h.ftl", "ledger/uk/g.ftl", "ledger/uk/h.ftl"], "texts before ledgers");
    for stop in 0..=edits.len() {
        let folder = folder();
        let library = folder.library();
        library.apply(&plan(&folder)[..stop]).unwrap();
        let told = String::from_utf8(lotse(folder.path(), &["check", "--format", "human"]).stdout).unwrap();
        let open = ["unconfirmed-translation", "renamed-message", "missing-translation"].iter().any(|code| told.contains(code));
        assert_eq!(open, stop < edits.len(), "{stop}: {told}");
        record(&folder);
        for path in &paths {
            assert!(folder.read(path).contains("x = Eins."), "{stop}: {path}");
        }
        let status = String::from_utf8(lotse(folder.path(), &["todo", "uk"]).stdout).unwrap();
        assert!(!status.contains("x"), "{stop}: {status}");
    }
}

/// What an acceptance of all translations would write.
fn plan(folder: &Folder) -> Vec<Edit> {
    let library = folder.library();
    let confirmation = Confirmation::new(State::Translated, None, None).unwrap();
    accept(&library, &Scope::default(), &"uk".parse().unwrap(), &Wanted::default(), &confirmation).unwrap().edits
}

/// Accepts all translations.
fn record(folder: &Folder) -> Vec<Edit> {
    let edits = plan(folder);
    folder.library().apply(&edits).unwrap();
    edits
}

#[test]
fn whoever_only_reads_waits_for_nobody() {
    let folder = sound();
    let _held = lotse::library::Library::find_to_change(folder.path(), "accept").unwrap();
    for arguments in [
        &["check"][..],
        &["status"],
        &["todo", "uk"],
        &["facts"],
        &["impact"],
        &["fmt", "--check"],
        &["render", "--out", "elsewhere", "--locale", "de"],
        &["merge", "locales/uk/g.ftl", "locales/uk/g.ftl", "locales/uk/g.ftl"],
    ] {
        let start = std::time::Instant::now();
        let done = lotse(folder.path(), arguments);
        assert_eq!(done.status.code(), Some(0), "{arguments:?}: {}", told(&done));
        assert!(start.elapsed() < Duration::from_secs(8), "{arguments:?}");
    }
    // It takes ten seconds to give up.
    if asked_rounds().is_some() {
        let done = lotse(folder.path(), &["accept", "uk"]);
        assert_eq!(done.status.code(), Some(2));
        let expected = format!("lotse accept (process {}) is changing this library; nothing was written", std::process::id());
        assert!(told(&done).contains(&expected), "{}", told(&done));
        assert!(!folder.path().join("ledger").exists());
    }
}

/// Whoever writes into a full pipe holds the stream, and waits for ever.
#[test]
fn a_time_that_is_set_ends_a_command_that_nobody_hears() {
    let folder = sound();
    let block = format!("[[block]]\nkind = \"{}\"\n", "paragraf".repeat(20));
    folder.write("documents/g.toml", format!("title = \"a\"\ndate = 2026-11-20\n{}", block.repeat(3_000)).as_bytes());
    let mut child = start(folder.path(), &["render", "--timeout", "1"]);
    for _ in 0..200 {
        if let Some(status) = child.try_wait().unwrap() {
            return assert_eq!(status.code(), Some(2));
        }
        thread::sleep(Duration::from_millis(100));
    }
    child.kill().unwrap();
    panic!("it waits for somebody to read");
}

#[test]
fn a_lock_that_nobody_holds_is_none() {
    let folder = sound();
    folder.write(".lotse/lock", b"accept 1");
    assert!(lotse(folder.path(), &["accept", "uk"]).status.success());
}

#[test]
fn git_sees_nothing_of_what_the_tool_needs_for_itself() {
    let folder = sound();
    let git = |arguments: &[&str]| Command::new("git").current_dir(folder.path()).args(arguments).output().unwrap();
    git(&["init", "-q"]);
    assert!(lotse(folder.path(), &["accept", "uk"]).status.success());
    assert!(folder.path().join(".lotse/lock").exists());
    let status = String::from_utf8(git(&["status", "--porcelain", "-uall"]).stdout).unwrap();
    assert!(status.contains("ledger/uk/g.ftl") && !status.contains(".lotse"), "{status}");
}

/// Runs the command where no file can be larger than a kilobyte, as on a full disk.
#[cfg(unix)]
fn cramped(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new("sh");
    command.args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$@\"", "sh", env!("CARGO_BIN_EXE_lotse")]).args(arguments);
    command.current_dir(folder).env("LC_ALL", "en_US.UTF-8").output().unwrap()
}

#[cfg(unix)]
#[test]
fn a_full_disk_leaves_everything_as_it_was() {
    let folder = sound();
    let long = format!("{}z = {}\n", "a = Eins.\n\nb = Zwei.\n\nc = Drei.\n\n", "wort ".repeat(400).trim_end());
    folder.write("locales/de/g.ftl", long.as_bytes());
    folder.write("locales/uk/g.ftl", long.replace(" = ", "   = ").as_bytes());
    folder.write("locales/uk/a.ftl", b"a   = A\n");
    let manifest = folder.read("lotse.toml");
    for arguments in [&["accept", "uk"][..], &["fmt"], &["add", "fr"]] {
        let done = cramped(folder.path(), arguments);
        assert_eq!(done.status.code(), Some(2), "{arguments:?}: {}", told(&done));
        assert!(told(&done).contains("cannot write"), "{}", told(&done));
    }
    assert_eq!(folder.read("lotse.toml"), manifest);
    assert_eq!(folder.read("locales/uk/a.ftl"), "a   = A\n", "what would have fitted is not written either");
    assert_eq!(names(&folder.path().join("locales")), ["de", "uk"]);
    assert!(!folder.path().join("ledger").exists());
    assert_eq!(names(&folder.path().join(".lotse/tmp")), [""; 0]);
    assert!(lotse(folder.path(), &["accept", "uk"]).status.success(), "there is room again");
}

#[cfg(unix)]
#[test]
fn a_library_that_cannot_be_begun_leaves_nothing_and_can_be_begun_again() {
    let folder = tempfile::tempdir().unwrap();
    for (root, was_there) in [("new/library", false), ("empty", true)] {
        let root = folder.path().join(root);
        if was_there {
            fs::create_dir(&root).unwrap();
        }
        let arguments = ["new", root.to_str().unwrap(), "--source", "de"];
        let done = cramped(folder.path(), &arguments);
        assert_eq!(done.status.code(), Some(2), "{}", told(&done));
        assert_eq!(root.exists(), was_there);
        assert!(!folder.path().join("new").exists() && names(&root).is_empty());
        assert!(lotse(folder.path(), &arguments).status.success());
        assert!(lotse(&root, &["check"]).status.success());
        fs::remove_dir_all(folder.path().join("new")).unwrap_or_default();
    }
}

#[cfg(unix)]
#[test]
fn what_would_be_lost_is_told_in_words_and_stays() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    let untidy = "a   = Один.\n";
    let file = "locales/uk/g.ftl";
    type Prepare = fn(&Path, &Path);
    let cases: [(Prepare, &str, &str); 3] = [
        (|path, other| fs::hard_link(path, other).unwrap(), "has other names (hard links)", "put a copy of its own in its place"),
        (
            |path, _| fs::set_permissions(path, fs::Permissions::from_mode(0o444)).unwrap(),
            "is read-only",
            "allow writing first (chmod u+w)",
        ),
        (
            |path, other| {
                fs::rename(path, other).unwrap();
                std::os::unix::fs::symlink(other, path).unwrap();
            },
            "",
            "",
        ),
    ];
    for (prepare, words, help) in cases {
        let folder = sound();
        folder.write(file, untidy.as_bytes());
        let (path, other) = (folder.path().join(file), folder.path().join("other"));
        prepare(&path, &other);
        let before = fs::symlink_metadata(&path).unwrap();
        let done = lotse(folder.path(), &["fmt"]);
        let after = fs::symlink_metadata(&path).unwrap();
        assert_eq!((before.ino(), before.mode(), folder.read(file).as_str()), (after.ino(), after.mode(), untidy), "{words}");
        // A link is no text of the library at all, and each command tells that in its own way.
        if !words.is_empty() {
            assert_eq!(done.status.code(), Some(2), "{}", told(&done));
            assert!(told(&done).contains(file) && told(&done).contains(words) && told(&done).contains(help), "{}", told(&done));
        }
    }
}

/// Only the system's administrator can become somebody else, so for others this shows nothing.
#[cfg(unix)]
#[test]
fn a_file_that_cannot_be_given_to_its_owner_stays() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    const NOBODY: u32 = 65_534;
    let folder = sound();
    let file = "locales/uk/g.ftl";
    folder.write(file, "a   = Один.\n".as_bytes());
    for path in ["", "locales/uk", file] {
        let mode = if path == file { 0o666 } else { 0o777 };
        fs::set_permissions(folder.path().join(path), fs::Permissions::from_mode(mode)).unwrap();
    }
    // A copy, because the folder it is built in may be closed to others.
    let program = folder.path().join("program");
    fs::copy(env!("CARGO_BIN_EXE_lotse"), &program).unwrap();
    let mut command = Command::new(&program);
    command.current_dir(folder.path()).arg("fmt").env("LC_ALL", "en_US.UTF-8").uid(NOBODY).gid(NOBODY);
    let Ok(done) = command.output() else { return };
    assert_eq!(done.status.code(), Some(2), "{}", told(&done));
    assert!(told(&done).contains("belongs to a user or group that you cannot give a file to"), "{}", told(&done));
    assert_eq!(folder.read(file), "a   = Один.\n");
    // Who may give a file away does, and it stays its owner's.
    std::os::unix::fs::chown(folder.path().join(file), Some(NOBODY), Some(NOBODY)).unwrap();
    assert!(lotse(folder.path(), &["fmt"]).status.success());
    let after = fs::metadata(folder.path().join(file)).unwrap();
    assert_eq!((after.uid(), after.gid(), after.mode() & 0o777), (NOBODY, NOBODY, 0o666));
}

#[cfg(unix)]
#[test]
fn a_fifo_or_a_device_in_a_library_keeps_nobody_waiting() {
    let folder = sound();
    for path in ["locales/uk/h.ftl", "documents/h.toml", "ledger/uk/g.ftl"] {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    }
    for (arguments, code) in [(&["check"][..], 1), (&["status"], 2), (&["accept", "uk"], 2), (&["todo", "uk"], 2)] {
        let done = lotse(folder.path(), arguments);
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {}", told(&done));
    }
}

#[test]
fn errors_of_writers_have_words_in_both_languages() {
    let locked = |holder| Error::Locked { path: ".lotse/lock".into(), holder };
    let accept = Holder { doing: "accept".to_owned(), process: 4711 };
    for (error, english, german) in [
        (
            locked(Some(accept)),
            "lotse accept (process 4711) is changing this library; nothing was written",
            "lotse accept (Prozess 4711) ändert gerade diese Bibliothek; nichts wurde geschrieben",
        ),
        (
            locked(None),
            "another command is changing this library; nothing was written",
            "Ein anderer Befehl ändert gerade diese Bibliothek; nichts wurde geschrieben",
        ),
        (
            Error::Unreplaceable { path: "a.ftl".into(), obstacle: Obstacle::Changed },
            "a.ftl has changed since it was read, so it stays as it is",
            "a.ftl hat sich geändert, seit die Datei gelesen wurde, und bleibt, wie sie ist",
        ),
        (
            Error::Unreplaceable { path: "a.ftl".into(), obstacle: Obstacle::Owner },
            "a.ftl belongs to a user or group that you cannot give a file to, so it stays as it is",
            "a.ftl gehört jemandem oder einer Gruppe, der Sie keine Datei geben können, und bleibt, wie sie ist",
        ),
    ] {
        for (language, expected) in [("en", english), ("de", german)] {
            let told = Words::new(language).error(&error);
            assert_eq!(told.message, expected);
            assert!(told.help.is_some_and(|help| !help.contains("error-")), "{expected}");
        }
    }
}

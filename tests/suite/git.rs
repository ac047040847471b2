//! A repository that comes from a stranger runs nothing.
//!
//! Each way in which the folder at hand can name a program is set as a trap: a script that leaves a file. Git itself, asked as a person
//! would ask it, falls into those that the name of the case says it does, so the traps are known to work.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::command::sound;
use crate::folder::Folder;

/// A library in a repository with one commit and one change, a script, and the file that the script leaves.
struct Trap {
    folder: Folder,
    script: PathBuf,
    sprung: PathBuf,
}

impl Trap {
    fn new() -> Self {
        let folder = sound();
        let root = folder.path().to_owned();
        // Outside the library, so that reading the library has nothing to do with it.
        let outside = root.join(".git").join("outside");
        run(&root, &["init", "-q", "-b", "main"]);
        fs::create_dir_all(&outside).unwrap();
        let (script, sprung) = (outside.join("script"), outside.join("sprung"));
        fs::write(&script, format!("#!/bin/sh\n: > '{}'\n", sprung.display())).unwrap();
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).unwrap();
        run(&root, &["add", "."]);
        run(&root, &["commit", "-qm", "base"]);
        folder.write("locales/uk/g.ftl", "a = Один  раз.\n\nb = Два.\n\nc = Три.\n".as_bytes());
        Self { folder, script, sprung }
    }

    fn config(&self, text: &str) {
        let path = self.folder.path().join(".git/config");
        let text = text.replace("SCRIPT", self.script.to_str().unwrap());
        fs::write(&path, fs::read_to_string(&path).unwrap() + &text).unwrap();
    }

    fn is_sprung(&self) -> bool {
        let sprung = self.sprung.exists();
        _ = fs::remove_file(&self.sprung);
        sprung
    }
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org"];
    Command::new("git").current_dir(folder).args(who).args(arguments).output().unwrap()
}

/// What the check of a library tells, asked in `folder` for what has changed since HEAD, in surroundings that are the test's own.
fn check(folder: &Path, environment: &[(&str, &str)]) -> Output {
    run_lotse(folder, &["check", "--changed-since", "HEAD"], environment)
}

fn run_lotse(folder: &Path, arguments: &[&str], environment: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.current_dir(folder).args(arguments).env("LC_ALL", "en_US.UTF-8");
    command.envs(environment.iter().copied()).output().unwrap()
}

/// Set by a case: how the trap is laid, and a command of git that falls into it, if one is quickly found.
type Case = (&'static str, fn(&Trap), Option<&'static [&'static str]>);

const CASES: &[Case] = &[
    ("file system monitor", |trap| trap.config("[core]\n\tfsmonitor = SCRIPT\n"), Some(&["status"])),
    (
        "configuration that includes another",
        |trap| {
            trap.folder.write("other.config", format!("[core]\n\tfsmonitor = {}\n", trap.script.display()).as_bytes());
            trap.config("[include]\n\tpath = ../other.config\n");
        },
        Some(&["status"]),
    ),
    (
        "hooks",
        |trap| {
            let hooks = trap.folder.path().join("hooks");
            fs::create_dir(&hooks).unwrap();
            for name in ["post-index-change", "reference-transaction", "pre-auto-gc", "fsmonitor-watchman", "query-watchman"] {
                fs::copy(&trap.script, hooks.join(name)).unwrap();
            }
            trap.config("[core]\n\thooksPath = hooks\n");
        },
        Some(&["add", "."]),
    ),
    (
        "filter",
        |trap| {
            trap.folder.write(".gitattributes", b"*.ftl filter=evil\n");
            trap.config("[filter \"evil\"]\n\tclean = SCRIPT\n\tsmudge = SCRIPT\n\trequired = true\n");
        },
        Some(&["diff"]),
    ),
    (
        "filter that goes on",
        |trap| {
            trap.folder.write(".gitattributes", b"*.ftl filter=evil\n");
            trap.config("[filter \"evil\"]\n\tprocess = SCRIPT\n");
        },
        Some(&["diff"]),
    ),
    (
        "text conversion",
        |trap| {
            trap.folder.write(".gitattributes", b"*.ftl diff=evil\n");
            trap.config("[diff \"evil\"]\n\ttextconv = SCRIPT\n");
        },
        Some(&["diff"]),
    ),
    ("external diff", |trap| trap.config("[diff]\n\texternal = SCRIPT\n"), Some(&["diff"])),
    (
        "alias",
        |trap| trap.config("[alias]\n\trev-parse = !SCRIPT\n\tcat-file = !SCRIPT\n\tls-tree = !SCRIPT\n\tx = !SCRIPT\n"),
        Some(&["x"]),
    ),
    (
        "pager, editor, helpers",
        |trap| {
            trap.config(
                "[core]\n\tpager = SCRIPT\n\teditor = SCRIPT\n\tsshCommand = SCRIPT\n\tgitProxy = SCRIPT\n\taskPass = SCRIPT\n",
            );
            trap.config(
                "[pager]\n\trev-parse = SCRIPT\n\tcat-file = SCRIPT\n[credential]\n\thelper = !SCRIPT\n[gpg]\n\tprogram = SCRIPT\n",
            );
        },
        None,
    ),
    (
        "alternate",
        |trap| {
            let other = trap.folder.path().join(".git/outside/other");
            run(trap.folder.path(), &["init", "-q", "--bare", other.to_str().unwrap()]);
            fs::create_dir_all(trap.folder.path().join(".git/objects/info")).unwrap();
            fs::write(trap.folder.path().join(".git/objects/info/alternates"), format!("{}/objects\n", other.display())).unwrap();
            trap.config("[core]\n\talternateRefsCommand = SCRIPT\n");
        },
        None,
    ),
    (
        "lazy fetch",
        |trap| {
            // A promised object that is not there, and a remote that is a command.
            let id = run(trap.folder.path(), &["rev-parse", "HEAD:locales/uk/g.ftl"]).stdout;
            let id = String::from_utf8(id).unwrap();
            fs::remove_file(trap.folder.path().join(format!(".git/objects/{}/{}", &id[..2], id[2..].trim()))).unwrap();
            trap.config("[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n");
            trap.config("[remote \"origin\"]\n\turl = ext::SCRIPT\n\tpromisor = true\n\tpartialclonefilter = blob:none\n");
            trap.config("[protocol \"ext\"]\n\tallow = always\n");
        },
        Some(&["cat-file", "-p", "HEAD:locales/uk/g.ftl"]),
    ),
    (
        "lazy fetch from a folder",
        |trap| {
            let id = run(trap.folder.path(), &["rev-parse", "HEAD:locales/uk/g.ftl"]).stdout;
            let id = String::from_utf8(id).unwrap();
            fs::remove_file(trap.folder.path().join(format!(".git/objects/{}/{}", &id[..2], id[2..].trim()))).unwrap();
            trap.config("[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n");
            trap.config("[remote \"origin\"]\n\turl = ./.git\n\tuploadpack = SCRIPT\n\tpromisor = true\n");
        },
        Some(&["cat-file", "-p", "HEAD:locales/uk/g.ftl"]),
    ),
];

#[test]
fn nothing_of_a_repository_is_run() {
    for (name, lay, falls) in CASES {
        let trap = Trap::new();
        lay(&trap);
        _ = trap.is_sprung();
        let staged = run_lotse(trap.folder.path(), &["check", "--staged"], &[]);
        assert!(!trap.is_sprung(), "{name}: the program of a stranger was run for what is staged");
        let expected = if name.starts_with("lazy") { 2 } else { 0 };
        assert_eq!(staged.status.code(), Some(expected), "{name}: {}", String::from_utf8_lossy(&staged.stderr));
        assert!(!String::from_utf8_lossy(&staged.stdout).contains("double-space"), "{name}: what is staged is sound");
        let done = check(trap.folder.path(), &[]);
        assert!(!trap.is_sprung(), "{name}: the program of a stranger was run");
        let told = String::from_utf8_lossy(&done.stdout).into_owned();
        let sound = match done.status.code() {
            Some(0) => told.contains("double-space"),
            // What git does not hand out cannot be compared.
            Some(2) => name.starts_with("lazy"),
            _ => false,
        };
        assert!(sound, "{name}: {told}{}", String::from_utf8_lossy(&done.stderr));
        if let Some(arguments) = falls {
            run(trap.folder.path(), arguments);
            assert!(trap.is_sprung(), "{name}: the trap is none");
        }
    }
}

#[test]
fn a_folder_that_is_shaped_like_a_repository_is_none() {
    // A whole repository, and in it a library that brings what looks like a bare one: above the library, or in its very place.
    for place in ["", "library"] {
        let trap = Trap::new();
        let root = trap.folder.path();
        let library = root.join("library");
        fs::create_dir(&library).unwrap();
        for name in ["documents", "locales"] {
            fs::rename(root.join(name), library.join(name)).unwrap();
        }
        fs::rename(root.join("lotse.toml"), library.join("lotse.toml")).unwrap();
        let shaped = root.join("library").join(place);
        let (shaped, library) = if place.is_empty() { (shaped, library) } else { (library, shaped) };
        // With a `place` the library lies in a folder of the shaped one.
        if !place.is_empty() {
            fs::create_dir(&library).unwrap();
            for name in ["documents", "locales", "lotse.toml"] {
                fs::rename(shaped.join(name), library.join(name)).unwrap();
            }
        }
        for name in ["objects", "refs/heads"] {
            fs::create_dir_all(shaped.join(name)).unwrap();
        }
        fs::write(shaped.join("HEAD"), "ref: refs/heads/main\n").unwrap();
        fs::copy(root.join(".git/index"), shaped.join("index")).unwrap();
        let config = format!(
            "[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = ..\n\tfsmonitor = {}\n",
            trap.script.display()
        );
        fs::write(shaped.join("config"), config).unwrap();
        for arguments in [&["check", "--changed-since", "HEAD"][..], &["check", "--staged"]] {
            let done = run_lotse(&library, arguments, &[]);
            assert!(!trap.is_sprung(), "{place}: the program of a stranger was run");
            let told = String::from_utf8_lossy(&done.stdout);
            assert_eq!(done.status.code(), Some(2), "{place} {arguments:?}: no repository that is one: {told}");
        }
        run(&library, &["status"]);
        assert!(trap.is_sprung(), "{place}: the trap is none");
    }
}

#[test]
fn a_folder_of_another_owner_is_trusted_where_the_user_says_so() {
    let trap = Trap::new();
    let global = trap.folder.path().join(".git/outside/global");
    let nothing = trap.folder.path().join(".git/outside/none");
    for (text, code) in [("", 2), ("[safe]\n\tdirectory = *\n", 0)] {
        fs::write(&global, text).unwrap();
        let environment = [
            ("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1"),
            ("GIT_CONFIG_GLOBAL", global.to_str().unwrap()),
            ("GIT_CONFIG_SYSTEM", nothing.to_str().unwrap()),
        ];
        let done = check(trap.folder.path(), &environment);
        assert_eq!(done.status.code(), Some(code), "{text}: {}", String::from_utf8_lossy(&done.stderr));
    }
}

#[test]
fn a_git_in_the_library_is_not_the_one_that_is_asked() {
    let trap = Trap::new();
    let root = trap.folder.path();
    fs::copy(&trap.script, root.join("git")).unwrap();
    let path = std::env::var("PATH").unwrap();
    for first in [".", "", "./", "locales/.."] {
        let path = format!("{first}:{path}");
        let own = Command::new("sh").current_dir(root).args(["-c", "git"]).env("PATH", &path).status();
        assert!(own.is_ok_and(|status| status.success()) && trap.is_sprung(), "{first}: a shell runs it");
        let checked = check(root, &[("PATH", &path)]);
        assert!(!trap.is_sprung(), "{first}");
        assert_eq!(checked.status.code(), Some(0), "{first}: {}", String::from_utf8_lossy(&checked.stderr));
    }
    // No git at all is told.
    let checked = check(root, &[("PATH", ".")]);
    assert_eq!(checked.status.code(), Some(2));
    assert!(!trap.is_sprung());
}

#[test]
fn a_repository_that_never_answers_is_waited_for_as_long_as_is_said() {
    let trap = Trap::new();
    let root = trap.folder.path();
    let config = root.join(".git/config");
    fs::remove_file(&config).unwrap();
    rustix::fs::mknodat(rustix::fs::CWD, &config, rustix::fs::FileType::Fifo, rustix::fs::Mode::from_raw_mode(0o600), 0).unwrap();
    let start = std::time::Instant::now();
    let checked = run_lotse(root, &["check", "--changed-since", "HEAD", "--timeout", "1"], &[]);
    let told = String::from_utf8_lossy(&checked.stderr);
    assert!(checked.status.code() == Some(2) && told.contains("longer than 1 s ("), "{told}");
    assert!(start.elapsed() < std::time::Duration::from_secs(30));
    // What outlives it would hold the FIFO open. The system takes a moment to end it.
    let is_read = || {
        use rustix::fs::{Mode, OFlags, open};
        open(&config, OFlags::WRONLY | OFlags::NONBLOCK, Mode::empty()).err() != Some(rustix::io::Errno::NXIO)
    };
    while is_read() {
        assert!(start.elapsed() < std::time::Duration::from_secs(30), "git is still there");
        std::thread::sleep(std::time::Duration::from_millis(10));
    }
}

/// A hook of a linked work tree is told where its repository is, and git then takes any folder for the top of the work tree.
#[test]
fn a_hook_of_a_linked_work_tree_finds_a_library_in_a_folder() {
    let outer = tempfile::tempdir().unwrap();
    let (top, linked) = (outer.path().join("top"), outer.path().join("linked"));
    fs::create_dir(&top).unwrap();
    let copied = Command::new("cp").arg("-R").arg(sound().path()).arg(top.join("library")).status().unwrap();
    assert!(copied.success());
    run(&top, &["init", "-q", "-b", "main"]);
    run(&top, &["add", "."]);
    run(&top, &["commit", "-qm", "base"]);
    run(&top, &["worktree", "add", "-q", linked.to_str().unwrap()]);
    let folder = linked.join("library");
    fs::write(folder.join("locales/uk/g.ftl"), "a = Один  раз.\n\nb = Два.\n\nc = Три.\n").unwrap();
    run(&linked, &["add", "."]);
    let repository = top.join(".git/worktrees/linked");
    let index = repository.join("index");
    let of_a_hook = [("GIT_DIR", repository.to_str().unwrap()), ("GIT_INDEX_FILE", index.to_str().unwrap()), ("GIT_PREFIX", "")];
    for arguments in [&["check", "--staged"][..], &["check", "--changed-since", "HEAD"]] {
        let done = run_lotse(&folder, arguments, &of_a_hook);
        let told = [done.stdout, done.stderr].concat();
        let told = String::from_utf8_lossy(&told);
        assert!(done.status.code() == Some(0) && told.contains("double-space"), "{arguments:?}: {told}");
        // Of what has not changed nothing is told.
        assert!(arguments[1] == "--staged" || !told.contains("locales/uk/g.ftl:3"), "{told}");
    }
}

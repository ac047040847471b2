//! The command as it is run: help, exit codes, several formats at once, and git.

use std::path::Path;
use std::process::{Command, Output};

use crate::folder::Folder;

/// Runs the command in a folder; language and date are fixed.
pub(crate) fn lotse(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
    command.current_dir(folder).args(arguments).env("LC_ALL", "en_US.UTF-8").env("SOURCE_DATE_EPOCH", "1795305600");
    command.output().unwrap()
}

pub(crate) fn git(folder: &Path, arguments: &[&str]) -> Output {
    let who = ["-c", "user.name=Test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"];
    Command::new("git").current_dir(folder).args(who).args(arguments).output().unwrap()
}

pub(crate) fn sound() -> Folder {
    Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        (
            "documents/g.toml",
            b"title = \"a\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"x\"\ntitle = \"b\"\n[[block]]\nkind = \"paragraph\"\ntext = \"c\"\n",
        ),
        ("locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nc = Drei.\n".as_bytes()),
        ("locales/uk/g.ftl", "a = Один.\n\nb = Два.\n\nc = Три.\n".as_bytes()),
    ])
}

#[test]
fn every_command_has_help_in_both_languages() {
    let folder = sound();
    let commands = [
        "",
        "status",
        "check",
        "todo",
        "add",
        "accept",
        "rename",
        "remove",
        "impact",
        "render",
        "facts",
        "fmt",
        "new",
        "merge",
        "completions",
    ];
    for command in commands {
        for (language, word) in [("en", "Usage"), ("de", "Aufruf")] {
            let arguments: Vec<&str> =
                [command, "--help", "--lang", language].into_iter().filter(|word| !word.is_empty()).collect();
            let help = lotse(folder.path(), &arguments);
            let text = String::from_utf8(help.stdout).unwrap();
            assert!(help.status.success() && text.contains(word), "{command} {language}: {text}");
            // A text that is missing is shown by its id.
            assert!(!text.contains("help-"), "{command} {language}: {text}");
            let english = ["[default", "[OPTIONS]", "<COMMAND>"];
            assert!(language == "en" || english.iter().all(|word| !text.contains(word)), "{command}: {text}");
        }
    }
}

#[test]
fn exit_codes_say_how_it_went() {
    let cases: &[(&[&str], i32)] = &[
        (&["check"], 0),
        (&["check", "-D", "unconfirmed-translation"], 1),
        (&["check", "-A", "unconfirmed-translation", "--require", "uk=100"], 1),
        (&["check", "-A", "unconfirmed-translation", "--require", "uk=0"], 0),
        (&["check", "--require", "uk=101"], 2),
        (&["check", "--require", "fr=10"], 2),
        (&["check", "-D", "no-such-code"], 2),
        (&["check", "--format", "xml"], 2),
        (&["check", "--baseline", "nowhere"], 2),
        (&["check", "--changed-since", "nowhere"], 2),
        (&["check", "--document", "nothing"], 2),
        (&["check", "--explain", "syntax-error"], 0),
        (&["check", "--explain", "nothing"], 2),
        (&["todo", "fr"], 2),
        (&["accept", "uk", "nothing"], 2),
        (&["accept", "uk", "--state", "reviewed"], 2),
        (&["accept", "uk", "--minor", "a"], 2),
        (&["accept", "--minor", "a", "--state", "reviewed", "--by", "O"], 2),
        (&["todo", "uk", "--document", "nothing"], 2),
        (&["status", "--document", "nothing"], 2),
        (&["accept", "de"], 2),
        (&["add", "de"], 2),
        (&["fmt", "--check"], 0),
        (&["nothing"], 2),
        (&["check", "--lang", "fr"], 2),
        (&["check", "--baseline", "lotse.toml"], 2),
        (&["-C", "/nowhere", "check"], 2),
    ];
    let folder = sound();
    for (arguments, code) in cases {
        let done = lotse(folder.path(), arguments);
        let told = String::from_utf8_lossy(&done.stderr).into_owned();
        assert_eq!(done.status.code(), Some(*code), "{arguments:?}: {told}");
        assert!(*code != 2 || !told.is_empty(), "{arguments:?} says why");
    }
}

#[test]
fn one_run_writes_several_formats() {
    let folder = sound();
    let names = ["json", "sarif", "gitlab", "junit", "markdown", "github", "human"];
    let outputs: Vec<String> = names.iter().map(|name| format!("{name}={name}.txt")).collect();
    let mut arguments = vec!["-q", "check"];
    outputs.iter().for_each(|output| arguments.extend(["--output", output]));
    assert!(lotse(folder.path(), &arguments).status.success());
    for name in names {
        let text = folder.read(&format!("{name}.txt"));
        assert!(text.contains("unconfirmed-translation"), "{name}: {text}");
        assert!(!["json", "sarif", "gitlab"].contains(&name) || serde_json::from_str::<serde_json::Value>(&text).is_ok(), "{name}");
    }
}

#[test]
fn a_baseline_tells_only_what_is_new() {
    let folder = sound();
    assert!(lotse(folder.path(), &["check", "--write-baseline", "known"]).status.success());
    folder.write("locales/uk/g.ftl", "a = Один  раз.\n\nb = Два.\n\nc = Три.\n".as_bytes());
    let told = String::from_utf8(lotse(folder.path(), &["check", "--baseline", "known"]).stdout).unwrap();
    assert!(told.contains("double-space") && !told.contains("unconfirmed-translation"), "{told}");
}

#[test]
fn what_was_typed_wrongly_is_told_in_the_language_of_the_user() {
    let folder = sound();
    for (arguments, told) in [
        (&["rendr"][..], "den Befehl „rendr“ gibt es nicht\n  = Hilfe: meinten Sie render?"),
        (&["-q"], "es fehlt der Befehl"),
        (&["accept"], "es fehlt: <LOCALE>"),
        (&["accept", "uk", "--state", "fertig"], "„fertig“ ist kein Wert von --state <STATE>\n  = Hilfe: es gibt machine, draft"),
        (&["accept", "uk", "--stat", "draft"], "„--stat“ gibt es hier nicht\n  = Hilfe: meinten Sie --state?"),
        (&["check", "--today"], "--today <DATE> braucht einen Wert"),
        (&["render", "-j", "x"], "„x“ ist kein Wert von --jobs <N>"),
    ] {
        let done = lotse(folder.path(), &[&["--lang", "de"], arguments].concat());
        let text = String::from_utf8(done.stderr).unwrap();
        assert!(done.status.code() == Some(2) && text.starts_with(&format!("Fehler: {told}")), "{arguments:?}: {text}");
    }
}

#[test]
fn a_day_that_is_none_is_told() {
    let folder = sound();
    for (epoch, code) in [("1795305600", 0), ("0", 0), ("", 2), ("gestern", 2), ("-1", 2), ("99999999999999", 2), ("1e9", 2)] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lotse"));
        let command = command.current_dir(folder.path()).args(["--lang", "en", "facts"]).env("SOURCE_DATE_EPOCH", epoch);
        let done = command.output().unwrap();
        let told = String::from_utf8(done.stderr).unwrap();
        assert_eq!((done.status.code(), told.contains("no number of seconds")), (Some(code), code == 2), "{epoch:?}: {told}");
    }
}

#[test]
fn before_the_first_commit_everything_has_changed() {
    let folder = sound();
    folder.write("locales/uk/g.ftl", "a = Один  раз.\n\nb = Два.\n\nc = Три.\n".as_bytes());
    assert_eq!(lotse(folder.path(), &["check", "--changed-since", "HEAD"]).status.code(), Some(2), "no repository");
    git(folder.path(), &["init", "-q"]);
    let done = lotse(folder.path(), &["check", "--changed-since", "HEAD"]);
    assert!(done.status.success() && String::from_utf8(done.stdout).unwrap().contains("double-space"));
}

#[test]
fn a_fact_names_the_facts_beside_it() {
    let fact = |name: &str| format!("[{name}]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2020-01-01\n");
    let folder = sound();
    folder.write("lotse.toml", b"source = \"de\"\n[facts]\nmax-age-days = 365\n");
    folder.write("documents/facts.toml", [fact("months"), fact("rent"), fact("day")].concat().as_bytes());
    folder.write("locales/de/g.ftl", "a = { $months } mal { $rent }.\n\nb = { $day }.\n\nc = Drei.\n".as_bytes());
    let facts = String::from_utf8(lotse(folder.path(), &["facts"]).stdout).unwrap();
    assert_eq!(facts.matches("in the same messages").count(), 2, "{facts}");
    assert!(facts.contains("see whether they still fit: rent\n"), "{facts}");
    let found = String::from_utf8(lotse(folder.path(), &["check"]).stdout).unwrap();
    assert!(found.contains("in the same messages stand $months:") && !found.contains("stand $day"), "{found}");
    let none = lotse(folder.path(), &["facts", "--stale", "--today", "2020-01-02"]);
    assert!(none.stdout.is_empty() && String::from_utf8(none.stderr).unwrap().contains("no fact is past its date"));
}

#[test]
fn git_merges_by_message_and_knows_what_changed() {
    let folder = sound();
    let path = folder.path();
    lotse(path, &["accept", "uk"]);
    let driver = format!("'{}' merge %O %A %B %P", env!("CARGO_BIN_EXE_lotse"));
    folder.write(".gitattributes", b"*.ftl merge=lotse\n");
    git(path, &["init", "-q"]);
    git(path, &["config", "merge.lotse.driver", &driver]);
    git(path, &["add", "."]);
    git(path, &["commit", "-qm", "base"]);
    let branch = |name: &str, text: &str| {
        git(path, &["checkout", "-qb", name, "main"]);
        folder.write("locales/uk/g.ftl", text.as_bytes());
        lotse(path, &["accept", "uk", "--by", name]);
        git(path, &["commit", "-qam", name]);
    };
    // Neighbouring messages, which a merge by line takes for a conflict.
    branch("olena", "a = Один!\n\nb = Два.\n\nc = Три.\n");
    branch("petro", "a = Один.\n\nb = Два!\n\nc = Три.\n");
    branch("ivan", "a = Перший.\n\nb = Два.\n\nc = Три.\n");
    git(path, &["checkout", "-q", "petro"]);
    // What was wrong before is not told of what has changed since.
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = Два!\n\nc = Три  рази.\n".as_bytes());
    let told = String::from_utf8(lotse(path, &["check", "--changed-since", "petro"]).stdout).unwrap();
    assert!(told.contains("double-space") && told.contains("accept uk c") && !told.contains("accept uk b"), "{told}");
    std::fs::remove_file(path.join("locales/uk/g.ftl")).unwrap();
    let told = String::from_utf8(lotse(path, &["check", "--changed-since", "petro"]).stdout).unwrap();
    assert!(told.contains("missing-translation") && told.contains("3 texts"), "a file that is gone has changed: {told}");
    git(path, &["checkout", "-q", "."]);
    assert!(git(path, &["merge", "-q", "olena"]).status.success());
    assert_eq!(folder.read("locales/uk/g.ftl"), "a = Один!\n\nb = Два!\n\nc = Три.\n");
    let status = String::from_utf8(lotse(path, &["status"]).stdout).unwrap();
    assert!(!status.contains("unconfirmed"), "both confirmations stand: {status}");
    // What changed in the source since, and who has followed.
    let since = || String::from_utf8(lotse(path, &["--lang", "en", "status", "--since", "main"]).stdout).unwrap();
    assert!(since().ends_with("\nSince main in the German: 0 texts changed, 0 new, 0 gone\n"), "{}", since());
    let german = folder.read("locales/de/g.ftl");
    folder.write("locales/de/g.ftl", format!("neu = Ganz neu.\n\n{}", german.replace("b =", "bb =")).as_bytes());
    assert!(
        since().ends_with("\nSince main in the German: 0 texts changed, 2 new, 1 gone\n  uk  0 of 2 followed\n"),
        "{}",
        since()
    );
    assert_eq!(lotse(path, &["status", "--since", "nowhere"]).status.code(), Some(2));
    git(path, &["checkout", "-q", "."]);
    // The same message: both texts are shown, and both records stay, until one of the texts is chosen.
    assert!(!git(path, &["merge", "-q", "ivan"]).status.success());
    let both = folder.read("locales/uk/g.ftl");
    assert!(both.contains("<<<<<<< ours\na = Один!\n=======\na = Перший.\n>>>>>>> theirs"), "{both}");
    assert_eq!(folder.read("ledger/uk/g.ftl").matches("\na = ").count(), 2, "{}", folder.read("ledger/uk/g.ftl"));
    assert_eq!(lotse(path, &["check"]).status.code(), Some(1));
    let (start, end) = (both.find("<<<<<<<").unwrap(), both.find(">>>>>>> theirs\n").unwrap() + ">>>>>>> theirs\n".len());
    folder.write("locales/uk/g.ftl", format!("{}a = Перший.\n{}", &both[..start], &both[end..]).as_bytes());
    let told = String::from_utf8(lotse(path, &["--lang", "en", "check"]).stdout).unwrap();
    assert!(told.contains("several records of a"), "{told}");
    let told = String::from_utf8(lotse(path, &["--lang", "en", "accept", "uk"]).stderr).unwrap();
    assert!(told.contains("a had several records"), "{told}");
    assert_eq!(folder.read("ledger/uk/g.ftl").matches("\na = ").count(), 1);
    assert_eq!(lotse(path, &["check"]).status.code(), Some(0));
}

#[test]
fn git_alone_joins_no_halves_of_two_records() {
    let folder = sound();
    let path = folder.path();
    folder.write("locales/de/terms.ftl", b"-t = Amt\n");
    folder.write("locales/uk/terms.ftl", "-t = Управління\n".as_bytes());
    folder.write("locales/de/g.ftl", "a = Eins { -t }.\n    .title = Titel\n\nb = Zwei.\n\nc = Drei.\n".as_bytes());
    folder.write("locales/uk/g.ftl", "a = Один { -t }.\n    .title = Назва\n\nb = Два.\n\nc = Три.\n".as_bytes());
    assert_eq!(lotse(path, &["accept", "uk", "--state", "reviewed", "--by", "Eva"]).status.code(), Some(0));
    let ledger = folder.read("ledger/uk/g.ftl");
    folder.write("ledger/uk/g.ftl", ledger.replace("a = Eins", "a = Zwei").as_bytes());
    let told = String::from_utf8(lotse(path, &["--lang", "en", "check"]).stdout).unwrap();
    assert!(told.contains("the German in the record of a is not the one that was recorded"), "{told}");
    folder.write("ledger/uk/g.ftl", ledger.as_bytes());
    git(path, &["init", "-q"]);
    git(path, &["add", "-A"]);
    git(path, &["commit", "-q", "-m", "base"]);
    git(path, &["branch", "other"]);
    // Another title, for which the translation is right; there another translation of the value.
    folder.write("locales/de/g.ftl", "a = Eins { -t }.\n    .title = Ein Titel\n\nb = Zwei.\n\nc = Drei.\n".as_bytes());
    lotse(path, &["accept", "uk", "a", "--unchanged", "--why", "es stimmt"]);
    git(path, &["commit", "-q", "-a", "-m", "german"]);
    git(path, &["checkout", "-q", "other"]);
    folder.write("locales/uk/g.ftl", "a = Лише один { -t }.\n    .title = Назва\n\nb = Два.\n\nc = Три.\n".as_bytes());
    lotse(path, &["accept", "uk", "--state", "reviewed", "--by", "Otto"]);
    git(path, &["commit", "-q", "-a", "-m", "ukrainian"]);
    assert!(!git(path, &["merge", "-q", "main"]).status.success(), "{}", folder.read("ledger/uk/g.ftl"));
    assert!(folder.read("ledger/uk/g.ftl").contains("<<<<<<<"));
    // Joined by hand, it is told.
    let joined = folder.read("ledger/uk/g.ftl");
    let side = |line: &str| !["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark));
    let joined: String = joined.lines().filter(|line| side(line)).map(|line| format!("{line}\n")).collect();
    folder.write("ledger/uk/g.ftl", joined.as_bytes());
    let told = String::from_utf8(lotse(path, &["--lang", "en", "check"]).stdout).unwrap();
    assert!(told.contains("stands twice"), "{told}");
    let status = String::from_utf8(lotse(path, &["status"]).stdout).unwrap();
    assert!(status.contains("1 unconfirmed"), "{status}");
}

/// What `lotse check --staged` says of a library in a repository: exit code and codes of findings.
fn staged(folder: &Path) -> (Option<i32>, String) {
    let done = lotse(folder, &["check", "--staged", "-A", "unconfirmed-translation", "-D", "double-space"]);
    (done.status.code(), String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap())
}

#[test]
fn what_is_staged_is_checked_and_nothing_else() {
    let folder = sound();
    let path = folder.path();
    assert_eq!(staged(path).0, Some(2), "no repository");
    git(path, &["init"]);
    assert_eq!(staged(path).0, Some(2), "nothing is staged, not even a manifest");
    git(path, &["add", "."]);
    assert_eq!(staged(path).0, Some(0), "{}", staged(path).1);
    git(path, &["commit", "-m", "base"]);
    let (good, bad) = ("a = Один.\n\nb = Два.\n\nc = Три.\n", "a = Один.\n\nb = Два  рази.\n\nc = Три.\n");
    // In the folder, staged, and the answer.
    for (in_folder, in_index, code) in [(bad, good, 0), (good, bad, 1)] {
        folder.write("locales/uk/g.ftl", in_index.as_bytes());
        git(path, &["add", "locales/uk/g.ftl"]);
        folder.write("locales/uk/g.ftl", in_folder.as_bytes());
        folder.write("locales/uk/not-staged.ftl", b"x = \xff");
        let (found, told) = staged(path);
        assert_eq!((found, told.contains("double-space")), (Some(code), code == 1), "{told}");
        let since = lotse(path, &["check", "--staged", "--changed-since", "HEAD", "-D", "double-space"]);
        assert_eq!(since.status.code(), Some(code));
    }
    folder.write("locales/uk/g.ftl", "a =   Один.\n".as_bytes());
    git(path, &["add", "locales/uk/g.ftl"]);
    folder.write("locales/uk/g.ftl", "a = Один.\n".as_bytes());
    assert_eq!(lotse(path, &["fmt", "--check", "--staged"]).status.code(), Some(1));
    assert_eq!(lotse(path, &["fmt", "--staged"]).status.code(), Some(2), "what is staged is not written");
}

#[cfg(unix)]
#[test]
fn a_link_that_is_staged_is_told() {
    let folder = sound();
    let path = folder.path();
    git(path, &["init"]);
    std::os::unix::fs::symlink("g.ftl", path.join("locales/uk/h.ftl")).unwrap();
    git(path, &["add", "."]);
    let (code, told) = staged(path);
    assert!(code == Some(1) && told.contains("unreadable-file") && told.contains("h.ftl"), "{told}");
}

#[cfg(unix)]
#[test]
fn a_hook_sees_what_is_committed_wherever_the_library_lies() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = sound();
    let root = folder.path();
    std::fs::create_dir(root.join("texts")).unwrap();
    for name in ["documents", "locales", "lotse.toml"] {
        std::fs::rename(root.join(name), root.join("texts").join(name)).unwrap();
    }
    git(root, &["init"]);
    git(root, &["add", "."]);
    git(root, &["commit", "-m", "base"]);
    let hook = root.join(".git/hooks/pre-commit");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    let command = format!("#!/bin/sh\nexec '{}' -C texts check --staged -D double-space\n", env!("CARGO_BIN_EXE_lotse"));
    std::fs::write(&hook, command).unwrap();
    std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
    let bad = "a = Один.\n\nb = Два  рази.\n\nc = Три.\n";
    folder.write("texts/locales/uk/g.ftl", bad.as_bytes());
    folder.write("texts/locales/de/g.ftl", "a = Eins.\n\nb = Zweierlei.\n\nc = Drei.\n".as_bytes());
    // A commit of one file has an index of its own.
    let one = git(root, &["commit", "-m", "one", "texts/locales/de/g.ftl"]);
    assert!(one.status.success(), "{}", String::from_utf8_lossy(&one.stderr));
    let all = git(root, &["commit", "-am", "all"]);
    assert!(!all.status.success(), "the hook refuses what it finds");
    git(root, &["add", "."]);
    assert!(!git(root, &["commit", "-m", "staged"]).status.success());
    folder.write("texts/locales/uk/g.ftl", b"whatever stands in the folder");
    git(root, &["reset", "-q", "texts/locales/uk/g.ftl"]);
    folder.write("texts/locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nc = Drei.\n".as_bytes());
    git(root, &["add", "texts/locales/de"]);
    let sound = git(root, &["commit", "-m", "sound"]);
    assert!(sound.status.success(), "{}{}", String::from_utf8_lossy(&sound.stdout), String::from_utf8_lossy(&sound.stderr));
}

#[test]
fn a_ledger_that_cannot_be_read_is_told_by_every_command() {
    let folder = sound();
    let path = folder.path();
    folder.write("locales/de/common.ftl", b"edition-date = { $date }\npage = { $number }\n");
    folder.write("ledger/uk/g.ftl", b"\xff\xfe");
    for (arguments, code) in [
        (&["check"][..], 1),
        (&["status"], 2),
        (&["render", "g", "--locale", "uk"], 2),
        (&["render", "g", "--locale", "uk", "--draft"], 2),
        (&["todo", "uk"], 2),
        (&["impact"], 2),
        (&["add", "uk"], 2),
        (&["accept", "uk"], 2),
        (&["accept", "--minor", "a"], 2),
    ] {
        let done = lotse(path, arguments);
        let told = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(code), "{arguments:?}: {told}");
        assert!(told.contains("ledger/uk/g.ftl"), "{arguments:?}: {told}");
    }
}

#[test]
fn a_change_of_a_term_is_counted_once() {
    let folder = sound();
    folder.write("locales/de/terms.ftl", b"-office = Amt\n");
    folder.write("locales/uk/terms.ftl", "-office = Бюро\n".as_bytes());
    let done = lotse(folder.path(), &["impact", "--", "-office"]);
    let told = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
    assert!(told.contains("a change makes out of date: uk") && told.contains("1 passage, 1 language"), "{told}");
}

//! What stands in the terminal: that a command says what it has done, and what to do next.

use crate::command::{lotse, sound};
use crate::folder::Folder;

/// The exit code of a command, and all it says.
fn said(folder: &Folder, line: &str) -> (i32, String) {
    let arguments: Vec<&str> = line.split(' ').collect();
    let done = lotse(folder.path(), &arguments);
    let text = [done.stdout, done.stderr].concat();
    (done.status.code().unwrap_or(-1), String::from_utf8(text).unwrap())
}

/// Runs commands one after another, each with its exit code and what must stand in what it says.
fn dialog(folder: &Folder, lines: &[(&str, i32, &str)]) {
    for (line, code, expected) in lines {
        let (found, text) = said(folder, line);
        assert!(found == *code && text.contains(expected), "lotse {line}: {found}\n{text}\nexpected {code}: {expected}");
    }
}

#[test]
fn accept_says_what_it_takes_and_what_stays() {
    let folder = sound();
    dialog(
        &folder,
        &[
            ("accept uk a --state reviewed --by Olena", 0, "1 message recorded for uk as reviewed"),
            ("accept uk a", 0, "a stays as it is (reviewed)"),
            ("accept uk --document g", 0, "2 messages recorded for uk as translated"),
            ("accept uk --document g", 0, "nothing to record for uk: no translation is outdated or unconfirmed"),
            ("accept uk --state draft", 0, "2 messages stay as they are (translated)"),
            ("accept uk --state draft --lang de", 0, "a bleibt, wie es ist (geprüft)"),
            ("accept uk b --state draft", 0, "1 message recorded for uk as draft"),
            ("accept uk --state reviewed --by Olena", 0, "2 messages recorded for uk as reviewed"),
            ("accept de", 2, "de is the language the texts are written in"),
            ("todo de", 2, "de is the language the texts are written in"),
            ("accept --minor a", 0, "the German is the one its translations were made from"),
        ],
    );
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nc = Dreii.\n".as_bytes());
    dialog(&folder, &[("accept uk c --unchanged --why same", 0, "1 message recorded")]);
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Sonne.\n\nc = Drei!\n".as_bytes());
    dialog(
        &folder,
        &[
            ("accept --minor b", 1, "refused, translations must follow this: number: zwei is gone; see lotse impact b"),
            ("accept --minor b --force", 0, "[-Zwei-]{+Sonne+}"),
        ],
    );
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Mond.\n\nc = Drei!\n".as_bytes());
    dialog(&folder, &[("accept --minor b", 1, "another word, maybe by an earlier change: sonne → mond")]);
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Sonnne!\n\nc = Drei!\n".as_bytes());
    dialog(&folder, &[("accept --minor b", 0, "b")]);
    folder.write(
        "locales/uk/g.ftl",
        "a = Один.\n\n<<<<<<< HEAD\nb = Два.\n=======\nb = Двоє.\n>>>>>>> olena\n\nc = Три.\n".as_bytes(),
    );
    dialog(&folder, &[("accept uk", 2, "a conflict of git was left in the file")]);
}

#[test]
fn line_ends_of_a_system_are_no_matter_of_form() {
    let folder = sound();
    for (locale, text) in [
        ("de", "a = Eins.\n\nb = Zwei.\n\nc =\n    Drei.\n    Vier.\n"),
        ("uk", "a = Один.\n\nb = Два.\n\nc =\n    Три.\n    Чотири.\n"),
    ] {
        folder.write(&format!("locales/{locale}/g.ftl"), text.replace('\n', "\r\n").as_bytes());
    }
    dialog(
        &folder,
        &[
            ("accept uk", 0, "3 messages recorded"),
            ("fmt --check", 0, "all files are in canonical form"),
            ("check -A obsolete-translation", 0, ""),
        ],
    );
    // What is a matter of form is told in such a file too.
    folder.write("locales/uk/g.ftl", "a=Один.\r\n\r\nb = Два.\r\n\r\nc = Три.\r\n".as_bytes());
    dialog(&folder, &[("fmt --check", 1, "locales/uk/g.ftl")]);
}

#[test]
fn what_is_set_aside_is_no_word_to_translators() {
    let folder = sound();
    let german = "# Kurz halten.\n# lotse-ignore: doubled-word – es heißt so\na = Eins.\n\nb = Zwei.\n\nc = Drei.\n";
    folder.write("locales/de/g.ftl", german.as_bytes());
    folder.write("locales/uk/g.ftl", "b = Два.\n\nc = Три.\n".as_bytes());
    let done = lotse(folder.path(), &["todo", "uk"]);
    let told = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
    assert!(told.contains("Kurz halten.") && !told.contains("lotse-ignore") && !told.contains("es heißt so"), "{told}");
}

#[test]
fn a_new_library_keeps_its_line_ends_and_names_its_ledgers() {
    let folder = Folder::new(&[]);
    let root = folder.path().join("guide");
    dialog(&folder, &[(&format!("new {}", root.display()), 0, "guide")]);
    assert_eq!(std::fs::read_to_string(root.join(".gitattributes")).unwrap(), "*.ftl text eol=lf\n*.toml text eol=lf\n");
    let manifest = std::fs::read_to_string(root.join("lotse.toml")).unwrap();
    assert!(manifest.contains("\nledger-format = 2\n"), "{manifest}");
    let check = |root: &std::path::Path| lotse(root, &["check"]);
    assert_eq!(check(&root).status.code(), Some(0));
    // Of a Lotse that is yet to come, this one writes nothing.
    std::fs::write(root.join("lotse.toml"), manifest.replace("ledger-format = 2", "ledger-format = 3")).unwrap();
    for command in [&["add", "uk"][..], &["accept", "--all"], &["check"], &["status"], &["fmt"]] {
        let done = lotse(&root, command);
        let told = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
        assert_eq!(done.status.code(), Some(2), "{command:?}: {told}");
        assert!(told.contains("take a newer Lotse"), "{command:?}: {told}");
    }
    assert!(!root.join("ledger").exists() && !root.join("locales/uk").exists());
}

const FACTS: &[u8] = b"[months]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\nchecked = 2026-08-19\n";

#[test]
fn a_new_message_is_counted_laid_out_and_waits() {
    let folder = sound();
    folder.write("documents/facts.toml", FACTS);
    dialog(
        &folder,
        &[
            ("accept uk", 0, "3 messages recorded"),
            ("impact", 0, "no translation is out of date"),
            ("impact", 0, "a changed fact makes no translation out of date: lotse facts FACT"),
            ("impact months", 2, "months is a fact, no message: lotse facts months"),
            ("add uk", 0, "uk is there and complete"),
        ],
    );
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nnew = Neu.\n\nc = Drei.\n".as_bytes());
    dialog(
        &folder,
        &[
            ("impact", 0, "new · locales/de/g.ftl:5\n  missing in: uk"),
            ("impact", 0, "1 passage has no translation in 1 language; lotse todo LOCALE lists them"),
            ("impact new", 0, "missing in: uk"),
            ("impact --lang de", 0, "1 Stelle ist nicht übersetzt, in 1 Sprache"),
            ("add uk", 0, "1 message is laid out in locales/uk/, each behind the one it follows in the source"),
            ("add uk", 0, "1 message waits for text in locales/uk/; all are laid out already"),
            ("add uk --lang de", 0, "1 Nachricht wartet in locales/uk/ auf Text; alle sind schon vorbereitet"),
        ],
    );
    assert_eq!(folder.read("locales/uk/g.ftl"), "a = Один.\n\nb = Два.\n\n# new = Neu.\n\nc = Три.\n");
}

#[test]
fn a_rename_is_one_finding_with_a_name() {
    let folder = sound();
    said(&folder, "accept uk");
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nthird = Drei.\n".as_bytes());
    dialog(
        &folder,
        &[
            ("todo uk", 0, "third · renamed · "),
            ("todo uk --lang de", 0, "third · umbenannt · "),
            ("status", 0, "renamed"),
            ("check", 1, "renamed-message"),
        ],
    );
    for command in ["check", "status"] {
        let (_, text) = said(&folder, command);
        assert!(!text.contains("obsolete") && !text.contains("missing-translation"), "{text}");
    }
}

#[test]
fn a_file_no_document_has_is_told_once() {
    let folder = sound();
    let text = folder.read("locales/uk/g.ftl");
    folder.write("locales/uk/g - Kopie.ftl", text.as_bytes());
    let (_, told) = said(&folder, "check");
    assert!(told.contains("no document is called “g - Kopie”") && told.contains("did you mean “g”"), "{told}");
    assert_eq!(told.matches("obsolete-translation").count(), 1, "{told}");
}

#[test]
fn a_conflict_is_printed_in_no_edition_but_a_draft() {
    let folder = sound();
    let conflict = "a = Один.\n\n<<<<<<< HEAD\nb = Два.\n=======\nb = Двоє.\n>>>>>>> olena\n\nc = Три.\n";
    folder.write("locales/uk/g.ftl", conflict.as_bytes());
    dialog(
        &folder,
        &[
            ("render --locale uk", 1, "a conflict of git was left in the file"),
            ("render --locale uk --draft", 0, "a conflict of git was left in the file"),
            ("render --locale de", 0, "1 file"),
        ],
    );
}

#[test]
fn a_misspelt_locale_of_an_outline_is_told() {
    let folder = sound();
    let outline = folder.read("documents/g.toml");
    folder.write("documents/g.toml", format!("locales = [\"de\", \"ukk\"]\n{outline}").as_bytes());
    dialog(&folder, &[("check", 1, "documents/g.toml:1:18"), ("check", 1, "“uk” is near"), ("render", 1, "“ukk”")]);
}

#[test]
fn what_nobody_can_mean_is_said() {
    let folder = sound();
    let outline = folder.read("documents/g.toml");
    folder.write("documents/g.toml", format!("locales = [\"de\"]\n{outline}").as_bytes());
    folder.write("note.txt", b"");
    dialog(
        &folder,
        &[
            ("add ukr", 2, "the tag “ukr” is written “uk”"),
            ("add zz", 2, "CLDR knows no language “zz”"),
            ("add zz --lang de", 2, "CLDR kennt keine Sprache „zz“"),
            ("new other --source deutsch", 2, "“deutsch” is no language tag"),
            ("render g --locale uk", 0, "g is not meant for uk"),
            ("render g --edition a4 --edition a4 --edition a5", 0, "2 files"),
            ("render g --out lotse.toml", 2, "is a file of the library"),
            ("render g --out note.txt", 2, "cannot write"),
        ],
    );
    let (_, told) = said(&folder, "render g --out note.txt");
    assert!(!told.contains("0 files"), "{told}");
    let nowhere = tempfile::tempdir().unwrap();
    let told = lotse(nowhere.path(), &["check"]).stderr;
    let path = nowhere.path().canonicalize().unwrap();
    assert!(String::from_utf8(told).unwrap().contains(&format!("no lotse.toml in {}", path.display())));
}

#[test]
fn impact_follows_a_term_within_a_term() {
    let folder = sound();
    let write = |locale: &str, inner: &str| {
        folder.write(&format!("locales/{locale}/terms.ftl"), format!("-outer = {{ -inner }}\n\n-inner = {inner}\n").as_bytes());
        folder.write(&format!("locales/{locale}/g.ftl"), "a = { -outer }.\n\nb = Два.\n\nc = Три.\n".as_bytes());
    };
    write("uk", "Застава");
    write("de", "Kaution");
    dialog(&folder, &[("accept uk", 0, "uk")]);
    write("de", "Mietkaution");
    dialog(&folder, &[("impact", 0, "-inner · locales/de/terms.ftl:3"), ("impact", 0, "printed in: g")]);
}

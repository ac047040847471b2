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
fn session(folder: &Folder, lines: &[(&str, i32, &str)]) {
    for (line, code, expected) in lines {
        let (found, text) = said(folder, line);
        assert!(found == *code && text.contains(expected), "lotse {line}: {found}\n{text}\nexpected {code}: {expected}");
    }
}

#[test]
fn accept_says_what_it_takes_and_what_stays() {
    let folder = sound();
    session(
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
    folder.write(
        "locales/uk/g.ftl",
        "a = Один.\n\n<<<<<<< HEAD\nb = Два.\n=======\nb = Двоє.\n>>>>>>> olena\n\nc = Три.\n".as_bytes(),
    );
    session(&folder, &[("accept uk", 2, "a conflict of git was left in the file")]);
}

//! The same of libraries written by hand, asked by the two commands.

use std::collections::BTreeSet;
use std::fs;

use crate::command;
use crate::folder::Folder;

/// Whether `check` and `render` both refuse a library for what stands at a place.
fn both_tell(folder: &Folder, place: &str) {
    for asked in ["check", "render"] {
        let done = command::lotse(folder.path(), &[asked]);
        let told = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        assert!(done.status.code() == Some(1) && told.contains(place), "{asked}: {told}");
    }
}

#[test]
fn what_no_font_has_is_told_where_it_stands_whatever_weight_it_is_given() {
    for level in ["warn", "allow"] {
        let folder = command::sound();
        let manifest = folder.read("lotse.toml");
        folder.write("lotse.toml", format!("{manifest}[levels]\nmissing-glyph = \"{level}\"\n").as_bytes());
        folder.write("locales/uk/g.ftl", "a = Один.\n\nb = Два.\n\nc = Три 漢.\n".as_bytes());
        both_tell(&folder, "locales/uk/g.ftl:5");
    }
}

#[test]
fn a_source_that_is_printed_beside_is_checked_though_nobody_prints_it_alone() {
    let folder = command::sound();
    let outline = folder.read("documents/g.toml");
    folder.write("documents/g.toml", format!("locales = [\"uk\"]\nedition = \"bilingual\"\n{outline}").as_bytes());
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Zwei.\n\nc = Drei 漢.\n".as_bytes());
    both_tell(&folder, "locales/de/g.ftl:5");
}

/// What both commands end with.
fn both_end(folder: &Folder) -> [Option<i32>; 2] {
    ["check", "render"].map(|asked| command::lotse(folder.path(), &[asked]).status.code())
}

#[test]
fn a_letter_and_its_mark_are_one_however_they_are_written() {
    // The vowel sign is in the Arabic face alone, so that no face has both of them.
    let apart = [
        "Три a\u{64B}.",
        "Три <strong>a</strong>\u{64B}.",
        "Три a\u{AD}\u{64B}.",
        "Три a\u{200E}\u{64B}.",
        "Три a<em>\u{64B}</em>.",
        "Три <span lang=\"de\">a</span>\u{64B}.",
        "Три BGB\u{64B}.",
        "Три <a name=\"x\">т</a>\u{64B}.",
        "Три { -t }\u{64B}.",
    ];
    // A face has all of these, or nothing joins them.
    let sound = [
        "Три а\u{301}.",
        "Три <strong>а</strong>\u{301}.",
        "Три а\u{AD}\u{301}.",
        "Три a \u{64B}.",
        "Три a<br>\u{64B}",
        "Три <a name=\"x\"></a>.",
        "Три <a name=\"x\"></a>\u{64B}.",
    ];
    for (texts, expected) in [(&apart[..], [Some(1), Some(1)]), (&sound, [Some(0), Some(0)])] {
        for text in texts {
            let folder = command::sound();
            let manifest = folder.read("lotse.toml");
            let allowed = ["homoglyph", "invalid-character", "markup-mismatch", "end-punctuation", "unused-message"];
            let levels: String = allowed.iter().map(|code| format!("{code} = \"allow\"\n")).collect();
            folder.write("lotse.toml", format!("{manifest}[levels]\n{levels}").as_bytes());
            folder.write("locales/de/terms.ftl", b"-t = Wort\n");
            folder.write("locales/uk/terms.ftl", "-t = слово\n".as_bytes());
            folder.write("locales/uk/g.ftl", format!("a = Один.\n\nb = Два.\n\nc = {text}\n").as_bytes());
            assert_eq!(
                both_end(&folder),
                expected,
                "{text:?}: {}",
                String::from_utf8_lossy(&command::lotse(folder.path(), &["check"]).stdout)
            );
        }
    }
}

#[test]
fn what_is_only_read_aloud_needs_no_glyph() {
    let folder = command::sound();
    let outline = folder.read("documents/g.toml");
    folder.write(
        "documents/g.toml",
        format!("subject = \"s\"\n{outline}[[block]]\nkind = \"figure\"\nimage = \"images/p.svg\"\ntext = \"p\"\n").as_bytes(),
    );
    folder.write(
        "documents/images/p.svg",
        b"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>",
    );
    for (locale, a) in [("de", "a = Eins.\n\nb = Zwei.\n\nc = Drei.\n"), ("uk", "a = Один.\n\nb = Два.\n\nc = Три.\n")] {
        folder.write(&format!("locales/{locale}/g.ftl"), format!("{a}\np = Б\n    .alt = 漢\n\ns = 漢\n").as_bytes());
        folder.write(&format!("locales/{locale}/common.ftl"), "yes-mark = 漢\n".as_bytes());
    }
    assert_eq!(
        both_end(&folder),
        [Some(0), Some(0)],
        "{}",
        String::from_utf8_lossy(&command::lotse(folder.path(), &["check"]).stdout)
    );
    // Printed as well, it needs one.
    let outline = folder.read("documents/g.toml");
    folder.write("documents/g.toml", format!("{outline}[[block]]\nkind = \"paragraph\"\ntext = \"s\"\n").as_bytes());
    both_tell(&folder, "locales/uk/g.ftl:10");
}

#[test]
fn an_edition_nobody_has_is_none_whatever_weight_that_is_given() {
    let folder = command::sound();
    let (manifest, outline) = (folder.read("lotse.toml"), folder.read("documents/g.toml"));
    folder.write("documents/g.toml", format!("edition = \"none\"\neditions = [\"a6\", \"large\"]\n{outline}").as_bytes());
    both_tell(&folder, "documents/g.toml:1");
    folder.write("lotse.toml", format!("{manifest}[levels]\ninvalid-value = \"warn\"\n").as_bytes());
    assert_eq!(both_end(&folder), [Some(0), Some(0)]);
    assert!(folder.path().join("out/g/g.uk.pdf").is_file(), "as if it were not named");
}

/// The code and the place of each denied finding that a command tells, without those of a page.
fn denied(folder: &Folder, asked: &str) -> BTreeSet<String> {
    let done = command::lotse(folder.path(), &[asked]);
    let told = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
    let mut denied = BTreeSet::new();
    let mut code = None;
    for line in told.lines() {
        if let Some(rest) = line.strip_prefix("error[") {
            code = rest.split_once(']').map(|(code, _)| code.to_owned());
        } else if let (Some(place), Some(code)) = (line.trim_start().strip_prefix("--> "), code.take()) {
            denied.insert(format!("{code} {place}"));
        }
    }
    denied
}

#[test]
fn check_and_render_name_one_place() {
    let quote = "[[block]]\nkind = \"quote\"\ntext = \"q\"\n";
    let contact = "[[block]]\nkind = \"contact\"\ncontact = \"off\"\n";
    let contents = "[[block]]\nkind = \"contents\"\n";
    let quoted = "a = Один.\n\nb = Два.\n\nc = Три.\n\nq = Слово.\n";
    for (block, path, text, expected) in [
        (quote, "locales/uk/g.ftl", format!("{quoted}    .name = Анна\n    .role = 漢\n"), "missing-glyph locales/uk/g.ftl:9:13"),
        (
            quote,
            "locales/uk/g.ftl",
            format!("{quoted}    .name = Анна 漢\n    .role = Рада\n"),
            "missing-glyph locales/uk/g.ftl:8:18",
        ),
        (quote, "locales/uk/common.ftl", "quote-by = 漢 { $name }\n".into(), "missing-glyph locales/uk/common.ftl:1:12"),
        (contents, "locales/uk/common.ftl", "contents = 漢\n".into(), "missing-glyph locales/uk/common.ftl:1:12"),
        ("", "locales/uk/common.ftl", "page = { $page } 漢\n".into(), "missing-glyph locales/uk/common.ftl:1:18"),
        ("", "locales/uk/common.ftl", "cross-reference = 漢 { $number }\n".into(), "missing-glyph locales/uk/common.ftl:1:19"),
        (contents, "locales/uk/g.ftl", "a = Один.\n\nb = Два 漢.\n\nc = Три.\n".into(), "missing-glyph locales/uk/g.ftl:3:9"),
        ("", "locales/uk/g.ftl", "a = Один.\n\nb = Два.\n\nc = Три 😀 😀.\n".into(), "missing-glyph locales/uk/g.ftl:5:9"),
        (
            contact,
            "documents/contacts.toml",
            "[off]\nname = \"Amt 漢\"\nphone = \"+49 221 12345\"\nsource = \"web\"\n".into(),
            "missing-glyph documents/contacts.toml:1:2",
        ),
        (
            "",
            "locales/uk/g.ftl",
            "a = Один.\n\nb = Два { d }.\n\nc = Три { b }.\n\nd = { c }\n".into(),
            "cyclic-reference locales/uk/g.ftl:3:1",
        ),
        ("", "locales/uk/g.ftl", "a = Один.\n\nb = Два.\n\nc = Три { c }.\n".into(), "cyclic-reference locales/uk/g.ftl:5:1"),
    ] {
        let folder = command::sound();
        let (outline, german) = (folder.read("documents/g.toml"), folder.read("locales/de/g.ftl"));
        folder.write("documents/g.toml", format!("{outline}{block}").as_bytes());
        folder.write("documents/contacts.toml", b"[off]\nname = \"Amt\"\nphone = \"+49 221 12345\"\nsource = \"web\"\n");
        let german = german.replace("Drei", "Drei <a name=\"x\"></a>");
        folder.write("locales/de/g.ftl", format!("{german}\nq = Wort.\n    .name = Ann\n    .role = Rat\n").as_bytes());
        folder.write(
            "locales/uk/g.ftl",
            format!("{}    .name = Анна\n    .role = Рада\n", quoted.replace("Три", "Три <a name=\"x\"></a>")).as_bytes(),
        );
        folder.write(path, text.as_bytes());
        let [check, render] = ["check", "render"].map(|asked| denied(&folder, asked));
        assert!(check.contains(expected), "{expected}: {check:?}");
        assert!(render.contains(expected), "{expected}: {render:?}");
    }
}

#[test]
fn of_what_levels_hide_of_a_draft_one_finding_stays() {
    let quote = "[[block]]\nkind = \"quote\"\ntext = \"q\"\n";
    let german = "a = Eins.\n\nb = Zwei.\n\nc = Drei.\n\nq = Wort.\n    .name = Ann\n";
    let (begun, quoted) = ("a = Один.\n\nb = Два.\n\nc = Три.\n", "\nq = Слово.\n    .name = Анна\n");
    for (code, locale, translation, place) in [
        ("missing-translation", "uk", begun.to_owned(), "locales/de/g.ftl:7:1"),
        ("missing-attribute", "uk", format!("{begun}{}", quoted.replace("\n    .name = Анна", "")), "locales/uk/g.ftl:7:1"),
        ("missing-value", "uk", format!("{begun}{}", quoted.replace(" Слово.", "")), "locales/uk/g.ftl:7:1"),
        ("missing-furniture", "mi", format!("{begun}{quoted}"), "documents/g.toml:1:1"),
    ] {
        let folder = command::sound();
        let outline = folder.read("documents/g.toml");
        folder.write("documents/g.toml", format!("{outline}{quote}").as_bytes());
        folder.write("locales/de/g.ftl", german.as_bytes());
        fs::remove_dir_all(folder.path().join("locales/uk")).unwrap();
        folder.write(&format!("locales/{locale}/g.ftl"), translation.as_bytes());
        let end = |asked: &[&str]| {
            let done = command::lotse(folder.path(), asked);
            let told = String::from_utf8(done.stdout).unwrap();
            (done.status.code(), told.contains(&format!("[{code}]")), told.contains("[draft-only]") && told.contains(place))
        };
        for (levels, hidden) in [("", false), ("allow", true)] {
            let level =
                if hidden { format!("{code} = \"{levels}\"\ndraft-only = \"allow\"\n") } else { format!("{code} = \"warn\"\n") };
            let manifest =
                format!("source = \"de\"\nlocales = [\"de\", \"{locale}\"]\n[levels]\nwrong-script = \"allow\"\n{level}");
            folder.write("lotse.toml", manifest.as_bytes());
            assert_eq!(end(&["check"]), (Some(0), !hidden, hidden), "{code}");
            assert_eq!(end(&["check", "-A", code]), (Some(0), false, true), "{code}");
            assert_eq!(end(&["check", "-A", code, "-D", "draft-only"]), (Some(1), false, true), "{code}");
            assert_eq!((end(&["render"]).0, end(&["render", "--draft"]).0), (Some(1), Some(0)), "{code}");
        }
    }
    // What is hidden and not printed is nobody's draft.
    let folder = command::sound();
    folder.write("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n[levels]\nmissing-translation = \"allow\"\n");
    folder.write("locales/de/g.ftl", german.as_bytes());
    let told = String::from_utf8(command::lotse(folder.path(), &["check"]).stdout).unwrap();
    assert!(!told.contains("draft-only") && both_end(&folder) == [Some(0), Some(0)], "{told}");
}

#[test]
fn a_thousand_passages_without_translation_are_warnings_still() {
    let folder = command::sound();
    let (mut outline, mut german) = (folder.read("documents/g.toml"), folder.read("locales/de/g.ftl"));
    for number in 0..1_010 {
        outline += &format!("[[block]]\nkind = \"paragraph\"\ntext = \"p{number}\"\n");
        german += &format!("\np{number} = Satz {number}.\n");
    }
    folder.write("documents/g.toml", outline.as_bytes());
    folder.write("locales/de/g.ftl", german.as_bytes());
    assert_eq!(command::lotse(folder.path(), &["check"]).status.code(), Some(0));
    assert_eq!(command::lotse(folder.path(), &["check", "-D", "missing-translation"]).status.code(), Some(1));
}

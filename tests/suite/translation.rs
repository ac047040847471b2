//! Translation from end to end: what is accepted is up to date until the German changes, and bad input costs only itself.

#![expect(clippy::unwrap_used, reason = "a test stops where its setting fails")]

use std::collections::BTreeMap;

use lotse::check::{self, Options, Report};
use lotse::diagnostic::Code;
use lotse::document::content::Content;
use lotse::internal::translation::resolve;
use lotse::translation::{Confirmation, Force, Scope, State, Wanted, accept, accept_minor, impact};
use lotse::words::Words;
use proptest::prelude::*;

use crate::command;
use crate::folder::Folder;

impl Folder {
    fn check(&self) -> Report {
        let library = self.library();
        check::run(&library, &Content::read(&library), &Options::default())
    }

    fn accept(&self, state: State) {
        let library = self.library();
        let scope = Scope::of(&Content::read(&library));
        let confirmation = Confirmation::new(state, None, None).unwrap();
        for locale in library.locales().iter().filter(|locale| *locale != library.source_locale()) {
            library.apply(&accept(&library, &scope, locale, &Wanted::default(), &confirmation).unwrap().edits).unwrap();
        }
    }
}

fn of_code(report: &Report, code: Code) -> Vec<String> {
    report.diagnostics.iter().filter(|finding| finding.code == code).map(lotse::Diagnostic::bare).collect()
}

fn messages() -> impl Strategy<Value = BTreeMap<String, String>> {
    let text = prop_oneof!["[A-Za-zäöüß]{2,9}( [a-zäöüß]{2,9}){0,5}", Just("{ $x -> [one] ein *[other] viele }".to_owned())];
    proptest::collection::btree_map("-?[a-z]{1,4}", text, 1..12)
}

fn file(messages: &BTreeMap<String, String>, indent: &str) -> String {
    messages
        .iter()
        .map(|(id, text)| match text.strip_prefix("{ $x -> ") {
            Some(_) => format!("{id} ={indent}{{ $x ->\n    [one] ein\n   *[other] viele\n}}\n"),
            None => format!("# {}\n{id} ={indent}{text}\n", text.len()),
        })
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_is_accepted_is_up_to_date_until_the_source_says_something_else(german in messages(), other in messages()) {
        let folder = Folder::new(&[]);
        folder.write("locales/de/g.ftl", file(&german, " ").as_bytes());
        folder.write("locales/uk/g.ftl", file(&german, " ").as_bytes());
        folder.accept(State::Translated);
        // Layout changes nothing.
        folder.write("locales/de/g.ftl", file(&german, "\n    ").replace('\n', "\r\n").as_bytes());
        let report = folder.check();
        for code in [Code::OutdatedTranslation, Code::UnconfirmedTranslation, Code::InvalidLedger] {
            prop_assert_eq!(of_code(&report, code), Vec::<String>::new());
        }
        // Another German text does, exactly where it is another.
        let mut changed = german.clone();
        changed.extend(other.clone());
        folder.write("locales/de/g.ftl", file(&changed, " ").as_bytes());
        let expected: Vec<&String> = german.keys().filter(|id| german[*id] != changed[*id]).collect();
        let report = folder.check();
        let mut found: Vec<&String> = report
            .diagnostics
            .iter()
            .filter(|finding| finding.code == Code::OutdatedTranslation)
            .filter_map(|finding| finding.subject.message.as_ref())
            .collect();
        found.sort();
        prop_assert_eq!(&found, &expected);
        // Accepting again is no reading: it stays out of date until the translation follows.
        folder.accept(State::Draft);
        prop_assert_eq!(of_code(&folder.check(), Code::OutdatedTranslation).len(), expected.len());
        let mut translated = german.clone();
        expected.iter().for_each(|id| _ = translated.insert((*id).clone(), "neu übersetzt".to_owned()));
        folder.write("locales/uk/g.ftl", file(&translated, " ").as_bytes());
        folder.accept(State::Draft);
        prop_assert_eq!(of_code(&folder.check(), Code::OutdatedTranslation), Vec::<String>::new());
    }
}

#[test]
fn bad_input_costs_only_itself() {
    let german: &[u8] = "a = Eins.\nb = Zwei.\n".as_bytes();
    let sound = "a = Один.\nb = Два.\n";
    let cases: Vec<(&str, Vec<u8>, Code, &str)> = vec![
        ("locales/uk/g.ftl", "a = { $\nb = Два  два.\n".into(), Code::SyntaxError, "double-space"),
        ("locales/uk/g.ftl", "a = Один.\na = Один.\nb = Два  два.\n".into(), Code::DuplicateMessage, "double-space"),
        ("locales/uk/g.ftl", "\u{feff}a = Один.\nb = Два  два.\n".into(), Code::SyntaxError, "double-space"),
        ("locales/uk/g.ftl", format!("a = {}\nb = Два  два.\n", "{".repeat(20_000)).into(), Code::SyntaxError, "double-space"),
        ("ledger/uk/g.ftl", b"<<<<<<< HEAD\n# state: machine\n".to_vec(), Code::InvalidLedger, "unconfirmed-translation"),
        ("ledger/uk/g.ftl", b"\xff".to_vec(), Code::UnreadableFile, "unconfirmed-translation"),
        ("ledger/uk/g.ftl", b"# state: best\na = Eins.\n".to_vec(), Code::InvalidLedger, "unconfirmed-translation"),
    ];
    for (path, bytes, code, rest) in cases {
        let folder = Folder::new(&[("locales/de/g.ftl", german), ("locales/uk/g.ftl", sound.as_bytes())]);
        folder.write(path, &bytes);
        let report = folder.check();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
        assert!(!of_code(&report, code).is_empty(), "{path} {shown:?}: {code}");
        assert!(report.diagnostics.iter().any(|finding| finding.code.name() == rest), "{path} {shown:?}: the rest is checked");
        assert!(!report.is_clean(), "{path} {shown:?}: never exit 0");
    }
}

#[test]
fn what_cannot_be_read_is_told_once() {
    // Not the source nor the translation of each message in it, which nobody knows.
    for (path, bytes) in
        [("locales/uk/g.ftl", &b"a = \xff\n"[..]), ("locales/de/g.ftl", b"a = \xff\n"), ("locales/uk/sub/h.ftl", b"a = A\n")]
    {
        let folder = Folder::new(&[
            ("locales/de/g.ftl", b"a = Eins.\nb = Zwei.\n"),
            ("locales/uk/g.ftl", "a = Один.\nb = Два.\n".as_bytes()),
        ]);
        folder.accept(State::Draft);
        folder.write(path, bytes);
        let report = folder.check();
        let told =
            report.diagnostics.iter().filter(|finding| finding.subject.locale.as_deref().is_some_and(|locale| locale != "pl"));
        let others: Vec<String> = told.map(lotse::Diagnostic::bare).collect();
        assert_eq!(of_code(&report, Code::UnreadableFile).len(), 1, "{path}");
        assert!(others.iter().all(|line| line.contains("unreadable-file")), "{path}: {others:?}");
        assert!(!report.is_clean(), "{path}: never exit 0");
    }
}

#[test]
fn thousands_of_findings_in_one_text_are_told_in_good_time() {
    let text = |pair: &str| format!("a = {}\n", pair.repeat(100_000));
    let folder =
        Folder::new(&[("locales/de/g.ftl", text("ja nein ").as_bytes()), ("locales/uk/g.ftl", text("так  ні ні ").as_bytes())]);
    let report = folder.check();
    let doubled = of_code(&report, Code::DoubledWord);
    assert!(!doubled.is_empty() && doubled.len() <= 50, "{}", doubled.len());
    let mut shown = Vec::new();
    lotse::report::write(lotse::report::Format::Human, &report, &Words::new("en"), &mut shown).unwrap();
    assert!(shown.len() < 200_000, "{}", shown.len());
}

#[test]
fn large_files_are_checked() {
    let text: String = (0..100_000).map(|at| format!("m{at} = Wort\n")).collect();
    let long = format!("a = {}\n", "wort ".repeat(200_000));
    let folder = Folder::new(&[
        ("locales/de/g.ftl", text.as_bytes()),
        ("locales/de/h.ftl", long.as_bytes()),
        ("locales/uk/h.ftl", long.as_bytes()),
    ]);
    let report = folder.check();
    assert_eq!(report.coverage.get("g", &"uk".parse().unwrap()).map(|counts| counts.missing), Some(100_000));
    assert!(of_code(&report, Code::SameAsSource).iter().any(|line| line.starts_with("locales/uk/h.ftl")));
}

#[cfg(unix)]
#[test]
fn a_folder_that_leads_elsewhere_is_told_and_not_read() {
    let outside = Folder::new(&[("g.ftl", b"a = Secret.\n")]);
    let folder = Folder::new(&[("locales/de/g.ftl", b"a = Eins.\n")]);
    std::os::unix::fs::symlink(outside.path(), folder.path().join("locales/uk")).unwrap();
    let report = folder.check();
    assert!(!of_code(&report, Code::UnreadableFile).is_empty() && !report.is_clean());
}

#[test]
fn a_change_of_the_guide_costs_what_impact_says() {
    let folder = Folder::frozen();
    folder.accept(State::Machine);
    let path = "locales/de/wegweiser-wohnen.ftl";
    let german = folder.read(path);
    let line = german.lines().find(|line| line.contains(" = ") && line.contains(" Sie ") && !line.starts_with('#')).unwrap();
    let id = line.split(" = ").next().unwrap().to_owned();
    assert_eq!(of_code(&folder.check(), Code::OutdatedTranslation), Vec::<String>::new());
    for (change, minor) in [(line.replacen(" Sie ", " Sie bitte ", 1), true), (line.replacen(" Sie ", " Sie nicht ", 1), false)] {
        folder.write(path, german.replace(line, &change).as_bytes());
        let outdated = of_code(&folder.check(), Code::OutdatedTranslation);
        let library = folder.library();
        let complete = library
            .locales()
            .iter()
            .filter(|locale| library.resource(locale, "wegweiser-wohnen").is_some_and(|resource| resource.get(&id).is_some()))
            .count()
            - 1;
        assert_eq!(outdated.len(), complete, "every language is outdated");
        let scope = Scope::of(&Content::read(&library));
        let impacts = impact(&library, &scope, None).unwrap();
        assert_eq!(
            (impacts.len(), impacts[0].minor, impacts[0].printed_in.as_slice()),
            (1, minor, &["wegweiser-wohnen".to_owned()][..])
        );
        let keys = resolve(&library, std::slice::from_ref(&id), Some("wegweiser-wohnen")).unwrap();
        let taken = accept_minor(&library, &scope, &keys, Force::No).unwrap();
        assert_eq!(taken.refused.is_empty(), minor);
        library.apply(&taken.edits).unwrap();
        assert_eq!(of_code(&folder.check(), Code::OutdatedTranslation).is_empty(), minor);
    }
}

/// What `accept` does, with its exit code and what it tells.
fn accepts(folder: &Folder, arguments: &[&str]) -> (Option<i32>, String) {
    let done = command::lotse(folder.path(), &[&["accept"], arguments].concat());
    (done.status.code(), String::from_utf8_lossy(&[done.stdout, done.stderr].concat()).into_owned())
}

/// How many texts of Ukrainian are in a state.
fn status(folder: &Folder, state: &str) -> u64 {
    let done = command::lotse(folder.path(), &["status", "--format", "json"]);
    let told: serde_json::Value = serde_json::from_slice(&done.stdout).unwrap();
    told["coverage"][0][state].as_u64().unwrap_or_else(|| panic!("{told}"))
}

#[test]
fn what_a_check_denies_is_recorded_by_nobody_or_as_a_draft() {
    let folder = command::sound();
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Bis 31. Mai.\n\nc = Drei.\n".as_bytes());
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = До 30 травня.\n\nc = Три <em>.\n".as_bytes());
    let (code, told) = accepts(&folder, &["uk", "--state", "reviewed", "--by", "Olena"]);
    assert!(code == Some(1) && told.contains("number-mismatch") && told.contains("markup-"), "{told}");
    assert_eq!(["reviewed", "unconfirmed"].map(|state| status(&folder, state)), [1, 2]);
    // By name it is the same; with force it is a draft, which is not complete.
    assert_eq!(accepts(&folder, &["uk", "b"]).0, Some(1));
    let (_, told) = accepts(&folder, &["uk", "b", "--state", "reviewed", "--by", "Olena", "--force"]);
    assert!(told.contains("number-mismatch"), "{told}");
    assert_eq!(["reviewed", "draft", "unconfirmed", "complete"].map(|state| status(&folder, state)), [1, 1, 1, 1]);
    // Mended, it is taken.
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = До 31 травня.\n\nc = Три.\n".as_bytes());
    assert_eq!(accepts(&folder, &["uk"]).0, Some(0));
    assert_eq!(["translated", "reviewed", "complete"].map(|state| status(&folder, state)), [2, 1, 3]);
}

#[test]
fn what_did_not_follow_is_named_and_confirmed_with_a_reason_only() {
    let folder = command::sound();
    assert_eq!(accepts(&folder, &["uk"]).0, Some(0));
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = Zwei Dinge.\n\nc = Alle drei.\n".as_bytes());
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = Дві речі.\n\nc = Три.\n".as_bytes());
    let (code, told) = accepts(&folder, &["uk"]);
    assert!(code == Some(0) && told.contains("c stays outdated"), "{told}");
    assert_eq!(accepts(&folder, &["uk", "c"]).0, Some(1), "a name alone does not do it");
    for refused in [
        &["uk", "c", "--unchanged"][..],
        &["uk", "c", "--why", "x"],
        &["uk", "c", "--unchanged", "--why", " "],
        &["uk", "--unchanged", "--why", "x"],
    ] {
        assert_eq!(accepts(&folder, refused).0, Some(2), "{refused:?}");
    }
    assert_eq!(["outdated", "complete"].map(|state| status(&folder, state)), [1, 2]);
    let (code, told) = accepts(&folder, &["uk", "c", "--unchanged", "--why", "alle ist mitgemeint"]);
    assert_eq!((code, status(&folder, "complete")), (Some(0), 3), "{told}");
    let kept = command::lotse(folder.path(), &["check", "-D", "kept-translation"]);
    let told = String::from_utf8_lossy(&kept.stdout).into_owned();
    assert!(kept.status.code() == Some(1) && told.contains("alle ist mitgemeint") && told.contains("locales/uk/g.ftl:5"), "{told}");
    assert!(command::lotse(folder.path(), &["check"]).status.success(), "silent unless asked for");
}

#[test]
fn without_its_ledger_nothing_is_complete() {
    let folder = command::sound();
    assert_eq!(accepts(&folder, &["uk"]).0, Some(0));
    let check = |required: &str| command::lotse(folder.path(), &["check", "--require", required]).status.code();
    assert_eq!(
        ["uk=100", "uk=100:translated", "uk=100:reviewed", "uk=100:perfect"].map(check),
        [Some(0), Some(0), Some(1), Some(2)]
    );
    std::fs::remove_dir_all(folder.path().join("ledger")).unwrap();
    assert_eq!(["uk=100", "uk=1", "uk=0"].map(check), [Some(1), Some(1), Some(0)]);
}

#[test]
fn no_way_round_leads_past_a_denial_and_none_of_the_record_is_one() {
    // A script that no font has is told once for a locale, and denied for each text.
    let folder = command::sound();
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = Два 𒀀.\n\nc = Три.\n".as_bytes());
    assert_eq!(accepts(&folder, &["uk"]).0, Some(1));
    assert_eq!(["translated", "unconfirmed"].map(|state| status(&folder, state)), [2, 1]);
    // What did not follow is denied like the rest, with a reason and with force.
    let folder = command::sound();
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = In 3 Tagen.\n\nc = Drei.\n".as_bytes());
    folder.write("locales/uk/g.ftl", "a = Один.\n\nb = За 3 дні.\n\nc = Три.\n".as_bytes());
    assert_eq!(accepts(&folder, &["uk"]).0, Some(0));
    folder.write("locales/de/g.ftl", "a = Eins.\n\nb = In 4 Tagen.\n\nc = Drei.\n".as_bytes());
    let because = ["uk", "b", "--unchanged", "--why", "x"];
    assert_eq!(accepts(&folder, &because).0, Some(1));
    let forced = accepts(&folder, &[&because[..], &["--force", "--state", "reviewed", "--by", "Olena"]].concat());
    assert_eq!((forced.0, status(&folder, "draft"), status(&folder, "complete")), (Some(0), 1, 2), "{}", forced.1);
    assert!(forced.1.contains("as draft"), "{}", forced.1);
    // That a text waits to be recorded is no reason not to record it.
    let folder = command::sound();
    let manifest = folder.read("lotse.toml");
    let levels = "[levels]\nunconfirmed-translation = \"deny\"\noutdated-translation = \"deny\"\n";
    folder.write("lotse.toml", format!("{manifest}{levels}").as_bytes());
    assert_eq!((accepts(&folder, &["uk"]).0, status(&folder, "translated")), (Some(0), 3));
}

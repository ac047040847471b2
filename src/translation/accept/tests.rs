use std::collections::BTreeSet;

use super::super::key::Key;
use super::super::ledger::Record;
use super::super::pairs::Pair;
use super::super::state::{State, Why};
use super::*;
use crate::fluent::Resource;
use crate::library::fixture::Fixture;
use crate::translation::fixture::{MANIFEST, accepted, confirmation, statuses};
use crate::translation::fold::Fingerprint;
use crate::translation::key::resolve;
use crate::translation::minor::{Force, accept_minor};

#[test]
fn what_is_accepted_is_recorded_until_the_source_changes() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = Drei Monate.\nb = Zwei.\nc = Eins.\n"),
        ("locales/uk/g.ftl", "a = Три місяці.\nb = Два.\n"),
    ]);
    assert_eq!(statuses(&fixture, "uk"), "a unconfirmed, b unconfirmed, c missing");
    let first = accepted(&fixture, "uk", Some(&["a", "c"]), State::Reviewed);
    assert_eq!((first.recorded.len(), first.missing.len()), (1, 1));
    assert_eq!(statuses(&fixture, "uk"), "a reviewed, b unconfirmed, c missing");
    accepted(&fixture, "uk", None, State::Machine);
    assert_eq!(statuses(&fixture, "uk"), "a reviewed, b machine, c missing");
    assert_eq!(accepted(&fixture, "uk", None, State::Draft).edits, [], "nothing is left to record");
    fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Zwei.\nc = Eins.\n".as_bytes());
    assert_eq!(statuses(&fixture, "uk"), "a outdated, b machine, c missing");
}

#[test]
fn a_translation_that_did_not_follow_its_source_stays_outdated_until_it_is_named_with_a_reason() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = Drei Monate.\nb = Zwei.\nc = Eins.\n"),
        ("locales/uk/g.ftl", "a = Три місяці.\nb = Два.\nc = Один.\n"),
    ]);
    accepted(&fixture, "uk", None, State::Reviewed);
    // Both change in German, and one is corrected in Ukrainian.
    fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Fünf.\nc = Eins.\n".as_bytes());
    fixture.write("locales/uk/g.ftl", "a = Чотири місяці.\nb = Два.\nc = Один.\n".as_bytes());
    for names in [None, Some(&["b", "a"][..])] {
        let found = accepted(&fixture, "uk", names, State::Translated);
        assert_eq!(found.unchanged.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["b"], "{names:?}");
        assert_eq!(statuses(&fixture, "uk"), "a translated, b outdated, c reviewed");
    }
    let why = Why::new(" zwei bleibt zwei \n# state: best").unwrap();
    let act = |names: Option<&[&str]>, recorded, state| {
        let library = fixture.open().unwrap();
        let names = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
        let keys = names.map(|names| resolve(&library, &names, None).unwrap());
        let wanted = Wanted { keys: keys.as_deref(), recorded, unchanged: Some(&why), ..Wanted::default() };
        let accepted = accept(&library, &Scope::default(), &"uk".parse().unwrap(), &wanted, &confirmation(state)).unwrap();
        library.apply(&accepted.edits).unwrap();
        accepted.recorded.len()
    };
    assert_eq!(act(None, Recorded::Keep, State::Translated), 0, "nobody named it");
    assert_eq!(act(Some(&["b"]), Recorded::Keep, State::Machine), 1);
    assert_eq!(statuses(&fixture, "uk"), "a translated, b reviewed, c reviewed");
    let record = "# state: reviewed\n# by: Olena\n# on: 2026-11-20\n# source: ";
    assert!(
        fixture.read("ledger/uk/g.ftl").contains("\n# kept: zwei bleibt zwei # state: best\nb = Fünf.\n"),
        "{}",
        fixture.read("ledger/uk/g.ftl")
    );
    assert!(fixture.read("ledger/uk/g.ftl").contains(record));
    // With a state, it is that of whoever says so; a new translation needs no reason any more.
    fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Sechs.\nc = Eins.\n".as_bytes());
    assert_eq!(statuses(&fixture, "uk"), "a translated, b outdated, c reviewed");
    assert_eq!(act(Some(&["b"]), Recorded::Raise, State::Draft), 1);
    assert_eq!(statuses(&fixture, "uk"), "a translated, b draft, c reviewed");
    fixture.write("locales/uk/g.ftl", "a = Чотири місяці.\nb = Шість.\nc = Один.\n".as_bytes());
    accepted(&fixture, "uk", None, State::Translated);
    assert!(!fixture.read("ledger/uk/g.ftl").contains("kept"));
}

#[test]
fn what_is_recorded_is_lowered_only_where_somebody_says_so() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = A\nb = B\nc = C\nd = D\n"),
        ("locales/uk/g.ftl", "a = А\nb = Б\nc = В\nd = Д\n"),
        ("locales/de/h.ftl", "x = X\n"),
        ("locales/uk/h.ftl", "x = Кс\n"),
    ]);
    let g = Some("g");
    let c: &[&str] = &["c"];
    // Which messages, of which resource, as what, and where they stand then; c and d begin as a machine and a person left them.
    let cases = [
        (None, g, Recorded::Keep, State::Translated, "a translated, b reviewed, c machine, d translated", 0),
        (None, g, Recorded::Raise, State::Reviewed, "a reviewed, b reviewed, c reviewed, d reviewed", 0),
        (None, g, Recorded::Raise, State::Draft, "a draft, b reviewed, c machine, d translated", 2),
        (None, g, Recorded::Replace, State::Draft, "a draft, b draft, c draft, d draft", 0),
        (None, Some("h"), Recorded::Raise, State::Reviewed, "a unconfirmed, b reviewed, c machine, d translated", 0),
        (Some(c), None, Recorded::Keep, State::Translated, "a unconfirmed, b reviewed, c translated, d translated", 0),
        (Some(&["b", "d"]), None, Recorded::Keep, State::Draft, "a unconfirmed, b reviewed, c machine, d translated", 2),
        (Some(&["b", "d"]), None, Recorded::Raise, State::Draft, "a unconfirmed, b draft, c machine, d draft", 0),
    ];
    for (names, document, recorded, state, expected, kept) in cases {
        accepted(&fixture, "uk", Some(&["b"]), State::Reviewed);
        let library = fixture.open().unwrap();
        let locale = "uk".parse().unwrap();
        let act = |names: Option<&[&str]>, document, recorded, state| {
            let names = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
            let keys = names.map(|names| resolve(&library, &names, None).unwrap());
            let wanted = Wanted { keys: keys.as_deref(), document, recorded, ..Wanted::default() };
            let accepted = accept(&library, &Scope::default(), &locale, &wanted, &confirmation(state)).unwrap();
            library.apply(&accepted.edits).unwrap();
            accepted
        };
        act(Some(c), None, Recorded::Replace, State::Machine);
        act(Some(&["d"]), None, Recorded::Replace, State::Translated);
        let found = act(names, document, recorded, state);
        assert_eq!((statuses(&fixture, "uk").as_str(), found.kept.len()), (expected, kept), "{names:?} {recorded:?} {state}");
        fixture.remove("ledger");
    }
}

#[test]
fn what_a_check_denies_is_a_draft_at_most() {
    let fixture =
        Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", "a = A\nb = B\n"), ("locales/uk/g.ftl", "a = А\nb = Б\n")]);
    let library = fixture.open().unwrap();
    let key = |id: &str| Key { document: "g".to_owned(), id: id.to_owned() };
    let denied = BTreeSet::from([key("a")]);
    let act = |recorded, overrules| {
        let wanted = Wanted { denied: Some(&denied), overrules, ..Wanted::default().recorded(recorded) };
        accept(&library, &Scope::default(), &"uk".parse().unwrap(), &wanted, &confirmation(State::Reviewed)).unwrap()
    };
    let (refused, forced) = (act(Recorded::Keep, false), act(Recorded::Replace, true));
    assert_eq!(
        (refused.denied, refused.drafted, refused.recorded),
        (vec![key("a")], Vec::new(), vec![(key("b"), State::Reviewed)])
    );
    assert_eq!(
        (forced.denied, forced.drafted, forced.recorded),
        (Vec::new(), vec![key("a")], vec![(key("a"), State::Draft), (key("b"), State::Reviewed)])
    );
    library.apply(&forced.edits).unwrap();
    assert_eq!(statuses(&fixture, "uk"), "a draft, b reviewed");
}

#[test]
fn page_furniture_that_is_said_otherwise_is_recorded_with_the_word_it_renders() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = A\n"),
        ("locales/uk/g.ftl", "a = А\n"),
        ("locales/uk/common.ftl", "page = С. { $page }\n"),
    ]);
    assert_eq!(accepted(&fixture, "uk", None, State::Translated).recorded.len(), 2);
    assert!(
        fixture.read("ledger/uk/common.ftl").ends_with("\npage = Seite { $page }\n"),
        "{}",
        fixture.read("ledger/uk/common.ftl")
    );
    assert_eq!(accepted(&fixture, "uk", None, State::Translated).edits, []);
    assert_eq!(accepted(&fixture, "uk", Some(&["page"]), State::Reviewed).recorded.len(), 1);
    // Polish has nothing of its own to say.
    let library = fixture.open().unwrap();
    let told = |pair: &Pair<'_>| format!("{} {} {}", pair.resource, pair.locale, pair.counts().total());
    assert_eq!(pairs(&library, &Scope::default(), &Choice::default()).each(told), ["common uk 1", "g uk 1", "g pl 1"]);
    fixture.remove("locales/uk/common.ftl");
    assert_eq!(accepted(&fixture, "uk", None, State::Translated).dropped.len(), 1);
    assert_eq!(fixture.read("ledger/uk/common.ftl"), "");
}

#[test]
fn a_file_with_a_conflict_is_not_recorded() {
    let conflict = "a = А\n<<<<<<< HEAD\nb = Б\n=======\nb = Бб\n>>>>>>> topic\n";
    for (german, ukrainian) in [("a = A\nb = B\n", conflict), (conflict, "a = А\nb = Б\n")] {
        let fixture = Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", german), ("locales/uk/g.ftl", ukrainian)]);
        let library = fixture.open().unwrap();
        let locale = "uk".parse().unwrap();
        let found = accept(&library, &Scope::default(), &locale, &Wanted::default(), &confirmation(State::Draft));
        assert!(matches!(found, Err(Error::Invalid(findings)) if findings.len() == 3), "{german}");
    }
}

#[test]
fn a_ledger_with_a_conflict_is_left_alone() {
    let record = "# state: reviewed\n# by: O\n# on: 2026-11-20\n# target: 91c07744d0ef\na = A\n";
    let ledger = format!("<<<<<<< HEAD\n{record}=======\n{record}>>>>>>> topic\n");
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = A!\n"),
        ("locales/uk/g.ftl", "a = А\n"),
        ("ledger/uk/g.ftl", &ledger),
    ]);
    let library = fixture.open().unwrap();
    let found = accept(&library, &Scope::default(), &"uk".parse().unwrap(), &Wanted::default(), &confirmation(State::Draft));
    let is_refused = |error: &Error| {
        matches!(error, Error::Invalid(findings)
            if findings.len() == 3 && findings.iter().all(|finding| finding.code == crate::diagnostic::Code::InvalidLedger))
    };
    assert!(found.as_ref().is_err_and(is_refused), "{found:?}");
    let keys = resolve(&library, &["a".to_owned()], None).unwrap();
    let minor = accept_minor(&library, &Scope::default(), &keys, Force::Yes);
    assert!(minor.as_ref().is_err_and(is_refused), "{minor:?}");
    assert_eq!(fixture.read("ledger/uk/g.ftl"), ledger);
}

#[test]
fn a_renamed_message_takes_its_translation_along() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = Drei Monate.\n"),
        ("locales/uk/g.ftl", "# Тон\na   =  Три місяці.\n\n# кінець\n"),
    ]);
    accepted(&fixture, "uk", None, State::Reviewed);
    fixture.write("locales/de/g.ftl", "deposit = Drei Monate.\n".as_bytes());
    assert_eq!(statuses(&fixture, "uk"), "deposit renamed");
    let carried = accepted(&fixture, "uk", None, State::Machine);
    assert_eq!(carried.carried.len(), 1);
    assert_eq!(statuses(&fixture, "uk"), "deposit reviewed");
    let library = fixture.open().unwrap();
    assert_eq!(library.resource(&"uk".parse().unwrap(), "g").unwrap().text(), "# Тон\ndeposit   =  Три місяці.\n\n# кінець\n");
}

#[test]
fn records_without_any_message_are_dropped() {
    let fixture =
        Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", "a = A\nb = B\n"), ("locales/uk/g.ftl", "a = А\nb = Б\n")]);
    accepted(&fixture, "uk", None, State::Draft);
    fixture.write("locales/de/g.ftl", b"a = A\n");
    fixture.write("locales/uk/g.ftl", "a = А\n".as_bytes());
    assert_eq!(accepted(&fixture, "uk", None, State::Draft).dropped.len(), 1);
    assert_eq!(statuses(&fixture, "uk"), "a draft");
}

#[test]
fn a_text_renamed_or_moved_by_hand_in_every_text_keeps_what_was_recorded() {
    let long = "Die Kaution beträgt höchstens drei Mieten.";
    let before = [
        ("lotse.toml", MANIFEST.to_owned()),
        ("locales/de/g.ftl", format!("a = {long}\nz = Z\n")),
        ("locales/uk/g.ftl", "a = Застава — до трьох плат.\nz = З\n".to_owned()),
    ];
    // German and Ukrainian afterwards, and what is recorded of the text then.
    let moved = |document: &'static str, id: &str, german: &str, ukrainian: &str| {
        (document, format!("{id} = {german}\n"), format!("{id} = {ukrainian}\n"))
    };
    let cases = [
        (moved("g", "deposit", long, "Застава — до трьох плат."), "reviewed"),
        (moved("h", "a", long, "Застава — до трьох плат."), "reviewed"),
        (moved("h", "deposit", long, "Застава — до трьох плат."), "reviewed"),
        // Another text, here or there, was read by nobody.
        (moved("g", "deposit", long, "Застава — до двох плат."), "translated"),
        // The translation that was read, of another German: it is out of date under its new name too.
        (moved("g", "deposit", "Die Kaution beträgt zwei Mieten.", "Застава — до трьох плат."), "outdated"),
        (moved("h", "deposit", "Ganz anders.", "Застава — до трьох плат."), "outdated"),
    ];
    for ((document, german, ukrainian), expected) in cases {
        let files: Vec<(&str, &str)> = before.iter().map(|(path, text)| (*path, text.as_str())).collect();
        let fixture = Fixture::new(&files);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/de/g.ftl", b"z = Z\n");
        fixture.write("locales/uk/g.ftl", "z = З\n".as_bytes());
        for (tag, text) in [("de", &german), ("uk", &ukrainian)] {
            let path = format!("locales/{tag}/{document}.ftl");
            let own = if document == "g" { fixture.read(&path) } else { String::new() };
            fixture.write(&path, format!("{own}{text}").as_bytes());
        }
        let found = accepted(&fixture, "uk", None, State::Translated);
        let ledger = fixture.read(&format!("ledger/uk/{document}.ftl"));
        let id = german.split(' ').next().unwrap();
        let resource = Resource::of(ledger.as_str());
        let record = Record::of(resource.get(id).expect("it is recorded"));
        let is_of_today = Fingerprint::of(&record.source) == Fingerprint::of(&Resource::of(german.as_str()).get(id).unwrap());
        let state = if is_of_today { record.sealed.unwrap().state.name() } else { "outdated" };
        assert_eq!(state, expected, "{german}{ukrainian}{ledger}");
        assert_eq!(found.adopted.len(), usize::from(expected != "translated"), "{german}{ukrainian}");
        let left = if document == "g" { id } else { "" };
        let others: Vec<String> =
            Resource::of(fixture.read("ledger/uk/g.ftl").as_str()).entries().map(|entry| entry.id.to_owned()).collect();
        assert_eq!(
            others.iter().map(String::as_str).filter(|other| *other != "z").collect::<String>(),
            left,
            "the old name is gone"
        );
        assert_eq!(accepted(&fixture, "uk", None, State::Translated).edits, [], "once is enough");
    }
}

#[test]
fn nobody_guesses_whose_record_it_was() {
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = Ja\nb = Ja\n"),
        ("locales/uk/g.ftl", "a = Так\nb = Так\n"),
    ]);
    accepted(&fixture, "uk", Some(&["a"]), State::Reviewed);
    accepted(&fixture, "uk", None, State::Draft);
    fixture.write("locales/de/g.ftl", b"yes = Ja\n");
    fixture.write("locales/uk/g.ftl", "yes = Так\n".as_bytes());
    assert_eq!(accepted(&fixture, "uk", None, State::Translated).adopted, []);
    assert_eq!(statuses(&fixture, "uk"), "yes translated");
}

#[test]
fn what_is_recorded_leaves_no_comment_behind_in_which_it_was_handed_out() {
    let stub = "# a = Neu\n";
    let offered = format!("# state: offered\n# target: {}\na = Neu\n", Fingerprint::of_folded(stub.trim_end()));
    let recorded = |german: &str| {
        let target = Fingerprint::of(&Resource::of("a = Текст\n").get("a").unwrap());
        format!("# state: translated\n# target: {target}\na = {german}\n\n")
    };
    let texts = format!("a = Текст\n\n{stub}");
    let cases = [
        // The ledger, which message is named, and whether the comment is left.
        (offered.clone(), None, "a unconfirmed", true),
        (offered.clone(), Some(&["a"][..]), "a translated", false),
        (recorded("Alt") + &offered, None, "a outdated", false),
        (recorded("Neu") + &offered, None, "a translated", false),
        // A comment that nobody handed out, or that somebody has written into, is somebody's own.
        (recorded("Neu"), Some(&["a"][..]), "a translated", true),
        (offered.replace("target: ", "target: 0"), Some(&["a"][..]), "a translated", true),
    ];
    for (ledger, named, status, is_left) in cases {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Neu\n"),
            ("locales/uk/g.ftl", &texts),
            ("ledger/uk/g.ftl", &ledger),
        ]);
        accepted(&fixture, "uk", named, State::Translated);
        assert_eq!(statuses(&fixture, "uk"), status, "{ledger}");
        assert_eq!(fixture.read("locales/uk/g.ftl").contains(stub), is_left, "{ledger}");
    }
    // Where it stands right above the text, it is the comment of the text.
    let fixture = Fixture::new(&[
        ("lotse.toml", MANIFEST),
        ("locales/de/g.ftl", "a = Neu\n"),
        ("locales/uk/g.ftl", "# a = Neu\na = Текст\n"),
        ("ledger/uk/g.ftl", &offered),
    ]);
    accepted(&fixture, "uk", None, State::Translated);
    assert_eq!(statuses(&fixture, "uk"), "a translated");
}

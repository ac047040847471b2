use super::*;
use crate::date::Date;
use crate::library::Memory;
use crate::translation::{Choice, Confirmation, Scope, State, Wanted, accept, pairs};

fn library() -> Memory {
    let memory: Memory = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\", \"fr\"]\n"),
        ("documents/g.toml", "title = \"t\"\ndate = 2026-11-20\n"),
        ("documents/facts.toml", "[a]\nkind = \"number\"\nvalue = 3\nsource = \"x\""),
        ("locales/de/g.ftl", "t = Titel\nlimit = Höchstens drei Mieten (§ 551 BGB). <a name=\"x\">§\u{A0}551 BGB</a>\n    .x = § 551 BGB und § 5510 BGB\nsum = Zusammen 1.800 €.\n"),
        ("locales/de/terms.ftl", "-law = § 551 BGB\n"),
        ("locales/uk/g.ftl", "t = Назва\nlimit = Не більше трьох (§ 551 BGB). <a name=\"x\">§ 551 BGB</a>\n    .x = § 551 BGB і § 5510 BGB\nsum = Разом 1800 €.\n"),
        ("locales/uk/terms.ftl", "-law = § 551 BGB\n"),
        ("locales/fr/g.ftl", "t = Titre\nlimit = Trois loyers au plus (article 551).\n    .x = X\nsum = En tout, 1 800 €.\n"),
        ("locales/fr/terms.ftl", "-law = § 551 BGB\n"),
    ]
    .into_iter()
    .collect();
    for tag in ["uk", "fr"] {
        let library = Library::from_memory(&memory).unwrap();
        let confirmation = Confirmation::new(State::Reviewed, Some("Olena"), Date::new(2026, 11, 20)).unwrap();
        let scope = Scope::of(&Content::read(&library));
        let accepted = accept(&library, &scope, &tag.parse().unwrap(), &Wanted::default(), &confirmation).unwrap();
        library.apply(&accepted.edits).unwrap();
    }
    memory
}

fn extracted(memory: &Memory, extraction: &Extraction) -> Result<Extracted, Error> {
    let library = Library::from_memory(memory).unwrap();
    extract(&library, &Content::read(&library), extraction)
}

fn write(memory: &Memory, edits: &[Edit]) {
    Library::from_memory(memory).unwrap().apply(edits).unwrap();
}

fn of(memory: &Memory, path: &str) -> String {
    String::from_utf8(memory.get(path.as_ref()).unwrap()).unwrap()
}

/// `locale resource id status` of each text that is not as it was reviewed.
fn open(memory: &Memory) -> Vec<String> {
    let library = Library::from_memory(memory).unwrap();
    let scope = Scope::of(&Content::read(&library));
    let of_pair = |pair: &crate::translation::Pair<'_>| -> Vec<String> {
        let open = pair.items.iter().filter(|item| item.status.name() != "reviewed" && item.status.name() != "built-in");
        open.map(|item| format!("{} {} {} {}", pair.locale, pair.resource, item.id, item.status.name())).collect()
    };
    pairs(&library, &scope, &Choice::default()).each(of_pair).concat()
}

#[test]
fn a_section_of_a_law_becomes_a_fact_everywhere_and_states_stay() {
    let memory = library();
    assert_eq!(open(&memory), Vec::<String>::new());
    let found = extracted(&memory, &Extraction::of("§ 551 BGB", "deposit-law")).unwrap();
    assert_eq!((found.texts, found.files.len()), (1, 4), "{:?}", found.files);
    write(&memory, &found.edits);
    assert_eq!(
        of(&memory, "documents/facts.toml"),
        "[a]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\n\n[deposit-law]\nkind = \"law\"\nvalue = \"§ 551 BGB\"\nsource = \"§ 551 BGB\"\n"
    );
    let law = "{ $deposit-law }";
    assert!(
        of(&memory, "locales/de/g.ftl")
            .contains(&format!("limit = Höchstens drei Mieten ({law}). <a name=\"x\">{law}</a>\n    .x = {law} und § 5510 BGB\n"))
    );
    assert!(of(&memory, "locales/uk/g.ftl").contains(&format!("({law}). <a name=\"x\">{law}</a>\n    .x = {law} і § 5510 BGB\n")));
    // The French text never had the words: its record stays of the source as it was.
    assert_eq!(open(&memory), ["fr g limit outdated"]);
    let without: Vec<String> = found.without.iter().map(|(locale, texts)| format!("{locale} {}", texts[0].0)).collect();
    assert_eq!(without, ["fr limit"]);
    let again = extracted(&memory, &Extraction::of("§ 551 BGB", "deposit-law"));
    assert!(matches!(again, Err(Error::Refused { refusal: Refusal::NoSuchWords, .. })), "{again:?}");
}

#[test]
fn an_extraction_that_was_killed_is_finished_by_the_same_command() {
    let memory = library();
    let law = Extraction::of("§ 551 BGB", "deposit-law");
    let edits = extracted(&memory, &law).unwrap().edits;
    let whole: Memory = copy(&memory);
    write(&whole, &edits);
    for count in 0..edits.len() {
        let killed = copy(&memory);
        write(&killed, &edits[..count]);
        // Nothing is taken for read that nobody has read.
        assert!(open(&killed).iter().all(|told| ["unconfirmed", "outdated"].iter().any(|open| told.ends_with(open))), "{count}");
        write(&killed, &extracted(&killed, &law).unwrap().edits);
        assert_eq!(open(&killed), ["fr g limit outdated"], "{count}");
        for path in whole.paths() {
            assert_eq!(killed.get(&path), whole.get(&path), "{count} {}", path.display());
        }
    }
}

fn copy(memory: &Memory) -> Memory {
    memory.paths().into_iter().map(|path| (path.clone(), String::from_utf8(memory.get(&path).unwrap()).unwrap())).collect()
}

#[test]
fn an_amount_is_found_as_each_language_writes_it() {
    let memory = library();
    let mut sum = Extraction::of("1.800 €", "sum");
    (sum.kind, sum.value, sum.source) = ("money".into(), Some("1800".into()), Some("example".into()));
    sum.document = Some("g".into());
    let found = extracted(&memory, &sum).unwrap();
    write(&memory, &found.edits);
    assert!(of(&memory, "documents/g.toml").ends_with("\n\n[facts.sum]\nkind = \"money\"\nvalue = 1800\nsource = \"example\"\n"));
    for (path, text) in [
        ("locales/de/g.ftl", "sum = Zusammen { $sum }.\n"),
        ("locales/uk/g.ftl", "sum = Разом { $sum }.\n"),
        ("locales/fr/g.ftl", "sum = En tout, { $sum }.\n"),
    ] {
        assert!(of(&memory, path).contains(text), "{path}: {}", of(&memory, path));
    }
    assert_eq!(open(&memory), Vec::<String>::new());
}

#[test]
fn what_cannot_become_a_fact_is_refused() {
    let law = |text: &str, name: &str| Extraction::of(text, name);
    let kind = |kind: &str, value: &str| Extraction { kind: kind.into(), value: Some(value.into()), ..law("§ 551 BGB", "b") };
    for (extraction, expected) in [
        (law("§ 551 BGB", "Law"), "is no name of a fact or contact"),
        (law("§ 551 BGB", "page"), "is a word of Lotse"),
        (law("§ 551 BGB", "a"), "is taken"),
        (law("§ 552 BGB", "b"), "stands in no text of the source"),
        (law("Titel", "b"), "invalid-value"),
        (kind("number", "x"), "invalid-toml"),
        (kind("number", "\"3\""), "invalid-value"),
        (kind("sum", "3"), "invalid-value"),
        (kind("number", "3\n[c]\nkind = 1"), "invalid-toml"),
        (Extraction { document: Some("x".into()), ..law("§ 551 BGB", "b") }, "x"),
    ] {
        let told = extracted(&library(), &extraction).map(|_| String::new()).unwrap_or_else(|error| match error {
            Error::Invalid(findings) => findings[0].code.to_string(),
            error => error.to_string(),
        });
        assert!(told.contains(expected) && !told.is_empty(), "{extraction:?}: {told}");
    }
}

#[test]
fn words_that_stand_otherwise_in_a_translation_are_left_alone() {
    for (german, ukrainian, is_taken) in [
        ("Nach § 1 BGB und § 1 BGB.", "За § 1 BGB і § 1 BGB.", true),
        ("Nach § 1 BGB und § 1 BGB.", "За § 1 BGB і параграфом 1.", false),
        ("Nach § 1 BGB.", "За § 1 BGB, так § 1 BGB.", false),
        (
            "{ $a ->\n        [one] Ein Tag, § 1 BGB.\n       *[other] Tage, § 1 BGB.\n    }",
            "{ $a ->\n        [one] День, параграф 1.\n       *[other] Дні, § 1 BGB.\n    }",
            false,
        ),
        (
            "{ $a ->\n        [one] Ein Tag, § 1 BGB.\n       *[other] Tage, § 1 BGB.\n    }",
            "{ $a ->\n        [one] День, § 1 BGB.\n        [few] Дні, § 1 BGB.\n       *[other] Днів, § 1 BGB.\n    }",
            true,
        ),
    ] {
        let memory: Memory = [
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n".to_owned()),
            ("documents/facts.toml", "[a]\r\nkind = \"number\"\r\nvalue = 3\r\nsource = \"x\"\r\n".to_owned()),
            ("locales/de/g.ftl", format!("t =\n    {german}\n")),
            ("locales/uk/g.ftl", format!("t =\n    {ukrainian}\n")),
        ]
        .into_iter()
        .collect();
        let found = extracted(&memory, &Extraction::of("§ 1 BGB", "law")).unwrap();
        assert_eq!(found.without.is_empty(), is_taken, "{ukrainian}");
        write(&memory, &found.edits);
        assert_eq!(of(&memory, "locales/uk/g.ftl").contains("§ 1 BGB"), !is_taken, "{ukrainian}");
        assert!(
            of(&memory, "documents/facts.toml").lines().count() > 5
                && !of(&memory, "documents/facts.toml").replace("\r\n", "").contains('\n')
        );
    }
}

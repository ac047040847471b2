//! A run on a whole library: what is told once, in which order, and within which bounds.

use super::*;

#[test]
fn a_mistake_above_the_translations_is_told_once() {
    let broken_facts = FACTS.replacen("value = 3", "value = 3 Monate", 1);
    let wrong_fact = FACTS.replacen("kind = \"number\"", "kind = \"nummer\"", 1);
    let contacts = "[office]\nname = \"Amt\"\nurl = 3\nsource = \"s\"\n";
    let sound = ["a = { $months } Monate.\n", "a = { $months } місяці.\n"];
    for (what, facts, [source, target], expected) in [
        ("a file that is not TOML", &*broken_facts, sound, "documents/facts.toml:3:9: invalid-toml"),
        ("a fact with a mistake", &*wrong_fact, sound, "documents/facts.toml:2:8: invalid-value"),
        ("a contact with a mistake", FACTS, ["a = { $office-url }.\n", "a = { $office-url }.\n"], "documents/contacts.toml"),
        (
            "a misspelt variable",
            FACTS,
            ["a = { $mnths } Monate.\n", "a = { $months } місяці.\n"],
            "locales/de/g.ftl:2:7: unknown-variable",
        ),
        ("an unclosed tag", FACTS, ["a = Das <em>Wort.\n", "a = Це <em>слово</em>.\n"], "locales/de/g.ftl:2:9: markup-syntax"),
    ] {
        let found = found_in(
            "source = \"de\"\nlocales = [\"de\", \"ar\", \"uk\"]\n",
            &[
                ("documents/g.toml", OUTLINE),
                ("documents/facts.toml", facts),
                ("documents/contacts.toml", if what.contains("contact") { contacts } else { "" }),
                ("locales/de/g.ftl", &format!("t = …\n{source}")),
                (
                    "locales/ar/g.ftl",
                    &format!("t = …\n{}", target.replace("місяці", "أشهر").replace("Це", "هذه").replace("слово", "كلمة")),
                ),
                ("locales/uk/g.ftl", &format!("t = …\n{target}")),
            ],
        );
        assert!(!found.is_empty() && found.iter().all(|line| line.starts_with(expected)), "{what}: {found:#?}");
    }
}

#[test]
fn facts_in_a_file_with_a_capital_letter_are_one_finding() {
    let files = [("documents/g.toml", OUTLINE), ("documents/Facts.toml", FACTS), ("locales/de/g.ftl", "t = …\na = { $months }.\n")];
    let found = found_in("source = \"de\"\n", &files);
    assert!(
        matches!(&found[..], [only] if only.contains("Facts.toml:1:1: unreadable-file") && only.contains("facts.toml\"")),
        "{found:#?}"
    );
}

#[test]
fn findings_on_the_source_come_before_those_on_translations() {
    let found = found_in(
        "source = \"de\"\nlocales = [\"ar\", \"de\"]\n",
        &[
            ("documents/g.toml", OUTLINE),
            ("locales/ar/g.ftl", "t = …\na = نص  نص.\n"),
            ("locales/de/g.ftl", "t = …\na = Ein  Satz.\n"),
        ],
    );
    let paths: Vec<_> = found.iter().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(paths, ["locales/de/g.ftl", "locales/ar/g.ftl"]);
}

#[test]
fn a_logo_that_is_not_there_is_told_where_it_is_named() {
    let manifest = "source = \"de\"\n[look]\nlogo = \"images/logo.svg\"\n";
    let found = found_in(manifest, &[("documents/g.toml", OUTLINE), ("locales/de/g.ftl", "t = …\na = Satz.\n")]);
    assert_eq!(found, ["lotse.toml:3:8: invalid-image path=\"images/logo.svg\" reason=\"missing\""]);
}

#[test]
fn documents_and_locales_are_counted_as_people_count_them() {
    let files = [("lotse.toml", "source = \"de\"\n"), ("documents/g.toml", OUTLINE), ("locales/de/g.ftl", "t = …\na = Satz.\n")];
    let library = Fixture::new(&files);
    let library = library.open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &Options::default());
    assert_eq!((report.documents, report.locales), (1, 1));
}
#[test]
fn of_one_code_fifty_are_told_in_a_text() {
    for (mistakes, told) in [(49, 49), (50, 50), (51, 50)] {
        let tags: String = (0..mistakes).map(|at| format!("<b{at}>")).collect();
        let found = findings("a = Satz.", "uk", &format!("a = Речення {tags}.\n"));
        let count = |code: &str| found.iter().filter(|line| line.contains(code)).count();
        assert_eq!(count("markup-syntax"), told, "{mistakes}");
    }
}

#[test]
fn an_outdated_attribute_is_told_where_it_stands() {
    let ledger = "# state: translated\n# target: 91c07744d0ef\na = Satz.\n    .x = Alt\n";
    for (german, place, parts) in [
        ("a = Satz.\n    .x = Neu\n", "3:6", ".x"),
        ("a = Anderer Satz.\n    .x = Neu\n", "2:1", ", .x"),
        ("a = Anderer Satz.\n    .x = Alt\n", "2:1", ""),
    ] {
        let found = all_found(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
            ("documents/g.toml", OUTLINE),
            ("locales/de/g.ftl", &format!("t = …\n{german}")),
            ("locales/uk/g.ftl", "t = …\na = Речення.\n    .x = Старе\n"),
            ("ledger/uk/g.ftl", ledger),
        ]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0], format!("locales/uk/g.ftl:{place}: outdated-translation parts={parts:?}"));
    }
}

#[test]
fn what_a_broken_outline_or_text_would_print_is_not_called_unused() {
    let broken = OUTLINE.replace("kind = \"paragraph\"", "kind = \"paragraf\"");
    for (outline, german, expected) in
        [(OUTLINE, "t = …\na = …\n", 4), (&broken, "t = …\na = …\n", 0), (OUTLINE, "t = …\na = …\nb = { $\n", 0)]
    {
        let fixture = Fixture::new(&[
            ("lotse.toml", "source = \"de\"\n"),
            ("documents/g.toml", outline),
            ("documents/facts.toml", FACTS),
            ("locales/de/g.ftl", german),
        ]);
        let library = fixture.open().unwrap();
        let report = run(&library, &Content::read(&library), &Options::default());
        assert_eq!(
            report.diagnostics.iter().filter(|finding| finding.code == Code::UnusedFact).count(),
            expected,
            "{outline} {german}"
        );
    }
}
#[test]
fn options_are_gathered() {
    let uk: Locale = "uk".parse().unwrap();
    let required = Requirement::new(50.0, crate::translation::State::Reviewed);
    let options = Options::default()
        .locales([uk.clone()])
        .documents(["g"])
        .level(Code::DoubleSpace, Level::Deny)
        .require(uk.clone(), required)
        .found([Diagnostic::new(Code::InvalidFont)]);
    assert_eq!(options.found.len(), 1);
    assert_eq!((options.locales, options.documents), (vec![uk.clone()], vec!["g".to_owned()]));
    assert_eq!((options.levels[&Code::DoubleSpace], options.require[&uk]), (Level::Deny, required));
}
/// What a run within bounds finds in a library of so many documents of one text, by the reason why something was not looked at.
fn left_out(documents: usize, bounds: &Bounds) -> Vec<(String, Level)> {
    let mut files = vec![("lotse.toml".to_owned(), "source = \"de\"\nlocales = [\"de\", \"uk\"]\n".to_owned())];
    for at in 0..documents {
        files.push((format!("documents/d{at:03}.toml"), OUTLINE.to_owned()));
        files.push((format!("locales/de/d{at:03}.ftl"), "t = Titel\na = Satz.\n".to_owned()));
        files.push((format!("locales/uk/d{at:03}.ftl"), "t = Назва\na = Речення.\n".to_owned()));
    }
    let library = Library::from_files(files).expect("the manifest is sound");
    let report = run_within(&library, &Content::read(&library), &Options::default(), bounds);
    let found = report.diagnostics.into_iter().filter(|finding| finding.code == Code::ExpansionTooLarge);
    found.map(|finding| (finding.args["reason"].clone(), finding.level)).collect()
}

#[test]
fn a_translation_beyond_the_bounds_is_not_looked_at() {
    let library = Library::from_files([
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("locales/de/g.ftl", "t = Titel\n"),
        ("locales/uk/g.ftl", "t = Наз  ва\n"),
        ("locales/de/h.ftl", "t = Titel\n"),
        ("locales/uk/h.ftl", "t = Наз  ва\n"),
    ]);
    let library = library.expect("the manifest is sound");
    for (texts, expected) in [(2, 2), (1, 1), (0, 0)] {
        let bounds = Bounds { composed: usize::MAX, texts };
        let report = run_within(&library, &Content::read(&library), &Options::default(), &bounds);
        assert_eq!(report.diagnostics.iter().filter(|finding| finding.code == Code::DoubleSpace).count(), expected, "{texts}");
    }
}

#[test]
fn what_is_beyond_the_bounds_of_a_run_is_denied() {
    let bounds = |composed, texts| Bounds { composed, texts };
    // A turn is looked at whole: the rest of the translations, and then every document in the source, are not.
    assert_eq!(left_out(100, &bounds(usize::MAX, usize::MAX)), []);
    assert_eq!(left_out(100, &bounds(0, usize::MAX)), vec![("library".to_owned(), Level::Deny); 100]);
    assert_eq!(left_out(200, &bounds(usize::MAX, 400)), []);
    assert_eq!(left_out(200, &bounds(usize::MAX, 399)), [("translations".to_owned(), Level::Deny)]);
}

#[test]
fn that_there_are_more_findings_is_hidden_by_no_baseline_and_no_level() {
    let german: String = (0..1_200).map(|at| format!("m{at:04} = Zwei  Leerzeichen.\n")).collect();
    let files = [("lotse.toml", "source = \"de\"\nlocales = [\"de\"]\n"), ("locales/de/g.ftl", &german)];
    let library = Fixture::new(&files).open().expect("the manifest is sound");
    let content = Content::read(&library);
    let told = |level, baseline: Option<&Baseline>| {
        let levels = [(Code::DoubleSpace, level), (Code::UnusedMessage, Level::Allow), (Code::MoreFindings, Level::Allow)];
        let report = run(&library, &content, &Options { levels: levels.into(), baseline, ..Options::default() });
        let of = |code| {
            report.diagnostics.iter().filter(|finding| finding.code == code).map(|finding| finding.level).collect::<Vec<_>>()
        };
        (of(Code::DoubleSpace).len(), of(Code::MoreFindings), Baseline::of(&report))
    };
    let (count, more, baseline) = told(Level::Deny, None);
    assert_eq!((count, &more[..]), (1_000, &[Level::Deny][..]));
    // A level of its own it has none.
    assert_eq!(told(Level::Warn, None).1, [Level::Warn]);
    assert_eq!(told(Level::Allow, None).1, []);
    let (count, more, _) = told(Level::Deny, Some(&baseline));
    assert_eq!((count, &more[..]), (0, &[Level::Deny][..]));
}

#[test]
fn a_code_of_three_letters_is_told_with_the_tag_it_stands_for() {
    let files = [("documents/facts.toml", FACTS), ("locales/de/g.ftl", "a = Satz.\n"), ("locales/ukr/g.ftl", "a = Речення.\n")];
    let found = found_in("source = \"de\"\n", &files);
    let told: Vec<&String> = found.iter().filter(|line| line.contains("unknown-language")).collect();
    assert_eq!(told, ["unknown-language expected=\"uk\" what=\"tag\""]);
}

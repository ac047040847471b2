//! What a run is asked, and what of its findings is told.

use super::*;

const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\"]\n";

/// What a run asked so finds in a library of these files, as lines.
fn told(files: &[(&str, &str)], options: &Options<'_>) -> Vec<String> {
    let library = Fixture::new(files).open().expect("the manifest is sound");
    run(&library, &Content::read(&library), options).diagnostics.iter().map(Diagnostic::bare).collect()
}

/// How many of these lines hold a text.
fn count(lines: &[String], text: &str) -> usize {
    lines.iter().filter(|line| line.contains(text)).count()
}

#[test]
fn a_circle_that_every_document_sees_is_told_once() {
    let found = all_found(&[
        ("lotse.toml", "source = \"de\"\n"),
        ("documents/g.toml", OUTLINE),
        ("documents/h.toml", OUTLINE),
        ("locales/de/g.ftl", "t = …\na = { -one }\n"),
        ("locales/de/h.ftl", "t = …\na = { -two }\n"),
        ("locales/de/terms.ftl", "-one = Ein { -two }\n-two = Zwei { -one }\n"),
    ]);
    assert_eq!(count(&found, "cyclic-reference"), 1, "{found:#?}");
    assert!(found[0].starts_with("locales/de/terms.ftl:1:1: cyclic-reference"), "{found:#?}");
}

#[test]
fn only_findings_on_messages_that_were_asked_for_are_told() {
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", &OUTLINE.replace("2026-11-20", "20")),
        ("locales/de/g.ftl", "t = …\na = Ein  Satz\n    .x = Noch  einer\nb = Ein  Bild\n"),
    ];
    let only = |document: &str, id: &str| BTreeSet::from([(document.to_owned(), id.to_owned())]);
    for (only, expected) in [(only("g", "a"), 2), (only("g", "b"), 1), (only("h", "a"), 0), (only("g", "a.x"), 0)] {
        let found = told(&files, &Options::default().only(&only));
        assert_eq!(count(&found, "double-space"), expected, "{only:?}: {found:#?}");
        // Findings on files stay.
        assert_eq!(count(&found, "documents/g.toml:2:8: invalid-value"), 1, "{found:#?}");
    }
}

#[test]
fn a_locale_is_as_complete_as_is_required() {
    let target = crate::translation::Fingerprint::of_folded("=Речення.\0");
    let record = format!("# state: translated\n# target: {target}\na = Satz.\n");
    let files = [
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = Titel\na = Satz.\n"),
        ("locales/uk/g.ftl", "t = Назва\na = Речення.\n"),
        ("ledger/uk/g.ftl", &*record),
    ];
    let unmet = |manifest: &str, options: Options<'_>| {
        let files: Vec<_> = [("lotse.toml", manifest)].into_iter().chain(files).collect();
        told(&files, &options).into_iter().filter(|line| line.contains("requirement-unmet")).collect::<Vec<_>>()
    };
    for (required, is_told) in [("0", false), ("50", false), ("51", true), ("100", true)] {
        let manifest = format!("{MANIFEST}[require]\nuk = {{ percent = {required}, state = \"translated\" }}\n");
        let found = unmet(&manifest, Options::default());
        assert_eq!(found.len(), usize::from(is_told), "{required}: {found:#?}");
        // What the command line requires overrides the manifest.
        let least = crate::translation::State::Translated;
        let half = Options::default().require("uk".parse().expect("a tag"), Requirement::new(50.0, least));
        assert_eq!(unmet(&manifest, half).len(), 0);
    }
}

#[test]
fn what_is_old_is_told_with_what_stands_beside_it() {
    let facts = "[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2024-01-01\n[days]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2026-01-01\n[old]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2024-01-01\n";
    let files = [
        ("lotse.toml", "source = \"de\"\n[facts]\nmax-age-days = 365\n"),
        ("documents/g.toml", OUTLINE),
        ("documents/facts.toml", facts),
        ("documents/contacts.toml", "[office]\nname = \"Amt\"\nsource = \"x\"\nchecked = 2024-01-01\n"),
        ("locales/de/g.ftl", "t = { $old }\na = { $months }, { $days }, { $office-name }\n"),
    ];
    let at = |today: &str| told(&files, &Options::default().today(today.parse().expect("a date")));
    let found = at("2026-02-01");
    assert_eq!(count(&found, "stale-fact"), 3, "{found:#?}");
    for expected in [
        "facts.toml:1:2: stale-fact beside=\"$days\"",
        "facts.toml:11:2: stale-fact beside=\"none\"",
        "contacts.toml:1:2: stale-fact beside=\"none\"",
    ] {
        assert_eq!(count(&found, expected), 1, "{expected}: {found:#?}");
    }
    assert_eq!(count(&at("2024-06-01"), "stale-fact"), 0);
    assert_eq!(count(&told(&files, &Options::default()), "stale-fact"), 0);
}

/// A text of a document that is printed in German only beside its translation is put together for that edition, and for no other.
#[test]
fn a_document_is_put_together_where_it_is_printed() {
    let many = format!("t = Titel\na = {}\n", "{ $months }".repeat(101));
    let edition = |edition: &str| format!("locales = [\"uk\"]\nedition = \"{edition}\"\n{OUTLINE}");
    for (outline, expected) in [(OUTLINE.to_owned(), 1), (edition("a4"), 0), (edition("bilingual"), 1)] {
        let files = [
            ("lotse.toml", MANIFEST),
            ("documents/g.toml", &outline),
            ("documents/facts.toml", FACTS),
            ("locales/de/g.ftl", &many),
            ("locales/uk/g.ftl", "t = Назва\na = { $months }\n"),
        ];
        let found = told(&files, &Options::default());
        assert_eq!(count(&found, "expansion-too-large"), expected, "{outline}: {found:#?}");
    }
}

#[test]
fn of_a_script_without_a_font_three_messages_are_named() {
    let texts = |letters: [&str; 5]| {
        let entries = letters.iter().enumerate().map(|(at, letters)| format!("m{at} = {letters}\n"));
        format!("t = …\na = Ein  Satz\n{}", entries.collect::<String>())
    };
    let (german, ukrainian) = (texts(["漢字", "漢", "か", "漢", "漢"]), texts(["漢", "…", "…", "…", "…"]));
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", &*german),
        ("locales/uk/g.ftl", &*ukrainian),
        ("locales/de/common.ftl", COMMON),
    ];
    let fonts = FontSet::embedded();
    let options = || Options { fonts: Some(&fonts), ..Options::default() };
    let glyphs = |options: &Options<'_>| {
        let found = told(&files, options).into_iter().filter(|line| line.contains("missing-glyph"));
        found
            .map(|line| {
                line.replace(
                    &line[line.find(" fonts=").unwrap()..line.find(" messages=").unwrap_or(line.find(" reason=").unwrap())],
                    "",
                )
            })
            .collect::<Vec<_>>()
    };
    assert_eq!(
        glyphs(&options()),
        [
            "locales/de/g.ftl:3:6: missing-glyph count=\"4\" messages=\"m0, m1, m3\" reason=\"script\" script=\"Han\"",
            "locales/de/g.ftl:5:6: missing-glyph count=\"1\" messages=\"m2\" reason=\"script\" script=\"Hiragana\"",
            "locales/uk/g.ftl:3:6: missing-glyph count=\"1\" messages=\"m0\" reason=\"script\" script=\"Han\"",
        ]
    );
    let library = Fixture::new(&files).open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &options());
    assert_eq!(
        report.diagnostics.iter().filter(|finding| finding.code == Code::DoubleSpace).count(),
        2,
        "others are told as they are"
    );
    let joined = report.diagnostics.iter().filter(|finding| finding.code == Code::MissingGlyph);
    assert!(joined.map(|finding| &finding.subject.message).all(Option::is_none), "they are about no single message");
    let places = |line: &String| line.split(": ").next().unwrap_or_default().to_owned();
    let apart: Vec<String> = glyphs(&Options { apart: true, ..options() }).iter().map(places).collect();
    assert_eq!(apart.len(), 6, "{apart:?}");
    assert_eq!(apart[..5], ["3:6", "4:6", "5:6", "6:6", "7:6"].map(|place| format!("locales/de/g.ftl:{place}")));
}

#[test]
fn what_stands_on_no_page_needs_no_glyph() {
    let subject = OUTLINE.replacen("title", "subject = \"s\"\ntitle", 1);
    let printed = subject.replace("text = \"a\"", "text = \"s\"");
    for (outline, expected) in [(&subject, 0), (&printed, 1)] {
        let found = all_found(&[
            ("lotse.toml", "source = \"de\"\n"),
            ("documents/g.toml", outline),
            ("locales/de/g.ftl", "t = …\na = …\ns = Bild 𒀀\n"),
            ("locales/de/common.ftl", COMMON),
        ]);
        assert_eq!(count(&found, "locales/de/g.ftl:3:10: missing-glyph"), expected, "{outline}: {found:#?}");
    }
}

#[test]
fn files_of_a_locale_belong_to_those_of_the_source() {
    for (path, near) in [
        ("locales/uk/wohnem.ftl", "wohnen"),
        ("locales/uk/wo.ftl", "wohnen"),
        ("locales/uk/wohnen-alt-und-lang.ftl", "wohnen"),
        ("locales/uk/umzug.ftl", "none"),
    ] {
        let files = [
            ("lotse.toml", MANIFEST),
            ("documents/wohnen.toml", OUTLINE),
            ("locales/de/wohnen.ftl", "t = …\na = …\n"),
            ("locales/uk/wohnen.ftl", "t = …\na = …\n"),
            ("locales/de/common.ftl", COMMON),
            (path, "t = …\nx = { $\n"),
        ];
        let name = path.trim_start_matches("locales/uk/").trim_end_matches(".ftl");
        let found = told(&files, &Options::default());
        let expected = format!("{path}:1:1: obsolete-translation name={name:?} near={near:?} reason=\"file\"");
        assert_eq!(count(&found, &expected), 1, "{found:#?}");
        assert_eq!(count(&found, &format!("{path}:2:")), 1, "{found:#?}");
        // What nobody asked for is not looked at.
        let found = told(&files, &Options::default().documents(["wohnen"]));
        assert_eq!(count(&found, path), 0, "{found:#?}");
        let found = told(&files, &Options::default().documents([name]));
        assert_eq!(count(&found, &expected), 1, "{found:#?}");
    }
}

#[test]
fn records_without_a_translation_are_told() {
    for (german, ukrainian, expected) in [
        ("a = Satz.\nb = Bild.\n", "a = Речення.\nb = Малюнок.\n", ""),
        ("a = Satz.\n", "a = Речення.\n", "ledger/uk/g.ftl:3:1: invalid-ledger found=\"none\" reason=\"orphan\""),
        // What is missing, broken or obsolete is told where it stands.
        ("a = Satz.\nb = Bild.\n", "a = Речення.\n", "locales/de/g.ftl:3:1: missing-translation"),
        ("a = Satz.\n", "a = Речення.\nb = { $x\n", "locales/uk/g.ftl:3:8: syntax-error"),
        ("a = Satz.\n", "a = Речення.\nb = Малюнок.\n", "locales/uk/g.ftl:3:1: obsolete-translation reason=\"message\""),
    ] {
        let found = all_found(&[
            ("lotse.toml", MANIFEST),
            ("documents/g.toml", OUTLINE),
            ("locales/de/g.ftl", &format!("t = …\n{german}")),
            ("locales/uk/g.ftl", &format!("t = …\n{ukrainian}")),
            ("locales/de/common.ftl", COMMON),
            ("ledger/uk/g.ftl", "# state: translated\n# target: 91c07744d0ef\nb = Bild.\n"),
        ]);
        let found: Vec<_> = found.iter().filter(|line| !line.contains("common.ftl") && !line.contains("unconfirmed")).collect();
        let expected: Vec<&str> = expected.split(" | ").filter(|line| !line.is_empty()).collect();
        let fits = found.len() == expected.len() && found.iter().zip(&expected).all(|(line, start)| line.starts_with(start));
        assert!(fits, "{german}{ukrainian}: {found:#?}");
    }
}

#[test]
fn what_nothing_prints_is_told() {
    let contacts = "[office]\nname = \"Amt\"\nsource = \"x\"\n";
    let german = |text: &str| format!("t = …\na = {text}\n");
    for (text, facts, expected) in [
        // A contact is printed by any of its parts.
        (german("{ $office-name }"), "", &[][..]),
        (german("{ $officer }"), "", &["documents/contacts.toml:1:2: unused-fact fact=\"office\""]),
        (german("{ $off-name }"), "", &["documents/contacts.toml:1:2: unused-fact fact=\"office\""]),
        (
            german("{ $office-name }"),
            FACTS,
            &["documents/facts.toml:1:2", "documents/facts.toml:6:2", "documents/facts.toml:11:2", "documents/facts.toml:16:2"],
        ),
        (
            german("{ $office-name } { $months } { $day } { $rank }"),
            FACTS,
            &["documents/facts.toml:16:2: unused-fact fact=\"web\""],
        ),
        // A message that another one prints is printed, and a term is nothing that an outline names.
        (german("{ $office-name } { b }\nb = Bild\n-c = Wort"), "", &[]),
        (german("{ $office-name }\nb = Bild"), "", &["locales/de/g.ftl:3:1: unused-message"]),
    ] {
        let files = [
            ("lotse.toml", "source = \"de\"\n"),
            ("documents/g.toml", OUTLINE),
            ("documents/facts.toml", facts),
            ("documents/contacts.toml", contacts),
            ("locales/de/g.ftl", &text),
        ];
        let found: Vec<_> = told(&files, &Options::default()).into_iter().filter(|line| line.contains(": unused-")).collect();
        let fits = found.len() == expected.len() && expected.iter().all(|start| found.iter().any(|line| line.starts_with(start)));
        assert!(fits, "{text}: {found:#?}");
    }
}

#[test]
fn an_id_stands_in_one_of_the_resources_that_a_document_sees() {
    for (terms, common, german, expected) in [
        ("-one = Eins\n", "own = S\n", "t = …\na = …\n", &[][..]),
        ("-one = Eins\nown = S\n", "own = S\n", "t = …\na = …\n", &["locales/de/"]),
        ("-one = Eins\n", "own = S\n", "t = …\na = …\n-one = Zwei\n", &["locales/de/g.ftl:3:1"]),
        ("-one = Eins\n", "own = S\n", "t = …\na = …\nown = S\n", &["locales/de/g.ftl:3:1"]),
        ("-one = Eins\n", "own = S\n", "t = …\na = …\npage = S\n", &["locales/de/g.ftl:3:1"]),
        ("-one = Eins\n", "page = S. { $page }\n", "t = …\na = …\npage = S\n", &["locales/de/g.ftl:3:1"]),
    ] {
        let files = [
            ("lotse.toml", "source = \"de\"\n"),
            ("documents/g.toml", OUTLINE),
            ("locales/de/terms.ftl", terms),
            ("locales/de/common.ftl", common),
            ("locales/de/g.ftl", german),
        ];
        let found: Vec<_> =
            told(&files, &Options::default()).into_iter().filter(|line| line.contains("duplicate-message")).collect();
        let fits = found.len() == expected.len() && found.iter().zip(expected).all(|(line, start)| line.starts_with(start));
        assert!(fits, "{terms}{common}{german}: {found:#?}");
    }
}

#[test]
fn a_baseline_knows_findings_by_message_or_file() {
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", &*OUTLINE.replace("2026-11-20", "20")),
        ("locales/de/g.ftl", "t = …\na = Ein  Satz\n"),
        ("locales/uk/g.ftl", "t = …\na = Речення\n"),
    ];
    let library = Fixture::new(&files).open().expect("the manifest is sound");
    let content = Content::read(&library);
    let report = run(&library, &content, &Options::default());
    let text = Baseline::of(&report).text();
    for line in ["double-space g de a", "unconfirmed-translation g uk a", "invalid-value g - documents/g.toml"] {
        assert!(text.lines().any(|known| known == line), "{line}: {text}");
    }
    let known = Baseline::parse("double-space g de a\n").expect("a baseline");
    let beside: Vec<_> = run(&library, &content, &Options::default().baseline(&known)).diagnostics;
    assert_eq!(beside.len() + 1, report.diagnostics.len());
    assert!(beside.iter().all(|finding| finding.code != Code::DoubleSpace));
    let (denied, warned) = report.counts();
    assert_eq!(denied + warned, report.diagnostics.len());
    assert_eq!(denied, report.diagnostics.iter().filter(|finding| finding.level == Level::Deny).count());
    let of_level =
        |level| Report { diagnostics: vec![Diagnostic { level, ..Diagnostic::new(Code::DoubleSpace) }], ..Report::default() };
    assert!(!report.is_clean() && !of_level(Level::Deny).is_clean() && of_level(Level::Warn).is_clean());
}

#[test]
fn findings_are_about_the_message_and_attribute_that_have_them() {
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = …\na = Satz\n    .x = Ein  Satz\n"),
        ("locales/uk/g.ftl", "t = …\na = Речення\n    .x = Наше  речення\n-own = Наше  речення\n    .x = Наше  речення\n"),
    ];
    let library = Fixture::new(&files).open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &Options::default());
    let told = report.diagnostics.iter().filter(|finding| finding.code == Code::DoubleSpace);
    let told: Vec<_> = told.filter_map(|finding| finding.subject.message.as_deref()).collect();
    assert_eq!(told, ["a.x", "a.x", "-own", "-own.x"]);
}

#[test]
fn coverage_is_told_in_the_order_of_the_resources() {
    let library = Fixture::new(&[
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\", \"ar\"]\n"),
        ("locales/de/g.ftl", "t = Titel\n"),
        ("locales/de/terms.ftl", "-a = Amt\n"),
        ("locales/de/z.ftl", "t = Titel\n"),
    ]);
    let library = library.open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &Options::default());
    let rows: Vec<_> = report.coverage.rows.iter().map(|row| row.document.as_str()).filter(|name| *name != "common").collect();
    assert_eq!(rows, ["g", "g", "terms", "terms", "z", "z"]);
}

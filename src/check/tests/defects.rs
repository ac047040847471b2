//! Every kind of defect is found at its place, and what leaves a hole in a document is denied.

use super::*;

/// Source, locale, translation, and the start of the one finding there must be.
const DEFECTS: &[(&str, &str, &str, &str)] = &[
    // Structure.
    ("a = Satz.", "uk", "a = { $x\n", "2:8: syntax-error"),
    ("a = Satz.", "uk", "a = Речення.\na = Речення.\n", "3:1: duplicate-message"),
    ("a = Satz.\n    .x = X", "uk", "a = Речення.\n    .x = Ч\n    .x = Ш\n", "4:6: duplicate-attribute"),
    ("a = Satz.", "uk", "", "locales/de/g.ftl:2:1: missing-translation"),
    ("", "uk", "a = Речення.\n", "2:1: obsolete-translation reason=\"message\""),
    ("a = Satz.\n    .x = X", "uk", "a =\n    .x = Ч\n", "2:1: missing-value"),
    ("a = Satz.\n    .x = X", "uk", "a = Речення.\n", "2:1: missing-attribute attribute=\"x\""),
    ("a = Satz.", "uk", "a = Речення.\n    .x = Ч\n", "3:6: extra-attribute attribute=\"x\""),
    ("a = Satz.", "uk", "a = { \"\" }\n", "2:1: empty-translation"),
    // References.
    ("a = { $months } Monate.", "uk", "a = Місяці.\n", "2:1: missing-variable near=\"none\" variable=\"months\""),
    ("a = Monate.", "uk", "a = { $months } місяці.\n", "2:7: unknown-variable near=\"none\" reason=\"source\""),
    ("a = { $month } Monate.", "de", "", "2:7: unknown-variable near=\"months\" reason=\"fact\""),
    ("a = { -wbs }.", "uk", "a = Папір.\n", "2:1: missing-term term=\"-wbs\""),
    ("a = Satz.", "uk", "a = Речення { -wb }.\n", "2:15: unknown-reference name=\"-wb\" near=\"-wbs\" reason=\"term\""),
    ("a = Satz.", "uk", "a = Речення { t.x }.\n", "2:17: unknown-reference name=\"t.x\" near=\"none\" reason=\"attribute\""),
    ("a = Satz.", "uk", "a = Речення { nix }.\n", "2:15: unknown-reference name=\"nix\""),
    ("a = Satz.", "uk", "a = Речення { a }.\n", "2:1: cyclic-reference cycle=\"a → a\""),
    (
        "a = Satz.",
        "uk",
        "a = Речення { -one }.\n-one = { -two }\n-two = { -one }\n",
        "3:1: cyclic-reference cycle=\"-one → -two → -one\"",
    ),
    ("a = Satz.", "uk", "a = Речення.\n-own = Рeчення\n", "3:9: homoglyph character=\"e\""),
    ("a = { -wbs }.", "uk", "a = { -wbs(x: \"y\") }.\n", "2:12: unknown-term-argument argument=\"x\" term=\"-wbs\""),
    ("a = { $day } ist es.", "uk", "a = { NUMBER($day) } є.\n", "2:14: wrong-variable-type expected=\"number\" found=\"date\""),
    ("a = { $months }.", "uk", "a = { FOO($months) }.\n", "2:7: unknown-function function=\"FOO\""),
    ("a = { $day }.", "fi", "a = { DATETIME($day, case: \"gen\") }.\n", "2:22: unknown-case case=\"gen\""),
    ("a = { $day }.", "el", "a = { DATETIME($day, case: \"loc\") }.\n", "2:22: unknown-case case=\"loc\""),
    // Selectors.
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "uk",
        "a = { $months ->\n    [one] місяць\n    [few] місяці\n   *[other] місяця\n }\n",
        "2:7: missing-plural-category categories=\"many\" examples=\"many: 0, 5, 6\"",
    ),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "fr",
        "a = { $months ->\n    [one] mois\n    [many] de mois\n    [few] quelques mois\n   *[other] mois\n }\n",
        "5:6: foreign-plural-category categories=\"one, many, other\" category=\"few\"",
    ),
    (
        "a = { $rank ->\n   *[other] am { $rank } Tag\n }",
        "pl",
        "a = { $rank ->\n    [few] { $rank } dnia\n   *[other] dnia { $rank }\n }\n",
        "3:6: foreign-plural-category categories=\"other\" category=\"few\" kind=\"ordinal\"",
    ),
    (
        "a = { $rank ->\n   *[other] am { $rank } Tag\n }",
        "ar",
        "a = { $rank ->\n    [two] في اليوم { $rank }\n   *[other] اليوم { $rank }\n }\n",
        "3:6: foreign-plural-category categories=\"other\" category=\"two\" kind=\"ordinal\"",
    ),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "uk",
        "a = місяців: { $months }\n",
        "2:1: lost-selector categories=\"one, few, many, other\" variable=\"months\"",
    ),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "en",
        "a = { $months ->\n    [1] month\n    [one] month\n   *[other] months\n }\n",
        "4:6: unreachable-variant reason=\"number\" variable=\"months\" variant=\"one\"",
    ),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "en",
        "a = { $months ->\n    [one] month\n    [one] month\n   *[other] months\n }\n",
        "4:6: duplicate-variant",
    ),
    // Facts.
    ("a = In 3 Monaten.", "uk", "a = За 4 місяці.\n", "2:8: number-mismatch expected=\"3\" found=\"4\""),
    ("a = Nach § 551 BGB.", "uk", "a = За законом BGB.\n", "2:1: missing-number expected=\"551\""),
    ("a = Am 31.12.2026.", "fa", "a = در ۳۱.۱۲.۲۰۲۷.\n", "2:14: number-mismatch expected=\"2026\""),
    (
        "a = https://www.koeln.de hilft.",
        "en",
        "a = https://www.koeln.eu helps.\n",
        "2:5: url-mismatch expected=\"https://www.koeln.de\"",
    ),
    ("a = Mail an a@koeln.de.", "en", "a = Mail to b@koeln.de.\n", "2:13: email-mismatch expected=\"a@koeln.de\""),
    // Markup.
    ("a = <strong>Wort</strong> hier.", "en", "a = Word here.\n", "2:1: markup-mismatch reason=\"missing\" tag=\"<strong>\""),
    ("a = Wort hier.", "en", "a = <em>Word</em> here.\n", "2:5: markup-mismatch reason=\"extra\" tag=\"<em>\""),
    ("a = <em>Wort</em> hier.", "en", "a = <em>Word here.\n", "2:5: markup-syntax reason=\"unclosed\" tag=\"<em>\""),
    (
        "a = Wort.",
        "en",
        "a = <blink>Word.\n",
        "2:5: markup-mismatch reason=\"extra\" tag=\"<blink>\" | 2:5: markup-syntax reason=\"unknown\"",
    ),
    (
        "a = <a name=\"deposit\">Wort</a>.",
        "en",
        "a = <a name=\"deposit\"> </a>word.\n",
        "2:5: link-without-text target=\"deposit\"",
    ),
    ("a = <a name=\"nirgends\">Wort</a>.", "de", "", "2:14: unknown-link target=\"nirgends\""),
    // Text.
    ("a = Das ist ein deutscher Satz.", "en", "a = Das ist ein deutscher Satz.\n", "2:1: same-as-source"),
    (
        "a = Satz.",
        "uk",
        "a = Речення Vermieter genannt тут.\n",
        "2:13: wrong-script found=\"Vermieter genannt\" letters=\"\" reason=\"script\" script=\"Latin\"",
    ),
    ("a = Satz.", "uk", "a = Рeчення.\n", "2:6: homoglyph character=\"e\""),
    ("a = Satz.", "fa", "a = يک جمله.\n", "2:5: homoglyph character=\"ي\""),
    ("a = Satz.", "ar", "a = \u{2067}جملة.\n", "2:5: unbalanced-bidi-control character=\"U+2067\""),
    ("a = Satz.", "en", "a = Sen\u{fffd}tence.\n", "2:8: invalid-character character=\"U+FFFD\" reason=\"replacement\""),
    (
        "a = Satz.",
        "en",
        "a = Sen\u{e001}tence.\n",
        "2:8: invalid-character character=\"U+E001\" reason=\"private-use\" | 2:8: missing-glyph",
    ),
    ("a = Satz.", "en", "a = Sente\u{7}nce.\n", "2:10: invalid-character character=\"U+0007\" reason=\"control\""),
    ("a = Satz.", "fr", "a = Un cafe\u{301}.\n", "2:8: not-normalized"),
    ("a = Satz.", "en", "a = A  sentence.\n", "2:6: double-space"),
    ("a = Satz.", "en", "a = A sentence sentence.\n", "2:16: doubled-word word=\"sentence\""),
    ("a = Satz.", "en", "a = { \" \" }Sentence.\n", "2:8: edge-whitespace edge=\"start\""),
    ("a = Ein langer Satz.", "en", "a = A long sentence\n", "2:19: end-punctuation expected=\".\" found=\"e\" reason=\"missing\""),
    ("a = Ein Satz?", "ar", "a = جملة?\n", "2:9: end-punctuation expected=\"؟\" found=\"?\" reason=\"foreign\""),
    ("a = Ein Satz.", "ti", "a = ምሉእ ሓሳብ.\n", "2:12: end-punctuation expected=\"።\""),
    ("a = „Wort“.", "en", "a = „Word“.\n", "2:5: wrong-quotation-marks expected=\"“”\" found=\"„\""),
    ("a = Was ist?", "fr", "a = Quoi?\n", "2:9: punctuation-spacing found=\"?\" reason=\"missing\""),
    ("a = Was ist?", "en", "a = What ?\n", "2:10: punctuation-spacing found=\"?\" reason=\"extra\""),
    ("a = Sie und Ihr.", "uk", "a = Ви і твій. Ви.\n", "2:10: mixed-address"),
    ("a = Der Wohnschein hilft.", "en", "a = The paper helps.\n", "2:1: glossary expected=\"Wohnschein\" term=\"Wohnschein\""),
    (
        "a = Derselbe Satz steht hier zweimal.\nb = Derselbe Satz steht hier zweimal.",
        "en",
        "a = The same sentence is here twice.\nb = This sentence is here twice.\n",
        "3:1: inconsistent-translation other=\"a\"",
    ),
    (
        "a = Dieser Satz ist lang und hat sehr viele Wörter, von denen keines fehlen darf.",
        "en",
        "a = This one is not.\n",
        "2:1: length-ratio expected=\"77\" found=\"16\" reason=\"short\"",
    ),
    ("a = Satz.", "en", "a = Sentence 𒀀.\n", "2:14: missing-glyph"),
    // Both sides of limits.
    ("a = Er ist da, Wohnungsamt.", "en", "a = Er ist da, Wohnungsamt.\n", "2:1: same-as-source"),
    ("a = Sie und Ihr.", "fr", "a = Votre loyer et tes droits. Votre.\n", "2:20: mixed-address"),
    ("a = Der Wohnschein hilft.", "en", "a = The Wohnsitz helps.\n", "2:1: glossary expected=\"Wohnschein\" term=\"Wohnschein\""),
    ("a = <strong><em>Satz.</em></strong>", "uk", "a = <strong><em>Речення</em></strong>\n", "2:23: end-punctuation"),
    ("a = { $months }.", "uk", "a = { $monthz } { $monthy } { $months }.\n", "2:7: unknown-variable | 2:19: unknown-variable"),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "en",
        "a = { $months ->\n    [one] 5 month\n   *[other] 5 months\n }\n",
        "3:11: extra-number found=\"5\"",
    ),
    // In a variant that no value of today chooses.
    (
        "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }",
        "en",
        "a = { $months ->\n    [one] month 𒀀\n   *[other] months\n }\n",
        "3:17: missing-glyph",
    ),
    ("a = Satz.", "uk", "a = \u{2068}Речення\u{202C}.\n", "2:5: unbalanced-bidi-control | 2:13: unbalanced-bidi-control"),
];
#[test]
fn every_kind_of_defect_is_found_at_its_place() {
    told_as_expected(DEFECTS);
}

#[test]
fn a_date_has_no_plural_categories() {
    let source = "a = { $day ->\n    [one] Bald\n   *[other] Am { $day }\n }";
    let found = findings(source, "de", "");
    assert_eq!(found, ["2:7: wrong-variable-type expected=\"number\" found=\"date\" variable=\"day\""]);
}

#[test]
fn what_a_term_is_given_is_no_fact_of_the_same_name() {
    let source =
        "a = { -city(day: 2, months: 3) }\n-city = { NUMBER($day) }{ NUMBER($months, style: \"currency\", currency: \"EUR\") }";
    assert_eq!(findings(source, "de", ""), [""; 0]);
}

/// What would leave a hole in the document, and the start of the one finding there must be, whatever the levels are.
#[test]
fn what_leaves_a_hole_is_denied() {
    for (source, expected) in [
        ("a = { NUMBER() }", "2:7: unknown-function function=\"NUMBER\""),
        ("a = { NUMBER($months, minimumFractionDigits: \"two\") }", "2:23: unknown-function expected=\"0–20\" found=\"two\""),
        ("a = { NUMBER($months, minimumFractionDigits: 99) }", "2:23: unknown-function expected=\"0–20\" found=\"99\""),
        ("a = { NUMBER($months, minimumIntegerDigits: 0) }", "2:23: unknown-function expected=\"1–21\" found=\"0\""),
        (
            "a = { NUMBER($months, minimumFractionDigits: 3, maximumFractionDigits: 1) }",
            "2:49: unknown-function expected=\"3\" found=\"1\" function=\"NUMBER\" option=\"maximumFractionDigits\" reason=\"order\"",
        ),
        ("a = { NUMBER($months, minimumFractionDigits: two) }", "2:46: syntax-error reason=\"expected-literal\""),
        ("a = { -city(case: genitive) }\n-city = { $case ->\n   *[x] Köln\n }", "2:19: syntax-error reason=\"expected-literal\""),
        ("a = { NUMBER(DATETIME($day)) }", "2:7: unknown-function function=\"NUMBER\" option=\"\" reason=\"argument\""),
        ("a = { DATETIME(NUMBER($months)) }", "2:7: unknown-function function=\"DATETIME\" option=\"\" reason=\"argument\""),
        ("a = { NUMBER($months, style: \"currency\") }", "2:14: wrong-variable-type expected=\"money\" found=\"number\""),
        ("a = { NUMBER(5, style: \"currency\") }", "2:7: unknown-function function=\"NUMBER\" option=\"\" reason=\"currency\""),
        ("a = { -city(n: \"x\") }\n-city = { NUMBER($n) } Köln", "2:13: wrong-variable-type expected=\"number\" found=\"text\""),
        ("a = { -city(n: 5) }\n-city = { DATETIME($n) } Köln", "2:13: wrong-variable-type expected=\"date\" found=\"number\""),
        ("a = { b }\nb =\n    .x = X", "2:7: unknown-reference name=\"b\" near=\"none\" reason=\"value\""),
        ("a = { NUMBER($rank, type: \"ordinals\") }", "2:21: unknown-function expected=\"cardinal, ordinal\" found=\"ordinals\""),
        (
            "a = { DATETIME($day, dateStyle: \"gigantic\") }",
            "2:22: unknown-function expected=\"full, long, medium, short\" found=\"gigantic\"",
        ),
        ("a = { NUMBER($months, digits: 2) }", "2:23: unknown-function function=\"NUMBER\" option=\"digits\""),
        ("a =\n    .x = X", "2:1: unknown-reference name=\"a\" near=\"none\" reason=\"value\""),
        ("a = <a name=\"deposit\">x <a name=\"web\">y</a></a>", "2:25: markup-syntax reason=\"nested\""),
        ("a = { -city }\n-city = { $case } Köln", "2:8: unknown-variable"),
    ] {
        let found = findings(source, "de", "");
        let told: Vec<&String> = found.iter().filter(|line| line.starts_with(expected)).collect();
        assert_eq!(told.len(), 1, "{source}: {found:#?}");
    }
    let deep = format!("a = {}x{}", "<em>".repeat(17), "</em>".repeat(17));
    assert!(findings(&deep, "de", "").iter().any(|line| line.contains("markup-syntax reason=\"deep\"")));
    let many = format!("a = {}", "{ $months }".repeat(101));
    assert!(findings(&many, "de", "").iter().any(|line| line.starts_with("2:1: expansion-too-large")));
}

#[test]
fn a_value_that_no_font_can_show_is_told_where_it_is_printed() {
    let files = [
        ("documents/g.toml", OUTLINE),
        (
            "documents/facts.toml",
            "[temperature]\nkind = \"number\"\nvalue = -5\nsource = \"s\"\n[name]\nkind = \"text\"\nvalue = \"漢\"\nsource = \"s\"\n",
        ),
        ("locales/de/g.ftl", "t = …\na = { $name }, { $temperature }\n"),
        ("locales/fa/g.ftl", "t = …\na = { $name }، { $temperature }\n"),
    ];
    let own = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"fa\"]\n[levels]\nmissing-glyph = \"allow\"\n"),
        ("locales/de/common.ftl", COMMON),
    ];
    let fixture = Fixture::new(&own.into_iter().chain(files).collect::<Vec<_>>());
    let library = fixture.open().expect("the manifest is sound");
    let fonts = FontSet::embedded();
    let report = run(&library, &Content::read(&library), &Options { fonts: Some(&fonts), ..Options::default() });
    let told = report.diagnostics.iter().filter(|finding| finding.code == Code::MissingGlyph && finding.level == Level::Deny);
    let told: Vec<String> = told.map(Diagnostic::bare).collect();
    // One for the script in each language, at the first message that prints it.
    assert!(told.iter().filter(|line| line.contains("script=\"Han\"")).count() == 2, "{told:#?}");
    assert!(told.iter().any(|line| line.starts_with("locales/de/g.ftl:2:1:")), "{told:#?}");
}

#[test]
fn a_broken_outline_gives_no_advice_to_delete() {
    let outline = OUTLINE.replace("kind = \"paragraph\"", "kind = \"paragraf\"");
    let files = [
        ("lotse.toml", "source = \"de\"\n"),
        ("documents/g.toml", &*outline),
        ("locales/de/common.ftl", COMMON),
        ("locales/de/g.ftl", "t = …\na = Satz.\n"),
    ];
    let fixture = Fixture::new(&files);
    let library = fixture.open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &Options::default());
    let codes: Vec<Code> = report.diagnostics.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, [Code::InvalidValue]);
}

//! Every kind of defect is found at its place, and clean text gives no finding.

use super::*;
use crate::font::FontSet;
use crate::library::fixture::Fixture;

const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\", \"fr\", \"ar\", \"en\", \"tr\", \"ti\", \"fa\"]\n";
const OUTLINE: &str = "title = \"t\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"deposit\"\ntitle = \"t\"\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n";
const COMMON: &str = include_str!("../document/compose/tests/common.ftl");
const FACTS: &str = "[months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2026-08-19\n[day]\nkind = \"date\"\nvalue = 2026-12-31\nsource = \"BGB\"\nchecked = 2026-08-19\n[rank]\nkind = \"ordinal\"\nvalue = 3\nsource = \"BGB\"\nchecked = 2026-08-19\n[web]\nkind = \"url\"\nvalue = \"https://www.koeln.de\"\nsource = \"BGB\"\nchecked = 2026-08-19\n";

/// What a run finds in a document `g` with the source text `source` and, in `locale`, `target`, as lines `line:column code args`,
/// without the findings on what is not recorded yet and on what this small library does not use.
fn findings(source: &str, locale: &str, target: &str) -> Vec<String> {
    let files = [
        ("lotse.toml", MANIFEST),
        ("documents/g.toml", OUTLINE),
        ("documents/facts.toml", FACTS),
        ("locales/de/g.ftl", &format!("t = …\n{source}")),
        ("locales/de/common.ftl", COMMON),
        ("locales/de/terms.ftl", "-wbs = Wohnschein\n"),
        (&format!("locales/{locale}/g.ftl"), &format!("t = …\n{target}")),
        (&format!("locales/{locale}/terms.ftl"), "-wbs = <span lang=\"de\">Wohnschein</span>\n"),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (&**path, &**text)).collect();
    let fixture = Fixture::new(if locale == "de" { &files[..6] } else { &files });
    let library = fixture.open().expect("the manifest is sound");
    let content = Content::read(&library);
    let quiet = [Code::UnconfirmedTranslation, Code::UnusedFact, Code::UnusedMessage];
    let levels = quiet.into_iter().map(|code| (code, Level::Allow)).collect();
    let locales = if locale == "de" { Vec::new() } else { vec![locale.parse().expect("a tag")] };
    let fonts = FontSet::embedded();
    let options = Options { levels, locales, fonts: Some(&fonts), today: "2026-11-22".parse().ok(), ..Options::default() };
    let report = run(&library, &content, &options);
    let told = |diagnostic: &Diagnostic| {
        let line = diagnostic.bare();
        line.strip_prefix(&format!("locales/{locale}/g.ftl:")).map_or(line.clone(), str::to_owned)
    };
    report
        .diagnostics
        .iter()
        // The page furniture is there to be printed, in German.
        .filter(|diagnostic| !is_furniture(diagnostic))
        .filter(|diagnostic| locale != "de" || diagnostic.subject.locale.as_deref() == Some("de"))
        .map(told)
        .collect()
}

fn is_furniture(diagnostic: &Diagnostic) -> bool {
    diagnostic.subject.document.as_deref() == Some("common")
}

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
        "a = { $months ->\n    [one] mois\n    [many] de mois\n    [few] mois\n   *[other] mois\n }\n",
        "5:6: foreign-plural-category categories=\"one, many, other\" category=\"few\"",
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
    ("a = In 3 Monaten.", "uk", "a = За 4 місяці.\n", "2:8: number-mismatch expected=\"3\" found=\"4\" reason=\"changed\""),
    ("a = Nach § 551 BGB.", "uk", "a = За законом BGB.\n", "2:1: number-mismatch expected=\"551\" found=\"\" reason=\"missing\""),
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
    ("a = Satz.", "uk", "a = Речення Vermieter genannt тут.\n", "2:13: wrong-script found=\"Vermieter genannt\" script=\"Latin\""),
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
        "3:11: number-mismatch expected=\"\" found=\"5\"",
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
    let mut wrong = Vec::new();
    for (source, locale, target, expected) in DEFECTS {
        let mut found = findings(source, locale, target);
        found.retain(|line| !line.starts_with("documents/"));
        let expected: Vec<&str> = expected.split(" | ").collect();
        let fits =
            found.len() == expected.len() && found.iter().zip(&expected).all(|(found, expected)| found.starts_with(expected));
        if !fits {
            wrong.push(format!("{source}\n{locale}: {target}  found    {found:#?}\n  expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_date_has_no_plural_categories() {
    let source = "a = { $day ->\n    [one] Bald\n   *[other] Am { $day }\n }";
    let found = findings(source, "de", "");
    assert_eq!(found, ["2:7: wrong-variable-type expected=\"number\" found=\"date\" variable=\"day\""]);
}

/// Right text that a careless rule would report.
const CLEAN: &[(&str, &str, &str)] = &[
    ("a = Zwei Zimmer, 2 Betten.", "ar", "a = غرفتان وسريران."),
    ("a = Die Miete beträgt 1.000 Euro.", "uk", "a = Оренда становить 1\u{a0}000 євро."),
    ("a = Die Miete beträgt 1.000,50 Euro.", "en", "a = The rent is 1,000.50 euros."),
    ("a = Bis 17 Uhr.", "en", "a = Until 5 pm."),
    ("a = Drei Monate.", "en", "a = 3 months."),
    ("a = „Ja“, sagt sie.", "fr", "a = «\u{a0}Oui\u{a0}», dit-elle."),
    ("a = Was ist das?", "fr", "a = Qu’est-ce que c’est\u{202f}?"),
    ("a = Was ist das?", "ar", "a = ما هذا؟"),
    ("a = Das ist es.", "ti", "a = እዚ እዩ።"),
    ("a = Das ist es.", "tr", "a = Yavaş yavaş yapın."),
    ("a = Ein Schein (WBS) nach § 551 BGB.", "uk", "a = Довідка (WBS) за § 551 BGB."),
    ("a = Die Kaution.", "uk", "a = Застава (<span lang=\"de\">Kaution</span>)."),
    ("a =\n    Eins.\n      Zwei.", "uk", "a =\n    Один.\n      Два."),
    ("a =\n    Eins.  \n    Zwei.", "uk", "a =\n    Один.  \n    Два.  "),
    ("a = Nummer 12.345 0.", "en", "a = Number 123,450."),
    ("a = Siehe https://a.de.\nb = Satz.", "uk", "a = Див. https://a.de.\nb = Речення."),
    ("a = Satz.", "uk", "a = \u{2068}\u{202A}Речення\u{202C} тут\u{2069}."),
    ("a = Die Kaution.", "ar", "a = التأمين (<span lang=\"de\">Kaution</span>)."),
    ("a = { $months ->\n    [one] { $months } Monat\n   *[other] { $months } Monate\n }", "tr", "a = { $months } ay"),
    (
        "a = { $months ->\n    [one] ein Monat\n   *[other] { $months } Monate\n }",
        "ar",
        "a = { $months ->\n    [zero] شهر\n    [one] شهر واحد\n    [two] شهران\n    [few] { $months } أشهر\n    [many] { $months } شهرًا\n   *[other] { $months } شهر\n }",
    ),
    (
        "a = { $months ->\n    [1] Ein Monat\n   *[other] Monate\n }",
        "en",
        "a = { $months ->\n    [1] One month\n   *[other] Months\n }",
    ),
    ("a = Siehe https://www.koeln.de/a?b=1.", "uk", "a = Дивіться https://www.koeln.de/a?b=1."),
    ("a = Sehr geehrte Damen und Herren,", "en", "a = Dear Sir or Madam:"),
    ("a = Miete usw.", "en", "a = Rent and more"),
    ("a = Wort", "en", "a = It’s the dogs’ rock ’n’ roll"),
    ("a = <a name=\"deposit\"></a>.", "en", "a = <a name=\"deposit\"></a>."),
    ("a = Ja", "en", "a = Yes"),
    ("a = Mieterverein Köln e. V.", "en", "a = Mieterverein Köln e. V."),
    ("a =\n    Eine Zeile\n    und noch eine.", "en", "a =\n    One line\n    and another."),
    ("a = <em>Viele</em> Wörter.", "uk", "a = <em>Багато</em> слів."),
    ("a = Ein Wohnschein.", "en", "a = A <span lang=\"de\">Wohnschein</span>."),
    ("a = Satz.", "uk", "a = { -own }.\n-own = Речення { -wbs }\n"),
    ("a = Kölner*innen: alle.", "en", "a = People of Cologne: all."),
    ("a = 5 < 6", "en", "a = 5 < 6"),
    ("a = <span lang = 'en'>Housing</span>", "en", "a = <span lang = 'en'>Housing</span> act"),
    // An ordinal fact chooses by the categories of ordinals.
    (
        "a = { $rank ->\n   *[other] am { $rank } Tag\n }",
        "en",
        "a = { $rank ->\n    [one] on the { $rank } day\n    [two] on day { $rank }\n    [few] by day { $rank }\n   *[other] at day { $rank }\n }",
    ),
];

/// What would leave a hole in the document, and the start of the one finding there must be, whatever the levels are.
#[test]
fn what_leaves_a_hole_is_denied() {
    for (source, expected) in [
        ("a = { NUMBER() }", "2:7: unknown-function function=\"NUMBER\""),
        ("a = { NUMBER($months, minimumFractionDigits: \"two\") }", "2:23: unknown-function found=\"two\""),
        ("a = { NUMBER($rank, type: \"ordinals\") }", "2:21: unknown-function found=\"ordinals\""),
        ("a = { DATETIME($day, dateStyle: \"gigantic\") }", "2:22: unknown-function found=\"gigantic\""),
        ("a = { NUMBER($months, digits: 2) }", "2:23: unknown-function function=\"NUMBER\" option=\"digits\""),
        ("a =\n    .x = X", "2:1: unknown-message"),
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

#[test]
fn clean_text_gives_no_finding() {
    let mut wrong = Vec::new();
    for (source, locale, target) in CLEAN {
        let mut found = findings(source, locale, &format!("{target}\n"));
        found.extend(findings(source, "de", ""));
        if !found.is_empty() {
            wrong.push(format!("{source}\n{locale}: {target}\n  {found:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// What a run finds in a library of these files beside `lotse.toml`, as lines, without what is not recorded or not used.
fn found_in(manifest: &str, files: &[(&str, &str)]) -> Vec<String> {
    let own = [("lotse.toml", manifest), ("locales/de/common.ftl", COMMON)];
    let files: Vec<(&str, &str)> = own.into_iter().chain(files.iter().copied()).collect();
    let fixture = Fixture::new(&files);
    let library = fixture.open().expect("the manifest is sound");
    let quiet = [Code::UnconfirmedTranslation, Code::UnusedFact, Code::UnusedMessage];
    let levels = quiet.into_iter().map(|code| (code, Level::Allow)).collect();
    let report = run(&library, &Content::read(&library), &Options { levels, ..Options::default() });
    report.diagnostics.iter().filter(|diagnostic| !is_furniture(diagnostic)).map(Diagnostic::bare).collect()
}

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

/// What a run finds in a library of these files and nothing else, as lines, but for facts and messages that are not used.
fn all_found(files: &[(&str, &str)]) -> Vec<String> {
    let library = Fixture::new(files);
    let library = library.open().expect("the manifest is sound");
    let levels = [Code::UnusedFact, Code::UnusedMessage, Code::UnknownLanguage].into_iter().map(|code| (code, Level::Allow));
    let fonts = FontSet::embedded();
    let options = Options { levels: levels.collect(), fonts: Some(&fonts), ..Options::default() };
    let report = run(&library, &Content::read(&library), &options);
    for (label, at) in report.diagnostics.iter().flat_map(|finding| &finding.related) {
        assert!(Library::is_file(&at.source), "{label} at {at}");
    }
    report.diagnostics.iter().filter(|finding| finding.code != Code::UnconfirmedTranslation).map(Diagnostic::bare).collect()
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
    for (german, place) in [("a = Satz.\n    .x = Neu\n", "3:6"), ("a = Anderer Satz.\n    .x = Neu\n", "2:1")] {
        let found = all_found(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
            ("documents/g.toml", OUTLINE),
            ("locales/de/g.ftl", &format!("t = …\n{german}")),
            ("locales/uk/g.ftl", "t = …\na = Речення.\n    .x = Старе\n"),
            ("ledger/uk/g.ftl", ledger),
        ]);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].starts_with(&format!("locales/uk/g.ftl:{place}: outdated-translation")), "{found:?}");
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
fn a_word_of_the_furniture_without_a_glyph_is_told_in_its_own_file() {
    let found = all_found(&[
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = …\na = …\n"),
        ("locales/uk/g.ftl", "t = …\na = …\n"),
        ("locales/de/common.ftl", "contents = Das steht hier\n"),
        ("locales/uk/common.ftl", "contents = Зміст 𒀀\n"),
    ]);
    assert!(found.len() == 1 && found[0].starts_with("locales/uk/common.ftl:1:18: missing-glyph"), "{found:?}");
}

#[test]
fn options_are_gathered() {
    let uk: Locale = "uk".parse().unwrap();
    let required = Requirement::new(50.0, crate::translation::State::Reviewed);
    let options = Options::default()
        .locales([uk.clone()])
        .documents(["g"])
        .level(Code::DoubleSpace, Level::Deny)
        .require(uk.clone(), required);
    assert_eq!((options.locales, options.documents), (vec![uk.clone()], vec!["g".to_owned()]));
    assert_eq!((options.levels[&Code::DoubleSpace], options.require[&uk]), (Level::Deny, required));
}

/// The page furniture that Lotse knows is held to the rules for translations, as if it were that of a library.
#[test]
fn page_furniture_is_sound_in_every_language() {
    let german = &"de".parse().expect("a tag");
    let locales: Vec<_> = crate::language::Language::with_furniture().collect();
    let listed: Vec<String> = locales.iter().map(ToString::to_string).collect();
    let mut files: Vec<(String, String)> = vec![
        ("lotse.toml".into(), format!("source = \"de\"\nlocales = {listed:?}\n")),
        ("documents/g.toml".into(), OUTLINE.into()),
    ];
    for locale in &locales {
        let text = crate::language::Language::of(locale).furniture(german).expect("a language that says it");
        let resource = crate::fluent::Resource::of(text.clone());
        for word in crate::language::FURNITURE.iter().filter(|word| word.known.holds(german)) {
            let entry = resource.get(word.id).expect(word.id);
            let usage = crate::fluent::usage::Usage::of_entry(&entry);
            let used: BTreeSet<&str> = usage.variables.iter().map(|variable| variable.name).collect();
            assert_eq!(used, word.variables.iter().copied().collect(), "{locale} {}", word.id);
        }
        files.push((format!("locales/{locale}/common.ftl"), text));
        files.push((format!("locales/{locale}/g.ftl"), "t = …\na = …\n".into()));
    }
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    assert_eq!(all_found(&files), [""; 0]);
}

#[test]
fn page_furniture_that_nobody_says_is_one_finding_for_a_language() {
    let imprint = OUTLINE.to_owned() + "[[block]]\nkind = \"imprint\"\n";
    let names = |found: &str| found.split('"').nth(1).unwrap_or_default().split(", ").count();
    let german = crate::language::FURNITURE.iter().filter(|word| word.known != crate::language::Known::Never).count();
    // The languages, more files, and how each finding begins; of the messages in the first how many.
    for (languages, more, expected, count) in [
        (["de", "uk"], &[][..], &[][..], 0),
        (["de", "mi"], &[], &["missing-furniture messages=\"contents, page, "], german),
        (
            ["de", "mi"],
            &[("locales/mi/common.ftl", "page = W { $page }\n")],
            &["missing-furniture messages=\"contents, chapter, "],
            german - 1,
        ),
        (["mi", "uk"], &[], &["missing-furniture messages=\"contents, page, "], 23),
        (["en", "uk"], &[], &["missing-furniture messages=\"imprint-source, imprint-german-decides\" reason=\"source\""], 2),
        (
            ["en", "uk"],
            &[("locales/en/common.ftl", "imprint-source = O.\nimprint-german-decides = D.\n")],
            &["locales/en/common.ftl:1:1: missing-translation", "locales/en/common.ftl:2:1: missing-translation"],
            1,
        ),
        // A word that a library says otherwise is no more to be translated than Lotse's own.
        (["de", "uk"], &[("locales/de/common.ftl", "page = S. { $page }\n")], &[], 0),
        (["de", "uk"], &[("locales/uk/common.ftl", "page = С. { $page }\n")], &[], 0),
        (["de", "uk"], &[("locales/uk/common.ftl", "page = С.\n")], &["locales/uk/common.ftl:1:1: missing-variable"], 1),
        (["de", "uk"], &[("locales/uk/common.ftl", "pages = С.\n")], &["locales/uk/common.ftl:1:1: obsolete-translation"], 1),
        (["de", "uk"], &[("locales/de/common.ftl", "own = S\n")], &["locales/de/common.ftl:1:1: missing-translation"], 1),
        (
            ["de", "uk"],
            &[("locales/de/terms.ftl", "page = S\n"), ("locales/uk/terms.ftl", "page = С\n")],
            &["locales/de/terms.ftl:1:1: duplicate-message reason=\"furniture\""],
            1,
        ),
        // What was recorded of a text that is gone.
        (
            ["de", "uk"],
            &[("ledger/uk/common.ftl", "# state: machine\n# target: 6da124c8d7e7\npage = Seite { $page }\n")],
            &["ledger/uk/common.ftl:3:1: invalid-ledger"],
            1,
        ),
    ] {
        let manifest = format!("source = \"{}\"\nlocales = {languages:?}\n", languages[0]);
        let texts = languages.map(|tag| format!("locales/{tag}/g.ftl"));
        let mut files = vec![("lotse.toml", manifest.as_str()), ("documents/g.toml", imprint.as_str())];
        files.extend(texts.iter().map(|path| (path.as_str(), "t = …\na = …\n")));
        files.extend(more);
        let found = all_found(&files);
        assert_eq!(found.len(), expected.len(), "{languages:?} {more:?}: {found:#?}");
        for (line, start) in found.iter().zip(expected) {
            assert!(line.starts_with(start), "{languages:?} {more:?}: {line}");
        }
        assert_eq!(found.first().map_or(0, |line| names(line)), count, "{languages:?} {more:?}: {found:?}");
    }
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

//! Structure, references, selectors and tags: what is just on this side of a limit, and what is just beyond.

use super::*;

/// One noun, counted.
const COUNTED: &str = "a = { $months ->\n    [one] Monat\n   *[other] Monate\n }";

/// The same, with the number.
const PRINTED: &str = "a = { $months ->\n    [one] { $months } Monat.\n   *[other] { $months } Monate.\n }";

/// Two values in every variant, but the count where it is one.
const DATED: &str =
    "a = { $months ->\n    [one] Zahlen Sie einen Euro bis { $day }.\n   *[other] Zahlen Sie { $months } Euro bis { $day }.\n }";

/// One noun, ranked.
const RANKED: &str = "a = { NUMBER($rank, type: \"ordinal\") ->\n   *[other] am { $rank } Tag\n }";

/// The same of an ordinal fact, which chooses so unasked.
const RANKED_UNASKED: &str = "a = { $rank ->\n   *[other] am { $rank } Tag\n }";

#[test]
fn parts_are_those_of_the_source() {
    told_as_expected(&[
        ("a = Satz.\n    .x = X", "uk", "a = Речення.\n    .x = { \"\" }\n", "3:6: empty-translation"),
        ("a = Satz.\nb = { \"\" }", "uk", "a = Речення.\nb = { \"\" }\n", ""),
        ("a = Satz.", "uk", "a = { \"\" }{ \"\" }\n", "2:1: empty-translation"),
        ("a = Satz.", "uk", "a = { \"\" }Речення.\n", ""),
        ("a = { $months }", "uk", "a = { $months }\n", ""),
        ("a = Satz.\nb =\n    .x = X", "uk", "a = Речення.\nb = Ч\n    .x = Ч\n", ""),
        ("a = Satz.\nb = Anderer.", "uk", "a = Речення.\n", "locales/de/g.ftl:3:1: missing-translation"),
        // The attributes of a term are its grammar.
        ("a = Satz.\n-neu = Neues\n    .x = X", "uk", "a = Речення.\n-neu = Нове\n    .y = Ч\n", ""),
        ("a = Satz.\n-neu = Neues", "uk", "a = Речення.\n-neu = { \"\" }\n", "3:1: empty-translation"),
        ("a = Satz.\n-neu = Neues 3", "uk", "a = Речення.\n-neu = Нове 4\n", "3:13: number-mismatch"),
        ("a = Satz.\n    .x = Neues 3", "uk", "a = Речення.\n    .x = Нове 4\n", "3:15: number-mismatch"),
        ("a = Satz.\n-neu = Neues\n    .x = 3", "uk", "a = Речення.\n-neu = Нове\n    .x = 4\n", ""),
    ]);
}

#[test]
fn references_lead_somewhere() {
    told_as_expected(&[
        ("a = { $months", "de", "", "2:13: syntax-error"),
        // So many wrong letters are a slip.
        ("a = { $monthsxy }.", "de", "", "2:7: unknown-variable near=\"months\" reason=\"fact\""),
        ("a = { $monthsxyz }.", "de", "", "2:7: unknown-variable near=\"none\" reason=\"fact\""),
        // What composing gives the page furniture, it gives no other text.
        ("a = { $page }.", "de", "", "2:7: unknown-variable near=\"none\" reason=\"fact\" variable=\"page\""),
        (
            "a = { $months }.",
            "uk",
            "a = { $monthz }.\n",
            "2:1: missing-variable near=\"monthz\" | 2:7: unknown-variable near=\"months\"",
        ),
        ("a = { $months } und { $months }.", "uk", "a = Речення.\n", "2:1: missing-variable near=\"none\" variable=\"months\""),
        ("a = { $months } am { $day }.", "uk", "a = { $day }.\n", "2:1: missing-variable near=\"none\" variable=\"months\""),
        ("a = { $months }.", "uk", "a = { $months } { $day }.\n", "2:19: unknown-variable near=\"none\" reason=\"source\""),
        // A slip of the source is told there.
        ("a = { $monthz }.", "uk", "a = { $months }.\n", "locales/de/g.ftl:2:7: unknown-variable near=\"months\""),
        (
            "a = { $monthz }.",
            "uk",
            "a = { $mont }.\n",
            "locales/de/g.ftl:2:7: unknown-variable near=\"months\" | 2:7: unknown-variable near=\"none\"",
        ),
        // Kinds of values.
        (
            "a = { $web ->\n    [one] Eins\n   *[other] Zwei\n }",
            "de",
            "",
            "2:7: wrong-variable-type expected=\"number\" found=\"text\"",
        ),
        ("a = { $web ->\n    [x] Eins\n   *[y] Zwei\n }", "de", "", ""),
        ("a = { $months ->\n    [one] Eins\n   *[other] Zwei\n }", "de", "", ""),
        ("a = { DATETIME($months) }.", "de", "", "2:16: wrong-variable-type expected=\"date\" found=\"number\""),
        ("a = { NUMBER($web) }.", "de", "", "2:14: wrong-variable-type expected=\"number\" found=\"text\""),
        ("a = { DATETIME($day) } { NUMBER($months) } { NUMBER($rank) }.", "de", "", ""),
        // Terms, their attributes and their arguments.
        ("a = { -wb }.", "de", "", "2:7: unknown-reference name=\"-wb\" near=\"-wbs\" reason=\"term\""),
        (
            "a = Satz.\nb = { -neu }.\n-neu = Neues",
            "uk",
            "a = Речення.\nb = { -neu }.\n",
            "locales/de/g.ftl:4:1: missing-translation",
        ),
        ("a = Satz.", "uk", "a = { -own.x ->\n    [x] Речення\n   *[y] Інше\n }.\n-own = Річ\n    .x = x\n", ""),
        (
            "a = Satz.",
            "uk",
            "a = { -own.x ->\n    [x] Речення\n   *[y] Інше\n }.\n-own = Річ\n",
            "2:12: unknown-reference name=\"-own.x\" near=\"none\" reason=\"attribute\"",
        ),
        ("a = Satz.", "uk", "a = Речення { -own(case: \"x\") }.\n-own = { $case ->\n    [x] річ\n   *[y] речі\n }\n", ""),
        ("a = { -wbs } und { -wbs }.", "uk", "a = Папір.\n", "2:1: missing-term term=\"-wbs\""),
        ("a = { -neu.x ->\n    [x] Eins\n   *[y] Zwei\n }.\n-neu = Neu\n    .x = x", "uk", "a = Одне.\n-neu = Нове\n", ""),
        // Messages and their attributes.
        ("a = { b.x }.\nb = B\n    .x = X", "uk", "a = { b.x }.\nb = Б\n    .x = Ч\n", ""),
        ("a = Satz.\nb = { c }.\nc = Bild", "uk", "a = Речення.\nb = { c }.\n", "locales/de/g.ftl:4:1: missing-translation"),
        ("a = { b }.\nb =\n    .x = X", "de", "", "2:7: unknown-reference name=\"b\""),
        ("a = { b.y }.\nb = B\n    .x = X", "de", "", "2:9: unknown-reference name=\"b.y\" near=\"none\" reason=\"attribute\""),
    ]);
}

#[test]
fn circles_are_told_once_from_their_first_id_on() {
    told_as_expected(&[
        (
            "a = Satz.",
            "uk",
            "a = Речення { -two }.\n-one = { -two }\n-two = { -one }\n",
            "3:1: cyclic-reference cycle=\"-one → -two → -one\"",
        ),
        (
            "a = Satz.",
            "uk",
            "a = Речення.\n-b = { -c }\n-c = { -a }\n-a = { -b }\n",
            "5:1: cyclic-reference cycle=\"-a → -b → -c → -a\"",
        ),
        ("a = Satz.\nb = Bild.", "uk", "a = { b }.\nb = { a }.\n", "2:1: cyclic-reference cycle=\"a → b → a\""),
        ("a = Satz.", "uk", "a = Речення { -one } { -two }.\n-one = Один { -three }\n-two = Два { -three }\n-three = Три\n", ""),
    ]);
    // What is reached on many ways is looked at once.
    let terms: String = (0..64).map(|at| format!("-t{at} = {{ -t{0} }} {{ -t{0} }}\n", at + 1)).collect();
    assert_eq!(findings("a = Satz.", "uk", &format!("a = Речення.\n{terms}-t64 = Річ\n")), [""; 0]);
    // Beyond so many nobody writes one: of longer circles this rule says nothing.
    for (length, told) in [(2, 1), (256, 1), (257, 0)] {
        let terms: String = (0..length).map(|at| format!("-t{at} = Річ {{ -t{} }}\n", (at + 1) % length)).collect();
        let found = findings("a = Satz.", "uk", &format!("a = Речення.\n{terms}"));
        assert_eq!(found.iter().filter(|line| line.starts_with("3:1: cyclic-reference")).count(), told, "{length}: {found:#?}");
    }
}

/// Selectors, and the variants that a language needs.
const VARIANTS: &[Row<'_>] = &[
    // Numbers written out stand for a category if they are all of it.
    (COUNTED, "fr", "a = { $months ->\n    [0] zéro mois\n    [1] un mois\n    [many] de mois\n   *[other] mois\n }\n", ""),
    (
        COUNTED,
        "fr",
        "a = { $months ->\n    [1] un mois\n    [many] de mois\n   *[other] mois\n }\n",
        "2:7: missing-plural-category categories=\"one\" examples=\"one: 0, 1\" variable=\"months\"",
    ),
    (COUNTED, "en", "a = { $months ->\n    [one] month\n   *[2] months\n }\n", ""),
    (
        COUNTED,
        "en",
        "a = { $months ->\n   *[one] month\n }\n",
        "2:7: missing-plural-category categories=\"other\" examples=\"other: 0, 2, 3\"",
    ),
    (
        COUNTED,
        "cs",
        "a = { $months ->\n    [one] měsíc\n    [few] měsíce\n   *[other] měsíců\n }\n",
        "2:7: missing-plural-category categories=\"many\" examples=\"many: 1.5\"",
    ),
    (COUNTED, "en", "a = { NUMBER($months) ->\n    [one] month\n   *[other] months\n }\n", ""),
    (
        COUNTED,
        "uk",
        "a = { NUMBER($months) ->\n    [one] місяць\n   *[other] місяця\n }\n",
        "2:7: missing-plural-category categories=\"few, many\" examples=\"few: 2, 3, 4; many: 0, 5, 6\" variable=\"months\"",
    ),
    // Ordinals.
    (
        RANKED,
        "en",
        "a = { NUMBER($rank, type: \"ordinal\") ->\n    [one] on the { $rank } day\n   *[other] on day { $rank }\n }\n",
        "2:7: missing-plural-category categories=\"two, few\" examples=\"two: 2, 22, 32; few: 3, 23, 33\" variable=\"rank\"",
    ),
    (
        "a = { NUMBER($rank, type: \"ordinal\") ->\n    [one] am { $rank } Tag\n   *[other] am { $rank } Tage\n }",
        "de",
        "",
        "3:6: foreign-plural-category categories=\"other\" category=\"one\" kind=\"ordinal\"",
    ),
    // An ordinal fact chooses by the categories of ordinals, unasked; a number is one that every language has.
    (
        "a = { $rank ->\n    [one] am { $rank } Tag\n   *[other] am { $rank } Tage\n }",
        "de",
        "",
        "3:6: foreign-plural-category categories=\"other\" category=\"one\" kind=\"ordinal\"",
    ),
    ("a = { $rank ->\n    [1] am { $rank } Tag\n   *[other] am { $rank } Tage\n }", "de", "", ""),
    ("a = { $rank ->\n    [1] am { $rank } Tag\n   *[other] am { $rank } Tage\n }", "en", "a = on day { $rank }\n", ""),
    (
        RANKED_UNASKED,
        "en",
        "a = { $rank ->\n    [many] on { $rank }\n   *[other] on day { $rank }\n }\n",
        "3:6: foreign-plural-category categories=\"one, two, few, other\" category=\"many\" kind=\"ordinal\"",
    ),
    (
        RANKED_UNASKED,
        "uk",
        "a = { $rank ->\n    [one] { $rank } день\n   *[other] день { $rank }\n }\n",
        "3:6: foreign-plural-category categories=\"few, other\" category=\"one\" kind=\"ordinal\"",
    ),
    // A selector may go where the noun stays as it is.
    (COUNTED, "en", "a = months: { $months }\n", "2:1: lost-selector categories=\"one, other\" variable=\"months\""),
    (COUNTED, "ja", "a = { $months }\n", ""),
    // Nor where no word, an abbreviation, or a word that is the same for one and for many stands behind the number, or the source says one thing.
    (PRINTED, "it", "a = { $months } novità.\n", ""),
    (PRINTED, "it", "a = { $months } mesi.\n", "2:1: lost-selector categories=\"one, many, other\" variable=\"months\""),
    (PRINTED, "fr", "a = { $months } mois.\n", ""),
    (PRINTED, "fr", "a = Mois <em>{ $months }</em>.\n", "2:10: markup-mismatch"),
    (PRINTED, "cs", "a = { $months } měs. poté.\n", ""),
    (PRINTED, "cs", "a = { $months } měsíc.\n", "2:1: lost-selector"),
    (PRINTED, "uk", "a = Місяців: { $months }.\n", ""),
    ("a = { $months ->\n    [one] { $months } offen\n   *[other] { $months } offen\n }", "it", "a = { $months } in sospeso\n", ""),
    (PRINTED, "cs", "a = { $months ->\n    [1] 1 měsíc.\n   *[jiny] { $months } měsíců.\n }\n", ""),
    (
        COUNTED,
        "en",
        "a = { $rank ->\n    [one] { $months } a\n    [two] { $months } b\n    [few] { $months } c\n   *[other] { $months } d\n }\n",
        "2:1: lost-selector | 2:7: unknown-variable",
    ),
    (
        COUNTED,
        "en",
        "a = { $months ->\n    [a] { $months } month\n   *[b] { $months } months\n }\n",
        "3:6: unreachable-variant categories=\"one, other\" reason=\"word\" variable=\"months\" variant=\"a\"",
    ),
    (
        "a = { $months ->\n    [eins] Monat\n   *[other] Monate\n }",
        "de",
        "",
        "3:6: unreachable-variant categories=\"one, other\" reason=\"word\"",
    ),
    (COUNTED, "uk", "a = { $months ->\n    [single] місяць\n   *[other] місяців\n }\n", "3:6: unreachable-variant"),
    // What one must hangs on no category.
    (
        "a = { $months ->\n    [one] Sie müssen zahlen.\n   *[other] Sie dürfen zahlen.\n }",
        "de",
        "",
        "4:6: modal-in-plural expected=\"müssen\" found=\"dürfen\" other=\"one\" variant=\"other\"",
    ),
    (
        "a = { $months ->\n    [1] Sie müssen zahlen.\n    [one] Sie dürfen zahlen.\n   *[other] Sie dürfen zahlen.\n }",
        "de",
        "",
        "4:6: unreachable-variant",
    ),
    ("a = { $months ->\n    [one] Der Mieter muss zahlen.\n   *[other] Die Mieter müssen zahlen.\n }", "de", "", ""),
    // What only selects may go where the language changes no noun.
    (COUNTED, "tr", "a = ay\n", ""),
    // Each variant has what all of the source have; the count may be dropped where it is one number.
    (
        DATED,
        "en",
        "a = { $months ->\n    [one] Pay by { $day }.\n   *[other] Pay { $months } euros.\n }\n",
        "4:6: missing-variable near=\"none\" variable=\"day\" variant=\"other\"",
    ),
    (DATED, "en", "a = { $months ->\n    [one] Pay a euro by { $day }.\n   *[other] Pay { $months } euros by { $day }.\n }\n", ""),
    (
        DATED,
        "en",
        "a = { $months ->\n    [1] Pay a euro by { $day }.\n    [one] Pay { $months } euro by { $day }.\n   *[other] Pay some by { $day }.\n }\n",
        "4:6: unreachable-variant | 5:6: missing-variable near=\"none\" variable=\"months\" variant=\"other\"",
    ),
    (
        "a = { $months } Monate.",
        "en",
        "a = { $months ->\n    [one] A month\n   *[other] Months\n }.\n",
        "4:6: missing-variable near=\"none\" variable=\"months\" variant=\"other\"",
    ),
    (
        "a = { $months ->\n    [one] Ein { -wbs }\n   *[other] Viele { -wbs }\n }.",
        "en",
        "a = { $months ->\n    [one] One { -wbs }\n   *[other] Many\n }.\n",
        "4:6: missing-term term=\"-wbs\" variant=\"other\"",
    ),
    (
        "a = { $months ->\n    [one] Ein { -wbs }\n   *[other] Viele\n }.",
        "en",
        "a = { $months ->\n    [one] One { -wbs }\n   *[other] Many\n }.\n",
        "",
    ),
];

#[test]
fn variants_are_those_that_the_language_needs() {
    told_as_expected(VARIANTS);
}

/// Tags, in each sentence that a text can become.
const TAGS: &[Row<'_>] = &[
    (
        "a = <em>Wort</em> hier.",
        "en",
        "a = <strong>Word</strong> here.\n",
        "2:5: markup-mismatch expected=\"<em>\" reason=\"changed\" tag=\"<strong>\"",
    ),
    (
        "a = <em>Wort</em> und <em>Wort</em>.",
        "en",
        "a = <em>Word</em> and word.\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<em>\"",
    ),
    (
        "a = <em>Wort</em> und Wort.",
        "en",
        "a = <em>Word</em> and <em>word</em>.\n",
        "2:23: markup-mismatch reason=\"extra\" tag=\"<em>\"",
    ),
    (
        "a = <em>Wort</em> und <strong>Wort</strong>.",
        "en",
        "a = <em>Word</em> and word.\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<strong>\"",
    ),
    ("a = <em>Wort</em> und <strong>Wort</strong>.", "en", "a = <strong>Word</strong> and <em>word</em>.\n", ""),
    (
        "a = <a name=\"web\">Wort</a> und <em>Wort</em>.",
        "en",
        "a = <a name=\"deposit\">Word</a> and word.\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<em>\" | 2:5: markup-mismatch expected=\"<a name=\\\"web\\\">\" reason=\"changed\"",
    ),
    (
        "a = Eins<br>zwei <em>hier</em>.",
        "en",
        "a = One two <em>here</em>.\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<br>\"",
    ),
    ("a = Eins<br>zwei <em>hier</em>.", "en", "a = One<br>two <em>here</em>.\n", ""),
    // What no document prints today is read as well.
    ("a = Satz.\nb = <em>Bild</em>", "en", "a = Sentence.\nb = <em>Picture\n", "3:5: markup-syntax reason=\"unclosed\""),
    // Tags that do not fit together in the source are told there.
    ("a = <em>Wort hier.", "en", "a = Word here.\n", "locales/de/g.ftl:2:5: markup-syntax"),
    (
        "a = <em>Wort</strong> hier.",
        "en",
        "a = Word here.\n",
        "locales/de/g.ftl:2:5: markup-syntax | locales/de/g.ftl:2:13: markup-syntax",
    ),
    // Each variant is a sentence.
    (
        COUNTED,
        "en",
        "a = { $months ->\n    [one] <em>month</em>\n   *[other] months\n }\n",
        "3:11: markup-mismatch reason=\"extra\"",
    ),
    (
        "a = { $months ->\n    [one] <em>Monat</em>\n   *[other] <em>Monate</em>\n }",
        "en",
        "a = { $months ->\n    [one] a month\n   *[other] <em>months</em>\n }\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<em>\"",
    ),
    (
        "a = { $months ->\n    [one] der <em>Monat</em>\n   *[other] die <em>Monate</em>\n }",
        "en",
        "a = { $months ->\n    [one] <em>month</em>\n   *[other] <em>months</em>\n }\n",
        "",
    ),
    (
        "a = { $months ->\n    [one] Monat\n   *[other] <em>Monate</em>\n }",
        "en",
        "a = { $months ->\n    [one] month\n   *[other] months\n }\n",
        "",
    ),
    (
        "a = <em>Wort</em> { $months }.",
        "en",
        "a = { $months ->\n    [one] <em>word</em> { $months }\n   *[other] word { $months }\n }.\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<em>\"",
    ),
    // In whatever order each sentence has them.
    (
        "a = { $months ->\n    [one] <em>ein</em> <strong>Monat</strong>\n   *[other] <strong>zwei</strong> <em>Monate</em>\n }",
        "en",
        "a = { $months ->\n    [one] <strong>month</strong>\n   *[other] <strong>two</strong> <em>months</em>\n }\n",
        "2:1: markup-mismatch reason=\"missing\" tag=\"<em>\"",
    ),
    // The same in every variant is told once.
    (
        COUNTED,
        "en",
        "a = { $months ->\n    [one] <em>month\n   *[other] <em>months\n }\n",
        "3:11: markup-syntax | 4:13: markup-mismatch",
    ),
];

#[test]
fn tags_are_those_of_the_source_in_each_sentence() {
    told_as_expected(TAGS);
    // What is wrong in every sentence hides nothing that is wrong in one.
    let variants: String = (0..60).map(|at| format!("    [{at}] Satz\n")).collect();
    let source = format!("a = <em>Ein {{ $months ->\n{variants}    [one] <blink>Satz\n   *[other] Satz\n }}");
    let found = findings(&source, "de", "");
    let told: Vec<_> = found.iter().filter(|line| line.contains("markup-syntax")).collect();
    assert!(told.len() == 2 && told[1].starts_with("63:11: markup-syntax reason=\"unknown\""), "{found:#?}");
    let many: String = (0..60).map(|at| format!("<a name=\"n{at}\">x</a>")).collect();
    let found = findings("a = Satz.", "en", &format!("a = Sentence {many}.\n"));
    assert_eq!(found.iter().filter(|line| line.contains("markup-mismatch")).count(), 50);
}

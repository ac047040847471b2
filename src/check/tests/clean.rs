//! Right text gives no finding.

use super::*;

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
    // What a careless comparison of numbers would report.
    ("a = In 3 Monaten, am 31.12.2026 um 12 Uhr.", "en", "a = In three months, on 31 December 2026 at noon."),
    ("a = In 3 Monaten, am 31.12.2026.", "ar", "a = خلال ثلاثة أشهر، في ٣١ ديسمبر ٢٠٢٦."),
    ("a = Am 1. März 2026 zahlen beide die Hälfte.", "uk", "a = 1 березня 2026 року обоє платять 50 %."),
    ("a = Nach zehn Jahren, 2026.", "fa", "a = پس از ۱۰ سال، ۱۴۰۵."),
    // Words that stand twice, each with a meaning of its own.
    ("a = Der Schutz der Daten.", "sq", "a = Mbrojtja e të të dhënave në PDF-në në rrjet."),
    ("a = Der Satz.", "cs", "a = Seznamte se se všemi."),
    ("a = Satz mit Zeichen.", "ar", "a = تعرَّف على الحقًّا."),
    // Examples, and languages that end a sentence without a sign.
    ("a = Mail an ihrname@example.com.", "en", "a = Mail to yourname@example.org."),
    // A million is far from three.
    ("a = { $months ->\n    [one] Monat\n   *[other] Monate\n }", "fr", "a = { $months ->\n    [one] mois\n   *[other] mois\n }"),
    // A variant that says what the default says hides nothing.
    (
        "a = { $months ->\n    [one] { $months } Monat\n   *[other] { $months } Monate\n }",
        "tr",
        "a = { $months ->\n    [one] { $months } ay\n    [few] { $months } ay\n   *[other] { $months } ay\n }",
    ),
    ("a = <span lang = 'en'>Housing</span>", "en", "a = <span lang = 'en'>Housing</span> act"),
    // A case that the language has, and that of a date that stands alone, which every language has.
    ("a = Seit { $day }.", "sl", "a = Od { DATETIME($day, case: \"gen\") }."),
    ("a = Seit { $day }.", "fi", "a = { DATETIME($day, case: \"nom\") } asti."),
    // An ordinal fact chooses by the categories of ordinals.
    (
        "a = { $rank ->\n   *[other] am { $rank } Tag\n }",
        "en",
        "a = { $rank ->\n    [one] on the { $rank } day\n    [two] on day { $rank }\n    [few] by day { $rank }\n   *[other] at day { $rank }\n }",
    ),
];
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

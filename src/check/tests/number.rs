//! Numbers and addresses: what is just on this side of a limit, and what is just beyond.

use super::*;

/// Numbers, web and e-mail addresses.
const FACTS_IN_TEXT: &[Row<'_>] = &[
    // English tells the hours of the afternoon from 1 to 11.
    ("a = Bis 13 Uhr.", "en", "a = Until 1 pm.\n", ""),
    ("a = Bis 23 Uhr.", "en", "a = Until 11 pm.\n", ""),
    ("a = Bis 22 Uhr.", "en", "a = Until 10 pm.\n", ""),
    ("a = Bis 21 Uhr.", "en", "a = Until 9 pm.\n", ""),
    ("a = Bis 12 Uhr.", "en", "a = Until 0 pm.\n", ""),
    ("a = Bis 24 Uhr.", "en", "a = Until 12 am.\n", ""),
    ("a = Von 14 bis 17 Uhr.", "en", "a = From 2 to 5 pm.\n", ""),
    ("a = Bis 17 Uhr.", "en", "a = Until 6 pm.\n", "2:11: number-mismatch expected=\"17\" found=\"6\""),
    ("a = Bis 17 Uhr.", "uk", "a = До 5.\n", "2:8: number-mismatch expected=\"17\" found=\"5\""),
    // None, one and two may be words.
    ("a = In 3 Monaten.", "en", "a = In some months.\n", ""),
    ("a = In 2 Monaten.", "en", "a = In two months.\n", ""),
    ("a = In 0 Monaten.", "en", "a = In no month.\n", ""),
    ("a = In 2 Monaten.", "en", "a = In 4 months.\n", "2:8: number-mismatch expected=\"2\" found=\"4\""),
    ("a = In Monaten.", "en", "a = In 2 months.\n", "2:8: extra-number found=\"2\""),
    ("a = In drei Monaten.", "en", "a = In 4 months.\n", "2:8: number-mismatch expected=\"drei\" found=\"4\""),
    // Whether it is said once or twice is a matter of style; but not in the place of another.
    ("a = Von 3 und 3.", "en", "a = Of 3.\n", ""),
    ("a = Von 3 und 3.", "en", "a = Of 3, 3 and 3.\n", ""),
    ("a = Von 3 und 5.", "en", "a = Of 3 and 3.\n", "2:14: number-mismatch expected=\"5\" found=\"3\""),
    // In words of either language.
    ("a = In drei Monaten.", "en", "a = In four months.\n", "2:8: number-mismatch expected=\"drei\" found=\"four\""),
    ("a = Am dritten Werktag.", "uk", "a = На четвертий робочий день.\n", "2:8: number-mismatch expected=\"dritten\""),
    ("a = In 3 Monaten.", "ar", "a = خلال أربعة أشهر.\n", "2:10: number-mismatch expected=\"3\" found=\"أربعة\""),
    ("a = In 3 Monaten.", "fr", "a = Dans trois mois.\n", ""),
    ("a = In 3 Monaten.", "uk", "a = За три місяці.\n", ""),
    ("a = In 3 Monaten.", "ar", "a = خلال ثلاثة أشهر.\n", ""),
    ("a = In 2 Monaten.", "ar", "a = خلال شهرين.\n", ""),
    ("a = Beide zahlen.", "en", "a = Both pay.\n", ""),
    ("a = Zwei zahlen.", "en", "a = The 2 of them pay.\n", ""),
    ("a = In 21 Tagen.", "en", "a = In twenty-one days.\n", ""),
    ("a = 1 Million Euro.", "en", "a = 1,000,000 euros.\n", ""),
    ("a = 10 Mieter, ein Zehntel.", "en", "a = Ten tenants, a tenth.\n", ""),
    ("a = Zehn Mieter.", "en", "a = Twelve tenants.\n", "2:5: number-mismatch expected=\"Zehn\" found=\"Twelve\""),
    // Dates and hours.
    ("a = Am 31.12.2026.", "en", "a = On 31 December 2026.\n", ""),
    ("a = Am 31.12.2026.", "en", "a = On December 31, 2026.\n", ""),
    ("a = Am 31. Dezember 2026.", "en", "a = On 31/12/2026.\n", ""),
    ("a = Am 31. Dezember 2026.", "uk", "a = Від 31 грудня 2026 року.\n", ""),
    ("a = Am 31.12.2026.", "ar", "a = في ٣١ ديسمبر ٢٠٢٦.\n", ""),
    ("a = Am 05.03.2026.", "en", "a = On 5 March 2026.\n", ""),
    ("a = Am 31.12.2026.", "en", "a = On 31 October 2026.\n", "2:11: number-mismatch expected=\"12\" found=\"October\""),
    (
        "a = Am 31. Dezember 2026.",
        "uk",
        "a = 31 жовтня 2026 року.\n",
        "2:8: number-mismatch expected=\"Dezember\" found=\"жовтня\"",
    ),
    ("a = Um 12 Uhr.", "en", "a = At noon.\n", ""),
    ("a = Um 12 Uhr.", "en", "a = At 12:00.\n", ""),
    ("a = Um 12 Uhr.", "en", "a = At 12 pm.\n", ""),
    ("a = Mittags.", "en", "a = At 12:00.\n", ""),
    // What hardly anybody writes out is lost if it is in no form there.
    ("a = Nach § 551 BGB.", "en", "a = By the code.\n", "2:1: missing-number expected=\"551\""),
    ("a = In 24 Stunden.", "en", "a = In a day.\n", ""),
    ("a = In 300 Tagen.", "en", "a = In some hundred days.\n", ""),
    ("a = Von 3 und 5.", "en", "a = Of 5 and 3.\n", ""),
    (
        "a = Von 3, 5 und 7.",
        "en",
        "a = Of 4, 6 and 7.\n",
        "2:8: number-mismatch expected=\"3\" | 2:11: number-mismatch expected=\"5\"",
    ),
    ("a = Von 1.000 Euro.", "en", "a = Of 1,001 euros.\n", "2:8: number-mismatch expected=\"1.000\" found=\"1,001\""),
    ("a = Von 1.000 Euro.", "en", "a = Of 10 00 euros.\n", ""),
    (
        "a = Von 12 3 Euro.",
        "en",
        "a = Of 1 23 euros.\n",
        "2:8: number-mismatch expected=\"12\" found=\"1\" | 2:10: number-mismatch",
    ),
    (
        "a = { $months ->\n    [one] 5 Monat\n   *[other] 5 Monate\n }",
        "en",
        "a = { $months ->\n    [one] month\n   *[other] months\n }\n",
        "",
    ),
    ("a = Von 5 bei { $months }.", "en", "a = { $months ->\n    [one] 5 at { $months }\n   *[other] 5 at { $months }\n }\n", ""),
    // Numbers that changed places between the variants.
    (
        "a = { $months ->\n    [one] in 3 Tagen\n   *[other] in 5 Tagen\n }",
        "en",
        "a = { $months ->\n    [one] in 5 days\n   *[other] in 3 days\n }\n",
        "3:14: number-mismatch expected=\"3\" found=\"5\" | 4:16: number-mismatch expected=\"5\" found=\"3\"",
    ),
    (
        "a = { $months ->\n    [one] in 3 Tagen\n   *[other] in 5 Tagen\n }",
        "uk",
        "a = { $months ->\n    [one] за 3 дні\n    [few] за 5 днів\n    [many] за 5 днів\n   *[other] за 5 днів\n }\n",
        "",
    ),
    (
        "a = Von 3 bis 5. { $months ->\n    [one] 4\n   *[other] 6\n }",
        "en",
        "a = { $months ->\n    [one] 4\n   *[other] 6\n } of 5 and 3.\n",
        "",
    ),
    // What counts the lines of a list is no number of the text.
    ("a = Zwei Wege, in 90 Tagen.", "en", "a =\n    Two ways:\n    1. go\n    2. stay.\n", "4:5: typed-markup"),
    // Addresses.
    (
        "a = https://a.de, https://a.de.",
        "en",
        "a = Nothing.\n",
        "2:1: url-mismatch expected=\"https://a.de\" found=\"\" reason=\"missing\"",
    ),
    ("a = Nichts.", "en", "a = See https://a.de.\n", "2:9: url-mismatch expected=\"\" found=\"https://a.de\" reason=\"extra\""),
    ("a = Nichts.", "en", "a = See https://a.de, https://a.de.\n", "2:9: url-mismatch expected=\"\" found=\"https://a.de\""),
    ("a = https://a.de, https://b.de.", "en", "a = https://b.de, https://a.de.\n", ""),
    (
        "a = Mail an a@koeln.de.",
        "en",
        "a = Mail to us.\n",
        "2:1: email-mismatch expected=\"a@koeln.de\" found=\"\" reason=\"missing\"",
    ),
    ("a = Mail an a@example.com.", "en", "a = Mail to b@example.de.\n", ""),
    ("a = Mail an a@koeln.de.", "en", "a = Mail to a@example.de.\n", "2:13: email-mismatch expected=\"a@koeln.de\""),
];

#[test]
fn numbers_and_addresses_are_those_of_the_source() {
    told_as_expected(FACTS_IN_TEXT);
}

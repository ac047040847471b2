//! Characters, typography and wording: what is just on this side of a limit, and what is just beyond.

use super::*;

/// Characters, of other scripts and of none.
const CHARACTERS: &[Row<'_>] = &[
    // Of letters that look alike, the fewer are the strangers; of as many, those that are not of the language's script.
    ("a = Satz.", "en", "a = Sent\u{435}nce.\n", "2:9: homoglyph character=\"е\" expected=\"\" name=\"Cyrillic U+0435\""),
    ("a = Satz.", "uk", "a = Рe тут.\n", "2:6: homoglyph character=\"e\""),
    ("a = Satz.", "en", "a = Рe here.\n", "2:5: homoglyph character=\"Р\""),
    ("a = Satz.", "uk", "a = DЗвук тут.\n", ""),
    ("a = Satz.", "en", "a = A <span lang=\"uk\">Рeчення</span>.\n", ""),
    ("a = Satz.", "fa", "a = <span lang=\"ar\">كتاب</span>.\n", ""),
    ("a = Satz.", "uk", "a = Мы тут.\n", "2:6: homoglyph character=\"ы\" expected=\"и (U+0438)\""),
    // Words in another script, but for letters by themselves and abbreviations.
    ("a = Satz.", "uk", "a = Довідка WOHNSCHE тут.\n", ""),
    (
        "a = Satz.",
        "uk",
        "a = Довідка WOHNSCHEI тут.\n",
        "2:13: wrong-script found=\"WOHNSCHEI\" letters=\"\" reason=\"script\" script=\"Latin\"",
    ),
    ("a = Satz.", "uk", "a = Речення x тут.\n", ""),
    ("a = Satz.", "uk", "a = Речення xy тут.\n", "2:13: wrong-script found=\"xy\""),
    (
        "a = Satz.",
        "uk",
        "a = Слово شقة тут.\n",
        "2:11: wrong-script found=\"شقة\" letters=\"\" reason=\"script\" script=\"Arabic\"",
    ),
    (
        "a = Satz.",
        "uk",
        "a = Vermieter тут genannt.\n",
        "2:5: wrong-script found=\"Vermieter\" | 2:19: wrong-script found=\"genannt\"",
    ),
    ("a = Satz.", "uk", "a = Vermieter WBS genannt тут.\n", "2:5: wrong-script found=\"Vermieter WBS genannt\""),
    ("a = Satz.", "uk", "a = Слово d’or тут.\n", "2:11: wrong-script found=\"d’or\""),
    ("a = Satz.", "uk", "a = Слово тут Vermieter.\n", "2:15: wrong-script found=\"Vermieter\""),
    ("a = Satz.", "uk", "a = <span lang=\"de\">Kaution</span> Vermieter.\n", "2:36: wrong-script found=\"Vermieter\""),
    ("a = Satz.", "uk", "a = Застава (<span lang=\"de\">die <span lang=\"en\">flat</span> Wohnung</span>).\n", ""),
    ("a = Satz.", "uk", "a = Слово 漢字 тут.\n", "2:11: missing-glyph | 2:11: wrong-script found=\"漢字\""),
    // Words in letters of a neighbour, at least three and near each other: names, a quoted word or two, and what is marked are none.
    (
        "a = Satz.",
        "sr",
        "a = Ово је реченица. Вы должны подать заявление в течение месяца.\n",
        "2:25: wrong-script found=\"должны подать заявление в течение месяца\" letters=\"ы (U+044B), ь (U+044C), я (U+044F)\" reason=\"letters\"",
    ),
    (
        "a = Satz.",
        "be",
        "a = Позвоните или приходите в общественную приёмную.\n",
        "2:15: wrong-script found=\"или приходите в общественную приёмную\" letters=\"и (U+0438), щ (U+0449)\" reason=\"letters\"",
    ),
    (
        "a = Satz.",
        "mk",
        "a = Ве молиме: зверніться до нашої установи цього місяця.\n",
        "2:16: wrong-script found=\"зверніться до нашої установи цього місяця\"",
    ),
    (
        "a = Satz.",
        "en",
        "a = Ask for: proszę złożyć wniosek później.\n",
        "2:14: wrong-script found=\"proszę złożyć wniosek później\"",
    ),
    ("a = Satz.", "sr", "a = Улица Щербакова, Сергей Ильич Юрьев, Шёлков.\n", ""),
    ("a = Satz.", "sr", "a = На руском се каже „заявление“ или „объявление“.\n", ""),
    ("a = Satz.", "sr", "a = заявление, опет заявление, и још заявление.\n", ""),
    ("a = Satz.", "sr", "a = Реч <span lang=\"ru\">подайте объявление этой недели</span>, затим.\n", ""),
    ("a = Satz.", "kk", "a = Подайте объявление на этой неделе, пожалуйста.\n", ""),
    // Addresses are in Latin everywhere; what stands beside them is not.
    ("a = Mail an a@koeln.de.", "uk", "a = Пишіть на a@koeln.de.\n", ""),
    ("a = Siehe https://a.de hier.", "uk", "a = Див. https://a.de genannt тут.\n", "2:23: wrong-script found=\"genannt\""),
    ("a = Siehe https://a.de hier.", "uk", "a = Siehe https://a.de тут.\n", "2:5: wrong-script found=\"Siehe\""),
    ("a = https://a.de, a@koeln.de", "uk", "a = https://a.de, a@koeln.de\n", ""),
    // Bidi controls: each is ended once, an isolate with what was opened within, and nothing within by what stands around.
    ("a = Satz.", "ar", "a = \u{2067}جملة\u{2069}.\n", ""),
    ("a = Satz.", "ar", "a = جملة\u{2069}.\n", "2:9: unbalanced-bidi-control character=\"U+2069\""),
    ("a = Satz.", "ar", "a = \u{202b}جملة\u{202c}.\n", ""),
    ("a = Satz.", "ar", "a = جملة\u{202c}.\n", "2:9: unbalanced-bidi-control character=\"U+202C\""),
    ("a = Satz.", "ar", "a = \u{2067}\u{202b}جملة\u{2069}.\n", ""),
    ("a = Satz.", "ar", "a = \u{2067}\u{2067}جملة\u{2069}.\n", "2:5: unbalanced-bidi-control"),
    ("a = Satz.", "ar", "a = \u{2067}جملة\u{2069}\u{2069}.\n", "2:11: unbalanced-bidi-control"),
    ("a = Satz.", "ar", "a = \u{2067}\u{2067}جملة\u{2069}\u{2069}.\n", ""),
    (
        "a = Satz.",
        "ar",
        "a = \u{202b}\u{2067}جملة\u{202c}\u{2069}.\n",
        "2:5: unbalanced-bidi-control character=\"U+202B\" | 2:11: unbalanced-bidi-control character=\"U+202C\"",
    ),
    // What is no character of a text, and what is another way to write one.
    ("a = Satz.", "en", "a = Sen\u{7f}tence.\n", "2:8: invalid-character character=\"U+007F\" reason=\"control\""),
    ("a = Satz.", "en", "a = Sen\u{80}tence.\n", "2:8: invalid-character character=\"U+0080\" reason=\"control\""),
    (
        "a = Satz.",
        "en",
        "a = Sen\u{378}tence.\n",
        "2:8: invalid-character character=\"U+0378\" reason=\"unassigned\" | 2:8: missing-glyph",
    ),
    ("a = Satz.", "fr", "a = Un cafe\u{301} noir.\n", "2:8: not-normalized"),
    ("a = Satz.", "fr", "a = Cafe\u{301}.\n", "2:5: not-normalized"),
    // In whatever order a keyboard puts the signs; but not with another letter.
    ("a = Satz.", "ar", "a = تعر\u{651}\u{64e}ف.\n", ""),
    ("a = Satz.", "ar", "a = ا\u{653}ن.\n", "2:5: not-normalized"),
    ("a = Satz.", "en", "a = One \u{212b}ngstrom.\n", "2:9: not-normalized"),
    ("a = Satz.", "en", "a = The letter \u{1f71}.\n", "2:16: not-normalized"),
    // A mark that the face of its letter does not have.
    ("a = Wort a\u{64b}.", "de", "", "2:11: missing-glyph"),
    ("a = Wort <em>a\u{64b}</em>.", "de", "", "2:15: missing-glyph"),
    ("a = Wort a<em>\u{64b}</em>.", "de", "", "2:15: missing-glyph"),
    // What is read aloud needs no glyph; what no document prints today does.
    ("a = Satz.\nb = Bild", "en", "a = Sentence.\nb = Picture 🧿\n", "3:13: missing-glyph"),
    ("a = Satz.\n    .alt = Bild", "en", "a = Sentence.\n    .alt = 𒀀\n", ""),
    ("a = Satz.\n    .x = Bild", "en", "a = Sentence.\n    .x = 𒀀\n", "3:10: missing-glyph"),
];

#[test]
fn characters_are_told_where_they_do_not_belong() {
    told_as_expected(CHARACTERS);
}

#[test]
fn blanks_and_doubled_words_are_told() {
    told_as_expected(&[
        ("a = Ein Satz hier.", "en", "a = One   sentence here.\n", "2:8: double-space"),
        ("a = Ein Satz hier.", "en", "a = One  sentence  here.\n", "2:8: double-space | 2:18: double-space"),
        ("a = { $months } Monate.", "en", "a = { $months }  months.\n", "2:16: double-space"),
        ("a = Monate: { $months }", "en", "a = Months:  { $months }\n", "2:12: double-space"),
        ("a =\n    { $months }\n      Monate.", "en", "a =\n    { $months }\n      months.\n", ""),
        ("a =\n    Eins.\n    Zwei.", "en", "a =\r\n    One.  \r\n    Two.  \r\n", ""),
        ("a = Satz.", "en", "a = Sentence.{ \" \" }\n", "2:17: edge-whitespace edge=\"end\""),
        ("a = Satz.", "en", "a = Sentence.\u{a0}\n", "2:5: edge-whitespace edge=\"end\""),
        ("a = Satz.", "en", "a = { \"\" }Sentence.\n", ""),
        ("a = Satz.", "en", "a = { \"x\" }Sentence.\n", ""),
        ("a = Satz.", "en", "a = { \" \" }\n", "2:1: empty-translation"),
        ("a = Satz.", "en", "a = It is is here.\n", "2:11: doubled-word word=\"is\""),
        ("a = Vitamin A.", "en", "a = Vitamin A A.\n", ""),
        ("a = Satz.", "en", "a = He had had enough.\n", ""),
        ("a = Satz.", "sq", "a = Kjo fjala fjala.\n", "2:15: doubled-word word=\"fjala\""),
        ("a = Satz.", "fr", "a = Le chat chat.\n", "2:13: doubled-word word=\"chat\""),
        ("a = Satz.", "en", "a = A very very very good one.\n", "2:12: doubled-word word=\"very\""),
        ("a = Satz.", "en", "a = A very very good, very very bad one.\n", "2:12: doubled-word | 2:28: doubled-word"),
        ("a = Satz.", "en", "a = A house, house. House (house).\n", ""),
        ("a = Satz.", "en", "a = The house  house.\n", "2:14: double-space"),
        ("a = Satz.", "en", "a = The house { \"x\" } house.\n", ""),
        ("a = Ein <em>Haus</em> hier.", "en", "a = The house <em>house</em> here.\n", ""),
        ("a = Woche 3 ist.", "en", "a = Of week 3 week.\n", ""),
        ("a = Satz.", "en", "a =\n    The house\n    house here.\n", ""),
    ]);
}

#[test]
fn signs_are_told_that_stand_otherwise_than_the_language_writes_them() {
    told_as_expected(&[
        // Quotation marks.
        ("a = „Wort“ hier.", "uk", "a = \"Слово\" тут.\n", "2:5: wrong-quotation-marks | 2:11: wrong-quotation-marks"),
        ("a = Schirm mit 5\" hier.", "uk", "a = Екран 5\" тут.\n", ""),
        ("a = In der 90’ Minute.", "uk", "a = На 90’ хвилині.\n", ""),
        ("a = „Wort“ hier.", "uk", "a = Слово ’тут.\n", "2:11: wrong-quotation-marks expected=\"«»\" found=\"’\""),
        ("a = „Wort“ hier.", "uk", "a = <span lang=\"en\">\"Word\" ?</span> тут.\n", ""),
        ("a = „Wort“ hier.", "uk", "a = <span lang=\"en\">‘Word’</span> тут.\n", ""),
        ("a = „Wort“ hier.", "uk", "a = <span lang=\"en\">Word</span> \"тут.\n", "2:33: wrong-quotation-marks"),
        // Marks that the language has, but not as a pair; not where one may be an apostrophe or stands behind a value.
        ("a = „Wort“ hier.", "nl", "a = Het woord „woord“ hier.\n", "2:15: wrong-quotation-marks expected=\"‘’\" found=\"„“\""),
        ("a = „Wort“ hier.", "nl", "a = Het „woord”, “woord” en ‘woord’.\n", ""),
        ("a = „Wort“ hier.", "pl", "a = Tu “słowo”.\n", "2:8: wrong-quotation-marks expected=\"„”\" found=\"“\""),
        ("a = „Wort“ hier.", "en", "a = A “word“ here.\n", "2:7: wrong-quotation-marks expected=\"“”\" found=\"““\""),
        ("a = <em>Wort</em> hier.", "en", "a = A “<em>word</em>” and “two\n    words”.\n", ""),
        ("a = Ein “Wort“ hier.", "de", "", "2:9: wrong-quotation-marks expected=\"„“\" found=\"““\""),
        ("a = „Wort“ hier.", "sr", "a = Реч “реч” и „реч“.\n", "2:9: wrong-quotation-marks expected=\"„”\" found=\"“”\""),
        ("a = „Wort“ hier.", "uk", "a = Слово „слово”, „слово“ і “слово”.\n", ""),
        ("a = „Wort“ hier.", "ar", "a = كلمة “كلمة” هنا.\n", ""),
        ("a = Satz.", "uk", "a = { -own.case ->\n    [x] \"Речення\"\n   *[y] \"Інше\"\n }\n-own = Річ\n    .case = x\n", ""),
        // Where a language writes a space before a sign.
        ("a = Was ist (a)?", "fr", "a = Quoi (a)?\n", "2:13: punctuation-spacing found=\"?\" reason=\"missing\""),
        ("a = <em>Was</em>?", "fr", "a = <em>Quoi</em>?\n", "2:18: punctuation-spacing found=\"?\" reason=\"missing\""),
        ("a = Was?!", "fr", "a = Quoi?!\n", "2:9: punctuation-spacing found=\"?\" reason=\"missing\""),
        ("a = Um 10:30 Uhr.", "fr", "a = À 10:30 h.\n", ""),
        ("a = „Ja“ hier.", "fr", "a = «\u{a0}Oui» ici.\n", "2:10: punctuation-spacing found=\"»\" reason=\"missing\""),
        ("a = „Ja.“", "fr", "a = «\u{a0}Oui.»\n", "2:11: punctuation-spacing found=\"»\" reason=\"missing\""),
        ("a = „Ja“ hier.", "fr", "a = «Oui\u{a0}» ici.\n", "2:5: punctuation-spacing found=\"«\" reason=\"missing\""),
        ("a = Ja, nein.", "fr", "a = Oui , non.\n", "2:9: punctuation-spacing found=\",\" reason=\"extra\""),
        ("a = { $months }, ja.", "fr", "a = { $months } , oui.\n", "2:17: punctuation-spacing found=\",\" reason=\"extra\""),
        ("a = Ja, nein.", "fr", "a = Oui, non.\n", ""),
        // Where it writes none.
        ("a = X?", "en", "a = X ?\n", "2:7: punctuation-spacing found=\"?\" reason=\"extra\""),
        ("a = { $months }?", "en", "a = { $months } ?\n", "2:17: punctuation-spacing found=\"?\" reason=\"extra\""),
        ("a = (Was?) Ja.", "en", "a = (What ?) Yes.\n", "2:11: punctuation-spacing found=\"?\""),
        ("a = Was? Ja.", "en", "a = What ? Yes.\n", "2:10: punctuation-spacing found=\"?\""),
        ("a = <em>Was?</em> Ja.", "en", "a = <em>What ?</em> Yes.\n", "2:14: punctuation-spacing found=\"?\""),
        ("a = Was?!", "en", "a = What ?!\n", "2:10: punctuation-spacing found=\"?\""),
        ("a = Taste :q hier.", "en", "a = Press :q here.\n", ""),
        ("a = Ja, nein.", "ar", "a = نعم ، لا.\n", "2:9: punctuation-spacing found=\"،\" reason=\"extra\""),
    ]);
}

#[test]
fn markup_of_other_formats_is_told_where_nothing_else_can_be_meant() {
    told_as_expected(&[
        ("a = Ein Satz.", "en", "a = A **bold** word.\n", "2:7: typed-markup found=\"**bold**\" reason=\"strong\""),
        ("a = Ein Satz.", "en", "a = A __bold__ word.\n", "2:7: typed-markup found=\"__bold__\" reason=\"strong\""),
        ("a = Ein Satz.", "en", "a = A _stressed word_ here.\n", "2:7: typed-markup found=\"_stressed word_\" reason=\"em\""),
        ("a = Ein Satz.", "en", "a = You &amp; me.\n", "2:9: typed-markup found=\"&amp;\" reason=\"entity\""),
        (
            "a = Ein Satz.",
            "en",
            "a = You &#8211; me.\n",
            "2:9: typed-markup found=\"&#8211;\" reason=\"entity\" | 2:11: extra-number",
        ),
        ("a = Ein Satz.", "en", "a = See [here](#top).\n", "2:9: typed-markup found=\"[here](#top)\" reason=\"link\""),
        ("a = Ein Satz.", "en", "a =\n    - One\n    - Two.\n", "3:5: typed-markup found=\"- One\" reason=\"list\""),
        (
            "a = Erstens 1, zweitens 2.",
            "en",
            "a =\n    First:\n    1. One\n    2. Two.\n",
            "4:5: typed-markup found=\"1. One\" reason=\"list\"",
        ),
        ("a = Mieter*innen und Vermieter**innen: 2, 3, 4, 5;", "en", "a = 2**3 and 4**5; AT&T; R&D;\n", ""),
        ("a = Satz.", "en", "a = The file my_own_file and snake_case_.\n", ""),
        ("a = Am\n    1. Mai und am\n    2. Juni.", "de", "", ""),
        ("a = Satz.", "en", "a =\n    One\n    - or two - here.\n", ""),
        ("a = Satz.", "en", "a = As [1] (see there) and [x] says.\n", ""),
        ("a = Satz.", "en", "a = Tom & Jerry; more.\n", ""),
    ]);
}

#[test]
fn sentences_end_as_in_the_source() {
    told_as_expected(&[
        ("a = Satz!", "en", "a = Sentence.\n", ""),
        ("a = Satz.", "en", "a = Sentence?\n", "2:13: end-punctuation expected=\".\" found=\"?\" reason=\"changed\""),
        ("a = Ein Wort", "en", "a = A word.\n", "2:11: end-punctuation expected=\"t\" found=\".\" reason=\"extra\""),
        ("a = Satz,", "en", "a = Sentence.\n", ""),
        ("a = Satz.", "en", "a = Sentence,\n", ""),
        ("a = Satz …", "en", "a = Sentence.\n", ""),
        ("a = Satz.", "en", "a = Sentence …\n", ""),
        ("a = Satz …", "en", "a = Sentence\n", "2:12: end-punctuation expected=\"…\" found=\"e\" reason=\"missing\""),
        ("a = Satz …", "en", "a = Sentence?\n", "2:13: end-punctuation expected=\"…\" found=\"?\" reason=\"changed\""),
        // A full stop may be that of an abbreviation.
        ("a = Satz bspw.", "en", "a = Sentence\n", "2:12: end-punctuation expected=\".\" found=\"e\" reason=\"missing\""),
        ("a = Und mehr", "en", "a = Rent etc.\n", ""),
        ("a = Und mehr", "en", "a = More approx.\n", "2:16: end-punctuation expected=\"r\" found=\".\" reason=\"extra\""),
        ("a = Und usw?", "en", "a = Rent etc\n", "2:12: end-punctuation expected=\"?\" found=\"c\" reason=\"missing\""),
        ("a = Satz (a).", "en", "a = Sentence (a)\n", "2:15: end-punctuation expected=\".\" found=\"a\" reason=\"missing\""),
        ("a = (Satz.)", "en", "a = (Sentence)\n", "2:13: end-punctuation expected=\".\" found=\"e\" reason=\"missing\""),
        ("a = Sätze.", "en", "a = Sentences )\n", "2:13: end-punctuation expected=\".\" found=\"s\" reason=\"missing\""),
        (
            "a = <a name=\"deposit\">Ein Wort.</a>",
            "en",
            "a = <a name=\"deposit\">A word</a>\n",
            "2:28: end-punctuation expected=\".\" found=\"d\" reason=\"missing\"",
        ),
        // What an empty link or a value prints may end a sentence.
        ("a = Satz.", "en", "a = See { t }\n", ""),
        ("a = Siehe <a name=\"deposit\"></a>.", "en", "a = See <a name=\"deposit\"></a>\n", ""),
        ("a = Was ist WBS?", "ar", "a = ما هو WBS?\n", ""),
        ("a = Er fragt: „Was?“", "ar", "a = يسأل: «ما هذا؟»\n", ""),
    ]);
}

#[test]
fn what_is_not_translated_is_told_of_sentences_only() {
    for (text, is_told) in [
        // Fifteen letters, three words, one of them of three small letters.
        ("Da ist ein Haus", true),
        ("Da ist ein Rad", false),
        ("Ob es regnet 12", true),
        ("Ob regnet 12345", false),
        ("Es Ist ein Haus", true),
        ("Es Ist so Haus.", false),
        ("Frankfurt am Main", false),
        ("A b ist c und d 5", false),
        // Words of no language: placeholders, keys, servers, headers, laws and addresses.
        ("%time% - %sender%: %message%", false),
        ("%time% um %hour% kommt eine Nachricht", true),
        ("Strg + Umschalt + K und Strg + Alt + F", true),
        ("Ctrl + Shift + K + Enter + Home", false),
        ("@customdomain.mozmail.com", false),
        ("List-Unsubscribe und hilfe.koeln.de: wohnen@koeln.de", false),
        ("Off-the-Record Messaging (OTR)", false),
        ("§ 551 BGB und § 22 SGB II und § 573 BGB", false),
        ("§ 551 BGB und nach § 22 SGB II", true),
        ("Mustermann, An der Straße 12, 50667 Köln", false),
        ("Information und Service", true),
    ] {
        let expected = if is_told { "2:1: same-as-source" } else { "" };
        told_as_expected(&[(&format!("a = {text}"), "en", &format!("a = {text}\n"), expected)]);
    }
}

#[test]
fn another_region_of_the_language_of_the_source_may_say_the_same() {
    let text = "t = …\na = The tenant pays the deposit in three rates.\n";
    for (source, target, is_told) in [("en", "en-GB", false), ("en-GB", "en", false), ("en-GB", "en-US", false), ("en", "fr", true)]
    {
        let manifest = format!("source = \"{source}\"\nlocales = [\"{source}\", \"{target}\"]\n");
        let [own, other] = [source, target].map(|tag| format!("locales/{tag}/g.ftl"));
        let found = found_in(&manifest, &[(&own, text), (&other, text)]);
        assert_eq!(found.iter().any(|line| line.contains("same-as-source")), is_told, "{source} {target}: {found:#?}");
    }
}

#[test]
fn where_sentences_end_without_a_stop_none_is_missed() {
    let german = "t = …\na = Sie zahlen die Kaution in drei Raten.\nb = Was ist ein Schein?\n";
    for (locale, text) in [
        ("th", "t = …\na = คุณจ่ายเงินประกันเป็นสามงวด\nb = ใบรับรองคืออะไร\n"),
        ("lo", "t = …\na = ທ່ານຈ່າຍເງິນມັດຈໍາເປັນສາມງວດ\nb = ໃບຢັ້ງຢືນແມ່ນຫຍັງ\n"),
        ("km", "t = …\na = អ្នកបង់ប្រាក់កក់ជាបីដំណាក់កាល\nb = តើវិញ្ញាបនបត្រជាអ្វី\n"),
        ("km", "t = …\na = អ្នកបង់ប្រាក់កក់ជាបីដំណាក់កាល។\nb = តើវិញ្ញាបនបត្រជាអ្វី?\n"),
        ("my", "t = …\na = သင်သည် အာမခံငွေကို သုံးကြိမ်ခွဲပေးသည်။\nb = လက်မှတ်ဆိုတာ ဘာလဲ။\n"),
        ("my", "t = …\na = သင်သည် အာမခံငွေကို သုံးကြိမ်ခွဲပေးသည်\nb = လက်မှတ်ဆိုတာ ဘာလဲ\n"),
    ] {
        let manifest = format!("source = \"de\"\nlocales = [\"de\", \"{locale}\", \"fr\"]\n");
        let path = format!("locales/{locale}/g.ftl");
        let french = "t = …\na = Vous payez la caution en trois fois\nb = Un certificat\u{202f}?\n";
        let found = found_in(&manifest, &[("locales/de/g.ftl", german), (&path, text), ("locales/fr/g.ftl", french)]);
        let told: Vec<&String> = found.iter().filter(|line| line.contains("end-punctuation")).collect();
        // In a language that ends its sentences with one it is missed all the same.
        assert!(told.len() == 1 && told[0].starts_with("locales/fr/g.ftl:2"), "{locale}: {told:#?}");
    }
}

#[test]
fn of_two_forms_of_address_the_rarer_one_is_told() {
    told_as_expected(&[
        (
            "a = Sie.",
            "uk",
            "a = Ви і твоєї.\n",
            "2:10: mixed-address found=\"твоєї\" other=\"locales/uk/g.ftl:2\" reason=\"informal\"",
        ),
        (
            "a = Sie.\nb = Ihr.",
            "uk",
            "a = Ти, твій і тут.\nb = Ви.\n",
            "3:5: mixed-address found=\"Ви\" other=\"locales/uk/g.ftl:2\" reason=\"formal\"",
        ),
        (
            "a = Sie.\nb = Ihr.",
            "uk",
            "a = Ви, вас і твій.\nb = Ти.\n",
            "2:15: mixed-address found=\"твій\" | 3:5: mixed-address found=\"Ти\"",
        ),
        ("a = Sie.", "uk", "a = Ви, Вас і вам.\n", ""),
        ("a = Sie, Ihr und du.", "de", "", "2:18: mixed-address found=\"du\""),
        ("a = Sie.", "uk", "a = Ви (<span lang=\"uk\">твій</span>).\n", ""),
    ]);
}

#[test]
fn mixed_address_is_told_of_the_message_that_has_it() {
    let files = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = Sie.\na = Ihr.\nb = Sie.\n"),
        ("locales/uk/g.ftl", "t = Ви.\na = Ти.\nb = Ви.\n"),
    ];
    let library = Fixture::new(&files).open().expect("the manifest is sound");
    let report = run(&library, &Content::read(&library), &Options::default());
    let told: Vec<_> = report.diagnostics.iter().filter(|finding| finding.code == Code::MixedAddress).collect();
    assert_eq!(told.iter().map(|finding| finding.subject.message.as_deref()).collect::<Vec<_>>(), [Some("a")]);
    assert_eq!(told[0].related.iter().map(|(_, at)| at.to_string()).collect::<Vec<_>>(), ["locales/uk/g.ftl:1:5"]);
}

/// A word of so many letters.
fn word(letter: char, letters: usize) -> String {
    String::from_iter(vec![letter; letters])
}

#[test]
fn a_translation_three_times_as_long_or_short_is_told() {
    for (source, locale, letter, target, expected) in [
        (60, "en", 'b', 19, "2:1: length-ratio expected=\"60\" found=\"19\" reason=\"short\""),
        (60, "en", 'b', 20, ""),
        (59, "en", 'b', 1, ""),
        (60, "en", 'b', 180, ""),
        (60, "en", 'b', 181, "2:1: length-ratio expected=\"60\" found=\"181\" reason=\"long\""),
        (60, "uk", 'б', 180, ""),
        (60, "uk", 'б', 181, "2:1: length-ratio expected=\"60\" found=\"181\" reason=\"long\""),
        (60, "uk", 'б', 19, "2:1: length-ratio expected=\"60\" found=\"19\" reason=\"short\""),
        // Ethiopic and Arabic are written with fewer letters.
        (60, "ar", 'ب', 12, ""),
        (60, "ar", 'ب', 11, "2:1: length-ratio expected=\"60\" found=\"11\" reason=\"short\""),
        (60, "ti", 'በ', 12, ""),
        (60, "ti", 'በ', 11, "2:1: length-ratio expected=\"60\" found=\"11\" reason=\"short\""),
    ] {
        let (source, target) = (format!("a = {}", word('a', source)), format!("a = {}\n", word(letter, target)));
        told_as_expected(&[(&source, locale, &target, expected)]);
    }
    let long = word('a', 80);
    told_as_expected(&[
        // Letters are counted, not bytes: thirty, fifty-nine and sixty.
        (&format!("a = {}", word('ü', 30)), "en", "a = b\n", ""),
        (&format!("a = {}ü", word('a', 58)), "en", "a = b\n", ""),
        (&format!("a = {}ü", word('a', 59)), "en", "a = b\n", "2:1: length-ratio expected=\"60\" found=\"1\""),
        // A value, a term or a message is as long as ten letters, a tag as none.
        (
            &format!("a = {{ $months }} {{ -wbs }} {{ t }} <em>{long}</em>"),
            "en",
            "a = { $months } { -wbs } { t } <em>b</em>\n",
            "2:1: length-ratio expected=\"113\" found=\"34\" reason=\"short\"",
        ),
        // What is selected is no sentence to be measured.
        (
            &format!("a = {long}{long} {{ $months }}"),
            "en",
            "a = { $months ->\n    [one] { $months } b\n   *[other] { $months } c\n }\n",
            "",
        ),
        (&format!("a = {{ $months ->\n    [one] {long}{long}\n   *[other] {long}{long}b\n }}"), "tr", "a = ay { $months }\n", ""),
    ]);
}

#[test]
fn one_text_has_one_translation() {
    told_as_expected(&[
        // Twenty-eight letters and more.
        (
            "a = Derselbe Satz steht zweimal.\nb = Derselbe Satz steht zweimal.",
            "en",
            "a = The same is here twice.\nb = This stands here twice.\n",
            "3:1: inconsistent-translation other=\"a\"",
        ),
        (
            "a = Derselbe Satz steht zweimal\nb = Derselbe Satz steht zweimal",
            "en",
            "a = The same is here twice\nb = This stands here twice\n",
            "",
        ),
        (
            "a = Derselbe Satz steht zweimal.\nb = Derselbe Satz steht zweimal.\nc = Derselbe Satz steht zweimal.",
            "en",
            "a = The same is here twice.\nb = The same is here twice.\nc = This stands here twice.\n",
            "4:1: inconsistent-translation other=\"a\"",
        ),
        (
            "a = Derselbe Satz steht zweimal.\nb = Derselbe Satz steht zweimal.",
            "en",
            "b = This stands here twice.\n",
            "locales/de/g.ftl:2:1: missing-translation",
        ),
    ]);
}

#[test]
fn words_of_the_glossary_are_told_where_their_stem_is_not() {
    for (german, english, source, target, is_told) in [
        // Terms of five letters and more are words that mean one thing.
        ("Miete", "Charge", "Die Miete steigt.", "The price rises.", true),
        ("Geld", "Charge", "Das Geld fehlt.", "The price rises.", false),
        // Three fifths of the first word, and four letters of it at least.
        ("Miete", "Charges", "Die Miete steigt.", "The charging rises.", false),
        ("Miete", "Charges", "Die Miete steigt.", "The charisma rises.", true),
        ("Miete", "Rents", "Die Miete steigt.", "The renting rises.", false),
        ("Miete", "Rents", "Die Miete steigt.", "The renown rises.", true),
        ("Miete", "Wohnschein", "Die Miete steigt.", "The wohnscale rises.", false),
        ("Miete", "Housing permit", "Die Miete steigt.", "The HOUSING rises.", false),
        ("Miete", "<span lang=\"en\">Charge</span>", "Die Miete steigt.", "The price rises.", true),
        ("Miete", "<span lang=\"en\">Charge</span>", "Die Miete steigt.", "The charge rises.", false),
        // The term itself, another term, and an attribute.
        ("Miete", "Charge", "Die Miete steigt.", "The { -word } rises.", false),
        ("Miete", "Charge", "Die Miete steigt.", "The { -other } rises.", true),
        ("Miete", "Charge", "Die Miete steigt.\n    .x = Das.", "The charge rises.\n    .x = That.", false),
        ("Miete", "Charge", "Das steigt.\n    .x = Die Miete.", "That rises.\n    .x = The price.", false),
        ("Miete", "Charge", "Die Mieter kommen.", "The tenants come.", false),
    ] {
        let found = all_found(&[
            ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"en\"]\n"),
            ("documents/g.toml", OUTLINE),
            ("locales/de/g.ftl", &format!("t = …\na = {source}\n")),
            ("locales/en/g.ftl", &format!("t = …\na = {target}\n")),
            ("locales/de/terms.ftl", &format!("-word = {german}\n-other = Amt\n")),
            ("locales/en/terms.ftl", &format!("-word = {english}\n-other = Office\n")),
        ]);
        let told: Vec<_> = found.iter().filter(|line| line.contains(": glossary ")).collect();
        assert_eq!(told.len(), usize::from(is_told), "{german} {english}: {source} {target}: {found:#?}");
        assert_eq!(found.len(), told.len(), "{found:#?}");
        let expected = format!("term={german:?}");
        assert!(told.iter().all(|line| line.starts_with("locales/en/g.ftl:2:1:") && line.contains(&expected)), "{told:?}");
    }
}

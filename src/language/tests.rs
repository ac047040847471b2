use super::*;

fn locale(tag: &str) -> Locale {
    tag.parse().expect("the tags of the tests are sound")
}

/// The seventeen languages: CLDR name, script, name in itself, cardinal categories, quotation marks, hyphenation.
#[test]
fn the_languages_of_the_project_are_known() {
    let cases = [
        ("de", "de Latn Deutsch", "one other", "„“‚‘", "de"),
        ("en", "en Latn English", "one other", "“”‘’", "en"),
        ("fr", "fr Latn français", "one many other", "«»«»", "fr"),
        ("it", "it Latn italiano", "one many other", "«»“”", "it"),
        ("pl", "pl Latn polski", "one few many other", "„”«»", "pl"),
        ("ro", "ro Latn română", "one few other", "„”«»", "-"),
        ("bg", "bg Cyrl български", "one other", "„“„“", "bg"),
        ("sq", "sq Latn shqip", "one other", "“”‘’", "sq"),
        ("sr-Latn", "sr-Latn Latn srpski", "one few other", "„”’’", "hr"),
        ("tr", "tr Latn Türkçe", "one other", "“”‘’", "tr"),
        ("uk", "uk Cyrl українська", "one few many other", "«»„“", "uk"),
        ("ru", "ru Cyrl русский", "one few many other", "«»„“", "ru"),
        ("ar", "ar Arab العربية", "zero one two few many other", "”“’‘", "-"),
        ("fa", "fa Arab فارسی", "one other", "«»‹›", "-"),
        ("ckb", "ckb Arab کوردیی ناوەندی", "one other", "“”‘’", "-"),
        ("kmr", "ku Latn kurdî (kurmancî)", "one other", "“”‘’", "ku"),
        ("ti", "ti Ethi ትግርኛ", "one other", "«»“”", "-"),
    ];
    for (tag, names, categories, quotes, hyphenation) in cases {
        let locale = locale(tag);
        let language = Language::of(&locale);
        assert_eq!(format!("{} {} {}", locale.cldr(), locale.script(), language.endonym().unwrap_or("-")), names, "{tag}");
        assert_eq!(language.categories(PluralKind::Cardinal).join(" "), categories, "{tag}");
        let found = language.quotes().map(|Quotes { outer, inner }| [outer.0, outer.1, inner.0, inner.1].concat());
        assert_eq!(found.as_deref(), Some(quotes), "{tag}");
        assert_eq!(language.hyphenation().unwrap_or_else(|| "-".to_owned()), hyphenation, "{tag}");
        let rtl = matches!(tag, "ar" | "fa" | "ckb");
        assert_eq!(locale.direction() == Direction::RightToLeft, rtl, "{tag}");
    }
}

#[test]
fn tags_are_kept_and_their_data_found() {
    let cases = [
        ("kmr", "ku", "kurdî (kurmancî)"),
        ("prs", "fa-AF", "دری"),
        ("fa-AF", "fa-AF", "دری"),
        ("pes", "fa", "فارسی"),
        ("sh", "sr-Latn", "srpski"),
        ("sr", "sr", "српски"),
        ("sr-Latn-ME", "sr-Latn-ME", "srpski"),
        ("de-AT", "de-AT", "Deutsch"),
        ("ku", "ku", "kurdî (kurmancî)"),
        ("kmr-TR", "ku-TR", "kurdî (kurmancî)"),
        ("xx", "xx", "-"),
    ];
    for (tag, cldr, endonym) in cases {
        let locale = locale(tag);
        assert_eq!(
            (locale.to_string().as_str(), locale.cldr().to_string().as_str(), Language::of(&locale).endonym().unwrap_or("-")),
            (tag, cldr, endonym)
        );
    }
    for tag in ["not a tag", "deutsch", "german-Latn"] {
        assert!(tag.parse::<Locale>().is_err(), "{tag}");
    }
    for (tag, expected) in [
        ("ukr", Some("uk")),
        ("deu", Some("de")),
        ("ger", Some("de")),
        ("srp-Latn", Some("sr-Latn")),
        ("kmr", None),
        ("pes", None),
        ("ckb", None),
        ("fil", None),
        ("uk", None),
        ("zzz", None),
    ] {
        assert_eq!(locale(tag).shorter().map(|locale| locale.to_string()).as_deref(), expected, "{tag}");
    }
    for (tag, expected) in [("ukr", Some("uk")), ("deu", Some("de")), ("zz", None), ("uk", None)] {
        assert_eq!(locale(tag).canonical().map(|locale| locale.to_string()).as_deref(), expected, "{tag}");
    }
}

#[test]
fn every_category_has_an_example() {
    let tags = "de en fr it pl ro bg sq sr-Latn tr uk ru ar fa ckb kmr ti es pt el hr bs ps so am";
    for tag in tags.split(' ') {
        for kind in [PluralKind::Cardinal, PluralKind::Ordinal] {
            for example in Language::of(&locale(tag)).plurals(kind) {
                assert!(!example.numbers.is_empty(), "{tag} {kind:?} {}", example.category);
            }
        }
    }
    let many = |tag| {
        Language::of(&locale(tag))
            .plurals(PluralKind::Cardinal)
            .into_iter()
            .find(|example| example.category == "many")
            .map(|many| many.numbers)
    };
    assert_eq!(many("fr"), Some(vec!["1000000", "1c6", "2c6", "8.7c6"]));
    assert_eq!(many("uk"), Some(vec!["0", "5", "6", "7", "8"]));
}

/// A date without marks of direction, which Lotse leaves out and CLDR has.
fn written(language: &Language, (year, month, day): (i32, u8, u8), style: DateStyle, case: Case) -> String {
    let date = icu_calendar::Date::try_new_gregorian(year, month, day).expect("a date of the calendar");
    language.date(&date, style, case).replace(['\u{200E}', '\u{200F}', '\u{61C}'], "")
}

/// A file that is not in the list is read by nobody.
#[test]
fn every_file_of_a_language_is_listed() {
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/language")).unwrap();
    let texts = folder.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    assert_eq!(texts.filter(|text| text.contains("\npub(super) const LANGUAGE: Own")).count(), FILES.len());
}

/// What the columns of the table say of a tag, each of which is a field of the departures.
const FIELDS: [&str; 15] = [
    "script",
    "direction",
    "cardinal",
    "quotes",
    "endonym",
    "euro",
    "date",
    "date",
    "month",
    "month",
    "number",
    "number",
    "money",
    "money",
    "percent",
];

/// What Lotse says in those columns, of money with the sign of the euro that is given.
fn said(tag: &str, euro: &str) -> [String; 15] {
    let locale = locale(tag);
    let language = Language::of(&locale);
    let direction = if language.direction() == Direction::RightToLeft { "rtl" } else { "ltr" };
    let quotes = language.quotes().map(|Quotes { outer, inner }| [outer.0, outer.1, inner.0, inner.1].join(" "));
    let date = |year, month, day| written(&language, (year, month, day), DateStyle::Long, Case::Nominative);
    let month = |year, month| written(&language, (year, month, 1), DateStyle::MonthAndYear, Case::Nominative);
    let decimal = |text: &str| text.parse::<fixed_decimal::Decimal>().expect("a number");
    [
        locale.script(),
        direction.to_owned(),
        language.categories(PluralKind::Cardinal).join(" "),
        quotes.unwrap_or_default(),
        language.endonym().unwrap_or_default().to_owned(),
        currency_sign("EUR").to_owned(),
        date(2029, 12, 31),
        date(2025, 5, 7),
        month(2029, 12),
        month(2025, 5),
        language.number(&decimal("1234"), None),
        language.number(&decimal("-1234567.5"), None),
        language.money(&decimal("18.36"), euro, None),
        language.money(&decimal("-1234.50"), euro, None),
        language.percent(&decimal("-15"), None),
    ]
}

/// Whether a line of the departures is about a difference: tag, field, CLDR, Lotse.
fn lists(cells: &[&str], [tag, field, expected, found]: [&str; 4]) -> bool {
    let fits = |pattern: &str, text: &str| match pattern.strip_suffix('*') {
        Some(start) => text.starts_with(start),
        None => pattern == text,
    };
    cells.len() == 5 && fits(cells[0], tag) && cells[1] == field && fits(cells[2], expected) && fits(cells[3], found)
}

/// What CLDR says of each locale of its modern and moderate coverage, of every shipped language and of those once known wrongly, Lotse says too, or the
/// difference is listed with its reason.
#[test]
fn lotse_says_what_cldr_says_or_why_not() {
    let lines =
        |text: &'static str| text.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    let mut listed: Vec<(Vec<&str>, bool)> = lines(include_str!("departures.tsv")).map(|cells| (cells, false)).collect();
    let mut faults = Vec::new();
    for cells in lines(include_str!("expected.tsv")) {
        let (tag, columns) = cells.split_first().expect("a tag");
        assert_eq!(columns.len(), FIELDS.len(), "{cells:?}");
        for ((field, expected), found) in FIELDS.into_iter().zip(columns).zip(said(tag, columns[5])) {
            if **expected == found {
                continue;
            }
            match listed.iter_mut().find(|(cells, _)| lists(cells, [tag, field, expected, &found])) {
                Some((_, used)) => *used = true,
                None => faults.push(format!("{tag}\t{field}\t{expected}\t{found}")),
            }
        }
    }
    faults.extend(listed.iter().filter(|(_, used)| !used).map(|(cells, _)| format!("no difference: {}", cells.join("\t"))));
    assert!(faults.is_empty(), "{}\n{}", faults.len(), faults.join("\n"));
    assert!(listed.iter().all(|(cells, _)| cells.len() == 5 && !cells[4].is_empty()), "each has a reason");
}

/// Of which languages something is not known, and what: each is told with the key of the manifest that says it.
#[test]
fn what_is_not_known_is_named() {
    let mut faults = Vec::new();
    for (tag, expected) in [
        ("uk", ""),
        ("kab", ""),
        ("yi", ""),
        ("ckb", ""),
        ("fur", ""),
        ("la", "name plurals quotes months"),
        ("oc", "plurals"),
        ("gn", "plurals quotes"),
        ("rmn", "name plurals quotes months"),
        ("rom", "plurals months"),
    ] {
        let unknown: Vec<&str> = Language::of(&locale(tag)).unknown().into_iter().map(Unknown::name).collect();
        if unknown.join(" ") != expected {
            faults.push(format!("{tag}: {}", unknown.join(" ")));
        }
    }
    assert!(faults.is_empty(), "{faults:?}");
    for tag in ["kab", "yi", "fil", "tl", "tzm", "fur"] {
        assert!(Language::of(&locale(tag)).categories(PluralKind::Cardinal).contains(&"one"), "{tag}");
    }
    let latin = Settings { cldr: "it".parse().ok(), ..Settings::default() };
    assert_eq!(Language::with(&locale("la"), &latin).unknown(), [Unknown::Name]);
}

/// `add` and the page ask the same patterns.
#[test]
fn words_are_divided_by_patterns_of_their_language_and_script() {
    for (tag, expected) in [
        ("sv", Some("sv")),
        ("fi", Some("fi")),
        ("sr", Some("sr")),
        ("sr-Cyrl", Some("sr")),
        ("sr-Latn", Some("hr")),
        ("sr-Latn-ME", Some("hr")),
        ("bs", Some("hr")),
        ("kmr", Some("ku")),
        ("ku-Arab", None),
        ("de-AT", Some("de")),
        ("ro", None),
        ("ar", None),
        ("ti", None),
    ] {
        let language = Language::of(&locale(tag));
        assert_eq!(language.hyphenation().as_deref(), expected, "{tag}");
    }
    let named = Settings { hyphenation: "it".parse().ok(), ..Settings::default() };
    assert_eq!(Language::with(&locale("ro"), &named).hyphenation().as_deref(), Some("it"));
}

/// A date in the cases in which sentences ask for it, and as the manifest names its months.
#[test]
fn dates_are_inflected_where_the_language_does_so() {
    let both = |language: &Language, case| {
        [DateStyle::Long, DateStyle::MonthAndYear]
            .map(|style| written(language, (2025, 3, 1), style, case))
            .join(" · ")
            .replace('\u{202F}', " ")
    };
    for (tag, case, expected) in [
        ("sr-Latn", "nom", "1. mart 2025. · mart 2025."),
        ("sr-Latn", "gen", "1. marta 2025. · marta 2025."),
        ("sr-Latn", "loc", "1. marta 2025. · martu 2025."),
        ("uk", "nom", "1 березня 2025 р. · березень 2025 р."),
        ("uk", "gen", "1 березня 2025 р. · березня 2025 р."),
        ("uk", "loc", "1 березня 2025 р. · березні 2025 р."),
        ("ru", "loc", "1 марта 2025 г. · марте 2025 г."),
        ("pl", "gen", "1 marca 2025 · marca 2025"),
        ("hr", "loc", "1. ožujka 2025. · ožujku 2025."),
        ("el", "gen", "1 Μαρτίου 2025 · Μαρτίου 2025"),
        ("sk", "loc", "1. marca 2025 · marci 2025"),
        ("sl", "gen", "1. marca 2025 · marca 2025"),
        ("fr", "gen", "1er mars 2025 · mars 2025"),
        ("kmr", "nom", "1ê adara 2025an · adara 2025an"),
    ] {
        let (_, case) = CASES.into_iter().find(|(name, _)| *name == case).expect(case);
        assert_eq!(both(&Language::of(&locale(tag)), case), expected, "{tag} {case:?}");
    }
    let levant = Settings { months: Months::named("levant"), ..Settings::default() };
    assert_eq!(both(&Language::with(&locale("ar"), &levant), Case::Nominative), "1 آذار 2025 · آذار 2025");
    let british = Settings { cldr: "en-GB".parse().ok(), ..Settings::default() };
    assert_eq!(both(&Language::with(&locale("en"), &british), Case::Nominative), "1 March 2025 · March 2025");
    assert_eq!(both(&Language::of(&locale("rmn")), Case::Nominative), "2025-03-01 · 2025-03");
    let named = Settings { months: Months::named("levant"), ..Settings::default() };
    assert_eq!(both(&Language::with(&locale("rmn"), &named), Case::Nominative), "2025 آذار 1 · 2025 آذار");
    let medium = Language::with(&locale("rmn"), &named);
    assert_eq!(written(&medium, (2025, 3, 1), DateStyle::Medium, Case::Nominative), "2025-03-01");
}

/// Each file of words says every message of the page furniture, in the order of the list, and no other, and the file of its language names it.
#[test]
fn page_furniture_is_said_as_it_is_listed() {
    let listed: Vec<&str> = FURNITURE.iter().filter(|word| word.known != Known::Never).map(|word| word.id).collect();
    let mut named = 0;
    for (tag, text) in FILES.iter().filter_map(|own| Some((own.tag, own.furniture?))) {
        let messages = text.lines().filter(|line| !line.starts_with('#'));
        let ids: Vec<&str> = messages.map(|line| line.split_once(" = ").map_or(line, |(id, _)| id)).collect();
        assert_eq!(ids, listed, "{tag}");
        named += 1;
    }
    let folder = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/src/language")).unwrap();
    let files = folder.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "ftl"));
    assert_eq!(files.count(), named);
}

#[test]
fn page_furniture_that_names_german_is_known_where_german_is_the_source() {
    let says = |tag: &str, source: &str, id: &str| {
        Language::of(&locale(tag))
            .furniture(&locale(source))
            .map(|text| text.lines().any(|line| line.starts_with(&format!("{id} = "))))
    };
    for (tag, source, id, expected) in [
        ("uk", "de", "imprint-source", Some(true)),
        ("uk", "de-AT", "imprint-source", Some(true)),
        ("uk", "en", "imprint-source", Some(false)),
        ("uk", "en", "page", Some(true)),
        ("de", "en", "glossary-german", Some(false)),
        ("sr-Latn-ME", "de", "page", Some(true)),
        ("uk", "de", "imprint-languages", Some(false)),
        // Serbian in Cyrillic letters and Dari are languages of their own here, and nobody has said them.
        ("sr", "de", "page", None),
        ("prs", "de", "page", None),
        ("mi", "de", "page", None),
    ] {
        assert_eq!(says(tag, source, id), expected, "{tag} from {source}: {id}");
    }
}

#[test]
fn page_furniture_is_described_for_those_who_say_it_otherwise() {
    let page = include_str!("../../docs/library.md");
    for word in FURNITURE {
        let variables: Vec<String> = word.variables.iter().map(|name| format!("`${name}`")).collect();
        let row = format!("| `{}` | {} | {} |", word.id, word.about, variables.join(", "));
        assert!(page.lines().any(|line| line.trim_end() == row.trim_end()), "docs/library.md lacks {row}");
    }
}

/// Day, month and year stand in a date however it is written, in figures where ICU4X has no words: some of its data lack the year.
#[test]
fn no_date_lacks_a_field() {
    let mut faults = Vec::new();
    for tag in include_str!("expected.tsv").lines().filter_map(|line| line.split('\t').next()).filter(|tag| !tag.starts_with('#')) {
        let language = Language::of(&locale(tag));
        for style in [DateStyle::Full, DateStyle::Long, DateStyle::Medium, DateStyle::Short, DateStyle::MonthAndYear] {
            let text = written(&language, (2029, 12, 31), style, Case::Nominative);
            let has_day = style == DateStyle::MonthAndYear || text.contains("31");
            if !has_day || !text.contains("29") || text.contains('Y') && text.contains("YY") || text.contains("M12") {
                faults.push(format!("{tag} {style:?} {text}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

use super::*;
use crate::language::Settings;

fn formatter(tag: &str) -> Formatter {
    Formatter::new(&tag.parse().expect("the tags of the tests are sound"))
}

fn with(tag: &str, settings: Settings) -> Formatter {
    Formatter::of(Language::with(&tag.parse().expect("the tags of the tests are sound"), &settings))
}

fn decimal(text: &str) -> Decimal {
    text.parse().expect("the numbers of the tests are numbers")
}

fn euro(amount: &str) -> Value {
    Value::Money { amount: decimal(amount), currency: "EUR".into(), compact: false }
}

fn millions(amount: &str) -> Value {
    Value::Money { amount: decimal(amount), currency: "EUR".into(), compact: true }
}

/// No-break spaces as `_`, narrow ones as `-`, so that they can be seen.
fn visible(text: &str) -> String {
    text.replace('\u{A0}', "_").replace('\u{202F}', "~")
}

/// Number, whole money, money with cents, percent, money in words, ordinal of the seventeen languages.
#[test]
fn numbers_follow_cldr() {
    let cases = [
        ("de", "1.234.567,5", "1.000_€", "18,36_€", "15_%", "8,7 Millionen Euro", "15."),
        ("en", "1,234,567.5", "€1,000", "€18.36", "15%", "8.7 million euros", "15th"),
        ("fr", "1~234~567,5", "1~000_€", "18,36_€", "15_%", "8,7 millions d’euros", "15e"),
        ("it", "1.234.567,5", "1000_€", "18,36_€", "15%", "8,7 milioni di euro", "15º"),
        ("pl", "1_234_567,5", "1000_€", "18,36_€", "15%", "8,7 miliona euro", "15."),
        ("ro", "1.234.567,5", "1.000_€", "18,36_€", "15_%", "8,7 milioane de euro", "al 15-lea"),
        ("bg", "1_234_567,5", "1000_€", "18,36_€", "15%", "8,7 милиона евро", "15-и"),
        ("sq", "1_234_567,5", "1000_€", "18,36_€", "15%", "8,7 milion euro", "15-të"),
        ("sr-Latn", "1.234.567,5", "1.000_€", "18,36_€", "15%", "8,7 miliona evra", "15."),
        ("tr", "1.234.567,5", "€1.000", "€18,36", "%15", "8,7 milyon euro", "15."),
        ("uk", "1_234_567,5", "1_000_€", "18,36_€", "15%", "8,7 мільйона євро", "15-й"),
        ("ru", "1_234_567,5", "1_000_€", "18,36_€", "15_%", "8,7 миллиона евро", "15-й"),
        ("ar", "1,234,567.5", "1,000_€", "18.36_€", "15%", "8.7 مليون يورو", "15"),
        ("fa", "1,234,567.5", "€_1,000", "€_18.36", "15%", "8.7 میلیون یورو", "15"),
        ("ckb", "1,234,567.5", "€_1,000", "€_18.36", "15%", "8.7 ملیۆن یۆرۆ", "15"),
        ("kmr", "1.234.567,5", "1.000_€", "18,36_€", "%15", "8,7 milyon euro", "15"),
        ("ti", "1,234,567.5", "€1,000", "€18.36", "15%", "8.7 ሚልዮን ዩሮ", "15"),
    ];
    for (tag, number, whole, cents, percent, words, ordinal) in cases {
        let formatter = formatter(tag);
        let found = [
            formatter.format(&Value::Number(decimal("1234567.5"))),
            formatter.format(&euro("1000")),
            formatter.format(&euro("18.36")),
            formatter.format(&Value::Percent(decimal("0.15"))),
            formatter.format(&millions("8.7e6")),
            formatter.format(&Value::Ordinal(15)),
        ]
        .map(|text| visible(&text));
        assert_eq!(found, [number, whole, cents, percent, words, ordinal], "{tag}");
    }
}

/// A whole date, month and year, and a year.
#[test]
fn dates_are_gregorian_in_every_language() {
    let cases = [
        ("de", "31. Dezember 2029", "Dezember 2005", "2008"),
        ("en", "December 31, 2029", "December 2005", "2008"),
        ("fr", "31 décembre 2029", "décembre 2005", "2008"),
        ("it", "31 dicembre 2029", "dicembre 2005", "2008"),
        ("pl", "31 grudnia 2029", "grudzień 2005", "2008"),
        ("ro", "31 decembrie 2029", "decembrie 2005", "2008"),
        ("bg", "31 декември 2029~г.", "декември 2005~г.", "2008~г."),
        ("sq", "31 dhjetor 2029", "dhjetor 2005", "2008"),
        ("sr-Latn", "31. decembar 2029.", "decembar 2005.", "2008."),
        ("tr", "31 Aralık 2029", "Aralık 2005", "2008"),
        ("uk", "31 грудня 2029~р.", "грудень 2005~р.", "2008"),
        ("ru", "31 декабря 2029~г.", "декабрь 2005~г.", "2008"),
        ("ar", "31 ديسمبر 2029", "ديسمبر 2005", "2008"),
        ("fa", "31 دسامبر 2029", "دسامبر 2005", "2008"),
        ("ckb", "31ی کانونی یەکەمی 2029", "2005 کانونی یەکەم", "2008"),
        ("kmr", "31ê berfanbara 2029an", "berfanbara 2005an", "2008"),
        ("ti", "31 ታሕሳስ 2029", "ታሕሳስ 2005", "2008"),
        ("pt", "31 de dezembro de 2029", "dezembro de 2005", "2008"),
    ];
    for (tag, whole, month, year) in cases {
        let formatter = formatter(tag);
        let date = |year, month, day| visible(&formatter.format(&Value::Date { year, month, day }));
        let found = [date(2029, Some(12), Some(31)), date(2005, Some(12), None), date(2008, None, None)];
        assert_eq!(found, [whole, month, year], "{tag}");
    }
    let impossible = Value::Date { year: 2029, month: Some(2), day: Some(30) };
    assert_eq!(formatter("de").format(&impossible), "2029-2-30");
}

#[test]
fn amounts_keep_what_they_say() {
    let de = formatter("de");
    let cases = [
        (euro("0"), "0_€"),
        (euro("1000.00"), "1.000_€"),
        (euro("18.4"), "18,40_€"),
        (euro("18.365"), "18,37_€"),
        (euro("-5.5"), "-5,50_€"),
        (millions("387500"), "387.500_€"),
        (millions("1e6"), "1 Million Euro"),
        (millions("8.75e6"), "8,75 Millionen Euro"),
        (millions("2.5e9"), "2,5 Milliarden Euro"),
        (Value::Money { amount: decimal("20"), currency: "CHF".into(), compact: false }, "20_CHF"),
        (Value::Percent(decimal("0.125")), "12,5_%"),
        (Value::Percent(decimal("1.00")), "100_%"),
        (Value::Percent(decimal("0.04")), "4_%"),
    ];
    for (value, expected) in cases {
        assert_eq!(visible(&de.format(&value)), expected, "{value:?}");
    }
    let francs = Value::Money { amount: decimal("-20"), currency: "CHF".into(), compact: false };
    assert_eq!(visible(&formatter("en").format(&francs)), "-CHF_20");
}

/// The sign of a currency stands where the digits that are printed ask for it, and money has the minus of every number.
#[test]
fn money_goes_with_its_digits_and_its_minus() {
    let native = |tag| with(tag, Settings { digits: Some("native".to_owned()), ..Settings::default() });
    for (formatter, number, money, percent) in [
        (formatter("fa"), "−5.5", "−€_5.50", "−5%"),
        (native("fa"), "−۵٫۵", "−€۵٫۵۰", "−۵٪"),
        (formatter("ckb"), "-5.5", "-€_5.50", "-5%"),
        (native("ckb"), "-٥٫٥", "-٥٫٥٠_€", "-٥_٪"),
        (formatter("sv"), "−5,5", "−5,50_€", "−5_%"),
        (native("sv"), "−5,5", "−5,50_€", "−5_%"),
        (formatter("nl"), "-5,5", "€_-5,50", "-5%"),
        (native("mr"), "-५.५", "-€५.५०", "-५%"),
        (formatter("hr"), "−5,5", "−5,50_€", "−5_%"),
        (formatter("xx"), "-5.5", "-5.50_€", "-5%"),
    ] {
        let found = [Value::Number(decimal("-5.5")), euro("-5.5"), Value::Percent(decimal("-0.05"))];
        let found = found.map(|value| visible(&formatter.format(&value)));
        assert_eq!(found, [number, money, percent], "{:?}", formatter.language.locale());
    }
}

/// Millions in words have the sign of the currency where the language writes it; a language without such words writes the digits.
#[test]
fn money_in_words_has_the_sign_of_its_currency() {
    for (tag, expected) in [
        ("de", "-8,7 Millionen Euro"),
        ("lt", "−8,7 milijono_€"),
        ("af", "-€8,7 miljoen"),
        ("ja", "-€870万"),
        ("kab", "-8_700_000€"),
        ("xx", "-8,700,000_€"),
    ] {
        assert_eq!(visible(&formatter(tag).format(&millions("-8.7e6"))), expected, "{tag}");
    }
    let francs = Value::Money { amount: decimal("8.7e6"), currency: "CHF".into(), compact: true };
    assert_eq!(visible(&formatter("de").format(&francs)), "8,7 Millionen_CHF");
    assert_eq!(visible(&formatter("hi").format(&francs)), "CHF_87 लाख");
}

#[test]
fn ordinals_are_those_of_the_language() {
    let cases = [
        ("en", "1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 111th 1,001st"),
        ("fr", "1er 2e 3e 4e 11e 12e 13e 21e 22e 111e 1~001e"),
        ("bg", "1-ви 2-ри 3-и 4-и 11-и 12-и 13-и 21-ви 22-ри 111-и 1001-ви"),
        ("sq", "1-rë 2-të 3-të 4-t 11-të 12-të 13-të 21-të 22-të 111-të 1001-të"),
    ];
    for (tag, expected) in cases {
        let formatter = formatter(tag);
        let found = [1, 2, 3, 4, 11, 12, 13, 21, 22, 111, 1001].map(|number| visible(&formatter.format(&Value::Ordinal(number))));
        assert_eq!(found.join(" "), expected, "{tag}");
    }
}

/// The numbers of the activity report fall into other categories in other languages.
#[test]
fn categories_are_current() {
    let numbers = ["0", "1", "2", "5", "11", "17", "21", "22", "81", "100", "250", "1.5", "1000000"];
    let cases = [
        ("de", "other one other other other other other other other other other other other"),
        ("uk", "many one few many many many one few one many many other many"),
        ("pl", "many one few many many many many few many many many other many"),
        ("ro", "few one few few few few other other other other other few other"),
        ("sr-Latn", "other one few other other other one few one other other other other"),
        ("ar", "zero one two few many many many many many other many other other"),
        ("fr", "one one other other other other other other other other other one many"),
        ("fa", "one one other other other other other other other other other other other"),
        ("kmr", "other one other other other other other other other other other other other"),
        ("ti", "one one other other other other other other other other other other other"),
    ];
    for (tag, expected) in cases {
        let formatter = formatter(tag);
        let options = Options::default();
        let category =
            |number: &&str| formatter.category(&Value::Number(decimal(number)), &options).map(crate::language::category_name);
        let found: Vec<_> = numbers.iter().filter_map(category).collect();
        assert_eq!(found.join(" "), expected, "{tag}");
    }
    // In words a million is `many` in French whatever its decimals; written out it is `other`.
    let fr = formatter("fr");
    let category = |value| fr.category(&value, &Options::default());
    assert_eq!(category(millions("8.7e6")), Some(PluralCategory::Many));
    assert_eq!(category(euro("8700000")), Some(PluralCategory::Other));
    assert_eq!(category(Value::Text("1".into())), None);
    // The category is that of what is shown.
    let options = Options { minimum_fraction_digits: Some(1), ..Options::default() };
    assert_eq!(formatter("de").category(&Value::Number(decimal("1")), &options), Some(PluralCategory::Other));
}

#[test]
fn a_day_beside_a_month_in_words_has_no_zero_before_it() {
    for locale in ["de", "sr-Latn", "bg", "ru", "ckb", "kmr"] {
        let text = visible(&formatter(locale).format(&Value::Date { year: 2025, month: Some(7), day: Some(1) }));
        assert!(!text.starts_with('0'), "{locale}: {text}");
    }
}

#[test]
fn french_says_the_first_of_a_month_as_an_ordinal() {
    let fr = formatter("fr");
    for (month, day, expected) in
        [(7, 1, "1er juillet 2025"), (7, 2, "2 juillet 2025"), (1, 31, "31 janvier 2025"), (12, 11, "11 décembre 2025")]
    {
        let date = Value::Date { year: 2025, month: Some(month), day: Some(day) };
        assert_eq!(visible(&fr.format(&date)), expected);
    }
    assert_eq!(visible(&fr.format(&Value::Date { year: 2021, month: Some(1), day: None })), "janvier 2021");
}

#[test]
fn options_change_the_form_within_bounds() {
    let de = formatter("de");
    let cases: [(&[(&str, &str)], &str); 16] = [
        (&[("minimumFractionDigits", "2")], "1.234,50"),
        (&[("maximumFractionDigits", "0")], "1.235"),
        (&[("minimumFractionDigits", "20")], "1.234,50000000000000000000"),
        (&[("minimumFractionDigits", "21")], "1.234,5"),
        (&[("minimumFractionDigits", "4000000000")], "1.234,5"),
        (&[("minimumIntegerDigits", "0")], "1.234,5"),
        (&[("minimumIntegerDigits", "6")], "001.234,5"),
        (&[("useGrouping", "false")], "1234,5"),
        (&[("useGrouping", "min2")], "1234,5"),
        (&[("style", "percent")], "123.450_%"),
        (&[("style", "currency"), ("currency", "EUR")], "1.234,50_€"),
        (&[("style", "unheard of")], "1.234,5"),
        (&[("notation", "compact")], "1.234,5"),
        (&[("type", "ordinal")], "1.234,5"),
        (&[("minimumFractionDigits", "-1")], "1.234,5"),
        (&[("minimumFractionDigits", "NaN")], "1.234,5"),
    ];
    for (settings, expected) in cases {
        let mut options = Options::default();
        settings.iter().for_each(|(name, value)| options.set(name, value));
        assert_eq!(visible(&de.format_with(&Value::Number(decimal("1234.5")), &options)), expected, "{settings:?}");
    }
    let date = Value::Date { year: 2026, month: Some(11), day: Some(20) };
    let cases: [(&[(&str, &str)], &str); 6] = [
        (&[("dateStyle", "full")], "Freitag, 20. November 2026"),
        (&[("dateStyle", "medium")], "20.11.2026"),
        (&[("dateStyle", "short")], "20.11.26"),
        (&[("month", "long"), ("year", "numeric")], "November 2026"),
        (&[("year", "numeric")], "2026"),
        (&[("day", "numeric"), ("month", "long"), ("year", "numeric")], "20. November 2026"),
    ];
    for (settings, expected) in cases {
        let mut options = Options::default();
        settings.iter().for_each(|(name, value)| options.set(name, value));
        assert_eq!(visible(&de.format_with(&date, &options)), expected, "{settings:?}");
    }
}

#[test]
fn digits_are_western_unless_asked_for() {
    let number = Value::Number(decimal("1234567.5"));
    let cases = [
        ("fa", Some("arabext"), "۱٬۲۳۴٬۵۶۷٫۵"),
        ("ckb", Some("arab"), "١٬٢٣٤٬٥٦٧٫٥"),
        ("ar", Some("arab"), "١٬٢٣٤٬٥٦٧٫٥"),
        ("fa", Some("native"), "۱٬۲۳۴٬۵۶۷٫۵"),
        ("fa", None, "1,234,567.5"),
    ];
    for (tag, digits, expected) in cases {
        let settings = Settings { digits: digits.map(str::to_owned), ..Settings::default() };
        assert_eq!(with(tag, settings).format(&number), expected, "{tag} {digits:?}");
    }
    let german = Settings { cldr: "de".parse().ok(), ..Settings::default() };
    assert_eq!(with("kmr", german).format(&Value::Date { year: 2026, month: Some(1), day: None }), "Januar 2026");
    let persian = with("fa", Settings { digits: Some("arabext".to_owned()), ..Settings::default() });
    assert_eq!(persian.format(&Value::Percent(decimal("0.15"))), "۱۵٪");
}

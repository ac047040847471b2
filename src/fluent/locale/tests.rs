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
        ("sq", "sq Latn shqip", "one other", "«»“”", "sq"),
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
        assert_eq!(format!("{} {} {}", locale.cldr(), locale.script(), locale.endonym()), names, "{tag}");
        let found: Vec<_> = locale.plurals(PluralKind::Cardinal).iter().map(|example| example.category).collect();
        assert_eq!(found.join(" "), categories, "{tag}");
        let found = locale.quotes().map(|Quotes { outer, inner }| [outer.0, outer.1, inner.0, inner.1].concat());
        assert_eq!(found.as_deref(), Some(quotes), "{tag}");
        assert_eq!(locale.hyphenation().unwrap_or("-"), hyphenation, "{tag}");
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
        ("xx", "xx", "xx"),
    ];
    for (tag, cldr, endonym) in cases {
        let locale = locale(tag);
        assert_eq!(
            (locale.to_string().as_str(), locale.cldr().to_string().as_str(), locale.endonym().as_str()),
            (tag, cldr, endonym)
        );
    }
    for tag in ["not a tag", "deutsch", "german-Latn"] {
        assert!(tag.parse::<Locale>().is_err(), "{tag}");
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
            for example in locale(tag).plurals(kind) {
                assert!(!example.numbers.is_empty(), "{tag} {kind:?} {}", example.category);
            }
        }
    }
    let many = |tag| {
        locale(tag).plurals(PluralKind::Cardinal).into_iter().find(|example| example.category == "many").map(|many| many.numbers)
    };
    assert_eq!(many("fr"), Some(vec!["1000000", "1c6", "2c6", "8.7c6"]));
    assert_eq!(many("uk"), Some(vec!["0", "5", "6", "7", "8"]));
}

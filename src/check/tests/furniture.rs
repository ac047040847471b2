//! Page furniture: what Lotse knows, what a library says otherwise, and what nobody says.

use super::*;

#[test]
fn a_word_of_the_furniture_without_a_glyph_is_told_in_its_own_file() {
    let found = all_found(&[
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = …\na = …\n"),
        ("locales/uk/g.ftl", "t = …\na = …\n"),
        ("locales/de/common.ftl", "contents = Das steht hier\nown = Eigenes\n"),
        // What is read aloud needs none; what no document prints today does.
        ("locales/uk/common.ftl", "contents = Зміст 𒀀\nown = Своє 𒀀\nyes-mark = Так 𒀀\n"),
    ]);
    assert!(found.len() == 1 && found[0].starts_with("locales/uk/common.ftl:1:18: missing-glyph count=\"2\""), "{found:?}");
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
        (["mi", "uk"], &[], &["missing-furniture messages=\"contents, page, "], 21),
        (["en", "uk"], &[], &["missing-furniture messages=\"imprint-source, imprint-german-decides\" reason=\"source\""], 2),
        (
            ["en", "uk"],
            &[("locales/en/common.ftl", "imprint-source = O.\nimprint-german-decides = D.\n")],
            &["locales/en/common.ftl:1:1: missing-translation count=\"2\" reason=\"document\""],
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

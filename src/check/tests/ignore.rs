//! What comments set aside, and what they cannot.

use super::*;

const LOCALES: &str = "source = \"de\"\nlocales = [\"de\", \"en\", \"fr\"]\n";

/// What is told of a library whose source and translations have these texts below a title.
fn told(manifest: &str, [german, english, french]: [&str; 3]) -> Vec<String> {
    let text = |text: &str| format!("t = …\n\n{text}");
    found_in(
        manifest,
        &[
            ("documents/g.toml", OUTLINE),
            ("documents/facts.toml", FACTS),
            ("locales/de/g.ftl", &text(german)),
            ("locales/en/g.ftl", &text(english)),
            ("locales/fr/g.ftl", &text(french)),
        ],
    )
}

/// A word that stands twice, below a comment.
fn twice(comment: &str) -> String {
    format!("{comment}a = The movie movie.\n")
}

#[test]
fn a_comment_sets_one_code_aside_in_its_message() {
    let (german, french) = ("a = Der Film.\n", "a = Le film.\n");
    let doubled = "locales/en/g.ftl:3:15: doubled-word";
    let cases: &[(&str, &[&str])] = &[
        ("# lotse-ignore: doubled-word – the film is called so\n", &[]),
        ("# A note.\n# lotse-ignore: doubled-word - so called\n# Another note.\n", &[]),
        (
            "# lotse-ignore: doubled-word\n",
            &["locales/en/g.ftl:3:3: unused-ignore name=\"doubled-word\" reason=\"why\"", "doubled"],
        ),
        (
            "# lotse-ignore: double-word – so called\n",
            &["locales/en/g.ftl:3:3: unused-ignore name=\"double-word\" reason=\"code\"", "doubled"],
        ),
        (
            "# lotse-ignore: glossary – so called\n",
            &["locales/en/g.ftl:3:3: unused-ignore name=\"glossary\" reason=\"nothing\"", "doubled"],
        ),
        (
            "# lotse-ignore: doubled-word – so called\n\n",
            &["locales/en/g.ftl:3:3: unused-ignore name=\"doubled-word\" reason=\"place\"", "doubled"],
        ),
        (
            "## lotse-ignore: doubled-word – so called\n\n",
            &["locales/en/g.ftl:3:4: unused-ignore name=\"doubled-word\" reason=\"place\"", "doubled"],
        ),
    ];
    let found = told(LOCALES, [german, &twice(""), french]);
    assert!(found.len() == 1 && found[0].starts_with(doubled), "{found:#?}");
    for (comment, expected) in cases {
        let found = told(LOCALES, [german, &twice(comment), french]);
        let fits = |(found, expected): (&String, &&str)| {
            found.starts_with(expected) || *expected == "doubled" && found.contains("doubled-word")
        };
        assert!(found.len() == expected.len() && found.iter().zip(*expected).all(fits), "{comment}: {found:#?}");
    }
}

#[test]
fn in_the_source_it_holds_for_all_languages() {
    let french = "a = Le film film.\n";
    assert_eq!(told(LOCALES, ["a = Der Film.\n", &twice(""), french]).len(), 2);
    assert_eq!(told(LOCALES, ["# lotse-ignore: doubled-word – so heißt er\na = Der Film.\n", &twice(""), french]), [""; 0]);
    let aside = told(
        &format!("{LOCALES}[levels]\nignored-finding = \"warn\"\n"),
        ["# lotse-ignore: doubled-word – so heißt er\na = Der Film.\n", &twice(""), french],
    );
    assert!(aside.len() == 2 && aside[0].ends_with("ignored-finding code=\"doubled-word\" why=\"so heißt er\""), "{aside:#?}");
}

#[test]
fn what_leaves_a_hole_is_not_set_aside() {
    let texts = ["a = Am { $day }.\n", "# lotse-ignore: missing-variable – nobody asks\na = Soon.\n", "a = Le { $day }.\n"];
    let found = told(LOCALES, texts);
    assert!(found.len() == 2 && found[0].contains("unused-ignore name=\"missing-variable\" reason=\"deny\""), "{found:#?}");
    assert_eq!(told(&format!("{LOCALES}[ignores]\ndeny = true\n"), texts), [""; 0]);
    assert_eq!(told(&format!("{LOCALES}[levels]\nmissing-variable = \"warn\"\n"), texts), [""; 0]);
    // A number is no structure, whatever it weighs; what composing finds itself stays.
    let texts = ["a = In 3 Tagen.\n", "# lotse-ignore: number-mismatch – counted from the day after\na = In 4 days.\n", "a = 3.\n"];
    assert_eq!(told(LOCALES, texts), [""; 0]);
    let texts = ["a = Satz.\n", "# lotse-ignore: markup-syntax – as it is\na = <em>Sentence.\n", "a = Phrase.\n"];
    assert!(told(LOCALES, texts).iter().any(|line| line.contains("markup-syntax")));
}

#[test]
fn what_nobody_has_begun_is_one_finding() {
    let german = "a = Der Film.\nb = Bild.\n";
    let found = told(LOCALES, [german, "a = The movie.\n", ""]);
    assert_eq!(found.len(), 3, "{found:#?}");
    let files: &[(&str, &str)] = &[
        ("documents/g.toml", OUTLINE),
        ("locales/de/g.ftl", "t = …\na = Film.\nb = Bild.\n"),
        ("locales/en/g.ftl", "# t = …\n\n# a = Film.\n"),
    ];
    let found = found_in(LOCALES, files);
    assert_eq!(
        found,
        [
            "locales/de/g.ftl:1:1: missing-translation count=\"3\" reason=\"document\"",
            "locales/de/g.ftl:1:1: missing-translation count=\"3\" reason=\"document\""
        ]
    );
}

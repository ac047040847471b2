//! The term base: forbidden words, and the word of the source beside the first mention.

use super::*;

const BASE: &str = "[deposit]\nbeside = \"first\"\nnote = \"Geld\"\n[deposit.locale.de]\nforbidden = [\"Pfand*\"]\nallowed = [\"Kautionen\"]\n\
                    [deposit.locale.uk]\npreferred = \"завдаток\"\nallowed = [\"гарантія\"]\nforbidden = [\"застава\"]\n";

fn found(german: &str, ukrainian: &str, codes: &[Code]) -> Vec<String> {
    let outline = "title = \"t\"\ndate = 2026-11-20\n\
        [[block]]\nkind = \"chapter\"\ntitle = \"t\"\n[[block]]\nkind = \"paragraph\"\ntext = \"a\"\n[[block]]\nkind = \"paragraph\"\ntext = \"b\"\n\
        [[block]]\nkind = \"chapter\"\ntitle = \"t\"\n[[block]]\nkind = \"paragraph\"\ntext = \"c\"\n";
    let files = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n".to_owned()),
        ("documents/g.toml", outline.to_owned()),
        ("documents/terms.toml", BASE.to_owned()),
        ("locales/de/g.ftl", format!("t = {{ -deposit }}\n{german}")),
        ("locales/de/terms.ftl", "-deposit = Kaution\n".to_owned()),
        (
            "locales/uk/g.ftl",
            if ukrainian.starts_with("t =") { ukrainian.to_owned() } else { format!("t = {{ -deposit }}\n{ukrainian}") },
        ),
        ("locales/uk/terms.ftl", "-deposit = завдаток\n".to_owned()),
    ];
    let library = Library::from_files(files).unwrap();
    let content = Content::read(&library);
    let report = run(&library, &content, &Options::default());
    let told = report.diagnostics.iter().filter(|finding| codes.contains(&finding.code));
    told.map(|finding| format!("{} {:?}", finding.bare(), finding.level)).collect()
}

#[test]
fn the_word_of_the_source_stands_at_the_first_mention_of_each_chapter() {
    let german = "a = Die { -deposit } ist hoch.\nb = Die { -deposit } ist tief.\nc = Die { -deposit }.\n";
    let codes = [Code::MissingSourceTerm];
    for (ukrainian, expected) in [
        (
            "a = { -deposit } (Kaution) висока.\nb = { -deposit } низька.\nc = { -deposit }: <span lang=\"de\">Kautionen</span>.\n",
            vec![],
        ),
        ("t = Kaution\na = { -deposit } висока.\nb = B.\nc = { -deposit }.\n", vec![]),
        ("a = { -deposit } висока.\nb = { -deposit } (Kaution) низька.\nc = Kautionszahlung { -deposit }.\n", vec!["2:1", "4:1"]),
    ] {
        let told = found(german, ukrainian, &codes);
        let places: Vec<&str> = told.iter().filter_map(|told| told.strip_prefix("locales/uk/g.ftl:")?.split(": ").next()).collect();
        assert_eq!(places, expected, "{told:?}");
        assert!(told.iter().all(|told| told.ends_with("expected=\"Kaution\" term=\"-deposit\" Warn")), "{told:?}");
    }
}

#[test]
fn forbidden_words_are_told_in_their_language() {
    let german = "a = Das Pfand und die Pfandkiste, Unterpfand.\nb = B\nc = C\n";
    let ukrainian = "a = Застава, заставами, застава (Pfand).\nb = B\nc = C\n";
    let told = found(german, ukrainian, &[Code::ForbiddenTerm]);
    let expected = [
        "locales/de/g.ftl:2:9: forbidden-term expected=\"none\" found=\"Pfand\" note=\"Geld\" term=\"-deposit\" Warn",
        "locales/de/g.ftl:2:23: forbidden-term expected=\"none\" found=\"Pfandkiste\" note=\"Geld\" term=\"-deposit\" Warn",
        "locales/uk/g.ftl:2:5: forbidden-term expected=\"завдаток\" found=\"Застава\" note=\"Geld\" term=\"-deposit\" Warn",
        "locales/uk/g.ftl:2:25: forbidden-term expected=\"завдаток\" found=\"застава\" note=\"Geld\" term=\"-deposit\" Warn",
    ];
    assert_eq!(told, expected);
}

#[test]
fn allowed_words_are_the_terms_word_too() {
    let german = "a = Die Kaution ist hoch.\nb = B\nc = C\n";
    for (ukrainian, count) in [("Завдаток високий", 0), ("Гарантія висока", 0), ("Депозит високий", 1)]
    {
        let told = found(german, &format!("a = {ukrainian}.\nb = B\nc = C\n"), &[Code::Glossary]);
        assert_eq!(told.len(), count, "{ukrainian}: {told:?}");
    }
}

//! What a person reads: one message broken in every way that is common, and what is said of each.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use lotse::check::{self, Options};
use lotse::document::content::Content;
use lotse::report::{self, Format};
use lotse::translation::{Confirmation, Scope, State, Wanted, accept};
use lotse::words::Words;

use crate::folder::Folder;

const OUTLINE: &str = "title = \"title\"\ndate = 2026-11-20\n[[block]]\nkind = \"chapter\"\nid = \"moving-out\"\ntitle = \"title\"\n\
    [[block]]\nkind = \"paragraph\"\ntext = \"deposit-limit\"\n";
const FACTS: &str = "[deposit-months]\nkind = \"number\"\nvalue = 3\nsource = \"BGB § 551(1)\"\nchecked = 2026-08-19\n";

const GERMAN: &str = "title = Die Kaution

deposit-limit =
    { $deposit-months ->
        [one] Die { -kaution } darf höchstens <strong>{ $deposit-months } Monatsmiete</strong> hoch sein.
       *[other] Die { -kaution } darf höchstens <strong>{ $deposit-months } Monatsmieten</strong> hoch sein.
    } Das steht in § 551 BGB. Siehe <a name=\"moving-out\">Auszug</a> und https://www.mieterverein-koeln.de/kaution.
";

const UKRAINIAN: &str = "title = Застава

deposit-limit =
    { $deposit-months ->
        [one] { -kaution } може становити не більше ніж <strong>{ $deposit-months } місячну плату</strong>.
        [few] { -kaution } може становити не більше ніж <strong>{ $deposit-months } місячні плати</strong>.
        [many] { -kaution } може становити не більше ніж <strong>{ $deposit-months } місячних плат</strong>.
       *[other] { -kaution } може становити не більше ніж <strong>{ $deposit-months } місячної плати</strong>.
    } Так каже § 551 BGB. Дивіться <a name=\"moving-out\">виїзд</a> і https://www.mieterverein-koeln.de/kaution.
";

/// What was done, in the translation, and its replacement.
const BREAKS: &[(&str, &str, &str)] = &[
    ("a brace is forgotten", "[few] { -kaution }", "[few] { -kaution"),
    ("a variable is misspelt", "<strong>{ $deposit-months } місячні", "<strong>{ $deposit-month } місячні"),
    ("a term is misspelt", "[one] { -kaution }", "[one] { -kaucion }"),
    (
        "a plural form is left out",
        "        [many] { -kaution } може становити не більше ніж <strong>{ $deposit-months } місячних плат</strong>.\n",
        "",
    ),
    ("a number is another", "§ 551", "§ 555"),
    ("a tag is not closed", "місячну плату</strong>", "місячну плату"),
    ("a link leads nowhere", "name=\"moving-out\"", "name=\"moving-in\""),
    ("an address is another", "mieterverein-koeln.de", "mieterverein-bonn.de"),
    ("a Latin letter stands in a Cyrillic word", "Дивіться", "Дивiться"),
    (
        "the sentence has lost its full stop and gained a space",
        "і https://www.mieterverein-koeln.de/kaution.",
        "і  https://www.mieterverein-koeln.de/kaution",
    ),
    ("the text was changed and nobody has confirmed it", "Так каже", "Про це каже"),
];

#[test]
fn one_message_broken_in_many_ways_is_told_with_what_to_do() {
    let folder = Folder::new(&[
        ("lotse.toml", b"source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/guide.toml", OUTLINE.as_bytes()),
        ("documents/facts.toml", FACTS.as_bytes()),
        ("locales/de/guide.ftl", GERMAN.as_bytes()),
        ("locales/de/terms.ftl", "-kaution = Mietkaution\n".as_bytes()),
        ("locales/uk/guide.ftl", UKRAINIAN.as_bytes()),
        ("locales/uk/terms.ftl", "-kaution = <span lang=\"de\">Kaution</span>\n".as_bytes()),
    ]);
    let library = folder.library();
    let confirmation = Confirmation::new(State::Translated, None, None).unwrap();
    let scope = Scope::of(&Content::read(&library));
    library.apply(&accept(&library, &scope, &"uk".parse().unwrap(), &Wanted::default(), &confirmation).unwrap().edits).unwrap();

    let mut page = String::from("What is said of one message, sound at first and then broken in one way after another.\n");
    let mut tell = |what: &str| {
        let library = folder.library();
        let report = check::run(&library, &Content::read(&library), &Options::default());
        let mut words = Words::new("en");
        words.set_source("de");
        let mut told = Vec::new();
        report::write(Format::Human, &report, &words, &mut told).unwrap();
        let _ = write!(page, "\n──── {what}\n\n{}", plain(&String::from_utf8(told).unwrap()));
        report.diagnostics
    };
    assert_eq!(tell("nothing is wrong"), []);
    for (what, sound, broken) in BREAKS {
        assert!(UKRAINIAN.contains(sound), "{what}: the text has {sound:?}");
        folder.write("locales/uk/guide.ftl", UKRAINIAN.replacen(sound, broken, 1).as_bytes());
        assert!(!tell(what).is_empty(), "{what}");
    }
    folder.write("locales/uk/guide.ftl", UKRAINIAN.as_bytes());
    folder.write("locales/de/guide.ftl", GERMAN.replace("höchstens", "nicht mehr als").as_bytes());
    assert!(!tell("the German has changed").is_empty());

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/findings.txt");
    if std::env::var_os("LOTSE_BLESS").is_some() {
        fs::write(&path, &page).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == page,
        "tests/snapshots/findings.txt has drifted; run LOTSE_BLESS=1 cargo test --test suite findings::\n{page}"
    );
}

/// Text without colours.
fn plain(text: &str) -> String {
    anstream::adapter::strip_str(text).to_string()
}

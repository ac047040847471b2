//! Every format is written from one report and read back by a reader of its kind.

use quick_xml::events::Event;
use serde_json::Value;

use super::fingerprint::fingerprint;
use super::*;
use crate::check::{Options, run};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::content::Content;
use crate::library::Library;
use crate::source::{Location, Source};
use crate::translation::{Counts, Coverage, CoverageRow, Key, Since};

/// English words for a German source.
fn words() -> Words {
    let mut words = Words::new("en");
    words.set_source("de");
    words
}

/// A report with a finding of each level, an outdated text, text from right to left, and what formats must escape.
fn report() -> Report {
    let german = Source::new("locales/de/g.ftl", "a = In 4 Tagen <zahlen> & \"gut\".\nb = Text\n");
    let ledger = Source::new("ledger/uk/g.ftl", "# state: machine\na = In 3 Tagen <zahlen> & \"gut\".\n");
    let ukrainian = Source::new("locales/uk/g, h.ftl", "a = За 3 дні % :: <сплатити>.\n");
    let arabic = Source::new("locales/ar/g.ftl", "b = نص  عربي\n");
    let outdated = Diagnostic::new(Code::OutdatedTranslation)
        .at(Location::new(&ukrainian, 0..1))
        .document("g")
        .locale("uk")
        .message("a")
        .arg("parts", "");
    let outdated =
        outdated.related("related-source", Location::new(&german, 0..32)).related("related-was", Location::new(&ledger, 17..49));
    let number = Diagnostic::new(Code::NumberMismatch).at(Location::new(&ukrainian, 9..10)).document("g").locale("uk").message("a");
    let number = number.arg("reason", "changed").arg("expected", "4").arg("found", "3");
    let space = Diagnostic::new(Code::DoubleSpace).at(Location::new(&arabic, 8..10)).document("g").locale("ar").message("b");
    let unmet = Diagnostic::new(Code::RequirementUnmet).locale("uk").arg("found", 50).arg("expected", 100);
    let row = |locale: &str, counts| CoverageRow { document: "g".to_owned(), locale: locale.parse().unwrap(), counts };
    Report {
        diagnostics: vec![unmet, space, outdated, number.clone(), number],
        suppressed: Vec::new(),
        documents: 1,
        locales: 4,
        coverage: Coverage {
            rows: vec![
                row("ar", Counts { machine: 2, ..Counts::default() }),
                row("uk", Counts { outdated: 1, reviewed: 1, ..Counts::default() }),
                row("pl", Counts { reviewed: 2, ..Counts::default() }),
            ],
        },
    }
}

fn written(format: Format) -> String {
    let mut out = Vec::new();
    write(format, &report(), &words(), &mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// Text without ANSI escapes.
fn plain(text: &str) -> String {
    let mut out = Vec::new();
    anstream::StripStream::new(&mut out).write_all(text.as_bytes()).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn people_see_the_line_the_german_and_what_changed() {
    let expected = "\
error[requirement-unmet]: uk is 50 % complete, 100 % is required
   = help: “lotse todo uk” lists what is missing

warning[double-space]: two spaces in a row
 --> locales/ar/g.ftl:1:7
  |
1 | b = نص  عربي
  | → “  ”
  = help: leave one

warning[outdated-translation]: the German of a has changed since it was translated
 --> locales/uk/g, h.ftl:1:1
  |
1 | a = За 3 дні % :: <сплатити>.
  | ^
  = the German: a = In [-3-]{+4+} Tagen <zahlen> & \"gut\".
  = help: bring the translation up to date and run “lotse accept uk a”

error[number-mismatch]: the number is 3, in the source 4
 --> locales/uk/g, h.ftl:1:8
  |
1 | a = За 3 дні % :: <сплатити>.
  |        ^
  = help: correct the number; better still, make it a fact, so that it is right in every language

";
    let found = plain(&written(Format::Human));
    assert!(found.starts_with(expected), "{found}");
    assert!(found.ends_with("\n3 errors, 2 warnings\n"), "{found}");
}

#[test]
fn a_long_line_is_shown_around_its_place() {
    let text = format!("a = {} Fehler {}\n", "wort ".repeat(60), "ende ".repeat(60));
    let at = text.find("Fehler").unwrap();
    let source = Source::new("a.ftl", text);
    let finding = Diagnostic::new(Code::DoubledWord).at(Location::new(&source, at..at + 6)).arg("word", "Fehler");
    let report = Report { diagnostics: vec![finding], ..Report::default() };
    let mut out = Vec::new();
    write(Format::Human, &report, &words(), &mut out).unwrap();
    let out = plain(&String::from_utf8(out).unwrap());
    let lines: Vec<&str> = out.lines().collect();
    let (shown, marks) = (lines[3], lines[4]);
    assert!(shown.chars().count() <= 100, "{shown}");
    let (from, to) = (marks.find('^').unwrap(), marks.rfind('^').unwrap());
    let marked: String = shown.chars().skip(from).take(to - from + 1).collect();
    assert_eq!(marked, "Fehler");
}

#[test]
fn json_says_everything() {
    let value: Value = serde_json::from_str(&written(Format::Json)).unwrap();
    assert_eq!(value["version"], 1);
    assert_eq!(value["summary"], serde_json::json!({ "deny": 3, "warn": 2 }));
    let outdated = &value["findings"][2];
    assert_eq!(outdated["code"], "outdated-translation");
    assert_eq!((&outdated["level"], &outdated["message"]), (&Value::from("warn"), &Value::from("a")));
    assert_eq!(outdated["location"]["start"], serde_json::json!({ "line": 1, "column": 1 }));
    assert_eq!(outdated["related"][1]["location"]["path"], "ledger/uk/g.ftl");
    assert_eq!(value["findings"][0]["location"], Value::Null);
    assert_eq!(value["coverage"][1]["percent"], 50);
}

#[test]
fn github_escapes_what_its_commands_are_made_of() {
    let text = written(Format::Github);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 5);
    assert!(lines[0].starts_with("::error title=requirement-unmet::uk is 50 %25 complete, 100 %25 is required%0A"), "{}", lines[0]);
    assert!(lines[1].starts_with("::warning file=locales/ar/g.ftl,line=1,col=7,endColumn=8,title=double-space::"), "{}", lines[1]);
    assert!(lines[2].starts_with("::warning file=locales/uk/g%2C h.ftl,line=1,col=1,endColumn=1,"), "{}", lines[2]);
}

#[test]
fn sarif_has_what_code_scanning_asks_for() {
    let value: Value = serde_json::from_str(&written(Format::Sarif)).unwrap();
    assert_eq!(value["version"], "2.1.0");
    let run = &value["runs"][0];
    let rules: Vec<&str> =
        run["tool"]["driver"]["rules"].as_array().unwrap().iter().map(|rule| rule["id"].as_str().unwrap()).collect();
    let results = run["results"].as_array().unwrap();
    assert_eq!(results.len(), 5);
    let mut fingerprints = std::collections::BTreeSet::new();
    for result in results {
        assert_eq!(rules[result["ruleIndex"].as_u64().unwrap() as usize], result["ruleId"]);
        assert!(result["message"]["text"].is_string());
        assert!(["error", "warning"].contains(&result["level"].as_str().unwrap()));
        let place = &result["locations"][0]["physicalLocation"];
        assert!(!place["artifactLocation"]["uri"].as_str().unwrap().contains([' ', ',']));
        assert!(place["region"]["startLine"].as_u64().is_none_or(|line| line >= 1));
        assert!(fingerprints.insert(result["partialFingerprints"]["lotse/v1"].to_string()), "each finding has its own");
    }
}

#[test]
fn sarif_shows_what_was_set_aside_and_other_formats_do_not() {
    let files = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"en\"]\n[levels]\nunconfirmed-translation = \"allow\"\n"),
        ("locales/de/g.ftl", "a = Der Film.\nb = In 3 Tagen.\n"),
        ("locales/en/g.ftl", "# lotse-ignore: doubled-word – the film is [called](so)\na = The movie movie.\n\nb = In 4 days.\n"),
    ];
    let library = Library::from_files(files).unwrap();
    let written = |options: &Options<'_>, format: Format| {
        let mut out = Vec::new();
        write(format, &run(&library, &Content::read(&library), options), &words(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    let value: Value = serde_json::from_str(&written(&Options::default(), Format::Sarif)).unwrap();
    let rules = value["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap();
    let results = value["runs"][0]["results"].as_array().unwrap();
    // Every result says whether it is suppressed, as soon as one does.
    let of = |code: &str| results.iter().find(|result| result["ruleId"] == code).unwrap_or_else(|| panic!("{code}: {results:#?}"));
    assert!(results.iter().all(|result| result["suppressions"].is_array()));
    assert_eq!(of("number-mismatch")["suppressions"].as_array().unwrap().len(), 0);
    let aside = of("doubled-word");
    assert_eq!(rules[aside["ruleIndex"].as_u64().unwrap() as usize]["id"], "doubled-word");
    assert_eq!(aside["locations"][0]["physicalLocation"]["region"]["startLine"], 2);
    let suppressions = aside["suppressions"].as_array().unwrap();
    assert_eq!(suppressions.len(), 1);
    assert_eq!(suppressions[0]["kind"], "inSource");
    assert_eq!(suppressions[0]["justification"], "the film is [called] (so)");
    let place = &suppressions[0]["location"]["physicalLocation"];
    assert_eq!((&place["artifactLocation"]["uri"], &place["region"]["startLine"]), (&"locales/en/g.ftl".into(), &1.into()));
    for format in Format::ALL.iter().copied().filter(|format| *format != Format::Sarif) {
        assert!(!written(&Options::default(), format).contains("doubled-word"), "{format:?}");
    }
    let told = Options { no_ignores: true, ..Options::default() };
    let value: Value = serde_json::from_str(&written(&told, Format::Sarif)).unwrap();
    assert!(value["runs"][0]["results"].as_array().unwrap().iter().all(|result| result.get("suppressions").is_none()));
}

#[test]
fn nothing_a_finding_quotes_is_a_link() {
    let finding = Diagnostic::new(Code::UnknownFact).arg("name", "[here](https://example.org)").arg("near", "none");
    let report = Report { diagnostics: vec![finding], ..Report::default() };
    let mut out = Vec::new();
    write(Format::Sarif, &report, &words(), &mut out).unwrap();
    let value: Value = serde_json::from_str(&String::from_utf8(out).unwrap()).unwrap();
    let text = value["runs"][0]["results"][0]["message"]["text"].as_str().unwrap();
    assert!(text.contains("[here] (https://example.org)"), "{text}");
}

#[test]
fn fingerprints_stay_when_lines_move() {
    let at = |text: &str, span: std::ops::Range<usize>| {
        let source = Source::new("locales/uk/g.ftl", text);
        Diagnostic::new(Code::DoubleSpace).at(Location::new(&source, span)).document("g").locale("uk").message("a")
    };
    assert_eq!(fingerprint(&at("a = b  c", 5..7), 0), fingerprint(&at("\n\n\na = b  c", 8..10), 0));
    assert_ne!(fingerprint(&at("a = b  c", 5..7), 0), fingerprint(&at("a = b  c", 5..7).message("b"), 0));
}

#[test]
fn junit_is_sound_and_counts_its_cases() {
    let text = written(Format::Junit);
    let mut reader = quick_xml::Reader::from_str(&text);
    let (mut cases, mut failures, mut depth) = (0, 0, 0i32);
    loop {
        match reader.read_event().expect("the XML is well formed") {
            Event::Start(element) => {
                depth += 1;
                cases += usize::from(element.name().as_ref() == "testcase");
                failures += usize::from(element.name().as_ref() == "failure");
                element.attributes().for_each(|attribute| assert!(attribute.is_ok()));
            }
            Event::Empty(element) => cases += usize::from(element.name().as_ref() == "testcase"),
            Event::End(_) => depth -= 1,
            Event::Eof => break,
            _ => {}
        }
    }
    // Arabic and Ukrainian have findings, Polish has none, and one finding concerns Ukrainian as a whole.
    assert_eq!((cases, failures, depth), (4, 2, 0), "{text}");
    assert!(text.contains(r#"<testsuites name="lotse" tests="4" failures="2" errors="0">"#), "{text}");
}

#[test]
fn gitlab_has_a_place_and_a_fingerprint_for_each() {
    let value: Value = serde_json::from_str(&written(Format::Gitlab)).unwrap();
    let issues = value.as_array().unwrap();
    let fingerprints: std::collections::BTreeSet<&str> =
        issues.iter().map(|issue| issue["fingerprint"].as_str().unwrap()).collect();
    assert_eq!((issues.len(), fingerprints.len()), (5, 5));
    assert_eq!(issues[0]["location"], serde_json::json!({ "path": "lotse.toml", "lines": { "begin": 1 } }));
    assert_eq!((&issues[1]["severity"], &issues[3]["severity"]), (&Value::from("minor"), &Value::from("major")));
}

#[test]
fn markdown_puts_what_blocks_first() {
    let text = written(Format::Markdown);
    let places: Vec<_> = ["requirement-unmet", "double-space", "| locale |"].iter().map(|part| text.find(part)).collect();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{text}");
    assert!(!text.contains("<сплатити>"), "nothing of the content is read as HTML");
}

#[test]
fn coverage_is_a_paragraph_for_each_locale() {
    let written = |coverage: &Coverage, words: &Words| {
        let mut out = Vec::new();
        status::write(status::Format::Table, status::Told::new(coverage, &[]), words, &mut out).unwrap();
        plain(&String::from_utf8(out).unwrap())
    };
    let expected = "ar  100 %  2 machine\nuk   50 %  1 outdated, 1 reviewed\npl  100 %  2 reviewed\n\nneeds a translator: uk\nwritten by a machine, read by nobody: ar\n";
    assert_eq!(written(&report().coverage, &words()), expected);
    // The most there can be of everything, in sixty columns.
    let most = 10_000_000;
    let counts = Counts {
        missing: most * 2,
        renamed: most,
        outdated: most,
        unconfirmed: most,
        machine: most,
        draft: most,
        translated: most,
        reviewed: most,
        leaning: most,
        obsolete: most,
    };
    let row = |document: &str, counts| CoverageRow { document: document.to_owned(), locale: "sr-Latn".parse().unwrap(), counts };
    let coverage =
        Coverage { rows: vec![row("wegweiser-wohnen", counts), row("zahlen", Counts { reviewed: 1, ..Counts::default() })] };
    for language in ["en", "de"] {
        let text = written(&coverage, &Words::new(language));
        assert!(text.lines().count() > 4 && text.lines().all(|line| line.chars().count() <= 60), "{text}");
        assert_eq!(text.matches("10000000 ").count(), 9, "{text}");
        assert!(text.contains(" %  wegweiser-wohnen\n\n"), "{text}");
        assert!(!text.contains("zahlen"), "what is complete needs nobody: {text}");
    }
}

#[test]
fn what_changed_since_a_revision_names_who_has_not_followed() {
    let key = |id: &str| Key { document: "g".to_owned(), id: id.to_owned() };
    let since = Since { changed: vec![key("a")], new: vec![key("b"), key("c")], gone: Vec::new() };
    let locales = vec![("uk".parse().unwrap(), 3, 2), ("pl".parse().unwrap(), 3, 3)];
    let followed = status::Followed { revision: "v1".to_owned(), since, locales };
    let written = |format| {
        let coverage = Coverage { rows: Vec::new() };
        let mut out = Vec::new();
        let told = status::Told { since: Some(&followed), ..status::Told::new(&coverage, &[]) };
        status::write(format, told, &words(), &mut out).unwrap();
        String::from_utf8(out).unwrap()
    };
    assert_eq!(
        plain(&written(status::Format::Table)),
        "\nSince v1 in the German: 1 text changed, 2 new, 0 gone\n  uk  2 of 3 followed\n"
    );
    let json: Value = serde_json::from_str(&written(status::Format::Json)).unwrap();
    assert_eq!(
        (&json["since"]["locales"][1]["complete"], &json["since"]["new"][1]["message"]),
        (&Value::from(3), &Value::from("c"))
    );
}

#[test]
fn a_badge_is_a_sound_picture() {
    for (counts, value) in
        [(Counts { reviewed: 2, ..Counts::default() }, "100 %"), (Counts { missing: 2, ..Counts::default() }, "0 %")]
    {
        let mut out = Vec::new();
        badge::write("sr-Latn", &counts, &mut out).unwrap();
        let text = String::from_utf8(out).unwrap();
        let tree = usvg::Tree::from_str(&text, &usvg::Options::default()).expect("the SVG is sound");
        assert!((tree.size().height() - 20.0).abs() < 0.1);
        assert!(text.contains(&format!("<title>sr-Latn: {value}</title>")), "{text}");
    }
}

#[test]
fn formats_have_names() {
    let formats = include_str!("../../docs/ci.md");
    for format in Format::ALL {
        assert_eq!(format.name().parse(), Ok(*format));
        assert!(UnknownFormat.to_string().contains(format.name()) && formats.contains(&format!("| `{format}` |")), "{format}");
        for language in ["en", "de"] {
            let words = Words::new(language);
            let told = [words.text("help-check-format", &[]), words.text("error-format", &[("found", &"xml")])];
            assert!(told.iter().all(|text| text.contains(format.name())), "{language}: {format}");
        }
    }
    assert_eq!("xml".parse::<Format>(), Err(UnknownFormat));
}

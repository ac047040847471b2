use super::*;

fn resource(text: &str) -> Resource {
    Resource::parse(Source::new("locales/de/test.ftl", text))
}

#[test]
fn entries_know_their_places() {
    let text = "### File\n\n## Group\n\n# about a\n# more\na = eins  \n    .b = { $x ->\n       *[other] zwei\n    }  \n\n-t = drei\r\n\r\n\n# alone\n\n\n##\n\nc =\n    vier\n    fünf";
    let resource = resource(text);
    let found: Vec<_> = resource
        .entries()
        .map(|entry| (entry.id, &text[entry.span.range()], &text[entry.id_span.range()], entry.group.map(|group| group.content[0])))
        .collect();
    let first = "# about a\n# more\na = eins  \n    .b = { $x ->\n       *[other] zwei\n    }  ";
    assert_eq!(
        found,
        [("a", first, "a", Some("Group")), ("-t", "-t = drei", "-t", Some("Group")), ("c", "c =\n    vier\n    fünf", "c", None)]
    );
    assert_eq!(resource.diagnostics(), []);
    assert_eq!(resource.get("-t").map(|entry| entry.kind), Some(EntryKind::Term));
    assert!(resource.get("t").is_none());
}

#[test]
fn broken_entries_cost_only_themselves() {
    let cases = [
        ("a", "unclosed-placeable", "3:13: { $x oops", "a = eins\n\nb = zwei { $x oops\n\nc = drei\n"),
        ("a", "expected-equals", "3:6: b zwei", "a = eins\n\nb    zwei\nc = drei\n"),
    ];
    for (first, reason, _, text) in cases {
        let resource = resource(text);
        assert_eq!(resource.entries().map(|entry| entry.id).collect::<Vec<_>>(), [first, "c"], "{text}");
        assert_eq!(
            resource.diagnostics().iter().map(|found| found.args["reason"].as_str()).collect::<Vec<_>>(),
            [reason],
            "{text}"
        );
    }
}

/// Each mistake with its reason and the line, column and text the finding points at.
#[test]
fn mistakes_are_named_where_they_are() {
    let cases = [
        ("a = { $x\n", "unclosed-placeable 1:8 x"),
        ("a = { $x \nb = y\n", "unclosed-placeable 1:8 x"),
        ("a = x }\n", "stray-brace 1:7 }"),
        ("a = {}\n", "empty-placeable 1:6 }"),
        ("a\n", "expected-equals 1:1 a"),
        ("a =\n", "message-without-value 1:1 a"),
        ("-a =\n    .b = x\n", "term-without-value 1:1 -"),
        ("  a = x\n", "indented-entry 1:1  "),
        ("x = y\n    .a b\n", "attribute-without-equals 2:8 b"),
        ("x = y\n    .a = { $b\n", "unclosed-placeable 2:13 b"),
        ("<<<<<<< HEAD\na = b\n", "conflict-marker 1:1 <"),
        ("=======\n", "conflict-marker 1:1 ="),
        ("#a\n", "comment-without-space 1:2 a"),
        ("a = { $n ->\n    [one] x\n}\n", "no-default-variant 3:1 }"),
        ("a = { $n ->\n   *[one] x\n   *[two] y\n}\n", "two-default-variants 3:5 ["),
        ("a = { $n -> *[one] x }\n", "expected-line-end 1:13 *"),
        ("a = { b ->\n   *[one] x\n}\n", "message-as-selector 1:9 -"),
        ("a = { -b ->\n   *[one] x\n}\n", "term-as-selector 1:10 -"),
        ("a = { -b.c }\n", "term-attribute-as-text 1:12 }"),
        ("a = { number(1) }\n", "function-name 1:16  "),
        ("a = { F(x: 1, $y) }\n", "argument-order 1:17 )"),
        ("a = { F(x: 1, x: 2) }\n", "duplicate-argument 1:16 :"),
        ("a = { F(x: $y) }\n", "expected-literal 1:12 $"),
        ("a = { F(1 }\n", "empty-placeable 1:11 }"),
        ("a = {\"x\n", "unclosed-literal 1:7 x"),
        ("a = {\"\\x\"}\n", "unknown-escape 1:7 \\"),
        ("a = {\"\\u00\u{e9}9\"}\n", "bad-escape 1:7 \\u00"),
        ("a = { 1. }\n", "expected-number 1:9  "),
        ("a = { $1 }\n", "expected-id 1:8 1"),
        ("ä = x\n", "letters 1:1 ä"),
        ("größe-7 = x\n", "letters 1:1 g"),
        ("a b = x\n", "expected-equals 1:3 b"),
        ("a = x\n    *y\n", "sign 2:5 *"),
        ("a = x\n    [y] z\n", "sign 2:5 ["),
        ("a = x\n    *[y] z\n", "expected-id 2:1  "),
        ("a = x\n\ty\n", "tab 2:1 \t"),
        ("a = x\n\u{a0}\u{a0}y\n", "no-break-space 2:1 \u{a0}"),
        ("\u{FEFF}a = x\n", "byte-order-mark 1:1 \u{FEFF}"),
        ("a = x\rb = y\n", "control 1:6 \r"),
        ("a = \0\n", "control 1:5 \0"),
        ("a = \u{FDD0}\n", "noncharacter 1:5 \u{FDD0}"),
    ];
    for (text, expected) in cases {
        let resource = resource(text);
        let found: Vec<_> = resource
            .diagnostics()
            .iter()
            .map(|found| {
                let location = found.location.as_ref().expect("every finding of a file has a place");
                let start = location.start();
                format!("{} {}:{} {}", found.args["reason"], start.line, start.column, &text[location.span.range()])
            })
            .collect();
        assert_eq!(found, [expected], "{text:?}");
    }
}

#[test]
fn what_stands_twice_is_reported_once_each() {
    let text = "a = x\n    .b = y\n    .b = z\na = { $n ->\n    [one] 1\n    [one] 2\n   *[other] 3\n}\n-a = t\n";
    let resource = resource(text);
    let found: Vec<_> = resource.diagnostics().iter().map(Diagnostic::bare).collect();
    assert_eq!(
        found,
        [
            "locales/de/test.ftl:3:6: duplicate-attribute attribute=\"b\" message=\"a\"",
            "locales/de/test.ftl:4:1: duplicate-message message=\"a\"",
            "locales/de/test.ftl:6:6: duplicate-variant message=\"a\" variant=\"one\"",
        ]
    );
    assert_eq!(resource.entries().map(|entry| entry.id).collect::<Vec<_>>(), ["a", "-a"]);
    assert_eq!(resource.nodes().count(), 3);
}

#[test]
fn a_conflict_marker_is_told_even_inside_of_junk() {
    let resource = resource("a = {\n<<<<<<< HEAD\nb = x\n=======\nb = y\n>>>>>>> other\nc = z\n");
    let found = resource.diagnostics().iter().map(|found| {
        let line = found.location.as_ref().expect("every finding of a file has a place").start().line;
        format!("{line} {}", found.args.get("reason").or(found.args.get("message")).expect("each has one"))
    });
    let expected = ["2 empty-placeable", "2 conflict-marker", "4 conflict-marker", "6 conflict-marker", "5 b"];
    assert_eq!(found.collect::<Vec<_>>(), expected);
}

#[test]
fn blanks_at_the_end_are_no_mistake() {
    for text in ["", " ", "a = x\n  ", "a = x  ", "a = x\n\n \n  ", "# c\n ", "a = x\n#", "a = x\n## "] {
        assert_eq!(resource(text).diagnostics(), [], "{text:?}");
    }
}

#[test]
fn junk_keeps_its_place_and_its_id() {
    let text = "a = x\n\nb = { $x\n\n-c = {\"\\uD800\"}\n\nd = y\n";
    let resource = resource(text);
    let junk: Vec<_> = resource
        .nodes()
        .filter_map(|node| match node {
            Node::Junk { id, span } => Some((id, &text[span.range()])),
            _ => None,
        })
        .collect();
    assert_eq!(junk, [(Some("b"), "b = { $x"), (Some("-c"), "-c = {\"\\uD800\"}")]);
    assert_eq!(resource.broken().collect::<Vec<_>>(), ["b", "-c"]);
}

#[test]
fn a_long_file_is_the_same_as_its_parts() {
    let part = "## Gruppe\n\n# Kommentar\na0 = x\n\nkein Eintrag\nb0 = { $x\nc0 = Text\n    .d = y\n\n";
    let parts = 3 * guard::PIECE / part.len();
    let text: String = (0..parts).map(|at| part.replace('0', &at.to_string())).collect();
    let long = resource(&text);
    assert!(guard::scan(&text).pieces.len() > parts, "each forgotten brace ends a piece");
    assert_eq!((long.len(), long.broken().count()), (2 * parts, parts));
    let short = resource(part);
    let bytes = |resource: &Resource, id: &str| {
        let entry = resource.get(id).expect("it is sound");
        (resource.text()[entry.span.range()].to_owned(), entry.attributes.len(), entry.group.is_some())
    };
    for at in [0, parts / 2, parts - 1] {
        for id in ["a", "c"] {
            let (text, attributes, group) = bytes(&short, &format!("{id}0"));
            assert_eq!(bytes(&long, &format!("{id}{at}")), (text.replace('0', &at.to_string()), attributes, group));
        }
    }
    assert_eq!(long.nodes().count(), parts * short.nodes().count());
    // Two kinds of mistakes, of each as many as are told, and that there are more.
    assert_eq!(long.diagnostics().len(), 2 * 1_001);
}

/// A file with everything in it, of which the test below cuts, doubles and replaces pieces.
const SAMPLE: &str = "### Datei\n\n## Gruppe\n\n# Kommentar { $x }\na = Text { $x } und { -t(case: \"dat\", n: 1.5) } \"so\"\n    .b = { NUMBER($n, minimumFractionDigits: 2) }\n\nc =\n    { $n ->\n        [0] null\n        [one] ein { \"\\u00E4\" }\n       *[other]\n            viele {{ $y }}\n            Zeilen\n    }\n\n-t = { $case ->\n        [dat] dem\n       *[nom] der\n    } Wort\n    .gender = f\n";

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(300) })]

    /// Whatever happens to a file: nothing panics, every id is where it says, and what is lost is told.
    #[test]
    fn mutated_files_are_read(cuts in proptest::collection::vec((0..SAMPLE.len(), 0usize..12, "[{}\"\\\\ué\\[\\]*.=\\-#\\r\\n \u{FDD0}\u{0}a-c(),:>]{0,4}"), 1..6)) {
        let mut text = SAMPLE.to_owned();
        for (at, length, new) in cuts {
            let floor = |at: usize, text: &str| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
            let start = floor(at, &text);
            let end = floor(start + length, &text).max(start);
            text.replace_range(start..end, &new);
        }
        let resource = resource(&text);
        for entry in resource.entries() {
            proptest::prop_assert_eq!(&text[entry.id_span.range()], entry.id);
            proptest::prop_assert!(entry.span.start <= entry.id_span.start && entry.id_span.end <= entry.span.end);
            proptest::prop_assert!(resource.get(entry.id).is_some());
        }
        for found in resource.diagnostics() {
            let location = found.location.as_ref().expect("every finding of a file has a place");
            proptest::prop_assert!(text.get(location.span.range()).is_some());
        }
    }
}

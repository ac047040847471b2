use super::*;
use crate::fluent::tag::TAG_OPEN;

fn values() -> BTreeMap<String, Value> {
    let decimal = |text: &str| text.parse().expect("the numbers of the tests are numbers");
    let money = |amount, compact| Value::Money { amount: decimal(amount), currency: "EUR".into(), compact };
    let values = [
        ("n", Value::Number(decimal("3"))),
        ("one", Value::Number(decimal("1"))),
        ("zero", Value::Number(decimal("0"))),
        ("fee", money("18.36", false)),
        ("budget", money("8.7e6", true)),
        ("rank", Value::Ordinal(2)),
        ("part", Value::Percent(decimal("0.15"))),
        ("day", Value::Date { year: 2029, month: Some(12), day: Some(31) }),
        ("text", Value::Text("<b>\u{FDD0}\u{2069} & { $n }".into())),
        ("kind", Value::Text("machine".into())),
        ("number-text", Value::Text("1".into())),
    ];
    values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn bundle(locale: &str, text: &str) -> Bundle<'static> {
    let resource: &'static Resource = Box::leak(Box::new(Resource::of(text)));
    Bundle::new(&locale.parse().expect("the tags of the tests are sound"), &[resource], &values())
}

/// Isolates as `⟨` and `⟩`, the mark of tags as `‹`, no-break spaces as `_`.
fn visible(text: &str) -> String {
    text.replace('\u{2068}', "⟨").replace('\u{2069}', "⟩").replace(TAG_OPEN, "‹").replace('\u{A0}', "_")
}

fn formatted(locale: &str, text: &str) -> String {
    match bundle(locale, text).format("a", None, &[]) {
        Ok(text) => visible(&text),
        Err(problems) => problems.iter().map(Diagnostic::bare).collect::<Vec<_>>().join("; "),
    }
}

#[test]
fn messages_are_resolved() {
    let cases = [
        ("a = Text\n", "Text"),
        ("a = { $n } Monate, { $fee }, { $part }\n", "⟨3⟩ Monate, ⟨18,36_€⟩, ⟨15_%⟩"),
        ("a = { $budget } am { $day }, { $rank } Rang\n", "⟨8,7 Millionen Euro⟩ am ⟨31. Dezember 2029⟩, ⟨2.⟩ Rang"),
        ("a = { $n }\n", "⟨3⟩"),
        ("a = 5 < 6 <strong>x</strong> <br> < b\n", "5 < 6 ‹strong>x‹/strong> ‹br> < b"),
        ("a = {\"<b>\"} { $text }\n", "<b> ⟨<b> & { $n }⟩"),
        ("a = <a name=\"{ $kind }\">x</a>\n", "‹a name=\"⟨machine⟩\">x‹/a>"),
        ("a = { -t }\n-t = Wort <em>x</em>\n", "Wort ‹em>x‹/em>"),
        ("a = { b.c } { b }\nb = Wert\n    .c = { $n }\n", "⟨3⟩ Wert"),
        ("a = { t } { -t }\nt = Nachricht\n-t = Fachwort\n", "Nachricht Fachwort"),
        ("a = { NUMBER($n, minimumFractionDigits: 2) } { NUMBER(1000) } { 5 } { 1.50 }\n", "⟨3,00⟩ ⟨1.000⟩ ⟨5⟩ ⟨1,50⟩"),
        // More digits than an `f64` has.
        ("a = { 9007199254740993 } { NUMBER(-9007199254740993.10) }\n", "⟨9.007.199.254.740.993⟩ ⟨-9.007.199.254.740.993,10⟩"),
        ("a = { 9007199254740993 ->\n    [9007199254740992] nein\n    [9007199254740993] ja\n   *[other] anders\n }\n", "ja"),
        (
            "a = { -t(n: 9007199254740993) }\n-t = { $n } { $n ->\n    [9007199254740993] ja\n   *[other] nein\n }\n",
            "⟨9.007.199.254.740.993⟩ ja",
        ),
        ("a = { NUMBER($fee, maximumFractionDigits: 0) } { NUMBER($n, style: \"percent\") }\n", "⟨18_€⟩ ⟨300_%⟩"),
        (
            "a = { DATETIME($day, month: \"long\", year: \"numeric\") } { DATETIME($day, dateStyle: \"full\") }\n",
            "⟨Dezember 2029⟩ ⟨Montag, 31. Dezember 2029⟩",
        ),
        ("a = { NUMBER(NUMBER($n, minimumFractionDigits: 1), minimumIntegerDigits: 2) }\n", "⟨03,0⟩"),
        ("a =\n    eins\n    zwei { $n }\n\n    drei\n", "eins\nzwei ⟨3⟩\n\ndrei"),
        ("a =\r\n    eins\r\n    zwei { $n }\r\n", "eins\nzwei ⟨3⟩"),
        ("a = {{ $n }} {{ -t }}\n-t = x\n", "⟨3⟩ x"),
        ("a = {\"\\u00E4\"}{\"\\\\\"}\n", "ä\\"),
    ];
    for (text, expected) in cases {
        assert_eq!(formatted("de", text), expected, "{text}");
    }
}

#[test]
fn selectors_choose_by_current_categories() {
    let plural = "a = { $x ->\n    [0] null\n    [one] eins { $x }\n    [few] wenige\n    [many] viele\n   *[other] andere\n}\n";
    let with = |name: &str| plural.replace("$x", name);
    let cases = [
        ("de", with("$one"), "eins ⟨1⟩"),
        ("de", with("$n"), "andere"),
        ("de", with("$zero"), "null"),
        ("uk", with("$n"), "wenige"),
        ("fr", with("$budget"), "viele"),
        ("kmr", with("$one"), "eins ⟨1⟩"),
        ("de", with("NUMBER($one, minimumFractionDigits: 1)").replace("{ NUMBER($one, minimumFractionDigits: 1) }", ""), "andere"),
        ("de", "a = { $kind ->\n    [machine] M\n   *[other] O\n} <b>\n".into(), "M ‹b>"),
        ("de", "a = { $number-text ->\n    [1] eins\n    [one] one\n   *[other] O\n}\n".into(), "O"),
        (
            "en",
            "a = { NUMBER($n, type: \"ordinal\") ->\n    [one] st\n    [two] nd\n    [few] rd\n   *[other] th\n}\n".into(),
            "rd",
        ),
        ("en", "a = { $rank ->\n    [two] nd\n   *[other] th\n}\n".into(), "nd"),
        ("de", "a = { 1 ->\n    [1.0] genau\n    [one] eins\n   *[other] O\n}\n".into(), "genau"),
        (
            "de",
            "a = { $n ->\n    [-1] x\n    [3] { $one ->\n        [one] innen { $n }\n       *[other] O\n    }\n   *[other] O\n}\n"
                .into(),
            "innen ⟨3⟩",
        ),
        ("de", "a = { -t.gender ->\n    [f] die\n   *[m] der\n}\n-t = Wort\n    .gender = f\n".into(), "die"),
        ("de", "a = { $day ->\n    [one] x\n   *[other] O\n}\n".into(), "O"),
    ];
    for (locale, text, expected) in cases {
        assert_eq!(formatted(locale, &text), expected, "{locale} {text}");
    }
}

#[test]
fn terms_see_their_own_arguments_only() {
    let term = "-t = { $case ->\n    [dat] dem { $n }\n   *[nom] der\n}\n";
    let cases = [
        ("a = { -t(case: \"dat\", n: 5) }{ -t }{ -t(case: \"gen\") }\n", "dem ⟨5⟩derder"),
        ("a = { -t(case: \"dat\", n: \"fünf\") }\n", "dem fünf"),
        (
            "a = { -u(case: \"dat\", n: 1) }\n-u = { -v } { $case ->\n    [dat] D\n   *[nom] N\n} { $n ->\n    [one] eins\n   *[other] O\n}\n-v = V\n",
            "V D eins",
        ),
    ];
    for (text, expected) in cases {
        let text = if text.contains("-u") {
            text.to_owned()
        } else {
            text.replace("{ -t }", "{ -t(n: 1) }").replace("\"gen\"", "\"gen\", n: 1") + term
        };
        assert_eq!(formatted("de", &text), expected, "{text}");
    }
    // A variable that a term prints and nobody gives would leave a hole.
    assert!(formatted("de", &("a = { -t }\n".to_owned() + term)).contains("unknown-variable"));
}

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn what_cannot_be_resolved_is_an_error() {
    let many = |count: usize| format!("a = {}\n", "{ $n }".repeat(count));
    let laughs: String = (1..40).map(|n| format!("-t{n} = {{ -t{0} }}{{ -t{0} }}\n", n - 1)).collect();
    let chain: String = (0..5000).map(|n| format!("-c{n} = {{ -c{} }}\n", n + 1)).collect();
    let long = format!("a = {}\nb = {}\n", "{ b }".repeat(7), "x".repeat(10_000));
    let cases = [
        ("b = x\n".to_owned(), "unknown-message message=\"a\""),
        (
            "a = { $nothing }\n".into(),
            "test.ftl:1:7: unknown-variable message=\"a\" near=\"none\" reason=\"fact\" variable=\"nothing\"",
        ),
        ("a = { b }\n".into(), "test.ftl:1:7: unknown-reference message=\"a\" name=\"b\" near=\"none\" reason=\"message\""),
        ("a = { -b }\n".into(), "test.ftl:1:7: unknown-reference message=\"a\" name=\"-b\" near=\"none\" reason=\"term\""),
        (
            "a = { b.c }\nb = x\n".into(),
            "test.ftl:1:9: unknown-reference message=\"a\" name=\"b.c\" near=\"none\" reason=\"attribute\"",
        ),
        (
            "a = { b }\nb =\n    .c = x\n".into(),
            "test.ftl:1:7: unknown-reference message=\"a\" name=\"b\" near=\"none\" reason=\"value\"",
        ),
        (
            "a = { FOO($n) }\n".into(),
            "test.ftl:1:7: unknown-function function=\"FOO\" message=\"a\" option=\"\" reason=\"function\"",
        ),
        (
            "a = { CATEGORY($n) }\n".into(),
            "test.ftl:1:7: unknown-function function=\"CATEGORY\" message=\"a\" option=\"\" reason=\"function\"",
        ),
        (
            "a = { NUMBER($n, foo: 1) }\n".into(),
            "test.ftl:1:18: unknown-function function=\"NUMBER\" message=\"a\" option=\"foo\" reason=\"option\"",
        ),
        (
            "a = { NUMBER() }\n".into(),
            "test.ftl:1:7: unknown-function function=\"NUMBER\" message=\"a\" option=\"\" reason=\"argument\"",
        ),
        (
            "a = { NUMBER($n, minimumFractionDigits: \"two\") }\n".into(),
            "test.ftl:1:18: unknown-function expected=\"0–20\" found=\"two\" function=\"NUMBER\" message=\"a\" option=\"minimumFractionDigits\" reason=\"value\"",
        ),
        (
            "a = { DATETIME($day, dateStyle: \"gigantic\") }\n".into(),
            "test.ftl:1:22: unknown-function expected=\"full, long, medium, short\" found=\"gigantic\" function=\"DATETIME\" message=\"a\" option=\"dateStyle\" reason=\"value\"",
        ),
        (
            "a = { NUMBER(NUMBER($n, minimumFractionDigits: 3), maximumFractionDigits: 1) }\n".into(),
            "test.ftl:1:52: unknown-function expected=\"3\" found=\"1\" function=\"NUMBER\" message=\"a\" option=\"maximumFractionDigits\" reason=\"order\"",
        ),
        (
            "a = { NUMBER(NUMBER($n, maximumFractionDigits: 1), minimumFractionDigits: 1) }{ NUMBER($n, minimumIntegerDigits: 22) }\n".into(),
            "test.ftl:1:92: unknown-function expected=\"1–21\" found=\"22\" function=\"NUMBER\" message=\"a\" option=\"minimumIntegerDigits\" reason=\"value\"",
        ),
        (
            "a = { NUMBER($kind) }\n".into(),
            "test.ftl:1:14: wrong-variable-type expected=\"number\" found=\"text\" message=\"a\" variable=\"kind\"",
        ),
        (
            "a = { DATETIME($n) }\n".into(),
            "test.ftl:1:16: wrong-variable-type expected=\"date\" found=\"number\" message=\"a\" variable=\"n\"",
        ),
        ("a = { a }\n".into(), "test.ftl:1:1: cyclic-reference cycle=\"a → a\" message=\"a\""),
        ("a = { -b }\n-b = { -c }\n-c = { -b }\n".into(), "test.ftl:2:1: cyclic-reference cycle=\"-b → -c → -b\" message=\"-b\""),
        (many(101), "test.ftl:1:1: expansion-too-large limit=\"100\" message=\"a\" reason=\"placeables\""),
        (
            "a = { { -t } }\n-t = ".to_owned() + &"{ \"x\" }".repeat(101) + "\n",
            "test.ftl:2:1: expansion-too-large limit=\"100\" message=\"-t\" reason=\"placeables\"",
        ),
        (
            format!("a = {{ -t39 }}\n-t0 = x\n{laughs}"),
            "test.ftl:8:1: expansion-too-large limit=\"100\" message=\"-t6\" reason=\"placeables\"",
        ),
        (long, "test.ftl:1:1: expansion-too-large limit=\"65536\" message=\"a\" reason=\"bytes\""),
    ];
    for (text, expected) in cases {
        let text: String = text;
        assert_eq!(formatted("de", &text), expected, "{}", &text[..text.len().min(200)]);
    }
    assert!(formatted("de", &format!("a = {{ -c0 }}\n{chain}")).contains("expansion-too-large"));
    assert_eq!(formatted("de", &many(100)), "⟨3⟩".repeat(100));
    let huge = Value::Text("x".repeat(70_000));
    let problems = bundle("de", "a = { $x }\n").format("a", None, &[("x", huge)]).expect_err("it is too large");
    assert_eq!(problems[0].code, Code::ExpansionTooLarge);
}

#[test]
fn a_term_with_many_mistakes_hands_on_a_few() {
    let unknown: String = (0..60).map(|at| format!("{{ -u{at} }}")).collect();
    let bundle = bundle("de", &format!("-t = {unknown}\na = {{ -t }}\nb = {unknown}\n"));
    let problems = |id| bundle.format(id, None, &[]).expect_err("terms are unknown").len();
    assert_eq!((problems("a"), problems("b")), (3, 50));
}

#[test]
fn many_messages_with_many_mistakes_are_refused_for_one_each() {
    let unknown: String = (0..60).map(|at| format!("{{ -u{at} }}")).collect();
    let text: String = (0..300).map(|at| format!("m{at:03} = {unknown}\n")).collect();
    let bundle = bundle("de", &text);
    let problems = |id| bundle.format(id, None, &[]).expect_err("terms are unknown").len();
    assert_eq!((problems("m000"), problems("m199"), problems("m200"), problems("m299")), (50, 50, 1, 1));
}

#[test]
fn a_message_with_too_many_variables_in_its_variants_is_refused() {
    let variants = |count: usize| (0..count).map(|at| format!("    [v{at}] {{ $x{at} }}\n")).collect::<String>();
    let text = |count: usize| format!("a = {{ $s ->\n{}   *[other] y\n}}\n", variants(count));
    let codes = |count: usize| {
        let problems = bundle("de", &text(count)).format("a", None, &[]).expect_err("nobody gives the variables");
        problems.into_iter().map(|problem| problem.code).collect::<std::collections::BTreeSet<_>>().into_iter().collect::<Vec<_>>()
    };
    // `$s` is one of them.
    assert_eq!(codes(99), [Code::UnknownVariable]);
    assert_eq!(codes(100), [Code::ExpansionTooLarge]);
}

#[test]
fn broken_messages_do_not_harm_the_others() {
    let bundle = bundle("de", "a = { $oops\n\nb = gut\n    .c = auch\n");
    assert_eq!(bundle.format("b", Some("c"), &[]).as_deref(), Ok("auch"));
    assert!(!bundle.has("a", None) && bundle.has("b", None) && bundle.has("b", Some("c")) && !bundle.has("b", Some("d")));
    let extra = [("n", Value::from("drei"))];
    let bundle = super::tests::bundle("de", "a = { $n }\n");
    assert_eq!(bundle.format("a", None, &extra).map(|text| visible(&text)).as_deref(), Ok("⟨drei⟩"));
}

#[test]
fn a_bundle_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&bundle("de", "a = x\n"));
}

#[test]
fn a_thousand_forms_of_a_large_term_do_not_eat_memory() {
    let calls: String = (0..2000).map(|n| format!("m{n} = {{ -t(n: {n}) }}\n")).collect();
    let text = format!("a = gut\n{calls}-t = {{ $n ->\n    [1] {}\n   *[other] x\n}}\n", "x".repeat(60_000));
    let bundle = bundle("de", &text);
    assert_eq!(bundle.format("a", None, &[]).as_deref(), Ok("gut"));
    assert_eq!(bundle.format("m5", None, &[]).as_deref(), Ok("x"));
    assert!(bundle.format("m1999", None, &[]).is_err());
}

/// Entries that use everything, some of them broken or endless.
fn messages() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let inline = prop_oneof![
        Just("{ $n }"),
        Just("{ $text }"),
        Just("{ $fee }"),
        Just("{ $x }"),
        Just("{ -t }"),
        Just("{ -u(case: \"a\", n: 2) }"),
        Just("{ b }"),
        Just("{ b.c }"),
        Just("{ NUMBER($n, minimumFractionDigits: 3) }"),
        Just("{ NUMBER($x) }"),
        Just("{ DATETIME($day) }"),
        Just("{ F({ $n }) }"),
        Just("{{ -t }}"),
        Just("{ \"<)\\\"\" }"),
        Just("{ 12.50 }"),
        Just("<b>"),
        Just("</b"),
        Just("<"),
        Just("ä "),
        Just("\n    "),
        Just("{ $n ->\n    [0] <i>{ $n }\n    [one] { -t }\n   *[other] { b }\n}"),
        Just("{ NUMBER($fee, type: \"ordinal\") ->\n    [1.5] x\n   *[other] { $text }\n}"),
        Just("{ -t.a ->\n    [x] y\n   *[z] { $case ->\n        [a] A\n       *[b] B\n    }\n}"),
    ];
    let pattern = proptest::collection::vec(inline, 0..8).prop_map(|parts| parts.concat());
    (pattern.clone(), pattern.clone(), pattern.clone(), pattern.clone(), pattern)
        .prop_map(|(a, b, c, t, u)| format!("a = {a}\nb = {b}\n    .c = {c}\n-t = {t}\n    .a = x\n-u = {u}\n"))
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(300) })]

    /// Text is whole or it is an error: no fallback, no mark of ours left over, isolates in pairs.
    #[test]
    fn resolved_text_is_whole(text in messages()) {
        let bundle = bundle("uk", &text);
        for (id, attribute) in [("a", None), ("b", None), ("b", Some("c"))] {
            let Ok(text) = bundle.format(id, attribute, &[]) else { continue };
            proptest::prop_assert!(text.len() <= MAX_EXPANSION);
            proptest::prop_assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count());
            for left in ["{$", "{-", "SHOW", "CATEGORY", "exact-", "m-b", "()"] {
                proptest::prop_assert!(!text.contains(left), "{} in {:?}", left, text);
            }
        }
    }
}

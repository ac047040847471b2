use super::*;
use crate::document::contact::Contacts;

const REST: &str = "source = \"law\"\nchecked = 2026-01-01\n";

fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

#[test]
fn a_fact_of_each_kind_is_read() {
    for (lines, value) in [
        ("kind = \"number\"\nvalue = 1_000", Value::Number(number("1000"))),
        ("kind = \"number\"\nvalue = 1.50", Value::Number(number("1.50"))),
        ("kind = \"number\"\nvalue = -3", Value::Number(number("-3"))),
        (
            "kind = \"money\"\nvalue = 8.7\ncompact = true",
            Value::Money { amount: number("8.7"), currency: "EUR".into(), compact: true },
        ),
        ("kind = \"percent\"\nvalue = 0.15", Value::Percent(number("0.15"))),
        ("kind = \"ordinal\"\nvalue = 15", Value::Ordinal(15)),
        ("kind = \"date\"\nvalue = 2029-12-31", Value::Date { year: 2029, month: Some(12), day: Some(31) }),
        ("kind = \"date\"\nvalue = \"2018-12\"", Value::Date { year: 2018, month: Some(12), day: None }),
        ("kind = \"date\"\nvalue = \"2008\"", Value::Date { year: 2008, month: None, day: None }),
        ("kind = \"phone\"\nvalue = \"112\"", Value::Text("112".into())),
        ("kind = \"url\"\nvalue = \"https://example.org/a?b=c\"", Value::Text("https://example.org/a?b=c".into())),
        ("kind = \"text\"\nvalue = \"§ 551 BGB\"", Value::Text("§ 551 BGB".into())),
    ] {
        let (facts, diagnostics) = Facts::parse(&Source::new("f", format!("[a]\n{lines}\n{REST}")));
        assert_eq!(diagnostics, [], "{lines}");
        assert_eq!(facts.get("a").unwrap().value, value, "{lines}");
    }
}

#[test]
fn an_address_has_a_length() {
    for (length, expected) in
        [(500, None), (501, Some("3:9: invalid-value found=\"501\" key=\"a.value\" max=\"500\" reason=\"url-length\""))]
    {
        let url = format!("https://example.org/{}", "a".repeat(length - 20));
        let (_, diagnostics) = Facts::parse(&Source::new("f", format!("[a]\nkind = \"url\"\nvalue = \"{url}\"\n{REST}")));
        assert_eq!(diagnostics.first().map(Diagnostic::bare), expected.map(|finding| format!("f:{finding}")));
    }
}

#[test]
fn each_mistake_of_a_fact_is_named_with_its_place() {
    for (text, expected) in [
        ("kind = \"number\"\nvalue = \"3\"", "3:9: invalid-value expected=\"number\" key=\"a.value\" reason=\"kind\""),
        (
            "kind = \"number\"\nvalue = 1e400",
            "3:9: invalid-value found=\"1e400\" key=\"a.value\" max=\"32\" reason=\"digits-of-number\"",
        ),
        ("kind = \"number\"\nvalue = inf", "3:9: invalid-value expected=\"number\" key=\"a.value\" reason=\"kind\""),
        ("kind = \"money\"\nvalue = 3\ncurrency = \"€\"", "4:12: invalid-value found=\"€\" key=\"a.currency\" reason=\"currency\""),
        ("kind = \"date\"\nvalue = \"2018-13\"", "3:9: invalid-value expected=\"partial-date\" key=\"a.value\" reason=\"kind\""),
        ("kind = \"date\"\nvalue = 2018", "3:9: invalid-value expected=\"partial-date\" key=\"a.value\" reason=\"kind\""),
        (
            "kind = \"ordinal\"\nvalue = 0",
            "3:9: invalid-value found=\"0\" key=\"a.value\" max=\"1000000\" min=\"1\" reason=\"range\"",
        ),
        ("kind = \"phone\"\nvalue = \"0221-CALL\"", "3:9: invalid-value found=\"0221-CALL\" key=\"a.value\" reason=\"phone\""),
        ("kind = \"url\"\nvalue = \"javascript:x\"", "3:9: invalid-value found=\"javascript:x\" key=\"a.value\" reason=\"url\""),
        ("kind = \"number\"\nvalue = 3\nvaluee = 4", "4:1: unknown-key key=\"a.valuee\" near=\"none\""),
        ("kind = \"text\"\nvalue = \" \"", "3:9: invalid-value key=\"a.value\" reason=\"empty\""),
    ] {
        let (_, diagnostics) = Facts::parse(&Source::new("f", format!("[a]\n{text}\n{REST}")));
        let found: Vec<_> = diagnostics.iter().map(Diagnostic::bare).collect();
        assert_eq!(found, [format!("f:{expected}")], "{text}");
    }
    let (_, diagnostics) = Facts::parse(&Source::new("f", "[A_b]\nkind = \"text\"\nvalue = \"x\""));
    assert_eq!(diagnostics.len(), 2, "a bad name, no source: {diagnostics:?}");
}

#[test]
fn what_nobody_looked_at_for_long_is_stale() {
    let text = "[old]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\nchecked = 2024-01-01\n\
                [past]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\nchecked = 2026-01-01\nvalid-until = 2026-01-31\n\
                [fresh]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\nchecked = 2026-01-01\nvalid-until = 2026-02-02\n\
                [of-a-year]\nkind = \"number\"\nvalue = 3\nsource = \"page\"\nas-of = \"2025\"\n\
                [of-a-month]\nkind = \"number\"\nvalue = 3\nsource = \"page\"\nas-of = \"2025-03\"\n\
                [looked-at]\nkind = \"number\"\nvalue = 3\nsource = \"page\"\nas-of = 2020-01-01\nchecked = 2026-01-01\n\
                [undated]\nkind = \"number\"\nvalue = 3\nsource = \"page\"\n";
    let (facts, diagnostics) = Facts::parse(&Source::new("f", text));
    assert_eq!(diagnostics, []);
    let at = |max_age| Horizon { today: Date { year: 2026, month: 2, day: 1 }, max_age, ahead: 0 };
    let found: Vec<_> = facts.stale(&at(Some(365))).iter().map(Diagnostic::bare).collect();
    assert_eq!(
        found,
        [
            "f:18:2: stale-fact date=\"2025\" days=\"396\" fact=\"of-a-year\" kind=\"fact\" origin=\"page\" reason=\"never-checked\"",
            "f:1:2: stale-fact date=\"2024-01-01\" days=\"762\" fact=\"old\" kind=\"fact\" origin=\"law\" reason=\"unchecked\"",
            "f:6:2: stale-fact date=\"2026-01-31\" days=\"1\" fact=\"past\" kind=\"fact\" origin=\"law\" reason=\"expired\"",
        ]
    );
    assert_eq!(facts.stale(&at(None)).len(), 1);
    let (contacts, diagnostics) = Contacts::parse(&Source::new(
        "c",
        "[office]\nname = \"Amt\"\npostcode = \"50667\"\ncity = \"Köln\"\nsource = \"x\"\nchecked = 2020-01-01\n",
    ));
    assert_eq!(diagnostics, []);
    assert_eq!(contacts.stale(&at(Some(365)))[0].args["kind"], "contact");
    let variables: Vec<_> = contacts.variables().map(|(name, value, _)| (name, value)).collect();
    assert_eq!(
        variables,
        [("office-name".into(), Value::Text("Amt".into())), ("office-address".into(), Value::Text("50667 Köln".into()))]
    );
}

#[test]
fn facts_look_ahead() {
    let found = |lines: &str, ahead| {
        let (facts, diagnostics) =
            Facts::parse(&Source::new("f", format!("[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\n{lines}\n")));
        assert_eq!(diagnostics, [], "{lines}");
        let horizon = Horizon { today: Date { year: 2026, month: 11, day: 28 }, max_age: Some(365), ahead };
        let told = |finding: &Diagnostic| {
            let arg = |name: &str| finding.args.get(name).cloned().unwrap_or_default();
            format!("{} {}{} {}", finding.code, arg("reason"), arg("key"), arg("days"))
        };
        facts.stale(&horizon).iter().map(told).collect::<Vec<_>>().join(", ")
    };
    for (lines, ahead, expected) in [
        ("valid-until = 2027-01-27", 60, "expires-soon  60"),
        ("valid-until = 2027-01-28", 60, ""),
        ("valid-until = 2026-11-28", 0, "expires-soon  0"),
        ("valid-until = 2026-11-29", 0, ""),
        ("valid-until = 2026-11-27", 60, "stale-fact expired 1"),
        // A day may have begun elsewhere.
        ("checked = 2026-11-29", 60, ""),
        ("checked = 2026-11-30", 60, "date-ahead checked "),
        ("as-of = \"2027\"", 60, "date-ahead as-of "),
        ("as-of = \"2026-12\"", 60, "date-ahead as-of "),
        ("as-of = \"2026-11\"", 60, ""),
        ("checked = 2020-01-01\nhistoric = true", 60, ""),
        ("valid-until = 2024-12-31\nhistoric = true", 60, ""),
        ("checked = 2020-01-01\nhistoric = false", 60, "stale-fact unchecked 2523"),
        ("as-of = 2020-01-01\nhistoric = true\nvalid-until = 2026-12-01", 60, "expires-soon  3"),
        ("checked = { on = 2026-11-20, value = 3 }", 60, ""),
        ("checked = { on = 2026-11-20, value = 4 }", 60, "stale-fact changed 0"),
        ("checked = { on = 2020-11-20, value = 4 }", 60, "stale-fact unchecked 2199, stale-fact changed 0"),
        ("checked = { on = 2026-11-20 }", 60, ""),
    ] {
        assert_eq!(found(lines, ahead), expected, "{lines}");
    }
    for (lines, expected) in [
        ("checked = { value = 3 }", "invalid-value"),
        ("checked = { on = 2026-11-20, value = \"x\" }", "invalid-value"),
        ("checked = { on = \"yesterday\" }", "invalid-value"),
        ("historic = 1", "invalid-value"),
        ("checked = { on = 2026-11-20, by = \"Ana\" }", "unknown-key"),
    ] {
        let (_, diagnostics) =
            Facts::parse(&Source::new("f", format!("[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\n{lines}\n")));
        let codes: Vec<_> = diagnostics.iter().map(|finding| finding.code.to_string()).collect();
        assert_eq!(codes, [expected], "{lines}");
    }
}

#[test]
fn a_date_in_quotation_marks_is_told_as_that() {
    for (lines, key) in [
        ("checked = \"2026-11-20\"", "a.checked"),
        ("checked = { on = \"2026-11-20\" }", "a.checked.on"),
        ("as-of = \"2026-11-20\"", "a.as-of"),
        ("valid-until = \"2026-11-20\"", "a.valid-until"),
    ] {
        let (_, diagnostics) =
            Facts::parse(&Source::new("f", format!("[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\n{lines}\n")));
        let told: Vec<_> =
            diagnostics.iter().map(|finding| (finding.code, &*finding.args["reason"], &*finding.args["key"])).collect();
        assert_eq!(told, [(Code::InvalidValue, "quoted", key)], "{lines}: {diagnostics:?}");
        assert_eq!(diagnostics[0].args["found"], "2026-11-20");
    }
    let (_, diagnostics) = Facts::parse(&Source::new("f", "[a]\nkind = \"date\"\nvalue = \"2026-11-20\"\nsource = \"law\"\n"));
    assert_eq!((diagnostics.len(), &*diagnostics[0].args["reason"]), (1, "quoted"), "{diagnostics:?}");
}

#[test]
fn each_mistake_of_a_contact_is_named() {
    for (text, reason) in [
        ("name = \"Amt\"\nemail = \"amt\"", "email"),
        ("name = \"Amt\"\nemail = \"amt@x y.de\"", "email"),
        ("name = \"Amt\"\nphone = \"12\"", "phone"),
        ("name = \"Amt\"\nurl = \"https://nowhere\"", "url"),
        ("street = \"Weg 1\"", "missing"),
        ("name = 3", "kind"),
    ] {
        let (_, diagnostics) = Contacts::parse(&Source::new("c", format!("[a]\n{text}\n{REST}")));
        let reasons: Vec<_> = diagnostics.iter().map(|finding| finding.args["reason"].as_str()).collect();
        assert_eq!(reasons, [reason], "{text}");
    }
}

#[test]
fn what_nobody_sees_is_no_value() {
    for (escape, found) in [
        ("\\u001B[31m", "U+001B"),
        ("\\u0000", "U+0000"),
        ("\\u0085", "U+0085"),
        ("\\u202E", "U+202E"),
        ("\\u2066", "U+2066"),
        ("\\u2028", "U+2028"),
        ("\\uFEFF", "U+FEFF"),
        ("\\uFFFF", "U+FFFF"),
        ("\\U000E0041", "U+E0041"),
        ("\\u200B", "U+200B"),
        ("\\u200F", "U+200F"),
        ("\\u3164", "U+3164"),
        ("\\u2800", "U+2800"),
    ] {
        for text in [
            format!("[a]\nkind = \"text\"\nvalue = \"x{escape}\"\n{REST}"),
            format!("[a]\nkind = \"text\"\nvalue = \"x\"\nunit = \"{escape}x\"\n{REST}"),
        ] {
            let (_, diagnostics) = Facts::parse(&Source::new("f", text));
            let told: Vec<_> = diagnostics.iter().map(|finding| (&*finding.args["reason"], &*finding.args["found"])).collect();
            assert_eq!(told, [("hidden", found)], "{escape}");
        }
    }
    let seen = "[a]\nkind = \"text\"\nvalue = \"كتاب\\u200Cها \\u00AD\\t \\n\"\nsource = \"law\"\nchecked = 2026-01-01\n";
    assert_eq!(Facts::parse(&Source::new("f", seen)).1, []);
}

/// The values of facts as they are computed, and what is told.
fn computed(text: &str) -> (Vec<String>, Vec<String>) {
    let (facts, diagnostics) = Facts::parse(&Source::new("f", text));
    let values = facts.facts.iter().map(|(name, fact)| match &fact.value {
        Value::Number(number) => format!("{name}={number}"),
        value => format!("{name}={value:?}"),
    });
    let told = |finding: &Diagnostic| {
        let arg = |name: &str| finding.args.get(name).cloned().unwrap_or_default();
        let place = finding.location.as_ref().map(ToString::to_string).unwrap_or_default();
        let place = place.split(':').nth(1).unwrap_or_default().to_owned();
        format!("{place} {} {} {} {}", finding.code, arg("fact"), arg("reason"), arg("found"))
    };
    (values.collect(), diagnostics.iter().map(told).collect())
}

#[test]
fn facts_are_computed_from_facts() {
    let known = "[a]\nkind = \"number\"\nvalue = 3\nsource = \"law\"\n";
    let derived = |name: &str, derive: &str| format!("[{name}]\nkind = \"number\"\nderive = \"{derive}\"\n");
    for (text, values, told) in [
        (format!("{}{}{known}", derived("c", "b + 1"), derived("b", "2 * a")), vec!["a=3", "b=6", "c=7"], vec![]),
        (format!("{known}{}", derived("b", "a-1")), vec!["a=3"], vec!["7 invalid-derivation b unknown a-1"]),
        (format!("{known}{}", derived("b", "a +")), vec!["a=3"], vec!["7 invalid-derivation b end "]),
        (format!("{known}{}", derived("b", "b + 1")), vec!["a=3"], vec!["7 invalid-derivation b circle b → b"]),
        (
            format!("{known}{}{}", derived("b", "c + a"), derived("c", "b")),
            vec!["a=3"],
            vec!["7 invalid-derivation b circle b → c → b"],
        ),
        // What a broken fact leaves open is told where it is broken.
        (
            format!("[a]\nkind = \"number\"\nvalue = \"x\"\nsource = \"law\"\n{}", derived("b", "a")),
            vec![],
            vec!["3 invalid-value  kind "],
        ),
        (format!("{known}{}value = 3\n", derived("b", "a")), vec!["a=3"], vec!["7 invalid-derivation b beside value"]),
        (format!("{known}{}checked = 2026-01-01\n", derived("b", "a")), vec!["a=3"], vec!["7 invalid-derivation b beside checked"]),
        (format!("{known}{}valu = 3\n", derived("b", "a")), vec!["a=3", "b=3"], vec!["8 unknown-key   "]),
        (format!("{known}[b]\nkind = \"number\"\nderive = 3\n"), vec!["a=3"], vec!["7 invalid-value  kind "]),
    ] {
        assert_eq!(
            computed(&text),
            (values.into_iter().map(str::to_owned).collect(), told.into_iter().map(str::to_owned).collect()),
            "{text}"
        );
    }
    let chain = |steps: usize| -> String {
        let name = |step: usize| format!("n{step:04}");
        // The first needs the second, and so on.
        let each = (0..steps).map(|step| derived(&name(step), &format!("{} + 1", name(step + 1))));
        let last = format!("[{}]\nkind = \"number\"\nvalue = 1\nsource = \"law\"\n", name(steps));
        each.chain([last]).collect()
    };
    assert_eq!(computed(&chain(3000)).1, Vec::<String>::new());
}

#[test]
fn an_address_may_be_another_in_a_locale() {
    let urls = |value: &str| {
        let text = format!("[a]\nkind = \"url\"\nvalue = {value}\n{REST}");
        let (facts, diagnostics) = Facts::parse(&Source::new("f", text));
        let told: Vec<String> = diagnostics
            .iter()
            .map(|finding| format!("{} {}", finding.code, finding.args.get("reason").map_or("", String::as_str)))
            .collect();
        let fact = facts.get("a").cloned();
        let of = |tag: &str| fact.as_ref().and_then(|fact| fact.in_locales.get(&tag.parse().unwrap()).map(str::to_owned));
        (of("en"), of("uk"), told)
    };
    let (home, english) = ("\"https://example.org\"", "\"https://example.org/en\"");
    assert_eq!(urls(&format!("{{ default = {home}, en = {english} }}")), (Some("https://example.org/en".into()), None, vec![]));
    for (value, expected) in [
        (format!("{{ en = {english} }}"), "invalid-value default"),
        (format!("{{ default = {home}, en = \"x\" }}"), "invalid-value url"),
        (format!("{{ default = {home}, e = {english} }}"), "invalid-locale "),
    ] {
        assert_eq!(urls(&value).2, [expected], "{value}");
    }
    let checked = |then: &str| {
        let value = format!("{{ default = {home}, en = {english} }}");
        let text =
            format!("[a]\nkind = \"url\"\nvalue = {value}\nsource = \"law\"\nchecked = {{ on = 2026-01-01, value = {then} }}\n");
        Facts::parse(&Source::new("f", text)).0.get("a").unwrap().has_changed
    };
    assert!(!checked(&format!("{{ default = {home}, en = {english} }}")));
    assert!(checked(home) && checked(&format!("{{ default = {home}, en = {home} }}")));
}

#[test]
fn a_law_is_cited() {
    for (value, is_sound) in
        [("§ 551 BGB", true), ("Art. 6 GG", true), ("SGB II", false), ("551", false), (&format!("§ 1{}", "a".repeat(200)), false)]
    {
        let (facts, _) = Facts::parse(&Source::new("f", format!("[a]\nkind = \"law\"\nvalue = \"{value}\"\n{REST}")));
        assert_eq!(facts.get("a").is_some(), is_sound, "{value}");
    }
}

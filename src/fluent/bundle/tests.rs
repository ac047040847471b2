use super::*;
use crate::source::Source;

fn bundle(tag: &str, text: &str, values: &[(&str, Value)]) -> Bundle {
    let resource = Resource::parse(Source::new("test.ftl", text));
    let values = values.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
    Bundle::new(&tag.parse().expect("a tag"), &[&resource], &values)
}

fn number(text: &str) -> Value {
    Value::Number(text.parse().expect("a number"))
}

fn money(amount: &str, compact: bool) -> Value {
    Value::Money { amount: amount.parse().expect("a number"), currency: "EUR".to_owned(), compact }
}

/// Without the isolation marks, for reading.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn resolves_by_current_plural_rules() {
    let text = "a = { $n ->\n    [0] none\n    [one] one\n    [few] few\n    [many] many\n   *[other] other\n }";
    for (tag, value, expected) in [
        ("de", number("0"), "none"),
        ("de", number("1"), "one"),
        ("de", number("2"), "other"),
        ("uk", number("81"), "one"),
        ("uk", number("22"), "few"),
        ("uk", number("17"), "many"),
        ("ro", number("17"), "few"),
        ("ro", number("22"), "other"),
        ("fr", number("1000000"), "many"),
        ("it", number("1000000"), "many"),
        ("ar", number("100"), "other"),
        ("ar", number("250"), "many"),
        ("fr", money("8700000", true), "many"),
        ("kmr", number("1"), "one"),
        ("ti", number("0"), "none"),
    ] {
        let resolved = bundle(tag, text, &[("n", value.clone())]).format("a", None, &[]);
        assert_eq!(resolved.as_deref(), Ok(expected), "{tag} {value:?}");
    }
}

#[test]
fn formats_values_and_literals() {
    for (tag, text, expected) in [
        ("de", "a = { $fee }", "18,36\u{a0}€"),
        ("de", "a = Es sind { $count }.", "Es sind 1.350."),
        ("de", "a = { 1234.50 }", "1.234,50"),
        ("en", "a = { NUMBER($count, minimumFractionDigits: 2) }", "1,350.00"),
        ("en", "a = { NUMBER($count, minimumFractionDigits: 4000000000) }", "1,350.00000000000000000000"),
        ("en", "a = { NUMBER($rank, type: \"ordinal\") ->\n    [one] st\n    [two] nd\n   *[other] th\n }", "nd"),
        ("de", "a = { -t(case: \"gen\") }\n-t = { $case ->\n    [gen] des Amtes\n   *[nom] das Amt\n }", "des Amtes"),
        ("de", "a = { -t }\n-t = { $case ->\n    [gen] des Amtes\n   *[nom] das Amt\n }", "das Amt"),
        ("de", "a = { -t.gender ->\n    [f] die\n   *[m] der\n }\n-t = Stadt\n    .gender = f", "die"),
        ("de", "a = { b.title }\nb = x\n    .title = Titel", "Titel"),
    ] {
        let values = [("fee", money("18.36", false)), ("count", number("1350")), ("rank", number("2"))];
        let resolved = bundle(tag, text, &values).format("a", None, &[]).expect(text);
        assert_eq!(bare(&resolved), expected, "{text}");
    }
}

#[test]
fn only_a_tag_written_in_a_pattern_is_a_tag() {
    let text = "a = <strong>{ $x }</strong> 1 < 2 { \"<em>\" } { -t }\n-t = <em>t</em>";
    let resolved = bundle("de", text, &[("x", Value::from("<b>\u{FDD0}b>"))]).format("a", None, &[]).expect("sound");
    assert_eq!(bare(&resolved), "\u{FDD0}strong><b>b>\u{FDD0}/strong> 1 < 2 <em> \u{FDD0}em>t\u{FDD0}/em>");
}

#[test]
fn values_are_isolated() {
    let resolved = bundle("ar", "a = قبل { $x } بعد", &[("x", Value::from("x"))]).format("a", None, &[]);
    assert_eq!(resolved.as_deref(), Ok("قبل \u{2068}x\u{2069} بعد"));
}

#[test]
fn what_cannot_be_resolved_is_a_finding() {
    let long = "x".repeat(40_000);
    let many = "{ $x }".repeat(101);
    for (text, code) in [
        ("a = { $unknown }".to_owned(), Code::UnknownVariable),
        ("a = { b }".to_owned(), Code::UnknownReference),
        ("a = { -t }".to_owned(), Code::UnknownReference),
        ("a = { b.c }\nb = x".to_owned(), Code::UnknownReference),
        ("a = { FOO($x) }".to_owned(), Code::UnknownFunction),
        ("a = { a }".to_owned(), Code::CyclicReference),
        ("a = { -t }\n-t = { -u }\n-u = { -t }".to_owned(), Code::CyclicReference),
        (format!("a = {{ -t }}{{ -t }}\n-t = {long}"), Code::ExpansionTooLarge),
        (format!("a = {many}"), Code::ExpansionTooLarge),
        (format!("a = {{ {{ -t }} }}\n-t = {many}"), Code::ExpansionTooLarge),
        (String::new(), Code::UnknownReference),
    ] {
        let findings = bundle("de", &text, &[("x", Value::from("x"))]).format("a", None, &[]).expect_err(&text);
        assert_eq!(findings[0].code, code, "{}", &text[..text.len().min(60)]);
    }
}

#[test]
fn a_long_chain_of_references_is_weighed_without_the_stack() {
    let text: String = (0..20_000).map(|n| format!("m{n} = {{ m{} }}\n", n + 1)).collect();
    let findings = bundle("de", &text, &[]).format("m0", None, &[]).expect_err("too deep");
    assert_eq!(findings[0].code, Code::ExpansionTooLarge);
}

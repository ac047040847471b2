use super::*;

/// The value of an expression of a kind, as it is written in a file of facts, or the reason why there is none.
fn computed(kind: FactKind, text: &str) -> String {
    let money =
        |amount: &str, currency: &str| Value::Money { amount: amount.parse().unwrap(), currency: currency.into(), compact: false };
    let date = |text: &str| {
        let PartialDate { year, month, day } = text.parse().unwrap();
        Value::Date { year, month, day }
    };
    let value_of = |name: &str| match name {
        "rent" => Ok(money("600", "EUR")),
        "fee" => Ok(money("18.36", "EUR")),
        "dollars" => Ok(money("1", "USD")),
        "months" => Ok(Value::Number("3".parse().unwrap())),
        "share" => Ok(Value::Percent("0.15".parse().unwrap())),
        "large" => Ok(Value::Number("99999999999999999999".parse().unwrap())),
        "start" => Ok(date("2026-01-31")),
        "month" => Ok(date("2024-02")),
        "year" => Ok(date("2024")),
        "page" => Ok(Value::Text("https://example.org".into())),
        _ => Err(Fault::new("unknown", name)),
    };
    match parse(text).and_then(|expression| expression.value(kind, false, &value_of)) {
        Ok(Value::Number(number) | Value::Percent(number)) => number.to_string(),
        Ok(Value::Money { amount, currency, .. }) => format!("{amount} {currency}"),
        Ok(Value::Ordinal(number)) => format!("{number}."),
        Ok(Value::Date { year, month, day }) => PartialDate { year, month, day }.to_string(),
        Ok(Value::Text(text)) => text,
        Err(Fault { reason, found }) => format!("{reason} {found}").trim_end().to_owned(),
    }
}

#[test]
fn numbers_are_exact() {
    for (text, expected) in [
        ("3 * 4 + 2", "14"),
        ("2 + 3 * 4", "14"),
        ("(2 + 3) * 4", "20"),
        ("10 - 4 - 3", "3"),
        ("12 / 4 / 3", "1"),
        ("-months + 1", "-2"),
        ("2 * -3", "-6"),
        ("0.1 + 0.2", "0.3"),
        ("1 / 8", "0.125"),
        ("-1 / 8", "-0.125"),
        ("1_000 * months", "3000"),
        ("months*2", "6"),
        ("rent / fee * 0 + months", "3"),
        ("rent / (rent / months)", "3"),
        ("1 / 3", "endless"),
        ("round(1 / 3, 2)", "0.33"),
        ("round(2.5)", "3"),
        ("round(-2.5)", "-3"),
        ("floor(-2.5)", "-3"),
        ("ceil(2.01, 1)", "2.1"),
        ("floor(2.09, 1)", "2"),
        ("round(1, 19)", "together round"),
        ("round(1, -1)", "together round"),
        ("min(3, 1, 2)", "1"),
        ("max(3, 1, months)", "3"),
        ("max(3, rent)", "together max"),
        ("1 / 0", "zero"),
        ("1 / (months - 3)", "zero"),
        ("large * large", "large"),
        ("large * 1000000000000", "99999999999999999999000000000000"),
        ("large * 10000000000000", "endless"),
        ("share * 2", "0.3"),
        ("floor(0 - 1.00000000000000000000000000000000000001)", "number 1.00000000000000000000000000000000000001"),
        ("ceil(1.000000000000000000000000000000001)", "2"),
        ("floor(0 - 1.000000000000000000000000000000001)", "-2"),
        ("round(1.5 * 99999999999999999999999999999999999)", "endless"),
        ("rent", "kind money"),
        ("3 months", "kind span"),
        ("start", "kind date"),
        ("page", "operand page"),
        ("nothing", "unknown nothing"),
        ("months-1", "unknown months-1"),
        ("start - start", "together -"),
        ("months + rent", "together +"),
    ] {
        assert_eq!(computed(FactKind::Number, text), expected, "{text}");
    }
}

#[test]
fn money_keeps_its_currency() {
    for (text, expected) in [
        ("months * rent", "1800 EUR"),
        ("rent * months", "1800 EUR"),
        ("rent / 4", "150 EUR"),
        ("fee * 3", "55.08 EUR"),
        ("rent + fee", "618.36 EUR"),
        ("-rent", "-600 EUR"),
        ("round(rent / 7, 2)", "85.71 EUR"),
        ("min(rent, fee)", "18.36 EUR"),
        ("rent * rent", "together *"),
        ("1 / rent", "together /"),
        ("rent + dollars", "together +"),
        ("rent / dollars", "together /"),
        ("rent + 1", "together +"),
        ("3", "kind number"),
    ] {
        assert_eq!(computed(FactKind::Money, text), expected, "{text}");
    }
    for (text, expected) in [("months", "3."), ("months - 3", "ordinal"), ("1.5", "ordinal"), ("1000001", "ordinal")] {
        assert_eq!(computed(FactKind::Ordinal, text), expected, "{text}");
    }
    assert_eq!(computed(FactKind::Percent, "share / 3"), "0.05");
    assert_eq!(computed(FactKind::Url, "1"), "kind number");
}

#[test]
fn dates_follow_rules() {
    for (text, expected) in [
        ("start + 1 month", "2026-02-28"),
        ("start + months months", "2026-04-30"),
        ("start + (months + 1) months", "2026-05-31"),
        ("start + 2 years + 1 month", "2028-02-29"),
        ("start - 1 day", "2026-01-30"),
        ("start + 2 weeks", "2026-02-14"),
        ("start - 2 months", "2025-11-30"),
        ("end-of-month(start + 1 month)", "2026-02-28"),
        ("start-of-month(start)", "2026-01-01"),
        ("start-of-year(start) - 1 day", "2025-12-31"),
        ("end-of-year(year)", "2024-12-31"),
        ("end-of-month(month)", "2024-02-29"),
        ("month + 11 months", "2025-01"),
        ("year + 1 year", "2025"),
        ("max(start, end-of-year(year))", "2026-01-31"),
        ("year + 1 month", "day"),
        ("month + 1 day", "day"),
        ("end-of-month(year)", "day"),
        ("max(start, year)", "together max"),
        ("start + 1.5 months", "span"),
        ("start + 100001 days", "span"),
        ("start + 100000 years", "large"),
        ("start + 9999 years", "large"),
        ("start - 100000 weeks", "0109-07-20"),
        ("start * 2", "together *"),
        ("start + start", "together +"),
        ("3 months + start", "together +"),
        ("-start", "together -"),
    ] {
        assert_eq!(computed(FactKind::Date, text), expected, "{text}");
    }
}

#[test]
fn what_is_no_expression_is_told() {
    let brackets = |count: usize| format!("{}1{}", "(".repeat(count), ")".repeat(count));
    for (text, expected) in [
        ("", "end"),
        ("3 *", "end"),
        ("(3", "end"),
        ("3)", "syntax )"),
        ("3 4", "syntax 4"),
        ("3 % 4", "syntax %"),
        ("Rent", "syntax R"),
        ("3 * * 4", "syntax *"),
        ("3,5", "syntax ,"),
        ("1.", "number 1."),
        ("1.2.3", "number 1.2.3"),
        ("1__0_", "number 1__0_"),
        ("sqrt(4)", "function sqrt"),
        ("min(1)", "arguments min"),
        ("round(1, 2, 3)", "arguments round"),
        ("99999999999999999999999999999999999999999", "number 99999999999999999999999999999999999999999"),
        (&brackets(15), "1"),
        (&brackets(16), "nesting 16"),
        (&"-".repeat(17), "nesting 16"),
        (&format!("{}1", "1 + ".repeat(124)), "125"),
        (&format!("{}1", "1 + ".repeat(125)), "long 500"),
    ] {
        assert_eq!(computed(FactKind::Number, text), expected, "{text}");
    }
}

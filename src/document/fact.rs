//! Facts: values that may change, with the place that says so, its date, and the day somebody looked.
//!
//! Facts are variables of every message, never text: a fee that changes is edited once and is right in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fixed_decimal::Decimal;

use crate::date::{Date, PartialDate};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::address::{phone, url};
use crate::document::provenance::{Horizon, Provenance};
use crate::fluent::format::Value;
use crate::library::table::{Field, Fields, read_toml};
use crate::source::{Location, Source};

mod checked;

pub use checked::note_checks;

/// The most characters a number may have; more digits than any amount needs, few enough to format at once.
const MAX_DIGITS: usize = 32;

/// The facts of a library by name.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The facts, sorted by name.
    pub facts: BTreeMap<String, Fact>,
    /// Names of facts with a mistake.
    pub left_out: BTreeSet<String>,
}

/// A fact.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Where its name stands.
    pub location: Location,
    /// What it is.
    pub kind: FactKind,
    /// Its value as every message sees it.
    pub value: Value,
    /// What is counted; for people who edit facts.
    pub unit: Option<String>,
    /// Where it stands written, and how far that can be trusted.
    pub provenance: Provenance,
    /// The last day it holds, where that is known.
    pub valid_until: Option<Date>,
    /// Whether the value is another than the one that somebody looked at.
    pub has_changed: bool,
}

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FactKind {
    Number,
    Money,
    Percent,
    Date,
    Ordinal,
    Phone,
    Url,
    Text,
}

impl FactKind {
    const ALL: [(&'static str, Self); 8] = [
        ("number", Self::Number),
        ("money", Self::Money),
        ("percent", Self::Percent),
        ("date", Self::Date),
        ("ordinal", Self::Ordinal),
        ("phone", Self::Phone),
        ("url", Self::Url),
        ("text", Self::Text),
    ];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(_, kind)| *kind == self).map_or("", |(name, _)| name)
    }
}

impl Facts {
    /// Reads `facts.toml`. A fact with a mistake is left out, and the mistake is a finding.
    pub(crate) fn parse(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        let (facts, diagnostics) = read_toml(source, |fields| {
            let mut read = Self::default();
            fields.each(|key, field| {
                if !is_variable(&key.text) {
                    field.refuse("variable", &[]);
                }
                match field.table(|fields| fact(fields, Location::new(source, key.span))).flatten() {
                    Some(fact) => _ = read.facts.insert(key.text, fact),
                    None => _ = read.left_out.insert(key.text),
                }
            });
            read
        });
        (facts, diagnostics)
    }

    /// The fact of a name.
    #[doc(hidden)]
    pub fn get(&self, name: &str) -> Option<&Fact> {
        self.facts.get(name)
    }

    /// What there is to say of the age of facts: past or near their last day, not looked at for too long, or another than what was looked at.
    #[doc(hidden)]
    pub fn stale(&self, horizon: &Horizon) -> Vec<Diagnostic> {
        let of_fact = |(name, fact): (&String, &Fact)| {
            let mut found = fact.provenance.findings(horizon, fact.valid_until);
            if let Some(date) = fact.provenance.checked.filter(|_| fact.has_changed) {
                let changed = Diagnostic::new(Code::StaleFact).arg("origin", &fact.provenance.origin).arg("days", 0);
                found.push(changed.arg("reason", "changed").arg("date", date));
            }
            let (at, name) = (fact.location.clone(), name.clone());
            found.into_iter().map(move |finding| finding.at(at.clone()).arg("fact", &name).arg("kind", "fact"))
        };
        self.facts.iter().flat_map(of_fact).collect::<Findings>().into_vec()
    }
}

/// Whether a name can be a Fluent variable.
pub(crate) fn is_variable(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase())
        && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

fn fact(fields: &Fields<'_>, location: Location) -> Option<Fact> {
    let kind = fields.require("kind").and_then(|field| field.choice(&FactKind::ALL));
    let unit = fields.get("unit").and_then(|field| field.text());
    let provenance = Provenance::read(fields);
    let valid_until = fields.get("valid-until").and_then(|field| field.date());
    let field = fields.require("value");
    let money = if kind == Some(FactKind::Money) || kind.is_none() {
        let currency = fields.get("currency").map_or_else(|| Some("EUR".to_owned()), |field| currency(&field));
        (currency, fields.get("compact").and_then(|field| field.flag()).unwrap_or(false))
    } else {
        (None, false)
    };
    let (kind, field) = (kind?, field?);
    let read = |field: &Field<'_>| value(kind, field, &money);
    let value = read(&field)?;
    let checked = fields.get("checked").filter(Field::is_table);
    let then = |fields: &Fields<'_>| {
        // What else stands there has been told.
        fields.ignore_others();
        fields.get("value").and_then(|field| read(&field))
    };
    let looked_at = checked.and_then(|field| field.table(then)).flatten();
    let has_changed = looked_at.is_some_and(|looked_at| looked_at != value);
    Some(Fact { location, kind, value, unit, provenance: provenance?, valid_until, has_changed })
}

/// Reads the value of a fact of a kind; of money with its currency and whether it is written in short.
fn value(kind: FactKind, field: &Field<'_>, (currency, compact): &(Option<String>, bool)) -> Option<Value> {
    Some(match kind {
        FactKind::Number => Value::Number(decimal(field)?),
        FactKind::Money => Value::Money { amount: decimal(field)?, currency: currency.clone()?, compact: *compact },
        FactKind::Percent => Value::Percent(decimal(field)?),
        FactKind::Ordinal => Value::Ordinal(field.whole(1, 1_000_000)?),
        FactKind::Date => date(field)?,
        FactKind::Phone => Value::Text(phone(field)?),
        FactKind::Url => Value::Text(url(field)?),
        FactKind::Text => Value::Text(field.text()?),
    })
}

/// A number as it is written: `0.10` keeps its zero.
fn decimal(field: &Field<'_>) -> Option<Decimal> {
    let text = field.decimal()?;
    let plain = text.len() <= MAX_DIGITS && !text.contains(['e', 'E']);
    let decimal = plain.then(|| text.parse().ok()).flatten();
    if decimal.is_none() {
        field.refuse("digits-of-number", &[("found", &text), ("max", &MAX_DIGITS.to_string())]);
    }
    decimal
}

fn currency(field: &Field<'_>) -> Option<String> {
    let code = field.text()?;
    let sound = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase());
    if !sound {
        field.refuse("currency", &[("found", &code)]);
    }
    sound.then_some(code)
}

/// A day, a month or a year.
fn date(field: &Field<'_>) -> Option<Value> {
    let PartialDate { year, month, day } = field.partial_date()?;
    Some(Value::Date { year, month, day })
}

#[cfg(test)]
mod tests {
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
            (
                "kind = \"money\"\nvalue = 3\ncurrency = \"€\"",
                "4:12: invalid-value found=\"€\" key=\"a.currency\" reason=\"currency\"",
            ),
            (
                "kind = \"date\"\nvalue = \"2018-13\"",
                "3:9: invalid-value expected=\"partial-date\" key=\"a.value\" reason=\"kind\"",
            ),
            ("kind = \"date\"\nvalue = 2018", "3:9: invalid-value expected=\"partial-date\" key=\"a.value\" reason=\"kind\""),
            (
                "kind = \"ordinal\"\nvalue = 0",
                "3:9: invalid-value found=\"0\" key=\"a.value\" max=\"1000000\" min=\"1\" reason=\"range\"",
            ),
            ("kind = \"phone\"\nvalue = \"0221-CALL\"", "3:9: invalid-value found=\"0221-CALL\" key=\"a.value\" reason=\"phone\""),
            (
                "kind = \"url\"\nvalue = \"javascript:x\"",
                "3:9: invalid-value found=\"javascript:x\" key=\"a.value\" reason=\"url\"",
            ),
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
}

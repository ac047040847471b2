//! Facts: values that may change, with the place that says so, its date, and the day somebody looked.
//!
//! Facts are variables of every message, never text: a fee that changes is edited once and is right in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fixed_decimal::Decimal;

use crate::date::{Date, PartialDate};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::document::address::{InLocales, phone, urls};
use crate::document::provenance::{Horizon, Provenance};
use crate::fluent::format::Value;
use crate::library::nearest::Nearest;
use crate::library::table::{Field, Fields, Named, read_toml};
use crate::source::{Location, Source};

mod checked;
mod derive;
mod kind;

pub use checked::note_checks;
pub(crate) use derive::operands_in;

pub(crate) use kind::FactKind;
pub(crate) use kind::is_variable;

use derive::{Expression, Fault};
use kind::MAX_DIGITS;

/// The most bytes that the citation of a law may have.
const MAX_CITATION: usize = 200;

/// The facts of a library by name, or those of one of its documents.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The facts, sorted by name.
    pub facts: BTreeMap<String, Fact>,
    /// Names of facts with a mistake.
    pub left_out: BTreeSet<String>,
    /// Facts that are computed from others, and have not been yet.
    pending: BTreeMap<String, Pending>,
}

/// A fact that is computed, but for its value.
#[derive(Clone, Debug)]
struct Pending {
    /// With nothing for a value.
    fact: Fact,
    expression: Expression,
    /// Where the expression stands.
    at: Location,
    compact: bool,
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
    /// Of an address, those that other locales have.
    pub in_locales: InLocales,
    /// How it is computed, and the facts it is computed from; none if somebody has looked it up.
    pub derived: Option<Derived>,
    /// What is counted; for people who edit facts.
    pub unit: Option<String>,
    /// Where it stands written, and how far that can be trusted.
    pub provenance: Provenance,
    /// The last day it holds, where that is known.
    pub valid_until: Option<Date>,
    /// Whether the value is another than the one that somebody looked at.
    pub has_changed: bool,
}

/// How a fact is computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The expression, as it is written.
    pub expression: String,
    /// The facts that it names.
    pub operands: Vec<String>,
}

impl Facts {
    /// Reads `facts.toml`. A fact with a mistake is left out, and the mistake is a finding.
    pub(crate) fn parse(source: &Arc<Source>) -> (Self, Vec<Diagnostic>) {
        let (mut facts, diagnostics) = read_toml(source, |fields| {
            let mut read = Self::default();
            fields.each(|key, field| read.add(key, &field));
            read
        });
        let computed = facts.compute(None);
        (facts, in_order(diagnostics, computed))
    }

    /// Reads the facts of one document, from the table of its outline. Those that are computed are not yet: they may need others.
    pub(super) fn read(field: &Field<'_>) -> Self {
        let mut read = Self::default();
        field.each(|key, field| read.add(key, &field));
        read
    }

    fn add(&mut self, key: Named, field: &Field<'_>) {
        if !is_variable(&key.text) {
            field.refuse("variable", &[]);
        }
        match field.table(|fields| fact(fields, &key)).flatten() {
            Some(Read::Known(fact)) => _ = self.facts.insert(key.text, *fact),
            Some(Read::Pending(pending)) => _ = self.pending.insert(key.text, *pending),
            None => _ = self.left_out.insert(key.text),
        }
    }

    /// Computes what is computed, from these facts and those of all documents. What cannot be is left out and told, but where a fact it needs was left
    /// out, which is told there.
    pub(super) fn compute(&mut self, shared: Option<&Self>) -> Vec<Diagnostic> {
        let mut findings = Findings::default();
        let nearest = Nearest::default();
        // How many facts each waits for, and who waits for it.
        let mut open: BTreeMap<String, usize> = BTreeMap::new();
        let mut waiting: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, pending) in &self.pending {
            let needed = pending.expression.operands.iter().filter(|operand| self.pending.contains_key(*operand));
            open.insert(name.clone(), needed.clone().count());
            needed.for_each(|operand| waiting.entry(operand.clone()).or_default().push(name.clone()));
        }
        let mut ready: Vec<String> = open.iter().filter(|(_, count)| **count == 0).map(|(name, _)| name.clone()).collect();
        while let Some(name) = ready.pop() {
            findings.extend(self.settle(&name, shared, &nearest));
            for waits in waiting.remove(&name).unwrap_or_default() {
                let count = open.entry(waits.clone()).or_default();
                *count -= 1;
                if *count == 0 {
                    ready.push(waits);
                }
            }
        }
        findings.extend(self.circles(&nearest));
        findings.into_vec()
    }

    /// Gives a fact that is computed its value, if what it needs has one.
    fn settle(&mut self, name: &str, shared: Option<&Self>, nearest: &Nearest) -> Option<Diagnostic> {
        let pending = self.pending.remove(name)?;
        let value_of = |name: &str| self.value_of(name, shared).ok_or_else(|| Fault::new("unknown", name));
        match pending.expression.value(pending.fact.kind, pending.compact, &value_of) {
            Ok(value) => {
                self.facts.insert(name.to_owned(), Fact { value, ..pending.fact });
                None
            }
            Err(fault) => {
                self.left_out.insert(name.to_owned());
                let is_told = fault.reason == "unknown" && self.is_left_out(&fault.found, shared);
                (!is_told).then(|| self.invalid((name, &pending), &fault, shared, nearest))
            }
        }
    }

    /// Leaves out what is left: it waits for itself, or for what does. Each circle is told once.
    fn circles(&mut self, nearest: &Nearest) -> Vec<Diagnostic> {
        let left = std::mem::take(&mut self.pending);
        self.left_out.extend(left.keys().cloned());
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut found = Vec::new();
        for start in left.keys() {
            let mut path: Vec<&str> = Vec::new();
            let mut name = start.as_str();
            while seen.insert(name) {
                path.push(name);
                // Each waits for another that is left.
                let needed = left[name].expression.operands.iter().find(|operand| left.contains_key(*operand));
                name = needed.map_or(start, String::as_str);
            }
            if let Some(at) = path.iter().position(|step| *step == name) {
                let circle: Vec<&str> = path[at..].iter().copied().chain([name]).collect();
                found.push(self.invalid((name, &left[name]), &Fault::new("circle", circle.join(" → ")), None, nearest));
            }
        }
        found
    }

    /// Whether there is one of that name, sound or not.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.facts.contains_key(name) || self.left_out.contains(name)
    }

    fn value_of(&self, name: &str, shared: Option<&Self>) -> Option<Value> {
        let fact = self.facts.get(name).or_else(|| shared?.facts.get(name))?;
        Some(fact.value.clone())
    }

    fn is_left_out(&self, name: &str, shared: Option<&Self>) -> bool {
        self.left_out.contains(name) || shared.is_some_and(|shared| shared.left_out.contains(name))
    }

    fn invalid(&self, (name, pending): (&str, &Pending), fault: &Fault, shared: Option<&Self>, nearest: &Nearest) -> Diagnostic {
        let known = self.facts.keys().chain(shared.into_iter().flat_map(|shared| shared.facts.keys())).map(String::as_str);
        let near = if fault.reason == "unknown" { nearest.of(&fault.found, known) } else { None };
        let finding = Diagnostic::new(Code::InvalidDerivation).at(pending.at.clone()).arg("fact", name);
        let finding = finding.arg("kind", pending.fact.kind.name()).arg("near", near.unwrap_or("none"));
        finding.arg("reason", fault.reason).arg("found", &fault.found)
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
            // What was so up to a past day was so for ever; what is computed may be limited itself.
            let is_past = |last: &Date| fact.provenance.historic && fact.derived.is_none() && *last < horizon.today;
            let mut found = fact.provenance.findings(horizon, fact.valid_until.filter(|last| !is_past(last)));
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

/// A fact as it is read.
enum Read {
    Known(Box<Fact>),
    Pending(Box<Pending>),
}

fn fact(fields: &Fields<'_>, name: &Named) -> Option<Read> {
    let location = fields.location(name.span);
    let kind = fields.require("kind").and_then(|field| field.choice(&FactKind::ALL));
    let unit = fields.get("unit").and_then(|field| field.text());
    let valid_until = fields.get("valid-until").and_then(|field| field.date());
    if let Some(field) = fields.get("derive") {
        let text = field.text();
        let source = fields.optional("source", Field::text);
        let others = ["value", "as-of", "checked", "currency", "historic"].into_iter().filter(|key| fields.get(key).is_some());
        let beside: Vec<&str> = others.collect();
        let compact = fields.optional("compact", Field::flag)?.unwrap_or(false);
        let (kind, text) = (kind?, text?);
        let expression = match beside.first() {
            Some(other) => Err(Fault::new("beside", *other)),
            None => derive::parse(&text),
        };
        let expression = expression.map_err(|fault| {
            let finding = field.find(Code::InvalidDerivation).arg("kind", kind.name()).arg("near", "none");
            field.push(finding.arg("reason", fault.reason).arg("found", &fault.found).arg("fact", &name.text));
        });
        let expression = expression.ok()?;
        let provenance = Provenance::of_derived(source?.unwrap_or_else(|| text.clone()));
        let derived = Some(Derived { expression: text, operands: expression.operands.clone() });
        let (value, in_locales, at) = (Value::Text(String::new()), InLocales::default(), field.location());
        let fact = Fact { location, kind, value, in_locales, derived, unit, provenance, valid_until, has_changed: false };
        return Some(Read::Pending(Box::new(Pending { fact, expression, at, compact })));
    }
    let provenance = Provenance::read(fields);
    let field = fields.require("value");
    let money = if kind == Some(FactKind::Money) || kind.is_none() {
        let currency = fields.get("currency").map_or_else(|| Some("EUR".to_owned()), |field| currency(&field));
        (currency, fields.get("compact").and_then(|field| field.flag()).unwrap_or(false))
    } else {
        (None, false)
    };
    let (kind, field) = (kind?, field?);
    let read = |field: &Field<'_>| value(kind, field, &money);
    let (value, in_locales) = read(&field)?;
    let checked = fields.get("checked").filter(Field::is_table);
    let then = |fields: &Fields<'_>| {
        // What else stands there has been told.
        fields.ignore_others();
        fields.get("value").and_then(|field| read(&field))
    };
    let looked_at = checked.and_then(|field| field.table(then)).flatten();
    let has_changed = looked_at.is_some_and(|looked_at| looked_at != (value.clone(), in_locales.clone()));
    let provenance = provenance?;
    Some(Read::Known(Box::new(Fact {
        location,
        kind,
        value,
        in_locales,
        derived: None,
        unit,
        provenance,
        valid_until,
        has_changed,
    })))
}

/// Reads the value of a fact of a kind; of money with its currency and whether it is written in short, of an address with those of other locales.
fn value(kind: FactKind, field: &Field<'_>, (currency, compact): &(Option<String>, bool)) -> Option<(Value, InLocales)> {
    let value = match kind {
        FactKind::Number => Value::Number(decimal(field)?),
        FactKind::Money => Value::Money { amount: decimal(field)?, currency: currency.clone()?, compact: *compact },
        FactKind::Percent => Value::Percent(decimal(field)?),
        FactKind::Ordinal => Value::Ordinal(field.whole(1, 1_000_000)?),
        FactKind::Date => date(field)?,
        FactKind::Phone => Value::Text(phone(field)?),
        FactKind::Url => {
            let (address, in_locales) = urls(field)?;
            return Some((Value::Text(address), in_locales));
        }
        FactKind::Law => Value::Text(law(field)?),
        FactKind::Text => Value::Text(field.text()?),
    };
    Some((value, InLocales::default()))
}

/// The section of a law as it is cited: it begins with a sign or a word, and has a number.
fn law(field: &Field<'_>) -> Option<String> {
    let text = field.text()?;
    let has_head = text.starts_with(|first: char| first == '§' || first.is_alphabetic());
    let is_citation = has_head && text.contains(|sign: char| sign.is_ascii_digit()) && text.len() <= MAX_CITATION;
    if !is_citation {
        field.refuse("law", &[("found", &text)]);
    }
    is_citation.then_some(text)
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

/// The findings of a file in the order of their places.
fn in_order(mut diagnostics: Vec<Diagnostic>, more: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.extend(more);
    diagnostics.sort_by_key(|finding| finding.location.as_ref().map(|location| location.span));
    diagnostics
}

/// A day, a month or a year.
fn date(field: &Field<'_>) -> Option<Value> {
    let PartialDate { year, month, day } = field.partial_date()?;
    Some(Value::Date { year, month, day })
}

#[cfg(test)]
mod tests;

//! Resolution: messages of a locale become text, through `fluent-bundle`, with CLDR formatting and plural categories by ICU4X.
//!
//! `fluent-bundle` resolves; four things it does not do are done around it, by giving it a rewritten text (`rewrite`):
//!
//! - **Plural categories** come from ICU4X. The bundle's own rules are CLDR 37 and know no `many` in French, Italian and Spanish, and none at
//!   all for `kmr`. A selector `{ $n -> … }` becomes a call of a function of ours that answers with the key of a variant.
//! - **Values** are formatted by ICU4X, and stand between U+2068 and U+2069 wherever they are printed. The bundle would isolate select
//!   expressions too, which are the author's own text and take the direction of the line.
//! - **Tags** are recognised in the pattern's own text: their `<` becomes [`TAG_OPEN`](super::tag::TAG_OPEN). A `<` in a value or a string
//!   literal stays text.
//! - **Terms with arguments** are written out once for each set of arguments, because the bundle forgets the arguments of a term after it has
//!   resolved another term inside of it.
//!
//! Nothing is resolved that was not looked at before (`analysis`): unknown references and variables, cycles, and growth beyond measure
//! are findings, where the bundle would print fallback text, cut it off after a hundred placeables without a word, or panic.
//!
//! Most messages are text, values and names of terms and nothing else: those are written as they stand, and only the others are rewritten
//! and parsed again.
//! A bundle is `Send` and `Sync`, so that one serves all the documents and threads that see the same messages.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::format::{Formatter, Value};
use crate::fluent::{Locale, Resource};

mod analysis;
pub(crate) mod call;
mod entries;
mod function;
mod plain;
mod rewrite;

pub(crate) use analysis::MAX_EXPANSION;

use analysis::{Analysis, Key};
use entries::Entries;
use function::{HOLE, Holder, sanitized, shown};

/// The messages of one locale, ready to be resolved.
pub struct Bundle<'r> {
    locale: Locale,
    inner: FluentBundle<FluentResource>,
    formatter: Arc<Formatter>,
    values: Arc<BTreeMap<String, Value>>,
    /// What stands behind some of them.
    notes: BTreeMap<String, Arc<str>>,
    entries: Entries<'r>,
    /// What each pattern needs that is more than text.
    analyses: FxHashMap<Key<'r>, Analysis<'r>>,
}

impl<'r> Bundle<'r> {
    /// Joins `resources` of `locale`; `values` are the variables every message sees. Of an id that stands twice the first counts.
    pub fn new(locale: &Locale, resources: &[&'r Resource], values: &BTreeMap<String, Value>) -> Self {
        Self::with(locale, Formatter::new(locale), resources, Arc::new(values.clone()))
    }

    /// Joins `resources`, with the formatting that the manifest sets for the locale.
    pub fn with(locale: &Locale, formatter: Formatter, resources: &[&'r Resource], values: Arc<BTreeMap<String, Value>>) -> Self {
        let formatter = Arc::new(formatter);
        let entries = Entries::new(resources);
        let text = rewrite::rewrite(&entries);
        // What does not parse after rewriting did not before; it stays unknown.
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource);
        let mut inner = FluentBundle::new_concurrent(vec![locale.id().clone()]);
        inner.set_use_isolating(false);
        function::add_to(&mut inner, &formatter);
        inner.add_resource_overriding(resource);
        let analyses = analysis::analyse(&entries);
        Self { locale: locale.clone(), inner, formatter, values, notes: BTreeMap::new(), entries, analyses }
    }

    /// Sets words that stand behind values wherever they are printed, by variable.
    pub(crate) fn with_notes(mut self, notes: BTreeMap<String, Arc<str>>) -> Self {
        self.notes = notes;
        self
    }

    /// The words that stand behind a value wherever it is printed.
    pub(crate) fn note(&self, variable: &str) -> Option<&str> {
        self.notes.get(variable).map(|note| &**note)
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The formatting of values.
    pub fn formatter(&self) -> &Formatter {
        &self.formatter
    }

    /// A text in which each of the words behind values stands once, behind the last of the values it is said of.
    fn with_notes_once(&self, mut text: String) -> String {
        let notes: BTreeSet<&str> = self.notes.values().map(|note| &**note).collect();
        for note in notes {
            let behind = format!("\u{2069} {note}");
            if let Some(last) = text.rfind(&behind).filter(|last| text.find(&behind) != Some(*last)) {
                text = text[..last].replace(&behind, "\u{2069}") + &text[last..];
            }
        }
        text
    }

    /// Whether there is a value (or that attribute) for a message.
    pub fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.pattern(message, attribute).is_some()
    }

    fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<(Key<'r>, &'r ast::Pattern<&'r str>)> {
        let at = self.entries.message(message)?;
        let entry = &self.entries.list[at].1;
        match attribute {
            None => Some(((at, None), entry.value?)),
            Some(name) => {
                let attribute = entry.attribute(name)?;
                Some(((at, Some(attribute.id.name)), &attribute.value))
            }
        }
    }

    /// Resolves a message's value or one of its attributes. Values of variables stand between U+2068 and U+2069; the `<` of a tag
    /// is [`TAG_OPEN`](crate::fluent::tag::TAG_OPEN). `extra` are more variables, which hide those of the bundle.
    ///
    /// # Errors
    /// An unknown message, variable, reference or function, a cycle, or an expansion past 64 KiB. An unknown message has no location: the
    /// caller knows it.
    pub fn format(&self, message: &str, attribute: Option<&str>, extra: &[(&str, Value)]) -> Result<String, Vec<Diagnostic>> {
        let subject = || attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
        let found = |code| Diagnostic::new(code).message(subject()).arg("message", subject()).locale(&self.locale);
        let Some((key, pattern)) = self.pattern(message, attribute) else { return Err(vec![found(Code::UnknownMessage)]) };
        let too_large = || found(Code::ExpansionTooLarge).arg("reason", "bytes").arg("limit", MAX_EXPANSION);
        if plain::is_plain(pattern) {
            let text = plain::write(pattern, &self.entries, |_| None).unwrap_or_default();
            return if text.len() > MAX_EXPANSION { Err(vec![too_large()]) } else { Ok(text) };
        }
        let Some(analysis) = self.analyses.get(&key) else { return Err(vec![found(Code::UnknownMessage)]) };
        let mut problems: Vec<Diagnostic> = analysis.problems.iter().map(|problem| (**problem).clone()).collect();
        let mut bytes = analysis.bytes;
        let value_of =
            |name: &str| extra.iter().find(|(extra, _)| *extra == name).map(|(_, value)| value).or_else(|| self.values.get(name));
        for (name, needed) in &analysis.variables {
            let Some(value) = value_of(name) else {
                let problem = found(Code::UnknownVariable).arg("variable", name).arg("reason", "fact").arg("near", "none");
                problems.push(problem.at(needed.location()));
                continue;
            };
            if let Some(expected) = needed.mismatch(value) {
                let problem =
                    found(Code::WrongVariableType).arg("variable", name).arg("found", kind(value)).arg("expected", expected);
                problems.push(problem.at(needed.location()));
                continue;
            }
            let note = self.notes.get(*name).map_or(0, |note| note.len() + 2);
            bytes = bytes.saturating_add(needed.count.saturating_mul(bytes_of(value) + note));
        }
        if problems.is_empty() && bytes > MAX_EXPANSION {
            problems.push(too_large());
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let note_of = |name: &str| self.notes.get(name).filter(|_| extra.iter().all(|(extra, _)| *extra != name));
        let written = plain::write(pattern, &self.entries, |name| {
            let note = note_of(name).map(|note| &**note);
            Some(shown(value_of(name)?, note, &self.formatter))
        });
        if let Some(text) = written {
            return Ok(self.with_notes_once(text));
        }
        let values = analysis
            .variables
            .keys()
            .filter_map(|name| Some((*name, fluent_value(value_of(name)?, note_of(name), &self.formatter))));
        let args: FluentArgs<'_> = values.collect();
        self.resolve(message, attribute, &args)
            .map(|text| self.with_notes_once(text))
            .ok_or_else(|| vec![found(Code::UnknownReference).arg("reason", "message").arg("name", subject()).arg("near", "none")])
    }

    /// The text of a pattern that is more than simple; none if `fluent-bundle` meets what the analysis missed, which must not print fallback text.
    fn resolve(&self, message: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let node = self.inner.get_message(&rewrite::message_id(message))?;
        let pattern = match attribute {
            None => node.value(),
            Some(name) => node.attributes().find(|attribute| attribute.id() == name).map(|attribute| attribute.value()),
        }?;
        let mut errors = Vec::new();
        let text = self.inner.format_pattern(pattern, Some(args), &mut errors).into_owned();
        (errors.is_empty() && !text.contains(HOLE)).then_some(text)
    }
}

impl fmt::Debug for Bundle<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bundle").field("locale", &self.locale).field("messages", &self.entries.list.len()).finish_non_exhaustive()
    }
}

/// What a value is, for findings.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Number(_) => "number",
        Value::Money { .. } => "money",
        Value::Percent(_) => "percent",
        Value::Ordinal(_) => "ordinal",
        Value::Date { .. } => "date",
        Value::Text(_) => "text",
    }
}

/// An upper bound of the bytes a value prints as.
fn bytes_of(value: &Value) -> usize {
    match value {
        Value::Text(text) => text.len() + 6,
        Value::Number(number) | Value::Percent(number) | Value::Money { amount: number, .. } => {
            let range = number.absolute.magnitude_range();
            // Two digits of an option each side, a separator a digit, signs and words.
            usize::try_from(range.end() - range.start()).unwrap_or(0) * 6 + 200
        }
        Value::Ordinal(_) | Value::Date { .. } => 100,
    }
}

fn fluent_value(value: &Value, note: Option<&Arc<str>>, formatter: &Arc<Formatter>) -> FluentValue<'static> {
    match (value, note) {
        (Value::Text(text), None) => FluentValue::String(sanitized(text).into()),
        _ => Holder::new(value.clone(), formatter).with_note(note).into(),
    }
}

#[cfg(test)]
mod tests;

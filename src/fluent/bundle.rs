//! Resolution: messages of a locale become text, through `fluent-bundle`, with CLDR formatting and plural categories by ICU4X.
//!
//! The bundle reads a copy of each resource in which a few things are said differently, see [`rewrite`]. What would make it panic, run for
//! ever or eat memory is found before it is asked, see [`weight`].

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent::types::{FluentNumber, FluentType};
use fluent::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use icu_plurals::PluralCategory;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::format::{Formatter, Options, Value};
use crate::fluent::{Locale, Resource};

mod rewrite;
#[cfg(test)]
mod tests;
mod weight;

use rewrite::{CATEGORY, exact_key, rewrite};
use weight::{Key, Obstacle};

/// Stands in resolved text for the `<` of a tag that was written in a pattern; a `<` from a value stays `<`.
pub const TAG_OPEN: char = '\u{FDD0}';

/// The messages of one locale, ready to be resolved.
pub struct Bundle {
    locale: Locale,
    bundle: FluentBundle<FluentResource>,
    formatter: Arc<Formatter>,
    values: BTreeMap<String, Value>,
    args: FluentArgs<'static>,
    obstacles: FxHashMap<Key, Obstacle>,
}

impl Bundle {
    /// Joins `resources` of `locale`; `values` are the variables every message sees. Of ids that stand twice the first counts.
    pub fn new(locale: &Locale, resources: &[&Resource], values: &BTreeMap<String, Value>) -> Self {
        Self::with(locale, Formatter::new(locale), resources, values)
    }

    /// The same with a formatting of its own, such as other digits.
    pub fn with(locale: &Locale, formatter: Formatter, resources: &[&Resource], values: &BTreeMap<String, Value>) -> Self {
        let formatter = Arc::new(formatter);
        // The locale of the bundle chooses its own plural rules, which nothing asks here.
        let mut bundle = FluentBundle::new(Vec::new());
        add_functions(&mut bundle, &formatter);
        for resource in resources {
            let copy = FluentResource::try_new(rewrite(resource)).unwrap_or_else(|(sound, _)| sound);
            // Ids that stand twice are findings of the check; here the first one counts.
            let _ = bundle.add_resource(copy);
        }
        let mut args = FluentArgs::with_capacity(values.len());
        for (name, value) in values {
            args.set(name.clone(), Variable::fluent(value, &formatter));
        }
        let value_bytes = |name: &str| match values.get(name)? {
            Value::Text(text) => Some(text.len()),
            _ => None,
        };
        let obstacles = weight::obstacles(resources, &value_bytes);
        Self { locale: locale.clone(), bundle, formatter, values: values.clone(), args, obstacles }
    }

    /// The locale.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// The formatting of its values.
    pub fn formatter(&self) -> &Formatter {
        &self.formatter
    }

    /// Whether there is a value (or that attribute) for a message.
    pub fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.pattern(message, attribute).is_some()
    }

    fn pattern(&self, message: &str, attribute: Option<&str>) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        let message = self.bundle.get_message(message)?;
        match attribute {
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
            None => message.value(),
        }
    }

    /// Resolves a message's value or one of its attributes. Values of variables stand between U+2068 and U+2069; the `<` of a tag
    /// is [`TAG_OPEN`].
    ///
    /// # Errors
    /// An unknown message, variable, reference or function, a cycle, or an expansion past 64 KiB or 100 placeables; without location,
    /// which the caller knows.
    pub fn format(&self, message: &str, attribute: Option<&str>, extra: &[(&str, Value)]) -> Result<String, Vec<Diagnostic>> {
        if let Some(obstacle) = self.obstacles.get(&(message.to_owned(), attribute.map(str::to_owned))) {
            return Err(vec![obstacle.diagnostic()]);
        }
        let Some(pattern) = self.pattern(message, attribute) else {
            let name = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
            return Err(vec![Diagnostic::new(Code::UnknownReference).arg("reference", name)]);
        };
        let merged;
        let args = if extra.is_empty() {
            &self.args
        } else {
            let all = self.values.iter().map(|(name, value)| (name.as_str(), value));
            let mut args = FluentArgs::with_capacity(self.values.len() + extra.len());
            for (name, value) in all.chain(extra.iter().map(|(name, value)| (*name, value))) {
                args.set(name.to_owned(), Variable::fluent(value, &self.formatter));
            }
            merged = args;
            &merged
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        let mut findings: Vec<Diagnostic> = errors.iter().map(finding).collect();
        findings.dedup();
        if findings.is_empty() { Ok(text) } else { Err(findings) }
    }
}

/// What the resolver could not do, as a finding.
fn finding(error: &FluentError) -> Diagnostic {
    let FluentError::ResolverError(error) = error else {
        return Diagnostic::new(Code::SyntaxError).arg("reason", "other").arg("detail", error);
    };
    match error {
        ResolverError::Reference(ReferenceKind::Variable { id }) => Diagnostic::new(Code::UnknownVariable).arg("variable", id),
        ResolverError::Reference(ReferenceKind::Function { id }) => Diagnostic::new(Code::UnknownFunction).arg("function", id),
        ResolverError::Reference(ReferenceKind::Message { id, attribute }) => unknown(id.clone(), attribute.as_deref()),
        ResolverError::Reference(ReferenceKind::Term { id, attribute }) => unknown(format!("-{id}"), attribute.as_deref()),
        ResolverError::NoValue(id) => unknown(id.clone(), None),
        ResolverError::Cyclic => Diagnostic::new(Code::CyclicReference).arg("cycle", ""),
        ResolverError::TooManyPlaceables => {
            Diagnostic::new(Code::ExpansionTooLarge).arg("reason", "placeables").arg("found", 101).arg("limit", 100)
        }
        ResolverError::MissingDefault => Diagnostic::new(Code::SyntaxError).arg("reason", "default"),
    }
}

fn unknown(id: String, attribute: Option<&str>) -> Diagnostic {
    let reference = attribute.map_or_else(|| id.clone(), |attribute| format!("{id}.{attribute}"));
    Diagnostic::new(Code::UnknownReference).arg("reference", reference)
}

/// A variable as the resolver holds it.
#[derive(Clone, Debug)]
struct Variable {
    value: Value,
    options: Options,
    formatter: Arc<Formatter>,
}

impl PartialEq for Variable {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.options == other.options
    }
}

impl Variable {
    fn fluent(value: &Value, formatter: &Arc<Formatter>) -> FluentValue<'static> {
        match value {
            Value::Text(text) => FluentValue::String(Cow::Owned(text.chars().filter(|c| !is_noncharacter(*c)).collect())),
            value => Self { value: value.clone(), options: Options::default(), formatter: Arc::clone(formatter) }.into(),
        }
    }

    /// A number written in a pattern, with the decimals it was written with.
    fn literal(number: &FluentNumber, formatter: &Arc<Formatter>) -> Self {
        let decimal = number.value.to_string().parse().unwrap_or_default();
        let digits = number.options.minimum_fraction_digits.map(|digits| u8::try_from(digits.min(20)).expect("at most 20"));
        let options = Options { minimum_fraction_digits: digits, ..Options::default() };
        Self { value: Value::Number(decimal), options, formatter: Arc::clone(formatter) }
    }

    /// The variable of an argument, unless it is text or an error.
    fn of(argument: &FluentValue<'_>, formatter: &Arc<Formatter>) -> Option<Self> {
        match argument {
            FluentValue::Number(number) => Some(Self::literal(number, formatter)),
            FluentValue::Custom(custom) => custom.as_ref().as_any().downcast_ref::<Self>().cloned(),
            _ => None,
        }
    }

    fn category(&self) -> Option<&'static str> {
        let category = self.formatter.category(&self.value, &self.options)?;
        Some(match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
    }

    /// Whether it is exactly the number a variant key names.
    fn is(&self, key: &str) -> bool {
        let (Value::Number(number) | Value::Money { amount: number, .. } | Value::Percent(number)) = &self.value else {
            return matches!(&self.value, Value::Ordinal(ordinal) if key.parse() == Ok(*ordinal));
        };
        key.parse::<fixed_decimal::Decimal>().is_ok_and(|key| {
            let (mut key, mut number) = (key, number.clone());
            key.absolute.trim_end();
            number.absolute.trim_end();
            key.absolute.trim_start();
            number.absolute.trim_start();
            key == number
        })
    }
}

impl From<Variable> for FluentValue<'static> {
    fn from(variable: Variable) -> Self {
        FluentValue::Custom(Box::new(variable))
    }
}

impl FluentType for Variable {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.formatter.format_with(&self.value, &self.options))
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        Cow::Owned(self.formatter.format_with(&self.value, &self.options))
    }
}

/// The marks of tags must come from patterns alone.
fn is_noncharacter(character: char) -> bool {
    ('\u{FDD0}'..='\u{FDEF}').contains(&character)
}

/// Gives a closure the lifetimes of a Fluent function.
fn function<F>(function: F) -> F
where
    F: for<'a> Fn(&[FluentValue<'a>], &FluentArgs<'_>) -> FluentValue<'a> + Send + Sync + 'static,
{
    function
}

fn add_functions(bundle: &mut FluentBundle<FluentResource>, formatter: &Arc<Formatter>) {
    let with_options = |formatter: &Arc<Formatter>| {
        let formatter = Arc::clone(formatter);
        function(move |positional, named| {
            let Some(mut variable) = positional.first().and_then(|argument| Variable::of(argument, &formatter)) else {
                return FluentValue::Error;
            };
            for (name, value) in named.iter() {
                match value {
                    FluentValue::String(text) => variable.options.set(name, text),
                    FluentValue::Number(number) => variable.options.set(name, &number.value.to_string()),
                    _ => {}
                }
            }
            variable.into()
        })
    };
    let category = {
        let formatter = Arc::clone(formatter);
        function(move |positional, _| {
            let Some((value, keys)) = positional.split_first() else { return FluentValue::Error };
            if let FluentValue::String(text) = value {
                return FluentValue::String(Cow::Owned(text.to_string()));
            }
            let Some(variable) = Variable::of(value, &formatter) else { return FluentValue::Error };
            let exact = keys.iter().find_map(|key| match key {
                FluentValue::String(key) if variable.is(key) => Some(exact_key(key)),
                _ => None,
            });
            match exact.or_else(|| variable.category().map(str::to_owned)) {
                Some(key) => FluentValue::String(Cow::Owned(key)),
                None => FluentValue::Error,
            }
        })
    };
    let added = [
        bundle.add_function("NUMBER", with_options(formatter)),
        bundle.add_function("DATETIME", with_options(formatter)),
        bundle.add_function(CATEGORY, category),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "each name stands once");
}

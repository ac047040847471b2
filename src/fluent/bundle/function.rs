//! The functions of messages: `NUMBER` and `DATETIME` for authors, two more for the rewritten text.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use fixed_decimal::Decimal;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};

use crate::fluent::format::{Formatter, Options, Value};
use crate::language::category_name;

/// Chooses the variant key of a number, or passes a text on.
pub(super) const CATEGORY: &str = "CATEGORY";

/// Prints a value between isolates.
pub(super) const SHOW: &str = "SHOW";

/// Makes a number of the digits in a text, all of them: the crate reads the numbers of a message as `f64`, which keeps sixteen.
pub(super) const DECIMAL: &str = "DECIMAL";

/// Stands where nothing could be shown, until the text is refused; values have no noncharacters.
pub(super) const HOLE: char = '\u{FDD1}';

/// A number or date on its way through a message, with the options set so far.
#[derive(Clone)]
pub(super) struct Holder {
    value: Value,
    options: Options,
    formatter: Arc<Formatter>,
    /// What stands behind it where it is printed.
    note: Option<Arc<str>>,
}

impl Holder {
    pub(super) fn new(value: Value, formatter: &Arc<Formatter>) -> Self {
        Self { value, options: Options::default(), formatter: Arc::clone(formatter), note: None }
    }

    /// The same with words behind it.
    pub(super) fn with_note(self, note: Option<&Arc<str>>) -> Self {
        Self { note: note.cloned(), ..self }
    }

    /// What a function was given, if it is one of ours; a number that stands in the message has become one by [`DECIMAL`].
    fn read(value: Option<&FluentValue<'_>>) -> Option<Self> {
        match value? {
            FluentValue::Custom(custom) => custom.as_any().downcast_ref::<Self>().cloned(),
            _ => None,
        }
    }

    fn text(&self) -> String {
        match &self.value {
            Value::Text(text) => sanitized(text),
            value => self.formatter.format_with(value, &self.options),
        }
    }

    /// The key of the variant: the exact number if the selector has it, else the plural category.
    fn key(&self, exact: &[FluentValue<'_>]) -> String {
        if let Value::Text(text) = &self.value {
            return sanitized(text);
        }
        let number = self.formatter.exact(&self.value, &self.options);
        for key in exact {
            if let FluentValue::String(key) = key
                && let Ok(wanted) = key.parse::<Decimal>()
                && let Some(number) = &number
            {
                let mut wanted = wanted;
                wanted.absolute.trim_start();
                wanted.absolute.trim_end();
                if wanted == *number {
                    return exact_key(key);
                }
            }
        }
        self.formatter.category(&self.value, &self.options).map_or_else(String::new, |category| category_name(category).to_owned())
    }
}

/// The identifier that stands for a numeric variant key.
pub(super) fn exact_key(number: &str) -> String {
    format!("exact-{}", number.replace('.', "_"))
}

impl PartialEq for Holder {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.options == other.options && self.note == other.note
    }
}

impl fmt::Debug for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Holder").field(&self.value).field(&self.options).finish()
    }
}

impl FluentType for Holder {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }

    fn as_string_threadsafe(&self, _: &intl_memoizer::concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.text().into()
    }
}

impl From<Holder> for FluentValue<'_> {
    fn from(holder: Holder) -> Self {
        FluentValue::Custom(Box::new(holder))
    }
}

/// Adds the functions to a bundle.
pub(super) fn add_to(bundle: &mut FluentBundle<FluentResource>, formatter: &Arc<Formatter>) {
    let formatter = Arc::clone(formatter);
    let added = [
        bundle.add_function("NUMBER", |values, options| set_options(values, options, Takes::Numbers)),
        bundle.add_function("DATETIME", |values, options| set_options(values, options, Takes::Dates)),
        bundle.add_function(DECIMAL, move |values, _| decimal(values, &formatter)),
        bundle.add_function(CATEGORY, |values, _| category(values)),
        bundle.add_function(SHOW, |values, _| show(values)),
    ];
    debug_assert!(added.iter().all(Result::is_ok), "the bundle was empty");
}

/// What a function of authors takes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Takes {
    Numbers,
    Dates,
}

fn set_options(values: &[FluentValue<'_>], options: &FluentArgs<'_>, takes: Takes) -> FluentValue<'static> {
    let Some(mut holder) = Holder::read(values.first()) else { return FluentValue::Error };
    if matches!(holder.value, Value::Date { .. }) != (takes == Takes::Dates) {
        return FluentValue::Error;
    }
    for (name, value) in options.iter() {
        match value {
            FluentValue::String(text) => holder.options.set(name, text),
            FluentValue::Number(number) => holder.options.set(name, &number.value.to_string()),
            _ => {}
        }
    }
    holder.into()
}

fn decimal(values: &[FluentValue<'_>], formatter: &Arc<Formatter>) -> FluentValue<'static> {
    let Some(FluentValue::String(digits)) = values.first() else { return FluentValue::Error };
    match digits.parse::<Decimal>() {
        Ok(decimal) => Holder::new(Value::Number(decimal), formatter).into(),
        // So many digits that nobody counts with them.
        Err(_) => FluentValue::String(digits.to_string().into()),
    }
}

fn category(values: &[FluentValue<'_>]) -> FluentValue<'static> {
    match values.split_first() {
        Some((FluentValue::String(text), _)) => FluentValue::String(text.to_string().into()),
        Some((value, exact)) => Holder::read(Some(value)).map_or(FluentValue::Error, |holder| holder.key(exact).into()),
        None => FluentValue::Error,
    }
}

fn show(values: &[FluentValue<'_>]) -> FluentValue<'static> {
    let text = match values.first() {
        Some(FluentValue::String(text)) => isolated(&sanitized(text)),
        value => match Holder::read(value) {
            Some(holder) => noted(isolated(&holder.text()), holder.note.as_deref()),
            // The bundle would print the name of the function and no error.
            None => return FluentValue::String(HOLE.to_string().into()),
        },
    };
    FluentValue::String(text.into())
}

/// A value as it prints where nothing is asked of it.
pub(super) fn shown(value: &Value, note: Option<&str>, formatter: &Formatter) -> String {
    let value = match value {
        Value::Text(text) => isolated(&sanitized(text)),
        _ => isolated(&formatter.format(value)),
    };
    noted(value, note)
}

/// A value with what stands behind it.
fn noted(value: String, note: Option<&str>) -> String {
    match note {
        Some(note) => format!("{value} {note}"),
        None => value,
    }
}

/// A value between isolates (UAX #9, FSI and PDI).
fn isolated(text: &str) -> String {
    format!("\u{2068}{text}\u{2069}")
}

/// Text without the characters that mean something to whoever prints it: a value is text, whatever it holds.
pub(super) fn sanitized(text: &str) -> String {
    let control = |char: char| matches!(char, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FDD0}'..='\u{FDEF}' | '\0');
    text.replace(control, "")
}

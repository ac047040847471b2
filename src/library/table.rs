//! TOML tables, read key by key.
//!
//! Every table of the formats is read through [`Fields`], which knows where each key and value stands. Derived deserialisation
//! would stop at the first mistake, and loses the places inside the tables that are told apart by their `kind`; here one wrong
//! value costs only itself, and a file shows all its mistakes at once. A key that nobody asked for is a finding.

use std::cell::{Cell, RefCell};
use std::sync::Arc;

use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::{Date, PartialDate};
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::fluent::guard::steers;
use crate::library::nearest::nearest;
use crate::source::{Location, Source, Span};

/// The most findings on a file that is not TOML; what follows is hardly ever a mistake of its own.
const MAX_BROKEN: usize = 10;

/// A text in a TOML file and where it stands, with its quotation marks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    /// The text.
    pub text: String,
    /// Its bytes in the file.
    pub span: Span,
}

/// Reads a file: what `read` makes of its root table, and what is wrong with it.
pub(crate) fn read_toml<T>(source: &Arc<Source>, read: impl FnOnce(&Fields<'_>) -> T) -> (T, Vec<Diagnostic>) {
    let (root, errors) = DeTable::parse_recoverable(source.text());
    let mut errors: Vec<_> = errors.iter().collect();
    // Where one bracket is missing, the parser misses one for each level, all in one place.
    errors.dedup_by_key(|error| error.span());
    let broken: Vec<_> = errors
        .into_iter()
        .take(MAX_BROKEN)
        .map(|error| {
            let span = error.span().map_or_else(Span::default, Span::from);
            Diagnostic::new(Code::InvalidToml).at(Location::new(source, span)).arg("detail", error.message())
        })
        .collect();
    let findings = RefCell::new(Findings::default());
    let fields = Fields {
        context: Context { source, findings: &findings },
        table: root.get_ref(),
        span: Span::default(),
        path: String::new(),
        asked: RefCell::default(),
        others: Cell::default(),
    };
    let value = read(&fields);
    // What is missing or unknown in a file that is not TOML is a consequence, not a mistake of its own.
    if !broken.is_empty() {
        return (value, broken);
    }
    fields.finish();
    let mut findings = findings.into_inner().into_vec();
    findings.sort_by_key(|finding: &Diagnostic| finding.location.as_ref().map(|location| location.span));
    (value, findings)
}

#[derive(Clone, Copy)]
struct Context<'t> {
    source: &'t Arc<Source>,
    findings: &'t RefCell<Findings>,
}

/// The keys and values of a table.
pub(crate) struct Fields<'t> {
    context: Context<'t>,
    table: &'t DeTable<'t>,
    span: Span,
    path: String,
    asked: RefCell<Vec<&'static str>>,
    others: Cell<Others>,
}

/// What becomes of keys that nobody asks for.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Others {
    /// Each is a finding.
    #[default]
    Unknown,
    /// Nothing.
    Ignored,
}

impl<'t> Fields<'t> {
    /// Where the table stands: its header, or its braces.
    pub(crate) fn span(&self) -> Span {
        self.span
    }

    /// A place in this file.
    pub(crate) fn location(&self, span: Span) -> Location {
        Location::new(self.context.source, span)
    }

    /// The value of a key.
    pub(crate) fn get(&self, key: &'static str) -> Option<Field<'t>> {
        self.asked.borrow_mut().push(key);
        let value = self.table.get(key)?;
        Some(self.field(key, value))
    }

    /// The value of a key that may be left out: nothing if there is one with a mistake, which is no value that is not there.
    pub(crate) fn optional<T>(&self, key: &'static str, read: impl FnOnce(&Field<'t>) -> Option<T>) -> Option<Option<T>> {
        self.get(key).map_or(Some(None), |field| read(&field).map(Some))
    }

    /// The value of a key that must be there; a finding if it is not.
    pub(crate) fn require(&self, key: &'static str) -> Option<Field<'t>> {
        let field = self.get(key);
        if field.is_none() {
            self.refuse(key, "missing", &[]);
        }
        field
    }

    /// A finding on the value of a key, or where it would stand: `reason` chooses the variant of the message `invalid-value`.
    pub(crate) fn refuse(&self, key: &'static str, reason: &'static str, args: &[(&'static str, &str)]) {
        let span = self.table.get(key).map_or(self.span, |value| value.span().into());
        let finding = invalid(self.context, span, &self.path_of(key), reason, args);
        self.context.findings.borrow_mut().push(finding);
    }

    /// Every key with its place and value, in file order; for tables whose keys are names that somebody chose.
    fn entries(&self) -> Vec<(Named, Field<'t>)> {
        let mut entries: Vec<_> = self
            .table
            .iter()
            .map(|(key, value)| {
                (Named { text: key.get_ref().to_string(), span: key.span().into() }, self.field(key.get_ref(), value))
            })
            .collect();
        entries.sort_by_key(|(key, _)| key.span);
        entries
    }

    /// Reads every entry by `read`.
    pub(crate) fn each(&self, mut read: impl FnMut(Named, Field<'t>)) {
        self.ignore_others();
        self.entries().into_iter().for_each(|(key, field)| read(key, field));
    }

    /// Takes every key as asked for.
    pub(crate) fn ignore_others(&self) {
        self.others.set(Others::Ignored);
    }

    fn field(&self, key: &str, value: &'t Spanned<DeValue<'t>>) -> Field<'t> {
        Field { context: self.context, value: value.get_ref(), span: value.span().into(), path: self.path_of(key) }
    }

    fn path_of(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    /// Reports every key that was not asked for.
    fn finish(&self) {
        if self.others.get() == Others::Ignored {
            return;
        }
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            let name = key.get_ref();
            if !asked.iter().any(|asked| asked == name) {
                let near = nearest(name, asked.iter().copied().filter(|known| !self.table.contains_key(*known)));
                self.context.findings.borrow_mut().push(
                    Diagnostic::new(Code::UnknownKey)
                        .at(self.location(key.span().into()))
                        .arg("key", self.path_of(name))
                        .arg("near", near.unwrap_or("none")),
                );
            }
        }
    }
}

/// The finding that the value of a key is none: `reason` chooses the variant of the message `invalid-value`.
fn invalid(context: Context<'_>, span: Span, key: &str, reason: &'static str, args: &[(&'static str, &str)]) -> Diagnostic {
    let finding = Diagnostic::new(Code::InvalidValue).at(Location::new(context.source, span)).arg("key", key).arg("reason", reason);
    args.iter().fold(finding, |finding, (name, value)| finding.arg(name, value))
}

/// Whether nobody sees a character: those that [steer](steers), those that are shown by nothing (`Default_Ignorable_Code_Point`), the empty pattern of
/// Braille, and what is no character. Joiners, soft hyphens and variation selectors are a part of how words are written.
pub(crate) fn is_hidden(sign: char) -> bool {
    let is_part_of_words = matches!(sign, '\u{AD}' | '\u{200C}' | '\u{200D}' | '\u{FE00}'..='\u{FE0F}' | '\u{E0100}'..='\u{E01EF}');
    steers(sign) || sign == '\u{2800}' || CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(sign) && !is_part_of_words
}

/// The value of a key.
pub(crate) struct Field<'t> {
    context: Context<'t>,
    value: &'t DeValue<'t>,
    span: Span,
    path: String,
}

impl<'t> Field<'t> {
    /// A finding on this value: `reason` chooses the variant of the message `invalid-value`.
    pub(crate) fn refuse(&self, reason: &'static str, args: &[(&'static str, &str)]) {
        self.push(self.finding(reason, args));
    }

    /// The same, not yet told.
    pub(crate) fn finding(&self, reason: &'static str, args: &[(&'static str, &str)]) -> Diagnostic {
        invalid(self.context, self.span, &self.path, reason, args)
    }

    /// A finding of another code on this value.
    pub(crate) fn find(&self, code: Code) -> Diagnostic {
        Diagnostic::new(code).at(self.location())
    }

    /// Where it stands.
    pub(crate) fn location(&self) -> Location {
        Location::new(self.context.source, self.span)
    }

    /// Adds a finding.
    pub(crate) fn push(&self, finding: Diagnostic) {
        self.context.findings.borrow_mut().push(finding);
    }

    fn wrong_kind<T>(&self, expected: &str) -> Option<T> {
        self.refuse("kind", &[("expected", expected)]);
        None
    }

    /// A text that is not empty.
    pub(crate) fn text(&self) -> Option<String> {
        match self.value.as_str() {
            Some(text) if text.trim().is_empty() => {
                self.refuse("empty", &[]);
                None
            }
            Some(text) => {
                if let Some(hidden) = text.chars().find(|sign| is_hidden(*sign)) {
                    self.refuse("hidden", &[("found", &format!("U+{:04X}", u32::from(hidden)))]);
                    return None;
                }
                Some(text.to_owned())
            }
            None => self.wrong_kind("text"),
        }
    }

    /// A text that is not empty, with its place.
    pub(crate) fn named(&self) -> Option<Named> {
        Some(Named { text: self.text()?, span: self.span })
    }

    /// The digits of a number as they are written, without separators; a minus sign is kept.
    pub(crate) fn decimal(&self) -> Option<String> {
        match self.value {
            DeValue::Integer(value) if value.radix() == 10 => Some(value.as_str().replace(['_', '+'], "")),
            DeValue::Float(value) if value.as_str().bytes().any(|byte| byte.is_ascii_digit()) => {
                Some(value.as_str().replace(['_', '+'], ""))
            }
            _ => self.wrong_kind("number"),
        }
    }

    /// A number between two bounds.
    pub(crate) fn number(&self, min: f64, max: f64) -> Option<f64> {
        let text = self.decimal()?;
        let number: f64 = text.parse().unwrap_or(f64::NAN);
        if (min..=max).contains(&number) {
            return Some(number);
        }
        self.refuse("range", &[("min", &min.to_string()), ("max", &max.to_string()), ("found", &text)]);
        None
    }

    /// A whole number between two bounds.
    pub(crate) fn whole(&self, min: u32, max: u32) -> Option<u32> {
        let DeValue::Integer(value) = self.value else { return self.wrong_kind("whole") };
        let found = u32::from_str_radix(value.as_str(), value.radix()).ok().filter(|number| (min..=max).contains(number));
        if found.is_none() {
            self.refuse("range", &[("min", &min.to_string()), ("max", &max.to_string()), ("found", value.as_str())]);
        }
        found
    }

    /// True or false.
    pub(crate) fn flag(&self) -> Option<bool> {
        self.value.as_bool().or_else(|| self.wrong_kind("flag"))
    }

    /// A day, without time.
    pub(crate) fn date(&self) -> Option<Date> {
        match self.value.as_datetime() {
            Some(toml::value::Datetime { date: Some(date), time: None, offset: None }) => {
                Date::new(i32::from(date.year), date.month, date.day).or_else(|| self.wrong_kind("date"))
            }
            _ => self.no_date("date"),
        }
    }

    /// Refuses what is no date; a whole one in quotation marks is told as that.
    fn no_date<T>(&self, kind: &str) -> Option<T> {
        let quoted = self.value.as_str().filter(|text| text.parse::<Date>().is_ok());
        let Some(text) = quoted else { return self.wrong_kind(kind) };
        self.refuse("quoted", &[("found", text)]);
        None
    }

    /// How many entries a table has; none if the value is no table.
    pub(crate) fn len(&self) -> usize {
        self.value.as_table().map_or(0, |table| table.len())
    }

    /// Whether the value is a table.
    pub(crate) fn is_table(&self) -> bool {
        self.value.is_table()
    }

    /// Whether it is a text.
    pub(crate) fn is_text(&self) -> bool {
        self.value.is_str()
    }

    /// A day, or a month or year as text.
    pub(crate) fn partial_date(&self) -> Option<PartialDate> {
        if matches!(self.value, DeValue::Datetime(_)) {
            return self.date().map(PartialDate::from);
        }
        // A whole day is written as a date of TOML, not as text.
        let partial = self.value.as_str().filter(|text| text.len() < 10).and_then(|text| text.parse().ok());
        partial.or_else(|| self.no_date("partial-date"))
    }

    /// The value of one of several names.
    pub(crate) fn choice<T: Clone>(&self, choices: &[(&str, T)]) -> Option<T> {
        let name = self.text()?;
        if let Some((_, value)) = choices.iter().find(|(known, _)| *known == name) {
            return Some(value.clone());
        }
        let names: Vec<_> = choices.iter().map(|(known, _)| *known).collect();
        let near = nearest(&name, names.iter().copied()).unwrap_or("none");
        self.refuse("choice", &[("found", &name), ("expected", &names.join(", ")), ("near", near)]);
        None
    }

    /// A list of values, each read by `read`; those it refuses are left out.
    pub(crate) fn list<T>(&self, read: impl Fn(&Field<'t>) -> Option<T>) -> Option<Vec<T>> {
        self.items(read, |_| self.path.clone())
    }

    /// The same, each value with a path by its number.
    fn items<T>(&self, read: impl Fn(&Field<'t>) -> Option<T>, path: impl Fn(usize) -> String) -> Option<Vec<T>> {
        let Some(array) = self.value.as_array() else { return self.wrong_kind("list") };
        let item = |(number, value): (usize, &'t Spanned<DeValue<'t>>)| Field {
            context: self.context,
            value: value.get_ref(),
            span: value.span().into(),
            path: path(number),
        };
        Some(array.iter().enumerate().filter_map(|value| read(&item(value))).collect())
    }

    /// A list of texts with their places; what is said of one of them names it by its number, from 0 on, as TOML does.
    pub(crate) fn names(&self) -> Option<Vec<Named>> {
        self.items(Field::named, |number| format!("{}[{number}]", self.path))
    }

    /// A table, read by `read`; keys it does not ask for are findings.
    pub(crate) fn table<T>(&self, read: impl FnOnce(&Fields<'t>) -> T) -> Option<T> {
        let value = self.open_table(|fields| {
            let value = read(fields);
            fields.finish();
            value
        });
        value.or_else(|| self.wrong_kind("table"))
    }

    /// A table whose keys are names that somebody chose: each entry is read by `read`.
    pub(crate) fn each(&self, read: impl FnMut(Named, Field<'t>)) {
        let read = self.open_table(|fields| fields.each(read));
        if read.is_none() {
            self.wrong_kind::<()>("table");
        }
    }

    fn open_table<T>(&self, read: impl FnOnce(&Fields<'t>) -> T) -> Option<T> {
        let table = self.value.as_table()?;
        let fields = Fields {
            context: self.context,
            table,
            span: self.span,
            path: self.path.clone(),
            asked: RefCell::default(),
            others: Cell::default(),
        };
        Some(read(&fields))
    }
}

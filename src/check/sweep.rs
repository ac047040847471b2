//! Every message that depends on a number, said for the numbers at which languages change their words.
//!
//! A person who reads one number sees one variant. What stands in the others is seen by readers of the year in which the fact changes. So each such
//! message is said for 0, 1, 2, 3, 5, 11, 21, 22, 100, 101 and for the neighbours of today's value, and marked where more changes between two of them
//! than the agreement of words: another verb, a lost half of a sentence.

use std::collections::BTreeSet;

use fixed_decimal::Decimal;
use fluent_syntax::ast;
use rayon::prelude::*;
use similar::{ChangeTag, TextDiff};

use crate::document::compose::Composer;
use crate::document::content::Content;
use crate::document::fact::Fact;
use crate::document::markup::{self, NoNames};
use crate::fluent::format::Value;
use crate::fluent::resource::EntryKind;
use crate::fluent::usage::{SelectorKind, Usage};
use crate::fluent::{Bundle, Locale, Resource};
use crate::library::Library;
use crate::source::Location;

use super::language::Language;
use super::texts::language_of;

/// The numbers at which some language changes its words: every category of CLDR's cardinals that whole numbers below a thousand reach.
const NUMBERS: [u32; 10] = [0, 1, 2, 3, 5, 11, 21, 22, 100, 101];

/// So many words of a language are forms of each other if they have this part of their letters in common, in order.
const ALIKE: usize = 2;

/// Words of so few letters, such as articles and forms of *to be*, change with number in ways that their letters do not show.
const SHORT: usize = 4;

/// A message of a locale that depends on a number.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Swept {
    /// The locale.
    pub locale: Locale,
    /// The resource.
    pub document: String,
    /// The message, with its attribute if it is one.
    pub message: String,
    /// Where it stands.
    pub location: Location,
    /// The variable it depends on.
    pub variable: String,
    /// What it says, in the order of the numbers; numbers that say the same stand together.
    pub readings: Vec<Reading>,
}

/// What a message says for some numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reading {
    /// The numbers, ascending.
    pub numbers: Vec<u32>,
    /// The text, with `#` for the number, and without tags.
    pub text: String,
    /// Words that are others than in the reading of today's value, where more than agreement changes: what it says there, and here.
    pub other: Vec<(String, String)>,
}

/// Says every message that depends on a number for those numbers; of all documents and locales where none are named, in their order.
pub fn sweep(library: &Library, content: &Content, documents: &[String], locales: &[Locale]) -> Vec<Swept> {
    let composer = Composer::of(library, content);
    let wanted = content.outlines.keys().filter(|document| documents.is_empty() || documents.contains(document));
    let jobs: Vec<(&String, &Locale)> = wanted
        .flat_map(|document| library.locales().iter().map(move |locale| (document, locale)))
        .filter(|(document, locale)| {
            (locales.is_empty() || locales.contains(locale)) && content.outlines[*document].is_meant_for(locale)
        })
        .collect();
    let of_job = |(document, locale): &(&String, &Locale)| {
        let Some(resource) = library.resource(locale, document) else { return Vec::new() };
        let bundle = composer.bundle_of(document, locale);
        let language = language_of(library, locale);
        Job { content, document, locale, resource, bundle, language }.swept()
    };
    jobs.par_iter().flat_map_iter(of_job).collect()
}

struct Job<'j> {
    content: &'j Content,
    document: &'j str,
    locale: &'j Locale,
    resource: &'j Resource,
    bundle: Bundle<'j>,
    language: Language,
}

impl Job<'_> {
    fn swept(&self) -> Vec<Swept> {
        let mut swept = Vec::new();
        for entry in self.resource.entries().filter(|entry| entry.kind == EntryKind::Message) {
            let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value));
            for (attribute, pattern) in entry.value.map(|value| (None, value)).into_iter().chain(attributes) {
                let usage = Usage::of(pattern);
                let variables: BTreeSet<&str> = usage
                    .selectors
                    .iter()
                    .filter(|selector| selector.kind != SelectorKind::Text)
                    .filter_map(|selector| variable_of(selector.selector))
                    .collect();
                for variable in variables {
                    let Some(fact) = self.content.fact(self.document, variable) else { continue };
                    let readings = self.readings((entry.id, attribute), variable, fact);
                    if readings.len() > 1 {
                        swept.push(Swept {
                            locale: self.locale.clone(),
                            document: self.document.to_owned(),
                            message: attribute.map_or_else(|| entry.id.to_owned(), |name| format!("{}.{name}", entry.id)),
                            location: Location::new(self.resource.source(), entry.id_span),
                            variable: variable.to_owned(),
                            readings,
                        });
                    }
                }
            }
        }
        swept
    }

    fn readings(&self, (id, attribute): (&str, Option<&str>), variable: &str, fact: &Fact) -> Vec<Reading> {
        let today = whole(&fact.value);
        let neighbours = today.into_iter().flat_map(|today| [today.saturating_sub(1), today, today.saturating_add(1)]);
        let numbers: BTreeSet<u32> = NUMBERS.into_iter().chain(neighbours).collect();
        let mut readings: Vec<Reading> = Vec::new();
        let mut of_today = 0;
        for number in numbers {
            let Some(value) = with(&fact.value, number) else { continue };
            let Ok(text) = self.bundle.format(id, attribute, &[(variable, value.clone())]) else { continue };
            let shown = format!("\u{2068}{}\u{2069}", self.bundle.formatter().format(&value));
            let text = plain(&text.replace(&shown, "#"));
            let at = readings.iter().position(|reading| reading.text == text).unwrap_or_else(|| {
                readings.push(Reading { numbers: Vec::new(), text, other: Vec::new() });
                readings.len() - 1
            });
            readings[at].numbers.push(number);
            if Some(number) == today {
                of_today = at;
            }
        }
        let expected = readings.get(of_today).map(|reading| reading.text.clone()).unwrap_or_default();
        for reading in &mut readings {
            reading.other = self.others(&expected, &reading.text);
        }
        readings
    }

    /// The words that are others in two readings, where they are no forms of each other.
    fn others(&self, expected: &str, found: &str) -> Vec<(String, String)> {
        let words = |text: &str| -> Vec<String> {
            let words = text.split(|sign: char| !sign.is_alphanumeric() && sign != '\'' && sign != '’');
            words.filter(|word| !word.is_empty() && !self.is_number(word)).map(str::to_owned).collect()
        };
        let (expected, found) = (words(expected), words(found));
        let (one, other): (Vec<&str>, Vec<&str>) =
            (expected.iter().map(String::as_str).collect(), found.iter().map(String::as_str).collect());
        let diff = TextDiff::from_slices(&one, &other);
        let mut others = Vec::new();
        let (mut gone, mut come): (Vec<&str>, Vec<&str>) = Default::default();
        for change in diff.iter_all_changes() {
            match change.tag() {
                ChangeTag::Delete => gone.push(change.value()),
                ChangeTag::Insert => come.push(change.value()),
                ChangeTag::Equal => self.pair_up((&mut gone, &mut come), &mut others),
            }
        }
        self.pair_up((&mut gone, &mut come), &mut others);
        others
    }

    /// Takes words that are forms of each other out of both, those that look alike before those that are only short; what is left is another word.
    fn pair_up<'w>(&self, (gone, come): (&mut Vec<&'w str>, &mut Vec<&'w str>), others: &mut Vec<(String, String)>) {
        for is_form in [Self::look_alike, Self::are_short] {
            gone.retain(|word| match come.iter().position(|other| is_form(self, word, other)) {
                Some(at) => {
                    come.remove(at);
                    false
                }
                None => true,
            });
        }
        if gone.iter().chain(come.iter()).any(|word| self.duty(word).is_some() || word.chars().count() > SHORT) {
            others.push((gone.join(" "), come.join(" ")));
        }
        gone.clear();
        come.clear();
    }

    /// Whether two words say the same duty, or share most of their letters.
    fn look_alike(&self, one: &str, other: &str) -> bool {
        if let (Some(one), Some(other)) = (self.duty(one), self.duty(other)) {
            return one == other;
        }
        let letters = |word: &str| word.to_lowercase().chars().collect::<Vec<char>>();
        let (one, other) = (letters(one), letters(other));
        common(&one, &other) * ALIKE > one.len().min(other.len())
    }

    /// Whether two words are too short for their letters to show anything, and say no duties that differ.
    fn are_short(&self, one: &str, other: &str) -> bool {
        let is_duty = self.duty(one).is_some() && self.duty(other).is_some();
        let (one, other) = (one.chars().count(), other.chars().count());
        !is_duty && one.min(other) <= SHORT && one.max(other) <= SHORT + 1
    }

    /// The duty that a word says, such as *must*.
    fn duty(&self, word: &str) -> Option<&'static str> {
        let word = word.to_lowercase();
        self.language.own.watched.duties.iter().find(|(_, forms)| forms.contains(&word.as_str())).map(|(duty, _)| *duty)
    }

    fn is_number(&self, word: &str) -> bool {
        let said = self.language.numerals().said(&[word]);
        word.chars().all(char::is_numeric) || !said.numbers.is_empty() || !said.possible.is_empty()
    }
}

/// How many letters two words have in common, in their order.
fn common(one: &[char], other: &[char]) -> usize {
    let mut row = vec![0; other.len() + 1];
    for letter in one {
        let mut diagonal = 0;
        for (at, second) in other.iter().enumerate() {
            let above = row[at + 1];
            row[at + 1] = if letter == second { diagonal + 1 } else { above.max(row[at]) };
            diagonal = above;
        }
    }
    row.last().copied().unwrap_or(0)
}

/// The variable that selects, itself or through a function.
fn variable_of<'p>(selector: &ast::InlineExpression<&'p str>) -> Option<&'p str> {
    match selector {
        ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::FunctionReference { arguments, .. } => arguments.positional.first().and_then(variable_of),
        _ => None,
    }
}

/// A whole number that a value is.
fn whole(value: &Value) -> Option<u32> {
    match value {
        Value::Number(number) | Value::Money { amount: number, .. } => number.to_string().parse().ok(),
        Value::Ordinal(number) => Some(*number),
        _ => None,
    }
}

/// A value of the same kind with another number.
fn with(value: &Value, number: u32) -> Option<Value> {
    Some(match value {
        Value::Number(_) => Value::from(number),
        Value::Money { currency, compact, .. } => {
            Value::Money { amount: Decimal::from(number), currency: currency.clone(), compact: *compact }
        }
        Value::Ordinal(_) if number > 0 => Value::Ordinal(number),
        _ => return None,
    })
}

/// A resolved text without isolates and tags.
fn plain(text: &str) -> String {
    let (inlines, _) = markup::parse(text, &NoNames);
    crate::document::block::Text { inlines, ..Default::default() }.plain()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn swept(language: &str, text: &str, value: u32) -> Vec<String> {
        let files = [
            ("lotse.toml", format!("source = \"{language}\"\n")),
            ("documents/g.toml", "title = \"t\"\ndate = 2026-11-20\n".to_owned()),
            ("documents/facts.toml", format!("[n]\nkind = \"number\"\nvalue = {value}\nsource = \"x\"\n")),
            (&format!("locales/{language}/g.ftl"), format!("t = {text}\n")),
        ];
        let library = Library::from_files(files).unwrap();
        let swept = sweep(&library, &Content::read(&library), &[], &[]);
        let reading = |reading: &Reading| {
            let numbers: Vec<String> = reading.numbers.iter().map(ToString::to_string).collect();
            let others: Vec<String> = reading.other.iter().map(|(was, is)| format!(" !{was}→{is}")).collect();
            format!("{}: {}{}", numbers.join(" "), reading.text, others.concat())
        };
        swept.iter().flat_map(|swept| swept.readings.iter().map(reading)).collect()
    }

    #[test]
    fn a_message_is_said_for_the_numbers_at_which_languages_change() {
        let text = "{ $n ->\n    [0] Heute <em>gar</em> nicht.\n    [one] Sie haben einen Monat Zeit.\n   *[other] Sie haben { $n } Monate Zeit.\n}";
        assert_eq!(
            swept("de", text, 3),
            [
                "0: Heute gar nicht. !Monate→",
                "1: Sie haben einen Monat Zeit.",
                "2 3 4 5 11 21 22 100 101: Sie haben # Monate Zeit.",
            ]
        );
    }

    #[test]
    fn another_duty_is_more_than_agreement() {
        let text = "{ $n ->\n    [one] Die Rate muss da sein.\n   *[other] Die Raten dürfen da sein.\n}";
        assert_eq!(swept("de", text, 3)[1], "1: Die Rate muss da sein. !dürfen→muss");
        let text = "{ $n ->\n    [one] Die Rate darf da sein.\n   *[other] Die Raten dürfen da sein.\n}";
        assert_eq!(swept("de", text, 3)[1], "1: Die Rate darf da sein.");
    }

    #[test]
    fn forms_of_a_word_are_agreement() {
        for (language, one, other) in [
            ("ro", "{ $n } om sprijinit", "{ $n } de oameni sprijiniți"),
            ("ru", "{ $n } новый год", "{ $n } новых года"),
            ("ar", "{ $n } يوم", "{ $n } أيام"),
            ("en", "{ $n } child is here", "{ $n } children are here"),
        ] {
            let text = format!("{{ $n ->\n    [one] {one}\n   *[other] {other}\n}}");
            let told = swept(language, &text, 100);
            assert!(told.len() > 1 && told.iter().all(|line| !line.contains('!')), "{told:?}");
        }
    }
}

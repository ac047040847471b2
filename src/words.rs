//! The words of the tool itself: findings, errors and summaries as Fluent messages in German and English.
//!
//! A [`Diagnostic`] names its code and arguments; here it gets its prose. `src/words/<language>.ftl` holds one message per code —
//! its value says what was found, its attribute `.help` what to do — and the messages of errors and summaries;
//! `src/words/codes.<language>.ftl` explains each code, and `src/words/cli.<language>.ftl` holds what only the command line says.
//! Every message may use `$original`, what the source language is called, and `$message`, `$document` and `$locale` of the finding
//! beside the arguments that were set. What a stranger may have written comes in by arguments alone, and is [`crate::shown`], never obeyed.
//!
//! A language is complete or it is not there: a test compares ids, attributes and variables of the two files with each other and
//! with the table of codes.

use std::borrow::Cow;
use std::fmt::{self, Display};
use std::sync::LazyLock;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};

use crate::diagnostic::{Code, Diagnostic, Level};
use crate::error::{Action, Error, Fault, Kind, Obstacle, Refusal, Surprise};
use crate::shown;
use crate::source::Location;

/// The languages the tool speaks, each with its words; the first stands in for all others.
const LANGUAGES: &[(&str, [&str; 3])] = &[
    ("en", [include_str!("words/en.ftl"), include_str!("words/codes.en.ftl"), include_str!("words/cli.en.ftl")]),
    ("de", [include_str!("words/de.ftl"), include_str!("words/codes.de.ftl"), include_str!("words/cli.de.ftl")]),
];

/// So many places of an error are told; who has mended these asks again.
const MOST_PLACES: usize = 10;

/// The words of the tool in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: &'static str,
    /// What the source is called in sentences: `German`, or `source text` where nobody has said.
    original: String,
}

/// A finding, told.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Told {
    /// What was found: one line without a full stop.
    pub message: String,
    /// What to do, if the finding says so.
    pub help: Option<String>,
}

impl Words {
    /// The words in a language, named by a language tag or a POSIX locale such as `de_DE.UTF-8`; English if there are none.
    pub fn new(tag: &str) -> Self {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        let &(language, texts) = LANGUAGES.iter().find(|(name, _)| name.eq_ignore_ascii_case(language)).unwrap_or(&LANGUAGES[0]);
        let id = language.parse().expect("the tags of the table are sound");
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Terminals print the isolation marks as boxes.
        bundle.set_use_isolating(false);
        for text in texts {
            bundle.add_resource_overriding(FluentResource::try_new(text.to_owned()).unwrap_or_else(|(sound, _)| sound));
        }
        let mut words = Self { bundle, language, original: String::new() };
        words.set_source("");
        words
    }

    /// Whether there are words in a language, named as for [`Self::new`].
    pub fn speaks(tag: &str) -> bool {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or_default();
        LANGUAGES.iter().any(|(name, _)| name.eq_ignore_ascii_case(language))
    }

    /// Says which language the texts of the library are written in, so that findings can call it by its name.
    pub fn set_source(&mut self, language: &str) {
        self.original = self.text("source-language", &[("language", &language)]);
    }

    /// The language spoken: `en` or `de`.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A text by its id, or `id.attribute`, with its arguments; an id without text is printed itself.
    ///
    /// ```
    /// # use lotse::words::Words;
    /// let words = Words::new("en");
    /// assert_eq!(words.text("summary-findings", &[("deny", &1), ("warn", &0)]), "one error, no warnings");
    /// ```
    pub fn text(&self, id: &str, args: &[(&str, &dyn Display)]) -> String {
        let mut fluent = FluentArgs::with_capacity(args.len());
        fluent.set("original", self.original.as_str());
        for (name, value) in args {
            fluent.set(*name, fluent_value(Cow::Owned(value.to_string())));
        }
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, attribute)| (message, Some(attribute)));
        self.format(message, attribute, &fluent).unwrap_or_else(|| id.to_owned())
    }

    /// Tells a finding.
    pub fn diagnostic(&self, diagnostic: &Diagnostic) -> Told {
        let mut args = FluentArgs::with_capacity(diagnostic.args.len() + 4);
        args.set("original", self.original.as_str());
        let subject = &diagnostic.subject;
        for (name, value) in [("message", &subject.message), ("document", &subject.document), ("locale", &subject.locale)] {
            if let Some(value) = value {
                args.set(name, FluentValue::String(shown::short(value)));
            }
        }
        for (name, value) in &diagnostic.args {
            args.set(*name, fluent_value(Cow::Borrowed(value.as_str())));
        }
        let id = diagnostic.code.name();
        let help = self.format(id, Some("help"), &args);
        let mut message = self.format(id, None, &args).unwrap_or_else(|| id.to_owned());
        // What only pages show is true of an edition; some messages say that themselves.
        if let Some(edition) = diagnostic.args.get("edition").filter(|_| diagnostic.code != Code::NoHyphenation) {
            message = self.text("told-of-edition", &[("told", &message), ("edition", edition)]);
        }
        Told { message, help }
    }

    /// Tells an error; one that consists of findings is told finding by finding, a line each.
    pub fn error(&self, error: &Error) -> Told {
        match error {
            Error::Io { action, path, source } => {
                let id = match action {
                    Action::Read => "error-read",
                    Action::Write => "error-write",
                };
                Told { message: self.text(id, &[("path", &path.display()), ("detail", source)]), help: None }
            }
            Error::Invalid(diagnostics) => {
                let lines: Vec<_> = diagnostics.iter().map(|diagnostic| self.diagnostic(diagnostic).message).collect();
                Told { message: lines.join("\n"), help: None }
            }
            Error::Unknown { kind, name, known } => self.unknown(*kind, name, known),
            Error::SourceLocale(tag) => Told { message: self.text("error-source-locale", &[("locale", tag)]), help: None },
            Error::NoRevision(found) => Told { message: self.text("error-revision", &[("found", found)]), help: None },
            Error::NoRepository(path) => Told { message: self.text("error-repository", &[("path", &path.display())]), help: None },
            Error::Unmerged(path) => Told { message: self.text("error-unmerged", &[("path", &path.display())]), help: None },
            Error::Unreplaceable { path, obstacle } => {
                let reason = match obstacle {
                    Obstacle::Changed => "changed",
                    Obstacle::ReadOnly => "read-only",
                    Obstacle::HardLinks => "hard-links",
                    Obstacle::Owner => "owner",
                    Obstacle::Link => "link",
                    Obstacle::Kind => "kind",
                    Obstacle::Library => "library",
                };
                self.with_help("error-unreplaceable", &[("path", &path.display()), ("reason", &reason)])
            }
            Error::Locked { path, holder } => {
                let (doing, process) = holder.as_ref().map_or(("unknown", 0), |holder| (&holder.doing, holder.process));
                self.with_help("error-locked", &[("path", &path.display()), ("doing", &doing), ("process", &process)])
            }
            Error::Refused { refusal, name, places } => self.refused(refusal, name, places),
            Error::NoLibrary(path) => self.with_help("error-no-library", &[("path", &path.display())]),
            Error::Unprintable { page, fault } => {
                let (reason, text, font) = match fault {
                    Fault::Coordinate => ("coordinate", "", ""),
                    Fault::PageSize => ("page-size", "", ""),
                    Fault::MissingGlyph { text, font } => ("missing-glyph", text.as_str(), font.as_str()),
                    Fault::DamagedFont(font) => ("damaged-font", "", font.as_str()),
                    Fault::TooManyGlyphs(font) => ("too-many-glyphs", "", font.as_str()),
                };
                let page = u64::from(*page) + 1;
                let args: [(&str, &dyn Display); 4] = [("page", &page), ("reason", &reason), ("text", &text), ("font", &font)];
                self.with_help("error-unprintable", &args)
            }
            Error::UnexpectedObject { object, surprise } => {
                let (reason, expected, found, detail) = match surprise {
                    Surprise::Missing => ("missing", 0, 0, ""),
                    Surprise::Kind => ("kind", 0, 0, ""),
                    Surprise::Count { expected, found } => ("count", *expected, *found, ""),
                    Surprise::Warning(detail) => ("warning", 0, 0, detail.as_str()),
                };
                let args: [(&str, &dyn Display); 5] =
                    [("object", object), ("reason", &reason), ("expected", &expected), ("found", &found), ("detail", &detail)];
                self.with_help("error-unexpected-object", &args)
            }
        }
    }

    /// Why a name is not changed or taken away, and where that shows.
    fn refused(&self, refusal: &Refusal, name: &str, places: &[Location]) -> Told {
        let (reason, detail) = match refusal {
            Refusal::Taken => ("taken", String::new()),
            Refusal::Identifier => ("identifier", String::new()),
            Refusal::Variable => ("variable", String::new()),
            Refusal::FileName => ("file-name", String::new()),
            Refusal::Tag => ("tag", String::new()),
            Refusal::Ambiguous(resources) => ("ambiguous", resources.join(", ")),
            Refusal::PartOfContact(contact) => ("part", contact.clone()),
            Refusal::Furniture => ("furniture", String::new()),
            Refusal::Broken => ("broken", String::new()),
            Refusal::Used => ("used", String::new()),
            Refusal::NoSuchWords => ("words", String::new()),
            Refusal::OnlyLocale => ("only-locale", String::new()),
            Refusal::NothingToRemove => ("nothing", String::new()),
        };
        let mut told = self.with_help("error-refused", &[("reason", &reason), ("name", &name), ("detail", &detail)]);
        for place in places.iter().take(MOST_PLACES) {
            told.message.push_str(&format!("\n  {place}"));
        }
        if places.len() > MOST_PLACES {
            let more = places.len() - MOST_PLACES;
            told.message.push_str(&format!("\n  {}", self.text("markdown-more", &[("count", &more)])));
        }
        told
    }

    fn unknown(&self, kind: Kind, name: &str, known: &[String]) -> Told {
        let id = match kind {
            Kind::Document => "error-unknown-document",
            Kind::Locale => "error-unknown-locale",
            Kind::Edition => "error-unknown-edition",
            Kind::Message => "error-unknown-message",
            Kind::Code => "error-unknown-code",
            Kind::Fact => "error-unknown-fact",
            Kind::Term => "error-unknown-term",
            Kind::Contact => "error-unknown-contact",
            Kind::Variable => "error-unknown-variable",
            Kind::Resource => "error-unknown-resource",
        };
        let help = match known {
            [] => None,
            [near] => Some(self.text("error-near", &[("near", near)])),
            known => Some(self.text("error-known", &[("known", &known.join(", "))])),
        };
        Told { message: self.text(id, &[("name", &name)]), help }
    }

    /// A text with its help.
    fn with_help(&self, id: &str, args: &[(&str, &dyn Display)]) -> Told {
        Told { message: self.text(id, args), help: Some(self.text(&format!("{id}.help"), args)) }
    }

    /// A number with one decimal, as the language writes it.
    pub fn decimal(&self, number: f64) -> String {
        let text = format!("{number:.1}");
        if self.language == "de" { text.replace('.', ",") } else { text }
    }

    /// Explains a code: what it means, why it matters.
    pub(crate) fn explanation(&self, code: Code) -> Option<String> {
        self.format(&format!("explain-{code}"), None, &FluentArgs::new())
    }

    fn format(&self, id: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        Some(self.bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
    }
}

/// Counts choose plural variants, so plain decimal digits become a number; anything else, such as `007` or `3,5`, stays as written. Every argument passes
/// here, so no message can hold what steers a terminal, whoever wrote it.
fn fluent_value(value: Cow<'_, str>) -> FluentValue<'_> {
    let digits = value.as_bytes();
    let plain = matches!(digits, [b'0'] | [b'1'..=b'9', ..]) && digits.len() <= 15 && digits.iter().all(u8::is_ascii_digit);
    match value.parse::<u64>() {
        Ok(number) if plain => FluentValue::from(number),
        _ => FluentValue::String(match shown::short(&value) {
            Cow::Borrowed(same) if same.len() == value.len() => value,
            other => Cow::Owned(other.into_owned()),
        }),
    }
}

/// Prints a line for logs, in English: `path:line:column: error[code]: what was found`. What to do is told by [`Words::diagnostic`].
impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        static ENGLISH: LazyLock<Words> = LazyLock::new(|| Words::new("en"));
        if let Some(location) = &self.location {
            write!(f, "{location}: ")?;
        }
        let label = if self.level == Level::Deny { "level-deny" } else { "level-warn" };
        write!(f, "{}[{}]: {}", ENGLISH.text(label, &[]), self.code, ENGLISH.diagnostic(self).message)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast;

    use super::*;

    /// The variables of every text by `id` or `id.attribute`.
    fn variables(text: &'static str) -> BTreeMap<String, BTreeSet<&'static str>> {
        fn pattern(pattern: &ast::Pattern<&'static str>, into: &mut BTreeSet<&'static str>) {
            for element in &pattern.elements {
                if let ast::PatternElement::Placeable { expression } = element {
                    expression_of(expression, into);
                }
            }
        }
        fn expression_of(expression: &ast::Expression<&'static str>, into: &mut BTreeSet<&'static str>) {
            match expression {
                ast::Expression::Inline(inline) => inline_of(inline, into),
                ast::Expression::Select { selector, variants } => {
                    inline_of(selector, into);
                    variants.iter().for_each(|variant| pattern(&variant.value, into));
                }
            }
        }
        fn inline_of(inline: &ast::InlineExpression<&'static str>, into: &mut BTreeSet<&'static str>) {
            match inline {
                ast::InlineExpression::VariableReference { id } => {
                    into.insert(id.name);
                }
                ast::InlineExpression::Placeable { expression } => expression_of(expression, into),
                _ => {}
            }
        }
        let mut all = BTreeMap::new();
        for entry in fluent_syntax::parser::parse(text).expect("the words are Fluent").body {
            if let ast::Entry::Message(message) = entry {
                let mut put = |key: String, value: &ast::Pattern<&'static str>| {
                    let mut used = BTreeSet::new();
                    pattern(value, &mut used);
                    assert!(all.insert(key.clone(), used).is_none(), "{key} stands twice");
                };
                if let Some(value) = &message.value {
                    put(message.id.name.to_owned(), value);
                }
                for attribute in &message.attributes {
                    put(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                }
            }
        }
        all
    }

    /// The variables of every text of a language.
    fn all_variables(texts: &[&'static str; 3]) -> BTreeMap<String, BTreeSet<&'static str>> {
        let mut all = BTreeMap::new();
        for (key, used) in texts.iter().flat_map(|text| variables(text)) {
            assert!(all.insert(key.clone(), used).is_none(), "{key} stands in two files");
        }
        all
    }

    #[test]
    fn languages_say_the_same_with_the_same_arguments() {
        let english = all_variables(&LANGUAGES[0].1);
        for (language, texts) in &LANGUAGES[1..] {
            let other = all_variables(texts);
            let missing: Vec<_> = english.keys().filter(|key| !other.contains_key(*key)).collect();
            let extra: Vec<_> = other.keys().filter(|key| !english.contains_key(*key)).collect();
            assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, extra {extra:?}");
            for (key, used) in &english {
                // A variable that one language needs for its grammar, the locale in a help text, is no fault.
                let without_locale = |set: &BTreeSet<&'static str>| -> BTreeSet<_> {
                    set.iter().copied().filter(|name| !matches!(*name, "locale" | "message" | "document")).collect()
                };
                assert_eq!(without_locale(used), without_locale(&other[key]), "{language}: {key}");
            }
        }
    }

    #[test]
    fn every_variant_can_be_chosen() {
        fn doubled(pattern: &ast::Pattern<&'static str>, into: &mut Vec<String>) {
            for element in &pattern.elements {
                if let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } = element {
                    let keys: Vec<String> = variants.iter().map(|variant| format!("{:?}", variant.key)).collect();
                    into.extend(keys.iter().enumerate().filter(|(at, key)| keys[..*at].contains(key)).map(|(_, key)| key.clone()));
                    variants.iter().for_each(|variant| doubled(&variant.value, into));
                }
            }
        }
        for (language, texts) in LANGUAGES {
            for entry in texts.iter().flat_map(|text| fluent_syntax::parser::parse(*text).expect("the words are Fluent").body) {
                if let ast::Entry::Message(message) = entry {
                    let mut found = Vec::new();
                    let patterns = message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value));
                    patterns.for_each(|pattern| doubled(pattern, &mut found));
                    assert_eq!(found, [""; 0], "{language}: {}", message.id.name);
                }
            }
        }
    }

    #[test]
    fn every_code_is_told_with_help() {
        for (language, texts) in LANGUAGES {
            let all = all_variables(texts);
            for code in Code::ALL {
                assert!(all.contains_key(code.name()), "{language}: {code}");
                assert!(all.contains_key(&format!("{code}.help")), "{language}: {code}.help");
                assert!(all.contains_key(&format!("explain-{code}")), "{language}: explain-{code}");
            }
        }
    }

    #[test]
    fn codes_stand_in_the_order_of_the_alphabet() {
        for (language, texts) in LANGUAGES {
            let ids = texts[0].lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
            let codes: Vec<_> = ids.filter(|id| id.parse::<Code>().is_ok()).collect();
            assert!(codes.is_sorted(), "{language}: {:?}", codes.windows(2).find(|pair| pair[0] > pair[1]));
        }
    }

    #[test]
    fn falls_back_to_english() {
        for (tag, language) in [("de", "de"), ("de_DE.UTF-8", "de"), ("de-AT", "de"), ("C", "en"), ("", "en"), ("uk", "en")] {
            assert_eq!(Words::new(tag).language(), language, "{tag}");
            assert_eq!(Words::speaks(tag), tag.starts_with(language), "{tag}");
        }
    }

    #[test]
    fn tells_findings_with_their_subject() {
        let finding = Diagnostic::new(Code::MissingVariable)
            .locale("uk")
            .message("deposit")
            .arg("variable", "months")
            .arg("near", "none")
            .arg("variant", "none");
        let told = Words::new("en").diagnostic(&finding);
        assert_eq!(told.message, "the variable $months of the source is missing");
        assert_eq!(told.help.as_deref(), Some("put { $months } where the value belongs"));
        assert_eq!(Words::new("de").diagnostic(&finding).message, "die Variable $months des Originals fehlt");
    }

    #[test]
    fn counts_choose_variants_and_other_digits_stay() {
        let words = Words::new("en");
        assert_eq!(words.text("summary-findings", &[("deny", &0), ("warn", &34_000)]), "no errors, 34000 warnings");
        let finding = |value: &str| Diagnostic::new(Code::MissingNumber).arg("expected", value);
        for value in ["3", "007", "3,5", "0221 123"] {
            let message = words.diagnostic(&finding(value)).message;
            assert_eq!(message, format!("the number {value} of the source is not in the translation"));
        }
    }

    #[test]
    fn surprises_have_words() {
        let error = |surprise| Error::UnexpectedObject { object: "/Root/Pages".to_owned(), surprise };
        let cases = [
            (Surprise::Missing, "/Root/Pages is missing", "/Root/Pages fehlt"),
            (Surprise::Kind, "/Root/Pages is of an unexpected kind", "/Root/Pages ist von unerwarteter Art"),
            (Surprise::Count { expected: 3, found: 2 }, "/Root/Pages has 2 parts instead of 3", "/Root/Pages hat 2 Teile statt 3"),
            (Surprise::Warning("no font".to_owned()), "/Root/Pages warns: no font", "/Root/Pages warnt: no font"),
        ];
        for (surprise, english, german) in cases {
            let error = error(surprise);
            let told = |language| Words::new(language).error(&error).message;
            assert_eq!(told("en"), format!("the PDF cannot be finished: {english}"));
            assert_eq!(told("de"), format!("Die PDF-Datei lässt sich nicht fertigstellen: {german}"));
            assert_eq!(error.to_string(), format!("cannot finish the PDF: {english}"));
        }
    }
}

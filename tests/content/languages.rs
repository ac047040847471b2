//! The languages of this library: each is written in its own script, and each says every number in its own grammar.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use fluent_syntax::ast;
use lotse::Locale;
use lotse::check;
use lotse::document::compose::Composer;
use lotse::internal::document::structure::{StructureChild, StructureElement};
use lotse::internal::fluent::Bundle;
use lotse::internal::fluent::{Formatter, Options, Value};
use lotse::internal::fluent::{SelectorKind, Usage, key};
use lotse::internal::language::{PluralKind, category_name};
use lotse::internal::typeset::page::{Item, Layout, Mark};
use lotse::library::Library;
use lotse::{Code, Diagnostic};
use unicode_script::{Script, UnicodeScript};

use crate::library;
use crate::printed::lay_out;

/// The numbers that a sentence must stand: they fall into every category of every language here, and many into another one than their
/// neighbours.
const NUMBERS: [&str; 15] = ["0", "1", "2", "3", "5", "11", "17", "21", "22", "81", "100", "101", "250", "1000000", "8700000"];

fn numbers() -> impl Iterator<Item = (&'static str, Value)> {
    NUMBERS.into_iter().map(|number| (number, Value::Number(number.parse().expect("a number"))))
}

/// The script that the letters of a language are written in.
fn script_of(tag: &str) -> Script {
    let locale: Locale = tag.parse().expect("a tag");
    Script::from_short_name(&locale.script()).expect("a script of ISO 15924")
}

/// The language of each element: its own or that of the nearest element around it.
fn languages(layout: &Layout) -> Vec<&str> {
    let elements = &layout.structure.elements;
    let mut languages = vec![layout.lang.as_str(); elements.len()];
    for (index, element) in elements.iter().enumerate() {
        for child in &element.children {
            if let StructureChild::Element(child) = child {
                let child = child.0 as usize;
                languages[child] = elements[child].lang.as_deref().unwrap_or(languages[index]);
            }
        }
    }
    languages
}

/// The letters of a text that belong to another script, and the words they stand in.
fn foreign_words(text: &str, script: Script) -> Vec<String> {
    let is_foreign = |letter: char| !matches!(letter.script(), Script::Common | Script::Inherited) && letter.script() != script;
    // An address of the net is written in Latin letters in every language.
    let is_address = |word: &str| word.contains('@') || word.contains("://") || word.contains("www.");
    text.split_whitespace().filter(|word| word.contains(is_foreign) && !is_address(word)).map(str::to_owned).collect()
}

/// What is not read from the page but said in its place.
fn said(element: &StructureElement) -> impl Iterator<Item = &str> {
    [&element.alt, &element.actual_text].into_iter().flatten().map(String::as_str)
}

#[test]
fn every_locale_is_written_in_its_own_script_and_marked_german() {
    let library = library();
    let composer = Composer::new(&library);
    let source = script_of(&library.source_locale().to_string());
    let mut found = BTreeSet::new();
    for (document, outline) in &composer.content().outlines {
        for locale in library.locales().iter().filter(|locale| outline.is_meant_for(locale)) {
            let layout = lay_out(&library, &composer, document, locale, "a4");
            let languages = languages(&layout);
            let scripts: BTreeMap<&str, Script> = languages.iter().map(|&tag| (tag, script_of(tag))).collect();
            let mut look = |text: &str, tag: &str| {
                for word in foreign_words(text, scripts[tag]) {
                    found.insert(format!("{document} {locale}: “{word}” is said to be {tag}"));
                }
            };
            for content in layout.pages.iter().flat_map(|page| &page.content) {
                let Mark::Element(element) = content.mark else { continue };
                let text: String = content
                    .items
                    .iter()
                    .filter_map(|item| if let Item::Glyphs(run) = item { Some(run.text.as_str()) } else { None })
                    .collect();
                look(&text, languages[element.0 as usize]);
            }
            for (element, tag) in layout.structure.elements.iter().zip(&languages) {
                // A description has one language and cannot mark a word inside; German words may stand in it.
                let is_german = |word: &str| word.split('-').any(|part| foreign_words(part, source).is_empty());
                for text in said(element) {
                    let words = foreign_words(text, scripts[tag]);
                    found.extend(
                        words
                            .iter()
                            .filter(|word| !is_german(word))
                            .map(|word| format!("{document} {locale}: “{word}” is described in {tag}")),
                    );
                }
            }
        }
    }
    assert_eq!(found, BTreeSet::new());
    // The typesetter marks abbreviations and names by itself; whole words of another script are for the translator to mark.
    let report = check::run(&library, composer.content(), &check::Options::default());
    let of_script = |finding: &&Diagnostic| matches!(finding.code, Code::WrongScript | Code::Homoglyph);
    assert_eq!(report.diagnostics.iter().filter(of_script).collect::<Vec<_>>(), Vec::<&Diagnostic>::new());
}

/// A pattern that is selected by a number: message, attribute, and the variables that select.
type Counted = (String, Option<String>, BTreeSet<String>);

/// The messages of a document's own file, and their attributes, that say a number in the grammar of the language.
fn counted(library: &Library, locale: &Locale, document: &str) -> Vec<(Counted, BTreeSet<String>)> {
    let Some(resource) = library.resource(locale, document) else { return Vec::new() };
    let mut counted = Vec::new();
    for entry in resource.entries().filter(|entry| !entry.id.starts_with('-')) {
        let attributes = entry.attributes.iter().map(|attribute| (Some(attribute.id.name.to_owned()), &attribute.value));
        for (attribute, pattern) in entry.value.map(|value| (None, value)).into_iter().chain(attributes) {
            let usage = Usage::of(pattern);
            let selectors = usage.selectors.iter().filter(|selector| selector.kind == SelectorKind::Cardinal);
            let mut variables = BTreeSet::new();
            let mut keys = BTreeSet::new();
            for selector in selectors {
                if let ast::InlineExpression::VariableReference { id } = selector.selector {
                    variables.insert(id.name.to_owned());
                    keys.extend(selector.variants.iter().map(|variant| key(variant).to_owned()));
                }
            }
            if !variables.is_empty() {
                counted.push(((entry.id.to_owned(), attribute, variables), keys));
            }
        }
    }
    counted
}

fn bundle<'l>(library: &'l Library, composer: &Composer<'_>, locale: &Locale, document: &str) -> Bundle<'l> {
    let formatter = Formatter::of(library.manifest().language(locale));
    Bundle::with(locale, formatter, &library.resources_of(locale, document), Arc::new(composer.content().variables()))
}

fn category(formatter: &Formatter, value: &Value) -> &'static str {
    category_name(formatter.category(value, &Options::default()).expect("a number has a category"))
}

/// What is wrong with a sentence as such.
fn unsound(sentence: &str) -> Option<&'static str> {
    let plain: String = sentence.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    let is_space = |c: Option<char>| c.is_some_and(char::is_whitespace);
    if plain.trim().is_empty() {
        return Some("is empty");
    }
    if is_space(plain.chars().next()) || is_space(plain.chars().last()) {
        return Some("begins or ends with a space");
    }
    let gaps = plain.chars().zip(plain.chars().skip(1));
    if gaps.clone().any(|(a, b)| a.is_whitespace() && b.is_whitespace()) {
        return Some("has two spaces in a row");
    }
    if gaps.clone().any(|(a, b)| a.is_whitespace() && matches!(b, '.' | ',' | '،' | '።' | '፣')) {
        return Some("has a space before a full stop or comma");
    }
    (plain.contains('{') || plain.contains('}')).then_some("shows Fluent's braces")
}

#[test]
#[expect(clippy::too_many_lines, reason = "one walk through all sentences")]
fn every_plural_variant_is_reached_and_prints_a_sound_sentence_with_its_number() {
    let library = library();
    let composer = Composer::new(&library);
    let source = library.source_locale();
    let mut faults = Vec::new();
    for locale in library.locales() {
        let mut sentences = 0;
        for document in library.documents() {
            let (bundle, german) = (bundle(&library, &composer, locale, document), bundle(&library, &composer, source, document));
            let formatter = bundle.formatter();
            let examples = library.manifest().language(locale).plurals(PluralKind::Cardinal);
            let categories: BTreeSet<String> = examples.iter().map(|example| example.category.to_owned()).collect();
            // Where every whole number has a category of its own, the last is that of fractions.
            let fraction = ("1.5", Value::Number("1.5".parse().expect("a number")));
            let reached: BTreeSet<&str> = numbers().chain([fraction]).map(|(_, value)| category(formatter, &value)).collect();
            let category_of = |number: &str| category(formatter, &Value::Number(number.parse().expect("a number")));
            let uses = |category: &str| NUMBERS[1..].iter().filter(|number| category_of(number) == category).count();
            for ((message, attribute, variables), keys) in counted(&library, locale, document) {
                let name = format!(
                    "{locale} {document} {message}{}",
                    attribute.as_ref().map(|name| format!(".{name}")).unwrap_or_default()
                );
                // A number of its own may stand beside the categories: [2] for "the second month".
                let (exact, keys): (BTreeSet<String>, BTreeSet<String>) =
                    keys.into_iter().partition(|key| key.starts_with(|first: char| first.is_ascii_digit()));
                // What has exact numbers may say all others in one sentence, and a category of one number may be that number.
                let is_exact = |category: &String| {
                    let mut numbers = NUMBERS.iter().filter(|number| category_of(number) == category.as_str());
                    numbers.all(|number| exact.contains(*number))
                };
                let says_all = keys == categories
                    || (!exact.is_empty() && keys.len() == 1 && keys.contains("other"))
                    || keys.is_subset(&categories) && categories.difference(&keys).all(is_exact);
                if !says_all {
                    faults.push(format!("{name}: has the variants {keys:?}, the language {categories:?}"));
                }
                let unreached = keys.iter().filter(|key| !reached.contains(key.as_str()));
                for key in unreached {
                    faults.push(format!("{name}: no number reaches [{key}]"));
                }
                let of_exact = exact.iter().filter(|number| !NUMBERS.contains(&number.as_str()));
                let of_exact = of_exact.map(|number| (number.as_str(), Value::Number(number.parse().expect("a number"))));
                let mut tried: Vec<(&str, Value)> = numbers().collect();
                tried.extend(of_exact);
                for (number, value) in tried {
                    let extra: Vec<(&str, Value)> = variables.iter().map(|variable| (variable.as_str(), value.clone())).collect();
                    let format = |bundle: &Bundle| bundle.format(&message, attribute.as_deref(), &extra);
                    let shown = |formatter: &Formatter| format!("\u{2068}{}\u{2069}", formatter.format(&value));
                    let sentence = match format(&bundle) {
                        Ok(sentence) => sentence,
                        Err(problems) => {
                            faults.push(format!("{name} with {number}: {problems:?}"));
                            continue;
                        }
                    };
                    sentences += 1;
                    if let Some(fault) = unsound(&sentence) {
                        faults.push(format!("{name} with {number} {fault}: {sentence}"));
                    }
                    // A variant for one number alone may spell it out: “in the first year”, “شهران”. Zero may share the variant of one.
                    let printed = format(&german).is_ok_and(|text| text.contains(&shown(german.formatter())));
                    if printed
                        && !exact.contains(number)
                        && uses(category(formatter, &value)) > 1
                        && !sentence.contains(&shown(formatter))
                    {
                        faults.push(format!("{name} with {number} does not print the number: {sentence}"));
                    }
                }
            }
        }
        assert!(sentences > 0, "{locale} has no sentence that counts");
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_translation_says_how_it_addresses_its_readers() {
    let library = library();
    let silent: Vec<_> = library
        .locales()
        .iter()
        .filter(|locale| *locale != library.source_locale())
        .filter(|locale| {
            let terms = library.resource(locale, "terms").map(|terms| terms.text()).unwrap_or_default();
            let mut head = terms.lines().take_while(|line| line.starts_with("###"));
            !head.any(|line| line.starts_with("### Form of address: "))
        })
        .map(ToString::to_string)
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}

#[test]
fn every_language_is_described() {
    let library = library();
    let (notes, table) = (include_str!("../../docs/languages.md"), include_str!("../../README.md"));
    for locale in library.locales() {
        let language = library.manifest().language(locale);
        let name = language.endonym().expect("the name of a language of this library");
        assert!(table.contains(name), "{locale}: {name} is not in the table of the README");
        let is_source = locale == library.source_locale();
        assert!(is_source || notes.contains(&format!("(`{locale}`)\n")), "{locale} has no section in docs/languages.md");
    }
}

/// What each language makes of numbers, to be read by people: two messages that count, with every number.
const COUNTING: [(&str, &str); 2] = [("zahlen-2024", "centres-advice"), ("wegweiser-wohnen", "deposit-parts")];

#[test]
fn languages_count_as_they_did() {
    let library = library();
    let composer = Composer::new(&library);
    let mut page = String::new();
    for locale in library.locales() {
        page.push_str(&format!("# {locale}\n"));
        for (document, message) in COUNTING {
            let bundle = bundle(&library, &composer, locale, document);
            let names: BTreeSet<String> = counted(&library, locale, document)
                .into_iter()
                .filter(|(counted, _)| counted.0 == message)
                .flat_map(|(counted, _)| counted.2)
                .collect();
            for (number, value) in numbers() {
                let extra: Vec<(&str, Value)> = names.iter().map(|name| (name.as_str(), value.clone())).collect();
                let parts = [None, Some("label")].into_iter().filter(|part| bundle.has(message, *part));
                let parts: Vec<String> =
                    parts.map(|part| bundle.format(message, part, &extra).expect("the test before this one formats all")).collect();
                let plain: String = parts.join(" · ").chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
                page.push_str(&format!("{number}: {plain}\n"));
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/counting.txt");
    if std::env::var_os("LOTSE_BLESS").is_some() {
        std::fs::write(&path, &page).expect("a folder that can be written");
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(committed == page, "tests/snapshots/counting.txt has drifted; run LOTSE_BLESS=1 cargo test --test content languages::");
}

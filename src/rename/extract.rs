//! Words of texts as a fact: a literal in every file at once, so that what was recorded stays true.
//!
//! The words are those of the source. A translation may have them as they stand, or as its language writes the value; where it has neither, it stays as it
//! is, its record stays of the former source, and it is told. Blanks that keep words together are blanks.
//!
//! The order of writing may be cut off anywhere: the fact first, which nothing needs yet; ledgers before their translations, so that a
//! translation is at most unconfirmed until the same act is run again; the source last, which still says what there is to do.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast;
use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::document::content::Content;
use crate::document::fact::{FactKind, Facts, is_variable};
use crate::document::outline::Outline;
use crate::error::{Error, Kind, Refusal};
use crate::fluent::Resource;
use crate::fluent::find::words_in;
use crate::fluent::format::{Formatter, Options, Value};
use crate::fluent::rename::{Change, changed, in_order};
use crate::fluent::resource::{Entry, EntryKind, Node};
use crate::fluent::usage::{Branch, Piece, Usage, branches};
use crate::language::Locale;
use crate::library::Library;
use crate::source::{Location, Source, Span};
use crate::translation::rename::{LedgerChanges, Turn};
use crate::translation::{Edit, Ledger};

use super::act::{Touched, refuse};
use super::files::{Files, Pair};
use super::plan::is_given;

/// What is taken out of texts, and the fact it becomes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Extraction {
    /// The words as the source has them.
    pub text: String,
    /// The name of the fact.
    pub name: String,
    /// The document that has it alone; none for all.
    pub document: Option<String>,
    /// The kind of fact by its name in `facts.toml`.
    pub kind: String,
    /// Its value as `facts.toml` has it, such as `1800` or `"§ 551 BGB"`; none for the words themselves.
    pub value: Option<String>,
    /// Where that stands written; none for the words themselves, as those of a law.
    pub source: Option<String>,
}

impl Extraction {
    /// Words that become the section of a law, which all documents see.
    pub fn of(text: impl Into<String>, name: impl Into<String>) -> Self {
        let (text, name) = (text.into(), name.into());
        Self { text, name, document: None, kind: FactKind::Law.name().to_owned(), value: None, source: None }
    }
}

/// What an extraction would write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extracted {
    /// The edits, in an order that may be cut off anywhere.
    pub edits: Vec<Edit>,
    /// The files and how much of them changes, in the same order.
    pub files: Vec<Touched>,
    /// The texts of the source that get the fact.
    pub texts: usize,
    /// Translations of those that do not have the words, by locale, each with its place.
    pub without: BTreeMap<Locale, Vec<(String, Location)>>,
}

/// Makes words of texts a fact, everywhere; see [`Extraction`]. A fact that is there already is used if it has that value.
///
/// # Errors
/// [`Error::Refused`] for a name that is none or is taken, and for words that no text of the source has; [`Error::Invalid`] for a value that is not of its
/// kind, and for files that cannot be read.
pub fn extract(library: &Library, content: &Content, extraction: &Extraction) -> Result<Extracted, Error> {
    let files = Files::of(library, content)?;
    let name = extraction.name.as_str();
    if !is_variable(name) {
        return refuse(Refusal::Variable, name, Vec::new());
    }
    if is_given(name) {
        return refuse(Refusal::Furniture, name, Vec::new());
    }
    let home = home(&files, extraction)?;
    let mut extracted = Extracted::default();
    let needle = [extraction.text.trim()];
    let is_meant = |pair: &&Pair<'_>| extraction.document.as_ref().is_none_or(|document| *document == pair.resource);
    let (source, targets): (Vec<&Pair<'_>>, Vec<&Pair<'_>>) =
        files.pairs.iter().filter(is_meant).partition(|pair| files.is_source(pair));
    let mut sources: BTreeMap<&str, Rewritten<'_>> = BTreeMap::new();
    for pair in source {
        let Some(text) = &pair.text else { continue };
        let rewritten = Rewritten::of(text, &needle, name, |_| true);
        extracted.texts += rewritten.ids.len();
        if !rewritten.ids.is_empty() {
            sources.insert(&pair.resource, rewritten);
        }
    }
    if sources.is_empty() {
        return refuse(Refusal::NoSuchWords, &extraction.text, Vec::new());
    }
    extracted.put(home.edit);
    let shown = |locale: &Locale| {
        let formatter = Formatter::of(library.manifest().language(locale));
        let mut ungrouped = Options::default();
        ungrouped.set("useGrouping", "false");
        let forms = [formatter.format(&home.value), formatter.format_with(&home.value, &ungrouped)];
        [forms.as_slice(), &[extraction.text.trim().to_owned()]].concat()
    };
    let done: Vec<Done<'_>> = targets
        .into_par_iter()
        .filter_map(|pair| Some(Done::of(pair, sources.get(pair.resource.as_str())?, &shown(pair.locale), name)))
        .collect();
    done.iter().filter_map(|done| ledger(done, &needle, name)).for_each(|edit| extracted.put(Some(edit)));
    for done in done {
        extracted.put(done.edit);
        if !done.without.is_empty() {
            extracted.without.entry(done.pair.locale.clone()).or_default().extend(done.without);
        }
    }
    for rewritten in sources.into_values() {
        extracted.put(Some((Edit::of(rewritten.source, rewritten.text), rewritten.places)));
    }
    Ok(extracted)
}

impl Extracted {
    fn put(&mut self, edit: Option<(Edit, usize)>) {
        if let Some((edit, places)) = edit.filter(|(edit, _)| edit.text() != edit.former()) {
            self.files.push(Touched { path: edit.path().to_owned(), places, to: None });
            self.edits.push(edit);
        }
    }
}

/// The fact, and the file with it where it is not there yet.
struct Home {
    value: Value,
    edit: Option<(Edit, usize)>,
}

/// Puts the fact into its file, or finds it there.
fn home(files: &Files<'_>, extraction: &Extraction) -> Result<Home, Error> {
    let (library, content, name) = (files.library, files.content, extraction.name.as_str());
    let document = extraction.document.as_deref();
    let missing = Source::new(Library::facts_path(), "");
    let source = match document {
        Some(document) => match content.outlines.get(document) {
            Some(outline) => &outline.source,
            None => {
                let known = content.outlines.keys().cloned().collect();
                return Err(Error::Unknown { kind: Kind::Document, name: document.to_owned(), known });
            }
        },
        None => library.facts_source().unwrap_or(&missing),
    };
    let broken = document.map_or_else(|| files.broken_values(source.path()), |document| files.broken_outline(document));
    if !broken.is_empty() {
        return Err(Error::Invalid(broken));
    }
    let words = extraction.text.trim();
    let literal = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let value = extraction.value.clone().unwrap_or_else(|| literal(words));
    let (kind, origin) = (literal(&extraction.kind), literal(extraction.source.as_deref().unwrap_or(words)));
    let header = if document.is_some() { format!("facts.{name}") } else { name.to_owned() };
    // One line each, whatever the value holds.
    let value = value.replace(['\n', '\r'], " ");
    let line_end = if source.text().contains("\r\n") { "\r\n" } else { "\n" };
    let section = format!("[{header}]\nkind = {kind}\nvalue = {value}\nsource = {origin}\n");
    let read = |source: &Arc<Source>| match document {
        Some(_) => Outline::parse(source).0.facts,
        None => Facts::parse(source).0,
    };
    let alone = Source::new(source.path(), section.replace(&format!("[{header}]"), &format!("[{name}]")));
    let (fact, findings) = Facts::parse(&alone);
    let Some(fact) = fact.get(name).filter(|_| findings.is_empty()) else {
        // They stand in what was typed, and in no file.
        return Err(Error::Invalid(findings.into_iter().map(|finding| Diagnostic { location: None, ..finding }).collect()));
    };
    if let Some(there) = content.fact(document.unwrap_or_default(), name) {
        let is_same = there.kind == fact.kind && there.value == fact.value;
        if is_same {
            return Ok(Home { value: fact.value.clone(), edit: None });
        }
        return refuse(Refusal::Taken, name, vec![there.location.clone()]);
    }
    let taken = taken(content, name, document);
    if !taken.is_empty() {
        return refuse(Refusal::Taken, name, taken);
    }
    let before = source.text();
    let gap = match before {
        "" => "",
        text if text.ends_with("\n\n") || text.ends_with("\n\r\n") => "",
        text if text.ends_with('\n') => "\n",
        _ => "\n\n",
    };
    let text = format!("{before}{}", format!("{gap}{section}").replace('\n', line_end));
    // A file that does not hold it afterwards is not written: its last table may go on over the end.
    if read(&Source::new(source.path(), text.as_str())).get(name).is_none_or(|read| read.value != fact.value) {
        return refuse(Refusal::Broken, name, vec![Location::new(source, Span::default())]);
    }
    let edit = if source.text().is_empty() { Edit::new_file(source.path(), text) } else { Edit::of(source, text) };
    Ok(Home { value: fact.value.clone(), edit: Some((edit, 1)) })
}

/// Where the name means something else already.
fn taken(content: &Content, name: &str, document: Option<&str>) -> Vec<Location> {
    let facts = content.every_fact().filter(|(own, known, _)| *known == name && (document.is_none() || own.is_none()));
    let parts = content.contacts.variables().filter(|(variable, ..)| variable == name);
    let parts = parts.filter_map(|(_, _, key)| Some(content.contacts.get(key)?.location.clone()));
    facts.map(|(_, _, fact)| fact.location.clone()).chain(parts).collect()
}

/// A file with the variable for the words.
struct Rewritten<'f> {
    source: &'f Arc<Source>,
    text: String,
    /// The entries in which it had the words.
    ids: BTreeSet<String>,
    /// How often the sentences of each of them have the words.
    counts: BTreeMap<String, Counts>,
    places: usize,
}

/// How often the sentences that a part of an entry can become have some words: the least and the most, by part.
type Counts = BTreeMap<String, (usize, usize)>;

/// How often the sentences of each part of an entry have some words; parts that have none are left out.
fn counts(entry: &Entry<'_>, needles: &[&str]) -> Counts {
    let value = entry.value.map(|value| (String::new(), value));
    let attributes = entry.attributes.iter().map(|attribute| (attribute.id.name.to_owned(), &attribute.value));
    let of_part = |(part, pattern): (String, &ast::Pattern<&str>)| {
        let count = |branch: &Branch<'_>| -> usize {
            let texts = branch.pieces.iter().filter_map(|piece| if let Piece::Text(text) = piece { Some(*text) } else { None });
            texts.map(|text| words_in(text, needles).len()).sum()
        };
        let counts: Vec<usize> = branches(pattern).iter().map(count).collect();
        let (least, most) = (counts.iter().min().copied()?, counts.iter().max().copied()?);
        (most > 0).then_some((part, (least, most)))
    };
    value.into_iter().chain(attributes).filter_map(of_part).collect()
}

impl<'f> Rewritten<'f> {
    /// Rewrites the entries that are meant.
    fn of(source: &'f Arc<Source>, needles: &[&str], name: &str, is_meant: impl Fn(&Entry<'_>) -> bool) -> Self {
        let file = Resource::parse(Arc::clone(source));
        let (mut ids, mut counted) = (BTreeSet::new(), BTreeMap::new());
        let mut places = Vec::new();
        for node in file.nodes() {
            let Node::Entry(entry) = node else { continue };
            // A term sees what it is given, and no facts.
            if entry.kind == EntryKind::Term || !is_meant(&entry) {
                continue;
            }
            let found = places_in(&file, &entry, needles, name);
            if !found.is_empty() {
                ids.insert(entry.id.to_owned());
                counted.insert(entry.id.to_owned(), counts(&entry, needles));
                places.extend(found);
            }
        }
        let places = in_order(places);
        Self { source, text: changed(source.text(), &places), ids, counts: counted, places: places.len() }
    }
}

/// What becomes of a translation.
struct Done<'f> {
    pair: &'f Pair<'f>,
    turn: Turn,
    /// The entries that get the variable, or have it already.
    ids: BTreeSet<String>,
    without: Vec<(String, Location)>,
    edit: Option<(Edit, usize)>,
}

impl<'f> Done<'f> {
    fn of(pair: &'f Pair<'f>, source: &Rewritten<'_>, shown: &[String], name: &str) -> Self {
        let mut done = Self { pair, turn: Turn::default(), ids: BTreeSet::new(), without: Vec::new(), edit: None };
        let Some(text) = &pair.text else { return done };
        let needles: Vec<&str> = shown.iter().map(String::as_str).collect();
        // A text that has the words elsewhere, or not as often, says something else with some of them.
        let is_same = |entry: &Entry<'_>| source.counts.get(entry.id).is_some_and(|expected| *expected == counts(entry, &needles));
        let rewritten = Rewritten::of(text, &needles, name, is_same);
        let file = Resource::parse(Arc::clone(text));
        for id in &source.ids {
            let Some(entry) = file.get(id) else { continue };
            let has_variable = Usage::of_entry(&entry).variables.iter().any(|variable| variable.name == name);
            if rewritten.ids.contains(id) || has_variable {
                done.ids.insert(id.clone());
            } else {
                done.without.push((id.clone(), Location::new(text, entry.id_span)));
            }
        }
        done.turn = Turn { before: text.text().to_owned(), after: rewritten.text.clone() };
        done.edit = Some((Edit::of(text, rewritten.text), rewritten.places));
        done
    }
}

/// The ledger of a translation, where there is one.
fn ledger(done: &Done<'_>, needles: &[&str], name: &str) -> Option<(Edit, usize)> {
    let source = done.pair.ledger.as_ref()?;
    let ledger = Ledger::parse(Arc::clone(source));
    let mut places = Vec::new();
    for record in ledger.records().filter(|record| done.ids.contains(record.source.id)) {
        places.extend(places_in(ledger.resource(), &record.source, needles, name));
    }
    let count = places.len();
    let changes = LedgerChanges::with(&ledger, in_order(places), None, &done.turn, &[]);
    Some((Edit::of(source, changes.text(&ledger)), count))
}

/// Where an entry has the words, in its text and outside of tags, and the variable for them.
fn places_in(file: &Resource, entry: &Entry<'_>, needles: &[&str], name: &str) -> Vec<Change> {
    let mut found = Vec::new();
    let patterns = entry.value.into_iter().chain(entry.attributes.iter().map(|attribute| &attribute.value));
    for pattern in patterns {
        texts(pattern, &mut |text| {
            let start = Span::of_slice(file.text(), text).start;
            let places = words_in(text, needles).into_iter();
            found.extend(places.map(|(from, to)| (Span { start: start + from, end: start + to }, format!("{{ ${name} }}"))));
        });
    }
    found
}

/// Every piece of text of a pattern, in variants too.
fn texts<'a>(pattern: &ast::Pattern<&'a str>, each: &mut impl FnMut(&'a str)) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => each(value),
            ast::PatternElement::Placeable { expression } => expression_texts(expression, each),
        }
    }
}

fn expression_texts<'a>(expression: &ast::Expression<&'a str>, each: &mut impl FnMut(&'a str)) {
    match expression {
        ast::Expression::Select { variants, .. } => variants.iter().for_each(|variant| texts(&variant.value, each)),
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => expression_texts(expression, each),
        ast::Expression::Inline(_) => {}
    }
}

#[cfg(test)]
mod tests;

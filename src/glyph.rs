//! Characters that no font has, in what a document prints: in its texts, in values, in the words of the page furniture.
//!
//! Where such a character stands is known here alone: checks ask before any page is made, and printing asks where a page has met one.

use std::collections::hash_map::Entry;
use std::path::PathBuf;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::block::{Composition, Inline, Text};
use crate::document::sign::Sign;
use crate::font::cluster::{each_cluster, joins};
use crate::language::Locale;
use crate::library::Library;
use crate::source::{Location, Source, Span};

mod covered;

pub(crate) use covered::Covered;

/// A character that no font has, and what is told of it.
pub(crate) struct Missing {
    #[cfg_attr(not(feature = "render"), expect(dead_code, reason = "asked for by print alone"))]
    pub(crate) character: char,
    pub(crate) finding: Diagnostic,
}

/// What no font has of a composition: each character of a text once.
pub(crate) fn missing(library: &Library, covered: &Covered<'_>, composition: &Composition) -> Vec<Missing> {
    let (document, locale) = (composition.document.as_str(), &composition.locale);
    let labels = &composition.labels;
    let digit = &labels.digits.0[..1].iter().collect::<String>();
    let reference = labels.cross_reference.fill(&[("number", digit), ("page", digit)]);
    let page = labels.link_page.fill(&[("page", digit)]);
    let (missing, told, findings) = (Vec::new(), FxHashMap::default(), Vec::new());
    let mut glyphs = Glyphs { library, covered, document, locale, reference, page, missing, told, findings };
    glyphs.of(composition);
    glyphs.findings
}

struct Glyphs<'g, 'a> {
    library: &'g Library,
    covered: &'g Covered<'a>,
    document: &'g str,
    locale: &'g Locale,
    /// What a reference says, but for the number.
    reference: String,
    /// What stands behind the words of a link, but for the number.
    page: String,
    /// What is missing in the text at hand, each time it stands there.
    missing: Vec<char>,
    /// What was told so far, and of which texts.
    told: FxHashMap<Key, Told>,
    findings: Vec<Missing>,
}

/// What tells one text from another: its message, where it stands, and whether it is in the source language for want of a translation.
type Key = (String, Option<(PathBuf, Span)>, bool);

/// What was told of a text.
struct Told {
    characters: FxHashSet<char>,
    places: Places,
}

impl Glyphs<'_, '_> {
    fn of(&mut self, composition: &Composition) {
        for block in &composition.blocks {
            for text in block.texts() {
                self.text(&text.inlines);
                self.tell(text);
                if let Some(mark) = &text.draft_mark {
                    self.text(&[Inline::Text(mark.clone())]);
                    self.tell(&furniture("untranslated"));
                }
            }
        }
        for (id, words) in composition.labels.words() {
            self.text(&[Inline::Text(words)]);
            self.tell(&furniture(id));
        }
    }

    /// A text: its characters, and where some of them join others, the clusters of all its inlines together, as they are set.
    fn text(&mut self, inlines: &[Inline]) {
        if self.characters(inlines) {
            let mut line = String::new();
            self.line(inlines, &mut line);
            each_cluster(&line, |range| self.missing.extend(self.covered.hidden_in(&line[range])));
        }
    }

    /// Looks for the characters of inlines; whether some of them join others.
    fn characters(&mut self, inlines: &[Inline]) -> bool {
        let mut has_joins = false;
        for inline in inlines {
            match inline {
                Inline::Text(words) => {
                    for character in words.chars().filter(|character| !self.covered.is_quiet(*character)) {
                        if !self.covered.prints(character) {
                            self.missing.push(character);
                        }
                        has_joins |= joins(character);
                    }
                }
                element => has_joins |= self.characters(element.inner()),
            }
        }
        has_joins
    }

    /// The inlines as they are set.
    fn line(&self, inlines: &[Inline], line: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => {
                    line.extend(words.chars().filter_map(|character| match Sign::of(character) {
                        Sign::Printed => Some(character),
                        Sign::Space | Sign::LineBreak => Some(' '),
                        _ => None,
                    }));
                }
                Inline::Reference(_) => line.push_str(&self.reference),
                Inline::Page(_) => line.push_str(&self.page),
                Inline::LineBreak => line.push(' '),
                Inline::Note(number) => line.push_str(number),
                Inline::Blank(_) => line.push('_'),
                element => self.line(element.inner(), line),
            }
        }
    }

    /// Tells what is missing in a text, of each character in the part that it comes from.
    fn tell(&mut self, text: &Text) {
        if self.missing.is_empty() {
            return;
        }
        let mut missing = std::mem::take(&mut self.missing);
        for part in &text.parts {
            let words = part.plain();
            let (here, elsewhere) = missing.into_iter().partition(|character| words.contains(*character));
            self.tell_of(part, here);
            missing = elsewhere;
        }
        self.tell_of(text, missing);
    }

    /// Tells that characters of a text are missing, but for what was told of it: a message may stand in many places.
    fn tell_of(&mut self, text: &Text, missing: Vec<char>) {
        if missing.is_empty() {
            return;
        }
        let place = text.location.as_ref().map(|location| (location.source.path().to_owned(), location.span));
        let told = match self.told.entry((text.message.clone(), place, text.locale.is_some())) {
            Entry::Occupied(told) => told.into_mut(),
            Entry::Vacant(new) => {
                let places = Places::of(text, self.library, self.document, self.locale);
                new.insert(Told { characters: FxHashSet::default(), places })
            }
        };
        for character in missing {
            if !told.characters.insert(character) {
                continue;
            }
            let finding = finding(self.covered, character).document(self.document).locale(self.locale);
            let finding = match text.message.as_str() {
                "" => finding.arg("message", text.name()),
                message => finding.message(message),
            };
            let finding = Diagnostic { location: told.places.find(character), ..finding };
            self.findings.push(Missing { character, finding });
        }
    }
}

/// Where the characters of a text stand.
struct Places {
    /// The file, and where behind the name of the text each character stands first.
    first: Option<(Arc<Source>, FxHashMap<char, usize>)>,
    /// Where the text stands.
    text: Option<Location>,
}

impl Places {
    fn of(text: &Text, library: &Library, document: &str, locale: &Locale) -> Self {
        let id = text.message.split('.').next().unwrap_or_default();
        let locales = [locale, library.source_locale()];
        let locales = &locales[..if text.locale.is_some() { 2 } else { 1 }];
        let known = text.location.as_ref();
        for locale in locales.iter().rev() {
            let resources = library.resources_of(locale, document);
            // What Lotse knows of a language stands in no file.
            let files = resources.iter().filter(|resource| Library::is_file(resource.source()));
            let entry = files.into_iter().find_map(|resource| Some((resource, resource.get(id)?)));
            let Some((resource, entry)) = entry else { continue };
            if known.is_some_and(|known| known.source.path() != resource.source().path()) {
                continue;
            }
            let from = known.map_or(entry.id_span.start, |known| known.span.start);
            let mut first = FxHashMap::default();
            let attributes = entry.attributes.iter().map(|attribute| Span::of_slice(resource.text(), attribute.id.name).start);
            let end = attributes.into_iter().find(|start| *start > from).unwrap_or(entry.span.end);
            for (at, character) in resource.text()[from..end].char_indices() {
                first.entry(character).or_insert(from + at);
            }
            let text = known.cloned().unwrap_or_else(|| Location::new(resource.source(), entry.id_span));
            return Self { first: Some((Arc::clone(resource.source()), first)), text: Some(text) };
        }
        Self { first: None, text: known.cloned() }
    }

    /// Where a character stands in the text itself, else where the text stands: then it is in a value.
    fn find(&self, character: char) -> Option<Location> {
        let first = self.first.as_ref().and_then(|(source, first)| Some((source, *first.get(&character)?)));
        first.map_or_else(|| self.text.clone(), |(source, at)| Some(Location::new(source, at..at + character.len_utf8())))
    }
}

/// A text of the page furniture, for findings about it.
fn furniture(id: &str) -> Text {
    Text { message: id.to_owned(), ..Text::default() }
}

/// So many messages are named where a script is in no font.
const NAMED: usize = 3;

/// Makes one finding for each script and locale of those about scripts that no font has.
pub(crate) fn join_scripts(found: &mut Vec<Diagnostic>) {
    let of_script = |finding: &Diagnostic| {
        finding.code == Code::MissingGlyph && finding.args.get("reason").is_some_and(|reason| reason == "script")
    };
    if !found.iter().any(of_script) {
        return;
    }
    let (mut scripts, others): (Vec<_>, Vec<_>) = std::mem::take(found).into_iter().partition(of_script);
    *found = others;
    scripts.sort_by(|a, b| {
        // What stands in a file comes first: there is something to be looked at.
        let place = |finding: &Diagnostic| {
            let at = finding.location.as_ref().map(|at| (at.source.path().to_owned(), at.span));
            (at.is_none(), at)
        };
        (&a.subject.locale, a.args.get("script"))
            .cmp(&(&b.subject.locale, b.args.get("script")))
            .then_with(|| place(a).cmp(&place(b)))
    });
    let same =
        |a: &Diagnostic, b: &Diagnostic| a.subject.locale == b.subject.locale && a.args.get("script") == b.args.get("script");
    for group in scripts.chunk_by(same) {
        let mut messages: Vec<&str> = group.iter().filter_map(name_in).collect();
        messages.dedup();
        let named = messages[..messages.len().min(NAMED)].join(", ");
        let mut finding = group[0].clone();
        // It is about no single message.
        finding.subject.message = None;
        finding.args.remove("message");
        found.push(finding.arg("messages", named).arg("count", messages.len()));
    }
}

/// What the text of a finding is called: its message, or the first of its words.
fn name_in(finding: &Diagnostic) -> Option<&str> {
    finding.subject.message.as_deref().or(finding.args.get("message").map(String::as_str))
}

/// The finding about a character that no font has; about its whole script, if no font has a letter of it.
pub(crate) fn finding(covered: &Covered<'_>, character: char) -> Diagnostic {
    let fonts = if covered.families().is_empty() { "none" } else { covered.families() };
    let finding = Diagnostic::new(Code::MissingGlyph).arg("fonts", fonts);
    match covered.script_without_font(character) {
        Some(script) => finding.arg("reason", "script").arg("script", script),
        None => {
            let finding = finding.arg("reason", "character").arg("character", character);
            finding.arg("name", format_args!("U+{:04X}", u32::from(character)))
        }
    }
}

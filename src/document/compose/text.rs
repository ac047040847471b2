//! Messages become texts: in the locale where there is a translation, else in the source language.

use std::collections::{BTreeSet, HashSet};
use std::path::Path;

use crate::diagnostic::{Code, Diagnostic, Findings, Level};
use crate::document::block::{Footnote, Inline, Text};
use crate::document::content::Content;
use crate::document::furniture;
use crate::document::markup::{self, Fault, Link, Names, NoNames};
use crate::document::outline::Outline;
use crate::fluent::{Bundle, Locale};
use crate::library::nearest::Nearest;
use crate::library::table::Named;
use crate::library::{FURNITURE, Library};
use crate::source::{Location, Span};

use super::budget;
use super::messages::{Extra, Messages, Resolved};
use super::script::ForeignWords;
use super::typed::Typed;
use super::untranslated::Untranslated;

/// The document that is composed, and what stands around it.
#[derive(Clone, Copy)]
pub(super) struct View<'c> {
    pub(super) library: &'c Library,
    pub(super) content: &'c Content,
    /// The name of the document.
    pub(super) document: &'c str,
    pub(super) outline: &'c Outline,
}

/// The texts of a document.
pub(super) struct Texts<'c> {
    view: View<'c>,
    anchors: BTreeSet<&'c str>,
    source: Messages<'c>,
    /// None in the source locale itself.
    target: Option<Messages<'c>>,
    foreign_words: Option<ForeignWords>,
    untranslated: Untranslated,
    /// What was found so far.
    pub(super) findings: Findings,
    /// The same, told apart: one message may stand in many places.
    told: HashSet<(Option<String>, String)>,
    /// The files of which everything was told that is wrong with them.
    told_files: HashSet<&'c Path>,
    /// Proposals for what is mistyped.
    pub(super) nearest: Nearest,
    /// What the document comes to so far.
    spent: usize,
    /// Addresses that texts print.
    typed: Typed<'c>,
    /// The footnotes of the block at hand.
    notes: Vec<Note<'c>>,
}

/// A footnote that a block has.
pub(super) struct Note<'c> {
    /// What its mark calls it.
    pub(super) name: &'c Named,
    /// Its message.
    pub(super) text: &'c Named,
    pub(super) number: String,
    /// Whether its mark stands in a text of the source.
    pub(super) is_marked: bool,
}

/// What names in the tags of a text stand for.
struct Known<'t, 'c> {
    texts: &'t Texts<'c>,
}

impl Names for Known<'_, '_> {
    fn link(&self, name: &str) -> Option<Link> {
        let Texts { view, anchors, .. } = self.texts;
        view.content.link((view.document, self.texts.locale()), anchors, name)
    }

    fn note(&self, name: &str) -> Option<String> {
        self.texts.notes.iter().find(|note| note.name.text == name).map(|note| note.number.clone())
    }
}

/// So many faults of the markup of one text are told: whoever has mended them looks again.
const MOST_FAULTS: usize = 50;

impl<'c> Texts<'c> {
    pub(super) fn new(view: View<'c>, source: Messages<'c>, target: Option<Messages<'c>>, untranslated: Untranslated) -> Self {
        let (from, into) = (source.bundle.locale(), target.as_ref().map(|target| target.bundle.locale()));
        Self {
            view,
            anchors: view.outline.anchors().map(|name| name.text.as_str()).collect(),
            foreign_words: into.map(|into| ForeignWords::between(from, into)),
            source,
            target,
            untranslated,
            findings: Findings::default(),
            told: HashSet::new(),
            told_files: HashSet::new(),
            nearest: Nearest::default(),
            spent: budget::DOCUMENT,
            typed: Typed::of(view.content, view.document),
            notes: Vec::new(),
        }
    }

    /// What the document comes to so far.
    pub(super) fn spent(&self) -> usize {
        self.spent
    }

    /// Whether the document comes to more than any may.
    pub(super) fn is_spent(&self) -> bool {
        self.spent > budget::MOST
    }

    /// Adds to what the document comes to; a finding at the place that makes it too much, once.
    pub(super) fn spend(&mut self, bytes: usize, at: impl FnOnce(&Outline) -> Location) {
        let was_spent = self.is_spent();
        self.spent = self.spent.saturating_add(bytes);
        if self.is_spent() && !was_spent {
            let finding = Diagnostic::new(Code::ExpansionTooLarge).at(at(self.view.outline));
            let finding = finding.arg("reason", "document").arg("limit", budget::MOST).arg("document", self.view.document);
            self.refuse(finding.locale(self.locale()));
        }
    }

    /// The locale of the document.
    pub(super) fn locale(&self) -> &'c Locale {
        self.target.as_ref().unwrap_or(&self.source).bundle.locale()
    }

    /// The source locale, where it is another.
    pub(super) fn foreign_source(&self) -> Option<&'c Locale> {
        self.target.as_ref().map(|_| self.source.bundle.locale())
    }

    /// The bundle of the document's locale.
    pub(super) fn bundle(&self) -> &'c Bundle<'c> {
        self.target.as_ref().unwrap_or(&self.source).bundle
    }

    /// Whether the source has a value or that attribute for a message.
    pub(super) fn has(&self, message: &str, attribute: Option<&str>) -> bool {
        self.source.bundle.has(message, attribute)
    }

    /// Adds a finding at the level of the manifest.
    pub(super) fn find(&mut self, finding: Diagnostic) {
        let level = self.view.library.manifest().level(finding.weighs_as());
        self.add(finding, level);
    }

    /// Adds a finding that leaves a hole in the document.
    pub(super) fn refuse(&mut self, finding: Diagnostic) {
        self.add(finding, Level::Deny);
    }

    fn add(&mut self, mut finding: Diagnostic, level: Level) {
        finding.level = level;
        finding.subject.document.get_or_insert_with(|| self.view.document.to_owned());
        let same = (finding.subject.message.clone(), finding.bare());
        if self.told.contains(&same) {
            return;
        }
        // Of a kind of which there are more than are told, nobody asks which they are.
        if self.findings.takes(&finding) {
            self.told.insert(same);
        }
        self.findings.push(finding);
    }

    /// Begins a block that has these footnotes.
    pub(super) fn begin_notes(&mut self, notes: Vec<Note<'c>>) {
        self.notes = notes;
    }

    /// Ends the block: a footnote whose mark stands in no text of it is a finding.
    pub(super) fn end_notes(&mut self) {
        for note in std::mem::take(&mut self.notes).into_iter().filter(|note| !note.is_marked) {
            // What is not read is told already.
            if !self.is_spent() {
                let finding = Diagnostic::new(Code::UnmarkedNote).at(self.view.outline.location(note.name.span));
                self.refuse(finding.arg("name", &note.name.text).locale(self.source.bundle.locale()));
            }
        }
    }

    /// The value of a message that the outline names.
    pub(super) fn message(&mut self, name: &Named) -> Text {
        self.resolve(&name.text, None, Some(self.view.outline.location(name.span)), &[])
    }

    /// An attribute of a message that the outline names; it must be there.
    pub(super) fn attribute(&mut self, name: &Named, attribute: &str) -> Text {
        self.resolve(&name.text, Some(attribute), Some(self.view.outline.location(name.span)), &[])
    }

    /// An attribute of a message that the outline names, if the source has it.
    pub(super) fn optional_attribute(&mut self, name: &Named, attribute: &str) -> Option<Text> {
        self.has(&name.text, Some(attribute)).then(|| self.attribute(name, attribute))
    }

    /// A message of the page furniture.
    pub(super) fn label(&mut self, id: &str, extra: Extra<'_>) -> Text {
        self.resolve(id, None, None, extra)
    }

    /// What a picture shows.
    pub(super) fn alt(&mut self, name: &Named) -> String {
        if !self.has(&name.text, Some("alt")) {
            let location = self.source.locate(&name.text, None).unwrap_or_else(|| self.view.outline.location(name.span));
            let finding = Diagnostic::new(Code::MissingAltText).at(location).message(&name.text);
            let finding = finding.locale(self.source.bundle.locale());
            self.find(finding);
            return String::new();
        }
        self.attribute(name, "alt").plain()
    }

    /// The words of the source language, whatever the locale.
    pub(super) fn source_text(&mut self, name: &Named, attribute: Option<&str>) -> Text {
        if self.is_spent() {
            return Text::default();
        }
        let place = self.view.outline.location(name.span);
        if !self.has(&name.text, attribute) {
            self.unknown(&name.text, attribute, Some(place));
            return Text { message: qualified(&name.text, attribute), ..Text::default() };
        }
        self.in_source(&name.text, attribute, Some(&place), &[])
    }

    /// Resolves a message or attribute in the locale, else in the source language as a draft.
    fn resolve(&mut self, message: &str, attribute: Option<&str>, named_at: Option<Location>, extra: Extra<'_>) -> Text {
        // Nothing will be printed: what is left would only take time.
        if self.is_spent() {
            return Text::default();
        }
        if !self.has(message, attribute) {
            self.unknown(message, attribute, named_at);
            return Text { message: qualified(message, attribute), ..Text::default() };
        }
        let Some(target) = &self.target else { return self.in_source(message, attribute, named_at.as_ref(), extra) };
        if target.bundle.has(message, attribute) {
            let resolved = target.resolve(message, attribute, extra);
            let mut text = self.text(message, attribute, named_at.as_ref(), resolved);
            self.compare_notes(message, attribute, extra, &text);
            if let Some(words) = &self.foreign_words {
                text.inlines = words.mark(text.inlines);
            }
            return text;
        }
        self.untranslated(message, attribute);
        let mut text = self.in_source(message, attribute, named_at.as_ref(), extra);
        if self.untranslated == Untranslated::Mark {
            let mark = self.draft_mark();
            self.spend(mark.len() + budget::TEXT, |outline| place_in(outline, named_at.as_ref()));
            text.draft_mark = Some(mark);
        }
        text
    }

    fn in_source(&mut self, message: &str, attribute: Option<&str>, named_at: Option<&Location>, extra: Extra<'_>) -> Text {
        let resolved = self.source.resolve(message, attribute, extra);
        let mut text = self.text(message, attribute, named_at, resolved);
        text.locale = self.foreign_source().cloned();
        self.mark_notes(&text.footnotes);
        text
    }

    /// Takes the notes of a text of the source as marked.
    fn mark_notes(&mut self, footnotes: &[Footnote]) {
        for note in &mut self.notes {
            note.is_marked |= footnotes.iter().any(|footnote| footnote.number == note.number);
        }
    }

    /// The footnotes whose marks the source has in a text and its translation lacks are findings: nobody would read them.
    fn compare_notes(&mut self, message: &str, attribute: Option<&str>, extra: Extra<'_>, text: &Text) {
        if self.notes.is_empty() {
            return;
        }
        let Ok(words) = self.source.resolve(message, attribute, extra).words else { return };
        let (inlines, _) = markup::parse(&words, &Known { texts: self });
        let marks = marks_in(&inlines);
        for index in 0..self.notes.len() {
            let note = &mut self.notes[index];
            if !marks.contains(&note.number.as_str()) {
                continue;
            }
            note.is_marked = true;
            if text.footnotes.iter().all(|footnote| footnote.number != note.number) {
                let tag = format!("<note name=\"{}\">", note.name.text);
                let finding = Diagnostic { location: text.location.clone(), ..Diagnostic::new(Code::MarkupMismatch) };
                let finding = finding.arg("reason", "missing").arg("tag", tag).message(qualified(message, attribute));
                self.refuse(finding.locale(self.locale()));
            }
        }
    }

    /// The footnotes whose marks stand in a text.
    fn footnotes(&mut self, inlines: &[Inline]) -> Vec<Footnote> {
        if self.notes.is_empty() {
            return Vec::new();
        }
        let marks = marks_in(inlines);
        // No footnote has one of its own.
        let notes = std::mem::take(&mut self.notes);
        let marked = notes.iter().filter(|note| marks.contains(&note.number.as_str()));
        let footnotes = marked.map(|note| Footnote { number: note.number.clone(), text: self.message(note.text) }).collect();
        self.notes = notes;
        footnotes
    }

    fn text(&mut self, message: &str, attribute: Option<&str>, named_at: Option<&Location>, resolved: Resolved<'c>) -> Text {
        let Resolved { location, words, locale } = resolved;
        let bytes = words.as_ref().map_or(0, String::len);
        self.spend(bytes + budget::TEXT, |outline| place_in(outline, named_at));
        let (inlines, findings) = match words {
            Ok(resolved) => {
                let (inlines, faults) = markup::parse_owned(resolved, &Known { texts: self });
                let placed = |fault: Fault| {
                    let place = location.as_ref().and_then(|location| self.place(message, locale, location, &fault));
                    Diagnostic { location: place, ..fault.finding }
                };
                (inlines, faults.into_iter().take(MOST_FAULTS).map(placed).collect())
            }
            Err(findings) => (Vec::new(), findings),
        };
        let id = qualified(message, attribute);
        for mut finding in findings {
            if finding.location.is_none() {
                finding.location = location.clone();
            }
            if finding.subject.message.is_none() {
                finding.subject.message = Some(id.clone());
            }
            self.refuse(finding.locale(locale));
        }
        let inlines = self.typed.link(inlines);
        let footnotes = self.footnotes(&inlines);
        Text { inlines, message: id, location, footnotes, ..Text::default() }
    }

    /// Where a message has a fault of its markup: behind the name of the text, if not in a term.
    fn place(&self, message: &str, locale: &Locale, named: &Location, fault: &Fault) -> Option<Location> {
        let messages = self.target.as_ref().filter(|target| target.bundle.locale() == locale).unwrap_or(&self.source);
        let (resource, entry) = messages.resources.iter().find_map(|resource| Some((resource, resource.get(message)?)))?;
        let from = named.span.end;
        let span = fault.find_in(resource.text().get(from..entry.span.end)?)?;
        Some(Location::new(resource.source(), span.moved_by(from)))
    }

    /// The mark before a passage without translation: in the locale if it has the word.
    fn draft_mark(&self) -> String {
        let ask = |messages: &Messages<'_>| {
            let resolved = messages.bundle.has("untranslated", None).then(|| messages.bundle.format("untranslated", None, &[]));
            resolved.and_then(Result::ok).map(|resolved| markup::parse(&resolved, &NoNames).0)
        };
        let inlines = self.target.as_ref().and_then(ask).or_else(|| ask(&self.source)).unwrap_or_default();
        Text { inlines, ..Text::default() }.plain()
    }

    fn untranslated(&mut self, message: &str, attribute: Option<&str>) {
        // Told already, with all that is wrong with the texts of the locale.
        if self.target.as_ref().is_some_and(|target| target.broken_in(message).is_some()) {
            return;
        }
        let there = self.target.as_ref().and_then(|target| target.locate(message, None));
        let finding = match (attribute, &there) {
            // The message is there but lacks a part, or there is none at all.
            (Some(attribute), Some(_)) => Diagnostic::new(Code::MissingAttribute).arg("attribute", attribute),
            (None, Some(_)) => Diagnostic::new(Code::MissingValue),
            // What no file of the source says either is told once for the language.
            _ if self.source.locate(message, None).is_none() => furniture::missing([message], self.locale(), false),
            _ => Diagnostic::new(Code::MissingTranslation),
        };
        let mut finding = Diagnostic { location: there, ..finding.message(message).locale(self.locale()) };
        if let Some(source) = self.source.locate(message, None) {
            if finding.location.is_none() {
                finding.location = Some(source);
            } else {
                finding = finding.related("related-source", source);
            }
        }
        match self.untranslated {
            Untranslated::Refuse => self.refuse(finding),
            Untranslated::Mark => self.add(finding, Level::Warn),
        }
    }

    /// A message or attribute that the source does not have.
    fn unknown(&mut self, message: &str, attribute: Option<&str>, named_at: Option<Location>) {
        self.spend(budget::UNKNOWN, |outline| place_in(outline, named_at.as_ref()));
        if let Some(resource) = self.source.broken_in(message) {
            // All that is wrong with the file is told at once.
            if !self.told_files.insert(resource.source().path()) {
                return;
            }
            for finding in resource.diagnostics().iter().filter(|finding| finding.code == Code::SyntaxError) {
                self.refuse(finding.clone().locale(self.source.bundle.locale()));
            }
            return;
        }
        let there = self.source.locate(message, None);
        let is_label = named_at.is_none();
        let mut finding = match (attribute, &there) {
            (Some(attribute), Some(_)) => Diagnostic::new(Code::UnknownReference)
                .arg("reason", "attribute")
                .arg("name", format!("{message}.{attribute}"))
                .arg("near", "none"),
            (None, Some(_)) => {
                Diagnostic::new(Code::UnknownReference).arg("reason", "value").arg("name", message).arg("near", "none")
            }
            _ if is_label && furniture::is_furniture(message) => furniture::missing([message], self.source.bundle.locale(), true),
            _ => {
                let known = self.source.resources.iter().flat_map(|resource| resource.entries());
                let near = self.nearest.of(message, known.map(|entry| entry.id).filter(|id| !id.starts_with('-')));
                Diagnostic::new(Code::UnknownMessage).arg("near", near.unwrap_or("none"))
            }
        };
        finding.location = there.or(named_at);
        if is_label {
            finding.subject.document = Some(FURNITURE.to_owned());
        }
        let finding = finding.message(message).locale(self.source.bundle.locale());
        self.refuse(finding);
    }
}

/// Where an outline names a text; what it does not name belongs to all of it.
fn place_in(outline: &Outline, named_at: Option<&Location>) -> Location {
    named_at.cloned().unwrap_or_else(|| outline.location(Span::default()))
}

/// The numbers of the footnotes whose marks stand in a text.
fn marks_in(inlines: &[Inline]) -> Vec<&str> {
    let mut marks = Vec::new();
    for inline in inlines {
        match inline {
            Inline::Note(number) => marks.push(number.as_str()),
            element => marks.extend(marks_in(element.inner())),
        }
    }
    marks
}

/// `message` or `message.attribute`.
fn qualified(message: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"))
}

/// A text that is no message of its own, and where what it says stands: a value, an address.
pub(super) fn plain_text(inlines: Vec<Inline>, location: Option<Location>) -> Text {
    Text { inlines, location, ..Text::default() }
}

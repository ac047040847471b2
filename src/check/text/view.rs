//! What the checks look at: a source with the profiles of all its texts, and a translation walked beside it.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::document::outline::Outline;
use crate::fluent::resource::Entry;
use crate::fluent::{Locale, Resource};
use crate::language::{self, Own};
use crate::library::FURNITURE;
use crate::source::{Location, Span};
use crate::translation::SourceTexts;

use crate::check::context::{Context, PlainLetters};
use crate::check::figure::Words;
use crate::check::language::Language;
use crate::check::numeral::Said;
use crate::check::rule::glossary::SourceGlossary;
use crate::translation::profile::Profile;

/// A source resource, walked once for all locales.
pub(crate) struct SourceView<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its texts, folded.
    pub(crate) texts: &'a SourceTexts<'a>,
    /// The profiles of the value and the attributes of each entry, in the order of [`parts`].
    pub(crate) profiles: Vec<Vec<Profile<'a>>>,
    /// What each of these says in words for numbers.
    pub(crate) said: Vec<Vec<Said<'a>>>,
    /// What may stand behind its figures.
    pub(crate) words: Words<'a>,
    /// What the glossary says of each entry.
    pub(crate) glossary: SourceGlossary<'a>,
}

/// A resource of one locale and what it sees.
pub(crate) struct View<'a> {
    /// The resource.
    pub(crate) resource: &'a Resource,
    /// Its locale.
    pub(crate) locale: &'a Locale,
    /// Its language.
    pub(crate) language: &'a Language,
    /// What is known of the language of the source.
    pub(crate) source_language: &'static Own,
    /// The locale of the source as people write it.
    pub(crate) source_tag: String,
    /// The letters that nothing is to be said about in its language.
    pub(crate) plain: PlainLetters,
    /// Its name.
    pub(crate) name: &'a str,
    /// The places its links can lead to.
    pub(crate) anchors: BTreeSet<&'a str>,
    /// The message that stands on no page: the subject of the document, for search engines.
    unprinted: Option<&'a str>,
    /// The resources its references can reach.
    pub(crate) visible: Vec<&'a Resource>,
    /// The same of the source locale.
    pub(crate) visible_source: Vec<&'a Resource>,
}

impl<'a> View<'a> {
    pub(crate) fn new(
        context: &Context<'a>,
        resource: &'a Resource,
        locale: &'a Locale,
        language: &'a Language,
        name: &'a str,
    ) -> Self {
        let library = context.library;
        Self {
            resource,
            locale,
            language,
            plain: context.plain.without(language.watched_letters()),
            source_language: library.manifest().language(library.source_locale()).own(),
            source_tag: library.source_locale().to_string(),
            name,
            anchors: anchors(context, name),
            unprinted: context.content.outlines.get(name).and_then(unprinted),
            visible: std::iter::once(resource).chain(library.shared_with(locale, name)).collect(),
            visible_source: library.resources_of(library.source_locale(), name),
        }
    }

    /// Whether a text may stand on a page, and is not only read aloud.
    pub(crate) fn prints(&self, text: &Text<'_, '_>) -> bool {
        let id = text.entry.id;
        let is_aloud = |id| self.name == FURNITURE && language::FURNITURE.iter().any(|word| word.aloud && word.id == id);
        text.attribute != Some("alt") && self.unprinted != Some(id) && !is_aloud(id)
    }

    /// The place of a variable, with its `$`.
    pub(crate) fn locate_variable(&self, name: &str) -> Location {
        let span = Span::of_slice(self.resource.text(), name);
        Location::new(self.resource.source(), Span { start: span.start.saturating_sub(1), end: span.end })
    }
}

/// The subject of a document, unless it prints that text as well.
fn unprinted(outline: &Outline) -> Option<&str> {
    let subject = outline.subject.as_ref()?.text.as_str();
    let named = outline.messages().into_iter().filter(|name| name.text == subject).count();
    (named == 1).then_some(subject)
}

/// The anchors a resource sees: a text that all documents share may link to a place in any of them.
fn anchors<'a>(context: &Context<'a>, name: &str) -> BTreeSet<&'a str> {
    let outlines = &context.content.outlines;
    let is_shared = !outlines.contains_key(name);
    let seen = outlines.iter().filter(|(document, _)| is_shared || *document == name);
    seen.flat_map(|(_, outline)| outline.anchors()).map(|anchor| anchor.text.as_str()).collect()
}

/// The value and the attributes of an entry.
pub(crate) fn parts<'r>(entry: &Entry<'r>) -> impl Iterator<Item = (Option<&'r str>, &'r ast::Pattern<&'r str>)> {
    let value = entry.value.map(|value| (None, value));
    value.into_iter().chain(entry.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
}

/// A character at its place in a run of text.
#[derive(Clone, Copy)]
pub(crate) struct Place<'a> {
    /// The run.
    pub(crate) run: &'a str,
    /// Where the character begins in it, in bytes.
    pub(crate) at: usize,
    /// The character.
    pub(crate) character: char,
}

impl<'a> Place<'a> {
    /// The character as a part of the run.
    pub(crate) fn slice(self) -> &'a str {
        &self.run[self.at..self.at + self.character.len_utf8()]
    }

    /// The character before it; a run begins behind a line end.
    pub(crate) fn before(self) -> char {
        self.run[..self.at].chars().next_back().unwrap_or('\n')
    }

    /// The character after it.
    pub(crate) fn after(self) -> Option<char> {
        self.run[self.at + self.character.len_utf8()..].chars().next()
    }
}

/// A text of a translation beside that of its source.
pub(crate) struct Beside<'b, 'a, 'p> {
    /// The source.
    pub(crate) source: &'b SourceView<'a>,
    /// Which of its entries it is.
    pub(crate) at: usize,
    /// The text of the source.
    pub(crate) was: &'b Text<'a, 'p>,
    /// The text of the translation.
    pub(crate) is: &'b Text<'a, 'p>,
}

/// One text of a resource.
pub(crate) struct Text<'a, 'p> {
    /// The entry it belongs to.
    pub(crate) entry: Entry<'a>,
    /// Its attribute, if it is not the value.
    pub(crate) attribute: Option<&'a str>,
    /// The text.
    pub(crate) pattern: &'a ast::Pattern<&'a str>,
    /// What it holds.
    pub(crate) profile: &'p Profile<'a>,
}

impl Text<'_, '_> {
    /// Where the text is named: its id or the name of its attribute.
    pub(crate) fn head(&self, resource: &Resource) -> Location {
        match self.attribute {
            Some(name) => resource.locate(name),
            None => Location::new(resource.source(), self.entry.id_span),
        }
    }
}

//! What the checks look at: a source with the profiles of all its texts, and a translation walked beside it.

use fluent_syntax::ast;

use crate::diagnostic::Diagnostic;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::{Locale, Resource};
use crate::source::{Location, Span};
use crate::translation::compare::Item;
use crate::translation::ledger::body_span;
use crate::translation::{Ledger, SourceTexts};

use super::language::Language;
use super::sink::Sink;
use super::wording::Wording;
use super::{Context, facts, markup, prose, reference, selector, structure, typography};
use crate::translation::profile::Profile;

/// The resources whose messages every document sees.
const SHARED: [&str; 2] = ["terms", "common"];

/// A source resource, walked once for all locales.
pub(crate) struct SourceView<'a> {
    /// Its name.
    pub(crate) name: &'a str,
    /// Its texts, folded.
    pub(crate) texts: SourceTexts<'a>,
    /// The profiles of the value and the attributes of each entry, in the order of [`parts`].
    pub(crate) profiles: Vec<Vec<Profile<'a>>>,
    /// What the glossary says of each entry.
    pub(crate) glossary: super::wording::SourceGlossary<'a>,
}

/// A resource of one locale and what it sees.
pub(crate) struct View<'a> {
    /// The resource.
    pub(crate) resource: &'a Resource,
    /// Its locale.
    pub(crate) locale: &'a Locale,
    /// Its language.
    pub(crate) language: &'a Language,
    /// Its name.
    pub(crate) name: &'a str,
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
        let shared = SHARED.iter().filter(|shared| **shared != name).filter_map(|shared| library.resource(locale, shared));
        Self {
            resource,
            locale,
            language,
            name,
            visible: std::iter::once(resource).chain(shared).collect(),
            visible_source: library.resources_of(library.source_locale(), name),
        }
    }

    /// The place of a variable, with its `$`.
    pub(crate) fn locate_variable(&self, name: &str) -> Location {
        let span = Span::of_slice(self.resource.text(), name);
        Location::new(self.resource.source(), Span { start: span.start.saturating_sub(1), end: span.end })
    }
}

/// The value and the attributes of an entry.
pub(crate) fn parts<'r>(entry: &Entry<'r>) -> impl Iterator<Item = (Option<&'r str>, &'r ast::Pattern<&'r str>)> {
    let value = entry.value.map(|value| (None, value));
    value.into_iter().chain(entry.attributes.iter().map(|attribute| (Some(attribute.id.name), &attribute.value)))
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

impl<'a> SourceView<'a> {
    /// Walks a source resource and checks it by itself.
    pub(crate) fn read(context: &Context<'a>, language: &'a Language, name: &'a str) -> Option<(Self, Vec<Diagnostic>)> {
        let locale = context.library.source_locale();
        let resource = context.library.resource(locale, name)?;
        let texts = SourceTexts::new(resource);
        let mut sink = Sink::new(context.levels, name, &language.tag);
        resource.diagnostics().iter().for_each(|diagnostic| sink.push(diagnostic.clone()));
        let view = View::new(context, resource, locale, language, name);
        let mut wording = Wording::new(language);
        let mut profiles = Vec::with_capacity(texts.entries().len());
        let mut referring = Vec::new();
        for entry in texts.entries() {
            let of_entry: Vec<Profile<'a>> = parts(entry).map(|(_, pattern)| Profile::of(pattern, language.group)).collect();
            if of_entry.iter().any(|profile| profile.usage.refers()) {
                referring.push(entry.id);
            }
            for ((attribute, pattern), profile) in parts(entry).zip(&of_entry) {
                sink.about(entry.id, attribute, None);
                alone(context, &view, &Text { entry: *entry, attribute, pattern, profile }, &mut wording, &mut sink);
            }
            profiles.push(of_entry);
        }
        wording.finish(&view, &mut sink);
        reference::cycles(&view, &referring, &mut sink);
        let glossary = super::wording::SourceGlossary::new(context, &texts, &profiles);
        Some((Self { name, texts, profiles, glossary }, sink.found))
    }
}

/// Checks that need one text only.
fn alone<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, wording: &mut Wording<'a>, sink: &mut Sink<'a>) {
    reference::check(context, view, text, sink);
    selector::check(context, view, text, sink);
    markup::check(context, view, text, sink);
    prose::walk(context, view, text, wording, sink);
    typography::check(view, text, sink);
}

/// Checks every item of a comparison.
pub(crate) fn check_items<'a>(
    context: &Context<'a>,
    source: &'a SourceView<'a>,
    view: &View<'a>,
    items: &[Item<'a>],
    ledger: Option<&'a Ledger>,
    sink: &mut Sink<'a>,
) {
    let mut wording = Wording::new(view.language);
    let mut profile = Profile::default();
    let mut referring = Vec::new();
    for item in items {
        let place = item.source.map(|(_, entry)| Location::new(source.texts.resource().source(), body_span(&entry)));
        sink.about(item.id, None, place.clone());
        structure::check(source, Some(view), item, ledger, sink);
        let Some(target) = item.target else { continue };
        for (attribute, pattern) in parts(&target) {
            profile.fill(pattern, view.language.group);
            let text = Text { entry: target, attribute, pattern, profile: &profile };
            sink.about(item.id, attribute, place.clone());
            alone(context, view, &text, &mut wording, sink);
            if profile.usage.refers() {
                referring.push(item.id);
            }
            let Some((at, source_entry)) = item.source else { continue };
            let found = parts(&source_entry).zip(&source.profiles[at]).find(|((name, _), _)| *name == attribute);
            let Some(((_, source_pattern), source_profile)) = found else { continue };
            // The attributes of a term are its grammar: every language has its own.
            if target.kind == EntryKind::Term && attribute.is_some() {
                continue;
            }
            let beside = Text { entry: source_entry, attribute, pattern: source_pattern, profile: source_profile };
            reference::compare(context, view, &beside, &text, sink);
            selector::compare(view, &beside, &text, sink);
            facts::compare(view, &beside, &text, sink);
            markup::compare(view, &beside, &text, sink);
            typography::compare(view, &beside, &text, sink);
            wording.compare(source, at, view, &beside, &text, sink);
        }
    }
    // Terms that only this language has are no items: there is nothing to compare them with.
    let own = |entry: &Entry<'_>| entry.kind == EntryKind::Term && source.texts.position(entry.id).is_none();
    for entry in view.resource.entries().filter(own) {
        for (attribute, pattern) in parts(&entry) {
            profile.fill(pattern, view.language.group);
            sink.about(entry.id, attribute, None);
            alone(context, view, &Text { entry, attribute, pattern, profile: &profile }, &mut wording, sink);
            if profile.usage.refers() {
                referring.push(entry.id);
            }
        }
    }
    wording.finish(view, sink);
    reference::cycles(view, &referring, sink);
}

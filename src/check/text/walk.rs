//! The walk: every text of a source, and every translation beside it, past all checks.

use crate::diagnostic::Diagnostic;
use crate::fluent::resource::{Entry, EntryKind};
use crate::translation::ledger::body_span;
use crate::translation::profile::Profile;
use crate::translation::{Pair, SourceTexts};

use crate::check::context::Context;
use crate::check::figure::Words;
use crate::check::language::Language;
use crate::check::rule::glossary::SourceGlossary;
use crate::check::rule::wording::Wording;
use crate::check::rule::{facts, markup, number, reference, selector, structure, term, typed, typography};
use crate::check::sink::Sink;
use crate::check::text::prose;
use crate::check::text::view::{Beside, SourceView, Text, View, parts};

/// Walks a source resource and checks it by itself.
pub(crate) fn read_source<'a>(
    context: &Context<'a>,
    language: &'a Language,
    name: &'a str,
    texts: &'a SourceTexts<'a>,
) -> (SourceView<'a>, Vec<Diagnostic>) {
    let locale = context.library.source_locale();
    let mut sink = Sink::new(context.levels, name, &language.tag);
    let resources = texts.resources();
    resources.iter().flat_map(|resource| resource.diagnostics()).for_each(|diagnostic| sink.push(diagnostic.clone()));
    let view = View::new(context, resources[0], locale, language, name);
    let mut wording = Wording::new(language);
    let mut profiles = Vec::with_capacity(texts.entries().len());
    let mut referring = Vec::new();
    for (at, entry) in texts.entries().iter().enumerate() {
        let of_entry: Vec<Profile<'a>> = parts(entry).map(|(_, pattern)| Profile::of(pattern, language.group)).collect();
        if of_entry.iter().any(|profile| profile.usage.refers()) {
            referring.push(entry.id);
        }
        // What Lotse says itself is no matter of the library.
        for ((attribute, pattern), profile) in parts(entry).zip(&of_entry).filter(|_| !texts.is_built_in(at)) {
            sink.about(entry.id, attribute, None);
            alone(context, &view, &Text { entry: *entry, attribute, pattern, profile }, &mut wording, &mut sink);
        }
        profiles.push(of_entry);
    }
    wording.finish(&view, &mut sink);
    reference::cycles(&view, &referring, &mut sink);
    let glossary = SourceGlossary::new(context, texts, &profiles);
    let said = |profile: &Profile<'a>| language.numerals().said(&profile.usage.text);
    let said = profiles.iter().map(|of_entry| of_entry.iter().map(said).collect()).collect();
    (SourceView { name, texts, profiles, said, words: Words::of(language), glossary }, sink.found.into_vec())
}

/// Checks that need one text only.
fn alone<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, wording: &mut Wording<'a>, sink: &mut Sink<'a>) {
    reference::check(context, view, text, sink);
    facts::typed_laws(context, view, text, sink);
    term::forbidden(context, view, text, sink);
    selector::check(context, view, text, sink);
    markup::check(context, view, text, sink);
    typed::check(view, text, sink);
    prose::walk(context, view, text, wording, sink);
    typography::check(view, text, sink);
}

/// Checks every item of a comparison.
pub(crate) fn check_items<'a>(
    context: &Context<'a>,
    source: &'a SourceView<'a>,
    view: &View<'a>,
    pair: &'a Pair<'a>,
    sink: &mut Sink<'a>,
) {
    let mut wording = Wording::new(view.language);
    let mut profile = Profile::default();
    let mut referring = Vec::new();
    let ledger = pair.ledger.ok();
    for item in &pair.items {
        let place = item.source.map(|(at, entry)| source.texts.locate(at, body_span(&entry)));
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
            let Some(source_pattern) = source_entry.pattern(attribute) else { continue };
            let before = usize::from(attribute.is_some() && source_entry.value.is_some());
            let at_part = before + attribute.and_then(|name| source_entry.position(name)).unwrap_or(0);
            let source_profile = &source.profiles[at][at_part];
            // The attributes of a term are its grammar: every language has its own.
            if target.kind == EntryKind::Term && attribute.is_some() {
                continue;
            }
            let beside = Text { entry: source_entry, attribute, pattern: source_pattern, profile: source_profile };
            reference::compare(context, view, &beside, &text, sink);
            selector::compare(context, view, &beside, &text, sink);
            number::compare(view, (&beside, &source.said[at][at_part], source.words), &text, sink);
            facts::compare(view, &beside, &text, sink);
            markup::compare(view, &beside, &text, sink);
            typography::compare(view, &beside, &text, sink);
            wording.compare(&Beside { source, at, was: &beside, is: &text }, (context, view), sink);
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

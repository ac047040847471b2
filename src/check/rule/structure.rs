//! Structure: is there a translation of today's source, with all its parts?

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::furniture;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::library::nearest::Nearest;
use crate::source::{Location, Span};
use crate::translation::compare::Item;
use crate::translation::ledger::body_span;
use crate::translation::lost::{Said, lost, said, would_say};
use crate::translation::part::{Part, changed_parts};
use crate::translation::{Doubt, Ledger, Pair, Pairs, Status};

use crate::check::sink::Sink;
use crate::check::text::view::{SourceView, View, parts};

/// Tells what is missing, outdated or unconfirmed about one message.
pub(crate) fn check<'a>(
    source: &SourceView<'a>,
    view: Option<&View<'a>>,
    item: &Item<'a>,
    ledger: Option<&Ledger>,
    sink: &mut Sink<'a>,
) {
    sink.about(item.id, None, None);
    let in_target = |entry: &Entry<'_>| view.map(|view| Location::new(view.resource.source(), entry.id_span));
    let body_in_source = |at: usize, entry: &Entry<'_>| source.texts.locate(at, body_span(entry));
    match (&item.status, &item.source, &item.target) {
        // A broken translation is a syntax error already; page furniture is told as a whole.
        (Status::Missing, Some((at, entry)), _) if !item.broken && !source.texts.is_built_in(*at) => {
            let finding = Diagnostic::new(Code::MissingTranslation).at(source.texts.locate(*at, entry.id_span));
            sink.push(finding.arg("reason", "message"));
        }
        (Status::Renamed { from }, Some((at, entry)), _) if from.document == source.name => {
            let finding = Diagnostic::new(Code::RenamedMessage).at(source.texts.locate(*at, entry.id_span));
            sink.push(finding.arg("reason", "id").arg("found", &from.id));
        }
        (Status::Outdated, Some((at, entry)), Some(target)) => {
            let mut finding = Diagnostic::new(Code::OutdatedTranslation).related("related-source", body_in_source(*at, entry));
            finding.location = in_target(target);
            let mut parts = String::new();
            if let (Some(record), Some(ledger)) = (&item.record, ledger) {
                finding = finding.related("related-was", ledger.locate(&record.source));
                let changes = changed_parts(&record.source, entry);
                let in_value = changes.iter().any(|(part, _)| *part == Part::Value);
                let names: Vec<&str> = changes.iter().filter_map(|(part, _)| part.attribute()).collect();
                parts = names.iter().map(|name| format!(".{name}")).collect::<Vec<_>>().join(", ");
                if in_value && !parts.is_empty() {
                    parts.insert_str(0, ", ");
                }
                // Where the text stands still, the finding is about the attribute.
                let own = target.attributes.iter().find(|attribute| !in_value && names.first() == Some(&attribute.id.name));
                if let (Some(own), Some(view)) = (own, view) {
                    finding.location = Some(view.resource.locate(own.id.name));
                }
            }
            sink.push(finding.arg("parts", parts));
        }
        (Status::Unconfirmed(doubt), Some((at, entry)), Some(target)) => {
            let reason = match doubt {
                Doubt::Unknown => "unknown",
                Doubt::Changed => "changed",
            };
            let mut finding = Diagnostic::new(Code::UnconfirmedTranslation)
                .arg("reason", reason)
                .related("related-source", body_in_source(*at, entry));
            finding.location = in_target(target);
            sink.push(finding);
        }
        (Status::Recorded(_), Some((at, entry)), Some(target)) => {
            let why = item.record.and_then(|record| record.sealed.ok()?.kept);
            if let Some(why) = why {
                let finding = Diagnostic::new(Code::KeptTranslation).related("related-source", body_in_source(*at, entry));
                sink.push(Diagnostic { location: in_target(target), ..finding.arg("why", why) });
            }
        }
        (Status::Obsolete, _, Some(target)) => {
            let mut finding = Diagnostic::new(Code::ObsoleteTranslation).arg("reason", "message");
            finding.location = in_target(target);
            sink.push(finding);
        }
        _ => {}
    }
    if let (Some((_, source)), Some(target), Some(view)) = (&item.source, &item.target, view) {
        compare_parts(source, target, view, sink);
    }
}

/// Of a translation that nobody has begun, the one finding that says so, in place of one for each of its texts.
pub(crate) fn not_begun(source: &SourceView<'_>, pair: &Pair<'_>) -> Option<Diagnostic> {
    let own = || {
        pair.items
            .iter()
            .filter_map(|item| item.source.filter(|(at, _)| !source.texts.is_built_in(*at)).map(|source| (item, source)))
    };
    let is_missing = |item: &Item<'_>| item.status == Status::Missing && !item.broken;
    let ((_, (at, _)), count) = (own().next()?, own().count());
    // Of a single text it is said which.
    if count < 2 || pair.unread.is_some() || !own().all(|(item, _)| is_missing(item)) {
        return None;
    }
    let file = Location::new(&source.texts.locate(at, Span::default()).source, Span::default());
    let finding = Diagnostic::new(Code::MissingTranslation).at(file).document(source.name).locale(pair.locale);
    Some(finding.arg("reason", "document").arg("count", count))
}

/// Tells what of the page furniture a locale lacks that no file of the source says either: once for all of it.
pub(crate) fn missing_furniture<'a>(source: &SourceView<'a>, pair: &Pair<'a>, sink: &mut Sink<'a>) {
    let is_missing = |item: &&Item<'_>| {
        let built_in = item.source.is_some_and(|(at, _)| source.texts.is_built_in(at));
        item.status == Status::Missing && !item.broken && built_in
    };
    let messages: Vec<&str> = pair.items.iter().filter(is_missing).map(|item| item.id).collect();
    if !messages.is_empty() && pair.unread.is_none() {
        sink.push(furniture::missing(messages, pair.locale, false));
    }
}

/// Tells which recorded translations print a term that is translated otherwise since.
pub(crate) fn leaning<'a>(source: &SourceView<'a>, pair: &Pair<'a>, sink: &mut Sink<'a>) {
    for item in &pair.items {
        let terms = pair.changed_terms(item);
        if let (Some(target), Some(entry), Some((at, original))) = (pair.target, &item.target, &item.source)
            && !terms.is_empty()
        {
            let finding = Diagnostic::new(Code::ChangedTerm).at(Location::new(target.source(), entry.id_span)).message(item.id);
            let finding = finding.related("related-source", source.texts.locate(*at, body_span(original)));
            sink.push(finding.arg("found", terms.join(", ")).arg("count", terms.len()));
        }
    }
}

/// Tells which texts moved here from other documents, or from this one when it had another name: once for each of these.
pub(crate) fn moved<'a>(source: &SourceView<'a>, pair: &Pair<'a>, sink: &mut Sink<'a>) {
    let mut from_files: BTreeMap<&str, Vec<(Location, &str)>> = BTreeMap::new();
    for item in &pair.items {
        if let (Status::Renamed { from }, Some((at, entry))) = (&item.status, &item.source)
            && from.document != source.name
        {
            from_files.entry(&from.document).or_default().push((source.texts.locate(*at, entry.id_span), item.id));
        }
    }
    for (from, messages) in from_files {
        let (Some((at, first)), count) = (messages.first(), messages.len()) else { continue };
        let finding = Diagnostic::new(Code::RenamedMessage).at(at.clone()).arg("reason", "document").arg("found", from);
        sink.push(finding.arg("first", *first).arg("others", count - 1).arg("count", count));
    }
}

/// Tells which parts a translation lacks, has beside the source, or has without text.
fn compare_parts<'a>(source: &Entry<'a>, target: &Entry<'a>, view: &View<'a>, sink: &mut Sink<'a>) {
    let head = || Location::new(view.resource.source(), target.id_span);
    for (attribute, pattern) in parts(target) {
        // A text of the source that prints nothing has no more to say in any language.
        if is_blank(pattern) && !source.pattern(attribute).is_some_and(is_blank) {
            let at = attribute.map_or_else(head, |name| view.resource.locate(name));
            sink.push_beside(Diagnostic::new(Code::EmptyTranslation).at(at));
        }
    }
    if source.kind == EntryKind::Term {
        return;
    }
    if source.value.is_some() && target.value.is_none() {
        sink.push_beside(Diagnostic::new(Code::MissingValue).at(head()));
    }
    for attribute in source.attributes {
        if target.pattern(Some(attribute.id.name)).is_none() {
            sink.push_beside(Diagnostic::new(Code::MissingAttribute).at(head()).arg("attribute", attribute.id.name));
        }
    }
    for attribute in target.attributes {
        if source.pattern(Some(attribute.id.name)).is_none() {
            let at = view.resource.locate(attribute.id.name);
            sink.push_beside(Diagnostic::new(Code::ExtraAttribute).at(at).arg("attribute", attribute.id.name));
        }
    }
}

/// Whether a text prints white space only: `{ "" }`.
fn is_blank(pattern: &fluent_syntax::ast::Pattern<&str>) -> bool {
    use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    })
}

/// Tells which records of a ledger were joined of two, and which have no translation any more; where the text has another name by now, which.
pub(crate) fn records<'a>(items: &[Item<'a>], ledger: &'a Ledger, target: Option<&Resource>, sink: &mut Sink<'a>) {
    // Records that belong to a source message of today are told as missing translations.
    let known: FxHashSet<&str> = items.iter().filter(|item| item.status != Status::BuiltIn).map(|item| item.id).collect();
    for item in items.iter().filter(|item| item.status.is_open()) {
        if let Some(record) = item.record.filter(|record| !record.is_whole()) {
            let at = Location::new(ledger.source(), record.source.id_span);
            sink.push(Diagnostic::new(Code::InvalidLedger).at(at).message(item.id).arg("reason", "halves"));
        }
    }
    let mut strangers: Option<FxHashMap<Said, &str>> = None;
    for record in lost(ledger, |id| known.contains(id), target) {
        let id = record.source.id;
        let at = Location::new(ledger.source(), record.source.id_span);
        if record.is_offered() {
            sink.push(Diagnostic::new(Code::ObsoleteTranslation).at(at).message(id).arg("reason", "offered"));
            continue;
        }
        let strangers = strangers.get_or_insert_with(|| items.iter().filter_map(stranger).collect());
        let found = said(&record).and_then(|said| strangers.get(&said).copied()).unwrap_or("none");
        sink.push(Diagnostic::new(Code::InvalidLedger).at(at).message(id).arg("reason", "orphan").arg("found", found));
    }
}

/// What a record would say of a translation of which the ledger knows nothing, and its id.
fn stranger<'a>(item: &Item<'a>) -> Option<(Said, &'a str)> {
    let ((_, source), target) = item.source.as_ref().zip(item.target.as_ref())?;
    (item.status == Status::Unconfirmed(Doubt::Unknown) && item.record.is_none()).then(|| (would_say(source, target), item.id))
}

/// The resource that a file of another name is meant for: one that begins like it, or is written nearly so.
fn meant<'n>(name: &str, known: &BTreeSet<&'n str>, near: &Nearest) -> Option<&'n str> {
    let begins = |known: &&&str| known.starts_with(name) || name.starts_with(**known);
    near.of(name, known.iter().copied()).or_else(|| known.iter().find(begins).copied())
}

/// Tells of whole resources of a locale that the source does not have.
pub(crate) fn extra_resources(
    library: &Library,
    locale: &Locale,
    pairs: &Pairs<'_>,
    wanted: impl Fn(&str) -> bool,
) -> Vec<Diagnostic> {
    let source = library.source_locale();
    let known = library.source_names();
    let near = Nearest::default();
    let extra = library.resource_names(locale).filter(|name| wanted(name) && !known.contains(name));
    let finding = |name: &str| {
        let Some(resource) = library.parse(locale, name) else { return Vec::new() };
        let own = resource.diagnostics().iter().cloned();
        // A source that is there and cannot be read is told once.
        if library.is_unreadable(&Library::resource_path(source, name)) {
            return own.collect();
        }
        // It is told where its texts belong now.
        if pairs.empties(locale, name, &resource) {
            return own.collect();
        }
        // A file with another name holds a whole translation: to tell its messages one by one would hide that.
        let file = Diagnostic::new(Code::ObsoleteTranslation)
            .at(Location::new(resource.source(), Span::default()))
            .document(name)
            .locale(locale)
            .arg("reason", "file")
            .arg("name", name)
            .arg("near", meant(name, &known, &near).unwrap_or("none"));
        own.chain([file]).collect()
    };
    extra.flat_map(finding).collect()
}

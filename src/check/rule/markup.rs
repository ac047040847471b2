//! Markup: are tags and links sound, and those of the source?

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::usage::{Piece, branches};

use crate::check::context::Context;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::translation::profile::{Tag, TagSide};

/// Checks the tags of one text by themselves.
pub(crate) fn check<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    if text.profile.tags.is_empty() {
        return;
    }
    for sentence in sentences(text) {
        check_sentence(context, view, &sentence, sink);
    }
}

/// The tags of each sentence a text can become: one list where nothing selects.
fn sentences<'a>(text: &Text<'a, '_>) -> Vec<Vec<Tag<'a>>> {
    let tags = &text.profile.tags;
    if text.profile.usage.selectors.is_empty() {
        return vec![tags.clone()];
    }
    let in_piece = |tag: &Tag<'_>, piece: &str| {
        let (start, at) = (piece.as_ptr() as usize, tag.text.as_ptr() as usize);
        (start..start + piece.len()).contains(&at)
    };
    let of_branch = |pieces: &[Piece<'_>]| {
        let texts = pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(*text),
            Piece::Literal(_) | Piece::Value(_) => None,
        });
        texts.flat_map(|piece| tags.iter().copied().filter(move |tag| in_piece(tag, piece))).collect()
    };
    branches(text.pattern).iter().map(|branch| of_branch(&branch.pieces)).collect()
}

fn check_sentence<'a>(context: &Context<'a>, view: &View<'a>, tags: &[Tag<'a>], sink: &mut Sink<'a>) {
    let mut open: Vec<Tag<'a>> = Vec::new();
    let report = |sink: &mut Sink<'a>, reason: &str, tag: &Tag<'a>| {
        sink.push(
            Diagnostic::new(Code::MarkupSyntax).at(view.resource.locate(tag.text)).arg("reason", reason).arg("tag", tag.text),
        );
    };
    for tag in tags {
        match (tag.name, tag.side) {
            ("", _) => report(sink, "other", tag),
            ("strong" | "em" | "br", TagSide::Open) if tag.text.contains('=') => report(sink, "attribute", tag),
            ("br", TagSide::Open) => {}
            ("br", TagSide::Close) => report(sink, "unopened", tag),
            ("span" | "a", TagSide::Open) => {
                let wanted = if tag.name == "a" { "name=" } else { "lang=" };
                match tag.value {
                    Some(value) if tag.text.contains(wanted) => check_value(context, view, tag, value, sink),
                    _ => report(sink, "attribute", tag),
                }
                open.push(*tag);
            }
            ("strong" | "em", TagSide::Open) => open.push(*tag),
            ("strong" | "em" | "span" | "a", TagSide::Close) => match open.iter().rposition(|other| other.name == tag.name) {
                Some(at) => {
                    // What was opened within is not closed.
                    for inner in open.drain(at + 1..) {
                        report(sink, "unclosed", &inner);
                    }
                    if let Some(opened) = open.pop() {
                        check_link_text(view, &opened, tag, sink);
                    }
                }
                None => report(sink, "unopened", tag),
            },
            _ => report(sink, "unknown", tag),
        }
    }
    for tag in &open {
        report(sink, "unclosed", tag);
    }
}

fn check_value<'a>(context: &Context<'a>, view: &View<'a>, tag: &Tag<'a>, value: &'a str, sink: &mut Sink<'a>) {
    if tag.name == "span" {
        if value.parse::<crate::fluent::Locale>().is_err() {
            sink.push(Diagnostic::new(Code::InvalidLocale).at(view.resource.locate(value)).arg("found", value));
        }
        return;
    }
    let anchors =
        |name: &str| context.content.outlines.get(name).is_some_and(|outline| outline.anchors().any(|anchor| anchor.text == value));
    // A text that all documents share may link to a place in any of them.
    let shared = !context.content.outlines.contains_key(view.name);
    let known = anchors(view.name)
        || context.content.contacts.get(value).is_some()
        || context.content.facts.get(value).is_some()
        || context.content.is_unread(value)
        || (shared && context.content.outlines.keys().any(|name| anchors(name)));
    if !known {
        sink.push(Diagnostic::new(Code::UnknownLink).at(view.resource.locate(value)).arg("target", value));
    }
}

/// A link around blanks; around nothing at all it prints what it leads to.
fn check_link_text<'a>(view: &View<'a>, opened: &Tag<'a>, closed: &Tag<'a>, sink: &mut Sink<'a>) {
    let from = opened.text.as_ptr() as usize + opened.text.len();
    let to = closed.text.as_ptr() as usize;
    let start = from - view.resource.text().as_ptr() as usize;
    let between = view.resource.text().get(start..start + to.saturating_sub(from)).unwrap_or_default();
    if opened.name == "a" && !between.is_empty() && between.trim().is_empty() {
        let finding = Diagnostic::new(Code::LinkWithoutText).at(view.resource.locate(opened.text));
        sink.push(finding.arg("target", opened.value.unwrap_or_default()));
    }
}

/// Whether every tag that is opened is closed in its turn.
fn is_balanced(tags: &[Tag<'_>]) -> bool {
    let mut open = Vec::new();
    let fits = tags.iter().filter(|tag| tag.name != "br").all(|tag| match tag.side {
        TagSide::Open => {
            open.push(tag.name);
            true
        }
        TagSide::Close => open.pop() == Some(tag.name),
    });
    fits && open.is_empty()
}

/// Compares the tags of a translation with those of its source, sentence by sentence.
pub(crate) fn compare<'a>(view: &View<'a>, source: &Text<'_, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    if source.profile.tags.is_empty() && target.profile.tags.iter().all(|tag| tag.name == "span") {
        return;
    }
    let was = sentences(source);
    // Tags of the source that do not fit together are told there, once.
    if !was.iter().all(|tags| is_balanced(tags)) {
        return;
    }
    let keys = |tags: &[Tag<'_>]| {
        let mut keys: Vec<String> = tags.iter().filter_map(key).collect();
        keys.sort_unstable();
        keys
    };
    let expected = keys(&was[0]);
    if was.iter().any(|other| keys(other) != expected) {
        return;
    }
    let mut told: Vec<String> = Vec::new();
    for tags in sentences(target) {
        let mut missing = expected.clone();
        let mut extra = Vec::new();
        for tag in &tags {
            let Some(key) = key(tag) else { continue };
            match missing.iter().position(|other| *other == key) {
                Some(at) => _ = missing.remove(at),
                None => extra.push((tag, key)),
            }
        }
        for (tag, key) in extra {
            // A tag too many and one too few of the same kind are one tag changed.
            let same_kind = |other: &&String| other.strip_prefix('<').is_some_and(|other| other.starts_with(tag.name));
            let instead = missing.iter().find(same_kind).or(missing.first()).cloned();
            missing.retain(|other| Some(other) != instead.as_ref());
            if told.contains(&key) {
                continue;
            }
            let finding = Diagnostic::new(Code::MarkupMismatch).at(view.resource.locate(tag.text)).arg("tag", tag.text);
            sink.push_beside(match instead {
                Some(instead) => finding.arg("reason", "changed").arg("expected", instead),
                None => finding.arg("reason", "extra"),
            });
            told.push(key);
        }
        for key in missing {
            if !told.contains(&key) {
                let finding = Diagnostic::new(Code::MarkupMismatch).at(target.head(view.resource));
                sink.push_beside(finding.arg("reason", "missing").arg("tag", &key));
                told.push(key);
            }
        }
    }
}

/// What a tag must share with one of the source; nothing for `<span>`, which marks what a translation keeps in German.
fn key(tag: &Tag<'_>) -> Option<String> {
    match (tag.name, tag.side, tag.value) {
        (_, TagSide::Close, _) | ("span" | "", ..) => None,
        ("a", _, Some(value)) => Some(format!("<a name=\"{value}\">")),
        (name, ..) => Some(format!("<{name}>")),
    }
}

//! Markup: are tags and links sound, and those of the source?

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::document::markup::{self, Link, Names};
use crate::fluent::tag::mark_tags;
use crate::fluent::usage::{Branch, Piece, branches};
use crate::source::Location;

use crate::check::context::Context;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};
use crate::translation::profile::{Tag, TagSide};

/// Checks the tags of one text by themselves: each sentence that it can become is read as composing would read it.
pub(crate) fn check<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    if text.profile.tags.is_empty() {
        return;
    }
    let known = Known { context, view };
    let head = text.head(view.resource);
    let body = &view.resource.text()[head.span.end..text.entry.span.end];
    let mut told = FxHashSet::default();
    for branch in branches(text.pattern) {
        for fault in markup::parse(&resolved(&branch), &known).1 {
            if !sink.takes(fault.finding.code) || !told.insert(fault.name()) {
                continue;
            }
            let place = fault
                .find_in(body)
                .map_or_else(|| head.clone(), |span| Location::new(view.resource.source(), span.moved_by(head.span.end)));
            sink.push(fault.finding.at(place));
        }
    }
}

/// What names stand for in the texts of a resource.
struct Known<'k, 'a> {
    context: &'k Context<'a>,
    view: &'k View<'a>,
}

impl Names for Known<'_, '_> {
    /// Whoever cannot be read may be meant; that is told where it stands.
    fn link(&self, name: &str) -> Option<Link> {
        let Self { context, view } = self;
        let unread = || context.content.is_unread(view.name, name).then(|| Link::Anchor(name.to_owned()));
        context.content.link((view.name, view.locale), &view.anchors, name).or_else(unread)
    }

    /// Composing knows the block, and with it the notes.
    fn note(&self, name: &str) -> Option<String> {
        Some(name.to_owned())
    }
}

/// What a sentence is resolved to, with a word for whatever is known only then.
fn resolved(branch: &Branch<'_>) -> String {
    let mut resolved = String::new();
    for piece in &branch.pieces {
        match piece {
            Piece::Text(text) => mark_tags(text, &mut resolved),
            Piece::Literal(text) => resolved.push_str(text),
            Piece::Value(_) => resolved.push_str(&markup::isolated("x")),
        }
    }
    resolved
}

/// The tags of each sentence a text can become: one list where nothing selects.
fn sentences<'a>(text: &Text<'a, '_>) -> Vec<Vec<Tag<'a>>> {
    let tags = &text.profile.tags;
    if text.profile.usage.selectors.is_empty() {
        return vec![tags.clone()];
    }
    // Tags stand in the order of the text.
    let in_piece = |piece: &str| {
        let start = piece.as_ptr() as usize;
        let before = |end: usize| tags.partition_point(|tag| (tag.text.as_ptr() as usize) < end);
        before(start)..before(start + piece.len())
    };
    let of_branch = |pieces: &[Piece<'_>]| {
        let texts = pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) => Some(*text),
            Piece::Literal(_) | Piece::Value(_) => None,
        });
        texts.flat_map(|piece| &tags[in_piece(piece)]).copied().collect()
    };
    branches(text.pattern).iter().map(|branch| of_branch(&branch.pieces)).collect()
}

/// Whether every tag that is opened is closed in its turn.
fn is_balanced(tags: &[Tag<'_>]) -> bool {
    let mut open = Vec::new();
    let fits = tags.iter().filter(|tag| !matches!(tag.name, "br" | "note")).all(|tag| match tag.side {
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
    if source.profile.tags.is_empty() && target.profile.tags.iter().all(is_own) {
        return;
    }
    let is_one_sentence = |text: &Text<'_, '_>| text.profile.usage.selectors.is_empty();
    if is_one_sentence(source) && is_one_sentence(target) && are_alike(&source.profile.tags, &target.profile.tags) {
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
    let mut told: FxHashSet<String> = FxHashSet::default();
    for tags in sentences(target) {
        let (mut missing, extra) = difference(&expected, &tags);
        for (tag, key) in extra {
            if !sink.takes(Code::MarkupMismatch) {
                return;
            }
            // A tag too many and one too few are one tag changed.
            let instead = if missing.is_empty() { None } else { Some(missing.remove(0)) };
            if told.contains(&key) {
                continue;
            }
            let finding = Diagnostic::new(Code::MarkupMismatch).at(view.resource.locate(tag.text)).arg("tag", tag.text);
            sink.push_beside(match instead {
                Some(instead) => finding.arg("reason", "changed").arg("expected", instead),
                None => finding.arg("reason", "extra"),
            });
            told.insert(key);
        }
        for key in missing {
            if !told.contains(&key) {
                let finding = Diagnostic::new(Code::MarkupMismatch).at(target.head(view.resource));
                sink.push_beside(finding.arg("reason", "missing").arg("tag", &key));
                told.insert(key);
            }
        }
    }
}

/// What is expected and not among the tags of a sentence, and the tags that are not expected.
fn difference<'t, 'a>(expected: &[String], tags: &'t [Tag<'a>]) -> (Vec<String>, Vec<(&'t Tag<'a>, String)>) {
    let mut wanted: FxHashMap<&str, usize> = FxHashMap::default();
    for key in expected {
        *wanted.entry(key).or_default() += 1;
    }
    let mut extra = Vec::new();
    for tag in tags {
        let Some(key) = key(tag) else { continue };
        match wanted.get_mut(key.as_str()).filter(|left| **left > 0) {
            Some(left) => *left -= 1,
            None => extra.push((tag, key)),
        }
    }
    let mut missing: Vec<String> = expected.iter().filter(|key| wanted[key.as_str()] > 0).cloned().collect();
    // Equal ones stand side by side; they are told once.
    missing.dedup();
    (missing, extra)
}

/// Whether two texts have the same tags in the same order.
fn are_alike(was: &[Tag<'_>], is: &[Tag<'_>]) -> bool {
    was.len() == is.len() && was.iter().zip(is).all(|(was, is)| (was.name, was.side, was.value) == (is.name, is.side, is.value))
}

/// Whether a tag belongs to one language: `<span>` marks what a translation keeps in German, `<abbr>` and `<bdi>` what is said of its own words.
fn is_own(tag: &Tag<'_>) -> bool {
    matches!(tag.name, "span" | "abbr" | "bdi" | "")
}

/// What a tag must share with one of the source, if anything.
fn key(tag: &Tag<'_>) -> Option<String> {
    match (tag.name, tag.side, tag.value) {
        (_, TagSide::Close, _) => None,
        _ if is_own(tag) => None,
        (name @ ("a" | "note"), _, Some(value)) => Some(format!("<{name} name=\"{value}\">")),
        (name, ..) => Some(format!("<{name}>")),
    }
}

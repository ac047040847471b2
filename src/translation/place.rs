//! Places in a file of texts: where a message belongs, and where it waits for its text.

use std::ops::Range;

use rustc_hash::FxHashMap;

use crate::fluent::Resource;
use crate::fluent::resource::Entry;
use crate::source::Source;

use super::fold::Fingerprint;

/// Whether a message waits for its text in a comment of the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Waits {
    No,
    Yes,
}

/// A file with texts put in for messages that it does not have, each behind the message it follows in the source, and which they are; `part` has the
/// text of a message, with its comment and without the line end.
pub(crate) fn completed<'e>(
    entries: &[Entry<'e>],
    text: &str,
    part: impl Fn(&Entry<'e>, Waits) -> Option<String>,
) -> (String, Vec<&'e str>) {
    let target = Resource::parse(Source::new("", text));
    let waiting = waiting(text);
    let next = next_of_group(entries, &target);
    let (mut insertions, mut laid_out): (Vec<(usize, String)>, Vec<&str>) = Default::default();
    let mut last: Option<(usize, &Entry<'_>)> = None;
    for (index, entry) in entries.iter().enumerate() {
        // Where the paragraph of the message ends: its text, or the comment it was laid out in.
        let stub = waiting.get(entry.id).map(|place| place.end);
        if let Some(end) = target.get(entry.id).map(|found| end_of_line(text, found.span.end)) {
            last = Some((end, entry));
            continue;
        }
        last = stub.map(|end| (end, entry)).or(last);
        if let Some(part) = part(entry, if stub.is_some() { Waits::Yes } else { Waits::No }) {
            // A heading stands before the messages of its chapter: the first of them goes before the next that is there.
            let behind = last.filter(|(_, last)| last.group == entry.group).map(|(end, _)| end);
            let at = behind.or(next[index]).or(last.map(|(end, _)| end));
            let start = || target.entries().next().map_or(text.len(), |first| first.span.start);
            insertions.push((at.unwrap_or_else(start), part));
            laid_out.push(entry.id);
        }
    }
    // Each message comes after those laid out before it; from the back, so that no place moves.
    insertions.sort_by_key(|(at, _)| *at);
    let line_end = line_end(text);
    let mut completed = String::with_capacity(text.len() * 2);
    let mut done = 0;
    for (at, part) in insertions {
        completed.push_str(&text[done..at]);
        done = at;
        let before = completed.trim_end_matches(['\r', '\n']).len();
        completed.truncate(before);
        if before > 0 {
            completed.push_str(&line_end.repeat(2));
        }
        completed.push_str(&(part + "\n").replace('\n', line_end));
        if !text[at..].trim_start_matches([' ', '\r']).starts_with('\n') && at < text.len() {
            completed.push_str(line_end);
        }
    }
    completed.push_str(&text[done..]);
    (completed, laid_out)
}

/// A file with other text in some places; where a place is left without any, its blank line goes as well.
pub(crate) fn changed(text: &str, mut changes: Vec<(Range<usize>, Option<String>)>) -> String {
    changes.sort_by_key(|(place, _)| place.start);
    let mut changed = String::with_capacity(text.len());
    let mut done = 0;
    for (place, new) in changes {
        changed.push_str(&text[done..place.start]);
        done = place.end;
        match new {
            Some(new) => {
                changed.push_str(&(new + "\n").replace('\n', line_end(text)));
            }
            None => done = text.len() - text[done..].trim_start_matches(['\r', '\n']).len(),
        }
        if done == text.len() && !changed.is_empty() {
            changed.truncate(changed.trim_end_matches(['\r', '\n']).len());
            changed.push_str(line_end(text));
        }
    }
    changed.push_str(&text[done..]);
    changed
}

/// How the lines of a file end.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

/// The stub at a place, as it was laid out: with plain line ends and without the last.
pub(crate) fn stub_of(text: &str, place: &Range<usize>) -> String {
    text[place.clone()].replace("\r\n", "\n").trim_end_matches('\n').to_owned()
}

/// The end of the line that a position is in, behind its line end.
pub(crate) fn end_of_line(text: &str, at: usize) -> usize {
    let at = text[..at].trim_end_matches(['\n', '\r']).len();
    text[at..].find('\n').map_or(text.len(), |length| at + length + 1)
}

/// For each entry of the source, where the first of its group begins that the target has, of those from it on.
fn next_of_group(entries: &[Entry<'_>], target: &Resource) -> Vec<Option<usize>> {
    let mut next = vec![None; entries.len()];
    for (index, entry) in entries.iter().enumerate().rev() {
        let of_rest = || entries.get(index + 1).filter(|rest| rest.group == entry.group).and_then(|_| next[index + 1]);
        next[index] = target.get(entry.id).map(|found| found.span.start).or_else(of_rest);
    }
    next
}

/// The message that waits for its text in a comment, if one does: the last id that a line begins with, for what translators are told stands above.
pub(crate) fn stub_id(comment: &str) -> Option<&str> {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    let is_id = |id: &&str| {
        let name = id.strip_prefix('-').unwrap_or(id);
        name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.bytes().all(is_part)
    };
    let ids = comment.lines().rev().filter_map(|line| Some(line.strip_prefix("# ")?.split_once('=')?.0.trim_end()));
    ids.into_iter().find(is_id)
}

/// What a stub shows of a message, folded; nothing if that can no longer be told.
pub(crate) fn shown(stub: &str, id: &str) -> Option<Fingerprint> {
    let text: String = stub.lines().map(|line| line.strip_prefix("# ").unwrap_or_default().to_owned() + "\n").collect();
    Resource::parse(Source::new("", text)).get(id).map(|entry| Fingerprint::of(&entry))
}

/// The comments in which messages wait for text, by id; of several the first.
pub(crate) fn waiting(text: &str) -> FxHashMap<&str, Range<usize>> {
    let mut stubs: FxHashMap<&str, Range<usize>> = FxHashMap::default();
    let mut open: Vec<&str> = Vec::new();
    let (mut at, mut start) = (0, 0);
    for line in text.split_inclusive('\n') {
        if !line.starts_with('#') {
            stubs.extend(open.drain(..).map(|id| (id, start..at)));
            start = at + line.len();
        }
        let id = line.strip_prefix("# ").and_then(|content| Some(content.split_once('=')?.0.trim_end()));
        open.extend(id.filter(|id| !stubs.contains_key(id)));
        at += line.len();
    }
    stubs.extend(open.into_iter().map(|id| (id, start..text.len())));
    stubs
}

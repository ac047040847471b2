//! Merging what two sides made of one message.
//!
//! A message is its comment, its value and its attributes, and each of them is merged on its own: the folded form says whether it was changed, so who
//! only re-wraps or re-indents a file is in nobody's way.

use std::borrow::Cow;

use fluent_syntax::ast;

use crate::fluent::Resource;
use crate::fluent::resource::Entry;
use crate::source::Source;

use super::super::fold::fold_pattern;
use super::super::ledger::{Record, Unsealed};
use super::super::part::{Part, parts};
use super::super::state::State;

/// One state of a message.
pub(super) struct Version<'t> {
    /// All of it as it is written, its comment included.
    pub(super) text: &'t str,
    entry: Entry<'t>,
    pieces: Vec<Piece<'t>>,
}

/// The comment, the value or an attribute of a message.
struct Piece<'t> {
    /// Nothing for the comment.
    part: Option<Part>,
    /// The lines as they are written, without the last line end.
    text: &'t str,
    /// What has to differ for a change.
    folded: String,
}

impl<'t> Version<'t> {
    /// Takes a message of a file apart.
    pub(super) fn of(file: &'t str, entry: Entry<'t>) -> Self {
        #[cfg(test)]
        super::tests::WORK.with(|count| count.set(count.get() + 1));
        let body = entry.id_span.start;
        // An attribute begins a line.
        let begins = |attribute: &ast::Attribute<&str>| {
            let at = attribute.id.name.as_ptr() as usize - file.as_ptr() as usize;
            file[..at].rfind('\n').map_or(0, |line_end| line_end + 1)
        };
        let mut starts: Vec<usize> = vec![body];
        starts.extend(entry.attributes.iter().map(begins));
        let mut ends = starts[1..].to_vec();
        ends.push(entry.span.end);
        let comment = &file[entry.span.start..body];
        let mut pieces = vec![Piece { part: None, text: trimmed(comment), folded: plain(comment) }];
        // Without a value its line is the id all the same.
        let value = (Part::Value, entry.value);
        let attributes = parts(&entry).filter(|(part, _)| *part != Part::Value).map(|(part, pattern)| (part, Some(pattern)));
        for ((part, pattern), (start, end)) in [value].into_iter().chain(attributes).zip(starts.into_iter().zip(ends)) {
            let mut folded = String::new();
            if let Some(pattern) = pattern {
                fold_pattern(pattern, &mut folded);
            }
            pieces.push(Piece { part: Some(part), text: trimmed(&file[start..end]), folded });
        }
        Self { text: &file[entry.span.range()], entry, pieces }
    }

    fn piece(&self, part: Option<&Part>) -> Option<&Piece<'t>> {
        self.pieces.iter().find(|piece| piece.part.as_ref() == part)
    }

    /// Whether two versions differ in nothing but layout.
    pub(super) fn is(&self, other: &Self) -> bool {
        let has = |piece: &Piece<'_>| other.piece(piece.part.as_ref()).is_some_and(|found| found.folded == piece.folded);
        self.pieces.len() == other.pieces.len() && self.pieces.iter().all(has)
    }

    /// Whether two versions of a record hold the same source.
    fn has_source_of(&self, other: &Self) -> bool {
        let source = |version: &Self| -> Vec<(Option<Part>, String)> {
            let parts = version.pieces.iter().filter(|piece| piece.part.is_some());
            let mut parts: Vec<_> = parts.map(|piece| (piece.part.clone(), piece.folded.clone())).collect();
            parts.sort();
            parts
        };
        source(self) == source(other)
    }
}

/// A text without the carriage returns of Windows.
pub(super) fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

fn trimmed(text: &str) -> &str {
    text.trim_end_matches(['\r', '\n'])
}

/// What two sides made of a translation, where they changed different parts of it; nothing where they do not agree about one.
pub(super) fn merged_text(base: Option<&Version<'_>>, ours: &Version<'_>, theirs: &Version<'_>) -> Option<String> {
    let mut pieces: Vec<&Piece<'_>> = Vec::new();
    for own in &ours.pieces {
        let part = own.part.as_ref();
        let (was, other) = (base.and_then(|base| base.piece(part)), theirs.piece(part));
        let same =
            |one: Option<&Piece<'_>>, two: Option<&Piece<'_>>| one.map(|piece| &piece.folded) == two.map(|piece| &piece.folded);
        if same(Some(own), other) || same(was, other) {
            pieces.push(own);
        } else if same(was, Some(own)) {
            pieces.extend(other);
        } else {
            return None;
        }
    }
    for (at, other) in theirs.pieces.iter().enumerate().filter(|(_, other)| ours.piece(other.part.as_ref()).is_none()) {
        match base.and_then(|base| base.piece(other.part.as_ref())) {
            // We took it out, and they left it as it was.
            Some(was) if was.folded == other.folded => {}
            Some(_) => return None,
            None => {
                let before = &theirs.pieces[at - 1].part;
                let place = pieces.iter().position(|piece| piece.part == *before).map_or(pieces.len(), |place| place + 1);
                pieces.insert(place, other);
            }
        }
    }
    let line_end = if ours.text.contains("\r\n") { "\r\n" } else { "\n" };
    let lines: Vec<String> = pieces.iter().map(|piece| plain(piece.text)).filter(|text| !text.is_empty()).collect();
    let text = lines.join("\n");
    // Without a value and without an attribute there is no message.
    let resource = Resource::parse(Source::new("", text.clone()));
    let expected = pieces.iter().filter(|piece| piece.part.is_some() && !piece.folded.is_empty()).count();
    let is_whole = resource.get(ours.entry.id).is_some_and(|entry| parts(&entry).count() == expected);
    is_whole.then(|| text.replace('\n', line_end))
}

/// The one record that says what two say, if one does: of two states of one translation the lower, of what was handed out here and recorded there the
/// record, and of two hand-outs ours.
pub(super) fn joined<'v, 't>(ours: &'v Version<'t>, theirs: &'v Version<'t>) -> Option<&'v Version<'t>> {
    if ours.is(theirs) {
        return Some(ours);
    }
    match (Record::of(ours.entry).sealed, Record::of(theirs.entry).sealed) {
        (Err(Unsealed::Offered(_)), Err(Unsealed::Offered(_))) => Some(ours),
        _ if !ours.has_source_of(theirs) => None,
        (Ok(_), Err(Unsealed::Offered(_))) => Some(ours),
        (Err(Unsealed::Offered(_)), Ok(_)) => Some(theirs),
        (Ok(our), Ok(their)) if our.target == their.target => Some(if their.state < our.state { theirs } else { ours }),
        _ => None,
    }
}

/// The state to which a record was lowered that says the same otherwise.
pub(super) fn lowered(was: &Version<'_>, is: &Version<'_>) -> Option<State> {
    let (before, now) = (Record::of(was.entry).sealed.ok()?, Record::of(is.entry).sealed.ok()?);
    (now.state < before.state && now.target == before.target && was.has_source_of(is)).then_some(now.state)
}

/// The bytes of a record, as one of no more than a state.
pub(super) fn at_most<'t>(record: &Version<'t>, most: Option<State>) -> Cow<'t, str> {
    let state = Record::of(record.entry).sealed.ok().map(|seal| seal.state);
    let (Some(most), Some(_)) = (most, state.filter(|state| most.is_some_and(|most| *state > most))) else {
        return record.text.into();
    };
    let line = |line: &str| match line.trim_start_matches('#').trim_start().starts_with("state:") && line.starts_with('#') {
        true => format!("# state: {most}\n"),
        false => line.to_owned(),
    };
    record.text.split_inclusive('\n').map(line).collect::<String>().into()
}

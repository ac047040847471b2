//! A ledger as it is written: records by id, then what is no record.

use std::collections::BTreeMap;

use crate::fluent::Resource;
use crate::fluent::resource::{Entry, Node};
use crate::source::Span;

use super::super::fold::Fingerprint;
use super::record::{Sealing, is_known, offer_text, record_text};

/// The comment before what is no record.
const FENCE: &str = "# no record:";

/// A part of a ledger, as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// A record, its comment included.
    Record(String),
    /// What could not be read, or belongs to no record; nothing where it is a [`FENCE`].
    Rest(Option<String>),
}

impl Part {
    /// The part that a node of a ledger is.
    pub(crate) fn of(node: &Node<'_>, text: &str) -> Self {
        let bytes = |span: &Span| text[span.range()].replace("\r\n", "\n");
        match node {
            Node::Entry(entry) => Self::Record(bytes(&entry.span)),
            Node::Junk { span, .. } => Self::Rest(Some(format!("{FENCE}\n{}", bytes(span)))),
            Node::Comment { span, .. } => Self::Rest(Some(bytes(span)).filter(|text| text.trim_end() != FENCE)),
        }
    }
}

/// The text of a ledger: records, then the rest, a blank line between them and a line end at the end.
pub(crate) fn ledger_text(parts: impl IntoIterator<Item = Part>) -> String {
    let (mut records, mut rest) = (Vec::new(), Vec::new());
    for part in parts {
        match part {
            Part::Record(text) => records.push(text),
            Part::Rest(text) => rest.extend(text),
        }
    }
    records.append(&mut rest);
    let parts: Vec<&str> = records.iter().map(|part| part.trim_end_matches(['\r', '\n'])).collect();
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

/// A ledger being written.
#[derive(Clone, Debug)]
pub(crate) struct Draft {
    /// The bytes of the records of each id, their comments included; most have one.
    entries: BTreeMap<String, Vec<String>>,
    /// What is no record, in the order of the file.
    rest: Vec<Part>,
}

impl Draft {
    /// Starts from what the file of a ledger has.
    pub(crate) fn of(ledger: &Resource) -> Self {
        let text = ledger.text();
        let mut draft = Self { entries: BTreeMap::new(), rest: Vec::new() };
        for node in ledger.nodes() {
            match (&node, Part::of(&node, text)) {
                (Node::Entry(entry), Part::Record(text)) => draft.entries.entry(entry.id.to_owned()).or_default().push(text),
                (_, part) => draft.rest.push(part),
            }
        }
        draft
    }

    /// Records that a translation renders a source text.
    pub(crate) fn record(&mut self, sealing: &Sealing<'_>) {
        self.renew(sealing.source.id, record_text(sealing));
    }

    /// Records that `source` was handed out to be translated, in a comment of this fingerprint.
    pub(crate) fn offer(&mut self, source: &Entry<'_>, stub: Fingerprint) {
        self.renew(source.id, offer_text(source, stub));
    }

    /// Puts a record in the place of those before. The lines in whose comments Lotse does not know are somebody else's, and stay.
    fn renew(&mut self, id: &str, text: String) {
        let formers = self.entries.get(id).map(Vec::as_slice).unwrap_or_default();
        let mut kept: Vec<&str> = Vec::new();
        for former in formers {
            let comment = former.lines().take_while(|line| line.starts_with('#'));
            let unknown: Vec<&str> = comment.filter(|line| !is_known(line) && !kept.contains(line)).collect();
            kept.extend(unknown);
        }
        let kept: String = kept.iter().map(|line| format!("{line}\n")).collect();
        let body: usize = text.split_inclusive('\n').take_while(|line| line.starts_with('#')).map(str::len).sum();
        let text = format!("{}{kept}{}", &text[..body], &text[body..]);
        self.put(id, vec![text]);
    }

    /// Puts the bytes of whole entries, their comments included, in the place of those before.
    pub(crate) fn put(&mut self, id: &str, records: Vec<String>) {
        if records.is_empty() {
            self.entries.remove(id);
        } else {
            self.entries.insert(id.to_owned(), records);
        }
    }

    /// Takes the records of an id out; returns their bytes.
    pub(crate) fn remove(&mut self, id: &str) -> Vec<String> {
        self.entries.remove(id).unwrap_or_default()
    }

    /// The ids there are.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The file: sorted by id, a blank line between entries, a line end at the end.
    pub(crate) fn text(&self) -> String {
        ledger_text(self.entries.values().flatten().cloned().map(Part::Record).chain(self.rest.iter().cloned()))
    }
}

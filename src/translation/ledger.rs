//! The ledger: the source texts as they stood when their translations were made or confirmed.
//!
//! A ledger is a Fluent file, `ledger/<locale>/<resource>.ftl`, written by the tool and reviewed in the same pull request as the
//! translation. Each entry is the source message verbatim in canonical form, below a comment of `name: value` lines:
//!
//! ```ftl
//! # state: reviewed
//! # by: Olena Kovalenko
//! # on: 2026-11-20
//! # target: 91c07744d0ef
//! deposit-instalments = Sie können die Kaution in { $deposit-instalments } gleichen Raten zahlen.
//!     .title = Kaution in Raten
//! ```
//!
//! Entries are sorted by id with a blank line between, and there is no header, no sum, no date of the run: whatever two people
//! could both touch without meaning the same message is not in the file. Entries that an act does not concern keep their bytes.
//!
//! What is no record, such as junk or a comment that stands alone, is kept behind the records until somebody settles it. Fluent's grammar lets a text
//! go on after blank lines with an indented line or a brace, so junk there would be swallowed by the record before it; a comment
//! of its own, [`FENCE`], stands before each piece, for a comment ends every text.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;
use std::sync::Arc;

use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::{Entry, Node};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::{Location, Source, Span};

use super::fold::Fingerprint;
use super::state::{Confirmation, State};
use crate::date::Date;

/// The ledger of one resource in one target locale.
#[derive(Debug)]
pub struct Ledger {
    resource: Resource,
}

/// What a ledger knows of one translation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'l> {
    /// The source text as it stood then.
    pub source: Entry<'l>,
    /// What was recorded of the translation, or what is wrong with the record.
    pub sealed: Result<Seal<'l>, Flaw<'l>>,
}

/// What was recorded of a translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Seal<'l> {
    /// Its state.
    pub state: State,
    /// Who confirmed it.
    pub by: Option<&'l str>,
    /// When.
    pub on: Option<Date>,
    /// The fingerprint of the translation.
    pub target: Fingerprint,
    /// Why the translation stayed as it was when its source changed, if it did.
    pub kept: Option<&'l str>,
    /// Fingerprints of former texts of the source that a correction replaced, so that they say the same.
    same: Option<&'l str>,
}

/// What is wrong with a record. The source text in it still counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flaw<'l> {
    /// There is no state.
    NoState,
    /// There is no such state.
    UnknownState(&'l str),
    /// Reviewed, but by nobody.
    NoReviewer,
    /// Not a day, or reviewed on none.
    NoDay(&'l str),
    /// No fingerprint, or none of twelve digits.
    NoFingerprint,
}

impl Ledger {
    /// Reads a ledger; a broken entry costs only itself.
    pub fn parse(source: Arc<Source>) -> Self {
        Self { resource: Resource::parse(source) }
    }

    /// A ledger that knows nothing yet.
    pub(crate) fn empty(locale: &Locale, resource: &str) -> Self {
        Self::parse(Source::new(Library::ledger_path(locale, resource), ""))
    }

    /// The file.
    pub fn source(&self) -> &Arc<Source> {
        self.resource.source()
    }

    /// The file as Fluent.
    pub fn resource(&self) -> &Resource {
        &self.resource
    }

    /// What it knows of a message, or of a term (its id with `-`).
    pub(crate) fn get(&self, id: &str) -> Option<Record<'_>> {
        self.resource.get(id).map(Record::read)
    }

    /// Every record, in the order of the file.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.resource.entries().map(Record::read)
    }

    /// The place of an entry without its comment.
    pub(crate) fn locate(&self, entry: &Entry<'_>) -> Location {
        Location::new(self.source(), body_span(entry))
    }

    /// A record with a corrected source text and all that was recorded, its comment included; the former text is remembered as one that says the
    /// same.
    pub(crate) fn refreshed(&self, record: &Record<'_>, source: &Entry<'_>) -> String {
        let comment = Span { start: record.source.span.start, end: record.source.id_span.start };
        let comment = self.resource.text()[comment.range()].replace("\r\n", "\n");
        let lines = comment.lines().filter(|line| !line.trim_start_matches('#').trim_start().starts_with("same:"));
        let lines: String = lines.map(|line| format!("{line}\n")).collect();
        let today = Fingerprint::of(source).to_string();
        let known = record.sealed.ok().and_then(|seal| seal.same).unwrap_or_default();
        let former = Fingerprint::of(&record.source).to_string();
        let mut same: Vec<&str> = known.split_whitespace().filter(|known| *known != today && *known != former).collect();
        same.push(&former);
        let same = same[same.len().saturating_sub(MOST_SAME)..].join(" ");
        format!("{lines}# same: {same}\n{}", entry_text(source, Comments::Drop))
    }

    /// What is wrong with the file and its records.
    pub fn diagnostics(&self) -> Vec<Diagnostic> {
        let mut found = Findings::default();
        let conflicts = self.conflict_spans();
        for diagnostic in self.resource.diagnostics() {
            let mut ledger = diagnostic.clone();
            if ledger.code == Code::MoreFindings && ledger.weighs_as() == Code::SyntaxError {
                ledger = ledger.arg("of", Code::InvalidLedger).arg("reason", "entry");
            } else if ledger.code == Code::SyntaxError {
                let at = ledger.location.as_ref().map_or(0, |location| location.span.start);
                ledger.code = Code::InvalidLedger;
                ledger.level = Code::InvalidLedger.default_level();
                ledger.args.clear();
                ledger = ledger.arg("reason", if is_inside(&conflicts, at) { "conflict" } else { "entry" });
            }
            found.push(ledger);
        }
        for record in self.records() {
            let Err(flaw) = record.sealed else { continue };
            let (reason, text) = match flaw {
                Flaw::NoState => ("missing-state", ""),
                Flaw::UnknownState(text) => ("state", text),
                Flaw::NoReviewer => ("reviewer", ""),
                Flaw::NoDay(text) => ("date", text),
                Flaw::NoFingerprint => ("fingerprint", ""),
            };
            let at = Location::new(self.source(), record.source.id_span);
            let diagnostic = Diagnostic::new(Code::InvalidLedger).at(at).message(record.source.id);
            found.push(diagnostic.arg("reason", reason).arg("found", text));
        }
        found.into_vec()
    }

    /// The conflicts of git among [`Self::diagnostics`].
    pub fn conflicts(&self) -> Vec<Diagnostic> {
        if self.resource.conflicts().next().is_none() {
            return Vec::new();
        }
        let is_conflict = |finding: &Diagnostic| finding.args.get("reason").is_some_and(|reason| reason == "conflict");
        self.diagnostics().into_iter().filter(is_conflict).collect()
    }

    /// The broken parts that have the marks of an unsettled merge, in the order of the file.
    fn conflict_spans(&self) -> Vec<Span> {
        let has_marks = |span: &Span| {
            let mut lines = self.resource.text()[span.range()].lines();
            lines.any(|line| ["<<<<<<<", "=======", ">>>>>>>"].iter().any(|mark| line.starts_with(mark)))
        };
        let junk = self.resource.nodes().filter_map(|node| match node {
            Node::Junk { span, .. } => Some(span),
            _ => None,
        });
        junk.filter(has_marks).collect()
    }
}

/// Whether a place is in one of the spans, or at its end.
fn is_inside(spans: &[Span], at: usize) -> bool {
    let next = spans.partition_point(|span| span.end < at);
    spans.get(next).is_some_and(|span| span.start <= at)
}

impl<'l> Record<'l> {
    fn read(source: Entry<'l>) -> Self {
        Self { source, sealed: Seal::read(source.comment) }
    }
}

impl<'l> Seal<'l> {
    /// Whether a correction has said that a source text of this folded form says the same.
    pub(crate) fn takes_for_same(&self, folded: &str) -> bool {
        self.same.is_some_and(|same| {
            let wanted = Fingerprint::of_folded(folded).to_string();
            same.split_whitespace().any(|known| known == wanted)
        })
    }

    fn read(comment: Option<&ast::Comment<&'l str>>) -> Result<Self, Flaw<'l>> {
        let (mut state, mut by, mut on, mut target, mut kept, mut same) = (None, None, None, None, None, None);
        for line in comment.map_or(&[][..], |comment| &comment.content) {
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim();
            match name.trim() {
                "state" => state = Some(value),
                "by" => by = Some(value).filter(|name| !name.is_empty()),
                "on" => on = Some(value),
                "target" => target = Some(value),
                "same" => same = Some(value),
                "kept" => kept = Some(value).filter(|reason| !reason.is_empty()),
                _ => {}
            }
        }
        let state = state.ok_or(Flaw::NoState)?;
        let state: State = state.parse().map_err(|_| Flaw::UnknownState(state))?;
        let on = on.map(|text| text.parse::<Date>().map_err(|_| Flaw::NoDay(text))).transpose()?;
        let target = target.and_then(|text| text.parse().ok()).ok_or(Flaw::NoFingerprint)?;
        if state == State::Reviewed {
            by.ok_or(Flaw::NoReviewer)?;
            on.ok_or(Flaw::NoDay(""))?;
        }
        Ok(Self { state, by, on, target, kept, same })
    }
}

/// An entry without its comment.
pub(crate) fn body_span(entry: &Entry<'_>) -> Span {
    Span { start: entry.id_span.start, end: entry.span.end }
}

/// The comment above a record, with a line end after each line.
fn seal_comment(confirmation: &Confirmation, target: Fingerprint) -> String {
    let mut text = format!("# state: {}\n", confirmation.state());
    if let Some(by) = confirmation.by() {
        text.push_str(&format!("# by: {by}\n"));
    }
    if let Some(on) = confirmation.on() {
        text.push_str(&format!("# on: {on}\n"));
    }
    text.push_str(&format!("# target: {target}\n"));
    if let Some(why) = confirmation.kept() {
        text.push_str(&format!("# kept: {why}\n"));
    }
    text
}

/// So many former texts of a source are remembered as saying the same.
const MOST_SAME: usize = 8;

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
    /// The bytes of each entry, its comment included, by id.
    entries: BTreeMap<String, String>,
    /// What is no record, in the order of the file.
    rest: Vec<Part>,
}

impl Draft {
    /// Starts from what a ledger has. Of records of one id the first counts; the others are no records.
    pub(crate) fn of(ledger: &Ledger) -> Self {
        let text = ledger.resource.text();
        let mut draft = Self { entries: BTreeMap::new(), rest: Vec::new() };
        for node in ledger.resource.nodes() {
            match (&node, Part::of(&node, text)) {
                (Node::Entry(entry), Part::Record(text)) => match draft.entries.entry(entry.id.to_owned()) {
                    Slot::Vacant(free) => _ = free.insert(text),
                    Slot::Occupied(_) if text.starts_with(FENCE) => draft.rest.push(Part::Rest(Some(text))),
                    Slot::Occupied(_) => draft.rest.push(Part::Rest(Some(format!("{FENCE}\n{text}")))),
                },
                (_, part) => draft.rest.push(part),
            }
        }
        draft
    }

    /// Records that `target` renders `source`; what `was` known of former spellings of the same source stays known.
    pub(crate) fn record(&mut self, source: &Entry<'_>, target: &Entry<'_>, confirmation: &Confirmation, was: Option<&Record<'_>>) {
        let is_same = |record: &&Record<'_>| Fingerprint::of(&record.source) == Fingerprint::of(source);
        let same = was.filter(is_same).and_then(|record| record.sealed.ok()?.same);
        let same = same.map_or_else(String::new, |same| format!("# same: {same}\n"));
        let text = seal_comment(confirmation, Fingerprint::of(target)) + &same + &entry_text(source, Comments::Drop);
        self.entries.insert(source.id.to_owned(), text);
    }

    /// Puts the bytes of a whole entry, its comment included.
    pub(crate) fn put(&mut self, id: &str, text: String) {
        self.entries.insert(id.to_owned(), text);
    }

    /// Takes a record out; returns its bytes.
    pub(crate) fn remove(&mut self, id: &str) -> Option<String> {
        self.entries.remove(id)
    }

    /// The ids there are.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The file: sorted by id, a blank line between entries, a line end at the end.
    pub(crate) fn text(&self) -> String {
        ledger_text(self.entries.values().cloned().map(Part::Record).chain(self.rest.iter().cloned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ledger(text: &str) -> Ledger {
        Ledger::parse(Source::new("ledger/uk/a.ftl", text))
    }

    #[test]
    fn records_are_read() {
        let ledger = ledger("# state: reviewed\n# by: Olena: K.\n# on: 2026-11-20\n# target: 91c07744d0ef\na = Text\n");
        let seal = ledger.get("a").expect("there is an a").sealed.expect("the record is sound");
        assert_eq!((seal.state, seal.by), (State::Reviewed, Some("Olena: K.")));
        assert_eq!(seal.on.map(|day| day.to_string()).as_deref(), Some("2026-11-20"));
        assert_eq!(seal.target.to_string(), "91c07744d0ef");
        assert!(ledger.diagnostics().is_empty());
    }

    #[test]
    fn flaws_are_told() {
        let cases = [
            ("a = A\n", Some("missing-state")),
            ("# state: perfect\n# target: 91c07744d0ef\na = A\n", Some("state")),
            ("# state: machine\na = A\n", Some("fingerprint")),
            ("# state: machine\n# target: 1\na = A\n", Some("fingerprint")),
            ("# state: reviewed\n# on: 2026-11-20\n# target: 91c07744d0ef\na = A\n", Some("reviewer")),
            ("# state: reviewed\n# by: O\n# target: 91c07744d0ef\na = A\n", Some("date")),
            ("# state: draft\n# on: yesterday\n# target: 91c07744d0ef\na = A\n", Some("date")),
            ("<<<<<<< HEAD\n# state: machine\n# target: 91c07744d0ef\na = A\n", Some("conflict")),
            ("# state: machine\n# target: 91c07744d0ef\na = { $x\n", Some("entry")),
            ("# state: machine\n# target: 91c07744d0ef\na = A\n", None),
        ];
        for (text, reason) in cases {
            let found = ledger(text).diagnostics();
            let first = found.first();
            assert_eq!(first.map(|found| found.args["reason"].as_str()), reason, "{text}");
            assert!(first.is_none_or(|found| found.code == Code::InvalidLedger), "{text}");
        }
    }

    #[test]
    fn drafts_sort_and_keep_other_bytes() {
        let seal = "# state: machine\n# target: 91c07744d0ef\n";
        let old = ledger(&format!("{seal}z =   kept   as is\n{seal}b = B\n"));
        let resource = Resource::of("a={$x}  und\n  mehr\n .t=T\n-t = Term\n");
        let mut draft = Draft::of(&old);
        let confirmation = Confirmation::new(State::Translated, Some("Ana"), None).expect("not reviewed");
        for entry in resource.entries() {
            draft.record(&entry, &entry, &confirmation, None);
        }
        let a = Fingerprint::of(&resource.get("a").unwrap());
        let term = Fingerprint::of(&resource.get("-t").unwrap());
        assert_eq!(
            draft.text(),
            format!(
                "# state: translated\n# by: Ana\n# target: {term}\n-t = Term\n\n# state: translated\n# by: Ana\n# target: {a}\na =\n    {{ $x }}  und\n    mehr\n    .t = T\n\n{seal}b = B\n\n{seal}z =   kept   as is\n"
            )
        );
        assert_eq!(Draft::of(&ledger(&draft.text())).text(), draft.text());
    }

    /// Pieces that are no records, as a merge, another tool or a slip of the hand leaves them.
    const JUNK: [&str; 10] = [
        "{",
        "    eingerückt",
        "}",
        "    .title = verirrt",
        "broken =",
        "open = { $x",
        "# another tool was here",
        "## group",
        "<<<<<<< HEAD",
        "\"quoted\" { -term(a: \"b\"",
    ];

    #[test]
    fn junk_never_touches_a_record() {
        let seal = "# state: machine\n# target: 91c07744d0ef\n";
        let confirmation = Confirmation::new(State::Translated, Some("Ana"), None).expect("not reviewed");
        let resource = Resource::of("m = Neu.\n");
        let new = resource.get("m").unwrap();
        // Right behind a record, junk is part of it: what is written must differ.
        for swallowed in ["{", "    eingerückt", "    .title = verirrt"] {
            let text = format!("{seal}a = A\n\n{swallowed}\n");
            let own = seal.len() + "a = A".len();
            assert!(ledger(&text).get("a").is_none_or(|record| record.source.span.range().len() > own), "{text}");
        }
        for one in JUNK {
            for other in JUNK {
                for text in [
                    format!("{one}\n\n{other}\n\n{seal}a = A\n\n{seal}z = Z\n"),
                    format!("{one}\n{seal}a = A\n\n{other}\n\n{seal}z = Z\n"),
                    format!("{seal}a = A\n\n{one}\n\n{seal}z = Z\n\n{other}\n"),
                    format!("{seal}a = A\n{one}\n{other}\n{seal}z = Z"),
                ] {
                    let old = ledger(&text);
                    let bytes = |ledger: &Ledger, id: &str| {
                        ledger.get(id).map(|record| ledger.resource.text()[record.source.span.range()].to_owned())
                    };
                    let mut draft = Draft::of(&old);
                    draft.record(&new, &new, &confirmation, None);
                    let written = ledger(&draft.text());
                    assert!(written.get("m").is_some_and(|record| record.sealed.is_ok()), "{text}\n→\n{}", draft.text());
                    for record in old.records() {
                        let id = record.source.id;
                        assert_eq!(bytes(&written, id), bytes(&old, id), "{text}\n→\n{}", draft.text());
                    }
                    assert_eq!(written.records().count(), old.records().count() + 1, "junk became a record: {text}");
                    for line in text.lines().filter(|line| !line.is_empty()) {
                        assert!(draft.text().contains(line), "{line} is lost: {text}");
                    }
                    assert_eq!(Draft::of(&written).text(), draft.text(), "it stays as it is");
                }
            }
        }
    }

    #[test]
    fn a_second_record_of_one_id_is_kept() {
        let record = |by: &str| format!("# state: reviewed\n# by: {by}\n# on: 2026-11-20\n# target: 91c07744d0ef\na = {by}\n");
        let old = ledger(&format!("{}\n{}", record("Ana"), record("Ola")));
        let text = Draft::of(&old).text();
        assert!(text.contains("a = Ana") && text.contains("a = Ola"), "{text}");
        assert_eq!(ledger(&text).get("a").unwrap().sealed.unwrap().by, Some("Ana"));
        assert_eq!(Draft::of(&ledger(&text)).text(), text, "it stays as it is");
    }

    #[test]
    fn conflicts_of_git_are_told() {
        let record = |text: &str| format!("# state: reviewed\n# target: 91c07744d0ef\na = {text}\n");
        let text = format!("<<<<<<< HEAD\n{}=======\n{}>>>>>>> topic\n", record("A"), record("B"));
        assert_eq!(ledger(&text).conflicts().len(), 3);
        assert_eq!(ledger(&format!("{{\n{}", record("A"))).conflicts(), []);
    }
}

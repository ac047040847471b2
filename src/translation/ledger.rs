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
//! of its own, `# no record:`, stands before each piece, for a comment ends every text.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::fluent::resource::{Entry, Node};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::{Location, Source, Span};

mod draft;
mod record;

pub(crate) use draft::{Draft, Part, ledger_text};
use record::Flaw;
pub(crate) use record::{Record, Sealing, Unsealed};

/// The ledger of one resource in one target locale.
#[derive(Debug)]
pub struct Ledger {
    resource: Resource,
    /// Ids of which nobody knows which record is meant: those that stand twice, and those between the marks of an unsettled merge.
    unsettled: BTreeSet<String>,
}

impl Ledger {
    /// Reads a ledger; a broken entry costs only itself.
    pub fn parse(source: Arc<Source>) -> Self {
        let resource = Resource::parse(source);
        let mut ledger = Self { resource, unsettled: BTreeSet::new() };
        if !ledger.resource.diagnostics().is_empty() {
            ledger.unsettled = ledger.find_unsettled();
        }
        ledger
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

    /// What it knows of a message, or of a term (its id with `-`): nothing where nobody knows which record is meant.
    pub(crate) fn get(&self, id: &str) -> Option<Record<'_>> {
        self.resource.get(id).filter(|_| !self.unsettled.contains(id)).map(Record::of)
    }

    fn find_unsettled(&self) -> BTreeSet<String> {
        // From where an unsettled merge begins to where it ends.
        let has = |span: &Span, mark: &str| self.resource.text()[span.range()].lines().any(|line| line.starts_with(mark));
        let (mut open, mut conflicts) = (None, Vec::new());
        for span in self.conflict_spans() {
            if has(&span, "<<<<<<<") {
                open = Some(span.start);
            }
            if has(&span, ">>>>>>>") {
                conflicts.extend(open.take().map(|start| start..span.end));
            }
        }
        let (mut seen, mut unsettled) = (BTreeSet::new(), BTreeSet::new());
        for node in self.resource.nodes() {
            let Node::Entry(entry) = node else { continue };
            let is_between = conflicts.iter().any(|conflict| conflict.contains(&entry.id_span.start));
            if is_between || !seen.insert(entry.id) {
                unsettled.insert(entry.id.to_owned());
            }
        }
        unsettled
    }

    /// Every record, in the order of the file.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record<'_>> {
        self.resource.entries().map(Record::of)
    }

    /// The file without what it knows of a message, if it knows anything.
    pub(crate) fn without(&self, id: &str) -> Option<String> {
        let mut draft = Draft::of(&self.resource);
        draft.remove(id).map(|_| draft.text())
    }

    /// The place of an entry without its comment.
    pub(crate) fn locate(&self, entry: &Entry<'_>) -> Location {
        Location::new(self.source(), body_span(entry))
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
            let Err(Unsealed::Flawed(flaw)) = record.sealed else { continue };
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

/// An entry without its comment.
pub(crate) fn body_span(entry: &Entry<'_>) -> Span {
    Span { start: entry.id_span.start, end: entry.span.end }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::super::fold::Fingerprint;
    use super::super::state::{Confirmation, State};
    use super::*;

    /// A record of a text that is its own translation.
    fn sealing<'s>(entry: &'s Entry<'s>, confirmation: &'s Confirmation) -> Sealing<'s> {
        Sealing { source: entry, target: entry, confirmation, was: None, terms: BTreeMap::new() }
    }

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
    fn lines_that_nobody_knows_stay_with_their_record() {
        let known = "# state: machine\n# target: 91c07744d0ef\n";
        let old = ledger(&format!("# colour: blue\n{known}# reviewed soon\na = A\n\n{known}# colour: red\nb = B\n"));
        assert!(old.diagnostics().is_empty());
        let resource = Resource::of("a = A\nb = B\n");
        let confirmation = Confirmation::new(State::Translated, Some("Ana"), None).expect("not reviewed");
        let mut draft = Draft::of(&old.resource);
        draft.record(&sealing(&resource.get("a").unwrap(), &confirmation));
        draft.offer(&resource.get("b").unwrap(), Fingerprint::of_folded("# b = B"));
        let text = draft.text();
        let (a, b) = text.split_once("\n\n").expect("two records");
        assert!(
            a.starts_with("# state: translated\n# by: Ana\n") && a.ends_with("\n# colour: blue\n# reviewed soon\na = A"),
            "{a}"
        );
        assert!(b.starts_with("# state: offered\n") && b.ends_with("\n# colour: red\nb = B\n"), "{b}");
        assert_eq!(text.matches("state:").count(), 2);
        // Once more, and they are there once.
        let mut draft = Draft::of(&ledger(&text).resource);
        draft.record(&sealing(&resource.get("a").unwrap(), &confirmation));
        assert_eq!(draft.text(), text);
    }

    #[test]
    fn drafts_sort_and_keep_other_bytes() {
        let seal = "# state: machine\n# target: 91c07744d0ef\n";
        let old = ledger(&format!("{seal}z =   kept   as is\n{seal}b = B\n"));
        let resource = Resource::of("a={$x}  und\n  mehr\n .t=T\n-t = Term\n");
        let mut draft = Draft::of(&old.resource);
        let confirmation = Confirmation::new(State::Translated, Some("Ana"), None).expect("not reviewed");
        for entry in resource.entries() {
            draft.record(&sealing(&entry, &confirmation));
        }
        let a = Fingerprint::of(&resource.get("a").unwrap());
        let term = Fingerprint::of(&resource.get("-t").unwrap());
        let (of_term, of_a, of_t) = ("35bf9a48e566", "e987956355e7", "766caa663e10");
        assert_eq!(
            draft.text(),
            format!(
                "# state: translated\n# by: Ana\n# target: {term}\n# parts: ={of_term}\n-t = Term\n\n# state: translated\n# by: Ana\n# target: {a}\n# parts: ={of_a} .t={of_t}\na =\n    {{ $x }}  und\n    mehr\n    .t = T\n\n{seal}b = B\n\n{seal}z =   kept   as is\n"
            )
        );
        assert_eq!(Draft::of(&ledger(&draft.text()).resource).text(), draft.text());
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
                    let mut draft = Draft::of(&old.resource);
                    draft.record(&sealing(&new, &confirmation));
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
                    assert_eq!(Draft::of(&written.resource).text(), draft.text(), "it stays as it is");
                }
            }
        }
    }

    #[test]
    fn a_second_record_of_one_id_is_kept() {
        let record = |by: &str| format!("# state: reviewed\n# by: {by}\n# on: 2026-11-20\n# target: 91c07744d0ef\na = {by}\n");
        let old = ledger(&format!("{}\n{}", record("Ana"), record("Ola")));
        let text = Draft::of(&old.resource).text();
        assert!(text.contains("a = Ana") && text.contains("a = Ola"), "{text}");
        assert!(ledger(&text).get("a").is_none(), "nobody knows which is meant");
        assert_eq!(Draft::of(&ledger(&text).resource).text(), text, "it stays as it is");
    }

    #[test]
    fn of_two_records_of_a_text_none_counts() {
        let record = |id: &str| format!("# state: reviewed\n# by: Ana\n# on: 2026-11-20\n# target: 91c07744d0ef\n{id} = A\n\n");
        for (text, known) in [
            (record("a") + &record("b"), "a b"),
            (record("a") + &record("b") + &record("a"), "b"),
            (format!("{}<<<<<<< HEAD\n{}=======\n{}>>>>>>> topic\n{}", record("a"), record("b"), record("b"), record("c")), "a c"),
            (format!("{}<<<<<<< HEAD\n{}=======\n>>>>>>> topic\n{}", record("a"), record("b"), record("c")), "a c"),
        ] {
            let ledger = ledger(&text);
            let found: Vec<&str> = ["a", "b", "c"].into_iter().filter(|id| ledger.get(id).is_some()).collect();
            assert_eq!(found.join(" "), known, "{text}");
        }
    }

    #[test]
    fn conflicts_of_git_are_told() {
        let record = |text: &str| format!("# state: reviewed\n# target: 91c07744d0ef\na = {text}\n");
        let text = format!("<<<<<<< HEAD\n{}=======\n{}>>>>>>> topic\n", record("A"), record("B"));
        assert_eq!(ledger(&text).conflicts().len(), 3);
        assert_eq!(ledger(&format!("{{\n{}", record("A"))).conflicts(), []);
    }
}

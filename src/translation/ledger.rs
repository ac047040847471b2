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

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::fluent::resource::{Entry, Node};
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::{Location, Source, Span};

use super::fold::Fingerprint;

mod draft;
mod record;

pub(crate) use draft::{Draft, Part, ledger_text};
use record::Flaw;
pub(crate) use record::{Record, Sealing, Unsealed};

/// The ledger of one resource in one target locale.
#[derive(Debug)]
pub struct Ledger {
    resource: Resource,
    /// The nodes of the records of each id that has several, as two branches left them.
    several: BTreeMap<String, Vec<usize>>,
    /// Ids of which nobody knows which record is meant, because one stands between the marks of an unsettled merge.
    unsettled: BTreeSet<String>,
}

impl Ledger {
    /// Reads a ledger; a broken entry costs only itself.
    pub fn parse(source: Arc<Source>) -> Self {
        let resource = Resource::parse(source);
        let mut ledger = Self { resource, several: BTreeMap::new(), unsettled: BTreeSet::new() };
        if !ledger.resource.diagnostics().is_empty() {
            (ledger.several, ledger.unsettled) = ledger.find_doubtful();
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

    /// What it knows of a message, or of a term (its id with `-`): nothing where an unsettled merge stands there, several records where two branches
    /// recorded it otherwise.
    pub(crate) fn records_of(&self, id: &str) -> Vec<Record<'_>> {
        if self.unsettled.contains(id) {
            return Vec::new();
        }
        match self.several.get(id) {
            Some(nodes) => nodes.iter().filter_map(|&at| self.resource.entry_at(at)).map(Record::of).collect(),
            None => self.resource.get(id).map(Record::of).into_iter().collect(),
        }
    }

    /// Whether there are several records of an id.
    pub(crate) fn has_several(&self, id: &str) -> bool {
        self.several.contains_key(id)
    }

    /// The record that counts for a message with this translation; `is_still` says whether one was made of today's source.
    ///
    /// Of several records it is the one of the very translation that stands there, of today's source before others, and of those the one of the lowest
    /// state. Where none is, nobody knows what the translation was made of, and the one of another source counts.
    pub(crate) fn standing<'l>(
        &'l self,
        id: &str,
        translation: Option<&Entry<'_>>,
        mut is_still: impl FnMut(&Record<'l>) -> bool,
    ) -> Option<Standing<'l>> {
        if self.several.is_empty() && self.unsettled.is_empty() {
            // By far the most.
            let record = self.resource.get(id).map(Record::of)?;
            return Some(Standing { record, is_current: is_still(&record), is_disputed: false });
        }
        let records = self.records_of(id);
        if let [record] = records[..] {
            return Some(Standing { record, is_current: is_still(&record), is_disputed: false });
        }
        let judged: Vec<(Record<'l>, bool)> = records.into_iter().map(|record| (record, is_still(&record))).collect();
        let print = translation.map(Fingerprint::of);
        let state = |record: &Record<'_>| {
            record.sealed.ok().filter(|seal| Some(seal.target) == print && record.is_whole()).map(|seal| seal.state)
        };
        let own = judged.iter().filter_map(|(record, is_current)| Some((!is_current, state(record)?, record)));
        if let Some((is_older, _, record)) = own.min_by_key(|(is_older, state, _)| (*is_older, *state)) {
            return Some(Standing { record: *record, is_current: !is_older, is_disputed: false });
        }
        let (record, is_current) = judged.iter().min_by_key(|(record, is_current)| (*is_current, record.is_offered()))?;
        Some(Standing { record: *record, is_current: *is_current, is_disputed: true })
    }

    /// Whether a translation may be one of `today`: it is another than each record says, in every part that the record has otherwise; see
    /// [`Record::is_followed_by`]. What was only handed out says nothing beside records of a translation.
    pub(crate) fn is_followed_by(&self, target: &Entry<'_>, today: &Entry<'_>) -> bool {
        let mut records = self.records_of(today.id);
        records.retain(|record| !record.is_offered());
        !records.is_empty() && records.iter().all(|record| record.is_followed_by(target, today))
    }

    /// The ids with several records, and those with one in an unsettled merge.
    fn find_doubtful(&self) -> (BTreeMap<String, Vec<usize>>, BTreeSet<String>) {
        // From where an unsettled merge begins to where it ends.
        let has = |span: &Span, mark: &str| self.resource.text()[span.range()].lines().any(|line| line.starts_with(mark));
        let (mut open, mut conflicts) = (None, Vec::new());
        for span in self.conflict_spans() {
            if has(&span, "<<<<<<<") {
                open = Some(span.start);
            }
            if has(&span, ">>>>>>>") {
                conflicts.extend(open.take().map(|start| Span { start, end: span.end }));
            }
        }
        let (mut all, mut unsettled): (BTreeMap<String, Vec<usize>>, BTreeSet<String>) = Default::default();
        for (at, node) in self.resource.nodes().enumerate() {
            let Node::Entry(entry) = node else { continue };
            if is_inside(&conflicts, entry.id_span.start) {
                unsettled.insert(entry.id.to_owned());
            }
            all.entry(entry.id.to_owned()).or_default().push(at);
        }
        all.retain(|_, nodes| nodes.len() > 1);
        (all, unsettled)
    }

    /// Every record, in the order of the file.
    pub(crate) fn records(&self) -> impl Iterator<Item = Record<'_>> {
        let entry = |node| match node {
            Node::Entry(entry) => Some(entry),
            Node::Comment { .. } | Node::Junk { .. } => None,
        };
        self.resource.nodes().filter_map(entry).map(Record::of)
    }

    /// The file without what it knows of a message, if it knows anything.
    pub(crate) fn without(&self, id: &str) -> Option<String> {
        let mut draft = Draft::of(&self.resource);
        (!draft.remove(id).is_empty()).then(|| draft.text())
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
            } else if ledger.code == Code::DuplicateMessage {
                ledger.code = Code::InvalidLedger;
                ledger.level = Code::InvalidLedger.default_level();
                ledger = ledger.arg("reason", "several");
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
                Flaw::Repeated(name) => ("repeated", name),
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

/// The record that counts for a translation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing<'l> {
    /// The record.
    pub(crate) record: Record<'l>,
    /// Whether it was made of today's source.
    pub(crate) is_current: bool,
    /// Whether there are several, and none is of the translation that stands there.
    pub(crate) is_disputed: bool,
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
        let seal = ledger.records_of("a")[0].sealed.expect("the record is sound");
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
            ("# state: machine\n# target: 91c07744d0ef\n# target: 5e0b3f9c21aa\na = A\n", Some("repeated")),
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
                "# state: translated\n# by: Ana\n# source: {term}\n# target: {term}\n# parts: ={of_term}\n-t = Term\n\n# state: translated\n# by: Ana\n# source: {a}\n# target: {a}\n# parts: ={of_a} .t={of_t}\na =\n    {{ $x }}  und\n    mehr\n    .t = T\n\n{seal}b = B\n\n{seal}z =   kept   as is\n"
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
            assert!(ledger(&text).records_of("a").first().is_none_or(|record| record.source.span.range().len() > own), "{text}");
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
                        ledger.records_of(id).first().map(|record| ledger.resource.text()[record.source.span.range()].to_owned())
                    };
                    let mut draft = Draft::of(&old.resource);
                    draft.record(&sealing(&new, &confirmation));
                    let written = ledger(&draft.text());
                    assert!(
                        written.records_of("m").first().is_some_and(|record| record.sealed.is_ok()),
                        "{text}\n→\n{}",
                        draft.text()
                    );
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
        let draft = Draft::of(&old.resource);
        assert_eq!(draft.text(), old.resource.text());
        assert_eq!((old.records().count(), old.records_of("a").len(), old.has_several("a")), (2, 2, true));
        assert_eq!(old.diagnostics()[0].args["reason"], "several");
        // Who records it anew settles it.
        let resource = Resource::of("a = Neu\n");
        let confirmation = Confirmation::new(State::Translated, None, None).expect("not reviewed");
        let mut draft = draft;
        draft.record(&sealing(&resource.get("a").unwrap(), &confirmation));
        assert_eq!(ledger(&draft.text()).records().count(), 1);
    }

    #[test]
    fn of_several_records_the_one_of_the_translation_counts() {
        let translations = Resource::of("a = X\nb = Y\nc = Z\n");
        let print = |id: &str| Fingerprint::of(&translations.get(id).unwrap());
        let record = |state: &str, of: &str, german: &str| format!("# state: {state}\n# target: {}\nm = {german}\n\n", print(of));
        let offered = "# state: offered\n# target: 91c07744d0ef\nm = Neu\n\n";
        // The records, the translation, and what counts: state and German, whether that is of today, whether nobody knows.
        let cases = [
            (record("draft", "a", "Alt") + &record("machine", "b", "Neu"), "a", "draft Alt", false, false),
            (record("draft", "a", "Alt") + &record("machine", "b", "Neu"), "b", "machine Neu", true, false),
            // Somebody has said of today's text that the translation is one of it.
            (record("draft", "a", "Alt") + &record("translated", "a", "Neu"), "a", "translated Neu", true, false),
            (record("translated", "a", "Neu") + &record("draft", "a", "Neu"), "a", "draft Neu", true, false),
            // Nobody has said anything of this translation.
            (record("draft", "a", "Alt") + &record("machine", "b", "Neu"), "c", "draft Alt", false, true),
            (record("machine", "b", "Neu") + &record("draft", "a", "Alt"), "c", "draft Alt", false, true),
            (record("machine", "b", "Neu") + &record("draft", "a", "Neu"), "c", "machine Neu", true, true),
            (record("draft", "a", "Alt") + offered, "a", "draft Alt", false, false),
            (record("draft", "a", "Alt") + offered, "c", "draft Alt", false, true),
            (record("draft", "a", "Neu") + offered, "c", "draft Neu", true, true),
        ];
        for (text, of, expected, is_current, is_disputed) in cases {
            let ledger = ledger(&text);
            let german = |record: &Record<'_>| {
                let text = &ledger.resource.text()[body_span(&record.source).range()];
                text.trim_start_matches("m = ").trim().to_owned()
            };
            let standing = ledger.standing("m", translations.get(of).as_ref(), |record| german(record) == "Neu").unwrap();
            let state = standing.record.sealed.map(|seal| seal.state.to_string()).unwrap_or_default();
            assert_eq!(format!("{state} {}", german(&standing.record)), expected, "{text}");
            assert_eq!((standing.is_current, standing.is_disputed), (is_current, is_disputed), "{text}");
        }
    }

    #[test]
    fn a_record_between_the_marks_of_a_merge_counts_for_nothing() {
        let record = |id: &str| format!("# state: reviewed\n# by: Ana\n# on: 2026-11-20\n# target: 91c07744d0ef\n{id} = A\n\n");
        for (text, known) in [
            (record("a") + &record("b"), "a b"),
            (format!("{}<<<<<<< HEAD\n{}=======\n{}>>>>>>> topic\n{}", record("a"), record("b"), record("b"), record("c")), "a c"),
            (format!("{}<<<<<<< HEAD\n{}=======\n>>>>>>> topic\n{}", record("a"), record("b"), record("c")), "a c"),
            (format!("{}<<<<<<< HEAD\n{}=======\n>>>>>>> topic\n{}", record("b"), record("b"), record("c")), "c"),
        ] {
            let ledger = ledger(&text);
            let is_known = |id: &&str| ledger.standing(id, None, |_| true).is_some();
            let found: Vec<&str> = ["a", "b", "c"].into_iter().filter(is_known).collect();
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

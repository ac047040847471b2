//! Merging two versions of a Fluent file by message, for git.
//!
//! Lines are the wrong unit: two people who translate neighbouring messages never mean the same text. Here the unit is the entry, and of an entry that
//! both changed each part: comment, value, attribute. The result is our file with their changes put in: every byte we did not touch stays, and what they
//! added stands after what it followed there. Where both changed one part, a translation keeps both texts between the marks that git and every reader
//! of Fluent show. A ledger drops a record about which they disagree, so that the text counts as unconfirmed until somebody has read it; of two states
//! of one translation it keeps the lower.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::fluent::Resource;
use crate::fluent::resource::Node;
use crate::library::LEDGER;
use crate::source::{Source, Span};

use super::ledger::{Part, ledger_text};

mod entry;

use entry::{Version, merged_record, merged_text, plain};

/// What kind of file is merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// Texts, ordered by people.
    Texts,
    /// A ledger, ordered by id.
    Ledger,
}

impl FileKind {
    /// The kind of the file at a path of the library.
    pub fn of(path: &Path) -> Self {
        if path.components().any(|part| part.as_os_str() == LEDGER) { Self::Ledger } else { Self::Texts }
    }
}

/// The result of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Merged {
    /// The file.
    pub text: String,
    /// Ids of messages that both sides changed, sorted. A ledger has no conflicts: its records drop.
    pub conflicts: Vec<String>,
    /// Ids of records that dropped out of a ledger, sorted.
    pub dropped: Vec<String>,
}

/// The identity of a part of a file.
#[derive(Clone, Debug)]
enum UnitKey {
    /// A message or term, and which of several of that id.
    Entry(String, usize),
    /// A comment that stands alone, or what is not Fluent: its text, and which of several with that text.
    Other(String, usize),
}

impl UnitKey {
    /// Entries before all else, as a ledger has them.
    fn order(&self) -> (bool, &str, usize) {
        match self {
            Self::Entry(id, nth) => (false, id, *nth),
            Self::Other(text, nth) => (true, text, *nth),
        }
    }
}

impl Ord for UnitKey {
    fn cmp(&self, other: &Self) -> Ordering {
        #[cfg(test)]
        tests::COMPARED.with(|count| count.set(count.get() + 1));
        self.order().cmp(&other.order())
    }
}

impl PartialOrd for UnitKey {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for UnitKey {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for UnitKey {}

/// A file as its parts.
struct File<'t> {
    text: &'t str,
    units: Vec<(UnitKey, Span)>,
    resource: &'t Resource,
    /// Ids that stand there more than once.
    repeated: BTreeSet<String>,
}

impl<'t> File<'t> {
    fn read(resource: &'t Resource) -> Self {
        let text = resource.text();
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        let mut count = |name: String| {
            let count = seen.entry(name).or_insert(0);
            *count += 1;
            *count - 1
        };
        let units: Vec<_> = resource
            .nodes()
            .map(|node| match node {
                Node::Entry(entry) => (UnitKey::Entry(entry.id.to_owned(), count(format!("={}", entry.id))), entry.span),
                Node::Junk { id: Some(id), span } => (UnitKey::Entry(id.to_owned(), count(format!("={id}"))), span),
                Node::Comment { span, .. } | Node::Junk { span, .. } => {
                    let text = plain(&text[span.range()]);
                    (UnitKey::Other(text.clone(), count(format!("#{text}"))), span)
                }
            })
            .collect();
        let repeated = units.iter().filter_map(|(key, _)| match key {
            UnitKey::Entry(id, 1) => Some(id.clone()),
            _ => None,
        });
        Self { text, repeated: repeated.collect(), units, resource }
    }

    fn map(&self) -> BTreeMap<&UnitKey, &'t str> {
        self.units.iter().map(|(key, span)| (key, &self.text[span.range()])).collect()
    }

    /// A message as its parts; of several of one id none, and none that is broken.
    fn version(&self, key: &UnitKey) -> Option<Version<'t>> {
        let UnitKey::Entry(id, 0) = key else { return None };
        let entry = self.resource.get(id).filter(|_| !self.repeated.contains(id))?;
        let names = entry.attributes.iter().map(|attribute| attribute.id.name).collect::<BTreeSet<_>>();
        (names.len() == entry.attributes.len()).then(|| Version::of(self.text, entry))
    }
}

/// Merges our and their version of a file that both began from `base`.
pub fn merge(base: &str, ours: &str, theirs: &str, kind: FileKind) -> Merged {
    let parse = |text: &str| Resource::parse(Source::new("", text));
    let (base, ours, theirs) = (parse(base), parse(ours), parse(theirs));
    let (base, ours, theirs) = (File::read(&base), File::read(&ours), File::read(&theirs));
    let sides = Sides::new(&base, &ours, &theirs, kind);
    match kind {
        FileKind::Ledger => merge_ledger(&sides),
        FileKind::Texts => merge_texts(&sides),
    }
}

/// What becomes of one unit.
enum Outcome<'t> {
    /// This text.
    Keep(Cow<'t, str>),
    /// Nothing.
    Gone,
    /// Both sides changed it, to different texts.
    Conflict(Option<&'t str>, Option<&'t str>),
}

/// Three states of a file, each unit by its identity.
struct Sides<'f, 't> {
    base: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
    ours: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
    theirs: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
    kind: FileKind,
}

impl<'f, 't> Sides<'f, 't> {
    fn new(base: &'f File<'t>, ours: &'f File<'t>, theirs: &'f File<'t>, kind: FileKind) -> Self {
        Self { base: (base, base.map()), ours: (ours, ours.map()), theirs: (theirs, theirs.map()), kind }
    }

    fn outcome(&self, key: &UnitKey) -> Outcome<'t> {
        let of = |side: &(&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>)| side.1.get(key).copied();
        let (base, ours, theirs) = (of(&self.base), of(&self.ours), of(&self.theirs));
        let same = |one: Option<&str>, other: Option<&str>| one == other || one.map(plain) == other.map(plain);
        let keep = |text: Option<&'t str>| text.map_or(Outcome::Gone, |text| Outcome::Keep(text.into()));
        if same(ours, theirs) || same(base, theirs) {
            return keep(ours);
        }
        if same(base, ours) {
            return keep(theirs);
        }
        let [base, our, their] = [&self.base, &self.ours, &self.theirs].map(|side| side.0.version(key));
        let merged = match (&base, &our, &their, self.kind) {
            (_, Some(ours), Some(theirs), FileKind::Texts) => merged_text(base.as_ref(), ours, theirs).map(Cow::Owned),
            (_, Some(ours), Some(theirs), FileKind::Ledger) => merged_record(base.as_ref(), ours, theirs).map(Cow::Borrowed),
            // One took it out, the other only laid it out otherwise.
            (Some(base), None, Some(other), _) if ours.is_none() && base.is(other) => return Outcome::Gone,
            (Some(base), Some(other), None, _) if theirs.is_none() && base.is(other) => return Outcome::Gone,
            _ => None,
        };
        merged.map_or(Outcome::Conflict(ours, theirs), Outcome::Keep)
    }
}

fn merge_ledger(sides: &Sides<'_, '_>) -> Merged {
    let keys: BTreeSet<&UnitKey> =
        [&sides.base, &sides.ours, &sides.theirs].iter().flat_map(|(_, map)| map.keys()).copied().collect();
    let mut parts = Vec::new();
    let mut dropped = Vec::new();
    for key in keys {
        match sides.outcome(key) {
            Outcome::Keep(text) => {
                let part = Resource::parse(Source::new("", &*text));
                parts.extend(part.nodes().map(|node| Part::of(&node, &text)));
            }
            Outcome::Gone => {}
            Outcome::Conflict(..) => dropped.push(name_of(key)),
        }
    }
    let text = ledger_text(parts);
    Merged { text, conflicts: Vec::new(), dropped }
}

fn name_of(key: &UnitKey) -> String {
    match key {
        UnitKey::Entry(id, _) => id.clone(),
        UnitKey::Other(text, _) => text.lines().next().unwrap_or_default().to_owned(),
    }
}

fn merge_texts(sides: &Sides<'_, '_>) -> Merged {
    let (ours, theirs) = (sides.ours.0, sides.theirs.0);
    let mut conflicts = BTreeSet::new();
    let line_end = if ours.text.contains("\r\n") { "\r\n" } else { "\n" };
    let written = |text: &str| if line_end == "\n" { plain(text) } else { plain(text).replace('\n', "\r\n") };
    let mut show = |key: &UnitKey, outcome: Outcome<'_>| -> Option<String> {
        match outcome {
            Outcome::Keep(text) => Some(written(&text)),
            Outcome::Gone => None,
            Outcome::Conflict(ours, theirs) => {
                conflicts.insert(name_of(key));
                let side = |text: Option<&str>| text.map(|text| written(text) + line_end).unwrap_or_default();
                let (ours, theirs) = (side(ours), side(theirs));
                Some(format!("<<<<<<< ours{line_end}{ours}======={line_end}{theirs}>>>>>>> theirs"))
            }
        }
    };
    let outcome = |key: &UnitKey| sides.outcome(key);
    let mut after = added_after(&sides.base.1, &sides.ours.1, theirs);
    let mut out = String::with_capacity(ours.text.len().max(theirs.text.len()));
    let gap = line_end.repeat(2);
    let add_new = |out: &mut String, keys: Option<Vec<&UnitKey>>, show: &mut dyn FnMut(&UnitKey, Outcome<'_>) -> Option<String>| {
        for key in keys.into_iter().flatten() {
            let Some(text) = show(key, outcome(key)) else { continue };
            let end = out.trim_end_matches(['\n', '\r']).len();
            out.truncate(end);
            if !out.is_empty() {
                out.push_str(&gap);
            }
            out.push_str(&text);
        }
    };
    add_new(&mut out, after.remove(&None), &mut show);
    let mut end = 0;
    let first = ours.units.first().map_or(0, |(_, span)| span.start);
    for (key, span) in &ours.units {
        let between = &ours.text[end..span.start];
        end = span.end;
        if let Some(text) = show(key, outcome(key)) {
            // What stood before the first part goes with the parts it stood between.
            let apart = match (out.is_empty(), span.start == first) {
                (true, true) => between,
                (true, false) => "",
                (false, _) if between.contains('\n') => between,
                (false, _) => &gap,
            };
            out.push_str(apart);
            out.push_str(&text);
        }
        add_new(&mut out, after.remove(&Some(key)), &mut show);
    }
    let tail = &ours.text[end..];
    let tail = if out.is_empty() || tail.contains('\n') { tail } else { line_end };
    out.push_str(tail);
    Merged { text: out, conflicts: conflicts.into_iter().collect(), dropped: Vec::new() }
}

/// Parts of their file that ours does not have, by the part of ours they are to stand after.
fn added_after<'f>(
    base: &BTreeMap<&UnitKey, &str>,
    ours: &BTreeMap<&'f UnitKey, &str>,
    theirs: &'f File<'_>,
) -> BTreeMap<Option<&'f UnitKey>, Vec<&'f UnitKey>> {
    let mut after: BTreeMap<Option<&UnitKey>, Vec<&UnitKey>> = BTreeMap::new();
    let mut place: Option<&UnitKey> = None;
    for (key, span) in &theirs.units {
        if let Some((own, _)) = ours.get_key_value(key) {
            place = Some(own);
            continue;
        }
        // What we took out and they left alone stays out; what they changed is a conflict and is shown.
        let untouched = base.get(key).is_some_and(|text| plain(text) == plain(&theirs.text[span.range()]));
        if !untouched {
            after.entry(place).or_default().push(key);
        }
    }
    after
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    thread_local! {
        /// How often two identities were compared.
        pub(super) static COMPARED: Cell<usize> = const { Cell::new(0) };
    }

    #[test]
    fn ten_times_as_many_messages_are_ten_times_the_work() {
        let work = |messages: usize, kind| {
            let file = |text: &str, more: &str| -> String {
                let message = |at| format!("m{at} = {text}\n\n{more}{at} = new\n\n");
                (0..messages).map(message).collect()
            };
            COMPARED.with(|count| count.set(0));
            let merged = merge(&file("old", "b"), &file("ours", "o"), &file("old", "t"), kind);
            assert_eq!(merged.conflicts.len() + merged.dropped.len(), 0);
            COMPARED.with(Cell::get)
        };
        for kind in [FileKind::Texts, FileKind::Ledger] {
            let (few, many) = (work(200, kind), work(2_000, kind));
            // A search in a sorted map grows with the logarithm besides.
            assert!(many < few * 20, "{kind:?}: {few} comparisons for 200 messages, {many} for 2,000");
        }
    }

    #[test]
    fn messages_are_merged() {
        let cases = [
            // base, ours, theirs, result
            ("a = 1\n\nb = 1\n", "a = 2\n\nb = 1\n", "a = 1\n\nb = 2\n", "a = 2\n\nb = 2\n"),
            ("a = 1\n", "a = 1\n\nb = 1\n", "a = 1\n\nc = 1\n", "a = 1\n\nc = 1\n\nb = 1\n"),
            ("a = 1\n\nb = 1\n", "a = 1\n", "a = 2\n\nb = 1\n", "a = 2\n"),
            ("a = 1\n\nb = 1\n", "a = 1\n\nb = 1\n", "b = 1\n", "b = 1\n"),
            ("", "a = 1\n", "a = 1\n", "a = 1\n"),
            (
                "### x\n\na = 1\n",
                "### x\n\n## g\n\n# c\na   =  1\n",
                "### x\n\na = 1\n\nz = 1\n",
                "### x\n\n## g\n\n# c\na   =  1\n\nz = 1\n",
            ),
            ("a = 1\n", "a = 2\n", "a = 3\n", "<<<<<<< ours\na = 2\n=======\na = 3\n>>>>>>> theirs\n"),
            ("a = 1\n", "", "a = 3\n", "<<<<<<< ours\n=======\na = 3\n>>>>>>> theirs\n"),
            ("", "a = 2\r\n", "b = 3\n", "b = 3\r\n\r\na = 2\r\n"),
            // Part by part: the value and an attribute, a comment and the text, a new attribute and another, one taken out.
            ("a = 1\n    .x = 1\n", "a = 2\n    .x = 1\n", "a = 1\n    .x = 2\n", "a = 2\n    .x = 2\n"),
            ("# c\na = 1\n", "# d\na = 1\n", "# c\na = 2\n", "# d\na = 2\n"),
            ("a = 1\n", "a = 1\n    .y = 2\n", "a = 3\n    .x = 1\n", "a = 3\n    .x = 1\n    .y = 2\n"),
            ("a = 1\n    .x = 1\n    .y = 1\n", "a = 1\n    .y = 1\n", "a = 1\n    .x = 1\n    .y = 2\n", "a = 1\n    .y = 2\n"),
            // Who only lays a file out otherwise is in nobody's way, also of who takes a message out.
            ("a = 1 2\n", "a =\n    1\n    2\n", "a = 1 3\n", "a = 1 3\n"),
            ("a = 1 2\n", "a = 1 3\n", "a =\n    1\n    2\n", "a = 1 3\n"),
            ("a = 1 2\n\nb = 1\n", "a =\n    1\n    2\n\nb = 1\n", "b = 1\n", "b = 1\n"),
            ("a = 1 2\n\nb = 1\n", "b = 1\n", "a =\n    1\n    2\n\nb = 1\n", "b = 1\n"),
            ("a = 1\r\n", "# c\r\na = 1\r\n", "a = 2\n", "# c\r\na = 2\r\n"),
            // No part is left if each side takes another out.
            (
                "a = 1\n    .x = 1\n",
                "a = 1\n",
                "a =\n    .x = 1\n",
                "<<<<<<< ours\na = 1\n=======\na =\n    .x = 1\n>>>>>>> theirs\n",
            ),
            (
                "a = 1\n    .x = 1\n",
                "a = 1\n",
                "a = 1\n    .x = 2\n",
                "<<<<<<< ours\na = 1\n=======\na = 1\n    .x = 2\n>>>>>>> theirs\n",
            ),
        ];
        for (base, ours, theirs, expected) in cases {
            assert_eq!(merge(base, ours, theirs, FileKind::Texts).text, expected, "{base:?} {ours:?} {theirs:?}");
        }
    }

    #[test]
    fn a_ledger_keeps_the_lower_of_two_states_and_drops_what_is_in_doubt() {
        let record = |state: &str, target: &str, text: &str| format!("# state: {state}\n# target: {target}\na = {text}\n");
        let (one, two) = ("91c07744d0ef", "5e0b3f9c21aa");
        let other = format!("{}\n", record("machine", one, "B").replace("a = ", "b = "));
        // Base, ours, theirs, and what is left: nothing where it drops.
        let cases = [
            (record("machine", one, "A"), record("translated", one, "A"), record("draft", one, "A"), record("draft", one, "A")),
            (record("machine", one, "A"), record("draft", one, "A"), record("translated", one, "A"), record("draft", one, "A")),
            (
                record("machine", one, "A"),
                record("machine", one, "A"),
                record("translated", one, "A"),
                record("translated", one, "A"),
            ),
            (
                record("machine", one, "A"),
                record("translated", one, "A"),
                record("machine", one, "A"),
                record("translated", one, "A"),
            ),
            // The day or the name differs: either vouches for the same.
            (
                record("machine", one, "A"),
                format!("# by: Ana\n{}", record("translated", one, "A")),
                format!("# by: Ola\n{}", record("translated", one, "A")),
                format!("# by: Ana\n{}", record("translated", one, "A")),
            ),
            // Two translations, two sources.
            (record("machine", one, "A"), record("draft", one, "A"), record("draft", two, "A"), String::new()),
            (record("machine", one, "A"), record("draft", one, "B"), record("draft", one, "C"), String::new()),
            (String::new(), record("draft", one, "A"), record("translated", one, "B"), String::new()),
            (String::new(), record("draft", one, "A"), record("translated", one, "A"), record("draft", one, "A")),
            // Handed out here, recorded there.
            (String::new(), record("offered", two, "A"), record("draft", one, "A"), record("draft", one, "A")),
            (String::new(), record("draft", one, "A"), record("offered", two, "A"), record("draft", one, "A")),
            (String::new(), record("offered", one, "A"), record("offered", two, "A"), record("offered", one, "A")),
            // Nobody knows what a record says that cannot be read.
            (record("machine", one, "A"), record("perfect", one, "A"), record("draft", one, "A"), String::new()),
        ];
        for (base, ours, theirs, expected) in cases {
            let merged = [&base, &ours, &theirs].map(|side| format!("{side}\n{other}"));
            let merged = merge(&merged[0], &merged[1], &merged[2], FileKind::Ledger);
            let expected_text = if expected.is_empty() { other.clone() } else { format!("{expected}\n{other}") };
            assert_eq!(merged.text.trim_end(), expected_text.trim_end(), "{base}|{ours}|{theirs}");
            assert_eq!((merged.conflicts.len(), merged.dropped.len()), (0, usize::from(expected.is_empty())));
        }
    }

    #[test]
    fn junk_of_a_ledger_is_kept_apart_from_its_records() {
        let record = |id: &str| format!("# state: draft\n# target: 91c07744d0ef\n{id} = A\n");
        let base = format!("{{\n\n    junk\n\n{}", record("a"));
        let merged = merge(&base, &format!("{base}\n{}", record("b")), &format!("{base}\n{}", record("c")), FileKind::Ledger);
        let resource = Resource::of(merged.text.clone());
        assert_eq!(resource.entries().map(|entry| entry.id).collect::<Vec<_>>(), ["a", "b", "c"], "{}", merged.text);
        assert!(merged.text.contains("\n    junk") && merged.text.ends_with('\n'), "{}", merged.text);
        assert_eq!(merge(&merged.text, &merged.text, &merged.text, FileKind::Ledger).text, merged.text);
    }

    /// A file of the messages of a set of numbers, each with its text.
    fn file(messages: &BTreeMap<u8, u8>) -> String {
        let parts: Vec<_> = messages.iter().map(|(id, text)| format!("# c{id}\nm{id} = {text}\n")).collect();
        parts.join("\n")
    }

    proptest::proptest! {
        #[test]
        fn edits_of_different_messages_never_conflict(
            base in proptest::collection::btree_map(0u8..24, 0u8..9, 1..16),
            ours in proptest::collection::btree_map(0u8..12, proptest::option::of(10u8..19), 0..8),
            theirs in proptest::collection::btree_map(12u8..24, proptest::option::of(20u8..29), 0..8),
        ) {
            let edited = |edits: &BTreeMap<u8, Option<u8>>| {
                let mut messages = base.clone();
                for (id, text) in edits {
                    match text {
                        Some(text) => _ = messages.insert(*id, *text),
                        None => _ = messages.remove(id),
                    }
                }
                messages
            };
            let mut both = edited(&ours);
            for (id, text) in &theirs {
                match text {
                    Some(text) => _ = both.insert(*id, *text),
                    None => _ = both.remove(id),
                }
            }
            for kind in [FileKind::Texts, FileKind::Ledger] {
                let merged = merge(&file(&base), &file(&edited(&ours)), &file(&edited(&theirs)), kind);
                proptest::prop_assert_eq!(&merged.conflicts, &Vec::<String>::new());
                proptest::prop_assert_eq!(&merged.dropped, &Vec::<String>::new());
                let resource = Resource::of(merged.text.clone());
                let found: BTreeMap<String, String> = resource
                    .entries()
                    .map(|entry| (entry.id.to_owned(), crate::fluent::canonical::entry_text(&entry, crate::fluent::canonical::Comments::Keep)))
                    .collect();
                let expected: BTreeMap<String, String> = both.iter().map(|(id, text)| (format!("m{id}"), format!("# c{id}\nm{id} = {text}\n"))).collect();
                proptest::prop_assert_eq!(found, expected, "{}", merged.text);
            }
        }
    }
}

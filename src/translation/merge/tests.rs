use std::cell::Cell;
use std::collections::BTreeMap;

use super::*;
use crate::fluent::Resource;

thread_local! {
    /// How often two identities were compared, or a message was taken apart.
    pub(super) static WORK: Cell<usize> = const { Cell::new(0) };
}

#[test]
fn ten_times_as_many_messages_are_ten_times_the_work() {
    let work = |messages: usize, kind| {
        let file = |text: &str, more: &str| -> String {
            let message = |at| format!("m{at} = {text}\n\n{more}{at} = new\n\n");
            (0..messages).map(message).collect()
        };
        WORK.with(|count| count.set(0));
        let merged = merge(&file("old", "b"), &file("ours", "o"), &file("old", "t"), kind);
        assert_eq!(merged.conflicts.len() + merged.several.len(), 0);
        WORK.with(Cell::get)
    };
    for kind in [FileKind::Texts, FileKind::Ledger] {
        let (few, many) = (work(200, kind), work(2_000, kind));
        // A search in a sorted map grows with the logarithm besides.
        assert!(many < few * 20, "{kind:?}: {few} steps for 200 messages, {many} for 2,000");
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
        // The common ancestor of two branches that merged each other may have a conflict itself.
        (
            "<<<<<<< ours\na = 2\n=======\na = 3\n>>>>>>> theirs\n",
            "a = 2\n",
            "a = 3\n",
            "<<<<<<< ours\na = 2\n=======\na = 3\n>>>>>>> theirs\n",
        ),
        // No part is left if each side takes another out.
        ("a = 1\n    .x = 1\n", "a = 1\n", "a =\n    .x = 1\n", "<<<<<<< ours\na = 1\n=======\na =\n    .x = 1\n>>>>>>> theirs\n"),
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

const ONE: &str = "91c07744d0ef";
const TWO: &str = "5e0b3f9c21aa";

fn record(state: &str, target: &str, text: &str) -> String {
    format!("# state: {state}\n# target: {target}\na = {text}\n")
}

fn one_of(state: &str) -> String {
    record(state, ONE, "A")
}

fn both(first: &str, second: &str) -> String {
    format!("{first}\n{second}")
}

/// Merges ledgers that have a record of another message besides, and says what is left.
fn assert_merged(cases: &[[String; 4]]) {
    let other = format!("{}\n", record("machine", ONE, "B").replace("a = ", "b = "));
    for [base, ours, theirs, expected] in cases {
        let merged = [base, ours, theirs].map(|side| format!("{side}\n{other}"));
        let merged = merge(&merged[0], &merged[1], &merged[2], FileKind::Ledger);
        let expected_text = if expected.is_empty() { other.clone() } else { format!("{expected}\n{other}") };
        assert_eq!(merged.text.trim_end(), expected_text.trim_end(), "{base}|{ours}|{theirs}");
        let count = |text: &str| text.matches("a = ").count();
        let is_several = count(expected) > count(ours).max(count(theirs)).max(1);
        assert_eq!((merged.conflicts.len(), merged.several.len()), (0, usize::from(is_several)), "{base}|{ours}|{theirs}");
    }
}

#[test]
fn a_ledger_keeps_the_lower_of_two_states_and_both_records_of_what_is_in_doubt() {
    // Base, ours, theirs, and what is left.
    assert_merged(&[
        [one_of("machine"), one_of("translated"), one_of("draft"), one_of("draft")],
        [one_of("machine"), one_of("draft"), one_of("translated"), one_of("draft")],
        [one_of("machine"), one_of("machine"), one_of("translated"), one_of("translated")],
        [one_of("machine"), one_of("translated"), one_of("machine"), one_of("translated")],
        // The day or the name differs: either vouches for the same.
        [
            one_of("machine"),
            format!("# by: Ana\n{}", one_of("translated")),
            format!("# by: Ola\n{}", one_of("translated")),
            format!("# by: Ana\n{}", one_of("translated")),
        ],
        // Two translations, two sources.
        [one_of("machine"), one_of("draft"), record("draft", TWO, "A"), both(&one_of("draft"), &record("draft", TWO, "A"))],
        [
            one_of("machine"),
            record("draft", ONE, "B"),
            record("draft", ONE, "C"),
            both(&record("draft", ONE, "B"), &record("draft", ONE, "C")),
        ],
        [String::new(), one_of("draft"), record("translated", ONE, "B"), both(&one_of("draft"), &record("translated", ONE, "B"))],
        [String::new(), one_of("draft"), one_of("translated"), one_of("draft")],
        // Taken out here, recorded there.
        [one_of("machine"), String::new(), record("draft", TWO, "B"), record("draft", TWO, "B")],
        [one_of("machine"), String::new(), one_of("machine"), String::new()],
        // Handed out here, recorded there.
        [String::new(), record("offered", TWO, "A"), one_of("draft"), one_of("draft")],
        [String::new(), one_of("draft"), record("offered", TWO, "A"), one_of("draft")],
        [String::new(), one_of("draft"), record("offered", TWO, "B"), both(&one_of("draft"), &record("offered", TWO, "B"))],
        [String::new(), record("offered", ONE, "A"), record("offered", TWO, "A"), record("offered", ONE, "A")],
        [record("offered", ONE, "A"), record("offered", ONE, "B"), record("offered", TWO, "C"), record("offered", ONE, "B")],
        // Nobody knows what a record says that cannot be read.
        [one_of("machine"), record("perfect", ONE, "A"), one_of("draft"), both(&record("perfect", ONE, "A"), &one_of("draft"))],
    ]);
}

#[test]
fn what_was_settled_or_lowered_at_one_side_is_not_undone_by_the_other() {
    assert_merged(&[
        // Several records of an earlier merge, settled at one side.
        [
            both(&one_of("draft"), &record("draft", TWO, "B")),
            both(&one_of("draft"), &record("draft", TWO, "B")),
            record("draft", TWO, "B"),
            record("draft", TWO, "B"),
        ],
        [
            both(&one_of("draft"), &record("draft", TWO, "B")),
            both(&one_of("draft"), &record("machine", TWO, "B")),
            record("draft", TWO, "B"),
            both(&one_of("draft"), &record("machine", TWO, "B")),
        ],
        // Settled otherwise at each side.
        [
            both(&one_of("draft"), &record("draft", TWO, "B")),
            one_of("draft"),
            record("draft", TWO, "B"),
            both(&one_of("draft"), &record("draft", TWO, "B")),
        ],
        // Lowered here, and only written anew there, in other names or for a later source.
        [
            one_of("translated"),
            one_of("draft"),
            record("translated", TWO, "A2"),
            both(&one_of("draft"), &record("draft", TWO, "A2")),
        ],
        [
            one_of("translated"),
            record("translated", ONE, "A2"),
            one_of("draft"),
            both(&record("draft", ONE, "A2"), &one_of("draft")),
        ],
        [one_of("draft"), one_of("machine"), record("machine", TWO, "A2"), both(&one_of("machine"), &record("machine", TWO, "A2"))],
    ]);
}

#[test]
fn what_one_side_renamed_the_other_has_changed_under_its_new_name() {
    let cases = [
        // base, ours, theirs, result
        ("a = 1\n\nb = 1\n", "n = 1\n\nb = 1\n", "a = 2\n\nb = 1\n", "n = 2\n\nb = 1\n"),
        ("a = 1\n\nb = 1\n", "a = 2\n\nb = 1\n", "n = 1\n\nb = 1\n", "n = 2\n\nb = 1\n"),
        // Both renamed it: ours counts.
        ("a = 1\n", "n = 1\n", "k = 1\n", "n = 1\n"),
        ("a = 1\n", "n = 1\n", "n = 1\n", "n = 1\n"),
        // Two may be meant, or the name is another message there.
        ("a = 1\n\nb = 1\n", "n = 1\n\nm = 1\n", "a = 1\n\nb = 1\n", "n = 1\n\nm = 1\n"),
        (
            "a = 1\n",
            "n = 1\n",
            "a = 2\n\nn = 3\n",
            "<<<<<<< ours\n=======\na = 2\n>>>>>>> theirs\n\n<<<<<<< ours\nn = 1\n=======\nn = 3\n>>>>>>> theirs\n",
        ),
        // A term is no message.
        ("-a = 1\n", "a = 1\n", "-a = 2\n", "<<<<<<< ours\n=======\n-a = 2\n>>>>>>> theirs\n\na = 1\n"),
    ];
    for (base, ours, theirs, expected) in cases {
        assert_eq!(merge(base, ours, theirs, FileKind::Texts).text, expected, "{base:?} {ours:?} {theirs:?}");
    }
    // The state that somebody lowered goes along.
    let record = |state: &str, id: &str| format!("# state: {state}\n# target: 91c07744d0ef\n{id} = A\n");
    let merged = merge(&record("translated", "a"), &record("translated", "n"), &record("draft", "a"), FileKind::Ledger);
    assert_eq!((merged.text, merged.several), (record("draft", "n"), Vec::new()));
}

#[test]
fn a_text_takes_the_place_of_the_comment_it_waited_in() {
    let cases = [
        // Each side wrote one: neither comment is left, and the order is that of the source.
        ("# a = A\n\n# b = B\n", "a = 1\n\n# b = B\n", "# a = A\n\nb = 2\n", "a = 1\n\nb = 2\n"),
        ("# a = A\n\n# b = B\n", "# a = A\n\nb = 2\n", "a = 1\n\n# b = B\n", "a = 1\n\nb = 2\n"),
        // Laid out anew at both sides, from two sources: once.
        ("# a = A\n", "# a = B\n", "# a = C\n", "# a = B\n"),
        ("", "# a = B\n", "# a = C\n", "# a = B\n"),
        // Written here, laid out anew there: both are shown.
        ("# a = A\n", "a = 1\n", "# a = B\n", "a = 1\n\n# a = B\n"),
        ("# Ton: x = y\n# a = A\n", "a = 1\n", "# Ton: x = y\n# a = A\n", "a = 1\n"),
    ];
    for (base, ours, theirs, expected) in cases {
        let merged = merge(base, ours, theirs, FileKind::Texts);
        assert_eq!((merged.text.as_str(), merged.conflicts.len()), (expected, 0), "{base:?} {ours:?} {theirs:?}");
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
            proptest::prop_assert_eq!(&merged.several, &Vec::<String>::new());
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

//! The table of the acts: what becomes of a text in each situation, as `docs/ledger.md` shows it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::library::fixture::Fixture;
use crate::translation::fixture::{MANIFEST, confirmation, statuses};
use crate::translation::{FileKind, Force, Key, Plurals, Recorded, Scope, State, Wanted, Why, accept, accept_minor, add, merge};

const BEFORE: &str = "a = Die Kaution beträgt drei Mieten.\n";
const SPELT_OTHERWISE: &str = "a = Die Kaution betägt drei Mieten.\n";
const CHANGED: &str = "a = Die Kaution beträgt zwei Mieten.\n";
const TRANSLATION: &str = "a = Застава — три місячні плати.\n";
const OTHER: &str = "a = Застава — дві місячні плати.\n";

/// A situation in words, and the steps to it.
type Situation = (&'static str, &'static [Step]);

#[derive(Clone, Copy)]
enum Step {
    German(&'static str),
    Ukrainian(&'static str),
    Add,
    Record(State),
    /// Another branch recorded another translation of another source.
    Merge,
    /// Another branch laid out another source, where this one had written the text.
    Beside,
}

const SITUATIONS: &[Situation] = &[
    ("no translation", &[]),
    ("handed out by `add`, not begun", &[Step::Add]),
    ("handed out and translated", &[Step::Add, Step::Ukrainian(TRANSLATION)]),
    ("handed out and translated, but the German has changed", &[Step::Add, Step::German(CHANGED), Step::Ukrainian(TRANSLATION)]),
    ("translated, nothing recorded", &[Step::Ukrainian(TRANSLATION)]),
    ("recorded as draft", &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft)]),
    (
        "recorded as draft, the translation changed",
        &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::Ukrainian(OTHER)],
    ),
    ("recorded as draft, the German changed", &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::German(CHANGED)]),
    (
        "recorded as draft, the German changed in spelling alone",
        &[Step::Ukrainian(TRANSLATION), Step::German(SPELT_OTHERWISE), Step::Record(State::Draft), Step::German(BEFORE)],
    ),
    (
        "recorded as draft, both changed",
        &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::German(CHANGED), Step::Ukrainian(OTHER)],
    ),
    ("recorded as reviewed", &[Step::Ukrainian(TRANSLATION), Step::Record(State::Reviewed)]),
    ("two records, one of them of the translation", &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::Merge]),
    (
        "two records, one of them of the translation, and the German changed",
        &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::Merge, Step::German(CHANGED)],
    ),
    (
        "two records, neither of the translation",
        &[Step::Ukrainian(TRANSLATION), Step::Record(State::Draft), Step::Merge, Step::Ukrainian(OTHER)],
    ),
    ("beside the comment in which a later German was handed out", &[Step::Beside]),
];

/// An act as it is typed.
#[derive(Clone, Copy)]
enum Act {
    Add,
    Accept { named: bool, unchanged: bool, recorded: Recorded, state: State, denied: bool },
    Minor,
}

const ACCEPT: Act =
    Act::Accept { named: false, unchanged: false, recorded: Recorded::Keep, state: State::Translated, denied: false };
const NAMED: Act = Act::Accept { named: true, unchanged: false, recorded: Recorded::Keep, state: State::Translated, denied: false };
const UNCHANGED: Act =
    Act::Accept { named: true, unchanged: true, recorded: Recorded::Keep, state: State::Translated, denied: false };
const REVIEWED: Act =
    Act::Accept { named: false, unchanged: false, recorded: Recorded::Raise, state: State::Reviewed, denied: false };
const DENIED: Act = Act::Accept { named: true, unchanged: false, recorded: Recorded::Keep, state: State::Translated, denied: true };
const FORCED: Act =
    Act::Accept { named: true, unchanged: false, recorded: Recorded::Replace, state: State::Translated, denied: true };

const ACTS: &[(&str, Act)] = &[
    ("`add`", Act::Add),
    ("`accept`", ACCEPT),
    ("`accept M`", NAMED),
    ("`accept M --unchanged`", UNCHANGED),
    ("`accept --state reviewed`", REVIEWED),
    ("`accept M`, denied by `check`", DENIED),
    ("the same with `--force`", FORCED),
    ("`accept --minor M`", Act::Minor),
];

fn take(fixture: &Fixture, step: Step) {
    match step {
        Step::German(text) => fixture.write("locales/de/g.ftl", text.as_bytes()),
        Step::Ukrainian(text) => fixture.write("locales/uk/g.ftl", text.as_bytes()),
        Step::Add => act(fixture, Act::Add),
        Step::Record(state) => {
            act(fixture, Act::Accept { named: false, unchanged: false, recorded: Recorded::Keep, state, denied: false });
        }
        Step::Merge => {
            let own = fixture.read("ledger/uk/g.ftl");
            let other = "# state: translated\n# target: 91c07744d0ef\na = Die Miete ist hoch.\n";
            let merged = merge("", &own, other, FileKind::Ledger);
            assert_eq!(merged.several, ["a"]);
            fixture.write("ledger/uk/g.ftl", merged.text.as_bytes());
        }
        Step::Beside => {
            act(fixture, Act::Add);
            fixture.write("locales/de/g.ftl", CHANGED.as_bytes());
            act(fixture, Act::Add);
            let merged = merge("", TRANSLATION, &fixture.read("locales/uk/g.ftl"), FileKind::Texts);
            assert!(merged.conflicts.is_empty() && merged.text.contains("# a = "), "{}", merged.text);
            fixture.write("locales/uk/g.ftl", merged.text.as_bytes());
        }
    }
}

fn act(fixture: &Fixture, act: Act) {
    let library = fixture.open().unwrap();
    let key = Key { document: "g".to_owned(), id: "a".to_owned() };
    let keys = [key.clone()];
    let edits = match act {
        Act::Add => {
            let plurals = Plurals { cardinal: &["one", "other"], ordinal: &["other"] };
            add(&library, &Scope::default(), "uk", &plurals, &|_| true).unwrap().edits
        }
        Act::Minor => accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap().edits,
        Act::Accept { named, unchanged, recorded, state, denied } => {
            let why = Why::new("es stimmt trotzdem");
            let denied = denied.then(|| BTreeSet::from([key]));
            let wanted = Wanted {
                keys: named.then_some(&keys[..]),
                recorded,
                unchanged: why.as_ref().filter(|_| unchanged),
                overrules: recorded == Recorded::Replace,
                denied: denied.as_ref(),
                ..Wanted::default()
            };
            accept(&library, &Scope::default(), &"uk".parse().unwrap(), &wanted, &confirmation(state)).unwrap().edits
        }
    };
    library.apply(&edits).unwrap();
}

fn table() -> String {
    let head = ACTS.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(" | ");
    let mut table = format!("| | is | {head} |\n|---|---|{}\n", "---|".repeat(ACTS.len()));
    for (words, steps) in SITUATIONS {
        let situation = || {
            let fixture = Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", BEFORE)]);
            steps.iter().for_each(|step| take(&fixture, *step));
            fixture
        };
        let status = |fixture: &Fixture| statuses(fixture, "uk").trim_start_matches("a ").to_owned();
        let before = status(&situation());
        let after = ACTS.iter().map(|(_, of)| {
            let fixture = situation();
            act(&fixture, *of);
            Some(status(&fixture)).filter(|after| *after != before).unwrap_or_else(|| "–".to_owned())
        });
        let cells = after.collect::<Vec<_>>().join(" | ");
        table.push_str(&format!("| {words} | {before} | {cells} |\n"));
    }
    table
}

#[test]
fn the_page_shows_what_each_act_makes_of_a_text() {
    const BEGIN: &str = "<!-- acts -->\n";
    const END: &str = "<!-- end of acts -->";
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/ledger.md");
    let page = fs::read_to_string(&path).unwrap();
    let (begin, end) = (page.find(BEGIN).unwrap() + BEGIN.len(), page.find(END).unwrap());
    let table = table();
    if std::env::var_os("LOTSE_BLESS").is_some() {
        fs::write(&path, format!("{}{table}{}", &page[..begin], &page[end..])).unwrap();
    } else {
        assert_eq!(&page[begin..end], table, "LOTSE_BLESS=1 writes it anew; read the difference");
    }
}

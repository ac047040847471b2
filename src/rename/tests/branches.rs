//! A name that one branch changes, and what the other records meanwhile.

use super::*;
use crate::translation::{FileKind, Key, Recorded, merge};

const FACT: &str = "[OLD]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\n";

fn start() -> Memory {
    let memory: Memory = [
        ("lotse.toml", "source = \"de\"\nlocales = [\"de\", \"uk\"]\n"),
        ("documents/facts.toml", &FACT.replace("OLD", "months")),
        ("locales/de/terms.ftl", "-amt = Amt\n"),
        ("locales/de/g.ftl", "a = Nach { $months } Monaten im { -amt }.\nb = Noch { $months }.\n"),
        ("locales/uk/terms.ftl", "-amt = відомство\n"),
        ("locales/uk/g.ftl", "a = За { $months } місяці, { -amt }.\nb = Ще { $months }.\n"),
    ]
    .into_iter()
    .collect();
    record(&memory, "uk", State::Translated);
    memory
}

fn copy(memory: &Memory) -> Memory {
    memory.paths().into_iter().map(|path| (path.to_string_lossy().into_owned(), memory.get(&path).unwrap())).collect()
}

fn rename_as(memory: &Memory, kind: Kind, old: &str, new: &str) {
    let library = Library::from_memory(memory).unwrap();
    library.apply(&rename(&library, &Content::read(&library), kind, old, new).unwrap().edits).unwrap();
}

/// Records `a` as of a state, whatever it was.
fn accept_as(memory: &Memory, state: State) -> crate::translation::Accepted {
    accept_keys(memory, Some(&[Key { document: "g".to_owned(), id: "a".to_owned() }]), Recorded::Replace, state)
}

fn accept_keys(memory: &Memory, keys: Option<&[Key]>, recorded: Recorded, state: State) -> crate::translation::Accepted {
    let library = Library::from_memory(memory).unwrap();
    let confirmation = Confirmation::new(state, Some("Ana"), "2026-11-21".parse().ok()).unwrap();
    let mut wanted = Wanted::default().recorded(recorded);
    wanted.keys = keys;
    let accepted = accept(&library, &scope(&library), &"uk".parse().unwrap(), &wanted, &confirmation).unwrap();
    library.apply(&accepted.edits).unwrap();
    accepted
}

fn merged(base: &Memory, ours: &Memory, theirs: &Memory) -> Memory {
    let text =
        |memory: &Memory, path: &PathBuf| memory.get(path).map(|bytes| String::from_utf8(bytes).unwrap()).unwrap_or_default();
    let paths = ours.paths().into_iter().chain(theirs.paths());
    let merged = paths.map(|path| {
        let texts = [base, ours, theirs].map(|memory| text(memory, &path));
        let text = match path.extension().is_some_and(|end| end == "ftl") {
            true => merge(&texts[0], &texts[1], &texts[2], FileKind::of(&path)).text,
            false if texts[1] == texts[0] => texts[2].clone(),
            false => texts[1].clone(),
        };
        (path.to_string_lossy().into_owned(), text.into_bytes())
    });
    merged.collect()
}

fn state_of(memory: &Memory) -> String {
    let library = Library::from_memory(memory).unwrap();
    let told = pairs(&library, &scope(&library), &Choice::default().resources(["g"]))
        .each(|pair| pair.items.iter().map(|item| item.status.name().to_owned()).collect::<Vec<_>>());
    told.concat().join(" ")
}

#[test]
fn what_one_branch_recorded_counts_under_the_names_that_the_other_gave() {
    for (kind, old, new) in [(Kind::Fact, "months", "deadline"), (Kind::Term, "amt", "office")] {
        for (state, expected) in [(State::Reviewed, "reviewed translated"), (State::Machine, "machine translated")] {
            for swap in [false, true] {
                let base = start();
                let (renamed, recorded) = (copy(&base), copy(&base));
                rename_as(&renamed, kind, old, new);
                accept_as(&recorded, state);
                let both = if swap { merged(&base, &recorded, &renamed) } else { merged(&base, &renamed, &recorded) };
                let accepted = accept_keys(&both, None, Recorded::Keep, State::Draft);
                assert_eq!((state_of(&both).as_str(), accepted.settled.len()), (expected, 1), "{old} {state} {swap}");
                let ledger = String::from_utf8(both.get("ledger/uk/g.ftl".as_ref()).unwrap()).unwrap();
                assert_eq!(ledger.matches("\na = ").count(), 1, "{ledger}");
                assert!(!ledger.contains(&format!("${old} ")) && !ledger.contains(&format!("-{old} ")), "{ledger}");
                assert_eq!(ledger.contains("# by: Ana"), state == State::Reviewed, "{ledger}");
                assert!(accept_keys(&both, None, Recorded::Keep, State::Draft).edits.is_empty(), "{old} {state} {swap}");
            }
        }
    }
}

#[test]
fn lowered_beside_other_names_and_raised_at_the_other_side_is_lowered() {
    let base = start();
    let (ours, theirs) = (copy(&base), copy(&base));
    rename_as(&ours, Kind::Fact, "months", "deadline");
    accept_as(&ours, State::Draft);
    accept_as(&theirs, State::Reviewed);
    for both in [merged(&base, &ours, &theirs), merged(&base, &theirs, &ours)] {
        accept_keys(&both, None, Recorded::Keep, State::Translated);
        assert_eq!(state_of(&both), "draft translated");
    }
}

#[test]
fn another_fact_is_no_other_name() {
    // By hand both texts print another fact; the one before is still there, so nobody has read what is printed now.
    let base = start();
    base.put("documents/facts.toml", FACT.replace("OLD", "months") + &FACT.replace("OLD", "weeks"));
    let (ours, theirs) = (copy(&base), copy(&base));
    let text = |path: &str| String::from_utf8(ours.get(path.as_ref()).unwrap()).unwrap();
    for path in ["locales/de/g.ftl", "locales/uk/g.ftl"] {
        ours.put(path, text(path).replacen("$months", "$weeks", 1));
    }
    accept_keys(&ours, None, Recorded::Keep, State::Translated);
    accept_as(&theirs, State::Reviewed);
    let both = merged(&base, &ours, &theirs);
    let accepted = accept_keys(&both, None, Recorded::Keep, State::Translated);
    assert_eq!(state_of(&both), "translated translated");
    assert_eq!(accepted.doubtful.len(), 1);
}

#[test]
fn a_review_of_another_text_counts_once_that_stands_there_under_the_new_name() {
    let base = start();
    let (ours, theirs) = (copy(&base), copy(&base));
    rename_as(&ours, Kind::Fact, "months", "deadline");
    let text = |memory: &Memory| String::from_utf8(memory.get("locales/uk/g.ftl".as_ref()).unwrap()).unwrap();
    theirs.put("locales/uk/g.ftl", text(&base).replace("За { $months }", "Через { $months }"));
    accept_as(&theirs, State::Reviewed);
    let both = merged(&base, &ours, &theirs);
    assert!(text(&both).contains("<<<<<<<"), "{}", text(&both));
    // Somebody settles it for their text, in our name; for any other nobody has read it.
    for (settled, expected) in
        [(text(&theirs).replace("$months", "$deadline"), "reviewed translated"), (text(&ours) + "\n", "translated translated")]
    {
        let both = copy(&both);
        both.put("locales/uk/g.ftl", settled);
        accept_keys(&both, None, Recorded::Keep, State::Translated);
        assert_eq!(state_of(&both), expected);
    }
}

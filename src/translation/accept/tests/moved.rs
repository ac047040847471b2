//! Texts whose names or places people change by hand.

use super::*;
use crate::translation::fixture::statuses as of_g;

const A: &str = "Die Kaution beträgt höchstens drei Mieten.";
const B: &str = "Katzen schlafen den ganzen lieben langen Tag.";

fn sides(german: &str, ukrainian: &str) -> Fixture {
    Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", german), ("locales/uk/g.ftl", ukrainian)])
}

fn write(fixture: &Fixture, german: &str, ukrainian: &str) {
    fixture.write("locales/de/g.ftl", german.as_bytes());
    fixture.write("locales/uk/g.ftl", ukrainian.as_bytes());
}

#[test]
fn two_texts_that_exchange_their_names_exchange_what_was_recorded() {
    let (of_a, of_b) = ("Застава становить три оренди.", "Коти сплять увесь день.");
    for names in [&[][..], &["a"], &["b"], &["a", "b"]] {
        let fixture = sides(&format!("a = {A}\nb = {B}\n"), &format!("a = {of_a}\nb = {of_b}\n"));
        accepted(&fixture, "uk", None, State::Reviewed);
        // One of them is out of date, in other words altogether, before somebody gives each the name of the other.
        let new = "Höchstens zweimal die Miete.";
        write(&fixture, &format!("a = {B}\nb = {new}\n"), &format!("a = {of_b}\nb = {of_a}\n"));
        let names = Some(names).filter(|names| !names.is_empty());
        let found = accepted(&fixture, "uk", names, State::Translated);
        assert_eq!(found.recorded, [], "{names:?}: nobody has read them");
        assert_eq!(of_g(&fixture, "uk"), "a reviewed, b outdated", "{names:?}");
        assert!(accepted(&fixture, "uk", None, State::Translated).edits.is_empty(), "{names:?}");
    }
}

#[test]
fn a_text_that_another_had_before_is_its_own_where_the_other_was_only_written_anew() {
    let fixture = sides(&format!("a = {A}\nb = {B}\n"), "a = Те саме.\nb = Інше.\n");
    accepted(&fixture, "uk", None, State::Reviewed);
    // Both are written anew, and one of them now says what the other said.
    write(&fixture, "a = Etwas ganz Neues steht hier.\nb = Kurz gesagt.\n", "a = Зовсім нове.\nb = Те саме.\n");
    accepted(&fixture, "uk", None, State::Translated);
    assert_eq!(of_g(&fixture, "uk"), "a translated, b translated");
}

#[test]
fn what_another_branch_recorded_of_a_text_that_was_moved_here_goes_along() {
    // What the other branch recorded, what was recorded before, and what stands then.
    for (theirs, before, expected) in [
        (State::Reviewed, State::Machine, "reviewed"),
        (State::Machine, State::Reviewed, "machine"),
        (State::Reviewed, State::Draft, "draft"),
    ] {
        let fixture = sides(&format!("a = {A}\n"), "a = Застава.\n");
        fixture.write("locales/de/h.ftl", b"x = X\n");
        fixture.write("locales/uk/h.ftl", b"x = X\n");
        accepted(&fixture, "uk", None, theirs);
        let record = fixture.read("ledger/uk/g.ftl");
        fixture.remove("ledger");
        accepted(&fixture, "uk", None, before);
        // Moved by hand to the other document, and accepted; then git brings the record of the other branch.
        write(&fixture, "", "");
        fixture.write("locales/de/h.ftl", format!("x = X\na = {A}\n").as_bytes());
        fixture.write("locales/uk/h.ftl", "x = X\na = Застава.\n".as_bytes());
        accepted(&fixture, "uk", None, State::Translated);
        fixture.write("ledger/uk/g.ftl", record.as_bytes());
        let found = accepted(&fixture, "uk", None, State::Translated);
        let library = fixture.open().unwrap();
        let told = pairs(&library, &Scope::default(), &Choice::default().resources(["h"]))
            .each(|pair| pair.items.iter().map(|item| format!("{} {}", item.id, item.status.name())).collect::<Vec<_>>());
        assert!(told.concat().contains(&format!("a {expected}")), "{theirs} {before}: {told:?}");
        assert_eq!(found.dropped.len(), usize::from(expected == "draft"), "{theirs} {before}");
    }
}

#[test]
fn what_was_handed_out_is_known_by_its_words_where_the_source_got_another_name_and_other_words() {
    let plurals = crate::translation::Plurals { cardinal: &["one", "other"], ordinal: &["other"] };
    let new = A.replace("drei", "zwei");
    // Under which name the translator fills it in.
    for id in ["a", "b"] {
        let fixture = sides(&format!("a = {A}\n"), "");
        let library = fixture.open().unwrap();
        library.apply(&crate::translation::add(&library, &Scope::default(), "uk", &plurals, &|_| true).unwrap().edits).unwrap();
        write(&fixture, &format!("b = {new}\n"), &format!("{id} = Застава становить три оренди.\n"));
        // First the name, then what it says.
        accepted(&fixture, "uk", None, State::Translated);
        accepted(&fixture, "uk", None, State::Reviewed);
        assert_eq!(of_g(&fixture, "uk"), "b outdated", "{id}");
        assert!(fixture.read("ledger/uk/g.ftl").contains("drei Mieten"), "{}", fixture.read("ledger/uk/g.ftl"));
    }
}

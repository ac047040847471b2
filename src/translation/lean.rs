//! What a translation leans on: the translations of the terms it prints.
//!
//! A text that prints *{ -office }* reads otherwise once the term is translated otherwise: with another gender, the adjective before it is wrong. So a
//! record keeps what the terms were, and a text whose terms are others today is marked to be read again; it stays recorded.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::usage::Usage;
use crate::fluent::{Locale, Resource};
use crate::library::Library;

use super::fold::Fingerprint;

/// The terms that a document sees in one locale.
pub(crate) struct Terms<'l> {
    by_id: FxHashMap<&'l str, Entry<'l>>,
}

impl<'l> Terms<'l> {
    /// The terms of a document: its own, then those of the resources that all documents see.
    pub(crate) fn of(library: &'l Library, locale: &Locale, document: &str, target: Option<&'l Resource>) -> Self {
        let shared = Library::seen_by(document).filter(|name| *name != document).filter_map(|name| library.resource(locale, name));
        let mut by_id = FxHashMap::default();
        for resource in target.into_iter().chain(shared) {
            for entry in resource.entries().filter(|entry| entry.kind == EntryKind::Term) {
                by_id.entry(entry.id).or_insert(entry);
            }
        }
        Self { by_id }
    }

    /// The terms that an entry prints, themselves or through other terms, with the fingerprints of what they are.
    pub(crate) fn under(&self, entry: &Entry<'_>) -> BTreeMap<String, Fingerprint> {
        let mut found = BTreeMap::new();
        let mut open = names(entry);
        while let Some(id) = open.pop() {
            let Some(term) = self.by_id.get(id.as_str()).filter(|_| !found.contains_key(&id)) else { continue };
            found.insert(id, Fingerprint::of(term));
            open.extend(names(term));
        }
        found
    }

    /// The terms of a line `-office=5e0b3f9c21aa` whose translation is another than it says, or is gone.
    pub(crate) fn changed<'s>(&self, line: &'s str) -> Vec<&'s str> {
        let is_changed = |(id, print): &(&str, &str)| {
            let today = self.by_id.get(*id).map(Fingerprint::of);
            today.is_none_or(|today| print.parse() != Ok(today))
        };
        line.split_whitespace().filter_map(|word| word.split_once('=')).filter(is_changed).map(|(id, _)| id).collect()
    }
}

/// The ids of the terms that an entry names.
fn names(entry: &Entry<'_>) -> Vec<String> {
    Usage::of_entry(entry).terms.iter().map(|term| format!("-{}", term.id)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Scope;
    use super::super::fixture::{MANIFEST, accepted, statuses};
    use super::super::pairs::{Choice, Pair, pairs};
    use super::super::state::State;
    use crate::library::fixture::Fixture;

    /// Which texts of `g` in Ukrainian print a term that is another since they were recorded.
    fn leaning(fixture: &Fixture) -> String {
        let library = fixture.open().unwrap();
        let told = |pair: &Pair<'_>| -> Vec<String> {
            let counts = pair.counts();
            let told: Vec<_> =
                pair.items.iter().map(|item| (item.id, pair.changed_terms(item))).filter(|(_, terms)| !terms.is_empty()).collect();
            assert_eq!(counts.leaning, told.len());
            told.into_iter().map(|(id, terms)| format!("{id} {}", terms.join(" "))).collect()
        };
        pairs(&library, &Scope::default(), &Choice::default()).each(told).concat().join(", ")
    }

    #[test]
    fn a_text_is_marked_when_a_term_it_prints_is_translated_otherwise() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            (
                "locales/de/g.ftl",
                "a = Zum { -office }.\nb = Eins.\nc = { -own } und { -office }.\n-own = Das { -office(case: \"x\") }\n",
            ),
            ("locales/de/terms.ftl", "-office = Amt\n-other = Anderes\n"),
            ("locales/uk/g.ftl", "a = До { -office }.\nb = Один.\nc = { -own }.\n-own = Це { -office }\n"),
            ("locales/uk/terms.ftl", "-office = установа\n-other = інше\n"),
        ]);
        let accept = |names: Option<&[&str]>| accepted(&fixture, "uk", names, State::Reviewed);
        accept(None);
        assert_eq!(leaning(&fixture), "");
        assert!(
            fixture.read("ledger/uk/g.ftl").contains("# using: -office=")
                && !fixture.read("ledger/uk/terms.ftl").contains("# using")
        );
        fixture.write("locales/uk/terms.ftl", "-office = відомство\n    .gender = neuter\n-other = інакше\n".as_bytes());
        accept(None);
        assert_eq!(leaning(&fixture), "a -office, c -office, -own -office");
        assert!(statuses(&fixture, "uk").contains("a reviewed"), "it stays recorded");
        // Who names it has read it; the layout of a term is no change of it.
        accept(Some(&["a", "-own"]));
        assert_eq!(leaning(&fixture), "c -office");
        accept(Some(&["c"]));
        fixture.write("locales/uk/terms.ftl", "-office =\n    відомство\n    .gender = neuter\n-other = інакше\n".as_bytes());
        assert_eq!(leaning(&fixture), "");
        fixture.remove("locales/uk/terms.ftl");
        assert_eq!(leaning(&fixture), "a -office, c -office, -own -office");
    }

    #[test]
    fn a_reviewed_text_that_is_named_stays_reviewed_with_the_term_as_it_is() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Zum { -office }.\nb = Eins { -office }.\n"),
            ("locales/de/terms.ftl", "-office = Amt\n"),
            ("locales/uk/g.ftl", "a = До { -office }.\nb = Один { -office }.\n"),
            ("locales/uk/terms.ftl", "-office = установа\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/uk/terms.ftl", "-office = відомство\n".as_bytes());
        accepted(&fixture, "uk", None, State::Translated);
        assert_eq!(leaning(&fixture), "a -office, b -office", "nobody has named them");
        accepted(&fixture, "uk", Some(&["a"]), State::Translated);
        assert_eq!((leaning(&fixture), statuses(&fixture, "uk")), ("b -office".to_owned(), "a reviewed, b reviewed".to_owned()));
        assert!(fixture.read("ledger/uk/g.ftl").contains("# state: reviewed"));
    }
}

//! What the tests of acts share.

use crate::library::fixture::Fixture;

use super::Scope;
use super::accept::{Accepted, Wanted, accept};
use super::key::resolve;
use super::pairs::{Choice, Pair, pairs};
use super::state::{Confirmation, State};

/// A library of German with two targets.
pub(super) const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\", \"pl\"]\n";

/// A confirmation by Olena.
pub(super) fn confirmation(state: State) -> Confirmation {
    Confirmation::new(state, Some("Olena"), "2026-11-20".parse().ok()).expect("there is a name and a day")
}

/// Accepts messages of `g` in a locale and writes that.
pub(super) fn accepted(fixture: &Fixture, tag: &str, names: Option<&[&str]>, state: State) -> Accepted {
    let library = fixture.open().expect("the manifest is sound");
    let names: Option<Vec<String>> = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    let keys = names.map(|names| resolve(&library, &names, None).expect("the messages are there"));
    let wanted = Wanted { keys: keys.as_deref(), ..Wanted::default() };
    let accepted = accept(&library, &Scope::default(), &tag.parse().unwrap(), &wanted, &confirmation(state)).unwrap();
    library.apply(&accepted.edits).unwrap();
    accepted
}

/// The messages of `g` in a locale, and where they stand.
pub(super) fn statuses(fixture: &Fixture, tag: &str) -> String {
    let library = fixture.open().expect("the manifest is sound");
    let locale = tag.parse().unwrap();
    let choice = Choice { resources: Some(vec!["g"]), locales: Some(vec![&locale]) };
    let told = |pair: &Pair<'_>| pair.items.iter().map(|item| format!("{} {}", item.id, item.status.name())).collect();
    let told: Vec<Vec<String>> = pairs(&library, &Scope::default(), &choice).each(told);
    told.concat().join(", ")
}

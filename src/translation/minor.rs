//! Minor edits: a correction of the source that no translation needs to follow.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::error::Error;
use crate::fluent::Locale;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::Entry;
use crate::library::Library;
use crate::source::Source;

use super::Edit;
use super::Scope;
use super::diff::{Change, words};
use super::essence::{Difference, differences, distance};
use super::fold::fold;
use super::key::Key;
use super::ledger::Draft;
use super::pairs::{Choice, Pair, pairs};

/// Whether a minor edit is taken although it is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Force {
    /// It is refused.
    No,
    /// It is taken.
    Yes,
}

/// What taking over minor edits would write.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Minor {
    /// The ledgers.
    pub edits: Vec<Edit>,
    /// Messages taken over, with the locales whose ledger now has today's source.
    pub taken: Vec<(Key, Vec<Locale>)>,
    /// Messages of which no ledger has a record that counts: there is nothing to take over.
    pub unrecorded: Vec<Key>,
    /// What changed in each message taken over, word by word.
    pub changes: Vec<(Key, Vec<Change>)>,
    /// Messages refused, with what changed that a translation must follow.
    pub refused: Vec<(Key, Vec<Difference>)>,
    /// Messages with the locales that stay out of date, because their translation was made from an older text than the one corrected.
    pub older: Vec<(Key, Vec<Locale>)>,
}

/// Takes over a correction of the source that no translation needs to follow, such as a typo: today's source enters every ledger,
/// and every state stays.
///
/// A message is refused, in all locales, if a number, address, variable, reference, tag, negation, modal verb or party changed, or if any word is another and
/// not the same one spelt otherwise: no ledger then holds the text that was corrected, and what it holds may be older than an earlier change. A ledger that
/// holds an older text than the one corrected is left as it is.
///
/// # Errors
/// [`Error::Invalid`] if a ledger cannot be read, or if a conflict of git stands in it or in the source.
pub fn accept_minor(library: &Library, scope: &Scope, keys: &[Key], force: Force) -> Result<Minor, Error> {
    let of_pairs = pairs(library, scope, &Choice::of_keys(Some(keys))).each(|pair| minor_edits(pair, keys));
    let mut of_pairs: Vec<MinorEdits> = of_pairs.into_iter().collect::<Result<_, _>>()?;
    let mut minor = Minor::default();
    let mut taken = vec![false; keys.len()];
    for (at, key) in keys.iter().enumerate() {
        let older = leave_older(&mut of_pairs, at);
        if !older.is_empty() {
            minor.older.push((key.clone(), older));
        }
        let has_record = |pair: &MinorEdits| pair.current.contains(&at) || pair.of_keys.contains_key(&at);
        if minor.older.last().is_none_or(|(older, _)| older != key) && !of_pairs.iter().any(has_record) {
            minor.unrecorded.push(key.clone());
            continue;
        }
        let edits = of_pairs.iter().filter_map(|pair| Some((&pair.locale, pair.of_keys.get(&at)?)));
        let (locales, changes): (Vec<Locale>, Vec<_>) = edits.map(|(locale, edit)| (locale.clone(), &edit.differences)).unzip();
        let mut changes: Vec<Difference> = changes.into_iter().flatten().cloned().collect();
        changes.sort_unstable();
        changes.dedup();
        taken[at] = changes.is_empty() || force == Force::Yes;
        if taken[at] {
            let changes = of_pairs.iter().find_map(|pair| pair.of_keys.get(&at)).map(|edit| edit.changes.clone());
            minor.changes.extend(changes.map(|changes| (key.clone(), changes)));
            minor.taken.push((key.clone(), locales));
        } else {
            minor.refused.push((key.clone(), changes));
        }
    }
    for mut pair in of_pairs {
        pair.of_keys.retain(|at, _| taken[*at]);
        if !pair.of_keys.is_empty() {
            pair.of_keys.into_iter().for_each(|(at, edit)| pair.draft.put(&keys[at].id, vec![edit.record]));
            minor.edits.push(Edit::of(&pair.ledger, pair.draft.text()));
        }
    }
    // As the manifest has the locales, so that one locale is whole before the next.
    let order = |edit: &Edit| library.locales().iter().position(|locale| edit.path().starts_with(Library::ledger_folder(locale)));
    minor.edits.sort_by_key(order);
    Ok(minor)
}

/// How far a text is from that of today: whether it differs in what counts, and how many of its words are others, and are spelt otherwise.
type Distance = (bool, (usize, usize));

/// Leaves the edits of a message out whose ledger holds another text than the one that was corrected, and says of which locales: a translation that did not
/// follow an earlier change is none of the text as it is today.
///
/// The text that was corrected is the one nearest to that of today: one that differs in nothing that counts before others, then in words and in spelling; of those
/// as near, the one that most ledgers hold.
/// Where ledgers hold the text of today already, the correction was taken over before: then only another spelling of it is the same text.
fn leave_older(of_pairs: &mut [MinorEdits], at: usize) -> Vec<Locale> {
    let is_known = of_pairs.iter().any(|pair| pair.current.contains(&at));
    let mut held: BTreeMap<&str, (Distance, usize)> = BTreeMap::new();
    for edit in of_pairs.iter().filter_map(|pair| pair.of_keys.get(&at)).filter(|edit| !is_known || edit.distance.0 == 0) {
        held.entry(&edit.former).or_insert(((!edit.differences.is_empty(), edit.distance), 0)).1 += 1;
    }
    let nearest = held.into_iter().min_by_key(|(_, (distance, count))| (*distance, std::cmp::Reverse(*count)));
    let corrected = nearest.map(|(former, _)| former.to_owned());
    let is_older = |pair: &&mut MinorEdits| pair.of_keys.get(&at).is_some_and(|edit| Some(&edit.former) != corrected.as_ref());
    let older = of_pairs.iter_mut().filter(is_older).map(|pair| {
        pair.of_keys.remove(&at);
        pair.locale.clone()
    });
    older.collect()
}

/// What taking over minor edits would write into one ledger.
struct MinorEdits {
    locale: Locale,
    ledger: Arc<Source>,
    draft: Draft,
    /// By index of the key.
    of_keys: BTreeMap<usize, MinorEdit>,
    /// The indexes of the keys whose record holds today's source.
    current: BTreeSet<usize>,
}

/// A record whose source has changed.
struct MinorEdit {
    /// What changed that a translation must follow.
    differences: Vec<Difference>,
    /// The record with today's source.
    record: String,
    /// The source it holds, folded.
    former: String,
    /// How many of its words are others today, and how many are spelt otherwise.
    distance: (usize, usize),
    /// What changed, word by word.
    changes: Vec<Change>,
}

fn minor_edits(pair: &Pair<'_>, keys: &[Key]) -> Result<MinorEdits, Error> {
    let ledger = pair.settled()?;
    let (mut of_keys, mut current) = (BTreeMap::new(), BTreeSet::new());
    for (at, key) in keys.iter().enumerate().filter(|(_, key)| key.document == pair.resource) {
        let item = pair.items.iter().find(|item| item.id == key.id);
        // What was only handed out vouches for nothing, nor does one of several records that are of other translations.
        let record =
            item.and_then(|item| item.record.filter(|record| !record.is_offered() && !item.is_disputed && record.is_whole()));
        let Some(((_, entry), record)) = item.and_then(|item| item.source).zip(record) else { continue };
        let (former, today) = (folded(&record.source), folded(&entry));
        if former == today || record.sealed.is_ok_and(|seal| seal.takes_for_same(&today)) {
            current.insert(at);
            continue;
        }
        let edit = MinorEdit {
            differences: differences(pair.source_language, &record.source, &entry),
            record: record.refreshed(ledger.resource().text(), &entry),
            distance: distance(pair.source_language, &record.source, &entry),
            changes: words(&entry_text(&record.source, Comments::Drop), &entry_text(&entry, Comments::Drop)),
            former,
        };
        of_keys.insert(at, edit);
    }
    Ok(MinorEdits {
        locale: pair.locale.clone(),
        ledger: Arc::clone(ledger.source()),
        draft: Draft::of(ledger.resource()),
        of_keys,
        current,
    })
}

/// The folded form of an entry.
fn folded(entry: &Entry<'_>) -> String {
    let mut text = String::new();
    fold(entry, &mut text);
    text
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{MANIFEST, accepted, statuses};
    use super::super::state::State;
    use super::*;
    use crate::library::fixture::Fixture;
    use crate::translation::key::resolve;

    #[test]
    fn minor_edits_keep_every_state_and_others_are_refused() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Drei Monnate.\nb = In 3 Tagen.\n"),
            ("locales/uk/g.ftl", "a = Три місяці.\nb = За 3 дні.\n"),
            ("locales/pl/g.ftl", "a = Trzy miesiące.\nb = Za 3 dni.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        accepted(&fixture, "pl", None, State::Machine);
        fixture.write("locales/de/g.ftl", "a = Drei Monate.\nb = In 4 Tagen.\n".as_bytes());
        let library = fixture.open().unwrap();
        let keys = resolve(&library, &["a".to_owned(), "g:b".to_owned()], None).unwrap();
        let minor = accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap();
        assert_eq!(minor.taken, [(keys[0].clone(), vec!["uk".parse().unwrap(), "pl".parse().unwrap()])]);
        assert_eq!(minor.refused.len(), 1);
        assert_eq!(minor.refused[0].1[0].former, "3");
        library.apply(&minor.edits).unwrap();
        assert_eq!(statuses(&fixture, "uk"), "a reviewed, b outdated");
        assert_eq!(statuses(&fixture, "pl"), "a machine, b outdated");
        let forced = accept_minor(&library, &Scope::default(), &keys[1..], Force::Yes).unwrap();
        library.apply(&forced.edits).unwrap();
        assert_eq!(statuses(&fixture, "uk"), "a reviewed, b reviewed");
    }

    #[test]
    fn a_correction_moves_only_what_was_made_from_the_text_before_it() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Zahlen Sie die Kaution im ersten Monat.\n"),
            ("locales/uk/g.ftl", "a = Сплатіть заставу в перший місяць.\n"),
            ("locales/pl/g.ftl", "a = Zapłać kaucję w pierwszym miesiącu.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        accepted(&fixture, "pl", None, State::Translated);
        // Polish follows a change of meaning, Ukrainian does not; then a slip of the pen is corrected.
        fixture.write("locales/de/g.ftl", "a = Zahlen Sie die Kaution in gleichen Ratten.\n".as_bytes());
        fixture.write("locales/pl/g.ftl", "a = Zapłać kaucję w równych ratach.\n".as_bytes());
        accepted(&fixture, "pl", None, State::Translated);
        let correct = |german: &str| {
            fixture.write("locales/de/g.ftl", format!("a = {german}\n").as_bytes());
            let library = fixture.open().unwrap();
            let keys = resolve(&library, &["a".to_owned()], None).unwrap();
            let minor = accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap();
            library.apply(&minor.edits).unwrap();
            let tags = |all: &[(Key, Vec<Locale>)]| {
                all.iter().flat_map(|(_, locales)| locales).map(ToString::to_string).collect::<Vec<_>>().join(" ")
            };
            (tags(&minor.taken), tags(&minor.older))
        };
        assert_eq!(correct("Zahlen Sie die Kaution in gleichen Raten."), ("pl".to_owned(), "uk".to_owned()));
        assert_eq!((statuses(&fixture, "pl").as_str(), statuses(&fixture, "uk").as_str()), ("a translated", "a outdated"));
        // The same act once more takes nothing that it left before.
        assert_eq!(correct("Zahlen Sie die Kaution in gleichen Raten."), (String::new(), "uk".to_owned()));
        // Taken back by hand, and corrected again: the same text in two spellings.
        for german in ["Zahlen Sie die Kaution in gleichen Ratten.", "Zahlen Sie die Kaution in gleichen Raten."] {
            fixture.write("locales/de/g.ftl", format!("a = {german}\n").as_bytes());
            assert_eq!(
                (statuses(&fixture, "pl").as_str(), statuses(&fixture, "uk").as_str()),
                ("a translated", "a outdated"),
                "{german}"
            );
        }
        assert_eq!(correct("Zahlen Sie die Kaution in gleichen Raaten."), ("pl".to_owned(), "uk".to_owned()));
        let ledger = fixture.read("ledger/pl/g.ftl");
        let same = ledger.lines().find(|line| line.starts_with("# same: ")).unwrap_or_default();
        assert_eq!(same.split(' ').count(), 4, "two former spellings: {ledger}");
        // Another meaning is no correction, whatever was corrected before.
        fixture.write("locales/de/g.ftl", "a = Katzen schlafen den ganzen lieben Tag.\n".as_bytes());
        assert_eq!(statuses(&fixture, "pl"), "a outdated");
    }

    #[test]
    fn a_change_that_no_ledger_followed_is_not_swallowed_by_a_correction() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Die Kaution für diese Wohnung ist sehr hoch.\n"),
            ("locales/uk/g.ftl", "a = Застава за це житло дуже висока.\n"),
            ("locales/pl/g.ftl", "a = Kaucja za to mieszkanie jest wysoka.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        accepted(&fixture, "pl", None, State::Reviewed);
        // Another meaning, with a slip; then only the slip is mended.
        for german in ["Die Kautoin für diese Wohnung ist sehr gering.", "Die Kaution für diese Wohnung ist sehr gering."] {
            fixture.write("locales/de/g.ftl", format!("a = {german}\n").as_bytes());
        }
        let library = fixture.open().unwrap();
        let keys = resolve(&library, &["a".to_owned()], None).unwrap();
        let minor = accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap();
        assert!(minor.edits.is_empty() && minor.taken.is_empty());
        assert_eq!((minor.refused[0].1[0].former.as_str(), minor.refused[0].1[0].new.as_str()), ("hoch", "gering"));
        let forced = accept_minor(&library, &Scope::default(), &keys, Force::Yes).unwrap();
        assert_eq!(forced.taken[0].1.len(), 2);
    }

    #[test]
    fn a_text_with_the_same_words_and_another_variable_is_further_than_another_spelling() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Neben dem Rathaus hält ein Omnibus\n"),
            ("locales/uk/g.ftl", "a = Біля ратуші зупиняється автобус\n"),
            ("locales/pl/g.ftl", "a = Obok ratusza staje autobus\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/de/g.ftl", "a = Neben dem Rathaus hält ein Omnibsu { $line }\n".as_bytes());
        fixture.write("locales/pl/g.ftl", "a = Obok ratusza staje autobus { $line }\n".as_bytes());
        accepted(&fixture, "pl", None, State::Translated);
        fixture.write("locales/de/g.ftl", "a = Neben dem Rathaus hält ein Omnibus { $line }\n".as_bytes());
        let library = fixture.open().unwrap();
        let keys = resolve(&library, &["a".to_owned()], None).unwrap();
        let minor = accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap();
        assert_eq!((&minor.taken[0].1, &minor.older[0].1), (&vec!["pl".parse().unwrap()], &vec!["uk".parse().unwrap()]));
    }

    #[test]
    fn the_nearest_text_is_the_one_with_the_fewest_other_words() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Kommen Sie bis zum Montag zu uns.\n"),
            ("locales/uk/g.ftl", "a = Приходьте до понеділка.\n"),
            ("locales/pl/g.ftl", "a = Przyjdź do poniedziałku.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        // Polish follows to a Sunday that is misspelt.
        fixture.write("locales/de/g.ftl", "a = Kommen Sie bis zum Sonntga zu uns.\n".as_bytes());
        fixture.write("locales/pl/g.ftl", "a = Przyjdź do niedzieli.\n".as_bytes());
        accepted(&fixture, "pl", None, State::Translated);
        fixture.write("locales/de/g.ftl", "a = Kommen Sie bis zum Sonntag zu uns.\n".as_bytes());
        let library = fixture.open().unwrap();
        let keys = resolve(&library, &["a".to_owned()], None).unwrap();
        let minor = accept_minor(&library, &Scope::default(), &keys, Force::No).unwrap();
        assert_eq!((&minor.taken[0].1, &minor.older[0].1), (&vec!["pl".parse().unwrap()], &vec!["uk".parse().unwrap()]));
    }
}

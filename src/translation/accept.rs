//! Accepting: recording that a translation renders today's source.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::Entry;
use crate::fluent::{Locale, Resource};
use crate::library::Library;
use crate::source::Source;

use super::Edit;
use super::Scope;
use super::compare::Item;
use super::diff::{Change, words};
use super::essence::{Difference, differences, distance};
use super::fold::{Fingerprint, fold};
use super::key::{Key, known_resource};
use super::ledger::{Draft, Ledger};
use super::pairs::{Choice, Pair, pairs};
use super::state::{Confirmation, State, Status, Why};

/// Which translations an acceptance is about.
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Wanted<'w> {
    /// These messages, whatever was recorded of them; without, every message that is outdated or unconfirmed.
    pub keys: Option<&'w [Key]>,
    /// Only messages of this resource.
    pub document: Option<&'w str>,
    /// What becomes of a translation that is recorded and unchanged.
    pub recorded: Recorded,
    /// Why translations that did not change are right for a source that did; without a reason, or without [`Self::keys`], they stay outdated.
    pub unchanged: Option<&'w Why>,
    /// Translations with a finding that is denied: none is recorded, or with [`Recorded::Replace`] as no more than a draft.
    pub(crate) denied: Option<&'w BTreeSet<Key>>,
}

impl<'w> Wanted<'w> {
    /// Only these messages, whatever was recorded of them.
    pub fn keys(mut self, keys: &'w [Key]) -> Self {
        self.keys = Some(keys);
        self
    }

    /// Only messages of this resource.
    pub fn document(mut self, document: &'w str) -> Self {
        self.document = Some(document);
        self
    }

    /// Sets what becomes of a translation that is recorded and unchanged.
    pub fn recorded(mut self, recorded: Recorded) -> Self {
        self.recorded = recorded;
        self
    }

    /// Also those whose translation did not change although its source did, for this reason.
    pub fn unchanged(mut self, why: &'w Why) -> Self {
        self.unchanged = Some(why);
        self
    }
}

/// What becomes of a translation that is recorded and unchanged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Recorded {
    /// It is no matter of the request; named, it is recorded anew, but never as less than it is.
    #[default]
    Keep,
    /// It is raised to the state of the confirmation; named, it gets that state even if it is a lower one.
    Raise,
    /// It gets the state of the confirmation.
    Replace,
}

impl Wanted<'_> {
    /// Whether a translation has a finding that is denied.
    fn is_denied(&self, key: &Key) -> bool {
        self.denied.is_some_and(|denied| denied.contains(key))
    }

    /// Whether what is recorded as `was` becomes `state`; nothing if it is not asked about.
    fn takes(&self, was: State, state: State) -> Option<bool> {
        match (self.keys.is_some(), self.recorded) {
            (true, Recorded::Keep) => Some(was <= state),
            (true, _) => Some(true),
            (false, Recorded::Keep) => None,
            // Who read it last has not read it again.
            (false, _) if was == state => None,
            // A text that a machine wrote is no draft of a person because others are.
            (false, Recorded::Raise) if state == State::Draft && was < state => None,
            (false, Recorded::Raise) => Some(was < state),
            (false, Recorded::Replace) => Some(true),
        }
    }
}

/// What an acceptance would write and what it records.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Accepted {
    /// The files, translations before ledgers; see [`Library::apply`].
    pub edits: Vec<Edit>,
    /// The messages that are recorded.
    pub recorded: Vec<Key>,
    /// Messages that stay as they are, because the state they have is higher than the one asked for.
    pub kept: Vec<(Key, State)>,
    /// Of the messages recorded those that are so as drafts only, because something is wrong with their translation.
    pub drafted: Vec<Key>,
    /// Messages that are not recorded, because something is wrong with their translation.
    pub denied: Vec<Key>,
    /// Messages that stay outdated: their source changed and their translation did not, and nobody said that it is right all the same.
    pub unchanged: Vec<Key>,
    /// Messages whose translation was carried over from the id at the left; what was recorded of them stays.
    pub carried: Vec<(String, Key)>,
    /// Messages asked for that have no translation.
    pub missing: Vec<Key>,
    /// Records that were dropped, because neither source nor translation has the message any more.
    pub dropped: Vec<Key>,
}

/// Records translations of a locale as `confirmation` says, without a look at what is wrong with them: that is what [`crate::confirm`] is for.
///
/// A message that was only renamed takes its translation along and keeps what was recorded.
///
/// # Errors
/// [`Error::Invalid`] if a translation or a ledger cannot be read, or if a conflict of git stands in them or in the source;
/// [`Error::Unknown`] for a resource that the source does not have.
pub fn accept(
    library: &Library,
    scope: &Scope,
    locale: &Locale,
    request: &Wanted<'_>,
    confirmation: &Confirmation,
) -> Result<Accepted, Error> {
    if let Some(document) = request.document {
        known_resource(library, document)?;
    }
    let mut choice = Choice { locales: Some(vec![locale]), ..Choice::of_keys(request.keys) };
    if let Some(document) = request.document {
        choice.resources =
            Some(choice.resources.map_or(vec![document], |names| names.into_iter().filter(|name| *name == document).collect()));
    }
    let of_pairs = pairs(library, scope, &choice).each(|pair| accept_pair(pair, request, confirmation));
    let mut accepted = Accepted::default();
    let mut ledgers = Vec::new();
    for of_pair in of_pairs {
        let (mut more, ledger) = of_pair?;
        accepted.edits.append(&mut more.edits);
        accepted.recorded.append(&mut more.recorded);
        accepted.kept.append(&mut more.kept);
        accepted.unchanged.append(&mut more.unchanged);
        accepted.denied.append(&mut more.denied);
        accepted.drafted.append(&mut more.drafted);
        accepted.carried.append(&mut more.carried);
        accepted.missing.append(&mut more.missing);
        accepted.dropped.append(&mut more.dropped);
        ledgers.extend(ledger);
    }
    // Every translation before every ledger.
    accepted.edits.append(&mut ledgers);
    Ok(accepted)
}

/// Records translations of one resource: what that would write, but its ledger, and its ledger.
fn accept_pair(pair: &Pair<'_>, request: &Wanted<'_>, confirmation: &Confirmation) -> Result<(Accepted, Option<Edit>), Error> {
    let name = pair.resource;
    let wanted = |id: &str| request.keys.is_none_or(|keys| keys.iter().any(|key| key.document == name && key.id == id));
    let mut accepted = Accepted::default();
    let ledger = pair.readable()?;
    settled(pair.source.resources().iter().copied().chain(pair.target), ledger)?;
    let mut draft = Draft::of(ledger);
    let mut translation = pair.target.map(|target| target.text().to_owned());
    // Only who names a text has looked at it.
    let why = request.unchanged.filter(|_| request.keys.is_some());
    for item in pair.items.iter().filter(|item| wanted(item.id)) {
        let key = || Key { document: name.to_owned(), id: item.id.to_owned() };
        let takes = |was| request.takes(was, confirmation.state());
        match (&item.status, &item.source, &item.target) {
            (Status::Renamed { from }, Some(_), _) => {
                if let Some(text) = &mut translation {
                    rename(text, from, item.id);
                    rename_record(&mut draft, from, item.id);
                    accepted.carried.push((from.clone(), key()));
                }
            }
            (Status::Missing, ..) if request.keys.is_some() => accepted.missing.push(key()),
            (Status::Recorded(was), ..) if takes(*was) == Some(false) => accepted.kept.push((key(), *was)),
            (Status::Recorded(was), ..) if takes(*was).is_none() => {}
            (_, Some(_), Some(_)) if request.is_denied(&key()) && request.recorded != Recorded::Replace => {
                accepted.denied.push(key())
            }
            (Status::Outdated, Some(_), Some(target)) if why.is_none() && !has_followed(item, target) => {
                accepted.unchanged.push(key())
            }
            (status, Some((_, source)), Some(target)) => {
                let unchanged = *status == Status::Outdated && !has_followed(item, target);
                let mut confirmation = match why.filter(|_| unchanged) {
                    Some(why) => kept(item, request, confirmation).kept_because(why),
                    None => confirmation.clone(),
                };
                if request.is_denied(&key()) {
                    confirmation = confirmation.at_most(State::Draft);
                    accepted.drafted.push(key());
                }
                draft.record(source, target, &confirmation, item.record.as_ref());
                accepted.recorded.push(key());
            }
            _ => {}
        }
    }
    if request.keys.is_none() {
        drop_orphans(pair, translation.as_deref(), &mut draft, &mut accepted);
    }
    if accepted.recorded.is_empty() && accepted.carried.is_empty() && accepted.dropped.is_empty() {
        return Ok((accepted, None));
    }
    if let (Some(text), Some(target)) = (translation, pair.target)
        && text != target.text()
    {
        accepted.edits.push(Edit::of(target.source(), text));
    }
    Ok((accepted, Some(Edit::of(ledger.source(), draft.text()))))
}

/// Whether an outdated translation is another than the one that was recorded, so that somebody may have made it for today's source. Where the
/// record does not say, nobody knows that.
fn has_followed(item: &Item<'_>, target: &Entry<'_>) -> bool {
    let sealed = item.record.and_then(|record| record.sealed.ok());
    sealed.is_some_and(|seal| seal.target != Fingerprint::of(target))
}

/// As what a translation is recorded that did not change: as what it was, unless a state was asked for.
fn kept(item: &Item<'_>, request: &Wanted<'_>, confirmation: &Confirmation) -> Confirmation {
    let was = item.record.and_then(|record| record.sealed.ok()).filter(|_| request.recorded == Recorded::Keep);
    let was = was.and_then(|seal| Confirmation::new(seal.state, seal.by, seal.on).ok());
    was.unwrap_or_else(|| confirmation.clone())
}

/// Refuses files in which a conflict of git stands: one of two texts or records would be kept, and nobody has chosen it.
fn settled<'r>(resources: impl IntoIterator<Item = &'r Resource>, ledger: &Ledger) -> Result<(), Error> {
    let findings = resources.into_iter().flat_map(|resource| resource.conflicts()).cloned();
    let findings: Vec<Diagnostic> = findings.chain(ledger.conflicts()).collect();
    if findings.is_empty() { Ok(()) } else { Err(Error::Invalid(findings)) }
}

/// Gives an entry of a Fluent file another id; nothing else of the file changes.
fn rename(text: &mut String, from: &str, to: &str) {
    let resource = Resource::parse(Source::new("", text.clone()));
    if let Some(entry) = resource.get(from) {
        text.replace_range(entry.id_span.range(), to);
    }
}

fn rename_record(draft: &mut Draft, from: &str, to: &str) {
    if let Some(mut record) = draft.remove(from) {
        rename(&mut record, from, to);
        draft.put(to, record);
    }
}

/// Drops records of messages that neither the source nor the translation has, or that nobody has to translate.
fn drop_orphans(pair: &Pair<'_>, translation: Option<&str>, draft: &mut Draft, accepted: &mut Accepted) {
    let built_in: FxHashSet<&str> = pair.items.iter().filter(|item| item.status == Status::BuiltIn).map(|item| item.id).collect();
    let translation = translation.map(|text| Resource::parse(Source::new("", text)));
    let broken: FxHashSet<&str> = translation.iter().flat_map(Resource::broken).collect();
    let has = |id: &str| broken.contains(id) || translation.as_ref().is_some_and(|translation| translation.get(id).is_some());
    let orphans: Vec<String> =
        draft.ids().filter(|id| (!pair.source.has(id) || built_in.contains(id)) && !has(id)).map(str::to_owned).collect();
    for id in orphans {
        draft.remove(&id);
        accepted.dropped.push(Key { document: pair.resource.to_owned(), id });
    }
}

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
/// A message is refused, in all locales, if a number, address, variable, reference, tag, negation, modal verb or party changed, or more words than a
/// correction changes. A ledger that holds an older text than the one corrected is left as it is.
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
            pair.of_keys.into_iter().for_each(|(at, edit)| pair.draft.put(&keys[at].id, edit.record));
            minor.edits.push(Edit::of(&pair.ledger, pair.draft.text()));
        }
    }
    // As the manifest has the locales, so that one locale is whole before the next.
    let order = |edit: &Edit| library.locales().iter().position(|locale| edit.path().starts_with(Library::ledger_folder(locale)));
    minor.edits.sort_by_key(order);
    Ok(minor)
}

/// Leaves the edits of a message out whose ledger holds another text than the one that was corrected, and says of which locales: a translation that did not
/// follow an earlier change is none of the text as it is today.
///
/// The text that was corrected is the one nearest to that of today, in words and then in spelling; of those as near, the one that most ledgers hold.
/// Where ledgers hold the text of today already, the correction was taken over before: then only another spelling of it is the same text.
fn leave_older(of_pairs: &mut [MinorEdits], at: usize) -> Vec<Locale> {
    let is_known = of_pairs.iter().any(|pair| pair.current.contains(&at));
    let mut held: BTreeMap<&str, ((usize, usize), usize)> = BTreeMap::new();
    for edit in of_pairs.iter().filter_map(|pair| pair.of_keys.get(&at)).filter(|edit| !is_known || edit.distance.0 == 0) {
        held.entry(&edit.former).or_insert((edit.distance, 0)).1 += 1;
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
    let ledger = pair.ledger.map_err(|finding| Error::Invalid(vec![finding.clone()]))?;
    settled(pair.source.resources().iter().copied(), ledger)?;
    let (mut of_keys, mut current) = (BTreeMap::new(), BTreeSet::new());
    for (at, key) in keys.iter().enumerate().filter(|(_, key)| key.document == pair.resource) {
        let entry = pair.items.iter().find(|item| item.id == key.id).and_then(|item| item.source);
        let Some(((_, entry), record)) = entry.zip(ledger.get(&key.id)) else { continue };
        let (former, today) = (folded(&record.source), folded(&entry));
        if former == today || record.sealed.is_ok_and(|seal| seal.takes_for_same(&today)) {
            current.insert(at);
            continue;
        }
        let edit = MinorEdit {
            differences: differences(pair.source_language, &record.source, &entry),
            record: ledger.refreshed(&record, &entry),
            distance: distance(pair.source_language, &record.source, &entry),
            changes: words(&entry_text(&record.source, Comments::Drop), &entry_text(&entry, Comments::Drop)),
            former,
        };
        of_keys.insert(at, edit);
    }
    Ok(MinorEdits { locale: pair.locale.clone(), ledger: Arc::clone(ledger.source()), draft: Draft::of(ledger), of_keys, current })
}

/// The folded form of an entry.
fn folded(entry: &Entry<'_>) -> String {
    let mut text = String::new();
    fold(entry, &mut text);
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::fixture::Fixture;
    use crate::translation::key::resolve;

    const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\", \"pl\"]\n";

    fn confirmation(state: State) -> Confirmation {
        Confirmation::new(state, Some("Olena"), "2026-11-20".parse().ok()).expect("there is a name and a day")
    }

    fn accepted(fixture: &Fixture, tag: &str, names: Option<&[&str]>, state: State) -> Accepted {
        let library = fixture.open().expect("the manifest is sound");
        let names: Option<Vec<String>> = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
        let keys = names.map(|names| resolve(&library, &names, None).expect("the messages are there"));
        let wanted = Wanted { keys: keys.as_deref(), ..Wanted::default() };
        let accepted = accept(&library, &Scope::default(), &tag.parse().unwrap(), &wanted, &confirmation(state)).unwrap();
        library.apply(&accepted.edits).unwrap();
        accepted
    }

    fn statuses(fixture: &Fixture, tag: &str) -> String {
        let library = fixture.open().expect("the manifest is sound");
        let locale = tag.parse().unwrap();
        let choice = Choice { resources: Some(vec!["g"]), locales: Some(vec![&locale]) };
        let told = |pair: &Pair<'_>| pair.items.iter().map(|item| format!("{} {}", item.id, item.status.name())).collect();
        let told: Vec<Vec<String>> = pairs(&library, &Scope::default(), &choice).each(told);
        told.concat().join(", ")
    }

    #[test]
    fn what_is_accepted_is_recorded_until_the_source_changes() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Drei Monate.\nb = Zwei.\nc = Eins.\n"),
            ("locales/uk/g.ftl", "a = Три місяці.\nb = Два.\n"),
        ]);
        assert_eq!(statuses(&fixture, "uk"), "a unconfirmed, b unconfirmed, c missing");
        let first = accepted(&fixture, "uk", Some(&["a", "c"]), State::Reviewed);
        assert_eq!((first.recorded.len(), first.missing.len()), (1, 1));
        assert_eq!(statuses(&fixture, "uk"), "a reviewed, b unconfirmed, c missing");
        accepted(&fixture, "uk", None, State::Machine);
        assert_eq!(statuses(&fixture, "uk"), "a reviewed, b machine, c missing");
        assert_eq!(accepted(&fixture, "uk", None, State::Draft).edits, [], "nothing is left to record");
        fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Zwei.\nc = Eins.\n".as_bytes());
        assert_eq!(statuses(&fixture, "uk"), "a outdated, b machine, c missing");
    }

    #[test]
    fn a_translation_that_did_not_follow_its_source_stays_outdated_until_it_is_named_with_a_reason() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Drei Monate.\nb = Zwei.\nc = Eins.\n"),
            ("locales/uk/g.ftl", "a = Три місяці.\nb = Два.\nc = Один.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        // Both change in German, and one is corrected in Ukrainian.
        fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Fünf.\nc = Eins.\n".as_bytes());
        fixture.write("locales/uk/g.ftl", "a = Чотири місяці.\nb = Два.\nc = Один.\n".as_bytes());
        for names in [None, Some(&["b", "a"][..])] {
            let found = accepted(&fixture, "uk", names, State::Translated);
            assert_eq!(found.unchanged.iter().map(|key| key.id.as_str()).collect::<Vec<_>>(), ["b"], "{names:?}");
            assert_eq!(statuses(&fixture, "uk"), "a translated, b outdated, c reviewed");
        }
        let why = Why::new(" zwei bleibt zwei \n# state: best").unwrap();
        let act = |names: Option<&[&str]>, recorded, state| {
            let library = fixture.open().unwrap();
            let names = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
            let keys = names.map(|names| resolve(&library, &names, None).unwrap());
            let wanted = Wanted { keys: keys.as_deref(), recorded, unchanged: Some(&why), ..Wanted::default() };
            let accepted = accept(&library, &Scope::default(), &"uk".parse().unwrap(), &wanted, &confirmation(state)).unwrap();
            library.apply(&accepted.edits).unwrap();
            accepted.recorded.len()
        };
        assert_eq!(act(None, Recorded::Keep, State::Translated), 0, "nobody named it");
        assert_eq!(act(Some(&["b"]), Recorded::Keep, State::Machine), 1);
        assert_eq!(statuses(&fixture, "uk"), "a translated, b reviewed, c reviewed");
        let record = "# state: reviewed\n# by: Olena\n# on: 2026-11-20\n# target: ";
        assert!(
            fixture.read("ledger/uk/g.ftl").contains("\n# kept: zwei bleibt zwei\nb = Fünf.\n"),
            "{}",
            fixture.read("ledger/uk/g.ftl")
        );
        assert!(fixture.read("ledger/uk/g.ftl").contains(record));
        // With a state, it is that of whoever says so; a new translation needs no reason any more.
        fixture.write("locales/de/g.ftl", "a = Vier Monate.\nb = Sechs.\nc = Eins.\n".as_bytes());
        assert_eq!(statuses(&fixture, "uk"), "a translated, b outdated, c reviewed");
        assert_eq!(act(Some(&["b"]), Recorded::Raise, State::Draft), 1);
        assert_eq!(statuses(&fixture, "uk"), "a translated, b draft, c reviewed");
        fixture.write("locales/uk/g.ftl", "a = Чотири місяці.\nb = Шість.\nc = Один.\n".as_bytes());
        accepted(&fixture, "uk", None, State::Translated);
        assert!(!fixture.read("ledger/uk/g.ftl").contains("kept"));
    }

    #[test]
    fn what_is_recorded_is_lowered_only_where_somebody_says_so() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = A\nb = B\nc = C\nd = D\n"),
            ("locales/uk/g.ftl", "a = А\nb = Б\nc = В\nd = Д\n"),
            ("locales/de/h.ftl", "x = X\n"),
            ("locales/uk/h.ftl", "x = Кс\n"),
        ]);
        let g = Some("g");
        let c: &[&str] = &["c"];
        // Which messages, of which resource, as what, and where they stand then; c and d begin as a machine and a person left them.
        let cases = [
            (None, g, Recorded::Keep, State::Translated, "a translated, b reviewed, c machine, d translated", 0),
            (None, g, Recorded::Raise, State::Reviewed, "a reviewed, b reviewed, c reviewed, d reviewed", 0),
            (None, g, Recorded::Raise, State::Draft, "a draft, b reviewed, c machine, d translated", 2),
            (None, g, Recorded::Replace, State::Draft, "a draft, b draft, c draft, d draft", 0),
            (None, Some("h"), Recorded::Raise, State::Reviewed, "a unconfirmed, b reviewed, c machine, d translated", 0),
            (Some(c), None, Recorded::Keep, State::Translated, "a unconfirmed, b reviewed, c translated, d translated", 0),
            (Some(&["b", "d"]), None, Recorded::Keep, State::Draft, "a unconfirmed, b reviewed, c machine, d translated", 2),
            (Some(&["b", "d"]), None, Recorded::Raise, State::Draft, "a unconfirmed, b draft, c machine, d draft", 0),
        ];
        for (names, document, recorded, state, expected, kept) in cases {
            accepted(&fixture, "uk", Some(&["b"]), State::Reviewed);
            let library = fixture.open().unwrap();
            let locale = "uk".parse().unwrap();
            let act = |names: Option<&[&str]>, document, recorded, state| {
                let names = names.map(|names| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>());
                let keys = names.map(|names| resolve(&library, &names, None).unwrap());
                let wanted = Wanted { keys: keys.as_deref(), document, recorded, ..Wanted::default() };
                let accepted = accept(&library, &Scope::default(), &locale, &wanted, &confirmation(state)).unwrap();
                library.apply(&accepted.edits).unwrap();
                accepted
            };
            act(Some(c), None, Recorded::Replace, State::Machine);
            act(Some(&["d"]), None, Recorded::Replace, State::Translated);
            let found = act(names, document, recorded, state);
            assert_eq!((statuses(&fixture, "uk").as_str(), found.kept.len()), (expected, kept), "{names:?} {recorded:?} {state}");
            fixture.remove("ledger");
        }
    }

    #[test]
    fn page_furniture_that_is_said_otherwise_is_recorded_with_the_word_it_renders() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = A\n"),
            ("locales/uk/g.ftl", "a = А\n"),
            ("locales/uk/common.ftl", "page = С. { $page }\n"),
        ]);
        assert_eq!(accepted(&fixture, "uk", None, State::Translated).recorded.len(), 2);
        assert!(
            fixture.read("ledger/uk/common.ftl").ends_with("\npage = Seite { $page }\n"),
            "{}",
            fixture.read("ledger/uk/common.ftl")
        );
        assert_eq!(accepted(&fixture, "uk", None, State::Translated).edits, []);
        assert_eq!(accepted(&fixture, "uk", Some(&["page"]), State::Reviewed).recorded.len(), 1);
        // Polish has nothing of its own to say.
        let library = fixture.open().unwrap();
        let told = |pair: &Pair<'_>| format!("{} {} {}", pair.resource, pair.locale, pair.counts().total());
        assert_eq!(pairs(&library, &Scope::default(), &Choice::default()).each(told), ["common uk 1", "g uk 1", "g pl 1"]);
        fixture.remove("locales/uk/common.ftl");
        assert_eq!(accepted(&fixture, "uk", None, State::Translated).dropped.len(), 1);
        assert_eq!(fixture.read("ledger/uk/common.ftl"), "");
    }

    #[test]
    fn a_file_with_a_conflict_is_not_recorded() {
        let conflict = "a = А\n<<<<<<< HEAD\nb = Б\n=======\nb = Бб\n>>>>>>> topic\n";
        for (german, ukrainian) in [("a = A\nb = B\n", conflict), (conflict, "a = А\nb = Б\n")] {
            let fixture = Fixture::new(&[("lotse.toml", MANIFEST), ("locales/de/g.ftl", german), ("locales/uk/g.ftl", ukrainian)]);
            let library = fixture.open().unwrap();
            let locale = "uk".parse().unwrap();
            let found = accept(&library, &Scope::default(), &locale, &Wanted::default(), &confirmation(State::Draft));
            assert!(matches!(found, Err(Error::Invalid(findings)) if findings.len() == 3), "{german}");
        }
    }

    #[test]
    fn a_ledger_with_a_conflict_is_left_alone() {
        let record = "# state: reviewed\n# by: O\n# on: 2026-11-20\n# target: 91c07744d0ef\na = A\n";
        let ledger = format!("<<<<<<< HEAD\n{record}=======\n{record}>>>>>>> topic\n");
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = A!\n"),
            ("locales/uk/g.ftl", "a = А\n"),
            ("ledger/uk/g.ftl", &ledger),
        ]);
        let library = fixture.open().unwrap();
        let found = accept(&library, &Scope::default(), &"uk".parse().unwrap(), &Wanted::default(), &confirmation(State::Draft));
        let is_refused = |error: &Error| {
            matches!(error, Error::Invalid(findings)
                if findings.len() == 3 && findings.iter().all(|finding| finding.code == crate::diagnostic::Code::InvalidLedger))
        };
        assert!(found.as_ref().is_err_and(is_refused), "{found:?}");
        let keys = resolve(&library, &["a".to_owned()], None).unwrap();
        let minor = accept_minor(&library, &Scope::default(), &keys, Force::Yes);
        assert!(minor.as_ref().is_err_and(is_refused), "{minor:?}");
        assert_eq!(fixture.read("ledger/uk/g.ftl"), ledger);
    }

    #[test]
    fn a_renamed_message_takes_its_translation_along() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Drei Monate.\n"),
            ("locales/uk/g.ftl", "# Тон\na   =  Три місяці.\n\n# кінець\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/de/g.ftl", "deposit = Drei Monate.\n".as_bytes());
        assert_eq!(statuses(&fixture, "uk"), "deposit renamed");
        let carried = accepted(&fixture, "uk", None, State::Machine);
        assert_eq!(carried.carried.len(), 1);
        assert_eq!(statuses(&fixture, "uk"), "deposit reviewed");
        let library = fixture.open().unwrap();
        assert_eq!(library.resource(&"uk".parse().unwrap(), "g").unwrap().text(), "# Тон\ndeposit   =  Три місяці.\n\n# кінець\n");
    }

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

    #[test]
    fn records_without_any_message_are_dropped() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = A\nb = B\n"),
            ("locales/uk/g.ftl", "a = А\nb = Б\n"),
        ]);
        accepted(&fixture, "uk", None, State::Draft);
        fixture.write("locales/de/g.ftl", b"a = A\n");
        fixture.write("locales/uk/g.ftl", "a = А\n".as_bytes());
        assert_eq!(accepted(&fixture, "uk", None, State::Draft).dropped.len(), 1);
        assert_eq!(statuses(&fixture, "uk"), "a draft");
    }
}

//! Accepting: recording that a translation renders today's source.

use std::collections::BTreeSet;
use std::sync::Arc;

use rustc_hash::FxHashSet;

use crate::error::Error;
use crate::fluent::Locale;
use crate::library::Library;
use crate::source::Source;

use super::Edit;
use super::Scope;
use super::compare::Item;
use super::desk::Desk;
use super::key::{Key, known_resource};
use super::ledger::{Draft, Record, Sealing};
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
    fn is_denied(&self, document: &str, id: &str) -> bool {
        self.denied.is_some_and(|denied| denied.contains(&Key { document: document.to_owned(), id: id.to_owned() }))
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
    /// Messages that are recorded as translations of the text that was handed out, which is not today's: they stay outdated.
    pub behind: Vec<Key>,
    /// Messages whose translation was carried over from the name at the left; what was recorded of them stays.
    pub carried: Vec<(Key, Key)>,
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
    let mut desk = Desk::new(library, locale);
    for of_pair in of_pairs {
        let (mut more, ledger) = of_pair?;
        accepted.recorded.append(&mut more.recorded);
        accepted.kept.append(&mut more.kept);
        accepted.unchanged.append(&mut more.unchanged);
        accepted.behind.append(&mut more.behind);
        accepted.denied.append(&mut more.denied);
        accepted.drafted.append(&mut more.drafted);
        accepted.carried.append(&mut more.carried);
        accepted.missing.append(&mut more.missing);
        accepted.dropped.append(&mut more.dropped);
        if let Some((ledger, document, draft)) = ledger {
            desk.put(&document, ledger, draft);
        }
    }
    desk.carry(&accepted.carried)?;
    accepted.edits = desk.edits();
    Ok(accepted)
}

/// What an acceptance makes of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Verdict {
    /// It is no matter of the request, or nothing is to be done.
    Pass,
    /// It was asked for and has no translation.
    Missing,
    /// Its translation waits under another id and is carried over.
    Carried,
    /// It is recorded as more than it was asked for.
    Kept(State),
    /// Something is wrong with the translation.
    Denied,
    /// The source changed and the translation did not.
    Unchanged,
    /// The translation was made of a text that was handed out and is not today's: it is recorded, as one of that text.
    Behind,
    /// It is recorded as a translation of today's source.
    Recorded,
    /// So it is although it did not change.
    Confirmed,
    /// It stays recorded as it is, with the terms that it uses as they are now: somebody has looked whether it still fits them.
    Settled,
}

/// What an acceptance as `state` makes of a message.
fn judge(pair: &Pair<'_>, item: &Item<'_>, request: &Wanted<'_>, state: State) -> Verdict {
    let is_denied = || request.is_denied(pair.resource, item.id) && request.recorded != Recorded::Replace;
    // Only who names a text has looked at it.
    let is_confirmed = request.unchanged.is_some() && request.keys.is_some();
    match (&item.status, &item.source, &item.target) {
        (Status::Renamed { .. }, Some(_), _) => Verdict::Carried,
        (Status::Missing, ..) if request.keys.is_some() => Verdict::Missing,
        (Status::Recorded(was), Some(_), Some(_)) => match request.takes(*was, state) {
            None | Some(false) if request.keys.is_some() && !pair.changed_terms(item).is_empty() => {
                if is_denied() {
                    Verdict::Denied
                } else {
                    Verdict::Settled
                }
            }
            None => Verdict::Pass,
            Some(false) => Verdict::Kept(*was),
            Some(true) if is_denied() => Verdict::Denied,
            Some(true) => Verdict::Recorded,
        },
        (Status::Outdated | Status::Unconfirmed(_), Some(_), Some(_)) if is_denied() => Verdict::Denied,
        (Status::Outdated, Some((_, today)), Some(target)) => {
            let record = item.record.as_ref();
            match record.is_some_and(|record| record.is_followed_by(target, today)) {
                true => Verdict::Recorded,
                false if is_confirmed => Verdict::Confirmed,
                false if record.is_some_and(Record::is_offered) => Verdict::Behind,
                false => Verdict::Unchanged,
            }
        }
        (Status::Unconfirmed(_), Some(_), Some(_)) => Verdict::Recorded,
        _ => Verdict::Pass,
    }
}

/// What became of the messages of one resource, and if its ledger is another now, what it was, the resource, and what it will be.
type OfPair = (Accepted, Option<(Arc<Source>, String, Draft)>);

/// Records translations of one resource.
fn accept_pair(pair: &Pair<'_>, request: &Wanted<'_>, confirmation: &Confirmation) -> Result<OfPair, Error> {
    let name = pair.resource;
    let wanted = |id: &str| request.keys.is_none_or(|keys| keys.iter().any(|key| key.document == name && key.id == id));
    let mut accepted = Accepted::default();
    let ledger = pair.settled()?;
    let mut draft = Draft::of(ledger.resource());
    for item in pair.items.iter().filter(|item| wanted(item.id)) {
        let key = Key { document: name.to_owned(), id: item.id.to_owned() };
        let verdict = judge(pair, item, request, confirmation.state());
        match verdict {
            Verdict::Pass => {}
            Verdict::Missing => accepted.missing.push(key),
            Verdict::Kept(was) => accepted.kept.push((key, was)),
            Verdict::Denied => accepted.denied.push(key),
            Verdict::Unchanged => accepted.unchanged.push(key),
            Verdict::Carried => {
                if let Status::Renamed { from } = &item.status {
                    accepted.carried.push((from.clone(), key));
                }
            }
            Verdict::Behind | Verdict::Recorded | Verdict::Confirmed | Verdict::Settled => {
                let (Some((_, today)), Some(target)) = (&item.source, &item.target) else { continue };
                let mut confirmation = match request.unchanged.filter(|_| verdict == Verdict::Confirmed) {
                    Some(why) => kept(item, request, confirmation).kept_because(why),
                    None if verdict == Verdict::Settled => kept(item, request, confirmation),
                    None => confirmation.clone(),
                };
                let is_denied = request.is_denied(name, item.id);
                if is_denied {
                    confirmation = confirmation.at_most(State::Draft);
                }
                let handed_out = item.record.as_ref().filter(|_| verdict == Verdict::Behind);
                draft.record(&Sealing {
                    source: handed_out.map_or(today, |record| &record.source),
                    target,
                    confirmation: &confirmation,
                    was: item.record.as_ref().filter(|_| handed_out.is_none()),
                    terms: pair.terms.under(target),
                });
                if handed_out.is_some() {
                    accepted.behind.push(key);
                    continue;
                }
                if is_denied {
                    accepted.drafted.push(key.clone());
                }
                accepted.recorded.push(key);
            }
        }
    }
    if request.keys.is_none() {
        drop_orphans(pair, &mut draft, &mut accepted);
    }
    let lists = [&accepted.recorded, &accepted.behind, &accepted.dropped];
    let is_written = lists.iter().any(|list| !list.is_empty());
    Ok((accepted, is_written.then(|| (Arc::clone(ledger.source()), name.to_owned(), draft))))
}

/// As what a translation is recorded that did not change: as what it was, unless a state was asked for.
fn kept(item: &Item<'_>, request: &Wanted<'_>, confirmation: &Confirmation) -> Confirmation {
    let was = item.record.and_then(|record| record.sealed.ok()).filter(|_| request.recorded == Recorded::Keep);
    let was = was.and_then(|seal| Confirmation::new(seal.state, seal.by, seal.on).ok());
    was.unwrap_or_else(|| confirmation.clone())
}

/// Drops records of messages that neither the source nor the translation has, or that nobody has to translate.
fn drop_orphans(pair: &Pair<'_>, draft: &mut Draft, accepted: &mut Accepted) {
    let built_in: FxHashSet<&str> = pair.items.iter().filter(|item| item.status == Status::BuiltIn).map(|item| item.id).collect();
    let broken: FxHashSet<&str> = pair.target.iter().flat_map(|target| target.broken()).collect();
    let has = |id: &str| broken.contains(id) || pair.target.is_some_and(|target| target.get(id).is_some());
    let orphans: Vec<String> =
        draft.ids().filter(|id| (!pair.source.has(id) || built_in.contains(id)) && !has(id)).map(str::to_owned).collect();
    for id in orphans {
        draft.remove(&id);
        accepted.dropped.push(Key { document: pair.resource.to_owned(), id });
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{MANIFEST, accepted, confirmation, statuses};
    use super::*;
    use crate::library::fixture::Fixture;
    use crate::translation::key::resolve;
    use crate::translation::minor::{Force, accept_minor};

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
    fn what_a_check_denies_is_a_draft_at_most() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = A\nb = B\n"),
            ("locales/uk/g.ftl", "a = А\nb = Б\n"),
        ]);
        let library = fixture.open().unwrap();
        let key = |id: &str| Key { document: "g".to_owned(), id: id.to_owned() };
        let denied = BTreeSet::from([key("a")]);
        let act = |recorded| {
            let wanted = Wanted { denied: Some(&denied), ..Wanted::default().recorded(recorded) };
            accept(&library, &Scope::default(), &"uk".parse().unwrap(), &wanted, &confirmation(State::Reviewed)).unwrap()
        };
        let (refused, forced) = (act(Recorded::Keep), act(Recorded::Replace));
        assert_eq!((refused.denied, refused.drafted, refused.recorded), (vec![key("a")], Vec::new(), vec![key("b")]));
        assert_eq!((forced.denied, forced.drafted, forced.recorded), (Vec::new(), vec![key("a")], vec![key("a"), key("b")]));
        library.apply(&forced.edits).unwrap();
        assert_eq!(statuses(&fixture, "uk"), "a draft, b reviewed");
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

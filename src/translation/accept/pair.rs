//! Accepting the translations of one resource.

use std::cell::OnceCell;
use std::ops::Range;
use std::sync::Arc;

use rustc_hash::{FxHashMap, FxHashSet};

use crate::error::Error;
use crate::fluent::Resource;
use crate::fluent::resource::Entry;
use crate::source::Source;

use super::super::compare::Item;
use super::super::desk::under_name;
use super::super::fold::Fingerprint;
use super::super::key::Key;
use super::super::ledger::{Draft, Ledger, Record, Sealing};
use super::super::lost::{self, Lost, would_say};
use super::super::pairs::Pair;
use super::super::place::{shown, stub_of, waiting};
use super::super::state::{Confirmation, State, Status};
use super::asked::{Accepted, Recorded, Wanted};

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
    /// Its text stands beside the comment in which another was handed out.
    Beside,
    /// It stays recorded as it is, with the terms that it uses as they are now: somebody has looked whether it still fits them.
    Settled,
}

/// What became of the messages of one resource.
pub(super) struct OfPair {
    pub(super) accepted: Accepted,
    /// If its ledger is another now, what it was, the resource, and what it will be.
    pub(super) ledger: Option<(Arc<Source>, String, Draft)>,
    /// Messages that are recorded, and the comments in which they were handed out, where those stand there still.
    pub(super) answered: Vec<(Key, String)>,
    /// Whether a translation that was asked about is outdated or unconfirmed.
    pub(super) has_open: bool,
}

/// Records translations of one resource; `lost` has the records that nothing belongs to under their names.
///
/// # Errors
/// Those of [`Pair::settled`].
pub(super) fn accept_pair(
    pair: &Pair<'_>,
    request: &Wanted<'_>,
    confirmation: &Confirmation,
    lost: Option<&Lost>,
) -> Result<OfPair, Error> {
    let name = pair.resource;
    let wanted = |id: &str| request.keys.is_none_or(|keys| keys.iter().any(|key| key.document == name && key.id == id));
    let ledger = pair.settled()?;
    let of_pair = OfPair { accepted: Accepted::default(), ledger: None, answered: Vec::new(), has_open: false };
    let stubs = pair.target.map(Stubs::of);
    let mut clerk = Clerk { pair, request, confirmation, ledger, draft: Draft::of(ledger.resource()), stubs, of_pair };
    for item in pair.items.iter().filter(|item| wanted(item.id)) {
        clerk.take(item, lost);
    }
    // Where a text went may be known in another document.
    if request.keys.is_none() && request.document.is_none() {
        clerk.drop_orphans();
    }
    Ok(clerk.done())
}

/// Who records the translations of one resource.
struct Clerk<'c, 'p> {
    pair: &'c Pair<'p>,
    request: &'c Wanted<'c>,
    confirmation: &'c Confirmation,
    ledger: &'c Ledger,
    draft: Draft,
    stubs: Option<Stubs<'c>>,
    of_pair: OfPair,
}

impl Clerk<'_, '_> {
    fn key(&self, id: &str) -> Key {
        Key { document: self.pair.resource.to_owned(), id: id.to_owned() }
    }

    /// Records one message, if it is to be.
    fn take(&mut self, item: &Item<'_>, lost: Option<&Lost>) {
        let is_open = matches!(item.status, Status::Unconfirmed(_) | Status::Outdated);
        self.of_pair.has_open |= is_open;
        let mut item = item.clone();
        let mut adopted_of = None;
        let adopted = lost.filter(|_| is_open).and_then(|lost| {
            let ((_, source), target) = item.source.as_ref().zip(item.target.as_ref())?;
            let said = would_say(source, target);
            // Of a text without a record whatever is known of the translation counts; it may be out of date.
            let of_target = || lost.of_translation(&said).filter(|_| item.record.is_none());
            lost.find(&said).or_else(of_target)
        });
        let former = adopted.map(|(from, record)| (from, Resource::parse(Source::new("", record.as_str()))));
        if let (Some((_, text)), Some((from, former))) = (adopted, &former)
            && let Some(record) = former.get(&from.id).map(Record::of)
            && let (Ok(seal), Some((_, today))) = (record.sealed, &item.source)
        {
            self.draft.put(item.id, vec![under_name(text, &from.id, item.id)]);
            self.of_pair.accepted.adopted.push(((*from).clone(), self.key(item.id)));
            let is_current = Fingerprint::of(&record.source) == Fingerprint::of(today);
            (item.status, item.record) = (if is_current { Status::Recorded(seal.state) } else { Status::Outdated }, Some(record));
            adopted_of = Some(record);
        }
        let verdict = self.judge(&item, adopted_of);
        let key = self.key(item.id);
        let accepted = &mut self.of_pair.accepted;
        match verdict {
            Verdict::Behind | Verdict::Recorded | Verdict::Confirmed | Verdict::Settled => return self.record(&item, verdict),
            Verdict::Pass => {}
            Verdict::Missing => accepted.missing.push(key),
            Verdict::Kept(was) => accepted.kept.push((key, was)),
            Verdict::Denied => accepted.denied.push(key),
            Verdict::Unchanged => accepted.unchanged.push(key),
            Verdict::Beside => accepted.beside.push(key),
            Verdict::Carried => {
                if let Status::Renamed { from } = &item.status {
                    accepted.carried.push((from.clone(), key));
                }
            }
        }
        self.settle(&item);
    }

    /// What the acceptance makes of a message; `adopted` is its record where that waited under another name.
    fn judge(&self, item: &Item<'_>, adopted: Option<Record<'_>>) -> Verdict {
        let (pair, request, state) = (self.pair, self.request, self.confirmation.state());
        let is_denied = || request.is_denied(pair.resource, item.id) && !request.overrules;
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
            (Status::Outdated | Status::Unconfirmed(_), Some(_), Some(_)) if request.keys.is_none() && self.is_beside(item) => {
                Verdict::Beside
            }
            (Status::Outdated, Some((_, today)), Some(target)) => {
                let record = item.record.as_ref();
                let is_followed = match adopted {
                    Some(record) => record.is_followed_by(target, today),
                    None => self.ledger.is_followed_by(target, today),
                };
                match is_followed {
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

    /// Whether a text stands beside the comment in which another was handed out; records of a translation say more than that.
    fn is_beside(&self, item: &Item<'_>) -> bool {
        let offer = item.record.filter(Record::is_offered);
        let left = || self.stubs.as_ref().and_then(|stubs| stubs.left(item.id));
        // Another branch may have laid it out in other lines.
        let shows = |offer: Record<'_>, stub: &str| shown(stub, item.id) == Some(Fingerprint::of(&offer.source));
        offer.is_some_and(|offer| left().is_some_and(|stub| offer.is_laid_out_as(&stub) || shows(offer, &stub)))
    }

    fn record(&mut self, item: &Item<'_>, verdict: Verdict) {
        let (Some((_, today)), Some(target)) = (&item.source, &item.target) else { return };
        let (request, key) = (self.request, self.key(item.id));
        let mut confirmation = match request.unchanged.filter(|_| verdict == Verdict::Confirmed) {
            Some(why) => kept(item, target, request, self.confirmation).kept_because(why),
            None if verdict == Verdict::Settled => kept(item, target, request, self.confirmation),
            None => self.confirmation.clone(),
        };
        let is_denied = request.is_denied(self.pair.resource, item.id);
        if is_denied {
            confirmation = confirmation.at_most(State::Draft);
        }
        if verdict == Verdict::Behind {
            // Nobody reviews a text against a source that is no more.
            confirmation = confirmation.at_most(State::Translated);
        }
        let handed_out = item.record.as_ref().filter(|_| verdict == Verdict::Behind);
        self.answer(&key);
        self.draft.record(&Sealing {
            source: handed_out.map_or(today, |record| &record.source),
            target,
            confirmation: &confirmation,
            was: item.record.as_ref().filter(|_| handed_out.is_none()),
            terms: self.pair.terms.under(target),
        });
        let accepted = &mut self.of_pair.accepted;
        if handed_out.is_some() {
            accepted.behind.push(key);
            return;
        }
        if is_denied {
            accepted.drafted.push(key.clone());
        }
        accepted.recorded.push((key, confirmation.state()));
    }

    /// Of several records keeps the one that counts.
    fn settle(&mut self, item: &Item<'_>) {
        let record = item.record.filter(|_| item.target.is_some() && self.ledger.has_several(item.id) && !item.is_disputed);
        let Some(record) = record else { return };
        let key = self.key(item.id);
        self.answer(&key);
        let bytes = self.ledger.resource().text()[record.source.span.range()].replace("\r\n", "\n");
        self.draft.put(item.id, vec![bytes]);
        self.of_pair.accepted.settled.push(key);
    }

    /// Remembers the comment in which a message was handed out, where it stands as it was although the text is there.
    fn answer(&mut self, key: &Key) {
        let Some(stub) = self.stubs.as_ref().and_then(|stubs| stubs.left(&key.id)) else { return };
        if self.ledger.records_of(&key.id).iter().any(|record| record.is_laid_out_as(&stub)) {
            self.of_pair.answered.push((key.clone(), stub));
        }
    }

    /// Drops records of messages that neither the source nor the translation has, or that nobody has to translate. What was handed out and still waits
    /// in the file is laid out, and a matter of that act.
    fn drop_orphans(&mut self) {
        let pair = self.pair;
        let built_in: FxHashSet<&str> =
            pair.items.iter().filter(|item| item.status == Status::BuiltIn).map(|item| item.id).collect();
        let in_source = |id: &str| pair.source.has(id) && !built_in.contains(id);
        for record in lost::lost(self.ledger, in_source, pair.target) {
            let id = record.source.id;
            let waits = record.is_offered() && self.stubs.as_ref().is_some_and(|stubs| stubs.place(id).is_some());
            if !waits && !self.draft.remove(id).is_empty() {
                self.of_pair.accepted.dropped.push(self.key(id));
            }
        }
    }

    fn done(self) -> OfPair {
        let Self { pair, ledger, draft, mut of_pair, .. } = self;
        let accepted = &of_pair.accepted;
        let lists = [&accepted.behind, &accepted.dropped, &accepted.settled];
        let is_written = !accepted.recorded.is_empty() || !accepted.adopted.is_empty() || lists.iter().any(|list| !list.is_empty());
        of_pair.ledger = is_written.then(|| (Arc::clone(ledger.source()), pair.resource.to_owned(), draft));
        of_pair
    }
}

/// The comments of a file in which messages wait for text, looked for when somebody asks.
struct Stubs<'t> {
    target: &'t Resource,
    places: OnceCell<FxHashMap<&'t str, Range<usize>>>,
}

impl<'t> Stubs<'t> {
    fn of(target: &'t Resource) -> Self {
        Self { target, places: OnceCell::new() }
    }

    fn place(&self, id: &str) -> Option<&Range<usize>> {
        self.places.get_or_init(|| waiting(self.target.text())).get(id)
    }

    /// The comment of a message, where it stands apart from the text that the message has now.
    fn left(&self, id: &str) -> Option<String> {
        let place = self.place(id)?;
        let is_own = self.target.get(id).is_some_and(|entry| entry.span.range().contains(&place.start));
        (!is_own).then(|| stub_of(self.target.text(), place))
    }
}

/// As what a translation is recorded that did not change: as what it was, unless a state was asked for. What is another in some part is another.
fn kept(item: &Item<'_>, target: &Entry<'_>, request: &Wanted<'_>, confirmation: &Confirmation) -> Confirmation {
    let was = item.record.filter(|record| request.recorded == Recorded::Keep && record.is_whole());
    let was = was.and_then(|record| record.sealed.ok());
    let was = was.filter(|seal| seal.is_of(target));
    let was = was.and_then(|seal| Confirmation::new(seal.state, seal.by, seal.on).ok());
    was.unwrap_or_else(|| confirmation.clone())
}

//! The texts of a library, pair by pair: every resource of the source beside each target locale it is meant for.
//!
//! [`pairs`] is the one door to what is true of a translation. It brings source, target and ledger together, compares them, and hands
//! each [`Pair`] to whoever asks: the checks, the acts, the lists of what there is to do, the imprint. Pairs are made on all cores and
//! dropped as soon as they were looked at, so memory holds the source and what is being looked at, however large the library is.
//!
//! The page furniture that Lotse knows is part of the source where the library does not say it, and known in the languages Lotse has it in: nobody has
//! to translate it there ([`Status::BuiltIn`]). A locale with nothing of its own to say of it has no pair.
//!
//! A target or ledger that is there and cannot be read is no target or ledger that is not there: a pair says why, and
//! [`Pair::readable`] is how an act refuses to go on.
//!
//! ```
//! use lotse::document::content::Content;
//! use lotse::library::Library;
//! use lotse::translation::{Choice, Scope, pairs};
//!
//! let library = Library::open("tests/fixtures/library".as_ref())?;
//! let scope = Scope::of(&Content::read(&library));
//! let ukrainian = "uk".parse().expect("a BCP 47 tag");
//! let choice = Choice::default().locales([&ukrainian]);
//! let counts = pairs(&library, &scope, &choice).each(|pair| pair.counts());
//! assert!(counts.iter().all(|counts| counts.missing == 0));
//! # Ok::<(), lotse::Error>(())
//! ```

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::error::Error;
use crate::fluent::{Locale, Resource};
use crate::language::Language;
use crate::library::discovery::Unreadable;
use crate::library::{FURNITURE, Library};

use super::Scope;
use super::compare::{Item, SourceTexts, compare, count};
use super::coverage::Counts;
use super::key::{Key, targets};
use super::lean::Terms;
use super::ledger::Ledger;
use super::moves::Moves;
use super::state::{State, Status};

/// Which pairs are wanted; all by default.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Choice<'c> {
    /// Only these resources.
    pub resources: Option<Vec<&'c str>>,
    /// Only these target locales; after those of the library such as its manifest does not list, whose files may be there already.
    pub locales: Option<Vec<&'c Locale>>,
}

impl<'c> Choice<'c> {
    /// These resources and locales, as a command line names them: all if none is named.
    pub fn of(resources: &'c [String], locales: impl IntoIterator<Item = &'c Locale>) -> Self {
        let locales: Vec<&Locale> = locales.into_iter().collect();
        let resources = resources.iter().map(String::as_str).collect::<Vec<_>>();
        Self {
            resources: Some(resources).filter(|names| !names.is_empty()),
            locales: Some(locales).filter(|tags| !tags.is_empty()),
        }
    }

    /// The resources of these messages; all without any.
    #[doc(hidden)]
    pub fn of_keys(keys: Option<&'c [Key]>) -> Self {
        Self { resources: keys.map(|keys| keys.iter().map(|key| key.document.as_str()).collect()), locales: None }
    }

    /// Only these target locales.
    pub fn locales(mut self, locales: impl IntoIterator<Item = &'c Locale>) -> Self {
        self.locales = Some(locales.into_iter().collect());
        self
    }

    /// Only these resources.
    pub fn resources(mut self, resources: impl IntoIterator<Item = &'c str>) -> Self {
        self.resources = Some(resources.into_iter().collect());
        self
    }

    fn takes(&self, resource: &str) -> bool {
        self.resources.as_ref().is_none_or(|resources| resources.contains(&resource))
    }
}

/// A resource of the source beside one target locale, compared.
#[non_exhaustive]
pub struct Pair<'p> {
    /// Name of the resource: a document, or one that all documents see.
    pub resource: &'p str,
    /// The target locale.
    pub locale: &'p Locale,
    /// The source.
    pub source: &'p SourceTexts<'p>,
    /// The language of the source.
    pub(crate) source_language: &'p Language,
    /// The index of the source among [`Pairs::sources`].
    pub at: usize,
    /// The translation; none if there is no file, or if it could not be read.
    pub target: Option<&'p Resource>,
    /// Why the file of the translation could not be read although it is there.
    pub unread: Option<&'p Diagnostic>,
    /// The ledger, empty if there is no file; or why it could not be read.
    pub ledger: Result<&'p Ledger, &'p Diagnostic>,
    /// The terms that the translation sees.
    pub(crate) terms: Terms<'p>,
    /// Each message of the source, then each that only the translation has, and where it stands.
    pub items: Vec<Item<'p>>,
}

impl<'p> Pair<'p> {
    /// The ledger of a pair of which everything could be read.
    ///
    /// # Errors
    /// [`Error::Invalid`] if the translation or the ledger is there and could not be read.
    pub fn readable(&self) -> Result<&'p Ledger, Error> {
        match (self.ledger, self.unread) {
            (Ok(ledger), None) => Ok(ledger),
            (ledger, unread) => Err(Error::Invalid(ledger.err().into_iter().chain(unread).cloned().collect())),
        }
    }

    /// The ledger of a pair in which an act may change something: everything could be read, and nowhere does a conflict of git stand, where one of two
    /// texts or records would be kept that nobody has chosen.
    ///
    /// # Errors
    /// [`Error::Invalid`] with what could not be read, or with the conflicts in source, translation and ledger.
    pub fn settled(&self) -> Result<&'p Ledger, Error> {
        let ledger = self.readable()?;
        let resources = self.source.resources().iter().copied().chain(self.target);
        let conflicts: Vec<Diagnostic> = resources.flat_map(Resource::conflicts).cloned().chain(ledger.conflicts()).collect();
        if conflicts.is_empty() { Ok(ledger) } else { Err(Error::Invalid(conflicts)) }
    }

    /// Who read the translation last and when; of those of one day the last in the order of the source.
    pub fn last_reading(&self) -> Option<(&'p str, Date)> {
        let reviewed = self.items.iter().filter(|item| item.status == Status::Recorded(State::Reviewed));
        let readings = reviewed.filter_map(|item| {
            let seal = item.record?.sealed.ok()?;
            Some((seal.by?, seal.on?))
        });
        readings.max_by_key(|(_, on)| *on)
    }

    /// The terms that a recorded translation prints and that are translated otherwise since it was recorded.
    pub fn changed_terms(&self, item: &Item<'p>) -> Vec<&'p str> {
        let seal = item.record.and_then(|record| record.sealed.ok()).filter(|_| matches!(item.status, Status::Recorded(_)));
        seal.and_then(|seal| seal.terms).map(|terms| self.terms.changed(terms)).unwrap_or_default()
    }

    /// How many messages stand where.
    pub fn counts(&self) -> Counts {
        let leaning = self.items.iter().filter(|item| !self.changed_terms(item).is_empty()).count();
        Counts { leaning, ..count(&self.items) }
    }
}

/// So many pairs are looked at before anybody asks what they came to: enough that no core waits long for another.
pub(crate) const TURN: usize = 64;

/// The pairs of a library, each made when it is looked at.
pub struct Pairs<'l> {
    library: &'l Library,
    sources: Vec<(&'l str, SourceTexts<'l>)>,
    source_language: Language,
    /// By source, the locales it is meant for.
    locales: Vec<Vec<&'l Locale>>,
    /// What waits under another name in each locale.
    moves: BTreeMap<&'l Locale, Moves>,
}

/// The pairs of a library, in the order of resources, then of the locales in the manifest; `scope` says which resource is meant for which
/// locale.
pub fn pairs<'l>(library: &'l Library, scope: &Scope, choice: &Choice<'l>) -> Pairs<'l> {
    let source = library.source_locale();
    let names: Vec<&str> = library.source_names().into_iter().filter(|name| choice.takes(name)).collect();
    let sources: Vec<(&str, SourceTexts<'_>)> =
        names.into_par_iter().filter_map(|name| Some((name, SourceTexts::new(library.source_resources(name))?))).collect();
    let wanted = |locale: &&Locale| choice.locales.as_ref().is_none_or(|locales| locales.contains(locale));
    let new = choice.locales.iter().flatten().copied().filter(|locale| !library.locales().contains(locale));
    let targets: Vec<&Locale> = targets(library).filter(wanted).chain(new).collect();
    let meant = |(name, texts): &(&str, SourceTexts<'_>)| {
        let meant = |locale: &&Locale| scope.is_meant_for(name, locale) && (*name != FURNITURE || says(library, texts, locale));
        targets.iter().copied().filter(meant).collect()
    };
    let locales = sources.iter().map(meant).collect();
    let moves = Moves::of(library, scope, &targets);
    Pairs { library, sources, source_language: library.manifest().language(source), locales, moves }
}

/// Whether a library says anything of the page furniture in a locale, or must.
fn says(library: &Library, source: &SourceTexts<'_>, locale: &Locale) -> bool {
    let is_there = |path: &Path| !matches!(library.read_text(path), Err(Unreadable::Missing));
    let is_known =
        || library.parse_furniture(locale).is_some_and(|known| source.entries().iter().all(|entry| known.get(entry.id).is_some()));
    is_there(&Library::resource_path(locale, FURNITURE)) || is_there(&Library::ledger_path(locale, FURNITURE)) || !is_known()
}

impl<'l> Pairs<'l> {
    /// The source resources by name, each ready for the comparison with every locale.
    pub fn sources(&self) -> &[(&'l str, SourceTexts<'l>)] {
        &self.sources
    }

    /// Makes each pair, hands it to `look` and drops it, on all cores; what `look` says comes in the order of the pairs.
    pub fn each<T: Send>(&self, look: impl Fn(&Pair<'_>) -> T + Sync) -> Vec<T> {
        let mut all = Vec::new();
        self.each_in_turn(|_, _| true, look, |mut some| all.append(&mut some));
        all
    }

    /// Whether every text of a file of a locale waits to be carried over to another.
    pub(crate) fn empties(&self, locale: &Locale, name: &str, file: &Resource) -> bool {
        self.moves.get(locale).is_some_and(|moves| moves.empties(name, file))
    }

    /// Which pairs there are: the index of the source and the locale, in their order.
    pub(crate) fn tasks(&self) -> impl Iterator<Item = (usize, &'l Locale)> {
        self.locales.iter().enumerate().flat_map(|(at, locales)| locales.iter().map(move |locale| (at, *locale)))
    }

    /// The same of the pairs that are `wanted`, some at a time: what `look` says of them goes to `take` before the next are made.
    pub(crate) fn each_in_turn<T: Send>(
        &self,
        wanted: impl Fn(usize, &Locale) -> bool,
        look: impl Fn(&Pair<'_>) -> T + Sync,
        mut take: impl FnMut(Vec<T>),
    ) {
        let tasks = self.tasks().filter(|(at, locale)| wanted(*at, locale));
        for tasks in tasks.collect::<Vec<_>>().chunks(TURN) {
            take(tasks.par_iter().map(|(at, locale)| self.with(*at, locale, &look)).collect());
        }
    }

    /// The same, source by source: what `look` says of the pairs of one source goes through `sum` before the next ones are made.
    pub(crate) fn each_source<T: Send, S: Send>(
        &self,
        look: impl Fn(&Pair<'_>) -> T + Sync,
        sum: impl Fn(&str, &SourceTexts<'l>, Vec<(&'l Locale, T)>) -> S + Sync,
    ) -> Vec<S> {
        let of_source = |(at, (name, texts)): (usize, &(&'l str, SourceTexts<'l>))| {
            let locales = self.locales[at].par_iter().map(|locale| (*locale, self.with(at, locale, &look)));
            sum(name, texts, locales.collect())
        };
        self.sources.par_iter().enumerate().map(of_source).collect()
    }

    /// Makes one pair and hands it to `look`.
    fn with<T>(&self, at: usize, locale: &Locale, look: impl Fn(&Pair<'_>) -> T) -> T {
        let (resource, source) = &self.sources[at];
        let found = self.target(locale, resource);
        let (target, unread) = match &found {
            Ok(target) => (target.as_ref(), None),
            Err(finding) => (None, Some(&**finding)),
        };
        let known = if *resource == FURNITURE { self.library.parse_furniture(locale) } else { None };
        let ledger = self.ledger(locale, resource);
        let moves = self.moves.get(locale).map(|moves| moves.document(resource)).unwrap_or_default();
        let items = compare(source, target, known.as_ref(), ledger.as_ref().ok(), moves);
        look(&Pair {
            resource,
            locale,
            source,
            source_language: &self.source_language,
            at,
            target,
            unread,
            ledger: ledger.as_ref().map_err(|finding| &**finding),
            terms: Terms::of(self.library, locale, resource, target),
            items,
        })
    }

    /// The translation of a resource, if there is one.
    fn target(&self, locale: &Locale, resource: &str) -> Result<Option<Resource>, Box<Diagnostic>> {
        let path = Library::resource_path(locale, resource);
        if self.library.locales().contains(locale) {
            let target = self.library.parse(locale, resource);
            return match self.library.unreadable(&path).filter(|_| target.is_none()) {
                Some(finding) => Err(Box::new(finding.clone())),
                None => Ok(target),
            };
        }
        match self.library.read_text(&path) {
            Ok(source) => Ok(Some(Resource::parse(source))),
            Err(Unreadable::Missing) => Ok(None),
            Err(unreadable) => Err(Box::new(unreadable.diagnostic(&path).document(resource).locale(locale))),
        }
    }

    /// The ledger of a resource in a locale; an empty one if there is no file.
    fn ledger(&self, locale: &Locale, resource: &str) -> Result<Ledger, Box<Diagnostic>> {
        let path = Library::ledger_path(locale, resource);
        match self.library.read_text(&path) {
            Ok(source) => Ok(Ledger::parse(source)),
            // Something may stand in its place.
            Err(Unreadable::Missing) => match self.library.unreadable(&path) {
                Some(finding) => Err(Box::new(finding.clone())),
                None => Ok(Ledger::empty(locale, resource)),
            },
            Err(unreadable) => Err(Box::new(unreadable.diagnostic(&path).document(resource).locale(locale))),
        }
    }
}

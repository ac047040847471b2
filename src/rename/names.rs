//! Another name for what stands in texts: a message, a term, a fact, a contact, a variable.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::error::{Error, Kind as Unknown, Refusal};
use crate::fluent::Resource;
use crate::fluent::rename::{Change, Names, changed, places};
use crate::fluent::resource::{EntryKind, Node};
use crate::fluent::usage::Usage;
use crate::language::Locale;
use crate::library::SHARED;
use crate::library::respell::respelling;
use crate::source::{Location, Source};
use crate::translation::place::{changed as without, stub_of, waiting};
use crate::translation::rename::{LedgerChanges, TermTurn, Turn, places_in_ledger, places_in_texts};
use crate::translation::{Edit, Ledger};

use super::act::{Kind, Renamed, Touched, refuse};
use super::files::{Files, Pair};
use super::item::{Item, Role, item};
use super::plan::{Plan, defines, unknown, unknown_entry};
use super::taken::taken;
use super::values::{own_operands, term_base, values};

/// What a look at the texts and the ledger of a resource in a locale comes to.
struct Look<'f> {
    pair: &'f Pair<'f>,
    /// The names that its files may have; none if they do not see what the act is about.
    names: Both,
    turn: Turn,
    /// Whether the texts still have the old name.
    is_open: bool,
    /// The ledger without what gives way.
    ledger: Option<Arc<Source>>,
    items: Vec<Item>,
    /// Where the new name, or what would look like it, is before anything was written.
    taken: Vec<Location>,
    /// Where a name stands in what is broken.
    broken: Vec<Location>,
    /// Texts that all documents see, and that mean another entry in each document.
    ambiguous: Vec<Location>,
}

/// Gives what a plan is about its new name.
pub(super) fn rename(files: &Files<'_>, plan: &Plan) -> Result<Renamed, Error> {
    let mut looks: Vec<Look<'_>> = files.pairs.par_iter().map(|pair| Look::at_texts(files, plan, pair)).collect();
    // Terms that all texts of a locale see.
    let mut terms: BTreeMap<&Locale, Vec<TermTurn>> = BTreeMap::new();
    for look in looks.iter().filter(|look| SHARED.contains(&look.pair.resource.as_str())) {
        terms.entry(look.pair.locale).or_default().extend(look.turn.terms(&look.names.names));
    }
    looks.par_iter_mut().for_each(|look| look.at_ledger(plan, terms.get(look.pair.locale).map_or(&[], Vec::as_slice)));
    let mut items: Vec<Item> = looks.iter_mut().flat_map(|look| look.items.drain(..)).collect();
    items.extend(outlines(files, plan)?);
    items.extend(values(files, plan)?);
    items.extend(term_base(files, plan)?);
    // The order of the locales and resources stays within each role.
    items.sort_by_key(|item| item.role);
    known(files, plan, &items)?;
    if plan.old == plan.new {
        return Ok(Renamed::default());
    }
    let (mut broken, mut ambiguous, mut found) = (Vec::new(), Vec::new(), Vec::new());
    for look in &mut looks {
        broken.append(&mut look.broken);
        ambiguous.append(&mut look.ambiguous);
        found.append(&mut look.taken);
    }
    if !broken.is_empty() {
        return refuse(Refusal::Broken, &plan.old, broken);
    }
    if !ambiguous.is_empty() {
        return refuse(Refusal::Ambiguous(plan.home.iter().cloned().collect()), &plan.old, ambiguous);
    }
    if !plan.merges {
        found.extend(taken(files, plan, &items));
    }
    if found.is_empty() { Ok(renamed(items)) } else { refuse(Refusal::Taken, &plan.new, found) }
}

fn renamed(items: Vec<Item>) -> Renamed {
    let mut renamed = Renamed::default();
    let mut locales = BTreeSet::new();
    for item in items {
        if item.text == item.read.text() {
            renamed.done += usize::from(!item.new.is_empty());
            continue;
        }
        renamed.files.push(Touched { path: item.read.path().to_owned(), places: item.places, to: None });
        renamed.edits.push(Edit::of(&item.read, item.text));
        locales.extend(item.locale);
    }
    renamed.locales = locales.into_iter().collect();
    renamed
}

/// The texts and the ledger of a pair without what was handed out under the new name and nobody has begun, where a translation waits under the old one:
/// somebody has given the source the new name by hand, and `add` has laid it out.
fn without_offer(plan: &Plan, pair: &Pair<'_>) -> Option<(Arc<Source>, Arc<Source>)> {
    let (source, of_ledger) = (pair.text.as_ref()?, pair.ledger.as_ref()?);
    if !of_ledger.text().contains(&plan.new) {
        return None;
    }
    let ledger = Ledger::parse(Arc::clone(of_ledger));
    let [offer] = ledger.records_of(&plan.new)[..] else { return None };
    if !offer.is_offered() {
        return None;
    }
    let stubs = waiting(source.text());
    let text = match stubs.get(plan.new.as_str()) {
        Some(place) => {
            let is_alone = stubs.values().filter(|other| *other == place).count() == 1;
            let is_untouched = is_alone && offer.is_laid_out_as(&stub_of(source.text(), place));
            if !is_untouched || !defines(source, &plan.old) {
                return None;
            }
            Source::new(source.path(), without(source.text(), vec![(place.clone(), None)]))
        }
        None if !ledger.records_of(&plan.old).is_empty() => Arc::clone(source),
        None => return None,
    };
    Some((text, Source::new(of_ledger.path(), ledger.without(&plan.new)?)))
}

/// Names and the same the other way round.
#[derive(Default)]
struct Both {
    names: Names,
    reversed: Names,
}

impl Both {
    fn may_be_in(&self, text: &str) -> bool {
        self.names.may_be_in(text) || self.reversed.may_be_in(text)
    }
}

impl<'f> Look<'f> {
    /// Looks at the texts.
    fn at_texts(files: &Files<'_>, plan: &Plan, pair: &'f Pair<'f>) -> Self {
        let names = plan.names_in(files, &pair.resource);
        let is_home = names.as_ref().is_some_and(|names| names.home);
        let names = names.map(|names| Both { reversed: names.reversed(), names }).unwrap_or_default();
        let (turn, ledger) = (Turn::default(), pair.ledger.clone());
        let (items, taken, broken, ambiguous) = Default::default();
        let mut look = Self { pair, names, turn, is_open: false, ledger, items, taken, broken, ambiguous };
        if !is_home {
            look.find_namesakes(plan);
        }
        let mut text = pair.text.clone();
        if let Some((without, ledger)) = if is_home { without_offer(plan, pair) } else { None } {
            (text, look.ledger) = (Some(without), Some(ledger));
        }
        if let Some(source) = text.filter(|source| look.names.may_be_in(source.text())) {
            look.at_text(files, plan, &source);
        }
        look
    }

    fn at_text(&mut self, files: &Files<'_>, plan: &Plan, source: &Arc<Source>) {
        let (pair, file) = (self.pair, Resource::parse(Arc::clone(source)));
        self.find_broken(&file);
        let Both { names, reversed } = &self.names;
        let (old, new) = (find(files, pair, &file, names), find(files, pair, &file, reversed));
        if plan.is_ambiguous_in(&pair.resource) {
            self.ambiguous.extend(old.iter().map(|(span, _)| Location::new(source, *span)));
        }
        let after = changed(source.text(), &old);
        // What was mistyped cannot be told from what was right already.
        let is_done = old.is_empty() && !plan.merges;
        let before = if is_done { changed(source.text(), &new) } else { source.text().to_owned() };
        let has = |id: &str| file.get(id).is_some() || file.text().contains(id) && waiting(file.text()).contains_key(id);
        let defines = [&plan.old, &plan.new].map(|id| names.home && has(id));
        let role = match (files.is_source(pair), names.home) {
            (false, _) => Role::Translation,
            (true, false) => Role::Source,
            (true, true) => Role::Home,
        };
        let item = item(source, Some(pair.locale.clone()), role, (&old, &new)).with(defines, old.len(), after.clone());
        self.items.push(Item { read: Arc::clone(pair.text.as_ref().unwrap_or(source)), ..item });
        (self.is_open, self.turn) = (!old.is_empty(), Turn { before, after });
    }

    /// Looks at the ledger, once it is known what becomes of the terms that all texts of the locale see.
    fn at_ledger(&mut self, plan: &Plan, shared: &[TermTurn]) {
        let Some(source) = self.ledger.take() else { return };
        let own = if SHARED.contains(&self.pair.resource.as_str()) { Vec::new() } else { self.turn.terms(&self.names.names) };
        let terms: Vec<TermTurn> = shared.iter().chain(&own).filter(|term| term.may_be_in(source.text())).cloned().collect();
        if terms.is_empty() && self.turn.before == self.turn.after && !self.names.may_be_in(source.text()) {
            return;
        }
        let ledger = Ledger::parse(Arc::clone(&source));
        self.find_broken(ledger.resource());
        let Both { names, reversed } = &self.names;
        let changes = LedgerChanges::of(&ledger, names, &self.turn, &terms);
        let new = places_in_ledger(&ledger, reversed);
        self.taken.extend(changes.foreign.iter().filter(|_| self.is_open).map(|span| Location::new(&source, *span)));
        let defines = [&plan.old, &plan.new].map(|id| names.home && ledger.resource().get(id).is_some());
        let item = item(&source, Some(self.pair.locale.clone()), Role::Ledger, (&changes.names, &new));
        let places = changes.names.len();
        let item = item.with(defines, places, changes.text(&ledger));
        self.items.push(Item { read: Arc::clone(self.pair.ledger.as_ref().unwrap_or(&source)), ..item });
    }

    /// Finds an entry of the new name in a resource whose texts see the one that gets it, or that it would be seen beside.
    fn find_namesakes(&mut self, plan: &Plan) {
        let pair = self.pair;
        let Some(text) = pair.text.as_ref().filter(|text| plan.sees_home(&pair.resource) && defines(text, &plan.new)) else {
            return;
        };
        let file = Resource::parse(Arc::clone(text));
        self.taken.extend(file.get(&plan.new).map(|entry| Location::new(text, entry.id_span)));
    }

    /// Finds the names in what of a file is no entry.
    fn find_broken(&mut self, file: &Resource) {
        for node in file.nodes() {
            let Node::Junk { span, .. } = node else { continue };
            if [&self.names.names, &self.names.reversed].iter().any(|names| names.are_words_of(&file.text()[span.range()])) {
                self.broken.push(Location::new(file.source(), span));
            }
        }
    }
}

/// Where names stand in the texts of a pair.
fn find(files: &Files<'_>, pair: &Pair<'_>, file: &Resource, names: &Names) -> Vec<Change> {
    if files.is_source(pair) {
        return places(file, names);
    }
    let source = files.library.source_resources(&pair.resource);
    let own = names.entry.iter().filter(|_| names.home).flat_map(|(kind, (from, to))| {
        let sigil = if *kind == EntryKind::Term { "-" } else { "" };
        [from, to].map(|name| format!("{sigil}{name}"))
    });
    let own: Vec<String> = own.collect();
    places_in_texts(file, names, &|id| own.iter().any(|own| own == id) || source.iter().any(|source| source.get(id).is_some()))
}

/// The outlines that have one of the names.
fn outlines(files: &Files<'_>, plan: &Plan) -> Result<Vec<Item>, Error> {
    let mut items = Vec::new();
    // The outline that has the fact is looked at with it.
    let is_own = plan.values.as_ref().is_some_and(|values| values.document.is_some());
    for (document, outline) in files.content.outlines.iter().filter(|_| !is_own) {
        let source = &outline.source;
        if ![&plan.old, &plan.new].iter().any(|name| source.text().contains(name.as_str())) {
            continue;
        }
        let changes = |old: &str, new: &str| -> Vec<Change> {
            let spans = plan.places_in(files, document, outline, old);
            let operands = if plan.kind == Kind::Fact { own_operands(source.text(), old) } else { Vec::new() };
            let spans = spans.into_iter().chain(operands);
            let mut changes: Vec<Change> = spans.map(|span| (span, respelling(source.text(), span, old, new))).collect();
            changes.sort_by_key(|(span, _)| span.start);
            changes
        };
        let (old, new) = (changes(&plan.old, &plan.new), changes(&plan.new, &plan.old));
        let broken = files.broken_outline(document);
        if !broken.is_empty() && plan.kind != Kind::Variable {
            return Err(Error::Invalid(broken));
        }
        let text = changed(source.text(), &old);
        items.push(item(source, None, Role::Outline, (&old, &new)).with([false; 2], old.len(), text));
    }
    Ok(items)
}

/// Checks that something has the old name, or that what has the new one is still called by the old one.
fn known(files: &Files<'_>, plan: &Plan, items: &[Item]) -> Result<(), Error> {
    let has_old = items.iter().any(|item| item.defines[0]);
    let has_new = items.iter().any(|item| item.defines[1]);
    let is_called = items.iter().any(|item| !item.old.is_empty());
    if has_old || is_called && (has_new || plan.kind == Kind::Variable) {
        return Ok(());
    }
    Err(match plan.kind {
        Kind::Message => unknown_entry(files, EntryKind::Message, &plan.old),
        Kind::Term => unknown_entry(files, EntryKind::Term, &plan.old),
        Kind::Fact => unknown(Unknown::Fact, &plan.old, files.content.every_fact().map(|(_, name, _)| name)),
        Kind::Contact => unknown(Unknown::Contact, &plan.old, files.content.contacts.contacts.keys().map(String::as_str)),
        _ => {
            let source = files.library.source_locale();
            let entries = files.library.resources(source).flat_map(|(_, resource)| resource.entries());
            let names: BTreeSet<&str> =
                entries.flat_map(|entry| Usage::of_entry(&entry).variables).map(|variable| variable.name).collect();
            unknown(Unknown::Variable, &plan.old, names.into_iter())
        }
    })
}

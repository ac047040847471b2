//! A model of who read what: histories of acts at random, on a small library and beside it on a plain table of what a person set beside what.
//!
//! After every act the library must say of each text what the table says, and hold every translation. Two promises are tested by it: nothing is recorded
//! as a translation of a source text that nobody set beside it, and no act loses a translation or a review.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::document::content::Content;
use crate::error::Error;
use crate::fluent::Resource;
use crate::library::{Library, Memory};
use crate::rename::{Kind, rename};
use crate::source::Source;

use crate::translation::place::waiting;
use crate::translation::{
    Choice, Confirmation, Force, Key, Ledger, Pair, Plurals, Recorded, Scope, State, Wanted, Why, accept, accept_minor, add, pairs,
};

mod fork;
mod row;
mod text;

use row::{Known, Row, Side};
use text::{MEANINGS, Text, spelling, spelt_otherwise};

/// How many variables there are: the first is a fact, the second is none.
const VARIABLES: usize = 2;
const LOCALES: [&str; 2] = ["uk", "pl"];

/// What somebody asks to be recorded.
#[derive(Clone, Copy)]
struct Request {
    /// This message alone.
    row: Option<usize>,
    state: State,
    recorded: Recorded,
    unchanged: bool,
    /// The message that is carried over to its new name, with what was recorded of it.
    carried: Option<usize>,
}

impl Request {
    fn of(row: Option<usize>, state: State) -> Self {
        Self { row, state, recorded: Recorded::Keep, unchanged: false, carried: None }
    }
}

/// A library and the table beside it.
struct World {
    files: BTreeMap<String, String>,
    rows: Vec<Row>,
    documents: [String; 2],
    variables: [String; VARIABLES],
    /// What somebody set beside what: message, locale, source, translation, and as what.
    readings: BTreeSet<(usize, usize, Text, Text, State)>,
    names: usize,
    random: fastrand::Rng,
    told: Vec<String>,
}

impl World {
    fn new(seed: u64) -> Self {
        let mut random = fastrand::Rng::with_seed(seed);
        let nothing = Side::default;
        let (documents, variables) = (["g", "h"].map(str::to_owned), ["fact", "loose"].map(str::to_owned));
        let row = |at: usize, random: &mut fastrand::Rng| Row {
            key: Key { document: documents[at % 2].clone(), id: format!("m{at}") },
            source: Text::source(random, &variables),
            sides: [nothing(), nothing()],
        };
        let rows = (0..4).map(|at| row(at, &mut random)).collect();
        let manifest = "source = \"de\"\nlocales = [\"de\", \"uk\", \"pl\"]\n".to_owned();
        let facts = "[fact]\nkind = \"number\"\nvalue = 3\nsource = \"x\"\n".to_owned();
        let files = BTreeMap::from([("lotse.toml".to_owned(), manifest), ("documents/facts.toml".to_owned(), facts)]);
        let mut world = Self { files, rows, documents, variables, readings: BTreeSet::new(), names: 4, random, told: Vec::new() };
        world.write_sources();
        world
    }

    fn pick(&mut self, below: usize) -> usize {
        self.random.usize(..below)
    }

    fn write_sources(&mut self) {
        for document in &self.documents {
            let rows = self.rows.iter().filter(|row| row.key.document == *document);
            let texts: Vec<String> = rows.map(|row| row.source.written(&row.key.id, &mut self.random)).collect();
            self.files.insert(format!("locales/de/{document}.ftl"), texts.join("\n"));
        }
    }

    /// Opens the library, acts in it, and takes over what it wrote.
    fn act<T>(&mut self, act: impl FnOnce(&Library) -> T) -> T {
        let memory: Memory = self.files.iter().map(|(path, text)| (path.clone(), text.clone())).collect();
        let library = Library::from_memory(&memory).expect("the manifest is sound");
        let done = act(&library);
        let text = |path: &std::path::PathBuf| String::from_utf8(memory.get(path).unwrap_or_default()).expect("files are UTF-8");
        self.files = memory.paths().iter().map(|path| (path.to_string_lossy().into_owned(), text(path))).collect();
        done
    }

    /// A person writes a translation, or takes it out.
    fn translate(&mut self, row: usize, locale: usize, text: Option<Text>) {
        let Row { key, .. } = self.rows[row].clone();
        let path = format!("locales/{}/{}.ftl", LOCALES[locale], key.document);
        let mut file = self.files.get(&path).cloned().unwrap_or_default();
        let written = text.as_ref().map(|text| text.written(&key.id, &mut self.random));
        let resource = Resource::parse(Source::new("", file.clone()));
        let stub = waiting(&file).get(&*key.id).cloned();
        let place = match (resource.get(&key.id), stub) {
            (Some(entry), _) => entry.span.start..entry.span.end,
            (None, Some(stub)) if written.is_some() => stub.start..stub.end,
            _ => file.len()..file.len(),
        };
        let blank = if place.is_empty() && !file.is_empty() { "\n" } else { "" };
        file.replace_range(place, &written.map(|text| format!("{blank}{text}")).unwrap_or_default());
        self.files.insert(path, file);
        let side = &mut self.rows[row].sides[locale];
        // Written in the place of the comment it waited in.
        if text.is_some() && side.target.is_none() {
            side.stub = None;
        }
        side.target = text;
    }

    /// Accepts in one locale.
    fn accept(&mut self, locale: usize, request: Request) {
        let Request { row, state, recorded, unchanged, carried } = request;
        let keys: Option<Vec<Key>> = row.map(|row| vec![self.rows[row].key.clone()]);
        let why = Why::new("so ist es");
        let confirmation = Confirmation::new(state, Some("Olena"), "2026-11-20".parse().ok()).expect("there is a name and a day");
        let found = self.act(|library| {
            let wanted =
                Wanted { keys: keys.as_deref(), recorded, unchanged: why.as_ref().filter(|_| unchanged), ..Wanted::default() };
            let tag = LOCALES[locale].parse().expect("a tag");
            let accepted = accept(library, &Scope::default(), &tag, &wanted, &confirmation).expect("the files are sound");
            library.apply(&accepted.edits).expect("nobody else writes");
            accepted
        });
        self.told.push(format!("accept {} {row:?} {state} {recorded:?} {unchanged} → {}", LOCALES[locale], found.recorded.len()));
        for at in (0..self.rows.len()).filter(|at| row.is_none_or(|row| row == *at) && carried != Some(*at)) {
            self.accept_row(at, locale, request);
        }
        // The comment in which a text was handed out goes with it, if it stands as it was laid out.
        for row in &mut self.rows {
            let file = self.files.get(&format!("locales/{}/{}.ftl", LOCALES[locale], row.key.document));
            let side = &mut row.sides[locale];
            if side.target.is_some() && !file.is_some_and(|file| waiting(file).contains_key(&*row.key.id)) {
                side.stub = None;
            }
        }
    }

    fn accept_row(&mut self, at: usize, locale: usize, Request { row: named, state, recorded, unchanged, .. }: Request) {
        let (named, unchanged) = (named.is_some(), unchanged && named.is_some());
        let row = &mut self.rows[at];
        let status = row.status(locale);
        let today = row.source.clone();
        let (known, is_disputed) = row.known(locale);
        let side = &mut row.sides[locale];
        let Some(target) = side.target.clone() else {
            return;
        };
        let records = side.known.clone();
        // Of several records the one that counts stays, whatever comes of the act.
        if !is_disputed && records.len() > 1 {
            side.settle(known.clone());
        }
        if !named && matches!(known, Known::Offered(_)) && side.is_beside() {
            return;
        }
        let mut source = today.clone();
        let (mut as_state, mut is_kept) = (state, false);
        match (&known, status.as_str()) {
            (Known::Recorded { state: was, .. }, "machine" | "draft" | "translated" | "reviewed") => {
                let takes = match (named, recorded) {
                    (true, Recorded::Keep) => *was <= state,
                    (true, _) => true,
                    (false, Recorded::Keep) => false,
                    (false, Recorded::Raise) => *was < state && state != State::Draft,
                    (false, Recorded::Replace) => *was != state,
                };
                if !takes {
                    return;
                }
            }
            (Known::Recorded { target: of, state: was, is_stale, .. }, "outdated") => {
                let is_followed = records.iter().all(|record| record.is_followed(&today, &target));
                if !is_followed && !unchanged {
                    return;
                }
                // What did not change stays what it was, unless a state was asked for.
                let is_same = *of == target && !is_stale;
                is_kept = !is_followed;
                as_state = if !is_followed && recorded == Recorded::Keep && is_same { *was } else { state };
            }
            (Known::Offered(handed_out), "outdated") if !unchanged => {
                source = handed_out.clone();
                as_state = state.min(State::Translated);
            }
            (Known::Offered(_), "outdated") => is_kept = true,
            _ => {}
        }
        // Spellings of the same text stay known.
        let same = match &known {
            Known::Recorded { source: former, same, .. } if *former == source => same.clone(),
            _ => BTreeSet::new(),
        };
        // Whoever reads a text has read it in its other spellings too.
        for source in same.iter().chain([&source]) {
            self.readings.insert((at, locale, source.clone(), target.clone(), as_state));
        }
        side.settle(Known::Recorded { source, target, state: as_state, same, is_kept, is_stale: false, is_value_stale: false });
    }

    /// Takes over a correction of a message.
    fn minor(&mut self, at: usize) {
        let key = self.rows[at].key.clone();
        let taken = self.act(|library| {
            let minor = accept_minor(library, &Scope::default(), &[key], Force::No).expect("the files are sound");
            library.apply(&minor.edits).expect("nobody else writes");
            minor.refused.is_empty()
        });
        self.told.push(format!("minor {at} → {taken}"));
        let today = self.rows[at].source.clone();
        let held = |locale| match self.rows[at].known(locale) {
            (Known::Recorded { source, same, .. }, false) => Some((source.clone(), source == today || same.contains(&today))),
            _ => None,
        };
        let held: Vec<Option<(Text, bool)>> = (0..LOCALES.len()).map(held).collect();
        let distance = |text: &Text| {
            spelt_otherwise(&text.value, &today.value)
                .filter(|_| (&text.attribute, &text.variable) == (&today.attribute, &today.variable))
        };
        // The text that was corrected: the nearest in words, of those as near the one most ledgers hold, then the first.
        let mut counts: BTreeMap<Text, usize> = BTreeMap::new();
        held.iter()
            .flatten()
            .filter(|(_, is_current)| !is_current)
            .for_each(|(text, _)| *counts.entry(text.clone()).or_default() += 1);
        let near = counts.iter().filter_map(|(text, count)| Some((distance(text)?, std::cmp::Reverse(*count), text)));
        let Some((_, _, corrected)) = near.min() else {
            return;
        };
        for (locale, of_locale) in held.iter().enumerate() {
            let Some((text, false)) = of_locale else { continue };
            if text != corrected {
                continue;
            }
            let (Known::Recorded { source, target, state, mut same, is_kept, is_stale, is_value_stale }, _) =
                self.rows[at].known(locale)
            else {
                continue;
            };
            same.insert(source);
            same.remove(&today);
            self.readings.insert((at, locale, today.clone(), target.clone(), state));
            let source = today.clone();
            self.rows[at].sides[locale].known =
                vec![Known::Recorded { source, target, state, same, is_kept, is_stale, is_value_stale }];
        }
    }

    /// Lays a locale out, once more if it was.
    fn lay_out(&mut self, locale: usize) {
        let plurals = Plurals { cardinal: &["one", "other"], ordinal: &["other"] };
        self.act(|library| {
            let added = add(library, &Scope::default(), LOCALES[locale], &plurals, &|_| true).expect("the files are sound");
            library.apply(&added.edits).expect("nobody else writes");
        });
        for row in &mut self.rows {
            let side = &mut row.sides[locale];
            if side.target.is_some() {
                continue;
            }
            let is_laid_out = match &side.stub {
                None => true,
                Some((_, true)) => false,
                Some((shown, false)) => *shown == row.source || side.known.contains(&Known::Offered(shown.clone())),
            };
            if is_laid_out {
                side.stub = Some((row.source.clone(), false));
                side.known = vec![Known::Offered(row.source.clone())];
            }
        }
    }

    /// Gives a message another id or moves it to the other document, and settles every locale; where it is clear what belongs to what.
    fn move_by_hand(&mut self, at: usize, state: State) {
        let row = &self.rows[at];
        let is_alone =
            self.rows.iter().enumerate().all(|(other, row)| other == at || row.source.value != self.rows[at].source.value);
        let is_current = |side: &Side| match &side.known[..] {
            [Known::Recorded { source, .. }] => *source == row.source,
            _ => false,
        };
        if !is_alone || !row.sides.iter().all(|side| side.target.is_none() || is_current(side)) {
            return;
        }
        let moves = self.random.bool();
        // What was recorded of a translation that is gone would be found again, should somebody write that translation for another text.
        for (locale, tag) in LOCALES.iter().enumerate() {
            let Row { key, sides, .. } = &self.rows[at];
            let path = format!("ledger/{tag}/{}.ftl", key.document);
            let known = self.files.get(&path).filter(|_| sides[locale].target.is_none());
            if let Some(text) = known.and_then(|text| Ledger::parse(Source::new("", text.clone())).without(&key.id)) {
                self.files.insert(path, text);
            }
        }
        let row = &mut self.rows[at];
        if moves {
            row.key.document = self.documents[usize::from(row.key.document == self.documents[0])].clone();
        } else {
            row.key.id = format!("m{}", self.names);
            self.names += 1;
        }
        for side in row.sides.iter_mut().filter(|side| side.target.is_none()) {
            (side.known, side.stub) = (Vec::new(), None);
        }
        self.told.push(format!("{at} is {} now", self.rows[at].key));
        self.write_sources();
        for locale in 0..2 {
            // The stub of the old name is a comment from now on.
            self.accept(locale, Request { carried: Some(at), ..Request::of(None, state) });
        }
    }

    /// Gives a message, a variable or a document another name in every file.
    fn rename(&mut self, at: usize) {
        let new = format!("n{}", self.names);
        self.names += 1;
        let (kind, old) = match self.pick(4) {
            0 => (Kind::Message, self.rows[at].key.id.clone()),
            1 => (Kind::Document, self.documents[at % 2].clone()),
            2 => (Kind::Fact, self.variables[0].clone()),
            _ => (Kind::Variable, self.variables[1].clone()),
        };
        self.told.push(format!("rename {kind:?} {old} to {new}"));
        let is_used = self.act(|library| match rename(library, &Content::read(library), kind, &old, &new) {
            Ok(renamed) => {
                library.apply(&renamed.edits).expect("nobody else writes");
                true
            }
            // A variable that no text has is none.
            Err(Error::Unknown { .. }) if kind == Kind::Variable => false,
            Err(error) => panic!("{kind:?} {old} {new}: {error}"),
        });
        match kind {
            Kind::Message => self.rows[at].key.id = new,
            Kind::Document => {
                self.rows.iter_mut().filter(|row| row.key.document == old).for_each(|row| row.key.document.clone_from(&new));
                self.documents[at % 2] = new;
            }
            _ if is_used => self.rename_variable(&old, &new),
            _ => {}
        }
    }

    /// A variable has another name in every text, but not in the former texts of which only fingerprints are left.
    fn rename_variable(&mut self, old: &str, new: &str) {
        self.variables.iter_mut().filter(|name| *name == old).for_each(|name| new.clone_into(name));
        let other = |text: &mut Text| *text = text.renamed(old, new);
        for row in &mut self.rows {
            other(&mut row.source);
            for side in &mut row.sides {
                if let Some((shown, _)) = &mut side.stub {
                    other(shown);
                }
                let now = side.target.clone();
                side.known.iter_mut().for_each(|known| known.rename_variable(old, new, now.as_ref()));
                side.target.iter_mut().for_each(other);
            }
        }
        let read: Vec<_> = self.readings.iter().cloned().collect();
        self.readings
            .extend(read.into_iter().map(|(at, locale, source, target, state)| {
                (at, locale, source.renamed(old, new), target.renamed(old, new), state)
            }));
    }

    /// One act at random; of those that two people may do at once if `small`.
    fn step(&mut self, small: bool) {
        let (at, locale) = (self.pick(4), self.pick(2));
        let state = State::ALL[self.pick(4)];
        let act = self.pick(if small { 12 } else { 18 });
        self.told.push(format!("{act} {at} {locale}"));
        match act {
            0 | 1 => {
                self.rows[at].source = Text::source(&mut self.random, &self.variables);
                self.write_sources();
            }
            2 => {
                // A slip of the pen, made or mended.
                let meaning = (0..MEANINGS.len())
                    .find(|meaning| spelt_otherwise(&spelling(*meaning, 0), &self.rows[at].source.value).is_some());
                let other = self.pick(3);
                self.rows[at].source.value = spelling(meaning.expect("texts have a meaning"), other);
                self.write_sources();
            }
            3 | 4 => {
                let text = Text::translation(&mut self.random, &self.variables);
                self.translate(at, locale, Some(text));
            }
            5 => self.accept(locale, Request::of(None, state)),
            6 => self.accept(locale, Request::of(Some(at), state)),
            7 => {
                let recorded = [Recorded::Keep, Recorded::Raise, Recorded::Replace][self.pick(3)];
                let unchanged = self.random.bool();
                self.accept(locale, Request { recorded, unchanged, ..Request::of(Some(at), state) });
            }
            8 => {
                let recorded = [Recorded::Raise, Recorded::Replace][self.pick(2)];
                self.accept(locale, Request { recorded, unchanged: true, ..Request::of(None, state) });
            }
            9 | 10 => self.minor(at),
            11 => self.lay_out(locale),
            12 => self.translate(at, locale, None),
            13 => self.move_by_hand(at, state),
            14 => self.lose_a_ledger(at, locale),
            15 => self.meet_a_conflict(at, locale),
            16 => self.rename(at),
            _ => self.fork(),
        }
    }

    /// Somebody deletes a ledger.
    fn lose_a_ledger(&mut self, at: usize, locale: usize) {
        let document = self.rows[at].key.document.clone();
        self.files.remove(&format!("ledger/{}/{document}.ftl", LOCALES[locale]));
        for row in self.rows.iter_mut().filter(|row| row.key.document == document) {
            row.sides[locale].known.clear();
        }
    }

    /// Git leaves a conflict in a file: nothing is recorded of it until it is settled.
    fn meet_a_conflict(&mut self, at: usize, locale: usize) {
        let document = &self.rows[at].key.document;
        let paths = [format!("ledger/{}/{document}.ftl", LOCALES[locale]), format!("locales/{}/{document}.ftl", LOCALES[locale])];
        let path = paths[self.random.usize(..2)].clone();
        let Some(text) = self.files.get(&path).cloned().filter(|text| !text.is_empty()) else { return };
        self.files.insert(path.clone(), format!("<<<<<<< HEAD\n{text}=======\n{text}>>>>>>> topic\n"));
        let before = self.files.clone();
        let confirmation = Confirmation::new(State::Draft, None, None).expect("no review");
        let refused = self.act(|library| {
            let tag = LOCALES[locale].parse().expect("a tag");
            accept(library, &Scope::default(), &tag, &Wanted::default(), &confirmation).is_err()
        });
        assert!(refused && self.files == before, "a conflict is recorded: {path}");
        self.files.insert(path, text);
    }

    fn read(&self, folder: &str, key: &Key) -> Option<Text> {
        let text = self.files.get(&format!("{folder}/{}.ftl", key.document))?;
        Text::read(&Resource::parse(Source::new("", text.clone())), &key.id)
    }

    /// Compares what the library says with what the table says.
    fn check(&mut self) {
        let mut said: BTreeMap<(Key, usize), String> = BTreeMap::new();
        let found = self.act(|library| {
            let told = |pair: &Pair<'_>| -> Vec<(Key, usize, String)> {
                let locale = usize::from(pair.locale.to_string() == LOCALES[1]);
                let key = |id: &str| Key { document: pair.resource.to_owned(), id: id.to_owned() };
                pair.items.iter().map(|item| (key(item.id), locale, item.status.name().to_owned())).collect()
            };
            pairs(library, &Scope::default(), &Choice::default()).each(told).concat()
        });
        said.extend(found.into_iter().map(|(key, locale, status)| ((key, locale), status)));
        for (at, row) in self.rows.iter().enumerate() {
            for (locale, tag) in LOCALES.iter().enumerate() {
                let (status, side) = (&said[&(row.key.clone(), locale)], &row.sides[locale]);
                let told = || format!("message {at} in {tag}\n{row:#?}\n{:#?}\n{}", self.files, self.told.join("\n"));
                assert_eq!(*status, row.status(locale), "{}", told());
                assert_eq!(self.read(&format!("locales/{tag}"), &row.key), side.target, "{}", told());
                if let (Ok(state), Some(target)) = (status.parse::<State>(), &side.target) {
                    let is_read = self.readings.iter().any(|(message, in_locale, source, translation, read)| {
                        (*message, *in_locale, source, translation) == (at, locale, &row.source, target) && *read >= state
                    });
                    assert!(is_read, "nobody has read this: {}", told());
                }
            }
        }
        assert_eq!(said.len(), self.rows.len() * 2, "{said:?}");
    }
}

/// So many acts are in a history.
const ACTS: usize = 30;

#[test]
fn no_history_records_what_nobody_read_or_loses_what_somebody_wrote() {
    let histories = std::env::var("LOTSE_HISTORIES").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000_u64);
    (0..histories).into_par_iter().for_each(|seed| {
        let mut world = World::new(seed);
        for _ in 0..ACTS {
            world.step(false);
            world.check();
        }
    });
}

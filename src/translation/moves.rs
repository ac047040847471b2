//! Moves: translations that wait under an old name for a message that has a new one.
//!
//! The identity of a text follows its id and its words through the whole library. A message that got another id, that went to another document, or
//! whose document got another name has no translation under its new name, and one under its old name that nothing prints any more. Where it is
//! clear which belongs to which, the translation is carried over with all that was recorded of it; where it is not, nobody guesses.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::fluent::resource::EntryKind;
use crate::fluent::{Locale, Resource};
use crate::library::{FURNITURE, Library};

use super::Scope;
use super::fold::fold;
use super::key::Key;
use super::ledger::Ledger;

/// Which translations of a locale wait under another name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves {
    /// By document and new id, where the translation waits.
    renamed: BTreeMap<String, BTreeMap<String, Key>>,
    /// By document, the ids that wait to be carried over.
    waiting: BTreeMap<String, BTreeSet<String>>,
}

/// The moves of one document.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct OfDocument<'m> {
    renamed: Option<&'m BTreeMap<String, Key>>,
    waiting: Option<&'m BTreeSet<String>>,
}

impl<'m> OfDocument<'m> {
    /// Where the translation of a message waits.
    pub(crate) fn from(self, id: &str) -> Option<&'m Key> {
        self.renamed?.get(id)
    }

    /// Whether a translation waits to be carried over.
    pub(crate) fn waits(self, id: &str) -> bool {
        self.waiting.is_some_and(|waiting| waiting.contains(id))
    }
}

impl Moves {
    /// The moves of each of these locales.
    pub(crate) fn of<'l>(library: &Library, scope: &Scope, locales: &[&'l Locale]) -> BTreeMap<&'l Locale, Self> {
        let sources: BTreeMap<&str, Known<'_>> = library
            .source_names()
            .into_iter()
            .filter_map(|name| Some((name, Known::of(library.source_resources(name))?)))
            .collect();
        let of_locale = |locale: &&'l Locale| Some((*locale, Self::of_locale(library, scope, &sources, locale)?));
        locales.par_iter().filter_map(of_locale).collect()
    }

    /// What moved to and from a document.
    pub(crate) fn document(&self, name: &str) -> OfDocument<'_> {
        OfDocument { renamed: self.renamed.get(name), waiting: self.waiting.get(name) }
    }

    /// Whether every message of a file waits to be carried over; terms may be the language's own.
    pub(crate) fn empties(&self, name: &str, file: &Resource) -> bool {
        let of_document = self.document(name);
        !file.is_empty() && file.entries().all(|entry| of_document.waits(entry.id) || entry.kind == EntryKind::Term)
    }

    fn of_locale(library: &Library, scope: &Scope, sources: &BTreeMap<&str, Known<'_>>, locale: &Locale) -> Option<Self> {
        let waiting = waiting(library, sources, locale);
        if waiting.is_empty() {
            return None;
        }
        let wanting = wanting(library, scope, sources, locale);
        if wanting.is_empty() {
            return None;
        }
        let mut moves = Self::default();
        for (from, to) in matched(&waiting, &wanting) {
            let (from, to) = (&waiting[from].key, &wanting[to].key);
            moves.renamed.entry(to.document.clone()).or_default().insert(to.id.clone(), from.clone());
            moves.waiting.entry(from.document.clone()).or_default().insert(from.id.clone());
        }
        Some(moves).filter(|moves| !moves.renamed.is_empty())
    }
}

/// What a source has under one name, be it broken.
struct Known<'l> {
    resources: Vec<&'l Resource>,
    ids: FxHashSet<&'l str>,
}

impl<'l> Known<'l> {
    fn of(resources: Vec<&'l Resource>) -> Option<Self> {
        resources.first()?;
        let ids = resources.iter().flat_map(|resource| resource.entries().map(|entry| entry.id).chain(resource.broken())).collect();
        Some(Self { resources, ids })
    }
}

/// A message at one end of a move: its name, and the source it was or is to be made from, folded; none if nobody knows.
struct End {
    key: Key,
    folded: Option<String>,
}

/// The translations that no source has under their names.
fn waiting(library: &Library, sources: &BTreeMap<&str, Known<'_>>, locale: &Locale) -> Vec<End> {
    let mut ends = Vec::new();
    for name in library.resource_names(locale) {
        let known = sources.get(name);
        // What the source has cannot be told.
        if known.is_none() && library.is_unreadable(&Library::resource_path(library.source_locale(), name)) {
            continue;
        }
        let Some(text) = library.text(locale, name) else { continue };
        let is_known = |id: &str| known.is_some_and(|known| known.ids.contains(id));
        if ids(text.text()).all(is_known) {
            continue;
        }
        let Some(file) = library.parse(locale, name) else { continue };
        let ledger = library.read_text(&Library::ledger_path(locale, name)).map(Ledger::parse).ok();
        for entry in file.entries().filter(|entry| !is_known(entry.id)) {
            let standing = ledger.as_ref().and_then(|ledger| ledger.standing(entry.id, Some(&entry), |_| false));
            let record = standing.map(|standing| standing.record).filter(|record| !record.is_offered());
            let folded = record.map(|record| {
                let mut folded = String::new();
                fold(&record.source, &mut folded);
                folded
            });
            ends.push(End { key: Key { document: name.to_owned(), id: entry.id.to_owned() }, folded });
        }
    }
    ends
}

/// The ids that lines of a Fluent file begin with: every message and term, and some of what is broken.
fn ids(text: &str) -> impl Iterator<Item = &str> {
    let id = |line: &str| {
        let first = *line.as_bytes().first()?;
        let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        (first == b'-' || first.is_ascii_alphabetic()).then(|| line.as_bytes().iter().take_while(|byte| is_part(byte)).count())
    };
    text.lines().filter_map(move |line| Some(&line[..id(line)?]))
}

/// The messages of the source that have no translation in a locale they are meant for.
fn wanting(library: &Library, scope: &Scope, sources: &BTreeMap<&str, Known<'_>>, locale: &Locale) -> Vec<End> {
    let mut ends = Vec::new();
    for (name, known) in sources.iter().filter(|(name, _)| scope.is_meant_for(name, locale)) {
        let text = library.text(locale, name);
        let here: FxHashSet<&str> = text.iter().flat_map(|text| ids(text.text())).collect();
        let built_in = library.parse_furniture(locale).filter(|_| *name == FURNITURE);
        let is_wanting = |id: &str| !here.contains(id) && built_in.as_ref().is_none_or(|known| known.get(id).is_none());
        for entry in known.resources.iter().flat_map(|resource| resource.entries()) {
            if !is_wanting(entry.id) {
                continue;
            }
            let mut folded = String::new();
            fold(&entry, &mut folded);
            ends.push(End { key: Key { document: (*name).to_owned(), id: entry.id.to_owned() }, folded: Some(folded) });
        }
    }
    ends
}

/// Which end belongs to which, as pairs of indexes.
fn matched(waiting: &[End], wanting: &[End]) -> Vec<(usize, usize)> {
    let mut matching =
        Matching { waiting, wanting, from: vec![false; waiting.len()], to: vec![false; wanting.len()], pairs: Vec::new() };
    let of_document = |end: &End| Some((end.key.document.clone(), end.folded.clone()?));
    matching.unique(of_document, |_, _| true);
    matching.unique(|end| end.folded.clone().map(|folded| (end.key.id.clone(), folded)), |_, _| true);
    matching.unique(|end| end.folded.clone(), |_, _| true);
    // Moved and changed in one go: the id says which it is, if the words do not say otherwise.
    matching
        .unique(|end| Some(end.key.id.clone()), |from, to| from.folded.iter().zip(&to.folded).any(|(from, to)| is_alike(from, to)));
    matching.pairs
}

struct Matching<'e> {
    waiting: &'e [End],
    wanting: &'e [End],
    from: Vec<bool>,
    to: Vec<bool>,
    pairs: Vec<(usize, usize)>,
}

impl Matching<'_> {
    /// Matches the ends that share a feature with exactly one at the other side, and that belong together.
    fn unique<T: std::hash::Hash + Eq>(&mut self, feature: impl Fn(&End) -> Option<T>, belong: impl Fn(&End, &End) -> bool) {
        let mut sides: FxHashMap<T, (Vec<usize>, Vec<usize>)> = FxHashMap::default();
        let open = |ends: &[End], done: &[bool]| -> Vec<(usize, Option<T>)> {
            ends.iter().enumerate().filter(|(at, _)| !done[*at]).map(|(at, end)| (at, feature(end))).collect()
        };
        for (at, feature) in open(self.waiting, &self.from) {
            feature.into_iter().for_each(|feature| sides.entry(feature).or_default().0.push(at));
        }
        for (at, feature) in open(self.wanting, &self.to) {
            feature.into_iter().for_each(|feature| sides.entry(feature).or_default().1.push(at));
        }
        for (from, to) in sides.into_values() {
            if let ([from], [to]) = (&from[..], &to[..])
                && belong(&self.waiting[*from], &self.wanting[*to])
            {
                (self.from[*from], self.to[*to]) = (true, true);
                self.pairs.push((*from, *to));
            }
        }
    }
}

/// Whether two texts have at least half of their words in common.
fn is_alike(one: &str, other: &str) -> bool {
    let words = |text: &str| -> FxHashMap<String, usize> {
        let mut words = FxHashMap::default();
        let split = text.split(|character: char| !character.is_alphanumeric() && !matches!(character, '$' | '-'));
        split.filter(|word| !word.is_empty()).for_each(|word| *words.entry(word.to_lowercase()).or_default() += 1);
        words
    };
    let (one, other) = (words(one), words(other));
    let common: usize = one.iter().map(|(word, count)| other.get(word).copied().unwrap_or(0).min(*count)).sum();
    common * 4 >= one.values().sum::<usize>() + other.values().sum::<usize>()
}

#[cfg(test)]
mod tests {
    use super::super::fixture::{accepted, confirmation};
    use super::super::pairs::{Choice, Pair, pairs};
    use super::super::state::{State, Status};
    use super::super::{Wanted, accept};
    use super::*;
    use crate::library::fixture::Fixture;

    const MANIFEST: &str = "source = \"de\"\nlocales = [\"de\", \"uk\"]\n";
    /// Long enough to be told from another text.
    const TEXT: &str = "Die Kaution beträgt höchstens drei Mieten.";

    fn statuses(fixture: &Fixture) -> String {
        let library = fixture.open().unwrap();
        let told = |pair: &Pair<'_>| -> Vec<String> {
            let from = |status: &Status| match status {
                Status::Renamed { from } => format!("from {from}"),
                status => status.name().to_owned(),
            };
            pair.items.iter().map(|item| format!("{}:{} {}", pair.resource, item.id, from(&item.status))).collect()
        };
        pairs(&library, &Scope::default(), &Choice::default()).each(told).concat().join(", ")
    }

    #[test]
    fn a_text_is_found_under_its_old_name_where_it_is_clear_which_it_is() {
        let other = "Katzen schlafen den ganzen lieben langen Tag.";
        // What g and h have in German when they are translated, what they have then, and where the translations stand.
        let cases = [
            (format!("a = {TEXT}\n"), "", format!("b = {TEXT}\n"), String::new(), "g:b from g:a"),
            (format!("a = {TEXT}\n"), "", String::new(), format!("a = {TEXT}\n"), "h:a from g:a"),
            (format!("a = {TEXT}\n"), "", String::new(), format!("z = {TEXT}\n"), "h:z from g:a"),
            // Changed as it moved: the same id and most of the words.
            (
                format!("a = {TEXT}\n"),
                "",
                String::new(),
                "a = Die Kaution beträgt höchstens zwei Mieten.\n".to_owned(),
                "h:a from g:a",
            ),
            (format!("a = {TEXT}\n"), "", String::new(), format!("a = {other}\n"), "g:a obsolete, h:a missing"),
            (
                format!("a = {TEXT}\n"),
                "",
                String::new(),
                "z = Die Kaution beträgt höchstens zwei Mieten.\n".to_owned(),
                "g:a obsolete, h:z missing",
            ),
            // Two that are the same: in its own document each is clear, elsewhere nobody knows.
            (
                format!("a = {TEXT}\n"),
                "x = X\n",
                format!("b = {TEXT}\nc = {TEXT}\n"),
                "x = X\n".to_owned(),
                "g:b missing, g:c missing, g:a obsolete, h:x translated",
            ),
            (
                format!("a = {TEXT}\nb = {TEXT}\n"),
                "",
                String::new(),
                format!("z = {TEXT}\n"),
                "g:a obsolete, g:b obsolete, h:z missing",
            ),
            (
                format!("a = {TEXT}\nb = {TEXT}\n"),
                "",
                String::new(),
                format!("a = {TEXT}\nb = {TEXT}\n"),
                "h:a from g:a, h:b from g:b",
            ),
            (format!("a = {TEXT}\n"), "", format!("b = {TEXT}\n"), format!("c = {TEXT}\n"), "g:b from g:a, h:c missing"),
            // Of terms only one that was recorded.
            (format!("-a = {TEXT}\n"), "", format!("-b = {TEXT}\n"), String::new(), "g:-b from g:-a"),
        ];
        for (g, h, g_now, h_now, expected) in cases {
            let translated = |text: &str| text.replace(" = ", " = Переклад ");
            let fixture = Fixture::new(&[
                ("lotse.toml", MANIFEST),
                ("locales/de/g.ftl", &g),
                ("locales/de/h.ftl", h),
                ("locales/uk/g.ftl", &(translated(&g) + "-own = Слово\n")),
                ("locales/uk/h.ftl", &translated(h)),
            ]);
            accepted(&fixture, "uk", None, State::Translated);
            fixture.write("locales/de/g.ftl", g_now.as_bytes());
            fixture.write("locales/de/h.ftl", h_now.as_bytes());
            assert_eq!(statuses(&fixture), expected, "{g} | {g_now} | {h_now}");
        }
    }

    #[test]
    fn what_moved_is_carried_over_with_all_that_was_recorded() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Eins und zwei.\nb = Drei und vier.\nc = Fünf und sechs.\n"),
            ("locales/de/h.ftl", "x = Iks.\ny = Ypsilon.\n"),
            (
                "locales/uk/g.ftl",
                "# Тон\r\na = Один і два.\r\n\r\n# Далі\r\nb =\r\n    Три\r\n    і чотири.\r\n    .t = Т\r\n\r\nc = П’ять і шість.\r\n",
            ),
            ("locales/uk/h.ftl", "x = Ікс.\n\n# y = Ypsilon.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        // One stays under another id, one goes to another document, changed, and between its messages.
        fixture.write("locales/de/g.ftl", b"alpha = Eins und zwei.\n");
        fixture.write("locales/de/h.ftl", "x = Iks.\nb = Drei und fünf.\ny = Ypsilon.\nc2 = Fünf und sechs.\n".as_bytes());
        assert_eq!(statuses(&fixture), "g:alpha from g:a, h:x reviewed, h:b from g:b, h:y missing, h:c2 from g:c");
        let found = accepted(&fixture, "uk", None, State::Machine);
        assert_eq!((found.carried.len(), found.recorded.len(), found.dropped.len()), (3, 0, 0));
        assert_eq!(statuses(&fixture), "g:alpha reviewed, h:x reviewed, h:b outdated, h:y missing, h:c2 reviewed");
        assert_eq!(fixture.read("locales/uk/g.ftl"), "# Тон\r\nalpha = Один і два.\r\n");
        assert_eq!(
            fixture.read("locales/uk/h.ftl"),
            "x = Ікс.\n\n# Далі\nb =\n    Три\n    і чотири.\n    .t = Т\n\n# y = Ypsilon.\n\nc2 = П’ять і шість.\n"
        );
        assert!(accepted(&fixture, "uk", None, State::Machine).edits.is_empty());
    }

    #[test]
    fn half_of_the_words_make_a_moved_text_the_same() {
        for (former, today, alike) in [
            ("eins zwei drei vier", "eins zwei sechs sieben", true),
            ("eins zwei drei vier", "eins fünf sechs sieben", false),
            ("eins zwei drei vier", "eins zwei sechs sieben acht", false),
            ("eins { $zwei }", "{ $zwei } Eins", true),
            ("eins eins eins", "eins zwei drei", false),
            ("", "", true),
        ] {
            assert_eq!(is_alike(former, today), alike, "{former} / {today}");
            assert_eq!(is_alike(today, former), alike, "{former} / {today}");
        }
    }

    #[test]
    fn nothing_moves_from_a_source_that_cannot_be_read() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", "a = Eins und zwei.\n"),
            ("locales/de/h.ftl", "b = Drei.\n"),
            ("locales/uk/g.ftl", "a = Один і два.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/de/g.ftl", b"\xff\xfe");
        fixture.write("locales/de/h.ftl", b"b = Drei.\na = Eins und zwei.\n");
        assert_eq!(statuses(&fixture), "h:b missing, h:a missing");
        fixture.remove("locales/de/g.ftl");
        assert_eq!(statuses(&fixture), "h:b missing, h:a from g:a");
    }

    #[test]
    fn a_stub_that_is_on_no_record_does_not_stand_in_for_what_arrives() {
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", ""),
            ("locales/de/h.ftl", "a = Eins und zwei.\n"),
            ("locales/uk/g.ftl", "# a = Früher.\n"),
            ("locales/uk/h.ftl", "a = Один і два.\n"),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        fixture.write("locales/de/g.ftl", b"a = Eins und zwei.\n");
        fixture.write("locales/de/h.ftl", b"");
        accepted(&fixture, "uk", None, State::Machine);
        assert_eq!(statuses(&fixture), "g:a reviewed");
        assert_eq!(fixture.read("locales/uk/g.ftl"), "# a = Früher.\n\na = Один і два.\n");
    }

    #[test]
    fn a_document_with_another_name_takes_its_files_along() {
        let texts: String = (0..20).map(|at| format!("m{at} = Text Nummer {at}.\n")).collect();
        let fixture = Fixture::new(&[
            ("lotse.toml", MANIFEST),
            ("locales/de/g.ftl", &texts),
            ("locales/uk/g.ftl", &format!("### Довідник\n\n## Розділ\n\n{}\n-own = Слово\n", texts.replace("Text", "Текст"))),
        ]);
        accepted(&fixture, "uk", None, State::Reviewed);
        let translation = fixture.read("locales/uk/g.ftl");
        let ledger = fixture.read("ledger/uk/g.ftl");
        fixture.remove("locales/de/g.ftl");
        fixture.write("locales/de/neu.ftl", texts.as_bytes());
        assert!(statuses(&fixture).starts_with("neu:m0 from g:m0, neu:m1 from g:m1, "), "{}", statuses(&fixture));
        let library = fixture.open().unwrap();
        let found =
            accept(&library, &Scope::default(), &"uk".parse().unwrap(), &Wanted::default(), &confirmation(State::Machine)).unwrap();
        library.apply(&found.edits).unwrap();
        assert_eq!(found.carried.len(), 20);
        assert!(!statuses(&fixture).contains("from") && statuses(&fixture).contains("neu:m19 reviewed"));
        // A term of the language's own is no text that anybody asked for, and goes where the others go.
        assert_eq!(fixture.read("locales/uk/neu.ftl"), translation);
        assert_eq!(fixture.read("ledger/uk/neu.ftl"), ledger);
        let library = fixture.open().unwrap();
        assert_eq!(library.resource_names(&"uk".parse().unwrap()).collect::<Vec<_>>(), ["neu"]);
        assert!(library.diagnostics().is_empty());
    }
}

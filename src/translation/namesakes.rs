//! Texts that differ in nothing but the names in them: of variables, of a term or of a message.
//!
//! Where one branch gave a fact another name and another branch recorded a translation that prints it, the ledger has two records of one text after the
//! merge. That they are of one is proved by the library itself: the names by which the two source texts differ, turned round in the translation that
//! stands there, bring back the fingerprint of the record.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use crate::fluent::Resource;
use crate::fluent::rename::{Names, changed, places_in};
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::usage::Usage;
use crate::library::Library;
use crate::source::{Source, Span};

use super::fold::{Fingerprint, fold};

/// The names that the source of a library has today, looked for when somebody asks.
pub(crate) struct InUse<'l> {
    library: &'l Library,
    names: OnceLock<FxHashSet<String>>,
}

impl<'l> InUse<'l> {
    /// Nothing is looked for yet.
    pub(crate) fn of(library: &'l Library) -> Self {
        Self { library, names: OnceLock::new() }
    }

    /// Whether the source has a name, with its `$` or `-`, or the id of a message.
    fn has(&self, name: &str) -> bool {
        let all = || {
            let resources = self.library.resources(self.library.source_locale());
            let mut names = FxHashSet::default();
            for entry in resources.flat_map(|(_, resource)| resource.entries()) {
                names.insert(entry.id.to_owned());
                names.extend(Usage::of_entry(&entry).variables.iter().map(|variable| format!("${}", variable.name)));
            }
            names
        };
        self.names.get_or_init(all).contains(name)
    }

    /// Whether the source has a name that something had before it got another.
    fn has_old(&self, names: &Names) -> bool {
        let entry = names.entry.iter().map(|(kind, (old, _))| match kind {
            EntryKind::Term => format!("-{old}"),
            EntryKind::Message => old.clone(),
        });
        let mut variables = names.variables.iter().map(|(old, _)| format!("${old}"));
        entry.into_iter().any(|old| self.has(&old)) || variables.any(|old| self.has(&old))
    }
}

/// The names by which a former source text, which stands in `file`, differs from another, if it does in nothing else: each with the one it got.
fn names_between(file: &Resource, former: &Entry<'_>, today: &Entry<'_>) -> Option<Names> {
    let (was, is) = (Usage::of_entry(former), Usage::of_entry(today));
    let variables = turned(was.variables.iter().map(|of| of.name), is.variables.iter().map(|of| of.name))?;
    let terms = turned(was.terms.iter().map(|of| of.id), is.terms.iter().map(|of| of.id))?;
    let messages = turned(was.messages.iter().map(|of| of.id), is.messages.iter().map(|of| of.id))?;
    let kinds = [(EntryKind::Term, terms), (EntryKind::Message, messages)];
    let mut entries = kinds.into_iter().flat_map(|(kind, pairs)| pairs.into_iter().map(move |pair| (kind, pair)));
    // One act gives one entry a name.
    let (entry, None) = (entries.next(), entries.next()) else { return None };
    let names = Names { entry, link: variables.first().cloned(), variables, ..Names::default() };
    let folded = |entry: &Entry<'_>| {
        let mut folded = String::new();
        fold(entry, &mut folded);
        folded
    };
    let renamed = with_names(file, former, &names);
    renamed.get(former.id).is_some_and(|renamed| folded(&renamed) == folded(today)).then_some(names)
}

/// The pairs in which two lists of names differ; none if they do not belong together one by one.
fn turned<'n>(was: impl Iterator<Item = &'n str>, is: impl Iterator<Item = &'n str>) -> Option<Vec<(String, String)>> {
    let (was, is): (Vec<&str>, Vec<&str>) = (was.collect(), is.collect());
    if was.len() != is.len() {
        return None;
    }
    let mut pairs: Vec<(&str, &str)> = was.into_iter().zip(is).collect();
    pairs.sort_unstable();
    pairs.dedup();
    let is_one_by_one = pairs.iter().map(|pair| pair.0).collect::<FxHashSet<_>>().len() == pairs.len()
        && pairs.iter().map(|pair| pair.1).collect::<FxHashSet<_>>().len() == pairs.len();
    pairs.retain(|(was, is)| was != is);
    is_one_by_one.then(|| pairs.into_iter().map(|(was, is)| (was.to_owned(), is.to_owned())).collect())
}

/// An entry of a file with other names in it.
fn with_names(file: &Resource, entry: &Entry<'_>, names: &Names) -> Resource {
    let start = entry.span.start;
    let moved = |(place, new): (Span, String)| (Span { start: place.start - start, end: place.end - start }, new);
    let places: Vec<_> = places_in(file, entry, names).into_iter().map(moved).collect();
    Resource::parse(Source::new("", changed(&file.text()[entry.span.range()], &places)))
}

/// What is known of two records whose source texts differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kinship {
    /// They are of other texts.
    None,
    /// They may be of one text under other names, and it cannot be told.
    Likely,
    /// They are of one text: the names that the one has are gone from the source, and with them the translation is the very one it is of.
    Proved,
}

/// Whether a record, made of the source text `former` in the file `ledger` and of a translation with the fingerprint `print`, is one of the translation
/// `target` beside the source text `today`, but for the names in both.
pub(crate) fn kinship(
    (ledger, former, print): (&Resource, &Entry<'_>, Fingerprint),
    today: &Entry<'_>,
    (file, target): (&Resource, &Entry<'_>),
    in_use: &InUse<'_>,
) -> Kinship {
    let Some(names) = names_between(ledger, former, today).filter(|names| names.entry.is_some() || !names.variables.is_empty())
    else {
        return Kinship::None;
    };
    let before = with_names(file, target, &names.reversed());
    if before.get(target.id).is_none_or(|before| Fingerprint::of(&before) != print) {
        return Kinship::None;
    }
    if in_use.has_old(&names) { Kinship::Likely } else { Kinship::Proved }
}

//! Merging two versions of a Fluent file by message, for git.
//!
//! Lines are the wrong unit: two people who translate neighbouring messages never mean the same text. Here the unit is the entry, and of an entry that
//! both changed each part: comment, value, attribute. The result is our file with their changes put in: every byte we did not touch stays, and what they
//! added stands after what it followed there. Where both changed one part, a translation keeps both texts between the marks that git and every reader
//! of Fluent show. A ledger keeps both records about which they disagree, and the one of the translation that stands counts; of two states of one
//! translation it keeps the lower. A message that one side has renamed is the same message.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::fluent::Resource;
use crate::library::LEDGER;
use crate::source::Source;

mod entry;
mod file;
mod records;
mod renames;

use entry::{merged_text, plain};
use file::{File, UnitKey};
use records::merge_ledger;
use renames::{renamed, renames};

/// What kind of file is merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FileKind {
    /// Texts, ordered by people.
    Texts,
    /// A ledger, ordered by id.
    Ledger,
}

impl FileKind {
    /// The kind of the file at a path of the library.
    pub fn of(path: &Path) -> Self {
        if path.components().any(|part| part.as_os_str() == LEDGER) { Self::Ledger } else { Self::Texts }
    }
}

/// The result of a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Merged {
    /// The file.
    pub text: String,
    /// Ids of messages that both sides changed, sorted. A ledger has no conflicts: it keeps both records.
    pub conflicts: Vec<String>,
    /// Ids of which a ledger has several records now, sorted.
    pub several: Vec<String>,
}

/// Merges our and their version of a file that both began from `base`.
pub fn merge(base: &str, ours: &str, theirs: &str, kind: FileKind) -> Merged {
    let parse = |text: &str| Resource::parse(Source::new("", text));
    let (base, ours, theirs) = (parse(base), parse(ours), parse(theirs));
    let (base, ours, theirs) = (File::read(&base), File::read(&ours), File::read(&theirs));
    let (own, other) = (renames(&base, &ours, &theirs), renames(&base, &theirs, &ours));
    // What one side renamed has its new name in the others too; where both did, ours counts.
    let all: BTreeMap<String, String> = other.iter().chain(&own).map(owned).collect();
    let undone = other.iter().filter_map(|(old, new)| Some((new.clone(), own.get(old)?.clone())));
    let in_theirs: BTreeMap<String, String> = own.iter().map(owned).chain(undone).collect();
    if all.is_empty() {
        return merge_files(&base, &ours, &theirs, kind);
    }
    let renamed = [(&base, &all), (&ours, &other), (&theirs, &in_theirs)]
        .map(|(file, names)| parse(&renamed(file, names).unwrap_or_else(|| file.text.to_owned())));
    let [base, ours, theirs] = renamed.each_ref().map(File::read);
    merge_files(&base, &ours, &theirs, kind)
}

fn owned((old, new): (&String, &String)) -> (String, String) {
    (old.clone(), new.clone())
}

fn merge_files(base: &File<'_>, ours: &File<'_>, theirs: &File<'_>, kind: FileKind) -> Merged {
    match kind {
        FileKind::Ledger => {
            let (text, several) = merge_ledger(base, ours, theirs);
            Merged { text, conflicts: Vec::new(), several }
        }
        FileKind::Texts => merge_texts(&Sides::new(base, ours, theirs)),
    }
}

/// What becomes of one unit.
enum Outcome<'t> {
    /// This text.
    Keep(Cow<'t, str>),
    /// Nothing.
    Gone,
    /// Both sides changed it, to different texts.
    Conflict(Option<&'t str>, Option<&'t str>),
}

/// Three states of a file, each unit by its identity.
struct Sides<'f, 't> {
    base: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
    ours: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
    theirs: (&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>),
}

impl<'f, 't> Sides<'f, 't> {
    fn new(base: &'f File<'t>, ours: &'f File<'t>, theirs: &'f File<'t>) -> Self {
        Self { base: (base, base.map()), ours: (ours, ours.map()), theirs: (theirs, theirs.map()) }
    }

    fn outcome(&self, key: &UnitKey) -> Outcome<'t> {
        let of = |side: &(&'f File<'t>, BTreeMap<&'f UnitKey, &'t str>)| side.1.get(key).copied();
        // Where the common ancestor has a message twice, it is itself a merge with a conflict, and nobody has chosen yet.
        let is_open = matches!(key, UnitKey::Entry(id, _) if self.base.0.repeats(id));
        let (base, ours, theirs) = (of(&self.base).filter(|_| !is_open), of(&self.ours), of(&self.theirs));
        let same = |one: Option<&str>, other: Option<&str>| one == other || one.map(plain) == other.map(plain);
        let keep = |text: Option<&'t str>| text.map_or(Outcome::Gone, |text| Outcome::Keep(text.into()));
        if same(ours, theirs) || same(base, theirs) {
            return keep(ours);
        }
        if same(base, ours) {
            return keep(theirs);
        }
        if let UnitKey::Stub(_) = key {
            // Nobody has translated anything in it. Beside a text that the other side wrote meanwhile it shows that the source is another now.
            return keep(ours.or(theirs));
        }
        let [base, our, their] = [&self.base, &self.ours, &self.theirs].map(|side| side.0.version(key));
        let merged = match (&base, &our, &their) {
            (_, Some(ours), Some(theirs)) => merged_text(base.as_ref(), ours, theirs).map(Cow::Owned),
            // One took it out, the other only laid it out otherwise.
            (Some(base), None, Some(other)) if ours.is_none() && base.is(other) => return Outcome::Gone,
            (Some(base), Some(other), None) if theirs.is_none() && base.is(other) => return Outcome::Gone,
            _ => None,
        };
        merged.map_or(Outcome::Conflict(ours, theirs), Outcome::Keep)
    }
}

fn merge_texts(sides: &Sides<'_, '_>) -> Merged {
    let (ours, theirs) = (sides.ours.0, sides.theirs.0);
    let mut conflicts = BTreeSet::new();
    let line_end = if ours.text.contains("\r\n") { "\r\n" } else { "\n" };
    let written = |text: &str| if line_end == "\n" { plain(text) } else { plain(text).replace('\n', "\r\n") };
    let mut show = |key: &UnitKey, outcome: Outcome<'_>| -> Option<String> {
        match outcome {
            Outcome::Keep(text) => Some(written(&text)),
            Outcome::Gone => None,
            Outcome::Conflict(ours, theirs) => {
                conflicts.insert(key.name());
                let side = |text: Option<&str>| text.map(|text| written(text) + line_end).unwrap_or_default();
                let (ours, theirs) = (side(ours), side(theirs));
                Some(format!("<<<<<<< ours{line_end}{ours}======={line_end}{theirs}>>>>>>> theirs"))
            }
        }
    };
    let outcome = |key: &UnitKey| sides.outcome(key);
    let mut after = added_after(&sides.base.1, &sides.ours.1, theirs);
    let mut out = String::with_capacity(ours.text.len().max(theirs.text.len()));
    let gap = line_end.repeat(2);
    let add_new = |out: &mut String, keys: Option<Vec<&UnitKey>>, show: &mut dyn FnMut(&UnitKey, Outcome<'_>) -> Option<String>| {
        for key in keys.into_iter().flatten() {
            let Some(text) = show(key, outcome(key)) else { continue };
            let end = out.trim_end_matches(['\n', '\r']).len();
            out.truncate(end);
            if !out.is_empty() {
                out.push_str(&gap);
            }
            out.push_str(&text);
        }
    };
    add_new(&mut out, after.remove(&None), &mut show);
    let mut end = 0;
    let first = ours.units.first().map_or(0, |(_, span)| span.start);
    for (key, span) in &ours.units {
        let between = &ours.text[end..span.start];
        end = span.end;
        if let Some(text) = show(key, outcome(key)) {
            // What stood before the first part goes with the parts it stood between.
            let apart = match (out.is_empty(), span.start == first) {
                (true, true) => between,
                (true, false) => "",
                (false, _) if between.contains('\n') => between,
                (false, _) => &gap,
            };
            out.push_str(apart);
            out.push_str(&text);
        }
        add_new(&mut out, after.remove(&Some(key)), &mut show);
    }
    let tail = &ours.text[end..];
    let tail = if out.is_empty() || tail.contains('\n') { tail } else { line_end };
    out.push_str(tail);
    Merged { text: out, conflicts: conflicts.into_iter().collect(), several: Vec::new() }
}

/// Parts of their file that ours does not have, by the part of ours they are to stand after.
fn added_after<'f>(
    base: &BTreeMap<&UnitKey, &str>,
    ours: &BTreeMap<&'f UnitKey, &str>,
    theirs: &'f File<'_>,
) -> BTreeMap<Option<&'f UnitKey>, Vec<&'f UnitKey>> {
    let mut after: BTreeMap<Option<&UnitKey>, Vec<&UnitKey>> = BTreeMap::new();
    let mut place: Option<&UnitKey> = None;
    for (key, span) in &theirs.units {
        if let Some((own, _)) = ours.get_key_value(key) {
            place = Some(own);
            continue;
        }
        // Where one side has written a text, the other has the comment in which it waited.
        if let Some((own, _)) = key.counterpart().and_then(|counterpart| ours.get_key_value(&counterpart)) {
            place = Some(own);
        }
        // What we took out and they left alone stays out; what they changed is a conflict and is shown.
        let untouched = base.get(key).is_some_and(|text| plain(text) == plain(&theirs.text[span.range()]));
        if !untouched {
            after.entry(place).or_default().push(key);
        }
    }
    after
}

#[cfg(test)]
mod tests;

//! Which words of a text are others today, and which are the same ones spelt otherwise.

use crate::language::Own;

use super::reading::Word;

/// What changed between two states of a text, word by word.
#[derive(Default)]
pub(super) struct Changed<'w> {
    /// The words that went, where the others stay in their order.
    pub(super) gone: Vec<&'w Word>,
    /// The words that came.
    pub(super) come: Vec<&'w Word>,
    /// Those of the words that went which are not the same as one that came, spelt otherwise.
    pub(super) other_gone: Vec<&'w str>,
    /// Those of the words that came which are not the same as one that went.
    pub(super) other_come: Vec<&'w str>,
    /// Words whose first letter says who is meant, and which have another one now: `ihnen`, `Ihnen`.
    pub(super) addressed: Vec<(&'w Word, &'w Word)>,
}

impl Changed<'_> {
    /// Whether a word is another, not the same one spelt otherwise.
    pub(super) fn has_others(&self) -> bool {
        !self.other_gone.is_empty() || !self.other_come.is_empty()
    }
}

/// What changed between the words of two states of a text.
pub(super) fn changed_words<'w>(own: &Own, former: &'w [Word], new: &'w [Word]) -> Changed<'w> {
    let mut changed = Changed::default();
    let texts = |words: &'w [Word]| words.iter().map(|word| word.text.as_str()).collect::<Vec<_>>();
    let (was, is) = (texts(former), texts(new));
    for change in similar::TextDiff::from_slices(&was, &is).iter_all_changes() {
        match (change.old_index().map(|at| &former[at]), change.new_index().map(|at| &new[at])) {
            (Some(was), Some(is)) if addresses_otherwise(own, was, is) => changed.addressed.push((was, is)),
            (Some(was), None) => changed.gone.push(was),
            (None, Some(is)) => changed.come.push(is),
            _ => {}
        }
    }
    find_others(own, &mut changed);
    changed
}

/// Whether the first letter of the same word says somebody else is meant.
fn addresses_otherwise(own: &Own, was: &Word, is: &Word) -> bool {
    let is_formal = |word: &Word| own.address.formal.contains(&word.written.as_str());
    !was.opens && !is.opens && is_formal(was) != is_formal(is)
}

/// More words than this are not looked at one beside the other.
const MOST_WORDS: usize = 50;

/// Finds the words that are others.
fn find_others<'w>(own: &Own, changed: &mut Changed<'w>) {
    // Words that say nothing by themselves may come and go.
    let counts = |word: &&&Word| !own.watched.fillers.contains(&word.text.as_str());
    let others = |words: &[&'w Word]| words.iter().filter(counts).map(|word| word.text.as_str()).collect::<Vec<_>>();
    if changed.gone.len().max(changed.come.len()) > MOST_WORDS {
        (changed.other_gone, changed.other_come) = (others(&changed.gone), others(&changed.come));
        return;
    }
    let (mut left, mut rest, mut from) = (changed.come.clone(), Vec::new(), 0);
    for former in &changed.gone {
        // A word that stands elsewhere now is none that is spelt otherwise; nor do those that are change places.
        let has_moved = changed.come.iter().any(|new| new.text == former.text);
        let is_same = |new: &&Word| is_spelling(own, former, new) && changed.gone.iter().all(|gone| gone.text != new.text);
        match left[from..].iter().position(is_same).filter(|_| !has_moved) {
            Some(at) => {
                from += at;
                left.remove(from);
            }
            None => rest.push(*former),
        }
    }
    // In one word or in two: `so dass`, `sodass`.
    let joined = |words: &[&Word]| words.iter().map(|word| folded(&word.text)).collect::<String>();
    if joined(&rest) != joined(&left) {
        (changed.other_gone, changed.other_come) = (others(&rest), others(&left));
    }
}

/// A word without what two spellings of it differ in by rule.
fn folded(word: &str) -> String {
    word.replace('ß', "ss")
}

/// Whether a word is another spelt otherwise: a letter or two are others, and nothing says that both are words of their own.
fn is_spelling(own: &Own, former: &Word, new: &Word) -> bool {
    let (was, is) = (folded(&former.text), folded(&new.text));
    if was == is {
        return true;
    }
    let (long, other) = (was.chars().count(), is.chars().count());
    let is_distinct =
        is_short_name(&former.written) || is_short_name(&new.written) || own.watched.sets_apart(&former.text, &new.text);
    let is_other_party = former.party.zip(new.party).is_some_and(|(former, new)| former != new);
    if is_distinct || is_other_party || long.min(other) < 2 || has_other_prefix(own, &was, &is) {
        return false;
    }
    let mut letters: [Vec<char>; 2] = [was.chars().collect(), is.chars().collect()];
    letters.iter_mut().for_each(|letters| letters.sort_unstable());
    // Of two letters one is half of the word: they may change places, and one may be missing.
    if long.max(other) == 2 && letters[0] != letters[1] {
        return false;
    }
    let slip = (long / 4).clamp(1, 2);
    strsim::osa_distance(&was, &is) <= slip
}

/// Whether a word is an abbreviation, in which every letter counts: `SGB`, `BGB`.
fn is_short_name(word: &str) -> bool {
    const LONGEST: usize = 4;
    (2..=LONGEST).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// Whether two words are one with another prefix, such as `anmelden` and `abmelden`, or with one and without.
fn has_other_prefix(own: &Own, one: &str, other: &str) -> bool {
    let stems = |word: &str| -> Vec<String> {
        let stems = own.watched.prefixes.iter().filter_map(|prefix| word.strip_prefix(prefix));
        stems.filter(|stem| stem.chars().count() > 2).map(str::to_owned).collect()
    };
    let (ours, theirs) = (stems(one), stems(other));
    ours.iter().any(|stem| stem == other || theirs.contains(stem)) || theirs.iter().any(|stem| stem == one)
}

//! What of a text its translations depend on: numbers, addresses, variables, terms, tags, negation, duty.
//!
//! A correction of the source that changes none of these is a *minor edit*: no translation becomes wrong by it. What it does change is
//! also what a translator must look at first.

use std::collections::{BTreeMap, BTreeSet};

use crate::fluent::resource::Entry;
use crate::language::{Language, Own};

mod kind;
mod reading;
mod spelling;
#[cfg(test)]
mod tests;

pub use kind::Essence;
use reading::Reading;
use spelling::{Changed, changed_words};

/// A difference between two states of a source text that its translations must follow.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Difference {
    /// The kind.
    pub essence: Essence,
    /// What only the former text has; empty if something was added.
    pub former: String,
    /// What only the new text has; empty if something was removed.
    pub new: String,
}

/// The differences that count between two states of a text in one language, sorted; none for a minor edit: the same words, of which some may be
/// spelt otherwise. In a language whose words of negation, duty and number nobody has listed, these are told as other words.
pub(crate) fn differences(language: &Language, former: &Entry<'_>, new: &Entry<'_>) -> Vec<Difference> {
    let own = language.own();
    let (then, now) = (Reading::of(own, former), Reading::of(own, new));
    let mut found = of_essences(&then, &now);
    let changed = changed_words(own, &then.words, &now.words);
    // Where no word is another, somebody's name was spelt otherwise.
    if then.parties != now.parties && changed.has_others() {
        found.push(Difference { essence: Essence::Party, former: then.parties.join(", "), new: now.parties.join(", ") });
    }
    found.extend(opposites(own, &then, &now));
    // Said by whatever else has changed already.
    if found.is_empty() {
        let negation = changed.gone.iter().chain(&changed.come).find(|word| own.watched.negates(&word.text));
        if let Some(negation) = negation {
            // It negates something else now.
            found.push(Difference { essence: Essence::Negation, former: negation.text.clone(), new: negation.text.clone() });
        } else {
            for (name, was) in &then.parts {
                if let Some(is) = now.parts.get(name) {
                    found.extend(of_words(&changed_words(own, &then.words[was.clone()], &now.words[is.clone()])));
                }
            }
        }
    }
    found.sort_unstable();
    found
}

/// The differences of what is counted, kind by kind.
fn of_essences(then: &Reading, now: &Reading) -> Vec<Difference> {
    let (was, is) = (&then.essences, &now.essences);
    let mut found = Vec::new();
    let kinds: BTreeSet<Essence> = was.keys().chain(is.keys()).copied().collect();
    let none = Vec::new();
    for essence in kinds {
        let (was, is) = (was.get(&essence).unwrap_or(&none), is.get(&essence).unwrap_or(&none));
        let (mut gone, mut come) = (without(was, is), without(is, was));
        gone.sort_unstable();
        come.sort_unstable();
        for at in 0..gone.len().max(come.len()) {
            let text = |list: &Vec<String>| list.get(at).cloned().unwrap_or_default();
            found.push(Difference { essence, former: text(&gone), new: text(&come) });
        }
        // Three in two, or two in three.
        let is_ordered = matches!(essence, Essence::Number | Essence::Duty | Essence::Reference | Essence::Variable);
        if is_ordered && gone.is_empty() && come.is_empty() && was != is {
            found.push(Difference { essence, former: was.join(", "), new: is.join(", ") });
        }
    }
    found
}

/// The words that became their opposite: `gültig`, `ungültig`.
fn opposites(own: &Own, then: &Reading, now: &Reading) -> Vec<Difference> {
    let texts = |reading: &Reading| -> Vec<String> { reading.words.iter().map(|word| word.text.clone()).collect() };
    let (was, is) = (texts(then), texts(now));
    let (gone, come) = (without(&was, &is), without(&is, &was));
    // A text may have a hundred thousand words: no pair is tried.
    let here: BTreeSet<&str> = come.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for former in &gone {
        let longer = own.watched.opposites.iter().map(|prefix| format!("{prefix}{former}"));
        let shorter = own.watched.opposites.iter().filter_map(|prefix| former.strip_prefix(prefix)).map(str::to_owned);
        for new in longer.chain(shorter).filter(|new| here.contains(new.as_str())) {
            found.push(Difference { essence: Essence::Negation, former: former.clone(), new });
        }
    }
    found
}

/// The differences that changed words are.
fn of_words(changed: &Changed<'_>) -> Vec<Difference> {
    let of = |essence, former: &str, new: &str| Difference { essence, former: former.to_owned(), new: new.to_owned() };
    let mut found: Vec<Difference> =
        changed.addressed.iter().map(|(was, is)| of(Essence::Party, &was.written, &is.written)).collect();
    if changed.has_others() {
        found.push(of(Essence::Wording, &some(&changed.other_gone), &some(&changed.other_come)));
    }
    found
}

/// How far a text is from another: how many of its words are others, and how many are spelt otherwise.
pub(crate) fn distance(language: &Language, former: &Entry<'_>, new: &Entry<'_>) -> (usize, usize) {
    let own = language.own();
    let (then, now) = (Reading::of(own, former), Reading::of(own, new));
    let changed = changed_words(own, &then.words, &now.words);
    (changed.other_gone.len().max(changed.other_come.len()), changed.gone.len().max(changed.come.len()))
}

/// The first of some words.
fn some(words: &[&str]) -> String {
    const SHOWN: usize = 5;
    words[..words.len().min(SHOWN)].join(" ") + if words.len() > SHOWN { " …" } else { "" }
}

/// What `one` has more often than `other`.
fn without(one: &[String], other: &[String]) -> Vec<String> {
    let mut rest: BTreeMap<&str, usize> = BTreeMap::new();
    other.iter().for_each(|text| *rest.entry(text).or_default() += 1);
    let more = |text: &&String| match rest.get_mut(text.as_str()) {
        Some(count) if *count > 0 => {
            *count -= 1;
            false
        }
        _ => true,
    };
    one.iter().filter(more).cloned().collect()
}

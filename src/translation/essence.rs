//! What of a text its translations depend on: numbers, addresses, variables, terms, tags, negation, duty.
//!
//! A correction of the source that changes none of these is a *minor edit*: no translation becomes wrong by it. What it does change is
//! also what a translator must look at first.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

use crate::fluent::resource::Entry;
use crate::language::{Language, Watched};

use super::profile::{Profile, TagSide};

/// A kind of thing that translations depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Essence {
    /// The value or an attribute as a whole: there or not.
    Part,
    /// A number.
    Number,
    /// A web or e-mail address.
    Address,
    /// A variable.
    Variable,
    /// A reference to a term or message.
    Reference,
    /// A tag or link.
    Markup,
    /// A word that negates.
    Negation,
    /// A word that says whether one must, may, shall or can.
    Duty,
    /// The variants of a selector.
    Variants,
}

impl Essence {
    /// The stable word: `part`, `number`, `address`, `variable`, `reference`, `markup`, `negation`, `duty`, `variants`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Part => "part",
            Self::Number => "number",
            Self::Address => "address",
            Self::Variable => "variable",
            Self::Reference => "reference",
            Self::Markup => "markup",
            Self::Negation => "negation",
            Self::Duty => "duty",
            Self::Variants => "variants",
        }
    }
}

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

/// The differences that count between two states of a text in one language, sorted; none for a minor edit. In a language whose words of
/// negation, duty and number nobody has listed, these are not among them.
pub(crate) fn differences(language: &Language, former: &Entry<'_>, new: &Entry<'_>) -> Vec<Difference> {
    let watched = &language.own().watched;
    let ((was, words_then), (is, words_now)) = (essence_of(watched, former), essence_of(watched, new));
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
    }
    let (gone, come) = (without(&words_then, &words_now), without(&words_now, &words_then));
    // A text may have a hundred thousand words: no pair is tried.
    let come: BTreeSet<&str> = come.iter().map(String::as_str).collect();
    for former in &gone {
        let longer = watched.opposites.iter().map(|prefix| format!("{prefix}{former}"));
        let shorter = watched.opposites.iter().filter_map(|prefix| former.strip_prefix(prefix)).map(str::to_owned);
        for new in longer.chain(shorter).filter(|new| come.contains(new.as_str())) {
            found.push(Difference { essence: Essence::Negation, former: former.clone(), new });
        }
    }
    found.sort_unstable();
    found
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

/// What counts in an entry, and all its words.
fn essence_of(watched: &Watched, entry: &Entry<'_>) -> (BTreeMap<Essence, Vec<String>>, Vec<String>) {
    let mut all: BTreeMap<Essence, Vec<String>> = BTreeMap::new();
    let mut words = Vec::new();
    let parts: Vec<(&str, &ast::Pattern<&str>)> = entry
        .value
        .map(|value| ("", value))
        .into_iter()
        .chain(entry.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)))
        .collect();
    for (name, pattern) in parts {
        // Numbers are compared as they are written: a point that becomes a comma is another number.
        let profile = Profile::of(pattern, '\0');
        let usage = &profile.usage;
        let mut add = |essence, text: String| all.entry(essence).or_default().push(text);
        add(Essence::Part, format!(".{name}"));
        profile.numbers.iter().for_each(|number| add(Essence::Number, number.text.to_owned()));
        profile.urls.iter().chain(&profile.emails).for_each(|text| add(Essence::Address, (*text).to_owned()));
        usage.variables.iter().for_each(|variable| add(Essence::Variable, format!("${}", variable.name)));
        usage.terms.iter().for_each(|term| add(Essence::Reference, format!("-{}", term.id)));
        usage.messages.iter().for_each(|message| add(Essence::Reference, message.id.to_owned()));
        profile.tags.iter().filter(|tag| tag.side == TagSide::Open).for_each(|tag| add(Essence::Markup, tag.text.to_owned()));
        for selector in &usage.selectors {
            let keys: Vec<&str> = selector.variants.iter().map(crate::fluent::usage::key).collect();
            add(Essence::Variants, keys.join(" "));
        }
        usage.literals.iter().for_each(|literal| add(Essence::Variants, format!("\"{literal}\"")));
        for text in &usage.text {
            for word in text.split(|character: char| !character.is_alphabetic() && !matches!(character, '’' | '\'')) {
                // An apostrophe is one however it is typed; at an end it is a quotation mark.
                let word = word.to_lowercase().replace('\'', "’");
                let word = word.trim_matches('’');
                if watched.negations.contains(&word) || watched.negative_endings.iter().any(|ending| word.ends_with(ending)) {
                    add(Essence::Negation, word.to_owned());
                } else if let Some((duty, _)) = watched.duties.iter().find(|(_, forms)| forms.contains(&word)) {
                    add(Essence::Duty, (*duty).to_owned());
                } else if watched.numbers.contains(&word) {
                    add(Essence::Number, word.to_owned());
                } else if !word.is_empty() {
                    words.push(word.to_owned());
                }
            }
        }
    }
    (all, words)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Resource;

    #[test]
    fn what_counts_is_told_from_what_does_not() {
        let cases = [
            ("Die Kaution betragt drei Monate.", "Die Kaution beträgt drei Monate.", ""),
            ("Zahlen Sie 3 Monate.", "Zahlen Sie 2 Monate.", "number 3→2"),
            ("Zahlen Sie.", "Zahlen Sie nicht.", "negation →nicht"),
            ("Zahlen Sie zwei Mieten.", "Zahlen Sie drei Mieten.", "number zwei→drei"),
            ("Die Klausel ist gültig.", "Die Klausel ist ungültig.", "negation gültig→ungültig"),
            ("Die Unterschrift und Ort.", "Unterschrift und Ort.", ""),
            ("Zahlen Sie keine Miete.", "Zahlen Sie Miete.", "negation keine→"),
            ("Sie müssen zahlen.", "Sie dürfen zahlen.", "duty müssen→dürfen"),
            ("Das kann sie.", "Das soll sie nicht.", "negation →nicht, duty können→sollen"),
            ("Der Mieter muss zahlen.", "Die Mieter müssen zahlen.", ""),
            ("You may leave.", "You must leave.", "duty may→must"),
            ("You pay.", "You don't pay.", "negation →don’t"),
            ("You pay.", "You didn’t pay ‘not’.", "negation →didn’t, negation →not"),
            ("Höchstens drei.", "Mindestens drei.", "duty höchstens→mindestens"),
            ("Siehe https://a.de.", "Siehe https://b.de.", "address https://a.de→https://b.de"),
            ("{ $a } Monate", "{ $b } Monate", "variable $a→$b"),
            ("{ -wbs }", "{ -wbg }", "reference -wbs→-wbg"),
            ("<strong>Achtung</strong>", "Achtung", "markup <strong>→"),
            ("A", "A\n    .x = X", "part →.x"),
        ];
        for (former, new, expected) in cases {
            let resource = |text: &str| Resource::of(format!("a = {text}\n"));
            let (former, new) = (resource(former), resource(new));
            let language = Language::of(&if former.text().contains("You ") { "en" } else { "de" }.parse().unwrap());
            let found = differences(&language, &former.get("a").unwrap(), &new.get("a").unwrap());
            let told: Vec<_> =
                found.iter().map(|found| format!("{} {}→{}", found.essence.name(), found.former, found.new)).collect();
            assert_eq!(told.join(", "), expected, "{} / {}", former.text(), new.text());
        }
    }
}

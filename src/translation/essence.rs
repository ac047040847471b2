//! What of a text its translations depend on: numbers, addresses, variables, terms, tags, negation, duty.
//!
//! A correction of the source that changes none of these is a *minor edit*: no translation becomes wrong by it. What it does change is
//! also what a translator must look at first.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

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
    /// Who acts, and upon whom.
    Party,
    /// The words as a whole: more of them are others than a correction changes.
    Wording,
}

impl Essence {
    /// The stable word: `part`, `number`, `address`, `variable`, `reference`, `markup`, `negation`, `duty`, `variants`, `party`, `wording`.
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
            Self::Party => "party",
            Self::Wording => "wording",
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
    let (then, now) = (Reading::of(watched, former), Reading::of(watched, new));
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
    if then.parties != now.parties {
        found.push(Difference { essence: Essence::Party, former: then.parties.join(", "), new: now.parties.join(", ") });
    }
    let (gone, come) = (without(&then.words, &now.words), without(&now.words, &then.words));
    // A text may have a hundred thousand words: no pair is tried.
    let here: BTreeSet<&str> = come.iter().map(String::as_str).collect();
    for former in &gone {
        let longer = watched.opposites.iter().map(|prefix| format!("{prefix}{former}"));
        let shorter = watched.opposites.iter().filter_map(|prefix| former.strip_prefix(prefix)).map(str::to_owned);
        for new in longer.chain(shorter).filter(|new| here.contains(new.as_str())) {
            found.push(Difference { essence: Essence::Negation, former: former.clone(), new });
        }
    }
    // Said by whatever else has changed already.
    if found.is_empty() {
        let negates = |word: &&String| watched.negates(word);
        let (gone, come) = changed_words(&then.words, &now.words);
        if let Some(word) = gone.iter().chain(&come).find(negates) {
            // It negates something else now.
            found.push(Difference { essence: Essence::Negation, former: word.clone(), new: word.clone() });
        } else {
            found.extend(
                then.parts
                    .iter()
                    .filter_map(|(name, was)| rewritten(&then.words[was.clone()], &now.words[now.parts.get(name)?.clone()])),
            );
        }
    }
    found.sort_unstable();
    found
}

/// The difference that a part is if more of its words are others than a correction changes.
fn rewritten(former: &[String], new: &[String]) -> Option<Difference> {
    let (gone, come) = changed_words(former, new);
    let is_rewritten = others(&gone, &come) * 3 > former.len().max(new.len());
    is_rewritten.then(|| Difference { essence: Essence::Wording, former: some(&gone), new: some(&come) })
}

/// How far a text is from another: how many of its words are others, and how many are spelt otherwise.
pub(crate) fn distance(language: &Language, former: &Entry<'_>, new: &Entry<'_>) -> (usize, usize) {
    let watched = &language.own().watched;
    let (gone, come) = changed_words(&Reading::of(watched, former).words, &Reading::of(watched, new).words);
    (others(&gone, &come), gone.len().max(come.len()))
}

/// The words that went and those that came, where the others stay in their order.
fn changed_words(former: &[String], new: &[String]) -> (Vec<String>, Vec<String>) {
    // What changed in very many words is not told by a list of them.
    const MOST: usize = 5_000;
    if former.len() + new.len() > MOST {
        return (without(former, new), without(new, former));
    }
    let (mut gone, mut come) = (Vec::new(), Vec::new());
    for change in similar::TextDiff::from_slices(
        &former.iter().map(String::as_str).collect::<Vec<_>>(),
        &new.iter().map(String::as_str).collect::<Vec<_>>(),
    )
    .iter_all_changes()
    {
        match change.tag() {
            similar::ChangeTag::Delete => gone.push(change.value().to_owned()),
            similar::ChangeTag::Insert => come.push(change.value().to_owned()),
            similar::ChangeTag::Equal => {}
        }
    }
    (gone, come)
}

/// The first of some words.
fn some(words: &[String]) -> String {
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

/// More words than this are not looked at one beside the other.
const MOST_WORDS: usize = 50;

/// How many words are others, and not the same ones spelt otherwise.
fn others(gone: &[String], come: &[String]) -> usize {
    let most = gone.len().max(come.len());
    if most > MOST_WORDS {
        return most;
    }
    let is_spelling = |former: &String, new: &String| {
        let slip = (former.chars().count() / 4).clamp(1, 2);
        former != new && strsim::osa_distance(former, new) <= slip
    };
    let mut left: Vec<&String> = come.iter().collect();
    let mut others = 0;
    for former in gone {
        match left.iter().position(|new| is_spelling(former, new)) {
            Some(at) => _ = left.swap_remove(at),
            None => others += 1,
        }
    }
    others.max(left.len())
}

/// What counts in an entry.
#[derive(Default)]
struct Reading {
    essences: BTreeMap<Essence, Vec<String>>,
    /// Its words, in their order.
    words: Vec<String>,
    /// Which of them each part has: the value, by no name, and each attribute.
    parts: BTreeMap<String, Range<usize>>,
    /// Who is named, in their order, of the same one after the other once.
    parties: Vec<&'static str>,
}

impl Reading {
    fn of(watched: &Watched, entry: &Entry<'_>) -> Self {
        let mut reading = Self::default();
        let all = &mut reading.essences;
        let parts: Vec<(&str, &ast::Pattern<&str>)> = entry
            .value
            .map(|value| ("", value))
            .into_iter()
            .chain(entry.attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)))
            .collect();
        for (name, pattern) in parts {
            let begin = reading.words.len();
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
                    if word.is_empty() {
                        continue;
                    }
                    // Another form of the same word is grammar.
                    let duty = watched.duties.iter().find(|(_, forms)| forms.contains(&word)).map(|(duty, _)| *duty);
                    reading.words.push(duty.unwrap_or(word).to_owned());
                    let party = watched.parties.iter().filter(|party| word.starts_with(**party)).max_by_key(|party| party.len());
                    if let Some(party) = party.filter(|party| reading.parties.last() != Some(*party)) {
                        reading.parties.push(party);
                    }
                    if watched.negates(word) {
                        add(Essence::Negation, word.to_owned());
                    } else if let Some(duty) = duty {
                        add(Essence::Duty, duty.to_owned());
                    } else if watched.numbers.contains(&word) {
                        add(Essence::Number, word.to_owned());
                    }
                }
            }
            reading.parts.insert(name.to_owned(), begin..reading.words.len());
        }
        reading
    }
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
            ("Der Mieter zahlt.", "Der Vermieter zahlt.", "party mieter→vermieter"),
            ("Mieter zahlen Vermietern.", "Vermieter zahlen Mietern.", "party mieter, vermieter→vermieter, mieter"),
            ("Die Mieterin zahlt.", "Der Mieter zahlt.", ""),
            ("The tenant pays.", "The landlord pays.", "party tenant→landlord"),
            (
                "Sie zahlen die Miete am Anfang.",
                "Katzen schlafen den ganzen Tag.",
                "wording sie zahlen die miete am …→katzen schlafen den ganzen tag",
            ),
            ("Sie zahlen die Miete am Anfang des Monats.", "Sie zahlen die Miete zu Beginn des Monats.", ""),
            ("Eins rot blau.", "Eins rot grün.", ""),
            ("Eins rot.", "Eins grün.", "wording rot→grün"),
            ("Sie müssen nicht zahlen, wenn Sie kommen.", "Sie müssen zahlen, wenn Sie nicht kommen.", "negation nicht→nicht"),
            ("Sie zahlen 3 Raten in 2 Monaten.", "Sie zahlen 2 Raten in 3 Monaten.", "number 3, 2→2, 3"),
            ("Das können Sie, das sollen Sie.", "Das sollen Sie, das können Sie.", "duty können, sollen→sollen, können"),
            ("Siehe https://a.de.", "Siehe https://b.de.", "address https://a.de→https://b.de"),
            ("{ $a } Monate", "{ $b } Monate", "variable $a→$b"),
            ("{ -wbs }", "{ -wbg }", "reference -wbs→-wbg"),
            ("<strong>Achtung</strong>", "Achtung", "markup <strong>→"),
            ("A", "A\n    .x = X", "part →.x"),
            // Of each part by itself: a word of a heading is all of it.
            (
                "Die Kaution ist hoch und steht fest.\n    .x = Lang",
                "Die Kaution ist hoch und steht fest.\n    .x = Kurz",
                "wording lang→kurz",
            ),
            ("Die Kaution ist hoch.\n    .x = Kaution", "Die Kaution ist hoch.\n    .x = Kautoin", ""),
        ];
        for (former, new, expected) in cases {
            let resource = |text: &str| Resource::of(format!("a = {text}\n"));
            let (former, new) = (resource(former), resource(new));
            let language = Language::of(
                &if former.text().contains("You ") || former.text().contains("The ") { "en" } else { "de" }.parse().unwrap(),
            );
            let found = differences(&language, &former.get("a").unwrap(), &new.get("a").unwrap());
            let told: Vec<_> =
                found.iter().map(|found| format!("{} {}→{}", found.essence.name(), found.former, found.new)).collect();
            assert_eq!(told.join(", "), expected, "{} / {}", former.text(), new.text());
        }
    }
}

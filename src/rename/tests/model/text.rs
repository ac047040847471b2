//! What the messages of a history say.

use crate::fluent::Resource;
use crate::translation::fold::fold_pattern;

use super::VARIABLES;

/// What a message says, in one language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Text {
    pub(super) value: String,
    /// The name of the variable that it ends in.
    pub(super) variable: Option<String>,
    pub(super) attribute: Option<String>,
}

impl Text {
    /// A source text: one of a few meanings, whose words have nothing in common, in one of three spellings.
    pub(super) fn source(random: &mut fastrand::Rng, variables: &[String; VARIABLES]) -> Self {
        let attribute = (random.u8(..4) == 0).then(|| ["Kurz", "Lang"][random.usize(..2)].to_owned());
        let variable = some_variable(random, variables);
        Self { value: spelling(random.usize(..MEANINGS.len()), random.usize(..3)), variable, attribute }
    }

    pub(super) fn translation(random: &mut fastrand::Rng, variables: &[String; VARIABLES]) -> Self {
        let attribute = (random.u8(..3) == 0).then(|| ["Коротко", "Довго"][random.usize(..2)].to_owned());
        let value = ["Перший переклад", "Другий переклад", "Третій переклад"][random.usize(..3)].to_owned();
        Self { value, variable: some_variable(random, variables), attribute }
    }

    /// The message as somebody writes it, in one line or another layout.
    pub(super) fn written(&self, id: &str, random: &mut fastrand::Rng) -> String {
        let attribute = self.attribute.iter().map(|text| format!("    .title = {text}\n")).collect::<String>();
        let variable = self.variable.iter().map(|name| format!(" {{ ${name} }}")).collect::<String>();
        let value = &self.value;
        match random.u8(..3) {
            0 => format!("{id} =\n    {}{variable}\n{attribute}", value.replacen(' ', "\n    ", 1)),
            1 => format!("{id}   =   {value}{variable}\n{attribute}"),
            _ => format!("{id} = {value}{variable}\n{attribute}"),
        }
    }

    /// The text in which a variable has another name.
    pub(super) fn renamed(&self, old: &str, new: &str) -> Self {
        let variable = self.variable.as_ref().map(|name| if name == old { new } else { name }.to_owned());
        Self { variable, ..self.clone() }
    }

    /// What a reader sees of the value.
    pub(super) fn of_value(&self) -> (&str, Option<&str>) {
        (&self.value, self.variable.as_deref())
    }

    pub(super) fn read(resource: &Resource, id: &str) -> Option<Self> {
        let entry = resource.get(id)?;
        let text = |attribute| {
            entry.pattern(attribute).map(|pattern| {
                let mut folded = String::new();
                fold_pattern(pattern, &mut folded);
                folded.trim_end_matches('\0').to_owned()
            })
        };
        let value = text(None)?;
        let (value, variable) = match value.split_once(" {$") {
            Some((value, variable)) => (value.to_owned(), Some(variable.trim_end_matches('}').to_owned())),
            None => (value, None),
        };
        Some(Self { value, variable, attribute: text(Some("title")) })
    }

    /// Whether somebody may have made `now` for `today` who had made `was` for `self`: each part that is another is so in both.
    pub(super) fn is_followed(&self, today: &Self, was: &Self, now: &Self, is_value_stale: bool) -> bool {
        let value = self.of_value() == today.of_value() || is_value_stale || was.of_value() != now.of_value();
        let attribute = match (&self.attribute, &today.attribute) {
            (was_source, is_source) if was_source == is_source => true,
            (_, None) => now.attribute.is_none() || was.attribute != now.attribute,
            _ => was.attribute != now.attribute,
        };
        value && attribute
    }
}

/// Most often no variable.
pub(super) fn some_variable(random: &mut fastrand::Rng, variables: &[String; VARIABLES]) -> Option<String> {
    (random.u8(..3) == 0).then(|| variables[random.usize(..VARIABLES)].clone())
}

pub(super) const MEANINGS: [[&str; 6]; 5] = [
    ["Bringen", "Freunde", "gerne", "frischen", "Kuchen", "herein"],
    ["Dieser", "Garten", "blüht", "jedes", "Frühjahr", "wunderbar"],
    ["Unser", "Omnibus", "hält", "neben", "dem", "Rathaus"],
    ["Heute", "scheint", "draußen", "warme", "goldene", "Sonne"],
    ["Alle", "Mädchen", "malen", "bunte", "große", "Bilder"],
];

/// A meaning in a spelling: the right one, or with the last two letters of a word exchanged.
pub(super) fn spelling(meaning: usize, spelling: usize) -> String {
    let slip = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        let last = letters.len() - 1;
        letters.swap(last - 1, last);
        letters.into_iter().collect::<String>()
    };
    let word = |(at, word): (usize, &&str)| if spelling > 0 && at == spelling { slip(word) } else { (*word).to_owned() };
    MEANINGS[meaning].iter().enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// How many words of two texts are spelt otherwise, if they mean the same.
pub(super) fn spelt_otherwise(one: &str, other: &str) -> Option<usize> {
    let find = |text: &str| (0..MEANINGS.len()).find(|meaning| (0..3).any(|at| spelling(*meaning, at) == text));
    (find(one)? == find(other)?).then(|| one.split(' ').zip(other.split(' ')).filter(|(one, other)| one != other).count())
}

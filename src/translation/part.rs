//! The parts of a message, and which of them differ between two states of it.

use std::collections::BTreeMap;

use fluent_syntax::ast;

use crate::fluent::resource::Entry;

use super::fold::fold_pattern;

/// A part of a message: its value or one of its attributes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Part {
    /// The value.
    Value,
    /// The attribute of this name.
    Attribute(String),
}

impl Part {
    /// The name of the attribute, if it is one.
    pub fn attribute(&self) -> Option<&str> {
        match self {
            Self::Value => None,
            Self::Attribute(name) => Some(name),
        }
    }
}

/// How a part of the source differs from the one the translation was made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PartChange {
    /// The source did not have it then.
    Added,
    /// The source has it no more.
    Removed,
    /// It says something else.
    Changed,
}

/// The parts of a message: its value, then its attributes as they stand.
pub(crate) fn parts<'e>(entry: &Entry<'e>) -> impl Iterator<Item = (Part, &'e ast::Pattern<&'e str>)> {
    let attributes = entry.attributes.iter().map(|attribute| (Part::Attribute(attribute.id.name.to_owned()), &attribute.value));
    entry.value.map(|value| (Part::Value, value)).into_iter().chain(attributes)
}

/// The parts in which two states of a source differ, the value first, then attributes by name.
pub(crate) fn changed_parts(former: &Entry<'_>, new: &Entry<'_>) -> Vec<(Part, PartChange)> {
    let folded = |entry: &Entry<'_>| -> BTreeMap<Part, String> {
        let folded = |(part, pattern)| {
            let mut text = String::new();
            fold_pattern(pattern, &mut text);
            (part, text)
        };
        parts(entry).map(folded).collect()
    };
    let (former, new) = (folded(former), folded(new));
    let mut changes = BTreeMap::new();
    for (part, text) in &new {
        match former.get(part) {
            None => changes.insert(part.clone(), PartChange::Added),
            Some(old) if old != text => changes.insert(part.clone(), PartChange::Changed),
            Some(_) => None,
        };
    }
    for part in former.keys().filter(|part| !new.contains_key(part)) {
        changes.insert(part.clone(), PartChange::Removed);
    }
    changes.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Resource;

    #[test]
    fn parts_are_told_apart() {
        let (former, new) = (Resource::of("a = A\n .x = X\n .y = Y"), Resource::of("a = A\n .x = Z\n .z = Z"));
        let changes = changed_parts(&former.get("a").unwrap(), &new.get("a").unwrap());
        let attribute = |name: &str| Part::Attribute(name.to_owned());
        assert_eq!(
            changes,
            [(attribute("x"), PartChange::Changed), (attribute("y"), PartChange::Removed), (attribute("z"), PartChange::Added)]
        );
    }
}

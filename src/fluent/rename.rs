//! Other names in a Fluent file: where the old ones stand, and what the file is with the new ones.
//!
//! Nothing is serialised: a name is replaced in its place, which its slice of the syntax tree tells, and every other byte stays. Every place of a
//! name is changed, so the names may be changed back: whatever was written before can be had from what is written now ([`Names::reversed`]).

use fluent_syntax::ast;

use crate::fluent::Resource;
use crate::fluent::resource::{Entry, EntryKind, Node};
use crate::fluent::tag::{Tag, tags};
use crate::language::FURNITURE;
use crate::source::Span;

/// A name and the one it gets.
type Pair = (String, String);

/// Names that a Fluent file may hold, each with the one it gets.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// An entry, without the `-` of a term: references to it, and in its [`Self::home`] its own id.
    pub(crate) entry: Option<(EntryKind, Pair)>,
    /// Whether the file is the one that has the entry.
    pub(crate) home: bool,
    /// Variables, without `$`; the arguments of terms are variables inside of them.
    pub(crate) variables: Vec<Pair>,
    /// What a link leads to.
    pub(crate) link: Option<Pair>,
    /// Whether the file is that of the page furniture, whose messages are given variables of their own.
    pub(crate) furniture: bool,
    /// Whether the comment of an entry speaks to translators, and names variables and terms as the text does.
    pub(crate) comments: bool,
}

impl Names {
    /// The same the other way round.
    pub(crate) fn reversed(&self) -> Self {
        let turned = |(from, to): &Pair| (to.clone(), from.clone());
        Self {
            entry: self.entry.as_ref().map(|(kind, pair)| (*kind, turned(pair))),
            variables: self.variables.iter().map(turned).collect(),
            link: self.link.as_ref().map(turned),
            ..*self
        }
    }

    /// Whether a text may hold one of the names: those that do not are never parsed.
    pub(crate) fn may_be_in(&self, text: &str) -> bool {
        self.all().any(|name| memchr::memmem::find(text.as_bytes(), name.as_bytes()).is_some())
    }

    /// Whether a text that nobody can parse holds one of the names, as a word.
    pub(crate) fn are_words_of(&self, text: &str) -> bool {
        let is_word = |name: &str| {
            text.match_indices(name).any(|(at, _)| {
                let ends = |character: Option<char>| character.is_none_or(|character| !is_part(character));
                let before = text[..at].strip_suffix('-').unwrap_or(&text[..at]);
                ends(before.chars().next_back()) && ends(text[at + name.len()..].chars().next())
            })
        };
        self.all().any(is_word)
    }

    fn all(&self) -> impl Iterator<Item = &str> {
        let entry = self.entry.iter().map(|(_, (name, _))| name.as_str());
        let variables = self.variables.iter().map(|(name, _)| name.as_str());
        entry.chain(variables).chain(self.link.iter().map(|(name, _)| name.as_str()))
    }

    /// The name that an entry of this kind gets.
    fn of_entry(&self, kind: EntryKind, id: &str) -> Option<&str> {
        self.entry.as_ref().filter(|(own, (from, _))| *own == kind && from == id).map(|(_, (_, to))| to.as_str())
    }

    fn of_variable(&self, name: &str) -> Option<&str> {
        self.variables.iter().find(|(from, _)| from == name).map(|(_, to)| to.as_str())
    }
}

/// A place in a text, and what is written there instead.
pub(crate) type Change = (Span, String);

/// Where the names stand in a file, in its order: in entries, those of an id that stands twice too, and in their comments.
pub(crate) fn places(file: &Resource, names: &Names) -> Vec<Change> {
    if !names.may_be_in(file.text()) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for node in file.nodes() {
        if let Node::Entry(entry) = node {
            found.extend(places_in(file, &entry, names));
        }
    }
    in_order(found)
}

/// Where the names stand in an entry.
pub(crate) fn places_in(file: &Resource, entry: &Entry<'_>, names: &Names) -> Vec<Change> {
    let given = FURNITURE.iter().find(|word| names.furniture && word.id == entry.id).map_or(&[][..], |word| word.variables);
    let mut walk = Walk { file: file.text(), names, given, found: Vec::new() };
    walk.entry(entry);
    in_order(walk.found)
}

/// Where the names stand in a line of a comment that speaks to translators: variables with their `$`, terms with their `-`, as whole words.
pub(crate) fn words_in(file: &str, line: &str, names: &Names, found: &mut Vec<Change>) {
    let start = Span::of_slice(file, line).start;
    for (at, sigil) in line.match_indices(['$', '-']) {
        let name = &line[at + 1..];
        let name = &name[..name.find(|character| !is_part(character)).unwrap_or(name.len())];
        let to = match sigil {
            "$" => names.of_variable(name),
            _ if line[..at].ends_with(|before| is_part(before) || before == '$') => None,
            _ => names.of_entry(EntryKind::Term, name),
        };
        found.extend(to.map(|to| (Span { start: start + at + 1, end: start + at + 1 + name.len() }, to.to_owned())));
    }
}

/// A text with other bytes in some places, which are in order.
pub(crate) fn changed(text: &str, changes: &[Change]) -> String {
    let mut changed = String::with_capacity(text.len() + 64);
    let mut done = 0;
    for (place, new) in changes {
        changed.push_str(&text[done..place.start]);
        changed.push_str(new);
        done = place.end;
    }
    changed.push_str(&text[done..]);
    changed
}

/// Changes in the order of their places, each place once.
pub(crate) fn in_order(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by_key(|(place, _)| place.start);
    changes.dedup_by_key(|(place, _)| place.start);
    changes
}

/// Whether a name is an identifier of Fluent.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic()) && name.chars().all(is_part)
}

fn is_part(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_')
}

struct Walk<'a> {
    file: &'a str,
    names: &'a Names,
    /// Variables that are no facts in this entry.
    given: &'a [&'static str],
    found: Vec<Change>,
}

impl Walk<'_> {
    fn put(&mut self, slice: &str, to: &str) {
        self.found.push((Span::of_slice(self.file, slice), to.to_owned()));
    }

    fn entry(&mut self, entry: &Entry<'_>) {
        let names = self.names;
        let id = entry.id.strip_prefix('-').unwrap_or(entry.id);
        if let Some(to) = names.of_entry(entry.kind, id).filter(|_| names.home) {
            self.put(id, to);
        }
        for line in entry.comment.iter().filter(|_| names.comments).flat_map(|comment| &comment.content) {
            words_in(self.file, line, names, &mut self.found);
        }
        entry.value.into_iter().for_each(|value| self.pattern(value));
        entry.attributes.iter().for_each(|attribute| self.pattern(&attribute.value));
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.links(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn links(&mut self, text: &str) {
        let names = self.names;
        let Some((from, to)) = &names.link else { return };
        for at in tags(text) {
            let link = Tag::parse(&text[at + 1..]).and_then(|(tag, _)| tag.link());
            link.filter(|name| name == from).into_iter().for_each(|name| self.put(name, to));
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        let names = self.names;
        match inline {
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => {
                let to = names.of_variable(id.name).filter(|_| !self.given.contains(&id.name));
                to.into_iter().for_each(|to| self.put(id.name, to));
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                names.of_entry(EntryKind::Message, id.name).into_iter().for_each(|to| self.put(id.name, to));
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                names.of_entry(EntryKind::Term, id.name).into_iter().for_each(|to| self.put(id.name, to));
                for argument in arguments.iter().flat_map(|arguments| &arguments.named) {
                    let name = argument.name.name;
                    names.of_variable(name).into_iter().for_each(|to| self.put(name, to));
                }
                arguments.iter().flat_map(|arguments| &arguments.positional).for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file with other names, and with the old ones again.
    fn there_and_back(text: &str, names: &Names) -> (String, String) {
        let of = |text: &str, names: &Names| changed(text, &places(&Resource::of(text), names));
        let there = of(text, names);
        let back = of(&there, &names.reversed());
        (there, back)
    }

    fn pair(from: &str, to: &str) -> Pair {
        (from.to_owned(), to.to_owned())
    }

    #[test]
    fn names_are_changed_wherever_they_stand_and_nothing_else_is() {
        let message = |home| Names { entry: Some((EntryKind::Message, pair("old", "newer"))), home, ..Names::default() };
        let term = Names { entry: Some((EntryKind::Term, pair("old", "n"))), home: true, comments: true, ..Names::default() };
        let variable = Names { variables: vec![pair("old", "newer")], comments: true, ..Names::default() };
        let link = Names { link: Some(pair("old", "newer")), ..Names::default() };
        let furniture = Names { variables: vec![pair("page", "p")], furniture: true, ..Names::default() };
        let cases = [
            (&message(true), "old=x\r\n  .a = { old }{old.a}\r\n", "newer=x\r\n  .a = { newer }{newer.a}\r\n"),
            (&message(false), "old = { old }\n-old = { -old }{ $old }\n", "old = { newer }\n-old = { -old }{ $old }\n"),
            (&message(true), "old = A\nold = B\nolder = { older }\n", "newer = A\nnewer = B\nolder = { older }\n"),
            (
                &message(true),
                "# old { old }\na = old { \"old\" } <a name=\"old\">\n",
                "# old { old }\na = old { \"old\" } <a name=\"old\">\n",
            ),
            (
                &term,
                "# see -old, x-old and -older\n-old = A\n    .g = f\na = { -old.g ->\n    [f] { -old(old: \"x\") }\n   *[m] { old }\n}\n",
                "# see -n, x-old and -older\n-n = A\n    .g = f\na = { -n.g ->\n    [f] { -n(old: \"x\") }\n   *[m] { old }\n}\n",
            ),
            (
                &variable,
                "### $old\n\n# $old, $old-x, -old\na = { $old ->\n    [one] {{ NUMBER($old, old: 1) }}\n   *[other] { -t(old: 1) }{ $older }\n}\n",
                "### $old\n\n# $newer, $old-x, -old\na = { $newer ->\n    [one] {{ NUMBER($newer, old: 1) }}\n   *[other] { -t(newer: 1) }{ $older }\n}\n",
            ),
            (
                &link,
                "a = <a name=\"old\">old</a> <a name='old'></a> <a name=\"older\">x</a> <b name=\"old\">\n",
                "a = <a name=\"newer\">old</a> <a name='newer'></a> <a name=\"older\">x</a> <b name=\"old\">\n",
            ),
            (&furniture, "page = { $page }\nx = { $page }\n", "page = { $page }\nx = { $p }\n"),
            (&variable, "a = { $old\nb = { $old }\n", "a = { $old\nb = { $newer }\n"),
        ];
        for (names, text, expected) in cases {
            let (there, back) = there_and_back(text, names);
            assert_eq!(there, expected, "{text}");
            assert_eq!(back, text, "{there}");
        }
    }

    #[test]
    fn identifiers_are_those_of_fluent() {
        for name in ["a", "A-b_3", "x1"] {
            assert!(is_identifier(name), "{name}");
        }
        for name in ["", "-a", "1a", "größe", "a b", "a.b", "_a", "a:b"] {
            assert!(!is_identifier(name), "{name}");
        }
        let names = Names { variables: vec![pair("old", "new")], ..Names::default() };
        for (text, expected) in [("{ $old", true), ("{ -old }", true), ("olden", false), ("x-old", false), ("old=", true)] {
            assert_eq!(names.are_words_of(text), expected, "{text}");
        }
    }
}

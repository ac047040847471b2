//! What a pattern uses: variables, terms, messages, functions, selectors, text.
//!
//! Checks ask the same things of every message, so one walk collects them all, borrowing from the source: the place of whatever is found is
//! [`Span::of_slice`](crate::source::Span::of_slice) of its slice.
//!
//! A selector makes one message several sentences. To count what a *sentence* holds — its tags, its numbers — look at [`branches`]:
//! the sentence of the default variants, and one more for each other variant, in which all other selectors keep their default. That is
//! every variant once, without the product of all selectors.

use fluent_syntax::ast;

use crate::fluent::resource::Entry;
use crate::fluent::tag::{Tag, tags};

/// What one or more patterns use, in the order they are read; a use that stands twice is there twice.
#[derive(Clone, Debug, Default)]
pub struct Usage<'r> {
    /// Variables, without `$`.
    pub variables: Vec<Variable<'r>>,
    /// References to terms.
    pub terms: Vec<TermUse<'r>>,
    /// References to messages.
    pub messages: Vec<MessageUse<'r>>,
    /// Calls of functions.
    pub functions: Vec<FunctionUse<'r>>,
    /// Select expressions.
    pub selectors: Vec<Selector<'r>>,
    /// Runs of text, those of variants too.
    pub text: Vec<&'r str>,
    /// String literals printed or passed, escapes not resolved.
    pub literals: Vec<&'r str>,
    /// Number literals printed, passed or selecting, as written.
    pub numbers: Vec<&'r str>,
}

/// A use of a variable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable<'r> {
    /// The name, without `$`.
    pub name: &'r str,
    /// What for.
    pub role: Role,
}

/// What a variable is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// It is printed, directly or through a function.
    Printed,
    /// It selects a variant, directly or through a function.
    Selecting,
}

/// A reference to a term.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TermUse<'r> {
    /// The id, without `-`.
    pub id: &'r str,
    /// The attribute, which only a selector can name.
    pub attribute: Option<&'r str>,
    /// The named arguments.
    pub arguments: &'r [ast::NamedArgument<&'r str>],
}

/// A reference to a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageUse<'r> {
    /// The id.
    pub id: &'r str,
    /// The attribute.
    pub attribute: Option<&'r str>,
}

/// A call of a function.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FunctionUse<'r> {
    /// The name, such as `NUMBER`.
    pub name: &'r str,
    /// Its arguments.
    pub arguments: &'r ast::CallArguments<&'r str>,
}

/// A select expression.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Selector<'r> {
    /// What selects.
    pub selector: &'r ast::InlineExpression<&'r str>,
    /// What kind of value it asks for.
    pub kind: SelectorKind,
    /// The variants in file order.
    pub variants: &'r [ast::Variant<&'r str>],
}

/// What kind of value a selector asks for, as its variant keys tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SelectorKind {
    /// A number by its plural category.
    Cardinal,
    /// A number by the plural category of its ordinal: `NUMBER($n, type: "ordinal")`.
    Ordinal,
    /// Text: keys that are no plural categories.
    Text,
}

impl<'r> Usage<'r> {
    /// What one pattern uses.
    pub fn of(pattern: &'r ast::Pattern<&'r str>) -> Self {
        let mut usage = Self::default();
        usage.add(pattern);
        usage
    }

    /// What the value and the attributes of an entry use.
    pub fn of_entry(entry: &Entry<'r>) -> Self {
        let mut usage = Self::default();
        usage.add_entry(entry);
        usage
    }

    /// Adds what the value and the attributes of an entry use.
    pub fn add_entry(&mut self, entry: &Entry<'r>) {
        if let Some(value) = entry.value {
            self.add(value);
        }
        for attribute in entry.attributes {
            self.add(&attribute.value);
        }
    }

    /// Forgets what was found and keeps the memory: for whoever asks thousands of entries.
    pub fn clear(&mut self) {
        self.variables.clear();
        self.terms.clear();
        self.messages.clear();
        self.functions.clear();
        self.selectors.clear();
        self.text.clear();
        self.literals.clear();
        self.numbers.clear();
    }

    /// Whether a term or a message is named.
    pub fn refers(&self) -> bool {
        !self.terms.is_empty() || !self.messages.is_empty()
    }

    /// Adds what a pattern uses.
    pub fn add(&mut self, pattern: &'r ast::Pattern<&'r str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text.push(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &'r ast::Expression<&'r str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, Role::Printed),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector, Role::Selecting);
                self.selectors.push(Selector { selector, kind: kind_of(selector, variants), variants });
                for variant in variants {
                    self.add(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &'r ast::InlineExpression<&'r str>, role: Role) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.literals.push(value),
            ast::InlineExpression::NumberLiteral { value } => self.numbers.push(value),
            ast::InlineExpression::VariableReference { id } => self.variables.push(Variable { name: id.name, role }),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.messages.push(MessageUse { id: id.name, attribute: attribute.as_ref().map(|id| id.name) });
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let named = arguments.as_ref().map_or(&[][..], |arguments| &arguments.named);
                self.terms.push(TermUse { id: id.name, attribute: attribute.as_ref().map(|id| id.name), arguments: named });
                // Positional arguments of a term are ignored, but what they name must exist.
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.inline(argument, role);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.functions.push(FunctionUse { name: id.name, arguments });
                for argument in &arguments.positional {
                    self.inline(argument, role);
                }
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }
}

/// The plural categories of CLDR, in its order.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The name or number of a variant key, as written.
pub fn key<'r>(variant: &ast::Variant<&'r str>) -> &'r str {
    match &variant.key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

/// What kind of value a selector asks for.
///
/// A number if it calls a function other than those of text, or if every key is a plural category or a number. A term's attribute is
/// always text.
fn kind_of(selector: &ast::InlineExpression<&str>, variants: &[ast::Variant<&str>]) -> SelectorKind {
    match selector {
        ast::InlineExpression::TermReference { .. } | ast::InlineExpression::StringLiteral { .. } => SelectorKind::Text,
        ast::InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type" && matches!(argument.value, ast::InlineExpression::StringLiteral { value: "ordinal" })
            });
            if ordinal { SelectorKind::Ordinal } else { SelectorKind::Cardinal }
        }
        ast::InlineExpression::NumberLiteral { .. } => SelectorKind::Cardinal,
        _ => {
            let numeric = |variant: &ast::Variant<&str>| {
                matches!(variant.key, ast::VariantKey::NumberLiteral { .. }) || CATEGORIES.contains(&key(variant))
            };
            // A lone `*[other]` says nothing about its selector; text it is, so that no category is missed.
            let telling = variants.iter().any(|variant| key(variant) != "other");
            if telling && variants.iter().all(numeric) { SelectorKind::Cardinal } else { SelectorKind::Text }
        }
    }
}

/// One piece of a [`Branch`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Piece<'r> {
    /// Text of the pattern.
    Text(&'r str),
    /// A string literal, escapes not resolved.
    Literal(&'r str),
    /// Something whose text is known only when it is resolved: a variable, term, message, function, number.
    Value(&'r ast::InlineExpression<&'r str>),
}

/// One sentence a pattern can become.
#[derive(Clone, Debug, Default)]
pub(crate) struct Branch<'r> {
    /// Its pieces in order.
    pub pieces: Vec<Piece<'r>>,
    /// What selects, and the variant that is chosen, in order.
    pub chosen: Vec<(&'r ast::InlineExpression<&'r str>, &'r ast::Variant<&'r str>)>,
}

/// The most branches that are looked at: enough for any message people write, and a bound for those they do not.
pub(crate) const MAX_BRANCHES: usize = 256;

/// The sentences a pattern can become: first that of the default variants, then each other variant once, in file order; a variant inside
/// another variant is reached with that one chosen.
pub(crate) fn branches<'r>(pattern: &'r ast::Pattern<&'r str>) -> Vec<Branch<'r>> {
    let mut paths = vec![Path::new()];
    find_paths(pattern, &Path::new(), &mut paths);
    let spell_path = |path: Path<'r>| {
        let mut branch = Branch::default();
        spell(pattern, &path, &mut branch);
        branch
    };
    paths.into_iter().map(spell_path).collect()
}

/// The variants chosen instead of the default, outermost first.
type Path<'r> = Vec<&'r ast::Variant<&'r str>>;

/// Collects the way to each variant that is not a default.
fn find_paths<'r>(pattern: &'r ast::Pattern<&'r str>, above: &Path<'r>, found: &mut Vec<Path<'r>>) {
    for element in &pattern.elements {
        let Some(Unwrapped::Select(_, variants)) = unwrap(element) else { continue };
        for variant in variants {
            if variant.default {
                find_paths(&variant.value, above, found);
                continue;
            }
            if found.len() == MAX_BRANCHES {
                return;
            }
            let mut path = above.clone();
            path.push(variant);
            found.push(path.clone());
            find_paths(&variant.value, &path, found);
        }
    }
}

/// Writes a pattern with the variants of `path` chosen.
fn spell<'r>(pattern: &'r ast::Pattern<&'r str>, path: &Path<'r>, branch: &mut Branch<'r>) {
    for element in &pattern.elements {
        match unwrap(element) {
            Some(Unwrapped::Piece(piece)) => branch.pieces.push(piece),
            Some(Unwrapped::Select(selector, variants)) => {
                let chosen = |variant: &&ast::Variant<&str>| path.iter().any(|on| std::ptr::eq(*on, *variant));
                let taken = variants.iter().find(chosen).or_else(|| variants.iter().find(|variant| variant.default));
                if let Some(taken) = taken {
                    branch.chosen.push((selector, taken));
                    spell(&taken.value, path, branch);
                }
            }
            None => {}
        }
    }
}

/// A pattern element without braces around braces.
enum Unwrapped<'r> {
    Piece(Piece<'r>),
    Select(&'r ast::InlineExpression<&'r str>, &'r [ast::Variant<&'r str>]),
}

fn unwrap<'r>(element: &'r ast::PatternElement<&'r str>) -> Option<Unwrapped<'r>> {
    let mut expression = match element {
        ast::PatternElement::TextElement { value } => return Some(Unwrapped::Piece(Piece::Text(value))),
        ast::PatternElement::Placeable { expression } => expression,
    };
    loop {
        match expression {
            ast::Expression::Select { selector, variants } => return Some(Unwrapped::Select(selector, variants)),
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression: inner }) => expression = inner,
            ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
                return Some(Unwrapped::Piece(Piece::Literal(value)));
            }
            ast::Expression::Inline(inline) => return Some(Unwrapped::Piece(Piece::Value(inline))),
        }
    }
}

/// What a pattern says where nothing is asked of it, for people to read: the default of each selector, without tags; names as they are written.
pub fn default_text(pattern: &ast::Pattern<&str>) -> String {
    let mut said = String::new();
    add_default(pattern, &mut said);
    said
}

fn add_default(pattern: &ast::Pattern<&str>, said: &mut String) {
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let mut done = 0;
                for at in tags(value) {
                    if let Some((_, length)) = Tag::parse(&value[at + 1..]).filter(|_| at >= done) {
                        said.push_str(&value[done..at]);
                        done = at + 1 + length;
                    }
                }
                said.push_str(&value[done..]);
            }
            ast::PatternElement::Placeable { expression } => add_expression(expression, said),
        }
    }
}

fn add_expression(expression: &ast::Expression<&str>, said: &mut String) {
    match expression {
        ast::Expression::Select { variants, .. } => {
            let default = variants.iter().find(|variant| variant.default);
            default.into_iter().for_each(|variant| add_default(&variant.value, said));
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => add_expression(expression, said),
        ast::Expression::Inline(
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value },
        ) => {
            said.push_str(value);
        }
        ast::Expression::Inline(ast::InlineExpression::VariableReference { id }) => said.push_str(&format!("{{ ${} }}", id.name)),
        ast::Expression::Inline(ast::InlineExpression::TermReference { id, .. }) => said.push_str(&format!("{{ -{} }}", id.name)),
        ast::Expression::Inline(
            ast::InlineExpression::MessageReference { id, .. } | ast::InlineExpression::FunctionReference { id, .. },
        ) => said.push_str(&format!("{{ {} }}", id.name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Resource;

    fn usage(text: &str) -> String {
        let resource = Resource::of(text);
        assert_eq!(resource.diagnostics(), []);
        let entry = resource.entries().next().expect("the case has an entry");
        let usage = Usage::of_entry(&entry);
        let mut out = Vec::new();
        out.extend(usage.variables.iter().map(|variable| format!("${} {:?}", variable.name, variable.role)));
        out.extend(usage.terms.iter().map(|term| format!("-{}/{}", term.id, term.arguments.len())));
        out.extend(usage.messages.iter().map(|message| format!("{}.{}", message.id, message.attribute.unwrap_or_default())));
        out.extend(usage.functions.iter().map(|function| function.name.to_owned()));
        out.extend(usage.selectors.iter().map(|selector| format!("{:?}", selector.kind)));
        out.join(" ")
    }

    #[test]
    fn uses_are_found_wherever_they_stand() {
        let cases = [
            ("a = { $x } und { -t(case: \"dat\") }\n    .b = { m.c }{ m }\n", "$x Printed -t/1 m.c m."),
            ("a = { NUMBER($n, minimumFractionDigits: 2) }\n", "$n Printed NUMBER"),
            ("a = { $n ->\n    [one] x\n   *[other] { $m }\n}\n", "$n Selecting $m Printed Cardinal"),
            ("a = { $n ->\n    [0] x\n   *[other] y\n}\n", "$n Selecting Cardinal"),
            ("a = { $n ->\n   *[other] y\n}\n", "$n Selecting Text"),
            ("a = { $n ->\n    [machine] x\n   *[other] y\n}\n", "$n Selecting Text"),
            ("a = { NUMBER($n, type: \"ordinal\") ->\n   *[other] y\n}\n", "$n Selecting NUMBER Ordinal"),
            ("a = { -t.gender ->\n    [one] x\n   *[other] y\n}\n", "-t/0 Text"),
            ("a = {{ $x }}\n", "$x Printed"),
        ];
        for (text, expected) in cases {
            assert_eq!(usage(text), expected, "{text}");
        }
    }

    #[test]
    fn branches_read_every_variant_once() {
        let text = "a = A { $n ->\n    [one] B { $m ->\n        [x] C\n       *[y] D\n    }\n   *[other] E\n} F { $k ->\n    [one] G\n   *[other] H\n}\n";
        let resource = Resource::of(text);
        let entry = resource.get("a").expect("the entry is there");
        let found: Vec<String> = branches(entry.value.expect("it has a value"))
            .iter()
            .map(|branch| {
                let text = |piece: &Piece<'_>| match piece {
                    Piece::Text(text) | Piece::Literal(text) => (*text).to_owned(),
                    Piece::Value(_) => "?".to_owned(),
                };
                branch.pieces.iter().map(text).collect()
            })
            .collect();
        assert_eq!(found, ["A E F H", "A B D F H", "A B C F H", "A E F G"]);
    }
}

//! What a message is laid out as in a new language: a comment with its text, the variants those of the language.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use crate::fluent::Resource;
use crate::fluent::canonical::{Comments, entry_text};
use crate::fluent::resource::{CommentLevel, Entry, Node, notes};
use crate::fluent::usage::{SelectorKind, Usage, key};

/// What the library has to know of a language to lay out its plural variants.
pub struct Plurals<'p> {
    /// The categories of counts, in CLDR's order; empty if the language is not known.
    pub cardinal: &'p [&'static str],
    /// The categories of places in an order.
    pub ordinal: &'p [&'static str],
}

/// An entry that waits for text: what the source tells translators of it, and its text, all as a comment.
pub(super) fn part_of(entry: &Entry<'_>, plurals: &Plurals<'_>) -> String {
    let mut part = String::new();
    if let Some(notes) = entry.comment.map(notes).filter(|notes| !notes.is_empty()) {
        part.push_str(&commented("#", &notes));
        part.push('\n');
    }
    part.push_str(&commented("#", entry_skeleton(entry, plurals).trim_end()));
    part
}

/// The skeleton of a source: what is missing, below its headings.
pub(super) fn skeleton(sources: &[&Resource], missing: &BTreeSet<&str>, plurals: &Plurals<'_>) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut laid_out: BTreeSet<&str> = BTreeSet::new();
    for node in sources.iter().flat_map(|source| source.nodes()) {
        match node {
            Node::Comment { level, comment, .. } => {
                let marks = match level {
                    CommentLevel::Standalone => "#",
                    CommentLevel::Group => "##",
                    CommentLevel::Resource => "###",
                };
                parts.push(commented(marks, &comment.content.join("\n")));
            }
            Node::Entry(entry) if missing.contains(entry.id) && laid_out.insert(entry.id) => parts.push(part_of(&entry, plurals)),
            Node::Entry(_) | Node::Junk { .. } => {}
        }
    }
    if parts.is_empty() { String::new() } else { parts.join("\n\n") + "\n" }
}

/// A text with the marks of a comment before each line.
fn commented(marks: &str, text: &str) -> String {
    let line = |line: &str| if line.is_empty() { marks.to_owned() } else { format!("{marks} {line}") };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// The canonical text of an entry with the plural variants of the new language.
fn entry_skeleton(entry: &Entry<'_>, plurals: &Plurals<'_>) -> String {
    let numeric = |pattern| Usage::of(pattern).selectors.iter().any(|selector| selector.kind != SelectorKind::Text);
    // Selectors in selectors multiply; who wrote so many is shown what is there.
    let laid_out =
        |pattern| if variants_of(pattern, plurals) > MAX_VARIANTS { pattern.clone() } else { with_variants(pattern, plurals) };
    let value = entry.value.filter(|value| numeric(value)).map(laid_out);
    let attributes: Vec<ast::Attribute<&str>> = entry
        .attributes
        .iter()
        .map(|attribute| ast::Attribute { id: attribute.id.clone(), value: laid_out(&attribute.value) })
        .collect();
    let laid_out = Entry { value: value.as_ref().or(entry.value), attributes: &attributes, by_name: None, ..*entry };
    entry_text(&laid_out, Comments::Drop)
}

/// The most variants a text is laid out with: three numbers in one another, each with the six categories of Arabic, are 258.
const MAX_VARIANTS: usize = 500;

/// How many variants a pattern would be laid out with, those in one another counted each time.
fn variants_of(pattern: &ast::Pattern<&str>, plurals: &Plurals<'_>) -> usize {
    let of_element = |element: &ast::PatternElement<&str>| {
        let ast::PatternElement::Placeable { expression: ast::Expression::Select { variants, .. } } = element else { return 0 };
        let inner = variants.iter().map(|variant| variants_of(&variant.value, plurals)).max().unwrap_or(0);
        let numbers = variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. })).count();
        let most = variants.len().max(numbers + plurals.cardinal.len().max(plurals.ordinal.len()));
        most.saturating_mul(inner.saturating_add(1))
    };
    pattern.elements.iter().map(of_element).fold(0, usize::saturating_add)
}

fn with_variants<'r>(pattern: &'r ast::Pattern<&'r str>, plurals: &Plurals<'_>) -> ast::Pattern<&'r str> {
    let elements = pattern.elements.iter().map(|element| match element {
        ast::PatternElement::Placeable { expression: ast::Expression::Select { selector, variants } } => {
            let single = ast::Pattern { elements: vec![element.clone()] };
            let kind = kind_of(&single);
            let categories = match kind {
                SelectorKind::Cardinal => plurals.cardinal,
                SelectorKind::Ordinal => plurals.ordinal,
                SelectorKind::Text => &[],
            };
            let variants = lay_out(variants, categories, plurals);
            ast::PatternElement::Placeable { expression: ast::Expression::Select { selector: selector.clone(), variants } }
        }
        other => other.clone(),
    });
    ast::Pattern { elements: elements.collect() }
}

fn kind_of(pattern: &ast::Pattern<&str>) -> SelectorKind {
    // Nested selectors come after the one they are in.
    let text = Usage::of(pattern);
    text.selectors.first().map_or(SelectorKind::Text, |selector| selector.kind)
}

/// The variants of a new language: those of single numbers as they are, then one for each category with the text that the source
/// has for it or else its default. Without categories, the variants of the source.
fn lay_out<'r>(
    variants: &'r [ast::Variant<&'r str>],
    categories: &[&'static str],
    plurals: &Plurals<'_>,
) -> Vec<ast::Variant<&'r str>> {
    let copy = |variant: &'r ast::Variant<&'r str>, key: ast::VariantKey<&'r str>, default| ast::Variant {
        key,
        value: with_variants(&variant.value, plurals),
        default,
    };
    let Some(standard) = variants.iter().find(|variant| variant.default).filter(|_| !categories.is_empty()) else {
        return variants.iter().map(|variant| copy(variant, variant.key.clone(), variant.default)).collect();
    };
    let numbers =
        variants.iter().filter(|variant| matches!(variant.key, ast::VariantKey::NumberLiteral { .. }) && !variant.default);
    let numbers = numbers.map(|variant| copy(variant, variant.key.clone(), false));
    let of_categories = categories.iter().map(|&name| {
        let own = variants.iter().find(|variant| key(variant) == name).unwrap_or(standard);
        copy(own, ast::VariantKey::Identifier { name }, name == "other")
    });
    numbers.chain(of_categories).collect()
}

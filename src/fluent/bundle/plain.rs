//! Patterns that are text, values and words of terms, as nearly all are: they are written as they stand, and `fluent-bundle` never sees them.

use fluent_syntax::ast;

use super::entries::Entries;
use crate::fluent::tag::mark_tags;

/// Whether a pattern holds text and nothing else.
pub(super) fn is_plain(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| matches!(element, ast::PatternElement::TextElement { .. }))
}

/// Whether a pattern holds text, variables and names of what is plain itself, and nothing else.
pub(super) fn is_simple(pattern: &ast::Pattern<&str>, entries: &Entries<'_>) -> bool {
    pattern.elements.iter().all(|element| match element {
        ast::PatternElement::TextElement { .. } => true,
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => {
            matches!(inline, ast::InlineExpression::VariableReference { .. }) || plain_of(inline, entries).is_some()
        }
        ast::PatternElement::Placeable { .. } => false,
    })
}

/// Writes a simple pattern, its tags marked; `shown` gives the text of a variable. None if the pattern is not simple, or lacks a value.
pub(super) fn write(pattern: &ast::Pattern<&str>, entries: &Entries<'_>, shown: impl Fn(&str) -> Option<String>) -> Option<String> {
    if !is_simple(pattern, entries) {
        return None;
    }
    let mut text = String::with_capacity(pattern.elements.iter().map(length).sum());
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => mark_tags(value, &mut text),
            ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => match inline {
                ast::InlineExpression::VariableReference { id } => text.push_str(&shown(id.name)?),
                _ => write_plain(plain_of(inline, entries)?, &mut text),
            },
            ast::PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

/// The plain text that a reference stands for, if it hands nothing over.
fn plain_of<'r>(inline: &ast::InlineExpression<&str>, entries: &Entries<'r>) -> Option<&'r ast::Pattern<&'r str>> {
    let at = match inline {
        ast::InlineExpression::TermReference { id, attribute: None, arguments: None } => entries.term(id.name),
        ast::InlineExpression::MessageReference { id, attribute: None } => entries.message(id.name),
        _ => None,
    };
    entries.list[at?].1.value.filter(|pattern| is_plain(pattern))
}

fn write_plain(pattern: &ast::Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        if let ast::PatternElement::TextElement { value } = element {
            mark_tags(value, text);
        }
    }
}

fn length(element: &ast::PatternElement<&str>) -> usize {
    match element {
        ast::PatternElement::TextElement { value } => value.len(),
        // A short word or number, and its isolates.
        ast::PatternElement::Placeable { .. } => 24,
    }
}

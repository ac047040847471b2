//! Patterns that are text and nothing else, as most are: they are read as they stand.

use fluent_syntax::ast;

use crate::fluent::tag::mark_tags;

/// Whether a pattern holds text and nothing else.
pub(super) fn is_plain(pattern: &ast::Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| matches!(element, ast::PatternElement::TextElement { .. }))
}

/// The text of a pattern that holds nothing else, its tags marked.
pub(super) fn plain_text(pattern: &ast::Pattern<&str>) -> Option<String> {
    if !is_plain(pattern) {
        return None;
    }
    let mut text = String::with_capacity(pattern.elements.iter().map(length).sum());
    for element in &pattern.elements {
        if let ast::PatternElement::TextElement { value } = element {
            mark_tags(value, &mut text);
        }
    }
    Some(text)
}

fn length(element: &ast::PatternElement<&str>) -> usize {
    match element {
        ast::PatternElement::TextElement { value } => value.len(),
        ast::PatternElement::Placeable { .. } => 0,
    }
}

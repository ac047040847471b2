//! The copy of a resource that the bundle reads.
//!
//! Three things are said differently in it, so that `fluent-bundle` does what documents need:
//!
//! | written | in the copy | why |
//! |---|---|---|
//! | the `<` of a tag in text | [`TAG_OPEN`] | a tag is known by having been written in a pattern, not by looks |
//! | `{ $n -> [0] … [one] … }` | `{ CATEGORY($n, "0") -> [exact-0] … [one] … }` | plural categories come from current CLDR |
//! | `{ 5 }` | `{ NUMBER(5) }` | digits and separators of the locale |

use std::ops::Range;

use fluent_syntax::ast;

use super::TAG_OPEN;
use crate::fluent::Resource;

/// Name of the function that selectors are routed through.
pub(super) const CATEGORY: &str = "CATEGORY";

/// What replaces a range of the source.
struct Edit {
    range: Range<usize>,
    text: String,
}

/// The text of the copy: the sound entries only, one after the other.
pub(super) fn rewrite(resource: &Resource) -> String {
    let source = resource.text();
    let mut text = String::with_capacity(source.len() + source.len() / 8);
    let mut rewriter = Rewriter { resource, edits: Vec::new() };
    for entry in resource.entries() {
        let attributes = entry.attributes.iter().map(|attribute| &attribute.value);
        entry.value.into_iter().chain(attributes).for_each(|pattern| rewriter.pattern(pattern));
        rewriter.edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
        let mut at = entry.span.start;
        for edit in rewriter.edits.drain(..) {
            text.push_str(&source[at..edit.range.start]);
            text.push_str(&edit.text);
            at = edit.range.end;
        }
        text.push_str(&source[at..entry.span.end]);
        text.push_str("\n\n");
    }
    text
}

/// The variant key that stands for a number written as a key.
pub(super) fn exact_key(number: &str) -> String {
    format!("exact-{}", number.replace('.', "_"))
}

struct Rewriter<'r> {
    resource: &'r Resource,
    edits: Vec<Edit>,
}

impl<'r> Rewriter<'r> {
    fn start(&self, slice: &str) -> usize {
        self.resource.locate(slice).span.start
    }

    fn replace(&mut self, range: Range<usize>, text: String) {
        self.edits.push(Edit { range, text });
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'r str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn text(&mut self, value: &str) {
        let bytes = value.as_bytes();
        let opens = |at: usize| match bytes.get(at + 1) {
            Some(b'/') => bytes.get(at + 2).is_some_and(u8::is_ascii_alphabetic),
            Some(byte) => byte.is_ascii_alphabetic(),
            None => false,
        };
        let start = self.start(value);
        for (at, _) in value.match_indices('<').filter(|&(at, _)| opens(at)) {
            self.replace(start + at..start + at + 1, TAG_OPEN.to_string());
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&'r str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                let counted = self.selector(selector, variants);
                for variant in variants {
                    if let (true, ast::VariantKey::NumberLiteral { value }) = (counted, &variant.key) {
                        let start = self.start(value);
                        self.replace(start..start + value.len(), exact_key(value));
                    }
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&'r str>) {
        match inline {
            ast::InlineExpression::NumberLiteral { value } => {
                let start = self.start(value);
                self.replace(start..start + value.len(), format!("NUMBER({value})"));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            _ => {}
        }
    }

    /// Routes a selector whose value may be a number through [`CATEGORY`]; says whether it did.
    fn selector(&mut self, selector: &ast::InlineExpression<&'r str>, variants: &[ast::Variant<&'r str>]) -> bool {
        let start = match selector {
            // The `$` stands before the name.
            ast::InlineExpression::VariableReference { id } => self.start(id.name) - 1,
            ast::InlineExpression::FunctionReference { id, .. } => self.start(id.name),
            _ => return false,
        };
        // The arrow is looked for after the last argument, since an argument may be a string that holds one.
        let after = start + self.extent(selector, start);
        let Some(arrow) = self.resource.text()[after..].find("->") else { return false };
        let end = after + self.resource.text()[after..after + arrow].trim_end().len();
        let keys: String = variants
            .iter()
            .filter_map(|variant| match &variant.key {
                ast::VariantKey::NumberLiteral { value } => Some(format!(", \"{value}\"")),
                ast::VariantKey::Identifier { .. } => None,
            })
            .collect();
        self.replace(start..start, format!("{CATEGORY}("));
        self.replace(end..end, format!("{keys})"));
        true
    }

    /// Bytes from `start` to the end of the last name or literal inside an expression.
    fn extent(&self, inline: &ast::InlineExpression<&'r str>, start: usize) -> usize {
        let end_of = |slice: &str| (self.start(slice) + slice.len()).saturating_sub(start);
        match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => end_of(value),
            ast::InlineExpression::VariableReference { id } => end_of(id.name),
            ast::InlineExpression::FunctionReference { id, arguments } => {
                let inner = arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value));
                inner.map(|argument| self.extent(argument, start)).max().unwrap_or(0).max(end_of(id.name))
            }
            ast::InlineExpression::MessageReference { id, attribute } => {
                end_of(attribute.as_ref().map_or(id.name, |attribute| attribute.name))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let own = end_of(attribute.as_ref().map_or(id.name, |attribute| attribute.name));
                let inner = arguments.iter().flat_map(|arguments| {
                    arguments.positional.iter().chain(arguments.named.iter().map(|argument| &argument.value))
                });
                inner.map(|argument| self.extent(argument, start)).max().unwrap_or(0).max(own)
            }
            ast::InlineExpression::Placeable { .. } => 0,
        }
    }
}

//! Attributes and variant keys that stand twice.

use std::sync::Arc;

use fluent_syntax::ast;
use rustc_hash::FxHashMap;

use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::source::{Location, Source, Span};

/// Reports the attributes of an entry that stand twice, and the variants of its selectors that do.
pub(super) fn find(
    source: &Arc<Source>,
    id: &str,
    value: Option<&ast::Pattern<&str>>,
    attributes: &[ast::Attribute<&str>],
    found: &mut Findings,
) {
    let mut finder = Finder { source, id, attribute: None, found };
    if let Some(pattern) = value {
        finder.pattern(pattern);
    }
    finder.repeats(Code::DuplicateAttribute, "attribute", attributes.iter().map(|attribute| attribute.id.name));
    for attribute in attributes {
        finder.attribute = Some(attribute.id.name);
        finder.pattern(&attribute.value);
    }
}

struct Finder<'a> {
    source: &'a Arc<Source>,
    id: &'a str,
    attribute: Option<&'a str>,
    found: &'a mut Findings,
}

impl Finder<'_> {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => self.expression(expression),
            ast::Expression::Inline(_) => {}
            ast::Expression::Select { variants, .. } => {
                self.repeats(
                    Code::DuplicateVariant,
                    "variant",
                    variants.iter().map(|variant| match &variant.key {
                        ast::VariantKey::Identifier { name } => *name,
                        ast::VariantKey::NumberLiteral { value } => value,
                    }),
                );
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn repeats<'t>(&mut self, code: Code, key: &'static str, names: impl ExactSizeIterator<Item = &'t str> + Clone) {
        if names.len() < 2 || is_short_and_distinct(&names) {
            return;
        }
        let mut first: FxHashMap<&str, &str> = FxHashMap::default();
        for name in names {
            let Some(before) = first.get(name) else {
                first.insert(name, name);
                continue;
            };
            let place = |slice| Location::new(self.source, Span::of_slice(self.source.text(), slice));
            let subject = match self.attribute {
                Some(attribute) => format!("{}.{attribute}", self.id),
                None => self.id.to_owned(),
            };
            let found = Diagnostic::new(code).at(place(name)).arg("message", &subject).arg(key, name);
            self.found.push(found.message(subject).related("related-first", place(before)));
        }
    }
}

/// Whether there are few names, as nearly everywhere, and no two are the same: a table would take longer than to compare them.
fn is_short_and_distinct<'t>(names: &(impl ExactSizeIterator<Item = &'t str> + Clone)) -> bool {
    names.len() <= 8 && names.clone().enumerate().all(|(at, name)| names.clone().take(at).all(|before| before != name))
}

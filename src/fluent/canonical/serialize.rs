//! The serialiser: that of fluent.js and Python's fluent.syntax, sentence by sentence.
//!
//! `fluent-syntax` 0.12 agrees with them on everything people write, but loses text that starts with `.`, `[` or `*` and goes on on another line;
//! a ledger must lose nothing.

use fluent_syntax::ast;

use crate::fluent::usage::key;

/// Appends a comment, each line after `prefix`.
pub(super) fn comment(comment: &ast::Comment<&str>, prefix: &str, out: &mut String) {
    for line in &comment.content {
        out.push_str(prefix);
        if !line.trim_matches([' ', '\n', '\r']).is_empty() {
            out.push(' ');
            out.push_str(line);
        }
        out.push('\n');
    }
}

/// Appends an entry: its id, value and attributes, and a line end.
pub(super) fn entry<'r>(id: &str, value: Option<&ast::Pattern<&'r str>>, attributes: &[ast::Attribute<&'r str>], out: &mut String) {
    out.push_str(id);
    out.push_str(" =");
    if let Some(value) = value {
        pattern(value, 1, out);
    }
    for attribute in attributes {
        out.push_str("\n    .");
        out.push_str(attribute.id.name);
        out.push_str(" =");
        pattern(&attribute.value, 2, out);
    }
    out.push('\n');
}

/// Appends a pattern whose lines after the first are indented so many levels.
fn pattern(pattern: &ast::Pattern<&str>, level: usize, out: &mut String) {
    if starts_on_new_line(pattern) {
        new_line(level, out);
    } else {
        out.push(' ');
    }
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => text(value, level, out),
            ast::PatternElement::Placeable { expression } => placeable(expression, level, out),
        }
    }
}

fn starts_on_new_line(pattern: &ast::Pattern<&str>) -> bool {
    let breaks = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => value.contains('\n'),
        ast::PatternElement::Placeable { expression } => matches!(expression, ast::Expression::Select { .. }),
    };
    // At the start of a line these signs are no text.
    let is_sign = |element: &ast::PatternElement<&str>| match element {
        ast::PatternElement::TextElement { value } => value.starts_with(['.', '[', '*']),
        ast::PatternElement::Placeable { .. } => false,
    };
    pattern.elements.iter().any(breaks) && !pattern.elements.first().is_some_and(is_sign)
}

fn new_line(level: usize, out: &mut String) {
    out.push('\n');
    (0..level).for_each(|_| out.push_str("    "));
}

fn text(value: &str, level: usize, out: &mut String) {
    let mut lines = value.split('\n').peekable();
    out.push_str(lines.next().unwrap_or_default());
    while let Some(line) = lines.next() {
        new_line(level, out);
        // A line of blanks between two others is an empty one; what stands before a placeable is text.
        let is_blank = lines.peek().is_some() && line.bytes().all(|byte| byte == b' ');
        out.push_str(if is_blank { "" } else { line });
    }
}

fn placeable(expression: &ast::Expression<&str>, level: usize, out: &mut String) {
    match expression {
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            out.push('{');
            placeable(expression, level, out);
            out.push('}');
        }
        ast::Expression::Inline(expression) => {
            out.push_str("{ ");
            inline(expression, level, out);
            out.push_str(" }");
        }
        ast::Expression::Select { selector, variants } => {
            out.push_str("{ ");
            inline(selector, level, out);
            out.push_str(" ->");
            for variant in variants {
                new_line(level, out);
                out.push_str(if variant.default { "   *[" } else { "    [" });
                out.push_str(key(variant));
                out.push(']');
                pattern(&variant.value, level + 2, out);
            }
            new_line(level, out);
            out.push('}');
        }
    }
}

fn inline(expression: &ast::InlineExpression<&str>, level: usize, out: &mut String) {
    match expression {
        ast::InlineExpression::StringLiteral { value } => out.extend(["\"", value, "\""]),
        ast::InlineExpression::NumberLiteral { value } => out.push_str(value),
        ast::InlineExpression::VariableReference { id } => out.extend(["$", id.name]),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            out.push_str(id.name);
            call(arguments, level, out);
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            out.push_str(id.name);
            attribute.iter().for_each(|attribute| out.extend([".", attribute.name]));
        }
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            out.extend(["-", id.name]);
            attribute.iter().for_each(|attribute| out.extend([".", attribute.name]));
            if let Some(arguments) = arguments {
                call(arguments, level, out);
            }
        }
        ast::InlineExpression::Placeable { expression } => placeable(expression, level, out),
    }
}

fn call(arguments: &ast::CallArguments<&str>, level: usize, out: &mut String) {
    out.push('(');
    let mut separator = "";
    for argument in &arguments.positional {
        out.push_str(separator);
        inline(argument, level, out);
        separator = ", ";
    }
    for argument in &arguments.named {
        out.push_str(separator);
        named(argument, out);
        separator = ", ";
    }
    out.push(')');
}

/// A named argument; its value is a literal, so that it stands in one line.
pub(super) fn named(argument: &ast::NamedArgument<&str>, out: &mut String) {
    out.extend([argument.name.name, ": "]);
    inline(&argument.value, 0, out);
}

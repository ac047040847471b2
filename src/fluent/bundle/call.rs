//! Calls of functions: what is wrong with one, as far as it stands in the text.

use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Resource;
use crate::fluent::format::{DATETIME_OPTIONS, NUMBER_OPTIONS, takes};

/// What is wrong with a call of a function: an unknown name, option or value of an option, or no single variable to work on.
pub(crate) fn faults(resource: &Resource, name: &str, arguments: &ast::CallArguments<&str>) -> Vec<Diagnostic> {
    let fault = |reason: &str, at: &str| {
        let finding = Diagnostic::new(Code::UnknownFunction).at(resource.locate(at));
        finding.arg("reason", reason).arg("function", name).arg("option", "")
    };
    let options: &[&str] = match name {
        "NUMBER" => &NUMBER_OPTIONS,
        "DATETIME" => &DATETIME_OPTIONS,
        _ => return vec![fault("function", name)],
    };
    let mut faults = Vec::new();
    for option in &arguments.named {
        let value = match option.value {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => value,
            // The grammar allows literals only.
            _ => continue,
        };
        if !options.contains(&option.name.name) {
            faults.push(fault("option", option.name.name).arg("option", option.name.name));
        } else if !takes(option.name.name, value) {
            faults.push(fault("value", option.name.name).arg("option", option.name.name).arg("found", value));
        }
    }
    let is_sound = match arguments.positional.as_slice() {
        [ast::InlineExpression::VariableReference { .. } | ast::InlineExpression::FunctionReference { .. }] => true,
        [ast::InlineExpression::NumberLiteral { .. }] => name == "NUMBER",
        _ => false,
    };
    if !is_sound {
        faults.push(fault("argument", name));
    }
    faults
}

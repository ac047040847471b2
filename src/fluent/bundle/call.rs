//! Calls of functions: what is wrong with one, as far as it stands in the text.

use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Resource;
use crate::fluent::format::{DATETIME_OPTIONS, NUMBER_OPTIONS, Values, digits};

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
    for argument in &arguments.named {
        let (option, Some(value)) = (argument.name.name, literal(&argument.value)) else { continue };
        match Values::of(option).filter(|_| options.contains(&option)) {
            None => faults.push(fault("option", option).arg("option", option)),
            Some(values) if !values.take(value) => {
                let finding = fault("value", option).arg("option", option);
                faults.push(finding.arg("found", value).arg("expected", values));
            }
            Some(_) => {}
        }
    }
    if let Some((option, least, most)) = too_few(arguments) {
        let finding = fault("order", option).arg("option", option);
        faults.push(finding.arg("found", most).arg("expected", least));
    }
    if let ([ast::InlineExpression::NumberLiteral { .. }], true) = (arguments.positional.as_slice(), lacks_currency(arguments)) {
        faults.push(fault("currency", name));
    }
    let is_sound = match arguments.positional.as_slice() {
        [ast::InlineExpression::VariableReference { .. }] => true,
        [ast::InlineExpression::NumberLiteral { .. }] => name == "NUMBER",
        // What one function makes is nothing for the other; a name that is no function is told as that.
        [ast::InlineExpression::FunctionReference { id, .. }] => id.name == name || !matches!(id.name, "NUMBER" | "DATETIME"),
        _ => false,
    };
    if !is_sound {
        faults.push(fault("argument", name));
    }
    faults
}

/// The text of a literal.
fn literal<'a>(value: &ast::InlineExpression<&'a str>) -> Option<&'a str> {
    match value {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => Some(value),
        // The grammar allows literals only.
        _ => None,
    }
}

/// Whether a call asks for the sign of a currency, and neither it nor a call inside names one: then the value has to.
pub(super) fn lacks_currency(arguments: &ast::CallArguments<&str>) -> bool {
    let named = |arguments: &ast::CallArguments<&str>, option: &str| {
        let argument = arguments.named.iter().find(|argument| argument.name.name == option);
        argument.and_then(|argument| literal(&argument.value)).map(str::to_owned)
    };
    let calls = std::iter::successors(Some(arguments), |call| inside(call));
    calls.clone().find_map(|call| named(call, "style")).is_some_and(|style| style == "currency")
        && calls.into_iter().all(|call| named(call, "currency").is_none())
}

/// The call inside a call.
fn inside<'a, 'c>(arguments: &'c ast::CallArguments<&'a str>) -> Option<&'c ast::CallArguments<&'a str>> {
    match arguments.positional.as_slice() {
        [ast::InlineExpression::FunctionReference { arguments, .. }] => Some(arguments),
        _ => None,
    }
}

/// The option of a call that asks for fewer decimals at most than at least, with the least and the most; what is not named here holds as named in
/// the call inside.
fn too_few<'a>(arguments: &ast::CallArguments<&'a str>) -> Option<(&'a str, u8, u8)> {
    let named = |arguments: &ast::CallArguments<&'a str>, option: &str| {
        let argument = arguments.named.iter().find(|argument| argument.name.name == option)?;
        Some((argument.name.name, digits(literal(&argument.value)?)?))
    };
    let of_call = |option: &str| {
        std::iter::successors(inside(arguments), |call| inside(call)).find_map(|call| named(call, option)).map(|(_, digits)| digits)
    };
    let (minimum, maximum) = ("minimumFractionDigits", "maximumFractionDigits");
    let (least, most) = (named(arguments, minimum), named(arguments, maximum));
    let option = most.or(least)?.0;
    let digits = |named: Option<(&str, u8)>, option| named.map(|(_, digits)| digits).or_else(|| of_call(option));
    let (least, most) = (digits(least, minimum)?, digits(most, maximum)?);
    (most < least).then_some((option, least, most))
}

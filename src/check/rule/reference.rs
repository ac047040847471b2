//! References: do variables, terms, messages and functions exist, and are they those of the source?

use fluent_syntax::ast;
use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::fluent::Resource;
use crate::fluent::bundle::call;
use crate::fluent::resource::{Entry, EntryKind};
use crate::fluent::usage::{FunctionUse, Role, SelectorKind, Usage};
use crate::language;
use crate::library::FURNITURE;
use crate::source::{Location, Span};

use crate::check::context::{Context, Kind};
use crate::check::rule::variant;
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// So many wrong letters are a slip; with more, another fact with another legal source was meant, or one that is gone.
const FACT_EDITS: usize = 2;

/// Whether a variable has a value, or would have one if its file were sound, which is told there.
fn is_known(context: &Context<'_>, view: &View<'_>, name: &str) -> bool {
    // Composing gives them to page furniture.
    let is_given = view.name == FURNITURE && language::FURNITURE.iter().any(|word| word.variables.contains(&name));
    is_given || context.variable(view.name, name).is_some() || context.content.is_unread(view.name, name)
}

/// Checks what one text refers to.
pub(crate) fn check<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let usage = &text.profile.usage;
    let is_source = view.locale == context.library.source_locale();
    // Arguments of a term come from whoever refers to it: they are literals, and no facts of the same name.
    let is_message = text.entry.kind == EntryKind::Message;
    if is_message && is_source {
        for variable in &usage.variables {
            if !is_known(context, view, variable.name) && sink.takes(Code::UnknownVariable) {
                let known = context.variables(view.name);
                let near = sink.nearest.within(FACT_EDITS, variable.name, known).unwrap_or("none");
                let finding = Diagnostic::new(Code::UnknownVariable).at(view.locate_variable(variable.name));
                sink.push(finding.arg("reason", "fact").arg("variable", variable.name).arg("near", near));
            }
        }
    }
    for selector in &usage.selectors {
        if selector.kind == SelectorKind::Text || !is_message {
            continue;
        }
        if let ast::InlineExpression::VariableReference { id } = selector.selector {
            number_expected(context, view, id.name, sink);
        }
    }
    for function in &usage.functions {
        call::faults(view.resource, function.name, function.arguments).into_iter().for_each(|fault| sink.push(fault));
        unknown_case(view, function, sink);
        let expected = match function.name {
            "NUMBER" => Kind::Number,
            "DATETIME" => Kind::Date,
            _ => continue,
        };
        for argument in &function.arguments.positional {
            if let ast::InlineExpression::VariableReference { id } = argument
                && is_message
                && let Some(found) = context.variable(view.name, id.name)
                && found != expected
            {
                wrong_type(view, id.name, found, function.name, sink);
            }
        }
    }
    if !usage.terms.is_empty() || !usage.messages.is_empty() {
        check_entries(view, usage, is_source, sink);
    }
}

/// Tells of a date that is asked for in a case in which nobody has said the months of the language: it prints as it stands alone.
fn unknown_case<'a>(view: &View<'a>, function: &FunctionUse<'a>, sink: &mut Sink<'a>) {
    let cases = function.arguments.named.iter().filter(|option| function.name == "DATETIME" && option.name.name == "case");
    for option in cases {
        if let ast::InlineExpression::StringLiteral { value } = option.value
            && !view.language.knows_case(value)
        {
            let finding = Diagnostic::new(Code::UnknownCase).at(view.resource.locate(option.name.name));
            sink.push(finding.arg("case", value));
        }
    }
}

fn number_expected<'a>(context: &Context<'a>, view: &View<'a>, name: &str, sink: &mut Sink<'a>) {
    if let Some(found) = context.variable(view.name, name)
        && found != Kind::Number
    {
        wrong_type(view, name, found, "plural", sink);
    }
}

fn wrong_type<'a>(view: &View<'a>, name: &str, found: Kind, place: &str, sink: &mut Sink<'a>) {
    let expected = if place == "DATETIME" { Kind::Date } else { Kind::Number };
    let finding = Diagnostic::new(Code::WrongVariableType).at(view.locate_variable(name)).arg("variable", name);
    sink.push(finding.arg("found", found.name()).arg("expected", expected.name()));
}

/// Checks that terms and messages exist, and that terms take the arguments they get.
fn check_entries<'a>(view: &View<'a>, usage: &Usage<'a>, is_source: bool, sink: &mut Sink<'a>) {
    for term in &usage.terms {
        let id = id_with_hyphen(view, term.id);
        let own = find(&view.visible, id);
        let Some(own) = own else {
            // A term of the source that is not translated yet is told as missing, once.
            if is_source || find(&view.visible_source, id).is_none() {
                unknown(view, "term", id, id, sink);
            }
            continue;
        };
        if let Some(attribute) = term.attribute
            && own.pattern(Some(attribute)).is_none()
        {
            unknown(view, "attribute", attribute, &format!("{id}.{attribute}"), sink);
        }
        if !term.arguments.is_empty() && sink.takes(Code::UnknownTermArgument) {
            let used = Usage::of_entry(&own);
            for argument in term.arguments {
                if used.variables.iter().all(|variable| variable.name != argument.name.name) {
                    let finding = Diagnostic::new(Code::UnknownTermArgument).at(view.resource.locate(argument.name.name));
                    sink.push(finding.arg("term", id).arg("argument", argument.name.name));
                }
            }
        }
    }
    for message in &usage.messages {
        let own = find(&view.visible, message.id);
        match (own, message.attribute) {
            (Some(own), attribute) if own.pattern(attribute).is_some() => {}
            (Some(_), Some(attribute)) => unknown(view, "attribute", attribute, &format!("{}.{attribute}", message.id), sink),
            (Some(_), None) if is_source => unknown(view, "value", message.id, message.id, sink),
            _ if !is_source && find(&view.visible_source, message.id).is_some() => {}
            _ => unknown(view, "message", message.id, message.id, sink),
        }
    }
}

/// The id of a term with the `-` that stands before it in the file.
fn id_with_hyphen<'a>(view: &View<'a>, name: &'a str) -> &'a str {
    let span = Span::of_slice(view.resource.text(), name);
    &view.resource.text()[span.start - 1..span.end]
}

fn find<'a>(visible: &[&'a Resource], id: &str) -> Option<Entry<'a>> {
    visible.iter().find_map(|resource| resource.get(id))
}

fn unknown<'a>(view: &View<'a>, reason: &str, place: &'a str, name: &str, sink: &mut Sink<'a>) {
    if !sink.takes(Code::UnknownReference) {
        return;
    }
    let known = view.visible.iter().flat_map(|resource| resource.entries()).map(|entry| entry.id);
    let near = if matches!(reason, "attribute" | "value") { None } else { sink.nearest.within(usize::MAX, name, known) };
    let finding = Diagnostic::new(Code::UnknownReference).at(view.resource.locate(place));
    sink.push(finding.arg("reason", reason).arg("name", name).arg("near", near.unwrap_or("none")));
}

/// Compares the variables and terms of a translation with those of its source.
pub(crate) fn compare<'a>(
    context: &Context<'a>,
    view: &View<'a>,
    source: &Text<'_, '_>,
    target: &Text<'a, '_>,
    sink: &mut Sink<'a>,
) {
    let (was, is) = (&source.profile.usage, &target.profile.usage);
    let message = target.entry.kind == EntryKind::Message;
    if message && !(was.variables.is_empty() && is.variables.is_empty()) {
        // A misspelt variable of the source is told there, once; a translation need not misspell it too.
        let misspelt = |name: &str| !is_known(context, view, name);
        let is_broken = was.variables.iter().any(|variable| misspelt(variable.name));
        let of_source: FxHashSet<&str> = was.variables.iter().map(|variable| variable.name).collect();
        let of_target: FxHashSet<&str> = is.variables.iter().map(|variable| variable.name).collect();
        let mut told = FxHashSet::default();
        for variable in &is.variables {
            let is_meant = is_broken && context.variable(view.name, variable.name).is_some();
            if !is_meant && !of_source.contains(variable.name) && sink.takes(Code::UnknownVariable) {
                let known = was.variables.iter().map(|other| other.name);
                let near = sink.nearest.within(usize::MAX, variable.name, known).unwrap_or("none");
                let finding = Diagnostic::new(Code::UnknownVariable).at(view.locate_variable(variable.name));
                sink.push_beside(finding.arg("reason", "source").arg("variable", variable.name).arg("near", near));
            }
        }
        // What only selects leaves no hole: whether the language needs a selector is asked of selectors.
        for variable in was.variables.iter().filter(|variable| variable.role == Role::Printed) {
            if !of_target.contains(variable.name)
                && !misspelt(variable.name)
                && sink.takes(Code::MissingVariable)
                && told.insert(variable.name)
            {
                let extra = is.variables.iter().map(|other| other.name);
                let extra = extra.filter(|name| !of_source.contains(*name));
                let near = sink.nearest.within(usize::MAX, variable.name, extra).unwrap_or("none");
                let finding = Diagnostic::new(Code::MissingVariable).at(target.head(view.resource));
                sink.push_beside(finding.arg("variable", variable.name).arg("near", near).arg("variant", "none"));
            }
        }
    }
    if !(was.selectors.is_empty() && is.selectors.is_empty()) {
        variant::compare(view, source, target, sink);
    }
    if was.terms.is_empty() {
        return;
    }
    let mut told: FxHashSet<&str> = is.terms.iter().map(|term| term.id).collect();
    for term in was.terms.iter().filter(|term| term.attribute.is_none()) {
        if told.insert(term.id) {
            let finding = Diagnostic::new(Code::MissingTerm).at(target.head(view.resource));
            sink.push_beside(finding.arg("term", format!("-{}", term.id)).arg("variant", "none"));
        }
    }
}

/// Finds circles of references among what a resource sees, starting from those of its entries that refer to another.
///
/// A circle among shared terms is found from every document, and told as the same finding.
pub(crate) fn cycles<'a>(view: &View<'a>, referring: &[&'a str], sink: &mut Sink<'a>) {
    let mut walk = Walk { visible: &view.visible, done: FxHashSet::default(), path: Vec::new(), cycles: Vec::new() };
    for id in referring {
        walk.visit(id, 0);
    }
    for cycle in walk.cycles {
        // The circle is told from its first id on, whichever entry it was found from.
        let Some((start, first)) = cycle.iter().copied().enumerate().min_by_key(|(_, id)| *id) else { continue };
        let owner = view.visible.iter().find_map(|resource| Some((*resource, resource.get(first)?)));
        let Some((owner, entry)) = owner else { continue };
        let file = owner.source().path().file_stem().and_then(|stem| stem.to_str()).unwrap_or(view.name);
        let mut round: Vec<&str> = cycle[start..].iter().chain(&cycle[..start]).copied().collect();
        round.push(first);
        let at = Location::new(owner.source(), entry.id_span);
        sink.push(Diagnostic::new(Code::CyclicReference).at(at).document(file).message(first).arg("cycle", round.join(" → ")));
    }
}

/// The deepest chain of references that is followed: beyond it is none that people write.
const DEEPEST: usize = 256;

struct Walk<'w, 'a> {
    visible: &'w [&'a Resource],
    done: FxHashSet<&'a str>,
    path: Vec<&'a str>,
    cycles: Vec<Vec<&'a str>>,
}

impl<'a> Walk<'_, 'a> {
    fn visit(&mut self, id: &'a str, depth: usize) {
        if self.done.contains(id) || depth > DEEPEST {
            return;
        }
        if let Some(at) = self.path.iter().position(|on_path| *on_path == id) {
            self.cycles.push(self.path[at..].to_vec());
            return;
        }
        let Some((resource, entry)) = self.visible.iter().find_map(|resource| Some((*resource, resource.get(id)?))) else { return };
        let text = resource.text();
        let usage = Usage::of_entry(&entry);
        self.path.push(entry.id);
        for term in &usage.terms {
            let span = Span::of_slice(text, term.id);
            self.visit(&text[span.start - 1..span.end], depth + 1);
        }
        for message in &usage.messages {
            self.visit(message.id, depth + 1);
        }
        self.path.pop();
        self.done.insert(entry.id);
    }
}

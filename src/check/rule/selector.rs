//! Selectors: are the plural variants those of the language, and can each be reached?

use std::collections::BTreeSet;

use fluent_syntax::ast;
use rustc_hash::FxHashSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::document::fact::FactKind;
use crate::fluent::format::Value;
use crate::fluent::usage::{Piece, Selector, SelectorKind, Usage, branches, key};

use crate::check::context::{self, Context};
use crate::check::language::{Language, Plural, is_category};
use crate::check::sink::Sink;
use crate::check::text::view::{Text, View};

/// Checks the variants of one text.
pub(crate) fn check<'a>(context: &Context<'a>, view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    for selector in &text.profile.usage.selectors {
        if selector.kind == SelectorKind::Text && is_number(context, view, selector) {
            words_for_numbers(view, selector, sink);
            continue;
        }
        let Some(plural) = plural_of(context, view, selector) else { continue };
        check_plural(context, view, (selector, plural), sink);
        if view.locale == context.library.source_locale() {
            modals(view, selector, sink);
        }
    }
}

/// Tells of a variant of the source that says another duty than the one before it, and is chosen by a category: a language in which 21 is
/// `one` would say it of 21. By an exact number it is the same in every language.
fn modals<'a>(view: &View<'a>, selector: &Selector<'a>, sink: &mut Sink<'a>) {
    let watched = &view.source_language.watched;
    let mut before: Option<(&str, BTreeSet<&str>)> = None;
    for variant in selector.variants.iter().filter(|variant| number_of(&variant.key).is_none()) {
        let usage = Usage::of(&variant.value);
        let words = usage.text.iter().flat_map(|text| text.split(|character: char| !character.is_alphanumeric()));
        let duty = |word: &str| {
            let small = word.to_lowercase();
            watched.duties.iter().find(|(_, forms)| forms.contains(&small.as_str())).map(|(duty, _)| *duty)
        };
        let duties: BTreeSet<&str> = words.filter_map(duty).collect();
        if duties.is_empty() {
            continue;
        }
        if let Some((other, said)) = before.as_ref().filter(|(_, said)| *said != duties) {
            let list = |duties: &BTreeSet<&str>| duties.iter().copied().collect::<Vec<_>>().join(", ");
            let finding = Diagnostic::new(Code::ModalInPlural).at(view.resource.locate(key(variant))).arg("found", list(&duties));
            let finding = finding.arg("expected", list(said)).arg("other", *other).arg("variant", key(variant));
            sink.push(finding);
        }
        before = Some((key(variant), duties));
    }
}

/// Whether what selects is a fact that is a number, however its variants are called.
fn is_number(context: &Context<'_>, view: &View<'_>, selector: &Selector<'_>) -> bool {
    let ast::InlineExpression::VariableReference { id } = selector.selector else { return false };
    context.variable(view.name, id.name) == Some(context::Kind::Number)
}

/// Tells of variants that are called as no number is: `[single]`. Says whether there is one.
fn words_for_numbers<'a>(view: &View<'a>, selector: &Selector<'a>, sink: &mut Sink<'a>) -> bool {
    let is_word =
        |variant: &&ast::Variant<&str>| !variant.default && number_of(&variant.key).is_none() && !is_category(key(variant));
    let mut words = selector.variants.iter().filter(is_word).peekable();
    let any = words.peek().is_some();
    for variant in words {
        let finding = Diagnostic::new(Code::UnreachableVariant).at(view.resource.locate(key(variant))).arg("variant", key(variant));
        let categories = view.language.categories(Plural::Cardinal).join(", ");
        sink.push(finding.arg("reason", "word").arg("variable", variable_of(selector.selector)).arg("categories", categories));
    }
    any
}

/// By which plural categories a selector chooses, if by any: a fact of kind `ordinal` chooses by those of ordinals unasked.
fn plural_of(context: &Context<'_>, view: &View<'_>, selector: &Selector<'_>) -> Option<Plural> {
    let is_ordinal = |name: &str| context.content.fact(view.name, name).is_some_and(|fact| fact.kind == FactKind::Ordinal);
    // A date or a text has no categories, whatever its variants are called.
    let has_none = match selector.selector {
        ast::InlineExpression::VariableReference { id } => {
            context.variable(view.name, id.name).is_some_and(|kind| kind != context::Kind::Number)
        }
        _ => false,
    };
    match selector.kind {
        _ if has_none => None,
        SelectorKind::Text => None,
        SelectorKind::Cardinal if !is_ordinal(variable_of(selector.selector)) => Some(Plural::Cardinal),
        SelectorKind::Cardinal | SelectorKind::Ordinal => Some(Plural::Ordinal),
    }
}

fn check_plural<'a>(context: &Context<'_>, view: &View<'a>, (selector, plural): (&Selector<'a>, Plural), sink: &mut Sink<'a>) {
    let language = view.language;
    let categories = match (plural, language.categories(plural)) {
        (Plural::Cardinal, []) => return,
        // Without rules for places in an order all of them are `other`, in print too.
        (Plural::Ordinal, []) => &["other"],
        (_, categories) => categories,
    };
    // An ordinal fact chooses by ordinals unasked: whoever takes it for any number misses none of them.
    let is_unasked = selector.kind == SelectorKind::Cardinal && plural == Plural::Ordinal;
    let variable = variable_of(selector.selector);
    let numbers: FxHashSet<u64> = selector.variants.iter().filter_map(|variant| number_of(&variant.key)).collect();
    // A category that the numbers written out exhaust needs no variant.
    let exhausted = |category: &str| {
        let mut of_category = language.samples(plural, category).peekable();
        of_category.peek().is_some() && of_category.all(|number| numbers.contains(&number))
    };
    for variant in selector.variants {
        let name = key(variant);
        if !is_category(name) {
            continue;
        }
        if !categories.contains(&name) {
            // What says the same as the default hides nothing.
            let default = selector.variants.iter().find(|variant| variant.default);
            if !variant.default && default.is_some_and(|default| default.value == variant.value) {
                continue;
            }
            let finding = Diagnostic::new(Code::ForeignPluralCategory).at(view.resource.locate(name)).arg("category", name);
            let kind = if plural == Plural::Ordinal { "ordinal" } else { "cardinal" };
            sink.push(finding.arg("kind", kind).arg("categories", categories.join(", ")));
        } else if !variant.default && exhausted(name) {
            let finding = Diagnostic::new(Code::UnreachableVariant).at(view.resource.locate(name)).arg("variant", name);
            sink.push(finding.arg("reason", "number").arg("variable", variable));
        }
    }
    let has = |category: &str| selector.variants.iter().any(|variant| key(variant) == category);
    let default_is_category = selector.variants.iter().any(|variant| variant.default && is_category(key(variant)));
    let missing: Vec<&str> = categories
        .iter()
        .copied()
        // A default of another name stands for `other`.
        .filter(|category| !has(category) && (*category != "other" || default_is_category) && !exhausted(category))
        .filter(|category| reaches((context, view), language, (variable, plural), category))
        .collect();
    if !missing.is_empty() && !is_unasked {
        let at = selector_place(view, selector);
        let finding = Diagnostic::new(Code::MissingPluralCategory).at(at).arg("variable", variable);
        sink.push(finding.arg("categories", missing.join(", ")).arg("examples", examples(language, plural, &missing)));
    }
}

/// From here on, a number is reached only by a fact that is as large.
const MILLION: u64 = 1_000_000;

/// Whether a variable can come to a category: one that begins with a million, such as `many` in French, only by a fact so large. What no fact gives is
/// taken for a small whole number.
fn reaches(
    (context, view): (&Context<'_>, &View<'_>),
    language: &Language,
    (variable, plural): (&str, Plural),
    category: &str,
) -> bool {
    let first = language.samples(plural, category).next();
    let Some(fact) = context.content.fact(view.name, variable) else { return first.is_some_and(|first| first < MILLION) };
    let amount = match &fact.value {
        Value::Number(amount) | Value::Money { amount, .. } => amount.to_string(),
        _ => String::new(),
    };
    let whole = amount.split('.').next().and_then(|whole| whole.parse().ok());
    first.is_none_or(|first| first < MILLION) || whole.is_some_and(|whole: u64| whole >= MILLION)
}

/// For each category the first numbers that have it: `few: 2, 3, 4`.
pub(crate) fn examples(language: &Language, plural: Plural, categories: &[&str]) -> String {
    let example = |category: &&str| {
        let numbers: Vec<String> = language.samples(plural, category).take(3).map(|number| number.to_string()).collect();
        // Only decimals reach some categories, such as `many` in Czech.
        if numbers.is_empty() { format!("{category}: 1.5") } else { format!("{category}: {}", numbers.join(", ")) }
    };
    categories.iter().map(example).collect::<Vec<_>>().join("; ")
}

fn number_of(key: &ast::VariantKey<&str>) -> Option<u64> {
    match key {
        ast::VariantKey::NumberLiteral { value } => value.parse().ok(),
        ast::VariantKey::Identifier { .. } => None,
    }
}

/// The variable that selects, if it is one, directly or through a function.
pub(crate) fn variable_of<'r>(selector: &'r ast::InlineExpression<&'r str>) -> &'r str {
    match selector {
        ast::InlineExpression::VariableReference { id } => id.name,
        ast::InlineExpression::FunctionReference { id, arguments } => arguments.positional.first().map_or(id.name, variable_of),
        _ => "…",
    }
}

fn selector_place(view: &View<'_>, selector: &Selector<'_>) -> crate::source::Location {
    match selector.selector {
        ast::InlineExpression::VariableReference { id } => view.locate_variable(id.name),
        ast::InlineExpression::FunctionReference { id, .. } => view.resource.locate(id.name),
        _ => selector.variants.first().map_or_else(|| view.resource.locate(""), |variant| view.resource.locate(key(variant))),
    }
}

/// Tells of a selector of the source that the translation has lost, where its language changes nouns with numbers.
pub(crate) fn compare<'a>(
    context: &Context<'a>,
    view: &View<'a>,
    source: &Text<'_, '_>,
    target: &Text<'a, '_>,
    sink: &mut Sink<'a>,
) {
    if source.profile.usage.selectors.is_empty() {
        return;
    }
    let selectors = target.profile.usage.selectors.iter().filter(|selector| selector.kind != SelectorKind::Text);
    let numbers: FxHashSet<&str> = selectors.map(|selector| variable_of(selector.selector)).collect();
    for selector in &source.profile.usage.selectors {
        // Many languages change no noun with an ordinal.
        let Some(plural @ Plural::Cardinal) = plural_of(context, view, selector) else { continue };
        let variable = variable_of(selector.selector);
        let categories = view.language.categories(plural);
        if categories.len() > 1 && !view.language.own.has_one_noun_form && !numbers.contains(variable) {
            // It is there: by numbers with a default of another name, or its variants are called as no number is.
            let selects = |selector: &&Selector<'a>| variable_of(selector.selector) == variable;
            if let Some(own) = target.profile.usage.selectors.iter().find(selects) {
                if !is_number(context, view, own) {
                    words_for_numbers(view, own, sink);
                }
                continue;
            }
            let says_one_thing = selector.variants.windows(2).all(|pair| pair[0].value == pair[1].value);
            if says_one_thing || is_uncounted(view, variable, (source, target)) {
                continue;
            }
            let finding = Diagnostic::new(Code::LostSelector).at(target.head(view.resource)).arg("variable", variable);
            sink.push_beside(finding.arg("categories", categories.join(", ")));
        }
    }
}

/// Whether a translation prints a value as its source does, and no word stands behind it that changes with numbers: nothing, an abbreviation, or a word that
/// is the same for one and for many.
fn is_uncounted(view: &View<'_>, variable: &str, (source, target): (&Text<'_, '_>, &Text<'_, '_>)) -> bool {
    let is_value = |piece: &Piece<'_>| matches!(piece, Piece::Value(value) if variable_of(value) == variable);
    if !branches(source.pattern).iter().any(|branch| branch.pieces.iter().any(is_value)) {
        return false;
    }
    let mut is_printed = false;
    for branch in branches(target.pattern) {
        for at in (0..branch.pieces.len()).filter(|at| is_value(&branch.pieces[*at])) {
            is_printed = true;
            let changes = match branch.pieces.get(at + 1) {
                Some(Piece::Text(text)) => changes(text, view.language.own.one_form),
                Some(_) => true,
                None => false,
            };
            if changes {
                return false;
            }
        }
    }
    is_printed
}

/// Whether the word that a text begins with may be another for one and for many.
fn changes(text: &str, one_form: &[&str]) -> bool {
    /// An abbreviation with a full stop has so many letters at most.
    const SHORT: usize = 3;
    let mut rest = text.trim_start();
    while let Some((_, behind)) = rest.strip_prefix('<').and_then(|tag| tag.split_once('>')) {
        rest = behind.trim_start();
    }
    let word = &rest[..rest.find(|character: char| !character.is_alphabetic()).unwrap_or(rest.len())];
    let letters = word.chars().count();
    // A letter is a sign of a unit, a word in capitals an abbreviation, a short one with a full stop too.
    let is_short = letters < 2 || word.chars().all(char::is_uppercase) || letters <= SHORT && rest[word.len()..].starts_with('.');
    !is_short && !one_form.contains(&word.to_lowercase().as_str())
}

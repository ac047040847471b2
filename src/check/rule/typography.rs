//! Typography: spaces, doubled words, quotation marks, sentence ends.

use fluent_syntax::ast;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Location, Span};

use crate::check::language::{Script, SentenceEnd, is_closing};
use crate::check::sink::Sink;
use crate::check::text::view::{Place, Text, View};

/// Checks the edges of one text.
pub(crate) fn check<'a>(view: &View<'a>, text: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let elements = &text.pattern.elements;
    let blank = |element: Option<&ast::PatternElement<&'a str>>, edge: fn(&str) -> bool| -> Option<&'a str> {
        match element? {
            ast::PatternElement::TextElement { value } if edge(value) => Some(value),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => (elements.len() > 1 && edge(value)).then_some(*value),
            _ => None,
        }
    };
    for (edge, found) in [
        ("start", blank(elements.first(), |text| text.starts_with(char::is_whitespace))),
        ("end", blank(elements.last(), |text| text.ends_with(char::is_whitespace))),
    ] {
        if let Some(value) = found {
            sink.push(Diagnostic::new(Code::EdgeWhitespace).at(view.resource.locate(value)).arg("edge", edge));
        }
    }
    if !view.language.own.foreign_ends.is_empty()
        && let End::Sign(slice, character, before) = end_of(text)
        && let Some((_, own)) = view.language.own.foreign_ends.iter().find(|(foreign, _)| *foreign == character)
        && before.and_then(Script::of) == view.language.script
    {
        let finding = Diagnostic::new(Code::EndPunctuation).at(view.resource.locate(slice)).arg("reason", "foreign");
        sink.push(finding.arg("found", character).arg("expected", own));
    }
}

/// Tells of the second of two blanks, unless they indent a line.
pub(crate) fn double_space<'a>(view: &View<'a>, Place { run, at, .. }: Place<'a>, sink: &mut Sink<'a>) {
    let head = &run[..at - 1];
    // Only the second of them tells: there may be thousands.
    if head.ends_with(' ') {
        return;
    }
    let indents = head.is_empty() && !preceded_by_placeable(view, run);
    let more = run[at..].trim_start_matches(' ');
    // At the end of a line blanks print nothing.
    if indents || head.ends_with('\n') || more.starts_with(['\n', '\r']) || more.is_empty() && !followed_by_placeable(view, run) {
        return;
    }
    sink.push(Diagnostic::new(Code::DoubleSpace).at(view.resource.locate(&run[at - 1..run.len() - more.len()])));
}

fn preceded_by_placeable(view: &View<'_>, run: &str) -> bool {
    let start = run.as_ptr() as usize - view.resource.text().as_ptr() as usize;
    view.resource.text()[..start].ends_with('}')
}

fn followed_by_placeable(view: &View<'_>, run: &str) -> bool {
    let end = run.as_ptr() as usize - view.resource.text().as_ptr() as usize + run.len();
    view.resource.text()[end..].starts_with('{')
}

/// Words that a sentence of any language may have twice in a row.
const MAY_REPEAT: &[&str] = &["blah", "bla", "ha"];

/// Tells of a word that stands twice in a row.
pub(crate) fn doubled_word<'a>(view: &View<'a>, (previous, word): (&'a str, &'a str), sink: &mut Sink<'a>) {
    let own = view.language.own;
    if own.reduplicates || word.chars().nth(1).is_none() || MAY_REPEAT.contains(&word) || own.repeated.contains(&word) {
        return;
    }
    // What a hyphen or an apostrophe joins is another word: "PDF-në në", "și și-a".
    let text = view.resource.text();
    let before = text[..Span::of_slice(text, previous).start].chars().next_back();
    let after = text[Span::of_slice(text, word).end..].chars().next();
    // A vowel sign or a virama goes on with the word: "एक एक्टिविस्ट".
    let marks = GeneralCategoryGroup::Mark;
    if after.is_some_and(|after| marks.contains(CodePointMapData::<GeneralCategory>::new().get(after))) {
        return;
    }
    if [before, after].into_iter().flatten().any(|joins| matches!(joins, '-' | '\u{2010}' | '\u{2011}' | '\'' | '’' | '·')) {
        return;
    }
    sink.push(Diagnostic::new(Code::DoubledWord).at(view.resource.locate(word)).arg("word", word));
}

/// Tells of a quotation mark that the language does not use, or of two that it uses, but not as a pair.
pub(crate) fn quote<'a>(view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
    let (quotes, character, before) = (&view.language.quotes, place.character, place.before());
    // After a letter it is an apostrophe; after a figure it may be inches or minutes.
    let apostrophe = character == '’' && before.is_alphanumeric();
    let inches = character == '"' && before.is_ascii_digit();
    if quotes.is_empty() || apostrophe || inches {
        return;
    }
    let has = |character: char| quotes.iter().any(|pair| pair.contains(character));
    let found = if has(character) {
        let closing = closing_mark(view, place).filter(|&closing| has(closing));
        let pair = closing.map(|closing| format!("{character}{closing}"));
        pair.filter(|pair| !view.language.is_right_to_left() && !quotes.contains(pair))
    } else {
        Some(character.to_string())
    };
    if let Some(found) = found {
        let finding = Diagnostic::new(Code::WrongQuotationMarks).at(view.resource.locate(place.slice()));
        sink.push(finding.arg("found", found).arg("expected", &quotes[0]));
    }
}

/// The mark that closes what a mark opens, where there is no doubt that it opens and which one closes: of guillemets, of marks that are an
/// apostrophe too, and of `”`, which opens a quotation in some books of many languages, nothing is said.
fn closing_mark(view: &View<'_>, place: Place<'_>) -> Option<char> {
    let Place { run, at, character } = place;
    let begins =
        if at == 0 { !preceded_by_placeable(view, run) } else { matches!(place.before(), ' ' | '\n' | '\u{a0}' | '(' | '[') };
    let opens = character == '„' || character == '“' && begins;
    let rest = run[at..].strip_prefix(character).filter(|rest| opens && !rest.starts_with(char::is_whitespace))?;
    let (end, closing) = rest.char_indices().find(|(_, mark)| matches!(mark, '„' | '“' | '”'))?;
    (closing != '„' && !rest[..end].ends_with(char::is_whitespace)).then_some(closing)
}

/// Tells of a space before a sign that takes none, or of none where the language writes one.
pub(crate) fn spacing<'a>(view: &View<'a>, place: Place<'a>, sink: &mut Sink<'a>) {
    let Place { run, at, character } = place;
    let (before, after) = (place.before(), place.after());
    let ends = after.is_none_or(|after| after.is_whitespace() || is_closing(after) || matches!(after, '<' | '!' | '?'));
    let spaced = matches!(before, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}') && (at > 1 || preceded_by_placeable(view, run));
    let reason = if view.language.own.spaces_punctuation {
        match character {
            ';' | '!' | '?' | ':' if ends && (before.is_alphanumeric() || matches!(before, ')' | '>')) => "missing",
            '»' if before.is_alphanumeric() || matches!(before, '.' | '!' | '?' | ',') => "missing",
            '«' if after.is_some_and(char::is_alphanumeric) => "missing",
            ',' if spaced && ends => "extra",
            _ => return,
        }
    } else {
        match character {
            ';' | '!' | '?' | ':' | ',' | '،' | '؛' | '؟' if spaced && ends => "extra",
            _ => return,
        }
    };
    let finding = Diagnostic::new(Code::PunctuationSpacing).at(view.resource.locate(place.slice()));
    sink.push(finding.arg("reason", reason).arg("found", character));
}

/// How a text ends.
enum End<'a> {
    /// With this sign or letter, and the character before it.
    Sign(&'a str, char, Option<char>),
    /// With a value, a selector or nothing: what it prints is not known.
    Open,
}

/// The last character that is not a tag, a closing mark or white space.
fn end_of<'a>(text: &Text<'a, '_>) -> End<'a> {
    let Some(ast::PatternElement::TextElement { value }) = text.pattern.elements.last() else { return End::Open };
    let mut rest: &'a str = value.trim_end();
    loop {
        if rest.ends_with('>') {
            // An empty link prints what it leads to.
            let Some(start) = rest.rfind('<') else { return End::Open };
            let tag = &rest[start..];
            rest = rest[..start].trim_end();
            if tag == "</a>" && rest.ends_with('>') {
                return End::Open;
            }
            continue;
        }
        let Some(character) = rest.chars().next_back() else { return End::Open };
        if !is_closing(character) {
            let start = rest.len() - character.len_utf8();
            return End::Sign(&rest[start..], character, rest[..start].chars().next_back());
        }
        rest = rest[..rest.len() - character.len_utf8()].trim_end();
    }
}

/// The most letters of a word whose full stop may be that of an abbreviation.
const ABBREVIATION: usize = 3;

/// Compares the end of a translation with that of its source.
pub(crate) fn compare<'a>(view: &View<'a>, source: &Text<'a, '_>, target: &Text<'a, '_>, sink: &mut Sink<'a>) {
    let (End::Sign(was_slice, was, _), End::Sign(slice, is, _)) = (end_of(source), end_of(target)) else { return };
    let (before, now) = (SentenceEnd::of(was), SentenceEnd::of(is));
    let is_open = |end: SentenceEnd| matches!(end, SentenceEnd::Stop | SentenceEnd::None);
    // There a word says that it is a question.
    let may_be_left_out = is_open(before) || before == SentenceEnd::Question;
    if view.language.own.omits_stops && may_be_left_out && is_open(now) {
        return;
    }
    let comma = before == SentenceEnd::Comma || now == SentenceEnd::Comma;
    if before == now
        || comma
        || (before, now) == (SentenceEnd::Stop, SentenceEnd::Ellipsis)
        || (now, before) == (SentenceEnd::Stop, SentenceEnd::Ellipsis)
    {
        return;
    }
    let abbreviates =
        |end: SentenceEnd, text: &Text<'_, '_>, slice: &str| end == SentenceEnd::Stop && last_word(text, slice) <= ABBREVIATION;
    if (now == SentenceEnd::None && abbreviates(before, source, was_slice))
        || (before == SentenceEnd::None && abbreviates(now, target, slice))
    {
        return;
    }
    let reason = match (before, now) {
        (_, SentenceEnd::None) => "missing",
        (SentenceEnd::None, _) => "extra",
        _ => "changed",
    };
    let at: Location = view.resource.locate(slice);
    let finding = Diagnostic::new(Code::EndPunctuation).at(at).arg("reason", reason);
    sink.push_beside(finding.arg("expected", was).arg("found", is));
}

/// Letters of the word before the last sign; many where there is no such word.
fn last_word(text: &Text<'_, '_>, slice: &str) -> usize {
    let Some(ast::PatternElement::TextElement { value }) = text.pattern.elements.last() else { return usize::MAX };
    let end = slice.as_ptr() as usize - value.as_ptr() as usize;
    match value[..end].chars().rev().take_while(|character| character.is_alphanumeric()).count() {
        0 => usize::MAX,
        letters => letters,
    }
}

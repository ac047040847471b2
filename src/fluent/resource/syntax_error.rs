//! What the parser says, in words that an author can act on.
//!
//! The parser names the token it missed; people made a mistake: forgot a brace, did not indent a line, left a conflict marker. Each of these is a
//! `reason`, which the wording of `syntax-error` distinguishes.

use std::sync::Arc;

use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Location, Source, Span};

/// The finding of an error of the parser, whose positions count from `offset`.
pub(super) fn diagnose(source: &Arc<Source>, offset: usize, error: &ParserError) -> Diagnostic {
    let text = source.text();
    let junk = error.slice.clone().map_or(offset..text.len(), |slice| offset + slice.start..offset + slice.end);
    let entry = &text[junk.clone()];
    let first_line = entry.lines().next().unwrap_or_default();
    let mut kind = error.kind.clone();
    let mut at = offset + error.pos.start;

    // An attribute that does not parse is given back to the parser as an entry, where it fails at its indent; ask it again without.
    let indent = first_line.len() - first_line.trim_start_matches(' ').len();
    let attribute = first_line[indent..].starts_with('.');
    if attribute {
        let start = junk.start + indent + 1;
        if let Err((_, errors)) = fluent_syntax::parser::parse(&text[start..junk.end])
            && let Some(error) = errors.first()
        {
            kind = error.kind.clone();
            at = start + error.pos.start;
        }
    }

    let conflict = is_conflict_marker(first_line);
    let id = guess_id(text, junk.start);
    let (reason, found) = if conflict {
        at = junk.start;
        ("conflict-marker", None)
    } else if indent > 0 && id.start < id.end {
        at = junk.start;
        ("indented-entry", None)
    } else if let Some((reason, found)) = no_text(first_line) {
        at = junk.start + first_line.find(found).unwrap_or(0);
        (reason, Some(found.to_owned()))
    } else {
        reason(&kind, attribute, first_line)
    };

    let mut diagnostic = Diagnostic::new(Code::SyntaxError).at(Location::new(source, point(text, at, &junk))).arg("reason", reason);
    if let Some(found) = found {
        diagnostic = diagnostic.arg("found", found);
    }
    if id.start < id.end { diagnostic.message(&text[id.range()]) } else { diagnostic }
}

/// The finding of a conflict marker that stands further down in something broken, whose own finding says something else.
pub(super) fn diagnose_conflict(source: &Arc<Source>, offset: usize, error: &ParserError) -> Option<Diagnostic> {
    let junk = error.slice.clone()?;
    let junk = offset + junk.start..offset + junk.end;
    let mut at = junk.start;
    for (index, line) in source.text()[junk].split_inclusive('\n').enumerate() {
        if index > 0 && is_conflict_marker(line) {
            let place = Location::new(source, at..at + 7);
            return Some(Diagnostic::new(Code::SyntaxError).at(place).arg("reason", "conflict-marker"));
        }
        at += line.len();
    }
    None
}

fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| line.starts_with(marker))
}

/// Why a line is no text, though somebody meant it as one, and the character or word that makes it so.
fn no_text(line: &str) -> Option<(&'static str, &str)> {
    let text = line.trim_start_matches(' ');
    let first = text.chars().next()?;
    let sign = &text[..first.len_utf8()];
    match first {
        '\t' => Some(("tab", sign)),
        '\u{a0}' | '\u{2007}' | '\u{202f}' | '\u{3000}' => Some(("no-break-space", sign)),
        '*' | '[' if text.len() < line.len() && !text.starts_with("*[") => Some(("sign", sign)),
        _ => {
            let id = line.split_once('=')?.0.trim_end_matches(' ');
            let is_word =
                !id.contains(char::is_whitespace) && id.chars().all(|letter| letter.is_alphanumeric() || "-_".contains(letter));
            (is_word && !id.is_ascii()).then_some(("letters", id))
        }
    }
}

/// The keyword of a mistake and, where it helps, the text that is wrong.
fn reason(kind: &ErrorKind, attribute: bool, first_line: &str) -> (&'static str, Option<String>) {
    match kind {
        ErrorKind::ExpectedToken('=') if attribute => ("attribute-without-equals", None),
        ErrorKind::ExpectedToken('=') => ("expected-equals", None),
        ErrorKind::ExpectedToken('}') => ("unclosed-placeable", None),
        ErrorKind::ExpectedToken(']') => ("unclosed-variant-key", None),
        ErrorKind::ExpectedToken(')') => ("unclosed-call", None),
        ErrorKind::ExpectedToken('"') | ErrorKind::UnterminatedStringLiteral => ("unclosed-literal", None),
        ErrorKind::ExpectedToken(' ') if first_line.starts_with('#') => ("comment-without-space", None),
        ErrorKind::ExpectedToken(token) => ("expected-token", Some(token.to_string())),
        ErrorKind::ExpectedCharRange { range } if range == "0-9" => ("expected-number", None),
        ErrorKind::ExpectedCharRange { range } if range.starts_with('a') => ("expected-id", None),
        ErrorKind::ExpectedCharRange { .. } => ("expected-line-end", None),
        ErrorKind::ExpectedMessageField { .. } => ("message-without-value", None),
        ErrorKind::ExpectedTermField { .. } => ("term-without-value", None),
        ErrorKind::ForbiddenCallee => ("function-name", None),
        ErrorKind::MissingDefaultVariant => ("no-default-variant", None),
        ErrorKind::MissingValue if attribute => ("attribute-without-value", None),
        ErrorKind::MissingValue => ("variant-without-value", None),
        ErrorKind::MultipleDefaultVariants => ("two-default-variants", None),
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => ("message-as-selector", None),
        ErrorKind::TermReferenceAsSelector => ("term-as-selector", None),
        ErrorKind::TermAttributeAsPlaceable => ("term-attribute-as-text", None),
        ErrorKind::PositionalArgumentFollowsNamed => ("argument-order", None),
        ErrorKind::DuplicatedNamedArgument(name) => ("duplicate-argument", Some(name.clone())),
        ErrorKind::UnknownEscapeSequence(_) => ("unknown-escape", None),
        ErrorKind::InvalidUnicodeEscapeSequence(digits) => ("bad-escape", Some(format!("\\u{digits}"))),
        ErrorKind::UnbalancedClosingBrace => ("stray-brace", None),
        ErrorKind::ExpectedInlineExpression => ("empty-placeable", None),
        ErrorKind::ExpectedSimpleExpressionAsSelector => ("selector-too-complex", None),
        ErrorKind::ExpectedLiteral => ("expected-literal", None),
    }
}

/// The character at a position; past the end of what is broken, the last character of it.
fn point(text: &str, at: usize, junk: &std::ops::Range<usize>) -> Span {
    let last = junk.start + text[junk.clone()].trim_end_matches([' ', '\n', '\r']).len();
    let mut start = at.min(last.saturating_sub(1)).max(junk.start).min(text.len());
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    let length = text[start..].chars().next().filter(|&char| char != '\n').map_or(0, char::len_utf8);
    Span { start, end: start + length }
}

/// The id at the start of something broken, or an empty span.
pub(super) fn guess_id(text: &str, start: usize) -> Span {
    let rest = &text[start..];
    let line = rest.trim_start_matches(' ');
    let at = start + rest.len() - line.len();
    let name = line.strip_prefix('-').unwrap_or(line);
    let length = name.bytes().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    let is_id =
        name.starts_with(|first: char| first.is_ascii_alphabetic()) && name[length..].trim_start_matches(' ').starts_with('=');
    if is_id { Span { start: at, end: at + (line.len() - name.len()) + length } } else { Span::default() }
}

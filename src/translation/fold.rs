//! The folded form of an entry: what two texts must share to be the same text.
//!
//! Two source texts are equal if their syntax trees are, without comments and with soft line breaks folded. Re-indenting, `{$x}` for
//! `{ $x }`, CRLF and re-wrapping change nothing, nor does the order of attributes; a number, a no-break space, an attribute does.
//! The folded form writes the tree in the one way that leaves out what does not count, so equality of texts is equality of bytes.
//! It is never shown and never parsed again.

use std::fmt;
use std::str::FromStr;

use fluent_syntax::ast;
use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;
use sha2::{Digest, Sha256};

use crate::fluent::resource::Entry;

/// Appends the folded form of a message or term, value and attributes.
pub(crate) fn fold(entry: &Entry<'_>, into: &mut String) {
    if let Some(value) = entry.value {
        into.push('=');
        fold_pattern(value, into);
    }
    let mut attribute = |attribute: &ast::Attribute<&str>| {
        into.push('.');
        into.push_str(attribute.id.name);
        into.push('=');
        fold_pattern(&attribute.value, into);
    };
    if entry.attributes.is_sorted_by(|a, b| a.id.name < b.id.name) {
        entry.attributes.iter().for_each(attribute);
    } else {
        let mut sorted: Vec<_> = entry.attributes.iter().collect();
        sorted.sort_by_key(|attribute| attribute.id.name);
        sorted.into_iter().for_each(&mut attribute);
    }
}

/// Appends the folded form of one pattern; no folded text contains U+0000, which ends it.
pub(crate) fn fold_pattern(pattern: &ast::Pattern<&str>, into: &mut String) {
    let mut gap = Gap::default();
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => fold_text(value, &mut gap, into),
            ast::PatternElement::Placeable { expression } => {
                gap.end(into);
                into.push('{');
                fold_expression(expression, into);
                into.push('}');
            }
        }
    }
    gap.end(into);
    into.push('\0');
}

/// White space met since the last other character.
#[derive(Default)]
struct Gap {
    blanks: usize,
    line_ends: usize,
}

impl Gap {
    /// Writes the gap: blanks as they are, a line end as one blank, a blank line as a line end.
    fn end(&mut self, into: &mut String) {
        match self.line_ends {
            0 => (0..self.blanks).for_each(|_| into.push(' ')),
            1 => into.push(' '),
            _ => into.push('\n'),
        }
        *self = Self::default();
    }
}

fn fold_text(text: &str, gap: &mut Gap, into: &mut String) {
    // Most texts are one line: only the blanks at their edges can meet a line end.
    if memchr::memchr2(b'\n', b'\r', text.as_bytes()).is_none() {
        let tail = text.trim_start_matches(' ');
        gap.blanks += text.len() - tail.len();
        let core = tail.trim_end_matches(' ');
        if !core.is_empty() {
            gap.end(into);
            into.push_str(core);
            gap.blanks += tail.len() - core.len();
        }
        return;
    }
    let mut start = 0;
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let byte = bytes[at];
        if !matches!(byte, b' ' | b'\n' | b'\r') {
            at += 1;
            continue;
        }
        if start < at {
            gap.end(into);
            into.push_str(&text[start..at]);
        }
        match byte {
            b' ' => gap.blanks += 1,
            b'\n' => gap.line_ends += 1,
            _ => {}
        }
        at += 1;
        start = at;
    }
    if start < at {
        gap.end(into);
        into.push_str(&text[start..]);
    }
}

fn fold_expression(expression: &ast::Expression<&str>, into: &mut String) {
    match expression {
        ast::Expression::Inline(inline) => fold_inline(inline, into),
        ast::Expression::Select { selector, variants } => {
            fold_inline(selector, into);
            into.push_str("->");
            for variant in variants {
                if variant.default {
                    into.push('*');
                }
                into.push('[');
                into.push_str(key_name(&variant.key));
                into.push(']');
                fold_pattern(&variant.value, into);
            }
        }
    }
}

/// The name or number of a variant key as written.
pub(crate) fn key_name<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

fn fold_inline(inline: &ast::InlineExpression<&str>, into: &mut String) {
    let attribute_of = |attribute: &Option<ast::Identifier<&str>>, into: &mut String| {
        if let Some(attribute) = attribute {
            into.push('.');
            into.push_str(attribute.name);
        }
    };
    match inline {
        ast::InlineExpression::StringLiteral { value } => {
            into.push('"');
            into.push_str(value);
            into.push('"');
        }
        ast::InlineExpression::NumberLiteral { value } => into.push_str(value),
        ast::InlineExpression::FunctionReference { id, arguments } => {
            into.push_str(id.name);
            fold_arguments(arguments, into);
        }
        ast::InlineExpression::MessageReference { id, attribute } => {
            into.push_str(id.name);
            attribute_of(attribute, into);
        }
        ast::InlineExpression::TermReference { id, attribute, arguments } => {
            into.push('-');
            into.push_str(id.name);
            attribute_of(attribute, into);
            if let Some(arguments) = arguments {
                fold_arguments(arguments, into);
            }
        }
        ast::InlineExpression::VariableReference { id } => {
            into.push('$');
            into.push_str(id.name);
        }
        ast::InlineExpression::Placeable { expression } => {
            into.push('{');
            fold_expression(expression, into);
            into.push('}');
        }
    }
}

fn fold_arguments(arguments: &ast::CallArguments<&str>, into: &mut String) {
    into.push('(');
    for argument in &arguments.positional {
        fold_inline(argument, into);
        into.push(',');
    }
    for argument in &arguments.named {
        into.push_str(argument.name.name);
        into.push(':');
        fold_inline(&argument.value, into);
        into.push(',');
    }
    into.push(')');
}

/// What a ledger keeps of a translation: the first 48 bits of the SHA-256 of its folded form, as twelve hexadecimal digits.
///
/// That is enough to see a change and too little to be mistaken for a seal: whoever edits the ledger can edit this too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// The fingerprint of a message or term.
    pub(crate) fn of(entry: &Entry<'_>) -> Self {
        let mut folded = String::new();
        fold(entry, &mut folded);
        Self::of_folded(&folded)
    }

    /// The fingerprint of what a reader sees of a pattern: white space, normal form and what nobody sees do not count.
    pub(crate) fn of_words(pattern: &ast::Pattern<&str>) -> Self {
        let mut folded = String::new();
        fold_pattern(pattern, &mut folded);
        let unseen = CodePointSetData::new::<DefaultIgnorableCodePoint>();
        let seen = folded.chars().filter(|&character| !character.is_whitespace() && !unseen.contains(character));
        Self::of_folded(&ComposingNormalizerBorrowed::new_nfc().normalize_iter(seen).collect::<String>())
    }

    /// The fingerprint of a folded form.
    pub(crate) fn of_folded(folded: &str) -> Self {
        let digest = Sha256::digest(folded.as_bytes());
        Self(digest[..6].iter().fold(0, |value, byte| value << 8 | u64::from(*byte)))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:012x}", self.0)
    }
}

/// The text is no fingerprint of twelve lower-case hexadecimal digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoFingerprint;

impl fmt::Display for NoFingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a fingerprint")
    }
}

impl std::error::Error for NoFingerprint {}

impl FromStr for Fingerprint {
    type Err = NoFingerprint;

    fn from_str(text: &str) -> Result<Self, NoFingerprint> {
        let sound = text.len() == 12 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        if !sound {
            return Err(NoFingerprint);
        }
        u64::from_str_radix(text, 16).map(Self).map_err(|_| NoFingerprint)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fluent::Resource;

    fn folded(text: &str) -> String {
        let resource = Resource::of(text);
        let mut folded = String::new();
        fold(&resource.get("a").expect("the text has an entry a"), &mut folded);
        folded
    }

    #[test]
    fn layout_changes_nothing() {
        let cases = [
            ("a = Eine Zeile", "a    =   Eine Zeile"),
            ("a = Eine { $x } Zeile", "# Kommentar\na = Eine {$x} Zeile"),
            ("a = Eine Zeile", "a =\n    Eine\n    Zeile"),
            ("a = Eine Zeile", "a = Eine\r\n    Zeile\r\n"),
            ("a = Eine { $x } Zeile", "a = Eine\n    { $x }\n    Zeile"),
            ("a =\n    Eins\n\n    Zwei", "a =\n        Eins\n\n\n\n        Zwei\n"),
            ("a = { $n ->\n    [one] Eins\n   *[other] { $n }\n}", "a = {$n ->\n  [one]   Eins\n  *[other]   {$n}\n  }"),
            ("a = A\n    .x = X\n    .y = Y", "a = A\n  .y = Y\n  .x = X\n"),
        ];
        for (one, other) in cases {
            assert_eq!(folded(one), folded(other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn substance_does() {
        let cases = [
            ("a = drei 3", "a = drei 4"),
            ("a = 3 %", "a = 3\u{a0}%"),
            ("a = A", "a = A\n    .x = X"),
            ("a = A\n    .x = X", "a = A\n    .y = X"),
            ("a =\n    Eins\n    Zwei", "a =\n    Eins\n\n    Zwei"),
            ("a = { $n }", "a = { $m }"),
            ("a = { \"x\" }", "a = x"),
            ("a = { -t }", "a = { t }"),
            ("a = { -t(case: \"x\") }", "a = { -t }"),
            ("a = { $n ->\n    [one] Eins\n   *[other] X\n}", "a = { $n ->\n    [two] Eins\n   *[other] X\n}"),
            ("a = { $n ->\n    [one] Eins\n   *[other] X\n}", "a = { $n ->\n   *[one] Eins\n    [other] X\n}"),
        ];
        for (one, other) in cases {
            assert_ne!(folded(one), folded(other), "{one:?} {other:?}");
        }
    }

    #[test]
    fn fingerprints_are_stable() {
        // The file format promises these digits.
        let resource = Resource::of("a = Застава\n    .title = Назва\n");
        let fingerprint = Fingerprint::of(&resource.get("a").expect("there is an a"));
        assert_eq!(fingerprint, Fingerprint::of_folded("=Застава\0.title=Назва\0"));
        assert_eq!(fingerprint.to_string(), "18d836278598");
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        for text in ["", "5e0b3f9c21a", "5e0b3f9c21aaa", "5E0B3F9C21AA", "+e0b3f9c21aa"] {
            assert_eq!(text.parse::<Fingerprint>(), Err(NoFingerprint), "{text}");
        }
    }

    #[test]
    fn words_are_what_a_reader_sees() {
        let of_words = |text: &str| {
            let resource = Resource::of(format!("a = {text}\n"));
            Fingerprint::of_words(resource.get("a").and_then(|entry| entry.value).expect("there is a value")).to_string()
        };
        for text in [
            "Einé 3 { $n }",
            "Eine\u{301}  3{ $n }",
            "Ein\u{ad}é\u{a0}3 {$n}",
            "\u{2066}Einé\u{2069}\n    3 { $n }",
            "Ei\u{200c}né\u{200b} 3 { $n }",
        ] {
            assert_eq!(of_words(text), "4f590098b210", "{text:?}");
        }
        for text in ["Eine 3 { $n }", "einé 3 { $n }", "Einé 3, { $n }", "Einé 3 { $m }", "Einé −3 { $n }", "Einé 3 { $n } %"]
        {
            assert_ne!(of_words(text), "4f590098b210", "{text:?}");
        }
    }
}

//! Fluent's canonical form: of one entry, and of a whole file.
//!
//! The form of an entry is that of `fluent-syntax`, Python's `fluent.syntax`, moz.l10n and translate-toolkit, which agree byte for byte; a commit
//! from Weblate or Pontoon therefore brings no noise. It leaves attributes in the order they were written: the order is what a translator sees.
//! Between entries stands one blank line. `tests/validators/canonical.py` compares every entry with fluent.syntax. One difference is the
//! parser's: where a text begins with a placeable on a line of its own and goes on with another indent, `fluent-syntax` counts it otherwise.
//!
//! A file that a person wrote is never serialised as a whole unless they ask for it ([`format_file`], `lotse fmt`): the serialiser drops what it
//! does not understand.

use fluent_syntax::ast;

use crate::fluent::resource::{CommentLevel, Entry, Node};
use crate::fluent::{Resource, guard};

mod serialize;

/// Whether an entry is written with its comment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Comments {
    /// The comment stands above.
    Keep,
    /// Only the entry itself.
    Drop,
}

/// The canonical text of an entry, ending in a line end.
pub(crate) fn entry_text(entry: &Entry<'_>, comments: Comments) -> String {
    let mut text = String::new();
    if let (Comments::Keep, Some(comment)) = (comments, entry.comment) {
        serialize::comment(comment, "#", &mut text);
    }
    serialize::entry(entry.id, entry.value, entry.attributes, &mut text);
    text
}

/// A named argument of a term or a function in canonical form: `minimumFractionDigits: 2`.
pub(crate) fn argument_text(argument: &ast::NamedArgument<&str>) -> String {
    let mut text = String::new();
    serialize::named(argument, &mut text);
    text
}

/// The canonical text of a whole file: each entry in its form, one blank line between, comments kept, junk byte for byte, and so are
/// entries with a carriage return that ends no line.
pub fn format_file(resource: &Resource) -> String {
    let file = resource.text();
    if file.len() > guard::MAX_BYTES {
        // Nothing of it was read.
        return file.to_owned();
    }
    let mut out = String::with_capacity(file.len());
    let mut end = 0;
    for node in resource.nodes() {
        let (Node::Entry(Entry { span, .. }) | Node::Comment { span, .. } | Node::Junk { span, .. }) = node;
        // What is broken stays with its comment, or with the entry that it was meant to continue.
        let belongs = matches!(node, Node::Junk { .. }) && file[end..span.start].matches('\n').count() < 2;
        if !out.is_empty() && !belongs {
            out.push('\n');
        }
        end = span.end;
        match node {
            // A carriage return that ends no line is trimmed by some and kept by others: nobody agrees on its canonical form.
            Node::Entry(entry) if has_lone_return(&file[entry.span.range()]) => {
                copy(&file[entry.span.range()], &mut out);
            }
            Node::Entry(entry) => out.push_str(&entry_text(&entry, Comments::Keep)),
            Node::Comment { comment, span, .. } if comment.content.is_empty() => {
                copy(file[span.range()].trim_end_matches(' '), &mut out)
            }
            Node::Comment { level, comment, .. } => {
                let prefix = match level {
                    CommentLevel::Standalone => "#",
                    CommentLevel::Group => "##",
                    CommentLevel::Resource => "###",
                };
                serialize::comment(comment, prefix, &mut out);
            }
            Node::Junk { span, .. } => {
                copy(&file[span.range()], &mut out);
            }
        }
    }
    out
}

/// Appends bytes as they are, and a line end that stays one even after a carriage return.
fn copy(bytes: &str, out: &mut String) {
    out.push_str(bytes);
    out.push_str(if bytes.ends_with('\r') { "\r\n" } else { "\n" });
}

fn has_lone_return(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr_iter(b'\r', bytes).any(|at| bytes.get(at + 1) != Some(&b'\n'))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn files_are_formatted() {
        let cases = [
            ("a=x\nb = y", "a = x\n\nb = y\n"),
            ("###   File\n\n\n# about\na = { $x }{$y}\n  .c=z\n", "###   File\n\n# about\na = { $x }{ $y }\n    .c = z\n"),
            ("# alone\n\na = x\r\n  y\r\n", "# alone\n\na =\n    x\n    y\n"),
            ("a = { $n ->\n[one] x\n*[other] y }\nb = z\n", "a = { $n ->\n[one] x\n*[other] y }\n\nb = z\n"),
            ("a = { $n ->\n[one] x\n*[other] y\n}\n", "a =\n    { $n ->\n        [one] x\n       *[other] y\n    }\n"),
            ("a = x\n\nb = { \n\n\n-t = y\n", "a = x\n\nb = { \n\n-t = y\n"),
            ("a = *x\n    y\n    .b = [c]\n     d\n", "a = *x\n    y\n    .b = [c]\n        d\n"),
            ("a = x\n# about b\nb = { $x\nc = y\nd\n", "a = x\n\n# about b\nb = { $x\n\nc = y\nd\n"),
            ("", ""),
        ];
        for (text, expected) in cases {
            assert_eq!(format_file(&Resource::of(text)), expected, "{text}");
        }
        let large = "a=x\n".repeat(guard::MAX_BYTES / 4 + 1);
        assert!(format_file(&Resource::of(&large)) == large);
    }

    /// Fluent-like text: its own signs and some letters, so that most of it is broken in interesting ways.
    fn fluent_like() -> impl Strategy<Value = String> {
        let token = prop_oneof![
            Just("a = "),
            Just("\nb = "),
            Just("\n-t = "),
            Just("{ "),
            Just(" }"),
            Just("{"),
            Just("}"),
            Just("$x"),
            Just("->\n"),
            Just("\n    [one] "),
            Just("\n   *[other] "),
            Just("\n"),
            Just("\r\n"),
            Just("\r"),
            Just("\n    .c = "),
            Just("# "),
            Just("## "),
            Just("\""),
            Just("\\"),
            Just("\\u"),
            Just("00e9"),
            Just("ä"),
            Just("\u{FDD0}"),
            Just("NUMBER("),
            Just(")"),
            Just(": "),
            Just(", "),
            Just("text "),
            Just(" "),
            Just("    "),
            Just("-t"),
            Just("b.c"),
            Just("1.5"),
            Just("*"),
            Just("["),
            Just("."),
            Just("\0"),
            Just("<b>"),
        ];
        let start = prop_oneof![9 => Just(""), 1 => Just("\u{FEFF}")];
        (start, proptest::collection::vec(token, 0..60)).prop_map(|(start, tokens)| start.to_owned() + &tokens.concat())
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

        #[test]
        fn the_form_is_that_of_fluent_syntax(text in fluent_like()) {
            let text = text.replace('\r', "");
            for entry in Resource::of(&text).entries() {
                let ours = entry_text(&entry, Comments::Drop);
                // Where it loses text or, around a selector in two braces, differs from the others, ours goes with the others.
                let known = ["= *", "= .", "= [", "] *", "] .", "] [", "{{"];
                if known.iter().any(|sign| ours.contains(sign)) {
                    continue;
                }
                let tree = fluent_syntax::parser::parse(&text[entry.id_span.start..entry.span.end]).expect("it was parsed before");
                prop_assert_eq!(ours, fluent_syntax::serializer::serialize(&tree));
            }
        }

        #[test]
        fn every_part_of_a_file_has_its_place(text in fluent_like()) {
            let resource = Resource::of(&text);
            let mut end = 0;
            for node in resource.nodes() {
                let span = match node {
                    Node::Entry(entry) => entry.span,
                    Node::Comment { span, .. } | Node::Junk { span, .. } => span,
                };
                prop_assert!(end <= span.start && span.start <= span.end && span.end <= text.len(), "{:?}", span);
                let between = text[end..span.start].trim_matches(['\u{FEFF}', ' ', '\n', '\r']);
                prop_assert_eq!(between, "");
                end = span.end;
            }
            let junk = resource.nodes().filter(|node| matches!(node, Node::Junk { .. })).count();
            prop_assert!(junk <= resource.diagnostics().len(), "junk without a finding");
        }

        #[test]
        fn the_canonical_form_is_stable_and_keeps_every_entry(text in fluent_like()) {
            // Tools disagree on carriage returns that end no line.
            let text = text.replace("\r\n", "\u{1}").replace('\r', "").replace('\u{1}', "\r\n");
            let first = Resource::of(&text);
            let formatted = format_file(&first);
            prop_assert_eq!(&format_file(&Resource::of(&formatted)), &formatted);
            let texts = |resource: &Resource| resource.entries().map(|entry| entry_text(&entry, Comments::Drop)).collect::<Vec<_>>();
            prop_assert_eq!(texts(&first), texts(&Resource::of(&formatted)));
        }
    }
}

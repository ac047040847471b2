//! Reads from a source file which paths of the crate it uses.

use std::collections::BTreeSet;

/// What a source file says of other modules.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Paths {
    /// Modules it declares.
    pub(super) children: BTreeSet<String>,
    /// Paths it uses, from `crate`, `super`, `self` or the name of a child; `*` is every name of a module.
    pub(super) used: Vec<Vec<String>>,
    /// Paths it gives on by `pub use`, under the name of their last segment.
    pub(super) given: Vec<Vec<String>>,
}

impl Paths {
    /// Reads a file; what is compiled only for tests counts nothing.
    pub(super) fn of(text: &str) -> Self {
        let tokens = production(tokens(text));
        let mut paths = Self::default();
        for pair in tokens.windows(2).filter(|pair| pair[0] == "mod" && is_name(&pair[1])) {
            paths.children.insert(pair[1].clone());
        }
        let mut at = 0;
        while at < tokens.len() {
            let starts = match tokens[at].as_str() {
                "crate" | "super" | "self" => true,
                name => paths.children.contains(name),
            };
            let inside = at > 0 && matches!(tokens[at - 1].as_str(), "::" | ".");
            if !starts || inside || tokens.get(at + 1).is_none_or(|token| token != "::") {
                at += 1;
                continue;
            }
            let mut found = Vec::new();
            let given = is_given(&tokens[..at]);
            at = tree(&tokens, at, &mut Vec::new(), &mut found);
            if given { &mut paths.given } else { &mut paths.used }.append(&mut found);
        }
        paths
    }
}

/// Whether `pub use`, `pub(crate) use` or the like ends these tokens.
fn is_given(before: &[String]) -> bool {
    let Some(("use", before)) = before.split_last().map(|(last, rest)| (last.as_str(), rest)) else { return false };
    matches!(before.last().map(String::as_str), Some("pub" | ")"))
}

/// Reads the tree of paths that begins at a token; gives the place after it.
fn tree(tokens: &[String], mut at: usize, prefix: &mut Vec<String>, found: &mut Vec<Vec<String>>) -> usize {
    let depth = prefix.len();
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    if tokens[at] == "," {
                        at += 1;
                        continue;
                    }
                    at = tree(tokens, at, prefix, found);
                    // `as` and the new name.
                    while tokens.get(at).is_some_and(|token| !matches!(token.as_str(), "," | "}")) {
                        at += 1;
                    }
                }
                prefix.truncate(depth);
                return at + 1;
            }
            Some(name) if is_name(name) || name == "*" => {
                // `{self}` names what is before the braces.
                if name != "self" || prefix.is_empty() {
                    prefix.push(name.to_owned());
                }
                at += 1;
                let goes_on = tokens.get(at).is_some_and(|token| token == "::")
                    && tokens.get(at + 1).is_some_and(|next| is_name(next) || matches!(next.as_str(), "{" | "*"));
                if goes_on {
                    at += 1;
                    continue;
                }
                found.push(prefix.clone());
                prefix.truncate(depth);
                return at;
            }
            _ => {
                prefix.truncate(depth);
                return at + 1;
            }
        }
    }
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// The tokens without the items that `#[cfg(test)]` stands before.
fn production(tokens: Vec<String>) -> Vec<String> {
    const TEST: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::with_capacity(tokens.len());
    let mut at = 0;
    while at < tokens.len() {
        if !tokens[at..].iter().take(TEST.len()).eq(TEST.iter()) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        // Up to the end of the item: a semicolon, or the brace that closes its body.
        let mut depth = 0_i32;
        at += TEST.len();
        while at < tokens.len() {
            let token = tokens[at].as_str();
            at += 1;
            match token {
                "{" | "(" | "[" => depth += 1,
                "}" | ")" | "]" => depth -= 1,
                _ => {}
            }
            if depth == 0 && matches!(token, ";" | "}") {
                break;
            }
        }
    }
    kept
}

/// Names, `::` and single signs; comments and the insides of quotation marks are left out.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = quoted(rest) {
            length
        } else if first.is_alphanumeric() || first == '_' {
            let length = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(rest[..length].to_owned());
            length
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if !first.is_whitespace() {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// Length of the string or character that a text begins with; a lifetime is none.
fn quoted(text: &str) -> Option<usize> {
    let raw = text.strip_prefix('r').map(|text| text.trim_start_matches('#'));
    if let Some(inside) = raw.and_then(|text| text.strip_prefix('"')) {
        let marks = text.len() - inside.len() - 2;
        let end = format!("\"{}", "#".repeat(marks));
        return Some(inside.find(&end).map_or(text.len(), |at| text.len() - inside.len() + at + end.len()));
    }
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '\''))?;
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(at + 1),
            // `'a` of a lifetime: what closes a character stands after one.
            _ if quote == '\'' && !text[at + character.len_utf8()..].starts_with('\'') => return None,
            _ => {}
        }
    }
    None
}

#[test]
fn paths_are_read_from_every_way_to_write_them() {
    for (text, used) in [
        ("use crate::a::B;", vec!["crate::a::B"]),
        ("use crate::{a, b::{self, C}, d::E as F};", vec!["crate::a", "crate::b", "crate::b::C", "crate::d::E"]),
        ("use super::*;", vec!["super::*"]),
        (
            "pub(crate) fn f(x: &crate::a::B<crate::c::D>) -> super::E { self::g::h(x) }",
            vec!["crate::a::B", "crate::c::D", "super::E", "self::g::h"],
        ),
        ("mod child; use child::Thing; fn f() { child::make::<Thing>() }", vec!["child::Thing", "child::make"]),
        ("mod child; use other::child::Thing;", vec![]),
        (
            "// crate::a\n/* crate::b */ /// [`crate::c`]\nconst S: &str = \"crate::d\"; const R: &str = r#\"crate::\"e\"\"#;",
            vec![],
        ),
        ("fn f<'a>(c: char) -> bool { c == '\"' || c == '\\'' || c == 'x' && crate::a::f::<'a>() }", vec!["crate::a::f"]),
        ("#[cfg(test)]\nmod tests { use super::*; fn f() { crate::a::b(); } }\nuse crate::c::D;", vec!["crate::c::D"]),
        ("#[cfg(test)]\ncrate::proof::note(|| { 1 });\nuse crate::c::D;", vec!["crate::c::D"]),
        ("#[cfg(test)]\nmod proof;\nfn f(self) { self.crate_name() }", vec![]),
    ] {
        let found: Vec<String> = Paths::of(text).used.iter().map(|path| path.join("::")).collect();
        assert_eq!(found, used, "{text}");
    }
}

#[test]
fn what_is_given_on_is_told_from_what_is_used() {
    let paths = Paths::of("pub mod a;\nmod b;\npub use a::{A, c::D};\npub(crate) use b::B;\nuse a::E;");
    assert_eq!(paths.children, BTreeSet::from(["a".to_owned(), "b".to_owned()]));
    assert_eq!(paths.given.iter().map(|path| path.join("::")).collect::<Vec<_>>(), ["a::A", "a::c::D", "b::B"]);
    assert_eq!(paths.used.iter().map(|path| path.join("::")).collect::<Vec<_>>(), ["a::E"]);
}

//! What the parser never gets to see: a linear scan of the bytes before it.
//!
//! `fluent-syntax` is recursive and trusting. Ten thousand nested braces overflow its stack, which nothing can catch; a non-ASCII
//! letter inside a bad `\u` escape panics, an honest typo; a hundred thousand named arguments take seconds. A library folder may come
//! from a stranger's pull request, so every text passes [`scan`] first. It finds the *entries* that would do harm; the caller parses
//! what is between them, and each offence costs its own entry only.
//!
//! The scan is a lexer, not a parser: it follows braces, parentheses, string literals and the arrow of a select expression, which is
//! exact wherever the text is Fluent, and starts afresh wherever the parser would. One place is stricter on purpose: a line that starts in
//! its first column with an id and `=`, or with `#`, ends whatever placeable is still open. Such a line can be no part of a placeable, and the
//! parser, left alone, would swallow the sound entry after a forgotten brace; so the text is parsed in two pieces there.
//!
//! Text outside of placeables is passed over with `memchr`, so that the scan costs about a tenth of the parsing.

use std::ops::Range;

use memchr::{memchr, memchr2, memchr3, memmem, memrchr};

use crate::shown;
use crate::source::Span;

/// Largest text that is parsed, in bytes: a hundred times a long guide, and small enough for 32-bit offsets and a patient machine.
pub(crate) const MAX_BYTES: usize = 8 << 20;

/// Deepest nesting of braces and parentheses: people write three; a 2 MB stack holds about 2,500.
pub(crate) const MAX_NESTING: usize = 50;

/// Most named arguments in one call: their comparison in the parser is quadratic.
pub(crate) const MAX_NAMED_ARGUMENTS: usize = 100;

/// So many bytes of a text are parsed at a time: what the parser remembers of each line that is broken is many times the line.
pub(crate) const PIECE: usize = 256 << 10;

/// Why a text, or an entry of it, is not given to the parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Offence {
    /// More than [`MAX_BYTES`]; nothing is parsed.
    TooLarge,
    /// U+FEFF at the start; the rest is parsed.
    ByteOrderMark,
    /// Nested deeper than [`MAX_NESTING`].
    TooDeep,
    /// More than [`MAX_NAMED_ARGUMENTS`] in one call.
    TooManyArguments,
    /// A named argument that is no literal: the grammar takes none (`NamedArgument`), the parser takes any word, which is no value later on.
    NoLiteral,
    /// `\u` without four, `\U` without six hexadecimal digits.
    BadEscape,
    /// An escape that names no character: a surrogate, or past U+10FFFF.
    EscapeWithoutCharacter,
    /// A noncharacter from U+FDD0 to U+FDEF, written or escaped: Lotse marks tags with them.
    Noncharacter,
    /// An escape for a character that steers: see [`steers`].
    Steering,
}

/// Whether a character that nobody sees changes what others look like or how the text is read. Written in a text itself it is told where it stands;
/// behind an escape it would reach the page past every rule. Line ends, tabs and the marks of direction are a part of how texts are written.
pub(crate) fn steers(character: char) -> bool {
    shown::steers(character) && !matches!(character, '\n' | '\t' | '\r' | '\u{61C}' | '\u{200E}' | '\u{200F}')
}

/// An offence, where it is, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    /// What is wrong.
    pub offence: Offence,
    /// The bytes that are wrong.
    pub span: Span,
    /// The entry they are in, which is not parsed.
    pub entry: Range<usize>,
}

/// What the scan found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scan {
    /// The ranges to be parsed, each on its own, in order.
    pub pieces: Vec<Range<usize>>,
    /// The entries left out, in order.
    pub refusals: Vec<Refusal>,
}

/// Whether a text has more messages and terms than so many, by the lines that begin one.
pub(crate) fn has_more(text: &str, most: usize) -> bool {
    // The shortest is `a=b`.
    if text.len() / 4 < most {
        return false;
    }
    let bytes = text.as_bytes();
    let starts = std::iter::once(0).chain(memchr::memchr_iter(b'\n', bytes).map(|newline| newline + 1));
    starts.filter(|start| bytes.get(*start) != Some(&b'#') && starts_entry(&bytes[*start..])).nth(most).is_some()
}

/// Finds the entries that the parser must not see.
pub(crate) fn scan(text: &str) -> Scan {
    if text.len() > MAX_BYTES {
        let refusal = Refusal { offence: Offence::TooLarge, span: Span::default(), entry: 0..text.len() };
        return Scan { pieces: Vec::new(), refusals: vec![refusal] };
    }
    let mut lexer =
        Lexer { bytes: text.as_bytes(), origin: 0, at: 0, stack: Vec::new(), splits: Vec::new(), cut: 0, refusals: Vec::new() };
    if text.starts_with('\u{FEFF}') {
        lexer.refusals.push(Refusal { offence: Offence::ByteOrderMark, span: (0..3).into(), entry: 0..3 });
        lexer.origin = 3;
        lexer.at = 3;
    }
    lexer.run();
    let Lexer { splits, mut refusals, .. } = lexer;
    let mut covered = 0;
    for start in memmem::find_iter(text.as_bytes(), b"\xEF\xB7") {
        // One finding an entry: more would cost a scan of the entry each.
        if start >= covered && text.as_bytes().get(start + 2).is_some_and(|byte| (0x90..=0xAF).contains(byte)) {
            let span = Span::from(start..start + 3);
            let entry = entry_around(text.as_bytes(), start);
            covered = entry.end;
            refusals.push(Refusal { offence: Offence::Noncharacter, span, entry });
        }
    }
    refusals.sort_by_key(|refusal| (refusal.entry.start, refusal.span.start));
    Scan { pieces: pieces(text.len(), &splits, &refusals), refusals }
}

/// What is left of `0..len` without the refused entries, cut at the splits.
fn pieces(len: usize, splits: &[usize], refusals: &[Refusal]) -> Vec<Range<usize>> {
    let mut pieces = Vec::with_capacity(1);
    let mut splits = splits.iter().copied().peekable();
    let mut start = 0;
    for hole in refusals.iter().map(|refusal| refusal.entry.clone()).chain(std::iter::once(len..len)) {
        let end = hole.start.max(start);
        while let Some(split) = splits.next_if(|&split| split < hole.end || hole.start == len) {
            if split > start && split < end {
                pieces.push(start..split);
                start = split;
            }
        }
        if start < end {
            pieces.push(start..end);
        }
        start = start.max(hole.end);
    }
    pieces
}

/// One level of nesting.
#[derive(Clone, Copy)]
enum Level {
    /// In braces, before an arrow: an expression.
    Placeable,
    /// In braces, after an arrow: variants, which are text.
    Variants,
    /// In the parentheses of a call, with the number of its named arguments so far.
    Call(usize),
}

struct Lexer<'t> {
    bytes: &'t [u8],
    /// Where the text starts, after a byte-order mark.
    origin: usize,
    at: usize,
    stack: Vec<Level>,
    splits: Vec<usize>,
    /// Where the piece begins that is being read.
    cut: usize,
    refusals: Vec<Refusal>,
}

impl Lexer<'_> {
    fn run(&mut self) {
        loop {
            if self.stack.is_empty() {
                if !self.skip_text() {
                    return;
                }
                continue;
            }
            let Some(&byte) = self.bytes.get(self.at) else { return };
            match (self.stack.last().copied(), byte) {
                (_, b'\n') => self.next_line(),
                (Some(Level::Variants), b'{') | (Some(Level::Placeable | Level::Call(_)), b'{') => self.open(Level::Placeable),
                (Some(Level::Variants), b'}') => self.close(),
                (Some(Level::Variants), _) => {
                    self.at = memchr3(b'{', b'}', b'\n', &self.bytes[self.at..]).map_or(self.bytes.len(), |next| self.at + next);
                }
                (_, b'}') => self.close(),
                (_, b'(') => self.open(Level::Call(0)),
                (Some(Level::Call(_)), b')') => {
                    self.stack.pop();
                    self.at += 1;
                }
                (Some(Level::Call(count)), b':') => self.name_argument(count + 1),
                (Some(Level::Placeable), b'-') if self.bytes.get(self.at + 1) == Some(&b'>') => {
                    *self.stack.last_mut().expect("a level was matched") = Level::Variants;
                    self.at += 2;
                }
                (_, b'"') => self.skip_literal(),
                _ => self.at += 1,
            }
        }
    }

    /// Moves past text outside of placeables and into the next one; false at the end.
    fn skip_text(&mut self) -> bool {
        while let Some(found) = memchr(b'{', &self.bytes[self.at..]) {
            let brace = self.at + found;
            self.cut_up_to(brace);
            // A comment may hold braces. A line that began before `at` is none: it would have been passed whole.
            let line = match memrchr(b'\n', &self.bytes[self.at..brace]) {
                Some(newline) => self.at + newline + 1,
                None if self.at == self.origin || self.bytes[self.at - 1] == b'\n' => self.at,
                None => brace,
            };
            if self.bytes[line] != b'#' {
                self.at = brace;
                self.open(Level::Placeable);
                return true;
            }
            match memchr(b'\n', &self.bytes[brace..]) {
                Some(newline) => self.at = brace + newline + 1,
                None => return false,
            }
        }
        self.cut_up_to(self.bytes.len());
        false
    }

    /// Cuts what is text up to a place wherever a piece has become long and an entry, or a line that is none, begins in the first column. A comment
    /// stays with what is below it.
    fn cut_up_to(&mut self, end: usize) {
        let mut from = self.at.max(self.cut + PIECE);
        while let Some(found) = self.bytes.get(from..end).and_then(|text| memchr(b'\n', text)) {
            let line = from + found + 1;
            let above = memrchr(b'\n', &self.bytes[..line - 1]).map_or(0, |newline| newline + 1);
            let begins = self.bytes.get(line).is_some_and(|byte| byte.is_ascii_alphabetic() || *byte == b'-');
            from = line;
            if begins && self.bytes[above] != b'#' {
                self.splits.push(line);
                self.cut = line;
                from += PIECE;
            }
        }
    }

    fn open(&mut self, level: Level) {
        self.stack.push(level);
        if self.stack.len() > MAX_NESTING {
            self.refuse(Offence::TooDeep, self.at..self.at + 1);
        } else {
            self.at += 1;
        }
    }

    /// Closes the innermost braces, and calls left open in them.
    fn close(&mut self) {
        while let Some(Level::Call(_)) = self.stack.pop() {}
        self.at += 1;
    }

    fn name_argument(&mut self, count: usize) {
        *self.stack.last_mut().expect("a call was matched") = Level::Call(count);
        if count > MAX_NAMED_ARGUMENTS {
            self.refuse(Offence::TooManyArguments, self.at..self.at + 1);
        } else if let Some(word) = self.word_behind(self.at + 1) {
            self.refuse(Offence::NoLiteral, word);
        } else {
            self.at += 1;
        }
    }

    /// The word that begins behind blanks, where no entry does.
    fn word_behind(&self, at: usize) -> Option<Range<usize>> {
        let blanks = self.bytes[at..].iter().take_while(|byte| matches!(byte, b' ' | b'\n' | b'\r')).count();
        let start = at + blanks;
        let length =
            self.bytes[start..].iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
        let is_entry = self.bytes[start - 1] == b'\n' && starts_entry(&self.bytes[start..]);
        (self.bytes.get(start).is_some_and(u8::is_ascii_alphabetic) && !is_entry).then_some(start..start + length)
    }

    /// Passes a line end inside braces; an entry that starts on the next line ends them.
    fn next_line(&mut self) {
        self.at += 1;
        if starts_entry(&self.bytes[self.at..]) {
            self.stack.clear();
            self.splits.push(self.at);
            self.cut = self.at;
        }
    }

    /// Passes a string literal, or the part of it on this line.
    fn skip_literal(&mut self) {
        self.at += 1;
        while let Some(found) = memchr3(b'"', b'\\', b'\n', &self.bytes[self.at..]) {
            self.at += found;
            match self.bytes[self.at] {
                b'"' => {
                    self.at += 1;
                    return;
                }
                b'\n' => return,
                _ => match self.bytes.get(self.at + 1) {
                    Some(b'u') => {
                        if self.refuse_escape(4) {
                            return;
                        }
                    }
                    Some(b'U') => {
                        if self.refuse_escape(6) {
                            return;
                        }
                    }
                    Some(b'\n') | None => self.at += 1,
                    Some(_) => self.at += 2,
                },
            }
        }
        self.at = self.bytes.len();
    }

    /// Passes a Unicode escape of so many digits, or refuses its entry.
    fn refuse_escape(&mut self, digits: usize) -> bool {
        let start = self.at;
        let found = self.bytes[start + 2..].iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        let end = start + 2 + found;
        let value =
            self.bytes[start + 2..end].iter().fold(0, |value, &digit| value << 4 | char::from(digit).to_digit(16).unwrap_or(0));
        let offence = match value {
            _ if found < digits => Offence::BadEscape,
            0xFDD0..=0xFDEF => Offence::Noncharacter,
            value if char::from_u32(value).is_none() => Offence::EscapeWithoutCharacter,
            value if char::from_u32(value).is_some_and(steers) => Offence::Steering,
            _ => {
                self.at = end;
                return false;
            }
        };
        self.refuse(offence, start..end);
        true
    }

    /// Refuses the entry around `span` and goes on after it.
    fn refuse(&mut self, offence: Offence, span: Range<usize>) {
        let entry = entry_around(self.bytes, span.start);
        self.stack.clear();
        self.at = entry.end;
        self.cut = entry.end;
        self.refusals.push(Refusal { offence, span: span.into(), entry });
    }
}

/// The lines from the last that starts an entry at or before `at` to the next that does.
fn entry_around(bytes: &[u8], at: usize) -> Range<usize> {
    let mut start = memrchr(b'\n', &bytes[..at]).map_or(0, |newline| newline + 1);
    while start > 0 && !starts_entry(&bytes[start..]) {
        start = memrchr(b'\n', &bytes[..start - 1]).map_or(0, |newline| newline + 1);
    }
    let mut end = at;
    while let Some(newline) = memchr(b'\n', &bytes[end..]) {
        end += newline + 1;
        if starts_entry(&bytes[end..]) {
            return start..end;
        }
    }
    start..bytes.len()
}

/// Whether a line is a comment, or an id in its first column followed by `=`.
fn starts_entry(line: &[u8]) -> bool {
    let id = match line.first() {
        Some(b'#') => return true,
        Some(b'-') => &line[1..],
        _ => line,
    };
    if !id.first().is_some_and(u8::is_ascii_alphabetic) {
        return false;
    }
    let length = id.iter().take_while(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')).count();
    id[length..].iter().find(|&&byte| byte != b' ') == Some(&b'=')
}

/// The first NUL and the first carriage return that ends no line: neither breaks the parser, both hide text from people.
pub(super) fn stray_controls(text: &str) -> impl Iterator<Item = usize> {
    let bytes = text.as_bytes();
    let (mut at, mut nul, mut cr) = (0, None, None);
    while let Some(found) = memchr2(0, b'\r', &bytes[at..]) {
        at += found;
        if bytes[at] == 0 {
            nul = nul.or(Some(at));
        } else if bytes.get(at + 1) != Some(&b'\n') {
            cr = cr.or(Some(at));
        }
        at += 1;
    }
    nul.into_iter().chain(cr)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offences(text: &str) -> Vec<(Offence, &str, &str)> {
        scan(text)
            .refusals
            .iter()
            .map(|refusal| (refusal.offence, &text[refusal.span.range()], &text[refusal.entry.clone()]))
            .collect()
    }

    #[test]
    fn refuses_what_harms_the_parser_and_nothing_else() {
        let deep = format!("a = {}\nb = x\n", "{".repeat(60));
        let calls = format!("a = {{ {}1\n", "F(".repeat(60));
        let arguments = format!("a = {{ F({}) }}\n", (0..101).map(|n| format!("a{n}: 1, ")).collect::<String>());
        let literals = format!("a = {}\n", "{\"{\"}".repeat(200));
        let cases: &[(&str, &[(Offence, &str)])] = &[
            ("a = x\n", &[]),
            ("a = {\"\\u\u{e9}\"}\n", &[(Offence::BadEscape, "\\u")]),
            ("a = {\"\\u12\"}\nb = {\"\\U01F60A\"}\n", &[(Offence::BadEscape, "\\u12")]),
            ("a = {\"\\uD800\"}\n", &[(Offence::EscapeWithoutCharacter, "\\uD800")]),
            ("a = {\"\\U110000\"}\n", &[(Offence::EscapeWithoutCharacter, "\\U110000")]),
            ("a = {\"\\uFDD0\"}\n", &[(Offence::Noncharacter, "\\uFDD0")]),
            ("a = {\"\\u202E\"}\n", &[(Offence::Steering, "\\u202E")]),
            ("a = {\"\\u0000\"}\nb = {\"\\U00001B\"}\n", &[(Offence::Steering, "\\u0000"), (Offence::Steering, "\\U00001B")]),
            ("a = {\"\\u00AD\\u200B\\u200E\\u2060\\u000A\"}\n", &[]),
            ("a = x\u{FDEF}\n", &[(Offence::Noncharacter, "\u{FDEF}")]),
            ("a = \\u\u{e9} \\uD800\n", &[]),
            ("a = { $n ->\n   *[x] \"\\uD800\n }\n", &[]),
            ("# { {\"\\uD800\n# {\na = {\"\\\\\"}{ $x }\n", &[]),
            ("\u{FEFF}# {\"\\uD800\n", &[(Offence::ByteOrderMark, "\u{FEFF}")]),
            (&deep, &[(Offence::TooDeep, "{")]),
            (&calls, &[(Offence::TooDeep, "(")]),
            (&arguments, &[(Offence::TooManyArguments, ":")]),
            ("a = { F($x, a: two) }\n", &[(Offence::NoLiteral, "two")]),
            ("a = { -t(a: 1, b:\n    G($x)) }\nb = { F(c: \"x: y\", d: 2) }\n", &[(Offence::NoLiteral, "G")]),
            ("a = { F(a:\nb = y\n", &[]),
            ("a = { F(a: $x, b: -t, c: .5) }{ F(x: ", &[]),
            (&literals, &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = offences(text).into_iter().map(|(offence, span, _)| (offence, span)).collect();
            assert_eq!(&found, expected, "{text}");
        }
    }

    #[test]
    fn entries_are_counted_by_the_lines_that_begin_one() {
        for (text, count) in [("a=b\n-t = c\n# d = e\n f = g\nh\n", 2), ("a=b\r\nc=d\n", 2), ("\n\n\n\n", 0)] {
            let text = text.repeat(9);
            assert_eq!([has_more(&text, 9 * count), count > 0 && has_more(&text, 9 * count - 1)], [false, count > 0], "{text}");
        }
        assert!(has_more("a=b", 0) && !has_more("a=b\n", 1));
    }

    #[test]
    fn a_long_text_is_cut_where_an_entry_begins() {
        let comment = "# about it\n";
        let entry = "key = { $x } Text\n    more = text\n\n";
        let text = format!("{entry}{comment}").repeat(3 * PIECE / (entry.len() + comment.len()));
        let pieces = scan(&text).pieces;
        // Comments stay with the entries below them, so here nothing can be cut.
        assert_eq!(pieces.len(), 1);
        let text = text.replace(comment, "");
        let pieces = scan(&text).pieces;
        assert!(pieces.len() > 2, "{pieces:?}");
        for piece in &pieces {
            assert!(text[piece.clone()].starts_with("key") && piece.len() < PIECE + 2 * entry.len(), "{piece:?}");
        }
        assert_eq!(pieces.iter().map(Range::len).sum::<usize>(), text.len());
    }

    #[test]
    fn a_refused_entry_costs_only_itself() {
        let text = "a = x\n# about b\nb = y\n    {\"\\uD800\"} z\n\nc = { $n }\n";
        let scan = scan(text);
        let pieces: Vec<_> = scan.pieces.iter().map(|piece| &text[piece.clone()]).collect();
        assert_eq!(pieces, ["a = x\n# about b\n", "c = { $n }\n"]);
    }

    #[test]
    fn an_entry_ends_a_forgotten_brace() {
        let text = "a = { $x\nb = y\nc = {\n-t = z\nd = {\nfoo }\n";
        let pieces: Vec<_> = scan(text).pieces.into_iter().map(|piece| &text[piece]).collect();
        assert_eq!(pieces, ["a = { $x\n", "b = y\nc = {\n", "-t = z\nd = {\nfoo }\n"]);
    }
}

//! What strangers wrote, as it is shown: nothing in it steers a terminal, a log, or the order in which a line is read.
//!
//! Every string of a library may come from a stranger, and so may the name of a file or an argument that was copied. A character that is not there to be
//! seen is shown by its number, `<U+202E>`: controls, line ends inside of a line, the marks and embeddings of the bidirectional algorithm, tags,
//! noncharacters. Joiners, soft hyphens and no-break spaces stay: languages are written with them.
//!
//! [`line()`] and [`lines`] make text shown where it is put together with other text. [`Edge`] stands in front of whatever a person reads, and holds what can
//! be held without knowing who wrote what; so a command that forgets the former is still harmless.

use std::borrow::Cow;
use std::io::{self, Write};

use memchr::{memmem, memrchr};

/// Whether a character steers instead of showing: a control (C0, DEL, C1), a line or paragraph separator, a character of the bidirectional algorithm
/// (`Bidi_Control`), a deprecated format character, a byte-order mark, an annotation, a tag, a noncharacter.
pub(crate) fn steers(character: char) -> bool {
    matches!(character,
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{206f}'
        | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
        || u32::from(character) & 0xfffe == 0xfffe
}

/// Where the first character stands that steers. Bytes that begin no such character are passed over: every text that is shown comes through here.
pub(crate) fn steering(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut from = 0;
    loop {
        let at = from + bytes[from..].iter().position(|byte| MAY_STEER[usize::from(*byte)])?;
        // A byte that begins a character is at its border.
        let character = text[at..].chars().next()?;
        if steers(character) {
            return Some(at);
        }
        from = at + character.len_utf8();
    }
}

/// The bytes that begin a character that [`steers`], and some others.
const MAY_STEER: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = matches!(byte, 0..=0x1f | 0x7f | 0xc2 | 0xd8 | 0xe2 | 0xef | 0xf0..=0xf4);
        byte += 1;
    }
    table
};

/// Where the `#` stands that makes a command of the runner of a workflow: the second of `##[group]` or `##vso[…]`, anywhere in a line.
pub(crate) fn command(text: &str) -> Option<usize> {
    let mut from = 0;
    while let Some(found) = memmem::find(&text.as_bytes()[from..], b"##") {
        let second = from + found + 1;
        let is_name = |character: char| character.is_ascii_alphanumeric() || ".-_".contains(character);
        if text[second + 1..].trim_start_matches(is_name).starts_with('[') {
            return Some(second);
        }
        from = second;
    }
    None
}

/// Text that stands in one line.
pub fn line(text: &str) -> Cow<'_, str> {
    shown(text, |_| false)
}

/// The most characters of a text that somebody wrote in a message of ours: more than any honest one has, and no flood.
const SHORT: usize = 2_000;

/// Text in one line that is cut where it is longer than a message needs.
pub(crate) fn short(text: &str) -> Cow<'_, str> {
    if text.len() <= SHORT {
        return line(text);
    }
    match text.char_indices().nth(SHORT) {
        Some((end, _)) => Cow::Owned(line(&text[..end]).into_owned() + "…"),
        None => line(text),
    }
}

/// Text whose lines stay lines.
pub fn lines(text: &str) -> Cow<'_, str> {
    match text.contains("\r\n") {
        true => Cow::Owned(shown(&text.replace("\r\n", "\n"), |character| character == '\n').into_owned()),
        false => shown(text, |character| character == '\n'),
    }
}

/// Text with what steers shown by its number, but for what `keeps` says.
fn shown(text: &str, keeps: impl Fn(char) -> bool) -> Cow<'_, str> {
    if is_harmless(text, &keeps) && command(text).is_none() {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 8);
    let mut broken = command(text);
    for (at, character) in text.char_indices() {
        if broken == Some(at) {
            push_number(&mut shown, character);
            broken = command(&text[at..]).map(|next| at + next);
        } else if steers(character) && !keeps(character) {
            push_number(&mut shown, character);
        } else {
            shown.push(character);
        }
    }
    Cow::Owned(shown)
}

/// Whether nothing in a text steers but what `keeps` says.
fn is_harmless(mut text: &str, keeps: &impl Fn(char) -> bool) -> bool {
    while let Some(at) = steering(text) {
        let mut rest = text[at..].chars();
        if !rest.next().is_some_and(keeps) {
            return false;
        }
        text = rest.as_str();
    }
    true
}

fn push_number(shown: &mut String, character: char) {
    shown.push_str(&format!("<U+{:04X}>", u32::from(character)));
}

/// A stream that people read. It lets through lines, tabs and the tool's own colours; whatever else steers is shown by its number, and so is the first `:`
/// of a line that begins, after blanks, with `::`, which the runner of a workflow would obey.
///
/// What is written to it appears line by line; [`flush`](Write::flush) writes what stands in a line that is not ended.
pub struct Edge<W: Write> {
    out: W,
    /// What stands in the line so far and was not written.
    pending: Vec<u8>,
    /// Whether the line has shown nothing but blanks so far.
    is_blank: bool,
}

/// What the tool's own styles are made of: bold, underlined, struck through, four colours, and back again.
const STYLES: [&str; 9] = ["0", "1", "4", "9", "31", "32", "33", "34", "36"];

impl<W: Write> Edge<W> {
    /// Stands in front of a stream.
    pub fn new(out: W) -> Self {
        Self { out, pending: Vec::new(), is_blank: true }
    }

    /// Writes bytes that belong to one line, at once.
    fn pass(&mut self, bytes: &[u8]) -> io::Result<()> {
        let text = String::from_utf8_lossy(bytes);
        if text.contains('#') || self.is_blank && visible(&text).starts_with(':') || !parts(&text).all(|part| part.is_harmless()) {
            let clean = self.clean(&text);
            return self.out.write_all(clean.as_bytes());
        }
        self.is_blank = self.is_blank && visible(&text).is_empty();
        self.out.write_all(text.as_bytes())
    }

    /// A line with what steers shown by its number.
    fn clean(&mut self, line: &str) -> String {
        // Where colours are taken out on the way, what stood on either side of them would meet.
        let bare: String = parts(line).filter(|part| !part.is_style).map(|part| part.text).collect();
        let is_command = command(&bare).is_some() || self.is_blank && bare.trim_start().starts_with("::");
        let mut clean = String::with_capacity(line.len() + 8);
        if is_command {
            self.clean_text(&bare, &mut clean);
            return clean;
        }
        for part in parts(line) {
            if part.is_style {
                clean.push_str(part.text);
            } else {
                self.clean_text(part.text, &mut clean);
            }
        }
        clean
    }

    /// The same of a text without styles.
    fn clean_text(&mut self, text: &str, clean: &mut String) {
        let text = shown(text, is_layout);
        let body = text.trim_start();
        if self.is_blank && !body.is_empty() {
            self.is_blank = false;
            if body.starts_with("::") {
                clean.push_str(&text[..text.len() - body.len()]);
                push_number(clean, ':');
                clean.push_str(&body[1..]);
                return;
            }
        }
        clean.push_str(&text);
    }
}

/// Whether a control parts lines or columns.
fn is_layout(character: char) -> bool {
    matches!(character, '\n' | '\t')
}

/// What is seen of a line first: what stands behind blanks and styles.
fn visible(line: &str) -> &str {
    let mut rest = line.trim_start();
    while let Some(style) = style(rest) {
        rest = rest[style.len()..].trim_start();
    }
    rest
}

/// A part of a line.
struct Part<'t> {
    text: &'t str,
    /// Whether it is one of the tool's own styles.
    is_style: bool,
}

impl Part<'_> {
    fn is_harmless(&self) -> bool {
        self.is_style || is_harmless(self.text, &is_layout)
    }
}

/// A line taken apart into its texts and styles.
fn parts(line: &str) -> impl Iterator<Item = Part<'_>> {
    let mut rest = line;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let style_at = |(escape, _): (usize, &str)| style(&rest[escape..]).map(|style| (escape, style));
        let (text, is_style) = match rest.match_indices('\u{1b}').find_map(style_at) {
            Some((0, style)) => (style, true),
            Some((escape, _)) => (&rest[..escape], false),
            None => (rest, false),
        };
        rest = &rest[text.len()..];
        Some(Part { text, is_style })
    })
}

/// The style of the tool that a text begins with.
fn style(text: &str) -> Option<&str> {
    let end = text.bytes().take(5).position(|byte| byte == b'm')?;
    text[..end].strip_prefix("\u{1b}[").filter(|style| STYLES.contains(style)).map(|_| &text[..=end])
}

impl<W: Write> Write for Edge<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let (finished, unfinished) = bytes.split_at(memrchr(b'\n', bytes).map_or(0, |last| last + 1));
        if !finished.is_empty() {
            let mut pending = std::mem::take(&mut self.pending);
            pending.extend_from_slice(finished);
            for line in pending.split_inclusive(|byte| *byte == b'\n') {
                self.pass(line)?;
                self.is_blank = true;
            }
            pending.clear();
            self.pending = pending;
        }
        self.pending.extend_from_slice(unfinished);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let pending = std::mem::take(&mut self.pending);
        self.pass(&pending)?;
        self.out.flush()
    }
}

impl<W: Write> Drop for Edge<W> {
    fn drop(&mut self) {
        // Whoever wants to know that it failed has flushed before.
        let _ = self.flush();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_steers_is_shown_by_its_number() {
        for (text, expected) in [
            ("Miete", "Miete"),
            ("a\u{1b}[31mb\u{7}", "a<U+001B>[31mb<U+0007>"),
            ("a\nb\r\tc\0", "a<U+000A>b<U+000D><U+0009>c<U+0000>"),
            ("\u{9b}31m\u{85}\u{7f}", "<U+009B>31m<U+0085><U+007F>"),
            ("\u{202e}cba\u{2066}\u{2069}\u{200f}\u{61c}", "<U+202E>cba<U+2066><U+2069><U+200F><U+061C>"),
            ("\u{2028}\u{2029}\u{feff}\u{fff9}\u{e0041}", "<U+2028><U+2029><U+FEFF><U+FFF9><U+E0041>"),
            ("\u{fdd0}\u{ffff}\u{10fffe}", "<U+FDD0><U+FFFF><U+10FFFE>"),
            // Persian and a soft hyphen: what languages are written with stays.
            ("می\u{200c}خواهم क्\u{200d}ष Miet\u{ad}zins 10\u{a0}€", "می\u{200c}خواهم क्\u{200d}ष Miet\u{ad}zins 10\u{a0}€"),
            ("x ##[group]y", "x #<U+0023>[group]y"),
            ("##vso[task] ###[a] ##[b]", "#<U+0023>vso[task] ##<U+0023>[a] #<U+0023>[b]"),
            ("# a ## b [c] ##", "# a ## b [c] ##"),
        ] {
            assert_eq!(line(text), expected, "{text:?}");
            assert_eq!(line(&line(text)), expected, "once is enough");
        }
        let all = (0..=u32::from(char::MAX)).filter_map(char::from_u32);
        let missed: Vec<char> = all.filter(|character| steers(*character) != steering(&character.to_string()).is_some()).collect();
        assert_eq!(missed, Vec::<char>::new(), "no byte that begins such a character is passed over");
        assert_eq!(short(&"\u{7}".repeat(3_000)).len(), 8 * 2_000 + "…".len());
        assert_eq!(lines("a\r\nb\n\u{1b}c\rd"), "a\nb\n<U+001B>c<U+000D>d");
    }

    /// What comes out of the edge, written in pieces of so many bytes.
    fn passed(text: &str, piece: usize) -> String {
        let mut out = Vec::new();
        let mut edge = Edge::new(&mut out);
        text.as_bytes().chunks(piece).for_each(|bytes| edge.write_all(bytes).unwrap());
        drop(edge);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn the_edge_lets_through_lines_and_the_tools_own_colours() {
        for (text, expected) in [
            ("\u{1b}[1ma\u{1b}[0m\tb\nü\n", "\u{1b}[1ma\u{1b}[0m\tb\nü\n"),
            ("\u{1b}[35mx\u{1b}]0;t\u{7}\u{1b}", "<U+001B>[35mx<U+001B>]0;t<U+0007><U+001B>"),
            ("\u{1b}[1;31mx\u{1b}[2J", "<U+001B>[1;31mx<U+001B>[2J"),
            ("::error::x\n a ::b\n", "<U+003A>:error::x\n a ::b\n"),
            (" \u{a0}\t::error::x", " \u{a0}\t<U+003A>:error::x"),
            ("\u{1b}[1m  \u{1b}[31m::error::x", "  <U+003A>:error::x"),
            (":\u{1b}[1m:error::x", "<U+003A>:error::x"),
            ("\u{1b}[1m: a\u{1b}[0m“b” #c\n", "\u{1b}[1m: a\u{1b}[0m“b” #c\n"),
            ("a\n\n:\n::", "a\n\n:\n<U+003A>:"),
            ("##\u{1b}[1m[group]", "#<U+0023>[group]"),
            ("a ##[group]\u{202e}\r\n", "a #<U+0023>[group]<U+202E><U+000D>\n"),
        ] {
            for piece in [1, 3, 1000] {
                assert_eq!(passed(text, piece), expected, "{text:?} by {piece}");
            }
            assert_eq!(passed(expected, 1000), expected, "once is enough");
        }
    }
}

//! JSON as it is written: entry by entry, and so that nothing in it steers whoever prints it.

use std::cell::Cell;
use std::io::{self, Write};

use serde::{Serialize, Serializer};
use serde_json::Value;
use serde_json::ser::{Formatter, PrettyFormatter};

use crate::shown;

/// Writes a value, indented, with a line end. What steers a terminal or a log stands as `\u…`, so a machine reads the very characters.
pub(super) fn write(value: &impl Serialize, out: &mut dyn Write) -> io::Result<()> {
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut *out, Harmless(PrettyFormatter::new())))?;
    writeln!(out)
}

/// JSON on many lines, with escapes where JSON asks for none.
struct Harmless(PrettyFormatter<'static>);

impl Formatter for Harmless {
    fn write_string_fragment<W: ?Sized + Write>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut from = 0;
        let mut command = shown::command(fragment);
        while let Some(at) = shown::steering(&fragment[from..]).map(|at| from + at).into_iter().chain(command).min() {
            let Some(character) = fragment[at..].chars().next() else { break };
            out.write_all(&fragment.as_bytes()[from..at])?;
            for unit in character.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}")?;
            }
            from = at + character.len_utf8();
            if command == Some(at) {
                command = shown::command(&fragment[from..]).map(|at| from + at);
            }
        }
        out.write_all(&fragment.as_bytes()[from..])
    }

    fn begin_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_array(out)
    }

    fn end_array<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array(out)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(out, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_array_value(out)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object(out)
    }

    fn end_object<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object(out)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, out: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(out, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.begin_object_value(out)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, out: &mut W) -> io::Result<()> {
        self.0.end_object_value(out)
    }
}

/// A list that is written entry by entry: a library may have a hundred thousand findings, and as a tree of JSON each weighs twenty times as much.
///
/// What an iterator gives, serialised as it comes; it can be serialised once.
pub(super) struct Entries<I>(Cell<Option<I>>);

impl<I: Iterator<Item = Value>> Entries<I> {
    /// Holds the iterator until it is written.
    pub(super) fn new(entries: I) -> Self {
        Self(Cell::new(Some(entries)))
    }
}

impl<I: Iterator<Item = Value>> Serialize for Entries<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.take().into_iter().flatten())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_machine_reads_what_a_terminal_does_not_obey() {
        let text = "a\u{1b}[31m\u{9b}\u{202e}\u{200f}\u{e0041} ##[group] ###vso[b] \"\\ می\u{200c}خواهم\n::error::";
        let mut out = Vec::new();
        write(&serde_json::json!({ text: [text] }), &mut out).unwrap();
        let written = String::from_utf8(out).unwrap();
        assert_eq!(written.lines().count(), 5, "{written}");
        assert!(written.chars().all(|character| character == '\n' || !shown::steers(character)), "{written:?}");
        assert!(shown::command(&written).is_none(), "{written}");
        assert_eq!(serde_json::from_str::<Value>(&written).unwrap(), serde_json::json!({ text: [text] }));
    }
}

//! Text files of a library and places in them.

use std::fmt;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use crate::shown;

/// A text file, held whole, that positions and findings point into.
#[derive(Debug)]
pub struct Source {
    path: PathBuf,
    text: String,
    /// Byte offset of the start of each line; filled at the first question for a position, because most files are sound.
    line_starts: OnceLock<Vec<usize>>,
    /// How many characters begin before each block of [`BLOCK`] bytes; filled when a column is asked for far inside a line.
    characters: OnceLock<Vec<usize>>,
}

/// Bytes that are counted through for a column: a line may have a megabyte, and a finding in every word of it.
const BLOCK: usize = 1024;

impl Source {
    /// Holds `text`, read from `path`, which is relative to the root of the library.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), line_starts: OnceLock::new(), characters: OnceLock::new() })
    }

    /// The path, relative to the root of the library.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The whole text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The line and column of a byte offset; an offset past the end gives the end.
    pub fn position(&self, offset: usize) -> Position {
        let offset = offset.min(self.text.len());
        let starts = self.line_starts();
        let line = starts.partition_point(|&start| start <= offset);
        let start = starts[line - 1];
        let before =
            if offset - start <= BLOCK { count(&self.text, start, offset) } else { self.until(offset) - self.until(start) };
        Position { line, column: before + 1 }
    }

    /// How many characters begin before a byte offset.
    fn until(&self, offset: usize) -> usize {
        let blocks = self.characters.get_or_init(|| {
            let mut sum = 0;
            let count_block = |start: usize| {
                let before = sum;
                sum += count(&self.text, start, (start + BLOCK).min(self.text.len()));
                before
            };
            (0..=self.text.len()).step_by(BLOCK).map(count_block).collect()
        });
        let block = offset / BLOCK;
        blocks[block] + count(&self.text, block * BLOCK, offset)
    }

    /// Where a line (counted from 1) starts, in bytes; the end of the text past the last one.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        let start = line.checked_sub(1).and_then(|line| self.line_starts().get(line));
        start.copied().unwrap_or(self.text.len())
    }

    /// The text of a line (counted from 1) without its line end, or nothing past the last one.
    pub fn line(&self, line: usize) -> Option<&str> {
        let starts = self.line_starts();
        let start = *starts.get(line.checked_sub(1)?)?;
        let end = starts.get(line).copied().unwrap_or(self.text.len());
        Some(self.text[start..end].trim_end_matches(['\n', '\r']))
    }

    fn line_starts(&self) -> &[usize] {
        self.line_starts.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text.bytes().enumerate().filter(|&(_, byte)| byte == b'\n').map(|(at, _)| at + 1))
                .collect()
        })
    }
}

/// How many characters begin in a range of bytes.
fn count(text: &str, start: usize, end: usize) -> usize {
    text.as_bytes()[start..end].iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

/// A line and a column, both counted from 1; columns count Unicode scalar values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1.
    pub column: usize,
}

/// A range of bytes in a [`Source`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    /// Offset of the first byte.
    pub start: usize,
    /// Offset after the last byte.
    pub end: usize,
}

impl Span {
    /// The same bytes, of a text that begins so many bytes earlier.
    pub(crate) fn moved_by(self, bytes: usize) -> Self {
        Self { start: self.start + bytes, end: self.end + bytes }
    }

    /// The span of `slice` inside `text`; `slice` must borrow from `text`.
    ///
    /// The Fluent parser keeps no positions, but its slices borrow the source, so their addresses are the positions.
    pub(crate) fn of_slice(text: &str, slice: &str) -> Self {
        let start = (slice.as_ptr() as usize).wrapping_sub(text.as_ptr() as usize);
        debug_assert!(start + slice.len() <= text.len(), "the slice must borrow from the text");
        Self { start, end: start + slice.len() }
    }

    /// The span as a range, for slicing.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A span in a known source.
#[derive(Clone, Debug)]
pub struct Location {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes meant.
    pub span: Span,
}

impl Location {
    /// Points at `span` of `source`.
    pub fn new(source: &Arc<Source>, span: impl Into<Span>) -> Self {
        Self { source: Arc::clone(source), span: span.into() }
    }

    /// Where the span starts.
    pub fn start(&self) -> Position {
        self.source.position(self.span.start)
    }

    /// Where the span ends.
    pub fn end(&self) -> Position {
        self.source.position(self.span.end)
    }
}

/// Prints `path:line:column`; what steers a terminal is shown by its number, as in all that is printed.
impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let start = self.start();
        let path = self.source.path().to_string_lossy();
        write!(f, "{}:{}:{}", shown::line(&path), start.line, start.column)
    }
}

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        self.source.path() == other.source.path() && self.span == other.span
    }
}

impl Eq for Location {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_count_characters_in_lines_of_any_length() {
        let long = "ä".repeat(5_000);
        let source = Source::new("a.ftl", format!("kurz\n{long}x\r\nEnde"));
        let x = 5 + 10_000;
        for (offset, line, column) in [(0, 1, 1), (4, 1, 5), (5, 2, 1), (7, 2, 2), (x, 2, 5_001), (x + 3, 3, 1), (x + 99, 3, 5)] {
            assert_eq!(source.position(offset), Position { line, column }, "{offset}");
        }
        assert_eq!((source.line_start(2), source.line_start(9)), (5, x + 7));
    }
}

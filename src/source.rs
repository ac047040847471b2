//! Text files of a library and places in them.

use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// A text file, held whole, that positions and findings point into.
#[derive(Debug)]
pub struct Source {
    path: PathBuf,
    text: String,
    /// Byte offset of the start of each line; filled at the first question for a position, because most files are sound.
    line_starts: OnceLock<Vec<usize>>,
}

impl Source {
    /// Holds `text`, read from `path`, which is relative to the root of the library.
    pub fn new(path: impl Into<PathBuf>, text: impl Into<String>) -> Arc<Self> {
        Arc::new(Self { path: path.into(), text: text.into(), line_starts: OnceLock::new() })
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
        let column = self.text.as_bytes()[start..offset].iter().filter(|&&byte| byte & 0xC0 != 0x80).count() + 1;
        Position { line, column }
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
    /// The span of `slice` inside `text`; `slice` must borrow from `text`.
    ///
    /// The Fluent parser keeps no positions, but its slices borrow the source, so their addresses are the positions.
    pub fn of_slice(text: &str, slice: &str) -> Self {
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

impl PartialEq for Location {
    fn eq(&self, other: &Self) -> bool {
        self.source.path() == other.source.path() && self.span == other.span
    }
}

impl Eq for Location {}

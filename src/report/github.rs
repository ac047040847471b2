//! Annotations of a GitHub workflow: `::error file=…,line=…::message`, one line each. No other line may begin so: what a stranger wrote is shown, line ends
//! and all.

use std::io::{self, Write};

use crate::check::Report;
use crate::diagnostic::Level;
use crate::words::Words;

use super::path::shown_path;

/// Writes one command per finding.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in &report.diagnostics {
        let told = words.diagnostic(diagnostic);
        let command = if diagnostic.level == Level::Deny { "error" } else { "warning" };
        write!(out, "::{command} ")?;
        if let Some(location) = &diagnostic.location {
            let (start, end) = (location.start(), location.end());
            write!(out, "file={},line={},", property(&shown_path(location)), start.line)?;
            if start.line == end.line {
                // GitHub takes columns only within one line; its last column is included.
                write!(out, "col={},endColumn={},", start.column, (end.column - 1).max(start.column))?;
            } else {
                write!(out, "endLine={},", end.line)?;
            }
        }
        write!(out, "title={}::{}", property(diagnostic.code.name()), data(&told.message))?;
        if let Some(help) = &told.help {
            write!(out, "%0A{}", data(help))?;
        }
        writeln!(out)?;
    }
    Ok(())
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

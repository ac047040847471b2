//! Baselines: findings that are known, so that only new ones are told.
//!
//! The file has a line per finding, `code document locale message`, with `-` for what there is not, sorted: two people who settle
//! different findings do not meet in one line, and lines that move bring no change.

use std::collections::BTreeSet;

use crate::diagnostic::Diagnostic;

use super::Report;

/// Findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    lines: BTreeSet<String>,
}

impl Baseline {
    /// Reads a baseline; blank lines and lines that begin with `#` count for nothing.
    pub fn parse(text: &str) -> Self {
        let lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        Self { lines: lines.map(str::to_owned).collect() }
    }

    /// The findings of a report.
    pub fn of(report: &Report) -> Self {
        Self { lines: report.diagnostics.iter().map(line).collect() }
    }

    /// Whether a finding is known.
    pub fn knows(&self, diagnostic: &Diagnostic) -> bool {
        self.lines.contains(&line(diagnostic))
    }

    /// The file.
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }
}

fn line(diagnostic: &Diagnostic) -> String {
    let subject = &diagnostic.subject;
    let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "-".to_owned());
    // A finding on a file is known by its path.
    let message = match (&subject.message, &diagnostic.location) {
        (None, Some(location)) => location.source.path().display().to_string(),
        (message, _) => part(message),
    };
    format!("{} {} {} {message}", diagnostic.code, part(&subject.document), part(&subject.locale))
}

//! Baselines: findings that are known, so that only new ones are told.
//!
//! The file has a line per finding, `code document locale message`, with `-` for what there is not, sorted: two people who settle
//! different findings do not meet in one line, and lines that move bring no change.

use std::collections::BTreeSet;

use crate::diagnostic::{Code, Diagnostic};
use crate::shown;

use super::report::Report;

/// Findings that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    lines: BTreeSet<String>,
}

impl Baseline {
    /// Reads a baseline; blank lines and lines that begin with `#` count for nothing.
    ///
    /// # Errors
    /// The number of the first line that is no finding, from 1: the text is no baseline, or a damaged one.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut lines = BTreeSet::new();
        for (index, line) in text.lines().map(str::trim).enumerate().filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        {
            let mut parts = line.splitn(4, ' ');
            let code = parts.next().and_then(|code| code.parse::<Code>().ok());
            if code.is_none() || parts.count() < 3 {
                return Err(index + 1);
            }
            lines.insert(line.to_owned());
        }
        Ok(Self { lines })
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
    // A name with a line end in it stays in its line.
    let line = format!("{} {} {} {message}", diagnostic.code, part(&subject.document), part(&subject.locale));
    shown::line(&line).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_baseline_is_read_as_one() {
        for (text, expected) in [
            ("", Ok(0)),
            ("# known\n\ndouble-space g uk a\nstale-fact - - documents/my facts.toml\n", Ok(2)),
            ("kaputt", Err(1)),
            ("double-space g uk a\n\nno-such-code g uk a\n", Err(3)),
            ("MIT License or something else\n", Err(1)),
            ("double-space g uk\n", Err(1)),
            ("double-space g uk a and more\n", Ok(1)),
        ] {
            assert_eq!(Baseline::parse(text).map(|baseline| baseline.lines.len()), expected, "{text}");
        }
    }
}

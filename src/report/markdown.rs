//! Markdown for the summary of a workflow or a comment: what blocks first, then coverage.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use crate::check::Report;
use crate::diagnostic::{Diagnostic, Level};
use crate::words::Words;

use super::escape::{code, escape};
use super::path::path_of;
use super::status;

/// More findings of one code are counted, not listed: GitHub cuts a summary at 1 MiB, and nobody reads the four hundredth.
const LISTED: usize = 50;

/// Writes findings by code, those at `deny` first, and the table of coverage.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let (deny, warn) = report.counts();
    writeln!(out, "**{}**", words.text("summary-findings", &[("deny", &deny), ("warn", &warn)]))?;
    for level in [Level::Deny, Level::Warn] {
        let mut by_code: BTreeMap<&str, Vec<&Diagnostic>> = BTreeMap::new();
        for diagnostic in report.diagnostics.iter().filter(|diagnostic| diagnostic.level == level) {
            by_code.entry(diagnostic.code.name()).or_default().push(diagnostic);
        }
        for (code, findings) in by_code {
            let label = words.text(if level == Level::Deny { "level-deny" } else { "level-warn" }, &[]);
            writeln!(out, "\n<details{}><summary>{label}: <code>{code}</code> ({})</summary>\n", open(level), findings.len())?;
            for diagnostic in findings.iter().take(LISTED) {
                write!(out, "{}", item(diagnostic, words))?;
            }
            if findings.len() > LISTED {
                writeln!(out, "- {}", words.text("markdown-more", &[("count", &(findings.len() - LISTED))]))?;
            }
            writeln!(out, "\n</details>")?;
        }
    }
    if !report.coverage.rows.is_empty() {
        writeln!(out)?;
        status::write_markdown(&report.coverage, words, out)?;
    }
    Ok(())
}

fn open(level: Level) -> &'static str {
    if level == Level::Deny { " open" } else { "" }
}

fn item(diagnostic: &Diagnostic, words: &Words) -> String {
    let told = words.diagnostic(diagnostic);
    let mut text = String::from("- ");
    if let Some(location) = &diagnostic.location {
        let _ = write!(text, "{} ", code(&format!("{}:{}", path_of(location), location.start().line)));
    }
    let _ = writeln!(text, "{}", escape(&told.message));
    if let Some(help) = &told.help {
        let _ = writeln!(text, "  <br>{}", escape(help));
    }
    text
}

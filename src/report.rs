//! Reports: findings as people and CI systems read them.
//!
//! Findings are data; each format is a consumer in a file of its own with one function `write`. Words come from
//! [`Words`], the order from [`Report`], so that the same library gives the same bytes. What a stranger wrote is shown in those for people and exact in
//! those for machines, and steers nothing in either ([`crate::shown`]).
//!
//! | format | reader |
//! |---|---|
//! | [`Format::Human`] | a terminal: the line underlined, the German beside it, what changed word by word; with ANSI colours, to be written through a stream that strips them where they are not wanted |
//! | [`Format::Json`] | scripts |
//! | [`Format::Github`] | annotations of a GitHub workflow |
//! | [`Format::Sarif`] | code scanning, SARIF 2.1.0 |
//! | [`Format::Junit`] | test reports: a suite per locale, a case per document |
//! | [`Format::Gitlab`] | GitLab Code Quality |
//! | [`Format::Markdown`] | the summary of a workflow, a comment of a merge request |
//!
//! Coverage without findings is written by [`status`], as a table, JSON or Markdown, and as a badge per locale by [`badge`]; what each code means is told by [`explain`].

use std::fmt;
use std::io::{self, Write};
use std::str::FromStr;

use crate::check::Report;
use crate::shown::Edge;
use crate::words::Words;

pub mod badge;
mod escape;
pub mod explain;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod markdown;
mod path;
mod sarif;
pub mod status;
mod stream;

/// A format of reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Format {
    /// For a terminal.
    Human,
    /// For scripts.
    Json,
    /// Annotations of a GitHub workflow.
    Github,
    /// SARIF 2.1.0.
    Sarif,
    /// JUnit XML.
    Junit,
    /// GitLab Code Quality.
    Gitlab,
    /// Markdown.
    Markdown,
}

impl Format {
    /// Every format.
    pub const ALL: &[Self] = &[Self::Human, Self::Json, Self::Github, Self::Sarif, Self::Junit, Self::Gitlab, Self::Markdown];

    /// The name on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Human => "human",
            Self::Json => "json",
            Self::Github => "github",
            Self::Sarif => "sarif",
            Self::Junit => "junit",
            Self::Gitlab => "gitlab",
            Self::Markdown => "markdown",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The text names no format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownFormat;

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a format is one of human, json, github, sarif, junit, gitlab, markdown")
    }
}

impl std::error::Error for UnknownFormat {}

impl FromStr for Format {
    type Err = UnknownFormat;

    fn from_str(name: &str) -> Result<Self, UnknownFormat> {
        Self::ALL.iter().copied().find(|format| format.name() == name).ok_or(UnknownFormat)
    }
}

/// Writes a report.
///
/// # Errors
/// What `out` refuses.
pub fn write(format: Format, report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Human => {
            let mut out = Edge::new(out);
            human::write(report, words, &mut out)?;
            out.flush()
        }
        Format::Json => json::write(report, words, out),
        Format::Github => github::write(report, words, out),
        Format::Sarif => sarif::write(report, words, out),
        Format::Junit => junit::write(report, words, out),
        Format::Gitlab => gitlab::write(report, words, out),
        Format::Markdown => {
            let mut out = Edge::new(out);
            markdown::write(report, words, &mut out)?;
            out.flush()
        }
    }
}

/// Writes findings for a terminal, without a sum: those of commands whose result is something else.
///
/// # Errors
/// What `out` refuses.
pub fn findings(diagnostics: &[crate::Diagnostic], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut out = Edge::new(out);
    diagnostics.iter().filter(|diagnostic| diagnostic.level > crate::Level::Allow).try_for_each(|diagnostic| {
        human::finding(diagnostic, words, &mut out)?;
        writeln!(out)
    })?;
    out.flush()
}

#[cfg(test)]
mod tests;

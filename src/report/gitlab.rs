//! GitLab Code Quality: the part of the Code Climate format that GitLab reads.

use std::io::{self, Write};

use serde_json::json;

use crate::check::Report;
use crate::diagnostic::Level;
use crate::words::Words;

use super::fingerprint::Fingerprints;
use super::path::path_of;
use super::stream::{self, Entries};

/// Writes a JSON array of issues. GitLab wants a path for each; a finding without place stands in the manifest.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut fingerprints = Fingerprints::default();
    let issues = report.diagnostics.iter().map(|diagnostic| {
        let told = words.diagnostic(diagnostic);
        let description = match told.help {
            Some(help) => format!("{} – {help}", told.message),
            None => told.message,
        };
        let (path, line) = match &diagnostic.location {
            Some(location) => (path_of(location), location.start().line),
            None => ("lotse.toml".to_owned(), 1),
        };
        json!({
            "description": description,
            "check_name": diagnostic.code.name(),
            "fingerprint": fingerprints.next(diagnostic),
            "severity": if diagnostic.level == Level::Deny { "major" } else { "minor" },
            "location": { "path": path, "lines": { "begin": line } },
        })
    });
    stream::write(&Entries::new(issues), out)
}

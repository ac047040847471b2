//! JSON for scripts: `{ "version": 1, "findings": […], "summary": {…}, "coverage": […] }`.

use std::io::{self, Write};

use serde_json::{Value, json};

use crate::check::Report;
use crate::source::Location;
use crate::words::Words;

use super::{Fingerprints, path_of, status};

/// Writes one JSON document; `version` grows when a field goes or changes its meaning.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut fingerprints = Fingerprints::default();
    let findings: Vec<_> = report
        .diagnostics
        .iter()
        .map(|diagnostic| {
            let told = words.diagnostic(diagnostic);
            let related: Vec<_> = diagnostic
                .related
                .iter()
                .map(|(label, location)| json!({ "label": words.text(label, &[]), "location": place(location) }))
                .collect();
            json!({
                "code": diagnostic.code.name(),
                "level": diagnostic.level,
                "document": diagnostic.subject.document,
                "locale": diagnostic.subject.locale,
                "message": diagnostic.subject.message,
                "location": diagnostic.location.as_ref().map(place),
                "text": told.message,
                "help": told.help,
                "args": diagnostic.args,
                "related": related,
                "fingerprint": fingerprints.next(diagnostic),
            })
        })
        .collect();
    let (deny, warn) = report.counts();
    let whole = json!({
        "version": 1,
        "findings": findings,
        "summary": { "deny": deny, "warn": warn },
        "coverage": status::rows(&report.coverage),
    });
    serde_json::to_writer_pretty(&mut *out, &whole)?;
    writeln!(out)
}

fn place(location: &Location) -> Value {
    let (start, end) = (location.start(), location.end());
    json!({
        "path": path_of(location),
        "start": { "line": start.line, "column": start.column },
        "end": { "line": end.line, "column": end.column },
    })
}

//! JSON for scripts: `{ "version": 1, "findings": […], "summary": {…}, "coverage": […] }`.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use crate::check::Report;
use crate::source::Location;
use crate::words::Words;

use super::fingerprint::Fingerprints;
use super::path::path_of;
use super::status;
use super::stream::{self, Entries};

/// Writes one JSON document; `version` grows when a field goes or changes its meaning.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut fingerprints = Fingerprints::default();
    let findings = report.diagnostics.iter().map(|diagnostic| {
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
    });
    let (deny, warn) = report.counts();
    let whole = Whole {
        coverage: status::rows(&report.coverage),
        findings: Entries::new(findings),
        summary: json!({ "deny": deny, "warn": warn }),
        version: 1,
    };
    stream::write(&whole, out)
}

/// The document; names in the order of the alphabet, as in everything below.
#[derive(Serialize)]
#[serde(bound = "I: Iterator<Item = Value>")]
struct Whole<I> {
    coverage: Vec<Value>,
    findings: Entries<I>,
    summary: Value,
    version: u8,
}

fn place(location: &Location) -> Value {
    let (start, end) = (location.start(), location.end());
    json!({
        "path": path_of(location),
        "start": { "line": start.line, "column": start.column },
        "end": { "line": end.line, "column": end.column },
    })
}

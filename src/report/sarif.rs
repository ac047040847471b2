//! SARIF 2.1.0 (OASIS), as GitHub code scanning and editors read it.

use std::collections::BTreeSet;
use std::io::{self, Write};

use serde::Serialize;
use serde_json::{Value, json};

use crate::check::{Report, Suppressed};
use crate::diagnostic::{Code, Level};
use crate::source::Location;
use crate::words::Words;

use super::fingerprint::Fingerprints;
use super::path::path_of;
use super::stream::{self, Entries};

/// Writes one run. `partialFingerprints` (§3.27.17) come from code, document, locale and message, so that a finding stays the same
/// when lines move.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let aside = report.suppressed.iter().map(|aside| (&aside.finding, Some(aside)));
    let all = || report.diagnostics.iter().map(|diagnostic| (diagnostic, None)).chain(aside.clone());
    let used: BTreeSet<Code> = all().map(|(diagnostic, _)| diagnostic.code).collect();
    let used: Vec<Code> = used.into_iter().collect();
    let rules: Vec<_> = used
        .iter()
        .map(|code| {
            let explanation = words.explanation(*code).unwrap_or_else(|| code.name().to_owned());
            json!({
                "id": code.name(),
                "shortDescription": { "text": explanation },
                "defaultConfiguration": { "level": level(code.default_level()) },
            })
        })
        .collect();
    let mut fingerprints = Fingerprints::default();
    let results = all().map(|(diagnostic, aside)| {
        let told = words.diagnostic(diagnostic);
        let text = told.help.map_or(told.message.clone(), |help| format!("{}\n{help}", told.message));
        let mut result = json!({
            "ruleId": diagnostic.code.name(),
            "ruleIndex": used.binary_search(&diagnostic.code).unwrap_or_default(),
            "level": level(diagnostic.level),
            "message": { "text": without_links(&text) },
            "partialFingerprints": { "lotse/v1": fingerprints.next(diagnostic) },
        });
        // Code scanning wants a place for every result; a finding on the library as a whole stands in its manifest.
        result["locations"] = match &diagnostic.location {
            Some(location) => json!([{ "physicalLocation": place(location) }]),
            None => json!([{ "physicalLocation": { "artifactLocation": { "uri": "lotse.toml", "uriBaseId": "%SRCROOT%" } } }]),
        };
        if !diagnostic.related.is_empty() {
            let related = diagnostic.related.iter().enumerate().map(|(at, (label, location))| {
                    json!({ "id": at, "physicalLocation": place(location), "message": { "text": words.text(label, &[]) } })
                });
            result["relatedLocations"] = related.collect();
        }
        // If one result says whether it is suppressed, every one does (§3.27.23).
        if !report.suppressed.is_empty() {
            result["suppressions"] = aside.into_iter().map(suppression).collect();
        }
        result
    });
    let whole = Whole {
        schema: "https://json.schemastore.org/sarif-2.1.0.json",
        runs: [Run {
            column_kind: "unicodeCodePoints",
            results: Entries::new(results),
            tool: json!({ "driver": { "name": "lotse", "semanticVersion": env!("CARGO_PKG_VERSION"), "rules": rules } }),
        }],
        version: "2.1.0",
    };
    stream::write(&whole, out)
}

/// The log file (§3.13); names in the order of the alphabet, as in everything below.
#[derive(Serialize)]
#[serde(bound = "I: Iterator<Item = Value>")]
struct Whole<I> {
    #[serde(rename = "$schema")]
    schema: &'static str,
    runs: [Run<I>; 1],
    version: &'static str,
}

/// One run (§3.14).
#[derive(Serialize)]
#[serde(bound = "I: Iterator<Item = Value>", rename_all = "camelCase")]
struct Run<I> {
    /// Positions count Unicode scalar values (§3.14.17).
    column_kind: &'static str,
    results: Entries<I>,
    tool: Value,
}

/// That a comment in the file sets a finding aside (§3.35).
fn suppression(aside: &Suppressed) -> Value {
    json!({
        "kind": "inSource",
        "justification": without_links(&aside.why),
        "location": { "physicalLocation": place(&aside.at) },
    })
}

/// Text in which no link is embedded (§3.11.6): what a finding quotes leads nowhere.
fn without_links(text: &str) -> String {
    text.replace("](", "] (")
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Allow => "none",
        Level::Warn => "warning",
        Level::Deny => "error",
    }
}

fn place(location: &Location) -> Value {
    let (start, end) = (location.start(), location.end());
    json!({
        "artifactLocation": { "uri": uri(&path_of(location)), "uriBaseId": "%SRCROOT%" },
        "region": { "startLine": start.line, "startColumn": start.column, "endLine": end.line, "endColumn": end.column },
    })
}

/// A path as a relative URI reference (RFC 3986 §4.2): every byte outside the unreserved set and `/` is escaped.
fn uri(path: &str) -> String {
    use std::fmt::Write as _;
    path.bytes().fold(String::with_capacity(path.len()), |mut uri, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
        uri
    })
}

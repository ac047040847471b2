//! JUnit XML: a suite per locale, a case per document; findings at `deny` are its failure, the others its output.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{self, Write};

use crate::check::Report;
use crate::diagnostic::{Diagnostic, Level};
use crate::shown;
use crate::words::Words;

use super::path::shown_path;

/// Writes `<testsuites>`. Findings that concern no locale, such as a broken outline, form the suite `library`.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let mut cases: BTreeMap<(&str, &str), Vec<&Diagnostic>> = BTreeMap::new();
    let locales: Vec<String> = report.coverage.rows.iter().map(|row| row.locale.to_string()).collect();
    for (row, locale) in report.coverage.rows.iter().zip(&locales) {
        cases.entry((locale, &row.document)).or_default();
    }
    for diagnostic in &report.diagnostics {
        let locale = diagnostic.subject.locale.as_deref().unwrap_or("library");
        let document = diagnostic.subject.document.as_deref().unwrap_or("library");
        cases.entry((locale, document)).or_default().push(diagnostic);
    }
    let failed = |findings: &[&Diagnostic]| findings.iter().any(|diagnostic| diagnostic.level == Level::Deny);
    let failures = cases.values().filter(|findings| failed(findings)).count();
    writeln!(out, r#"<?xml version="1.0" encoding="UTF-8"?>"#)?;
    writeln!(out, r#"<testsuites name="lotse" tests="{}" failures="{failures}" errors="0">"#, cases.len())?;
    let cases: Vec<_> = cases.into_iter().collect();
    for suite in cases.chunk_by(|((a, _), _), ((b, _), _)| a == b) {
        let ((locale, _), _) = &suite[0];
        let failures = suite.iter().filter(|(_, findings)| failed(findings)).count();
        writeln!(out, r#"  <testsuite name="{}" tests="{}" failures="{failures}" errors="0">"#, escape(locale), suite.len())?;
        for ((_, document), findings) in suite {
            let head = format!(r#"<testcase classname="{}" name="{}""#, escape(locale), escape(document));
            if findings.is_empty() {
                writeln!(out, "    {head}/>")?;
                continue;
            }
            writeln!(out, "    {head}>")?;
            let of = |level| findings.iter().filter(move |diagnostic| diagnostic.level == level);
            let (deny, warn) = (of(Level::Deny).count(), of(Level::Warn).count());
            if deny > 0 {
                let summary = words.text("summary-findings", &[("deny", &deny), ("warn", &warn)]);
                writeln!(
                    out,
                    r#"      <failure message="{}" type="deny">{}</failure>"#,
                    escape(&summary),
                    list(of(Level::Deny), words)
                )?;
            }
            if warn > 0 {
                writeln!(out, "      <system-out>{}</system-out>", list(of(Level::Warn), words))?;
            }
            writeln!(out, "    </testcase>")?;
        }
        writeln!(out, "  </testsuite>")?;
    }
    writeln!(out, "</testsuites>")
}

fn list<'d>(findings: impl Iterator<Item = &'d &'d Diagnostic>, words: &Words) -> String {
    findings.fold(String::new(), |mut text, diagnostic| {
        let told = words.diagnostic(diagnostic);
        if let Some(location) = &diagnostic.location {
            let start = location.start();
            let _ = write!(text, "{}:{}:{}: ", escape(&shown_path(location)), start.line, start.column);
        }
        let _ = writeln!(text, "[{}] {}", diagnostic.code, escape(&told.message));
        if let Some(help) = &told.help {
            let _ = writeln!(text, "  {}", escape(help));
        }
        text
    })
}

/// Text for XML 1.0: what steers is shown by its number, for most of which XML has no place; the five characters of markup are escaped, and so is what the
/// runner of a workflow would obey if the file were printed.
fn escape(text: &str) -> String {
    let text = shown::line(text);
    let mut escaped = String::with_capacity(text.len());
    for (at, character) in text.char_indices() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&apos;"),
            ':' if text[at..].starts_with("::") => escaped.push_str("&#58;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

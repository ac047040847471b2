//! Coverage: resources × locales, as a table, JSON or Markdown.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::fluent::Locale;
use crate::shown::{self, Edge};
use crate::translation::Impact;
use crate::translation::coverage::{Counts, Coverage};
use crate::words::Words;

use super::escape::{code, escape};
use super::path::path_of;
use super::stream;

/// A format of coverage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// For a terminal, with ANSI colours.
    Table,
    /// For scripts.
    Json,
    /// For summaries and README files.
    Markdown,
}

/// Writes coverage, and which passages of the source have changed since they were translated.
///
/// # Errors
/// What `out` refuses.
pub fn write(format: Format, coverage: &Coverage, changed: &[Impact], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Table => {
            let mut out = Edge::new(out);
            write_table(coverage, words, &mut out)?;
            let row = |cells: [&str; 3]| format!("  {}", cells.map(shown::line).join(" · "));
            write_changed(changed, row, words, &mut out)?;
            out.flush()
        }
        Format::Json => {
            let whole =
                json!({ "version": 1, "coverage": rows(coverage), "changed": changed.iter().map(change).collect::<Vec<_>>() });
            stream::write(&whole, out)
        }
        Format::Markdown => {
            let mut out = Edge::new(out);
            write_markdown(coverage, words, &mut out)?;
            let row = |[id, place, locales]: [&str; 3]| format!("- {} · {} · {}", escape(id), code(place), escape(locales));
            write_changed(changed, row, words, &mut out)?;
            out.flush()
        }
    }
}

/// A change of the source as JSON.
fn change(impact: &Impact) -> Value {
    json!({
        "document": impact.key.document,
        "message": impact.key.id,
        "locales": impact.outdated().map(ToString::to_string).collect::<Vec<_>>(),
        "confirmed": impact.confirmed.iter().map(|(locale, day)| (locale.to_string(), json!(day.to_string()))).collect::<serde_json::Map<_, _>>(),
    })
}

/// Writes which passages of the source have changed since they were translated, a row each of message, place and locales.
fn write_changed(changed: &[Impact], row: impl Fn([&str; 3]) -> String, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    if changed.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{}\n", words.text("status-changed", &[]))?;
    for impact in changed {
        let locale = |locale: &Locale| match impact.confirmed.get(locale) {
            Some(day) => format!("{locale} ({})", words.text("status-since", &[("date", day)])),
            None => locale.to_string(),
        };
        let locales: Vec<String> = impact.outdated().map(locale).collect();
        let place = format!("{}:{}", path_of(&impact.source), impact.source.start().line);
        writeln!(out, "{}", row([&impact.key.id, &place, &locales.join(", ")]))?;
    }
    Ok(())
}

/// The rows as JSON.
pub(super) fn rows(coverage: &Coverage) -> Vec<Value> {
    let row = |row: &crate::translation::coverage::CoverageRow| {
        let counts = &row.counts;
        json!({
            "document": row.document,
            "locale": row.locale.to_string(),
            "total": counts.total(),
            "complete": counts.complete(),
            "percent": counts.percent(),
            "missing": counts.missing,
            "renamed": counts.renamed,
            "outdated": counts.outdated,
            "unconfirmed": counts.unconfirmed,
            "machine": counts.machine,
            "draft": counts.draft,
            "translated": counts.translated,
            "reviewed": counts.reviewed,
            "leaning": counts.leaning,
            "obsolete": counts.obsolete,
        })
    };
    coverage.rows.iter().map(row).collect()
}

/// A column of counts: the id of its heading, and the count.
type Column = (&'static str, fn(&Counts) -> usize);

/// Columns of counts that some locale has.
fn columns(coverage: &Coverage) -> Vec<Column> {
    let all: [Column; 10] = [
        ("status-missing", |counts| counts.missing - counts.renamed),
        ("status-renamed", |counts| counts.renamed),
        ("status-outdated", |counts| counts.outdated),
        ("status-unconfirmed", |counts| counts.unconfirmed),
        ("status-machine", |counts| counts.machine),
        ("status-draft", |counts| counts.draft),
        ("status-translated", |counts| counts.translated),
        ("status-reviewed", |counts| counts.reviewed),
        ("status-leaning", |counts| counts.leaning),
        ("status-obsolete", |counts| counts.obsolete),
    ];
    all.into_iter().filter(|(_, count)| coverage.rows.iter().any(|row| count(&row.counts) > 0)).collect()
}

/// The cells of the table: a heading, then a line per locale: percent in each resource, then the counts over all.
fn cells(coverage: &Coverage, words: &Words) -> Vec<Vec<String>> {
    let (documents, columns) = (coverage.documents(), columns(coverage));
    let mut head = vec![words.text("status-locale", &[])];
    head.extend(documents.iter().map(|&document| shown::line(document).into_owned()));
    head.extend(columns.iter().map(|(id, _)| words.text(id, &[])));
    let mut cells = vec![head];
    for locale in coverage.locales() {
        let sum = coverage.of_locale(locale);
        let mut line = vec![locale.to_string()];
        line.extend(documents.iter().map(|document| match coverage.get(document, locale) {
            Some(counts) => format!("{} %", counts.percent()),
            None => "–".to_owned(),
        }));
        line.extend(columns.iter().map(|(_, count)| match count(&sum) {
            0 => "·".to_owned(),
            count => count.to_string(),
        }));
        cells.push(line);
    }
    cells
}

fn write_table(coverage: &Coverage, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    const HEAD: Style = Style::new().bold();
    const DONE: Style = AnsiColor::Green.on_default();
    const OPEN: Style = AnsiColor::Yellow.on_default();
    let cells = cells(coverage, words);
    let widths: Vec<usize> = (0..cells[0].len()).map(|at| cells.iter().map(|line| line[at].width()).max().unwrap_or(0)).collect();
    for (row, line) in cells.iter().enumerate() {
        for (at, cell) in line.iter().enumerate() {
            let gap = " ".repeat(widths[at] - cell.width());
            let style = match cell.as_str() {
                _ if row == 0 => HEAD,
                "100 %" => DONE,
                percent if percent.ends_with('%') => OPEN,
                _ => Style::new(),
            };
            // The locale stands at the left, numbers under each other at the right.
            if at == 0 {
                write!(out, "{style}{cell}{style:#}{gap}")?;
            } else {
                write!(out, "  {gap}{style}{cell}{style:#}")?;
            }
        }
        writeln!(out)?;
    }
    Ok(())
}

/// Writes the table in GitHub's Markdown.
pub(super) fn write_markdown(coverage: &Coverage, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for (row, line) in cells(coverage, words).iter().enumerate() {
        let line: Vec<_> = line.iter().map(|cell| escape(cell)).collect();
        writeln!(out, "| {} |", line.join(" | "))?;
        if row == 0 {
            writeln!(out, "|---|{}", "---:|".repeat(line.len() - 1))?;
        }
    }
    Ok(())
}

//! Coverage: resources × locales, as a table, JSON or Markdown.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::fluent::Locale;
use crate::shown::{self, Edge};
use crate::translation::coverage::{Counts, Coverage};
use crate::translation::{Impact, Key, Since};
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

/// What is told of the state of a library.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Told<'t> {
    /// How much of each resource each locale has.
    pub coverage: &'t Coverage,
    /// The passages of the source that have changed since they were translated.
    pub changed: &'t [Impact],
    /// What of the source has changed since a revision, if that was asked.
    pub since: Option<&'t Followed>,
}

impl<'t> Told<'t> {
    /// Coverage and changes, and nothing of a revision.
    pub fn new(coverage: &'t Coverage, changed: &'t [Impact]) -> Self {
        Self { coverage, changed, since: None }
    }
}

/// What of the source has changed since a revision, and how far the translations have followed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Followed {
    /// The revision as it was named.
    pub revision: String,
    /// What has changed.
    pub since: Since,
    /// Of the changed and new messages how many are meant for each locale, and how many of these are complete in it.
    pub locales: Vec<(Locale, usize, usize)>,
}

impl Followed {
    /// Sums up where the messages that changed or are new stand today.
    pub fn of(revision: &str, since: Since, impacts: &[Impact]) -> Self {
        let mut locales: Vec<(Locale, usize, usize)> = Vec::new();
        for (locale, status) in impacts.iter().flat_map(|impact| &impact.locales) {
            let at = locales.iter().position(|(known, ..)| known == locale).unwrap_or_else(|| {
                locales.push((locale.clone(), 0, 0));
                locales.len() - 1
            });
            locales[at].1 += 1;
            locales[at].2 += usize::from(status.is_complete());
        }
        Self { revision: revision.to_owned(), since, locales }
    }
}

/// Writes coverage, which passages of the source have changed since they were translated, and what has changed since a revision.
///
/// # Errors
/// What `out` refuses.
pub fn write(format: Format, told: Told<'_>, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let Told { coverage, changed, since } = told;
    match format {
        Format::Table => {
            let mut out = Edge::new(out);
            write_lines(coverage, words, &mut out)?;
            let row = |cells: [&str; 3]| format!("  {}", cells.map(shown::line).join(" · "));
            write_changed(changed, row, words, &mut out)?;
            write_since(since, |locale, counts| format!("  {locale}  {counts}"), words, &mut out)?;
            out.flush()
        }
        Format::Json => {
            let changed: Vec<Value> = changed.iter().map(change).collect();
            let mut whole = json!({ "version": 1, "coverage": rows(coverage), "changed": changed });
            if let Some(followed) = since {
                whole["since"] = since_as_json(followed);
            }
            stream::write(&whole, out)
        }
        Format::Markdown => {
            let mut out = Edge::new(out);
            write_markdown(coverage, words, &mut out)?;
            let row = |[id, place, locales]: [&str; 3]| format!("- {} · {} · {}", escape(id), code(place), escape(locales));
            write_changed(changed, row, words, &mut out)?;
            write_since(since, |locale, counts| format!("- {locale}: {counts}"), words, &mut out)?;
            out.flush()
        }
    }
}

fn since_as_json(followed: &Followed) -> Value {
    let keys = |keys: &[Key]| keys.iter().map(|key| json!({ "document": key.document, "message": key.id })).collect::<Vec<_>>();
    let locale = |(locale, meant, complete): &(Locale, usize, usize)| json!({ "locale": locale.to_string(), "total": meant, "complete": complete });
    json!({
        "revision": followed.revision,
        "changed": keys(&followed.since.changed),
        "new": keys(&followed.since.new),
        "gone": keys(&followed.since.gone),
        "locales": followed.locales.iter().map(locale).collect::<Vec<_>>(),
    })
}

/// Writes what has changed since a revision, and a row for each locale that has not followed all of it.
fn write_since(
    followed: Option<&Followed>,
    row: impl Fn(&str, &str) -> String,
    words: &Words,
    out: &mut dyn Write,
) -> io::Result<()> {
    let Some(Followed { revision, since, locales }) = followed else { return Ok(()) };
    let counts: [(&str, &dyn std::fmt::Display); 4] =
        [("revision", revision), ("changed", &since.changed.len()), ("new", &since.new.len()), ("gone", &since.gone.len())];
    writeln!(out, "\n{}", words.text("status-since-revision", &counts))?;
    for (locale, meant, complete) in locales.iter().filter(|(_, meant, complete)| complete < meant) {
        let counts = words.text("status-followed", &[("total", meant), ("complete", complete)]);
        writeln!(out, "{}", row(&locale.to_string(), &counts))?;
    }
    Ok(())
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
        ("status-leaning", |counts| counts.leaning),
        ("status-obsolete", |counts| counts.obsolete),
        ("status-draft", |counts| counts.draft),
        ("status-machine", |counts| counts.machine),
        ("status-translated", |counts| counts.translated),
        ("status-reviewed", |counts| counts.reviewed),
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

/// The widest line, in columns: what a small window shows, and half of a large one.
const WIDTH: usize = 60;

/// Writes a paragraph for each locale: how much is complete, then what there is of each state, what needs a person first; then the documents that are
/// not complete.
fn write_lines(coverage: &Coverage, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    const HEAD: Style = Style::new().bold();
    const DONE: Style = AnsiColor::Green.on_default();
    const OPEN: Style = AnsiColor::Yellow.on_default();
    let columns = columns(coverage);
    let widest = coverage.locales().into_iter().map(|locale| locale.to_string().width()).max().unwrap_or(0);
    for locale in coverage.locales() {
        let sum = coverage.of_locale(locale);
        let percent = |counts: &Counts| format!("{:>3} %", counts.percent());
        let style = if sum.percent() == 100 { DONE } else { OPEN };
        write!(out, "{HEAD}{:<widest$}{HEAD:#}  {style}{}{style:#}", locale.to_string(), percent(&sum))?;
        let counts = columns.iter().map(|(id, count)| (count(&sum), words.text(id, &[]))).filter(|(count, _)| *count > 0);
        let counts = with_commas(counts.map(|(count, word)| format!("{count} {word}")).collect());
        let indent = widest + 9;
        for (at, line) in wrapped(&counts, WIDTH - indent).iter().enumerate() {
            let gap = if at == 0 { 2 } else { indent };
            write!(out, "{}{:gap$}{line}", if at == 0 { "" } else { "\n" }, "")?;
        }
        writeln!(out)?;
        let open = coverage.documents().into_iter().filter_map(|document| Some((document, coverage.get(document, locale)?)));
        for (document, counts) in open.filter(|(_, counts)| counts.percent() < 100 && sum.total() > counts.total()) {
            writeln!(out, "{:widest$}  {OPEN}{}{OPEN:#}  {}", "", percent(counts), shown::line(document))?;
        }
    }
    write_needs(coverage, words, out)
}

/// Writes which locales wait for whom.
fn write_needs(coverage: &Coverage, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let needs: [Column; 2] = [
        ("status-needs-translator", |counts| counts.missing + counts.outdated + counts.unconfirmed + counts.draft + counts.leaning),
        ("status-needs-reader", |counts| counts.machine),
    ];
    let mut gap = "\n";
    for (id, count) in needs {
        let locales: Vec<String> = coverage
            .locales()
            .into_iter()
            .filter(|locale| count(&coverage.of_locale(locale)) > 0)
            .map(ToString::to_string)
            .collect();
        if locales.is_empty() {
            continue;
        }
        let mut parts = vec![format!("{}:", words.text(id, &[]))];
        parts.append(&mut with_commas(locales));
        let lines = wrapped(&parts, WIDTH - 2);
        writeln!(out, "{gap}{}", lines.join("\n  "))?;
        gap = "";
    }
    Ok(())
}

/// The parts of a list, a comma behind each but the last.
fn with_commas(mut parts: Vec<String>) -> Vec<String> {
    let last = parts.len().saturating_sub(1);
    parts[..last].iter_mut().for_each(|part| part.push(','));
    parts
}

/// Parts of a line over as many lines as they need.
fn wrapped(parts: &[String], width: usize) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for part in parts {
        match lines.last_mut() {
            Some(line) if line.width() + 1 + part.width() <= width => {
                line.push(' ');
                line.push_str(part);
            }
            _ => lines.push(part.clone()),
        }
    }
    lines
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

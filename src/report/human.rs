//! For the terminal: what was found, the line it is in, the German beside it, what to do.
//!
//! ```text
//! error[missing-variable]: the variable $deposit-months of the source is missing
//!   --> locales/uk/wegweiser-wohnen.ftl:12:1
//!    |
//! 12 | deposit-limit = Застава становить щонайбільше три місячні оренди.
//!    | ^^^^^^^^^^^^^
//!    = the German: Die Kaution beträgt höchstens { $deposit-months } Nettokaltmieten.
//!    = help: put { $deposit-months } where the value belongs
//! ```
//!
//! A terminal shows right-to-left text from right to left or does not, depending on its maker; what is under the marks is
//! certain in neither case. So a line with right-to-left letters gets no marks: the place is quoted below it instead. Marks are
//! counted in columns of the terminal (UAX #11), and of a long line only the part around the place is shown.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::check::Report;
use crate::diagnostic::{Code, Diagnostic, Level};
use crate::shown;
use crate::source::Location;
use crate::translation::diff::{self, Change};
use crate::words::Words;

use super::path::shown_path;

const DENY: Style = AnsiColor::Red.on_default().bold();
const WARN: Style = AnsiColor::Yellow.on_default().bold();
const FRAME: Style = AnsiColor::Blue.on_default().bold();
const BOLD: Style = Style::new().bold();
const REMOVED: Style = AnsiColor::Red.on_default().strikethrough();
const ADDED: Style = AnsiColor::Green.on_default().bold();

/// Columns of text shown of a line: what is left of a terminal of 100 columns after the line number.
const SHOWN: usize = 92;

/// Bytes of a line that are looked at on either side of a place: more than can be shown in any script.
const NEAR: usize = 8 * SHOWN;

/// Writes every finding and the sum.
pub(super) fn write(report: &Report, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    for diagnostic in &report.diagnostics {
        finding(diagnostic, words, out)?;
        writeln!(out)?;
    }
    let (deny, warn) = report.counts();
    let sum = if deny + warn == 0 {
        words.text("summary-clean", &[("documents", &report.documents), ("locales", &report.locales)])
    } else {
        words.text("summary-findings", &[("deny", &deny), ("warn", &warn)])
    };
    let style = if deny > 0 { DENY } else { BOLD };
    writeln!(out, "{style}{sum}{style:#}")
}

/// Writes one finding.
pub(super) fn finding(diagnostic: &Diagnostic, words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let told = words.diagnostic(diagnostic);
    let (style, label) = match diagnostic.level {
        Level::Deny => (DENY, words.text("level-deny", &[])),
        Level::Warn | Level::Allow => (WARN, words.text("level-warn", &[])),
    };
    writeln!(out, "{style}{label}[{}]{style:#}: {BOLD}{}{BOLD:#}", diagnostic.code, told.message)?;
    let mut gutter = 2;
    if let Some(location) = &diagnostic.location {
        gutter = excerpt(location, out)?;
    }
    let pad = " ".repeat(gutter);
    let source = related(diagnostic, "related-source");
    let was = related(diagnostic, "related-was");
    match (diagnostic.code, was, source) {
        (Code::OutdatedTranslation, Some(was), Some(now)) => {
            let changes = diff::words(&folded(was), &folded(now));
            let label = words.text("related-source", &[]);
            write!(out, "{pad} {FRAME}={FRAME:#} {label}: ")?;
            change_list(&changes, out)?;
            writeln!(out)?;
        }
        _ => {
            for (label, location) in &diagnostic.related {
                let label = words.text(label, &[]);
                let text = beside(diagnostic, location);
                let start = location.start();
                writeln!(out, "{pad} {FRAME}={FRAME:#} {label}: {text} ({}:{})", shown_path(location), start.line)?;
            }
        }
    }
    if let Some(help) = &told.help {
        writeln!(out, "{pad} {FRAME}={FRAME:#} {BOLD}{}{BOLD:#}: {help}", words.text("help", &[]))?;
    }
    Ok(())
}

fn related<'d>(diagnostic: &'d Diagnostic, label: &str) -> Option<&'d Location> {
    diagnostic.related.iter().find(|(name, _)| *name == label).map(|(_, location)| location)
}

/// The text of a place on one line.
fn folded(location: &Location) -> String {
    one_line(location.source.text().get(location.span.range()).unwrap_or_default())
}

/// Columns shown of a text that stands beside a finding.
const BESIDE: usize = 160;

/// The text of another place on one line: the part around what the finding misses there, else its start.
fn beside(diagnostic: &Diagnostic, location: &Location) -> String {
    let text = location.source.text().get(location.span.range()).unwrap_or_default();
    let missed = ["expected", "tag", "variable", "term"].iter().find_map(|name| diagnostic.args.get(name));
    let at = match (diagnostic.code, missed) {
        (Code::EndPunctuation, _) => Some(text.trim_end().len()),
        // What is long may be found; a full stop stands everywhere.
        (_, Some(missed)) if missed.chars().count() > 1 => text.find(missed.as_str()),
        _ => None,
    };
    let start = |text: &str| one_line(&text[..text.floor_char_boundary(NEAR)]);
    let Some(at) = at else { return crop(&start(text), BESIDE) };
    let head = one_line(&text[text.floor_char_boundary(at.saturating_sub(NEAR))..at]);
    let tail = start(&text[at..]);
    if head.width() + tail.width() <= BESIDE {
        return one_line(text);
    }
    let head = crop_start(&head, BESIDE / 2);
    // The blank between the two was at the end of the line.
    let gap = if text[..at].ends_with([' ', '\n']) { " " } else { "" };
    format!("{head}{gap}{}", crop(&tail, BESIDE - head.width()))
}

/// Long unchanged stretches are shortened: the eye looks for what is coloured.
fn change_list(changes: &[Change], out: &mut dyn Write) -> io::Result<()> {
    for change in changes {
        match change {
            Change::Same(text) => write!(out, "{}", crop_middle(text, 60))?,
            Change::Removed(text) => write!(out, "{REMOVED}[-{}-]{REMOVED:#}", crop(text, 400))?,
            Change::Added(text) => write!(out, "{ADDED}{{+{}+}}{ADDED:#}", crop(text, 400))?,
        }
    }
    Ok(())
}

/// Writes path and line with the place marked; returns the width of the line number.
fn excerpt(location: &Location, out: &mut dyn Write) -> io::Result<usize> {
    let (start, end) = (location.start(), location.end());
    let number = start.line.to_string();
    let pad = " ".repeat(number.len());
    if location.source.text().is_empty() {
        // A file that was not read, or a folder: there is no line to show.
        writeln!(out, " {FRAME}-->{FRAME:#} {}", shown_path(location))?;
        return Ok(1);
    }
    writeln!(out, "{pad}{FRAME}-->{FRAME:#} {}:{}:{}", shown_path(location), start.line, start.column)?;
    let Some(line) = location.source.line(start.line) else { return Ok(number.len()) };
    let line_start = location.source.line_start(start.line);
    let from = line.floor_char_boundary(location.span.start.saturating_sub(line_start));
    let to = if end.line == start.line { line.floor_char_boundary(location.span.end - line_start) } else { line.len() };
    // More than is shown, so that it is seen to be cut; a line may have a megabyte.
    let near = line.floor_char_boundary(from.saturating_sub(NEAR));
    let line = &line[near..line.ceil_char_boundary(from + NEAR)];
    let (from, to) = (from - near, (to - near).min(line.len()));
    let view = View::of(line, from, to);
    writeln!(out, "{pad} {FRAME}|{FRAME:#}")?;
    writeln!(out, "{FRAME}{number} |{FRAME:#} {}", view.text)?;
    if line.chars().any(is_right_to_left) {
        let quoted = crop(&clean(&line[from..to]), 60);
        writeln!(out, "{pad} {FRAME}|{FRAME:#} {WARN}→ “{quoted}”{WARN:#}")?;
    } else {
        writeln!(out, "{pad} {FRAME}|{FRAME:#} {}{WARN}{}{WARN:#}", " ".repeat(view.before), "^".repeat(view.marked))?;
    }
    Ok(number.len())
}

/// The part of a line that is shown, in columns.
struct View {
    text: String,
    /// Columns before the marks.
    before: usize,
    /// Columns marked, at least one.
    marked: usize,
}

impl View {
    fn of(line: &str, from: usize, to: usize) -> Self {
        let whole = clean(line);
        if whole.width() <= SHOWN {
            return Self { before: clean(&line[..from]).width(), marked: clean(&line[from..to]).width().max(1), text: whole };
        }
        // Two fifths of the view stand before the place, so that one sees what leads to it.
        let head = crop_start(&clean(&line[..from]), SHOWN * 2 / 5);
        let rest = crop(&clean(&line[from..]), SHOWN - head.width());
        let marked = clean(&line[from..to]).width().clamp(1, rest.width().max(1));
        Self { before: head.width(), marked, text: head + &rest }
    }
}

/// Tabs as blanks, and what a terminal would obey by its number.
fn clean(text: &str) -> String {
    shown::line(&text.replace('\t', "    ")).into_owned()
}

/// Runs of blanks and line ends as one blank; no-break spaces stay, because they may be what changed.
fn one_line(text: &str) -> String {
    let parts: Vec<_> = text.split([' ', '\n', '\r', '\t']).filter(|part| !part.is_empty()).collect();
    clean(&parts.join(" "))
}

/// The first `columns` of a text, with … where something was left out.
fn crop(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let mut used = 1;
    let mut kept: String = text
        .chars()
        .take_while(|character| {
            used += character.width().unwrap_or(0);
            used <= columns
        })
        .collect();
    kept.push('…');
    kept
}

fn crop_start(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    let reversed: String = text.chars().rev().collect();
    crop(&reversed, columns).chars().rev().collect()
}

fn crop_middle(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_owned();
    }
    // Cut between words, where there is one to cut at.
    let (head, tail) = (crop(text, columns / 2), crop_start(text, columns / 2));
    let head = head.trim_end_matches('…').rsplit_once(' ').map_or(head.trim_end_matches('…'), |(words, _)| words);
    let tail = tail.trim_start_matches('…').split_once(' ').map_or(tail.trim_start_matches('…'), |(_, words)| words);
    format!("{head} … {tail}")
}

/// Letters of the right-to-left scripts: Hebrew, Arabic, Syriac, Thaana, N'Ko, and their presentation forms and plane-1 cousins.
fn is_right_to_left(character: char) -> bool {
    matches!(character, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

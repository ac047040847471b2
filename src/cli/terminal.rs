//! The terminal: results to stdout, talk and progress to stderr, colour where it is wanted.
//!
//! Nothing else prints, and whatever people read leaves through an [`Edge`], so that no string of a stranger steers their terminal or a log. A command
//! that puts such a string into a line of its own makes it [shown](lotse::internal::shown) before, for the edge cannot tell whose line end or colour it is.

use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;

use anstream::AutoStream;
use anstyle::{AnsiColor, Style};
use lotse::error::Action;
use lotse::internal::library::nearest;
use lotse::internal::shown::Edge;
use lotse::words::Words;
use lotse::{Diagnostic, Error};

use super::args::ColorChoice;
use super::exit::Exit;
use super::failure::Failure;

/// How much is said beside the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Talk {
    /// Errors only.
    Quiet,
    /// Summaries and progress.
    Normal,
}

/// Arguments of a message.
pub(crate) type Args<'a> = &'a [(&'a str, &'a dyn Display)];

/// The error of a result that could not be written, such as into a full disk.
pub(crate) fn write_error(source: io::Error) -> Error {
    Error::Io { action: Action::Write, path: PathBuf::from("stdout"), source }
}

/// More names than this are no help.
const MANY: usize = 40;

/// The known name that was probably meant.
fn near(name: &str, known: &[String]) -> Option<String> {
    nearest(name, known.iter().map(String::as_str)).map(str::to_owned)
}

/// Where output goes and in which language.
pub(crate) struct Terminal {
    pub(crate) words: Words,
    loudness: Talk,
    color: anstream::ColorChoice,
}

impl Terminal {
    pub(crate) fn new(words: Words, talk: Talk, color: ColorChoice) -> Self {
        let color = match color {
            ColorChoice::Auto => anstream::ColorChoice::Auto,
            ColorChoice::Always => anstream::ColorChoice::Always,
            ColorChoice::Never => anstream::ColorChoice::Never,
        };
        Self { words, loudness: talk, color }
    }

    /// The stream of results for people.
    pub(crate) fn out(&self) -> impl Write {
        Edge::new(self.format())
    }

    /// The stream of results in a format that says by itself what may stand in it: a report, a list for scripts, a program of a shell.
    pub(crate) fn format(&self) -> impl Write {
        AutoStream::new(io::stdout().lock(), self.color)
    }

    /// Whether progress is worth drawing over itself.
    fn is_interactive(&self) -> bool {
        io::stderr().is_terminal()
    }

    /// Says something beside the result, at the normal loudness. A closed stderr is no reason to fail.
    pub(crate) fn say(&self, id: &str, args: Args<'_>) {
        if self.loudness >= Talk::Normal {
            self.talk(&self.words.text(id, args));
        }
    }

    /// Says a line beside the result that needs no words, at the normal loudness.
    pub(crate) fn add(&self, line: &str) {
        if self.loudness >= Talk::Normal {
            self.talk(line);
        }
    }

    /// Says what went wrong without ending the run, however quiet it is to be.
    pub(crate) fn warn(&self, id: &str, args: Args<'_>) {
        self.talk(&self.words.text(id, args));
    }

    /// Says how far the work is, over itself.
    pub(crate) fn progress(&self, done: usize, all: usize) {
        if self.loudness >= Talk::Normal && self.is_interactive() {
            let mut stream = io::stderr().lock();
            let _ = write!(stream, "\r[{done}/{all}]");
            let _ = stream.flush();
        }
    }

    /// Clears the progress line.
    pub(crate) fn end_progress(&self) {
        if self.loudness >= Talk::Normal && self.is_interactive() {
            let _ = write!(io::stderr().lock(), "\r\x1b[K");
        }
    }

    /// Writes a line to stderr.
    pub(crate) fn talk(&self, line: &str) {
        let mut stream = Edge::new(AutoStream::new(io::stderr().lock(), self.color));
        let _ = writeln!(stream, "{line}");
    }

    /// Tells why the work could not be done; content errors with file, line and what to do.
    pub(crate) fn fail(&self, failure: &Failure) {
        match failure {
            Failure::Library(error) => self.refuse(error),
            Failure::Usage(usage) => self.error(&usage.told(&self.words), None),
        }
    }

    fn refuse(&self, error: &Error) {
        match error {
            Error::Invalid(diagnostics) => self.diagnostics(diagnostics),
            // Whoever reads the result has read enough; the exit code still says that it was not all.
            Error::Io { action: Action::Write, source, .. } if source.kind() == io::ErrorKind::BrokenPipe => {}
            Error::Unknown { kind, name, known } if known.len() > 1 && (known.len() > MANY || near(name, known).is_some()) => {
                let known = near(name, known).into_iter().collect();
                self.refuse(&Error::Unknown { kind: *kind, name: name.clone(), known });
            }
            error => {
                let told = self.words.error(error);
                self.error(&told.message, told.help.as_deref());
            }
        }
    }

    /// Writes what the parser of the command line says: help and version, or an error for which there are no words of our own.
    pub(crate) fn parser(&self, said: &clap::Error, exit: Exit) -> Exit {
        let text = said.render().ansi().to_string();
        if said.use_stderr() {
            self.talk(text.trim_end());
            return exit;
        }
        let mut out = self.out();
        if out.write_all(text.as_bytes()).and_then(|()| out.flush()).is_ok() { exit } else { Exit::Failure }
    }

    /// Tells an error in words.
    pub(crate) fn error(&self, message: &str, help: Option<&str>) {
        let red = Style::new().bold().fg_color(Some(AnsiColor::Red.into()));
        self.talk(&format!("{red}{}{red:#}: {message}", self.words.text("label-error", &[])));
        if let Some(help) = help {
            self.talk(&format!("  = {}: {help}", self.words.text("help", &[])));
        }
    }

    /// Shows findings on stderr, each with its source line.
    pub(crate) fn diagnostics(&self, diagnostics: &[Diagnostic]) {
        let mut stream = AutoStream::new(io::stderr().lock(), self.color);
        let _ = lotse::report::findings(diagnostics, &self.words, &mut stream);
    }
}

//! Exit codes: named once, decided in one place.

use std::process::ExitCode;

use lotse::{Diagnostic, Level};

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// The work is done and nothing weighs `deny`.
    Clean,
    /// The work is done; findings at level `deny`.
    Findings,
    /// The work could not be done: usage, manifest, unreadable input, a full disk.
    Failure,
}

impl Exit {
    /// The exit code of a list of findings.
    pub(super) fn of(diagnostics: &[Diagnostic]) -> Self {
        if diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Deny) { Self::Findings } else { Self::Clean }
    }

    /// What the system is told.
    pub(crate) fn code(self) -> u8 {
        match self {
            Self::Clean => 0,
            Self::Findings => 1,
            Self::Failure => 2,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}

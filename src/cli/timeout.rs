//! `--timeout`: the end of a command that takes longer, for machines that nobody watches.
//!
//! What Lotse does itself is bounded by counts, which give the same answer everywhere. A clock is for the rest: a machine under load, a disk that does
//! not answer, a git that waits.

use std::process;
use std::thread;
use std::time::Duration;

use lotse::internal::library::stop_writing;

use super::exit::Exit;
use super::failure::Usage;
use super::terminal::Terminal;

/// Ends this process after so many seconds, unless it has ended before. Whatever is being written then is written whole first.
pub(crate) fn after(seconds: u64, terminal: Terminal) {
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(seconds));
        let _whole = stop_writing();
        terminal.end_progress();
        terminal.fail(&Usage::Timeout(seconds).into());
        process::exit(Exit::Failure.code().into());
    });
}

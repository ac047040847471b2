//! `--timeout`: the end of a command that takes longer, for machines that nobody watches.
//!
//! What Lotse does itself is bounded by counts, which give the same answer everywhere. A clock is for the rest: a machine under load, a disk that does
//! not answer, a git that waits.

use std::process;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use lotse::internal::library::stop_writing;

use super::exit::Exit;
use super::failure::Usage;
use super::terminal::Terminal;

/// How long somebody may take to read why.
const HEARING: Duration = Duration::from_secs(1);

/// Ends this process after so many seconds, unless it has ended before. Whatever is being written then is written whole first.
pub(crate) fn after(seconds: u64, terminal: Terminal) {
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(seconds));
        let _whole = stop_writing();
        // Where nobody reads, whoever writes holds the stream for ever, and nothing can be said; the end comes all the same.
        let (said, hears) = mpsc::channel();
        thread::spawn(move || {
            terminal.end_progress();
            terminal.fail(&Usage::Timeout(seconds).into());
            _ = said.send(());
        });
        _ = hears.recv_timeout(HEARING);
        process::exit(Exit::Failure.code().into());
    });
}

//! The end of a process from the side, as `--timeout` brings it.

use std::sync::RwLockWriteGuard;

use super::git;
use super::write::disturbed;

/// Waits until what is being written is whole, and lets nobody begin, for whoever is about to end the process. The git that may be waited for is
/// ended too.
pub fn stop_writing() -> RwLockWriteGuard<'static, ()> {
    git::end();
    disturbed()
}

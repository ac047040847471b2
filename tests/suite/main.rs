//! Tests of the tool, one topic a module. They read libraries of their own, never the texts of this repository.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

mod architecture;
mod codes;
mod command;
mod composes;
mod defects;
mod ear;
mod economy;
mod findings;
mod folder;
mod frozen;
mod furniture;
#[cfg(unix)]
mod git;
mod growth;
mod hostile;
mod layout;
mod notes;
mod outward;
mod pdf;
mod print;
mod printed;
mod rename;
mod reproducible;
mod right_to_left;
mod spoken;
#[cfg(unix)]
mod strangers;
mod tagged;
mod terminal;
mod translation;
#[cfg(unix)]
mod unread;
mod writers;
